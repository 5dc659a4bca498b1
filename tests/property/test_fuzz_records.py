"""What a campaign writes down, and which changes of a fused kernel are no faults."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import fuzz  # pyright: ignore[reportMissingImports]
from fuzzing import cases, records  # pyright: ignore[reportMissingImports]
from fuzzing.campaign import Fusion, written  # pyright: ignore[reportMissingImports]
from fuzzing.choices import Seeded  # pyright: ignore[reportMissingImports]
from fuzzing.faults import FAULTS, Fused  # pyright: ignore[reportMissingImports]
from fuzzing.mutation import (  # pyright: ignore[reportMissingImports]
    Mutant,
    Mutants,
    changes_only,
    reached,
    refused_by_proof,
)
from fuzzing.records import Recorder, Run  # pyright: ignore[reportMissingImports]
from fuzzing.summary import Summary, page  # pyright: ignore[reportMissingImports]

from goptx.diag import GoptxError
from goptx.proof.certificate import certify
from goptx.syntax import parse

RESULTS = (
    Fusion(7, "right", "seq(weave(a, b){loops=on}, c)", used={"loop": 2}, seconds=(1.0, 2.0, 3.0)),
    Fusion(8, "refused", "seq(a, b)", ("early-exit",)),
    Fusion(9, "proof", "product(a, b)", ("image",), "it is not"),
    Mutants(4, (Mutant(4, "seq(a, b)", "drop", "image", "out differs"),), unreached=3),
    Mutants(5, (Mutant(5, "seq(a, b)", "swap", None, None, "+\tret;"),)),
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
    assert "| `weave{loops=on}` | 1 |" in text and "`mutate:5` swap in seq(a, b)" in text


def test_a_run_that_was_cut_off_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    Recorder(path, Run("fuzz it", "a machine", "3.12", "2026-01-02", 4)).take(RESULTS)
    summary = Summary(0)
    run = records.read(path, summary.take)
    assert run.seconds is None and "cut off" in run.text() and summary.fusions.total() == 3


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
    assert changes_only(base, broken, proof.unreached) and refused_by_proof(broken) is None


def _lines(*lines: str) -> Fused:
    case = cases.make(Seeded(11))
    with written(case) as folder:
        made = cases.fused(case, folder, prove=False)
    return Fused([*lines], [None] * len(lines), made.contract, made.members)


def test_which_changes_are_of_some_lines_only() -> None:
    base = _lines("\tone;", "\ttwo;", "\t.loc 1 2 3", "\ttwo;", "$L:", "\tthree;")
    dead = frozenset([2, 4])

    def changed(*edits: tuple[int, str | None]) -> bool:
        broken = base.copy()
        for at, line in edits:
            if line is None:
                broken.remove(at)
            else:
                broken.insert(at, line)
        return changes_only(base, broken, dead)

    assert changed((1, "\tret;")) and changed((3, "\tret;")) and changed((3, "\ttwo;"))
    assert changed((3, None)) and changed((3, None), (1, None))
    assert not changed((0, None)) and not changed((5, None)) and not changed((5, "\tret;"))
    assert not changed((4, "\tret;")) and not changed((3, None), (0, None))
    claimed = base.copy()
    claimed.claims[1] = ("a", 3)
    assert changes_only(base, claimed, dead)
    claimed.claims[0] = ("a", 2)
    assert not changes_only(base, claimed, dead)


def test_a_branch_to_what_comes_next_needs_no_guard() -> None:
    """Its ways lead to one place, so that it is no fault to take it always."""
    base = _lines("\t@%p1 bra $L;", "\t.loc 1 2 3", "$K:", "$L:", "\t@%p1 bra $K;", "\tret;")
    base.claims[0] = base.claims[4] = ("a", 1)
    for kind in ("guard_dropped", "guard_inverted"):
        for seed in range(5):
            broken = base.copy()
            assert FAULTS[kind](broken, random.Random(seed))
            assert broken.lines[0] == base.lines[0] and broken.lines[4] != base.lines[4]
