"""Which works are grouped: independent ones that gain, within the limits; why others are not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plankit import Guesses, R, Takes, W, conflicts, recorded, timed

from goptx.plan.graph import Touch, Work, dependences
from goptx.plan.groups import NOBODY, Choice, Limits, choose


def chosen(works: list[Work], fuser: Takes | None = None, **given: Any) -> Choice:
    edges, deadline = given.pop("edges", None), given.pop("deadline", 0.0)
    graph = dependences(works, edges)
    return choose(works, graph, Guesses(), fuser or Takes(), Limits(**given), deadline)


def works(count: int, takes: float = 2.0, **given: Any) -> list[Work]:
    return [
        Work(f"w{n}", touches=(Touch(n, n + 1, W),), microseconds=takes, **given)
        for n in range(count)
    ]


def members(choice: Choice) -> list[tuple[int, ...]]:
    return [group.members for group in choice.groups]


@given(recorded(timed), st.integers(2, 5))
def test_groups_hold_independent_works_only(case: Any, most: int) -> None:
    some, edges = case
    choice = chosen(some, edges=edges, members=most)
    ordered = conflicts(some, edges).edges
    grouped = [node for group in choice.groups for node in group.members]
    assert len(grouped) == len(set(grouped))
    assert {*grouped} | {*choice.alone} >= set(range(len(some)))
    assert not {*grouped} & {*choice.alone}
    for group in choice.groups:
        assert 2 <= len(group.members) <= most
        assert group.gain >= Limits().gain
        assert not any((a, b) in ordered for a in group.members for b in group.members)
        assert not any(some[node].alone or some[node].barrier for node in group.members)


def test_independent_works_become_one() -> None:
    choice = chosen(works(8))
    assert members(choice) == [tuple(range(8))] and not choice.alone
    group = choice.groups[0]
    assert group.plan == "blocks(blocks(a, b, c, d), blocks(e, f, g, h))"
    # Each costs 0.5 on a branch, and 0.1 beside others in one kernel, which then ends later.
    assert group.later == pytest.approx(0.7)
    assert group.gain == pytest.approx(8 * 0.5 - 0.5 - 0.7 - 0.7)
    assert chosen(works(8), deadline=5.0).groups[0].gain == pytest.approx(8 * 0.5 - 0.5 - 0.7)


def test_groups_have_a_most_of_members_and_of_parameters() -> None:
    assert members(chosen(works(6), members=4)) == [(0, 1, 2, 3), (4, 5)]
    assert members(chosen(works(6), parameters=3 * 64)) == [(0, 1, 2), (3, 4, 5)]


def test_works_of_other_flags_are_not_mixed() -> None:
    some = works(2) + works(2, flags=("--fmad=false",))
    some = [Work(**{**vars(w), "touches": (Touch(n, n + 1, W),)}) for n, w in enumerate(some)]
    assert members(chosen(some)) == [(0, 1), (2, 3)]


def test_a_small_work_does_not_wait_for_a_long_one() -> None:
    long = Work("long", touches=(Touch(0, 1, W),), microseconds=100.0)
    chain = [Work(f"s{n}", touches=(Touch(9, 10, R | W),), microseconds=30.0) for n in range(3)]
    assert members(chosen([long, *chain], part=0.0)) == []
    free = Work("free", touches=(Touch(20, 21, W),), microseconds=2.0)
    assert members(chosen([long, *chain, free], part=0.0)) == [(0, 4)]


def test_works_of_different_depth_meet_where_there_is_time() -> None:
    """w2 comes late and has no one beside it but s, which may wait."""
    deep = [Work(f"d{n}", touches=(Touch(0, 1, R | W),), microseconds=5.0) for n in range(3)]
    beside = [Work(f"e{n}", touches=(Touch(8, 9, R | W),), microseconds=5.0) for n in range(2)]
    assert members(chosen([*deep, *beside])) == [(0, 3), (1, 4)]


def test_reasons_are_told() -> None:
    some = works(2, takes=1.0)
    choice = chosen([Work("g", alone="a cluster"), *some], gain=5.0)
    assert choice.alone[0] == "a cluster"
    assert choice.alone[1] == "too little gain is predicted: +0.30 us with w1"
    assert choice.alone[2] == NOBODY
    assert chosen(some[:1]).alone == {0: NOBODY}


def test_what_the_law_refuses_is_tried_by_other_plans() -> None:
    fuser = Takes(refuses="blocks")
    choice = chosen(works(3), fuser)
    plans = [plan for _, plan in fuser.asked]
    assert plans[0].startswith("blocks") and not choice.groups[0].plan.startswith("blocks")
    assert ("blocks(a, b, c)", "blocks(a, b, c) is not liked [taste]") in choice.groups[0].refused


def test_groups_that_the_law_refuses_altogether_are_none() -> None:
    class Never(Takes):
        def fused(self, works: Any, plan: str) -> Any:
            self.refuses = plan[:1]
            return super().fused(works, plan)

    choice = chosen(works(2), Never())
    assert not choice.groups and "is not liked [taste]" in choice.alone[0]


def test_kernels_with_too_many_parameters_are_refused() -> None:
    assert "it has 4097 bytes of parameters" in chosen(works(2), Takes(size=4097)).alone[0]
    assert members(chosen(works(2), Takes(size=4096))) == [(0, 1)]
