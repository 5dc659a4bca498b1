"""Measures PTX on the CPU: thread-instructions a second, and how long translating takes.

    python tools/cpu_speed.py [KERNEL…] [--size small] [--checks none,bounds,all] [--json FILE]

Each sample runs once counted, then several times uncounted under each set of checkers, one after
the other in turns, so that a busy machine slows all alike; the best time of each stands. A set
may hold several checkers (``init+races``).
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from typing import Any

from goptx.cpu import launches
from goptx.cpu.checks import parse as parse_checks
from goptx.cpu.machine import Machine
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import parse

SAMPLES = Path(__file__).parents[1] / "samples" / "sm_90"
KERNELS = ("stream", "reduce", "nbody", "wmma_gemm", "mandelbrot", "montecarlo", "histogram")


def measure(name: str, size: str, repeats: int, sets: list[str]) -> dict[str, Any]:
    """One sample: counts, seconds, and thread-instructions a second on all cores and on one."""
    path = SAMPLES / f"{name}.ptx"
    text = path.read_text(encoding="utf-8")
    module = parse(text, str(path))
    kernel = module.kernel()
    table = load_launch(path.with_suffix(".toml")).find(None, kernel.name)
    if table is None:
        raise SystemExit(f"{name} has no launch file")
    launch = table.at(size)
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    with Machine() as machine:
        placed = launches.place(machine, launch.buffers, launch.seed)
        loaded = machine.load(module)
        counted = launches.run(machine, loaded, kernel.name, launch, placed, profile=True)
        assert counted.profile is not None
        best: dict[str, dict[str, float]] = {one: {} for one in sets}
        for _ in range(repeats):
            for one in sets:
                for workers in sorted({1, machine.workers}):
                    seconds = launches.run(
                        machine,
                        loaded,
                        kernel.name,
                        launch,
                        placed,
                        workers=workers,
                        checks=one.replace("+", ","),
                    ).run_s
                    key = str(workers)
                    best[one][key] = min(seconds, best[one].get(key, seconds))
        compiled = {
            one: machine.compile(loaded, kernel, checks=parse_checks(one.replace("+", ",")))[2]
            for one in sets
        }
    total = counted.profile.total
    rates = {
        one: {k: round(total / v / 1e6, 1) for k, v in times.items()} for one, times in best.items()
    }
    most = str(max(map(int, rates[sets[0]])))
    return {
        "kernel": name,
        "thread_instructions": total,
        "compile_s": {one: round(v, 3) for one, v in compiled.items()},
        "seconds": {one: {k: round(v, 4) for k, v in t.items()} for one, t in best.items()},
        "millions_a_second": rates,
        "share_of_first": {one: round(rates[one][most] / rates[sets[0]][most], 3) for one in sets},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("kernels", nargs="*", default=list(KERNELS))
    parser.add_argument("--size", default="small")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--checks", default="none,bounds,all", help="sets of checkers to compare")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    sets = options.checks.split(",")
    print(f"{os.cpu_count()} cores; millions of thread-instructions a second, and of the first set")
    rows: list[dict[str, Any]] = []
    for name in options.kernels:
        started = time.perf_counter()
        try:
            row = measure(name, options.size, options.repeats, sets)
        except Exception as error:
            print(f"{name:14} {error}".splitlines()[0])
            continue
        rows.append(row)
        took = time.perf_counter() - started
        print(f"{name:14} {row['thread_instructions']:14,} instructions  ({took:.1f} s)")
        for one in sets:
            rates = "  ".join(f"{v:8.1f} on {k}" for k, v in row["millions_a_second"][one].items())
            share, compile_s = row["share_of_first"][one], row["compile_s"][one]
            print(f"  {one:12} {rates}  {share:7.1%}  compiled in {compile_s} s", flush=True)
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
