"""Registers that number the threads of warps: what is the same for the lanes of a warp."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from goptx.ir import Instruction, Int, Operand, Reg, Special
from goptx.proof.cert_digits import Form, coordinates

WARP = 32
MAKING = frozenset(
    ("mov", "cvt", "add", "sub", "or", "mul", "mad", "shl", "shr", "div", "rem", "and")
)
"""Opcodes of results that may be such values, or what they are made of."""
TELLING = frozenset(("setp", "and", "shr", "div"))
"""Opcodes of results that may be the same for a warp as they are made of such values."""
_WORDS = frozenset(("b32", "u32", "s32", "b64", "u64", "s64"))


class Lanes:
    """Finds values ``32 * n + lane`` where n may be the same for all lanes of a warp.

    Such a value is %laneid, or %tid.x of a block of one dimension, or whose rows are whole warps;
    plus multiples of 32, or its place in a row of such. Its comparison with the bounds of warps,
    and its number of the warp, are the same for all lanes if n is. ``base`` gives the name under
    which the level of a register's n is kept.

    Args:
        block: the shape of a kernel's CTAs.
        definitions: for each value that is looked at the instruction that writes it, which names
            what it reads as values and joins (`Reach`), in the order of the text.
        joins: the values that each join is of.
    """

    def __init__(
        self,
        block: tuple[int, int, int],
        definitions: Mapping[str, Instruction],
        joins: Mapping[str, Sequence[str]],
    ) -> None:
        self._block = block
        self._constants: dict[str, int] = {}
        self._multiples: set[str] = set()
        self._lanes: dict[str, frozenset[str]] = {}
        self._coordinates = coordinates(block)
        self._forms: dict[str, Form] = {}
        self._joins = joins
        self._learn_all({n: i for n, i in definitions.items() if i.guard is None})

    def _learn_all(self, definitions: Mapping[str, Instruction]) -> None:
        """Go through definitions in their order, and joins, and again through those of which
        something is new that they read, until nothing is learnt."""
        order = [*definitions, *self._joins]
        pending = set(order)
        readers: dict[str, list[int]] = {}
        for place, name in enumerate(order):
            for read in self._joins[name] if name in self._joins else definitions[name].uses():
                readers.setdefault(read, []).append(place)
        places = list(range(len(order)))
        while places:
            waiting, later = set(places), set[int]()
            while places:
                place = heappop(places)
                name = order[place]
                form = self._forms.get(name)
                if name not in pending:
                    continue
                if (
                    self._meets(name)
                    if name in self._joins
                    else self._learns(name, definitions[name])
                ):
                    pending.remove(name)
                elif self._forms.get(name) == form:
                    continue
                for reader in readers.get(name, ()):
                    if reader <= place:
                        later.add(reader)
                    elif reader not in waiting:
                        waiting.add(reader)
                        heappush(places, reader)
            places = sorted(later)

    def per_warp(self, instruction: Instruction) -> frozenset[str] | None:
        """The registers that must be uniform over the warp for the result to be so; None if it is
        no such computation."""
        operands, op = instruction.operands, instruction.op
        if len(operands) != 3 or instruction.guard is not None or not isinstance(operands[1], Reg):
            return None
        value = self._constant(operands[2])
        if operands[1].name not in self._lanes or value is None:
            return None
        needs = frozenset((base(operands[1].name),))
        if not op.types or not _WORDS.issuperset(op.types):
            return None
        if op.name == "setp" and value >= 0:
            low = op.modset & {"lt", "ge", "lo", "hs"} and value % WARP == 0
            high = op.modset & {"le", "gt", "ls", "hi"} and value % WARP == WARP - 1
            return needs if low or high else None
        if op.name == "and":
            return needs if value % WARP == 0 else None
        if op.name == "shr":
            return needs if value >= 5 else None
        whole = op.name == "div" and value > 0 and value % WARP == 0 and op.types[0][0] == "u"
        return needs if whole else None

    def needs(self, name: str) -> frozenset[str] | None:
        """What the n of a register depends on; None if it is no such value."""
        return self._lanes.get(name)

    def _meets(self, join: str) -> bool:
        """Note what a join is, if all its values are that; whether that is all to be learnt."""
        values = self._joins[join]
        forms = [self._forms.get(value) for value in values]
        if forms[0] is not None and forms.count(forms[0]) == len(forms):
            self._forms[join] = forms[0]
        constants = {self._constants.get(value) for value in values}
        if len(constants) == 1 and (constant := constants.pop()) is not None:
            self._constants[join] = constant
        elif self._lanes.keys() >= set(values):
            self._lanes[join] = frozenset(map(base, values))
        elif self._multiples.issuperset(values):
            self._multiples.add(join)
        else:
            return False
        return True

    def _learns(self, name: str, instruction: Instruction) -> bool:
        """Note what a register is, also as digits of the thread's number; whether that is all that
        can be learnt."""
        form = self._form_of(instruction)
        if form is not None and self._keeps(instruction, form):
            self._forms[name] = form
            # Its n is that of the thread, which never changes.
            if form.shift % WARP == 0 and form.whole is not None and form.whole % WARP == 0:
                self._lanes[name] = frozenset()
                return True
        value = self._folded(instruction)
        if value is not None:
            self._constants[name] = value
            return True
        return self._learn(name, instruction)

    def _folded(self, instruction: Instruction) -> int | None:
        """The constant that a sum or product of constants is, of numbers without a sign."""
        op = instruction.op
        values = [v for o in instruction.operands[1:] if (v := self._constant(o)) is not None]
        if len(values) + 1 != len(instruction.operands) or any(v < 0 for v in values):
            return None
        plain = op.types in (("u32",), ("s32",), ("b32",)) and not op.cc_def and not op.cc_use
        if not plain or op.modset & {"sat", "hi", "wide"}:
            return None
        match op.name, values:
            case "add", [one, two]:
                value = one + two
            case "mul", [one, two]:
                value = one * two
            case "mad", [one, two, three]:
                value = one * two + three
            case _:
                return None
        return value if value < 1 << 31 else None

    def _keeps(self, instruction: Instruction, form: Form) -> bool:
        """Whether a result has room for what its form says: a number from which more is taken than
        it has is only right modulo 2**32."""
        op = instruction.op
        shifts = {form.shift, *(f.shift for o in instruction.operands[1:] if (f := self._form(o)))}
        wide = "wide" in op.modset or any(type_.endswith("64") for type_ in op.types)
        return "sat" not in op.modset and not (wide and shifts != {0})

    def _form_of(self, instruction: Instruction) -> Form | None:
        """A register as a sum of digits, if it is one; see `Form`."""
        op, sources = instruction.op, instruction.operands[1:]
        if not op.types or not _WORDS.issuperset(op.types) or op.cc_def or op.cc_use or not sources:
            return None
        first = self._form(sources[0])
        if op.name in ("mov", "cvt") and len(sources) == 1:
            return first
        if len(sources) < 2:
            return None
        second, value = self._form(sources[1]), self._constant(sources[1])
        unsigned = op.types[0][0] == "u"
        match op.name:
            case "add" if first is not None and value is not None:
                return first.moved(value)
            case "add" if first is not None and second is not None:
                return first.plus(second)
            case "add" if second is not None and (constant := self._constant(sources[0])) == 0:
                return second.moved(constant)
            case "sub" if first is not None and value is not None:
                return first.moved(-value)
            case "mul" | "mad" if {"lo", "wide"} & op.modset:
                return self._product_of(sources)
            case "shl" if first is not None and value is not None and value < WARP:
                return first.times(1 << value)
            case "div" if first is not None and value is not None and unsigned:
                return first.divided(value)
            case "shr" if first is not None and value is not None and value < WARP:
                return first.divided(1 << value) if op.types[0][0] != "s" else None
            case "rem" if first is not None and value is not None and unsigned:
                return first.rest(value)
            case "and" if first is not None and value is not None and not value & (value + 1):
                return first.rest(value + 1)
            case _:
                return None

    def _form(self, operand: Operand) -> Form | None:
        if isinstance(operand, Special) and operand.base == "%tid":
            return self._coordinates.get(operand.component)
        return self._forms.get(operand.name) if isinstance(operand, Reg) else None

    def _product_of(self, sources: tuple[Operand, ...]) -> Form | None:
        """``digits * constant + digits``, where either may be 0."""
        for one, two in (sources[:2], sources[1::-1]):
            form, factor = self._form(one), self._constant(two)
            if (form is None and self._constant(one) != 0) or factor is None:
                continue
            product = None if form is None else form.times(factor)
            if len(sources) == 2:
                return product
            more = self._form(sources[2])
            if product is None:
                return more if form is None else None
            if more is None:
                return product if self._constant(sources[2]) == 0 else None
            return product.plus(more)
        return None

    def _learn(self, name: str, instruction: Instruction) -> bool:
        """Note what a register is; whether anything was learnt."""
        op, sources = instruction.op, instruction.operands[1:]
        if not op.types or not _WORDS.issuperset(op.types) or op.cc_def or op.cc_use:
            return False
        if not isinstance(instruction.operands[0], Reg):
            return False
        if op.name == "mov" and len(sources) == 1:
            return self._copy(name, sources[0])
        if op.name == "cvt" and len(op.mods) == 2 and isinstance(sources[0], Reg):
            return self._copy(name, sources[0])
        if op.name in ("add", "sub", "or") and len(op.mods) == 1:
            return self._sum(name, sources, op.name)
        if op.name in ("mul", "mad") and {"lo", "wide"} & op.modset:
            return self._product(name, sources)
        if op.name == "and" or (op.name == "rem" and op.types[0][0] == "u"):
            return self._rest(name, op.name, sources)
        if op.name == "shl" and (self._constant(sources[1]) or 0) >= 5:
            self._multiples.add(name)
            return True
        return False

    def _constant(self, operand: Operand) -> int | None:
        if isinstance(operand, Int):
            return operand.value
        if isinstance(operand, Special) and operand.base == "%ntid":
            return dict(zip("xyz", self._block, strict=True)).get(operand.component)
        if isinstance(operand, Special) and operand.base == "%tid" and operand.component:
            size = dict(zip("xyz", self._block, strict=True)).get(operand.component)
            return 0 if size == 1 else None
        return self._constants.get(operand.name) if isinstance(operand, Reg) else None

    def _is_multiple(self, operand: Operand) -> bool:
        value = self._constant(operand)
        if value is not None:
            return value % WARP == 0
        return isinstance(operand, Reg) and operand.name in self._multiples

    def _lane(self, operand: Operand) -> frozenset[str] | None:
        rows = self._block[1:] == (1, 1) or self._block[0] % WARP == 0
        if operand == Special("%laneid") or (operand == Special("%tid.x") and rows):
            return frozenset()
        if not isinstance(operand, Reg) or operand.name not in self._lanes:
            return None
        return frozenset((base(operand.name),))

    def _copy(self, name: str, source: Operand) -> bool:
        value, lane = self._constant(source), self._lane(source)
        if value is not None:
            self._constants[name] = value
        elif lane is not None:
            self._lanes[name] = lane
        elif self._is_multiple(source):
            self._multiples.add(name)
        else:
            return False
        return True

    def _sum(self, name: str, sources: tuple[Operand, ...], op: str) -> bool:
        one, two = sources
        if self._is_multiple(one) and self._is_multiple(two):
            self._multiples.add(name)
            return True
        pairs = [(one, two)] if op == "sub" else [(one, two), (two, one)]
        for lane, shift in pairs:
            needs = self._lane(lane)
            if needs is not None and self._is_multiple(shift):
                self._lanes[name] = needs | _names(shift)
                return True
        return False

    def _rest(self, name: str, op: str, sources: tuple[Operand, ...]) -> bool:
        """What is left of such a value in a row of whole warps: ``x % 64``, ``x & 31``."""
        lane, size = self._lane(sources[0]), self._constant(sources[1])
        if lane is None or size is None:
            return False
        if op == "and":
            size += 1
            if size & (size - 1):
                return False
        if size < WARP or size % WARP:
            return False
        # In rows of one warp nothing but the lane is left.
        self._lanes[name] = lane if size > WARP else frozenset()
        return True

    def _product(self, name: str, sources: tuple[Operand, ...]) -> bool:
        """``a * b`` or ``a * b + c`` where one factor is a multiple of 32."""
        if not any(map(self._is_multiple, sources[:2])):
            return False
        if len(sources) == 2:
            self._multiples.add(name)
            return True
        if self._is_multiple(sources[2]):
            self._multiples.add(name)
            return True
        needs = self._lane(sources[2])
        if needs is None:
            return False
        self._lanes[name] = needs | _names(sources[0]) | _names(sources[1])
        return True


def base(name: str) -> str:
    """The name for n of a register that holds ``32 * n + lane``."""
    return f"{name} / 32"


def _names(operand: Operand) -> frozenset[str]:
    return frozenset((operand.name,)) if isinstance(operand, Reg) else frozenset()
