"""What a campaign writes down, and code that no launch reaches."""

from __future__ import annotations

from pathlib import Path

import fuzz
import pytest
from fuzzing import cases, records
from fuzzing.campaign import Fusion, written
from fuzzing.choices import Seeded
from fuzzing.faults import Fused
from fuzzing.mutation import (
    Mutant,
    Mutants,
    reached,
    refused_by_proof,
)
from fuzzing.records import Recorder, Run
from fuzzing.sameness import Sameness
from fuzzing.summary import Summary, page

from goptx.diag import GoptxError
from goptx.proof.certificate import certify
from goptx.syntax import parse

RESULTS = (
    Fusion(7, "right", "seq(weave(a, b){loops=on}, c)", used={"loop": 2}, seconds=(1.0, 2.0, 3.0)),
    Fusion(8, "refused", "seq(a, b)", ("early-exit",)),
    Fusion(9, "proof", "product(a, b)", ("image",), "it is not"),
    Mutants(4, (Mutant(4, "seq(a, b)", "drop", "image", "out differs"),), same=3),
    Mutants(5, (Mutant(5, "seq(a, b)", "swap", None, None, "+\tret;"),)),
    Fusion(10, "proved", "weave(a, b)"),
)


def test_records_give_the_page_again(tmp_path: Path) -> None:
    run, summary = Run("fuzz it", "a machine", "3.12", "2026-01-02", 4), Summary(0)
    recorder = Recorder(tmp_path / "log" / "x.jsonl", run)
    for result in RESULTS:
        recorder.take([result])
        summary.take([result])
    run.seconds, run.unfinished = 12.0, 2
    recorder.end(run)
    again = Summary(0)
    assert records.read(tmp_path / "log" / "x.jsonl", again.take) == run
    assert again == summary
    text = page(again, [run])
    assert "`fuzz it` (2026-01-02, 12 s on 4 processes, a machine, Python 3.12, 2 seeds" in text
    assert "**1 of 2 faults were rejected**" in text and "3 further changes" in text
    assert "1 were proved and not run; 1 went wrong, 1 of them refused" in text
    assert "| `weave{loops=on}` | 1 |" in text and "`mutate:5` swap in seq(a, b)" in text


def test_a_run_that_was_cut_off_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    Recorder(path, Run("fuzz it", "a machine", "3.12", "2026-01-02", 4)).take(RESULTS)
    summary = Summary(0)
    run = records.read(path, summary.take)
    assert run.seconds is None and "cut off" in run.text() and summary.fusions.total() == 4


@pytest.mark.parametrize("text", ["", "{", '{"what": "Fusion", "seed": 1}', '{"what": "x"}'])
def test_other_files_are_no_records(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(GoptxError, match=r"x\.jsonl"):
        records.read(path, Summary(0).take)


def test_the_program_makes_the_page_of_two_runs(tmp_path: Path) -> None:
    for name, results in (("fuse", RESULTS[:2]), ("mutate", RESULTS[3:4])):
        run = Run(f"do {name}", "a machine", "3.12", "2026-01-02", 4, 1.0)
        recorder = Recorder(tmp_path / name, run)
        recorder.take(results)
        recorder.end(run)
    logs = [str(tmp_path / name) for name in ("fuse", "mutate")]
    assert fuzz.main(["--read", *logs, "--page", str(tmp_path / "fuzz.md")]) == 0
    text = (tmp_path / "fuzz.md").read_text("utf-8")
    assert "`do fuse`" in text and "`do mutate`" in text and "**1 of 1 faults" in text


def test_fusions_can_be_proved_only(tmp_path: Path) -> None:
    arguments = ["--mode", "fuse", "--count", "2", "--seed", "1000000", "--jobs", "1"]
    assert fuzz.main([*arguments, "--prove-only", "--log", str(tmp_path / "x.jsonl")]) == 0
    summary = Summary(0)
    records.read(tmp_path / "x.jsonl", summary.take)
    assert summary.fusions.total() == summary.fusions["proved"] + summary.fusions["refused"] == 2
    assert summary.fusions["proved"] and not summary.spent["fused"]


def test_code_that_no_launch_reaches() -> None:
    """What stands there may be anything, and a trap in front of it is never met."""
    case = cases.make(Seeded(11))
    with written(case) as folder:
        made = cases.fused(case, folder)
        assert made.certificate is not None and made.certificate.unreached == ()
        base = Fused.of(made.ptx, made.contract, made.members)
        end = max(n for n, line in enumerate(base.lines) if line == "}")
        for line in ("\tret;", "\ttrap;", "$nobody:"):
            base.insert(end, line)
        proof = certify(parse(base.text(), "x.ptx"), base.settled(), base.members)
        assert proof.unreached == (end + 2, end + 3)
        assert reached(base, proof.unreached) == ""
        assert "no launch should reach" in reached(base, [base.images()[0] + 1])
    broken = base.copy()
    broken.insert(end + 1, "\tbar.sync 3;")
    assert Sameness(base).of(broken) and refused_by_proof(broken) is None
