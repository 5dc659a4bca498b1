"""Where the addresses in registers come from: parameters, variables, memory.

Flow-insensitive: a register stands for the union of all that it may hold anywhere. An origin is
*strong* where the value may be the pointer itself, moved by sums and choices; it is *weak* once it
went through a product, a shift or a narrowing, as an index does. An address is what its strong
origins say; its weak ones count only if it has no strong one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from goptx.ir import Address, Composite, Element, Function, Instruction, Int, Operand, Reg, Sym
from goptx.ir.operands import registers_of, walk
from goptx.isa.types import TYPES


class Origin(NamedTuple):
    """Where a value comes from.

    Kinds: ``param``, a word of a parameter (``offset`` in bytes, None if dynamic); ``address``, the
    address of a parameter itself; ``global``, ``const``, ``function``: the address of what ``name``
    says; ``shared``, ``local``: an address in these; ``memory``: loaded from somewhere else.
    """

    kind: str
    name: str = ""
    offset: int | None = 0


MEMORY = Origin("memory")
SHARED = Origin("shared")
LOCAL = Origin("local")

_STRONG_OPS = frozenset(
    (
        *("mov", "selp", "slct", "prmt", "shfl", "cvta", "mapa", "min", "max"),
        *("add", "addc", "sub", "subc", "and", "or", "xor", "lop3"),
    )
)
"""Operations that move or choose a pointer, or step from it."""

_SILENT_OPS = frozenset(("setp", "set", "isspacep", "vote", "match", "elect", "activemask"))
"""Operations whose result is no address whatever goes in."""


class Origins:
    """Numbers origins: number n is bit 2n of a mask where strong and bit 2n+1 where weak."""

    def __init__(self) -> None:
        self._numbers: dict[Origin, int] = {}
        self.all: list[Origin] = []
        self._strong = 0
        self.memory = self.mask(MEMORY)
        self.shared = self.mask(SHARED)
        self.local = self.mask(LOCAL)

    def mask(self, origin: Origin) -> int:
        """The strong bit of an origin."""
        number = self._numbers.get(origin)
        if number is None:
            number = self._numbers[origin] = len(self.all)
            self.all.append(origin)
            self._strong |= 1 << 2 * number
        return 1 << 2 * number

    def weaken(self, mask: int) -> int:
        """Known origins as possible ones: their bits move to where the possible ones are."""
        strong = mask & self._strong
        return (mask & ~strong) | strong << 1

    def effective(self, mask: int) -> int:
        """The strong origins, or the weak ones, as strong, if there are no others."""
        return mask & self._strong or mask >> 1

    def named(self, mask: int) -> Iterator[Origin]:
        """The origins of a mask of strong bits."""
        while mask:
            low = mask & -mask
            yield self.all[(low.bit_length() - 1) // 2]
            mask ^= low


class Flow(NamedTuple):
    """``targets`` take over the origins of ``strong`` as they are, those of ``weak`` weakened."""

    targets: tuple[int, ...]
    strong: tuple[int, ...]
    weak: tuple[int, ...]
    known: int


class Load(NamedTuple):
    """``targets`` take over what the address, in register ``base`` or ``known``, points to."""

    targets: tuple[int, ...]
    base: int | None
    known: int
    space: str
    wide: bool


class Store(NamedTuple):
    """What the address points to takes over the origins of ``sources`` and ``known``."""

    base: int | None
    address: int
    space: str
    sources: tuple[int, ...]
    known: int


@dataclass(eq=False)
class Provenance:
    """The origins of every register of a function, as masks of ``origins``.

    Registers and named pieces of parameter space (`slot`) have numbers.
    """

    function: Function
    origins: Origins
    masks: list[int]
    numbers: Mapping[str, int]
    shared: int
    """What shared memory may hold."""
    local: int

    def mask(self, name: str) -> int:
        """The origins of a register or slot; none if nothing is known to flow there."""
        number = self.numbers.get(name)
        return 0 if number is None or number >= len(self.masks) else self.masks[number]

    def of(self, register: str) -> frozenset[Origin]:
        """What a register's value may point into, by the rule for addresses."""
        mask = self.mask(register)
        return frozenset(self.origins.named(self.origins.effective(mask)))


class Names:
    """What the symbols of a function stand for.

    Args:
        pointer_bits: 64 or 32, the module's address size.
        module_spaces: the state space of each module variable.
        functions: the names of all functions.
    """

    def __init__(
        self,
        function: Function,
        pointer_bits: int,
        module_spaces: Mapping[str, str],
        functions: Iterable[str],
    ) -> None:
        self.function = function
        self.pointer_bits = pointer_bits
        self._spaces = module_spaces
        self._functions = frozenset(functions)
        self.params = {p.name: p for p in (*function.params, *function.returns)}

    def address_of(self, name: str, origins: Origins) -> int:
        """The mask of a symbol used as a value."""
        if name in self.params:
            return origins.mask(Origin("address", name))
        variable = self.function.variables.get(name)
        space = variable.space if variable is not None else self._spaces.get(name)
        if space == "param":
            return origins.mask(Origin("address", name))
        if space in ("shared", "local"):
            return origins.shared if space == "shared" else origins.local
        if space in ("global", "const"):
            return origins.mask(Origin(space, name))
        return origins.mask(Origin("function", name)) if name in self._functions else 0

    def word(self, name: str, offset: int | None, bits: int, origins: Origins) -> int:
        """The mask of a word loaded from a parameter: nothing if it cannot hold a pointer."""
        param = self.params.get(name)
        if param is None or param.size * 8 < self.pointer_bits:
            return 0
        size = self.pointer_bits // 8
        aligned = None if offset is None else offset // size * size
        mask = origins.mask(Origin("param", name, aligned))
        return mask if bits >= self.pointer_bits else origins.weaken(mask)


class Builder:
    """Turns the instructions of a function into constraints and solves them."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.origins = Origins()
        self.numbers: dict[str, int] = {}
        self.constraints: list[Flow | Load | Store] = []
        self._single = _single_writes(names.function)

    def number(self, name: str) -> int:
        """The number of a register, or of a piece of parameter space named by `slot`."""
        return self.numbers.setdefault(name, len(self.numbers))

    def registers(self, operands: Iterable[Operand]) -> tuple[int, ...]:
        """The numbers of all registers in operands, in order."""
        return tuple(self.number(name) for o in operands for name in registers_of(o))

    def known(self, operands: Iterable[Operand]) -> int:
        """The mask of the symbols among operands."""
        mask = 0
        for operand in operands:
            for part in walk(operand):
                if isinstance(part, Sym):
                    mask |= self.names.address_of(part.name, self.origins)
        return mask

    def address(self, operand: Operand) -> tuple[int | None, int]:
        """The register and the mask that an address operand is made of."""
        base = address_base(operand)
        if isinstance(base, Reg):
            return self.number(base.name), 0
        return None, self.known((base,))

    def fixed_address(self, operand: Operand) -> tuple[str, int] | None:
        """The symbol and offset that an address is, where that is plain."""
        offset = 0
        for _ in range(64):
            match operand:
                case Address(base=base, offset=more):
                    operand, offset = base, offset + more
                case Sym(name=name, offset=more):
                    return name, offset + more
                case Reg(name=name):
                    writer = self._single.get(name)
                    if writer is None or len(writer.operands) < 2:
                        return None
                    kind, source = writer.op.name, writer.operands[1]
                    last = writer.operands[-1]
                    if kind in ("mov", "cvta"):
                        operand = source
                    elif kind == "add" and isinstance(last, Int):
                        operand, offset = source, offset + last.value
                    else:
                        return None
                case _:
                    return None
        return None

    def add(self, instruction: Instruction) -> None:
        """The constraints of an instruction that is neither a call nor a copy between memories."""
        op, operands = instruction.op, instruction.operands
        if op.name == "call" or op.terminator != "none" or op.name in _SILENT_OPS:
            return
        if op.effect in ("load", "atomic") and operands:
            self._load(instruction)
        elif op.effect == "store" and len(operands) > 1:
            self._store(instruction)
        elif op.effect == "none":
            self._flow(instruction)
        if op.effect == "atomic" and len(operands) > 2:
            base, known = self.address(operands[1])
            sources = self.registers(operands[2:])
            space = op.space or "generic"
            self.constraints.append(Store(base, known, space, sources, self.known(operands[2:])))

    def _flow(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        roles = instruction.roles
        targets = self.registers(
            o for o, role in zip(operands, roles, strict=True) if role in ("def", "both")
        )
        sources = [
            o for o, role in zip(operands, roles, strict=True) if role not in ("def", "addr")
        ]
        if op.row is None or op.form is None:
            known = self.known(sources) | self.origins.memory
            self.constraints.append(Flow(targets, self.registers(sources), (), known))
            return
        floating = op.name not in ("mov", "selp", "slct", "shfl") and any(
            t in TYPES and TYPES[t].kind in ("f", "pred") for t in op.types
        )
        if not targets or floating:
            return
        strong, weak = sources, sources[:0]
        if op.name in ("mad", "madc"):
            strong, weak = sources[2:3], sources[:2]
        elif op.name not in _STRONG_OPS and not (op.name == "cvt" and not _narrows(op.types)):
            strong, weak = weak, strong
        known = self.known(strong) | self.origins.weaken(self.known(weak))
        flow = Flow(targets, self.registers(strong), self.registers(weak), known)
        if flow.strong or flow.weak or flow.known:
            self.constraints.append(flow)

    def _load(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        target = operands[0]
        source = next((o for o in operands if isinstance(o, Address | Composite)), None)
        if source is None:
            return
        bits = TYPES[op.types[-1]].bits if op.types else 32
        if op.space == "param" and self._load_param(target, source, bits):
            return
        base, known = self.address(source)
        wide = bits >= self.names.pointer_bits
        space = op.space or "generic"
        self.constraints.append(Load(self.registers((target,)), base, known, space, wide))

    def _load_param(self, target: Operand, source: Operand, bits: int) -> bool:
        """A load from a parameter, or from a local piece of parameter space, at a fixed offset."""
        place = self.fixed_address(source)
        if place is None:
            return False
        name, offset = place
        for index, register in enumerate(registers_of(target)):
            at = offset + index * bits // 8
            number = self.number(register)
            if name in self.names.params:
                known = self.names.word(name, at, bits, self.origins)
                self.constraints.append(Flow((number,), (), (), known))
            else:
                pieces = (self.number(slot(name, at)), self.number(slot(name, None)))
                self.constraints.append(Flow((number,), pieces, (), 0))
        return True

    def _store(self, instruction: Instruction) -> None:
        op, operands = instruction.op, instruction.operands
        sources = operands[1:2]
        if op.space == "param":
            place = self.fixed_address(operands[0])
            if place is not None:
                self._store_param(place, sources[0], op.types)
                return
        space = op.space or "generic"
        if space == "global":
            return
        base, known = self.address(operands[0])
        self.constraints.append(
            Store(base, known, space, self.registers(sources), self.known(sources))
        )

    def _store_param(self, place: tuple[str, int], source: Operand, types: Sequence[str]) -> None:
        name, offset = place
        bits = TYPES[types[-1]].bits if types else 32
        known = self.known((source,))
        registers = self.registers((source,))
        for index in range(max(1, len(registers))):
            targets = (self.number(slot(name, offset + index * bits // 8)),)
            self.constraints.append(Flow(targets, registers[index : index + 1], (), known))
        everything = (self.number(slot(name, "any")),)
        self.constraints.append(Flow(everything, registers, (), known))

    def flow(self, targets: Iterable[str], strong: tuple[int, ...], known: int) -> None:
        """Let registers or slots take over origins."""
        self.constraints.append(Flow(tuple(map(self.number, targets)), strong, (), known))

    def leave(self, base: int, sources: tuple[int, ...], known: int) -> None:
        """Let origins lie wherever in the CTA's memory a value points."""
        self.constraints.append(Store(base, 0, "generic", sources, known))

    def take_arguments(self) -> None:
        """The arguments that a device function finds in registers."""
        for param in self.names.function.params:
            if param.space == "reg":
                known = self.names.word(param.name, 0, param.size * 8, self.origins)
                self.flow((param.name,), (), known)

    def fill_shared(self) -> None:
        """Shared memory takes values from memory that is not seen, as by asynchronous copies."""
        origins = self.origins
        self.constraints.append(Store(None, origins.shared, "shared", (), origins.memory))

    def solve(self) -> Provenance:
        """The least masks that fulfil all constraints."""
        origins = self.origins
        masks = [0] * len(self.numbers)
        held = {"shared": 0, "local": 0}
        # What callers leave in shared memory is not known here.
        outside = 0 if self.names.function.is_entry else origins.memory
        changed = True
        while changed:
            changed = False
            for constraint in self.constraints:
                if isinstance(constraint, Store):
                    changed |= self._solve_store(constraint, masks, held)
                    continue
                if isinstance(constraint, Flow):
                    new = constraint.known
                    for number in constraint.strong:
                        new |= masks[number]
                    for number in constraint.weak:
                        new |= origins.weaken(masks[number])
                else:
                    new = self._pointed(constraint, masks, held, outside)
                for number in constraint.targets:
                    if new & ~masks[number]:
                        masks[number] |= new
                        changed = True
        return Provenance(
            self.names.function, origins, masks, self.numbers, held["shared"], held["local"]
        )

    def _pointed(self, load: Load, masks: list[int], held: Mapping[str, int], outside: int) -> int:
        """What may lie where a load reads."""
        origins = self.origins
        mask = load.known if load.base is None else masks[load.base]
        address = origins.effective(mask)
        new = 0
        if load.space.startswith("shared"):
            new = held["shared"] | outside
        elif load.space == "local":
            new = held["local"]
        elif load.space in ("global", "const"):
            new = origins.memory
        else:
            for origin in origins.named(address):
                if origin.kind == "shared":
                    new |= held["shared"] | outside
                elif origin.kind == "local":
                    new |= held["local"]
                elif origin.kind == "address" and origin.name in self.names.params:
                    new |= self.names.word(origin.name, None, self.names.pointer_bits, origins)
                elif origin.kind == "address":
                    number = self.numbers.get(slot(origin.name, "any"))
                    new |= origins.memory if number is None else masks[number]
                else:
                    new |= origins.memory
            if not address:
                new |= origins.memory
        return new if load.wide else origins.weaken(new)

    def _solve_store(self, store: Store, masks: list[int], held: dict[str, int]) -> bool:
        new = store.known
        for number in store.sources:
            new |= masks[number]
        changed = False
        for space in self._stored_in(store, masks):
            if isinstance(space, int):
                if new & ~masks[space]:
                    masks[space] |= new
                    changed = True
            elif new & ~held[space]:
                held[space] |= new
                changed = True
        return changed

    def _stored_in(self, store: Store, masks: list[int]) -> Iterator[str | int]:
        """Shared or local memory, or the numbers of pieces of parameter space."""
        if store.space.startswith("shared") or store.space == "local":
            yield "local" if store.space == "local" else "shared"
            return
        mask = store.address if store.base is None else masks[store.base]
        for origin in self.origins.named(self.origins.effective(mask)):
            if origin.kind in ("shared", "local"):
                yield origin.kind
            elif origin.kind == "address":
                for offset in (None, "any"):
                    number = self.numbers.get(slot(origin.name, offset))
                    if number is not None:
                        yield number


def address_base(operand: Operand) -> Operand:
    """The register, symbol or constant that an address operand starts from."""
    base = operand
    if isinstance(operand, Composite):
        base = operand.items[0]
    elif isinstance(operand, Address):
        base = operand.base
    return base.base if isinstance(base, Element) else base


def slot(name: str, offset: int | str | None) -> str:
    """The name of a piece of parameter space; no register is spelled so. ``any`` is all of it."""
    return f"[{name}+{offset}]"


def _narrows(types: Sequence[str]) -> bool:
    if len(types) < 2:
        return False
    return TYPES[types[0]].bits < TYPES[types[1]].bits


def _single_writes(function: Function) -> dict[str, Instruction]:
    """The instruction that writes each register which is written once, without a guard."""
    found: dict[str, Instruction | None] = {}
    for instruction in function.instructions():
        for name in instruction.defs():
            first = name not in found and instruction.guard is None
            found[name] = instruction if first else None
    return {name: writer for name, writer in found.items() if writer is not None}
