"""The product of control-flow graphs: who waits for whom, copies of collectives, tables, flags."""

from __future__ import annotations

import re

import kit
import pytest
from kit import Case

from goptx.proof.certificate import certify
from goptx.syntax import parse

PLACE = """\
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 32, %rd1;
"""


def proved(plan: str, cases: dict[str, Case]) -> None:
    """Fuse, run apart and fused, and prove."""
    fusion = kit.same(plan, cases)
    modules = {name: parse(case.text, f"{name}.ptx") for name, case in cases.items()}
    certify(parse(fusion.ptx, "fused.ptx"), fusion.contract, modules)


def wide(text: str) -> Case:
    """A member with two warps a CTA and two CTAs."""
    return Case(text, (64, 1, 1), (2, 1, 1))


# Lanes part and meet again before a shuffle of all of them.
PARTING = kit.entry(
    PLACE
    + """
	and.b32 %r5, %r1, 1;
	setp.eq.u32 %p1, %r5, 0;
	mov.u32 %r6, %r1;
	@%p1 bra $L1;
	add.u32 %r6, %r6, 100;
$L1:
	shfl.sync.bfly.b32 %r7, %r6, 1, 31, -1;
	st.global.u32 [%rd2], %r7;
"""
)

# Many blocks, whose branches agree within a CTA.
UNIFORM = kit.entry(
    PLACE
    + """
	setp.eq.u32 %p1, %r2, 0;
	@%p1 bra $L1;
	st.global.u32 [%rd2], %r1;
$L1:
	@%p1 bra $L2;
	st.global.u32 [%rd2+4], %r1;
$L2:
	add.u32 %r1, %r1, 5;
	@%p1 bra $L3;
	st.global.u32 [%rd2+8], %r1;
$L3:
	vote.sync.ballot.b32 %r8, %p1, -1;
	st.global.u32 [%rd2+12], %r8;
"""
)

BARRIERS = kit.entry(
    PLACE
    + """
	.shared .align 4 .b8 sm[512];
	mov.u32 %r5, sm;
	mad.lo.u32 %r6, %r1, 4, %r5;
	st.shared.u32 [%r6], %r1;
	bar.sync 0;
	xor.b32 %r7, %r1, 1;
	mad.lo.u32 %r7, %r7, 4, %r5;
	ld.shared.u32 %r8, [%r7];
	bar.sync 0;
	st.global.u32 [%rd2], %r8;
"""
)

# Device functions that shuffle, and that wait at a barrier.
CALLING = kit.entry(
    PLACE
    + """
	setp.gt.u32 %p1, %r1, 7;
	mov.u32 %r6, %r1;
	@%p1 bra $L1;
	add.u32 %r6, %r6, 100;
$L1:
	call.uni (%r7), swap, (%r6);
	st.global.u32 [%rd2], %r7;
	call.uni meet, ();
	st.global.u32 [%rd2+4], %r7;
""",
    before="""
.func (.reg .b32 %o) swap(.reg .b32 %i)
{
	shfl.sync.bfly.b32 %o, %i, 2, 31, -1;
	ret;
}
.func meet()
{
	bar.sync 0;
	ret;
}
""",
)


@pytest.mark.parametrize("plan", ["product(a, b)", "product(b, a)", "product(a, b){slice=off}"])
@pytest.mark.parametrize("first", [PARTING, CALLING], ids=["parting", "calling"])
@pytest.mark.parametrize("second", [UNIFORM, BARRIERS], ids=["uniform", "barriers"])
def test_a_collective_has_one_copy_that_all_lanes_get_to(
    plan: str, first: str, second: str
) -> None:
    kit.same(plan, {"a": wide(first), "b": wide(second)})


def lone(text: str) -> Case:
    """A member with one thread a CTA and two CTAs."""
    return Case(text, (1, 1, 1), (2, 1, 1))


NUMBER = kit.entry(PLACE + "\tst.global.u32 [%rd2], %r1;\n")
"""One block, in which each thread stores its number."""


@pytest.mark.parametrize(
    ("woven", "members"),
    [
        ("weave(b, c)", {"b": lone(NUMBER), "c": wide(BARRIERS)}),  # one after the other
        ("weave(b, c)", {"b": lone(NUMBER), "c": wide(NUMBER)}),  # also as a line
        (
            "weave(weave(b, c), d)",
            {"b": lone(NUMBER), "c": wide(NUMBER), "d": wide(BARRIERS)},
        ),
        (
            "weave(seq(b, c), warps(d, e))",  # behind what is woven
            {"b": lone(NUMBER), "c": lone(NUMBER), "d": wide(NUMBER), "e": wide(BARRIERS)},
        ),
    ],
)
def test_lanes_part_where_a_woven_item_has_one_thread(woven: str, members: dict[str, Case]) -> None:
    """No branch of a member parts them, but the test of who has the item does."""
    for plan in (f"product(a, {woven})", f"product({woven}, a)"):
        proved(plan, {"a": wide(UNIFORM), **members})


# A branch both ways of which lead to one place, whatever lanes ask; then one that chooses.
IDLE = kit.entry(
    PLACE
    + """
	and.b32 %r5, %r1, 1;
	setp.eq.u32 %p1, %r5, 0;
	@%p1 bra $L1;
$L1:
	setp.eq.u32 %p2, %r2, 1;
	@%p2 bra $L2;
	st.global.u32 [%rd2], %r1;
	st.global.u32 [%rd2+4], %r1;
	setp.eq.u32 %p2, %r2, 2;
	@%p2 bra $L2;
	st.global.u32 [%rd2+8], %r1;
$L2:
	st.global.u32 [%rd2+12], %r1;
"""
)


@pytest.mark.parametrize("plan", ["product(a, b)", "product(b, a)", "product(a, b){slice=off}"])
def test_a_branch_to_one_place_parts_nobody(plan: str) -> None:
    proved(plan, {"a": wide(IDLE), "b": wide(UNIFORM)})


def test_three_members_in_one_product() -> None:
    members = {"a": wide(UNIFORM), "b": wide(PARTING), "c": wide(BARRIERS)}
    for plan in ("product(a, b, c)", "product(c, b, a)", "product(product(b, c), a)"):
        kit.same(plan, members)


# Thread 0 sets a flag behind a loop that the others spin in.
SPIN = kit.entry(
    PLACE
    + """
	.shared .align 4 .b8 flag[4];
	setp.ne.u32 %p1, %r1, 0;
	@%p1 bra $wait;
	st.global.u32 [%rd2+4], %r1;
	setp.eq.u32 %p2, %r3, 1000;
	@%p2 bra $skip;
	st.global.u32 [%rd2+8], %r1;
$skip:
	st.volatile.shared.u32 [flag], 1;
	bra $done;
$wait:
	ld.volatile.shared.u32 %r6, [flag];
	setp.eq.u32 %p3, %r6, 0;
	@%p3 bra $wait;
$done:
	st.global.u32 [%rd2], %r6;
"""
)


def test_a_spinning_member_is_not_held_up_by_the_other_ones_barrier() -> None:
    for plan in ("product(a, b)", "product(b, a)"):
        fusion = kit.fuse(plan, {"a": Case(SPIN, (64, 1, 1)), "b": Case(BARRIERS, (64, 1, 1))})
        # The spinning loop stands in one copy, either before or behind all of the other member.
        assert fusion.ptx.count("ld.volatile.shared") == 1


TABLE = kit.entry(
    PLACE
    + """
	and.b32 %r5, %r1, 3;
ts: .branchtargets $one, $two, $also_two, $one;
	brx.idx %r5, ts;
$one:
	st.global.u32 [%rd2], 11;
	bra $end;
$two:
$also_two:
	st.global.u32 [%rd2], %r5;
$end:
	st.global.u32 [%rd2+4], %r1;
"""
)


@pytest.mark.parametrize("plan", ["product(a, b)", "product(b, a)", "seq(a, b)", "warps(a, b)"])
def test_branch_tables_are_copied_and_old_ones_go(plan: str) -> None:
    fusion = kit.same(plan, {"a": Case(TABLE, (64, 1, 1)), "b": Case(UNIFORM, (64, 1, 1))})
    (kernel,) = fusion.module.kernels.values()
    named = {i.operands[1].name for i in kernel.instructions() if i.op.name == "brx.idx"}  # pyright: ignore
    assert named == set(kernel.tables)


TRAP = kit.entry(
    PLACE
    + """
	setp.eq.u32 %p1, %r3, 999;
	@%p1 trap;
	st.global.u32 [%rd2], %r1;
"""
)


def test_a_guarded_trap_keeps_both_ways() -> None:
    fusion = kit.same("product(a, b)", {"a": Case(TRAP), "b": Case(TRAP)})
    assert "a trap in a ends all members" in fusion.contract.assumptions


def test_an_empty_loop_does_not_end_fusing() -> None:
    loop = kit.entry("$L: bra $L;")
    kit.fuse("product(a, b)", {"a": loop, "b": loop})
    kit.fuse("product(a, b)", {"a": loop, "b": kit.entry("")})


CARRY = kit.entry(
    PLACE
    + """
	add.cc.u32 %r5, %r1, 0xffffffff;
	mul.lo.u32 %r6, %r1, 3;
	addc.cc.u32 %r7, %r6, 0;
	addc.u32 %r8, %r7, %r5;
	st.global.u32 [%rd2], %r8;
	sub.u32 %r9, %r8, 1;
	st.global.u32 [%rd2+4], %r9;
"""
)


def test_nothing_comes_between_the_links_of_a_carry_chain() -> None:
    fusion = kit.same("product(a, b)", {"a": Case(CARRY), "b": Case(CARRY)})
    chains = re.findall(r"add\.cc\.u32.*?addc\.u32[^\n]*", fusion.ptx, re.DOTALL)
    assert len(chains) >= 2
    for chain in chains:
        assert len(set(re.findall(r"%([ab])_r", chain))) == 1


def test_order_is_by_latency_or_one_behind_the_other() -> None:
    body = PLACE + "	st.global.u32 [%rd2], %r1;\n"
    cases = {"a": Case(kit.entry(body), fixed=True), "b": Case(kit.entry(body), fixed=True)}
    woven = kit.fuse("product(a, b){slice=off}", cases).ptx
    behind = kit.fuse("product(a, b){order=concat, slice=off}", cases).ptx

    def owners(text: str) -> str:
        return "".join(re.findall(r"^\t[a-z].*?%([ab])_r", text, re.MULTILINE))

    assert re.fullmatch("a+b+", owners(behind)) is not None
    assert re.fullmatch("a+b+", owners(woven)) is None


def test_a_product_that_is_too_large_is_refused() -> None:
    steps = "".join(
        f"	setp.eq.u32 %p1, %r4, {n};\n	@%p1 bra $L{n};\n	add.u32 %r1, %r1, 1;\n$L{n}:\n"
        for n in range(90)
    )
    large = kit.entry(PLACE + steps + "	st.global.u32 [%rd2], %r1;\n")
    (finding,) = kit.refusal("product(a, b)", {"a": large, "b": large}).diagnostics
    assert finding.rule == "product-size"
    assert finding.hint is not None and "seq" in finding.hint


# Kernels with odd ends: no return, nothing at all, an entry that is the header of a loop.
FALLING = kit.entry(
    PLACE + "\tsetp.eq.u32 %p1, %r1, 3;\n\t@%p1 bra $end;\n\tst.global.u32 [%rd2], %r1;\n$end:"
).replace("\tret;\n", "")
ROUND = kit.entry(
    """
$top:
	add.u32 %r20, %r20, 1;
	setp.lt.u32 %p1, %r20, 3;
	@%p1 bra $top;
"""
    + PLACE
    + "\tst.global.u32 [%rd2], %r20;\n"
)
NOTHING = kit.entry("").replace("\tret;\n", "")


@pytest.mark.parametrize("operator", ["seq", "warps", "blocks", "product"])
@pytest.mark.parametrize("text", [FALLING, ROUND, NOTHING], ids=["falling", "round", "nothing"])
def test_kernels_with_odd_ends(operator: str, text: str) -> None:
    kit.same(f"{operator}(a, b)", {"a": wide(text), "b": wide(UNIFORM)})
    kit.same(f"{operator}(a, b)", {"a": wide(PARTING), "b": wide(text)})


def test_uni_is_given_up_also_where_one_side_goes_alone() -> None:
    """Lanes that part in the first member come to the second's loop in different rounds."""
    parting = kit.entry(
        "\tmov.u32 %r1, %tid.x;\n$again:\n\tshr.u32 %r1, %r1, 1;\n"
        "\tsetp.ne.u32 %p1, %r1, 0;\n\t@%p1 bra $again;"
    )
    together = kit.entry(
        "\tmov.u32 %r1, %ctaid.x;\n$again:\n\tvote.sync.ballot.b32 %r2, %p2, -1;\n"
        "\tadd.u32 %r1, %r1, 1;\n\tsetp.lt.u32 %p1, %r1, 4;\n\t@%p1 bra.uni $again;"
    )
    fusion = kit.same("product(a, b)", {"a": Case(parting), "b": Case(together)})
    assert "@%b_p1 bra $" in fusion.ptx and "bra.uni" not in fusion.ptx
