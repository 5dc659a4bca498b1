"""Comparisons, and what selects by them."""

from __future__ import annotations

from typing import Final

from goptx.cpu.numeric.model import (
    BOOLEAN,
    COMPARE,
    FTZ,
    ONE,
    Call,
    Numeric,
    Part,
    Result,
    Tree,
    bits_of,
    each,
    flags_of,
    is_float,
    lanes_of,
    one,
    signed,
)
from goptx.isa.opcodes import Op


def _compared(op: Op, type_: str, a: Tree, b: Tree, *, negate: bool = False) -> Tree:
    outcome = next(COMPARE[mod] for mod in op.mods if mod in COMPARE)
    element, bits, _ = lanes_of(type_)
    if is_float(type_):
        outcome ^= 15 if negate else 0
        ftz = flags_of(op) & FTZ
        return Call(f"ptx_compare_{element}", (a, b, outcome, ftz))
    outcome ^= 7 if negate else 0
    return Call("ptx_compare_int", (a, b, outcome, bits, signed(type_)))


def _combined(op: Op, value: Tree, predicate: int) -> Tree:
    boolean = next((BOOLEAN[mod] for mod in op.mods if mod in BOOLEAN), 0)
    return Call("ptx_combine", (value, Part(predicate, 1), boolean)) if boolean else value


def setp(op: Op, n: int) -> Numeric:
    """The second destination is the opposite, or of packed types the upper lane (ISA 9.7.6.2)."""
    type_ = op.types[0]
    _, bits, lanes = lanes_of(type_)
    results: list[Result] = []
    for k in range(2):
        lane = k if lanes > 1 else 0
        a, b = Part(1, bits, bits * lane), Part(2, bits, bits * lane)
        value = _compared(op, type_, a, b, negate=lanes == 1 and k == 1)
        results.append(Result("pred", (_combined(op, value, 3),), 1))
    return Numeric(tuple(results))


def set_(op: Op, n: int) -> Numeric:
    """``set``: all ones, or 1.0, where the comparison holds."""
    target, type_ = op.types
    _, bits, lanes = lanes_of(type_)
    element, _, wide = lanes_of(target)
    part = 32 // lanes if lanes > 1 else bits_of(target)
    true = ONE.get(element) if is_float(target) else (1 << part) - 1
    assert true is not None
    parts: list[Tree] = []
    for lane in range(lanes):
        a, b = Part(1, bits, bits * lane), Part(2, bits, bits * lane)
        value = _combined(op, _compared(op, type_, a, b), 3)
        parts.append(Call("mul", (value, true)))
    del wide
    return Numeric((Result(target, tuple(parts), part),))


def selp(op: Op, n: int) -> Numeric:
    """``selp``: one of two operands by a predicate."""
    bits = bits_of(op.types[0])
    return one(op.types[0], Call("ptx_selp", (Part(1, bits), Part(2, bits), Part(3, 1))))


def slct(op: Op, n: int) -> Numeric:
    """``slct``: one of two operands by the sign of a third."""
    bits = bits_of(op.types[0])
    a, b, c = Part(1, bits), Part(2, bits), Part(3, 32)
    if op.types[1] == "s32":
        return one(op.types[0], Call("ptx_slct_s32", (a, b, c)))
    return one(op.types[0], Call("ptx_slct_f32", (a, b, c, flags_of(op))))


_TESTS: Final = ("finite", "infinite", "number", "notanumber", "normal", "subnormal")


def testp(op: Op, n: int) -> Numeric:
    """``testp``: a property of a float."""
    type_ = op.types[0]
    which = next(_TESTS.index(mod) for mod in op.mods if mod in _TESTS)
    return one("pred", Call(f"ptx_testp_{type_}", (Part(1, bits_of(type_)), which)))


def copysign(op: Op, n: int) -> Numeric:
    """``copysign``: the sign of one operand, the rest of another."""
    return each(op.types[0], f"ptx_copysign_{op.types[0]}", 2)
