from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT, control_flow
from goptx.analysis.dominators import dominators, endless_loops, postdominators


def graphs(most=9):
    def edges(n):
        return st.lists(
            st.lists(st.integers(0, n - 1), min_size=0, max_size=2), min_size=n, max_size=n
        )

    return st.integers(1, most).flatmap(edges)


def reachable(successors, root, without=None):
    found = {root} if root != without else set()
    pending = list(found)
    while pending:
        for node in successors[pending.pop()]:
            if node != without and node not in found:
                found.add(node)
                pending.append(node)
    return found


def check_tree(tree, successors):
    """Dominance by its definition: cutting ``a`` out makes ``b`` unreachable."""
    nodes = reachable(successors, tree.root)
    assert set(tree.immediate) == nodes
    for a in nodes:
        rest = reachable(successors, tree.root, without=a)
        for b in nodes:
            assert tree.dominates(a, b) == (b not in rest), (a, b)
    for b in nodes - {tree.root}:
        above = [a for a in nodes if tree.strictly_dominates(a, b)]
        nearest = [a for a in above if all(tree.dominates(c, a) for c in above)]
        assert [tree.immediate[b]] == nearest
    for a in nodes:
        frontier = {
            b
            for b in nodes
            if any(tree.dominates(a, s) and b in successors[s] for s in nodes)
            and not tree.strictly_dominates(a, b)
        }
        assert tree.frontier[a] == frontier


@settings(max_examples=300)
@given(edges=graphs())
def test_dominators_by_definition(make_graph, edges):
    cfg = control_flow(make_graph(edges))
    check_tree(dominators(cfg), cfg.successors)


@settings(max_examples=300)
@given(edges=graphs())
def test_postdominators_by_definition(make_graph, edges):
    cfg = control_flow(make_graph(edges))
    reverse = {node: list(found) for node, found in cfg.predecessors.items()}
    reverse[EXIT] += endless_loops(cfg)
    check_tree(postdominators(cfg), reverse)


@settings(max_examples=200)
@given(edges=graphs())
def test_every_block_is_postdominated_by_the_exit(make_graph, edges):
    cfg = control_flow(make_graph(edges))
    tree = postdominators(cfg)
    assert set(tree.immediate) == {*cfg.order, EXIT}
    stuck = set(cfg.order) - cfg.reaches(EXIT)
    assert bool(endless_loops(cfg)) == bool(stuck)


@settings(max_examples=200)
@given(edges=graphs(), data=st.data())
def test_nearest_common_dominator(make_graph, edges, data):
    cfg = control_flow(make_graph(edges))
    tree = dominators(cfg)
    nodes = data.draw(st.lists(st.sampled_from(cfg.order), min_size=1, max_size=3))
    found = tree.nearest_common(nodes)
    shared = [a for a in cfg.order if all(tree.dominates(a, b) for b in nodes)]
    assert found in shared
    assert all(tree.dominates(a, found) for a in shared)


def test_infinite_loop_without_any_exit(make_kernel):
    cfg = control_flow(make_kernel("mov.b32 %r1, 0;\nL: add.s32 %r1, %r1, 1;\nbra L;"))
    assert EXIT not in dominators(cfg).immediate
    assert dominators(cfg).sources.keys() == set(cfg.order)
    tree = postdominators(cfg)
    assert tree.immediate["L"] == EXIT
    assert tree.immediate[cfg.entry] == "L"


def test_entry_that_is_a_loop_header(make_graph):
    cfg = control_flow(make_graph([[0, 1], []]))
    assert dominators(cfg).frontier["B0"] == {"B0"}


def test_iterated_frontier(make_graph):
    # B0 branches; B1 and B2 join in B3, which with B4 joins in B5.
    cfg = control_flow(make_graph([[1, 6], [3], [3], [5], [5], [], [2, 4]]))
    assert dominators(cfg).iterated_frontier(["B1"]) == {"B3", "B5"}


def test_control_dependence(make_kernel):
    body = "@%p1 bra J;\nmov.b32 %r1, 1;\nJ: ret;"
    kernel = make_kernel(body)
    cfg = control_flow(kernel)
    frontier = postdominators(cfg).frontier
    assert frontier[kernel.blocks[1].label] == {cfg.entry}
    assert frontier["J"] == frozenset()


def test_unknown_block_is_not_in_the_tree(make_kernel):
    kernel = make_kernel("bra L;\nbra L;\nL: ret;")
    tree = dominators(control_flow(kernel))
    with pytest.raises(KeyError):
        tree.dominates(kernel.blocks[1].label, "L")
