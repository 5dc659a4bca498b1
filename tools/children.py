"""Commands in processes of their own, each with a time limit, that import what this one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
ROOT = TOOLS.parent


@dataclass(frozen=True)
class Outcome:
    """What a child printed; ``code`` is None when its time was over."""

    code: int | None
    output: str


def child(command: Sequence[str], limit: float, log: Path | None = None) -> Outcome:
    """Runs a command in a process group of its own, which is killed when its time is over."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=max(1.0, limit))
        code: int | None = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            output = ""
        code = None
    if log is not None:
        log.write_text(output, "utf-8")
    return Outcome(code, output)


def environment() -> dict[str, str]:
    """The environment of children: they import what this process imports."""
    paths = [str(ROOT), str(TOOLS), *(p for p in sys.path if p)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}


def python(*words: str) -> list[str]:
    """A command of this interpreter."""
    return [sys.executable, *words]
