"""List scheduling of independent streams into one (`docs/fusion.md`, "Schedules").

Units are what is placed at once: nodes of members, or barriers of several members merged to one.
The next unit is the one that leads to the most latency among those whose operands are there; loads
that feed long chains come first, those of all members before anything that waits for them.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["latency", "loads"]


@dataclass(eq=False)
class Unit:
    """What the scheduler places.

    Attributes:
        before: numbers of units that must come first.
        latency: cycles until what it makes is there; ``issue`` cycles that it takes itself.
        load: it waits for memory outside of the SM.
        whole: it is more than a straight line.
    """

    before: set[int] = field(default_factory=set[int])
    latency: int = 1
    issue: int = 1
    load: bool = False
    whole: bool = False


def schedule(units: Sequence[Unit], order: Order) -> list[int]:
    """The numbers of the units in an order in which each comes behind those it must follow.

    ``loads`` puts all that loads need, and the loads, first, and leaves the rest as it was;
    ``latency`` places the rest by latency too.
    """
    first = _towards_loads(units)
    if order == "loads":
        return _stable(units, first)
    return _by_latency(units)


def _towards_loads(units: Sequence[Unit]) -> set[int]:
    """Loads that wait for no other load and nothing but straight lines, and what they need."""
    late: set[int] = set()
    chosen: list[int] = []
    for number in _order_of(units):
        unit = units[number]
        if any(b in late for b in unit.before):
            late.add(number)
        elif unit.load:
            chosen.append(number)
            late.add(number)
        elif unit.whole:
            late.add(number)
    found: set[int] = set()
    while chosen:
        number = chosen.pop()
        if number not in found:
            found.add(number)
            chosen += units[number].before
    return found


def _order_of(units: Sequence[Unit]) -> list[int]:
    """Some order that respects what must come first: the given one where that does."""
    return _stable(units, set(range(len(units))))


def _stable(units: Sequence[Unit], first: set[int]) -> list[int]:
    waiting = [len(unit.before) for unit in units]
    after: list[list[int]] = [[] for _ in units]
    for number, unit in enumerate(units):
        for b in unit.before:
            after[b].append(number)
    ready = [(number not in first, number) for number, n in enumerate(waiting) if n == 0]
    heapq.heapify(ready)
    found: list[int] = []
    while ready:
        _, number = heapq.heappop(ready)
        found.append(number)
        for other in after[number]:
            waiting[other] -= 1
            if waiting[other] == 0:
                heapq.heappush(ready, (other not in first, other))
    assert len(found) == len(units), "units wait for each other"
    return found


def _by_latency(units: Sequence[Unit]) -> list[int]:
    waiting = [len(unit.before) for unit in units]
    after: list[list[int]] = [[] for _ in units]
    for number, unit in enumerate(units):
        for b in unit.before:
            after[b].append(number)
    height = [0] * len(units)
    for number in reversed(_order_of(units)):
        behind = max((height[other] for other in after[number]), default=0)
        height[number] = behind + max(units[number].latency, units[number].issue)
    start = [0] * len(units)
    pending = [(0, number) for number, n in enumerate(waiting) if n == 0]
    heapq.heapify(pending)
    ready: list[tuple[bool, int, int]] = []
    found: list[int] = []
    now = 0
    while pending or ready:
        if not ready and pending[0][0] > now:
            now = pending[0][0]
        while pending and pending[0][0] <= now:
            _, number = heapq.heappop(pending)
            heapq.heappush(ready, (units[number].whole, -height[number], number))
        _, _, number = heapq.heappop(ready)
        found.append(number)
        now += units[number].issue
        done = now + units[number].latency - 1
        for other in after[number]:
            start[other] = max(start[other], done)
            waiting[other] -= 1
            if waiting[other] == 0:
                heapq.heappush(pending, (start[other], other))
    assert len(found) == len(units), "units wait for each other"
    return found
