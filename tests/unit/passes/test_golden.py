"""Passes on small modules: what goes in, what comes out, to the letter.

A file of ``golden/`` holds a line ``// RUN: pipeline``, a line of intent, a module, a line
``// OUTPUT`` and what the pipeline makes of it. ``pytest --bless`` writes the output anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.pipeline import Pipeline
from goptx.syntax import parse

FILES = sorted((Path(__file__).parent / "golden").glob("*.ptx"))
MARK = "// OUTPUT\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_golden(path: Path, bless: bool) -> None:
    given, _, expected = path.read_text("utf-8").partition(MARK)
    first, second, _ = given.split("\n", 2)
    assert first.startswith("// RUN: ") and second.startswith("// ")
    module = parse(given, path.name)
    Pipeline.parse(first.removeprefix("// RUN: ")).run(module)
    found = module.to_ptx()
    if bless:
        path.write_text(f"{given}{MARK}{found}", "utf-8")
        return
    assert found == expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_output_is_an_input_that_the_passes_leave_alone(path: Path) -> None:
    given, _, expected = path.read_text("utf-8").partition(MARK)
    pipeline = Pipeline.parse(given.partition("\n")[0].removeprefix("// RUN: "))
    if any(one.name == "rename" for one in pipeline.passes):
        pytest.skip("renaming twice gives two prefixes")
    module = parse(expected, path.name)
    report = pipeline.run(module)
    assert module.to_ptx() == expected
    assert not report.changed
