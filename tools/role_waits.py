"""Which role of a ``warps`` plan is the longer one, and what each waits for: Nsight Compute
samples the warps of each role.

    python tools/role_waits.py [--markdown FILE] [--budget 90]
        "hopper:gemm_4096_4096_8192+adam:warps(a, coarsen(b, 16){mode=looped}){registers=role}" …

A case is SUITE:MEMBERS:PLAN, as in `tools/counters.py`; plans have registers by role, whose code
begins where it takes them (``setmaxnreg``). Warps are sampled at a steady rate as long as they are
there; so roles of as many warps are as long, one to another, as their samples are many.
"""

from __future__ import annotations

import argparse
import csv
import io
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from counters import Case, make
from gpu_check import ROOT, child, python

_LIMIT_S = 40.0
_STALL = "stall_"


@dataclass(frozen=True)
class Role:
    """The code of a role: its samples, warp instructions that it executed, and the parts of the
    samples by what warps waited for, the commonest first."""

    matrix: bool
    samples: int
    executed: int
    waits: tuple[tuple[str, float], ...]


def roles(page: str) -> list[Role]:
    """The roles of a kernel, from Nsight Compute's page ``source`` as CSV; one without roles is one
    role."""
    lines = page.splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith('"Address"')), None)
    if start is None:
        return []
    rows = list(csv.DictReader(io.StringIO("\n".join(lines[start:]))))
    cuts = [n for n, row in enumerate(rows) if "USETMAXREG" in row["Source"]] or [0]
    return [_role(rows[a:b]) for a, b in zip(cuts, [*cuts[1:], len(rows)], strict=True)]


def _role(rows: Sequence[dict[str, str]]) -> Role:
    def total(column: str) -> int:
        return sum(int(float((row.get(column) or "0").replace(",", ""))) for row in rows)

    reasons = [c for c in rows[0] if c and c.startswith(_STALL) and "Not Issued" not in c]
    samples = total("# Samples")
    parts = [(c.removeprefix(_STALL), total(c) / max(1, samples)) for c in reasons]
    waits = tuple(sorted((one for one in parts if one[1]), key=lambda one: -one[1]))
    matrix = any("HGMMA" in row["Source"] for row in rows)
    return Role(matrix, samples, total("Instructions Executed"), waits)


def watch(place: Path, limit: float) -> str:
    """The page ``source`` of the kernel that a prepared case launches, or what went wrong."""
    program, report = shutil.which("ncu"), place.with_suffix(".ncu-rep")
    assert program is not None
    command = [program, "--clock-control", "none", "--section", "SourceCounters", "-f"]
    command += ["-o", str(report), *python(str(ROOT / "tools" / "counters.py"))]
    done = child([*command, "--run", str(place.absolute())], limit, place.with_suffix(".log"))
    if not report.exists():
        return done.output[-300:]
    page = [program, "--import", str(report), "--page", "source", "--csv"]
    return child(page, limit, place.with_suffix(".csv")).output


def markdown(case: str, found: Sequence[Role]) -> list[str]:
    """A row for each role of a case."""
    lines: list[str] = []
    for role in found:
        waits = ", ".join(f"{reason} {100 * part:.0f} %" for reason, part in role.waits[:4])
        kind = "wgmma" if role.matrix else "other"
        lines.append(f"| {case} | {kind} | {role.samples} | {role.executed / 1e6:.1f} | {waits} |")
    return lines


def main(arguments: Sequence[str]) -> int:
    """0 if all cases were read; 1 if one was not; 2 without Nsight Compute."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="+", type=Case.parse, help="SUITE:MEMBERS:PLAN")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "roles")
    parser.add_argument("--budget", type=float, default=90.0, metavar="SECONDS")
    parser.add_argument("--markdown", type=Path)
    options = parser.parse_args(arguments)
    if shutil.which("ncu") is None:
        print("ncu is not on the PATH", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    end, bad = time.monotonic() + options.budget, False
    lines = ["| case | role | samples | M instructions | waits for |", "|---|---|---|---|---|"]
    for number, case in enumerate(options.cases):
        place = options.out / f"case{number}.pickle"
        why = make(case, place)
        page = why or watch(place, max(1.0, min(_LIMIT_S, end - time.monotonic())))
        found = [] if why else roles(page)
        bad |= not found
        lines += markdown(case.name, found) or [f"| {case.name} | {page[-200:]} | | | |"]
    print("\n".join(lines))
    if options.markdown is not None:
        options.markdown.write_text("\n".join(lines) + "\n", "utf-8")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
