"""Floating-point arithmetic in LLVM's own operations: f32 and f64 to nearest (PTX ISA 9.7.3).

Flushing and saturating are operations on values. What is rounded otherwise, halves and functions
are left to the table of meanings (`goptx.cpu.numeric`), which this must agree with bit by bit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, llvm_type
from goptx.ir import Float, Instruction, Operand, Reg

_HALF_NAN: Final = 0x7FFF
_INTRINSIC: Final = {"float": "f32", "double": "f64"}
_ELSEWHERE: Final = frozenset(("rz", "rm", "rp", "rna", "approx", "full", "relu", "xorsign", "abs"))


def canonical(e: Emitter, t: str, value: str) -> str:
    """A result with its NaN made canonical: f32 0x7fffffff; f64 keeps the quiet default."""
    return e.canonical(t, value)


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
"""(emitter, instruction, "float" or "double", values) -> value, its NaN not yet canonical."""


def lifted(op: _Op, count: int = 2) -> Emit:
    """An operation on f32 or f64."""

    def emit(e: Emitter, i: Instruction) -> None:
        name = i.op.types[-1]
        if not is_native(i) or len(i.operands) != count + 1:
            raise Unsupported(name)
        t = llvm_type(name)
        values = [_source(e, i, o, t) for o in i.operands[1:]]
        value = op(e, i, t, values)
        target = i.operands[0]
        if not (isinstance(target, Reg) and target.name in e.loose):
            value = canonical(e, t, value)
        if "ftz" in i.op.modset and t == "float":
            value = flush(e, value)
        e.write(target, saturate(e, t, value) if "sat" in i.op.modset else value, t)

    return emit


_NATIVE: Final = frozenset(("add", "sub", "mul", "div", "fma", "mad", "min", "max", "rcp", "sqrt"))


def is_native(i: Instruction) -> bool:
    """Whether an instruction is one of LLVM's own operations on f32 or f64."""
    types = i.op.types
    return (
        i.op.name in _NATIVE
        and bool(types)
        and types[-1] in ("f32", "f64")
        and set(types) == {types[-1]}
        and not i.op.modset & _ELSEWHERE
        and len(i.operands) <= 4
        and (len(i.operands) < 4 or i.op.name in ("fma", "mad"))
    )


def loose_registers(instructions: Iterable[Instruction]) -> frozenset[str]:
    """Registers that only such operations and constants write.

    The NaN in them may be any: it is made canonical where the bits are looked at, which spares
    the loops of arithmetic a comparison at each operation.
    """
    written: set[str] = set()
    strict: set[str] = set()
    for i in instructions:
        plain = i.operands and isinstance(i.operands[0], Reg)
        constant = (
            i.op.name == "mov"
            and len(i.operands) == 2
            and isinstance(i.operands[1], Float)
            and i.op.types[-1] in ("f32", "f64")
        )
        (written if plain and (constant or is_native(i)) else strict).update(i.defs())
    return frozenset(written - strict)


def _source(e: Emitter, i: Instruction, operand: Operand, t: str) -> str:
    if isinstance(operand, Reg) and operand.name in e.loose and e.registers[operand.name] == t:
        value = e.value(f"load {t}, ptr {e.slots[operand.name]}")
    else:
        value = e.read(operand, t)
    return flush(e, value) if "ftz" in i.op.modset and t == "float" else value


def _arithmetic(op: str) -> _Op:
    def make(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
        return e.value(f"f{op} {t} {v[0]}, {v[1]}")

    return make


def _fma(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    return e.call(t, f"llvm.fma.{_INTRINSIC[t]}", *((t, x) for x in v))


def _rcp(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    return e.value(f"fdiv {t} 1.0, {v[0]}")


def _sqrt(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
    return e.canonical_bits(t, e.call(t, f"llvm.sqrt.{_INTRINSIC[t]}", (t, v[0])))


def _extreme(op: str) -> _Op:
    """min, max: without .NaN a NaN loses against a number; -0 is less than +0."""

    def make(e: Emitter, i: Instruction, t: str, v: list[str]) -> str:
        kind = f"{op}imum" if "NaN" in i.op.modset else f"{op}imumnum"
        return e.call(t, f"llvm.{kind}.{_INTRINSIC[t]}", (t, v[0]), (t, v[1]))

    return make


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


def compare_floats(e: Emitter, i: Instruction, name: str) -> str:
    """The comparison of operands 1 and 2 of f32 or f64."""
    if name not in ("f32", "f64"):
        raise Unsupported(name)
    t = llvm_type(name)
    a, b = (_source(e, i, o, t) for o in i.operands[1:3])
    relation = _RELATIONS[next(m for m in i.op.mods if m in _RELATIONS)]
    return e.value(f"fcmp {relation} {t} {a}, {b}")


FLOAT_FORMS: Final[dict[str, Emit]] = {
    **{n: lifted(_arithmetic(n)) for n in ("add", "sub", "mul")},
    "div": lifted(_arithmetic("div")),
    "fma": lifted(_fma, 3),
    "min": lifted(_extreme("min")),
    "max": lifted(_extreme("max")),
}
"""The floating-point forms of opcodes that have integer forms too."""


def _approximate(exact: Emit | None, function: Callable[[Emitter, str], str]) -> Emit:
    """rcp, sqrt, rsqrt: .approx of f32 is the f32 nearest to the result in f64."""

    def emit(e: Emitter, i: Instruction) -> None:
        if "approx" not in i.op.modset and exact is not None:
            exact(e, i)
            return
        if i.op.types != ("f32",) or "approx" not in i.op.modset:
            raise Unsupported(i.op.text)
        wide = e.value(f"fpext float {_source(e, i, i.operands[1], 'float')} to double")
        value = e.value(f"fptrunc double {function(e, wide)} to float")
        target = i.operands[0]
        value = e.canonical_bits("float", value)
        e.write(target, flush(e, value) if "ftz" in i.op.modset else value, "float")

    return emit


def _root(e: Emitter, x: str) -> str:
    return e.call("double", "llvm.sqrt.f64", ("double", x))


def _inverse(e: Emitter, x: str) -> str:
    return e.value(f"fdiv double 1.0, {x}")


EMITTERS: Final[dict[str, Emit]] = {
    "fma": lifted(_fma, 3),
    "rcp": _approximate(lifted(_rcp, 1), _inverse),
    "sqrt": _approximate(lifted(_sqrt, 1), _root),
    "rsqrt": _approximate(None, lambda e, x: _inverse(e, _root(e, x))),
}
