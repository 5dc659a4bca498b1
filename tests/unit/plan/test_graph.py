"""Dependences of works: against every pair looked at, and by example."""

from __future__ import annotations

import time

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plankit import A, R, W, conflicts, kinds_between, recorded, works

from goptx.analysis.memory import Access
from goptx.diag import GoptxError
from goptx.plan.graph import KernelText, Touch, Work, ancestors, conflict, dependences, numbered


def work(name: str, *touches: tuple[int, int, Access], barrier: bool = False) -> Work:
    return Work(name, touches=tuple(Touch(*one) for one in touches), barrier=barrier)


def check_against_pairs(some: list[Work], edges: list[tuple[int, int]] | None) -> None:
    found = dependences(some, edges)
    assert set(found.edges) == set(nx.transitive_reduction(conflicts(some, edges)).edges)
    for a, b, kinds in found.edges(data="kinds"):
        assert set(kinds) == kinds_between(some[a], some[b])


@given(st.lists(works, max_size=12))
def test_a_chain_has_the_dependences_that_all_pairs_show(some: list[Work]) -> None:
    check_against_pairs(some, None)


@given(recorded())
def test_a_recorded_graph_has_those_that_its_paths_order(
    case: tuple[list[Work], list[tuple[int, int]]],
) -> None:
    check_against_pairs(*case)


@given(recorded())
def test_ancestors_are_those_of_networkx(case: tuple[list[Work], list[tuple[int, int]]]) -> None:
    graph = dependences(*case)
    for node, above in enumerate(ancestors(graph)):
        assert set(numbered(above)) == nx.ancestors(graph, node)


def test_each_kind_has_its_name() -> None:
    assert conflict(R, R) == ()
    assert conflict(W, R) == ("RAW",)
    assert conflict(R, W) == ("WAR",)
    assert conflict(W, W) == ("WAW",)
    assert conflict(A, A) == ("RAW", "WAR", "WAW")
    assert conflict(Access.NONE, W) == ()


def test_readers_of_weights_are_independent_and_their_sum_waits_for_all() -> None:
    branches = [work(f"b{i}", (0, 100, R), (200 + i, 201 + i, W)) for i in range(3)]
    graph = dependences([*branches, work("sum", (200, 203, R), (300, 301, W))])
    assert sorted(graph.edges) == [(0, 3), (1, 3), (2, 3)]


def test_labels_say_which_memory() -> None:
    first = Work("a", touches=(Touch(0, 8, W, "x"), Touch(8, 16, W, "y")))
    then = Work("b", touches=(Touch(0, 8, R, "x"), Touch(8, 16, R, "y"), Touch(8, 9, W, "y")))
    graph = dependences([first, then])
    assert graph.edges[0, 1] == {"kinds": ("RAW", "WAW"), "labels": ("x", "y")}


def test_memory_used_again_is_a_dependence() -> None:
    a, b = work("a", (0, 8, R), (8, 16, W)), work("b", (16, 24, R), (0, 8, W))
    assert dependences([a, b]).edges[0, 1]["kinds"] == ("WAR",)


def test_a_barrier_waits_for_all_and_all_for_it() -> None:
    some = [work("a"), work("b"), work("all", barrier=True), work("c"), work("d")]
    graph = dependences(some)
    assert sorted(graph.edges) == [(0, 2), (1, 2), (2, 3), (2, 4)]


def test_what_a_recorded_graph_leaves_open_stays_open() -> None:
    some = [work("a", (0, 8, A)), work("b", (0, 8, A)), work("c", (0, 8, R))]
    assert sorted(dependences(some, [(0, 2), (1, 2)]).edges) == [(0, 2), (1, 2)]
    assert sorted(dependences(some).edges) == [(0, 1), (1, 2)]


def test_edges_that_lead_back_or_nowhere_are_refused() -> None:
    for edge in ((1, 0), (0, 0), (0, 2), (-1, 1)):
        with pytest.raises(GoptxError, match="does not lead forward"):
            dependences([work("a"), work("b")], [edge])


def test_ranges_that_are_none_are_refused() -> None:
    for start, end in ((-1, 3), (4, 3)):
        with pytest.raises(GoptxError, match="touches no range"):
            dependences([work("a", (start, end, R))])


def test_thousands_of_works_take_no_time_to_speak_of() -> None:
    layers = [
        work(f"{i}.{j}", (0, 1 << 20, R), (at := (i * 8 + j + 1) << 20, at + 512, W), (at, at, R))
        for i in range(600)
        for j in range(8)
    ]
    started = time.process_time()
    graph = dependences(layers)
    chain = dependences([work("w", (0, 1 << 30, R | W)) for _ in range(5000)])
    assert time.process_time() - started < 5
    assert not graph.edges and len(chain.edges) == 4999


def test_the_text_of_a_kernel_is_read_when_asked_for() -> None:
    assert KernelText("k", given=".version 8.0").text == ".version 8.0"
    with pytest.raises(GoptxError, match=r"no-such\.ptx"):
        _ = KernelText("k", "no-such.ptx").text
