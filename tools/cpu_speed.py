"""Measures PTX on the CPU: thread-instructions a second, and how long translating takes.

    python tools/cpu_speed.py [--size small] [--json FILE]

Each sample runs once counted and then several times uncounted; the best time stands. Bounds of
every access are checked throughout.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from typing import Any

from goptx.cpu import launches
from goptx.cpu.machine import Machine
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import parse

SAMPLES = Path(__file__).parents[1] / "samples" / "sm_90"
KERNELS = ("stream", "reduce", "nbody", "wmma_gemm", "mandelbrot", "montecarlo", "histogram")


def measure(name: str, size: str, repeats: int) -> dict[str, Any]:
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
        seconds = {
            workers: min(
                launches.run(machine, loaded, kernel.name, launch, placed, workers=workers).run_s
                for _ in range(repeats)
            )
            for workers in (1, machine.workers)
        }
        _, _, compile_s = machine.compile(loaded, kernel)
    total = counted.profile.total
    return {
        "kernel": name,
        "thread_instructions": total,
        "compile_s": round(compile_s, 3),
        "seconds": {str(k): round(v, 4) for k, v in seconds.items()},
        "millions_a_second": {str(k): round(total / v / 1e6, 1) for k, v in seconds.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("kernels", nargs="*", default=list(KERNELS))
    parser.add_argument("--size", default="small")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores; millions of thread-instructions a second, bounds checked")
    rows = []
    for name in options.kernels:
        started = time.perf_counter()
        try:
            row = measure(name, options.size, options.repeats)
        except Exception as error:
            print(f"{name:14} {error}".splitlines()[0])
            continue
        rows.append(row)
        rates = "  ".join(f"{v:8.1f} on {k}" for k, v in row["millions_a_second"].items())
        print(
            f"{name:14} {row['thread_instructions']:14,} instructions  {rates}"
            f"  compiled in {row['compile_s']} s  ({time.perf_counter() - started:.1f} s)",
            flush=True,
        )
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
