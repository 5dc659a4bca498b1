"""``run`` and ``verify`` with --on cpu."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
Run = Callable[..., Any]


def test_run_sums_up_saves_and_counts(goptx: Run, tmp_path: Path) -> None:
    code, out, err = goptx(
        "run", SAMPLES / "stream.ptx", "--on", "cpu", "--out", tmp_path / "saved", "--profile"
    )
    assert code == 0, err
    assert "stream on the CPU" in out
    assert "777     44" in out
    saved = np.load(tmp_path / "saved" / "y.npy")
    assert saved.shape == (777, 4)
    assert np.isfinite(saved).all()


def test_names_that_look_like_markup_are_shown_as_they_are(goptx: Run, tmp_path: Path) -> None:
    out = tmp_path / "[red]:smile:"
    found = goptx("run", SAMPLES / "stream.ptx", "--on", "cpu", "--out", out)
    assert found.code == 0 and f"saved {out}/y.npy" in found.out


def test_run_repeats_under_other_schedules(goptx: Run) -> None:
    sums = set()
    for schedule in ("0", "5"):
        code, out, err = goptx(
            "run", SAMPLES / "bitonic.ptx", "--on", "cpu", "--schedule", schedule, "--json"
        )
        assert code == 0, err
        sums.add(json.loads(out)["buffers"][0]["checksum"])
    assert len(sums) == 1


def test_results_are_the_same_with_a_cache_folder_and_without(process: Run, tmp_path: Path) -> None:
    run = ("run", SAMPLES / "bitonic.ptx", "--on", "cpu", "--json")
    folders = {"HOME": "", "XDG_CACHE_HOME": ""}
    without = process(*run, **folders)
    assert without.code == 0, without.err
    assert not list(tmp_path.iterdir())
    buffers = json.loads(without.out)["buffers"]
    for _ in range(2):
        found = process(*run, **folders | {"HOME": str(tmp_path)})
        assert found.code == 0, found.err
        assert json.loads(found.out)["buffers"] == buffers
        (kept,) = (tmp_path / ".cache" / "goptx").glob("cpu-*.o")
        assert kept.name.startswith("cpu-runtime-")


@pytest.mark.parametrize("strategy", ["warps", "blocks"])
def test_verify_compares_bit_by_bit_and_finds_a_fault(
    goptx: Run, tmp_path: Path, strategy: str
) -> None:
    fused = tmp_path / "fused.ptx"
    members = (SAMPLES / "reduce.ptx", SAMPLES / "histogram.ptx")
    code, _, err = goptx("fuse", *members, "--strategy", strategy, "-o", fused)
    assert code == 0, err
    code, out, err = goptx("verify", fused, "--on", "cpu")
    assert code == 0, err
    assert "3 schedules: all bytes equal" in out.splitlines()[-1]
    text = fused.read_text()
    broken = text.replace("shfl.sync.down.b32", "shfl.sync.up.b32", 1)
    assert broken != text
    fused.write_text(broken)
    code, out, err = goptx("verify", fused, "--on", "cpu")
    assert code == 1
    assert "differ" in out + err


def test_verify_names_the_file_that_it_ran(goptx: Run, tmp_path: Path) -> None:
    fused, moved = tmp_path / "fused.ptx", tmp_path / "moved.ptx"
    members = (SAMPLES / "gelu.ptx", SAMPLES / "stream.ptx")
    assert goptx("fuse", *members, "--strategy", "blocks", "-o", fused).code == 0
    text = fused.read_text()
    load = text.index("ld.global")
    moved.write_text(f"{text[:load]}trap;\n{text[load:]}")
    more = ("--contract", tmp_path / "fused.contract.toml", "--on", "cpu")
    code, out, err = goptx("verify", moved, *more)
    assert code == 1 and f"{moved}:" in err and f"{fused}:" not in err
    moved.write_text(text[:load])
    code, out, err = goptx("verify", moved, *more)
    assert code == 1 and out.splitlines()[-1].endswith(": failed on the CPU")


def test_verify_goes_all_ways_and_says_which(goptx: Run, tmp_path: Path) -> None:
    fused = tmp_path / "fused.ptx"
    code, _, err = goptx(
        "fuse", SAMPLES / "gelu.ptx", SAMPLES / "lu.ptx", "-o", fused, "--verify=static,cpu"
    )
    assert code == 0, err
    last = err.splitlines()[-1]
    assert "proved equal to its members" in last and "schedules: all bytes equal" in last
    code, out, err = goptx("verify", fused, "--json", "--schedules", "2", "--seeds", "2")
    assert code == 0, err
    found = json.loads(out)
    assert found["ok"] and found["certificate"]["ok"] and found["bitwise"]
    assert "cpu" in found["devices"] and found["devices"].keys() | found["skipped"] >= {
        "cpu",
        "gpu",
    }
    sizes = [run["sizes"] for run in found["runs"] if run["on"] == "cpu"]
    assert sizes[:2] == [{"a": "verify", "b": "verify"}] * 2
    # gelu has a last CTA with one pair of elements; lu has no grid below N=17.
    assert {"a": "N=1", "b": "N=17"} in sizes and {"a": "N=513", "b": "N=33"} in sizes
    assert {"a": "N=1", "b": "verify"} in sizes


def test_a_failed_run_writes_nothing(goptx: Run, tmp_path: Path) -> None:
    members = (SAMPLES / "gelu.ptx", SAMPLES / "lu.ptx")
    small = ("--verify=cpu", "--launch", tmp_path / "wrong.toml")
    text = (SAMPLES / "gelu.toml").read_text() + (SAMPLES / "lu.toml").read_text()
    wrong = text.replace("seed = 19", "").replace('shape = ["N", "N"]', 'shape = ["N"]')
    (tmp_path / "wrong.toml").write_text(wrong)
    code, _, err = goptx("fuse", *members, "-o", tmp_path / "fused.ptx", *small)
    assert code == 1 and "out-of-bounds" in err and "nothing is written" in err
    assert not (tmp_path / "fused.ptx").exists()


def test_memory_has_a_limit(goptx: Run, tmp_path: Path) -> None:
    text = (SAMPLES / "stream.toml").read_text().replace("N = 777", "N = 80000000")
    (tmp_path / "large.toml").write_text(text)
    fused = tmp_path / "fused.ptx"
    members = (SAMPLES / "stream.ptx", SAMPLES / "stream.ptx")
    code, _, err = goptx("fuse", *members, "--launch", "large.toml", "-o", fused)
    assert code == 0, err
    code, _, err = goptx("verify", fused, "--on", "cpu", "--memory", "1.5", "--shapes", "0")
    assert code == 1 and "device memory on the CPU" in err
    assert "Traceback" not in err


def test_a_fused_kernel_runs_by_its_contract(goptx: Run, tmp_path: Path) -> None:
    fused = tmp_path / "fused.ptx"
    code, _, err = goptx("fuse", SAMPLES / "stream.ptx", SAMPLES / "lu.ptx", "-o", fused)
    assert code == 0, err
    command = ("run", fused, "--contract", tmp_path / "fused.contract.toml", "--profile", "--json")
    code, out, err = goptx(*command)
    assert code == 0, err
    found = json.loads(out)
    assert [one["name"] for one in found["buffers"]] == ["a.y", "b.matrix"]
    counts = found["profile"]
    assert counts["total"] == sum(n for _, n in counts["lines"]) > 777 * 20
    code, out, err = goptx("run", SAMPLES / "stream.ptx", "--on", "cpu", "--seed", "13", "--json")
    assert code == 0, err
    assert json.loads(out)["buffers"][0]["checksum"] == found["buffers"][0]["checksum"]


@pytest.mark.skipif(shutil.which("nvidia-smi") is not None, reason="there is a GPU here")
def test_run_says_where_it_runs(goptx: Run) -> None:
    code, out, err = goptx("run", SAMPLES / "stream.ptx")
    assert code == 0 and "stream on the CPU" in out
    assert err.startswith("running on the CPU: ")


def test_reports_of_a_fused_kernel_name_the_member_and_its_line(goptx: Run, tmp_path: Path) -> None:
    fused = tmp_path / "fused.ptx"
    code, _, err = goptx(
        "fuse", SAMPLES / "reduce.ptx", SAMPLES / "partial_barrier.ptx", "-o", fused
    )
    assert code == 0, err
    code, _, err = goptx("verify", fused, "--on", "cpu", "--check", "all")
    assert code == 0, err
    text = fused.read_text()
    (store,) = (line for line in text.splitlines() if line.startswith("\tst.shared.f32 [%a_"))
    source = (SAMPLES / "reduce.ptx").read_text().splitlines()
    (own,) = (n for n, line in enumerate(source, 1) if line.startswith("\tst.shared.f32"))
    fused.write_text(text.replace(store, store.replace("]", "+64]")))
    code, _, err = goptx("verify", fused, "--on", "cpu")
    assert code == 1
    line = text.splitlines().index(store) + 1
    assert f"fused.ptx:{line}:2: error: leaves its member's shared memory" in err
    assert f"reduce.ptx:{own}:2: note: in member a" in err
    # Without the barrier in front of it the sums of the warps race.
    barrier = text.index("bar", text.index(store))
    end = text.index("\n", barrier)
    fused.write_text(text[:barrier] + "// " + text[barrier:end] + text[end:])
    code, _, err = goptx("verify", fused, "--on", "cpu", "--check", "races")
    assert code == 1
    assert "data race" in err
    assert "note: in member a" in err


def test_run_reports_what_the_checkers_find(goptx: Run, tmp_path: Path) -> None:
    text = (SAMPLES / "reduce.ptx").read_text()
    racy = tmp_path / "reduce.ptx"
    racy.write_text(text.replace("bar.sync", "// bar.sync"))
    args = ("run", racy, "--launch", SAMPLES / "reduce.toml", "--on", "cpu")
    code, _, err = goptx(*args, "--check", "races,init")
    assert code == 1
    assert "reduce.ptx:" in err and "error: data race" in err
    code, _, err = goptx(*args, "--check", "colour")
    assert code == 2
    assert "no checker 'colour'" in err


@pytest.fixture
def fused(goptx: Run, tmp_path: Path) -> Path:
    """Two samples as one kernel, with its contract beside it."""
    place = tmp_path / "fused.ptx"
    members = (SAMPLES / "reduce.ptx", SAMPLES / "histogram.ptx")
    code, _, err = goptx("fuse", *members, "--no-assemble", "-o", place)
    assert code == 0, err
    return place


def test_a_fused_kernel_is_run_by_the_contract_beside_it(goptx: Run, fused: Path) -> None:
    code, out, err = goptx("run", fused, "--on", "cpu")
    assert code == 0 and "fused_reduce_histogram on the CPU" in out, err
    fused.with_suffix(".toml").write_text("[other]\ngrid = [1]\nblock = [1]\nargs = []\n")
    code, _, err = goptx("run", fused, "--on", "cpu")
    assert code == 1 and "fused.toml has no table for fused_reduce_histogram" in err


@pytest.mark.parametrize("command", ["run", "verify"])
def test_a_size_of_a_member_that_is_none(goptx: Run, fused: Path, command: str) -> None:
    code, _, err = goptx(command, fused, "--on", "cpu", "--size", "z=verify")
    assert code == 1 and "the contract has no member 'z'" in err and "a, b" in err


@pytest.mark.parametrize("seconds", ["nan", "inf", "1e300", "-1", "0"])
def test_seconds_that_are_none(goptx: Run, seconds: str) -> None:
    code, _, err = goptx("run", SAMPLES / "stream.ptx", "--on", "cpu", "--timeout", seconds)
    assert code == 2 and "--timeout" in err


def test_numbers_that_are_none(goptx: Run, fused: Path) -> None:
    for option in ("--tolerance", "--memory", "--timeout"):
        code, _, err = goptx("verify", fused, option, "nan")
        assert code == 2 and f"'{option}': 'nan' is not a finite number" in err


def test_so_little_memory_that_nothing_can_be_run(goptx: Run, fused: Path) -> None:
    code, _, err = goptx("verify", fused, "--on", "cpu", "--memory", "0.25")
    assert code == 1 and "raise the limit (--memory" in err
