"""The certificate of what a part of the threads of a CTA do together: merged barriers, votes and
rounds below ``warps``. Next to what is right stands what is wrong."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract
from goptx.fusion.members import Dim3
from goptx.ir import Module

Fused = tuple[str, Contract, dict[str, Module]]

MEET = kit.entry("""
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
ld.param.u32 %r9, [n];
mad.lo.s32 %r4, %r2, 64, %r1;
ld.param.u64 %rd1, [out];
mul.wide.s32 %rd2, %r4, 4;
add.s64 %rd3, %rd1, %rd2;
.shared .align 4 .b8 sm[256];
mov.u32 %r3, sm;
setp.ge.s32 %p1, %r4, %r9;
@%p1 bra $skip;
st.shared.u32 [%r3], %r4;
$skip:
bar.sync 0;
ld.shared.u32 %r5, [%r3];
st.global.u32 [%rd3], %r5;
""")
"""Some threads store, all meet."""

BESIDE = "warps(coarsen(a, 2), coarsen(b, 2))"
VOTE, MERGED = "barrier.red.and.pred %g_pred_5, 0, 64, %g_pred_4;", "barrier.sync 1, 64;"
LOOPS = "warps(coarsen(a, 2){mode=looped}, coarsen(b, 2){mode=looped})"


def fused(plan: str, blocks: dict[str, Dim3] | None = None) -> Fused:
    members = dict.fromkeys(sorted(set(re.findall(r"\b[a-d]\b", plan))), MEET)
    return kit.fuse(plan, members, blocks=blocks)


def fails(made: Fused) -> str:
    return kit.refusal(*made).diagnostics[0].rule or ""


def changed(made: Fused, old: str, new: str, *, times: int = 1) -> Fused:
    """Another text, first where it is found."""
    text, contract, modules = made
    assert old in text
    return text.replace(old, new, times), contract, modules


def inserted(made: Fused, before: str, lines: str, *, behind: str = "") -> Fused:
    """More lines before the first that holds a text, behind another; ``// a.0:3`` claims an
    image."""
    text, contract, modules = made
    old = text.split("\n")
    start = next(n for n, line in enumerate(old) if behind in line)
    at = next(n for n in range(start, len(old)) if before in old[n])
    new = lines.strip().split("\n")
    origins = [
        (line + len(new) if line > at else line, count, name, first)
        for line, count, name, first in contract.origins
        if not line <= at < line + count - 1
    ]
    assert len(origins) == len(contract.origins)
    for n, line in enumerate(new):
        for name, ordinal in re.findall(r"([a-z][.\d]*):(\d+)", line):
            origins.append((at + 1 + n, 1, name, int(ordinal)))
    made_text = "\n".join([*old[:at], *new, *old[at:]])
    return made_text, replace(contract, origins=tuple(sorted(origins))), modules


@pytest.mark.parametrize("width", [64, 128])
@pytest.mark.parametrize(
    ("plan", "votes"),
    [
        (BESIDE, 2),
        ("warps(weave(a, b), c)", 1),
        ("warps(a, coarsen(weave(coarsen(b, 2), c), 3){mode=looped})", 2),
        ("warps(weave(warps(coarsen(a, 2), b), c), d)", 1),
        ("seq(coarsen(a, 2), warps(b, coarsen(c, 2)))", 2),
        ("blocks(coarsen(a, 2), b)", 1),
        ("blocks(seq(coarsen(a, 2), c), b)", 1),
    ],
)
def test_what_a_part_of_the_threads_does_together(plan: str, votes: int, width: int) -> None:
    made = fused(plan, {"b": (width, 1, 1)})
    if width == 64 or "weave(a, b)" not in plan:
        assert made[0].count("barrier.red.and") >= votes - ("weave(coarsen(b" in plan)
    assert kit.prove(*made).images


def test_one_barrier_for_several_members_below_warps() -> None:
    text = fused(BESIDE)[0]
    # In the line, and twice one after the other.
    assert text.count(MERGED) == text.count("barrier.sync 3, 64;") == 3


@pytest.mark.parametrize(
    ("old", "new", "conditions"),
    [
        # Votes of too few, too many, and of all threads of the CTA.
        (VOTE, VOTE.replace("64", "32"), "convergence"),
        (VOTE, VOTE.replace("64", "128"), "convergence"),
        (VOTE, VOTE.replace(" 64,", ""), "convergence"),
        # At the barrier of another vote, of members, and at none.
        (VOTE, VOTE.replace(" 0,", " 2,"), "disjointness"),
        (VOTE, VOTE.replace(" 0,", " 1,"), "disjointness"),
        (VOTE, VOTE.replace(" 0,", " 3,"), "disjointness"),
        (VOTE, VOTE.replace(" 0,", " 16,"), "disjointness"),
        # By lanes, by each thread alone, and by others than said.
        (VOTE, "vote.sync.all.pred %g_pred_5, %g_pred_4, -1;", "convergence"),
        (VOTE, "mov.pred %g_pred_5, %g_pred_4;", "convergence"),
        (VOTE, VOTE.replace(".and", ".or"), "image branches geometry"),
        (VOTE, VOTE.replace("%g_pred_4", "%g_pred_1"), "image branches geometry"),
        # Barriers for two members.
        (MERGED, "barrier.sync 1, 32;", "image"),
        (MERGED, "barrier.sync 1, 128;", "image"),
        (MERGED, "barrier.sync 1;", "convergence"),
        (MERGED, "bar.sync 1, 64;", "convergence"),
        (MERGED, "barrier.arrive 1, 64;", "convergence image"),
        (MERGED, "barrier.sync 0, 64;", "disjointness"),
        (MERGED, "barrier.sync 2, 64;", "disjointness"),
        (MERGED, "barrier.sync 3, 64;", "disjointness"),
    ],
)
def test_barriers_of_a_part_that_are_wrong(old: str, new: str, conditions: str) -> None:
    assert fails(changed(fused(BESIDE), old, new)) in conditions.split()


def with_predicate(made: Fused) -> Fused:
    """With a predicate of glue more."""
    return changed(made, ".reg .pred %g_pred_0,", ".reg .pred %g_half, %g_pred_0,")


def test_a_warp_that_does_not_vote() -> None:
    made = with_predicate(fused(BESIDE))
    skip = "setp.lt.u32 %g_half, %g_b32_1, 32;\n@%g_half bra $a$0_goptx_bb0;"
    assert fails(inserted(made, "or.pred %g_pred_2", skip)) == "convergence"
    # A test that tells who is in the crew sends all of it one way.
    own = "setp.ge.u32 %g_half, %g_b32_1, 64;\n@%g_half bra $a$0_goptx_bb0;"
    assert kit.prove(*inserted(made, "or.pred %g_pred_2", own)).images


def test_a_warp_that_does_not_come_to_a_merged_barrier() -> None:
    """It comes to another copy of the barrier; all threads of the crew may."""
    for test, right in (("%g_b32_0, 3", True), ("%g_b32_1, 32", False)):
        part = f"setp.lt.u32 %g_half, {test};\n@%g_half bra $far;"
        made = inserted(with_predicate(fused(BESIDE)), MERGED, part)
        made = inserted(made, "ld.shared.u32 %a$0_r5", "$near:")
        far = f"$far:\n{MERGED} // a.0:11 a.1:11\nbra $near;"
        made = inserted(made, "$a$0_goptx_bb0:", far)
        if right:
            assert kit.prove(*made).images
        else:
            assert fails(made) == "convergence"


def test_others_that_come_to_a_vote() -> None:
    made = with_predicate(fused(BESIDE))
    all_come = "barrier.red.or.pred %g_half, 4, 64, %g_pred_12;"
    assert fails(inserted(made, "@%g_pred_12 bra", all_come)) == "convergence"
    everybody = all_come.replace("64", "128")
    assert kit.prove(*inserted(made, "@%g_pred_12 bra", everybody)).images
    plain = all_come.replace(" 64,", "")
    assert kit.prove(*inserted(made, "@%g_pred_12 bra", plain)).images


@pytest.mark.parametrize(("test", "right"), [("%g_b32_0, 7", True), ("%g_b32_1, 32", False)])
def test_threads_that_have_left_do_not_vote(test: str, right: bool) -> None:
    """Where a has no CTA, some of its threads leave; the others would vote alone."""
    made = with_predicate(fused(BESIDE))
    made = inserted(made, "@!%g_pred_0 exit;", f"setp.lt.u32 %g_half, {test};")
    made = changed(made, "@!%g_pred_0 exit;", "@%g_pred_0 bra $go;")
    made = inserted(made, "mul.lo.u32", "@%g_half exit;\n$go:")
    for place in ("@!%g_pred_5 bra", "$a$0_goptx_bb0:"):
        made = inserted(made, ".loc", "@!%g_pred_0 bra $g_join_24;", behind=place)
    if right:
        assert kit.prove(*made).images
    else:
        assert fails(made) == "convergence"


@pytest.mark.parametrize(("test", "right"), [("%g_b32_0, 7", True), ("%g_b32_1, 32", False)])
def test_threads_that_have_left_go_through_no_rounds(test: str, right: bool) -> None:
    made = with_predicate(fused("warps(coarsen(a, 2){mode=looped}, b)"))
    leave = "@!%g_pred_0 exit;"
    made = inserted(made, leave, f"setp.lt.u32 %g_half, {test};")
    made = changed(made, leave, "@%g_pred_0 bra $go;")
    made = inserted(made, "mov.b32 %round_0_0", "@%g_half exit;\n$go:")
    made = inserted(made, ".loc", "@!%g_pred_0 bra $over;", behind="$a_goptx_bb0:")
    made = inserted(made, "barrier.sync 0, 64;", "$over:")
    if right:
        assert kit.prove(*made).images
    else:
        assert fails(made) == "convergence"


def test_rounds_of_two_parts_do_not_meet() -> None:
    """A barrier that counts the threads of each of two loops, to which those of both come."""
    made = fused(LOOPS)
    assert kit.prove(*made).images
    text = made[0]
    (role,) = re.findall(r"(@%g_pred_\d+) bra \$g_role", text)
    for barrier, label in (("barrier.sync 0, 64;", "$one"), ("barrier.sync 2, 64;", "$two")):
        assert text.count(barrier) == 1
        behind = next(
            line for line in text.split(barrier)[1].split("\n")[1:] if "setp" in line
        ).strip()
        made = inserted(changed(made, barrier, "bra $both;"), behind, f"{label}:")
    # Glue that looks at all ways, whoever goes them, wants these written.
    ready = "".join(f"mov.b32 %round_{n}_0, %g_b32_0;\n" for n in (0, 1))
    ready += "sub.u32 %g_b32_4, %g_b32_1, 64;"
    alone = inserted(made, "setp.ge.u32 %g_pred_4", ready)
    both = f"$both:\nbarrier.sync 0, 64;\n{role} bra $two;\nbra $one;"
    assert fails(inserted(alone, "$g_role_12:", both)) == "convergence"
    apart = changed(inserted(alone, "$g_role_12:", both), "bra $both;", "bra $first;")
    own = "$first:\nbarrier.sync 2, 64;\nbra $one;"
    assert kit.prove(*inserted(apart, "$g_role_12:", own)).images


# Members with a part of the threads that another has

WIDE = kit.entry("mov.u32 %r1, %tid.x;\nbar.sync 0;\nbar.sync 1;\n")
NARROW = kit.entry("""
mov.u32 %r1, %tid.x;
setp.lt.u32 %p1, %r1, 32;
bar.sync 1, 64;
@!%p1 bra $wait;
bar.arrive 1, 64;
bra $on;
$wait:
bar.sync 1, 64;
$on:
bar.sync 0;
""")
"""Some arrive at the barrier that all have met at: it is no meeting."""


def moved(made: Fused, line: str, before: str) -> Fused:
    """One line in front of another, with what it claims to be the image of."""
    text, contract, modules = made
    claims: dict[int, list[tuple[str, int]]] = {}
    for start, count, name, first in contract.origins:
        for n in range(count):
            claims.setdefault(start + n - 1, []).append((name, first + n))
    lines = text.split("\n")
    source = next(n for n, one in enumerate(lines) if one.strip() == line)
    order = [n for n in range(len(lines)) if n != source]
    order.insert(next(n for n, at in enumerate(order) if lines[at].strip() == before), source)
    origins = tuple(
        (n + 1, 1, *claim) for n, at in enumerate(order) for claim in claims.get(at, ())
    )
    return "\n".join(lines[n] for n in order), replace(contract, origins=origins), modules


def test_who_waits_before_or_behind_all_others_does_not_count() -> None:
    """Copies take turns, in two orders, though a member has more threads than they."""
    plan, members = "weave(a, coarsen(b, 2)){vote=off, loops=off}", {"a": WIDE, "b": NARROW}
    made = kit.fuse(plan, members, blocks={"a": (128, 1, 1)}, grid=(5, 1, 1))
    assert kit.prove(*made).images
    around = moved(made, "bar.sync 2;", "ret;")
    assert fails(around) == "convergence"  # before and behind
    assert kit.prove(*moved(around, "bar.sync 1;", "bar.sync 2;")).images
    # What is left must take turns.
    assert fails(moved(made, "bar.sync 7, 64;", "@!%b$0_p1 bra $g_part_11;")) == "convergence"
