"""Runs every sample under all checkers of the CPU and says what they report.

    python tools/cpu_check_samples.py [NAME…] [--arch sm_90] [--size verify] [--check all]

Exit code 1 if a sample has an error: the samples are right, so that is a false alarm or a bug in
one. Warnings are of writes that race with equal values (Triton stores some values more than once).
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from goptx.cpu import launches
from goptx.cpu.machine import Machine
from goptx.diag import Diagnostic, GoptxError
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import parse

SAMPLES = Path(__file__).parents[1] / "samples"


def check(path: Path, size: str, checks: str, schedule: int | None = None) -> list[Diagnostic]:
    """What the checkers say of a sample."""
    text = path.read_text(encoding="utf-8")
    module = parse(text, str(path))
    kernel = module.kernel()
    table = load_launch(path.with_suffix(".toml")).find(None, kernel.name)
    if table is None:
        raise SystemExit(f"{path} has no launch file")
    launch = table.at(size)
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    with Machine() as machine:
        placed = launches.place(machine, launch.buffers, launch.seed)
        try:
            result = launches.run(
                machine,
                machine.load(module),
                kernel.name,
                launch,
                placed,
                checks=checks,
                schedule=schedule,
                timeout_s=300,
            )
        except GoptxError as error:
            return list(error.diagnostics)
    return list(result.warnings)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--arch", default="sm_90")
    parser.add_argument("--size", default="verify")
    parser.add_argument("--check", default="all")
    parser.add_argument("--schedule", type=int)
    options = parser.parse_args()
    folder = SAMPLES / options.arch
    names = options.names or sorted(path.stem for path in folder.glob("*.ptx"))
    reported = 0
    for name in names:
        started = time.perf_counter()
        found = check(folder / f"{name}.ptx", options.size, options.check, options.schedule)
        reported += any(one.severity == "error" for one in found)
        print(
            f"{name:20} {len(found)} findings  {time.perf_counter() - started:6.1f} s", flush=True
        )
        for one in found:
            print(one.render(), flush=True)
    return 1 if reported else 0


if __name__ == "__main__":
    sys.exit(main())
