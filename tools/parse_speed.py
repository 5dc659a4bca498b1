"""Measures reading PTX: time against ptxas on the same file, growth with size, peak memory.

    python tools/parse_speed.py [--runs N] [--json]

Every figure is the median of runs that alternate with one another; each run of goptx is a fresh
process, in which the reading alone is timed, with nothing kept from the run before.

* whole: the module of 1.3 MB, every body parsed, against the whole of ``ptxas -O3``
* two kernels: the same file, of which two kernels are parsed
* growth: modules of 0.1, 1 and 10 MB
* cold start: from nothing to a parsed sample of 3 KB, imports and grammar included
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from goptx.cuda.assemble import Assembler, find_assemblers

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests/corpus/nvcc"
LARGE = CORPUS / "cub_large.ptx.gz"
SIZES = (CORPUS / "cub_sort.ptx.gz", LARGE, CORPUS / "cub_huge.ptx.gz")
SAMPLE = ROOT / "samples/sm_90/gelu.ptx"

_RUN = """\
import sys, time
path, what = sys.argv[1:]
if what != "cold":
    from goptx.syntax import load
    start = time.perf_counter()
else:
    start = time.perf_counter()
    from goptx.syntax import load
module = load(path)
kernels = list(module.definitions())
for function in kernels if what != "two" else (kernels[0], kernels[len(kernels) // 2]):
    function.load()
seconds = time.perf_counter() - start
# Not getrusage, which counts the memory of the process that started this one too.
lines = open("/proc/self/status").read().splitlines() if sys.platform == "linux" else []
print(seconds, next((line.split()[1] for line in lines if line.startswith("VmHWM")), 0))
"""


@dataclass(frozen=True)
class Figure:
    """The median of some runs: seconds, and peak memory of the process in MB (0: not known)."""

    what: str
    megabytes: float
    seconds: float
    spread: float
    peak: float


def goptx_run(path: Path, what: str) -> tuple[float, float]:
    """Seconds and peak memory (MB) of one reading in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(path), what], capture_output=True, text=True, check=True
    )
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak) / 1024


def ptxas_run(path: Path, assembler: Assembler, folder: Path) -> tuple[float, float]:
    """Seconds of one ``ptxas -O3``."""
    command = [str(assembler.path), "-O3", "-arch=sm_90", str(path), "-o", str(folder / "out")]
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - start, 0.0


def measure(runs: int) -> list[Figure]:
    """All figures."""
    assembler = next((a for a in find_assemblers() if a.name == "ptxas"), None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files: dict[Path, Path] = {}
        for packed in SIZES:
            files[packed] = folder / packed.stem
            files[packed].write_bytes(gzip.decompress(packed.read_bytes()))
        large = files[LARGE]
        jobs = {
            "whole": (large, lambda: goptx_run(large, "whole")),
            "two kernels": (large, lambda: goptx_run(large, "two")),
            "cold start": (SAMPLE, lambda: goptx_run(SAMPLE, "cold")),
        }
        for packed, path in files.items():
            if packed != LARGE:
                jobs[f"whole {path.stem}"] = (path, lambda path=path: goptx_run(path, "whole"))
        if assembler is not None:
            jobs["ptxas -O3"] = (large, lambda: ptxas_run(large, assembler, folder))
        results: dict[str, list[tuple[float, float]]] = {what: [] for what in jobs}
        for number in range(runs):
            for what, (_, job) in jobs.items():
                results[what].append(job())
            print(f"\rrun {number + 1} of {runs}", end="", file=sys.stderr, flush=True)
        print("\r                    \r", end="", file=sys.stderr)
        sizes = {what: path.stat().st_size / 1e6 for what, (path, _) in jobs.items()}
    return [_figure(what, sizes[what], found) for what, found in results.items()]


def _figure(what: str, megabytes: float, results: list[tuple[float, float]]) -> Figure:
    seconds = [one for one, _ in results]
    middle = statistics.median(seconds)
    spread = (max(seconds) - min(seconds)) / middle
    return Figure(what, megabytes, middle, spread, max(peak for _, peak in results))


def table(figures: list[Figure]) -> str:
    """The figures as a table in Markdown."""
    by_name = {figure.what: figure for figure in figures}
    ptxas = by_name.get("ptxas -O3")
    lines = [
        "| what | MB | seconds (median) | spread | MB/s | of ptxas -O3 | peak memory, MB |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for one in figures:
        same = ptxas is not None and one.megabytes == ptxas.megabytes
        share = f"{one.seconds / ptxas.seconds:.2f}" if ptxas is not None and same else ""
        peak = f"{one.peak:.0f}" if one.peak else ""
        lines.append(
            f"| {one.what} | {one.megabytes:.2f} | {one.seconds:.3f} | {100 * one.spread:.0f} % | "
            f"{one.megabytes / one.seconds:.2f} | {share} | {peak} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="runs of each measurement")
    parser.add_argument("--json", action="store_true", help="print data instead of a table")
    options = parser.parse_args()
    figures = measure(options.runs)
    print(json.dumps([asdict(f) for f in figures], indent=2) if options.json else table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
