"""Members whose warpgroups hand registers on: fused by blocks, launched as by themselves."""

from __future__ import annotations

from dataclasses import replace

import kit
import pytest
from kit import Case

from goptx.contract import Resources
from goptx.diag import GoptxError
from goptx.fusion.fuse import FuseOptions
from goptx.fusion.roles import Roles, check_pool
from goptx.proof.certificate import certify
from goptx.syntax import parse

SM90 = ".version 8.6\n.target sm_90a\n.address_size 64\n"

SPECIAL = kit.entry(
    """
	mov.u32 %r1, %tid.x;
	setp.ge.u32 %p1, %r1, 128;
	@%p1 bra $consume;
	setmaxnreg.dec.sync.aligned.u32 24;
	bar.sync 0;
	ret;
$consume:
	setmaxnreg.inc.sync.aligned.u32 104;
	bar.sync 0;
	ld.param.u64 %rd1, [out];
	mad.wide.u32 %rd2, %r1, 4, %rd1;
	st.global.u32 [%rd2+-512], %r1;
"""
).replace(kit.HEAD, SM90)
POOL = SPECIAL.replace("(.param .u64 out)\n", "(.param .u64 out)\n.maxnreg 64\n")
OTHER = POOL.replace(".maxnreg 64", ".maxnreg 72")
PLAIN = kit.entry("\tld.param.u64 %rd1, [out];\n\tst.global.u32 [%rd1], 1;").replace(kit.HEAD, SM90)


def members(text: str = POOL, threads: int = 256) -> dict[str, Case]:
    return {"a": Case(text, (threads, 1, 1)), "b": Case(PLAIN, (64, 1, 1))}


@pytest.mark.parametrize(
    "plan", ["blocks(a, b)", "blocks(b:2, a:1)", "blocks(a, b){dispatch=ticket}"]
)
def test_blocks_keep_the_registers_of_the_launch(plan: str) -> None:
    fusion = kit.fuse(plan, members())
    assert ".maxnreg 64\n" in fusion.ptx
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in members().items()}
    assert certify(parse(fusion.ptx), fusion.contract, modules)


def test_wider_members_leave_the_pool_as_it_is() -> None:
    cases = {"a": Case(POOL, (256, 1, 1)), "b": Case(PLAIN, (512, 1, 1))}
    fusion = kit.fuse("blocks(a, b)", cases)
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in cases.items()}
    assert certify(parse(fusion.ptx), fusion.contract, modules)


WARPS = ("warps(a, b)", "warps(b, a)", "warps(a, b, c)", "blocks(warps(a, b), c)")


@pytest.mark.parametrize("plan", WARPS)
def test_warps_that_keep_theirs_leave_the_pool_as_it_is(plan: str) -> None:
    cases = members() | {"c": Case(PLAIN, (64, 1, 1))}
    if "c" not in plan[7:]:
        del cases["c"]
    fusion = kit.fuse(plan, cases)
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in cases.items()}
    proof = certify(parse(fusion.ptx), fusion.contract, modules)
    assert "what waits for registers in a orders nothing else" in proof.assumptions


def test_two_of_them_do_not_share_a_cta() -> None:
    cases = {"a": Case(POOL, (256, 1, 1)), "b": Case(POOL, (256, 1, 1))}
    assert kit.refusal("warps(a, b)", cases).diagnostics[0].rule == "setmaxnreg"
    cases["c"] = Case(PLAIN, (64, 1, 1))
    assert kit.refusal("warps(blocks(a, c), b)", cases).diagnostics[0].rule == "setmaxnreg"
    fusion = kit.fuse("blocks(a, b)", cases := {a: cases[a] for a in "ab"})
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in cases.items()}
    assert certify(parse(fusion.ptx), fusion.contract, modules)
    with pytest.raises(GoptxError, match="take registers from one pool"):
        certify(parse(fusion.ptx), replace(fusion.contract, plan="warps(a, b)"), modules)


def test_no_roles_beside_it() -> None:
    cases = {"a": Case(POOL, (256, 1, 1)), "b": Case(PLAIN, (128, 1, 1))}
    with pytest.raises(GoptxError, match="warps may not fuse member 'a'"):
        kit.fuse("warps(a, b){registers=role}", cases, FuseOptions(roles=Roles(64, (64, 64))))


@pytest.mark.parametrize("plan", ["seq(a, b)", "product(a, b)", "weave(a, b)"])
def test_elsewhere_it_is_refused(plan: str) -> None:
    assert kit.refusal(plan, members()).diagnostics[0].rule == "setmaxnreg"
    below = plan.replace("a, b", "a, c").join(("blocks(", ", b)"))
    cases = members() | {"c": Case(PLAIN, (64, 1, 1))}
    assert kit.refusal(below, cases).diagnostics[0].rule == "setmaxnreg"


@pytest.mark.parametrize(("text", "threads"), [(SPECIAL, 256), (POOL, 160)])
def test_the_pool_has_to_be_known(text: str, threads: int) -> None:
    assert kit.refusal("blocks(a, b)", members(text, threads)).diagnostics[0].rule == "setmaxnreg"


def test_all_start_with_the_same() -> None:
    cases = {"a": Case(POOL, (256, 1, 1)), "b": Case(POOL, (256, 1, 1))}
    assert kit.fuse("blocks(a, b)", cases)
    cases["b"] = Case(OTHER, (256, 1, 1))
    with pytest.raises(GoptxError, match="launched with different registers a thread"):
        kit.fuse("blocks(a, b)", cases)
    assert kit.fuse("blocks(a, b)", members(), FuseOptions(max_registers=64))
    with pytest.raises(GoptxError, match="a cap of 56 was asked for"):
        kit.fuse("blocks(a, b)", members(), FuseOptions(max_registers=56))


def test_what_came_out_is_read_back() -> None:
    fusion = kit.fuse("blocks(a, b)", members())
    kernel = fusion.module.kernels[fusion.contract.kernel]
    check_pool(fusion.ptx, kernel, 64)
    check_pool(fusion.ptx, kernel, 57)  # allocated in eights
    with pytest.raises(GoptxError, match="came out with 56 registers"):
        check_pool(fusion.ptx, kernel, 56)
    check_pool("", kernel, 40)


def test_the_certificate_asks_for_the_pool() -> None:
    cases = members()
    fusion = kit.fuse("blocks(a, b)", cases)
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in cases.items()}

    def refused(ptx: str, registers: int | None = None, text: str = POOL) -> str:
        contract = fusion.contract
        if registers is not None:
            contract = replace(contract, resources=Resources(registers, 0, 0, 0, 0))
        with pytest.raises(GoptxError) as error:
            certify(parse(ptx), contract, modules | {"a": parse(text, "a.ptx")})
        assert error.value.diagnostics[0].rule == "disjointness"
        return str(error.value)

    assert "does not start with" in refused(fusion.ptx.replace(".maxnreg 64", ".maxnreg 72"))
    assert "does not start with" in refused(fusion.ptx.replace(".maxnreg 64\n", ""))
    assert "does not start with" in refused(fusion.ptx, text=SPECIAL)
    assert "came out with fewer" in refused(fusion.ptx, registers=56)
    fine = replace(fusion.contract, resources=Resources(58, 0, 0, 0, 0))
    assert certify(parse(fusion.ptx), fine, modules)


def test_the_certificate_wants_the_cta_for_the_member_alone() -> None:
    cases = members()
    fusion = kit.fuse("blocks(a, b)", cases)
    modules = {alias: parse(case.text, f"{alias}.ptx") for alias, case in cases.items()}
    contract = replace(fusion.contract, plan="seq(a, b)")
    with pytest.raises(GoptxError, match="no pool of registers to themselves"):
        certify(parse(fusion.ptx), contract, modules)
