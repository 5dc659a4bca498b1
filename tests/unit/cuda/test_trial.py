"""Graphs run from the same bytes, and nothing is left of it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, cast

import fake_driver
import pytest

from goptx.cuda.driver import Device, Graph, Stream
from goptx.cuda.memory import POISON
from goptx.cuda.recorded import Range
from goptx.cuda.trial import Trial
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from fake_driver import FakeDriver

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")

SIZE = 300


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    return fake_driver.install(monkeypatch)


@pytest.fixture
def device(fake: FakeDriver, monkeypatch: pytest.MonkeyPatch) -> Iterator[Device]:
    monkeypatch.setattr(Device, "free_memory", lambda self: 1 << 30)
    with Device.open() as one:
        yield one


class Memory:
    """Two pieces of device memory; the second is the output."""

    def __init__(self) -> None:
        self.blocks = [ctypes.create_string_buffer(bytes([n]) * SIZE, SIZE) for n in (1, 2)]
        starts = [ctypes.addressof(block) for block in self.blocks]
        self.ranges = [Range(start, start + SIZE) for start in starts]

    def bytes(self) -> list[bytes]:
        return [block.raw for block in self.blocks]


class Doing:
    """A graph that does something to host memory when it is launched."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.work = work

    def launch(self, stream: Stream) -> None:
        self.work()


def graph(work: Callable[[], Any]) -> Graph:
    return cast(Graph, Doing(work))


def test_graphs_start_from_the_same_bytes_and_leave_nothing(device: Device) -> None:
    memory = Memory()
    before = memory.bytes()
    seen: list[bytes] = []

    def add(amount: int) -> None:
        seen.append(memory.blocks[1].raw)
        memory.blocks[1].raw = bytes((b + amount) % 256 for b in memory.blocks[1].raw)

    with Trial(device, memory.ranges) as trial:
        trial.first(graph(lambda: add(1)))
        assert not trial.repeats(graph(lambda: add(1)))
        assert trial.same(graph(lambda: add(1)))
        assert not trial.same(graph(lambda: add(2)))
        assert trial.differing() == [memory.ranges[1]]
    # What repeats goes on from what was left; all others begin anew.
    assert [one[0] for one in seen] == [2, 3, 2, 2]
    assert memory.bytes() == before


def test_a_single_other_byte_is_seen(device: Device) -> None:
    memory = Memory()
    with Trial(device, memory.ranges) as trial:
        trial.first(graph(lambda: None))

        def flip() -> None:
            memory.blocks[0].raw = memory.blocks[0].raw[:-1] + b"\xff"

        assert trial.same(graph(lambda: None))
        assert not trial.same(graph(flip))


def test_fresh_memory_holds_poison_before_a_run(device: Device) -> None:
    memory = Memory()
    seen: list[bytes] = []
    with Trial(device, memory.ranges, memory.ranges[1:]) as trial:
        trial.first(graph(lambda: seen.append(memory.blocks[1].raw)))
    assert seen == [bytes([POISON]) * SIZE]
    assert memory.bytes()[1] == b"\2" * SIZE


@pytest.mark.parametrize("repeatable", [False, True])
def test_graphs_are_timed_in_turns(device: Device, repeatable: bool) -> None:
    memory = Memory()
    before = memory.bytes()
    runs: dict[str, int] = {"a": 0, "b": 0}
    seen: set[bytes] = set()

    def work(name: str) -> Callable[[], None]:
        def run() -> None:
            runs[name] += 1
            seen.add(memory.blocks[0].raw)
            memory.blocks[0].raw = bytes([runs[name] % 256]) * SIZE

        return run

    with Trial(device, memory.ranges) as trial:
        graphs = {name: graph(work(name)) for name in runs}
        found = trial.time(graphs, repeatable=repeatable, repetitions=4)
    assert {name: len(one.samples) for name, one in found.items()} == {"a": 4, "b": 4}
    assert memory.bytes() == before
    if not repeatable:
        assert runs == {"a": 4, "b": 4}
        assert seen == {before[0]}


def test_too_little_memory_is_told(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Device, "free_memory", lambda self: 1000)
    with pytest.raises(GoptxError, match="1000 bytes free"):
        Trial(device, Memory().ranges)


def test_memory_is_put_back_when_a_graph_fails(device: Device) -> None:
    memory = Memory()
    before = memory.bytes()

    def fail() -> None:
        memory.blocks[0].raw = b"\0" * SIZE
        raise GoptxError.at("lost")

    with pytest.raises(GoptxError, match="lost"), Trial(device, memory.ranges) as trial:
        trial.first(graph(fail))
    assert memory.bytes() == before
