"""Warpgroups, descriptors, bulk copies and dependent launches: fused, proved, and broken."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract, Resources
from goptx.fusion.fuse import FuseOptions
from goptx.fusion.roles import Roles
from goptx.ir import Module

SM90 = ".version 8.6\n.target sm_90a\n.address_size 64\n"
WGMMA = """
wgmma.fence.sync.aligned;
wgmma.mma_async.sync.aligned.m64n8k16.f32.f16.f16 {%f1,%f2,%f3,%f4}, %rd1, %rd2, 1, 1, 1, 0, 0;
wgmma.commit_group.sync.aligned;
wgmma.wait_group.sync.aligned 0;
ld.param.u64 %rd3, [out];
st.global.f32 [%rd3], %f1;
"""
DYNAMIC = ".extern .shared .align 16 .b8 sm[];"


def kernel(body: str, before: str = "") -> str:
    text = kit.entry(".reg .f32 %f<9>;\n" + body, before=before)
    return text.replace(kit.HEAD, SM90)


def grouped(first: str = "b") -> tuple[str, Contract, dict[str, Module]]:
    second = "a" if first == "b" else "b"
    members = {"a": kernel(WGMMA), "b": kernel(kit.STORE)}
    blocks = {"a": (128, 1, 1), "b": (32, 1, 1)}
    return kit.fuse(f"warps({first}, {second})", members, blocks=blocks, grid=(4, 1, 1))


def test_ranges_of_warpgroups_start_at_whole_warpgroups() -> None:
    ptx, contract, modules = grouped()
    assert contract.block == (256, 1, 1)
    assert re.search(r"setp.ge.u32 %g_pred_\d+, %g_b32_\d+, 128;", ptx)
    assert kit.prove(ptx, contract, modules)
    ptx, contract, modules = grouped("a")
    assert contract.block == (160, 1, 1)
    assert kit.prove(ptx, contract, modules)


def test_a_warpgroup_that_is_not_one_is_no_geometry() -> None:
    ptx, contract, modules = grouped()
    ptx = re.sub(r"(setp.ge.u32 .*), 128;", r"\1, 32;", ptx)
    broken = replace(contract, block=(160, 1, 1))
    assert kit.refusal(ptx.replace(".reqntid 256", ".reqntid 160"), broken, modules)
    assert kit.refusal(ptx, contract, modules)


def test_warpgroup_instructions_below_product_have_no_proof() -> None:
    ptx, contract, modules = kit.fuse(
        "seq(a, b)",
        {"a": kernel(WGMMA), "b": kernel(kit.STORE)},
        blocks={"a": (128, 1, 1), "b": (128, 1, 1)},
    )
    assert kit.prove(ptx, contract, modules)
    error = kit.refusal(ptx, replace(contract, plan="product(a, b)"), modules)
    assert error.diagnostics[0].rule == "convergence"
    assert "warpgroup" in error.diagnostics[0].message


COPY = """
mov.u32 %r1, sm;
ld.param.u64 %rd1, [out];
cp.async.bulk.global.shared::cta.bulk_group [%rd1], [%r1], 64;
cp.async.bulk.commit_group;
cp.async.bulk.wait_group 0;
"""


@pytest.mark.parametrize("plan", ["seq(b, a)", "warps(b, a)", "blocks(b, a)"])
def test_dynamic_memory_keeps_its_address_where_it_is_looked_at(plan: str) -> None:
    other = kernel(".shared .align 4 .b8 tile[36];\nst.shared.u32 [tile], 1;\n" + kit.STORE)
    third = kernel("mov.u32 %r1, sm;\nst.shared.u32 [%r1], 1;\n" + kit.STORE, DYNAMIC)
    members = {"a": kernel(COPY, DYNAMIC), "b": third, "c": other}
    plan = plan.replace("b, a", "b, c, a")
    ptx, contract, modules = kit.fuse(plan, members)
    assert ".extern .shared .align 1024 .b8 goptx_dynamic[];" in ptx
    assert kit.prove(ptx, contract, modules)
    less = ptx.replace(".align 1024 .b8 goptx_dynamic", ".align 512 .b8 goptx_dynamic")
    error = kit.refusal(less, contract, modules)
    assert error.diagnostics[0].rule == "disjointness"
    assert "modulo 1,024" in error.diagnostics[0].message


def test_static_memory_in_front_is_part_of_the_address() -> None:
    before = DYNAMIC + "\n.shared .align 4 .b8 tile[36];"
    members = {"a": kernel("st.shared.u32 [tile], 1;" + COPY, before), "b": kernel(kit.STORE)}
    ptx, contract, modules = kit.fuse("seq(a, b)", members)
    assert "mov.u32 %a_r1, goptx_dynamic+48;" in ptx
    assert kit.prove(ptx, contract, modules)
    error = kit.refusal(ptx.replace("goptx_dynamic+48", "goptx_dynamic+32"), contract, modules)
    assert error.diagnostics[0].rule == "disjointness"


def test_memory_of_bulk_copies_is_not_handed_on() -> None:
    big = DYNAMIC.replace(".extern ", "").replace("sm[]", "sm[40000]")
    members = {"a": kernel(COPY, big), "b": kernel(COPY, big)}
    _, contract, _ = kit.fuse("seq(a, b)", members)
    assert int(contract.dynamic_shared) >= 80000


@pytest.mark.parametrize("plan", ["seq(a, b)", "product(a, b)", "warps(a, b)", "blocks(a, b)"])
def test_a_dependent_launch_waits_for_all_members(plan: str) -> None:
    dependent = kernel("griddepcontrol.wait;" + kit.STORE + "griddepcontrol.launch_dependents;")
    members = {"a": dependent, "b": kernel(kit.STORE)}
    ptx, contract, modules = kit.fuse(plan, members)
    first = re.search(r"^\t(?!\.)\w.*;$", ptx, re.MULTILINE)
    assert first is not None and first[0] == "\tgriddepcontrol.wait;"
    assert kit.prove(ptx, contract, modules)
    late = ptx.replace(first[0], "\tmov.u32 %g_b32_1, %ctaid.x;", 1)
    error = kit.refusal(late, contract, modules)
    assert error.diagnostics[0].rule == "convergence"
    assert "earlier grids" in error.diagnostics[0].message


# Registers by role


def roles() -> tuple[str, Contract, dict[str, Module]]:
    members = {"a": kernel(WGMMA), "b": kernel(kit.STORE)}
    blocks = {"a": (128, 1, 1), "b": (256, 1, 1)}
    options = FuseOptions(roles=Roles(96, (224, 32)))
    plan = "warps(a, b){registers=role}"
    return kit.fuse(plan, members, blocks=blocks, grid=(4, 1, 1), options=options)


def test_roles_get_their_registers_before_anything_else() -> None:
    ptx, contract, modules = roles()
    assert ".maxnreg 96" in ptx
    assert contract.options["role_registers"] == "224,32"
    assert "setmaxnreg.inc.sync.aligned.u32 224;" in ptx
    assert "setmaxnreg.dec.sync.aligned.u32 32;" in ptx
    assert kit.prove(ptx, contract, modules)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("setmaxnreg.inc.sync.aligned.u32 224;", "setmaxnreg.inc.sync.aligned.u32 232;"),
        ("setmaxnreg.dec.sync.aligned.u32 32;", "setmaxnreg.dec.sync.aligned.u32 24;"),
        ("setmaxnreg.dec.sync.aligned.u32 32;", "setmaxnreg.inc.sync.aligned.u32 32;"),
        ("\tsetmaxnreg.dec.sync.aligned.u32 32;\n", ""),
        ("\tsetmaxnreg.inc.sync.aligned.u32 224;\n", ""),
        (".maxnreg 96", ".maxnreg 88"),
        (".maxnreg 96", ""),
    ],
)
def test_roles_that_would_hang_or_spill_are_refused(old: str, new: str) -> None:
    ptx, contract, modules = roles()
    assert old in ptx
    if not new:  # keep the lines, so that the origins still fit
        new = "\n"
    error = kit.refusal(ptx.replace(old, new), contract, modules)
    assert error.diagnostics[0].rule in ("convergence", "disjointness", "geometry")


def test_a_pool_that_came_out_smaller_is_refused() -> None:
    ptx, contract, modules = roles()
    small = replace(contract, resources=Resources(88, 0, 0, 0, 0))
    assert kit.refusal(ptx, small, modules).diagnostics[0].rule == "disjointness"
    assert kit.prove(ptx, replace(contract, resources=Resources(96, 0, 0, 0, 0)), modules)


def test_roles_in_a_contract_without_them_are_refused() -> None:
    ptx, contract, modules = roles()
    assert kit.refusal(ptx, replace(contract, options={}), modules)
    assert kit.refusal(ptx, replace(contract, plan="warps(a, b)"), modules)
