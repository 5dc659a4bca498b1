"""Kernels whose CTAs take tickets, on a GPU: that they are right, launch after launch, and fast.

    python tools/ticket_check.py [--out build/tickets] [--seconds 150] [--rounds 15]
                                 [--plans "blocks(a, b); blocks(a, b){dispatch=persistent}"]

For pairs of samples with grids of few CTAs, and of many, every plan is fused, proved and run: once,
many times in a row, twice at the same time with workspaces of their own, and a thousand times in a
graph. After each of these all buffers are compared with what the members leave alone, and the
counters must be zero. Then all plans are timed, interleaved with running the members apart.
``OUT/tickets.json`` and a table say what came out.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from goptx.bench import BenchSettings
from goptx.bench.job import timed
from goptx.bench.stage import differences, fused_launch
from goptx.build import fuse
from goptx.cuda.driver import Device
from goptx.cuda.fused import FusedLaunch, LoadedKernel
from goptx.cuda.memory import Comparer
from goptx.cuda.placement import PlacedBuffers
from goptx.cuda.streams import Graph
from goptx.diag import GoptxError
from goptx.launch import Shape
from goptx.proof.gpu_inputs import Preparer, Subject, Trial
from goptx.proof.gpu_trial import Side
from goptx.specs import specs_of

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "sm_90"
REPLAYS = 1000
"""Times that a graph with a fused kernel is launched."""

LAUNCHES = 200
"""Launches in a row, and side by side."""

PLANS = (
    "blocks(a, b)",
    "blocks(a, b){dispatch=ticket}",
    "blocks(a:1, b:1){dispatch=ticket}",
    "blocks(a:1, b:2){dispatch=ticket}",
    "blocks(a:2, b:1){dispatch=ticket}",
    "blocks(a, b){dispatch=persistent}",
    "blocks(a:1, b:1){dispatch=persistent}",
    "blocks(a:1, b:1)",
    "blocks(a:1, b:2)",
    "blocks(a:2, b:1)",
    "warps(a, b)",
    "seq(a, b)",
)


class Pair(NamedTuple):
    """Two samples, each with the names of its launch file that have other values here."""

    a: str
    b: str
    first: Mapping[str, int]
    second: Mapping[str, int]


def _ctas(count: int, threads: int = 256, **more: int) -> dict[str, int]:
    return {"N": count * threads, **more}


PAIRS = (
    Pair("polynomial", "roots", _ctas(528, D=4096), _ctas(528, K=256)),
    Pair("polynomial", "roots", _ctas(264, D=4096), _ctas(264, K=256)),
    Pair("polynomial", "cross_entropy", _ctas(528, D=2048), {"R": 528, "C": 32000}),
    Pair("cross_entropy", "roots", {"R": 1056, "C": 32000}, _ctas(528, K=256)),
    Pair("exponentials", "roots", _ctas(528, K=1024), _ctas(264, K=256)),
    Pair("polynomial", "exponentials", _ctas(1056, D=2048), _ctas(1056, K=512)),
    Pair("stream", "roots", _ctas(528), _ctas(528, K=64)),
    Pair("stream", "polynomial", _ctas(2112), _ctas(264, D=512)),
    Pair("softmax", "layernorm", {"R": 528, "C": 1000}, {"R": 264, "C": 1000}),
    Pair("stream", "exponentials", _ctas(132), _ctas(132, K=64)),
    Pair("stream", "polynomial", _ctas(65536), _ctas(8448, D=1024)),
    Pair("polynomial", "exponentials", _ctas(16896, D=1024), _ctas(16896, K=256)),
    Pair("softmax", "layernorm", {"R": 16896, "C": 1000}, {"R": 4224, "C": 1000}),
)


def main(arguments: Sequence[str]) -> int:
    """Checks and times all pairs; 0 if nothing was wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "tickets")
    parser.add_argument("--seconds", type=float, default=150.0, help="no pair is begun after that")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--plans", default=";".join(PLANS), help="plans, with ; between them")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + options.seconds
    found: list[dict[str, Any]] = []
    with Device.open(0) as device:
        for pair in PAIRS:
            if time.monotonic() > end:
                found.append({"pair": str(pair), "skipped": "no time left"})
                continue
            plans = [plan.strip() for plan in options.plans.split(";")]
            found.append(check_pair(device, pair, plans, options.rounds))
            text = json.dumps({"device": device.info.name, "pairs": found}, indent=1)
            (options.out / "tickets.json").write_text(text)
            print(table(found[-1]), flush=True)
    wrong = [problem for one in found for problem in one.get("wrong", ())]
    print(f"{len(found)} pairs, {len(wrong)} problems")
    return 1 if wrong else 0


def check_pair(device: Device, pair: Pair, plans: Sequence[str], rounds: int) -> dict[str, Any]:
    """Everything about one pair."""
    started = time.perf_counter()
    wrong: list[str] = []
    shapes = {"a": dict(pair.first), "b": dict(pair.second)}
    sizes = {alias: Shape("small", tuple(values.items())) for alias, values in shapes.items()}
    trials: dict[str, Trial] = {}
    preparer = Preparer(device.info)
    for plan in plans:
        try:
            members = specs_of([f"a={SAMPLES / pair.a}.ptx", f"b={SAMPLES / pair.b}.ptx"])
            result = fuse(members, plan=plan)
            subject = Subject(result.contract, result.ptx)
            (trials[plan],) = preparer.trials(subject, [sizes], [7], [])
        except GoptxError as error:
            wrong.append(f"{plan}: {error}")
    with Bench(device, next(iter(trials.values()))) as bench:
        launches = {plan: bench.load(trial) for plan, trial in trials.items()}
        for plan, trial in trials.items():
            wrong += [f"{plan}: {what}" for what in bench.check(trial, launches[plan])]
        settings = BenchSettings(repetitions=rounds, min_time_s=0.0005, check=False)
        times = timed(device, bench.members, launches, settings)
    return {
        "pair": f"{pair.a} {shapes['a']} + {pair.b} {shapes['b']}",
        "ctas": [member.launch.ctas for member in next(iter(trials.values())).members],
        "wrong": wrong,
        "microseconds": {
            name: [round(x, 3) for x in (one.estimate.median, one.estimate.low, one.estimate.high)]
            for name, one in times.items()
        },
        "seconds": round(time.perf_counter() - started, 1),
    }


class Bench:
    """The members of a pair on their buffers, and what they leave in them."""

    def __init__(self, device: Device, trial: Trial) -> None:
        self._device = device
        self._stack = ExitStack()
        self._buffers = trial.buffers
        self._side = Side(device, trial, "checked")
        self._stack.callback(self._side.close)
        self._side.load()
        self._side.fill(trial.seed)
        self._before = self._copy("before")
        self.members = self._side.launches()
        self._stream, self._other = device.stream(), device.stream()
        for launch in self.members.values():
            launch.issue(self._stream)
        self._stream.synchronize("run the members")
        self._expected = self._copy("expected")

    def _copy(self, name: str) -> PlacedBuffers:
        copy = PlacedBuffers(self._device, self._buffers, name)
        self._stack.callback(copy.close)
        copy.copy_from(self._side)
        return copy

    def load(self, trial: Trial) -> FusedLaunch:
        """A fused kernel of the members, ready to be launched."""
        kernel = LoadedKernel(self._device, trial.contract, trial.image)
        self._stack.callback(kernel.close)
        return fused_launch(kernel, trial, self._side)

    def check(self, trial: Trial, launch: FusedLaunch) -> list[str]:
        """What is wrong with a fused kernel, in words."""
        other = self.load(trial)
        found: list[str] = []

        def once() -> None:
            launch.issue(self._stream)

        def often() -> None:
            for _ in range(LAUNCHES):
                launch.issue(self._stream)

        def together() -> None:
            for _ in range(LAUNCHES):
                launch.issue(self._stream)
                other.issue(self._other)

        def replayed() -> None:
            graph = Graph.chain([launch])
            self._stack.callback(graph.close)
            for _ in range(REPLAYS):
                graph.launch(self._stream)

        for run in (once, often, together, replayed):
            self._side.copy_from(self._before)
            run()
            self._stream.synchronize(run.__name__)
            self._other.synchronize(run.__name__)
            found += [f"{run.__name__}: {what}" for what in self._differences()]
            for param in trial.contract.params:
                for one in (launch, other) if param.reset else ():
                    counters = one.workspaces[param.name].download()[: param.reset]
                    if counters.any():
                        found.append(f"{run.__name__}: counters {counters.tolist()}")
        return found

    def _differences(self) -> list[str]:
        with Comparer(self._device) as comparer:
            return list(differences(comparer, self._buffers, self._side, self._expected))

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def table(one: Mapping[str, Any]) -> str:
    """The times of a pair, the fastest first, and what was wrong."""
    lines = [f"\n{one['pair']}  CTAs {one['ctas']}  ({one['seconds']} s)"]
    times = sorted(one["microseconds"].items(), key=lambda item: item[1][0])
    lines += [f"  {m:9.2f} [{low:9.2f}, {high:9.2f}]  {name}" for name, (m, low, high) in times]
    lines += [f"  WRONG {what}" for what in one["wrong"]]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
