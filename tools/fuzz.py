"""Fuses random kernels by random plans, proves and runs them; breaks fused kernels; counts.

    python tools/fuzz.py --count 2000 --jobs 16 --out $OUT          2000 fusions and 2000 faults
    python tools/fuzz.py --mode fuse --count 500 --seed 100000      fusions 100000 … 100499
    python tools/fuzz.py --only fuse:100123 --out found             one seed, kept as files

A random kernel is right by construction; whatever the law lets it be fused into must be proved, and
leave on the CPU, bit by bit and under several orders of warps and CTAs, what the members leave in
series. Every fault must be refused by the certificate or shown by running it. Each seed runs in a
child process, which may die or hang without harm. With ``--out`` the summary (summary.json), the
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

from fuzzing.campaign import Fusion, Settings
from fuzzing.summary import Summary, page

from goptx.cuda.worker import JobBug, Worker
from goptx.diag import GoptxError
from goptx.fusion.plan import OPERATORS

JOB_S = 180.0
"""Seconds that a batch of seeds may take."""
BATCH = 5

SAVE_S = 30.0
"""Seconds between two states of the summary that are printed and written."""

JOBS = {"fuse": "fuzzing.jobs:fusions", "mutate": "fuzzing.jobs:faults"}


def batches(options: argparse.Namespace) -> Iterator[tuple[str, list[int]]]:
    """Seeds to do, modes in turn, until there are enough or time is over."""
    modes = ["fuse", "mutate"] if options.mode == "all" else [options.mode]
    seeds = {
        "fuse": list(range(options.seed, options.seed + options.count)),
        # A seed makes several faults, but some of its fusions are refused.
        "mutate": list(range(options.seed, options.seed + -(-options.faults // 6))),
    }
    for at in range(0, max(len(seeds[m]) for m in modes), BATCH):
        for mode in modes:
            if part := seeds[mode][at : at + BATCH]:
                yield mode, part


def run(options: argparse.Namespace, save: Callable[[Summary], None]) -> Summary:
    """Do everything on as many processes as asked for; ``save`` keeps what there is by now."""
    summary, chosen = Summary(options.seed), settings(options)
    deadline = time.monotonic() + 60 * options.minutes if options.minutes else None
    workers: SimpleQueue[Worker] = SimpleQueue()
    made = [Worker(timeout_s=JOB_S, warm=False) for _ in range(options.jobs)]
    for worker in made:
        workers.put(worker)

    def do(mode: str, seeds: list[int]) -> tuple[str, list[int], list[object]]:
        if deadline is not None and time.monotonic() > deadline:
            return mode, [], []
        worker = workers.get()
        try:
            return mode, seeds, list(_each(worker, mode, seeds, chosen))
        finally:
            workers.put(worker)

    started = saved = time.monotonic()
    with ThreadPoolExecutor(options.jobs) as pool:
        pending = [pool.submit(do, mode, seeds) for mode, seeds in batches(options)]
        for future in as_completed(pending):
            _, _, results = future.result()
            summary.take(results)
            now = time.monotonic()
            if now - saved >= SAVE_S:
                saved, summary.seconds = now, now - started
                print(f"{summary.line()} in {summary.seconds:.0f} s", file=sys.stderr, flush=True)
                save(summary)
    for worker in made:
        worker.close()
    summary.seconds = time.monotonic() - started
    return summary


def settings(options: argparse.Namespace) -> Settings:
    """What to draw from."""
    unproved = tuple(filter(None, options.unproved.split(",")))
    return Settings(tuple(options.operators.split(",")), unproved)


def _each(worker: Worker, mode: str, seeds: list[int], chosen: Settings) -> list[object]:
    """The results of seeds; one that ends its process costs only itself."""
    try:
        return worker.run(JOBS[mode], seeds, chosen)
    except (GoptxError, JobBug) as error:
        if len(seeds) == 1:
            return [Fusion(seeds[0], "bug", message=f"{mode}: {error}")]
    return [result for seed in seeds for result in _each(worker, mode, [seed], chosen)]


def main(arguments: Sequence[str]) -> int:
    """Run from the command line; 1 if anything was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=200, help="random fusions")
    parser.add_argument("--faults", type=int, help="faults; default: as many as fusions")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--minutes", type=float, help="stop beginning new seeds after these")
    parser.add_argument("--mode", choices=("fuse", "mutate", "all"), default="all")
    parser.add_argument("--only", metavar="MODE:SEED", help="one seed, shown and kept")
    parser.add_argument("--out", type=Path, help="folder for summary, page and findings")
    parser.add_argument("--operators", default=",".join(OPERATORS), help="combinators of plans")
    parser.add_argument(
        "--unproved", default="", help="combinators whose plans are run without a proof"
    )
    parser.add_argument("--shrink", type=int, default=0, help="tries to make a finding smaller")
    options = parser.parse_args(arguments)
    options.faults = options.count if options.faults is None else options.faults
    if options.only:
        mode, _, seed = options.only.partition(":")
        options.mode, options.seed, options.count, options.faults = mode, int(seed), 1, 1
        options.jobs = 1
    command = " ".join(["python tools/fuzz.py", *arguments])

    def save(summary: Summary) -> None:
        if options.out is not None:
            _save(summary, options.out, command)

    summary = run(options, save)
    print(summary.text())
    save(summary)
    if options.out is not None:
        _keep(summary, options.out, options)
    return 1 if summary.findings else 0


def _save(summary: Summary, out: Path, command: str) -> None:
    """Write the summary and the page; a run that is stopped meanwhile leaves the state before."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("summary.json", json.dumps(summary.as_dict(), indent=1)),
        ("fuzz.md", page(summary, command)),
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
    sys.exit(main(sys.argv[1:]))
