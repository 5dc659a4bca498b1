"""How good and how fast tuning is: `goptx tune` against timing every candidate for long.

    python tools/tune_speed.py --json FILE [--markdown docs/results/tuning.md]

Each pair is tuned as `goptx tune` does, with a new runner and an empty store, and the wall time is
taken from the call to the answer. The answer is asked from the store, in the same process. Then
every candidate is timed in many rounds (the exhaustive search), and the plan that was tuned is held
against the fastest of them. The pairs are fixed here, across the kinds of the suites.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from goptx.cuda.stats import median
from goptx.diag import GoptxError
from goptx.tune.candidates import CONTROL
from goptx.tune.members import TunedMember
from goptx.tune.runner import Runner, Settings
from goptx.tune.search import Protocol
from goptx.tune.store import Store
from goptx.tune.suite import read_suite
from goptx.tune.tuner import BUDGET_S, Answer, tune

ROOT = Path(__file__).resolve().parents[1]
PAIRS = (
    ("matrix", "gelu", "harris"),
    ("matrix", "lu", "bucket"),
    ("matrix", "montecarlo", "wmma_gemm"),
    ("complementary", "stream", "exponentials"),
    ("complementary", "spmv", "tensor_loop"),
    ("complementary", "roots", "chase"),
    ("small", "gelu_64k", "stream_64k"),
    ("hopper", "gemm_4096_4096_4096", "stream_134mb"),
)
WITHIN, LIMIT_S, STORE_S = 1.03, 30.0, 0.2
"""What is asked for."""


def main(arguments: Sequence[str]) -> int:
    """Writes what was measured; 1 if a pair misses what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--rounds", type=int, default=15, help="of the exhaustive search")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--budget", type=float, default=200.0, metavar="SECONDS")
    parser.add_argument("--from-json", action="store_true", help="only write the page anew")
    options = parser.parse_args(arguments)
    if not options.from_json:
        options.json.write_text(json.dumps(measured(options), indent=1) + "\n", "utf-8")
    data = json.loads(options.json.read_text("utf-8"))
    text = page(data)
    if options.markdown is not None:
        options.markdown.write_text(text, "utf-8")
    print(text)
    return 0 if data["pairs"] and all(map(reached, data["pairs"])) else 1


def measured(options: argparse.Namespace) -> dict[str, Any]:
    """All pairs, as long as time is left."""
    end = time.monotonic() + options.budget
    pairs: list[dict[str, Any]] = []
    machine: dict[str, Any] = {}
    for suite, *names in PAIRS:
        if time.monotonic() > end:
            break
        found = read_suite(ROOT / "samples" / "suites" / f"{suite}.toml")
        members = [found.members[name].load() for name in names]
        try:
            one, machine = pair(members, options)
        except GoptxError as error:
            one = {"error": str(error).splitlines()[0]}
        pairs.append({"suite": suite, "group": names, **one})
        print(json.dumps({k: v for k, v in pairs[-1].items() if k != "times"}), flush=True)
    return {"machine": machine, "pairs": pairs, "rounds": options.rounds}


def pair(
    members: Sequence[TunedMember], options: argparse.Namespace
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What tuning a pair came to, and the machine."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        with Runner(jobs=options.jobs) as runner:
            runner.device()  # a program that tunes has the device already
            started = time.perf_counter()
            answer = tune(members, store=store, runner=runner)
            seconds = time.perf_counter() - started
            asked: list[float] = []
            for _ in range(5):
                started = time.perf_counter()
                again = tune(members, store=store, runner=runner)
                asked.append(time.perf_counter() - started)
                assert again.source == "store"
            times = exhaustive(members, runner, options.rounds)
            machine = asdict(runner.machine())
    key = answer.plan if answer.cap is None else f"{answer.plan} @{answer.cap}"
    best = min(times, key=lambda name: times[name])
    found = {
        "seconds": round(seconds, 2),
        "store_seconds": round(max(asked), 4),
        "chosen": key,
        "best": best,
        "over_best": round(times[key] / times[best], 4) if key in times else None,
        "candidates": len(times),
        "timed": len(_explored(answer)),
        "times": times,
    }
    return found, machine


def _explored(answer: Answer) -> dict[str, float]:
    return answer.record.get("explored", {})


def exhaustive(members: Sequence[TunedMember], runner: Runner, rounds: int) -> dict[str, float]:
    """Microseconds of every candidate and of every way not to fuse, none dropped."""
    prepared = runner.prepare(members).result()
    protocol = Protocol(first=rounds, decide=1, most=1, confirm=0, finalists=10**6, hopeless=1e9)
    result = runner.time(members, prepared, Settings(protocol, budget_s=120.0))
    if result.times is None:
        raise GoptxError.at(f"the candidates could not be timed: {result.error}")
    controls = {p.candidate.key for p in prepared if p.candidate.family == CONTROL}
    samples = result.times.outcome.samples
    return {name: median(one) for name, one in samples.items() if name not in controls}


def reached(one: dict[str, Any]) -> bool:
    """Whether a pair is as asked for."""
    if "error" in one or one["over_best"] is None:
        return False
    fast = one["seconds"] <= LIMIT_S and one["store_seconds"] < STORE_S
    return fast and one["over_best"] <= WITHIN


def page(data: dict[str, Any]) -> str:
    """The results as Markdown."""
    machine, pairs = data["machine"], data["pairs"]
    lines = [
        "# Tuning: how fast, and how near to the best",
        "",
        f"Made by `tools/tune_speed.py` on {machine.get('name')}, {machine.get('driver')}, goptx "
        f"{machine.get('goptx')}, {machine.get('date')}. *tuning* is the wall time of `goptx tune` "
        f"with its budget of {BUDGET_S:.0f} s and nothing remembered, fusing, proving and "
        "assembling included; *from the store* the longest of five answers in the same process; "
        f"*over the best* the median of the plan tuned over the least median of all candidates, "
        f"each timed in {data['rounds']} interleaved rounds (the least of many medians is a little "
        "too low, so this is a little too high). Asked for: at most "
        f"{LIMIT_S:.0f} s, {STORE_S} s, {WITHIN}.",
        "",
        "| pair | tuned | tuning, s | from the store, ms | candidates | best of all | over the "
        "best |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in pairs:
        name = f"{' + '.join(one['group'])} ({one['suite']})"
        if "error" in one:
            lines.append(f"| {name} | {one['error']} | | | | | |")
            continue
        over = "not timed again" if one["over_best"] is None else f"{one['over_best']:.3f}"
        lines.append(
            f"| {name} | `{one['chosen']}` | {one['seconds']:.1f} | "
            f"{1000 * one['store_seconds']:.1f} | {one['candidates']} | `{one['best']}` | {over} |"
        )
    good = sum(map(reached, pairs))
    lines += ["", f"{good} of {len(pairs)} pairs are as asked for."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
