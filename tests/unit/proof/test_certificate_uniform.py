"""Branches of members that say that lanes go one way: where others run in the same threads, nothing
says so any more."""

from __future__ import annotations

import re

import certificate_kit as kit
import pytest

FUNCTION = """
.func choose(.param .b32 one)
{
.reg .pred %q1;
.reg .b32 %s1;
ld.param.b32 %s1, [one];
setp.eq.u32 %q1, %s1, 3;
@%q1 bra.uni $on;
add.u32 %s1, %s1, 1;
$on:
@%q1 ret.uni;
bra.uni $end;
$end:
ret;
}
"""
BODY = """
ts: .branchtargets $first, $second;
fs: .calltargets choose;
.param .b32 one;
ld.param.u64 %rd1, [out];
ld.global.u32 %r1, [%rd1];
setp.eq.u32 %p1, %r1, 3;
@%p1 bra.uni $on;
st.global.u32 [%rd1+4], %r1;
$on:
and.b32 %r2, %r1, 1;
brx.idx.uni %r2, ts;
$first:
st.global.u32 [%rd1+8], %r1;
$second:
st.param.b32 [one], %r1;
call.uni choose, (one);
@%p1 call.uni choose, (one);
mov.u64 %rd4, choose;
selp.b64 %rd2, %rd4, %rd4, %p1;
call.uni %rd2, (one), fs;
bra.uni $end;
$end:
st.global.u32 [%rd1+12], %r1;
"""
MEMBER = kit.entry(BODY, before=FUNCTION)
PROMISES = (*("@%a_q1 bra", "@%a_q1 ret", "@%a_p1 bra", "brx.idx", "@%a_p1 call", "call %a_rd2"),)
"""What `.uni` says something of; a branch or call to one place always goes one way."""

SHARED = ["seq(a, b)", "product(a, b)", "weave(a, b)", "coarsen(warps(a, b), 2){mode=looped}"]
APART = ["warps(a, b)", "blocks(a, b)", "blocks(a, b){dispatch=ticket}"]


def said(text: str, place: str) -> str:
    """The text with one more promise."""
    start, _, rest = place.partition(" ")
    uni = f"{start} {rest}.uni" if start.startswith("@") else f"{start}.uni {rest}".rstrip()
    assert place in text
    return text.replace(place, uni, 1)


@pytest.mark.parametrize("plan", SHARED)
def test_who_shares_threads_promises_nothing(plan: str) -> None:
    text, contract, modules = kit.fuse(plan, {"a": MEMBER, "b": kit.entry(kit.STORE)})
    kit.prove(text, contract, modules)
    for place in PROMISES:
        error = kit.refusal(said(text, place), contract, modules)
        assert error.diagnostics[0].rule == "convergence", place
    # What goes to one place may say so.
    assert "call.uni a_choose" in text
    assert re.search(r"@\S+ \S+\.uni|brx\.idx\.uni|call\.uni %", text) is None


@pytest.mark.parametrize("plan", APART)
def test_who_has_threads_alone_promises_what_it_does(plan: str) -> None:
    text, contract, modules = kit.fuse(plan, {"a": MEMBER, "b": kit.entry(kit.STORE)})
    kit.prove(text, contract, modules)
    for place in PROMISES:
        start, _, rest = place.partition(" ")
        assert (f"{start} {rest}.uni" if "@" in place else f"{start}.uni {rest}") in text


VOTES = """
mov.u32 %r2, %ctaid.x;
setp.eq.u32 %p1, %r2, 1;
@%p1 bra $on;
vote.sync.ballot.b32 %r3, %p1, -1;
$on:
@%p1 bra $end;
vote.sync.ballot.b32 %r3, %p1, -1;
$end:
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r3;
"""


@pytest.mark.parametrize("plan", ["product(a, b)", "product(b, a)", "weave(a, b)"])
def test_others_have_one_copy_of_a_collective_where_only_a_promise_keeps_lanes(plan: str) -> None:
    kit.proof_of(plan, {"a": MEMBER, "b": kit.entry(VOTES)})
