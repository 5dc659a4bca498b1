"""Breaks fused kernels in many ways, and counts how many faults the projection certificate finds.

    python tools/certify_faults.py [--count 2000] [--seed 1] [--samples samples/sm_90] [--kinds a,b]

Each fault is made in the text of a fused kernel, or in its contract. Which line is the image of
which instruction stays recorded, and hashes play no part, so that only what the checker sees of the
program can give a fault away. Exit code 1 if a fault is accepted.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fuzzing.faults import FAULTS, Fused
from fuzzing.sameness import Sameness

from goptx.build import fuse
from goptx.diag import GoptxError
from goptx.proof.certificate import certify
from goptx.specs import MemberSpec
from goptx.syntax import load, parse

ROOT = Path(__file__).resolve().parents[1]

PAIRS = (
    *("gelu+harris", "reduce+earlyexit", "bucket+lu", "bigadd+partial_barrier", "lookup+devfunc"),
    *("async_copy+histogram", "stencil3d+transpose", "spmv+reduce", "wmma_gemm+gelu"),
    *("softmax+bitonic", "structarg+nbody", "bigadd+bigadd", "async_copy+async_copy"),
)
PLANS = (
    *("seq(a, b)", "product(a, b)", "warps(a, b)", "blocks(a, b)", "blocks(a:1, b:3)"),
    "blocks(a, b){dispatch=ticket}",
)

WEAVES = (
    *("weave(a, b)", "weave(coarsen(a, 2), b)", "weave(coarsen(a, 2), coarsen(b, 2))"),
    "coarsen(seq(a, b), 2)",
)
"""Plans of weaving, for which there are kinds of faults of their own."""

ROUNDS = (
    *("warps(coarsen(a, 5){mode=looped}, b)", "blocks(a, coarsen(b, 3){mode=looped})"),
    *("coarsen(seq(a, b), 4){mode=looped}", "coarsen(blocks(a, b), 3){mode=looped}"),
    *("blocks(a, b){dispatch=persistent}", "blocks(a:1, coarsen(b, 2):3){dispatch=persistent}"),
)
"""Plans with rounds, for which there are too."""

FOLDS = (
    *("warps(coarsen(a, 2){mode=folded}, b)", "weave(coarsen(a, 2){mode=folded}, b)"),
    *(
        "seq(b, coarsen(coarsen(a, 2){mode=folded}, 4){mode=looped})",
        "blocks(coarsen(coarsen(a, 2){mode=folded}, 2), b)",
    ),
)
"""Plans of which the first kernel's threads are folded."""

ROLES = ("warps(a, b){registers=role}", "warps(a, coarsen(b, 4){mode=looped}){registers=role}")
"""Plans with registers by role, for ``gemm+stream``."""


def subjects(samples: Path, pairs: Sequence[str], plans: Sequence[str]) -> Iterator[Fused]:
    """Fused pairs of samples, as far as their fusion is legal."""
    for pair in pairs:
        names = pair.split("+")
        specs = [
            MemberSpec(str(samples / f"{name}.ptx"), alias)
            for name, alias in zip(names, "ab", strict=True)
        ]
        for plan in plans:
            try:
                fused = fuse(specs, plan=plan, prove=False)
            except GoptxError:
                continue
            members = {s.alias or "": load(s.path) for s in specs}
            yield Fused.of(fused.ptx, fused.contract, members)


def is_rejected(fused: Fused) -> str | None:
    """Why the certificate, or the reader, refuses a kernel; None if it is accepted."""
    try:
        certify(parse(fused.text(), "fused.ptx"), fused.settled(), fused.members)
    except GoptxError as error:
        return error.diagnostics[0].rule or "unreadable"
    return None


@dataclass
class Tally:
    """What became of faults, by kind; and the texts of those that were accepted."""

    rejected: Counter[str]
    accepted: list[tuple[str, Fused, Fused]]
    rules: Counter[str]


def run(bases: Sequence[Fused], count: int, seed: int, kinds: Sequence[str]) -> Tally:
    """Break kernels, a kind after the other, until so many faults were made."""
    source = random.Random(seed)
    tally = Tally(Counter(), [], Counter())
    made = attempts = 0
    while made < count and attempts < 20 * count:
        kind = kinds[attempts % len(kinds)]
        attempts += 1
        made_of = broken_somewhere(bases, kind, source)
        if made_of is None:
            continue
        base, broken = made_of
        rule = is_rejected(broken)
        if rule is None and Sameness(base).of(broken):
            continue  # every thread still executes the same
        made += 1
        if rule is None:
            tally.accepted.append((kind, base, broken))
        else:
            tally.rejected[kind] += 1
            tally.rules[rule] += 1
    return tally


def broken_somewhere(
    bases: Sequence[Fused], kind: str, source: random.Random
) -> tuple[Fused, Fused] | None:
    """One of the kernels, whole and with a fault of a kind; None if none has a place for it."""
    for base in source.sample(bases, len(bases)):
        broken = base.copy()
        if FAULTS[kind](broken, source):
            return base, broken
    return None


def difference(base: Fused, broken: Fused) -> str:
    """What was changed, as a diff."""
    import difflib

    before = [*base.lines, str(replace(base.contract, origins=()))]
    after = [*broken.lines, str(replace(broken.contract, origins=()))]
    return "\n".join(difflib.unified_diff(before, after, lineterm="", n=2))


def main(arguments: Sequence[str]) -> int:
    """Run from the command line; 1 if a fault is accepted or a kind never occurs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--samples", type=Path, default=ROOT / "samples" / "sm_90")
    parser.add_argument("--kinds", default=",".join(FAULTS))
    parser.add_argument("--plans", choices=("all", "weave"), default="all")
    parser.add_argument("--pairs", default=",".join(PAIRS))
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    plans = WEAVES if options.plans == "weave" else (*PLANS, *WEAVES, *ROUNDS)
    bases = list(subjects(options.samples, options.pairs.split(","), plans))
    for base in bases:
        if (rule := is_rejected(base)) is not None:
            print(f"{base.contract.kernel} {base.contract.plan} is refused unbroken: {rule}")
            return 1
    tally = run(bases, options.count, options.seed, options.kinds.split(","))
    for kind in options.kinds.split(","):
        missed = sum(one == kind for one, _, _ in tally.accepted)
        print(f"{kind:24} {tally.rejected[kind]:5} rejected {missed:3} accepted")
    for kind, base, broken in tally.accepted:
        print(f"--- accepted: {kind}\n{difference(base, broken)}")
    total = sum(tally.rejected.values())
    print(
        f"{total} of {total + len(tally.accepted)} faults of {len(tally.rejected)} kinds in "
        f"{len(bases)} fused kernels rejected, {time.perf_counter() - started:.1f} s; "
        f"by condition: {dict(tally.rules.most_common())}"
    )
    return 1 if tally.accepted else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
