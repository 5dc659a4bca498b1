"""Reports of differential runs, one and many, and the commands; the device is played."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import fake_gpu
import pytest

import goptx
from goptx.cli import main
from goptx.contract import read_contract
from goptx.cuda.binding import DeviceError
from goptx.cuda.worker import JobTimeout
from goptx.diag import Diagnostic, GoptxError
from goptx.proof import differential
from goptx.proof.differential import Subject, VerifyJob, VerifyReport, verify_gpu, verify_many
from goptx.proof.report import BufferResult, TrialResult, summary

if TYPE_CHECKING:
    from fake_gpu import FakeGpu, Values

pytest.importorskip("cuda.bindings.driver", reason="cuda-bindings is not installed")

FUSED = Path(__file__).resolve().parents[2] / "fused"


class WorkerHere:
    """A worker whose jobs run in this process, where the driver is played."""

    def __init__(self, *, timeout_s: float = 0.0) -> None:
        self.timeout_s = timeout_s

    def run(self, function: str, *arguments: Any, timeout_s: float = 0.0) -> Any:
        module, _, name = function.partition(":")
        return getattr(import_module(module), name)(*arguments)

    def __enter__(self) -> WorkerHere:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeGpu]:
    monkeypatch.setattr("goptx.proof.gpu_inputs.assembled", lambda text, target, name: b"image")
    monkeypatch.setattr(differential, "Worker", WorkerHere)
    monkeypatch.setattr("goptx.cuda.worker.Worker", WorkerHere)
    yield fake_gpu.install(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("pair.ptx", "pair.contract.toml", "members.ptx", "members.toml"):
        shutil.copy(FUSED / name, tmp_path)
    return tmp_path


def verify(folder: Path, **options: Any) -> VerifyReport:
    contract = read_contract(folder / "pair.contract.toml")
    return verify_gpu(contract, (folder / "pair.ptx").read_text(), folder=folder, **options)


def add_one(values: Values) -> None:
    """Changes element 7 of scale's output."""
    (out,) = struct.unpack("<Q", values[5])
    fake_gpu.words(out + 28, 1, "<i4")[:] += 1


def test_a_report_of_equal_runs(gpu: FakeGpu, folder: Path) -> None:
    done: list[tuple[int, int]] = []
    report = verify(folder, seeds=(1, 2), progress=lambda one, all: done.append((one, all)))
    assert report.ok and report.bitwise and not report.hung
    assert done == [(1, 2), (2, 2)]
    assert summary(report) == (
        "pair: bitwise equal to its members (2 runs, 8 buffers compared on Fake GPU)"
    )
    data = json.loads(json.dumps(report.as_dict()))
    assert data["ok"] and data["target"] == "sm_90" and len(data["runs"]) == 2
    assert data["runs"][0]["sizes"] == {"a": "verify", "b": "verify"}


def test_a_report_of_a_difference(gpu: FakeGpu, folder: Path) -> None:
    gpu.fault = add_one
    report = verify(folder)
    assert not report.ok and "is NOT equal to its members" in summary(report)
    (finding,) = report.diagnostics
    assert finding.message.startswith(
        "b.out differs in 1 of 300 elements (s32, size verify, seed 7); the first is [7]: "
    )


def test_a_hang_is_told_with_what_hung(
    gpu: FakeGpu, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(name: str, values: Values) -> None:
        if name == "pair":
            raise JobTimeout((Diagnostic("error", "timed out"),))

    gpu.member_fault = hang
    report = verify(folder, timeout_s=3)
    assert report.hung and not report.ok and report.runs == ()
    assert report.diagnostics[0].message == (
        "the fused kernel hangs: it did not end within 3 s (size verify, seed 7)"
    )
    assert "hangs" in summary(report)


def test_slow_inputs_are_no_hang(
    gpu: FakeGpu, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: object, seed: int) -> None:
        raise JobTimeout((Diagnostic("error", "timed out"),))

    monkeypatch.setattr("goptx.cuda.placement.PlacedBuffers.fill", slow)
    report = verify(folder)
    assert not report.hung and not report.ok
    assert "timed out after 30 s while preparing the inputs" in report.diagnostics[0].message


def test_a_fault_of_the_device_is_a_finding(gpu: FakeGpu, folder: Path) -> None:
    def fault(values: Values) -> None:
        found = Diagnostic("error", "cannot run the fused kernel pair: illegal address")
        raise DeviceError((found,), "CUDA_ERROR_ILLEGAL_ADDRESS", True)

    gpu.fault = fault
    report = verify(folder)
    assert not report.ok and not report.hung
    assert report.diagnostics[0].message == (
        "cannot run the fused kernel pair: illegal address "
        "(size verify, seed 7; while running the fused kernel)"
    )


def test_a_file_is_verified_with_the_contract_beside_it(gpu: FakeGpu, folder: Path) -> None:
    assert goptx.verify(folder / "pair.ptx", on="gpu", seeds=(3,)).bitwise
    (folder / "pair.contract.toml").rename(folder / "c.toml")
    with pytest.raises(GoptxError, match=r"cannot read contract .*pair\.contract\.toml"):
        goptx.verify(folder / "pair.ptx", on="gpu")
    (folder / "pair.ptx").write_text((folder / "pair.ptx").read_text() + "\n")
    report = goptx.verify(folder / "pair.ptx", folder / "c.toml", on="gpu")
    assert report.ok and [d.severity for d in report.diagnostics] == ["note"]


def test_no_run_proves_nothing() -> None:
    assert not VerifyReport("k", "p", "d", "sm_90", (), ()).ok
    assert not TrialResult({"a": None}, 7).ok


def test_numbers_that_json_lacks_are_texts() -> None:
    one = BufferResult("a.y", ("a",), "f32", (4,), "out", 1, (0,), float("nan"), float("inf"))
    data = one.as_dict()
    assert (data["expected"], data["found"], data["equal"]) == ("nan", "inf", False)


def test_many_jobs(gpu: FakeGpu, folder: Path) -> None:
    contract = read_contract(folder / "pair.contract.toml")
    good = Subject(contract, (folder / "pair.ptx").read_text(), folder)
    lost = Subject(contract, good.ptx, folder / "nowhere")
    jobs = [
        VerifyJob("one", good, (None, {"a": "tiny"}), (7, 8), meta={"pair": "a+b"}),
        VerifyJob("lost", lost),
        VerifyJob("two", good, repetitions=2),
    ]
    seen: list[str] = []
    rows = verify_many(jobs, assemblers=2, on_row=lambda row: seen.append(row["name"]))
    assert seen == [row["name"] for row in rows] == ["one"] * 4 + ["lost", "two"]
    assert [row["ok"] for row in rows] == [True] * 4 + [False, True]
    assert all(row["pair"] == "a+b" for row in rows[:4])
    assert "--member a=PATH" in rows[4]["diagnostics"][0]["hint"]
    assert rows[3]["sizes"] == {"a": "tiny", "b": "verify"} and rows[3]["seed"] == 8
    assert rows[5]["times"]["fused"]["median_us"] > 0
    assert json.loads(json.dumps(rows)) == rows


# Commands


def test_verify_command(gpu: FakeGpu, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [
        "verify",
        str(folder / "pair.ptx"),
        "--on",
        "gpu",
        "--size",
        "a=tiny,b=verify",
        "--seeds",
        "2",
    ]
    assert main(command) == 0
    out, err = capsys.readouterr()
    assert "1 shape x 2 seeds: all bytes equal" in out.splitlines()[-1] and err == ""
    assert "a=tiny b=verify" in out and "b.out" in out
    gpu.fault = add_one
    assert main([*command, "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["ok"] is False and "b.out differs in 1 of 300" in err


def test_verify_notes_text_that_changed(
    gpu: FakeGpu, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "pair.ptx").read_text()
    (folder / "pair.ptx").write_text(text + "// more\n")
    (folder / "members.ptx").rename(folder / "moved.ptx")
    moved = [f"--member={alias}={folder / 'moved.ptx'}" for alias in "ab"]
    assert main(["verify", str(folder / "pair.ptx"), "--on", "gpu", *moved]) == 0
    assert "pair.ptx changed since it was fused" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nowhere.ptx"], 1, "no such file"),
        (["members.ptx"], 1, "cannot read contract"),
        (["-"], 1, "--contract FILE"),
        (["pair.ptx", "--size", "a="], 2, "ALIAS=SIZE,ALIAS=SIZE"),
        (["pair.ptx", "--member", "nowhere"], 2, "ALIAS=PATH"),
        (["pair.ptx", "--member", "c=x"], 1, "no member 'c'"),
        (["pair.ptx", "--size", "huge"], 1, "no size 'huge'"),
        (["pair.ptx", "--on", "magic"], 2, "expected some of static, cpu, gpu"),
        (["pair.ptx", "--seeds", "0"], 2, "0 is not in the range"),
        (["pair.ptx", "--launch", "nowhere.toml"], 1, "cannot read launch file nowhere.toml"),
    ],
)
def test_mistakes_of_verify(
    gpu: FakeGpu,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(folder)
    assert main(["verify", "--on", "gpu", *arguments]) == code
    assert said in capsys.readouterr().err


def test_run_command(
    gpu: FakeGpu,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kernel = f"{folder / 'members.ptx'}:scale"
    assert main(["run", kernel, "--out", str(tmp_path / "out"), "--print"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("scale on Fake GPU") and "out =" in out
    assert (tmp_path / "out" / "out.npy").is_file()
    assert main(["run", kernel, "--json", "--seed", "3"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert main(["run", kernel, "--json", "--seed", "4"]) == 0
    second = json.loads(capsys.readouterr().out)
    assert first["seed"] == 3 and first["buffers"][0]["shape"] == [300]
    assert first["buffers"][0]["checksum"] != second["buffers"][0]["checksum"]


def test_run_command_of_a_fused_kernel(
    gpu: FakeGpu, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["run", str(folder / "pair.ptx"), "--contract", str(folder / "pair.contract.toml")]
    assert main([*command, "--size", "tiny", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["kernel"] == "pair"
    assert [(b["name"], b["shape"]) for b in data["buffers"]] == [("a.y", [1]), ("b.out", [129])]
    gpu.fault = lambda values: outside(values)
    assert main(command) == 1
    assert "1 bytes were written outside of b.out" in capsys.readouterr().err


def outside(values: Values) -> None:
    (out,) = struct.unpack("<Q", values[5])
    fake_gpu.words(out + 1200, 1, "<u4")[:] += 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pair.ptx"], "there is no pair.toml"),
        (["members.ptx"], "holds 2 kernels"),
        (["members.ptx:scala"], "did you mean 'scale'"),
        (["members.ptx:scale", "--size", "huge"], "no size 'huge'"),
        (["pair.ptx", "--launch", "members.toml"], "no table for pair"),
    ],
)
def test_mistakes_of_run_are_found_without_a_device(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(folder)
    # With it beside, pair.ptx runs as the fused kernel that it is.
    (folder / "pair.contract.toml").unlink()
    assert main(["run", *arguments]) == 1
    assert said in capsys.readouterr().err


def test_without_a_device_the_remedy_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class NoDevice(WorkerHere):
        def run(self, function: str, *arguments: Any, timeout_s: float = 0.0) -> Any:
            raise GoptxError.at("there is no usable CUDA driver on this machine", hint="get one")

    monkeypatch.setattr("goptx.cuda.worker.Worker", NoDevice)
    monkeypatch.setattr(differential, "Worker", NoDevice)
    for command in (
        ["run", f"{folder / 'members.ptx'}:scale", "--on", "gpu"],
        ["verify", f"{folder}/pair.ptx", "--on", "gpu"],
    ):
        assert main(command) == 1
        out, err = capsys.readouterr()
        assert out == "" and err.startswith("error: there is no usable CUDA driver")
