"""Floating-point arithmetic (PTX ISA 9.7.3 to 9.7.5): f32, f64, f16, bf16 and their pairs.

f32 and f64 to nearest without ``.ftz`` are LLVM's own operations; directed rounding and functions
are calls of ``native/numerics.c``. Every NaN that an operation makes is the canonical one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, llvm_type
from goptx.ir import Instruction
from goptx.ir.operands import Operand
from goptx.isa.types import TYPES

_CANON: Final = {"float": ("i32", 0x7FFFFFFF), "double": ("i64", 0x7FF8_0000_0000_0000)}
_MODES: Final = {"rn": 0, "rz": 1, "rm": 2, "rp": 3}
_HALF_NAN: Final = 0x7FFF
_INTRINSIC: Final = {"float": "f32", "double": "f64"}


def mode_of(i: Instruction) -> int:
    """0 to 3 for .rn, .rz, .rm, .rp; nearest if none is named."""
    return next((_MODES[m] for m in i.op.mods if m in _MODES), 0)


def canonical(e: Emitter, t: str, value: str) -> str:
    """A result with its NaN made canonical: f32 0x7fffffff; f64 keeps the quiet default."""
    bits, nan = _CANON[t]
    bad = e.value(f"fcmp uno {t} {value}, {value}")
    return e.value(f"select i1 {bad}, {t} {e.cast(str(nan), bits, t)}, {t} {value}")


def flush(e: Emitter, value: str) -> str:
    """A denormal f32 as the zero of its sign: a value operation, never a mode."""
    bits = e.cast(value, "float", "i32")
    exponent = e.value(f"and i32 {bits}, 2139095040")
    tiny = e.value(f"icmp eq i32 {exponent}, 0")
    sign = e.value(f"and i32 {bits}, -2147483648")
    return e.value(f"select i1 {tiny}, float {e.cast(sign, 'i32', 'float')}, float {value}")


def saturate(e: Emitter, t: str, value: str) -> str:
    """Clamped to [0, 1]; NaN and -0 give +0."""
    above = e.value(f"fcmp ogt {t} {value}, 0.0")
    value = e.value(f"select i1 {above}, {t} {value}, {t} 0.0")
    below = e.value(f"fcmp olt {t} {value}, 1.0")
    return e.value(f"select i1 {below}, {t} {value}, {t} 1.0")


def half_to_float(e: Emitter, name: str, value: str) -> str:
    """An f16 or bf16 (its bits) as f32; exact."""
    if name == "bf16":
        wide = e.value(f"zext i16 {value} to i32")
        return e.cast(e.value(f"shl i32 {wide}, 16"), "i32", "float")
    return e.value(f"fpext half {e.value(f'bitcast i16 {value} to half')} to float")


def float_to_half(e: Emitter, name: str, value: str) -> str:
    """The f16 or bf16 nearest to an f32, its NaN canonical."""
    bad = e.value(f"fcmp uno float {value}, {value}")
    if name == "f16":
        bits = e.value(f"bitcast half {e.value(f'fptrunc float {value} to half')} to i16")
    else:
        whole = e.cast(value, "float", "i32")
        odd = e.value(f"and i32 {e.value(f'lshr i32 {whole}, 16')}, 1")
        up = e.value(f"add i32 {whole}, {e.value(f'add i32 {odd}, 32767')}")
        bits = e.value(f"trunc i32 {e.value(f'lshr i32 {up}, 16')} to i16")
    return e.value(f"select i1 {bad}, i16 {_HALF_NAN}, i16 {bits}")


_Op = Callable[[Emitter, Instruction, str, list[str]], str]
"""(emitter, instruction, "float" or "double", values) -> value, not yet canonical."""


def lifted(op: _Op, *, ftz_out: bool = True, canon: bool = True) -> Emit:
    """An operation on every floating-point type: halves go through f32, pairs by element."""

    def emit(e: Emitter, i: Instruction) -> None:
        name = i.op.types[-1]
        if name in ("f32", "f64"):
            t = llvm_type(name)
            values = [_source(e, i, o, t) for o in i.operands[1:]]
            e.write(i.operands[0], _finish(e, i, t, op(e, i, t, values), ftz_out, canon), t)
        elif name == "f32x2":
            _pairs(e, i, op, ftz_out, canon)
        elif TYPES[name].lanes == 2:
            sources = [e.read(o, "i32") for o in i.operands[1:]]
            low = [e.value(f"trunc i32 {s} to i16") for s in sources]
            high = [e.value(f"trunc i32 {e.value(f'lshr i32 {s}, 16')} to i16") for s in sources]
            parts = [half(e, i, name[:-2], op, v) for v in (low, high)]
            wide = [e.value(f"zext i16 {p} to i32") for p in parts]
            up = e.value(f"shl i32 {wide[1]}, 16")
            e.write(i.operands[0], e.value(f"or i32 {wide[0]}, {up}"), "i32")
        else:
            values = [e.read(o, "i16") for o in i.operands[1:]]
            e.write(i.operands[0], half(e, i, name, op, values), "i16")

    return emit


def _pairs(e: Emitter, i: Instruction, op: _Op, ftz_out: bool, canon: bool) -> None:
    sources = [e.read(o, "i64") for o in i.operands[1:]]
    whole = "0"
    for k in range(2):
        values: list[str] = []
        for source in sources:
            bits = e.value(f"lshr i64 {source}, {32 * k}")
            value = e.cast(e.cast(bits, "i64", "i32"), "i32", "float")
            values.append(flush(e, value) if "ftz" in i.op.modset else value)
        done = _finish(e, i, "float", op(e, i, "float", values), ftz_out, canon)
        wide = e.cast(e.cast(done, "float", "i32"), "i32", "i64")
        whole = e.value(f"or i64 {whole}, {e.value(f'shl i64 {wide}, {32 * k}')}")
    e.write(i.operands[0], whole, "i64")


def _source(e: Emitter, i: Instruction, operand: Operand, t: str) -> str:
    value = e.read(operand, t)
    return flush(e, value) if "ftz" in i.op.modset and t == "float" else value


def _finish(e: Emitter, i: Instruction, t: str, value: str, ftz_out: bool, canon: bool) -> str:
    if canon:
        value = canonical(e, t, value)
    if "ftz" in i.op.modset and t == "float" and ftz_out:
        value = flush(e, value)
    return saturate(e, t, value) if "sat" in i.op.modset else value


def half(e: Emitter, i: Instruction, name: str, op: _Op, values: list[str]) -> str:
    """An operation on halves in f64, which is wide enough to round once more to 11 or 8 bits."""
    wide = [e.value(f"fpext float {half_to_float(e, name, v)} to double") for v in values]
    if "ftz" in i.op.modset and name == "f16":
        wide = [_flush_half(e, v) for v in wide]
    value = op(e, i, "double", wide)
    if "relu" in i.op.modset:
        above = e.value(f"fcmp ogt double {value}, 0.0")
        nan = e.value(f"fcmp uno double {value}, {value}")
        keep = e.value(f"or i1 {above}, {nan}")
        value = e.value(f"select i1 {keep}, double {value}, double 0.0")
    if "sat" in i.op.modset:
        value = saturate(e, "double", value)
    bits = e.call("i16", f"cpu_{name}_from_f64", ("double", value), ("i32", "0"))
    if "ftz" in i.op.modset and name == "f16":
        tiny = e.value(f"icmp eq i16 {e.value(f'and i16 {bits}, 31744')}, 0")
        bits = e.value(f"select i1 {tiny}, i16 {e.value(f'and i16 {bits}, -32768')}, i16 {bits}")
    return bits


def _flush_half(e: Emitter, value: str) -> str:
    size = e.call("double", "llvm.fabs.f64", ("double", value))
    tiny = e.value(f"fcmp olt double {size}, {2.0**-14:e}")
    zero = e.call("double", "llvm.copysign.f64", ("double", "0.0"), ("double", value))
    return e.value(f"select i1 {tiny}, double {zero}, double {value}")


def _arithmetic(op: str) -> _Op:
    def make(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
        mode = mode_of(i)
        if mode and i.op.types[-1] in ("f32", "f64", "f32x2"):
            b = v[1] if op != "sub" else e.value(f"fneg {t} {v[1]}")
            kind = "add" if op == "sub" else op
            name = f"cpu_{kind}_{_INTRINSIC[t]}"
            return e.call(t, name, (t, v[0]), (t, b), ("i32", str(mode)))
        return e.value(f"f{op} {t} {v[0]}, {v[1]}")

    return make


def _fma(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    mode = mode_of(i)
    if mode and i.op.types[-1] in ("f32", "f64", "f32x2"):
        args = [(t, x) for x in v[:3]]
        return e.call(t, f"cpu_fma_{_INTRINSIC[t]}", *args, ("i32", str(mode)))
    return e.call(t, f"llvm.fma.{_INTRINSIC[t]}", *((t, x) for x in v[:3]))


def _div(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    mode = mode_of(i)
    if mode:
        name = f"cpu_div_{_INTRINSIC[t]}"
        return e.call(t, name, (t, v[0]), (t, v[1]), ("i32", str(mode)))
    return e.value(f"fdiv {t} {v[0]}, {v[1]}")


def _rcp(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    mode = mode_of(i)
    if mode:
        name = f"cpu_div_{_INTRINSIC[t]}"
        return e.call(t, name, (t, "1.0"), (t, v[0]), ("i32", str(mode)))
    return e.value(f"fdiv {t} 1.0, {v[0]}")


def _sqrt(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    mode = mode_of(i)
    if mode:
        return e.call(t, f"cpu_sqrt_{_INTRINSIC[t]}", (t, v[0]), ("i32", str(mode)))
    return e.call(t, f"llvm.sqrt.{_INTRINSIC[t]}", (t, v[0]))


def _function(name: str) -> _Op:
    def make(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
        if t == "double" and i.op.types[-1] == "f64":
            return e.call(t, f"cpu_{name}_f64", (t, v[0]))
        x = v[0] if t == "float" else e.value(f"fptrunc double {v[0]} to float")
        y = e.call("float", f"cpu_{name}_f32", ("float", x))
        return y if t == "float" else e.value(f"fpext float {y} to double")

    return make


def _extreme(op: str) -> _Op:
    """min, max of two or three; without .NaN a NaN loses against a number; -0 < +0."""

    def pick(e: Emitter, i: Instruction, t: str, a: str, b: str) -> str:
        kind = f"{op}imum" if "NaN" in i.op.modset else f"{op}imumnum"
        if "xorsign" in i.op.modset:
            bits = "i32" if t == "float" else "i64"
            x, y = (e.cast(v, t, bits) for v in (a, b))
            sign = e.value(f"xor {bits} {x}, {y}")
            a, b = (e.call(t, f"llvm.fabs.{_INTRINSIC[t]}", (t, v)) for v in (a, b))
            value = e.call(t, f"llvm.{kind}.{_INTRINSIC[t]}", (t, a), (t, b))
            marked = e.cast(sign, bits, t)
            return e.call(t, f"llvm.copysign.{_INTRINSIC[t]}", (t, value), (t, marked))
        return e.call(t, f"llvm.{kind}.{_INTRINSIC[t]}", (t, a), (t, b))

    def make(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
        if "abs" in i.op.modset:
            v = [e.call(t, f"llvm.fabs.{_INTRINSIC[t]}", (t, x)) for x in v]
        value = pick(e, i, t, v[0], v[1])
        return pick(e, i, t, value, v[2]) if len(v) > 2 else value

    return make


def _sign(change: str) -> Emit:
    """neg and abs on the sign bit alone; NaN payloads stay, with .ftz denormals become zero."""

    def emit(e: Emitter, i: Instruction) -> None:
        name = i.op.types[-1]
        bits = {"f32": "i32", "f64": "i64", "f16": "i16", "bf16": "i16"}.get(name, "i32")
        width = 16 if TYPES[name].lanes == 2 else TYPES[name].bits
        mask = 0
        for k in range(TYPES[name].bits // width):
            mask |= 1 << (width * (k + 1) - 1)
        value = e.read(i.operands[1], bits)
        if "ftz" in i.op.modset and name == "f32":
            value = e.cast(flush(e, e.cast(value, bits, "float")), "float", bits)
        if change == "neg":
            value = e.value(f"xor {bits} {value}, {mask}")
        else:
            rest = (1 << TYPES[name].bits) - 1 - mask
            value = e.value(f"and {bits} {value}, {rest}")
        if name == "f32" and change:
            value = e.cast(canonical(e, "float", e.cast(value, bits, "float")), "float", bits)
        e.write(i.operands[0], value, bits)

    return emit


def _testp(e: Emitter, i: Instruction) -> None:
    name = i.op.types[-1]
    bits, fraction = ("i32", 23) if name == "f32" else ("i64", 52)
    value = e.read(i.operands[1], bits)
    top = (0xFF if name == "f32" else 0x7FF) << fraction
    size = e.value(f"and {bits} {value}, {(1 << (fraction + (8 if name == 'f32' else 11))) - 1}")
    tests = {
        "finite": f"icmp ult {bits} {size}, {top}",
        "infinite": f"icmp eq {bits} {size}, {top}",
        "notanumber": f"icmp ugt {bits} {size}, {top}",
        "number": f"icmp ule {bits} {size}, {top}",
    }
    for kind, text in tests.items():
        if kind in i.op.modset:
            e.write(i.operands[0], e.value(text), "i1")
            return
    least = 1 << fraction
    small = e.value(f"icmp ult {bits} {size}, {least}")
    if "subnormal" in i.op.modset:
        # Zero counts as normal.
        some = e.value(f"icmp ne {bits} {size}, 0")
        e.write(i.operands[0], e.value(f"and i1 {small}, {some}"), "i1")
        return
    zero = e.value(f"icmp eq {bits} {size}, 0")
    large = e.value(f"icmp ult {bits} {size}, {top}")
    normal = e.value(f"or i1 {e.value(f'xor i1 {small}, true')}, {zero}")
    e.write(i.operands[0], e.value(f"and i1 {normal}, {large}"), "i1")


def _copysign(e: Emitter, i: Instruction) -> None:
    """The sign of a on the size of b."""
    t = llvm_type(i.op.types[-1])
    a, b = (e.read(o, t) for o in i.operands[1:3])
    value = e.call(t, f"llvm.copysign.{_INTRINSIC[t]}", (t, b), (t, a))
    e.write(i.operands[0], value, t)


_RELATIONS: Final = {
    "eq": "oeq",
    "ne": "one",
    "lt": "olt",
    "le": "ole",
    "gt": "ogt",
    "ge": "oge",
    "equ": "ueq",
    "neu": "une",
    "ltu": "ult",
    "leu": "ule",
    "gtu": "ugt",
    "geu": "uge",
    "num": "ord",
    "nan": "uno",
}


def _relation(i: Instruction) -> str:
    found = next((m for m in i.op.mods if m in _RELATIONS), None)
    if found is None:
        raise Unsupported("this comparison")
    return _RELATIONS[found]


def compare_floats(e: Emitter, i: Instruction, name: str) -> str:
    """The comparison of operands 1 and 2."""
    if name in ("f32", "f64"):
        t = llvm_type(name)
        a, b = (_source(e, i, o, t) for o in i.operands[1:3])
        return e.value(f"fcmp {_relation(i)} {t} {a}, {b}")
    a, b = (half_to_float(e, name, e.read(o, "i16")) for o in i.operands[1:3])
    if "ftz" in i.op.modset:
        a, b = (
            e.value(
                f"fptrunc double {_flush_half(e, e.value(f'fpext float {v} to double'))} to float"
            )
            for v in (a, b)
        )
    return e.value(f"fcmp {_relation(i)} float {a}, {b}")


def setp_packed(e: Emitter, i: Instruction, name: str) -> None:
    """setp on pairs: one predicate an element."""
    if name not in ("f16x2", "bf16x2"):
        raise Unsupported("setp of packed integers")
    sources = [e.read(o, "i32") for o in i.operands[1:3]]
    results: list[str] = []
    for k in range(2):
        parts = [e.value(f"lshr i32 {s}, {16 * k}") for s in sources]
        a, b = (half_to_float(e, name[:-2], e.cast(p, "i32", "i16")) for p in parts)
        results.append(e.value(f"fcmp {_relation(i)} float {a}, {b}"))
    from goptx.cpu.semantics.integer import combine

    first, second = e.pair(i.operands[0])
    e.write(first, combine(e, i, results[0]), "i1")
    if second is not None:
        e.write(second, combine(e, i, results[1]), "i1")


FLOAT_FORMS: Final[dict[str, Emit]] = {
    **{n: lifted(_arithmetic(n)) for n in ("add", "sub", "mul", "div")},
    "fma": lifted(_fma),
    "div": lifted(_div),
    "min": lifted(_extreme("min")),
    "max": lifted(_extreme("max")),
    "neg": _sign("neg"),
    "abs": _sign("abs"),
}
"""The floating-point forms of opcodes that have integer forms too."""

EMITTERS: Final[dict[str, Emit]] = {
    "fma": lifted(_fma),
    "rcp": lifted(_rcp),
    "sqrt": lifted(_sqrt),
    "rsqrt": lifted(_function("rsqrt")),
    "ex2": lifted(_function("ex2")),
    "lg2": lifted(_function("lg2")),
    "sin": lifted(_function("sin")),
    "cos": lifted(_function("cos")),
    "tanh": lifted(_function("tanh")),
    "testp": _testp,
    "copysign": _copysign,
}
