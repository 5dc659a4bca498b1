"""The types of PTX and the rules by which a register may stand for an operand of another type."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["b", "u", "s", "f", "pred"]


class ScalarType(NamedTuple):
    """A PTX type (ISA 5.2): ``bits`` is the width of the value, ``lanes`` its packed elements.

    ``kind`` is the type class: untyped bits, unsigned, signed, floating point or predicate.
    """

    name: str
    bits: int
    kind: Kind
    lanes: int = 1


_ROWS: tuple[tuple[Kind, str], ...] = (
    ("b", "b8:8 b16:16 b32:32 b64:64 b128:128 b1024:1024 b1:1 b4x16:64 b4x16_p64:64 b6x16_p32:96"),
    ("b", "b6p2x16:128 b8x16:128"),
    ("u", "u8:8 u16:16 u32:32 u64:64 u4:4 u2:2 u16x2:32:2 u8x4:32:4"),
    ("s", "s8:8 s16:16 s32:32 s64:64 s4:4 s2:2 s16x2:32:2 s8x4:32:4"),
    ("f", "f16:16 bf16:16 tf32:32 f32:32 f64:64 f16x2:32:2 bf16x2:32:2 f32x2:64:2"),
    ("f", "e4m3:8 e5m2:8 e2m3:8 e3m2:8 e2m1:8 ue8m0:8 ue4m3:8 ue5m3:8"),
    ("f", "e4m3x2:16:2 e5m2x2:16:2 e2m3x2:16:2 e3m2x2:16:2 e2m1x2:8:2 ue8m0x2:16:2 ue5m3x2:16:2"),
    ("f", "e4m3x4:32:4 e5m2x4:32:4 e2m3x4:32:4 e3m2x4:32:4 e2m1x4:16:4 ue4m3x2:16:2"),
    ("pred", "pred:1"),
)


def _build() -> dict[str, ScalarType]:
    types: dict[str, ScalarType] = {}
    for kind, row in _ROWS:
        for item in row.split():
            name, bits, *lanes = item.split(":")
            types[name] = ScalarType(name, int(bits), kind, int(lanes[0]) if lanes else 1)
    return types


TYPES: dict[str, ScalarType] = _build()
"""Every type that can stand as a modifier, by name without its dot."""

REGISTER_TYPES: frozenset[str] = frozenset(
    (
        *("b8", "b16", "b32", "b64", "b128", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64"),
        *("f16", "f16x2", "f32", "f64", "pred"),
    )
)
"""The types a ``.reg`` declaration may have; values of others are held in registers of bits."""


def compatible(register_type: str, operand_type: str, *, widening: bool = False) -> bool:
    """Whether a register of one type may stand where an instruction takes another.

    ISA 9.2: sizes agree, and the types agree or one of them is bits; signed and unsigned agree with
    each other. Types that no register can have (bf16, u16x2, e4m3x2) take only bits. With
    ``widening`` (ld, st, cvt; ISA 9.4.1) wider registers do too: any for bits, those of bits for
    floating point, all but floating point for integers. A type that is unknown fits everything.
    ptxas takes .f16x2 registers for .b32 ones, so this does.
    """
    register, operand = TYPES.get(register_type), TYPES.get(operand_type)
    if register is None or operand is None:
        return True
    if register.kind == "pred" or operand.kind == "pred":
        return register.kind == operand.kind
    if register.bits != operand.bits and not (widening and register.bits > operand.bits):
        return False
    untyped = register.kind == "b" or register.name == "f16x2"
    if operand.kind == "b" or untyped:
        return True
    if operand.kind == "f":
        return register.name == operand.name
    return operand.lanes == 1 and register.kind in "us"
