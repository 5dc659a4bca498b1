"""List scheduling of independent streams into one (`docs/fusion.md`, "Schedules").

Units are what is placed at once: nodes of members, or barriers of several members merged to one.
The next unit is the one that leads to the most latency among those whose operands are there; loads
that feed long chains come first, those of all members before anything that waits for them. While
more registers are live than there should be, the unit comes next that leaves the fewest.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["latency", "loads"]

Register = tuple[int, str]
"""A register: the stream that it belongs to, and its name there."""


_FEW = 24
"""Units that are looked at when registers are short."""


@dataclass(eq=False)
class Unit:
    """What the scheduler places.

    Attributes:
        before: numbers of units that must come first.
        latency: cycles until what it makes is there; ``issue`` cycles that it takes itself.
        load: it waits for memory outside of the SM.
        whole: it is more than a straight line.
        needs, makes: the registers that it reads and writes.
    """

    before: set[int] = field(default_factory=set[int])
    latency: int = 1
    issue: int = 1
    load: bool = False
    whole: bool = False
    needs: frozenset[Register] = frozenset()
    makes: frozenset[Register] = frozenset()


def schedule(
    units: Sequence[Unit],
    order: Order,
    widths: Mapping[Register, int] | None = None,
    budget: int = 1 << 30,
) -> list[int]:
    """The numbers of the units in an order in which each comes behind those it must follow.

    ``loads`` puts all that loads need, and the loads, first, and leaves the rest as it was;
    ``latency`` places the rest by latency too, and heeds a budget of registers of 32 bits, of which
    ``widths`` says how many each takes.
    """
    first = _towards_loads(units)
    if order == "loads":
        return _stable(units, first)
    return _ByLatency(units, _Pressure(units, widths or {}, budget)).run()


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


class _Pressure:
    """Which registers are live while units are placed."""

    def __init__(self, units: Sequence[Unit], widths: Mapping[Register, int], budget: int) -> None:
        self._widths = widths
        self._budget = budget
        self._readers: Counter[Register] = Counter()
        for unit in units:
            self._readers.update(unit.needs)
        self._live: set[Register] = set()
        self._count = 0

    @property
    def exceeded(self) -> bool:
        return self._count >= self._budget

    def change(self, unit: Unit) -> int:
        """How many more registers are live once a unit is placed."""
        more = sum(self._widths.get(r, 1) for r in unit.makes - self._live if self._readers[r])
        return more - sum(self._widths.get(r, 1) for r in self._ending(unit))

    def place(self, unit: Unit) -> None:
        """Note that a unit has been placed."""
        self._count += self.change(unit)
        self._live -= set(self._ending(unit))
        self._readers.subtract(unit.needs)
        self._live |= {r for r in unit.makes if self._readers[r]}

    def _ending(self, unit: Unit) -> list[Register]:
        """What nobody reads any more behind a unit."""
        return [
            r
            for r in unit.needs
            if self._readers[r] == 1 and r in self._live and r not in unit.makes
        ]


class _ByLatency:
    def __init__(self, units: Sequence[Unit], pressure: _Pressure) -> None:
        self._units = units
        self._pressure = pressure
        self._after: list[list[int]] = [[] for _ in units]
        for number, unit in enumerate(units):
            for b in unit.before:
                self._after[b].append(number)
        self._height = [0] * len(units)
        for number in reversed(_order_of(units)):
            behind = max((self._height[other] for other in self._after[number]), default=0)
            own = max(units[number].latency, units[number].issue)
            self._height[number] = behind + own

    def run(self) -> list[int]:
        """The order."""
        units = self._units
        waiting = [len(unit.before) for unit in units]
        start = [0] * len(units)
        open_ = {number for number, n in enumerate(waiting) if n == 0}
        found: list[int] = []
        now = 0
        while open_:
            number, now = self._next(open_, start, now)
            open_.remove(number)
            found.append(number)
            self._pressure.place(units[number])
            now += units[number].issue
            done = now + units[number].latency - 1
            for other in self._after[number]:
                start[other] = max(start[other], done)
                waiting[other] -= 1
                if waiting[other] == 0:
                    open_.add(other)
        assert len(found) == len(units), "units wait for each other"
        return found

    def _next(self, open_: set[int], start: Sequence[int], now: int) -> tuple[int, int]:
        """The unit to place next, and when."""
        units, height = self._units, self._height
        if self._pressure.exceeded:
            # The oldest are of few streams: to end one stream frees more than to go on with all.
            few = heapq.nsmallest(_FEW, open_)
            change = {number: self._pressure.change(units[number]) for number in few}
            best = min(few, key=lambda n: (change[n], units[n].whole, -height[n], n))
        else:
            ready = [number for number in open_ if start[number] <= now]
            if not ready:
                now = min(start[number] for number in open_)
                ready = [number for number in open_ if start[number] <= now]
            best = min(ready, key=lambda n: (units[n].whole, -height[n], n))
        return best, max(now, start[best])
