"""Golden tests: small PTX files with a RUN line, and what goptx makes of them.

The first line names what is run, the second one says what the file shows:

    // RUN: check
        goptx finds exactly what the comments say: ``// error: text`` (or ``warning``, ``note``) at
        the end of a line stands for a finding on that line whose message holds the text.
    // RUN: print
        the file, in which nothing is wrong, is printed as the file ``NAME.out`` beside it.
    // RUN: opt PIPELINE
        the same with passes in between.

``pytest tests/golden --bless`` writes the ``.out`` files anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from goptx.diag import Source
from goptx.syntax import examine, parse

_RUN = re.compile(r"// RUN: (\w+)(?: (.*))?\n")
_EXPECTED = re.compile(r"// (error|warning|note): (.*?)(?= // |$)")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> GoldenFile | None:
    if file_path.suffix == ".ptx":
        return GoldenFile.from_parent(parent, path=file_path)
    return None


class GoldenFile(pytest.File):
    """One golden file: one test."""

    def collect(self) -> Iterable[pytest.Item]:
        yield GoldenItem.from_parent(self, name=self.path.stem)


class Mismatch(Exception):
    """What a golden test found; its text is the report."""


class GoldenItem(pytest.Item):
    """Runs what the first line of a file says."""

    def runtest(self) -> None:
        text = self.path.read_text("utf-8")
        run = _RUN.match(text)
        if run is None:
            raise Mismatch("the first line is not '// RUN: check', 'print' or 'opt PIPELINE'")
        match run[1]:
            case "check":
                _compare_findings(self.path.name, text)
            case "print":
                _compare_findings(self.path.name, text)
                self._compare_output(parse(text, self.path.name).to_ptx())
            case "opt":
                from goptx.pipeline import Pipeline

                module = parse(text, self.path.name)
                Pipeline.parse(run[2]).run(module)
                self._compare_output(module.to_ptx())
            case other:
                raise Mismatch(f"nothing to run is called {other!r}")

    def _compare_output(self, actual: str) -> None:
        expected = self.path.with_suffix(".out")
        if self.config.getoption("--bless", default=False):
            expected.write_text(actual, "utf-8")
        wanted = expected.read_text("utf-8") if expected.exists() else ""
        if actual != wanted:
            raise Mismatch(_difference(wanted, actual))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None
    ) -> str:  # type: ignore[override]
        if isinstance(excinfo.value, Mismatch):
            return f"{self.path}:\n{excinfo.value}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, str(self.name)


def expectations(text: str) -> list[tuple[int, str, str]]:
    """(line from 1, severity, text) of each comment that stands for a finding."""
    return [
        (number, found[1], found[2].strip())
        for number, line in enumerate(text.splitlines(), 1)
        for found in _EXPECTED.finditer(line)
    ]


def _compare_findings(name: str, text: str) -> None:
    """Match findings and comments one to one."""
    _, findings = examine(Source(name, text))
    missing = expectations(text)
    surplus: list[str] = []
    for finding in findings:
        line = finding.span.line if finding.span is not None else 0
        fitting = [
            one
            for one in missing
            if one[:2] == (line, finding.severity) and one[2] in finding.message
        ]
        if fitting:
            missing.remove(fitting[0])
        else:
            surplus.append(finding.render())
    lines = [f"not found: line {line}: {severity}: {what}" for line, severity, what in missing]
    lines += [f"not expected:\n{finding}" for finding in surplus]
    if lines:
        raise Mismatch("\n".join(lines))


def _difference(wanted: str, actual: str) -> str:
    import difflib

    lines = difflib.unified_diff(
        wanted.splitlines(), actual.splitlines(), "expected", "actual", lineterm=""
    )
    return "\n".join([*lines, "(pytest --bless accepts what is there now)"])
