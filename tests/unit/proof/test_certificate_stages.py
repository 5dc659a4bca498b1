"""Members that take turns at waiting: what each waits for between two meetings is done in one go.

Kernels are woven by hand; next to each that is right stand those whose members might wait for each
other, or that take one barrier for another.
"""

from __future__ import annotations

import certificate_kit as kit
import pytest
from weave_kit import Woven, rule, woven

from goptx.diag import GoptxError
from goptx.proof.cert_callees import Callees
from goptx.proof.cert_code import Code
from goptx.proof.cert_levels import Levels
from goptx.syntax import parse

# Some warps wait

SOME = """
mov.u32 %r1, %tid.x;
setp.ge.u32 %p1, %r1, 32;
@%p1 bra $one;
bar.sync 1, 32;
$one:
bar.sync 0;
@%p1 bra $two;
bar.sync 1, 32;
$two:
bar.sync 2;
"""
"""The first warp waits for itself, twice; all threads meet behind each time."""

TWICE = SOME.replace("bar.sync 0;\n", "mov.u32 %r2, 0;\n")
"""It does so twice before all meet."""


def some(alias: str, ordinal: int, new: int) -> str:
    """A branch of a member around a barrier that the first warp waits at."""
    label = f"${alias}_{ordinal}"
    return (
        f"@%{alias}_p1 bra {label}; // {alias}:{ordinal}\n"
        f"barrier.sync {new}, 32; // {alias}:{ordinal + 1}\n{label}:\n"
    )


START = "// a:0-1\n// b:0-1\n"
ONE = {"a": some("a", 2, 1), "b": some("b", 2, 4)}
TWO = {"a": some("a", 5, 1), "b": some("b", 5, 4)}
END = "bar.sync 2; // a:7 b:7\nret;"


def both(body: str, text: str) -> Woven:
    return woven("weave(a, b)", {"a": text, "b": text}, body, fixed=5, grid="5")


@pytest.mark.parametrize(
    "between", ["bar.sync 0; // a:4 b:4\n", "bar.sync 0; // a:4\nbar.sync 3; // b:4\n"]
)
def test_each_waits_in_one_go_between_two_meetings(between: str) -> None:
    for first in (ONE["a"] + ONE["b"], ONE["b"] + ONE["a"]):
        for second in (TWO["a"] + TWO["b"], TWO["b"] + TWO["a"]):
            assert kit.prove(*both(f"{START}{first}{between}{second}{END}", SOME)).images == 16


def test_nobody_waits_in_between() -> None:
    a = f"{ONE['a']}// a:4\n{TWO['a']}"
    b = f"{ONE['b']}// b:4\n{TWO['b']}"
    assert kit.prove(*both(f"{START}{a}{b}{END}", TWICE)).images == 16
    # Of a's barriers one warp might come to the first, and another to the second.
    bad = f"{START}{ONE['a']}{ONE['b']}// a:4\n// b:4\n{TWO['a']}{TWO['b']}{END}"
    assert rule(both(bad, TWICE)) == "convergence"
    # Meetings of others are waits as well.
    met = f"{START}{b}{ONE['a']}bar.sync 5; // b:7\n// a:4\n{TWO['a']}bar.sync 2; // a:7\nret;"
    assert rule(both(met, TWICE)) == "convergence"


MORE = SOME.replace("bar.sync 1, 32;\n$two", "bar.sync 1, 32;\nbar.sync 3, 32;\n$two")
"""The first warp waits at two barriers the second time."""


def test_where_warps_go_different_ways_one_waits() -> None:
    """It is not known who comes first to what."""
    meet = "bar.sync 0; // a:4 b:4\n"
    apart = (
        "@%a_p1 bra $a; // a:5\nbarrier.sync 1, 32; // a:6\nbarrier.sync 8, 32; // a:7\n$a:\n"
        "@%b_p1 bra $b; // b:5\nbarrier.sync 4, 32; // b:6\nbarrier.sync 5, 32; // b:7\n$b:\n"
    )
    end = "bar.sync 2; // a:8 b:8\nret;"
    first = ONE["b"] + ONE["a"]
    assert kit.prove(*both(f"{START}{first}{meet}{apart}{end}", MORE)).images == 18
    inside = (
        "@%a_p1 bra $a; // a:5\nbarrier.sync 1, 32; // a:6\n"
        "@%b_p1 bra $over; // b:5\nbarrier.sync 4, 32; // b:6\nbarrier.sync 5, 32; // b:7\n"
        "$over:\nbarrier.sync 8, 32; // a:7\nbra $on;\n"
        "$a:\n@%b_p1 bra $on; // b:5\nbarrier.sync 4, 32; // b:6\nbarrier.sync 5, 32; // b:7\n"
        "$on:\n"
    )
    assert rule(both(f"{START}{first}{meet}{inside}{end}", MORE)) == "convergence"


def test_orders_that_only_all_threads_choose() -> None:
    """A branch of one warp to another order is none of the CTA."""
    meet = "bar.sync 0; // a:4 b:4\n"
    last = f"{TWO['a']}{TWO['b']}{END}"
    ways = (
        "setp.lt.u32 %g_p1, {test};\n@%g_p1 bra $far;\n" + ONE["a"] + ONE["b"] + "bra $near;\n"
        "$far:\n" + (ONE["b"] + ONE["a"]).replace("_2", "_22") + "$near:\n"
    )
    good = START + ways.format(test="%g_c, 3") + meet + last
    assert kit.prove(*both(good, SOME)).images == 20
    assert rule(both(START + ways.format(test="%g_t, 32") + meet + last, SOME)) == "convergence"


# What a barrier is taken for

ARRIVED = """
mov.u32 %r1, %tid.x;
setp.ge.u32 %p1, %r1, 32;
@%p1 bra $wait;
bar.arrive {0}, {1};
bra $on;
$wait:
bar.sync {0}, {1};
$on:
bar.sync 2;
bar.sync 0;
bar.sync 3;
"""
"""The first warp arrives and goes on, the other one waits for it; then all meet."""


def arrived(number: int, count: int, last: str) -> Woven:
    """Both do that at one of their barriers; ``last`` is how they meet."""
    body = START
    for alias, new in (("a", number), ("b", number + 8)):
        body += (
            f"@%{alias}_p1 bra ${alias}_wait; // {alias}:2\n"
            f"bar.arrive {new}, {count}; // {alias}:3\nbra ${alias}_on;\n"
            f"${alias}_wait:\nbar.sync {new}, {count}; // {alias}:5\n${alias}_on:\n"
        )
    body += f"bar.sync 2; // a:6 b:6\n{last}bar.sync 3; // a:8 b:8\nret;"
    return both(body, ARRIVED.format(number, count))


ONE_FOR_BOTH = "bar.sync 0; // a:7 b:7\n"


def test_a_barrier_for_both_that_nobody_arrives_at() -> None:
    assert kit.prove(*arrived(1, 64, ONE_FOR_BOTH)).images == 16
    # Threads of a might take the arrival of others for theirs, but not that at another count.
    assert rule(arrived(0, 64, ONE_FOR_BOTH)) == "convergence"
    assert kit.prove(*arrived(0, 32, ONE_FOR_BOTH)).images == 16
    # Each has its own instead; it is no meeting, but nobody waits in between.
    own = "bar.sync 0; // a:7\nbar.sync 8; // b:7\n"
    assert kit.prove(*arrived(0, 64, own)).images == 16


def test_whose_number_a_barrier_for_both_has() -> None:
    text = SOME + "bar.sync 2;\n"
    body = f"{START}{ONE['a']}{ONE['b']}bar.sync 0; // a:4 b:4\n{TWO['a']}{TWO['b']}"
    for number in (2, 6):
        good = f"{body}bar.sync {number}; // a:7 b:7\nbar.sync 2; // a:8\nbar.sync 7; // b:8\nret;"
        assert kit.prove(*both(good, text)).images == 18
    # Barrier 4 is b's for its first warp.
    bad = f"{body}bar.sync 4; // a:7 b:7\nbar.sync 2; // a:8\nbar.sync 7; // b:8\nret;"
    assert rule(both(bad, text)) == "convergence"


# Device functions

CALLED = """
.func (.param .b32 result) get(.param .b32 x)
{
.reg .b32 %r<4>;
ld.param.b32 %r1, [x];
bar.sync 0;
st.param.b32 [result], %r1;
ret;
}
"""
CALL = """
mov.u32 %r1, %tid.x;
ld.param.u32 %r9, [n];
setp.ge.u32 %p1, {0}, %r9;
@%p1 bra $end;
{{
.param .b32 x0;
.param .b32 y0;
st.param.b32 [x0], %r1;
call (y0), get, (x0);
ld.param.b32 %r2, [y0];
}}
$end:
"""


@pytest.mark.parametrize(
    ("compared", "call", "right"),
    [
        ("%ctaid.x", "call (y0), get, (x0);", True),
        ("%tid.y", "call (y0), get, (x0);", True),
        ("%tid.x", "call (y0), get, (x0);", False),
        ("%ctaid.x", "setp.eq.u32 %p2, %laneid, 1;\n@%p2 call (y0), get, (x0);", False),
        ("%ctaid.x", "mov.u64 %rd1, get;\ncall (y0), %rd1, (x0), some;", False),
    ],
)
def test_whole_warps_come_to_what_a_function_promises(
    compared: str, call: str, right: bool
) -> None:
    text = CALL.format(compared).replace("call (y0), get, (x0);", call)
    if "some" in text:
        text = f"some: .calltargets get;\n{text}"
    module = parse(kit.entry(text, before=CALLED), "k.ptx")
    kernel, function = Code(module.kernel()), Code(module.functions["get"])
    callees = Callees(kernel, Levels(kernel, (64, 1, 1)), {"get": function}, 64)
    (barrier,) = (i for i, one in enumerate(function.instructions) if one.op.name == "bar")
    if right:
        callees.check("get", {barrier})
    else:
        with pytest.raises(GoptxError, match="different rounds"):
            callees.check("get", {barrier})


@pytest.mark.parametrize("compared", ["%ctaid.x", "%nctaid.x"])
def test_an_aligned_barrier_in_a_function_that_whole_warps_call(compared: str) -> None:
    text = kit.entry(CALL.format(compared), before=CALLED)
    for plan in ("weave(a, b)", "coarsen(a, 2)"):
        members = {"a": text, "b": kit.entry(kit.STORE)} if "b" in plan else {"a": text}
        ptx, contract, modules = kit.fuse(plan, members)
        assert "bar.sync" in ptx
        assert kit.prove(ptx, contract, modules).images > 10


# Who still has to arrive at an mbarrier

SIGNAL = """
.shared .align 8 .b8 tile[256];
mov.u32 %r1, %tid.x;
setp.ge.u32 %p1, %r1, 32;
mov.u32 %r3, tile;
@%p1 bra $wait;
mbarrier.arrive.shared.b64 %rd1, [%r3];
bra $on;
$wait:
mbarrier.test_wait.parity.shared.b64 %p2, [%r3], 0;
@!%p2 bra $wait;
$on:
st.shared.u32 [%r3+8], %r1;
"""
"""The second warp waits until the first has arrived."""
MEET = ".shared .align 8 .b8 tile[256];\nmov.u32 %r1, %tid.x;\nbar.sync 0;\n"


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        ("{signal}\n{meet}", "{wait}\n{meet}", True),
        ("{signal}\n{meet}", "{meet}\n{wait}", True),
        ("{meet}\n{signal}", "{meet}\n{wait}", True),
        ("{meet}\n{signal}", "{wait}\n{meet}", False),  # each warp waits for the other
    ],
)
def test_who_has_still_to_arrive_keeps_others(first: str, second: str, right: bool) -> None:
    parts = {
        "signal": "mbarrier.arrive.shared.b64 %a_rd1, [%a_r3]; // a:4",
        "meet": "bar.sync 1; // b:1",
        "wait": "$again:\nmbarrier.test_wait.parity.shared.b64 %a_p2, [%a_r3], 0; // a:6\n"
        "@!%a_p2 bra $again; // a:7",
    }
    body = (
        f"// a:0-2\n// b:0\n@%a_p1 bra $wait; // a:3\n{first.format(**parts)}\nbra $on;\n"
        f"$wait:\n{second.format(**parts)}\n$on:\n// a:8\nret;"
    )
    made = woven("weave(a, b)", {"a": SIGNAL, "b": MEET}, body, fixed=5, grid="5")
    if right:
        assert kit.prove(*made).images == 11
    else:
        assert rule(made) == "convergence"


APART = """
ld.param.u32 %r9, [n];
setp.lt.u32 %p1, %r9, 2;
@%p1 bra $alone;
mov.u32 %r3, %tid.x;
setp.gt.u32 %p2, %r3, {last};
@%p2 bra $other;
bar.sync 1, 32;
bra $end;
$other:
shfl.sync.idx.b32 %r1, %r9, 7, 31, {mask};
bra $end;
$alone:
mov.u32 %r2, %tid.x;
setp.lt.u32 %p3, %r2, 5;
@%p3 bra $end;
add.u32 %r2, %r2, 1;
$end:
"""
"""Some warps, or lanes, wait at a barrier, others for their lanes; or lanes part and none waits."""

BESIDE = """
// b:0-1
@%b_p1 bra $alone; // b:2
// b:3-4
@%b_p2 bra $other; // b:5
barrier.sync 0; // a:0
barrier.sync 1, 32; // b:6
bra $end;
$other:
// b:8
barrier.sync 0; // a:0
bra $end;
$alone:
// b:10-11
@%b_p3 bra $part; // b:12
barrier.sync 0; // a:0
// b:13
bra $end;
$part:
barrier.sync 0; // a:0
$end:
ret;
"""


@pytest.mark.parametrize(("last", "mask", "right"), [(31, "-1", True), (5, "0xffffffc0", False)])
def test_lanes_may_wait_apart_for_one_member_when_the_other_waits_no_more(
    last: int, mask: str, right: bool
) -> None:
    """Where it still waits, they come together to what either waits at."""
    members = {"a": "bar.sync 0;", "b": APART.format(last=last, mask=mask)}
    found = woven("weave(a, b)", members, BESIDE, fixed=5, grid="5")
    if right:
        assert kit.prove(*found).images == 16
    else:
        assert rule(found) == "convergence"
