"""Captures from begin to end without a GPU: turns, modules of graphs that are gone, leaks."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from host import HostDevice, HostTorch, devices
from player import Stage, softmax

from goptx.cpu import Machine
from goptx.diag import GoptxError
from goptx.torch import explaining, optimise
from goptx.torch import graph as graph_room
from goptx.torch.fused import Images
from goptx.torch.graph import OUTCOMES
from goptx.torch.options import Options
from goptx.torch.outcome import FUSED
from goptx.torch.plan_cache import PlanCache
from goptx.torch.turns import TURNS, Turns

__all__ = ["devices"]

UNCHECKED = Options(check=False)
DEPTH_ONLY = 0
"""Kernels up to which planning by prediction is tried, here none."""


@pytest.fixture
def torch(
    monkeypatch: pytest.MonkeyPatch, devices: dict[int, HostDevice], tmp_path: Path
) -> Iterator[HostTorch]:
    """Two softmax of one input are what every capture holds."""
    from goptx.cuda.cache import Shelf

    monkeypatch.setattr(optimise, "IMAGES", Images(Shelf(tmp_path)))
    monkeypatch.setattr(optimise, "PLANS", PlanCache())
    monkeypatch.setattr(optimise, "_MOST_PLANNED", DEPTH_ONLY)
    with Machine() as machine:
        stage = Stage(machine)
        x = stage.buffer(np.zeros((3, 50), np.float32))
        for _ in range(2):
            softmax(stage, x, stage.buffer(np.zeros((3, 50), np.float32)), 3, 50)
        monkeypatch.setattr(optimise.REGISTRY, "_origins", dict(stage.origins))
        yield HostTorch(monkeypatch, stage.chain(), stage.memory())


def test_a_capture_ends_with_the_fused_kernel_in_place(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    graph = torch.capture(UNCHECKED)
    assert graph.keep_graph
    assert graph.outcome.chosen == FUSED
    assert [launch.name for launch in torch.live[0].kernels()] != ["softmax", "softmax"]
    assert len(torch.live[0].kernels()) == 1
    assert torch.events == ["begin", "end", "instantiate"]
    assert len(devices[0].modules) == 1
    del graph
    gc.collect()
    assert torch.events[-1] == "reset", "the executable goes before its modules"
    assert devices[0].modules == []
    assert devices[0].waited >= 1


def test_graphs_share_modules_and_the_last_one_unloads_them(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    graphs = [torch.capture(UNCHECKED) for _ in range(3)]
    assert len(devices[0].modules) == 1
    graphs.pop().reset()
    graphs.pop()
    gc.collect()
    assert len(devices[0].modules) == 1
    graphs.clear()
    gc.collect()
    assert devices[0].modules == []


def test_nothing_is_unloaded_or_waited_for_while_somebody_captures(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    graph = torch.capture(UNCHECKED)
    torch.cuda.is_current_stream_capturing = lambda: True  # of a graph that is not ours
    waited = devices[0].waited
    del graph
    gc.collect()
    assert len(devices[0].modules) == 1
    assert devices[0].waited == waited
    assert "reset" not in torch.events, "destroying an executable would break the capture"
    torch.cuda.is_current_stream_capturing = lambda: False
    kept = torch.capture(Options(check=False, fuse=False))
    assert torch.events.count("reset") == 1
    assert devices[0].modules == [], "the next capture unloads what is left"
    del kept

    graph, other = torch.capture(UNCHECKED), torch.capture(UNCHECKED)
    TURNS.take(other)
    del graph
    gc.collect()
    assert len(devices[0].modules) == 1
    resets = torch.events.count("reset")
    TURNS.give(other)
    assert not TURNS.busy
    del other
    gc.collect()
    torch.capture(Options(check=False, fuse=False))
    assert torch.events.count("reset") > resets and devices[0].modules == []


def test_a_graph_that_dies_in_a_capture_goes_when_that_has_ended(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    graph = torch.capture(UNCHECKED)
    with graph_room.chosen(Options(check=False, fuse=False)):
        last = torch.graph_class()
    last.capture_begin()
    del graph
    gc.collect()
    assert "reset" not in torch.events and len(devices[0].modules) == 1
    last.capture_end()
    assert torch.events.count("reset") == 1 and devices[0].modules == []
    assert not TURNS.busy


def test_a_graph_of_another_device_loads_modules_there(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    first = torch.capture(UNCHECKED)
    torch.device = 1
    second = torch.capture(UNCHECKED)
    assert [len(devices[n].modules) for n in (0, 1)] == [1, 1]
    del first
    gc.collect()
    assert [len(devices[n].modules) for n in (0, 1)] == [0, 1]
    del second
    gc.collect()
    assert devices[1].modules == []


def test_every_device_has_a_stream_that_is_captured(
    torch: HostTorch, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[Any] = []

    @contextmanager
    def record(recorder: Any, stream: Any) -> Generator[None]:
        used.append(stream)
        recorder.capture_begin()
        yield
        recorder.capture_end()

    monkeypatch.setattr(graph_room, "_STREAMS", {})
    torch.cuda.graph, torch.cuda.Stream = record, lambda device: f"stream of cuda:{device}"
    for torch.device in (0, 1, 0):
        with graph_room.capture(UNCHECKED):
            pass
    with graph_room.capture(UNCHECKED, stream="the caller's"):
        pass
    mine = [f"stream of cuda:{n}" for n in (0, 1, 0)]
    assert used == [*mine, "the caller's"]


def test_a_captured_graph_is_explained(torch: HostTorch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explaining, "graph_class", lambda: torch.graph_class)
    graph = torch.capture(UNCHECKED)
    assert str(explaining.explain(graph)).startswith("2 nodes, 2 kernels, 2 with PTX")
    graph.outcome = None
    with pytest.raises(GoptxError, match="nothing to explain"):
        explaining.explain(graph)


def test_a_graph_that_is_recorded_again_is_not_planned_again(
    torch: HostTorch, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = torch.capture(UNCHECKED)

    def never(*args: object) -> None:
        raise AssertionError("it was planned before")

    monkeypatch.setattr(optimise, "by_depth", never)
    second = torch.capture(UNCHECKED)
    assert second.outcome.rewriting == first.outcome.rewriting
    assert len(torch.live[1].kernels()) == 1


def test_a_thousand_captures_leave_nothing(
    torch: HostTorch, devices: dict[int, HostDevice]
) -> None:
    def captures(count: int) -> None:
        for _ in range(count):
            graph = torch.capture(UNCHECKED)
            assert graph.outcome.chosen == FUSED
            torch.live.clear()
            torch.events.clear()
            del graph

    captures(OUTCOMES.maxlen or 0)  # what is kept for reports is bounded, and full then
    gc.collect()
    objects, blocks = len(gc.get_objects()), sys.getallocatedblocks()
    captures(1000)
    gc.collect()
    assert len(OUTCOMES) == OUTCOMES.maxlen
    assert devices[0].modules == []
    # A thousandth of what one capture makes would show.
    assert len(gc.get_objects()) - objects < 100
    assert sys.getallocatedblocks() - blocks < 1000


def test_a_capture_that_fails_gives_its_turn_back(torch: HostTorch) -> None:
    torch.fails = True
    with pytest.raises(RuntimeError, match="cannot be captured"):
        torch.capture(UNCHECKED)
    assert not TURNS.busy
    torch.fails = False

    def refuse() -> None:
        raise GoptxError.at("something ran on cuda:1")

    torch.refuse = refuse
    with pytest.raises(GoptxError, match="cuda:1"):
        torch.capture(UNCHECKED)
    assert not TURNS.busy
    assert "instantiate" not in torch.events


def test_a_graph_that_is_dropped_in_its_capture_gives_its_turn_back(torch: HostTorch) -> None:
    from goptx.torch.graph import chosen

    with chosen(UNCHECKED):
        graph = torch.graph_class()
    graph.capture_begin()
    assert TURNS.busy
    del graph
    gc.collect()
    assert not TURNS.busy


def test_graphs_without_options_are_pytorchs_own(torch: HostTorch) -> None:
    graph = torch.graph_class()
    graph.capture_begin()
    assert not TURNS.busy
    graph.capture_end()
    assert not graph.keep_graph
    assert graph.outcome is None
    assert torch.events == ["begin", "end"]


def test_a_backward_pass_does_not_wait_for_ever_for_who_waits_for_it(
    torch: HostTorch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(graph_room, "_PATIENCE_S", 0.01)
    torch.task = 3
    with TURNS.turn(torch):
        graphs: list[object] = []
        backward = threading.Thread(target=lambda: graphs.append(torch.capture(UNCHECKED)))
        backward.start()
        backward.join(20)
        assert not backward.is_alive()
        assert TURNS.busy
        graphs.append(torch.capture(UNCHECKED))
    assert len(graphs) == 2
    assert not TURNS.busy


def test_threads_capture_one_after_the_other() -> None:
    turns = Turns()
    inside: list[int] = []
    most: list[int] = []

    def capture(number: int) -> None:
        who = object()
        inner = object()
        turns.take(who)
        turns.take(inner)  # a thread does not wait for itself
        inside.append(number)
        most.append(len(inside))
        started.wait(0.01)
        inside.remove(number)
        turns.give(inner)
        turns.give(object())
        assert turns.busy, "only who has the turn ends it"
        turns.give(who)

    started = threading.Event()
    threads = [threading.Thread(target=capture, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
    assert most == [1] * 4
    assert not turns.busy
