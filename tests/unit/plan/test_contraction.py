"""Groups of independent works become one without a cycle."""

from __future__ import annotations

from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plankit import R, W, recorded

from goptx.plan.contraction import Contraction, times
from goptx.plan.graph import Touch, Work, dependences, numbered


@given(recorded(), st.data())
def test_contracting_independent_works_leaves_no_cycle(case: Any, data: st.DataObject) -> None:
    graph = dependences(*case)
    contraction = Contraction(graph)
    for _ in range(4):
        free = [n for n in graph if n not in contraction.group_of]
        group: list[int] = []
        for node in data.draw(st.permutations(free)):
            if contraction.independent(node, sum(1 << one for one in group)):
                group.append(node)
        if len(group) > 1:
            contraction.contract(group)
    units = contraction.contracted()
    assert sorted(n for unit in units.members for n in unit) == list(graph)
    whole = nx.DiGraph()
    whole.add_nodes_from(range(len(units)))
    whole.add_edges_from((one, at) for at, some in enumerate(units.before) for one in some)
    assert nx.is_directed_acyclic_graph(whole)
    assert all(one < at for at, some in enumerate(units.before) for one in some)
    for at, unit in enumerate(units.members):
        before = {n for one in nx.ancestors(whole, at) for n in units.members[one]}
        after = {n for one in nx.descendants(whole, at) for n in units.members[one]}
        for node in unit:
            assert set(numbered(contraction.above[node])) == before
            assert set(numbered(contraction.below[node])) == after


def chain() -> Contraction:
    """a -> b, c -> d: two chains that share nothing."""
    some = [
        Work("a", touches=(Touch(0, 1, W),)),
        Work("b", touches=(Touch(0, 1, R),)),
        Work("c", touches=(Touch(8, 9, W),)),
        Work("d", touches=(Touch(8, 9, R),)),
    ]
    return Contraction(dependences(some))


def test_a_group_orders_what_was_independent() -> None:
    found = chain()
    assert found.independent(1, 1 << 2)
    found.contract([1, 2])
    assert not found.independent(0, 1 << 3) and not found.independent(3, 1 << 0)
    with pytest.raises(ValueError, match="depend on each other"):
        found.contract([0, 3])


def test_a_work_is_in_one_group() -> None:
    found = chain()
    found.contract([0, 2])
    with pytest.raises(ValueError, match="in a group already"):
        found.contract([2, 0])


def test_times_are_those_of_the_longest_way() -> None:
    units = chain().contracted()
    spans = [0.0] * 4
    for at, unit in enumerate(units.members):
        spans[at] = (3.0, 1.0, 1.0, 1.0)[unit[0]]
    found = times(units, spans)
    assert found.earliest == {0: 0.0, 1: 3.0, 2: 0.0, 3: 1.0}
    assert found.latest == {0: 3.0, 1: 4.0, 2: 3.0, 3: 4.0}
    assert times(units, spans, 10.0).latest[1] == 10.0
