"""Conversions."""

from __future__ import annotations

from typing import Final

from goptx.cpu.numeric.model import (
    HIGH,
    INTEGRAL,
    SAT,
    Call,
    Numeric,
    Part,
    Result,
    Tree,
    bits_of,
    flags_of,
    is_float,
    lanes_of,
    one,
    signed,
)
from goptx.isa.opcodes import Op


def convert(op: Op, n: int) -> Numeric | None:
    """``cvt`` between two types; None for stochastic rounding and the narrowest formats."""
    target, source = op.types[0], op.types[-1]
    if "rs" in op.modset or any(name.startswith(_NARROWEST) for name in (target, source)):
        return None
    flags = flags_of(op)
    element, bits, lanes = lanes_of(target)
    from_element, from_bits, _ = lanes_of(source)
    if lanes > 1:
        function = f"ptx_cvt_{element}_{from_element}"
        if source == "f32":  # the first operand becomes the upper half
            parts = tuple(Call(function, (Part(k, 32), flags)) for k in (2, 1))
        else:
            parts = tuple(
                Call(function, (Part(1, from_bits, from_bits * k), flags)) for k in (0, 1)
            )
        return Numeric((Result(target, parts, bits),))
    a = Part(1, from_bits)
    if not is_float(target) and not is_float(source):
        signs = signed(source) | (HIGH if signed(target) else 0) | (flags & SAT)
        return one(target, Call("ptx_int_int", (a, from_bits, bits, signs)))
    if not is_float(target):
        return one(target, Call(f"ptx_int_{source}", (a, bits, (flags & ~SAT) | signed(target))))
    if not is_float(source):
        return one(target, Call(f"ptx_{target}_int", (a, from_bits, flags | signed(source))))
    if target == source:
        kind = "round" if op.modset & INTEGRAL.keys() else "same"
        return one(target, Call(f"ptx_{kind}_{target}", (a, flags)))
    if target == "tf32":
        return one("b32", Call("ptx_cvt_tf32_f32", (a, flags)))
    return one(target, Call(f"ptx_cvt_{target}_{source}", (a, flags)))


_NARROWEST: Final = ("e2m3", "e3m2", "e2m1", "ue8m0")
"""Formats of later targets, which no code for sm_90 has."""


def pack(op: Op, n: int) -> Numeric:
    """``cvt.pack``: two integers, saturated, into the low part of a third."""
    target = op.types[0]
    c: Tree = Part(3, 32) if n > 3 else Call("sub", (Part(1, 32), Part(1, 32)))
    call = Call("ptx_cvt_pack", (Part(1, 32), Part(2, 32), c, bits_of(target), signed(target)))
    return one("b32", call)
