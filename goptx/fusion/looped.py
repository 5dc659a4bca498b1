"""Looped coarsening: a CTA does its share of a plan's CTAs one after the other (`fusion.md` 1).

With n CTAs of the plan and m = ceil(n / k) of the node, CTA c of the node does the plan's CTAs c,
c + m, c + 2m, … below n: in *rounds*. CTAs that run at one time so stay neighbours in memory, as
they are in the plan's own launch. Whether a round follows is asked as ``cta < n - m``, before the
number grows, so that nothing overflows whatever n is.
"""

from __future__ import annotations

from dataclasses import dataclass

from goptx.fusion.resources import Barriers
from goptx.ir import Block, Guard, Instruction, Int, Label, Operand, Origin, Reg
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand

ROUND = "%round_"
"""First part of the names of registers with the CTA of a round; the number of the loop follows."""


@dataclass(frozen=True)
class Loop:
    """What a loop of rounds is made of.

    Attributes:
        cta: register with the plan's CTA in this round; ``first``: its value in the first one.
        stride: CTAs of the node; ``rest``: those of the plan less that.
        between: what stands between two rounds.
        origin: of the glue.
    """

    cta: Reg
    first: Operand
    stride: Operand
    rest: Operand
    between: list[Instruction]
    origin: Origin


def round_register(bundle: Bundle, number: int) -> Reg:
    """A fresh register for the CTA of a round of the loop with a number."""
    return Reg(bundle.registers.fresh(f"{ROUND}{number}_", "b32"))


def between_rounds(
    barriers: Barriers, node: int, builder: Builder, *, asynchronous: bool
) -> list[Instruction]:
    """All threads of the node are done with barriers and shared memory before these serve again.

    ``node`` is its identity; ``asynchronous``: copies may still be under way.
    """
    number = barriers.hand_over.get(node)
    if number is None:
        return []
    if asynchronous:
        builder.emit("cp.async.wait_all")
    count = barriers.counts.get(node)
    operands = (Int(number),) if count is None else (Int(number), Int(count))
    builder.emit("barrier.sync", *operands)
    return builder.take()


def looped(loop: Loop, body: Strand, bundle: Bundle) -> Strand:
    """The strand that runs another one in rounds."""
    start, again = bundle.fresh_label("rounds"), bundle.fresh_label("again")
    exit_label = bundle.fresh_label("join")
    builder = Builder(bundle.registers, "%g", loop.origin)
    builder.emit("mov.b32", loop.cta, loop.first)
    first = builder.take()
    more = builder.value("pred", "setp.lt.u32", loop.cta, loop.rest)
    builder.emit("bra", Label(again), guard=Guard(more.name))
    last = builder.take()
    builder.emit("add.u32", loop.cta, loop.cta, loop.stride)
    blocks = [
        Block(start, first, body.entry),
        *body.blocks,
        Block(body.exit, [*loop.between, *last], exit_label),
        Block(again, builder.take(), body.entry),
    ]
    return Strand(blocks, exit_label, body.members, divergent=body.divergent, waits=body.waits)
