"""How near the estimates of `goptx plan` come to what the suite *small* measured.

    python tools/plan_accuracy.py [PAGE.md]

Reads times of groups on branches of a graph, and fused by the plan that was chosen, from the page
of results (docs/results/suites.md), and estimates the same from PTX and launch files alone.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from goptx.analysis.memory import Access
from goptx.plan.estimate import ISSUE_US, LAUNCH_US, Estimator
from goptx.plan.graph import KernelText, Touch, Work
from goptx.tune.members import TunedMember
from goptx.tune.suite import read_suite

ROOT = Path(__file__).parents[1]
ROW = re.compile(r"\| ([\w +]+) \| `([^`]+)` \| ([\d.]+) \| [\d.]+ \| ([\d.]+) \| ([\d.]+) \|")
UNFUSED = ("serial", "streams", "graph")
ACCESS = {"in": Access.READ, "out": Access.WRITE, "inout": Access.READ | Access.WRITE}


def work_of(member: TunedMember) -> Work:
    """A member as a node of a graph: its bytes by the roles of its launch file."""
    touches: list[Touch] = []
    for buffer in member.launch.buffers:
        start = touches[-1].end if touches else 0
        touches.append(Touch(start, start + buffer.nbytes, ACCESS[buffer.role]))
    launch, kernel = member.launch, KernelText(member.kernel, member.path)
    shared = launch.dynamic_shared
    return Work(member.name, kernel, launch.grid, launch.block, shared, (), tuple(touches))


def told(name: str, ratios: Sequence[float]) -> str:
    """Estimated over measured: mean, and root mean square of what it is off by."""
    off = math.sqrt(mean((one - 1) ** 2 for one in ratios))
    return f"{name}: {len(ratios)} groups, mean {mean(ratios):.2f}, rms of the error {off:.2f}"


def main(page: Path) -> None:
    suite = read_suite(ROOT / "samples" / "suites" / "small.toml")
    section = page.read_text("utf-8").split("## small:")[1].split("\n## ")[0]
    estimator = Estimator()
    serial: list[float] = []
    apart: list[float] = []
    fused: list[float] = []
    launched: list[float] = []
    for row in ROW.finditer(section):
        works = [work_of(suite.members[name].load()) for name in row[1].split(" + ")]
        alone = sum(estimator.of(work).takes + LAUNCH_US for work in works)
        serial.append(alone / float(row[3]))
        apart.append(estimator.apart(works) / float(row[4]))
        plan = row[2].partition(" @")[0]
        if plan.partition(" ")[0] not in UNFUSED:
            found = estimator.fused(works, plan)
            fused.append(found / float(row[5]))
            launched.append((found - ISSUE_US + LAUNCH_US) / float(row[5]))
    print(told("one after the other", serial))
    print(told("on branches", apart))
    print(told("fused", fused))
    print(told("fused, if launched by itself", launched))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "results" / "suites.md")
