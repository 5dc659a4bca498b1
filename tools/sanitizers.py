"""Commands under compute-sanitizer, and what its output says."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence, Set
from pathlib import Path

from children import Outcome, child

SANITIZERS = ("memcheck", "racecheck", "synccheck")
ABSENT = "compute-sanitizer is not on the PATH"

_SUMMARY = re.compile(r"(?:ERROR SUMMARY|RACECHECK SUMMARY): (\d+)[^\n]*")
_LIMIT_S = 90.0
"""The longest run."""

_LINES = 8
"""Lines told of a run that failed."""


def find() -> str | None:
    """The program; None where there is none."""
    return shutil.which("compute-sanitizer")


def watch(tool: str, command: Sequence[str], seconds: float, log: Path) -> tuple[str, list[str]]:
    """Runs a command under a sanitizer, for so many seconds at most; its output goes to ``log``.

    Returns (clean, errors, failed or late; the sanitizer's first lines).
    """
    program = find()
    assert program is not None, ABSENT
    words = [program, "--tool", tool, "--error-exitcode", "99", "--print-limit", "3"]
    # Not the assembler that it starts, and not the questions to the driver that may fail.
    words += ["--target-processes", "application-only", "--report-api-errors", "no"]
    return judge(child([*words, *command], min(_LIMIT_S, seconds), log))


def judge(done: Outcome) -> tuple[str, list[str]]:
    """What a sanitizer's output says."""
    if done.code is None:
        return "late", []
    found = _SUMMARY.findall(done.output)
    lines = [line for line in done.output.splitlines() if line.startswith("=========")]
    told = [line.strip("= ") for line in lines if line.strip("= ")]
    if not found:
        return "failed", done.output.splitlines()[-_LINES:]
    if any(int(number) for number in found):
        return "errors", [line for line in told if line != "COMPUTE-SANITIZER"]
    return ("clean", []) if done.code == 0 else ("failed", done.output.splitlines()[-_LINES:])


def together(states: Set[str]) -> str:
    """What runs that ended so are together: ok, late or failed."""
    return "ok" if states == {"clean"} else "late" if states <= {"clean", "late"} else "failed"
