"""The example of ``docs/passes.md`` runs, and the page names every pass and analysis."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from goptx.passes import PASSES
from goptx.pipeline import ANALYSES, Pipeline
from goptx.syntax import parse

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "docs" / "examples" / "my_pass.py"
TEXT = """.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u32 n)
{
	.reg .b32 %r<6>;
	ld.param.u32 %r1, [n];
	mul.lo.s32 %r2, %r1, 8;
	mul.lo.u32 %r3, %r2, 1024;
	mul.lo.s32 %r4, %r3, 12;
	mul.lo.s32 %r5, %r4, %r1;
	ret;
}
"""


def test_the_example_is_a_pass() -> None:
    module = parse(TEXT)
    pipeline = Pipeline.parse(f"{EXAMPLE}:ShiftForMultiply{{most=3}}")
    assert str(pipeline) == f"{EXAMPLE}:ShiftForMultiply{{most=3}}"
    assert pipeline.run(module).changed
    lines = [str(one) for one in module.kernel().instructions()]
    assert lines[1:5] == [
        "shl.b32 %r2, %r1, 3;",
        "mul.lo.u32 %r3, %r2, 1024;",
        "mul.lo.s32 %r4, %r3, 12;",
        "mul.lo.s32 %r5, %r4, %r1;",
    ]
    assert not pipeline.run(module).changed


def test_the_example_is_a_program(tmp_path: Path) -> None:
    (tmp_path / "a.ptx").write_text(TEXT)
    command = [sys.executable, str(EXAMPLE), str(tmp_path / "a.ptx")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "shl.b32 %r2, %r1, 3;" in done.stdout and "mul.lo.u32 %r3" in done.stdout
    assert "ShiftForMultiply{most=8}" in done.stderr


def test_the_example_stands_in_ten_lines() -> None:
    text = EXAMPLE.read_text("utf-8")
    body = text.partition("    def run")[2].partition("if __name__")[0].strip().splitlines()
    assert len(body) <= 12


@pytest.mark.parametrize("name", [*PASSES, *ANALYSES])
def test_the_page_names_every_pass_and_analysis(name: str) -> None:
    assert f"`{name}" in (ROOT / "docs" / "passes.md").read_text("utf-8")


def test_the_page_of_the_command_line_names_every_command() -> None:
    from goptx.cli.app import COMMANDS

    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for name in COMMANDS:
        assert f"`{name}" in page
