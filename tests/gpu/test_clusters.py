"""Clusters below ``blocks``, on a device: every thread meets its neighbour in the next CTA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cluster_kernels import PLAIN, swapped

import goptx
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.fused import FusedKernel
from goptx.cuda.memory import GuardedBuffer
from goptx.specs import MemberSpec

pytestmark = pytest.mark.gpu

THREADS = 64


@pytest.fixture
def device(gpu: DeviceInfo) -> Iterator[Device]:
    with Device.open(gpu.ordinal) as one:
        yield one


@pytest.mark.parametrize("cluster", [2, 4, 8])
@pytest.mark.parametrize("plan", ["blocks(a, b)", "blocks(b:3, a:1)", "blocks(a, coarsen(b, 2))"])
def test_threads_meet_their_neighbours(
    device: Device, tmp_path: Path, plan: str, cluster: int
) -> None:
    if device.info.compute_capability < (9, 0):
        pytest.skip("the device has no clusters")
    for alias, text in (("a", swapped(cluster)), ("b", PLAIN)):
        (tmp_path / f"{alias}.ptx").write_text(text)
    members = [
        MemberSpec(str(tmp_path / f"{alias}.ptx"), alias, block=(THREADS, 1, 1), rank=1)
        for alias in "ab"
    ]
    fused = goptx.fuse(*members, plan=plan)
    ctas = {"a": 50 * cluster, "b": 333}
    out = {alias: GuardedBuffer(device, 4 * THREADS * n) for alias, n in ctas.items()}
    with FusedKernel(fused.contract, fused.ptx) as kernel:
        stream = device.stream()
        kernel.prepare(*out.values(), grid={a: (n,) for a, n in ctas.items()}).issue(stream)
        stream.synchronize()
    found = {alias: one.download().view(np.uint32) for alias, one in out.items()}
    assert found["b"].tolist() == list(range(THREADS * ctas["b"]))
    threads = np.arange(THREADS * ctas["a"]).reshape(-1, cluster, THREADS)
    clusters, ranks, _ = np.ogrid[: len(threads), :cluster, :THREADS]
    expected = np.roll(threads, -1, axis=1) | ranks << 20 | clusters << 24
    assert found["a"].tolist() == expected.ravel().tolist()
