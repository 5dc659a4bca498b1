"""Chooses which independent works become one kernel: those that gain by it, as far as predicted.

Groups are grown one work at a time, from the works that can begin first. A work joins where the
gain of the group grows: what its members take on parallel branches, less what they take fused,
less what becomes later because all of them now begin and end together. A group is kept when the
law takes a plan for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from goptx.diag import GoptxError
from goptx.isa.devices import device
from goptx.plan.contraction import Contraction, Times, times
from goptx.plan.estimate import ISSUE_US, LAUNCH_US, Estimator, aliases
from goptx.plan.fusing import MAX_ARGUMENT_BYTES, Fuser, reason
from goptx.plan.graph import Work
from goptx.plan.proposals import proposals, tree

if TYPE_CHECKING:
    from goptx.build import Fused
    from goptx.plan.graph import Graph

PLANS_TRIED: Final = 6
"""Plans of a group that the law is asked about, the fastest by prediction first."""

SEEN_AGAIN: Final = 17 / 16
"""Times are looked at again when groups have become that many times as many: of thousands of works
each group changes few."""

TRIED: Final = 64
"""Works that are looked at as members of one group."""

NOBODY: Final = "no kernel that may be fused is independent of it and runs about when it does"


@dataclass(frozen=True)
class Limits:
    """What groups have to keep to.

    Attributes:
        members: at most; 16 small kernels leave little of the cost of launching each.
        parameters: bytes of a fused kernel.
        gain: microseconds a group has to gain, and the part of what it takes apart: the prediction
            of blocks and warps is off by about 15 % (docs/tune.md), half of which may be luck.
    """

    members: int = 16
    parameters: int = MAX_ARGUMENT_BYTES
    gain: float = 0.2
    part: float = 0.05


@dataclass(frozen=True)
class Group:
    """Works that become one kernel.

    Attributes:
        members: their positions, in the order in which they were issued: leaves a, b, c…
        plan: how, as text.
        apart, together: microseconds predicted on parallel branches, and fused.
        later: microseconds by which what follows becomes later, which are taken off the gain.
        fused: the kernel, if it was made.
        refused: plans that were predicted to be faster, and why they were not taken.
    """

    members: tuple[int, ...]
    plan: str
    apart: float
    together: float
    later: float = 0.0
    fused: Fused | None = field(default=None, repr=False, compare=False)
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def gain(self) -> float:
        """Microseconds, predicted."""
        return self.apart - self.together - self.later


@dataclass(frozen=True)
class Choice:
    """The groups, and for every work in none of them the reason."""

    groups: tuple[Group, ...]
    alone: Mapping[int, str]
    contraction: Contraction


def choose(
    works: Sequence[Work],
    graph: Graph,
    estimator: Estimator,
    fuser: Fuser,
    limits: Limits | None = None,
    deadline: float = 0.0,
) -> Choice:
    """The groups of works that are worth fusing, by prediction.

    ``deadline`` are microseconds that the whole may take, however long its longest way is: what it
    takes on branches, where other things than that way bound it.
    """
    return _Chooser(works, graph, estimator, fuser, limits or Limits(), deadline).run()


class _Chooser:
    def __init__(
        self,
        works: Sequence[Work],
        graph: Graph,
        estimator: Estimator,
        fuser: Fuser,
        limits: Limits,
        deadline: float,
    ) -> None:
        self.works, self.estimator, self.fuser, self.limits = works, estimator, fuser, limits
        self.contraction = Contraction(graph)
        self.groups: list[Group] = []
        self.alone: dict[int, str] = {}
        self.times = Times()
        self.deadline = deadline
        self.spans = [estimator.of(work).takes + LAUNCH_US for work in works]
        self.seen = 0
        self.beside: dict[int, str] = {}
        self._proposed: dict[tuple[str, tuple[int, ...]], list[str]] = {}

    def run(self) -> Choice:
        free = [node for node in range(len(self.works)) if not self._refused(node)]
        free = self._look_at_times(free)
        while free:
            seed, *others = free
            members, found = self._grow(seed, others)
            group = self._settle(members) if len(members) > 1 else None
            if not isinstance(group, Group):
                self.alone[seed] = group or found or self.beside.get(seed, NOBODY)
                free = others
                continue
            self.groups.append(group)
            self.contraction.contract(group.members)
            free = [node for node in free if node not in group.members]
            if len(self.groups) >= self.seen * SEEN_AGAIN + 1:
                free = self._look_at_times(free)
        self.groups.sort(key=lambda group: group.members)
        return Choice(tuple(self.groups), self.alone, self.contraction)

    def _refused(self, node: int) -> bool:
        work = self.works[node]
        why = self.fuser.why_not(work) or self.estimator.of(work).why
        if why:
            self.alone[node] = why
        return bool(why)

    def _look_at_times(self, free: Sequence[int]) -> list[int]:
        """Find out when all may begin and end; the free works by that, the first ones first."""
        self.seen = len(self.groups)
        units = self.contraction.contracted()
        taken = {group.members: _spanned(group.together) for group in self.groups}
        spans = [taken[one] if one in taken else self.spans[one[0]] for one in units.members]
        self.times = times(units, spans, self.deadline)
        return sorted(free, key=lambda node: (self.times.earliest[node], node))

    # Growing

    def _grow(self, seed: int, others: Sequence[int]) -> tuple[list[int], str]:
        """The members of the group that a work starts, and why there are no others, if known."""
        members = [seed]
        best = self._net(members)
        why = ""
        for node in self._partners(seed, others):
            if len(members) == self.limits.members:
                break
            if not self._fits(members, node):
                continue
            wider = sorted([*members, node])
            net = self._net(wider)
            if net > best:
                members, best = wider, net
            else:
                less = f"no gain is predicted: {net - best:+.2f} us beside"
                why = why or f"{less} {self.works[node].name}"
                self.beside.setdefault(node, f"{less} {self.works[seed].name}")
        if len(members) > 1 and best < self._wanted(members):
            names = ", ".join(self.works[node].name for node in members if node != seed)
            return [seed], f"too little gain is predicted: {best:+.2f} us with {names}"
        return members, why

    def _wanted(self, members: Sequence[int]) -> float:
        apart = self.estimator.apart([self.works[node] for node in members])
        return max(self.limits.gain, self.limits.part * apart)

    def _partners(self, seed: int, others: Sequence[int]) -> Iterator[int]:
        """Works that may join: those first that begin when the seed does and are most like it."""
        mine = self.works[seed]

        def unlike(node: int) -> tuple[int, bool, bool, int]:
            work = self.works[node]
            begins = max(0.0, self.times.earliest[node] - self.times.earliest[seed])
            return (
                round(begins / LAUNCH_US),
                work.kernel != mine.kernel,
                work.threads != mine.threads,
                node,
            )

        last = self.times.latest[seed]
        alike = [
            node
            for node in others
            if self.works[node].flags == mine.flags
            and self.times.earliest[node] < last
            and self.contraction.independent(node, 1 << seed)
        ]
        yield from sorted(alike, key=unlike)[:TRIED]

    def _fits(self, members: Sequence[int], node: int) -> bool:
        """Whether a work may join as far as order and limits go."""
        if not self.contraction.independent(node, sum(1 << one for one in members)):
            return False
        works = [self.works[one] for one in (*members, node)]
        return sum(map(self.fuser.parameters, works)) <= self.limits.parameters

    def _net(self, members: Sequence[int]) -> float:
        """What a group gains over its members on parallel branches."""
        works = [self.works[node] for node in members]
        if len(works) == 1:
            return 0.0
        together = self._plans(works)[0][0]
        return self.estimator.apart(works) - together - self._later(members, together)

    def _later(self, members: Sequence[int], together: float) -> float:
        """By how much the end is later if they all wait for the last of them, and end together."""
        begins = max(self.times.earliest[node] for node in members)
        ends = begins + _spanned(together)
        return max(0.0, ends - min(self.times.latest[node] for node in members))

    # Plans

    def _settle(self, members: Sequence[int]) -> Group | str:
        """The group with the fastest plan that the law takes; or why there is none, if there was
        one to ask for."""
        works = [self.works[node] for node in members]
        apart = self.estimator.apart(works)
        refused: list[tuple[str, str]] = []
        ranked = self._plans(works)
        plain = tree(aliases(len(works)))
        rest = [one for one in ranked[PLANS_TRIED:] if one[1] == plain]
        for together, plan in ranked[:PLANS_TRIED] + rest:
            later = self._later(members, together)
            if apart - together - later < self._wanted(members):
                break
            try:
                fused = self.fuser.fused(works, plan)
            except GoptxError as error:
                refused.append((plan, reason(error)))
                continue
            size = self.fuser.size(fused)
            if size > self.limits.parameters:
                refused.append((plan, f"it has {size} bytes of parameters"))
                continue
            kept = tuple(members), plan, apart, together, later, fused, tuple(refused)
            return Group(*kept)
        return f"{refused[0][0]} is refused: {refused[0][1]}" if refused else ""

    def _plans(self, works: Sequence[Work]) -> list[tuple[float, str]]:
        """Plans with what they are predicted to take, the fastest first."""
        names = aliases(len(works))
        plans = self._proposed.get(key := (names, tuple(work.ctas for work in works)))
        if plans is None:
            plans = self._proposed[key] = proposals(*key)
        wide = sum(-(-work.threads // 32) * 32 for work in works) > self._threads(works)
        takes = self.estimator.fused
        return sorted(
            (takes(works, plan), plan) for plan in plans if not (wide and plan.startswith("warps"))
        )

    def _threads(self, works: Sequence[Work]) -> int:
        """Threads that a CTA has at most."""
        found = (self.estimator.of(work).standing for work in works)
        return min(device(one.target).threads_per_cta for one in found if one is not None)


def _spanned(together: float) -> float:
    """What a fused kernel takes behind another one."""
    return together - ISSUE_US + LAUNCH_US
