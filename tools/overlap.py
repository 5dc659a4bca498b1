"""Which units of an SM work at the same time: pairs of instruction kinds, timed together and apart.

    python tools/overlap.py --json FILE [--markdown docs/results/overlap.md]

Chains of the calibration's probes (`goptx calibrate`) run in a CTA of 32 warps: those of one kind,
those of another, and both in the same threads, the counts chosen so that both take about as long.
*Overlap* is (A + B - both) / min(A, B): 1 where the kinds run beside each other, 0 where they take
turns. Instructions are ordered alternately, in blocks, and as two halves; the fastest order counts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from goptx.bench.calibration.chain import CROWD_CHAINS
from goptx.bench.calibration.measure import Chains, Readings, per_link
from goptx.bench.calibration.probes import PROBES, Probe
from goptx.bench.calibration.table import assembled
from goptx.cuda.stats import median
from goptx.cuda.worker import Worker
from goptx.isa.latency import latency_classes

KINDS = {
    "int": "add.s32, xor.b32",
    "imad": "mad.lo.s32",
    "fp32": "mul.rn.f32",
    "half": "fma.rn.f16x2",
    "fp64": "fma.rn.f64",
    "mufu": "ex2.approx.ftz.f32",
    "convert": "cvt.rzi.s32.f32, cvt.rn.f32.s32",
    "tensor_f16": "mma.m16n8k16 f16",
    "tensor_f32": "mma.m16n8k16 f32",
    "lsu_shared": "ld.shared.b32",
    "warp": "shfl.sync.down.b32",
}
"""The kinds, and the probe that stands for each."""

_CYCLES = 48.0
"""What the instructions of a kind take in a round, about, for a warp on its scheduler."""
_LAUNCHES = 7
_WORDS = 8
_THREADS = 1024
_ROUNDS = (40, 200)
ORDERS = ("alternate", "blocks", "halves")


def probe_of(kind: str) -> Probe:
    """The probe of a kind."""
    return next(one for one in PROBES if one.name == KINDS[kind])


def instructions(kind: str, target: str, file: str) -> list[str]:
    """The links of a kind in a round, over chains in turn; ``file`` names their registers."""
    probe = probe_of(kind)
    interval = latency_classes(target)[kind].interval or 1.0
    count = CROWD_CHAINS * max(1, round(_CYCLES / (interval * probe.ops * CROWD_CHAINS)))
    return [filled(probe.link, n % CROWD_CHAINS, file) for n in range(count)]


def filled(template: str, chain: int, file: str) -> str:
    """A template for a chain whose registers are called after ``file``."""
    text = template.replace("%t{k}", f"%t{file}{{k}}").replace("%p{k}", f"%p{file}{{k}}")
    made = text.format(x=f"%{file}{chain}", k=chain, n=chain)
    return made.replace("{", "{{").replace("}", "}}")  # it is filled once more


def declared(kind: str, file: str) -> str:
    """Registers of the chains of a kind, and what they begin with."""
    probe = probe_of(kind)
    lines = [filled(probe.setup, 0, file)] if probe.setup else []
    for k in range(CROWD_CHAINS):
        lines.append(f".reg .{probe.state} %{file}{k}, %{file}{k}_<{_WORDS}>;")
        lines.append(f".reg .b32 %t{file}{k};\n  .reg .pred %p{file}{k};")
        lines.append(filled(probe.start, k, file))
    return "\n  ".join(lines)


def kept(kind: str, file: str) -> str:
    """Stores of what the chains came to, so that nothing is left out."""
    probe = probe_of(kind)
    part = "_0" if "{x}_0" in probe.link else ""
    at = {"v": 0, "w": 64}[file]
    return "\n  ".join(
        f"st.global.{probe.state} [%g+{at + 8 * k}], %{file}{k}{part};" for k in range(CROWD_CHAINS)
    )


def mixture(kinds: Sequence[str], target: str, order: str) -> Probe:
    """A round of one kind or two; ``order`` is alternate, blocks or halves."""
    files = dict(zip(("v", "w"), kinds, strict=False))
    links = [instructions(kind, target, file) for file, kind in files.items()]
    return Probe(
        name=f"{' and '.join(kinds)}, {order}",
        classes=(),
        link="\n  ".join(mixed(links, order)),
        setup="\n  ".join(declared(kind, file) for file, kind in files.items()),
        # The pass before ends in memory: the results of a round are used.
        enter="\n  ".join(kept(kind, file) for file, kind in files.items()),
        threads=_THREADS,
        links=_ROUNDS,
        looped=True,
        crowd=False,
    )


def mixed(links: Sequence[Sequence[str]], order: str) -> list[str]:
    """All sequences in one, as ``order`` says."""
    if order == "halves":
        return [text for one in links for text in one]
    size = 1 if order == "alternate" else 4
    parts = max(1, min(map(len, links)) // size)
    found: list[str] = []
    for n in range(parts):
        for one in links:
            found += one[len(one) * n // parts : len(one) * (n + 1) // parts]
    return found


def probes(kinds: Sequence[str], target: str) -> list[Probe]:
    """All that is timed."""
    pairs = [*((kind,) for kind in kinds), *combinations(kinds, 2)]
    return [mixture(pair, target, order) for pair in pairs for order in ORDERS]


def cycles(one: Readings, probe: Probe) -> float:
    """Cycles of a round."""
    return median(per_link(probe, one.alone))


def overlaps(kinds: Sequence[str], times: dict[str, float]) -> list[dict[str, Any]]:
    """A row for each pair of kinds."""

    def best(*names: str) -> float:
        return min(times[f"{' and '.join(names)}, {order}"] for order in ORDERS)

    found: list[dict[str, Any]] = []
    for a, b in combinations(kinds, 2):
        hidden = (best(a) + best(b) - best(a, b)) / min(best(a), best(b))
        row = {"kinds": [a, b], "alone": [best(a), best(b)], "both": best(a, b)}
        found.append({**row, "overlap": round(hidden, 3)})
    return found


def markdown(kinds: Sequence[str], rows: Sequence[dict[str, Any]], machine: str) -> str:
    """The page: a triangle of overlaps."""
    by = {tuple(row["kinds"]): row["overlap"] for row in rows}
    lines = [
        "# Units of an SM beside each other",
        "",
        f"Made by `tools/overlap.py` on {machine}. Overlap of two kinds of instructions in the",
        "same threads, 32 warps on one SM: 1 where they run beside each other, 0 where they take",
        "turns, and less where they get in each other's way; the fastest of three orders.",
        "",
        "| | " + " | ".join(kinds[1:]) + " |",
        "|---" * len(kinds) + "|",
    ]
    for n, a in enumerate(kinds[:-1]):
        cells = ["" if m <= n else f"{by[a, b]:.2f}" for m, b in enumerate(kinds) if m]
        lines.append(f"| {a} | " + " | ".join(cells) + " |")
    lines += ["", "Kinds: " + "; ".join(f"*{kind}* `{KINDS[kind]}`" for kind in kinds) + ".", ""]
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Measures and writes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--target", default="sm_90")
    parser.add_argument("--jobs", type=int, default=16)
    options = parser.parse_args(arguments)
    kinds = options.kinds.split(",")
    wanted = probes(kinds, options.target)
    chains: list[Chains] = assembled(options.target, options.jobs, wanted)
    with Worker(timeout_s=200.0) as worker:
        info, readings = worker.run("goptx.bench.calibration.measure:run", chains, _LAUNCHES)
    times = {
        one.probe.name: cycles(reading, one.probe)
        for one, reading in zip(chains, readings, strict=True)
    }
    rows = overlaps(kinds, times)
    if options.json is not None:
        options.json.write_text(json.dumps({"times": times, "pairs": rows}, indent=1), "utf-8")
    page = markdown(kinds, rows, info.name)
    if options.markdown is not None:
        options.markdown.write_text(page, "utf-8")
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
