"""Loads that rise over barriers of members whose device functions wait at barriers, too."""

from __future__ import annotations

import certificate_kit as kit
import pytest

from goptx.proof.cert_case import Case
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_order import Order, Refused
from goptx.proof.cert_plan import Demands

TOGETHER = """
.func gather()
{
.reg .pred %q1;
.reg .b32 %s1;
mov.u32 %s1, %tid.x;
setp.ne.u32 %q1, %s1, 0;
@%q1 bra $wait;
mov.u32 %s1, 5;
$wait:
bar.sync 0;
ret;
}
"""
"""All threads that come to it wait for each other."""

APART = TOGETHER.replace("bra $wait;", "bra $on;").replace("ret;", "$on:\nret;")
"""One of them only waits."""

PHASES = """
.shared .align 4 .b8 tile[512];
ld.param.u64 %rd1, [out];
mov.u32 %r1, %tid.x;
mul.wide.u32 %rd2, %r1, 4;
add.s64 %rd3, %rd1, %rd2;
mov.u32 %r3, tile;
mov.u32 %r5, %ctaid.x;
setp.lt.u32 %p1, %r5, 9;
{before}
@%p1 bra $usual;
{other}
bra $end;
$usual:
bar.sync 0;
st.shared.u32 [%r3], %r1;
bar.sync 0;
ld.global.u32 %r7, [%rd3+4096];
st.global.u32 [%rd3], %r7;
$end:
"""
CALL, SOME = "call gather, ();", "@%p2 call gather, ();"
LEAVING = "setp.eq.u32 %p2, %r1, 3;\n@%p2 bra $usual;"


def member(function: str, before: str = "", other: str = "") -> str:
    return kit.entry(PHASES.format(before=before, other=other), before=function)


def order_of(text: str) -> Order:
    """What may be executed when, in the kernel of a member."""
    _, contract, modules = kit.fuse("blocks(a, b)", {"a": text, "b": kit.entry(kit.STORE)})
    code = MemberCode(contract.members[0], modules["a"], contract, Demands(contract))
    return code.order("k")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (member(""), True),
        (member(TOGETHER, before=CALL), True),
        (member(TOGETHER, other=CALL), True),
        # What cannot come before the barrier does not matter.
        (member(TOGETHER, other=SOME), True),
        (member(APART, other=CALL), True),
        # Who has not come to the function may meet the others at the first barrier.
        (member(TOGETHER, before=SOME), False),
        (member(APART, before=CALL), False),
        (member(TOGETHER, other=LEAVING), False),
    ],
)
def test_where_a_load_passes_a_barrier(text: str, right: bool) -> None:
    order = order_of(text)
    code = list(kit.parse(text, "a.ptx").kernel("k").instructions())
    load = next(n for n, one in enumerate(code) if one.op.text == "ld.global.u32")
    if right:
        ((case, own),) = order.execute(Case(load - 2), load, None)
        assert own and case.owed == (load - 2, load - 1)
        return
    with pytest.raises(Refused, match=r"bar\.sync"):
        order.execute(Case(load - 2), load, None)


@pytest.mark.parametrize("before", [CALL, ""])
@pytest.mark.parametrize("other", [CALL, ""])
def test_what_is_woven_is_proved(before: str, other: str) -> None:
    members = {"a": member(TOGETHER, before, other), "b": kit.entry(kit.STORE)}
    made = kit.fuse("weave(a, b)", members)
    text = made[0].partition(".visible")[2]
    assert "call" in text or not (before or other)
    assert text.index("ld.global") < text.rindex("st.shared")
    assert kit.prove(*made)


def test_no_load_rises_where_threads_may_be_at_other_barriers() -> None:
    members = {"a": member(APART, other=CALL), "b": kit.entry(kit.STORE)}
    text = kit.fuse("weave(a, b)", members)[0].partition(".visible")[2]
    assert text.index("ld.global") > text.index("st.shared")
