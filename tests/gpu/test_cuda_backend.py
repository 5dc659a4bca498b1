"""The CUDA back end on a device: the checks of ``tools/gpu_probe.py``, one test each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import pytest

from goptx.cuda.driver import Device
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError

TOOLS = Path(__file__).resolve().parents[2] / "tools"

pytestmark = pytest.mark.gpu

CHECKS = (
    "check_device",
    "check_status",
    "check_saxpy",
    "check_assemblers",
    "check_compare",
    "check_canaries",
    "check_shared_and_globals",
    "check_clusters",
    "check_graphs",
    "check_errors",
    "check_small_launch",
    "check_timing",
)
FATAL = ("illegal address", "misaligned address", "trap")


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """A worker that finds the checks; skips with the reason where there is no device."""
    try:
        count = Device.count()
    except GoptxError as error:
        pytest.skip(error.diagnostics[0].message)
    if count == 0:
        pytest.skip("the driver shows no device")
    sys.path.insert(0, str(TOOLS))
    try:
        with Worker(timeout_s=120) as one:
            yield one
    finally:
        sys.path.remove(str(TOOLS))


@pytest.fixture(scope="module")
def probe(worker: Worker) -> Any:
    return cast(Any, import_module("gpu_probe"))


def test_every_check_is_listed(probe: Any) -> None:
    assert tuple(check.__name__ for check in probe.CHECKS) == CHECKS
    assert tuple(probe.FATAL) == FATAL


@pytest.mark.parametrize("name", CHECKS)
def test_check(worker: Worker, probe: Any, name: str) -> None:
    try:
        worker.run(f"gpu_probe_checks:{name}")
    except probe.Skipped as skipped:
        pytest.skip(str(skipped))


@pytest.mark.parametrize("name", FATAL)
def test_a_lost_device_costs_only_the_worker(worker: Worker, probe: Any, name: str) -> None:
    assert probe.check_fatal(worker, name)["said"]


def test_a_kernel_that_hangs_is_ended(worker: Worker, probe: Any) -> None:
    assert "timed out after 5 s" in probe.check_hang(worker)["said"]
