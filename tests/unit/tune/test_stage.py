"""Verifying and timing a group on a driver that is played on the host."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fake_gpu
import numpy as np
import pytest
import sanitize_winners

from goptx.contract import read_contract
from goptx.cuda.driver import Device
from goptx.cuda.memory import GuardedBuffer
from goptx.launch import load_launch
from goptx.proof.gpu_inputs import MemberJob
from goptx.tune import stage
from goptx.tune.candidates import Candidate
from goptx.tune.prepare import Part, Prepared
from goptx.tune.search import Protocol

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")

TESTS = Path(__file__).resolve().parents[2]
FUSED = TESTS / "fused"
QUICK = Protocol(first=1, decide=1, confirm=3)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    fake = fake_gpu.install(monkeypatch)
    monkeypatch.setattr(type(fake), "play_cuMemGetInfo", lambda self: (0, 1 << 30, 1 << 31))
    stage.room.cache_clear()
    yield fake
    stage.room.cache_clear()


def group(**changes: Any) -> stage.Group:
    """The members and the fused kernel of ``tests/fused/pair``, as they travel to the worker."""
    contract = read_contract(FUSED / "pair.contract.toml")
    jobs: list[MemberJob] = []
    for record in contract.members:
        assert record.launch is not None
        path = FUSED / record.launch
        table = load_launch(path).find(record.alias, record.kernel)
        assert table is not None
        source = (str(path), table.name)
        jobs.append(MemberJob(record.alias, record.kernel, b"cubin", table.at(None), source, False))
    prepared = Prepared(Candidate("blocks", ("blocks(a, b)",)), (Part(contract, b"image"),))
    made = stage.Group(
        **{"members": tuple(jobs), "candidates": (prepared,), "protocol": QUICK, **changes}
    )
    return pickle.loads(pickle.dumps(made))


def test_a_right_candidate_is_timed_against_the_members_apart(gpu: Any) -> None:
    times = stage.measure(group())
    assert times.verified == 1 and not times.wrong and not times.failed
    names = {"serial", "streams", "graph", "blocks(a, b)"}
    assert set(times.outcome.confirmed) == names
    assert all(len(one) == 3 for one in times.outcome.confirmed.values())
    assert times.outcome.chosen in names
    assert set(times.alone) == {"a", "b"}
    assert gpu.ran[:3] == ["saxpy", "scale", "pair"]  # members by themselves, then verified


def test_a_candidate_that_differs_is_not_timed(gpu: Any) -> None:
    def spoil(values: list[bytes]) -> None:
        (y,) = struct.unpack("<Q", values[1])
        fake_gpu.words(y, 1, np.uint32)[:] ^= 1

    gpu.fault = spoil
    times = stage.measure(group())
    assert times.verified == 0
    assert "a.y: 1 of" in times.wrong["blocks(a, b)"]
    assert set(times.outcome.samples) == {"serial", "streams", "graph"}


def test_what_is_written_beside_the_buffers_shows(gpu: Any) -> None:
    def stray(values: list[bytes]) -> None:
        (y,) = struct.unpack("<Q", values[1])
        fake_gpu.words(y - 4, 1, np.uint32)[:] = 0

    gpu.fault = stray
    assert "outside" in stage.measure(group()).wrong["blocks(a, b)"]


def test_members_stay_placed_from_group_to_group(gpu: Any) -> None:
    stage.measure(group())
    ran = gpu.ran.count("saxpy")
    allocated = set(gpu.allocations)
    stage.measure(group())
    assert set(gpu.allocations) == allocated
    assert gpu.ran.count("saxpy") < 2 * ran  # not run by itself for its results again


def test_contents_are_those_from_before_when_a_group_is_done(gpu: Any) -> None:
    stage.measure(group())
    (placed, *_) = stage.room()._placed.values()  # pyright: ignore[reportPrivateUsage]
    key, before = next(iter(placed.before.items()))
    assert placed.buffers[key].download().tobytes() == before.download().tobytes()
    expected = placed.expected[key]
    assert expected.download().tobytes() != before.download().tobytes()


def test_without_room_members_go_that_are_not_used(
    gpu: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.measure(group())
    room = stage.room()
    first = list(room._placed)  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(type(gpu), "play_cuMemGetInfo", lambda self: (0, 1 << 10, 1 << 31))
    room._make_room(1 << 20, first[:1])  # pyright: ignore[reportPrivateUsage]
    assert list(room._placed) == first[:1]  # pyright: ignore[reportPrivateUsage]


def test_many_calls_in_one_graph_are_divided(gpu: Any) -> None:
    times = stage.measure(group(repeat=4))
    once = times.outcome.estimate("serial")
    assert times.outcome.estimate("graph") < once
    assert times.outcome.estimate("blocks(a, b)") < once


def test_large_random_contents_repeat_a_tile(gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "TILE_BYTES", 64)
    buffer = next(b for b in group().members[0].launch.buffers if b.role == "in")
    with Device.open() as device:
        place = GuardedBuffer(device, buffer.nbytes)
        stage.fill(place, buffer, 3)
        found = place.download()
        assert np.array_equal(found[:64], found[64:128])
        tail = buffer.nbytes % 64
        if tail:
            assert np.array_equal(found[-tail:], found[:tail])
        place.close()


def test_the_smallest_grid_is_also_launched_first_where_it_would_pile_up(
    gpu: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "piles_up", lambda ctas, sms: True)
    found = stage.measure(group()).outcome.confirmed
    assert {"streams smallest first", "graph smallest first"} <= set(found)


def test_a_winner_is_run_once_and_nothing_else(gpu: Any, tmp_path: Path) -> None:
    made = group()
    place = tmp_path / "winner"
    place.write_bytes(pickle.dumps((list(made.members), made.candidates[0])))
    assert sanitize_winners.main(["--run", str(place)]) == 0
    assert gpu.ran == ["pair"]
