"""How a member waits at each node of its line: for its CTA, and for lanes of its warp."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from goptx.analysis.uniformity import Level
from goptx.fusion.depend import Part
from goptx.fusion.facts import Facts
from goptx.fusion.line import Line
from goptx.ir import Instruction, Int

_FULL = (Int(-1), Int(0xFFFFFFFF))


class Wait(IntEnum):
    """How a group of threads waits: not at all; where all meet; where all come, though not only
    once; or where only some of them may."""

    NOT = 0
    MEETING = 1
    PASSED = 2
    OWN = 3


class Waits(NamedTuple):
    """How the CTA waits at a node, and how the lanes of a warp do."""

    cta: Wait
    warp: Wait


def waits(line: Line, facts: Facts) -> tuple[Waits, ...]:
    """How the nodes of a member's line wait."""
    return tuple(_of_part(part, line, facts) for part in line.parts)


def _of_part(part: Part, line: Line, facts: Facts) -> Waits:
    if part.whole is None:
        return _most(_of_step(i, facts) for i in part.instructions)
    blocks = line.trace.function.block_map()
    return _most(
        found
        for label in part.whole.blocks
        for found in _inside(label, blocks[label].instructions, facts)
    )


def _most(found: Iterable[Waits]) -> Waits:
    cta = warp = Wait.NOT
    for one in found:
        cta, warp = max(cta, one.cta), max(warp, one.warp)
    return Waits(cta, warp)


def _of_step(instruction: Instruction, facts: Facts) -> Waits:
    """An instruction that all threads come to."""
    op = instruction.op
    if op.sync == "none" and op.name != "call":
        return Waits(Wait.NOT, Wait.NOT)
    guarded = instruction.guard is not None
    if op.sync == "cta_barrier" and not guarded:
        meets = facts.meetings.is_meeting(instruction)
        lanes = Wait.PASSED if "arrive" in op.modset else Wait.MEETING
        return Waits(Wait.MEETING if meets else Wait.OWN, lanes)
    if op.sync == "warp_collective" and not guarded:
        place = op.mask_operand
        full = place is not None and instruction.operands[place] in _FULL
        return Waits(Wait.NOT, Wait.MEETING if full else Wait.PASSED)
    return _elsewhere(instruction, facts)


def _inside(label: str, code: Sequence[Instruction], facts: Facts) -> Iterator[Waits]:
    """The instructions of a block of a part that is kept whole."""
    level = facts.uniformity.control_level(label)
    for instruction in code:
        found = _of_step(instruction, facts)
        if found == Waits(Wait.NOT, Wait.NOT):
            continue
        if level < Level.WARP:
            found = _elsewhere(instruction, facts)
        elif level < Level.CTA and found.cta != Wait.NOT:
            found = Waits(Wait.OWN, found.warp)
        yield Waits(*(Wait.PASSED if wait == Wait.MEETING else wait for wait in found))


def _elsewhere(instruction: Instruction, facts: Facts) -> Waits:
    """An instruction that some threads may come to without others."""
    op = instruction.op
    if op.name == "call":
        waiting = [o for name in facts.callees for o in facts.callees[name]]
        barrier = any(o.sync != "warp_collective" for o in waiting)
        return Waits(Wait.OWN if barrier else Wait.NOT, Wait.OWN if waiting else Wait.NOT)
    if op.sync == "none":
        return Waits(Wait.NOT, Wait.NOT)
    return Waits(Wait.NOT if op.sync == "warp_collective" else Wait.OWN, Wait.OWN)
