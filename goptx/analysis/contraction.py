"""Products and sums that the assembler may contract to one fused multiply-add.

PTX ISA 9.7.3: ``mul`` and ``add`` without a rounding modifier round to nearest even, "and may be
optimized aggressively by the code optimizer": ptxas makes an FFMA of a product that feeds a sum
when they stand close, and which ones do changes when kernels are fused.
"""

from __future__ import annotations

from typing import NamedTuple

from goptx.analysis.calls import Occurrence
from goptx.analysis.reaching import Reaching, reaching
from goptx.ir import Function, Instruction

_ROUNDING = frozenset(("rn", "rz", "rm", "rp"))
_TYPES = frozenset(("f16", "f16x2", "bf16", "bf16x2", "f32", "f32x2", "f64"))


class Contraction(NamedTuple):
    """A product and a sum that reads it, neither with a rounding modifier."""

    product: Occurrence
    sum: Occurrence

    @property
    def same_block(self) -> bool:
        """Whether product and sum stand in one block."""
        return self.product.block == self.sum.block


def contractions(function: Function, found: Reaching | None = None) -> tuple[Contraction, ...]:
    """The pairs of one function that may be contracted, through copies and negations.

    A join between the two stops the assembler, so it ends the search here as well.
    """
    kinds = {_kind(instruction) for instruction in function.instructions()}
    if not {"mul", "sum"} <= kinds:
        return ()
    found = found or reaching(function)
    pairs: list[Contraction] = []
    for label in found.cfg.order:
        for place, instruction in enumerate(found.cfg.blocks[label].instructions):
            if _kind(instruction) != "sum":
                continue
            at = Occurrence(function.name, label, place, instruction)
            guards = instruction.guard is not None
            reads = found.reads[label][place]
            for value in dict.fromkeys(reads[:-1] if guards else reads):
                product = _product(function, found, value, instruction.op.types[0])
                if product is not None:
                    pairs.append(Contraction(product, at))
    return tuple(pairs)


def _kind(instruction: Instruction) -> str:
    op = instruction.op
    if op.name not in ("mul", "add", "sub") or not op.types or op.types[0] not in _TYPES:
        return ""
    if _ROUNDING & op.modset:
        return ""
    return "mul" if op.name == "mul" else "sum"


def _product(function: Function, found: Reaching, value: int, type_: str) -> Occurrence | None:
    while True:
        value = found.copied(value)
        instruction = found.instruction(value)
        if instruction is None or value in found.previous:
            return None
        _, block, place = found.values[value]
        if instruction.op.name == "neg":
            value = found.reads[block][place][0]
            continue
        if _kind(instruction) == "mul" and instruction.op.types[0] == type_:
            return Occurrence(function.name, block, place, instruction)
        return None
