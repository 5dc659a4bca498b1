"""What the pages of results have in common: how they are headed, and how they are made."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from matrix_store import ROOT

from goptx.cuda.assemble import Assembler

_T = TypeVar("_T")
_R = TypeVar("_R")
_UNTOLD = ("--out", "--commit")


@dataclass(frozen=True)
class Page:
    """The text of a page, and what in it misses its aim."""

    text: str
    missed: tuple[str, ...] = ()


@dataclass(frozen=True)
class About:
    """What a page says of the run that made it; the machine as it was before the run."""

    command: str
    machine: str
    date: str
    commit: str
    assembler: Assembler


def about(page: str, arguments: Sequence[str], commit: str | None, assembler: Assembler) -> About:
    """The run of the program with these arguments, of which paths and the commit are not told."""
    hidden = {n + k for n, one in enumerate(arguments) if one in _UNTOLD for k in (0, 1)}
    words = [one for n, one in enumerate(arguments) if n not in hidden and "=" not in one]
    return About(
        " ".join(["python tools/results.py", *([] if page in words else [page]), *words]),
        machine(),
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        commit or _commit(),
        assembler,
    )


def head(title: str, intro: str, missed: Sequence[str], about: About) -> list[str]:
    """The first paragraphs of a page."""
    packages = ", ".join(f"{name} {_version(name)}" for name in ("lark", "llvmlite"))
    lines = [
        f"- made by `{about.command}`, {about.date}",
        f"- machine: {about.machine}",
        f"- goptx {_version('goptx')} {about.commit}, Python {platform.python_version()}, "
        f"ptxas {about.assembler.version}, {packages}",
    ]
    verdict = "Nothing here is missed."
    if missed:
        verdict = "**Missed:**\n\n" + "\n".join(f"- {one}" for one in missed)
    return [f"# {title}", intro, "\n".join(lines), verdict]


def machine() -> str:
    """Processor, cores, memory, and how busy the machine is."""
    model = _matched(Path("/proc/cpuinfo"), r"model name\s*:\s*(.+)") or platform.machine()
    kilobytes = _matched(Path("/proc/meminfo"), r"MemTotal:\s*(\d+)")
    memory = f", {int(kilobytes) / 1024**2:.0f} GiB" if kilobytes else ""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{model.strip()}, {os.cpu_count()} cores{memory}{load}"


def _matched(path: Path, pattern: str) -> str | None:
    if not path.exists():
        return None
    found = re.search(pattern, path.read_text("utf-8"))
    return found[1] if found else None


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty=, with changes since", "--exclude=*"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return found.stdout.strip()


def parallel(work: Callable[[_T], _R], items: Sequence[_T], jobs: int, what: str) -> Iterator[_R]:
    """The results of all items, in their order, from processes that start from nothing."""
    if jobs < 2:
        yield from map(work, items)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for number, result in enumerate(pool.map(work, items), 1):
            print(f"\r{what} {number}/{len(items)} ", end="", file=sys.stderr, flush=True)
            yield result
    print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
