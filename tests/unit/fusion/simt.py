"""A small machine for PTX: it runs a kernel's threads one by one and is strict about waiting.

It knows the integer instructions that the tests of fusion use. A thread runs until it waits; who
goes next is drawn from a seeded generator, so that many interleavings are tried. What a device
would answer with a hang or with garbage is an error here: a barrier that nobody releases, and a
collective whose lanes stand at different instructions (at different copies of it, in a fused
kernel).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from goptx.ir import (
    Address,
    Args,
    Function,
    Instruction,
    Int,
    Module,
    Not,
    Operand,
    Reg,
    Special,
    Sym,
    Vector,
)

WARP = 32
SHARED_BASE = 1 << 20
GLOBAL_BASE = 1 << 40
LOCAL_BASE = 1 << 50
FULL = 0xFFFFFFFF


class Hang(AssertionError):
    """Threads that wait for ever."""


class Split(AssertionError):
    """Lanes of one collective that stand at different instructions."""


class Trap(AssertionError):
    """A thread trapped."""


@dataclass
class Launch:
    """What a kernel is started with. ``params`` are integers by name."""

    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    params: Mapping[str, int]
    dynamic_shared: int = 0


@dataclass
class Memory:
    """Global memory as a log: the values stored at each address, one after the other."""

    stores: dict[int, list[int]] = field(default_factory=dict[int, list[int]])

    def store(self, address: int, value: int) -> None:
        self.stores.setdefault(address, []).append(value)

    def load(self, address: int) -> int:
        found = self.stores.get(address)
        return found[-1] if found else 0


@dataclass(eq=False)
class Wait:
    """A thread that waits: kind is ``barrier`` or ``warp``; ``place`` is the instruction."""

    kind: str
    place: int
    name: int = 0
    count: int | None = None
    aligned: bool = False
    value: int = 0
    op: str = ""
    result: int = 0
    extra: tuple[int, ...] = ()


Steps = Generator[Wait, None, None]


@dataclass(eq=False)
class Thread:
    """A thread of a CTA."""

    cta: Cta
    index: int
    steps: Steps | None = None
    wait: Wait | None = None
    done: bool = False
    local: dict[int, int] = field(default_factory=dict[int, int])
    params: dict[str, int] = field(default_factory=dict[str, int])
    carry: int = 0
    count: int = 0

    @property
    def warp(self) -> int:
        return self.index // WARP

    @property
    def lane(self) -> int:
        return self.index % WARP


@dataclass(eq=False)
class Cta:
    """A CTA: its threads and shared memory."""

    machine: Machine
    index: tuple[int, int, int]
    launch: Launch
    shared: dict[int, int] = field(default_factory=dict[int, int])
    arrivals: dict[int, int] = field(default_factory=dict[int, int])
    threads: list[Thread] = field(default_factory=list[Thread])


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


class Machine:
    """Runs one kernel of a module.

    Args:
        module: the module.
        kernel: the kernel's name.
        seed: of the order in which threads run.
        limit: instructions a thread may execute.
    """

    def __init__(self, module: Module, kernel: str, seed: int = 0, limit: int = 20_000) -> None:
        self.module = module
        self.kernel = module.kernels[kernel]
        self.limit = limit
        self.random = random.Random(seed)
        self.memory = Memory()
        self.functions = module.functions
        self.static: dict[tuple[str, str], int] = {}
        self.globals: dict[str, int] = {}
        self._place_shared()
        at = GLOBAL_BASE
        for variable in module.variables.values():
            if variable.space in ("global", "const"):
                self.globals[variable.name] = at
                at += 1 << 20

    def _place_shared(self) -> None:
        """Static variables one after the other, aligned; unsized ones behind all of them."""
        at = SHARED_BASE
        unsized: list[tuple[str, str]] = []
        align = 16
        scopes: list[tuple[str, Mapping[str, Any]]] = [("", self.module.variables)]
        scopes += [(f.name, f.variables) for f in self.module.definitions()]
        for scope, variables in scopes:
            for variable in variables.values():
                if variable.space != "shared":
                    continue
                align = max(align, variable.alignment)
                if variable.size is None:
                    unsized.append((scope, variable.name))
                    continue
                at = -(-at // variable.alignment) * variable.alignment
                self.static[scope, variable.name] = at
                at += variable.size
        self.static_bytes = at - SHARED_BASE
        at = -(-at // align) * align
        for key in unsized:
            self.static[key] = at

    # Running

    def run(self, launch: Launch, ctas: Sequence[int] | None = None) -> Memory:
        """Run the given CTAs (by linear index; all of them by default), one after the other."""
        x, y, z = launch.grid
        for linear in range(x * y * z) if ctas is None else ctas:
            index = (linear % x, linear // x % y, linear // (x * y))
            self._cta(Cta(self, index, launch))
        return self.memory

    def one(self, launch: Launch, linear: int, thread: int) -> Memory:
        """Run a single thread, which must not wait."""
        x, y, _ = launch.grid
        cta = Cta(self, (linear % x, linear // x % y, linear // (x * y)), launch)
        runner = Thread(cta, thread)
        for _ in self._call(runner, self.kernel, launch.params):
            raise AssertionError("it waits")
        return self.memory

    def _cta(self, cta: Cta) -> None:
        x, y, z = cta.launch.block
        for number in range(x * y * z):
            thread = Thread(cta, number)
            thread.steps = self._call(thread, self.kernel, cta.launch.params)
            cta.threads.append(thread)
        while True:
            ready = [t for t in cta.threads if not t.done and t.wait is None]
            if ready:
                for thread in self.random.sample(ready, len(ready)):
                    self._go_on(thread)
            elif all(t.done for t in cta.threads):
                return
            elif not self._release(cta):
                raise self._stuck(cta)

    def _go_on(self, thread: Thread) -> None:
        assert thread.steps is not None
        try:
            thread.wait = next(thread.steps)
        except StopIteration:
            thread.done = True

    def _stuck(self, cta: Cta) -> AssertionError:
        waits = [(t.index, t.wait) for t in cta.threads if t.wait is not None]
        lines = [f"CTA {cta.index}: threads wait for ever"]
        places: dict[tuple[str, int, int, int | None], list[int]] = {}
        for index, wait in waits:
            places.setdefault((wait.op, wait.place, wait.name, wait.count), []).append(index)
        lines += [f"  {key}: {found}" for key, found in places.items()]
        kinds = {(wait.kind, self.cta_warp(index)) for index, wait in waits}
        for kind, warp in kinds:
            spots = {w.place for i, w in waits if w.kind == kind and i // WARP == warp}
            if kind == "warp" and len(spots) > 1:
                return Split("\n".join(lines))
        return Hang("\n".join(lines))

    @staticmethod
    def cta_warp(index: int) -> int:
        return index // WARP

    def _release(self, cta: Cta) -> bool:
        """Let those go on whose wait is over; whether there were any."""
        released = self._release_warps(cta)
        waits = [t.wait for t in cta.threads if t.wait is not None]
        for name in sorted({wait.name for wait in waits if wait.kind == "barrier"}):
            released |= self._release_barrier(cta, name)
        return released

    def _release_warps(self, cta: Cta) -> bool:
        released = False
        warps: dict[int, list[Thread]] = {}
        for thread in cta.threads:
            if not thread.done:
                warps.setdefault(thread.warp, []).append(thread)
        for lanes in warps.values():
            groups: dict[tuple[int, int], list[Thread]] = {}
            for thread in lanes:
                if thread.wait is not None and thread.wait.kind == "warp":
                    groups.setdefault((thread.wait.place, thread.wait.name), []).append(thread)
            for (_, members), waiting in groups.items():
                here = {t.lane for t in waiting}
                needed = {t.lane for t in lanes if members >> t.lane & 1}
                if waiting[0].wait is not None and waiting[0].wait.aligned:
                    needed = {t.lane for t in lanes}
                if needed <= here:
                    self._collect(waiting)
                    released = True
        return released

    def _collect(self, lanes: list[Thread]) -> None:
        waits = {t.lane: t.wait for t in lanes if t.wait is not None}
        for thread in lanes:
            wait = thread.wait
            assert wait is not None
            if wait.op.startswith("shfl"):
                source = self._shuffled(wait, thread.lane)
                other = waits.get(source)
                wait.result = other.value if other is not None else wait.value
            elif wait.op.startswith("vote"):
                wait.result = sum((w.value & 1) << lane for lane, w in waits.items())
                if "any" in wait.op:
                    wait.result = int(wait.result != 0)
                elif "all" in wait.op:
                    wait.result = int(all(w.value & 1 for w in waits.values()))
            elif wait.op.startswith("redux"):
                wait.result = mask(sum(w.value for w in waits.values()), 32)
        for thread in lanes:
            thread.wait = None

    def _shuffled(self, wait: Wait, lane: int) -> int:
        by = wait.extra[0]
        if "bfly" in wait.op:
            return lane ^ by
        if "down" in wait.op:
            return lane + by
        if "up" in wait.op:
            return lane - by
        return by

    def _release_barrier(self, cta: Cta, name: int) -> bool:
        waiting = [t for t in cta.threads if t.wait is not None and t.wait.kind == "barrier"]
        waiting = [t for t in waiting if t.wait is not None and t.wait.name == name]
        counts = {t.wait.count for t in waiting if t.wait is not None}
        if len(counts) > 1:
            raise Hang(f"barrier {name} is used with the counts {counts}")
        count = counts.pop()
        arrived = cta.arrivals.get(name, 0)
        for warp in {t.warp for t in cta.threads}:
            lanes = [t for t in cta.threads if t.warp == warp and not t.done]
            here = [t for t in waiting if t.warp == warp]
            if not here:
                if lanes and count is None:
                    return False
                continue
            aligned = any(t.wait is not None and t.wait.aligned for t in here)
            places = {t.wait.place for t in here if t.wait is not None}
            if len(here) < len(lanes):
                # A thread waits for its warp, which arrives as a whole (PTX ISA 9.7.13.1).
                if count is None:
                    return False
                continue
            if aligned and len(places) > 1:
                raise Split(f"warp {warp} meets an aligned barrier at {places}")
            arrived += WARP
        if count is not None and arrived < count:
            return False
        if count is not None and arrived > count:
            raise Hang(f"barrier {name}: {arrived} threads arrived, {count} were expected")
        cta.arrivals.pop(name, None)
        total = [t.wait.value for t in waiting if t.wait is not None]
        for thread in waiting:
            assert thread.wait is not None
            op = thread.wait.op
            if "popc" in op:
                thread.wait.result = sum(total)
            elif "and" in op.split("."):
                thread.wait.result = int(all(total))
            elif "or" in op.split("."):
                thread.wait.result = int(any(total))
            thread.wait = None
        return True

    # Functions

    def _call(self, thread: Thread, function: Function, params: Mapping[str, int]) -> Steps:
        frame = Frame(self, thread, function, dict(params))
        yield from frame.run()
        thread.params.update(frame.params)


class Exit(Exception):
    """A thread exits inside a device function."""


class Frame:
    """A function that a thread is in."""

    def __init__(
        self, machine: Machine, thread: Thread, function: Function, params: dict[str, int]
    ) -> None:
        self.machine = machine
        self.thread = thread
        self.function = function
        self.params = params
        self.registers: dict[str, int] = {}
        self.types: dict[str, int] = {}
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
                if thread.count > self.machine.limit:
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
                yield from self.execute(instruction)
            if left:
                return
            following = target if target is not None else block.next
            if following is None:
                return
            block = self.blocks[following]

    # Operands

    def bits(self, name: str) -> int:
        found = self.types.get(name)
        if found is None:
            found = self.types[name] = width(self.function.registers.type_of(name))
        return found

    def value(self, operand: Operand, bits: int) -> int:
        """An operand as an unsigned number of that width."""
        match operand:
            case Reg(name=name):
                return mask(self.registers.get(name, 0), min(bits, self.bits(name)))
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
            case "%laneid":
                return thread.lane
            case "%lanemask_lt":
                return (1 << thread.lane) - 1
            case "%dynamic_smem_size":
                return cta.launch.dynamic_shared
            case _:
                raise NotImplementedError(name)

    def symbol(self, name: str) -> int:
        machine = self.machine
        if name in self.locals:
            return self.locals[name]
        for scope in (self.function.name, ""):
            if (scope, name) in machine.static:
                return machine.static[scope, name]
        if name in machine.globals:
            return machine.globals[name]
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

    def execute(self, instruction: Instruction) -> Steps:
        op = instruction.op
        name = op.name
        if op.sync == "cta_barrier":
            yield from self.barrier(instruction)
        elif op.sync == "warp_collective":
            yield from self.collective(instruction)
        elif name == "call":
            yield from self.call(instruction)
        elif name in ("ld", "st", "atom", "red"):
            self.access(instruction)
        elif not (op.effect == "fence" or op.sync == "async_group"):
            self.arithmetic(instruction)

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
            self.machine.memory.store(address, value)

    def read(self, space: str | None, address: int) -> int:
        if space == "shared":
            return self.thread.cta.shared.get(address, 0)
        if space == "local":
            return self.thread.local.get(address, 0)
        return self.machine.memory.load(address)

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
        function = self.machine.functions[callee.name]
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
        frame = Frame(self.machine, self.thread, function, dict(values))
        for param in function.params:
            if param.space == "reg":
                frame.types[param.name] = width(param.type)
                frame.registers[param.name] = values[param.name]
        for param in function.returns:
            if param.space == "reg":
                frame.types[param.name] = width(param.type)
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
