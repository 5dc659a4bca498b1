"""Which graph is taken: those of a recording are run on the CPU, and take made-up times."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from player import FakeGraph, Stage
from test_rewrite import two_branches

from goptx.cpu import Machine
from goptx.cuda.cache import Shelf
from goptx.cuda.recorded import Range
from goptx.torch import optimise
from goptx.torch.fused import FusedImage, Images
from goptx.torch.memory import Bound
from goptx.torch.options import Options
from goptx.torch.outcome import BRANCHES, EARLY, FUSED, PLANNED, RECORDED, Outcome

Clock = Callable[[FakeGraph], float]


class Graph(FakeGraph):
    """As a `LiveGraph`."""

    def __init__(self, recorded: Any) -> None:
        super().__init__(recorded)
        self.recorded = recorded

    def clone(self) -> Any:
        return nullcontext(Graph(self.recorded))

    def instantiate(self) -> Any:
        return SimpleNamespace(graph=self, close=lambda: None)

    @property
    def early(self) -> int:
        return sum(edge.kind for edge in self.edges)


@dataclass
class Bench:
    """A stage as a device; ``wrong`` graphs leave another byte than they should."""

    stage: Stage
    clock: Clock
    wrong: Callable[[FakeGraph], bool] = lambda graph: False
    repeated: int = 0
    timed: set[bool] = field(default_factory=set[bool])

    def trial(self, device: Any, written: Sequence[Range], fresh: Sequence[Range]) -> Any:
        before, left = self.stage.contents(), dict[str, Any]()

        def run(graph: Any) -> Any:
            self.stage.restore(before)
            self.stage.play(graph.graph.order(last_first=True))
            found = self.stage.contents(), self.wrong(graph.graph)
            self.stage.restore(before)
            return found

        def first(graph: Any) -> None:
            left["first"] = run(graph)

        def repeats(graph: Any) -> bool:
            self.repeated += 1
            return True

        def time(graphs: Mapping[str, Any], *, repeatable: bool, **_: Any) -> Any:
            self.timed.add(repeatable)
            return {n: SimpleNamespace(samples=[self.clock(g.graph)]) for n, g in graphs.items()}

        return nullcontext(
            SimpleNamespace(
                first=first,
                repeats=repeats,
                same=lambda graph: run(graph) == left["first"],
                time=time,
                differing=list,
            )
        )


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Machine() as machine:
        yield Stage(machine)


def run(
    stage: Stage, bench: Bench, monkeypatch: pytest.MonkeyPatch, **options: Any
) -> tuple[Outcome, Graph]:
    info = SimpleNamespace(target="sm_90", sm_count=132)
    device = SimpleNamespace(info=info, synchronize=lambda: None, current=nullcontext)

    def load(ordinal: int, image: FusedImage, shared: int) -> tuple[int, tuple[int, str]]:
        return stage.load(image, shared), (ordinal, "")

    loader = SimpleNamespace(device=lambda _: device, load=load, release=lambda _: None)
    monkeypatch.setattr(optimise, "LOADER", loader)
    monkeypatch.setattr(optimise, "IMAGES", Images(Shelf(None)))
    monkeypatch.setattr(optimise, "Trial", bench.trial)
    monkeypatch.setattr(optimise, "_origins", lambda live: stage.origins)
    live: Any = Graph(two_branches(stage))
    outcome, _ = optimise.optimise(stage.memory(), 0, Options(**options), live)
    return outcome, live


def by_nodes(graph: FakeGraph) -> float:
    return 2.0 * len(graph.kernels()) - 0.5 * sum(edge.kind for edge in graph.edges)


def test_the_fastest_is_taken_with_edges_that_let_it_begin_early(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome, live = run(stage, Bench(stage, by_nodes), monkeypatch)
    assert outcome.chosen in (FUSED + EARLY, PLANNED + EARLY)
    assert outcome.checked and not outcome.late
    assert outcome.microseconds[RECORDED] == outcome.microseconds[BRANCHES] == 8.0
    assert outcome.microseconds[outcome.chosen] == 3.5
    assert len(live.kernels()) == 2 and live.early == 1
    assert outcome.summary()["early"] == 1


def test_where_nothing_is_fused_single_kernels_begin_early(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome, live = run(stage, Bench(stage, by_nodes), monkeypatch, fuse=False)
    assert outcome.chosen == BRANCHES + EARLY
    assert (len(live.kernels()), live.early) == (4, 2)
    assert outcome.summary()["groups"] == []


@pytest.mark.parametrize("slower", [True, False])
def test_without_gain_or_wish_edges_stay_plain(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, slower: bool
) -> None:
    def clock(graph: FakeGraph) -> float:
        return 2.0 * len(graph.kernels()) + sum(edge.kind for edge in graph.edges)

    outcome, live = run(stage, Bench(stage, clock), monkeypatch, early=slower)
    assert outcome.chosen in (FUSED, PLANNED)
    assert any(name.endswith(EARLY) for name in outcome.microseconds) == slower
    assert (len(live.kernels()), live.early) == (2, 0)


def test_a_graph_that_leaves_other_bytes_early_is_not_taken(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def programmatic(graph: FakeGraph) -> bool:
        return any(edge.kind for edge in graph.edges)

    outcome, live = run(stage, Bench(stage, by_nodes, programmatic), monkeypatch)
    assert outcome.chosen in (FUSED, PLANNED)
    assert live.early == 0
    assert not any(name.endswith(EARLY) for name in outcome.microseconds)


@pytest.mark.parametrize("carries", [True, False])
def test_what_reads_what_a_run_left_is_run_on_what_was_there_before(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, carries: bool
) -> None:
    monkeypatch.setattr(Bound, "carries", lambda self, memory: carries)
    bench = Bench(stage, by_nodes)
    run(stage, bench, monkeypatch)
    assert (bench.repeated, bench.timed) == (0 if carries else 1, {not carries})


def test_too_small_a_gain_leaves_the_graph_as_it_was(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome, live = run(stage, Bench(stage, lambda graph: 8.0), monkeypatch)
    assert outcome.chosen == RECORDED
    assert outcome.why == "no rewritten graph is faster"
    assert len(live.kernels()) == 4
    assert set(live.edges) == set(live.recorded.edges)
