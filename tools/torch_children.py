"""Experiments in processes of their own, side by side, each until a time limit."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MARK = "RESULT "
"""What a line begins with on which a child says, as JSON, what it knows so far."""


def say(found: dict[str, Any]) -> None:
    """Tells the parent; the last word counts."""
    print(MARK + json.dumps(found), flush=True)


def together(
    names: Sequence[str], program: str, out: Path | None, seconds: float, more: Sequence[str] = ()
) -> dict[str, dict[str, Any]]:
    """Runs children side by side, each until the time limit; takes the last that each one said."""
    folder = Path(tempfile.mkdtemp())
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    ends = time.monotonic() + seconds
    env = {"TORCHINDUCTOR_COMPILE_THREADS": "4", **os.environ}
    running: dict[str, subprocess.Popen[bytes]] = {}
    for name in names:
        command = [sys.executable, program, "--child", name, "--lock", str(folder / "turn")]
        command += more
        command += ["--out", str(out)] if out is not None else []
        with (folder / name).open("wb") as log:
            running[name] = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=env)
    found: dict[str, dict[str, Any]] = {}
    for name, process in running.items():
        try:
            process.wait(max(0.1, ends - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        text = (folder / name).read_text(errors="replace")
        said = [one for one in text.splitlines() if one.startswith(MARK)]
        found[name] = json.loads(said[-1][len(MARK) :]) if said else {"ok": False}
        if not found[name].get("ok"):
            found[name].setdefault("tail", text[-1200:])
    return found


def wait_for_others(lock: Path | None, name: str, names: Sequence[str], until: float) -> None:
    """Waits until all children are prepared: what they do until then disturbs who measures.

    ``until`` is a time of `time.monotonic`, which processes share, after which nobody waits.
    """
    if lock is None:
        return
    lock.with_name(f"ready.{name}").touch()
    while time.monotonic() < until:
        if all(lock.with_name(f"ready.{other}").exists() for other in names):
            return
        time.sleep(0.1)


_MINE: set[Path] = set()
"""Locks that this process holds."""


@contextmanager
def turn(lock: Path | None) -> Generator[None]:
    """Lets one process at a time measure; who has its turn already keeps it."""
    if lock is None or lock in _MINE:
        yield
        return
    with lock.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        _MINE.add(lock)
        try:
            yield
        finally:
            _MINE.discard(lock)
            fcntl.flock(file, fcntl.LOCK_UN)
