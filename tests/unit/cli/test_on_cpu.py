"""``run`` and ``verify`` with --on cpu."""

from __future__ import annotations

import json
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


def test_run_repeats_under_other_schedules(goptx: Run) -> None:
    sums = set()
    for schedule in ("0", "5"):
        code, out, err = goptx(
            "run", SAMPLES / "bitonic.ptx", "--on", "cpu", "--schedule", schedule, "--json"
        )
        assert code == 0, err
        sums.add(json.loads(out)["buffers"][0]["checksum"])
    assert len(sums) == 1


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
    assert "bitwise equal" in out
    text = fused.read_text()
    broken = text.replace("shfl.sync.down.b32", "shfl.sync.up.b32", 1)
    assert broken != text
    fused.write_text(broken)
    code, out, err = goptx("verify", fused, "--on", "cpu")
    assert code == 1
    assert "differ" in out + err
