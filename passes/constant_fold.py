"""Compute at compile time what integer instructions compute from constants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from goptx.analysis.reaching import Reaching
from goptx.ir import Function, Instruction, Int, Reg
from goptx.ir.operands import Operand
from goptx.isa.opcodes import Op, decode
from goptx.isa.types import TYPES, ScalarType
from goptx.passes.editing import rewrite_uses
from goptx.pipeline import Analyses, FunctionPass

_PLAIN: Final[dict[str, tuple[int, Callable[..., int]]]] = {
    "mov": (1, int.__pos__),
    "not": (1, int.__invert__),
    "neg": (1, int.__neg__),
    "add": (2, int.__add__),
    "sub": (2, int.__sub__),
    "mul.lo": (2, int.__mul__),
    "mul.wide": (2, int.__mul__),
    "and": (2, int.__and__),
    "or": (2, int.__or__),
    "xor": (2, int.__xor__),
}
"""The number of operands, and what is computed of them as numbers of the instruction's type.

The result is cut to its type. Keys are the opcode and its one modifier beside the type (ISA 9.7.1
and 9.7.8).
"""

_SPECIAL: Final[dict[str, int]] = {
    "abs": 1,
    "min": 2,
    "max": 2,
    "mul.hi": 2,
    "mad.lo": 3,
    "div": 2,
    "rem": 2,
    "shl": 2,
    "shr": 2,
}
"""The number of operands of what `_compute` spells out."""


def _compute(kind: str, type_: ScalarType, values: Sequence[int]) -> int | None:
    """The result before it is cut; None where PTX does not say what it is."""
    if kind in _PLAIN:
        return _PLAIN[kind][1](*values)
    first, second, third = (*values, 0, 0)[:3]
    match kind:
        case "abs":
            return None if first == -1 << (type_.bits - 1) else abs(first)
        case "min":
            return min(first, second)
        case "max":
            return max(first, second)
        case "mul.hi":
            return first * second >> type_.bits
        case "mad.lo":
            return first * second + third
        case "shl":
            return first << second if second < type_.bits else 0
        case "shr":  # Arithmetic for signed types, since those come as negative numbers.
            return first >> min(second, type_.bits)
        case _:
            return _divide(kind, type_, first, second)


def _divide(kind: str, type_: ScalarType, first: int, second: int) -> int | None:
    """Quotient or remainder, rounded to zero; by zero it is unspecified (ISA 9.7.1.7)."""
    if second == 0 or (type_.kind == "s" and second == -1):
        return None
    quotient = abs(first) // abs(second) * (1 if (first < 0) == (second < 0) else -1)
    return quotient if kind == "div" else first - second * quotient


_NEUTRAL: Final[dict[str, tuple[int, bool]]] = {
    "add": (0, True),
    "sub": (0, False),
    "or": (0, True),
    "xor": (0, True),
    "shl": (0, False),
    "shr": (0, False),
    "mul.lo": (1, True),
    "div": (1, False),
}
"""The right operand that changes nothing, and whether it may be the left one as well."""


def fold_constants(values: Reaching) -> bool:
    """Turn what is computed from constants into ``mov`` of a constant.

    Only plain integer instructions: no saturation, carry, packed types, or anything on floating
    point, whose rounding is the device's. Constants take the place of registers in those that are
    not computed away.
    """
    folder = _Folder(values)
    for label in values.cfg.order:
        for place, instruction in enumerate(values.cfg.blocks[label].instructions):
            kind = _kind(instruction)
            if kind is not None:
                folder.look_at(label, place, instruction, kind)
    for change in folder.changes:
        change()
    return bool(folder.changes)


def _kind(instruction: Instruction) -> str | None:
    """The key of the table above; None for what is not to be touched."""
    op = instruction.op
    if op.form is None or len(op.types) != 1:
        return None
    type_ = TYPES[op.types[0]]
    if type_.kind not in ("b", "u", "s") or type_.lanes != 1 or type_.bits not in (16, 32, 64):
        return None
    kind = ".".join([op.name, *(mod for mod in op.mods if mod not in op.types)])
    arity = _PLAIN[kind][0] if kind in _PLAIN else _SPECIAL.get(kind)
    if arity is None or len(instruction.operands) != arity + 1:
        return None
    return kind if isinstance(instruction.operands[0], Reg) else None


class _Folder:
    """Collects changes while it walks the blocks, definitions before their uses.

    Nothing is changed before the end, since the analysis speaks of the instructions as they are.
    """

    def __init__(self, values: Reaching) -> None:
        self._values = values
        self._known: dict[int, int] = {}
        self.changes: list[Callable[[], object]] = []

    def look_at(self, label: str, place: int, instruction: Instruction, kind: str) -> None:
        sources = instruction.operands[1:]
        types = _source_types(kind, instruction.op, len(sources))
        constants = [
            self._constant(label, place, operand, type_)
            for operand, type_ in zip(sources, types, strict=True)
        ]
        target = _result_type(kind, types[0])
        result = _evaluate(kind, types[0], constants)
        if result is not None:
            result = _cut(result, target)
            (written,) = self._values.writes[label][place]
            if instruction.guard is None:
                self._known[written] = result
            self._replace(instruction, target, Int(result))
            return
        kept = _kept_operand(kind, sources, constants)
        if kept is not None:
            self._replace(instruction, target, kept)
        elif None in constants:
            self._use_constants(instruction, sources, constants)

    def _constant(self, label: str, place: int, operand: Operand, type_: ScalarType) -> int | None:
        if isinstance(operand, Int):
            return _cut(operand.value, type_)
        if not isinstance(operand, Reg):
            return None
        known = self._known.get(self._values.read(label, place, operand.name))
        return None if known is None else _cut(known, type_)

    def _replace(self, instruction: Instruction, type_: ScalarType, source: Operand) -> None:
        op = decode(f"mov.{type_.name}")
        operands = (instruction.operands[0], source)
        if instruction.op == op and _same(instruction.operands[1], source, type_):
            return

        def change() -> None:
            instruction.op, instruction.operands = op, operands

        self.changes.append(change)

    def _use_constants(
        self,
        instruction: Instruction,
        sources: Sequence[Operand],
        constants: Sequence[int | None],
    ) -> None:
        """Put constants in place of registers; one operand stays a register."""
        known: dict[str, Operand] = {
            source.name: Int(constant)
            for source, constant in zip(sources, constants, strict=True)
            if isinstance(source, Reg) and constant is not None
        }
        if known:
            self.changes.append(lambda: rewrite_uses(instruction, known))


def _same(old: Operand, new: Operand, type_: ScalarType) -> bool:
    """Whether a source is that one already; a constant may be written in several ways."""
    if isinstance(old, Int) and isinstance(new, Int):
        return _cut(old.value, type_) == _cut(new.value, type_)
    return old == new


def _source_types(kind: str, op: Op, count: int) -> list[ScalarType]:
    type_ = TYPES[op.types[0]]
    # The amount of a shift is a .u32 whatever is shifted.
    return [type_, TYPES["u32"]] if kind in ("shl", "shr") else [type_] * count


def _result_type(kind: str, type_: ScalarType) -> ScalarType:
    return TYPES[f"{type_.kind}{2 * type_.bits}"] if kind == "mul.wide" else type_


def _evaluate(kind: str, type_: ScalarType, constants: Sequence[int | None]) -> int | None:
    known = [constant for constant in constants if constant is not None]
    return _compute(kind, type_, known) if len(known) == len(constants) else None


def _cut(value: int, type_: ScalarType) -> int:
    """A number as the type holds it: signed types as signed, others as unsigned."""
    value &= (1 << type_.bits) - 1
    return value - (1 << type_.bits) if type_.kind == "s" and value >> (type_.bits - 1) else value


def _kept_operand(
    kind: str, sources: Sequence[Operand], constants: Sequence[int | None]
) -> Operand | None:
    """The operand that is the result, since the other is neutral."""
    if kind not in _NEUTRAL:
        return None
    neutral, either = _NEUTRAL[kind]
    if constants[1] == neutral:
        return sources[0]
    return sources[1] if either and constants[0] == neutral else None


@dataclass(frozen=True)
class ConstantFold(FunctionPass):
    """Integer instructions on constants become ``mov``; run it with ``copy-propagate`` and ``dce``.

    Constants that meet at joins are not followed.
    """

    name: ClassVar[str] = "constant-fold"
    requires: ClassVar[tuple[str, ...]] = ("reaching",)

    def run(self, target: Function, analyses: Analyses) -> bool:
        return fold_constants(analyses.get("reaching"))
