"""What the CPU back end executes of the table and of PTX that compilers wrote."""

from __future__ import annotations

from pathlib import Path

import cpu_coverage as coverage
import pytest

ROOT = Path(__file__).resolve().parents[3]


def test_all_that_samples_hold_is_executed() -> None:
    found, names = coverage.tally(sorted((ROOT / "samples").glob("sm_90/*.ptx")))
    assert len(names) > 150
    assert not found.refused


@pytest.mark.slow
def test_nearly_all_opcodes_of_samples_and_corpus_are_executed() -> None:
    found, names = coverage.tally(coverage.files())
    assert found.share({text: text for text in names}) >= coverage.LEAST
    assert found.share(names) >= coverage.LEAST


def test_a_row_tells_its_reason() -> None:
    whole = coverage.answers("add")
    assert whole and all(one.executed for one in whole)
    (refused,) = coverage.answers("stacksave")
    assert refused.refused == refused.tried > 0 and refused.reasons


def test_video_instructions_without_a_second_operation_are_executed() -> None:
    assert not coverage.refusals(["vadd.s32.s32.s32 %s32_0, %s32_1, %s32_2;"])
