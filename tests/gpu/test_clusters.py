"""Clusters below ``blocks``, on a device: every thread meets its neighbour in the next CTA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import goptx
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.fused import FusedKernel
from goptx.cuda.memory import GuardedBuffer
from goptx.specs import MemberSpec

pytestmark = pytest.mark.gpu

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"
INDEX = """
	.reg .b32 %r<20>;
	.reg .b64 %rd<9>;
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mul.wide.u32 %rd2, %r4, 4;
	add.u64 %rd3, %rd1, %rd2;
"""
SWAPPED = """
	.shared .align 4 .b8 tile[256];
	shl.b32 %r5, %r1, 2;
	mov.u32 %r6, tile;
	add.u32 %r6, %r6, %r5;
	st.shared.u32 [%r6], %r4;
	barrier.cluster.arrive.aligned;
	barrier.cluster.wait.aligned;
	mov.u32 %r7, %cluster_ctarank;
	mov.u32 %r8, %cluster_nctarank;
	add.u32 %r9, %r7, 1;
	rem.u32 %r9, %r9, %r8;
	mapa.shared::cluster.u32 %r10, %r6, %r9;
	ld.shared::cluster.u32 %r11, [%r10];
	barrier.cluster.arrive.aligned;
	barrier.cluster.wait.aligned;
	st.global.u32 [%rd3], %r11;
"""
PLAIN = "\tst.global.u32 [%rd3], %r4;\n"
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
    entry = ".visible .entry k(.param .u64 out)\n"
    directives = f".explicitcluster\n.reqnctapercluster {cluster}\n"
    for alias, said, body in (("a", directives, SWAPPED), ("b", "", PLAIN)):
        text = f"{HEAD}{entry}{said}{{{INDEX}{body}\tret;\n}}\n"
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
    assert found["a"].tolist() == np.roll(threads, -1, axis=1).ravel().tolist()
