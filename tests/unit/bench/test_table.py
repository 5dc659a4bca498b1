"""Reports as tables."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from reports import report
from rich.console import Console

from goptx.bench.table import HEADINGS, markdown, number, render, rows


def test_rows() -> None:
    found = {row[0]: row[1:] for row in rows(report())}
    assert found["a: gelu"] == ("60.0", "59.8 … 60.2", "", "3", "2.5")
    assert found["serial"][0] == "130"
    assert found["serial"][2].startswith("1.30x [1.2")
    assert found["serial"][3] == "3"  # 400,000 bytes in 130 µs
    assert found["fused"][2] == found["fused again"][2] == ""
    assert all(len(row) == len(HEADINGS) - 1 for row in found.values())


@pytest.mark.parametrize(
    ("microseconds", "text"),
    [(1.234, "1.23"), (9.999, "10.00"), (12.34, "12.3"), (123.4, "123"), (12345.6, "12,346")],
)
def test_numbers(microseconds: float, text: str) -> None:
    assert number(microseconds) == text


def test_markdown() -> None:
    lines = markdown(report()).splitlines()
    assert lines[0] == (
        "fused_gelu_lu: blocks(a, b), grid 19, block 256, 32 registers, 8 CTAs an SM"
    )
    assert "  a: gelu at size bench (N=512), grid 4, block 256" in lines
    assert "  b: lu, grid 3x5, block 256" in lines
    table = [line for line in lines if line.startswith("|")]
    assert len(table) == 2 + 9
    assert len({line.count("|") for line in table}) == 1
    assert any(line.startswith("**worth it: 1.26x") for line in lines)
    assert "noise: the same kernel measured twice differs by 1.0%" in lines


def test_the_terminal_shows_the_same() -> None:
    out = io.StringIO()
    found = replace(report(), differences=("b.out: 3 of 10 elements differ",))
    Console(file=out, width=160).print(render(found))
    text = out.getvalue()
    assert "graph branches (best apart)" in text
    assert "computes something else" in text and "differs: b.out: 3 of 10" in text
    unchecked = replace(report(), differences=None, notes=("odd.ptx changed",))
    Console(file=out, width=160).print(render(unchecked))
    assert "results were not compared" in out.getvalue() and "odd.ptx changed" in out.getvalue()
