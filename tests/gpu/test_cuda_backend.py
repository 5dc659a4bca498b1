"""The CUDA back end on a device: the checks of ``tools/gpu_probe.py``, one test each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gpu_probe import FATAL, check_fatal, check_hang
from gpu_probe_checks import CHECKS, Skipped

from goptx.cuda.driver import Device
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError

pytestmark = pytest.mark.gpu


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """A worker that finds the checks; skips with the reason where there is no device."""
    try:
        count = Device.count()
    except GoptxError as error:
        pytest.skip(error.diagnostics[0].message)
    if count == 0:
        pytest.skip("the driver shows no device")
    with Worker(timeout_s=120) as one:
        yield one


@pytest.mark.parametrize("name", [check.__name__ for check in CHECKS])
def test_check(worker: Worker, name: str) -> None:
    try:
        worker.run(f"gpu_probe_checks:{name}")
    except Skipped as skipped:
        pytest.skip(str(skipped))


@pytest.mark.parametrize("name", FATAL)
def test_a_lost_device_costs_only_the_worker(worker: Worker, name: str) -> None:
    assert check_fatal(worker, name)["said"]


def test_a_kernel_that_hangs_is_ended(worker: Worker) -> None:
    assert "timed out after 5 s" in str(check_hang(worker)["said"])
