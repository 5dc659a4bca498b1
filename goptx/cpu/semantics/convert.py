"""cvt in LLVM's own operations (PTX ISA 9.7.9.21); what they do not say is left to the table."""

from __future__ import annotations

from typing import Final

from goptx.cpu.emitter import Emit, Emitter, Unsupported, is_signed, llvm_type
from goptx.cpu.semantics.floats import canonical, float_to_half, flush, half_to_float, saturate
from goptx.ir import Instruction
from goptx.isa.types import TYPES

_HALVES: Final = ("f16", "bf16")
_KNOWN: Final = frozenset(("rn", "ftz", "sat"))
"""Modifiers beside types that are taken care of here."""


def _integer(name: str) -> bool:
    return TYPES[name].kind in ("b", "u", "s") and TYPES[name].lanes == 1


def _cvt(e: Emitter, i: Instruction) -> None:
    target, source = i.op.types[0], i.op.types[-1]
    if not i.op.modset - set(i.op.types) <= _KNOWN or len(i.op.types) != 2:
        raise Unsupported("this conversion")
    if _integer(target) and _integer(source):
        _between_integers(e, i, target, source)
    elif _integer(source) and target in ("f32", "f64"):
        _from_integer(e, i, target, source)
    elif target in ("f16x2", "bf16x2") and source == "f32":
        _to_pair(e, i, target)
    elif source in ("f32", "f64", *_HALVES) and target in ("f32", "f64", *_HALVES):
        _between_floats(e, i, target, source)
    else:
        raise Unsupported("this conversion")


def _between_integers(e: Emitter, i: Instruction, target: str, source: str) -> None:
    if "sat" in i.op.modset:
        raise Unsupported("saturation")
    have, want = llvm_type(source), llvm_type(target)
    value = e.cast(e.read(i.operands[1], have), have, want, signed=is_signed(source))
    e.write(i.operands[0], value, want, signed=is_signed(target))


def _from_integer(e: Emitter, i: Instruction, target: str, source: str) -> None:
    have, t = llvm_type(source), llvm_type(target)
    op = "sitofp" if is_signed(source) else "uitofp"
    value = e.value(f"{op} {have} {e.read(i.operands[1], have)} to {t}")
    e.write(i.operands[0], saturate(e, t, value) if "sat" in i.op.modset else value, t)


def _between_floats(e: Emitter, i: Instruction, target: str, source: str) -> None:
    if (source in _HALVES and target in _HALVES) or (source == "f64" and target in _HALVES):
        raise Unsupported("double rounding")
    if ("sat" in i.op.modset and target != "f32") or target == "f64" == source:
        raise Unsupported("saturation")
    if source in _HALVES:
        t, value = "float", half_to_float(e, source, e.read(i.operands[1], "i16"))
    else:
        t = llvm_type(source)
        value = e.read(i.operands[1], t)
    if "ftz" in i.op.modset:
        if source != "f32" and target != "f32":
            raise Unsupported("flushing of halves")
        value = flush(e, canonical(e, t, value)) if source == "f32" else value
    if target in _HALVES:
        e.write(i.operands[0], float_to_half(e, target, value), "i16")
    elif target == "f64":
        # A NaN is quieted and keeps its payload, here and from f64, as on silicon.
        e.write(i.operands[0], e.value(f"fpext float {value} to double"), "double")
    else:
        if t == "double":
            value = e.value(f"fptrunc double {value} to float")
        elif source != "bf16" or "ftz" in i.op.modset:
            value = canonical(e, "float", value)
        if "ftz" in i.op.modset:
            value = flush(e, value)
        e.write(
            i.operands[0], saturate(e, "float", value) if "sat" in i.op.modset else value, "float"
        )


def _to_pair(e: Emitter, i: Instruction, target: str) -> None:
    """d = {a in the upper half, b in the lower}."""
    if i.op.modset & {"sat", "ftz"} or len(i.operands) != 3:
        raise Unsupported("this conversion")
    parts = [
        e.cast(float_to_half(e, target[:-2], e.read(o, "float")), "i16", "i32")
        for o in i.operands[1:3]
    ]
    high = e.value(f"shl i32 {parts[0]}, 16")
    e.write(i.operands[0], e.value(f"or i32 {high}, {parts[1]}"), "i32")


EMITTERS: Final[dict[str, Emit]] = {"cvt": _cvt}
