"""Times chosen plans on groups of a suite, on a GPU, beside the ways not to fuse.

    python tools/suite_plans.py --suite samples/suites/complementary.toml --out build/plans
                                [--only polynomial+exponentials] --plans "weave(a, b); blocks(a, b)"

Every plan is fused, proved, assembled, verified on the device and timed, interleaved with serial,
two streams and graph branches; none is dropped on the way. ``[x|y]`` in a plan stands for one plan
with each. For pairs ``{few}`` and ``{many}`` stand for the members with fewer and more CTAs, and
``{k}`` for how many times as many these are; ``{k/2}`` for half of that. Writes ``NAME.json`` with
the medians and intervals of each group, and prints each plan's speed over the better of streams and
graph. Exit code 1 if something was wrong or failed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from math import ceil
from pathlib import Path

from goptx.tune.candidates import Candidate
from goptx.tune.members import TunedMember
from goptx.tune.prepare import Prepared, order
from goptx.tune.report import APART, Record, record
from goptx.tune.runner import Runner, Settings
from goptx.tune.search import Protocol
from goptx.tune.suite import read_suite
from goptx.tune.suite_run import chosen_groups


class PlanRunner(Runner):
    """A runner that prepares given plans, and nothing else."""

    plans: Sequence[str] = ()

    def _prepare(self, members: Sequence[TunedMember], end: float | None) -> tuple[Prepared, ...]:
        named = list(zip("abcdefgh", members, strict=False))
        ctas = [member.launch.ctas for member in members]
        plans = dict.fromkeys(sized(plan, ctas) for plan in self.plans)
        listed = [Candidate(plan.partition("(")[0], (plan,)) for plan in plans]
        orders = [order(one, named, self.arch, self.prove) for one in listed]
        return tuple(self._preparer.results(orders, end))


def expanded(plan: str) -> Iterator[str]:
    """A plan with each choice of what stands in brackets."""
    parts = re.split(r"\[([^\]]*)\]", plan.strip())
    choices = [part.split("|") if n % 2 else [part] for n, part in enumerate(parts)]
    for choice in product(*choices):
        yield "".join(choice)


def sized(plan: str, ctas: Sequence[int]) -> str:
    """A plan with the aliases and factors that two grids give; no factor is below 2."""
    few, many = ("b", "a") if ctas[0] > ctas[-1] else ("a", "b")
    ratio = max(ctas) / min(ctas)

    def factor(found: re.Match[str]) -> str:
        number = int(found[2] or 1)
        return str(max(2, ceil(ratio * number if found[1] == "*" else ratio / number)))

    plan = plan.replace("{few}", few).replace("{many}", many)
    return re.sub(r"\{k(?:([/*])(\d+))?\}", factor, plan)


def main(arguments: Sequence[str]) -> int:
    """Times all groups; 1 if something is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--suite", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="groups, split at commas")
    parser.add_argument("--plans", required=True, help="split at semicolons")
    parser.add_argument("--name", default="plans")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--budget", type=float, default=20.0, help="seconds for a group")
    parser.add_argument("--jobs", type=int, default=16)
    parser.add_argument("--no-prove", dest="prove", action="store_false")
    options = parser.parse_args(arguments)
    suite = read_suite(options.suite)
    groups = chosen_groups(suite, options.only.split(",") if options.only else ())
    members = {name: suite.members[name].load() for name in {n for g in groups for n in g}}
    protocol = Protocol(
        first=options.rounds, decide=1, most=1, confirm=1, finalists=1 << 20, hopeless=1e9
    )
    settings = Settings(protocol, suite.min_time, suite.repeat, suite.seed, options.budget)
    found: list[Record] = []
    options.out.mkdir(parents=True, exist_ok=True)
    made = PlanRunner(jobs=options.jobs, prove=options.prove)
    made.plans = [one for plan in options.plans.split(";") for one in expanded(plan)]
    with made as runner:
        runner.machine()
        waiting = [runner.prepare([members[name] for name in group]) for group in groups]
        for group, prepared in zip(groups, waiting, strict=True):
            result = runner.time([members[n] for n in group], prepared.result(), settings)
            found.append(record(result))
            _print(found[-1])
            path = options.out / f"{options.name}.json"
            path.write_text(json.dumps(found, indent=1), "utf-8")
    bad = [one for one in found if one["error"] or one["left_out"]]
    return 1 if bad else 0


def _print(one: Record) -> None:
    print("+".join(one["group"]), one["error"], json.dumps(one["left_out"])[:600])
    times: dict[str, float] = one.get("explored", {})
    if not times:
        return
    apart = min(times[name] for name in APART)
    registers = {p["key"]: p["registers"] for p in one["prepared"]}
    for name in sorted(times, key=times.__getitem__):
        print(f"  {apart / times[name]:.3f}  {times[name]:9.1f}  {registers.get(name, '')}  {name}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
