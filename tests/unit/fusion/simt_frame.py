"""A thread in a function: registers, operands, and what each instruction does."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from simt_state import (
    FULL,
    LOCAL_BASE,
    Hang,
    Steps,
    Thread,
    Trap,
    Wait,
)

from goptx.ir import (
    Address,
    Args,
    Function,
    Instruction,
    Int,
    Not,
    Operand,
    Reg,
    Special,
    Sym,
    Vector,
)


@cache
def width(type_: str) -> int:
    """Bits of a type."""
    if type_ == "pred":
        return 1
    return int(type_.lstrip("bsuf"))


def signed(value: int, bits: int) -> int:
    """The value as a two's complement number."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def mask(value: int, bits: int) -> int:
    return value & ((1 << bits) - 1)


def _divide(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return -quotient if (a < 0) != (b < 0) else quotient


_BINARY: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "min": min,
    "max": max,
    "div": _divide,
    "rem": lambda a, b: a - b * _divide(a, b),
}

_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}


class Frame:
    """A function that a thread is in."""

    def __init__(self, thread: Thread, function: Function, params: dict[str, int]) -> None:
        self.world = thread.cta.world
        self.thread = thread
        self.function = function
        self.params = params
        self.registers: dict[str, int] = {}
        self.widths = self.world.widths.setdefault(function.name, {})
        self.blocks = function.block_map()
        self.locals = {
            name: LOCAL_BASE + position * 4096
            for position, name in enumerate(
                n for n, v in function.variables.items() if v.space == "local"
            )
        }

    def run(self) -> Steps:
        block = self.function.blocks[0]
        thread = self.thread
        while True:
            target: str | None = None
            left = False
            for instruction in block.instructions:
                thread.count += 1
                if thread.count > self.world.limit:
                    raise Hang(f"thread {thread.index} does not end: {instruction}")
                if instruction.guard is not None:
                    holds = bool(self.registers.get(instruction.guard.register, 0))
                    if holds == instruction.guard.negated:
                        continue
                kind = instruction.op.terminator
                if kind in ("return", "exit"):
                    left = True
                    break
                if kind == "trap":
                    raise Trap(str(instruction))
                if kind == "branch":
                    target = str(instruction.operands[0])
                    break
                if kind == "indirect":
                    table = self.function.tables[str(instruction.operands[1])]
                    target = table.targets[self.value(instruction.operands[0], 32)]
                    break
                if not self.execute(instruction):
                    yield from self.wait(instruction)
            if left:
                return
            following = target if target is not None else block.next
            if following is None:
                return
            block = self.blocks[following]

    # Operands

    def bits(self, name: str) -> int:
        found = self.widths.get(name)
        if found is None:
            found = self.widths[name] = width(self.function.registers.type_of(name))
        return found

    def value(self, operand: Operand, bits: int) -> int:
        """An operand as an unsigned number of that width."""
        if type(operand) is Reg:  # the commonest by far
            name = operand.name
            return self.registers.get(name, 0) & ((1 << min(bits, self.bits(name))) - 1)
        match operand:
            case Int(value=number):
                return mask(number, bits)
            case Not(operand=inner):
                return 1 - self.value(inner, 1)
            case Special(name=name):
                return mask(self.special(name), bits)
            case Sym(name=name, offset=offset):
                return self.symbol(name) + offset
            case _:
                raise NotImplementedError(str(operand))

    def special(self, name: str) -> int:
        thread, cta = self.thread, self.thread.cta
        x, y, _ = cta.launch.block
        base, _, axis = name.partition(".")
        at = "xyz".index(axis) if axis else 0
        match base:
            case "%tid":
                return (thread.index % x, thread.index // x % y, thread.index // (x * y))[at]
            case "%ntid":
                return cta.launch.block[at]
            case "%ctaid":
                return cta.index[at]
            case "%nctaid":
                return cta.launch.grid[at]
            case "%smid":  # CTAs are dealt to two SMs in turn
                return cta.index[0] % 2
            case "%nsmid":
                return 2
            case "%laneid":
                return thread.lane
            case "%lanemask_lt":
                return (1 << thread.lane) - 1
            case "%dynamic_smem_size":
                return cta.launch.dynamic_shared
            case _:
                raise NotImplementedError(name)

    def symbol(self, name: str) -> int:
        world = self.world
        if name in self.locals:
            return self.locals[name]
        for scope in (self.function.name, ""):
            if (scope, name) in world.static:
                return world.static[scope, name]
        if name in world.globals:
            return world.globals[name]
        raise NotImplementedError(name)

    def set(self, operand: Operand, value: int) -> None:
        if isinstance(operand, Reg):
            self.registers[operand.name] = mask(value, self.bits(operand.name))
        elif str(operand) != "_":
            raise NotImplementedError(str(operand))

    def address(self, operand: Operand) -> int:
        assert isinstance(operand, Address), operand
        return self.value(operand.base, 64) + operand.offset

    # Instructions

    def execute(self, instruction: Instruction) -> bool:
        """Execute an instruction; false if others may have a say in it: then see `wait`."""
        op = instruction.op
        if op.sync in ("cta_barrier", "warp_collective") or op.name == "call":
            return False
        if op.name in ("ld", "st", "atom", "red"):
            self.access(instruction)
        elif not (op.effect == "fence" or op.sync == "async_group"):
            self.arithmetic(instruction)
        return True

    def wait(self, instruction: Instruction) -> Steps:
        op = instruction.op
        if op.sync == "cta_barrier":
            yield from self.barrier(instruction)
        elif op.sync == "warp_collective":
            yield from self.collective(instruction)
        else:
            yield from self.call(instruction)

    def arithmetic(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        name = op.name
        if name == "setp":
            self.compare(instruction)
            return
        kind = op.types[-1] if op.types else "b32"
        bits = width(kind)

        def read(position: int, wide: int = bits) -> int:
            found = self.value(operands[position], wide)
            return signed(found, wide) if kind[0] == "s" else found

        if name in ("mov", "cvta", "cvt"):
            result = read(1)
        elif name in ("add", "addc", "sub") and (op.cc_def or op.cc_use):
            result = read(1) + read(2) + (self.thread.carry if op.cc_use else 0)
            if op.cc_def:
                plain = self.value(operands[1], bits) + self.value(operands[2], bits)
                plain += self.thread.carry if op.cc_use else 0
                self.thread.carry = plain >> bits & 1
        elif name in _BINARY:
            result = _BINARY[name](read(1), read(2))
        elif name == "mul":
            result = read(1) * read(2)
            if "hi" in op.modset:
                result >>= bits
        elif name == "mad":
            wide = bits * 2 if "wide" in op.modset else bits
            result = read(1) * read(2) + self.value(operands[3], wide)
        elif name == "shl":
            amount = self.value(operands[2], 32)
            result = read(1) << amount if amount < bits else 0
        elif name == "shr":
            result = read(1) >> min(self.value(operands[2], 32), bits)
        elif name == "not":
            result = ~read(1)
        elif name == "selp":
            result = read(1) if self.value(operands[3], 1) else read(2)
        else:
            raise NotImplementedError(str(instruction))
        self.set(operands[0], result)

    def compare(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        kind = op.types[-1]
        bits = width(kind)
        values = [self.value(operands[1], bits), self.value(operands[2], bits)]
        if kind[0] == "s":
            values = [signed(value, bits) for value in values]
        relation = next(mod for mod in op.mods if mod in _COMPARE)
        self.set(operands[0], int(_COMPARE[relation](*values)))

    def access(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        if op.space == "param":
            self.parameter(instruction)
            return
        bits = width(op.types[-1])
        if op.name == "st":
            place, value = operands
            parts = value.items if isinstance(value, Vector) else (value,)
            start = self.address(place)
            for number, part in enumerate(parts):
                self.write(op.space, start + number * bits // 8, self.value(part, bits))
        elif op.name == "ld":
            parts = operands[0].items if isinstance(operands[0], Vector) else (operands[0],)
            start = self.address(operands[1])
            for number, part in enumerate(parts):
                self.set(part, self.read(op.space, start + number * bits // 8))
        else:
            at = len(operands) - 2
            place = self.address(operands[at])
            old = self.read(op.space, place)
            self.write(op.space, place, mask(old + self.value(operands[at + 1], bits), bits))
            if op.name == "atom":
                self.set(operands[0], old)

    def write(self, space: str | None, address: int, value: int) -> None:
        if space == "shared":
            self.thread.cta.shared[address] = value
        elif space == "local":
            self.thread.local[address] = value
        else:
            self.world.memory.store(address, value)

    def read(self, space: str | None, address: int) -> int:
        if space == "shared":
            return self.thread.cta.shared.get(address, 0)
        if space == "local":
            return self.thread.local.get(address, 0)
        return self.world.memory.load(address)

    def parameter(self, instruction: Instruction) -> None:
        """Parameters of the function, and the variables that carry arguments of calls."""
        operands = instruction.operands
        place = operands[1 if instruction.op.name == "ld" else 0]
        assert isinstance(place, Address) and isinstance(place.base, Sym), place
        name = f"{place.base.name}+{place.offset}" if place.offset else place.base.name
        bits = width(instruction.op.types[-1])
        if instruction.op.name == "ld":
            self.set(operands[0], self.params[name])
        else:
            self.params[name] = self.value(operands[1], bits)

    def call(self, instruction: Instruction) -> Steps:
        returns, callee, given = instruction.operands[:3]
        assert isinstance(returns, Args) and isinstance(given, Args) and isinstance(callee, Sym)
        function = self.world.functions[callee.name]
        if function.is_prototype:
            return
        values: dict[str, int] = {}
        for param, argument in zip(function.params, given.items, strict=True):
            handed = isinstance(argument, Sym) and argument.name in self.params
            values[param.name] = (
                self.params[argument.name]  # pyright: ignore[reportAttributeAccessIssue]
                if handed
                else self.value(argument, 64)
            )
        frame = Frame(self.thread, function, dict(values))
        for param in function.params:
            if param.space == "reg":
                frame.widths[param.name] = width(param.type)
                frame.registers[param.name] = values[param.name]
        for param in function.returns:
            if param.space == "reg":
                frame.widths[param.name] = width(param.type)
        yield from frame.run()
        for param, result in zip(function.returns, returns.items, strict=True):
            if param.space == "reg":
                self.set(result, frame.registers.get(param.name, 0))
            else:
                assert isinstance(result, Sym)
                self.params[result.name] = frame.params[param.name]

    # Waiting

    def barrier(self, instruction: Instruction) -> Steps:
        op, operands = instruction.op, list(instruction.operands)
        target: Operand | None = None
        value = 0
        if "red" in op.modset:
            target = operands.pop(0)
            value = self.value(operands.pop(), 1)
        name = self.value(operands[0], 32)
        count = self.value(operands[1], 32) if len(operands) > 1 else None
        if "arrive" in op.modset:
            arrivals = self.thread.cta.arrivals
            arrivals[name] = arrivals.get(name, 0) + 1
            return
        wait = Wait("barrier", id(instruction), name, count, op.aligned, value, op.text)
        yield wait
        if target is not None:
            self.set(target, wait.result)

    def collective(self, instruction: Instruction) -> Steps:
        op, operands = instruction.op, instruction.operands
        at = op.mask_operand
        lanes = FULL if at is None else self.value(operands[at], 32)
        value, extra = 0, ()
        if op.name == "shfl":
            value, extra = self.value(operands[1], 32), (self.value(operands[2], 32),)
        elif op.name == "vote":
            value = self.value(operands[1], 1)
        elif op.name == "redux":
            value = self.value(operands[1], 32)
        aligned = op.aligned
        wait = Wait("warp", id(instruction), lanes, None, aligned, value, op.text, extra=extra)
        yield wait
        if op.name != "bar.warp":
            self.set(operands[0], wait.result)
