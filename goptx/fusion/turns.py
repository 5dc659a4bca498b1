"""Members of a line take turns at waiting, so that none waits for another (`docs/proof.md`).

What a member waits for between two barriers that all its threads come to, some of its threads may
wait for elsewhere than others; so nobody else may wait in between. For lanes of a warp the same
holds between two things that all of them come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from goptx.analysis.uniformity import Level
from goptx.fusion.depend import Part
from goptx.fusion.facts import Facts
from goptx.fusion.line import Line
from goptx.fusion.schedule import Unit
from goptx.ir import Instruction, Int

if TYPE_CHECKING:
    from goptx.fusion.sides import Side

Place = tuple[int, int]
"""An instance, and a node of its line."""

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


# Orders of lines


def is_in_turns(order: Iterable[int], numbers: Sequence[Sequence[Place]], sides: Sequence[Side]):
    """Whether an order of units keeps what each side waits for together; ``numbers`` are the nodes
    that each unit stands for."""
    line = [places for number in order if (places := numbers[number])]
    return all(
        _is_whole(line, at, sides, scope) for scope in Waits._fields for at in range(len(sides))
    )


def _is_whole(line: Sequence[Sequence[Place]], at: int, sides: Sequence[Side], scope: str) -> bool:
    """Whether nobody waits between two waits of a side that no meeting is between."""
    waited = interrupted = False
    for places in line:
        kinds = {side: getattr(sides[side].waits[part], scope) for side, part in places}
        own = kinds.get(at, Wait.NOT)
        if own == Wait.MEETING:
            waited = interrupted = False
        elif own == Wait.OWN:
            if interrupted:
                return False
            waited = True
        elif own == Wait.NOT and any(kind != Wait.NOT for kind in kinds.values()):
            interrupted = waited
    return True


def take_turns(
    units: Sequence[Unit], numbers: Sequence[Sequence[Place]], sides: Sequence[Side]
) -> None:
    """Let all that waits come in one order: between two units that are of several sides, one side
    after the other."""
    places: list[list[int]] = [[] for _ in sides]
    for side, one in enumerate(sides):
        by_part = {
            part: number for number, found in enumerate(numbers) for at, part in found if at == side
        }
        for part, wait in enumerate(one.waits):
            if wait != Waits(Wait.NOT, Wait.NOT):
                places[side].append(by_part[part])
    last = -1
    for number in _turns(places, numbers):
        if last >= 0:
            units[number].before.add(last)
        last = number


def _turns(places: Sequence[Sequence[int]], numbers: Sequence[Sequence[Place]]) -> Iterator[int]:
    at = [0] * len(places)
    while any(at[side] < len(own) for side, own in enumerate(places)):
        for side, own in enumerate(places):
            while at[side] < len(own) and len(numbers[own[at[side]]]) == 1:
                yield own[at[side]]
                at[side] += 1
        for own, here in zip(places, at, strict=True):
            if here < len(own):
                number = own[here]
                sharing = [side for side, _ in numbers[number]]
                if all(places[s][at[s] : at[s] + 1] == [number] for s in sharing):
                    yield number
                    for side in sharing:
                        at[side] += 1
                    break
