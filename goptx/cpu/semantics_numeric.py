"""What instructions that compute on numbers mean, as expressions over functions on bit patterns.

``lower(op, operands)`` gives the results of an instruction as trees of calls. Leaves are operands
(their bits, zero-extended to i64) and constants (i32). A call's function is one of
``native/numerics_*.c``, which takes i64 for operands and calls, i32 for constants, and returns i64;
or an LLVM operation on i64 ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr"). Results are
the low bits of an i64. A packed instruction has one part for each lane, lowest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from goptx.isa.opcodes import Op
from goptx.isa.types import TYPES

__all__ = ["NATIVE_OPERATIONS", "Bound", "Call", "Numeric", "Part", "Result", "Tree", "lower"]

ROUNDING: Final = {"rn": 0, "rz": 1, "rm": 2, "rp": 3, "rna": 4}
INTEGRAL: Final = {"rni": 0, "rzi": 1, "rmi": 2, "rpi": 3}
FTZ, SAT, RELU, SATFINITE, NANS, XORSIGN, ABS, OOB = (1 << k for k in range(3, 11))
SIGNED, WRAP, HIGH, LEFT = (1 << k for k in range(11, 15))
_FLAGS: Final = {
    **ROUNDING,
    **INTEGRAL,
    "ftz": FTZ,
    "sat": SAT,
    "relu": RELU,
    "satfinite": SATFINITE,
    "NaN": NANS,
    "oob": OOB,
    "wrap": WRAP,
}
LESS, EQUAL, GREATER, UNORDERED = 1, 2, 4, 8
COMPARE: Final = {
    "eq": EQUAL,
    "ne": LESS | GREATER,
    "lt": LESS,
    "le": LESS | EQUAL,
    "gt": GREATER,
    "ge": GREATER | EQUAL,
    "lo": LESS,
    "ls": LESS | EQUAL,
    "hi": GREATER,
    "hs": GREATER | EQUAL,
    "equ": EQUAL | UNORDERED,
    "neu": LESS | GREATER | UNORDERED,
    "ltu": LESS | UNORDERED,
    "leu": LESS | EQUAL | UNORDERED,
    "gtu": GREATER | UNORDERED,
    "geu": GREATER | EQUAL | UNORDERED,
    "num": LESS | EQUAL | GREATER,
    "nan": UNORDERED,
}
"""The outcomes of a comparison that make it true."""

BOOLEAN: Final = {"and": 1, "or": 2, "xor": 3}
NATIVE_OPERATIONS: Final = frozenset(("add", "sub", "mul", "and", "or", "xor", "shl", "lshr"))
ONE: Final = {"f32": 0x3F800000, "f16": 0x3C00, "bf16": 0x3F80}


@dataclass(frozen=True, slots=True)
class Part:
    """Bits of an operand: ``bits`` of them from ``shift`` on."""

    operand: int
    bits: int
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """A function or native operation applied; integers are i32 constants of functions."""

    function: str
    arguments: tuple[Tree, ...]


Tree = Part | Call | int


@dataclass(frozen=True, slots=True)
class Result:
    """What is written to a destination: parts of ``bits`` each, lowest first."""

    type: str
    parts: tuple[Tree, ...]
    bits: int


@dataclass(frozen=True, slots=True)
class Bound:
    """How far a GPU's result may be from ours: by either measure. ``note`` says why."""

    relative: float = 0.0
    absolute: float = 0.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Numeric:
    """The meaning of an instruction: one result a destination, and the bound if it is not exact.

    ``carry`` is the new carry flag where the instruction writes it; operand -1 stands for the flag.
    """

    results: tuple[Result, ...]
    bound: Bound | None = None
    carry: Tree | None = None


def lower(op: Op, n: int, selectors: Sequence[str] = ()) -> Numeric | None:
    """The meaning of an instruction with n operands, or None if this table does not know it.

    ``selectors`` are the parts of registers (``b0``, ``h1``, ``h10``) of each operand of a video
    instruction, "" for none.
    """
    if op.form is None:
        return None
    writer = _FAMILIES.get(op.name)
    if writer is not None:
        return writer(op, n)
    if op.name in _VIDEO:
        from goptx.cpu.semantics_video import lower_video

        return lower_video(op, selectors)
    return None


# Small builders


def flags_of(op: Op) -> int:
    """The modifiers of an op as the functions' flags."""
    flags = sum(_FLAGS.get(mod, 0) for mod in op.modset)
    if "xorsign" in op.modset:
        flags |= XORSIGN
    elif "abs" in op.modset:
        flags |= ABS
    return flags


def _bits(name: str) -> int:
    return TYPES[name].bits


def _is_float(name: str) -> bool:
    return TYPES[name].kind == "f"


def _signed(name: str) -> int:
    return SIGNED if TYPES[name].kind == "s" else 0


def _one(type_: str, tree: Tree, bound: Bound | None = None) -> Numeric:
    return Numeric((Result(type_, (tree,), _bits(type_)),), bound)


def _lanes(type_: str) -> tuple[str, int, int]:
    """Element type, bits of an element, and lanes of a possibly packed type."""
    found = TYPES[type_]
    element = type_.removesuffix(f"x{found.lanes}") if found.lanes > 1 else type_
    return element, found.bits // found.lanes, found.lanes


def _each(type_: str, function: str, operands: int, *constants: int) -> Numeric:
    """A function of operands 1.. applied lane by lane."""
    _, bits, lanes = _lanes(type_)
    parts = tuple(
        Call(function, (*(Part(k, bits, bits * lane) for k in range(1, operands + 1)), *constants))
        for lane in range(lanes)
    )
    return Numeric((Result(type_, parts, bits),))


# Arithmetic


def _arithmetic(op: Op, n: int) -> Numeric | None:
    type_ = op.types[0]
    element, bits, _ = _lanes(type_)
    if len(op.types) > 1:
        return _mixed(op)
    if "cc" in op.modset:
        return _carry(op, n)
    if _is_float(type_):
        name = {"mad": "fma"}.get(op.name, op.name)
        flags = flags_of(op)
        if {"add", "sub", "mul"} & {op.name} and type_ == "f32x2":
            return _each(type_, f"ptx_{name}_f32", 2, flags)
        return _each(type_, f"ptx_{name}_{element}", n - 1, flags)
    if "sat" in op.modset and op.name in ("add", "sub"):
        return _each(type_, f"ptx_{op.name}sat_s32", 2)
    if op.name in ("add", "sub"):
        return _each(type_, op.name, 2)
    a, b, c = Part(1, bits), Part(2, bits), Part(3, bits)
    if "wide" in op.modset:
        wide = f"{type_[0]}{2 * bits}"
        product = Call("ptx_mulwide", (a, b, bits, _signed(type_)))
        if op.name == "mul":
            return _one(wide, product)
        return _one(wide, Call("add", (product, Part(3, 2 * bits))))
    if "hi" in op.modset:
        if op.name == "mul":
            return _one(type_, Call("ptx_mulhi", (a, b, bits, _signed(type_))))
        flags = _signed(type_) | (SAT if "sat" in op.modset else 0)
        return _one(type_, Call("ptx_madhi", (a, b, c, bits, flags)))
    product = Call("mul", (a, b))
    return _one(type_, product if op.name == "mul" else Call("add", (product, c)))


def _mixed(op: Op) -> Numeric | None:
    """add, sub, fma of f32 with narrower operands: these are widened, which is exact."""
    narrow = op.types[1]
    flags = flags_of(op)
    wide = [Call(f"ptx_cvt_f32_{narrow}", (Part(k, 16), 0)) for k in (1, 2)]
    c = Part(3, 32)
    if op.name == "fma":
        return _one("f32", Call("ptx_fma_f32", (*wide, c, flags)))
    return _one("f32", Call(f"ptx_{op.name}_f32", (wide[0], Part(2, 32), flags)))


def _carry(op: Op, n: int) -> Numeric:
    """add.cc, addc, sub.cc, subc, mad.cc, madc: the flag is operand -1."""
    type_ = op.types[0]
    bits = _bits(type_)
    takes = op.name.endswith("c")
    flag: Tree = Part(-1, 1)
    a: Tree = Part(1, bits)
    b: Tree = Part(2, bits)
    if op.name.startswith("mad"):
        high = "hi" in op.modset
        a = Call("ptx_mulhi", (a, b, bits, _signed(type_))) if high else Call("mul", (a, b))
        b = Part(3, bits)
    kind = "sub" if op.name.startswith("sub") else "add"
    value = Call(kind, (a, b))
    if takes:
        value = Call(kind, (value, flag))
    none: Tree = Call("sub", (b, b))
    carry = Call(f"ptx_carry_{kind}", (a, b, flag if takes else none, bits))
    result = Result(type_, (value,), bits)
    return Numeric((result,), carry=carry if "cc" in op.modset else None)


def _select(op: Op, n: int) -> Numeric | None:
    """min, max, abs, neg."""
    type_ = op.types[0]
    element, bits, _ = _lanes(type_)
    if _is_float(type_):
        if n > 3:
            inner = Call(f"ptx_{op.name}_f32", (Part(1, 32), Part(2, 32), flags_of(op)))
            return _one("f32", Call(f"ptx_{op.name}_f32", (inner, Part(3, 32), flags_of(op))))
        return _each(type_, f"ptx_{op.name}_{element}", n - 1, flags_of(op))
    if op.name == "neg":
        return _one(type_, Call("sub", (Call("sub", (Part(1, bits),) * 2), Part(1, bits))))
    if op.name == "abs":
        return _one(type_, Call("ptx_abs_int", (Part(1, bits), bits)))
    flags = _signed(type_) | flags_of(op)
    return _each(type_, f"ptx_{op.name}_int", 2, bits, flags)


def _divide(op: Op, n: int) -> Numeric:
    type_ = op.types[0]
    bits = _bits(type_)
    a, b = Part(1, bits), Part(2, bits)
    if not _is_float(type_):
        return _one(type_, Call(f"ptx_{op.name}", (a, b, bits, _signed(type_))))
    flags = flags_of(op)
    if "full" in op.modset or "approx" in op.modset:
        flags |= HIGH if "full" in op.modset else 0
        return _one(type_, Call("ptx_divapprox_f32", (a, b, flags)), Bound(2.0**-22, note="2 ulp"))
    return _one(type_, Call(f"ptx_div_{type_}", (a, b, flags)))


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


def _function(op: Op, n: int) -> Numeric:
    """rcp, sqrt, rsqrt, sin, cos, lg2, ex2, tanh."""
    type_ = op.types[0]
    element, bits, _ = _lanes(type_)
    if "approx" not in op.modset:
        return _one(type_, Call(f"ptx_{op.name}_{type_}", (Part(1, bits), flags_of(op))))
    if type_ == "f64":
        ftz = op.name == "rsqrt" and "ftz" in op.modset
        name = "ptx_rsqrtapproxftz_f64" if ftz else f"ptx_{op.name}approx_f64"
        bound = _APPROX[f"{op.name} ftz" if ftz else op.name, "f64"]
        return _one(type_, Call(name, (Part(1, 64),)), bound)
    found = _each(type_, f"ptx_{op.name}approx_{element}", 1, flags_of(op))
    return Numeric(found.results, _APPROX[op.name, element])


# Comparison and selection


def _compared(op: Op, type_: str, a: Tree, b: Tree, *, negate: bool = False) -> Tree:
    outcome = next(COMPARE[mod] for mod in op.mods if mod in COMPARE)
    element, bits, _ = _lanes(type_)
    if _is_float(type_):
        outcome ^= 15 if negate else 0
        ftz = flags_of(op) & FTZ
        return Call(f"ptx_compare_{element}", (a, b, outcome, ftz))
    outcome ^= 7 if negate else 0
    return Call("ptx_compare_int", (a, b, outcome, bits, _signed(type_)))


def _combined(op: Op, value: Tree, predicate: int) -> Tree:
    boolean = next((BOOLEAN[mod] for mod in op.mods if mod in BOOLEAN), 0)
    return Call("ptx_combine", (value, Part(predicate, 1), boolean)) if boolean else value


def _setp(op: Op, n: int) -> Numeric:
    """The second destination is the opposite, or of packed types the upper lane (ISA 9.7.6.2)."""
    type_ = op.types[0]
    _, bits, lanes = _lanes(type_)
    results: list[Result] = []
    for k in range(2):
        lane = k if lanes > 1 else 0
        a, b = Part(1, bits, bits * lane), Part(2, bits, bits * lane)
        value = _compared(op, type_, a, b, negate=lanes == 1 and k == 1)
        results.append(Result("pred", (_combined(op, value, 3),), 1))
    return Numeric(tuple(results))


def _set(op: Op, n: int) -> Numeric:
    target, type_ = op.types
    _, bits, lanes = _lanes(type_)
    element, _, wide = _lanes(target)
    part = 32 // lanes if lanes > 1 else _bits(target)
    true = ONE.get(element) if _is_float(target) else (1 << part) - 1
    assert true is not None
    parts: list[Tree] = []
    for lane in range(lanes):
        a, b = Part(1, bits, bits * lane), Part(2, bits, bits * lane)
        value = _combined(op, _compared(op, type_, a, b), 3)
        parts.append(Call("mul", (value, true)))
    del wide
    return Numeric((Result(target, tuple(parts), part),))


def _selp(op: Op, n: int) -> Numeric:
    bits = _bits(op.types[0])
    return _one(op.types[0], Call("ptx_selp", (Part(1, bits), Part(2, bits), Part(3, 1))))


def _slct(op: Op, n: int) -> Numeric:
    bits = _bits(op.types[0])
    a, b, c = Part(1, bits), Part(2, bits), Part(3, 32)
    if op.types[1] == "s32":
        return _one(op.types[0], Call("ptx_slct_s32", (a, b, c)))
    return _one(op.types[0], Call("ptx_slct_f32", (a, b, c, flags_of(op))))


_TESTS: Final = ("finite", "infinite", "number", "notanumber", "normal", "subnormal")


def _testp(op: Op, n: int) -> Numeric:
    type_ = op.types[0]
    which = next(_TESTS.index(mod) for mod in op.mods if mod in _TESTS)
    return _one("pred", Call(f"ptx_testp_{type_}", (Part(1, _bits(type_)), which)))


def _copysign(op: Op, n: int) -> Numeric:
    return _each(op.types[0], f"ptx_copysign_{op.types[0]}", 2)


# Integers


def _integer(op: Op, n: int) -> Numeric | None:
    """The rows that are one function of their operands."""
    type_ = op.types[0]
    bits = _bits(type_)
    a, b, c, d = (Part(k, bits) for k in range(1, 5))
    flags = flags_of(op) | _signed(type_)
    high = HIGH if "hi" in op.modset else 0
    match op.name:
        case "mul24":
            return _one(type_, Call("ptx_mul24", (a, b, flags | high)))
        case "mad24":
            return _one(type_, Call("ptx_mad24", (a, b, c, flags | high)))
        case "sad":
            return _one(type_, Call("ptx_sad", (a, b, c, bits, flags)))
        case "popc":
            return _one("u32", Call("ptx_popc", (a,)))
        case "clz":
            return _one("u32", Call("ptx_clz", (a, bits)))
        case "bfind":
            amount = HIGH if "shiftamt" in op.modset else 0
            return _one("u32", Call("ptx_bfind", (a, bits, flags | amount)))
        case "fns":
            return _one("u32", Call("ptx_fns", (a, b, c)))
        case "brev":
            return _one(type_, Call("ptx_brev", (a, bits)))
        case "bfe":
            return _one(type_, Call("ptx_bfe", (a, Part(2, 32), Part(3, 32), bits, flags)))
        case "bfi":
            return _one(type_, Call("ptx_bfi", (a, b, Part(3, 32), Part(4, 32), bits)))
        case "szext":
            return _one(type_, Call("ptx_szext", (a, b, flags)))
        case "bmsk":
            return _one("u32", Call("ptx_bmsk", (a, b, flags)))
        case "cnot":
            zero = Call("ptx_compare_int", (a, Call("sub", (a, a)), EQUAL, bits, 0))
            return _one(type_, zero)
        case "shl":
            return _one(type_, Call("ptx_shl", (a, Part(2, 32), bits)))
        case "shr":
            return _one(type_, Call("ptx_shr", (a, Part(2, 32), bits, flags)))
        case "shf":
            left = LEFT if "l" in op.modset else 0
            return _one("b32", Call("ptx_shf", (a, b, c, flags | left)))
        case "prmt":
            modes = ("f4e", "b4e", "rc8", "ecl", "ecr", "rc16")
            mode = next((modes.index(mod) + 1 for mod in op.mods if mod in modes), 0)
            return _one("b32", Call("ptx_prmt", (a, b, c, mode)))
        case _:
            return _logic(op, a, b, c, d)


def _logic(op: Op, a: Part, b: Part, c: Part, d: Part) -> Numeric | None:
    type_ = op.types[0]
    match op.name:
        case "and" | "or" | "xor":
            return _one(type_, Call(op.name, (a, b)))
        case "not":
            return _one(type_, Call("xor", (a, -1)))
        case "lop3":
            value = Call("ptx_lop3", (a, b, c, d))
            results = [Result("b32", (value,), 32)]
            boolean = next((BOOLEAN[mod] for mod in op.mods if mod in BOOLEAN), 0)
            if boolean:
                zero = Call("sub", (a, a))
                some = Call("ptx_compare_int", (value, zero, LESS | GREATER, 32, 0))
                combined = Call("ptx_combine", (some, Part(5, 1), boolean))
                results.append(Result("pred", (combined,), 1))
            return Numeric(tuple(results))
        case _:
            return None


def _dot(op: Op, n: int) -> Numeric:
    flags = (SIGNED if op.types[0] == "s32" else 0) | (LEFT if op.types[1] == "s32" else 0)
    flags |= HIGH if "hi" in op.modset else 0
    return _one("u32", Call(f"ptx_{op.name}", (Part(1, 32), Part(2, 32), Part(3, 32), flags)))


# Conversion


def _convert(op: Op, n: int) -> Numeric | None:
    target, source = op.types[0], op.types[-1]
    if "rs" in op.modset or any(name.startswith(_NARROWEST) for name in (target, source)):
        return None
    flags = flags_of(op)
    element, bits, lanes = _lanes(target)
    from_element, from_bits, _ = _lanes(source)
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
    if not _is_float(target) and not _is_float(source):
        signs = _signed(source) | (HIGH if _signed(target) else 0) | (flags & SAT)
        return _one(target, Call("ptx_int_int", (a, from_bits, bits, signs)))
    if not _is_float(target):
        return _one(target, Call(f"ptx_int_{source}", (a, bits, (flags & ~SAT) | _signed(target))))
    if not _is_float(source):
        return _one(target, Call(f"ptx_{target}_int", (a, from_bits, flags | _signed(source))))
    if target == source:
        kind = "round" if op.modset & INTEGRAL.keys() else "same"
        return _one(target, Call(f"ptx_{kind}_{target}", (a, flags)))
    if target == "tf32":
        return _one("b32", Call("ptx_cvt_tf32_f32", (a, flags)))
    return _one(target, Call(f"ptx_cvt_{target}_{source}", (a, flags)))


_NARROWEST: Final = ("e2m3", "e3m2", "e2m1", "ue8m0")
"""Formats of later targets, which no code for sm_90 has."""


def _pack(op: Op, n: int) -> Numeric:
    target = op.types[0]
    c: Tree = Part(3, 32) if n > 3 else Call("sub", (Part(1, 32), Part(1, 32)))
    call = Call("ptx_cvt_pack", (Part(1, 32), Part(2, 32), c, _bits(target), _signed(target)))
    return _one("b32", call)


_VIDEO: Final = frozenset(
    f"v{kind}{lanes}"
    for kind, widths in {
        **dict.fromkeys(("add", "sub", "absdiff", "min", "max", "set"), ("", "2", "4")),
        **dict.fromkeys(("shl", "shr", "mad"), ("",)),
        "avrg": ("2", "4"),
    }.items()
    for lanes in widths
)
_FAMILIES: Final = {
    **dict.fromkeys(("add", "sub", "mul", "fma", "mad"), _arithmetic),
    **dict.fromkeys(("addc", "subc", "madc"), _carry),
    **dict.fromkeys(("min", "max", "abs", "neg"), _select),
    **dict.fromkeys(("div", "rem"), _divide),
    **dict.fromkeys(("rcp", "sqrt", "rsqrt", "sin", "cos", "lg2", "ex2", "tanh"), _function),
    **dict.fromkeys(("dp4a", "dp2a"), _dot),
    **dict.fromkeys(
        (
            *("mul24", "mad24", "sad", "popc", "clz", "bfind", "fns", "brev", "bfe", "bfi"),
            *("szext", "bmsk", "cnot", "shl", "shr", "shf", "prmt", "and", "or", "xor", "not"),
            "lop3",
        ),
        _integer,
    ),
    "setp": _setp,
    "set": _set,
    "selp": _selp,
    "slct": _slct,
    "testp": _testp,
    "copysign": _copysign,
    "cvt": _convert,
    "cvt.pack": _pack,
}
