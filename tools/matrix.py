"""Fuses all ordered pairs of samples under every plan, verifies them on a GPU, and times them.

    python tools/matrix.py fuse   --out build/matrix [--jobs 16]      needs no GPU
    python tools/matrix.py verify --out build/matrix [--budget 480]   equal and unequal shapes
    python tools/matrix.py time   --out build/matrix [--budget 480]
    python tools/matrix.py report --out build/matrix --markdown docs/results/matrix.md
    python tools/matrix.py all    --out build/matrix --budget 560     all of it, as time allows

Every phase takes up where it was left: what has a record is not done again unless ``--again``.
``--shard i/n`` does one of n parts. The folder can be carried to another machine (``pack`` makes
one file of it, ``unpack`` takes that apart).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from matrix_phases import fuse_all, time_all, verify_all
from matrix_store import KERNELS, PLANS, ROOT, TIME_SIZE, Store, Task, parse_shard, tasks

from goptx.diag import GoptxError


def main(arguments: Sequence[str]) -> int:
    """Runs the phase named; 0 unless something failed that should not."""
    options = _parser().parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    if options.phase == "pack":
        return pack(options.out)
    if options.phase == "unpack":
        return unpack(options.out)
    options.about = about(options)
    store = Store(options.out)
    wanted = _wanted(options)

    def left() -> float:
        return options.budget - (time.monotonic() - started)

    phases: dict[str, Callable[[], None]] = {
        "fuse": lambda: fuse_all(store, wanted, options, left),
        "verify": lambda: verify_all(store, wanted, options, left),
        "time": lambda: time_all(store, wanted, options, left),
        "report": lambda: None,
    }
    try:
        for phase in phases if options.phase == "all" else [options.phase]:
            phases[phase]()
        return write_report(store, wanted, options)
    except GoptxError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    phases = ("fuse", "verify", "time", "report", "all", "pack", "unpack")
    parser.add_argument("phase", choices=phases)
    parser.add_argument("--out", type=Path, required=True, help="the folder of the matrix")
    parser.add_argument("--samples", type=Path, default=ROOT / "samples" / "sm_90")
    parser.add_argument("--kernels", help="comma-separated samples; default: 18 of them")
    parser.add_argument("--plans", default=",".join(PLANS))
    parser.add_argument("--pairs", help="comma-separated a+b; default: all ordered pairs")
    parser.add_argument("--shard", default="1/1", metavar="i/n")
    parser.add_argument("--arch", default=None, help="default: what the samples ask for")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--budget", type=float, default=1e9, metavar="SECONDS")
    parser.add_argument("--again", action="store_true", help="do again what has a record")
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--time-size", default=TIME_SIZE)
    parser.add_argument("--commit", help="what is run, where the folder has no history")
    parser.add_argument("--markdown", type=Path, help="write the report there, too")
    parser.add_argument("--json", type=Path, help="write all results there")
    return parser


def _wanted(options: argparse.Namespace) -> list[Task]:
    kernels = options.kernels.split(",") if options.kernels else list(KERNELS)
    found = tasks(kernels, options.plans.split(","), parse_shard(options.shard))
    if options.pairs:
        chosen = set(options.pairs.split(","))
        found = [task for task in found if task.pair in chosen]
    return found


def about(options: argparse.Namespace) -> dict[str, Any]:
    """Versions, date and command of a run."""
    from importlib import metadata

    from goptx import __version__

    def version(package: str) -> str:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            return ""

    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "goptx": __version__,
        "commit": options.commit or _commit(),
        "python": platform.python_version(),
        "packages": {name: version(name) for name in ("cuda-bindings", "numpy") if version(name)},
        "command": "python tools/matrix.py " + " ".join(_shown(options)),
    }


def _shown(options: argparse.Namespace) -> list[str]:
    """The command line without paths."""
    words = [options.phase]
    for name in ("kernels", "plans", "pairs", "shard", "arch", "time_size", "repetitions"):
        value = getattr(options, name)
        if value is not None and value != _parser().get_default(name):
            words += [f"--{name.replace('_', '-')}", str(value)]
    return words


def _commit() -> str:
    try:
        found = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=10,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return found.stdout.strip() if found.returncode == 0 else ""


# Results


def write_report(store: Store, wanted: Sequence[Task], options: argparse.Namespace) -> int:
    """Prints the summary, and writes Markdown and JSON where asked; 1 if something failed."""
    from matrix_report import markdown, summary

    found = summary(store, wanted)
    text = markdown(found)
    for path, content in (
        (options.markdown, text),
        (options.json, json.dumps(found, indent=1) + "\n"),
    ):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
    print(text)
    return 1 if found["bad"] else 0


def pack(folder: Path) -> int:
    """Makes FOLDER.tar.xz."""
    target = folder.with_name(folder.name + ".tar.xz")
    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(folder, arcname=folder.name)
    print(f"{target}: {target.stat().st_size:,} bytes")
    return 0


def unpack(folder: Path) -> int:
    """Takes FOLDER.tar.xz apart."""
    # Python 3.11.0 to 3.11.3 have no filters (PEP 706).
    filters: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(folder.with_name(folder.name + ".tar.xz")) as archive:
        archive.extractall(folder.parent, **filters)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
