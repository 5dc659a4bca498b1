"""Fuses pairs of samples, verifies each by ``goptx verify``, and says what that costs.

    python tools/cpu_pairs.py [--with gelu,attention] [--plans seq,warps] [--jobs 2] [SAMPLE…]
    python tools/cpu_pairs.py --again 40 --write

Each pair is fused, and then proved and run by a process of its own, ``goptx verify --on
static,cpu``, at the launch files' shape for verification and all that are derived from it. What
came of it is kept in ``--store`` (JSON lines): a pair that is known is not run again. ``--again N``
runs the N slowest again, one at a time: for a machine that was busy. ``--write`` makes
docs/results/pairs.md of all that is known. ``first`` is the first legal plan, as without
``--plan``. Exit code 1 if a pair is not equal, or takes more than five seconds of the processor.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import combinations_with_replacement
from pathlib import Path
from tempfile import TemporaryDirectory

from matrix_report import table
from results_head import machine

import goptx
from goptx.diag import GoptxError

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "sm_90"
PAGE = ROOT / "docs" / "results" / "pairs.md"
LIMIT_S = 5.0
"""Seconds that verifying a pair may take."""

_VERIFY = ("-m", "goptx.cli", "verify", "--on", "static,cpu", "--json")


@dataclass(frozen=True)
class Pair:
    """Two samples, a plan, and what came of them.

    ``state`` is equal, wrong or refused; ``clock`` and ``used`` are seconds, the latter of the
    processor, of all processes together; ``instructions`` are those of the fused kernel. ``alone``
    says that it was run again, one at a time.
    """

    a: str
    b: str
    plan: str
    state: str = ""
    said: str = ""
    clock: float = 0.0
    used: float = 0.0
    instructions: int = 0
    alone: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.a, self.b, self.plan

    @property
    def text(self) -> str:
        return f"{self.plan}: {self.a}, {self.b}"


def run(pair: Pair, alone: bool) -> Pair:
    """The pair with what came of it."""
    members = (SAMPLES / f"{pair.a}.ptx", SAMPLES / f"{pair.b}.ptx")
    try:
        fused = goptx.fuse(*members, strategy=None if pair.plan == "first" else pair.plan)
    except GoptxError as error:
        return replace(pair, state="refused", said=error.diagnostics[0].message)
    with TemporaryDirectory() as folder:
        path, _ = fused.write(Path(folder) / "fused.ptx")
        started = time.perf_counter()
        code, output, used = process([sys.executable, *_VERIFY, str(path)])
        clock = time.perf_counter() - started
    said = json.loads(output)["statement"] if output.startswith("{") else output[-500:]
    equal = code == 0 and "all bytes equal" in said and "proved equal" in said
    count = sum(1 for _ in goptx.parse(fused.ptx).kernel().instructions())
    state = "equal" if equal else "wrong"
    return replace(
        pair, state=state, said=said, clock=clock, used=used, instructions=count, alone=alone
    )


def process(command: Sequence[str]) -> tuple[int, str, float]:
    """Exit code, output, and seconds of the processor with those of its children."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        output = child.stdout.read().decode()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, output, usage.ru_utime + usage.ru_stime


def wanted(options: argparse.Namespace) -> list[Pair]:
    """The pairs that are asked for: all of two samples, or each with some."""
    names = options.samples or sorted(path.stem for path in SAMPLES.glob("*.ptx"))
    if options.other:
        both = [(a, b) for a in names for b in options.other.split(",")]
    else:
        both = list(combinations_with_replacement(names, 2))
    return [Pair(a, b, plan) for plan in options.plans.split(",") for a, b in both]


def read(store: Path) -> dict[tuple[str, str, str], Pair]:
    """What is known; later lines replace earlier ones."""
    lines = store.read_text("utf-8").splitlines() if store.exists() else []
    pairs = [Pair(**json.loads(line)) for line in lines]
    return {pair.key: pair for pair in pairs}


def done(pairs: Sequence[Pair], jobs: int, store: Path, again: bool) -> Iterator[Pair]:
    """Runs pairs, so many at a time, and keeps what came of each."""
    store.parent.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(jobs) as pool, store.open("a", encoding="utf-8") as file:
        for pair in pool.map(lambda one: run(one, again), pairs):
            print(json.dumps(asdict(pair)), file=file, flush=True)
            yield pair


def main(arguments: Sequence[str]) -> int:
    """Run, keep and tell; 1 if a pair is wrong or too slow."""
    options = _parser().parse_args(arguments)
    known = read(options.store)
    if options.again:
        ran = [pair for pair in known.values() if pair.state != "refused"]
        todo = sorted(ran, key=lambda pair: -pair.used)[: options.again]
    else:
        todo = [pair for pair in wanted(options) if pair.key not in known]
    for pair in done(
        todo, 1 if options.again else options.jobs, options.store, bool(options.again)
    ):
        print(
            f"{pair.text}: {pair.state}, {pair.clock:.2f} s, {pair.used:.2f} s of processor; "
            f"{pair.said}",
            flush=True,
        )
        known[pair.key] = pair
    pairs = list(known.values())
    slow = [p for p in pairs if p.used > LIMIT_S]
    print(f"{dict(Counter(p.state for p in pairs))}; over {LIMIT_S:g} s of processor: {len(slow)}")
    if options.write:
        PAGE.write_text(page(pairs), "utf-8")
    return 1 if slow or any(p.state == "wrong" for p in pairs) else 0


def page(pairs: Sequence[Pair]) -> str:
    """The page of results."""
    ran = sorted((p for p in pairs if p.state != "refused"), key=lambda p: -p.used)
    plans = sorted({p.plan for p in pairs})
    missed = [p for p in ran if p.used > LIMIT_S]
    alone = [p.clock for p in ran if p.alone]
    text = [
        "# Verifying pairs of samples on the CPU",
        "Made by `python tools/cpu_pairs.py --write`; the slowest of them were run again one at a "
        f"time (`--again {len(alone)}`). {machine()} at the end.",
        "One row for each plan, with the pairs that were run; `first` is the first legal plan. "
        "Seconds are those of a whole process `goptx verify --on "
        "static,cpu`: the proof, and runs at the launch files' shape for verification and at up "
        "to seven shapes derived from it, under three orders of warps and CTAs. Seconds of the "
        "processor are those of all its processes, user and system.",
        f"More than {LIMIT_S:g} s of the processor: {len(missed)} of {len(ran)}. Not equal: "
        f"{sum(p.state == 'wrong' for p in ran)}.",
        table(
            ("plan", "pairs", "refused", "equal", "median s of processor", "longest", "pair"),
            [_row(plan, [p for p in pairs if p.plan == plan]) for plan in plans],
        ),
    ]
    if alone:
        text += [
            f"The {len(alone)} that were run one at a time took {max(alone):.2f} s of the clock at "
            "most.",
        ]
    text += ["## The slowest", table(_SLOW, [_slow_row(p) for p in ran[:20]])]
    return "\n\n".join(text) + "\n"


_SLOW = ("pair", "plan", "instructions", "s of processor", "s of the clock, alone")


def _slow_row(p: Pair) -> list[object]:
    clock = f"{p.clock:.2f}" if p.alone else ""
    return [f"{p.a}, {p.b}", p.plan, p.instructions, f"{p.used:.2f}", clock]


def _row(plan: str, pairs: Sequence[Pair]) -> list[object]:
    ran = sorted((p for p in pairs if p.state != "refused"), key=lambda p: p.used)
    equal = sum(p.state == "equal" for p in ran)
    if not ran:
        return [plan, len(pairs), len(pairs), 0, "", "", ""]
    half, last = ran[len(ran) // 2], ran[-1]
    return [
        *(plan, len(pairs), len(pairs) - len(ran), equal),
        *(f"{half.used:.2f}", f"{last.used:.2f}", f"{last.a}, {last.b}"),
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("samples", nargs="*")
    parser.add_argument("--with", dest="other", help="these only; default: all with all")
    parser.add_argument("--plans", default="first", help="combinators, or 'first' (the default)")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--store", type=Path, default=ROOT / "build" / "cpu_pairs.jsonl")
    parser.add_argument("--again", type=int, default=0, metavar="N", help="the N slowest")
    parser.add_argument("--write", action="store_true", help=f"make {PAGE.relative_to(ROOT)}")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
