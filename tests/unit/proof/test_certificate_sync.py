"""The certificate's conditions of convergence and disjointness, on kernels woven by hand.

Two members are woven as a weaver might do it; each way that is right is proved, and its neighbour
that is wrong is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Module

Woven = tuple[str, Contract, dict[str, Module]]

IDS = "mov.u32 %g_b32_0, %ctaid.x;\nmov.u32 %g_b32_1, %tid.x;\n"


def run(alias: str, first: int, last: int) -> str:
    """Images of a member's instructions, as goptx writes them."""
    return "".join(f"// {alias}:{n}\n" for n in range(first, last + 1))


def weave(
    members: Mapping[str, str], body: str, plan: str = "product(a, b)", **more: object
) -> Woven:
    return kit.woven(plan, members, IDS + body, grid=(5, 1, 1), **more)


def rule(found: Woven) -> str | None:
    return kit.refusal(*found).diagnostics[0].rule


# Copies of a collective

LANES = {"a": kit.entry(kit.SHUFFLE), "b": kit.entry(kit.STORE)}


def test_lanes_that_meet_at_one_copy_of_a_collective() -> None:
    body = f"""{run("a", 0, 2)}@%a_p1 bra $over; // a:3
{run("b", 0, 0)}{run("a", 4, 4)}bra $met;
$over:
{run("b", 0, 0)}$met:
{run("a", 5, 7)}{run("b", 1, 7)}ret;"""
    assert kit.prove(*weave(LANES, body)).images > 16


def test_lanes_that_are_at_different_copies_of_a_collective() -> None:
    body = f"""{run("a", 0, 2)}@%a_p1 bra $over; // a:3
{run("a", 4, 4)}{run("b", 0, 0)}{run("a", 5, 7)}bra $rest;
$over:
{run("a", 5, 7)}{run("b", 0, 0)}$rest:
{run("b", 1, 7)}ret;"""
    found = kit.refusal(*weave(LANES, body)).diagnostics[0]
    assert found.rule == "convergence" and found.span is not None and "shfl" in found.span.text
    assert any(n.span is not None and "bra $over" in n.span.text for n in found.notes)


UNIFORM = kit.SHUFFLE.replace("mov.u32 %r1, %tid.x", "mov.u32 %r1, %ctaid.x")


def test_copies_that_a_uniform_branch_chooses_from() -> None:
    members = {**LANES, "a": kit.entry(UNIFORM)}
    body = f"""{run("a", 0, 2)}@%a_p1 bra $over; // a:3
{run("a", 4, 4)}{run("b", 0, 0)}{run("a", 5, 7)}bra $rest;
$over:
{run("a", 5, 7)}{run("b", 0, 0)}$rest:
{run("b", 1, 7)}ret;"""
    assert kit.prove(*weave(members, body)).images > 16


LOOP = """
ld.param.u32 %r9, [n];
mov.u32 %r1, 0;
$again:
add.u32 %r1, %r1, 1;
setp.lt.u32 %p1, %r1, %r9;
@%p1 bra.uni $again;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r1;
"""


def rounds(branch: str) -> Woven:
    """Lanes of b part, and go through the loop of a in different rounds."""
    members = {"a": kit.entry(LOOP), "b": kit.entry(kit.GUARDED)}
    body = f"""{run("a", 0, 1)}{run("b", 0, 4)}@%b_p1 bra $gone; // b:5
{run("a", 2, 3)}@%a_p1 {branch} $more; // a:4
bra $over;
$more:
{run("b", 6, 7)}$loop:
{run("a", 2, 3)}@%a_p1 {branch} $loop; // a:4
bra $end;
$over:
{run("b", 6, 7)}bra $end;
$gone:
{run("a", 2, 3)}@%a_p1 {branch} $loop; // a:4
$end:
{run("a", 5, 6)}ret;"""
    return weave(members, body)


def test_lanes_in_different_rounds_of_a_loop() -> None:
    assert kit.prove(*rounds("bra")).images > 15
    assert rule(rounds("bra.uni")) == "convergence"


# Barriers

PARTED = (
    """
mov.u32 %r6, %tid.x;
ld.param.u32 %r9, [n];
setp.lt.u32 %p1, %r6, %r9;
@%p1 bra $near;
add.u32 %r6, %r6, 1;
$near:
"""
    + kit.BARRIER
)


def test_threads_that_wait_for_each_other_in_two_orders() -> None:
    members = {"a": kit.entry(PARTED), "b": kit.entry(kit.BARRIER)}
    start, one, two = run("a", 0, 2), run("a", 4, 4), run("a", 5, 13)
    other = run("b", 0, 8)
    good = f"{start}@%a_p1 bra $n; // a:3\n{one}{two}bra $m;\n$n:\n{two}$m:\n{other}ret;"
    bad = f"{start}@%a_p1 bra $n; // a:3\n{one}{two}{other}bra $m;\n$n:\n{other}{two}$m:\nret;"
    assert kit.prove(*weave(members, good)).images > 20
    found = kit.refusal(*weave(members, bad)).diagnostics[0]
    assert found.rule == "convergence" and "other way round" in found.message


def test_a_barrier_of_a_woven_member_is_aligned_only_where_lanes_go_together() -> None:
    members = {"a": kit.entry(kit.BARRIER), "b": kit.entry(kit.GUARDED)}

    def together(barrier: str) -> str:
        return f"""{run("b", 0, 0)}{run("a", 0, 4)}{barrier} 0; // a:5
{run("b", 1, 4)}{run("a", 6, 8)}@%b_p1 bra $end; // b:5
{run("b", 6, 7)}$end:
ret;"""

    def apart(barrier: str) -> str:
        return f"""{run("b", 0, 4)}{run("a", 0, 3)}@%b_p1 bra $gone; // b:5
{run("a", 4, 4)}{barrier} 0; // a:5
{run("b", 6, 7)}{run("a", 6, 8)}bra $end;
$gone:
{run("a", 4, 4)}{barrier} 0; // a:5
{run("a", 6, 8)}$end:
ret;"""

    for body in (together, apart):
        assert kit.prove(*weave(members, body("barrier.sync"))).images > 16
    for aligned in ("bar.sync", "barrier.sync.aligned"):
        assert kit.prove(*weave(members, together(aligned))).images > 16
        assert rule(weave(members, apart(aligned))) == "convergence"
        # One behind the other, they are not woven.
        after = f"""{run("a", 0, 4)}{aligned} 0; // a:5
{run("a", 6, 8)}{run("b", 0, 4)}@%b_p1 bra $end; // b:5
{run("b", 6, 7)}$end:
ret;"""
        assert kit.prove(*weave(members, after, "seq(a, b)")).images > 16


EARLY = kit.GUARDED.replace("$end:", "") + "bar.sync 0;\n$end:\n"
"""Some threads leave, the others meet."""


def test_threads_that_leave_before_a_barrier() -> None:
    members = {"a": kit.entry(EARLY), "b": kit.entry(kit.STORE)}
    assert kit.proof_of("blocks(a, b)", members).images > 15
    ptx, contract, modules = kit.woven(
        "blocks(a, b)",
        members,
        f"""{IDS}{run("a", 0, 4)}@%a_p1 bra $end; // a:5
{run("a", 6, 7)}bar.sync 0; // a:8
$end:
{run("b", 0, 7)}ret;""",
        grid=(5, 1, 1),
    )
    # What blocks computes for the CTA is of no use to seq: images are written by hand.
    lines = [_plain(line) for line in ptx.split("\n")]
    sequential = replace(contract, plan="seq(a, b)", grid="5")
    found = kit.refusal("\n".join(lines), sequential, modules).diagnostics[0]
    assert found.rule == "convergence" and "leave here" in found.message
    # Where n decides for the whole CTA, nobody leaves alone.
    uniform = EARLY.replace("setp.ge.s32 %p1, %r4, %r9", "setp.ge.s32 %p1, %r2, %r9")
    assert kit.proof_of("seq(a, b)", {**members, "a": kit.entry(uniform)}).images > 15


@pytest.mark.parametrize(("way", "dead"), [("bra $end;", True), ("", False)])
def test_nobody_leaves_in_code_that_nobody_comes_to(way: str, dead: bool) -> None:
    body = f"""{kit.STORE}{way}
mov.u32 %r9, %laneid; setp.eq.u32 %p1, %r9, 3; @%p1 bra $end;
shfl.sync.idx.b32 %r3, %r3, 0, 31, -1;
$end:
"""
    members = {"a": kit.entry(body), "b": kit.entry(kit.STORE)}
    if dead:
        assert kit.proof_of("seq(a, b)", members).images > 15
    else:
        with pytest.raises(GoptxError) as error:
            kit.proof_of("seq(a, b)", members)
        assert error.value.diagnostics[0].rule == "early-exit"


@pytest.mark.parametrize("plan", ["seq(a, b)", "product(a, b)", "weave(a, coarsen(b, 2))"])
@pytest.mark.parametrize(
    "branch",
    ["brx.idx %r9, same;", "brx.idx %r9, other;", "setp.eq.u32 %p1, %r9, 1;\n@%p1 bra $two;"],
)
def test_branches_whose_ways_lead_to_one_place(plan: str, branch: str) -> None:
    body = f"""{kit.STORE}and.b32 %r9, %r4, 1;
same: .branchtargets $one, $one;
other: .branchtargets $one, $two;
{branch}
$two:
add.u32 %r4, %r4, 2;
$one:
st.global.u32 [%rd3+64], %r4;
"""
    members = {"a": kit.entry(kit.STORE), "b": kit.entry(body)}
    assert kit.proof_of(plan, members).images >= 19


def _plain(line: str) -> str:
    """The CTA of a leaf below blocks, as it is below seq."""
    head, _, last = line.rpartition(" ")
    return (
        f"{head} %g_b32_0;"
        if "mov.u32 %" in head and last.startswith("%g") and ("_r2," in head)
        else line
    )


def test_barriers_of_members_have_their_own_ids() -> None:
    members = {"a": kit.entry(kit.BARRIER), "b": kit.entry(kit.BARRIER)}

    def body(one: str, two: str) -> str:
        return f"""{run("a", 0, 4)}barrier.sync {one}; // a:5
{run("a", 6, 8)}{run("b", 0, 4)}barrier.sync {two}; // b:5
{run("b", 6, 8)}ret;"""

    for good in (("0", "1"), ("7", "3"), ("2, 64", "1")):
        assert kit.prove(*weave(members, body(*good))).images == 18
    # All threads pass the barriers of both in one order, where both wait for all threads.
    assert kit.prove(*weave(members, body("0", "0"), "seq(a, b)")).images == 18
    assert rule(weave(members, body("0", "0"))) == "disjointness"
    assert rule(weave(members, body("0, 64", "0"), "seq(a, b)")) == "disjointness"
    for bad in ("0, 32", "0, 128", "16"):
        assert rule(weave(members, body(bad, "1"))) in ("image", "disjointness")


def _twice(count: str, ids: str, plan: str = "weave(a, b)") -> Woven:
    """Each member waits twice, in turn with the other: the second time with a count."""
    text = kit.BARRIER.replace("bar.sync 0;", f"bar.sync 0;\nbar.sync 1, {count};")
    members = {"a": kit.entry(text), "b": kit.entry(text)}
    one, two, three, four = ids.split()
    return weave(
        members,
        f"""{run("a", 0, 4)}{run("b", 0, 4)}barrier.sync {one}; // a:5
barrier.sync {two}; // b:5
barrier.sync {three}, {count}; // a:6
barrier.sync {four}, {count}; // b:6
{run("a", 7, 9)}{run("b", 7, 9)}ret;""",
        plan,
    )


def test_a_count_of_all_threads_of_the_cta_is_none() -> None:
    for ids in ("0 1 2 3", "0 0 2 2", "0 1 1 0"):
        assert kit.prove(*_twice("64", ids)).images == 20
    # With another count it is no meeting, but nobody waits in between.
    assert kit.prove(*_twice("32", "0 1 2 3")).images == 20
    # Warps that go on by themselves share no barriers.
    assert rule(_twice("64", "0 1 2 2", "product(a, b)")) == "disjointness"


# Shared memory


def overlaid(between: str, **more: object) -> Woven:
    """One member behind the other, in one place."""
    members = {"a": kit.entry(kit.BARRIER), "b": kit.entry(kit.BARRIER)}
    body = f"""{run("a", 0, 8)}{between}{run("b", 0, 1)}mov.u32 %b_r3, goptx_shared; // b:2
{run("b", 3, 5)}ld.shared.u32 %b_r5, [goptx_shared]; // b:6
{run("b", 7, 8)}ret;"""
    return weave(members, body, "seq(a, b)", **more)


def test_memory_that_is_handed_on_behind_a_barrier() -> None:
    assert kit.prove(*overlaid("barrier.sync 0;\n")).glue == 3
    assert rule(overlaid("")) == "disjointness"
    assert rule(overlaid("cp.async.wait_all;\n")) == "disjointness"
    ptx, contract, modules = overlaid("barrier.sync 0;\n")
    woven = replace(contract, plan="product(a, b)")
    assert kit.refusal(ptx, woven, modules).diagnostics[0].rule in ("disjointness", "convergence")


def test_asynchronous_copies_are_drained_before_memory_is_handed_on() -> None:
    copies = kit.BARRIER.replace(
        "st.shared.u32 [%r4], %r1;", "cp.async.ca.shared.global [%r4], [%rd9], 4;"
    )
    members = {"a": kit.entry(copies), "b": kit.entry(kit.BARRIER)}

    def found(between: str) -> Woven:
        body = f"""{run("a", 0, 8)}{between}{run("b", 0, 1)}mov.u32 %b_r3, goptx_shared; // b:2
{run("b", 3, 5)}ld.shared.u32 %b_r5, [goptx_shared]; // b:6
{run("b", 7, 8)}ret;"""
        return weave(members, body, "seq(a, b)")

    assert kit.prove(*found("cp.async.wait_all;\nbarrier.sync 0;\n")).glue == 4
    assert rule(found("barrier.sync 0;\n")) == "disjointness"
    assert rule(found("barrier.sync 0;\ncp.async.wait_all;\n")) == "disjointness"


def test_a_barrier_that_only_some_threads_come_to_hands_nothing_on() -> None:
    members = {"a": kit.entry(kit.BARRIER), "b": kit.entry(kit.BARRIER)}

    def found(inside: str, behind: str) -> Woven:
        body = f"""setp.lt.u32 %g_pred_0, %g_b32_1, 32;
@!%g_pred_0 bra $b;
{run("a", 0, 8)}{inside}$b:
{behind}{run("b", 0, 1)}mov.u32 %b_r3, goptx_shared; // b:2
{run("b", 3, 5)}ld.shared.u32 %b_r5, [goptx_shared]; // b:6
{run("b", 7, 8)}ret;"""
        return weave(members, body, "seq(a, b)", blocks={"a": (32, 1, 1)})

    assert kit.prove(*found("", "barrier.sync 9;\n")).images == 18
    assert rule(found("barrier.sync 9;\n", "")) == "convergence"
    # The barrier of a counts 32 threads: the drain must have another id.
    assert rule(found("", "barrier.sync 0;\n")) == "disjointness"


# Flags


def test_a_carry_goes_from_one_instruction_of_a_member_to_the_next() -> None:
    carry = """
add.cc.u32 %r1, %r2, %r3;
addc.u32 %r4, %r2, %r3;
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r4;
"""
    members = {"a": kit.entry(carry), "b": kit.entry(carry)}
    good = f"""{run("a", 0, 1)}{run("b", 0, 1)}{run("a", 2, 3)}{run("b", 2, 3)}ret;"""
    bad = f"""{run("a", 0, 0)}{run("b", 0, 1)}{run("a", 1, 3)}{run("b", 2, 3)}ret;"""
    assert kit.prove(*weave(members, good)).images == 8
    assert rule(weave(members, bad)) == "disjointness"


def test_any_interleaving_of_independent_code_is_accepted() -> None:
    members = {"a": kit.entry(kit.STORE), "b": kit.entry(kit.STORE)}
    zipped = "".join(run("a", n, n) + run("b", n, n) for n in range(8)) + "ret;"
    apart = run("a", 0, 3) + run("b", 0, 7) + run("a", 4, 7) + "ret;"
    for body in (zipped, apart):
        assert kit.prove(*weave(members, body)).images == 16
        lines = body.split("\n")
        del lines[5]
        assert rule(weave(members, "\n".join(lines))) == "image"
