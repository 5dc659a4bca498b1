"""Puts units on branches: list scheduling by what they take, with waits only where needed.

On a branch one unit follows the other; a unit also waits for what it depends on elsewhere. The
unit that the longest way follows goes first (the critical path; R. L. Graham 1969, "Bounds on
multiprocessing timing anomalies"). Units that run at once share the device: alone each keeps a part
of it busy, and where these make more than the whole, all of them slow down alike.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from goptx.plan.contraction import Units
from goptx.plan.estimate import ISSUE_US, LAUNCH_US

BRANCHES: Final = (1, 2, 4, 8, 16)
"""Numbers of branches that are tried."""

WORTH: Final = 0.99
"""More branches are taken if the whole then takes less than this part of what it took."""


@dataclass(frozen=True)
class Span:
    """What one unit takes: microseconds without its launch, and the part of the device it fills."""

    takes: float
    fill: float


@dataclass(frozen=True)
class Schedule:
    """Units on branches.

    Attributes:
        branches: the units of each one, in order.
        order: all units, in the order in which they begin.
        waits: edges between units that keep all dependences: those of branches, and across.
        takes: microseconds of the whole, predicted.
    """

    branches: tuple[tuple[int, ...], ...]
    order: tuple[int, ...]
    waits: tuple[tuple[int, int], ...]
    takes: float

    def branch_of(self) -> dict[int, int]:
        """The branch of each unit."""
        return {unit: at for at, units in enumerate(self.branches) for unit in units}

    def across(self) -> list[tuple[int, int]]:
        """The waits from one branch to another: where an event is needed."""
        branch = self.branch_of()
        return [(a, b) for a, b in self.waits if branch[a] != branch[b]]


def schedule(units: Units, spans: Sequence[Span], most: int = BRANCHES[-1]) -> Schedule:
    """Units on as many branches as pay, at most ``most``."""
    counts = [count for count in BRANCHES if count < most] + [most]
    best = on_branches(units, spans, counts[0])
    for count in counts[1:]:
        found = on_branches(units, spans, count)
        if found.takes < WORTH * best.takes:
            best = found
    return best


def on_branches(units: Units, spans: Sequence[Span], count: int) -> Schedule:
    """Units on that many branches at most."""
    return _Lists(units, spans, count).run()


def reduced(
    order: Sequence[int], before: Sequence[Sequence[int]], branches: Sequence[Sequence[int]]
) -> list[tuple[int, int]]:
    """The edges that are left when all goes that follows from others, of branches or not."""
    place = {unit: at for at, unit in enumerate(order)}
    along = {b: a for units in branches for a, b in pairwise(units)}
    above = [0] * len(order)
    found: list[tuple[int, int]] = []
    for at, unit in enumerate(order):
        wanted = {place[one] for one in before[unit]}
        if unit in along:
            wanted.add(place[along[unit]])
        # From the last to begin: whoever comes before another by way of it is behind it here.
        for one in sorted(wanted, reverse=True):
            if not above[at] >> one & 1:
                found.append((order[one], unit))
                above[at] |= above[one] | 1 << one
    return found


class _Lists:
    """One run of list scheduling, as it happens in time."""

    def __init__(self, units: Units, spans: Sequence[Span], count: int) -> None:
        self.units, self.spans = units, spans
        self.after: list[list[int]] = [[] for _ in range(len(units))]
        for at, some in enumerate(units.before):
            for one in some:
                self.after[one].append(at)
        self.waiting = [len(some) for some in units.before]
        self.ways = self._ways()
        self.ready = [(-self.ways[at], at) for at in range(len(units)) if not self.waiting[at]]
        heapq.heapify(self.ready)
        self.branches: list[list[int]] = [[] for _ in range(count)]
        self.idle = set(range(count))
        self.branch: dict[int, int] = {}
        self.ended = [0.0] * len(units)
        self.order: list[int] = []
        self.now = self.issued = 0.0
        self.starting: list[tuple[float, int]] = []
        self.running: dict[int, float] = {}

    def run(self) -> Schedule:
        while self.ready or self.starting or self.running:
            while self.ready and self.idle:
                self._assign(heapq.heappop(self.ready)[1])
            self._advance()
        used = tuple(tuple(units) for units in self.branches if units)
        waits = reduced(self.order, self.units.before, used)
        return Schedule(used, tuple(self.order), tuple(sorted(waits)), self.now)

    def _ways(self) -> list[float]:
        """How long the longest way is from the begin of each unit to the end of all."""
        found = [0.0] * len(self.units)
        for at in reversed(range(len(self.units))):
            behind = max((found[one] for one in self.after[at]), default=0.0)
            found[at] = behind + self.spans[at].takes + LAUNCH_US
        return found

    def _assign(self, unit: int) -> None:
        branch = self._choose(unit)
        follows = bool(self.branches[branch] or self.units.before[unit])
        begin = max(self.now + (LAUNCH_US - ISSUE_US if follows else 0.0), self.issued) + ISSUE_US
        self.issued = begin
        heapq.heappush(self.starting, (begin, unit))
        self.idle.remove(branch)
        self.branch[unit] = branch
        self.branches[branch].append(unit)
        self.order.append(unit)

    def _choose(self, unit: int) -> int:
        """The branch whose last unit it waits for, the latest first; else an empty one; else the
        one that is idle longest."""
        before = set(self.units.before[unit])

        def rank(branch: int) -> tuple[bool, float, int]:
            units = self.branches[branch]
            if units and units[-1] in before:
                return False, -self.ended[units[-1]], branch
            return True, self.ended[units[-1]] if units else -1.0, branch

        return min(self.idle, key=rank)

    def _advance(self) -> None:
        """Time goes on to the next begin or end."""
        rate = 1.0 / max(1.0, sum(self.spans[unit].fill for unit in self.running))
        first = min(self.running, key=lambda unit: (self.running[unit], unit), default=None)
        ends = float("inf") if first is None else self.now + self.running[first] / rate
        begins = self.starting[0][0] if self.starting else float("inf")
        until = min(begins, ends)
        for unit in self.running:
            self.running[unit] = max(0.0, self.running[unit] - (until - self.now) * rate)
        self.now = until
        if begins <= ends:
            _, unit = heapq.heappop(self.starting)
            self.running[unit] = self.spans[unit].takes
        elif first is not None:
            del self.running[first]
            self._end(first)

    def _end(self, unit: int) -> None:
        self.ended[unit] = self.now
        self.idle.add(self.branch[unit])
        for one in self.after[unit]:
            self.waiting[one] -= 1
            if not self.waiting[one]:
                heapq.heappush(self.ready, (-self.ways[one], one))
