"""Branches keep every dependence, with no more waits than needed, and take what they must."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plankit import recorded

from goptx.plan.contraction import Contraction, Units
from goptx.plan.estimate import ISSUE_US, LAUNCH_US
from goptx.plan.graph import dependences
from goptx.plan.schedule import Schedule, Span, on_branches, schedule

CHAIN = Units(((0,), (1,), (2,)), ((), (0,), (1,)))
WIDE = Units(tuple((n,) for n in range(8)), ((),) * 8)
FORK = Units(tuple((n,) for n in range(4)), ((), (0,), (0,), (1, 2)))


def check(units: Units, found: Schedule) -> None:
    """Every dependence holds, no wait is there twice over, each unit runs once."""
    assert sorted(n for branch in found.branches for n in branch) == list(range(len(units)))
    assert sorted(found.order) == list(range(len(units)))
    waits = nx.DiGraph(found.waits)
    waits.add_nodes_from(range(len(units)))
    wanted = nx.DiGraph()
    wanted.add_nodes_from(range(len(units)))
    wanted.add_edges_from((one, at) for at, some in enumerate(units.before) for one in some)
    wanted.add_edges_from(pair for b in found.branches for pair in pairwise(b))
    assert set(waits.edges) == set(nx.transitive_reduction(wanted).edges)
    place = {unit: at for at, unit in enumerate(found.order)}
    assert all(place[a] < place[b] for a, b in wanted.edges)


@given(recorded(), st.data())
def test_any_schedule_keeps_all_dependences(case: Any, data: st.DataObject) -> None:
    units = Contraction(dependences(*case)).contracted()
    spans = [
        Span(data.draw(st.floats(0, 50)), data.draw(st.floats(0.01, 1.0))) for _ in units.members
    ]
    count = data.draw(st.integers(1, 5))
    found = on_branches(units, spans, count)
    check(units, found)
    assert len(found.branches) <= count
    check(units, schedule(units, spans))
    whole = sum(span.takes * span.fill for span in spans)
    longest = max((span.takes for span in spans), default=0.0)
    assert found.takes >= max(whole, longest) * 0.999
    everything = sum(span.takes + LAUNCH_US for span in spans)
    assert found.takes <= everything + 1e-6


def test_a_chain_is_one_branch() -> None:
    found = schedule(CHAIN, [Span(10.0, 0.5)] * 3)
    assert found.branches == ((0, 1, 2),) and not found.across()
    assert found.takes == pytest.approx(30 + 2 * LAUNCH_US + ISSUE_US)


def test_small_kernels_begin_one_after_the_other() -> None:
    found = schedule(WIDE, [Span(0.5, 0.01)] * 8)
    assert found.takes == pytest.approx(8 * ISSUE_US + 0.5)
    assert on_branches(WIDE, [Span(0.5, 0.01)] * 8, 1).takes > 2 * found.takes


def test_kernels_that_fill_the_device_gain_their_launches_only() -> None:
    found = schedule(WIDE, [Span(100.0, 1.0)] * 8)
    assert found.takes == pytest.approx(800, rel=0.01)


def test_branches_that_gain_nothing_are_not_taken() -> None:
    assert len(schedule(WIDE, [Span(1000.0, 1.0)] * 8).branches) == 1


def test_what_follows_stays_on_the_branch_and_others_wait() -> None:
    found = schedule(FORK, [Span(10.0, 0.1), Span(5.0, 0.1), Span(20.0, 0.1), Span(1.0, 0.1)])
    assert found.branches == ((0, 2, 3), (1,))
    assert sorted(found.across()) == [(0, 1), (1, 3)]


def test_the_longest_way_goes_first() -> None:
    units = Units(tuple((n,) for n in range(4)), ((), (), (), (2,)))
    found = on_branches(units, [Span(5.0, 0.1)] * 4, 1)
    assert found.order[0] == 2


def test_nothing_takes_nothing() -> None:
    assert schedule(Units((), ()), []) == Schedule((), (), (), 0.0)
