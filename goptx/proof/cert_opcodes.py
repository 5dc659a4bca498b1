"""When an opcode with its modifiers is the image of another: the same, or as the law permits."""

from __future__ import annotations

from typing import Literal

from goptx.ir import Instruction
from goptx.isa.opcodes import Op, decode
from goptx.proof.cert_terms import Expression

_FLOATS = frozenset(("f16", "f16x2", "bf16", "bf16x2", "f32", "f32x2", "f64"))
_CONVERTED = {
    **dict.fromkeys(("u16", "b16", "s16"), "cvt.u16.u32"),
    **dict.fromkeys(("u64", "b64", "s64"), "cvt.u64.u32"),
}


def difference(old: Op, new: Op) -> Literal["none", "contraction", "other"]:
    """How an opcode differs from its image: not at all but for ``.uni``, by a pinned rounding
    (a row of the law), or otherwise."""
    if old.text == new.text:
        return "none"
    if old.name == new.name and old.types == new.types:
        before, after = sorted(old.mods), sorted(new.mods)
        if "uni" in before and [m for m in before if m != "uni"] == after:
            return "none"
        floats = old.name in ("mul", "add", "sub") and old.types[0] in _FLOATS
        rounds = old.modset & {"rn", "rz", "rm", "rp"}
        if floats and sorted([*before, "rn"]) == after and not rounds:
            return "contraction"
    return "other"


def may_be_contracted(op: Op) -> bool:
    """Whether the assembler may make one fused multiply-add of it and another, since it could name
    its rounding and does not."""
    if op.name not in ("mul", "add", "sub") or not op.types or op.types[0] not in _FLOATS:
        return False
    if op.modset & {"rn", "rz", "rm", "rp"}:
        return False
    return decode(op.text.replace(op.name, f"{op.name}.rn", 1)).form is not None


def is_conversion(old: Instruction, new: Instruction) -> bool:
    """Whether a move of 16 or 64 bits has become a conversion of 32, as of an id."""
    if old.op.name != "mov" or len(old.operands) != 2 or len(new.operands) != 2:
        return False
    return new.op.text == _CONVERTED.get(old.op.types[-1] if old.op.types else "")


def narrowed(op: Op, wanted: Expression) -> Expression | None:
    """A constant as a 16-bit move takes it."""
    short = op.types[-1:] in (("u16",), ("b16",), ("s16",))
    if wanted[0] != "const" or op.name != "mov" or not short:
        return None
    return ("const", wanted[1] & 0xFFFF)
