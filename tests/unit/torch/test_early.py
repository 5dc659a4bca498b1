"""Programmatic edges: where they may be, and what the kernels at their ends do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from player import FakeGraph, Stage, layernorm, number, pointer, softmax
from test_recordings import recording
from test_rewrite import COLUMNS, ROWS, data, two_branches

from goptx.cpu import Machine
from goptx.cuda.cache import Shelf
from goptx.cuda.recorded import Recorded
from goptx.diag import GoptxError
from goptx.passes.dependent_launch import TRIGGER, WAIT, dependent_launch
from goptx.plan.graph import Work
from goptx.syntax import parse
from goptx.torch.early import early
from goptx.torch.fused import FusedImage, Images
from goptx.torch.memory import Bound, bind
from goptx.torch.rewrite import Rewriting, apply, by_depth, true_edges, unfused

IMAGES = Images(Shelf(None))


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Machine() as machine:
        yield Stage(machine)


def single(work: Work) -> FusedImage:
    return IMAGES.fuse([work], "sm_90", "a")


make = IMAGES.early


def sooner(
    rewriting: Rewriting, bound: Bound, graph: Recorded, most: int = 132
) -> Rewriting | None:
    kernels = [node.kernel is not None for node in graph.nodes]
    return early(rewriting, bound.works, kernels, single, make, most=most)[0]


def parts(rewriting: Rewriting) -> dict[tuple[int, ...], tuple[bool, bool]]:
    """Members of each group, and whether its kernel triggers and waits."""
    return {
        group.members: (TRIGGER in group.image.ptx, WAIT in group.image.ptx)
        for group in rewriting.groups
    }


def test_fused_kernels_follow_each_other_early(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)
    base = by_depth(bound.works, waits, lambda works: IMAGES.fuse(works, "sm_90"))
    found = sooner(base, bound, graph)
    assert found is not None
    assert found.early == {(0, 1)} == set(found.edges)
    assert parts(found) == {(0, 2): (True, False), (1, 3): (False, True)}
    before = stage.contents()
    stage.play(graph.nodes)
    expected = stage.contents()
    stage.restore(before)
    fake = FakeGraph(graph)
    apply(found, bound.works, graph, fake, stage.load)
    assert [(edge.kind, edge.from_port) for edge in fake.edges] == [(1, 1)]
    stage.play(fake.order())
    assert stage.contents() == expected


def test_large_kernels_trigger_by_ending(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    waits = true_edges(bound.works, graph)
    base = by_depth(bound.works, waits, lambda works: IMAGES.fuse(works, "sm_90"))
    for most, triggers in ((2 * ROWS, True), (2 * ROWS - 1, False)):
        found = sooner(base, bound, graph, most)
        assert found is not None
        assert parts(found) == {(0, 2): (triggers, False), (1, 3): (False, True)}


def test_the_wait_is_in_front_of_everything(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    found = sooner(unfused(true_edges(bound.works, graph)), bound, graph)
    assert found is not None
    # Each softmax waits for its own layernorm; none is fused, all are assembled anew.
    assert found.early == {(0, 1), (2, 3)}
    for group in found.groups:
        body = group.image.ptx.partition("{\n")[2].splitlines()
        code = [line.strip() for line in body if not line.strip().startswith((".", "//"))]
        assert code[0] == f"{TRIGGER if group.members[0] in (0, 2) else WAIT};"


def test_who_waits_for_several_waits_for_all_in_full(stage: Stage) -> None:
    x, middle, other = (stage.buffer(data(n)) for n in range(3))
    out = stage.buffer(data(3) * 0)
    layernorm(stage, x, middle, ROWS, COLUMNS)
    softmax(stage, x, other, ROWS, COLUMNS)
    # Reads what the first wrote, and overwrites what the second wrote.
    softmax(stage, middle, other, ROWS, COLUMNS)
    softmax(stage, other, out, ROWS, COLUMNS)
    graph = stage.chain()
    bound = bind(graph, stage.memory(), stage.origins)
    found = sooner(unfused(true_edges(bound.works, graph)), bound, graph)
    assert found is not None
    assert set(found.edges) == {(0, 2), (1, 2), (2, 3)}
    assert found.early == {(2, 3)}


def test_kernels_without_ptx_may_come_first_and_never_then() -> None:
    saved = recording("branches")
    bound = saved.bound()
    waits = true_edges(bound.works, saved.graph)
    found = sooner(unfused(waits), bound, saved.graph)
    assert found is not None
    # Products of cuBLAS, each before a kernel of Inductor's.
    assert found.early == {(at, at + 1) for at in range(0, 16, 2)}
    assert set(parts(found)) == {(at,) for at in range(1, 16, 2)}
    eager = recording("branches_eager")
    bound = eager.bound()
    assert sooner(unfused(true_edges(bound.works, eager.graph)), bound, eager.graph) is None


def test_what_would_be_read_too_early_stays(stage: Stage) -> None:
    graph = two_branches(stage)
    bound = bind(graph, stage.memory(), stage.origins)
    text = single(bound.works[1]).ptx
    module = parse(text.replace("ld.global.", "ld.global.nc."))
    with pytest.raises(GoptxError, match="while the grid before it still writes"):
        dependent_launch(module, wait=True, trigger=False)
    assert dependent_launch(module, wait=False, trigger=True)
    assert dependent_launch(parse(text), wait=True, trigger=True)
    with pytest.raises(GoptxError, match=r"takes sm_90 and PTX 7\.8"):
        dependent_launch(parse(text.replace("sm_90", "sm_80")), wait=True, trigger=True)

    def refuse(*_: object, **__: object) -> FusedImage:
        raise GoptxError.at("no")

    kernels = [True] * len(bound.works)
    base = unfused(true_edges(bound.works, graph))
    expected = (None, {1: "no", 3: "no"})
    assert early(base, bound.works, kernels, single, refuse, most=9) == expected
    assert early(base, bound.works, kernels, refuse, make, most=9) == expected


def test_loads_of_what_nothing_writes_come_before_the_wait() -> None:
    saved = recording("qk")
    bound = saved.bound()
    waits = true_edges(bound.works, saved.graph)
    base = by_depth(bound.works, waits, lambda works: IMAGES.fuse(works, "sm_90"))
    found = sooner(base, bound, saved.graph)
    assert found is not None
    (second,) = [group for group in found.groups if group.members == (2, 3)]
    arms = second.image.ptx.partition("{\n")[2].split("ret;")[:2]
    for arm in arms:
        before, wait, behind = arm.partition(WAIT)
        assert wait
        # Queries, weights, cosines and sines; then the means of squares, which the norm gives.
        assert before.count("ld.global") == 6
        assert "ld.global" in behind and "st.global" not in before
    blind = replace(saved, memory=replace(saved.memory, allocations=(), fallback=()))
    bound = blind.bound()
    assert all(work.barrier for work in bound.works)
    assert sooner(unfused(waits), bound, blind.graph) is None


def test_kernels_whose_loads_are_moved_give_the_same_bytes() -> None:
    saved = recording("qk")
    text = next(one.read() for one in saved.origins.values() if one.name.endswith("_3"))
    rng = np.random.default_rng(5)
    bits = rng.integers(0x3C00, 0x4100, (4, 1024), dtype=np.uint16)  # bf16 between 0.008 and 8
    means = rng.uniform(1, 3, 64).astype(np.float32)
    left: list[bytes] = []
    for steady in ((), tuple(f"{saved_name(text)}_param_{n}" for n in (0, 2, 3, 4))):
        with Machine() as machine:
            module = parse(text, "qk.ptx")
            dependent_launch(module, wait=True, trigger=False, steady=steady)
            order = module.to_ptx()
            pieces = [bits[0], means, bits[1], bits[2], bits[3]]
            places = [machine.allocate(one.nbytes) for one in pieces]
            for place, piece in zip(places, pieces, strict=True):
                machine.upload(place, piece)
            out = machine.allocate(4096)
            machine.upload(out, np.zeros(1024, np.uint32))
            values = [pointer(one) for one in (*places, out, out + 128)]
            values += [number(512), bytes(8), bytes(8)]
            loaded = machine.load(parse(order, "qk.ptx"))
            machine.run(loaded, saved_name(text), (4, 1, 1), (128, 1, 1), values)
            left.append(machine.download(out, 4096).tobytes())
    assert left[0] == left[1]
    assert len(set(left[0])) > 50


def saved_name(text: str) -> str:
    return next(iter(parse(text).kernels))
