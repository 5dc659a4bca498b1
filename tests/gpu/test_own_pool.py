"""A member whose warpgroups hand registers on, below `blocks` and `warps`, on a device."""

from __future__ import annotations

import re
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

SPECIAL = """.version 8.6
.target sm_90a
.address_size 64
.visible .entry special(.param .u64 out)
.reqntid 256, 1, 1
.maxnreg 64
{
	.shared .align 4 .b8 tile[512];
	.reg .pred %p<3>;
	.reg .b32 %r<20>;
	.reg .b64 %rd<8>;
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r6, tile;
	setp.ge.u32 %p1, %r1, 128;
	@%p1 bra $consume;
	setmaxnreg.dec.sync.aligned.u32 24;
	shl.b32 %r3, %r1, 2;
	add.u32 %r6, %r6, %r3;
	mad.lo.u32 %r4, %r2, 1000, %r1;
	st.shared.u32 [%r6], %r4;
	bar.sync 0;
	ret;
$consume:
	setmaxnreg.inc.sync.aligned.u32 104;
	bar.sync 0;
	sub.u32 %r3, %r1, 128;
	shl.b32 %r5, %r3, 2;
	add.u32 %r6, %r6, %r5;
	ld.shared.u32 %r7, [%r6];
	ld.param.u64 %rd1, [out];
	mad.lo.u32 %r8, %r2, 128, %r3;
	mul.wide.u32 %rd2, %r8, 4;
	add.u64 %rd3, %rd1, %rd2;
	st.global.u32 [%rd3], %r7;
	ret;
}
"""
CTAS = {"a": 700, "b": 333}


@pytest.fixture
def device(gpu: DeviceInfo) -> Iterator[Device]:
    if gpu.compute_capability != (9, 0):
        pytest.skip("setmaxnreg of sm_90a needs a device of compute capability 9.0")
    with Device.open(gpu.ordinal) as one:
        yield one


PLAIN = re.sub(r"\n.maxnreg 64|\n\tsetmaxnreg[^\n]*", "", SPECIAL)


@pytest.mark.parametrize(
    "plan", ["blocks(a, b)", "blocks(a, b){dispatch=ticket}", "warps(a, b)", "warps(b, a)"]
)
def test_warpgroups_share_out_the_pool(device: Device, tmp_path: Path, plan: str) -> None:
    members: list[MemberSpec] = []
    for alias, text in (("a", SPECIAL), ("b", SPECIAL if "blocks" in plan else PLAIN)):
        path = tmp_path / f"{alias}.ptx"
        path.write_text(text)
        members.append(MemberSpec(str(path), alias, rank=1))
    fused = goptx.fuse(*members, plan=plan)
    out = [GuardedBuffer(device, 512 * n) for n in CTAS.values()]
    with FusedKernel(fused.contract, fused.ptx) as kernel:
        for _ in range(10):
            for one in out:
                one.poison()
            kernel.launch(*out, grid={alias: (n,) for alias, n in CTAS.items()})
            device.synchronize()
            for one, count in zip(out, CTAS.values(), strict=True):
                wanted = np.arange(count)[:, None] * 1000 + np.arange(128)
                found = one.download().view(np.uint32).reshape(count, 128)
                assert (found == wanted).all()
