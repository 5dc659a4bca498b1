"""A differential run on the CPU: how much its code is compiled for speed, and how often."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from goptx.contract import read_contract
from goptx.cpu.engine import QUICK, THOROUGH
from goptx.cpu.machine import Machine
from goptx.proof.cpu_trial import CpuTrial, _read, _texts, run_trial
from goptx.proof.cpu_verify import CpuPreparer
from goptx.proof.gpu_inputs import Subject, Trial

pytest.importorskip("llvmlite")

FUSED = Path(__file__).resolve().parents[2] / "fused"


@pytest.fixture(autouse=True)
def nothing_read() -> None:
    """No code of another test's trials."""
    _read.cache_clear()


def trial_of(name: str) -> Trial:
    contract = read_contract(FUSED / f"{name}.contract.toml")
    text = (FUSED / contract.ptx).read_text("utf-8")
    (trial,) = CpuPreparer(contract).trials(Subject(contract, text, FUSED), [None], [7], [])
    return trial


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
    trial = trial_of("pair")
    result, _ = run_trial(CpuTrial(trial, (None, 1), timeout_s=20.0))
    assert result.ok and all(not one.differing for one in result.buffers)
    assert efforts == [QUICK, *[last] * 3]


def test_members_of_one_file_share_its_module_and_code_but_no_variables() -> None:
    texts = _texts(trial_of("state_twice"), None)
    with Machine(effort=QUICK) as machine:
        members = texts.members(machine)
        a, b = members["a"], members["b"]
        assert a.module is b.module and a.compiled is b.compiled
        assert set(a.addresses) == set(b.addresses) == {"runs", "table"}
        assert not set(a.addresses.values()) & set(b.addresses.values())
        out = machine.allocate(4, "out").to_bytes(8, "little")
        for loaded, runs in (a, 1), (b, 3):
            for _ in range(runs):
                machine.run(loaded, "state", [1], [32], [out], dynamic_shared=1024)
        # It counts its runs in a variable, from 5 on.
        counts = [machine.download(m.addresses["runs"], 4).tolist() for m in (a, b)]
        assert counts == [[6, 0, 0, 0], [8, 0, 0, 0]]
        code = [machine.compile(m, m.module.kernel("state"))[1] for m in (a, b)]
        assert code[0] is not code[1]


def test_a_member_without_variables_is_compiled_once_for_all_that_run_it() -> None:
    texts = _texts(trial_of("pair"), None)
    with Machine(effort=QUICK) as machine:
        members = texts.members(machine)
        saxpy = [machine.compile(m, m.module.kernel("saxpy"))[1] for m in members.values()]
        scale = machine.compile(members["b"], members["b"].module.kernel("scale"))[1]
        assert saxpy[0] is saxpy[1] is not scale


def test_a_kernel_with_variables_that_is_fused_with_itself() -> None:
    result, _ = run_trial(CpuTrial(trial_of("state_twice"), (None, 1), timeout_s=20.0))
    assert result.ok and all(not one.differing for one in result.buffers)
    assert {"a:runs", "b:runs"} <= {one.name for one in result.buffers}
