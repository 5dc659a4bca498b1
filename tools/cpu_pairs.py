"""Fuses every sample with one sample by every combinator, and verifies each pair on the CPU.

    python tools/cpu_pairs.py [--with gelu] [--strategy seq,warps,blocks,product] [SAMPLE…]

For each pair: what was executed, or what is wrong, with seconds of the clock and of the processor
(of the child that runs it). Exit code 1 if a pair is not equal. Refusals of the law are counted.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

import goptx
from goptx.diag import GoptxError
from goptx.proof.gpu_inputs import Subject
from goptx.proof.verify import How, verify

SAMPLES = Path(__file__).parents[1] / "samples" / "sm_90"


def child_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("samples", nargs="*")
    parser.add_argument("--with", dest="other", default="gelu")
    parser.add_argument("--strategy", default="seq,warps,blocks,product")
    parser.add_argument("--cache", type=Path, help="a folder that keeps the grammar")
    options = parser.parse_args()
    names = options.samples or sorted(path.stem for path in SAMPLES.glob("*.ptx"))
    counts = {"equal": 0, "wrong": 0, "refused": 0}
    slowest = (0.0, "")
    for name in names:
        for strategy in options.strategy.split(","):
            what = f"{strategy}({name}, {options.other})"
            members = (SAMPLES / f"{name}.ptx", SAMPLES / f"{options.other}.ptx")
            try:
                fused = goptx.fuse(*members, strategy=strategy)
            except GoptxError as error:
                counts["refused"] += 1
                print(f"{what}: refused: {error.diagnostics[0].message}", flush=True)
                continue
            started, used = time.perf_counter(), child_seconds()
            subject = Subject(fused.contract, fused.ptx, Path(), what)
            found = verify(subject, ("cpu",), How(cache=options.cache))
            clock, used = time.perf_counter() - started, child_seconds() - used
            slowest = max(slowest, (used, what))
            counts["equal" if found.ok else "wrong"] += 1
            print(
                f"{what}: {clock:.2f} s, {used:.2f} s of processor; {found.statement()}", flush=True
            )
            for one in found.diagnostics:
                if not found.ok or one.severity != "note":
                    print(one.render(), flush=True)
    print(f"{counts}; most processor time: {slowest[1]}, {slowest[0]:.2f} s")
    return 1 if counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
