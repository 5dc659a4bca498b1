"""Members of a line that wait take turns, and only barriers that are sure to be for all are one."""

from __future__ import annotations

import certificate_kit as kit
import pytest

from goptx.fusion.facts import gather
from goptx.fusion.members import Dim3, Member
from goptx.syntax import parse

WARP = """
setp.ge.u32 %p1, %r1, 32;
@%p1 bra $skip{0};
bar.sync {1}, 32;
st.shared.u32 [tile], %r1;
$skip{0}:
"""
"""The first warp waits by itself."""

ARRIVE = """
setp.ge.u32 %p1, %r1, 32;
@%p1 bra $wait{0};
st.shared.u32 [tile], %r1;
bar.arrive {1}, 64;
bra $on{0};
$wait{0}:
bar.sync {1}, 64;
ld.shared.u32 %r5, [tile];
$on{0}:
"""
"""The second warp waits for the first."""


def one(parts: list[str]) -> str:
    """A member of some parts; ``{0}`` in them is their number."""
    body = "".join(part.replace("{0}", str(number)) for number, part in enumerate(parts))
    return kit.entry(
        f".shared .align 4 .b8 tile[256];\nmov.u32 %r1, %tid.x;\nmov.u32 %r10, %r1;\n{body}"
        "ld.param.u64 %rd1, [out];\nst.global.u32 [%rd1], %r10;\n"
    )


def warp(number: int) -> str:
    return WARP.replace("{1}", str(number))


def arrive(number: int) -> str:
    return ARRIVE.replace("{1}", str(number))


WORK = "mad.lo.u32 %r10, %r10, 3, 7;\n"


@pytest.mark.parametrize("plan", ["coarsen(a, 2)", "weave(a, b)", "coarsen(weave(a, b), 2)"])
@pytest.mark.parametrize(
    "parts",
    [
        [warp(1), "bar.sync 0;\n"],
        [warp(1), WORK, warp(1), "bar.sync 0;\n"],
        [warp(1), "bar.sync 0;\n", warp(1), WORK, warp(1), "bar.sync 0;\n"],
        # Barrier 0 may be met by those who only arrive.
        [arrive(0), "bar.sync 1;\n", WORK, "bar.sync 0;\n"],
        [arrive(0), "bar.sync 1;\n", WORK, "bar.sync 0;\n", arrive(0), "bar.sync 1;\n"],
        ["bar.sync 0;\n", "barrier.red.popc.u32 %r2, 0, %p1;\n", warp(0), "bar.sync 0, 64;\n"],
    ],
)  # fmt: skip
def test_members_that_wait_in_parts(plan: str, parts: list[str]) -> None:
    members = {"a": one(parts)}
    if "b" in plan:
        members["b"] = one([*parts, warp(3), WORK, warp(3)])
    assert kit.proof_of(plan, members, grid=(4, 1, 1)).images > 10


@pytest.mark.parametrize(
    "plan",
    ["coarsen(coarsen(a, 2), 3){mode=looped}", "blocks(b, coarsen(a, 2)){dispatch=persistent}"],
)
def test_all_meet_between_rounds(plan: str) -> None:
    """What copies wait for at the end of a round, and at the start of the next, nobody mixes up."""
    parts = [warp(1), "bar.sync 0;\n", WORK, warp(1)]
    members = {"a": one(parts), "b": one(["bar.sync 0;\n"])}
    made = kit.fuse(plan, members if "b," in plan else {"a": members["a"]})
    kit.prove(*made)
    text, contract, modules = made
    (between,) = [line for line in text.split("\n") if "barrier.sync" in line]
    assert kit.refusal(text.replace(between, ""), contract, modules)


def test_what_is_a_meeting() -> None:
    def found(*parts: str) -> list[int]:
        """The numbers of barriers that are meetings, of those that could be."""
        text = one([*parts, "bar.sync 0;\n", "bar.sync 1;\n", "barrier.sync 2, 64;\n"])
        module = parse(text, "k.ptx")
        facts = gather(Member("a", module, module.kernel(), (64, 1, 1), 1, None))
        last = [b for b in facts.synchronisation.barriers if b.at.instruction.guard is None][-3:]
        return [b.id or 0 for b in last if facts.meetings.is_meeting(b.at.instruction)]

    assert found() == [0, 1, 2]
    # Another count is never taken for that of all threads.
    assert found(warp(1)) == [0, 1, 2]
    assert found(arrive(1)) == [0, 2]
    assert found(arrive(2), arrive(0)) == [1]
    assert found("ld.param.u32 %r2, [n];\nbar.sync %r2, 32;\n") == [0, 1, 2]
    # It may be any of them.
    assert found("ld.param.u32 %r2, [n];\n@%p1 bar.sync %r2, 64;\n") == []


CALLED = """
.func get()
{
bar.sync 0;
ret;
}
"""


@pytest.mark.parametrize(("test", "found"), [("%ctaid.x", True), ("%r1", False)])
def test_barriers_of_functions_are_meetings_where_all_call_them(test: str, found: bool) -> None:
    body = f"mov.u32 %r1, %tid.x;\nsetp.eq.u32 %p1, {test}, 0;\n@%p1 bra $on;\ncall get;\n$on:\n"
    module = parse(kit.entry(f"{body}bar.sync 0;\n", before=CALLED), "k.ptx")
    facts = gather(Member("a", module, module.kernel(), (64, 1, 1), 1, None))
    kernel = [b for b in facts.synchronisation.barriers if b.at.function == "k"]
    assert facts.meetings.is_meeting(kernel[0].at.instruction) is found


def test_one_barrier_for_both_promises_no_more_than_either() -> None:
    meet = "st.shared.u32 [tile], %r1;\n{};\nld.shared.u32 %r10, [tile];\n"
    members = {"a": one([meet.format("bar.sync 0")]), "b": one([meet.format("barrier.sync 0")])}
    for first, second in (("a", "b"), ("b", "a")):
        ptx, contract, modules = kit.fuse(f"weave({first}, {second})", members, grid=(4, 1, 1))
        assert len([line for line in ptx.split("\n") if "barrier.sync" in line]) == 1
        assert kit.prove(ptx, contract, modules).images > 10


# Elsewhere

BRANCHY = kit.entry("""
mov.u32 %r1, %tid.x;
ld.param.u64 %rd1, [out];
ld.global.u32 %r2, [%rd1];
setp.eq.u32 %p1, %r2, 0;
@%p1 bra $skip;
st.global.u32 [%rd1+4], %r1;
$skip:
st.global.u32 [%rd1+8], %r1;
""")
"""Lanes part by what they read."""

SHUFFLES = kit.entry("""
mov.u32 %r1, %tid.x;
ld.param.u64 %rd1, [out];
ld.global.u32 %r2, [%rd1+64];
setp.eq.u32 %p2, %r2, 0;
vote.sync.any.pred %p1, %p2, -1;
@%p1 bra $skip;
add.s32 %r1, %r1, 7;
$skip:
shfl.sync.bfly.b32 %r2, %r1, 1, 31, -1;
st.global.u32 [%rd1], %r2;
""")
"""Whole warps go one way or the other, and exchange values."""


ROUNDS = kit.entry("""
mov.u32 %r1, %tid.x;
ld.param.u32 %r9, [n];
mov.u32 %r2, 0;
$again:
mad.lo.u32 %r1, %r1, 3, 7;
add.u32 %r2, %r2, 1;
setp.lt.u32 %p1, %r2, %r9;
@%p1 bra $again;
shfl.sync.bfly.b32 %r2, %r1, 1, 31, -1;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r2;
""")
"""The same behind a loop, whose rounds all threads count."""


@pytest.mark.parametrize(
    "plan", ["product(a, product(b, c))", "product(a, b, c)", "product(b, c, a)"]
)
def test_products_of_those_who_part_and_those_who_must_not(plan: str) -> None:
    members = {"a": BRANCHY, "b": ROUNDS, "c": ROUNDS}
    assert kit.proof_of(plan, members, grid=(4, 1, 1)).images > 10


@pytest.mark.parametrize("one", [kit.entry(kit.SHUFFLE), ROUNDS])
@pytest.mark.parametrize(
    "plan",
    ["product(a, coarsen(b, 2))", "product(a, weave(b, c)){slice=on}", "product(weave(b, c), a)"],
)
def test_what_a_weave_asks_stays_with_its_branch(plan: str, one: str) -> None:
    """Else, beside a branch of another, nobody would know what it tells."""
    two = ROUNDS.replace("shfl.sync.bfly.b32 %r2, %r1, 1, 31, -1;", "mov.b32 %r2, %r1;")
    members = {"a": one, "b": two, **({"c": two} if "(b, c)" in plan else {})}
    assert kit.proof_of(plan, members).images > 10


def test_lanes_that_are_nobodys_leave_first() -> None:
    """Those who stay are whole warps to each other."""
    blocks: dict[str, Dim3] = {"a": (128, 1, 1), "b": (32, 1, 1), "c": (7, 5, 1)}
    members = {"a": kit.entry(kit.STORE), "b": SHUFFLES, "c": kit.entry(kit.STORE)}
    assert kit.proof_of("blocks(a, product(b, c))", members, blocks=blocks).images > 10


def test_warps_of_blocks_of_three_dimensions() -> None:
    """Their numbers are found again in those of their coordinates."""
    number = "mov.u32 %r1, %tid.x;\n"
    three = (
        "mov.u32 %r11, %tid.x;\nmov.u32 %r12, %tid.y;\nmov.u32 %r13, %tid.z;\n"
        "mad.lo.u32 %r14, %r13, 4, %r12;\nmad.lo.u32 %r1, %r14, 8, %r11;\n"
    )
    text = one([arrive(1), "bar.sync 0;\n"])
    assert number in text
    blocks: dict[str, Dim3] = {"a": (8, 4, 2), "b": (64, 1, 1)}
    for plan in ("coarsen(a, 2)", "weave(a, b)"):
        members = {"a": text.replace(number, three)}
        if "b" in plan:
            members["b"] = text
        proof = kit.proof_of(plan, members, blocks=blocks, rank=3, grid=(4, 1, 1))
        assert proof.images > 10


def test_a_barrier_between_rounds_is_for_whose_cta_it_is() -> None:
    """Copies of a plan of blocks come one after the other; in each CTA each is one of its items."""
    count = "bar.sync 0, 64;\n"
    members = {"a": one([count, count]), "b": one(["bar.sync 0;\n"]), "c": one([count, warp(1)])}
    for plan in (
        "coarsen(blocks(a, coarsen(b, 2){mode=looped}, c), 3)",
        "coarsen(blocks(coarsen(b, 2){mode=looped}, a, c), 2)",
    ):
        assert kit.proof_of(plan, members).images > 10
