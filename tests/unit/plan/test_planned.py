"""Whole plans: any order that they allow leaves the same bytes as the order of the works."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plankit import (
    Guesses,
    R,
    Takes,
    W,
    timed,
)

from goptx.analysis.memory import Access
from goptx.plan import planned as planning
from goptx.plan.graph import Touch, Work
from goptx.plan.groups import Limits
from goptx.plan.planned import LONGER, Options, Planned, plan

BYTES = 20


@pytest.fixture(autouse=True)
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "Estimator", lambda device, profile: Guesses())
    monkeypatch.setattr(planning, "Fuser", lambda prove, make: Takes())


def execute(work: Work, name: int, memory: list[str]) -> None:
    """A work writes what is made of all that it reads: nothing of it commutes."""
    touches = (Touch(0, BYTES, R | W),) if work.barrier else work.touches
    reads = [
        memory[at]
        for one in touches
        if one.access & (Access.READ | Access.ATOMIC)
        for at in range(one.start, one.end)
    ]
    made = hashlib.sha256(f"{name} {reads}".encode()).hexdigest()[:12]
    for one in touches:
        if one.access.modifies:
            for at in range(one.start, one.end):
                memory[at] = f"{made} {at}"


def after(works: Sequence[Work], order: Iterator[int]) -> list[str]:
    memory = [f"x{at}" for at in range(BYTES)]
    for node in order:
        execute(works[node], node, memory)
    return memory


def allowed(found: Planned, edges: Sequence[tuple[int, int]], data: st.DataObject) -> Iterator[int]:
    """Some order of the works that the edges between units allow; members of groups in any."""
    before = [{a for a, b in edges if b == unit} for unit in range(len(found.units))]
    done: set[int] = set()
    while len(done) < len(before):
        ready = [u for u in range(len(before)) if u not in done and before[u] <= done]
        unit = data.draw(st.sampled_from(ready))
        done.add(unit)
        yield from data.draw(st.permutations(found.units.members[unit]))


@given(st.lists(timed, max_size=9), st.data())
def test_any_order_that_a_plan_allows_leaves_the_same_bytes(
    works: list[Work], data: st.DataObject
) -> None:
    most = data.draw(st.integers(1, 4))
    found = plan(works, options=Options(branches=most, limits=Limits(part=0.0, gain=0.0)))
    wanted = after(works, iter(range(len(works))))
    assert after(works, allowed(found, found.needed, data)) == wanted
    assert after(works, allowed(found, found.schedule.waits, data)) == wanted
    assert len(found.schedule.branches) <= most
    assert found.takes <= found.branches + 1e-6


def independent(count: int, takes: float) -> list[Work]:
    return [Work(f"w{n}", touches=(Touch(n, n + 1, W),), microseconds=takes) for n in range(count)]


def test_groups_are_units_of_the_schedule() -> None:
    works = [*independent(4, 2.0), Work("sum", touches=(Touch(0, 4, R),), alone="no PTX")]
    found = plan(works)
    assert found.units.members == ((0, 1, 2, 3), (4,))
    assert found.group(0) is found.groups[0] and found.group(1) is None
    assert found.needed == ((0, 1),) and found.alone == {4: "no PTX"}
    assert found.takes < found.branches < found.chain


def test_without_fusing_there_are_branches_only() -> None:
    found = plan(independent(4, 2.0), options=Options(fuse=False))
    assert not found.groups and found.takes == found.branches
    assert len(found.schedule.branches) > 1


def test_groups_that_make_the_whole_longer_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    class Wrong(Guesses):
        """Thinks that branches are slow: sees gains where the whole has none."""

        def apart(self, works: Sequence[Work]) -> float:
            return 100.0 * len(works)

        def fused(self, works: Sequence[Work], plan: str) -> float:
            return 50.0

    monkeypatch.setattr(planning, "Estimator", lambda device, profile: Wrong())
    deadline: Any = Options(limits=Limits(part=-100.0, gain=-100.0))
    found = plan(independent(4, 2.0), options=deadline)
    assert not found.groups and set(found.alone.values()) == {LONGER}


def test_a_recorded_graph_keeps_what_it_leaves_open() -> None:
    some = [Work(f"a{n}", touches=(Touch(0, 4, W),), microseconds=5.0) for n in range(2)]
    assert plan(some, options=Options(fuse=False)).needed == ((0, 1),)
    assert plan(some, [], Options(fuse=False)).needed == ()


def test_nothing_is_planned_of_nothing() -> None:
    found = plan([])
    assert found.takes == found.chain == 0.0 and not found.units.members
