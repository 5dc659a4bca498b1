"""Which abilities of PyTorch's versions goptx.torch finds, and whether its tests pass there.

    python tools/torch_versions.py probe [--tests] > 2.8.0.json     (in an environment of each)
    python tools/torch_versions.py page 2.8.0.json … > docs/results/torch-versions.md

A CUDA build of PyTorch imports without a GPU; the tests that need none are run.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

TESTS = "tests/unit/torch"


def main() -> int:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    probing = commands.add_parser("probe")
    probing.add_argument("--tests", action="store_true")
    paging = commands.add_parser("page")
    paging.add_argument("files", nargs="+", type=Path)
    args = parser.parse_args()
    if args.command == "probe":
        print(json.dumps(probe(tests=args.tests), indent=1))
    else:
        print(page([json.loads(path.read_text()) for path in args.files]))
    return 0


def probe(*, tests: bool) -> dict[str, Any]:
    """What this environment has."""
    from goptx.torch.abilities import abilities

    torch = cast(Any, import_module("torch"))
    triton = cast(Any, import_module("triton")) if torch.version.cuda else None
    found: dict[str, Any] = {
        "torch": torch.__version__,
        "triton": triton.__version__ if triton else "none",
        "abilities": abilities(),
        "commit": _commit(),
    }
    if tests:
        found["tests"] = _run_tests()
    return found


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def _run_tests() -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    counts: dict[str, int] = {}
    marks = re.findall(r"^([.sFEx]+)\s*\[", done.stdout, re.MULTILINE)
    for mark in "".join(marks):
        counts[mark] = counts.get(mark, 0) + 1
    failed = counts.get("F", 0) + counts.get("E", 0)
    text = f"{counts.get('.', 0)} passed"
    return text + (f", **{failed} failed**" if failed or done.returncode else "")


def page(found: list[dict[str, Any]]) -> str:
    """A table: an ability a line, a version a column."""
    heads = [f"{one['torch']} (Triton {one['triton']})" for one in found]
    commits = ", ".join(sorted({one.get("commit", "unknown") for one in found}))
    lines = [
        "# PyTorch's versions",
        "",
        "What `goptx.torch` finds in each, by `python tools/torch_versions.py probe --tests` in an "
        "environment of its own, without a GPU. Abilities are looked for by name, not by "
        f"version; what lacks one goes the way that its cell names. Commit: {commits}.",
        "",
        f"| | {' | '.join(heads)} |",
        "|---" * (len(found) + 1) + "|",
    ]
    for name in found[0]["abilities"]:
        lines.append(f"| {name} | {' | '.join(one['abilities'][name] for one in found)} |")
    tests = [one.get("tests", "not run") for one in found]
    lines.append(f"| tests in `{TESTS}` | {' | '.join(tests)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
