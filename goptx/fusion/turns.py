"""Members of a line take turns at waiting, so that none waits for another (`docs/proof.md`).

What a member waits for between two barriers that all its threads come to, some of its threads may
wait for elsewhere than others; so nobody else may wait in between. For lanes of a warp the same
holds between two things that all of them come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goptx.fusion.schedule import Unit
from goptx.fusion.sides import Side
from goptx.fusion.waiting import Wait, Waits

Place = tuple[int, int]
"""An instance, and a node of its line."""


def is_in_turns(
    order: Iterable[int], numbers: Sequence[Sequence[Place]], sides: Sequence[Side]
) -> bool:
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
