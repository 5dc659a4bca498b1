"""Each feature of PTX is taken or refused as the design notes say, and as ptxas does."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from goptx.cuda.assemble import Assembler
from goptx.diag import Source
from goptx.syntax import examine, parse

from .snippets import Snippet, Verdict
from .snippets_of_bodies import TABLES

ALL = [
    pytest.param(snippet, id=f"{name}-{number}")
    for name, table in TABLES.items()
    for number, snippet in enumerate(table)
]
JUDGED = [param for param in ALL if isinstance(s := param.values[0], Snippet) and s.assembler]


@pytest.mark.parametrize("snippet", ALL)
def test_verdict(snippet: Snippet) -> None:
    _, findings = examine(Source("snippet.ptx", snippet.text))
    errors = [finding.render() for finding in findings if finding.severity == "error"]
    verdict: Verdict = "reject" if errors else "accept"
    assert verdict == snippet.verdict, "\n".join([snippet.code, *errors])


@pytest.mark.parametrize("snippet", [p for p in ALL if p.values[0].verdict == "accept"])  # type: ignore[union-attr]
def test_what_is_accepted_prints_back(snippet: Snippet) -> None:
    printed = parse(snippet.text).to_ptx()
    assert parse(printed).to_ptx() == printed


@pytest.mark.parametrize("snippet", JUDGED)
def test_verdict_of_the_assembler(snippet: Snippet, ptxas: Assembler, tmp_path: Path) -> None:
    source = tmp_path / "snippet.ptx"
    source.write_bytes(snippet.text.encode("ascii", "replace"))
    named = re.search(r"\.target\s+(?:sm|compute)_(\d+[af]?)\b", snippet.text)
    arch = f"sm_{named[1] if named else 90}"
    command = [str(ptxas.path), f"-arch={arch}", str(source), "-o", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    verdict: Verdict = "reject" if done.returncode else "accept"
    assert verdict == snippet.assembler, done.stdout + done.stderr


def test_every_error_has_a_place() -> None:
    for param in ALL:
        snippet = param.values[0]
        assert isinstance(snippet, Snippet)
        _, findings = examine(Source("snippet.ptx", snippet.text))
        for finding in findings:
            assert finding.span is not None, finding
            assert finding.span.start < len(snippet.text)
