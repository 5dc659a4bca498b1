"""Exercises the CUDA back end on a real GPU, each check in a process that may hang or crash.

    PYTHONPATH=. python tools/gpu_probe.py [RESULTS.json]

Prints a line a check (PASS, FAIL, SKIP) and writes what the checks found as JSON. The checks are
plain functions, which ``tests/gpu/test_cuda_backend.py`` runs too: a check fails by raising.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gpu_probe_checks import CHECKS, Result, Skipped

from goptx.cuda.binding import DeviceError
from goptx.cuda.worker import JobTimeout, Worker, WorkerDied
from goptx.diag import GoptxError

FATAL: dict[str, tuple[tuple[Any, ...], str]] = {
    "illegal address": (("lose", "poke", 0x10), "CUDA_ERROR_ILLEGAL_ADDRESS"),
    "misaligned address": (("lose", "poke_wide", 0), "CUDA_ERROR_MISALIGNED_ADDRESS"),
    "trap": (("lose", "halt", 0), "CUDA_ERROR"),
}
"""What must cost a worker its process: the job with its arguments, and the CUresult's name."""


def check_fatal(worker: Worker, name: str) -> Result:
    """A job that loses the device says so, and the next job runs."""
    (function, *arguments), code = FATAL[name]
    before = worker.restarts
    try:
        worker.run(f"gpu_probe_checks:{function}", *arguments)
    except DeviceError as error:
        assert error.sticky and error.code.startswith(code), str(error)
        said = str(error)
    else:
        raise AssertionError("the kernel did not fail")
    assert worker.restarts == before + 1
    worker.run("gpu_probe_checks:check_device")
    return {"said": said}


def check_hang(worker: Worker) -> Result:
    """A kernel that hangs is ended after its time, and the next job runs."""
    start = time.perf_counter()
    try:
        worker.run("gpu_probe_checks:hang", timeout_s=5)
    except JobTimeout as error:
        said = str(error)
    else:
        raise AssertionError("the kernel did not hang")
    ended = time.perf_counter() - start
    worker.run("gpu_probe_checks:check_device")
    return {
        "said": said,
        "seconds to the answer": round(ended, 2),
        "seconds to the next job": round(time.perf_counter() - start, 2),
    }


def check_warm(worker: Worker) -> Result:
    """What a job costs when the process and its context stay."""
    worker.run("gpu_probe_checks:check_device")
    start = time.perf_counter()
    for _ in range(20):
        worker.run("gpu_probe_checks:check_device")
    return {"ms a job": round((time.perf_counter() - start) / 20 * 1e3, 2)}


def main(arguments: list[str]) -> int:
    """Runs all checks; 0 when none failed."""
    results: dict[str, Result] = {}
    with Worker(timeout_s=120) as worker:
        steps: list[tuple[str, Callable[[], Result]]] = [
            (check.__name__, lambda check=check: worker.run(f"gpu_probe_checks:{check.__name__}"))
            for check in CHECKS
        ]
        steps.append(("check_warm", lambda: check_warm(worker)))
        steps += [(name, lambda name=name: check_fatal(worker, name)) for name in FATAL]
        steps.append(("check_hang", lambda: check_hang(worker)))
        for name, step in steps:
            results[name] = run_step(name, step)
    for path in arguments[:1]:
        Path(path).write_text(json.dumps(results, indent=1, default=str) + "\n")
    failed = [name for name, result in results.items() if result["state"] == "FAIL"]
    print(f"{len(results) - len(failed)} of {len(results)} passed or skipped")
    return 1 if failed else 0


def run_step(name: str, step: Callable[[], Result]) -> Result:
    """Runs one check, prints its line, and returns what is written down."""
    start = time.perf_counter()
    try:
        result: Result = {"state": "PASS", **step()}
    except Skipped as error:
        result = {"state": "SKIP", "error": str(error)}
    except (GoptxError, WorkerDied, RuntimeError, AssertionError) as error:
        result = {"state": "FAIL", "error": f"{type(error).__name__}: {error}"}
    result["seconds"] = round(time.perf_counter() - start, 2)
    print(f"{result['state']} {name} ({result['seconds']} s)", flush=True)
    if result["state"] != "PASS":
        print("  " + str(result["error"]).replace("\n", "\n  "), flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
