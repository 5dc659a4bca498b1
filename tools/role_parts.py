"""What the roles of fused plans cost each other: each plan with all members, and with one of them
shrunk until it has next to nothing to do.

    python tools/role_parts.py --group gemm_4096_4096_8192+softmax --shrink a:K=64 --shrink b:R=64
        --plan "warps(a, coarsen(coarsen(b, 4), 16){mode=looped}){registers=role}" [--json FILE]

The kernels are the same, as grids and sizes are parameters: so registers, shared memory and CTAs on
an SM are too. Where both together take as long as the sum of both, they take turns at something;
where the longer one alone takes as long as both, the other is hidden. Plans are fused, proved,
assembled, verified on the device and timed beside the ways not to fuse. Exit code 1 if one failed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from suite_plans import PlanRunner

from goptx.diag import GoptxError
from goptx.tune.report import APART, record
from goptx.tune.runner import Settings
from goptx.tune.search import Protocol
from goptx.tune.suite import Suite, SuiteMember, read_suite

SUITE = Path(__file__).parents[1] / "samples" / "suites" / "hopper.toml"
_LETTERS = "abcdefgh"


def shrinks(words: Sequence[str]) -> dict[str, dict[str, int]]:
    """Sizes by alias, from ``ALIAS:NAME=VALUE``; GoptxError for what is none."""
    found: dict[str, dict[str, int]] = {}
    for word in words:
        alias, _, size = word.partition(":")
        name, _, value = size.partition("=")
        if not (alias in _LETTERS and alias and name and value.isdigit()):
            raise GoptxError.at(f"{word!r} is no size", hint="ALIAS:NAME=VALUE, such as a:K=64")
        found.setdefault(alias, {})[name] = int(value)
    return found


def groups(
    suite: Suite, names: Sequence[str], small: Mapping[str, Mapping[str, int]]
) -> dict[str, list[SuiteMember]]:
    """The members of each group that is timed, by what it is: all, and all but one."""
    members = [suite.members[name] for name in names]
    found = {"all": members}
    for alias, sizes in small.items():
        at = _LETTERS.index(alias)
        if at >= len(members):
            raise GoptxError.at(
                f"there is no member {alias!r}", hint=f"members: {', '.join(names)}"
            )
        less = replace(members[at], sizes={**members[at].sizes, **sizes})
        found[f"without {alias}"] = [*members[:at], less, *members[at + 1 :]]
    return found


def timed(runner: PlanRunner, made: Mapping[str, Sequence[SuiteMember]], settings: Settings) -> Any:
    """Microseconds of each way to run each group."""
    loaded = {what: [one.load() for one in members] for what, members in made.items()}
    waiting = {what: runner.prepare(members) for what, members in loaded.items()}
    found: dict[str, Any] = {}
    for what, members in loaded.items():
        one = record(runner.time(members, waiting[what].result(), settings))
        found[what] = {
            "microseconds": one.get("explored", {}),
            "wrong": {"error": one["error"], **one["left_out"]}
            if one["error"]
            else one["left_out"],
        }
    return found


def main(arguments: Sequence[str]) -> int:
    """Times all; 1 if something is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--suite", default=str(SUITE))
    parser.add_argument("--group", required=True, help="members, with + between")
    parser.add_argument("--shrink", action="append", default=[], help="ALIAS:NAME=VALUE")
    parser.add_argument("--plan", action="append", required=True)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--jobs", type=int, default=16)
    options = parser.parse_args(arguments)
    suite = read_suite(options.suite)
    made = groups(suite, options.group.split("+"), shrinks(options.shrink))
    protocol = Protocol(
        first=options.rounds, decide=1, most=1, confirm=1, finalists=1 << 20, hopeless=1e9
    )
    settings = Settings(protocol, suite.min_time, suite.repeat, suite.seed, 20.0)
    runner = PlanRunner(jobs=options.jobs)
    runner.plans = options.plan
    with runner:
        runner.machine()
        found = timed(runner, made, settings)
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(table(found))
    return 1 if any(one["wrong"] for one in found.values()) else 0


def table(found: Mapping[str, Any]) -> str:
    """A row for each way to run them, a column for each group."""
    ways = [*APART, *(way for way in found["all"]["microseconds"] if way not in APART)]
    lines = ["| µs | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    for way in ways:
        cells = [one["microseconds"].get(way) for one in found.values()]
        told = " | ".join("" if cell is None else f"{cell:.1f}" for cell in cells)
        lines.append(f"| `{way}` | {told} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
