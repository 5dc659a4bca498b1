"""Graphs, rewritten and run on the CPU: they leave what the recorded ones leave."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from player import FakeGraph, Stage, layernorm, pointer, softmax

from goptx.cpu import Machine
from goptx.cuda.cache import Shelf
from goptx.cuda.recorded import Edge, Range, Recorded
from goptx.diag import GoptxError
from goptx.plan.graph import Work
from goptx.plan.planned import Options as PlanOptions
from goptx.torch.explaining import Explanation
from goptx.torch.fused import FusedImage, Images
from goptx.torch.memory import Bound, bind
from goptx.torch.outcome import FUSED, RECORDED, Outcome
from goptx.torch.rewrite import Rewriting, apply, by_depth, by_plan, true_edges, unfused, without

ROWS, COLUMNS = 5, 203
NO_DISK = Images(Shelf(None))


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Machine() as machine:
        yield Stage(machine)


def data(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(ROWS, COLUMNS)).astype(np.float32)


def two_branches(stage: Stage, *, shared_output: bool = False) -> Recorded:
    """softmax(layernorm(x)) twice, from one x; the second writes where the first reads, or not."""
    x = stage.buffer(data(1))
    outputs: list[int] = []
    for _ in range(2):
        middle = outputs[0] if shared_output and outputs else stage.buffer(data(2) * 0)
        out = stage.buffer(data(3) * 0)
        layernorm(stage, x, middle, ROWS, COLUMNS)
        softmax(stage, middle, out, ROWS, COLUMNS)
        outputs.append(out)
    return stage.chain()


def fuse(bound: Bound, graph: Recorded) -> Rewriting:
    waits = true_edges(bound.works, graph)
    return by_depth(bound.works, waits, lambda works: NO_DISK.fuse(works, "sm_90"))


def rewritten(stage: Stage, graph: Recorded, rewriting: Rewriting) -> FakeGraph:
    fake = FakeGraph(graph)
    bound = bind(graph, stage.memory(), stage.origins)
    apply(rewriting, bound.works, graph, fake, stage.load)
    return fake


def test_two_branches_become_two_kernels_with_the_same_bytes(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    rewriting = fuse(bound, graph)
    assert [group.members for group in rewriting.groups] == [(0, 2), (1, 3)]
    assert rewriting.edges == ((0, 1),)

    before = stage.contents()
    stage.play(graph.nodes)
    expected = stage.contents()
    assert expected != before
    stage.restore(before)
    fake = rewritten(stage, graph, rewriting)
    assert len(fake.kernels()) == 2
    stage.play(fake.order())
    assert stage.contents() == expected


def test_planned_groups_leave_the_same_bytes_with_both_kinds_of_edges(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)

    def image(works: Sequence[Work], text: str) -> FusedImage:
        return NO_DISK.fuse(works, "sm_90", text)

    before = stage.contents()
    stage.play(graph.nodes)
    expected = stage.contents()
    for rewriting in by_plan(bound.works, graph, PlanOptions(), image):
        assert rewriting.groups, rewriting.alone
        stage.restore(before)
        fake = rewritten(stage, graph, rewriting)
        stage.play(fake.order(last_first=True))
        assert stage.contents() == expected


@pytest.mark.parametrize("last_first", [False, True])
def test_true_edges_keep_every_order_that_counts(stage: Stage, last_first: bool) -> None:
    graph = two_branches(stage, shared_output=True)
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)
    # The second layernorm overwrites what the first softmax gave: it has to wait for it.
    assert set(waits.edges) == {(0, 1), (1, 2), (2, 3)}
    before = stage.contents()
    stage.play(graph.nodes)
    expected = stage.contents()
    stage.restore(before)
    fake = rewritten(stage, graph, unfused(waits))
    stage.play(fake.order(last_first=last_first))
    assert stage.contents() == expected


def test_independent_branches_run_in_either_order(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)
    assert set(waits.edges) == {(0, 1), (2, 3)}
    before = stage.contents()
    stage.play(graph.nodes)
    expected = stage.contents()
    stage.restore(before)
    fake = rewritten(stage, graph, unfused(waits))
    stage.play(fake.order(last_first=True))
    assert stage.contents() == expected


def test_what_has_no_ptx_stays_and_may_touch_all_it_points_at(stage: Stage) -> None:
    graph = two_branches(stage)
    unknown = {h: o for h, o in stage.origins.items() if o.name != "softmax"}
    bound = bind(graph, stage.memory(), unknown)
    assert [work.alone for work in bound.works] == ["", "its PTX is not known"] * 2
    assert [str(t.access) for t in bound.works[1].touches] == ["rw", "rw"]
    rewriting = fuse(bound, graph)
    assert [group.members for group in rewriting.groups] == [(0, 2)]
    assert rewriting.alone[1] == "its PTX is not known"
    assert set(rewriting.edges) == {(0, 1), (0, 3)}


def test_a_kernel_whose_parameters_are_others_counts_as_unknown(stage: Stage) -> None:
    graph = two_branches(stage)
    first = graph.nodes[0].kernel
    assert first is not None
    other = replace(first, arguments=first.arguments[:-1], offsets=first.offsets[:-1])
    changed = Recorded((replace(graph.nodes[0], kernel=other), *graph.nodes[1:]), graph.edges)
    bound = bind(changed, stage.memory(), stage.origins)
    assert "not those of the PTX" in bound.works[0].alone
    assert bound.works[0].kernel is None


def test_an_address_outside_of_all_memory_makes_a_barrier(stage: Stage) -> None:
    graph = two_branches(stage)
    first = graph.nodes[0].kernel
    assert first is not None
    stray = replace(first, arguments=(pointer(1 << 40), *first.arguments[1:]))
    changed = Recorded((replace(graph.nodes[0], kernel=stray), *graph.nodes[1:]), graph.edges)
    bound = bind(changed, stage.memory(), stage.origins)
    assert bound.works[0].barrier
    assert bound.works[0].alone


def test_clusters_cooperation_and_programmatic_edges_are_not_fused(stage: Stage) -> None:
    graph = two_branches(stage)
    nodes = list(graph.nodes)
    for number, change in enumerate(({"cluster": (2, 1, 1)}, {"cooperative": True})):
        launch = nodes[number].kernel
        assert launch is not None
        nodes[number] = replace(nodes[number], kernel=replace(launch, **change))
    edges = (*graph.edges[:2], Edge(2, 3, 1, 0, 1))
    bound = bind(Recorded(tuple(nodes), edges), stage.memory(), stage.origins)
    assert [bool(work.alone) for work in bound.works] == [True] * 4


def test_memory_nodes_leave_the_graph_alone(stage: Stage) -> None:
    graph = two_branches(stage)
    nodes = (replace(graph.nodes[0], kind="mem_alloc", kernel=None), *graph.nodes[1:])
    assert "allocates memory" in bind(Recorded(nodes, ()), stage.memory(), {}).refusal


def test_a_refused_group_is_tried_in_halves(stage: Stage) -> None:
    x = stage.buffer(data(1))
    for _ in range(4):
        softmax(stage, x, stage.buffer(data(2) * 0), ROWS, COLUMNS)
    graph = stage.chain()
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)

    def only_pairs(works: Sequence[Work]) -> FusedImage:
        if len(works) > 2:
            raise GoptxError.at("too many")
        return NO_DISK.fuse(works, "sm_90")

    rewriting = by_depth(bound.works, waits, only_pairs)
    assert [group.members for group in rewriting.groups] == [(0, 1), (2, 3)]
    assert rewriting.alone == ("",) * 4

    def never(works: Sequence[Work]) -> FusedImage:
        raise GoptxError.at("not today")

    rewriting = by_depth(bound.works, waits, never)
    assert rewriting.groups == ()
    assert set(rewriting.alone) == {"fusing was refused: not today"}


def test_groups_that_left_other_bytes_are_taken_out(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)
    rewriting = fuse(bound, graph)
    outputs = [t for t in bound.works[3].touches if t.access.modifies]
    wrong = [Range(t.start, t.start + 1) for t in outputs]
    found = without(rewriting, bound.works, waits, wrong)
    assert found is not None
    assert [group.members for group in found.groups] == [(0, 2)]
    assert set(found.edges) == {(0, 1), (0, 3)}
    assert found.alone == ("", "fused, it left other bytes") * 2
    nowhere = [Range(1, 2)]
    assert without(rewriting, bound.works, waits, nowhere) is None


def test_an_explanation_tells_every_node(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    rewriting = fuse(bound, graph)
    times = {RECORDED: 10.0, FUSED: 4.0}
    outcome = Outcome(graph, bound, chosen=FUSED, rewriting=rewriting, microseconds=times)
    assert outcome.speedup == 2.5
    assert str(outcome) == (
        "4 nodes, 4 kernels with PTX; as recorded 10.0 us, fused by depth 4.0 us; "
        "runs fused by depth (2.50x)"
    )
    found = Explanation(outcome, {})
    text = str(found)
    assert "4 nodes, 4 kernels, 4 with PTX; 2 groups of [2, 2]; runs: fused by depth" in text
    assert "[1] softmax  grid (5, 1, 1) block (128, 1, 1)\n    PTX: given\n    waits for: 0" in text
    assert text.count("group 1: blocks(m0, m1)") == 2
    page = found.html()
    assert page.count("<rect") == 2
    assert page.count("<line") == 1
    assert page.count("2x layernorm") == 1
    assert page.count("group 1: blocks(m0, m1)") == 2 * 2, "in the box's title and in the text"
    tops = [int(y) for y in re.findall(r'<rect x="\d+" y="(\d+)"', page)]
    assert tops[0] < tops[1], "what waits stands lower"
    # Names of kernels are no markup.
    works = (replace(bound.works[0], name="<b>&"), *bound.works[1:])
    odd = replace(outcome, bound=replace(bound, works=works), rewriting=None)
    assert "<b>" not in Explanation(odd, {}).html()


def test_a_recording_survives_text(stage: Stage) -> None:
    graph = two_branches(stage)
    assert Recorded.from_json(graph.to_json()) == graph
    with pytest.raises(GoptxError, match="forward"):
        Recorded.from_json(Recorded(graph.nodes, (Edge(1, 1),)).to_json())
    with pytest.raises(GoptxError, match="no recorded graph"):
        Recorded.from_json('{"schema": 99}')


def test_fused_kernels_are_found_on_the_disk(stage: Stage, tmp_path: Path) -> None:
    graph = two_branches(stage)
    works = bind(graph, stage.memory(), stage.origins).works
    some = [works[0], works[2]]
    made = Images(Shelf(tmp_path)).fuse(some, "sm_90")
    files = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert len(files) == 3
    found = Images(Shelf(tmp_path)).fuse(some, "sm_90")
    assert found == made
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()} == files
    # Other grids are launches of the same kernel.
    wider = [replace(work, grid=(9, 1, 1)) for work in some]
    assert Images(Shelf(tmp_path)).fuse(wider, "sm_90") == made
    launch = made.launch(wider, 1, 0)
    assert launch.grid == (18, 1, 1)
