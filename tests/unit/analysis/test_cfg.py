from __future__ import annotations

from goptx.analysis.cfg import EXIT, control_flow


def test_guarded_ret_has_both_edges(make_kernel):
    cfg = control_flow(make_kernel("@%p1 ret;\nmov.b32 %r1, 0;\nret;"))
    entry, rest = cfg.order
    assert cfg.successors[entry] == (rest, EXIT)
    assert cfg.successors[rest] == (EXIT,)
    assert set(cfg.exits) == {entry, rest}


def test_traps_and_exits_end_blocks(make_kernel):
    cfg = control_flow(make_kernel("@%p1 trap;\n@!%p2 exit;\nmov.b32 %r1, 0;"))
    assert len(cfg.order) == 3
    assert set(cfg.exits) == set(cfg.order)


def test_end_of_text_is_an_exit(make_kernel):
    cfg = control_flow(make_kernel("mov.b32 %r1, 0;"))
    assert cfg.successors[cfg.entry] == (EXIT,)


def test_unreachable_blocks_are_set_apart(make_kernel):
    kernel = make_kernel("bra L;\nmov.b32 %r1, 0;\nbra L;\nL: ret;")
    cfg = control_flow(kernel)
    dead = kernel.blocks[1].label
    assert cfg.unreachable == (dead,)
    assert cfg.predecessors["L"] == (cfg.entry,)
    assert dead not in cfg.graph


def test_branch_and_fall_through_to_one_block_are_one_edge(make_kernel):
    cfg = control_flow(make_kernel("@%p1 bra L;\nL: ret;"))
    assert cfg.successors[cfg.entry] == ("L",)


def test_indirect_branch_reaches_its_table(make_kernel):
    cfg = control_flow(
        make_kernel("T: .branchtargets A, B, A;\nbrx.idx %r1, T;\nA: ret;\nB: bra A;")
    )
    assert set(cfg.successors[cfg.entry]) == {"A", "B"}
    assert cfg.graph.number_of_nodes() == 4


def test_reverse_postorder_puts_blocks_before_their_successors(make_kernel):
    body = "@%p1 bra E;\nT: mov.b32 %r1, 1;\nbra J;\nE: mov.b32 %r1, 2;\nJ: ret;"
    cfg = control_flow(make_kernel(body))
    for label in cfg.order:
        for target in cfg.successors[label]:
            assert target == EXIT or cfg.number[label] < cfg.number[target]


def test_reachability(make_kernel):
    cfg = control_flow(make_kernel("@%p1 bra L;\nA: bra A;\nL: ret;"))
    assert cfg.reaches(EXIT) == {EXIT, cfg.entry, "L"}
    assert cfg.reachable_from("A") == {"A"}


def test_ten_thousand_blocks_need_no_recursion(make_graph):
    edges = [[i + 1] for i in range(9999)] + [[]]
    assert len(control_flow(make_graph(edges)).order) == 10000
