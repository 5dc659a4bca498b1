"""What random fusions found: fused kernels that are right and were refused, and the opposite."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract
from goptx.fusion.fuse import fuse_members
from goptx.fusion.members import Dim3, Member
from goptx.fusion.plan import parse_plan
from goptx.ir import Module
from goptx.syntax import parse


def fuse(
    plan: str, grids: dict[str, Dim3 | None], blocks: dict[str, Dim3] | None = None
) -> tuple[str, Contract, dict[str, Module]]:
    """Members that store their numbers; some grids are fixed."""
    modules = {alias: parse(kit.entry(kit.STORE), f"{alias}.ptx") for alias in grids}
    shapes = blocks or {}
    members = [
        Member(a, m, m.kernel(), shapes.get(a, (64, 1, 1)), 1, grids[a]) for a, m in modules.items()
    ]
    fusion = fuse_members(members, parse_plan(plan))
    return fusion.ptx, fusion.contract, modules


@pytest.mark.parametrize("plan", ["seq(a, b)", "product(a, b)", "warps(a, b)"])
def test_a_member_that_has_all_ctas_may_be_asked_for_them(plan: str) -> None:
    kit.prove(*fuse(plan, {"a": None, "b": (1, 1, 1)}))


def test_a_plan_below_blocks_that_has_all_its_ctas() -> None:
    kit.prove(*fuse("blocks(a:4, seq(b, c):1)", {"a": None, "b": None, "c": (1, 1, 1)}))


def test_all_ctas_but_not_all_threads() -> None:
    """A test of both, of which one always holds, tells the other."""
    blocks: dict[str, Dim3] = {"a": (64, 1, 1), "b": (32, 1, 1)}
    kit.prove(*fuse("seq(a, b)", {"a": (1, 1, 1), "b": None}, blocks))


@pytest.mark.parametrize("count", [5000, 1 << 20])
def test_a_large_fixed_grid_is_not_taken_for_the_largest(count: int) -> None:
    ptx, contract, modules = fuse("seq(a, b)", {"a": (count, 1, 1), "b": None})
    kit.prove(ptx, contract, modules)
    kit.refusal(ptx, replace(contract, grid=str(count)), modules)


def test_small_launches_count_too() -> None:
    ptx, contract, modules = fuse("seq(a, b, c)", {"a": None, "b": None, "c": None})
    kit.refusal(ptx, replace(contract, grid=f"max({contract.grid}, 7)"), modules)


LEAVING = """
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
{warp}
setp.ge.u32 %p1, %r2, %r9;
@%p1 exit;
bar.sync 0;
"""


def test_the_only_warp_is_the_cta() -> None:
    body = LEAVING.format(warp="shr.u32 %r2, %r1, 5;")
    members = {"a": kit.entry(body), "b": kit.entry(kit.STORE)}
    blocks: dict[str, Dim3] = {"a": (32, 1, 1), "b": (32, 1, 1)}
    kit.proof_of("product(a, b)", members, blocks=blocks)


def test_rows_of_whole_warps_number_them() -> None:
    body = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, %tid.y;
mov.u32 %r3, %ntid.x;
mad.lo.u32 %r4, %r2, %r3, %r1;
shr.u32 %r5, %r4, 5;
setp.ge.u32 %p1, %r5, 1;
@%p1 exit;
shfl.sync.down.b32 %r6, %r4, 1, 31, -1;
"""
    members = {"a": kit.entry(body), "b": kit.entry(kit.STORE)}
    kit.proof_of("seq(a, b)", members, blocks={"a": (32, 2, 1)})


INDIRECT = """
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
mov.u64 %rd1, leaf;
setp.ge.u32 %p1, %r1, %r9;
bar.sync 0;
@%p1 exit;
ts: .calltargets leaf;
call %rd1, (), ts;
"""


def test_an_indirect_call_waits_for_what_its_targets_wait_for() -> None:
    """Not for what the kernel waits for, nor other functions of the module."""
    before = ".func leaf() { ret; }\n.func waits() { bar.sync 1; ret; }"
    body = INDIRECT + "@!%p1 bra $end;\ncall waits, ();\n$end:\n"
    members = {"a": kit.entry(body, before=before), "b": kit.entry(kit.STORE)}
    fused = kit.fuse("blocks(a, b)", members)
    kit.prove(*fused)
    alone = kit.entry(INDIRECT, before=".func leaf() { ret; }")
    kit.proof_of("seq(a, b)", {"a": alone, "b": kit.entry(kit.STORE)})


IDLE_LOOP = """
mov.u32 %r1, 8;
$loop:
mad.lo.s32 %r2, %r1, 3, 7;
add.s32 %r1, %r1, -1;
setp.gt.s32 %p1, %r1, 0;
@%p1 bra $loop;
"""
"""A loop of which nothing is read behind it."""


def test_a_loop_that_goes_on_though_its_member_has_left_it() -> None:
    """Once the member has left the loop its body does no harm, but it must end."""
    members = {"a": kit.entry(IDLE_LOOP + kit.STORE), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse("blocks(a, b)", members)
    kit.prove(ptx, contract, modules)
    broken = re.sub(r"@%a_p1 bra", "bra", ptx)
    assert broken != ptx
    assert kit.refusal(broken, contract, modules).diagnostics[0].rule == "completeness"


AGREED = """
ld.param.u64 %rd1, [out];
ld.global.u32 %r1, [%rd1];
setp.eq.u32 %p1, %r1, 3;
{some}
bar.sync 0;
st.global.u32 [%rd1+4], 7;
"""
CALLEE = ".func waits() { bar.sync 0; ret; }"


@pytest.mark.parametrize("plan", ["weave(a, b)", "coarsen(a, 2)", "product(a, b)", "seq(a, b)"])
@pytest.mark.parametrize(
    "some",
    [
        "@%p1 bra $on;\ncall waits, ();\n$on:",
        "@!%p1 call waits, ();",
        "@%p1 bra $on;\nbar.sync 0;\n$on:",
    ],
)
def test_data_may_decide_whether_all_wait(plan: str, some: str) -> None:
    """Threads agree on what they load, which nobody sees: what then promises that warps come as a
    whole promises it no more in device functions, and copies wait at barriers of their own."""
    text = kit.entry(AGREED.format(some=some), before=CALLEE)
    kit.proof_of(plan, {"a": text, "b": kit.entry(kit.STORE)} if "b" in plan else {"a": text})


STRUCTURE = """
.reg .f32 %f<4>;
mov.u32 %r1, %tid.x;
mov.b64 %rd1, out;
ld.param.u64 %rd2, [%rd1];
mul.wide.u32 %rd3, %r1, 4;
add.s64 %rd2, %rd2, %rd3;
ld.global.f32 %f1, [%rd2];
ld.param.f32 %f2, [%rd1+8];
mul.f32 %f1, %f1, %f2;
st.global.f32 [%rd2], %f1;
ld.param.f32 %f3, [%rd1+12];
st.global.f32 [%rd2], %f3;
"""


def structures(body: str) -> tuple[str, Contract, dict[str, Module]]:
    """Kernels with a struct as their parameter, as LLVM reads it, woven."""
    text = kit.entry(body, params=".param .align 8 .b8 out[16]")
    modules = {alias: parse(text, f"{alias}.ptx") for alias in "ab"}
    members = [Member(a, m, m.kernel(), (64, 1, 1), 1) for a, m in modules.items()]
    fusion = fuse_members(members, parse_plan("weave(a, b)"))
    return fusion.ptx, fusion.contract, modules


def test_a_parameter_is_read_through_a_register() -> None:
    """Weaving reads it ahead of loads and stores: nobody writes a kernel's parameters."""
    ptx, contract, modules = structures(STRUCTURE)
    lines = [line for line in ptx.splitlines() if "%a_" in line]
    assert [n for n, x in enumerate(lines) if "%a_f3, [" in x] < [
        n for n, x in enumerate(lines) if "st.global" in x
    ]
    kit.prove(ptx, contract, modules)
