"""Hardware counters of chosen plans of suites, read by Nsight Compute: what limits each.

    python tools/counters.py --json FILE [--markdown FILE] [--budget 300]
        matrix:montecarlo:a  "matrix:montecarlo+bucket:weave(a, b)"  …

A case is SUITE:MEMBERS:PLAN. Its plan is fused, proved, assembled and launched once at the suite's
size, under ``ncu`` with the clocks as they are; a plan that is the single leaf ``a`` is the member
as it is. Percentages are of what the unit sustains while SMs are active. Counters are read in
several passes over the same contents, so times are those of a single cold launch.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import launch_once
from children import ROOT, child, python

from goptx.diag import GoptxError
from goptx.tune.candidates import Candidate
from goptx.tune.suite import read_suite

_LIMIT_S = 60.0
_SECTIONS = (
    *("SpeedOfLight", "ComputeWorkloadAnalysis", "MemoryWorkloadAnalysis"),
    *("WarpStateStats", "SchedulerStats", "Occupancy", "LaunchStats", "InstructionStats"),
)
COLUMNS = {
    "µs": r"gpu__time_duration\.sum",
    "MHz": r"smsp__cycles_elapsed\.avg\.per_second|gpc__cycles_elapsed\.avg\.per_second",
    "DRAM %": r"(gpu__dram_throughput|dram__throughput)\.avg\.pct_of_peak_sustained_elapsed",
    "L2 %": r"lts__t_sectors\.avg\.pct_of_peak_sustained_elapsed|lts__throughput.*elapsed",
    "L1 %": r"l1tex__throughput\.avg\.pct_of_peak_sustained_active",
    "issue %": r"sm__inst_issued\.avg\.pct_of_peak_sustained_active|smsp__issue_active\.avg\.pct",
    "ALU %": r"sm__inst_executed_pipe_alu\.avg\.pct_of_peak_sustained_active",
    "FMA %": r"sm__inst_executed_pipe_fma\.avg\.pct_of_peak_sustained_active",
    "MUFU %": r"sm__inst_executed_pipe_xu\.avg\.pct_of_peak_sustained_active",
    "LSU %": r"sm__inst_executed_pipe_lsu\.avg\.pct_of_peak_sustained_active",
    "tensor %": r"sm__(inst_executed_)?pipe_tensor.*\.avg\.pct_of_peak_sustained_active",
    "warps": r"sm__warps_active\.avg\.per_cycle_active",
    "eligible": r"smsp__warps_eligible\.avg\.per_cycle_active",
    "registers": r"launch__registers_per_thread$",
}
"""What is told, and the metrics that say it: the largest of those that match."""

_STALL = re.compile(
    r"smsp__average_warps?_(?:latency_)?issue_stalled_(\w+?)(?:_not_issued)?(?:_per_.*)?\.ratio"
)


@dataclass(frozen=True)
class Case:
    """A plan of members of a suite."""

    suite: str
    members: tuple[str, ...]
    plan: str
    cap: int | None

    @classmethod
    def parse(cls, text: str) -> Case:
        """From SUITE:MEMBERS:PLAN, where ``@CAP`` may end the plan."""
        suite, members, plan = text.split(":", 2)
        plan, _, cap = plan.partition(" @")
        return cls(suite, tuple(members.split("+")), plan.strip(), int(cap) if cap else None)

    @property
    def name(self) -> str:
        plan = self.plan if self.cap is None else f"{self.plan} @{self.cap}"
        return f"{' + '.join(self.members)}: {plan}"


def make(case: Case, place: Path) -> str:
    """Prepares a case; what went wrong, or nothing."""
    try:
        suite = read_suite(ROOT / "samples" / "suites" / f"{case.suite}.toml")
        members = [suite.members[name].load() for name in case.members]
    except GoptxError as error:
        return str(error).splitlines()[0]
    candidate = None
    if case.plan != "a":
        candidate = Candidate(case.plan.partition("(")[0], (case.plan,), case.cap)
    return launch_once.make(candidate, members, place)


def watch(place: Path, limit: float) -> dict[str, str] | str:
    """All metrics of the last kernel that a case launches; or what went wrong."""
    program = shutil.which("ncu")
    assert program is not None
    command = [program, "--clock-control", "none", "--csv", "--page", "raw"]
    command += [word for section in _SECTIONS for word in ("--section", section)]
    command += python(str(Path(__file__).absolute()), "--run", str(place.absolute()))
    done = child(command, limit, place.with_suffix(".log"))
    lines = done.output.splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith('"ID"')), None)
    if start is None:
        return "; ".join(lines[-3:]) or "no output"
    units, *rows = csv.DictReader(io.StringIO("\n".join(lines[start:])))
    return {name: f"{text} {units.get(name, '')}".strip() for name, text in rows[-1].items()}


_SCALE = {"ns": 1e-3, "us": 1.0, "ms": 1e3, "s": 1e6, "hz": 1e-6, "mhz": 1.0, "ghz": 1e3}
"""To microseconds and MHz, from the units that Nsight Compute names."""


def number(text: str) -> float | None:
    """A metric's value, in microseconds where it is a time and in MHz where it is a frequency."""
    value, _, unit = text.partition(" ")
    try:
        return float(value.replace(",", "")) * _SCALE.get(unit.lower(), 1.0)
    except ValueError:
        return None


def told(metrics: dict[str, str]) -> dict[str, float]:
    """What the table shows of a kernel's metrics."""
    shown: dict[str, float] = {}
    for column, pattern in COLUMNS.items():
        values = [number(v) for name, v in metrics.items() if re.match(pattern, name)]
        values = [value for value in values if value is not None]
        if values:
            shown[column] = max(values)
    return shown


def stalls(metrics: dict[str, str]) -> list[tuple[str, float]]:
    """The three commonest reasons why warps wait, in cycles an instruction."""
    found: dict[str, float] = {}
    for name, text in metrics.items():
        reason, value = _STALL.match(name), number(text)
        if reason and value is not None:
            found[reason[1]] = max(value, found.get(reason[1], 0.0))
    return sorted(found.items(), key=lambda one: -one[1])[:3]


def markdown(found: Sequence[dict[str, Any]]) -> str:
    """A table, one row a case."""
    heads = [*COLUMNS, "waits for"]
    lines = ["| case | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for one in found:
        if "error" in one:
            lines.append(f"| {one['case']} | {one['error']} |" + " |" * (len(heads) - 1))
            continue
        cells = [f"{one['told'][c]:.4g}" if c in one["told"] else "" for c in COLUMNS]
        waits = ", ".join(f"{reason} {value:.1f}" for reason, value in one["stalls"])
        lines.append(f"| {one['case']} | {' | '.join(cells)} | {waits} |")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """0 if all cases were read; 1 if one was not; 2 without Nsight Compute."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="*", type=Case.parse, help="SUITE:MEMBERS:PLAN")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "counters")
    parser.add_argument("--budget", type=float, default=300.0, metavar="SECONDS")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.run is not None:
        launch_once.run_one(options.run)
        return 0
    if shutil.which("ncu") is None:
        print("ncu is not on the PATH", file=sys.stderr)
        return 2
    found = read(options.cases, options.out, options.budget)
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    if options.markdown is not None:
        options.markdown.write_text(markdown(found), "utf-8")
    print(markdown(found))
    return 1 if any("error" in one for one in found) else 0


def read(cases: Sequence[Case], out: Path, budget: float) -> list[dict[str, Any]]:
    """Counters of each case, one after the other on the device."""
    out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + budget
    places = [out / f"case{number}.pickle" for number in range(len(cases))]
    found: list[dict[str, Any]] = []
    with ThreadPoolExecutor() as pool:
        made = [pool.submit(make, case, place) for case, place in zip(cases, places, strict=True)]
        for case, place, waiting in zip(cases, places, made, strict=True):
            why = waiting.result()
            metrics = why or watch(place, max(1.0, min(_LIMIT_S, end - time.monotonic())))
            if isinstance(metrics, str):
                found.append({"case": case.name, "error": metrics})
                continue
            told_of = {"told": told(metrics), "stalls": stalls(metrics)}
            found.append({"case": case.name, **told_of, "metrics": metrics})
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
