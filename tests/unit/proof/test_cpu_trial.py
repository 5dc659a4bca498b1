"""A differential run on the CPU: how much its code is compiled for speed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from goptx.contract import read_contract
from goptx.cpu.engine import QUICK, THOROUGH
from goptx.cpu.machine import Machine
from goptx.proof.cpu_trial import CpuTrial, run_trial
from goptx.proof.cpu_verify import CpuPreparer
from goptx.proof.gpu_inputs import Subject

pytest.importorskip("llvmlite")

FUSED = Path(__file__).resolve().parents[2] / "fused"


@pytest.mark.parametrize(("long", "last"), [(60.0, QUICK), (0.0, THOROUGH)])
def test_what_runs_for_long_is_compiled_for_speed_the_next_time(
    long: float, last: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    efforts: list[int] = []
    compile_ = Machine.compile

    def noted(machine: Machine, *arguments: Any, **keywords: Any) -> Any:
        efforts.append(machine.effort)
        return compile_(machine, *arguments, **keywords)

    monkeypatch.setattr(Machine, "compile", noted)
    monkeypatch.setattr("goptx.proof.cpu_trial.LONG_S", long)
    contract = read_contract(FUSED / "pair.contract.toml")
    text = (FUSED / contract.ptx).read_text("utf-8")
    (trial,) = CpuPreparer(contract).trials(Subject(contract, text, FUSED), [None], [7], [])
    result, _ = run_trial(CpuTrial(trial, (None, 1), timeout_s=20.0))
    assert result.ok and all(not one.differing for one in result.buffers)
    assert efforts == [QUICK, *[last] * 3]
