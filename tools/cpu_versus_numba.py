"""Measures PTX on the CPU, against numba-cuda's simulator too, and writes docs/results/cpu.md.

    python tools/cpu_versus_numba.py [--numba PYTHON] [--write] [--json FILE]

PYTHON is an interpreter with numba and numba-cuda (``pip install numba numba-cuda`` in a virtual
environment of its own). It runs the same kernels on the same inputs in its simulator; the outputs
are compared, and both rates count the thread-instructions of the PTX. wmma has no counterpart.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from goptx.cpu import launches
from goptx.cpu.checks import parse as named
from goptx.cpu.engine import matrix_functions
from goptx.cpu.machine import Machine
from goptx.launch import load_launch
from goptx.syntax import parse

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples" / "sm_90"
PAGE = ROOT / "docs" / "results" / "cpu.md"
KERNELS = ("stream", "reduce", "nbody", "wmma_gemm")
SIMULATED = {"stream": ("x", 16384), "reduce": ("x", 16384), "nbody": ("body", 512)}
"""Buffers that are inputs of the simulator's kernels, and N there."""
CHECKS = ("none", "bounds", "all")


def rates(name: str, n: int | None, repeats: int, checks: str, workers: int | None) -> Any:
    """Thread-instructions, the best seconds, buffers before and after; N from the file if None."""
    path = SAMPLES / f"{name}.ptx"
    module = parse(path.read_text("utf-8"), str(path))
    table = load_launch(path.with_suffix(".toml")).kernels[name]
    launch = table.at("small", {} if n is None else {"N": n})
    with Machine() as machine:
        matrix_functions()
        placed = launches.place(machine, launch.buffers, launch.seed)
        before = {p.buffer.name: launches.contents(machine, p) for p in placed.values()}
        loaded = machine.load(module)
        counted = launches.run(machine, loaded, name, launch, placed, profile=True)
        assert counted.profile is not None
        seconds = min(
            launches.run(
                machine, loaded, name, launch, placed, checks=checks, workers=workers
            ).run_s
            for _ in range(repeats)
        )
        after = {p.buffer.name: launches.contents(machine, p) for p in placed.values()}
    return counted.profile.total, seconds, before, after


def speeds(repeats: int) -> list[dict[str, Any]]:
    rows = []
    for name in KERNELS:
        row: dict[str, Any] = {"kernel": name}
        for checks in CHECKS:
            count, one, _, _ = rates(name, None, repeats, checks, 1)
            _, all_, _, _ = rates(name, None, repeats, checks, None)
            row["instructions"] = count
            row[checks] = [count / one / 1e6, count / all_ / 1e6]
        rows.append(row)
        print(row, flush=True)
    return rows


def against_numba(python: str, repeats: int) -> list[dict[str, Any]]:
    """The simulator's seconds and ours for the same kernels, sizes and inputs."""
    ours = {k: rates(k, n, repeats, "bounds", None) for k, (_, n) in SIMULATED.items()}
    outputs = {"stream": "y", "reduce": "sums", "nbody": "acceleration"}
    with tempfile.TemporaryDirectory() as folder:
        given, result = Path(folder) / "in.npz", Path(folder) / "out.npz"
        inputs = {k: ours[k][2][buffer] for k, (buffer, _) in SIMULATED.items()}
        np.savez(given, **inputs)
        subprocess.run(
            [python, str(ROOT / "tools" / "numba_kernels.py"), str(given), str(result)],
            check=True,
            env={**os.environ, "NUMBA_ENABLE_CUDASIM": "1", "PYTHONPATH": ""},
        )
        theirs = dict(np.load(result))
    rows = []
    for name, (count, seconds, _, after) in ours.items():
        found, expected = theirs[name], after[outputs[name]]
        same = np.array_equal(found, expected)
        if not same and not np.allclose(found, expected, rtol=1e-3, atol=1e-4):
            raise SystemExit(f"{name}: the simulator computes something else")
        simulator = float(theirs[f"{name}_seconds"])
        rows.append(
            {
                "kernel": name,
                "n": SIMULATED[name][1],
                "instructions": count,
                "seconds": seconds,
                "simulator_seconds": simulator,
                "times": simulator / seconds,
                "equal": "bit by bit" if same else "to 1e-3",
            }
        )
        print(rows[-1], flush=True)
    return rows


def generated(count: int, branchy: bool) -> str:
    """A kernel of so many instructions: in a line, or with a diamond every ten."""
    body = ["ld.param.u64 %rd0, [p];", "mov.u32 %r0, %tid.x;", "mov.f32 %f0, 0f3F800000;"]
    at = 0
    while len(body) < count - 3:
        at += 1
        target = at % 60 + 1
        if branchy and at % 10 == 0:
            body += [
                f"and.b32 %r1, %r0, {1 << at // 10 % 10};",
                "setp.ne.s32 %p1, %r1, 0;",
                f"@%p1 bra $L{at};",
                f"mul.f32 %f{target}, %f{target - 1}, 0f3F900000;",
                f"$L{at}: add.s32 %r0, %r0, {at};",
            ]
        else:
            body.append(f"fma.rn.f32 %f{target}, %f{target - 1}, 0f3F8CCCCD, %f{(at * 7) % 60};")
    body += ["add.f32 %f0, %f1, %f60;", "st.global.f32 [%rd0], %f0;", "ret;"]
    head = ".version 8.0\n.target sm_90\n.address_size 64\n.visible .entry k(.param .u64 p)\n{\n"
    registers = ".reg .pred %p<2>;\n.reg .b32 %r<2>;\n.reg .f32 %f<62>;\n.reg .b64 %rd<1>;\n"
    zero = "\n".join(f"mov.f32 %f{k}, 0f00000000;" for k in range(1, 62))
    return head + registers + zero + "\n" + "\n".join(body[: count - 61]) + "\n}\n"


def compiling() -> list[dict[str, Any]]:
    rows = []
    for branchy in (False, True):
        module = parse(generated(2000, branchy))
        kernel = module.kernel()
        with Machine() as machine:
            small = parse(generated(100, False))
            machine.compile(machine.load(small), small.kernel())
            for checks in ("bounds", "all"):
                *_, seconds = machine.compile(machine.load(module), kernel, checks=named(checks))
                rows.append(
                    {
                        "kernel": "with branches" if branchy else "in a line",
                        "instructions": sum(1 for _ in kernel.instructions()),
                        "checks": checks,
                        "seconds": seconds,
                    }
                )
                print(rows[-1], flush=True)
    return rows


def page(found: dict[str, Any]) -> str:
    about = found["about"]
    lines = [
        "# Speed of PTX on the CPU",
        "",
        "Made by `python tools/cpu_versus_numba.py --numba PYTHON --write`. "
        f"{about['date']}, {about['machine']}, {about['cores']} cores, load {about['load']} at the "
        f"start, Python {about['python']}, llvmlite {about['llvmlite']}"
        + (f", numba {about['numba']}." if about["numba"] else "."),
        "",
        "## Thread-instructions a second",
        "",
        "Millions, at size `small`; one core / all cores. `none`, `bounds` (the default) and `all` "
        "are the checkers.",
        "",
        "| sample | thread-instructions | none | bounds | all |",
        "|---|---:|---:|---:|---:|",
    ]
    for row in found["speed"]:
        cells = [f"{row[c][0]:,.0f} / {row[c][1]:,.0f}" for c in CHECKS]
        lines.append(f"| {row['kernel']} | {row['instructions']:,} | {' | '.join(cells)} |")
    if found["numba"]:
        lines += [
            "",
            "## Against numba-cuda's simulator",
            "",
            "The same kernels written for it, the same inputs and sizes, bounds checked here; the "
            "simulator has no wmma.",
            "",
            "| sample | N | instructions | goptx, s | simulator, s | times | outputs equal |",
            "|---|---:|---:|---:|---:|---:|---|",
        ]
        lines += [
            f"| {r['kernel']} | {r['n']:,} | {r['instructions']:,} | {r['seconds']:.6f} | "
            f"{r['simulator_seconds']:.2f} | {r['times']:,.0f} | {r['equal']} |"
            for r in found["numba"]
        ]
    lines += [
        "",
        "## Compiling",
        "",
        "| kernel | instructions | checkers | seconds |",
        "|---|---:|---|---:|",
    ]
    lines += [
        f"| {r['kernel']} | {r['instructions']:,} | {r['checks']} | {r['seconds']:.2f} |"
        for r in found["compile"]
    ]
    return "\n".join(lines) + "\n"


def machine_name() -> str:
    cpu = Path("/proc/cpuinfo")
    if cpu.exists():
        for line in cpu.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def version_in(python: str | None) -> str:
    if python is None:
        return ""
    code = "import importlib.metadata as m; print(m.version('numba'), '/', m.version('numba-cuda'))"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--numba", metavar="PYTHON")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    about = {
        "date": datetime.date.today().isoformat(),
        "machine": machine_name(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "llvmlite": metadata.version("llvmlite"),
        "numba": version_in(options.numba),
    }
    found = {
        "about": about,
        "compile": compiling(),
        "numba": against_numba(options.numba, options.repeats) if options.numba else [],
        "speed": speeds(options.repeats),
    }
    if options.json:
        Path(options.json).write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    if options.write:
        PAGE.write_text(page(found), "utf-8")
    sys.stdout.write(page(found))


if __name__ == "__main__":
    main()
