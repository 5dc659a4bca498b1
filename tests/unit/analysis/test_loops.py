from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT, control_flow
from goptx.analysis.dominators import dominators
from goptx.analysis.loops import find_loops


def test_nested_loops(make_graph):
    # B0 -> B1 (outer) -> B2 (inner, self loop) -> B3 -> B1 or out to B4
    forest = find_loops(control_flow(make_graph([[1], [2], [2, 3], [1, 4], []])))
    outer, inner = forest.loops
    assert (outer.header, outer.blocks) == ("B1", {"B1", "B2", "B3"})
    assert (inner.header, inner.blocks, inner.parent) == ("B2", {"B2"}, outer)
    assert outer.latches == ("B3",)
    assert outer.exits == (("B3", "B4"),)
    assert [loop.depth for loop in forest.chain("B2")] == [2, 1]
    assert forest.roots == (outer,)
    assert forest.children(outer) == (inner,)


def test_two_back_edges_make_one_loop(make_graph):
    (loop,) = find_loops(control_flow(make_graph([[1], [2, 3], [1, 4], [1], []]))).loops
    assert loop.header == "B1"
    assert set(loop.latches) == {"B2", "B3"}


def test_irreducible_loop_has_two_entries(make_graph):
    forest = find_loops(control_flow(make_graph([[1, 2], [2], [1, 3], []])))
    (loop,) = forest.loops
    assert set(loop.entries) == {"B1", "B2"}
    assert not loop.reducible
    assert not forest.reducible


def test_endless_loop_has_no_exits(make_graph):
    (loop,) = find_loops(control_flow(make_graph([[1], [1]]))).loops
    assert loop.exits == ()


def test_leaving_the_function_is_an_exit(make_kernel):
    forest = find_loops(control_flow(make_kernel("L: @%p1 ret;\nbra L;")))
    (loop,) = forest.loops
    assert [target for _, target in loop.exits] == [EXIT]


@settings(max_examples=200)
@given(data=st.data())
def test_back_edges_of_natural_loops_go_to_dominating_headers(make_graph, data):
    count = data.draw(st.integers(1, 9))
    edges = data.draw(
        st.lists(st.lists(st.integers(0, count - 1), max_size=2), min_size=count, max_size=count)
    )
    cfg = control_flow(make_graph(edges))
    forest, tree = find_loops(cfg), dominators(cfg)
    for loop in forest.loops:
        assert loop.header in loop.entries
        for label in loop.blocks:
            assert label in cfg.reachable_from(loop.header)
            assert loop.header in cfg.reachable_from(label)
            if loop.reducible:
                assert tree.dominates(loop.header, label)
    # Each natural loop of the textbook (a back edge to a dominator) is found with its header.
    headers = {loop.header for loop in forest.loops if loop.reducible}
    if forest.reducible:
        back = {
            b for a in cfg.order for b in cfg.successors[a] if b != EXIT and tree.dominates(b, a)
        }
        assert headers == back
    for label in cfg.order:
        around = [loop for loop in forest.loops if label in loop.blocks]
        assert set(forest.chain(label)) == set(around)
