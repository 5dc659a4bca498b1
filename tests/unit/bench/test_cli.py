"""``goptx bench``: what it asks for, what it prints, how it exits."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from reports import report

from goptx.bench import BenchReport
from goptx.cli import main

ROOT = Path(__file__).resolve().parents[3]
PAIR = str(ROOT / "tests" / "fused" / "pair.ptx")
SAMPLES = ROOT / "samples" / "sm_90"


class Measured:
    """Stands in for the measurement; remembers what was asked for."""

    def __init__(self) -> None:
        self.report: BenchReport = report()
        self.subject: Any = None
        self.options: dict[str, Any] = {}

    def __call__(self, subject: Any, **options: Any) -> BenchReport:
        self.subject, self.options = subject, options
        return self.report


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Measured:
    found = Measured()
    monkeypatch.setattr("goptx.bench.bench_subject", found)
    return found


def test_a_fused_kernel_with_its_contract(measured: Measured, capsys: Any) -> None:
    assert main(["bench", PAIR]) == 0
    assert measured.subject.contract.kernel == "pair"
    assert measured.subject.folder == Path(PAIR).parent
    assert measured.options["size"] == "bench" and measured.options["time_limit_s"] == 300
    assert measured.options["progress"] is None  # nobody looks at standard error
    out = capsys.readouterr().out
    assert "worth it: 1.26x" in out and "graph branches (best apart)" in out


def test_options_become_settings(measured: Measured) -> None:
    words = ["--size", "a=small,b=bench", "--repetitions", "9", "--min-time", "0.01"]
    words += ["--warmup", "1", "--flush-l2", "--no-check", "--variant", "fused"]
    assert main(["bench", PAIR, *words, "--variant", "graph chain", "--timeout", "20"]) == 0
    settings = measured.options["settings"]
    assert measured.options["size"] == {"a": "small", "b": "bench"}
    assert (settings.repetitions, settings.min_time_s, settings.warmup) == (9, 0.01, 1)
    assert settings.flush_l2 and not settings.check
    assert settings.variants == ("fused", "graph chain")
    assert measured.options["time_limit_s"] == 20


def test_wrong_results_fail(measured: Measured, capsys: Any) -> None:
    measured.report = replace(measured.report, differences=("b.out: 1 of 2 elements differ",))
    assert main(["bench", PAIR]) == 1
    assert "differs: b.out" in capsys.readouterr().out


def test_not_worth_it_is_no_failure(measured: Measured, capsys: Any) -> None:
    times = {t.variant: t.estimate.median for t in measured.report.timings}
    measured.report = report({**times, "fused": 200.0, "fused graph": 200.0, "fused again": 201.0})
    assert main(["bench", PAIR, "--markdown"]) == 0
    assert "**not worth it: 0.63x" in capsys.readouterr().out


def test_json_is_the_whole_report(measured: Measured, capsys: Any) -> None:
    assert main(["bench", PAIR, "--json"]) == 0
    assert BenchReport.from_dict(json.loads(capsys.readouterr().out)) == measured.report


def test_members_are_fused_first(measured: Measured, capsys: Any, tmp_path: Path) -> None:
    for name in ("gelu", "lu"):
        for suffix in (".ptx", ".toml"):
            shutil.copy(SAMPLES / f"{name}{suffix}", tmp_path)
    files = [str(tmp_path / "gelu.ptx"), f"l={tmp_path / 'lu.ptx'}"]
    assert main(["bench", *files, "--plan", "warps(a, l)", "--size", "small"]) == 0
    contract = measured.subject.contract
    assert [m.alias for m in contract.members] == ["a", "l"] and contract.plan == "warps(a, l)"
    assert all((measured.subject.folder / (m.launch or "")).is_file() for m in contract.members)
    assert "plan: warps(a, l)" in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        *("gelu.ptx", "gelu.toml", "lu.ptx", "lu.toml")
    ]


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["no.ptx"], 1, "no.ptx"),
        ([PAIR, PAIR, "--contract", "x.toml"], 2, "members have none yet"),
        (["-", PAIR], 2, "not from standard input"),
        ([PAIR, "--size", "a=,b"], 2, "malformed"),
        ([PAIR, "--repetitions", "0"], 2, "repetitions"),
        ([], 2, "MEMBER"),
    ],
)
def test_bad_input(
    measured: Measured, capsys: Any, words: list[str], code: int, message: str
) -> None:
    assert main(["bench", *words]) == code
    assert message in capsys.readouterr().err
