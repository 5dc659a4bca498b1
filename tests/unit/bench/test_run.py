"""Measuring against a driver that is played on the host: what is launched, checked and reported."""

from __future__ import annotations

import contextlib
import json
import pickle
import struct
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import fake_gpu
import pytest

from goptx.bench import BenchReport, BenchSettings, bench_subject
from goptx.bench.job import Request, bench
from goptx.bench.progress import Reporter, Watcher
from goptx.bench.run import check_sizes
from goptx.bench.stage import fitting
from goptx.contract import read_contract
from goptx.cuda.driver import Device
from goptx.diag import GoptxError
from goptx.proof.gpu_inputs import Preparer, Subject

if TYPE_CHECKING:
    from fake_gpu import FakeGpu, Values  # pyright: ignore[reportMissingImports]

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")

FUSED = Path(__file__).resolve().parents[2] / "fused"
QUICK = BenchSettings(repetitions=3, min_time_s=0.0, warmup=1)
VARIANTS = (
    "alone a",
    "alone b",
    "serial",
    "streams",
    "graph branches",
    "graph chain",
    "fused",
    "fused graph",
    "fused again",
)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
    monkeypatch.setattr("goptx.proof.gpu_inputs.assembled", lambda text, target, name: b"image")
    fake = fake_gpu.install(monkeypatch)
    monkeypatch.setattr(type(fake), "play_cuMemGetInfo", lambda self: (0, 1 << 30, 1 << 31))
    return fake


def subject() -> Subject:
    contract = read_contract(FUSED / "pair.contract.toml")
    return Subject(contract, (FUSED / contract.ptx).read_text(), FUSED)


def run(settings: BenchSettings = QUICK, **changes: Any) -> BenchReport:
    request = Request(subject(), "verify", settings, **changes)
    return pickle.loads(pickle.dumps(bench(pickle.loads(pickle.dumps(request)))))


def test_every_variant_is_measured_and_everything_freed(gpu: FakeGpu) -> None:
    found = run()
    assert tuple(t.variant for t in found.timings) == VARIANTS
    assert {len(t.samples) for t in found.timings} == {3}
    assert found.differences == () and found.restored
    assert [m.alias for m in found.members] == ["a", "b"]
    assert found.members[0].ctas == 8 and found.grid == (11, 1, 1)
    assert found.members[0].traffic == 3 * 4004 and found.members[0].buffers == 2 * 4004
    assert found.machine.name == "Fake GPU" and found.worth is not None
    assert gpu.allocations == {}


def test_members_run_first_then_the_fused_kernel(gpu: FakeGpu) -> None:
    run()
    assert gpu.ran[:3] == ["saxpy", "scale", "pair"]


def test_contents_come_back_after_each_repetition(gpu: FakeGpu) -> None:
    # saxpy adds to y in place: what is in y when a launch begins tells how often it was added.
    before: list[float] = []
    play = fake_gpu.KERNELS["saxpy"][1]

    def remember(fake: FakeGpu, values: Values, ctas: int) -> None:
        (y,) = struct.unpack("<Q", values[1])
        before.append(float(fake_gpu.words(y, 1, "<f4")[0]))
        play(fake, values, ctas)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(fake_gpu.KERNELS, "saxpy", (fake_gpu.KERNELS["saxpy"][0], remember))
        run(replace(QUICK, variants=("alone",), repetitions=4))
    assert Counter(before).most_common(1)[0] == (before[0], 5)  # the check, four repetitions


def test_wrong_results_are_found_before_anything_is_timed(gpu: FakeGpu) -> None:
    def fault(values: Values) -> None:
        (out,) = struct.unpack("<Q", values[5])
        fake_gpu.words(out, 300, "<i4")[17:19] += 1

    gpu.fault = fault
    found = run()
    assert found.differences == ("b.out: 2 of 300 elements differ, the first is 17",)
    assert found.worth == "wrong"


def test_writing_outside_is_found(gpu: FakeGpu) -> None:
    def fault(values: Values) -> None:
        (y,) = struct.unpack("<Q", values[1])
        fake_gpu.words(y + 4004, 2, "<u1")[:] = 1

    gpu.fault = fault
    (text,) = list(run().differences or [])
    assert "a.y" in text and "2 bytes were written outside, the first at byte 4,004" in text


def test_checking_can_be_left_out(gpu: FakeGpu) -> None:
    found = run(replace(QUICK, check=False, variants=("fused", "streams")))
    assert found.differences is None
    assert [t.variant for t in found.timings] == ["streams", "fused"]
    assert gpu.ran[0] == "saxpy" and "pair" in gpu.ran


def test_unknown_variants_are_refused(gpu: FakeGpu) -> None:
    with pytest.raises(GoptxError, match=r"no variant of such a name(.|\n)*graph chain"):
        run(replace(QUICK, variants=("hyper",)))


@pytest.mark.parametrize(("free", "sets"), [(10**9, 3), (27_000, 2), (11_000, 1)])
def test_copies_are_made_as_memory_allows(
    gpu: FakeGpu, monkeypatch: pytest.MonkeyPatch, free: int, sets: int
) -> None:
    # The buffers of both members take 2 x 4004 + 2 x 1200 = 10,408 bytes.
    monkeypatch.setattr(type(gpu), "play_cuMemGetInfo", lambda self: (0, free, free))
    found = run()
    assert found.restored == (sets > 1)
    assert (found.differences is not None) == (sets > 2)


def test_buffers_that_do_not_fit_are_refused_with_their_sizes(gpu: FakeGpu) -> None:
    with Device.open() as device:
        (trial,) = Preparer(device.info).trials(subject(), ["verify"], [7], [])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(gpu), "play_cuMemGetInfo", lambda self: (0, 10_000, 10_000))
            with pytest.raises(GoptxError) as caught:
                fitting(device, [m.launch for m in trial.members], trial.buffers)
    text = str(caught.value)
    assert "take 10,408 bytes" in text and "9,500 free" in text
    assert "saxpy at size verify: 8,008 bytes" in text and "--size" in text


def test_progress_is_written(gpu: FakeGpu, tmp_path: Path) -> None:
    place = tmp_path / "progress"
    run(progress=str(place))
    assert json.loads(place.read_text()) == ["measure", 3, 3]


def test_the_parent_sees_progress(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    came = threading.Event()

    def show(doing: str, done: int, total: int) -> None:
        seen.append((doing, done, total))
        came.set()

    place = tmp_path / "progress"
    with Watcher(place, show):
        Reporter(str(place)).say("assemble")
        assert came.wait(10)
        Reporter(str(place)).step(2, 5)
    assert seen[0] == ("assemble", 0, 0) and seen[-1] == ("measure", 2, 5)
    place.write_text('["half a li')
    Watcher(place, show).look()
    assert seen[-1] == ("measure", 2, 5)


def test_sizes_by_alias_must_name_all_members() -> None:
    contract = subject().contract
    check_sizes(contract, "bench")
    check_sizes(contract, {"a": "verify", "b": "tiny"})
    with pytest.raises(GoptxError, match="no size is given for member 'b'"):
        check_sizes(contract, {"a": "verify"})
    with pytest.raises(GoptxError, match="no member 'c'"):
        check_sizes(contract, {"a": "verify", "b": "verify", "c": "verify"})


def test_unequal_sizes(gpu: FakeGpu) -> None:
    request = Request(subject(), {"a": "tiny", "b": "verify"}, QUICK)
    found = bench(request)
    assert [m.size for m in found.members] == ["tiny", "verify"]
    assert [m.grid[0] for m in found.members] == [1, 3] and found.grid == (4, 1, 1)


def test_a_machine_without_a_device_says_so() -> None:
    with contextlib.suppress(GoptxError):
        if Device.count():
            pytest.skip("this machine has a device")
    with pytest.raises(GoptxError, match="driver"):
        bench_subject(subject(), size="verify", settings=QUICK)
