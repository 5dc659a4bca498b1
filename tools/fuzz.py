"""Fuses random kernels by random plans, proves and runs them; breaks fused kernels; counts.

    python tools/fuzz.py --count 2000 --jobs 16 --out $OUT          2000 fusions and 2000 faults
    python tools/fuzz.py --mode fuse --count 500 --seed 100000      fusions 100000 … 100499
    python tools/fuzz.py --mode fuse --prove-only --count 3000      are any right ones refused?
    python tools/fuzz.py --only fuse:100123 --out found             one seed, kept as files
    python tools/fuzz.py --read fuse.jsonl mutate.jsonl --page fuzz.md   the page of earlier runs

A random kernel is right by construction; whatever the law lets it be fused into must be proved, and
leave on the CPU, bit by bit and under several orders of warps and CTAs, what the members leave in
series. Every fault must be refused by the certificate or shown by running it. Each seed runs in a
child process, which may die or hang without harm. With ``--log`` the result of every seed is
written at once, as a line of JSON. With ``--out`` the summary (summary.json), the
page (fuzz.md) and what was found, made small by ``--shrink`` tries each, are written there; the
first two also every half minute, so that a run that is stopped leaves what it has. Exit code 1 if
anything was found.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fuzzing import records
from fuzzing.campaign import Fusion, Settings
from fuzzing.records import Recorder, Run
from fuzzing.summary import Summary, page

from goptx.cuda.worker import JobBug, JobTimeout, Worker
from goptx.diag import GoptxError
from goptx.fusion.plan import OPERATORS

JOB_S = 180.0
"""Seconds that a seed may take."""
GRACE_S = 15.0
"""Seconds that a seed may still take when time is over; what takes longer is left."""
SAVE_S = 30.0
"""Seconds between two states of the summary that are printed and written."""

JOBS = {"fuse": "fuzzing.jobs:fusions", "mutate": "fuzzing.jobs:faults"}


def wanted(options: argparse.Namespace) -> Iterator[tuple[str, int]]:
    """Seeds to do, modes in turn."""
    modes = ["fuse", "mutate"] if options.mode == "all" else [options.mode]
    seeds = {
        "fuse": range(options.seed, options.seed + options.count),
        # A seed makes several faults, but some of its fusions are refused.
        "mutate": range(options.seed, options.seed + -(-options.faults // 6)),
    }
    for at in range(max(len(seeds[m]) for m in modes)):
        for mode in modes:
            if at < len(seeds[mode]):
                yield mode, seeds[mode][at]


def run(options: argparse.Namespace, this: Run, save: Callable[[Summary], None]) -> Summary:
    """Do everything on as many processes as asked for; ``save`` keeps what there is by now."""
    summary, chosen = Summary(options.seed), settings(options)
    started = saved = time.monotonic()
    deadline = started + 60 * options.minutes if options.minutes else float("inf")
    recorder = Recorder(options.log, this)
    workers: SimpleQueue[Worker] = SimpleQueue()
    made = [Worker(timeout_s=JOB_S, warm=False) for _ in range(options.jobs)]
    for worker in made:
        workers.put(worker)

    def do(mode: str, seed: int) -> list[object] | None:
        if time.monotonic() > deadline:
            return []
        worker = workers.get()
        try:
            return _one(worker, mode, seed, chosen, deadline)
        finally:
            workers.put(worker)

    with ThreadPoolExecutor(options.jobs) as pool:
        pending = [pool.submit(do, mode, seed) for mode, seed in wanted(options)]
        for future in as_completed(pending):
            results = future.result()
            this.unfinished += results is None
            summary.take(results or ())
            recorder.take(results or ())
            now = time.monotonic()
            if now - saved >= SAVE_S:
                saved, this.seconds = now, now - started
                print(f"{summary.line()} in {this.seconds:.0f} s", file=sys.stderr, flush=True)
                save(summary)
    for worker in made:
        worker.close()
    this.seconds = time.monotonic() - started
    recorder.end(this)
    return summary


def _one(
    worker: Worker, mode: str, seed: int, chosen: Settings, deadline: float
) -> list[object] | None:
    """The results of a seed; None if time was over before there were any."""
    left = max(1.0, deadline + GRACE_S - time.monotonic())
    try:
        return worker.run(JOBS[mode], [seed], chosen, timeout_s=min(JOB_S, left))
    except (GoptxError, JobBug) as error:
        if isinstance(error, JobTimeout) and left < JOB_S:
            return None
        return [Fusion(seed, "bug", message=f"{mode}: {error}")]


def settings(options: argparse.Namespace) -> Settings:
    """What to draw from."""
    unproved = tuple(filter(None, options.unproved.split(",")))
    operators, runs_all = tuple(options.operators.split(",")), options.run == "all"
    return Settings(operators, unproved, runs_all, not options.prove_only)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--count", type=int, default=200, help="random fusions")
    add("--faults", type=int, help="faults; default: as many as fusions")
    add("--seed", type=int, default=1, help="the first seed")
    add("--jobs", type=int, default=os.cpu_count() or 1)
    add("--minutes", type=float, help="stop beginning new seeds after these")
    add("--mode", choices=("fuse", "mutate", "all"), default="all")
    add("--only", metavar="MODE:SEED", help="one seed, shown and kept")
    add("--out", type=Path, help="folder for summary, page and findings")
    add("--log", type=Path, help="file for the result of every seed, as it comes")
    add("--read", type=Path, nargs="+", metavar="LOG", help="run nothing: results of earlier runs")
    add("--page", type=Path, help="file for the page")
    add("--operators", default=",".join(OPERATORS), help="combinators of plans")
    add("--unproved", default="", help="combinators whose plans are run without a proof")
    add("--run", choices=("all", "accepted"), default="all", help="which faults are also run")
    add("--prove-only", action="store_true", help="run no fusion that is proved")
    add("--shrink", type=int, default=0, help="tries to make a finding smaller")
    options = parser.parse_args(arguments)
    options.faults = options.count if options.faults is None else options.faults
    if options.only:
        mode, _, seed = options.only.partition(":")
        options.mode, options.seed, options.count, options.faults = mode, int(seed), 1, 1
        options.jobs = 1
    return options


def main(arguments: Sequence[str]) -> int:
    """Run from the command line; 1 if anything was found."""
    options = _options(arguments)
    if options.read:
        summary = Summary(options.seed)
        runs = [records.read(path, summary.take) for path in options.read]
    else:
        runs = [Run.here(" ".join(["python tools/fuzz.py", *arguments]), options.jobs)]
        summary = run(options, runs[0], lambda state: _save(state, options.out, runs))
    summary.seconds = sum(one.seconds or 0.0 for one in runs)
    print(summary.text())
    if options.page is not None:
        options.page.write_text(page(summary, runs), "utf-8")
    if options.out is not None:
        _save(summary, options.out, runs)
        _keep(summary, options.out, options)
    return 1 if summary.findings else 0


def _save(summary: Summary, out: Path | None, runs: Sequence[Run]) -> None:
    """Write the summary and the page; a run that is stopped meanwhile leaves the state before."""
    if out is None:
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("summary.json", json.dumps(summary.as_dict(), indent=1)),
        ("fuzz.md", page(summary, runs)),
    ):
        (out / f"{name}.new").write_text(text, "utf-8")
        (out / f"{name}.new").replace(out / name)


def _keep(summary: Summary, out: Path, options: argparse.Namespace) -> None:
    """Write the first findings, or the one seed asked for, as files that the command line takes."""
    chosen = settings(options)
    records = summary.findings[:20]
    if options.only and not records:
        records = [{"mode": options.mode, "seed": options.seed, "message": ""}]
    with Worker(timeout_s=JOB_S, warm=False) as worker:
        for one in records:
            mode, seed = str(one["mode"]), one["seed"]
            place = (mode, seed, str(out / f"{mode}-{seed}"), str(one["message"]), chosen)
            try:
                worker.run("fuzzing.jobs:keep", *place, options.shrink)
            except (GoptxError, JobBug):
                try:
                    worker.run("fuzzing.jobs:keep", *place)  # as it is
                except (GoptxError, JobBug) as error:
                    print(f"cannot keep {mode}:{seed}: {error}", file=sys.stderr)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except GoptxError as error:
        sys.exit(str(error))
