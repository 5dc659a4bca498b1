"""How uniform the certificate takes registers and branches to be: never more than they are."""

from __future__ import annotations

from typing import Any

import certificate_kit as kit
import pytest

from goptx.proof.cert_basis import Level
from goptx.proof.cert_code import DONE, Kinds, Waits
from goptx.proof.cert_glue import of_threads, rounds_in
from goptx.proof.cert_levels import Levels
from goptx.syntax import parse

ANY = "mov.u32 %r1, %laneid;"


@pytest.mark.parametrize(
    ("level", "body"),
    [
        (Level.CTA, "ld.param.u32 %r1, [n]; setp.ne.u32 %p1, %r1, 0;"),
        (Level.CTA, "mov.u32 %r1, %ctaid.x; setp.lt.u32 %p1, %r1, 9;"),
        (Level.CTA, "mov.u32 %r1, %tid.y; setp.lt.u32 %p1, %r1, 9;"),
        (
            Level.CTA,
            "ld.param.u64 %rd1, [out]; ld.global.nc.u32 %r1, [%rd1]; setp.ne.u32 %p1, %r1, 0;",
        ),
        (
            Level.NONE,
            "ld.param.u64 %rd1, [out]; ld.global.u32 %r1, [%rd1]; setp.ne.u32 %p1, %r1, 0;",
        ),
        (Level.NONE, "mov.u32 %r1, %tid.x; setp.lt.u32 %p1, %r1, 9;"),
        (Level.WARP, "mov.u32 %r1, %tid.x; setp.lt.u32 %p1, %r1, 32;"),
        (Level.WARP, "mov.u32 %r1, %tid.x; setp.gt.u32 %p1, %r1, 31;"),
        (Level.NONE, "mov.u32 %r1, %tid.x; setp.gt.u32 %p1, %r1, 32;"),
        (Level.NONE, "mov.u32 %r1, %tid.x; setp.le.u32 %p1, %r1, 32;"),
        (Level.WARP, "mov.u32 %r1, %tid.x; shr.u32 %r2, %r1, 5; setp.eq.u32 %p1, %r2, 1;"),
        (Level.NONE, "mov.u32 %r1, %tid.x; shr.u32 %r2, %r1, 4; setp.eq.u32 %p1, %r2, 1;"),
        (Level.NONE, "mov.u32 %r1, %laneid; setp.eq.u32 %p1, %r1, 1;"),
        (Level.WARP, "vote.sync.any.pred %p1, %p2, -1;"),
        (Level.WARP, "setp.eq.u32 %p2, %laneid, 1; vote.sync.any.pred %p1, %p2, -1;"),
        (Level.NONE, "setp.eq.u32 %p2, %laneid, 1; @%p2 vote.sync.any.pred %p1, %p2, -1;"),
        # Who comes is in the mask.
        (Level.WARP, "vote.sync.any.pred %p1, %p2, 255;"),
        (Level.WARP, "mov.u32 %r1, %ctaid.x; vote.sync.any.pred %p1, %p2, %r1;"),
        (Level.NONE, "mov.u32 %r1, %laneid; vote.sync.any.pred %p1, %p2, %r1;"),
        (Level.WARP, "match.all.sync.b32 %r2|%p1, %r1, -1;"),
        (Level.NONE, "match.any.sync.b32 %r1, %r2, -1; setp.eq.u32 %p1, %r1, 3;"),
        (Level.WARP, f"{ANY} redux.sync.add.u32 %r2, %r1, -1; setp.eq.u32 %p1, %r2, 3;"),
        (Level.WARP, f"{ANY} shfl.sync.idx.b32 %r2, %r1, 3, 31, -1; setp.eq.u32 %p1, %r2, 3;"),
        (Level.NONE, f"{ANY} shfl.sync.idx.b32 %r2, %r1, %r1, 31, -1; setp.eq.u32 %p1, %r2, 3;"),
        # Each half has a lane 3 of its own.
        (Level.NONE, f"{ANY} shfl.sync.idx.b32 %r2, %r1, 3, 4127, -1; setp.eq.u32 %p1, %r2, 3;"),
        (Level.NONE, f"{ANY} shfl.sync.up.b32 %r2, %r1, 3, 0, -1; setp.eq.u32 %p1, %r2, 3;"),
        (Level.CTA, "barrier.cta.red.and.pred %p1, 1, %p2;"),
        (Level.CTA, "barrier.cta.red.and.pred %p1, 1, 64, %p2;"),
        (Level.WARP, "barrier.cta.red.and.pred %p1, 1, 32, %p2;"),
        (Level.NONE, "setp.eq.u32 %p3, %laneid, 1; @%p3 barrier.cta.red.or.pred %p1, 1, 32, %p2;"),
        (Level.NONE, "activemask.b32 %r1; setp.eq.u32 %p1, %r1, 1;"),
        (Level.NONE, "mov.u32 %r1, %clock; setp.eq.u32 %p1, %r1, 1;"),
        (
            Level.NONE,
            "ld.param.u64 %rd1, [out]; atom.add.u32 %r1, [%rd1], 1; setp.eq.u32 %p1, %r1, 1;",
        ),
        (
            Level.NONE,
            """{ .param .b32 x0; .param .b32 y0; mov.u32 %r1, %tid.x; st.param.b32 [x0], %r1;
            call (y0), get, (x0); ld.param.b32 %r2, [y0]; } setp.eq.u32 %p1, %r2, 1;""",
        ),
    ],
)
def test_sources(level: Level, body: str) -> None:
    assert kit.branch_level(body) == level


TWICE = """
mov.u32 %r1, %tid.x;
setp.lt.u32 %p2, %laneid, 9;
@%p2 bra $other;
{one}
bra $both;
$other:
{two}
$both:
setp.eq.u32 %p1, %r9, 1;
"""


@pytest.mark.parametrize(
    ("level", "one", "two"),
    [
        (Level.CTA, "mov.u32 %r9, 4;", "mov.u32 %r9, 4;"),
        (Level.NONE, "mov.u32 %r9, 4;", "mov.u32 %r9, 5;"),
        (Level.CTA, "ld.param.u32 %r9, [n];", "ld.param.u32 %r9, [n];"),
        (Level.WARP, "shr.u32 %r9, %r1, 5;", "shr.u32 %r9, %r1, 5;"),
        (Level.NONE, "shr.u32 %r9, %r1, 4;", "shr.u32 %r9, %r1, 4;"),
        (Level.NONE, "add.u32 %r9, %r9, 1;", "add.u32 %r9, %r9, 1;"),
        (Level.NONE, "mov.u32 %r9, %clock;", "mov.u32 %r9, %clock;"),
        (Level.NONE, "ld.shared.u32 %r9, [%r8];", "ld.shared.u32 %r9, [%r8];"),
        # The same words about values that are not the same.
        (Level.NONE, "mov.b32 %r8, 1; not.b32 %r9, %r8;", "mov.b32 %r8, 2; not.b32 %r9, %r8;"),
        (Level.CTA, "mov.b32 %r8, 1; not.b32 %r9, %r8;", "mov.b32 %r8, 1; not.b32 %r9, %r8;"),
    ],
)  # fmt: skip
def test_copies_of_what_has_one_value(level: Level, one: str, two: str) -> None:
    """Lanes that part and compute the same thing in different places still agree on it."""
    assert kit.branch_level(TWICE.format(one=one, two=two)) == level


@pytest.mark.parametrize(
    ("level", "places"),
    [
        (Level.WARP, "and.b32 %r2, %r1, 31; shr.u32 %r3, %r1, 5; mad.lo.u32 %r4, %r3, 32, %r2;"),
        (Level.WARP, "rem.u32 %r2, %r1, 96; div.u32 %r3, %r1, 96; mad.lo.u32 %r4, %r3, 96, %r2;"),
        (Level.WARP, "and.b32 %r2, %r1, 15; shr.u32 %r3, %r1, 4; mad.lo.u32 %r4, %r3, 16, %r2;"),
        (Level.WARP, "rem.u32 %r2, %r1, 48; div.u32 %r3, %r1, 48; mad.lo.u32 %r4, %r3, 48, %r2;"),
        (Level.NONE, "rem.s32 %r2, %r1, 96; div.u32 %r3, %r1, 96; mad.lo.u32 %r4, %r3, 96, %r2;"),
        (Level.WARP, "and.b32 %r2, %r1, 32; shr.u32 %r3, %r1, 5; mad.lo.u32 %r4, %r3, 32, %r2;"),
    ],
)
def test_places_in_rows(level: Level, places: str) -> None:
    """Places in rows, which geometry computes from the number of a thread, number warps too."""
    number = "shr.u32 %r5, %r4, 5; setp.lt.u32 %p1, %r5, 2;"
    assert kit.branch_level(f"mov.u32 %r1, %tid.x; {places} {number}", (192, 1, 1)) == level


MAY_ADD = "setp.eq.u32 %p2, {}, 1; mov.u32 %r1, %tid.x; @%p2 bra $on; add.u32 %r1, %r1, {};\n$on:\n"


@pytest.mark.parametrize(
    ("level", "body"),
    [
        (Level.WARP, "mov.u32 %r1, %tid.x; setp.lt.u32 %p1, %r1, 32; add.u32 %r1, %r1, 7;"),
        (Level.NONE, "mov.u32 %r1, %tid.x; add.u32 %r1, %r1, 7; setp.lt.u32 %p1, %r1, 32;"),
        (Level.WARP, "mov.u32 %r1, %tid.x; add.u32 %r1, %r1, 32; setp.lt.u32 %p1, %r1, 64;"),
        (Level.WARP, MAY_ADD.format("%ctaid.x", 32) + "setp.lt.u32 %p1, %r1, 64;"),
        (Level.NONE, MAY_ADD.format("%ctaid.x", 31) + "setp.lt.u32 %p1, %r1, 64;"),
        (Level.NONE, MAY_ADD.format("%laneid", 32) + "setp.lt.u32 %p1, %r1, 64;"),
        (Level.NONE, MAY_ADD.format("%ctaid.x", 32) + "setp.lt.u32 %p1, %r1, 63;"),
        # Under a guard it may be something else.
        (Level.NONE, "mov.u32 %r1, 7; @%p2 mov.u32 %r1, %tid.x; setp.lt.u32 %p1, %r1, 64;"),
        (Level.WARP, "mov.u32 %r1, %laneid; setp.gt.s32 %p1, %r1, 255;"),
        (Level.NONE, "mov.u32 %r1, %laneid; setp.gt.s32 %p1, %r1, 16;"),
    ],
)
def test_numbers_of_threads_in_registers_that_serve_for_several_things(
    level: Level, body: str
) -> None:
    assert kit.branch_level(body) == level


@pytest.mark.parametrize(("level", "number"), [(Level.NONE, "%laneid"), (Level.WARP, "%ctaid.x")])
@pytest.mark.parametrize("copies", [1, 2])
def test_copies_of_the_number_of_a_row(level: Level, number: str, copies: int) -> None:
    """A multiple of 32 is added, which is one for each lane."""
    row = "mul.lo.u32 %r2, %r1, 32;"
    both = f"setp.lt.u32 %p2, %ctaid.x, 3; @%p2 bra $on; {row} bra $both;\n$on: {row}\n$both:\n"
    row = row if copies == 1 else both
    body = f"mov.u32 %r1, {number}; {row} add.u32 %r3, %tid.x, %r2; setp.lt.u32 %p1, %r3, 64;"
    assert kit.branch_level(body) == level


SUM = "add.u32 %r6, %r4, %r5;"


@pytest.mark.parametrize(
    ("level", "block", "numbered"),
    [
        (Level.WARP, (8, 4, 3), "mad.lo.u32 %r4, %r3, 4, %r2; mad.lo.u32 %r6, %r4, 8, %r1;"),
        (
            Level.WARP,
            (8, 4, 3),
            "shl.b32 %r4, %r3, 5; mad.lo.u32 %r5, %r2, 8, %r1; add.u32 %r6, %r4, %r5;",
        ),
        (Level.WARP, (6, 5, 4), "mad.lo.u32 %r4, %r3, 5, %r2; mad.lo.u32 %r6, %r4, 6, %r1;"),
        (Level.WARP, (96, 1, 1), "mad.lo.u32 %r4, %r3, 1, %r2; mad.lo.u32 %r6, %r4, 96, %r1;"),
        (Level.NONE, (6, 5, 4), "mad.lo.u32 %r4, %r3, 4, %r2; mad.lo.u32 %r6, %r4, 6, %r1;"),
        (Level.NONE, (6, 5, 4), "mad.lo.u32 %r4, %r2, 5, %r3; mad.lo.u32 %r6, %r4, 6, %r1;"),
        (Level.NONE, (6, 5, 4), "mad.lo.u32 %r4, %r3, 5, %r2; mad.lo.u32 %r6, %r4, 5, %r1;"),
        (Level.NONE, (6, 5, 4), "mad.lo.u32 %r4, %r3, 5, %r2; mul.lo.u32 %r6, %r4, 6;"),
        (Level.NONE, (8, 4, 3), "mad.lo.u32 %r4, %r3, 4, %r2; mad.lo.u32 %r6, %r4, 8, %r2;"),
    ],
)
def test_numbers_of_threads_from_coordinates(
    level: Level, block: tuple[int, int, int], numbered: str
) -> None:
    ids = "mov.u32 %r1, %tid.x; mov.u32 %r2, %tid.y; mov.u32 %r3, %tid.z;"
    assert kit.branch_level(f"{ids} {numbered} setp.lt.u32 %p1, %r6, 32;", block) == level


SHIFTED = "mov.u32 %r1, %tid.x; sub.u32 %r2, %r1, {}; div.u32 %r3, %r2, 24; rem.u32 %r4, %r2, 24;"


@pytest.mark.parametrize(
    ("level", "shift", "number"),
    [
        (Level.WARP, 64, "mad.lo.u32 %r5, %r3, 24, %r4; shr.u32 %r6, %r5, 5;"),
        (Level.NONE, 48, "mad.lo.u32 %r5, %r3, 24, %r4; shr.u32 %r6, %r5, 5;"),
        # Below the first thread a number of 64 bits is another one.
        (
            Level.NONE,
            64,
            "cvt.u64.u32 %rd1, %r3; cvt.u64.u32 %rd2, %r4; mad.lo.u64 %rd3, %rd1, 24, %rd2;"
            "shr.u64 %rd4, %rd3, 5; cvt.u32.u64 %r6, %rd4;",
        ),
    ],
)
def test_numbers_of_threads_that_begin_later(level: Level, shift: int, number: str) -> None:
    body = f"{SHIFTED.format(shift)} {number} setp.lt.u32 %p1, %r6, 2;"
    assert kit.branch_level(body, (192, 1, 1)) == level


ROUNDS = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, 0;
$again:
add.u32 %r2, %r2, 1;
{body}
setp.lt.u32 %p2, %r2, %r1;
@%p2 bra $again;
{behind}
"""


@pytest.mark.parametrize(
    ("level", "body"),
    [
        # What a register held before does not matter.
        (Level.CTA, "mov.u32 %r1, %tid.x; mov.u32 %r1, %ctaid.x; setp.eq.u32 %p1, %r1, 1;"),
        (Level.NONE, "mov.u32 %r1, %ctaid.x; mov.u32 %r1, %tid.x; setp.eq.u32 %p1, %r1, 1;"),
        # It may be what it was.
        (
            Level.NONE,
            "mov.u32 %r1, %tid.x; setp.eq.u32 %p2, %ctaid.x, 1; @%p2 mov.u32 %r1, %ctaid.x;"
            "setp.eq.u32 %p1, %r1, 1;",
        ),
        (
            Level.NONE,
            "mov.u32 %r1, %ctaid.x; setp.eq.u32 %p2, %tid.x, 1; @%p2 bra $on;"
            "mov.u32 %r1, %nctaid.x;\n$on:\nsetp.eq.u32 %p1, %r1, 1;",
        ),
        (
            Level.CTA,
            "mov.u32 %r1, %tid.x; setp.eq.u32 %p2, %ctaid.x, 1; mov.u32 %r1, %ctaid.x;"
            "@%p2 bra $on; mov.u32 %r1, %nctaid.x;\n$on:\nsetp.eq.u32 %p1, %r1, 1;",
        ),
        (
            Level.CTA,
            "setp.eq.u32 %p2, %laneid, 1; mov.u32 %r2, %tid.x; @%p2 bra $on; add.u32 %r1, %r2, 1;"
            "\n$on:\nmov.u32 %r2, %ctaid.x; add.u32 %r1, %r2, 1; setp.eq.u32 %p1, %r1, 1;",
        ),
        # What else comes to a place where it is read does not matter here.
        (
            Level.CTA,
            "ld.param.u64 %rd1, [out]; mov.u32 %r1, %tid.x; setp.eq.u32 %p2, %ctaid.x, 1;"
            "@%p2 bra $on; mov.u32 %r1, %ctaid.x; setp.eq.u32 %p1, %r1, 1;\n$on:\n"
            "st.global.u32 [%rd1], %r1;",
        ),
        (
            Level.NONE,
            "mov.u32 %r1, %tid.x; setp.eq.u32 %p2, %ctaid.x, 1; @%p2 bra $on;"
            "mov.u32 %r1, %ctaid.x;\n$on:\nsetp.eq.u32 %p1, %r1, 1;",
        ),
        # Under a guard it may stay as it was.
        (
            Level.CTA,
            "mov.u32 %r1, %nctaid.x; setp.eq.u32 %p2, %ctaid.x, 1; @%p2 mov.u32 %r1, %ctaid.x;"
            "setp.eq.u32 %p1, %r1, 1; mov.u32 %r1, %tid.x; @%p2 mov.u32 %r1, %ctaid.x;",
        ),
        (
            Level.NONE,
            "mov.u32 %r1, %nctaid.x; setp.eq.u32 %p2, %tid.x, 1; @%p2 mov.u32 %r1, %ctaid.x;"
            "setp.eq.u32 %p1, %r1, 1;",
        ),
        # Lanes leave a loop one after the other, with what they have found in their last round.
        (Level.NONE, ROUNDS.format(body="setp.gt.u32 %p1, %r2, 4;", behind="")),
        (Level.NONE, ROUNDS.format(body="", behind="setp.gt.u32 %p1, %r2, 4;")),
        (
            Level.CTA,
            ROUNDS.format(body="", behind="mov.u32 %r2, %ctaid.x; setp.gt.u32 %p1, %r2, 4;"),
        ),
        (
            Level.CTA,
            ROUNDS.format(body="", behind="setp.gt.u32 %p1, %r2, 4;").replace("%tid.x", "%ctaid.x"),
        ),
        # The value of the round before.
        (
            Level.NONE,
            "mov.u32 %r2, 0; mov.u32 %r3, 9;\n$again:\nsetp.gt.u32 %p1, %r2, 4;"
            "mov.u32 %r2, %tid.x; sub.u32 %r3, %r3, 1; setp.gt.u32 %p3, %r3, 0; @%p3 bra $again;",
        ),
        # A part of a register leaves the rest as it was.
        (
            Level.NONE,
            "mov.u32 %r1, %tid.x; mov.u32 %r2, %ctaid.x; vadd.u32.u32.u32 %r1.b0, %r2, %r2, %r2;"
            "setp.eq.u32 %p1, %r1, 1;",
        ),
        # Nobody has written it.
        (Level.NONE, "setp.eq.u32 %p1, %r1, 1; mov.u32 %r1, 1; mov.u32 %r1, 2;"),
    ],
)
def test_registers_that_serve_for_several_things(level: Level, body: str) -> None:
    assert kit.branch_level(body) == level


@pytest.mark.parametrize(("trusts", "level"), [(True, Level.WARP), (False, Level.NONE)])
def test_a_member_promises_that_lanes_go_one_way(trusts: bool, level: Level) -> None:
    code = kit.code_of("setp.eq.u32 %p1, %laneid, 3;\n@%p1 bra.uni $end;\nmov.u32 %r1, 1;\n$end:\n")
    levels = Levels(code, (64, 1, 1), trusts=trusts)
    assert (levels.branch(1), levels.point(2), levels.trusted) == (level, level, trusts)


UNIFORM = """
ld.param.u64 %rd1, [out];
ld.global.u32 %r2, [%rd1];
setp.eq.u32 %p1, %r2, 0;
@%p1 bra.uni $skip;
shfl.sync.bfly.b32 %r2, %r2, 1, 31, -1;
$skip:
st.global.u32 [%rd1], %r2;
"""


def test_what_a_member_promises_is_an_assumption() -> None:
    """It has lanes that exit before a collective only if it breaks its promise."""
    members = {"a": kit.entry(UNIFORM), "b": kit.entry(kit.STORE)}
    assert any(".uni" in one for one in kit.proof_of("seq(a, b)", members).assumptions)
    plain = kit.proof_of("seq(a, b)", {**members, "a": members["b"]})
    assert not any(".uni" in one for one in plain.assumptions)
    ptx, contract, modules = kit.fuse("seq(a, b)", members)
    broken = {**modules, "a": parse(members["a"].replace("bra.uni", "bra"), "a.ptx")}
    assert kit.refusal(ptx, contract, broken).diagnostics[0].rule == "convergence"


GLOBAL = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
mov.u32 %r3, %ntid.x;
mad.lo.s32 %r4, %r2, %r3, %r1;
shr.u32 %r5, %r4, 5;
ld.param.u32 %r6, [n];
setp.lt.s32 %p1, %r5, %r6;
"""


@pytest.mark.parametrize(
    ("level", "block"),
    [
        (Level.WARP, (64, 1, 1)),
        (Level.CTA, (32, 1, 1)),
        (Level.NONE, (48, 1, 1)),
        (Level.WARP, (32, 2, 1)),
        (Level.NONE, (16, 2, 2)),
    ],
)
def test_the_number_of_the_warp_in_the_grid(level: Level, block: tuple[int, int, int]) -> None:
    assert kit.branch_level(GLOBAL, block) == level


def test_a_warp_number_is_not_uniform_if_its_base_is_not() -> None:
    lanes = GLOBAL.replace("mov.u32 %r2, %ctaid.x", "mov.u32 %r2, %laneid")
    assert kit.branch_level(lanes) == Level.NONE


def test_rows_of_whole_warps() -> None:
    row = "mov.u32 %r1, %tid.y; setp.lt.u32 %p1, %r1, 3;"
    assert kit.branch_level(row, (32, 4, 1)) == Level.WARP
    assert kit.branch_level(row, (16, 4, 1)) == Level.NONE


def test_values_that_meet_behind_lanes_that_parted() -> None:
    body = """
        mov.u32 %r1, %tid.x;
        setp.lt.u32 %p2, %r1, 5;
        mov.u32 %r2, 0;
        @%p2 bra $near;
        mov.u32 %r2, 1;
        $near:
        setp.eq.u32 %p1, %r2, 1;
    """
    assert kit.branch_level(body) == Level.NONE
    assert kit.branch_level(body.replace("%tid.x", "%ctaid.x")) == Level.CTA


def test_rounds_of_a_loop_that_lanes_leave_one_after_the_other() -> None:
    body = """
        mov.u32 %r1, %tid.x;
        mov.u32 %r2, 0;
        $again:
        add.u32 %r2, %r2, 1;
        setp.lt.u32 %p2, %r2, %r1;
        @%p2 bra $again;
        setp.gt.u32 %p1, %r2, 4;
    """
    assert kit.branch_level(body) == Level.NONE
    assert kit.branch_level(body.replace("%tid.x", "%nctaid.x")) == Level.CTA


def test_what_only_traps_decides_nothing() -> None:
    body = """
        mov.u32 %r1, %tid.x;
        setp.lt.u32 %p2, %r1, 5;
        @%p2 bra $fine;
        trap;
        $fine:
        bar.sync 0;
        mov.u32 %r2, %ctaid.x;
        setp.gt.u32 %p1, %r2, 4;
    """
    code = kit.code_of(body)
    barrier = next(n for n, i in enumerate(code.instructions) if i.op.name == "bar")
    assert Levels(code, (64, 1, 1)).point(barrier) == Level.CTA
    assert kit.branch_level(body) == Level.CTA


def test_points_and_their_deciders() -> None:
    code = kit.code_of(kit.GUARDED)
    levels = Levels(code, (64, 1, 1))
    store = next(n for n, i in enumerate(code.instructions) if i.op.name == "st")
    branch = next(n for n, i in enumerate(code.instructions) if i.op.name == "bra")
    assert levels.point(0) == Level.CTA and levels.deciders(0) == []
    assert levels.point(store) == Level.NONE and levels.deciders(store) == [branch]
    assert code.after(branch) == branch + 1 and code.target(branch) == DONE


def test_calls_wait_for_what_their_functions_wait_for() -> None:
    text = """
.func inner() { bar.sync 0; ret; }
.func outer() { call inner; ret; }
"""
    module = parse(
        kit.entry("call outer;\nshfl.sync.idx.b32 %r1, %r2, 0, 31, -1;", before=text), "k.ptx"
    )
    bodies = {f.name: f for f in module.definitions()}
    kinds = Kinds(bodies)
    call, shuffle = list(module.kernel().instructions())[:2]
    assert kinds.of(call) == Waits.BARRIER
    assert kinds.of(shuffle) == Waits.COLLECTIVE


@pytest.mark.parametrize(
    ("leaf", "threads", "rounds"),
    [(("cta",), False, ()), (("tid", "x"), True, ()), (("round", 3), False, (3,))],
)
def test_parts_that_are_shared_are_looked_at_once(
    leaf: tuple[str, ...], threads: bool, rounds: tuple[int, ...]
) -> None:
    """In rows of members the ways to a part double with each: 2 ** 80 here."""
    expression: Any = leaf
    for _ in range(80):
        expression = ("add.u32", expression, expression)
    assert of_threads(expression) is threads
    assert rounds_in(expression) == frozenset(rounds)
