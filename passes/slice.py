"""Split long blocks before control-flow graphs are merged (GoPTX, "adaptive slicing")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from goptx.ir import Block, Instruction
from goptx.ir.bundle import Bundle, Strand
from goptx.ir.sequences import atoms
from goptx.isa.latency import latency
from goptx.pipeline import Analyses, BundlePass


@dataclass(frozen=True)
class Slice(BundlePass):
    """Split blocks whose latency is above a limit.

    Options:
        max_latency: cycles; 0 takes the mean latency of the strand's blocks, as the paper does.
    """

    max_latency: int = 0

    name: ClassVar[str] = "slice"

    def run(self, target: Bundle, analyses: Analyses) -> bool:
        """Slice every strand; returns whether a block was split."""
        changed = False
        for strand in target.strands:
            changed |= slice_strand(strand, target, self.max_latency)
        return changed


def slice_strand(strand: Strand, bundle: Bundle, max_latency: int) -> bool:
    """Split the long blocks of one strand at their limit, never inside an atom."""
    costs = [_cost(block.instructions, bundle.target) for block in strand.blocks]
    limit = max_latency or sum(costs) // max(1, len(costs))
    blocks: list[Block] = []
    questions = strand.questions()
    for block, cost in zip(strand.blocks, costs, strict=True):
        whole = questions.get(block.label)
        blocks += _split(block, limit, bundle, whole) if cost > limit > 0 else [block]
    changed = len(blocks) != len(strand.blocks)
    strand.blocks = blocks
    return changed


def _cost(instructions: list[Instruction], target: str) -> int:
    return sum(latency(instruction.op, target) for instruction in instructions)


def _split(block: Block, limit: int, bundle: Bundle, whole: int | None) -> list[Block]:
    """``whole``: the place behind which a block is not split."""
    pieces: list[list[Instruction]] = [[]]
    spent = 0
    body = block.body
    end = len(body) if whole is None else whole
    for atom in atoms(body[:end]):
        cost = _cost(atom, bundle.target)
        if pieces[-1] and spent + cost > limit:
            pieces.append([])
            spent = 0
        pieces[-1] += atom
        spent += cost
    pieces[-1] += body[end:]
    terminator = block.terminator
    if terminator is not None:
        pieces[-1].append(terminator)
    labels = [block.label, *(bundle.fresh_label("slice") for _ in pieces[1:])]
    follow = [*labels[1:], block.next]
    return [
        Block(label, piece, following)
        for label, piece, following in zip(labels, pieces, follow, strict=True)
    ]
