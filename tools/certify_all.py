"""Fuses samples in all ordered pairs under every combinator, and proves each fused kernel.

    python tools/certify_all.py [--samples samples/sm_90] [--kernels a,b] [--plans seq,warps]
                                [--every N] [--jobs 2] [--assemble] [--write]
                                [--nested 200 --seed 1]

What the law refuses is counted; what is fused must be proved. A plan is a combinator, or the name
of one in ``SHAPES``. ``--every`` takes each N-th of the pairs, others for each plan. ``--assemble``
also times ptxas, since a proof should cost less than the larger of that and 100 ms; both count
seconds of the processor, which other work on the machine hardly changes. ``--write`` makes
docs/results/proof.md of that. ``--nested`` fuses so many random plans of two to four kernels
instead. Exit code 1 if a proof fails or costs more.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, product
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from matrix_report import table
from results_head import machine

from goptx.cli.app import fewer_collections as as_the_command_line_does
from goptx.diag import GoptxError
from goptx.fusion.fuse import Fusion, fuse_members
from goptx.fusion.members import Member
from goptx.fusion.plan import parse_plan
from goptx.ir import Module
from goptx.loading import load_member
from goptx.proof.certificate import certify
from goptx.specs import MemberSpec
from goptx.syntax import load, parse

ROOT = Path(__file__).resolve().parents[1]
PLANS = ("seq", "warps", "blocks", "product")
SHAPES = {
    "coarsen": "coarsen(weave(a, b), 2)",
    "weave-coarsen": "weave(coarsen(a, 4), b)",
}
"""Plans that are more than one combinator over both kernels, by name."""
PAGE = ROOT / "docs" / "results" / "proof.md"
LEAST = 0.1
"""Seconds that a proof may take however fast the assembler is."""


@dataclass(frozen=True)
class Task:
    """Samples, their folder, and a plan over a, b, c…"""

    folder: str
    kernels: tuple[str, ...]
    plan: str
    assemble: bool


@dataclass(frozen=True)
class Result:
    """What became of a task; seconds (of the processor) of the proof and of assembling."""

    task: Task
    state: str
    message: str = ""
    seconds: float = 0.0
    assembling: float = 0.0
    images: int = 0

    @property
    def ratio(self) -> float:
        """What the proof took of what it may take."""
        return self.seconds / max(LEAST, self.assembling)

    @property
    def too_slow(self) -> bool:
        return self.task.assemble and self.ratio > 1


@lru_cache(maxsize=64)
def module(path: str) -> Module:
    """A sample's module; read once in each process."""
    return load(path)


def do(task: Task) -> Result:
    """Fuse and prove."""
    paths = [str(Path(task.folder) / f"{name}.ptx") for name in task.kernels]
    aliases = "abcdefgh"[: len(paths)]
    members: list[Member] = []
    try:
        for path, alias in zip(paths, aliases, strict=True):
            members.append(load_member(MemberSpec(path, module=module(path)), alias))
        fusion = fuse_members(members, parse_plan(task.plan))
    except GoptxError as error:
        return Result(task, "refused", error.diagnostics[0].rule or error.diagnostics[0].message)
    modules = {m.alias: m.module for m in members}
    try:
        result = _measured(task, fusion, modules)
        for _ in range(_AGAIN if result.too_slow else 0):
            again = _measured(task, fusion, modules)
            least = min(result.seconds, again.seconds), min(result.assembling, again.assembling)
            result = replace(result, seconds=least[0], assembling=least[1])
    except GoptxError as error:
        return Result(task, "failed", str(error))
    return result


_AGAIN = 2
"""How often more what seems too slow is measured; the least counts, of proofs and of ptxas."""


def _measured(task: Task, fusion: Fusion, modules: Mapping[str, Module]) -> Result:
    """What proving takes, and assembling. GoptxError if it is not proved."""
    read = parse(fusion.ptx, "fused.ptx")
    for function in read.definitions():
        function.load()
    # What earlier tasks left behind is not this proof's to clear away.
    gc.collect()
    started = time.process_time()
    proof = certify(read, fusion.contract, modules)
    seconds = time.process_time() - started
    assembling = _assembling(fusion) if task.assemble else 0.0
    return Result(task, "proved", "", seconds, assembling, proof.images)


def _assembling(fusion: Fusion) -> float:
    from goptx.cuda.assemble import assemble

    before = getrusage(RUSAGE_CHILDREN)
    assemble(fusion.ptx, target=fusion.contract.target)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def pairs(options: argparse.Namespace, kernels: Sequence[str]) -> Iterator[Task]:
    """All ordered pairs, or each N-th of them, under every plan."""
    for number, (a, b) in enumerate(product(kernels, kernels)):
        for shift, name in enumerate(options.plans.split(",")):
            if (number + shift) % options.every == 0:
                plan = SHAPES.get(name, f"{name}(a, b)")
                yield Task(str(options.samples), (a, b), plan, options.assemble)


def nested(options: argparse.Namespace, kernels: Sequence[str]) -> Iterator[Task]:
    """Random plans."""
    source = random.Random(options.seed)
    for _ in range(options.nested):
        chosen = tuple(source.choice(kernels) for _ in range(source.randint(2, 4)))
        plan = random_plan(source, list("abcd"[: len(chosen)]))
        yield Task(str(options.samples), chosen, plan, options.assemble)


def random_plan(source: random.Random, leaves: list[str]) -> str:
    """A plan over some leaves in order."""
    if len(leaves) == 1:
        return leaves[0]
    count = source.randint(2, min(3, len(leaves)))
    cuts = [0, *sorted(source.sample(range(1, len(leaves)), count - 1)), len(leaves)]
    items = [random_plan(source, leaves[a:b]) for a, b in pairwise(cuts)]
    op = source.choice(PLANS)
    if op == "blocks" and source.random() < 0.4:
        items = [f"{item}:{source.randint(1, 4)}" for item in items]
    return f"{op}({', '.join(items)})"


def main(arguments: Sequence[str]) -> int:
    """Run from the command line; 1 if something that was fused is not proved."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--samples", type=Path, default=ROOT / "samples" / "sm_90")
    parser.add_argument("--kernels", help="comma-separated samples; default: all")
    parser.add_argument("--plans", default=",".join(PLANS))
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each N-th pair only")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--assemble", action="store_true", help="compare with what ptxas takes")
    parser.add_argument("--write", action="store_true", help=f"make {PAGE.relative_to(ROOT)}")
    parser.add_argument("--nested", type=int, default=0, help="so many random plans instead")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    found = sorted(path.stem for path in options.samples.glob("*.ptx"))
    kernels = options.kernels.split(",") if options.kernels else found
    tasks = list((nested if options.nested else pairs)(options, kernels))
    started = time.perf_counter()
    with get_context("spawn").Pool(options.jobs, initializer=as_the_command_line_does) as pool:
        results = list(pool.imap_unordered(do, tasks, chunksize=8))
    if options.write:
        PAGE.write_text(page(results, " ".join(arguments)), "utf-8")
    return report(results, time.perf_counter() - started)


def page(results: Sequence[Result], arguments: str) -> str:
    """The page of results."""
    proved = [r for r in results if r.state == "proved"]
    plans = list(dict.fromkeys(r.task.plan for r in results))
    plans.sort(key=lambda plan: (plan.count("("), plan))
    rows = [_row(f"`{plan}`", [r for r in results if r.task.plan == plan]) for plan in plans]
    slowest = sorted(proved, key=lambda r: -r.ratio)[:20]
    text = [
        "# What a proof costs",
        f"Made by `python tools/certify_all.py {arguments}` on {machine()}.",
        "A proof is held against what ptxas takes for the same fused kernel: it should cost no "
        f"more than the larger of that and {LEAST * 1e3:g} ms, so no *ratio* should be above 1. "
        "All are seconds of the processor. The time of a proof counts from the parsed texts to the "
        f"certificate. What was above 1 was measured {_AGAIN} times more, and the least of each "
        "counts.",
        f"**Above 1: {sum(r.ratio > 1 for r in proved)} of {len(proved)}. "
        f"Not proved: {sum(r.state == 'failed' for r in results)}.**",
        table(
            (
                *("plan", "pairs", "refused", "proved", "above 1", "median ratio", "worst ratio"),
                *("median ms", "longest ms"),
            ),
            [*rows, _row("**all**", results)],
        ),
        "## The worst",
        table(
            ("kernels", "plan", "instructions", "proof ms", "ptxas ms", "ratio"),
            [
                [
                    *(", ".join(r.task.kernels), f"`{r.task.plan}`", r.images),
                    *(f"{r.seconds * 1e3:.0f}", f"{r.assembling * 1e3:.0f}", f"{r.ratio:.2f}"),
                ]
                for r in slowest
            ],
        ),
    ]
    return "\n\n".join(text) + "\n"


def _row(name: str, results: Sequence[Result]) -> list[object]:
    proved = [r for r in results if r.state == "proved"]
    refused = sum(r.state == "refused" for r in results)
    if not proved:
        return [name, len(results), refused, 0, "", "", "", "", ""]
    ratios, times = [r.ratio for r in proved], [r.seconds * 1e3 for r in proved]
    return [
        *(name, len(results), refused, len(proved), sum(r.ratio > 1 for r in proved)),
        *(f"{median(ratios):.2f}", f"{max(ratios):.2f}"),
        *(f"{median(times):.0f}", f"{max(times):.0f}"),
    ]


def report(results: Sequence[Result], seconds: float) -> int:
    """Print what came of it."""
    states = Counter(result.state for result in results)
    refused = Counter(result.message for result in results if result.state == "refused")
    proved = sorted(r.seconds for r in results if r.state == "proved")
    slow = [r for r in results if r.too_slow]
    for result in results:
        if result.state == "failed":
            print(f"--- {' + '.join(result.task.kernels)}: {result.task.plan}\n{result.message}")
    for result in slow:
        print(
            f"--- {' + '.join(result.task.kernels)}: {result.task.plan} took "
            f"{result.seconds * 1e3:.0f} ms of processor, assembling "
            f"{result.assembling * 1e3:.0f} ms"
        )
    print(f"{dict(states)} in {seconds:.0f} s; refused by {dict(refused.most_common())}")
    if proved:
        half, worst = proved[len(proved) // 2], proved[-1]
        print(f"proofs: median {half * 1e3:.1f} ms, slowest {worst * 1e3:.0f} ms")
    return 1 if states["failed"] or slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
