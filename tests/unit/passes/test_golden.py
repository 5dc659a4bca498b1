"""What a pass printed in ``tests/golden/passes`` it leaves alone, and does not call changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.pipeline import Pipeline
from goptx.syntax import parse

FOLDER = Path(__file__).parents[2] / "golden" / "passes"
FILES = [path for path in sorted(FOLDER.glob("*.ptx")) if path.stem != "rename"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_output_is_an_input_that_the_passes_leave_alone(path: Path) -> None:
    text = path.read_text("utf-8").partition("\n")[0].removeprefix("// RUN: opt ")
    expected = path.with_suffix(".out").read_text("utf-8")
    module = parse(expected, path.name)
    report = Pipeline.parse(text).run(module)
    assert module.to_ptx() == expected
    assert not report.changed
