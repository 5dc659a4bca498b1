"""Kernels whose CTAs take tickets, on a device: launch after launch, side by side, in graphs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import goptx
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.fused import FusedKernel, FusedLaunch
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.streams import Graph
from goptx.specs import MemberSpec

pytestmark = pytest.mark.gpu

COUNT = """.version 8.0
.target sm_80
.address_size 64
.visible .entry count(.param .u64 out)
{
	.reg .b32 %r<6>;
	.reg .b64 %rd<4>;
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mul.wide.u32 %rd2, %r4, 4;
	add.u64 %rd3, %rd1, %rd2;
	red.global.add.u32 [%rd3], 1;
	ret;
}
"""
"""Every thread counts how often it ran."""

CTAS = {"a": 700, "b": 333}
THREADS = 64


class Counted:
    """A launch on buffers of its own."""

    def __init__(self, device: Device, kernel: FusedKernel) -> None:
        self._out = [GuardedBuffer(device, 4 * THREADS * n) for n in CTAS.values()]
        for one in self._out:
            one.fill(0)
        # With few CTAs that stay, each does many; without a ratio as many as stand on the device.
        resident = 40 if ":" in kernel.contract.plan else None
        self.launch: FusedLaunch = kernel.prepare(
            *self._out, grid={alias: (n,) for alias, n in CTAS.items()}, resident=resident
        )

    def check(self, times: int) -> None:
        for one in self._out:
            assert np.unique(one.download().view(np.uint32)).tolist() == [times]
        (workspace,) = self.launch.workspaces.values()
        assert not workspace.download()[:12].any()


@pytest.fixture
def device(gpu: DeviceInfo) -> Iterator[Device]:
    with Device.open(gpu.ordinal) as one:
        yield one


@pytest.fixture(params=["", ":1", ":3", " stays", ":1 stays", ":3 stays"])
def kernel(request: pytest.FixtureRequest, tmp_path: Path, device: Device) -> Iterator[FusedKernel]:
    path = tmp_path / "count.ptx"
    path.write_text(COUNT)
    members = [MemberSpec(str(path), alias, block=(THREADS, 1, 1), rank=1) for alias in "ab"]
    ratio, _, stays = request.param.partition(" ")
    other = ":1" if ratio else ""
    plan = f"blocks(a{ratio}, b{other}){{dispatch={'persistent' if stays else 'ticket'}}}"
    fused = goptx.fuse(*members, plan=plan)
    with FusedKernel(fused.contract, fused.ptx) as made:
        yield made


def test_every_cta_runs_once_in_a_thousand_launches(device: Device, kernel: FusedKernel) -> None:
    one, stream = Counted(device, kernel), device.stream()
    for _ in range(1000):
        one.launch.issue(stream)
    stream.synchronize()
    one.check(1000)


def test_launches_side_by_side_have_workspaces_of_their_own(
    device: Device, kernel: FusedKernel
) -> None:
    several = [(Counted(device, kernel), device.stream()) for _ in range(4)]
    for _ in range(100):
        for one, stream in several:
            one.launch.issue(stream)
    for one, stream in several:
        stream.synchronize()
        one.check(100)


def test_a_graph_is_launched_again_and_again(device: Device, kernel: FusedKernel) -> None:
    one, stream = Counted(device, kernel), device.stream()
    graph = Graph.chain([one.launch], repeat=4)
    for _ in range(250):
        graph.launch(stream)
    stream.synchronize()
    graph.close()
    one.check(1000)
