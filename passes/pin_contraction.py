"""Give products and sums an explicit rounding, so that the assembler does not contract them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from goptx.ir import Function
from goptx.isa.opcodes import Op, replace_mods
from goptx.passes.normalise import canonical_op
from goptx.pipeline import Analyses, FunctionPass

_ROUNDING = frozenset(("rn", "rz", "rm", "rp"))
_TYPES = frozenset(("f16", "f16x2", "bf16", "bf16x2", "f32", "f32x2", "f64"))


def pinned(op: Op) -> Op:
    """The operation with ``.rn``, if it is a product or sum that names no rounding.

    ``.rn`` is the default rounding, but only without a modifier may the assembler make one fused
    multiply-add of a product and a sum (PTX ISA 9.7.3, 9.7.4).
    """
    if op.name not in ("add", "sub", "mul") or not op.types or op.types[0] not in _TYPES:
        return op
    if op.form is None or _ROUNDING & op.modset:
        return op
    found = canonical_op(replace_mods(op, add=("rn",)))
    return found if found.form is not None else op


def pin_contraction(function: Function) -> bool:
    """Replace every operation by its pinned form."""
    changed = False
    for instruction in function.instructions():
        op = pinned(instruction.op)
        if op is not instruction.op:
            instruction.op = op
            changed = True
    return changed


@dataclass(frozen=True)
class PinContraction(FunctionPass):
    """``mul``, ``add`` and ``sub`` of floating point get ``.rn`` where they name no rounding.

    Then original and fused kernel round alike however they are scheduled (``fusion.md`` 4).
    """

    name: ClassVar[str] = "pin-contraction"
    preserves: ClassVar[tuple[str, ...]] = (
        *("cfg", "dominators", "postdominators", "liveness", "reaching", "loops"),
    )

    def run(self, target: Function, analyses: Analyses) -> bool:
        return pin_contraction(target)
