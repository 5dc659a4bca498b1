"""Works without PTX, and an estimator and a fuser that take them for kernels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import networkx as nx
from hypothesis import strategies as st

from goptx.analysis.memory import Access
from goptx.diag import GoptxError
from goptx.plan.estimate import ISSUE_US, Estimate, Estimator
from goptx.plan.fusing import Fuser
from goptx.plan.graph import Touch, Work, conflict
from goptx.tune.standing import Standing

R, W, A = Access.READ, Access.WRITE, Access.ATOMIC

accesses = st.sampled_from([R, W, A, R | W, R | A, W | A, Access.NONE])
touches = st.builds(
    lambda start, size, access: Touch(start, start + size, access),
    st.integers(0, 12),
    st.sampled_from([0, 1, 1, 2, 3, 6]),
    accesses,
)
works = st.builds(
    lambda some, barrier: Work("w", touches=tuple(some), barrier=barrier),
    st.lists(touches, max_size=4),
    st.sampled_from([False] * 9 + [True]),
)
timed = st.builds(
    lambda some, barrier, takes, alone: Work(
        "w", touches=tuple(some), barrier=barrier, microseconds=takes, alone=alone
    ),
    st.lists(touches, max_size=3),
    st.sampled_from([False] * 15 + [True]),
    st.floats(0.5, 30.0),
    st.sampled_from(["", "", "", "no PTX"]),
)


@st.composite
def recorded(draw: st.DrawFn, one: Any = works) -> tuple[list[Work], list[tuple[int, int]]]:
    """Works with the edges of a graph that was recorded."""
    some = draw(st.lists(one, max_size=10))
    edges: list[tuple[int, int]] = []
    for at in range(1, len(some)):
        edges += [(before, at) for before in draw(st.sets(st.integers(0, at - 1), max_size=3))]
    return some, edges


def kinds_between(a: Work, b: Work) -> set[str]:
    """Why b must stay behind a, from every pair of their ranges."""
    if a.barrier or b.barrier:
        return {"barrier"}
    return {
        kind
        for x in a.touches
        for y in b.touches
        if max(x.start, y.start) < min(x.end, y.end)
        for kind in conflict(x.access, y.access)
    }


def conflicts(works: Sequence[Work], edges: Sequence[tuple[int, int]] | None) -> Any:
    """All pairs of which the second must stay behind the first, by looking at every pair."""
    recorded = nx.DiGraph(edges or [])
    recorded.add_nodes_from(range(len(works)))
    found = nx.DiGraph()
    found.add_nodes_from(range(len(works)))
    for a, b in combinations(range(len(works)), 2):
        ordered = edges is None or nx.has_path(recorded, a, b)
        if ordered and kinds_between(works[a], works[b]):
            found.add_edge(a, b)
    return found


class Guesses(Estimator):
    """Fused kernels take what the longest takes, and a little for each other."""

    def __init__(self, each: float = 0.1) -> None:
        self.each = each

    def of(self, work: Work) -> Estimate:
        stands = Standing("k", work.ctas, work.threads, 32, 0, "sm_90", {}, 1000.0)
        return Estimate(work.microseconds or 1.0, 0.25, stands)

    def apart(self, works: Sequence[Work]) -> float:
        return max(self.of(one).takes for one in works) + ISSUE_US * len(works)

    def fused(self, works: Sequence[Work], plan: str) -> float:
        return max(self.of(one).takes for one in works) + ISSUE_US + self.each * (len(works) - 1)


class Takes(Fuser):
    """Takes all that may be fused, and makes nothing of it."""

    def __init__(self, refuses: str = "", size: int = 0) -> None:
        self.refuses, self.bytes = refuses, size
        self.asked: list[tuple[int, str]] = []

    def why_not(self, work: Work) -> str:
        return work.alone or ("barrier" if work.barrier else "")

    def parameters(self, work: Work) -> int:
        return 64

    def size(self, fused: Any) -> int:
        return self.bytes

    def fused(self, works: Sequence[Work], plan: str) -> Any:
        self.asked.append((len(works), plan))
        if self.refuses and plan.startswith(self.refuses):
            raise GoptxError.at(f"{plan} is not liked", rule="taste")
        return None
