"""Machine instructions as the model of the machine reads them from cubins."""

from __future__ import annotations

from collections import Counter

import pytest

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.cuda.machine_code import MachineOp, machine_ops

pytestmark = pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"


def kernel(body: str) -> list[MachineOp]:
    text = f"""{HEAD}.visible .entry k(.param .u64 p, .param .u32 n) {{
    .reg .pred %p<9>;
    .reg .b32 %r<99>;
    .reg .f32 %f<99>;
    .reg .f64 %d<9>;
    .reg .b64 %rd<9>;
    .shared .align 4 .b8 here[4096];
    ld.param.u64 %rd1, [p];
    ld.param.u32 %r1, [n];
    mov.u32 %r2, %tid.x;
    mul.wide.u32 %rd2, %r2, 16;
    add.u64 %rd1, %rd1, %rd2;
    {body}
    ret;
}}"""
    return machine_ops(assemble(text, target="sm_90").image, "k", main=True)


def units(ops: list[MachineOp]) -> Counter[str]:
    return Counter(op.unit for op in ops)


def test_instructions_have_the_unit_that_executes_them() -> None:
    found = units(
        kernel("""ld.global.f32 %f1, [%rd1];
    ex2.approx.ftz.f32 %f2, %f1;
    fma.rn.f32 %f3, %f1, %f1, %f2;
    shfl.sync.bfly.b32 %r4, %r2, 1, 31, -1;
    cvt.f64.f32 %d1, %f3;
    fma.rn.f64 %d2, %d1, %d1, %d1;
    cvt.rn.f32.f64 %f4, %d2;
    st.global.f32 [%rd1], %f4;
    st.global.u32 [%rd1+4], %r4;""")
    )
    assert found["global"] == 3 and found["warp"] == 1
    assert found["fp64"] == 1 and found["fp32"] == 1
    assert found["mufu"] == 3  # conversions to and from double share the unit


def test_a_loop_branches_back_and_its_loads_say_how_wide_they_are() -> None:
    ops = kernel("""mov.f32 %f5, 0f00000000;
loop:
    ld.global.v4.f32 {%f1, %f2, %f3, %f4}, [%rd1];
    add.f32 %f5, %f5, %f1;
    add.f32 %f5, %f5, %f2;
    add.f32 %f5, %f5, %f3;
    add.f32 %f5, %f5, %f4;
    add.u64 %rd1, %rd1, 4096;
    sub.u32 %r1, %r1, 1;
    setp.ne.u32 %p1, %r1, 0;
    @%p1 bra loop;
    st.global.f32 [%rd1], %f5;""")
    backward = [n for n, op in enumerate(ops) if op.target is not None and op.target < n]
    assert backward
    at = backward[0]
    first = ops[at].target
    assert first is not None
    body = ops[first:at]
    loads = [op for op in body if op.unit == "global"]
    assert loads and all(op.width == 4 for op in loads)
    assert units(body)["fp32"] == 4 * len(loads)
    waited = {board for op in body for board in op.waits}
    assert {op.sets for op in loads} & waited
    assert all(op.stall <= 15 for op in ops)


def test_operands_are_registers_or_none() -> None:
    (fma,) = (
        op
        for op in kernel("""ld.global.v4.f32 {%f1, %f2, %f3, %f4}, [%rd1];
    fma.rn.f32 %f5, %f1, %f2, %f3;
    st.global.f32 [%rd1], %f5;""")
        if op.unit == "fp32"
    )
    assert len({one for one in fma.reads if one is not None}) == 3
    (times,) = (
        op
        for op in kernel("""ld.global.f32 %f1, [%rd1];
    mul.f32 %f2, %f1, 0f40490FDB;
    st.global.f32 [%rd1], %f2;""")
        if op.unit == "fp32"
    )
    assert len([one for one in times.reads if one is not None]) == 1


def test_slow_paths_of_arithmetic_are_left_out() -> None:
    ops = kernel("""ld.global.f32 %f1, [%rd1];
    ld.global.f32 %f2, [%rd1+4];
    div.rn.f32 %f3, %f1, %f2;
    sqrt.rn.f32 %f4, %f3;
    st.global.f32 [%rd1], %f4;""")
    assert units(ops)["mufu"] >= 2
    assert len(ops) < 50 and units(ops)["global"] == 3
