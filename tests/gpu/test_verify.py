"""Differential verification on a device: it finds what is wrong, and only that."""

from __future__ import annotations

import hashlib
import json
import math
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import goptx
from goptx.cli import main
from goptx.contract import Contract, FusedParam, MemberParam, MemberRecord, read_contract
from goptx.cuda.driver import DeviceInfo
from goptx.proof.differential import Subject, VerifyJob, VerifyReport, verify_gpu, verify_many
from goptx.proof.verify import Verification

FUSED = Path(__file__).resolve().parents[1] / "fused"
SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sm_90"

pytestmark = [pytest.mark.gpu, pytest.mark.usefixtures("gpu")]


def verify(
    name: str = "pair", changes: Mapping[str, str] | None = None, **options: Any
) -> VerifyReport:
    """The report on a fused kernel, its text changed by replacing parts of it (each once)."""
    contract = read_contract(FUSED / f"{name}.contract.toml")
    text = (FUSED / contract.ptx).read_text()
    for old, new in (changes or {}).items():
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return verify_gpu(contract, text, folder=FUSED, **options)


def errors(report: VerifyReport | Verification) -> list[str]:
    return [d.message for d in report.diagnostics if d.severity == "error"]


def test_equal_kernels_are_equal(gpu: DeviceInfo) -> None:
    unequal = {"a": "tiny", "b": "verify"}
    report = verify(size=["verify", "tiny", unequal], seeds=(7, 8))
    assert errors(report) == []
    assert report.ok and report.bitwise and not report.hung
    assert report.device == gpu.name
    assert [(run.seed, dict(run.sizes)["b"]) for run in report.runs] == [
        (7, "verify"),
        (8, "verify"),
        (7, "tiny"),
        (8, "tiny"),
        (7, "verify"),
        (8, "verify"),
    ]
    names = [buffer.name for buffer in report.runs[0].buffers]
    assert names == ["a.x", "a.y", "b.in", "b.out"]
    assert 1190 <= (report.runs[0].buffers[3].written or 0) <= 4 * 300  # some bytes look unwritten


def test_a_wrong_value_is_found_with_its_place() -> None:
    last = "mad.lo.u32 %r7, %r7, %r6, %r5;"
    wrong = f"{last} setp.eq.u32 %p, %r5, 259; @%p add.u32 %r7, %r7, 1;"
    report = verify(changes={last: wrong})
    (result,) = [b for b in report.runs[0].buffers if b.differing]
    assert (result.name, result.differing, result.index) == ("b.out", 1, (259,))
    assert isinstance(result.found, int) and result.expected == result.found - 1
    assert not result.unwritten and not result.unstable
    assert not report.ok
    assert errors(report)[0].startswith("b.out differs in 1 of 300 elements (s32, size verify,")


def test_what_is_never_written_is_found() -> None:
    report = verify(
        changes={"sub.u32 %r2, %r2, %r8;": "sub.u32 %r2, %r2, %r8; add.u32 %r2, %r2, 1;"}
    )
    (result,) = [b for b in report.runs[0].buffers if b.differing]
    assert (result.name, result.differing, result.index) == ("b.out", 128, (0,))
    assert result.unwritten and "never written" in errors(report)[0]


def test_a_write_outside_is_found() -> None:
    store = "st.global.u32 [%rd5], %r7;"
    first = "setp.eq.u32 %p, %r5, 0; @%p st.global.u32 [%rd5+-4], %r7;"
    report = verify(changes={store: f"{store} {first}"})
    assert [(b.by, b.count, b.offset) for b in report.runs[0].breaches] == [
        ("the fused kernel", 4, -4)
    ]
    assert "the fused kernel writes outside of b.out (fused) (1200 bytes)" in errors(report)[0]
    assert all(buffer.ok for buffer in report.runs[0].buffers)


def test_a_wrong_float_is_shown_as_a_number() -> None:
    report = verify(changes={"fma.rn.f32 %f3, %f1, %f2, %f3;": "fma.rz.f32 %f3, %f1, %f2, %f3;"})
    (result,) = [b for b in report.runs[0].buffers if b.differing]
    assert result.name == "a.y"
    assert result.found == pytest.approx(result.expected, rel=1e-6)
    close = verify(
        changes={"fma.rn.f32 %f3, %f1, %f2, %f3;": "fma.rz.f32 %f3, %f1, %f2, %f3;"},
        tolerance=1e-6,
    )
    assert close.ok and not close.bitwise
    assert [d.severity for d in close.diagnostics] == ["note"]


def test_a_kernel_that_hangs_is_ended() -> None:
    spin = "SPIN: ld.volatile.global.u32 %r7, [%rd4]; setp.ne.u32 %p, %r7, -77; @%p bra SPIN;"
    load = "ld.global.u32 %r7, [%rd4];"
    report = verify(changes={load: spin}, timeout_s=8)
    assert report.hung and not report.ok
    assert "the fused kernel hangs" in errors(report)[0]
    assert verify().ok  # nothing of it is left


def test_a_kernel_that_faults_is_told() -> None:
    report = verify(changes={"ld.param.u64 %rd2, [b_out];": "mov.u64 %rd2, 0;"})
    assert not report.ok and not report.hung
    assert "cannot run the fused kernel pair" in errors(report)[0]
    assert "ILLEGAL_ADDRESS" in errors(report)[0]


def test_variables_of_the_members_modules() -> None:
    report = verify("state_twice", seeds=(1, 2))
    assert errors(report) == []
    names = [buffer.name for buffer in report.runs[0].buffers]
    assert names == ["a.out", "b.out", "a:runs", "b:runs"]
    forgets = verify("state_twice", {"red.global.add.u32 [%rd5], 1;": ""})
    assert [b.name for b in forgets.runs[0].buffers if b.differing] == ["a:runs", "b:runs"]


ADD = """.version 7.0
.target sm_75
.address_size 64
.visible .entry NAME(.param .u64 x, .param .u64 sum, .param .u32 n)
{
  .reg .pred %p;
  .reg .b32 %r<6>;
  .reg .f32 %f<2>;
  .reg .b64 %rd<6>;
  ld.param.u64 %rd1, [x];
  ld.param.u64 %rd2, [sum];
  ld.param.u32 %r1, [n];
  mov.u32 %r2, %ctaid.x;
  mov.u32 %r3, %ntid.x;
  mov.u32 %r4, %tid.x;
  mad.lo.s32 %r5, %r2, %r3, %r4;
  setp.ge.u32 %p, %r5, %r1;
  @%p ret;
  mul.wide.u32 %rd3, %r5, 4;
  add.s64 %rd4, %rd1, %rd3;
  ld.global.f32 %f1, [%rd4];
  red.global.add.f32 [%rd2], %f1;
  ret;
}
"""
ADD_LAUNCH = """
[add]
grid = [4096]
block = [256]
args = [
  { name = "x", buffer = "f32", shape = [1048576], init = "uniform(0,1)", role = "in" },
  { name = "sum", buffer = "f32", shape = [1], init = "zeros", role = "inout" },
  { name = "n", type = "u32", value = 1048576 },
]
"""


def adding(folder: Path) -> tuple[Contract, str]:
    """A kernel that adds floats atomically, "fused" alone, in ``folder``."""
    member, text = ADD.replace("NAME", "add"), ADD.replace("NAME", "fused_add")
    (folder / "add.ptx").write_text(member)
    (folder / "add.toml").write_text(ADD_LAUNCH)
    kinds = (("x", "u64", 8), ("sum", "u64", 8), ("n", "u32", 4))
    params = tuple(MemberParam(name, kind, size, size) for name, kind, size in kinds)
    digest = hashlib.sha256(member.encode()).hexdigest()
    record = MemberRecord(
        "a", "add.ptx", "add", digest, (256, 1, 1), 1, None, None, "add.toml", "add", params
    )
    fused = tuple(
        FusedParam(p.name, p.type, p.size, p.align, "member", "a", i) for i, p in enumerate(params)
    )
    digest = hashlib.sha256(text.encode()).hexdigest()
    contract = Contract(
        "fused_add", "out.ptx", digest, "a", "sm_75", (7, 0), (256, 1, 1), "a_grid_x", "0",
        (record,), fused,
    )  # fmt: skip
    return contract, text


def test_float_atomics_are_compared_within_a_stated_bound(tmp_path: Path) -> None:
    contract, text = adding(tmp_path)
    strict = verify_gpu(contract, text, folder=tmp_path, seeds=range(1, 6))
    assert not strict.bitwise
    said = [d.hint or "" for d in strict.diagnostics if d.severity == "error"]
    assert any("--tolerance" in hint for hint in said)
    loose = replace(contract, assumptions=("tolerance a.sum 1e-2: added in no fixed order",))
    assert verify_gpu(loose, text, folder=tmp_path, seeds=range(1, 6)).ok


def test_many_are_verified_and_timed_in_one_process() -> None:
    contract = read_contract(FUSED / "pair.contract.toml")
    text = (FUSED / "pair.ptx").read_text()
    broken = text.replace("bra SCALE", "bra NOWHERE")
    jobs = [
        VerifyJob("good", Subject(contract, text, FUSED), (None, "tiny"), (7, 8), 3, {"k": 1}),
        VerifyJob("broken", Subject(contract, broken, FUSED)),
        VerifyJob("again", Subject(contract, text, FUSED)),
    ]
    seen: list[str] = []
    rows = verify_many(jobs, on_row=lambda row: seen.append(row["name"]))
    assert seen == [row["name"] for row in rows] == ["good"] * 4 + ["broken", "again"]
    assert [row["ok"] for row in rows] == [True] * 4 + [False, True]
    assert rows[0]["k"] == 1
    assert set(rows[0]["times"]) == {"serial", "streams", "graph branches", "graph chain", "fused"}
    assert all(math.isfinite(t["median_us"]) for t in rows[0]["times"].values())
    assert "NOWHERE" in rows[4]["diagnostics"][0]["message"]
    assert json.loads(json.dumps(rows)) == rows


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("pair.ptx", "pair.contract.toml", "members.ptx", "members.toml"):
        shutil.copy(FUSED / name, tmp_path)
    verify = ["verify", str(tmp_path / "pair.ptx"), "--on", "gpu"]
    assert main([*verify, "--size", "a=tiny,b=verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["bitwise"] is True
    command = ["run", f"{tmp_path / 'members.ptx'}:scale", "--out", str(tmp_path), "--json"]
    assert main(command) == 0
    (one,) = json.loads(capsys.readouterr().out)["buffers"]
    assert one["name"] == "out" and one["shape"] == [300]
    out = np.load(tmp_path / "out.npy")
    assert int(out.min()) == one["low"] and int(out.max()) == one["high"]
    fused = ["run", str(tmp_path / "pair.ptx"), "--contract", str(tmp_path / "pair.contract.toml")]
    assert main(fused) == 0
    assert "a.y" in capsys.readouterr().out


@pytest.mark.parametrize("plan", ["seq(a, b)", "warps(a, b)", "blocks(a, b)", "product(a, b)"])
def test_fused_samples_equal_their_members(plan: str, tmp_path: Path) -> None:
    fused = goptx.fuse(SAMPLES / "lookup.ptx", SAMPLES / "stencil3d.ptx", plan=plan)
    fused.write(tmp_path / "out.ptx")
    report = goptx.verify(tmp_path / "out.ptx", size=["verify", {"a": "small"}], seeds=(7, 8))
    assert errors(report) == [] and report.bitwise
