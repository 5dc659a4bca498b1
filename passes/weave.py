"""Interleave the instructions of members inside each block (GoPTX, "instruction weaving")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from goptx.ir import Instruction
from goptx.ir.bundle import Bundle
from goptx.ir.sequences import atoms
from goptx.isa.latency import latency
from goptx.pipeline import Analyses, BundlePass


@dataclass(frozen=True)
class Weave(BundlePass):
    """Merge the streams of a block that holds several members.

    Options:
        order: ``latency`` takes next from the side whose instructions so far add up to less
            latency, and starts with the side whose first instruction is slower; ``concat`` leaves
            one side behind the other.
    """

    order: Literal["latency", "concat"] = "latency"

    name: ClassVar[str] = "weave"

    def run(self, target: Bundle, analyses: Analyses) -> bool:
        """Weave every block of every strand; returns whether an order changed."""
        if self.order == "concat":
            return False
        changed = False
        for strand in target.strands:
            for block in strand.blocks:
                body = block.body
                woven = weave(split_sides(body, target), target.target)
                if woven != body:
                    terminator = block.terminator
                    block.instructions = woven + ([terminator] if terminator is not None else [])
                    changed = True
        return changed


def split_sides(body: list[Instruction], bundle: Bundle) -> list[list[Instruction]]:
    """The streams of a merged block: one for each side that the bundle knows."""
    streams: dict[int, list[Instruction]] = {}
    for instruction in body:
        member = instruction.origin.member if instruction.origin is not None else -1
        streams.setdefault(bundle.sides.get(member, -1), []).append(instruction)
    return [streams[side] for side in sorted(streams)]


def weave(streams: list[list[Instruction]], target: str) -> list[Instruction]:
    """A merge of streams by the smaller sum of latencies; the order within each stays."""
    queues = [atoms(stream) for stream in streams if stream]
    if len(queues) < 2:
        return [i for queue in queues for atom in queue for i in atom]
    first = [sum(latency(i.op, target) for i in queue[0]) for queue in queues]
    # The side with the slower first instruction starts: as if the others were ahead by it.
    spent = [0 if cost == max(first) else 1 for cost in first]
    heads = [0] * len(queues)
    woven: list[Instruction] = []
    while True:
        open_ = [n for n, queue in enumerate(queues) if heads[n] < len(queue)]
        if not open_:
            return woven
        side = min(open_, key=lambda n: (spent[n], n))
        atom = queues[side][heads[side]]
        heads[side] += 1
        spent[side] += sum(latency(i.op, target) for i in atom)
        woven += atom
