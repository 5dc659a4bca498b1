from __future__ import annotations

from textwrap import dedent

from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.analysis.cfg import EXIT, control_flow
from goptx.analysis.loops import find_loops
from goptx.analysis.regions import regions


def tree(make_graph, edges):
    return regions(make_graph(edges)).text()


def test_straight_line(make_graph):
    assert tree(make_graph, [[1], [2], []]) == "sequence\n  block B0\n  block B1\n  block B2"


def test_guard_by_branch_and_by_fall_through(make_graph):
    assert tree(make_graph, [[2, 1], [2], []]) == dedent("""\
        sequence
          guard B0 not taken
            block B1
          block B2""")
    assert tree(make_graph, [[1, 2], [2], []]).splitlines()[1] == "  guard B0 taken"


def test_choice_has_the_taken_arm_first(make_graph):
    assert tree(make_graph, [[2, 1], [3], [3], []]) == dedent("""\
        sequence
          choice B0
            block B2
            block B1
          block B3""")


def test_early_return_guards_the_rest(make_kernel):
    kernel = make_kernel("@%p1 ret;\nmov.b32 %r1, 0;\n@%p2 bra L;\nmov.b32 %r2, 0;\nL: ret;")
    root = regions(kernel)
    first, second, third, _ = (block.label for block in kernel.blocks)
    assert root.text() == dedent(f"""\
        guard {first} not taken
          sequence
            guard {second} not taken
              block {third}
            block L""")
    assert root.exit == EXIT


def test_loops_and_what_is_in_their_rounds(make_graph):
    # B1: while (B1 tests), B2 has a guard over B3 and goes back.
    edges = [[1], [5, 2], [4, 3], [4], [1], []]
    root = regions(make_graph(edges))
    assert root.text() == dedent("""\
        sequence
          block B0
          loop B1
            sequence
              block B1
              guard B2 not taken
                block B3
              block B4
          block B5""")
    loop = root.children[1]
    assert loop.loop is not None
    assert loop.loop.exits == (("B1", "B5"),)
    assert loop.exit == "B5"
    assert loop.children[0].exit == "B1"


def test_nested_loops(make_graph):
    assert tree(make_graph, [[1], [2], [2, 3], [1, 4], []]) == dedent("""\
        sequence
          block B0
          loop B1
            sequence
              block B1
              loop B2
                block B2
              block B3
          block B4""")


def test_break_does_not_show_in_the_round(make_graph):
    # B1 may break to B4, B2 tests at the end.
    root = regions(make_graph([[1], [3, 2], [1, 3], []]))
    assert root.text() == dedent("""\
        sequence
          block B0
          loop B1
            sequence
              block B1
              block B2
          block B3""")


def test_loop_that_is_left_to_two_places_is_opaque(make_graph):
    root = regions(make_graph([[1], [3, 2], [1, 4], [5], [5], []]))
    assert root.text() == "sequence\n  block B0\n  opaque B1 B2 B4 B3\n  block B5"


def test_irreducible_loop_is_opaque(make_graph):
    root = regions(make_graph([[1, 2], [2], [1, 3], []]))
    kinds = {r.kind for r in root.walk()}
    assert "loop" not in kinds
    opaque = next(r for r in root.walk() if r.kind == "opaque")
    assert {"B1", "B2"} <= set(opaque.blocks)


def test_arms_that_share_blocks_are_opaque(make_graph):
    # B0 -> B1 or B2; B1 -> B2 or B3; B2 -> B3: a jump into the other arm.
    assert tree(make_graph, [[1, 2], [2, 3], [4], [4], []]) == dedent("""\
        sequence
          opaque B0 B1 B3 B2
          block B4""")


def test_indirect_branches_are_opaque(make_kernel):
    kernel = make_kernel("S: .branchtargets A, B, C;\nbrx.idx %r1, S;\nA: ret;\nB: ret;\nC: ret;")
    assert regions(kernel).kind == "opaque"


def test_endless_loop(make_graph):
    root = regions(make_graph([[1], [1]]))
    assert root.text() == "sequence\n  block B0\n  loop B1\n    block B1"


def test_entry_that_is_a_header(make_graph):
    root = regions(make_graph([[0, 1], []]))
    assert root.text() == "sequence\n  loop B0\n    block B0\n  block B1"


def test_unreachable_blocks_have_no_region(make_graph):
    assert regions(make_graph([[2], [2], []])).blocks == ("B0", "B2")


def test_deep_nests_end_opaque(make_graph):
    count = 1500
    edges = [[count, i + 1] for i in range(count)] + [[]]
    root = regions(make_graph(edges))
    deepest = [r for r in root.walk() if r.kind == "opaque"]
    assert len(deepest) == 1
    assert len(root.blocks) == count + 1


def test_traps_do_not_spoil_the_structure(make_kernel):
    body = """@%p1 bra T;
    mov.b32 %r1, 0;
    @%p2 trap;
    @%p3 bra L;
    @%p4 bra T;
    mov.b32 %r2, 0;
    L: ret;
    T: trap;"""
    kernel = make_kernel(body)
    a, b, c, d, e = (block.label for block in kernel.blocks[:5])
    root = regions(kernel)
    assert root.text() == dedent(f"""\
        sequence
          block {a}
          block {b}
          guard {c} not taken
            sequence
              block {d}
              block {e}
          block L""")
    assert "T" not in root.blocks


def test_function_that_only_traps(make_kernel):
    assert regions(make_kernel("mov.b32 %r1, 0;\ntrap;")).kind == "block"


def check(region, cfg, breaks):
    inside = set(region.blocks)
    for label in region.blocks:
        if label != region.entry:
            assert set(cfg.predecessors[label]) <= inside
        for target in cfg.successors[label]:
            if target not in inside:
                assert target == region.exit or (label, target) in breaks, (region.kind, label)
    if region.kind in ("guard", "choice"):
        parts = [{region.entry}, *(set(c.blocks) for c in region.children)]
    elif region.kind in ("sequence", "loop"):
        parts = [set(c.blocks) for c in region.children]
    else:
        parts = [inside]
        assert not region.children
        assert region.kind == "opaque" or region.blocks == (region.entry,)
    assert sum(map(len, parts)) == len(inside)
    assert set().union(*parts) == inside
    if region.kind == "guard":
        (child,) = region.children
        fall = cfg.blocks[region.entry].next
        assert region.taken == (child.entry != fall)
    if region.kind == "sequence":
        for first, second in zip(region.children, region.children[1:], strict=False):
            assert first.exit == second.entry
    more = breaks | set(region.loop.exits) if region.loop is not None else breaks
    for child in region.children:
        check(child, cfg, more)


@settings(max_examples=400)
@given(data=st.data())
def test_regions_have_one_entry_and_one_exit(make_graph, data):
    count = data.draw(st.integers(1, 10))
    near = [st.integers(max(0, i - 2), min(count - 1, i + 3)) for i in range(count)]
    edges = [data.draw(st.lists(near[i], max_size=2)) for i in range(count)]
    function = make_graph(edges)
    cfg = control_flow(function)
    forest = find_loops(cfg)
    root = regions(function, cfg, forest)
    assert set(root.blocks) == set(cfg.order)
    # The end of a round goes to the header, which is the round's own entry.
    breaks = {(a, loop.header) for loop in forest.loops for a in loop.latches}
    check(root, cfg, breaks)
