"""Arithmetic on integers and floats, and the functions that a GPU approximates."""

from __future__ import annotations

from typing import Final

from goptx.cpu.numeric.model import (
    HIGH,
    SAT,
    Bound,
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


def arithmetic(op: Op, n: int) -> Numeric | None:
    """``add``, ``sub``, ``mul``, ``mad``, ``fma`` of all types; None for what is not here."""
    type_ = op.types[0]
    element, bits, _ = lanes_of(type_)
    if len(op.types) > 1:
        return _mixed(op)
    if "cc" in op.modset:
        return carry(op, n)
    if is_float(type_):
        name = {"mad": "fma"}.get(op.name, op.name)
        flags = flags_of(op)
        if {"add", "sub", "mul"} & {op.name} and type_ == "f32x2":
            return each(type_, f"ptx_{name}_f32", 2, flags)
        return each(type_, f"ptx_{name}_{element}", n - 1, flags)
    if "sat" in op.modset and op.name in ("add", "sub"):
        return each(type_, f"ptx_{op.name}sat_s32", 2)
    if op.name in ("add", "sub"):
        return each(type_, op.name, 2)
    a, b, c = Part(1, bits), Part(2, bits), Part(3, bits)
    if "wide" in op.modset:
        wide = f"{type_[0]}{2 * bits}"
        product = Call("ptx_mulwide", (a, b, bits, signed(type_)))
        if op.name == "mul":
            return one(wide, product)
        return one(wide, Call("add", (product, Part(3, 2 * bits))))
    if "hi" in op.modset:
        if op.name == "mul":
            return one(type_, Call("ptx_mulhi", (a, b, bits, signed(type_))))
        flags = signed(type_) | (SAT if "sat" in op.modset else 0)
        return one(type_, Call("ptx_madhi", (a, b, c, bits, flags)))
    product = Call("mul", (a, b))
    return one(type_, product if op.name == "mul" else Call("add", (product, c)))


def _mixed(op: Op) -> Numeric | None:
    """add, sub, fma of f32 with narrower operands: these are widened, which is exact."""
    narrow = op.types[1]
    flags = flags_of(op)
    wide = [Call(f"ptx_cvt_f32_{narrow}", (Part(k, 16), 0)) for k in (1, 2)]
    c = Part(3, 32)
    if op.name == "fma":
        return one("f32", Call("ptx_fma_f32", (*wide, c, flags)))
    return one("f32", Call(f"ptx_{op.name}_f32", (wide[0], Part(2, 32), flags)))


def carry(op: Op, n: int) -> Numeric:
    """add.cc, addc, sub.cc, subc, mad.cc, madc: the flag is operand -1."""
    type_ = op.types[0]
    bits = bits_of(type_)
    takes = op.name.endswith("c")
    flag: Tree = Part(-1, 1)
    a: Tree = Part(1, bits)
    b: Tree = Part(2, bits)
    if op.name.startswith("mad"):
        high = "hi" in op.modset
        a = Call("ptx_mulhi", (a, b, bits, signed(type_))) if high else Call("mul", (a, b))
        b = Part(3, bits)
    kind = "sub" if op.name.startswith("sub") else "add"
    value = Call(kind, (a, b))
    if takes:
        value = Call(kind, (value, flag))
    none: Tree = Call("sub", (b, b))
    carry = Call(f"ptx_carry_{kind}", (a, b, flag if takes else none, bits))
    result = Result(type_, (value,), bits)
    return Numeric((result,), carry=carry if "cc" in op.modset else None)


def select(op: Op, n: int) -> Numeric | None:
    """min, max, abs, neg."""
    type_ = op.types[0]
    element, bits, _ = lanes_of(type_)
    if is_float(type_):
        if n > 3:
            inner = Call(f"ptx_{op.name}_f32", (Part(1, 32), Part(2, 32), flags_of(op)))
            return one("f32", Call(f"ptx_{op.name}_f32", (inner, Part(3, 32), flags_of(op))))
        return each(type_, f"ptx_{op.name}_{element}", n - 1, flags_of(op))
    if op.name == "neg":
        return one(type_, Call("sub", (Call("sub", (Part(1, bits),) * 2), Part(1, bits))))
    if op.name == "abs":
        return one(type_, Call("ptx_abs_int", (Part(1, bits), bits)))
    flags = signed(type_) | flags_of(op)
    return each(type_, f"ptx_{op.name}_int", 2, bits, flags)


def divide(op: Op, n: int) -> Numeric:
    """``div`` and ``rem`` of integers, ``div`` of floats in each rounding."""
    type_ = op.types[0]
    bits = bits_of(type_)
    a, b = Part(1, bits), Part(2, bits)
    if not is_float(type_):
        return one(type_, Call(f"ptx_{op.name}", (a, b, bits, signed(type_))))
    flags = flags_of(op)
    if "full" in op.modset or "approx" in op.modset:
        flags |= HIGH if "full" in op.modset else 0
        return one(type_, Call("ptx_divapprox_f32", (a, b, flags)), Bound(2.0**-22, note="2 ulp"))
    return one(type_, Call(f"ptx_div_{type_}", (a, b, flags)))


# The bounds are those that ISA 9.7.3.13 to 9.7.3.22, 9.7.4.9 and 9.7.4.10 give.
_APPROX: Final = {
    ("rcp", "f32"): Bound(2.0**-23, note="1 ulp"),
    ("sqrt", "f32"): Bound(2.0**-22, note="relative 2^-23 of the exact value"),
    ("rsqrt", "f32"): Bound(2.0**-22, note="relative 2^-22.9"),
    ("sin", "f32"): Bound(0.0, 2.0**-20.5, note="absolute 2^-20.5 in +-2 pi"),
    ("cos", "f32"): Bound(0.0, 2.0**-20.5, note="absolute 2^-20.5 in +-2 pi"),
    ("lg2", "f32"): Bound(2.0**-22, 2.0**-22, note="absolute 2^-22 in (0.5, 2), else relative"),
    ("ex2", "f32"): Bound(2.0**-22, note="relative 2^-22"),
    ("tanh", "f32"): Bound(2.0**-11, note="relative 2^-11"),
    ("ex2", "f16"): Bound(2.0**-9.9, note="relative 2^-9.9"),
    ("ex2", "bf16"): Bound(2.0**-7, note="relative 2^-7"),
    ("tanh", "f16"): Bound(2.0**-10, 2.0**-10.987, note="absolute 2^-10.987"),
    ("tanh", "bf16"): Bound(2.0**-7, 2.0**-8, note="absolute 2^-8"),
    ("rcp", "f64"): Bound(2.0**-19, note="gross: the upper 20 bits of the mantissa"),
    ("rsqrt", "f64"): Bound(2.0**-50, note="nearly double precision"),
    ("rsqrt ftz", "f64"): Bound(2.0**-19, note="gross: the upper 20 bits of the mantissa"),
}


def function(op: Op, n: int) -> Numeric:
    """rcp, sqrt, rsqrt, sin, cos, lg2, ex2, tanh."""
    type_ = op.types[0]
    element, bits, _ = lanes_of(type_)
    if "approx" not in op.modset:
        return one(type_, Call(f"ptx_{op.name}_{type_}", (Part(1, bits), flags_of(op))))
    if type_ == "f64":
        ftz = op.name == "rsqrt" and "ftz" in op.modset
        name = "ptx_rsqrtapproxftz_f64" if ftz else f"ptx_{op.name}approx_f64"
        bound = _APPROX[f"{op.name} ftz" if ftz else op.name, "f64"]
        return one(type_, Call(name, (Part(1, 64),)), bound)
    found = each(type_, f"ptx_{op.name}approx_{element}", 1, flags_of(op))
    return Numeric(found.results, _APPROX[op.name, element])
