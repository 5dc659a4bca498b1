"""A differential run against a driver that is played on the host: what it compares and reports."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import fake_gpu
import numpy as np
import pytest

from goptx.contract import read_contract
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.once import Launched, RunJob, run_once
from goptx.diag import Diagnostic
from goptx.proof.gpu_inputs import Preparer, Subject, Trial
from goptx.proof.gpu_trial import device_info, largest_error, run_trial, unravel
from goptx.proof.report import TrialResult, diagnose

if TYPE_CHECKING:
    from fake_gpu import FakeGpu, Values

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")

FUSED = Path(__file__).resolve().parents[2] / "fused"
HERE = DeviceInfo(0, "Fake GPU", (9, 0), (13, 0), *([1] * 10))


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
    monkeypatch.setattr("goptx.proof.gpu_inputs.assembled", lambda text, target, name: b"image")
    return fake_gpu.install(monkeypatch)


def trial(name: str = "pair", seed: int = 7, size: str | None = None, **changes: float) -> Trial:
    contract = read_contract(FUSED / f"{name}.contract.toml")
    text = (FUSED / contract.ptx).read_text()
    subject = Subject(contract, text, FUSED, tolerance=changes.get("tolerance"))
    notes: list[Diagnostic] = []
    (found,) = Preparer(HERE).trials(subject, [size], [seed], notes)
    assert notes == []
    return pickle.loads(pickle.dumps(found))  # as it travels to the worker


def messages(result: TrialResult) -> list[str]:
    return [d.message for d in diagnose(result)]


def test_equal_results_and_the_order_of_work(gpu: FakeGpu) -> None:
    result = run_trial(trial())
    assert result.ok and messages(result) == []
    assert gpu.ran == ["saxpy", "scale", "pair"]
    names = [(b.name, b.role) for b in result.buffers]
    assert names == [("a.x", "in"), ("a.y", "inout"), ("b.in", "in"), ("b.out", "out")]
    written = [b.written for b in result.buffers]
    assert written[:3] == [None] * 3 and 1190 <= (written[3] or 0) <= 1200
    assert gpu.allocations == {}


def test_the_originals_and_the_fused_kernel_have_buffers_of_their_own(gpu: FakeGpu) -> None:
    run_trial(trial())
    single = [values[1] for name, _, _, values in gpu.launches if name == "saxpy"]
    fused = [values[1] for name, _, _, values in gpu.launches if name == "pair"]
    assert single and fused and single != fused


def test_seeds_change_the_contents(gpu: FakeGpu) -> None:
    seen: list[bytes] = []

    def remember(values: Values) -> None:
        (x,) = struct.unpack("<Q", values[0])
        seen.append(fake_gpu.words(x, 16, np.float32).tobytes())

    gpu.fault = remember
    for seed in (7, 8, 7):
        assert run_trial(trial(seed=seed)).ok
    assert seen[0] == seen[2] != seen[1]


def add_to(
    parameter: int, index: int, value: int, kind: type = np.int32
) -> Callable[[Values], None]:
    def fault(values: Values) -> None:
        (address,) = struct.unpack("<Q", values[parameter])
        fake_gpu.words(address + 4 * index, 1, kind)[:] += kind(value)

    return fault


def test_a_difference_has_its_place_and_values(gpu: FakeGpu) -> None:
    gpu.fault = add_to(5, 259, 4)
    result = run_trial(trial())
    wrong = next(b for b in result.buffers if b.differing)
    assert (wrong.name, wrong.differing, wrong.index) == ("b.out", 1, (259,))
    assert isinstance(wrong.expected, int) and wrong.found == wrong.expected + 4
    assert not wrong.unstable and not result.ok
    (finding,) = diagnose(result)
    assert finding.severity == "error" and "[259]" in finding.message
    assert gpu.ran.count("saxpy") == 3  # the originals were tried again


def test_a_change_of_an_input_is_a_difference(gpu: FakeGpu) -> None:
    gpu.fault = add_to(4, 3, 1)
    result = run_trial(trial())
    assert [b.name for b in result.buffers if b.differing] == ["b.in"]


def test_what_only_the_fused_kernel_leaves_out(gpu: FakeGpu) -> None:
    def fault(values: Values) -> None:
        (out,) = struct.unpack("<Q", values[5])
        fake_gpu.words(out + 400, 10, np.uint32)[:] = 0xCBCBCBCB

    gpu.fault = fault
    result = run_trial(trial())
    wrong = next(b for b in result.buffers if b.differing)
    assert (wrong.differing, wrong.index, wrong.unwritten) == (10, (100,), True)
    assert 1150 <= (wrong.written or 0) <= 1160
    assert "never written, expected" in messages(result)[0]


def test_writes_beside_a_buffer(gpu: FakeGpu) -> None:
    gpu.fault = add_to(5, 300, 1)
    result = run_trial(trial())
    assert [(b.by, b.buffer, b.offset) for b in result.breaches] == [
        ("the fused kernel", "b.out (fused)", 1200)
    ]
    assert not result.ok and all(b.ok for b in result.buffers)
    assert "at byte 1200 of it" in messages(result)[0]


def test_a_member_that_writes_beside_its_buffer_is_named(gpu: FakeGpu) -> None:
    def fault(name: str, values: Values) -> None:
        if name == "saxpy":
            (y,) = struct.unpack("<Q", values[1])
            fake_gpu.words(y - 8, 1, np.uint32)[:] = 1

    gpu.member_fault = fault
    result = run_trial(trial())
    (finding,) = diagnose(result)
    assert "member 'a' by itself writes outside of a.y" in finding.message
    assert "the first 8 bytes before it" in finding.message
    assert finding.hint == "check the sizes in its launch file"


def test_what_the_originals_do_not_reproduce_is_told_apart(gpu: FakeGpu) -> None:
    runs = iter(range(100))

    def fault(name: str, values: Values) -> None:
        if name == "saxpy":
            (y,) = struct.unpack("<Q", values[1])
            fake_gpu.words(y, 1, np.float32)[:] += np.float32(next(runs))

    gpu.member_fault = fault
    gpu.fault = add_to(1, 0, 5, np.float32)
    result = run_trial(trial())
    wrong = next(b for b in result.buffers if b.differing)
    assert wrong.name == "a.y" and wrong.unstable
    assert "do not reproduce this themselves" in (diagnose(result)[0].hint or "")
    adding = replace(result, float_atomics=("a",))
    assert "--tolerance" in (diagnose(adding)[0].hint or "")


@pytest.mark.parametrize(("bound", "ok"), [(1e-3, True), (1e-7, False)])
def test_a_bound_on_floats(gpu: FakeGpu, bound: float, ok: bool) -> None:
    def fault(values: Values) -> None:
        (y,) = struct.unpack("<Q", values[1])
        fake_gpu.words(y, 1001, np.float32)[:] *= np.float32(1.0001)

    gpu.fault = fault
    result = run_trial(trial(tolerance=bound))
    wrong = next(b for b in result.buffers if b.differing)
    assert wrong.tolerance == bound and wrong.error == pytest.approx(1e-4, rel=1e-2)
    assert wrong.within is ok and result.ok is ok
    assert diagnose(result)[0].severity == ("note" if ok else "error")


def test_variables_of_modules_and_workspaces(gpu: FakeGpu) -> None:
    result = run_trial(trial("state_twice"))
    assert result.ok
    assert [b.name for b in result.buffers] == ["a.out", "b.out", "a:runs", "b:runs"]

    def fault(values: Values) -> None:
        (runs,) = struct.unpack("<Q", values[6])
        fake_gpu.words(runs, 1, np.uint32)[:] += 1

    gpu.fault = fault
    result = run_trial(trial("state_twice"))
    (wrong,) = [b for b in result.buffers if b.differing]
    assert (wrong.name, wrong.expected, wrong.found) == ("b:runs", 6, 7)


def test_times_of_every_way_to_run(gpu: FakeGpu) -> None:
    result = run_trial(replace(trial(), repetitions=2))
    assert set(result.times) == {"serial", "streams", "graph branches", "graph chain", "fused"}
    assert all(t["low_us"] <= t["median_us"] <= t["high_us"] for t in result.times.values())


def test_progress_is_told(gpu: FakeGpu, tmp_path: Path) -> None:
    place = tmp_path / "progress"
    phases: list[str] = []
    gpu.member_fault = lambda name, values: phases.append(place.read_text())
    run_trial(replace(trial(), progress=str(place)))
    assert phases == [
        "running member 'a' by itself",
        "running member 'b' by itself",
        "running the fused kernel",
    ]
    assert place.read_text() == "comparing the results"


def test_the_device_is_described(gpu: FakeGpu) -> None:
    assert device_info(0).name == "Fake GPU"


def test_a_kernel_is_run_once(gpu: FakeGpu, tmp_path: Path) -> None:
    member = trial().members[1]
    launched = Launched("b", "scale", member.launch, member.source)
    folder = tmp_path / "made" / "here"
    result = run_once(RunJob(b"image", (launched,), 7, folder=str(folder), values=True))
    (out,) = result.buffers
    assert (out.name, out.dtype, out.shape, out.special) == ("out", "s32", (300,), 0)
    saved = np.load(folder / "out.npy")
    assert (out.low, out.high) == (saved.min(), saved.max())
    assert out.mean == pytest.approx(saved.mean())
    assert out.first == tuple(map(str, saved[:4])) and out.text and str(saved[0]) in out.text
    assert result.outside == ()


def test_a_fused_kernel_is_run_once(gpu: FakeGpu) -> None:
    one = trial()
    launches = tuple(Launched(m.alias, m.kernel, m.launch, m.source) for m in one.members)
    modules = tuple((m.alias, m.image) for m in one.members)
    gpu.fault = add_to(5, 300, 1)
    result = run_once(RunJob(b"image", launches, 7, one.contract, modules))
    assert [b.name for b in result.buffers] == ["a.y", "b.out"]
    assert gpu.ran == ["pair"]
    assert result.outside == (
        "1 bytes were written outside of b.out (1200 bytes), the first at byte 1200",
    )


def test_positions() -> None:
    assert unravel(0, (2, 3)) == (0, 0)
    assert unravel(5, (2, 3)) == (1, 2)
    assert unravel(7, (10,)) == (7,)
    assert unravel(0, ()) == ()


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ([1.0, 0.0], [1.0, -0.0], 0.0),
        ([2.0], [1.0], 0.5),
        ([np.nan, np.inf], [np.nan, np.inf], 0.0),
        ([np.nan], [1.0], np.inf),
        ([np.inf], [-np.inf], np.inf),
        ([np.inf], [1.0], np.inf),
    ],
)
@pytest.mark.parametrize("kind", ["f16", "bf16", "f32", "f64"])
def test_relative_errors(a: list[float], b: list[float], wanted: float, kind: str) -> None:
    from goptx.launch import DTYPES
    from goptx.launch.dtypes import encode

    dtype = DTYPES[kind]

    def download(values: list[float]) -> Any:
        raw = np.frombuffer(b"".join(encode(v, dtype) for v in values), np.uint8)
        return lambda start, size: raw[start : start + size]

    size = len(a) * dtype.size
    assert largest_error(download(a), download(b), size, dtype) == wanted
