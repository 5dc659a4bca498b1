"""A streaming multiprocessor at work, step by step: how long it takes for a queue of CTAs.

CTAs stand on the SM as long as there is room, and their roles (warps that run beside each other)
go through stages. A stage has a pace of its own, by its latencies, and needs resources. Resources
of the SM rather serve the oldest, as its schedulers do: so CTAs end one after the other though they
began together, and others come in between. What the whole device shares (DRAM, L2) serves all
alike. A CTA gives its place back when its last role has ended.

Nothing here is random, and the time between two ends of stages is one step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import mul
from typing import Final

SHARED: Final = ("dram", "l2", "gathers")
"""Resources of the device, not of an SM."""

FAIR: Final = 0.5
"""The part of an SM's resources that CTAs of any age get their parts of."""

_DONE: Final = 1e-9


@dataclass(frozen=True)
class Stage:
    """A part of a role: microseconds that it lasts with nothing in its way, and microseconds that
    it keeps each resource of an SM (of shared ones: the SM's part of them) busy."""

    lasts: float
    busy: Mapping[str, float]

    @cached_property
    def own(self) -> tuple[tuple[str, float], ...]:
        """What it needs of an SM's resources."""
        return tuple(
            (name, need) for name, need in self.busy.items() if need and name not in SHARED
        )

    @cached_property
    def shared(self) -> tuple[float, ...]:
        """What it needs of each resource of the device, in the order of `SHARED`."""
        return tuple(self.busy.get(name, 0.0) for name in SHARED)

    def times(self, longer: float, more: float) -> Stage:
        """Longer by one factor, with resources by another."""
        return Stage(self.lasts * longer, {name: value * more for name, value in self.busy.items()})


Role = tuple[Stage, ...]


@dataclass(frozen=True)
class Cta:
    """A CTA: roles that run beside each other, each of stages one after the other. ``joined`` is
    how many in a row it stands for."""

    roles: tuple[Role, ...]
    joined: float = 1.0

    def times(self, longer: float, more: float) -> Cta:
        """With stages longer by one factor, and resources by another."""
        roles = tuple(tuple(s.times(longer, more) for s in role) for role in self.roles)
        return Cta(roles, self.joined)

    @property
    def lasts(self) -> float:
        """Microseconds with nothing in its way."""
        return max(sum(stage.lasts for stage in role) for role in self.roles)

    @property
    def busy(self) -> dict[str, float]:
        """What all its stages need."""
        found: dict[str, float] = {}
        for role in self.roles:
            for stage in role:
                for name, value in stage.busy.items():
                    found[name] = found.get(name, 0.0) + value
        return found


def makespan(queue: Sequence[tuple[float, Cta]], starts: float = 0.0) -> float:
    """Microseconds of an SM for CTAs that come in this order; each takes a part of its places, and
    ``starts`` until it runs."""
    # Of each role on the SM, by age: its CTA, the present stage and those after it, what is left.
    owners: list[int] = []
    stages: list[Stage] = []
    later: list[Iterator[Stage]] = []
    left: list[float] = []
    free, clock, taken = 1.0, 0.0, 0
    roles_left: dict[int, int] = {}
    waits: dict[float, Stage] = {}
    # CTAs that are alike share their stages, and stand beside each other in the same ways again.
    known: dict[tuple[int, ...], list[float]] = {}
    while True:
        while taken < len(queue) and queue[taken][0] <= free + _DONE:
            free -= queue[taken][0]
            one = queue[taken][1]
            roles_left[taken] = len(one.roles)
            for role in one.roles:
                rest = iter(role)
                wait = waits.setdefault(one.joined, Stage(starts * one.joined, {}))
                stages.append(wait if starts else next(rest))
                owners.append(taken)
                later.append(rest)
                left.append(1.0)
            taken += 1
        if not stages:
            return clock
        key = tuple(map(id, stages))
        paces = known.get(key)
        if paces is None:
            paces = known[key] = _paces(stages)
        step = min([part / pace for part, pace in zip(left, paces, strict=True) if pace > 0.0])
        clock += step
        left = [part - pace * step for part, pace in zip(left, paces, strict=True)]
        ended: list[int] = []
        for number, part in enumerate(left):
            if part <= _DONE:
                stage = next(later[number], None)
                if stage is None:
                    ended.append(number)
                    continue
                stages[number], left[number] = stage, 1.0
        for number in ended:
            roles_left[owners[number]] -= 1
            if not roles_left[owners[number]]:
                free += queue[owners[number]][0]
        for number in reversed(ended):
            del owners[number], stages[number], later[number], left[number]


def _paces(stages: Sequence[Stage]) -> list[float]:
    """Stages a microsecond of each: half of an SM's resources are shared alike, the other half and
    what is left of the first serve the oldest first; then what the device shares slows all."""
    left = {name: 1.0 for stage in stages for name, _ in stage.own}
    paces = [0.0] * len(stages)
    for alike in (FAIR / len(stages), None):
        for number, stage in enumerate(stages):
            more = 1.0 / max(stage.lasts, 1e-6) - paces[number]
            for name, need in stage.own:
                most = (left[name] if alike is None else alike) / need
                if most < more:
                    more = most
            if more > 0.0:
                paces[number] += more
                for name, need in stage.own:
                    left[name] = max(0.0, left[name] - need * more)
    for number in range(len(SHARED)):
        needs = [stage.shared[number] for stage in stages]
        wanted = sum(map(mul, needs, paces)) if any(needs) else 0.0
        if wanted > 1.0:
            paces = [
                pace / wanted if need else pace for need, pace in zip(needs, paces, strict=True)
            ]
    return paces
