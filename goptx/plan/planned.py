"""What came of planning: groups, branches, edges, times, and reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from goptx.isa.throughput import Peak
from goptx.plan.contraction import Contraction, Units
from goptx.plan.estimate import ISSUE_US, Estimator, Profile
from goptx.plan.fusing import Fuser, Make
from goptx.plan.graph import Work, dependences
from goptx.plan.groups import Group, Limits, choose
from goptx.plan.schedule import BRANCHES, Schedule, Span, on_branches, reduced, schedule

if TYPE_CHECKING:
    from goptx.plan.graph import Graph

LONGER: Final = "fused, the whole is predicted to take longer"

SEARCHED: Final = 20_000
"""Groups times works up to which it is looked for groups that are better not there: a schedule of
1,000 works takes 50 ms."""


@dataclass(frozen=True)
class Options:
    """How to plan.

    Attributes:
        fuse: whether to fuse at all; without, all works go on branches as they are.
        limits: of groups.
        branches: at most.
        prove: prove fused kernels.
        device: what is planned for; an H200 if not given.
        profile: what is known of works beside the bytes that they touch.
        make: makes fused kernels instead of `goptx.build.fuse`, as from a cache.
    """

    fuse: bool = True
    limits: Limits = field(default_factory=Limits)
    branches: int = BRANCHES[-1]
    prove: bool = True
    device: Peak | None = None
    profile: Profile | None = None
    make: Make | None = None


@dataclass(frozen=True)
class Planned:
    """A plan for works.

    Attributes:
        works: as they were given; ``spans`` is what each is expected to take.
        graph: what waits for what, by position (`graph.dependences`).
        groups: works that become one kernel.
        alone: for every work in no group the reason, by position.
        units: what is launched, groups and single works, and what each waits for.
        needed: the edges between units that keep all dependences, and no others.
        schedule: the units on branches, with the edges of these.
        chain, branches: microseconds predicted of all works one behind the other, and on branches
            without fusing.
    """

    works: tuple[Work, ...]
    spans: tuple[Span, ...]
    graph: Graph
    groups: tuple[Group, ...]
    alone: Mapping[int, str]
    units: Units
    needed: tuple[tuple[int, int], ...]
    schedule: Schedule
    chain: float
    branches: float

    @property
    def takes(self) -> float:
        """Microseconds predicted of the plan."""
        return self.schedule.takes

    def group(self, unit: int) -> Group | None:
        """The group that a unit is; None if it is a work by itself."""
        members = self.units.members[unit]
        found = (group for group in self.groups if group.members == members)
        return next(found, None) if len(members) > 1 else None


def plan(
    works: Sequence[Work],
    edges: Iterable[tuple[int, int]] | None = None,
    options: Options | None = None,
) -> Planned:
    """What to fuse of works in the order in which they were issued, and what to run beside what.

    ``edges`` are those of the graph that was recorded; without, the works are a chain.

    Raises:
        GoptxError: an edge does not lead forward, or a range is none.
    """
    chosen = options or Options()
    estimator = Estimator(chosen.device, chosen.profile)
    fuser = Fuser(prove=chosen.prove, make=chosen.make)
    graph = dependences(works, edges)
    single = [_span(work, estimator) for work in works]
    before = tuple(tuple(sorted(graph.predecessors(node))) for node in range(len(works)))
    apart = Units(tuple((node,) for node in range(len(works))), before)
    chain = on_branches(apart, single, 1).takes
    branches = schedule(apart, single, chosen.branches)
    if not chosen.fuse:
        why = dict.fromkeys(range(len(works)), "fusing was not asked for")
        needed = tuple(sorted(reduced(range(len(works)), before, ())))
        kept = (tuple(works), tuple(single), graph, (), why, apart, needed, branches)
        return Planned(*kept, chain, branches.takes)
    choice = choose(works, graph, estimator, fuser, chosen.limits, branches.takes)
    groups, units, found = _worthwhile(
        graph, choice.groups, single, chosen.branches, (apart, branches)
    )
    alone = dict(choice.alone)
    for group in set(choice.groups) - set(groups):
        alone |= dict.fromkeys(group.members, LONGER)
    needed = tuple(sorted(reduced(range(len(units)), units.before, ())))
    kept = (tuple(works), tuple(single), graph, tuple(groups), alone, units, needed, found)
    return Planned(*kept, chain, branches.takes)


def _worthwhile(
    graph: Graph,
    groups: Sequence[Group],
    single: Sequence[Span],
    most: int,
    nothing: tuple[Units, Schedule],
) -> tuple[list[Group], Units, Schedule]:
    """The groups without those that make the whole longer: choosing looked at each by itself.

    As long as it helps, the one goes without which the whole is shortest. ``nothing`` is what there
    is without any.
    """
    kept, best = list(groups), _scheduled(graph, groups, single, most)
    while kept and len(kept) * len(single) <= SEARCHED:
        without = [[one for one in kept if one is not group] for group in kept]
        found = [_scheduled(graph, some, single, most) for some in without]
        least = min(range(len(kept)), key=lambda at: (found[at][1].takes, kept[at].gain))
        if found[least][1].takes >= best[1].takes:
            break
        kept, best = without[least], found[least]
    return (kept, *best) if best[1].takes <= nothing[1].takes else ([], *nothing)


def _scheduled(
    graph: Graph, groups: Sequence[Group], single: Sequence[Span], most: int
) -> tuple[Units, Schedule]:
    """The units that groups leave, on branches."""
    contraction = Contraction(graph)
    for group in groups:
        contraction.contract(group.members)
    units = contraction.contracted()
    known = {group.members: group for group in groups}
    spans = [
        _together(known[unit], single) if unit in known else single[unit[0]]
        for unit in units.members
    ]
    return units, schedule(units, spans, most)


def _span(work: Work, estimator: Estimator) -> Span:
    found = estimator.of(work)
    return Span(found.takes, found.fill)


def _together(group: Group, single: Sequence[Span]) -> Span:
    """A group keeps as much of the device busy as its members do, in its own time."""
    takes = max(group.together - ISSUE_US, 0.0)
    busy = sum(single[node].takes * single[node].fill for node in group.members)
    return Span(takes, min(1.0, busy / takes) if takes else 1.0)
