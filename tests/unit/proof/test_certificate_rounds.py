"""The certificate of looped coarsening: next to what is right stand rounds that are wrong."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest

from goptx.contract import Contract
from goptx.ir import Module
from goptx.syntax import parse

STORE = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
mad.lo.s32 %r4, %r2, 64, %r1;
ld.param.u64 %rd1, [out];
mul.wide.s32 %rd2, %r4, 4;
add.s64 %rd3, %rd1, %rd2;
"""
PLAIN = kit.entry(f"{STORE}st.global.u32 [%rd3], %r4;")
SHARED = kit.entry(
    f"{STORE}.shared .align 4 .b8 sm[256];\nmov.u32 %r3, sm;\nst.shared.u32 [%r3], %r4;\n"
    "bar.sync 0;\nld.shared.u32 %r5, [%r3];\nst.global.u32 [%rd3], %r5;"
)
TILE = kit.entry(
    ".shared .align 4 .b8 tile[256];\nmov.u32 %r1, %tid.x;\nshl.b32 %r2, %r1, 2;\n"
    "mov.u32 %r3, tile;\nadd.s32 %r4, %r3, %r2;\nst.shared.u32 [%r4], %r1;\n"
    "ld.shared.u32 %r5, [%r4];\nld.param.u64 %rd1, [out];\nst.global.u32 [%rd1], %r5;"
)
ALONE, NESTED = "coarsen(a, 4){mode=looped}", "coarsen(coarsen(a, 3){mode=looped}, 2){mode=looped}"
BESIDE = f"warps(b, {ALONE})"

Fused = tuple[str, Contract, dict[str, Module]]


def fused(plan: str, text: str = PLAIN) -> Fused:
    return kit.fuse(plan, {"a": text, "b": PLAIN} if "b" in plan else {"a": text})


def broken(made: Fused, old: str, new: str) -> str:
    """The condition that fails where a piece of the text, which stands there once, is another."""
    text, contract, modules = made
    assert text.count(old) == 1, text
    return kit.refusal(text.replace(old, new), contract, modules).diagnostics[0].rule or ""


@pytest.mark.parametrize("plan", [ALONE, NESTED, BESIDE, f"seq({ALONE}, b)"])
@pytest.mark.parametrize("text", [PLAIN, SHARED])
def test_rounds_are_proved(plan: str, text: str) -> None:
    assert kit.prove(*fused(plan, text)).images


NEXT = "add.u32 %round_0_0, %round_0_0, %g_b32_3;"
TEST = "setp.lt.u32 %g_pred_0, %round_0_0, %g_b32_2;"


@pytest.mark.parametrize(
    ("old", "new", "conditions"),
    [
        (NEXT, NEXT.replace("%g_b32_3", "1"), "image geometry disjointness"),
        (NEXT, NEXT.replace("%g_b32_3", "%g_b32_2"), "image geometry disjointness"),
        (NEXT, "", "image geometry completeness"),
        (TEST, TEST.replace("lt", "ge"), "completeness geometry"),
        (TEST, TEST.replace("%g_b32_2", "%g_b32_3"), "completeness geometry"),
        (TEST, TEST.replace("%round_0_0", "%g_b32_0"), "completeness geometry"),
        ("@%g_pred_0 bra $g_again", "@!%g_pred_0 bra $g_again", "completeness geometry"),
        ("mov.b32 %round_0_0, %g_b32_0;", "mov.b32 %round_0_0, 0;", "disjointness"),
        ("mov.b32 %round_0_0, %g_b32_0;", "mov.b32 %round_0_0, %g_b32_1;", "disjointness"),
        ("mov.u32 %a_r2, %round_0_0;", "mov.u32 %a_r2, %g_b32_0;", "geometry"),
        ("\tbra $a_goptx_bb0;", "\tret;", "completeness"),
    ],
)
def test_rounds_that_are_wrong(old: str, new: str, conditions: str) -> None:
    assert broken(fused(ALONE), old, new) in conditions.split()


@pytest.mark.parametrize(
    ("plan", "old", "new"),
    [
        (ALONE, "barrier.sync 0;", ""),
        (ALONE, "barrier.sync 0;", "barrier.sync 1, 32;"),
        (ALONE, "barrier.sync 0;", "barrier.sync 0, 64;"),
        (BESIDE, "barrier.sync 0, 64;", "barrier.sync 0;"),
        (BESIDE, "barrier.sync 0, 64;", "barrier.sync 0, 32;"),
        (BESIDE, "barrier.sync 0, 64;", "barrier.sync 0, 128;"),
        (BESIDE, "barrier.sync 0, 64;", "barrier.sync 1, 64;"),
        (BESIDE, "barrier.sync 0, 64;", "bar.warp.sync -1;"),
    ],
)
def test_rounds_that_do_not_meet(plan: str, old: str, new: str) -> None:
    assert broken(fused(plan, SHARED), old, new) in ("disjointness", "convergence", "image")


GUARDED = kit.entry(
    STORE.replace("ld.param.u64", "setp.ge.u32 %p1, %r4, 1000;\n@%p1 bra $end;\nld.param.u64")
    + "st.global.u32 [%rd3], %r4;\n$end:"
)


@pytest.mark.parametrize("inner", ["coarsen(a, 2)", "coarsen(a, 2){mode=folded}"])
def test_a_vote_that_fails_does_not_ask_again_for_ever(inner: str) -> None:
    """What is computed for it is executed anew, which leads nowhere."""
    made = fused(f"coarsen({inner}, 4){{mode=looped}}", GUARDED)
    assert kit.prove(*made).images
    (slow,) = re.findall(r"vote.sync.all.pred (\S+), .*\n\t(@!\1 bra) (\S+);", made[0])
    (start,) = re.findall(r"(\$g_woven_\d+):", made[0])
    old, new = (f"{slow[1]} {to};" for to in (slow[2], start))
    assert broken(made, old, new) == "completeness"


def test_ids_of_the_round_before_are_worth_nothing() -> None:
    """What is computed once, of the first round's CTA, is not what later rounds need."""
    made = fused("coarsen(coarsen(a, 2), 4){mode=looped}")
    text, contract, modules = made
    (line,) = [x for x in text.split("\n") if "mad.lo.u32" in x]
    start = "\tmov.b32 %round_0_0, %g_b32_0;\n"
    lines = text.split("\n")
    at, first = lines.index(line), lines.index(start.strip("\n"))
    moved = [*lines[: first + 1], line, *lines[first + 1 : at], *lines[at + 1 :]]
    origins = tuple(
        (n + 1 if first + 1 < n <= at else n, count, alias, ordinal)
        for n, count, alias, ordinal in contract.origins
    )
    kit.prove(*made)
    found = kit.refusal("\n".join(moved), replace(contract, origins=origins), modules)
    assert found.diagnostics[0].rule == "geometry" and "may not have been" in str(found)


@pytest.mark.parametrize(
    "expr", ["a_grid_x", "a_grid_x - ceil_div(a_grid_x, 3)", "a_grid_x - ceil_div(a_grid_x + 1, 4)"]
)
def test_another_number_of_rounds_is_not_the_plans(expr: str) -> None:
    text, contract, modules = fused(ALONE)
    params = tuple(replace(p, expr=expr) if p.name == "a_rest" else p for p in contract.params)
    found = kit.refusal(text, replace(contract, params=params), modules)
    assert found.diagnostics[0].rule in ("completeness", "geometry")


def test_arrivals_have_no_rule_in_rounds() -> None:
    waits = kit.entry(f"{STORE}bar.sync 1, 64;\nst.global.u32 [%rd3], %r4;")
    text, contract, _ = fused(ALONE, waits)
    old, new = "bar.sync 1, 64;", "bar.arrive 1, 64;"
    (image,) = [x.strip() for x in text.split("\n") if "sync" in x and ", 64;" in x]
    member = parse(waits.replace(old, new), "a.ptx")
    changed = text.replace(image, image.replace("sync", "arrive"))
    assert "no rule" in str(kit.refusal(changed, contract, {"a": member}))


def test_a_loop_with_more_threads_meets_between_its_own_rounds() -> None:
    """A barrier of an inner loop keeps threads that the loop has not got from nothing: they come to
    the next round of the outer one, of which another member has the same memory and number."""
    inner = "coarsen({}, 2){{mode=looped}}"
    plan = f"coarsen(blocks({inner.format('a')}, {inner.format('b')}), 2){{mode=looped}}"
    made = kit.fuse(plan, {"a": TILE, "b": TILE}, blocks={"a": (32, 1, 1)})
    assert "barrier.sync 1, 32;" in made[0] and kit.prove(*made)
    assert broken(made, "\tbarrier.sync 0;\n", "\n") == "disjointness"
    assert broken(made, "\tbarrier.sync 1;\n", "\n") == "disjointness"
    assert broken(made, "\tbarrier.sync 1, 32;\n", "\n") == "disjointness"


def test_loops_that_share_no_cta_may_meet_at_one_barrier() -> None:
    """Whatever all who come to it have done before, in other copies."""
    inner = "coarsen({}, 2){{mode=looped}}"
    plan = f"coarsen(blocks({inner.format('a')}, {inner.format('b')}), 2)"
    text, contract, modules = kit.fuse(plan, {"a": TILE, "b": TILE}, blocks={"a": (32, 1, 1)})
    assert re.findall(r"barrier\.sync (.*);", text) == ["0", "1", "1, 32", "0, 32"]
    assert kit.prove(text, contract, modules)
    for old, new in (("\tbarrier.sync 1;", "\tbarrier.sync 0;"), ("sync 1, 32;", "sync 0, 32;")):
        assert broken((text, contract, modules), old, new) == "disjointness"


@pytest.mark.parametrize(("first", "right"), [("1, 32", False), ("2, 32", False), (None, True)])
def test_whoever_is_counted_between_inner_rounds_meets_the_rest(
    first: str | None, right: bool
) -> None:
    """Members that leave nothing behind need no barrier between rounds; but where some threads meet
    at one, others must not come to the next outer round meanwhile, and to that barrier."""
    inner = "coarsen({}, 2){{mode=looped}}"
    plan = f"coarsen(blocks({inner.format('a')}, {inner.format('b')}), 2){{mode=looped}}"
    text, contract, modules = kit.fuse(plan, {"a": PLAIN, "b": PLAIN}, blocks={"a": (32, 1, 1)})
    lines, places = text.split("\n"), list(contract.origins)
    for register, barrier in (("%round_1_0", first), ("%round_2_0", "1")):
        if barrier is None:
            continue
        at = next(n for n, line in enumerate(lines) if "setp.lt" in line and f"{register}," in line)
        lines.insert(at, f"\tbarrier.sync {barrier};")
        places = [(n + (n > at), c, alias, k) for n, c, alias, k in places]
    made = ("\n".join(lines), replace(contract, origins=tuple(places)), modules)
    if right:
        kit.prove(*made)
    else:
        assert kit.refusal(*made).diagnostics[0].rule == "disjointness"


def test_what_a_member_left_some_rounds_ago_is_met_too() -> None:
    """It may have no part in the last round of an inner loop before all threads meet."""
    plan = "coarsen(warps(coarsen(seq(a, b), 3){mode=looped}, c), 2){mode=looped}"
    assert kit.proof_of(plan, {"a": SHARED, "b": SHARED, "c": PLAIN}).images
