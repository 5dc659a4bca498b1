"""cvt (PTX ISA 9.7.9.21): between integers, floats and the narrow formats."""

from __future__ import annotations

from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.semantics.floats import canonical, float_to_half, flush, half_to_float, saturate
from goptx.cpu.writer import BITS
from goptx.ir import Instruction
from goptx.isa.types import TYPES

_MODES: Final = {"rn": 0, "rz": 1, "rm": 2, "rp": 3, "rna": 4}
_INTEGER_MODES: Final = {"rni": 0, "rzi": 1, "rmi": 2, "rpi": 3}
_HALVES: Final = ("f16", "bf16")


def _integer(name: str) -> bool:
    return TYPES[name].kind in "bus" and TYPES[name].kind != "pred"


def _mode(i: Instruction) -> int:
    return next((_MODES[m] for m in i.op.mods if m in _MODES), 0)


def _cvt(e: Emitter, i: Instruction) -> None:
    target, source = i.op.types[0], i.op.types[-1]
    if _integer(target) and _integer(source):
        _between_integers(e, i, target, source)
    elif _integer(source):
        _from_integer(e, i, target, source)
    elif _integer(target):
        _to_integer(e, i, target, source)
    elif target in ("f16x2", "bf16x2") and source == "f32":
        _to_pair(e, i, target)
    elif target in ("f32", "f64", *_HALVES) and source in ("f32", "f64", *_HALVES):
        _between_floats(e, i, target, source)
    elif target == "tf32":
        mode = str(_mode(i))
        value = e.call(
            "i32", "cpu_tf32_from_f32", ("float", e.read(i.operands[1], "float")), ("i32", mode)
        )
        e.write(i.operands[0], value, "i32")
    else:
        raise Unsupported(f"the conversion from {source} to {target}")


def _between_integers(e: Emitter, i: Instruction, target: str, source: str) -> None:
    have, want = llvm_type(source), llvm_type(target)
    value = e.read(i.operands[1], have)
    if "sat" in i.op.modset:
        value = _saturated(e, value, source, target)
        have = want
    value = e.cast(value, have, want, signed=is_signed(source))
    e.write(i.operands[0], value, want, signed=is_signed(target))


def _saturated(e: Emitter, value: str, source: str, target: str) -> str:
    """An integer clamped to the range of another type, as that type."""
    have, want = llvm_type(source), llvm_type(target)
    wide = e.cast(value, have, "i128", signed=is_signed(source))
    bits = BITS[want]
    low, high = (
        (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if is_signed(target) else (0, 2**bits - 1)
    )
    wide = e.call("i128", "llvm.smax.i128", ("i128", wide), ("i128", str(low)))
    wide = e.call("i128", "llvm.smin.i128", ("i128", wide), ("i128", str(high)))
    return e.cast(wide, "i128", want)


def _from_integer(e: Emitter, i: Instruction, target: str, source: str) -> None:
    have = llvm_type(source)
    value = e.read(i.operands[1], have)
    op = "sitofp" if is_signed(source) else "uitofp"
    mode = _mode(i)
    if target in ("f32", "f64"):
        t = llvm_type(target)
        if mode:
            wide = e.cast(value, have, "i64", signed=is_signed(source))
            signed = str(int(is_signed(source)))
            name = f"cpu_{target}_from_int"
            value = e.call(t, name, ("i64", wide), ("i32", signed), ("i32", str(mode)))
        else:
            value = e.value(f"{op} {have} {value} to {t}")
        if "sat" in i.op.modset:
            value = saturate(e, t, value)
        e.write(i.operands[0], value, t)
        return
    # Round to odd in f64 first where 64 bits do not fit; 53 bits hold what 32 bits are.
    if BITS[have] == 64:
        wide = e.call(
            "double",
            "cpu_f64_odd_from_int",
            ("i64", value),
            ("i32", str(int(is_signed(source)))),
        )
    else:
        wide = e.value(f"{op} {have} {value} to double")
    if "sat" in i.op.modset:
        wide = saturate(e, "double", wide)
    bits = e.call("i16", f"cpu_{target}_from_f64", ("double", wide), ("i32", str(mode)))
    e.write(i.operands[0], bits, "i16")


def _to_integer(e: Emitter, i: Instruction, target: str, source: str) -> None:
    mode = next((_INTEGER_MODES[m] for m in i.op.mods if m in _INTEGER_MODES), 1)
    if source in _HALVES:
        t, value = "float", half_to_float(e, source, e.read(i.operands[1], "i16"))
    else:
        t = llvm_type(source)
        value = e.read(i.operands[1], t)
        if "ftz" in i.op.modset and t == "float":
            value = flush(e, value)
    want = llvm_type(target)
    found = e.call(
        "i64",
        f"cpu_int_from_{'f32' if t == 'float' else 'f64'}",
        *((t, value), ("i32", str(mode)), ("i32", str(BITS[want]))),
        ("i32", str(int(is_signed(target)))),
    )
    e.write(i.operands[0], e.cast(found, "i64", want), want, signed=is_signed(target))


def _between_floats(e: Emitter, i: Instruction, target: str, source: str) -> None:
    if source in _HALVES:
        t, value = "float", half_to_float(e, source, e.read(i.operands[1], "i16"))
    else:
        t = llvm_type(source)
        value = e.read(i.operands[1], t)
    if "ftz" in i.op.modset and source == "f32":
        value = flush(e, value)
    integer = next((_INTEGER_MODES[m] for m in i.op.mods if m in _INTEGER_MODES), None)
    if integer is not None:
        name = "cpu_round_f32" if t == "float" else "cpu_round_f64"
        value = e.call(t, name, (t, value), ("i32", str(integer)))
    if "sat" in i.op.modset:
        value = saturate(e, t, value)
    e.write(i.operands[0], *_narrowed(e, i, target, t, value))


def _narrowed(e: Emitter, i: Instruction, target: str, t: str, value: str) -> tuple[str, str]:
    """A float or double as a float type, with the LLVM type that the result has."""
    mode = _mode(i)
    if target in _HALVES:
        if t == "float" and not mode:
            bits = float_to_half(e, target, value)
        else:
            wide = value if t == "double" else e.value(f"fpext float {value} to double")
            bits = e.call("i16", f"cpu_{target}_from_f64", ("double", wide), ("i32", str(mode)))
        if "relu" in i.op.modset:
            bits = _relu(e, bits)
        return bits, "i16"
    if target == "f32":
        if t == "double":
            if mode:
                value = e.call("float", "cpu_f32_from_f64", ("double", value), ("i32", str(mode)))
            else:
                value = e.value(f"fptrunc double {value} to float")
        value = canonical(e, "float", value)
        return (flush(e, value) if "ftz" in i.op.modset else value), "float"
    return (value if t == "double" else e.value(f"fpext float {value} to double")), "double"


def _relu(e: Emitter, bits: str) -> str:
    """Negative numbers become +0; NaN stays the canonical one."""
    negative = e.value(f"icmp slt i16 {bits}, 0")
    return e.value(f"select i1 {negative}, i16 0, i16 {bits}")


def _to_pair(e: Emitter, i: Instruction, target: str) -> None:
    """d = {a in the upper half, b in the lower}."""
    name = target[:-2]
    parts: list[str] = []
    for operand in i.operands[1:3]:
        value = e.read(operand, "float")
        if "sat" in i.op.modset:
            value = saturate(e, "float", value)
        bits, _ = _narrowed(e, i, name, "float", value)
        parts.append(e.value(f"zext i16 {bits} to i32"))
    high = e.value(f"shl i32 {parts[0]}, 16")
    e.write(i.operands[0], e.value(f"or i32 {high}, {parts[1]}"), "i32")


def _pack(e: Emitter, i: Instruction) -> None:
    """cvt.pack: two s32 saturated to a narrower type, and what is there moved up."""
    target, source = i.op.types[0], i.op.types[1]
    bits = TYPES[target].bits
    parts = [_saturated(e, e.read(o, "i32"), source, target) for o in i.operands[1:3]]
    want = llvm_type(target)
    a, b = (e.cast(p, want, "i32") for p in parts)
    if bits < 8:
        mask = (1 << bits) - 1
        a, b = (e.value(f"and i32 {v}, {mask}") for v in (a, b))
    value = e.value(f"or i32 {e.value(f'shl i32 {a}, {bits}')}, {b}")
    if len(i.operands) > 3:
        c = e.value(f"shl i32 {e.read(i.operands[3], 'i32')}, {2 * bits}")
        value = e.value(f"or i32 {value}, {c}")
    e.write(i.operands[0], value, "i32")


EMITTERS: Final[dict[str, Emit]] = {"cvt": _cvt, "cvt.pack": _pack}
