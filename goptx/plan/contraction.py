"""A graph of works in which groups become one: stays free of cycles, and says when what may run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from goptx.plan.graph import ancestors, numbered

if TYPE_CHECKING:
    from goptx.plan.graph import Graph


def descendants(graph: Graph) -> list[int]:
    """What must come after each node, as `ancestors` has what comes before."""
    below = [0] * len(graph)
    for node in reversed(range(len(graph))):
        for after in graph.successors(node):
            below[node] |= below[after] | 1 << after
    return below


class Contraction:
    """Groups of works and what must come before and after each work, groups taken into account."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.above = ancestors(graph)
        self.below = descendants(graph)
        self.group_of: dict[int, tuple[int, ...]] = {}
        self._edges = list(graph.edges)

    def independent(self, node: int, others: int) -> bool:
        """Whether a work is ordered with none of a set (bits), groups taken into account."""
        return not (self.above[node] | self.below[node]) & others

    def contract(self, members: Sequence[int]) -> None:
        """Make independent works one: what one of them waits for, all wait for.

        Any set of works of which no two are ordered may become one, and no cycle comes of it: it
        would lead from one of them back to another.
        """
        group = tuple(sorted(members))
        bits = sum(1 << node for node in group)
        if any(not self.independent(node, bits) for node in group):
            raise ValueError(f"works {group} depend on each other")
        if any(node in self.group_of for node in group):
            raise ValueError(f"works {group} are in a group already")
        above = below = 0
        for node in group:
            above |= self.above[node]
            below |= self.below[node]
        for node in group:
            self.above[node], self.below[node] = above, below
            self.group_of[node] = group
        for node in numbered(below):
            self.above[node] |= above | bits
        for node in numbered(above):
            self.below[node] |= below | bits

    def units(self) -> list[tuple[int, ...]]:
        """Groups, and works by themselves, in an order that keeps all dependences."""
        # Whoever comes behind another has all that comes before that one, and it, before itself.
        firsts = [node for node in range(len(self.above)) if self.unit(node)[0] == node]
        firsts.sort(key=lambda node: (self.above[node].bit_count(), node))
        return [self.unit(node) for node in firsts]

    def unit(self, node: int) -> tuple[int, ...]:
        """The group of a work, or the work by itself."""
        return self.group_of.get(node, (node,))

    def contracted(self) -> Units:
        """The graph of groups and works."""
        units = self.units()
        number = {node: at for at, unit in enumerate(units) for node in unit}
        before: list[set[int]] = [set() for _ in units]
        for a, b in self._edges:
            before[number[b]].add(number[a])
        return Units(tuple(units), tuple(tuple(sorted(some)) for some in before))


@dataclass(frozen=True)
class Units:
    """What is launched: groups, and works by themselves, in an order that keeps all dependences.

    ``before`` are the numbers of the units that each one waits for.
    """

    members: tuple[tuple[int, ...], ...]
    before: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.members)


@dataclass
class Times:
    """When each unit can begin at the earliest, and when it has to be over.

    If everything ran at once that may: ``earliest`` starts and ``latest`` ends that do not make the
    whole longer.
    """

    earliest: Mapping[int, float] = field(default_factory=dict[int, float])
    latest: Mapping[int, float] = field(default_factory=dict[int, float])


def times(units: Units, spans: Sequence[float], whole: float = 0.0) -> Times:
    """The times of units by works, if each takes as long as ``spans`` says.

    ``whole`` is how long all may take where the longest way is shorter.
    """
    begins = [0.0] * len(units)
    for at, some in enumerate(units.before):
        begins[at] = max((begins[one] + spans[one] for one in some), default=0.0)
    whole = max([whole, *(begin + span for begin, span in zip(begins, spans, strict=True))])
    ends = [whole] * len(units)
    for at in reversed(range(len(units))):
        for one in units.before[at]:
            ends[one] = min(ends[one], ends[at] - spans[at])
    earliest = {n: begins[at] for at, unit in enumerate(units.members) for n in unit}
    latest = {n: ends[at] for at, unit in enumerate(units.members) for n in unit}
    return Times(earliest, latest)
