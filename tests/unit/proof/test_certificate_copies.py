"""Copies of what lanes of a warp execute together, and promises that they do: kernels woven by
hand. Next to each that is right stand those that nearly are."""

from __future__ import annotations

import certificate_kit as kit
import pytest
from weave_kit import Woven, rule, woven

ARM = """
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
setp.ge.u32 %p1, %r1, %r9;
@%p1 bra $skip;
{inside}
$skip:
{behind}
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r1;
"""
SHUFFLE = "shfl.sync.bfly.b32 %r2|%p2, %r1, 1, 31, -1;"
ALL = "shfl.sync.up.b32 %r2, %r1, 1, 31, -1;"
LANES = ARM.format(inside=SHUFFLE, behind=ALL)
"""Only the member's lanes know which of them go to the first collective."""

PROMISE = ARM.format(inside="bar.sync 0, 32;", behind="barrier.sync 1;")
"""A barrier that promises that lanes go there together."""


def weave(text: str, body: str) -> Woven:
    members = {"a": text, "b": kit.GUARDED}
    return woven("weave(a, b)", members, f"{body}ret;", fixed=5, grid="5")


# Copies


def copied(choice: str) -> Woven:
    """Two copies of what a branch of the member leads to, of which glue chooses one."""
    one, two = (
        f"// a:0-2\n@%a_p1 bra $over{n}; // a:3\n// a:4\n$over{n}:\n// a:5-7\n" for n in (1, 2)
    )
    other = "// b:0-4\n@%b_p1 bra {0}; // b:5\n// b:6-7\n{0}:\n"
    fast = f"{one}{other.format('$end1')}ret;"
    slow = f"{other.format('$end2')}{two}"
    return weave(
        LANES, f"setp.lt.u32 %g_p1, %g_t, {choice};\n@%g_p1 bra $slow;\n{fast}\n$slow:\n{slow}"
    )


def test_lanes_may_part_where_one_copy_at_most_is_to_come() -> None:
    assert kit.prove(*copied("32")).images == 32
    found = kit.refusal(*copied("31")).diagnostics[0]
    assert found.rule == "convergence" and "lanes of a warp may part" in found.message


@pytest.mark.parametrize("text", [LANES, LANES.replace("$skip:\n", f"$skip:\n{ALL}\n")])
def test_a_branch_of_the_member_chooses_no_copy(text: str) -> None:
    """Both ways of it lead to what all lanes execute, each to another copy."""
    behind = "// a:5-8" if text.count(ALL) > 1 else "// a:5-7"
    body = f"""// a:0-2
@%a_p1 bra $over; // a:3
// a:4
{behind}
bra $rest;
$over:
{behind}
$rest:
// b:0-4
@%b_p1 bra $end; // b:5
// b:6-7
$end:
"""
    assert rule(weave(text, body)) == "convergence"


LOOP = f"""
ld.param.u32 %r9, [n];
mov.u32 %r1, %tid.x;
$again:
{SHUFFLE}
add.u32 %r1, %r1, 1;
setp.lt.u32 %p1, %r1, %r9;
@%p1 bra $again;
{ALL}
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r1;
"""
LAST = "// a:6-8\n// b:0-4\n@%b_p1 bra $end; // b:5\n// b:6-7\n$end:\n"


TWICE = f"""// a:0-1
{{}}$loop:
// a:2-4
@%a_p1 bra $on; // a:5
bra $out;
$on:
// a:2-4
@%a_p1 bra $loop; // a:5
$out:
{LAST}"""


def test_lanes_that_leave_a_loop_come_to_no_copy_any_more() -> None:
    """Those that stay come to copy after copy, all in one order; if they begin at the same one."""
    once = f"// a:0-1\n$loop:\n// a:2-4\n@%a_p1 bra $loop; // a:5\n{LAST}"
    assert kit.prove(*weave(LOOP, once)).images == 17
    assert kit.prove(*weave(LOOP, TWICE.format(""))).images == 21
    choice = "setp.lt.u32 %g_p1, %g_t, {};\n@%g_p1 bra $on;\n"
    assert kit.prove(*weave(LOOP, TWICE.format(choice.format(32)))).images == 21
    found = kit.refusal(*weave(LOOP, TWICE.format(choice.format(31)))).diagnostics[0]
    assert found.rule == "convergence" and "lanes of a warp may part" in found.message


# Promises

START = "// a:0-1\n// b:0-4\n// a:2\n"
BRANCH = "@%b_p1 bra $gone; // b:5\n"


def meet(barrier: str, number: int = 1) -> str:
    """A branch of a around its barrier, and what comes behind."""
    return f"""@%a_p1 bra $over{number}; // a:3
{barrier} 0, 32; // a:4
$over{number}:
barrier.sync 1; // a:5
// a:6-7
"""


@pytest.mark.parametrize(
    "body",
    [
        f"{START}{meet('bar.sync')}{BRANCH}// b:6-7\n$gone:\n",
        f"{START}{BRANCH}// b:6-7\n$gone:\n{meet('bar.sync')}",  # lanes of b have met again
    ],
)
def test_a_promise_holds_where_only_branches_of_the_member_part_lanes(body: str) -> None:
    assert kit.prove(*weave(PROMISE, body)).images == 16


@pytest.mark.parametrize("two", ["bar.sync", "barrier.sync"])
def test_a_promise_does_not_hold_where_others_part_them(two: str) -> None:
    """Lanes of b come to different copies, of which one at least promises that all do."""
    body = f"{START}{BRANCH}// b:6-7\n{meet('bar.sync')}ret;\n$gone:\n{meet(two, 2)}"
    assert rule(weave(PROMISE, body)) == "convergence"


@pytest.mark.parametrize(
    ("one", "two"), [("bar", "bar"), ("bar", "barrier"), ("barrier", "bar"), ("barrier", "barrier")]
)
def test_a_promise_is_of_one_barrier(one: str, two: str) -> None:
    """Where lanes of the member part it may be executed by all of them, but not at two images."""
    text = PROMISE.replace(
        "bar.sync 0, 32;\n$skip:", "add.u32 %r2, %r1, 1;\n$skip:\nbar.sync 0, 32;"
    )
    body = f"""{START}@%a_p1 bra $over; // a:3
// a:4
{one}.sync 0, 32; // a:5
bra $on;
$over:
{two}.sync 0, 32; // a:5
$on:
barrier.sync 1; // a:6
// a:7-8
{BRANCH}// b:6-7
$gone:
"""
    found = weave(text, body)
    if one == two == "barrier":
        assert kit.prove(*found).images == 18
    else:
        assert rule(found) == "convergence"


SPLIT = """@!%g_pred_0 bra $join;
{first}$join:
barrier.sync 1;
@%g_pred_0 bra $over;
{second}$over:
@!%g_pred_0 bra $end;
// b:0
// b:1
$end:
ret;"""


@pytest.mark.parametrize("split", [False, True])
def test_all_come_to_a_barrier_of_glue_before_a_member_or_all_behind_it(split: bool) -> None:
    """One warp waits in the member for the others, who wait for it in front of their copy."""
    waits = "ld.param.u64 %rd1, [out];\nmov.u32 %r1, %tid.x;\nbar.sync 0;\nst.global.u32 [%rd1], 7;"
    members = {
        "a": kit.entry(waits),
        "b": kit.entry("ld.param.u64 %rd1, [out];\nst.u32 [%rd1], 5;"),
    }
    head = "mov.u32 %g_b32_0, %ctaid.x;\nmov.u32 %g_b32_1, %tid.x;\n"
    head += "setp.lt.u32 %g_pred_0, %g_b32_1, 32;\n"
    copy = "// a:0\n// a:1\nbarrier.sync 0; // a:2\n// a:3\n"
    body = SPLIT.format(first=copy, second=copy)
    if not split:
        body = copy + SPLIT.format(first="", second="")
    made = kit.woven("seq(a, b)", members, head + body, blocks={"b": (32, 1, 1)}, grid=(1, 1, 1))
    if split:
        assert kit.refusal(*made).diagnostics[0].rule == "convergence"
    else:
        kit.prove(*made)
