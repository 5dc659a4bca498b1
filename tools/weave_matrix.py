"""Times structured weave and coarsening on pairs of the thin kernels, on a GPU.

    python tools/weave_matrix.py --out build/weave [--factors 1,2,4,8] [--orders latency,loads]
                                 [--kernels a,b] [--size bench] [--budget 540] [--plans TEXT,TEXT]

Every pair is fused as ``weave(coarsen(a, k), coarsen(b, k))`` for each factor and order, verified
at the size ``small``, and timed against serial, two streams and graph branches in one interleaved
measurement. All kernels get 256 threads a CTA, as in the paper. Writes ``weave_matrix.json`` with a
record a pair, and the geometric means. Exit code 1 if a kernel is not equal to its members.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import combinations_with_replacement, product
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from goptx.build import fuse
from goptx.contract import Contract
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError
from goptx.proof.differential import VerifyJob, verify_many
from goptx.proof.gpu_inputs import Preparer, Subject, Trial
from goptx.specs import MemberSpec

ROOT = Path(__file__).resolve().parents[1]
THIN = ("gelu", "harris", "shi_tomasi", "lu", "bucket", "montecarlo", "wmma_gemm")
LIMIT_S = 60.0


def main(arguments: Sequence[str]) -> int:
    """Fuses, verifies, times; 1 if something is wrong."""
    options = _parser().parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        copy_samples(options.samples, Path(folder), options.kernels.split(","))
        fused = fuse_all(options, Path(folder))
        print(f"fused {len(fused)} in {time.monotonic() - started:.0f} s", flush=True)
        bad = verify_all(fused)
        print(f"verified, {len(bad)} bad, {time.monotonic() - started:.0f} s", flush=True)
        records = time_all(fused, bad, options, started + options.budget)
    result = {"bad": bad, "pairs": records, "means": means(records)}
    (options.out / "weave_matrix.json").write_text(json.dumps(result, indent=1), "utf-8")
    print(json.dumps(result["means"], indent=1))
    return 1 if bad else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--samples", type=Path, default=ROOT / "samples" / "sm_90")
    parser.add_argument("--kernels", default=",".join(THIN))
    parser.add_argument("--ordered", action="store_true", help="(a, b) and (b, a) both")
    parser.add_argument("--factors", default="1,2,4,8")
    parser.add_argument("--orders", default="latency")
    parser.add_argument("--plans", default="", help="further plans over a and b, split at ;")
    parser.add_argument("--size", default="bench")
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--budget", type=float, default=540, metavar="SECONDS")
    parser.add_argument("--jobs", type=int, default=16)
    return parser


def copy_samples(samples: Path, folder: Path, kernels: Iterable[str]) -> None:
    """Copies kernels and launch files, all with blocks of 256 threads where they are flat."""
    for name in kernels:
        shutil.copy(samples / f"{name}.ptx", folder)
        text = (samples / f"{name}.toml").read_text("utf-8")
        text = text.replace("(N + 191) // 192", "(N + 255) // 256")
        (folder / f"{name}.toml").write_text(text.replace("block = [192]", "block = [256]"))


def plans_of(options: argparse.Namespace) -> dict[str, str]:
    """The plans by their short names."""
    found: dict[str, str] = {}
    for factor, order in product(options.factors.split(","), options.orders.split(",")):
        items = "a, b" if factor == "1" else f"coarsen(a, {factor}), coarsen(b, {factor})"
        found[f"k{factor}-{order}"] = f"weave({items}){{order={order}}}"
    extra = [plan for plan in options.plans.split(";") if plan]
    return found | {plan: plan for plan in extra}


def fuse_all(options: argparse.Namespace, folder: Path) -> dict[tuple[str, str], Subject]:
    """All pairs under all plans, by pair and plan."""
    kernels = options.kernels.split(",")
    pairs = combinations_with_replacement(kernels, 2)
    if options.ordered:
        pairs = product(kernels, kernels)
    tasks = [(str(folder), *pair, *plan) for pair in pairs for plan in plans_of(options).items()]
    found: dict[tuple[str, str], Subject] = {}
    with ProcessPoolExecutor(options.jobs, get_context("spawn")) as pool:
        for key, contract, text in pool.map(fuse_one, tasks):
            if contract is None:
                print(f"{key}: {text}", file=sys.stderr)
            else:
                found[key] = Subject(Contract.from_toml(contract), text, Path(), "fused.ptx")
    return found


def fuse_one(task: tuple[str, ...]) -> tuple[tuple[str, str], str | None, str]:
    """One pair under one plan: its key, contract and text; without contract, what is wrong."""
    folder, a, b, label, plan = task
    specs = [
        MemberSpec(str(Path(folder) / f"{name}.ptx"), alias=alias)
        for name, alias in ((a, "a"), (b, "b"))
    ]
    try:
        fused = fuse(specs, plan=plan, prove=False)
    except GoptxError as error:
        return (f"{a}+{b}", label), None, str(error)
    return (f"{a}+{b}", label), fused.contract.to_toml(), fused.ptx


def verify_all(fused: Mapping[tuple[str, str], Subject]) -> list[str]:
    """What is not equal to its members at a small size."""
    jobs = [
        VerifyJob(f"{pair} {plan}", subject, sizes=("small",))
        for (pair, plan), subject in fused.items()
    ]
    bad: list[str] = []
    for row in verify_many(jobs, timeout_s=LIMIT_S):
        if not row["ok"]:
            bad.append(f"{row['name']}: {row['diagnostics']}")
            print(bad[-1], file=sys.stderr, flush=True)
    return bad


def time_all(
    fused: Mapping[tuple[str, str], Subject],
    bad: Sequence[str],
    options: argparse.Namespace,
    deadline: float,
) -> dict[str, Any]:
    """A record a pair: medians in microseconds and speed-ups with intervals, by plan."""
    from matrix_device import attempt

    wrong = {text.partition(":")[0] for text in bad}
    pairs: dict[str, dict[str, Subject]] = {}
    for (pair, plan), subject in fused.items():
        if f"{pair} {plan}" not in wrong:
            pairs.setdefault(pair, {})[plan] = subject
    records: dict[str, Any] = {}
    with Worker(timeout_s=LIMIT_S, warm=False) as worker, ThreadPoolExecutor(16) as pool:
        preparer = Preparer(worker.run("goptx.proof.gpu_trial:device_info", 0))

        def prepare(subject: Subject) -> Trial:
            return preparer.trials(subject, [options.size], [7], [])[0]

        for pair, plans in pairs.items():
            if time.monotonic() > deadline:
                break
            trials = dict(zip(plans, pool.map(prepare, plans.values()), strict=True))
            found = attempt(worker, "measure", trials, options.repetitions, limit=LIMIT_S)
            records[pair] = found
            ratios = {plan: one["streams"][0] for plan, one in found.get("speedups", {}).items()}
            print(pair, ratios or found.get("message"), flush=True)
    return records


def means(records: Mapping[str, Any]) -> dict[str, float]:
    """Geometric means over streams, of each plan and of the best for each pair."""
    by_plan: dict[str, list[float]] = {}
    for record in records.values():
        ratios = {plan: one["streams"][0] for plan, one in record.get("speedups", {}).items()}
        for plan, ratio in ratios.items():
            by_plan.setdefault(plan, []).append(ratio)
        if ratios:
            by_plan.setdefault("best", []).append(max(ratios.values()))
    return {
        plan: round(math.exp(sum(map(math.log, found)) / len(found)), 4)
        for plan, found in by_plan.items()
    }


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(main(sys.argv[1:]))
