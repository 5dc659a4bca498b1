"""Runs the plans that won suites under compute-sanitizer, at a small shape.

    python tools/sanitize_winners.py complementary.json matrix.json --count 20 --json FILE

Every winner of a suite's JSON is fused and proved again from the suite's members, assembled, and
run once under memcheck, racecheck and synccheck, with about 144 CTAs a member and buffers without
guard zones, so that the sanitizer knows where each ends. Different plans come first.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import launch_once
from children import ROOT, python
from matrix_store import sizes_of
from sanitizers import ABSENT, SANITIZERS, find, watch

from goptx.diag import GoptxError
from goptx.launch import load_launch
from goptx.tune.candidates import Candidate
from goptx.tune.members import TunedMember
from goptx.tune.suite import Suite, read_suite


@dataclass(frozen=True)
class Winner:
    """A group of a suite and the plan that won it."""

    suite: str
    group: tuple[str, ...]
    candidate: Candidate

    @property
    def name(self) -> str:
        return f"{' + '.join(self.group)}: {self.candidate.key}"


def winners(reports: Sequence[dict[str, Any]], count: int) -> list[Winner]:
    """At most that many, of all suites in turn, those first whose plan differs from the others."""
    queues = [list(_of_report(report)) for report in reports]
    turns = [one for at in range(max(map(len, queues), default=0)) for one in _row(queues, at)]
    seen: set[str] = set()
    first: list[Winner] = []
    later: list[Winner] = []
    for one in turns:
        shape = re.sub(r"\d+", "k", one.candidate.plans[0])
        (later if shape in seen else first).append(one)
        seen.add(shape)
    return [*first, *later][:count]


def _row(queues: Sequence[Sequence[Winner]], at: int) -> Iterator[Winner]:
    yield from (queue[at] for queue in queues if at < len(queue))


def _of_report(report: dict[str, Any]) -> Iterator[Winner]:
    for one in report["groups"]:
        if one.get("fused"):
            plan, _, cap = one["chosen"].partition(" @")
            candidate = Candidate(one["family"], (plan,), int(cap) if cap else None)
            yield Winner(report["suite"]["name"], tuple(one["group"]), candidate)


def small(suite: Suite, name: str) -> TunedMember:
    """A member of a suite with about 144 CTAs."""
    member = suite.members[name]
    loaded = member.load()
    table = load_launch(Path(loaded.launch_file)).find(None, loaded.launch.name)
    assert table is not None
    return replace(member, size=None, sizes=sizes_of(table)["equal"]).load()


def make(winner: Winner, suite: Suite, place: Path) -> str:
    """Prepares a winner at a small shape; what went wrong, or nothing."""
    try:
        members = [small(suite, name) for name in winner.group]
    except GoptxError as error:
        return str(error).splitlines()[0]
    return launch_once.make(winner.candidate, members, place)


def run_under(tool: str, place: Path, end: float) -> tuple[str, list[str]]:
    """Runs what is prepared under a sanitizer, until a time of `time.monotonic` at most."""
    command = python(str(Path(__file__).absolute()), "--run", str(place.absolute()))
    return watch(tool, command, end - time.monotonic(), place.with_suffix(f".{tool}"))


def main(arguments: Sequence[str]) -> int:
    """0 if all runs were clean; 1 if one was not; 2 without compute-sanitizer."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, help="JSON of goptx bench --suite")
    parser.add_argument("--suites", type=Path, default=ROOT / "samples" / "suites", metavar="DIR")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "winners")
    parser.add_argument("--budget", type=float, default=200.0, metavar="SECONDS")
    parser.add_argument("--jobs", type=int, default=6)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.run is not None:
        launch_once.run_one(options.run)
        return 0
    if find() is None:
        print(ABSENT, file=sys.stderr)
        return 2
    reports = [json.loads(path.read_text("utf-8")) for path in options.files]
    found = check(winners(reports, options.count), options)
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    for name, states in found.items():
        print(f"{name}: " + ", ".join(f"{tool} {state[0]}" for tool, state in states.items()))
    clean = sum(all(state[0] == "clean" for state in states.values()) for states in found.values())
    print(f"{clean} of {len(found)} winners clean")
    return 0 if found and clean == len(found) else 1


def check(chosen: Sequence[Winner], options: argparse.Namespace) -> dict[str, dict[str, list[Any]]]:
    """{winner: {tool: [state, lines]}}; ``fuse`` instead of the tools where that failed."""
    options.out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + options.budget
    suites = {one.suite: read_suite(options.suites / f"{one.suite}.toml") for one in chosen}
    with ThreadPoolExecutor(max(1, options.jobs)) as pool:
        places = [options.out / f"winner{number}.pickle" for number in range(len(chosen))]
        made = list(pool.map(make, chosen, [suites[one.suite] for one in chosen], places))
        runs = [
            (one.name, tool, pool.submit(run_under, tool, place, end))
            for tool in SANITIZERS
            for one, place, why in zip(chosen, places, made, strict=True)
            if not why
        ]
        found: dict[str, dict[str, list[Any]]] = {
            one.name: {"fuse": ["failed", [why]]} if why else {}
            for one, why in zip(chosen, made, strict=True)
        }
        for name, tool, future in runs:
            state, lines = future.result()
            found[name][tool] = [state, lines]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
