"""How uniform the certificate takes to be what lanes get from each other by ``shfl``, or who is
elected: never more than it is."""

from __future__ import annotations

import certificate_kit as kit
import pytest

from goptx.proof.cert_basis import Basis, Level
from goptx.proof.cert_levels import Levels

ANY = "mov.u32 %r1, %laneid;"
SAME = "mov.u32 %r1, %ctaid.x;"
WARPS = "mov.u32 %r3, %tid.x; shr.u32 %r1, %r3, 5;"
IS = "setp.eq.u32 %p1, %r2, 3;"


@pytest.mark.parametrize(
    ("level", "body"),
    [
        (Level.CTA, f"{SAME} shfl.sync.up.b32 %r2, %r1, 3, 0, -1; {IS}"),
        (Level.CTA, f"{SAME} shfl.sync.up.b32 %r2, %r1, %r3, 0, 0xffffffff; {IS}"),
        (Level.CTA, f"{SAME} shfl.sync.up.b32 %r2|%p2, %r1, 3, 0, -1; {IS}"),
        (Level.NONE, f"{SAME} shfl.sync.up.b32 %r2|%p1, %r1, 3, 0, -1;"),
        (Level.NONE, f"{SAME} shfl.sync.up.b32 _|%p1, %r1, 3, 0, -1;"),
        (Level.WARP, f"{WARPS} shfl.sync.up.b32 %r2, %r1, 3, 0, -1; {IS}"),
        (Level.CTA, f"{SAME} shfl.sync.down.b32 %r2, %r1, 3, 31, -1; {IS}"),
        (Level.CTA, f"{SAME} shfl.sync.bfly.b32 %r2, %r1, 3, 31, -1; {IS}"),
        (Level.CTA, f"{SAME} shfl.sync.bfly.b32 %r2|%p2, %r1, 3, 31, -1; {IS}"),
        (Level.NONE, f"{SAME} shfl.sync.bfly.b32 %r2|%p1, %r1, 3, 31, -1;"),
        (
            Level.CTA,
            f"{SAME} mov.u32 %r3, %laneid; shfl.sync.idx.b32 %r2, %r1, %r3, 4127, -1; {IS}",
        ),
        (Level.WARP, f"{ANY} shfl.sync.idx.b32 %r2|%p1, %r1, 3, 31, -1;"),
        (Level.NONE, f"{ANY} shfl.sync.bfly.b32 %r2, %r1, 3, 31, -1; {IS}"),
        (Level.NONE, f"{SAME} @%p2 shfl.sync.up.b32 %r2, %r1, 3, 0, -1; {IS}"),
        (
            Level.CTA,
            f"{SAME} mov.u32 %r3, -1; shfl.sync.bfly.b32 %r2, %r1, 3, 31, %r3; {IS}",
        ),
        (
            Level.WARP,
            f"{ANY} mov.u32 %r3, -1; mov.u32 %r4, 31;shfl.sync.idx.b32 %r2, %r1, 0, %r4, %r3; {IS}",
        ),
        # Of a lane that does not take part nobody knows what comes.
        (Level.CTA, f"{SAME} shfl.sync.up.b32 %r2, %r1, 3, 0, 255; {IS}"),
        (Level.NONE, f"{SAME} shfl.sync.up.b32 %r2, %r1, 3, 0, 254; {IS}"),
        (Level.NONE, f"{SAME} shfl.sync.up.b32 %r2, %r1, 3, 0, %r1; {IS}"),
        (Level.NONE, f"{SAME} shfl.sync.bfly.b32 %r2, %r1, 3, 31, 255; {IS}"),
        (Level.WARP, f"elect.sync %r2|%p2, -1; {IS}"),
        (Level.NONE, "elect.sync %r2|%p1, -1;"),
        (Level.NONE, "elect.sync _|%p1, -1;"),
    ],
)
def test_what_lanes_get(level: Level, body: str) -> None:
    assert kit.branch_level(body) == level


@pytest.mark.parametrize(("level", "mode"), [(Level.CTA, "up"), (Level.NONE, "down")])
def test_lanes_behind_the_end_of_a_block(level: Level, mode: str) -> None:
    """What is read of a lane that is not there is undefined; it is never below one that is."""
    body = f"{SAME} shfl.sync.{mode}.b32 %r2, %r1, 3, 0, -1; {IS}"
    assert kit.branch_level(body, (48, 1, 1)) == level
    (code, branch), block = kit.branching(body), (64, 1, 1)
    assert Levels(code, block, basis=Basis(code, block, whole=())).branch(branch) == level
    assert Levels(code, block, basis=Basis(code, block, whole={1})).branch(branch) == Level.CTA


LOOP = """
ld.param.u32 %r9, [n];
ld.param.u64 %rd1, [out];
ld.global.u32 %r1, [%rd1];
mov.u32 %r3, %nctaid.x;
$again:
setp.eq.u32 %p2, %r3, 0;
@%p2 bra $end;
shfl.sync.{mode} %r1, %r9, 2, {clamp}, -1;
setp.ne.u32 %p3, %r1, 1;
@%p3 bra $skip;
add.u32 %r3, %r3, 2;
$skip:
sub.u32 %r3, %r3, 1;
bra $again;
$end:
st.global.u32 [%rd1], %r1;
"""


@pytest.mark.parametrize(("mode", "clamp"), [("up.b32", 0), ("idx.b32", 31), ("bfly.b32", 31)])
def test_lanes_of_a_member_do_not_part_by_what_all_have(mode: str, clamp: int) -> None:
    """So the copies of a collective of the other one are no copies for each way of the lanes."""
    members = dict.fromkeys("ab", kit.entry(LOOP.format(mode=mode, clamp=clamp)))
    kit.proof_of("product(a, b)", members)
