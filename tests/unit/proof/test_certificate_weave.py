"""The certificate of woven kernels: copies, loads that rise, guards that votes imply, merged
barriers. Kernels are woven by hand; next to each that is right stand those that are wrong."""

from __future__ import annotations

import certificate_kit as kit
import pytest
from weave_kit import Woven, rule, woven

# Coarsening

COPY = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, %ctaid.x;
mad.lo.s32 %r4, %r2, 64, %r1;
ld.param.u64 %rd1, [out];
mul.wide.s32 %rd2, %r4, 4;
add.s64 %rd3, %rd1, %rd2;
st.global.u32 [%rd3], %r4;
"""
CTAS = {"a.0": "%g_r1", "a.1": "%g_r2"}
IDS = "mul.lo.u32 %g_r1, %g_c, 2;\nmad.lo.u32 %g_r2, %g_c, 2, 1;\n"
ACTIVE = "ld.param.u32 %g_s1, [share1];\nsetp.lt.u32 %g_p1, %g_c, %g_s1;\n"
BOTH = "".join(f"// a.0:{n}\n// a.1:{n}\n" for n in range(7))
ALONE = f"{IDS}{ACTIVE}@!%g_p1 bra $one;\n{BOTH}ret;\n$one:\n// a.0:0-6\nret;"


def coarsened(body: str, **more: object) -> Woven:
    """Two CTAs of a in one."""
    given: dict[str, object] = {
        "ctas": CTAS,
        "grid": "ceil_div(a_grid_x, 2)",
        "shapes": {"share1": "ceil_div(a_grid_x - 1, 2)"},
        **more,
    }
    return woven("coarsen(a, 2)", {"a": COPY}, body, **given)  # pyright: ignore[reportArgumentType]


def test_two_ctas_in_one() -> None:
    proof = kit.prove(*coarsened(ALONE))
    assert proof.images == 21 and proof.glue == 7
    even = coarsened(f"{IDS}{BOTH}ret;", grid="3", shapes={}, fixed=6)
    assert kit.prove(*even).images == 14


@pytest.mark.parametrize(
    ("old", "new", "condition"),
    [
        ("%g_c, 2, 1;", "%g_c, 2, 0;", "geometry"),
        ("%g_c, 2, 1;", "%g_c, 2, 2;", "geometry"),
        ("%g_c, 2;", "%g_c, 4;", "geometry"),
        ("mul.lo.u32 %g_r1, %g_c, 2", "mul.lo.u32 %g_r1, %g_t, 2", "geometry"),
        ("@!%g_p1 bra $one;\n", "", "geometry"),
        ("@!%g_p1", "@%g_p1", "geometry"),
        ("setp.lt.u32 %g_p1, %g_c", "setp.lt.u32 %g_p1, %g_r1", "completeness"),
        ("setp.lt", "setp.ge", "completeness"),
        ("// a.0:6\n", "", "completeness"),
        ("// a.1:6\n", "", "completeness"),
        ("// a.0:6\n", "// a.0:6\n// a.0:6\n", "image"),
        ("// a.1:2\n", "// a.1:2\n// a.1:2\n", "image"),
        ("\n$one:\n// a.0:0-6", "\n$one:", "completeness"),
        ("\n$one:\n// a.0:0-6", "\n$one:\n// a.1:0-6", "geometry"),
        ("// a.1:4\n", "mul.wide.s32 %a_1_rd2, %a_0_r4, 4; // a.1:4\n", "image"),
        ("// a.1:0\n", "mov.u32 %a_0_r1, %g_t; // a.1:0\n", "disjointness"),
    ],
)
def test_copies_that_are_wrong(old: str, new: str, condition: str) -> None:
    assert old in ALONE
    assert rule(coarsened(ALONE.replace(old, new, 1))) == condition


@pytest.mark.parametrize(
    "contract",
    [
        {"grid": "a_grid_x"},
        {"grid": "a_grid_x // 2"},
        {"shapes": {"share1": "ceil_div(a_grid_x, 2)"}},
        {"shapes": {"share1": "a_grid_x // 2 + 1"}},
    ],
)
def test_contracts_that_are_wrong(contract: dict[str, object]) -> None:
    assert rule(coarsened(ALONE, **contract)) in ("geometry", "completeness")
    assert kit.prove(*coarsened(ALONE, shapes={"share1": "a_grid_x // 2"})).images == 21


def test_the_last_of_several_copies_says_that_all_are_active() -> None:
    ids = (
        "mul.lo.u32 %g_r1, %g_c, 3;\nmad.lo.u32 %g_r2, %g_c, 3, 1;\nmad.lo.u32 %g_r3, %g_c, 3, 2;\n"
    )
    tests = "".join(
        f"ld.param.u32 %g_s{n}, [share{n}];\nsetp.lt.u32 %g_p{n}, %g_c, %g_s{n};\n" for n in (1, 2)
    )
    every = "".join(f"// a.{j}:{n}\n" for n in range(7) for j in range(3))

    def body(first: int, second: int) -> str:
        return (
            f"{ids}{tests}@!%g_p{first} bra $less;\n{every}ret;\n$less:\n// a.0:0-6\n"
            f"@!%g_p{second} bra $end;\n// a.1:0-6\n$end:\nret;"
        )

    def made(text: str) -> Woven:
        return woven(
            "coarsen(a, 3)",
            {"a": COPY},
            text,
            ctas={"a.0": "%g_r1", "a.1": "%g_r2", "a.2": "%g_r3"},
            grid="ceil_div(a_grid_x, 3)",
            shapes={f"share{n}": f"ceil_div(a_grid_x - {n}, 3)" for n in (1, 2)},
        )

    assert kit.prove(*made(body(2, 1))).images == 35
    assert rule(made(body(1, 1))) == "geometry"
    assert rule(made(body(2, 2))) == "completeness"


# Order within an instance

LOADS = """
ld.param.u64 %rd1, [out];
ld.param.u32 %r9, [n];
ld.global.u32 %r1, [%rd1];
add.u32 %r2, %r1, 1;
st.global.u32 [%rd1], %r2;
ld.global.u32 %r3, [%rd1+4];
ld.global.u32 %r4, [%rd1];
ld.global.nc.u32 %r5, [%rd1];
st.shared.u32 [tile], %r3;
add.u64 %rd1, %rd1, 8;
ld.global.u32 %r6, [%rd1+4];
st.global.u32 [%rd1], %r6;
"""
TILE = ".shared .align 4 .b8 tile[256];\n"


def ordered(*order: int, text: str = LOADS, before: str = TILE) -> Woven:
    """The instructions of one member in another order, beside a second member."""
    lines = "".join(f"// a:{n}\n" for n in order)
    members = {"a": before + text, "b": COPY}
    return woven("weave(a, b)", members, f"{lines}// b:0-6\nret;", fixed=5, grid="5")


@pytest.mark.parametrize(
    ("moved", "to"),
    [(1, 0), (5, 3), (5, 2), (5, 4), (7, 1), (7, 4), (3, 3), (10, 10), (6, 5), (9, 9)],
)
def test_what_may_rise(moved: int, to: int) -> None:
    order = [n for n in range(12) if n != moved]
    order.insert(to, moved)
    assert kit.prove(*ordered(*order)).images == 19


@pytest.mark.parametrize(
    ("moved", "to"),
    [
        (6, 4),  # a load over a store to the same place
        (3, 2),  # before what it reads is there
        (4, 3),
        (8, 4),  # a store over a store
        (9, 8),  # fine for shared memory, but see below
        (9, 6),  # before the base register's last use
        (10, 9),  # from the register before it is advanced
        (11, 10),
        (5, 0),  # before its base register is there
        (10, 4),
        (4, 6),  # a store that sinks below loads of the same place
    ],
)
def test_what_may_not_rise(moved: int, to: int) -> None:
    order = [n for n in range(12) if n != moved]
    order.insert(to, moved)
    if (moved, to) == (9, 8):
        assert kit.prove(*ordered(*order)).images == 19
    else:
        assert rule(ordered(*order)) == "image"


def test_what_promises_an_order_keeps_it() -> None:
    for kind in ("ld.volatile.global", "ld.relaxed.gpu.global", "ld.acquire.gpu.global"):
        text = LOADS.replace("ld.global.u32 %r3", f"{kind}.u32 %r3")
        assert rule(ordered(0, 1, 2, 5, 3, 4, *range(6, 12), text=text)) == "image" or (kind == "x")
    fence = LOADS.replace("add.u32 %r2, %r1, 1;", "membar.gl;").replace("%r2;", "%r1;")
    assert rule(ordered(0, 1, 2, 5, 3, 4, *range(6, 12), text=fence)) == "image"
    atomic = LOADS.replace("st.global.u32 [%rd1], %r2;", "red.global.add.u32 [%rd1], %r2;")
    assert kit.prove(*ordered(0, 1, 2, 3, 5, 4, *range(6, 12), text=atomic)).images == 19
    assert rule(ordered(0, 1, 2, 3, 6, 4, 5, *range(7, 12), text=atomic)) == "image"


def test_what_was_passed_over_has_to_come() -> None:
    full = [0, 1, 2, 5, 3, 4, *range(6, 12)]
    assert kit.prove(*ordered(*full)).images == 19
    for gone in full:
        assert rule(ordered(*(n for n in full if n != gone))) in ("image", "completeness")
    for twice in full:
        at = full.index(twice)
        assert rule(ordered(*full[: at + 1], *full[at:])) == "image"


PHASES = """
ld.param.u64 %rd1, [out];
mov.u32 %r1, %tid.x;
st.shared.u32 [tile], %r1;
bar.sync 0;
ld.shared.u32 %r2, [tile];
ld.global.u32 %r3, [%rd1];
bar.sync 0;
ld.shared.u32 %r4, [tile+4];
ld.global.u32 %r5, [%rd1+8];
st.global.u32 [%rd1], %r2;
bar.sync 0;
ld.global.u32 %r6, [%rd1+4];
st.global.u32 [%rd1+4], %r4;
"""


@pytest.mark.parametrize(
    ("order", "right"),
    [
        ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), True),
        # Over a barrier: only shared memory was written before it.
        ((0, 1, 5, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12), True),
        ((0, 8, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12), True),
        # Nothing was written between the first barrier and the second, but before the first.
        ((0, 1, 2, 3, 7, 4, 5, 6, 8, 9, 10, 11, 12), True),
        ((0, 1, 2, 7, 3, 4, 5, 6, 8, 9, 10, 11, 12), False),
        ((0, 1, 2, 4, 3, 5, 6, 7, 8, 9, 10, 11, 12), False),
        # Other threads write there before the third: that this one does not is not enough.
        ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10, 12), False),
        # A barrier does not pass a load, nor a store a barrier.
        ((0, 1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11, 12), False),
        ((0, 1, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12), False),
    ],
)
def test_loads_rise_over_barriers_by_phases(order: tuple[int, ...], right: bool) -> None:
    lines = "".join(f"// a:{n}\n" for n in order).replace("// a:0", "// b:0-6\n// a:0", 1)
    members = {"a": TILE + PHASES, "b": COPY}
    found = woven("weave(a, b)", members, f"{lines}ret;", fixed=5, grid="5")
    if right:
        assert kit.prove(*found).images == 20
    else:
        assert rule(found) == "image"


@pytest.mark.parametrize(
    "old",
    [
        # Something in the phase orders memory that other CTAs see too.
        ("mov.u32 %r1, %tid.x;", "membar.gl;"),
        ("st.shared.u32 [tile], %r1;", "atom.acq_rel.cta.shared.add.u32 %r8, [tile], 1;"),
        ("st.shared.u32 [tile], %r1;", "st.u32 [%rd1], %r1;"),
        ("mov.u32 %r1, %tid.x;", "ld.volatile.shared.u32 %r1, [tile];"),
        # Not all threads need be at this barrier.
        ("bar.sync 0;\nld.shared.u32 %r2", "bar.sync 0, 64;\nld.shared.u32 %r2"),
    ],
)
def test_phases_in_which_more_happens(old: tuple[str, str]) -> None:
    text = PHASES.replace(*old, 1)
    assert text != PHASES
    order = (0, 1, 5, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12)
    lines = "".join(f"// a:{n}\n" for n in order)
    found = woven(
        "weave(a, b)",
        {"a": TILE + text, "b": COPY},
        f"{lines}// b:0-6\nret;",
        fixed=5,
        grid="5",
    )
    assert rule(found) == "image"


# Guards that a vote implies

GUARD = kit.GUARDED
HEAD = "// a:0-4\n// b:0-4\n"
FAST = "// a:6\n// b:6\n// a:7\n// b:7\n"
SLOW = """// a:0-4
@%a_p1 bra $next; // a:5
// a:6-7
$next:
// b:0-4
@%b_p1 bra $end; // b:5
// b:6-7
$end:
ret;"""
VOTE = "or.pred %g_p1, %a_p1, %b_p1;\nnot.pred %g_p2, %g_p1;\n"
LANES = "vote.sync.all.pred %g_p3, %g_p2, -1;\n"


def guarded(body: str, text: str = GUARD) -> Woven:
    return woven("weave(a, b)", {"a": text, "b": text}, body, fixed=5, grid="5")


@pytest.mark.parametrize("vote", [LANES, "", "barrier.red.and.pred %g_p3, 3, %g_p2;\n"])
def test_guards_of_which_all_hold(vote: str) -> None:
    test = "%g_p3" if vote else "%g_p2"
    body = f"{HEAD}{VOTE}{vote}@!{test} bra $slow;\n{FAST}bra $end;\n$slow:\n{SLOW}"
    assert kit.prove(*guarded(body)).images == 30
    rest = body.replace("// a:0-4\n@%a_p1", "@%a_p1").replace("// b:0-4\n@%b_p1", "@%b_p1")
    assert rest.count("a:0-4") == 1
    # Members need not begin once more: they may as well go on.
    assert kit.prove(*guarded(rest)).images == 20


WOVEN = f"{HEAD}{VOTE}{LANES}@!%g_p3 bra $slow;\n{FAST}bra $end;\n$slow:\n{SLOW}"


@pytest.mark.parametrize(
    ("old", "new", "condition"),
    [
        ("@!%g_p3", "@%g_p3", "image"),
        ("@!%g_p3", "@!%g_p2", None),
        ("or.pred", "and.pred", "image"),
        ("not.pred %g_p2, %g_p1", "mov.pred %g_p2, %g_p1", "image"),
        ("%a_p1, %b_p1", "%a_p1, %a_p1", "image"),
        ("vote.sync.all", "vote.sync.any", "image"),
        ("%g_p2, -1", "%g_p2, 255", "image"),
        ("%g_p2, -1", "!%g_p2, -1", "image"),
        # The fact is gone once the register is written again.
        (f"{VOTE}{LANES}", f"{VOTE}{LANES}// b:4\n", "image"),
        # The predicate is tested before it is there.
        (
            "// b:0-4\nor.pred %g_p1, %a_p1, %b_p1;",
            "or.pred %g_p1, %a_p1, %b_p1;\n// b:0-4",
            "image",
        ),
        # A failed vote says nothing.
        ("@%a_p1 bra $next; // a:5\n// a:6-7\n", "", "completeness"),
        (
            "$slow:\n// a:0-4\n@%a_p1 bra $next; // a:5\n// a:6-7\n",
            "$slow:\n// a:0-4\n",
            "completeness",
        ),
        # Who begins once more begins at the start.
        ("$slow:\n// a:0-4", "$slow:\n// a:2-4", "image"),
        (f"$slow:\n{SLOW}", "$slow:\n// b:0-4\nbra $end;\n$end:\nret;", "completeness"),
        (FAST, "// a:6\n// b:6\n// a:7\n", "completeness"),
        (FAST, FAST + "// a:7\n", "image"),
    ],
)
def test_guards_that_are_implied_by_nothing(old: str, new: str, condition: str | None) -> None:
    assert old in WOVEN
    found = guarded(WOVEN.replace(old, new, 1))
    if condition is None:
        assert kit.prove(*found).images == 30
    else:
        assert rule(found) in (condition, "completeness")


def test_a_vote_that_not_all_lanes_come_to() -> None:
    body = WOVEN.replace(HEAD, f"{HEAD}setp.lt.u32 %g_p9, %g_t, 7;\n@%g_p9 bra $slow;\n", 1)
    assert rule(guarded(body)) == "convergence"
    warps = WOVEN.replace(HEAD, f"{HEAD}setp.lt.u32 %g_p9, %g_t, 32;\n@%g_p9 bra $slow;\n", 1)
    assert kit.prove(*guarded(warps)).images == 30
    meeting = "barrier.red.and.pred %g_p3, 3, %g_p2;\n"
    assert rule(guarded(warps.replace(LANES, meeting))) == "convergence"


def test_guarded_copies_of_what_a_branch_decides() -> None:
    """The branch of an arm is not there; its instructions have the predicate instead."""
    arms = (
        "@!%a_p1 ld.param.u64 %a_rd1, [a_out]; // a:6\n"
        "@!%a_p1 st.global.u32 [%a_rd1], %a_r4; // a:7\n"
    )
    good = f"// a:0-4\n{arms}// b:0-4\n@%b_p1 bra $end; // b:5\n// b:6-7\n$end:\nret;"
    assert kit.prove(*guarded(good)).images == 15
    early = "// a:0-4\n// a:6\n" + good.partition("// a:6\n")[2]
    assert kit.prove(*guarded(early)).images == 15
    for old, new in (
        ("@!%a_p1 st", "@%a_p1 st"),
        ("@!%a_p1 st", "@!%b_p1 st"),
        ("@!%a_p1 st", "st"),
        ("@!%a_p1 ld.param.u64 %a_rd1, [a_out]; // a:6\n", ""),
        ("@!%a_p1 st.global.u32 [%a_rd1], %a_r4; // a:7\n", ""),
        (arms, arms + "@!%a_p1 st.global.u32 [%a_rd1], %a_r4; // a:7\n"),
        # The predicate is another one by then.
        (arms, "setp.ge.s32 %a_p1, %a_r4, %a_r9; // a:4\n" + arms),
    ):
        assert old in good
        assert rule(guarded(good.replace(old, new, 1))) in ("image", "branches", "completeness")


# Merged barriers

MEET = """
mov.u32 %r1, %tid.x;
mov.u32 %r3, tile;
st.shared.u32 [%r3], %r1;
bar.sync 0;
ld.shared.u32 %r5, [tile];
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r5;
"""
START = "// a:0-2\n// b:0-2\n"
END = "// a:4-6\n// b:4-6\nret;"


def meeting(body: str, text: str = MEET) -> Woven:
    members = {"a": TILE + text, "b": TILE + text}
    return woven("weave(a, b)", members, body, fixed=5, grid="5")


def test_one_barrier_for_several_members() -> None:
    for barrier in ("bar.sync 0;", "barrier.sync 0;", "bar.sync 5;", "bar.sync 0, 64;"):
        assert kit.prove(*meeting(f"{START}{barrier} // a:3 b:3\n{END}")).images == 14
    # What a did before its barrier b may do behind it.
    mixed = "// a:0-2\n// b:0-1\n// b:2\nbar.sync 0; // a:3 b:3\n// a:4-6\n// b:4-6\nret;"
    assert kit.prove(*meeting(mixed)).images == 14


@pytest.mark.parametrize(
    ("body", "condition"),
    [
        (f"// a:0-2\n// b:0-1\nbar.sync 0; // a:3 b:3\n// b:2\n{END}", "image"),
        (f"{START}// a:4\nbar.sync 0; // a:3 b:3\n// a:5-6\n// b:4-6\nret;", "image"),
        (f"{START}bar.sync 0; // a:3\n{END}", "image"),
        (f"{START}bar.sync 0; // a:3 a:3\n// b:3-6\n// a:4-6\nret;", "convergence"),
        (f"{START}bar.sync 0, 32; // a:3 b:3\n{END}", "image"),
        (f"{START}bar.arrive 0, 64; // a:3 b:3\n{END}", "convergence"),
        (f"{START}bar.sync 0; // a:3 b:3\nbar.sync 0; // b:3\n{END}", "image"),
        (
            f"{START}setp.lt.u32 %g_p1, %g_t, 32;\n@%g_p1 bra $far;\nbarrier.sync 0; // a:3 b:3\n"
            f"{END}\n$far:\nbarrier.sync 0; // a:3 b:3\n{END}",
            "convergence",
        ),
    ],
)
def test_barriers_that_cannot_be_one(body: str, condition: str) -> None:
    assert rule(meeting(body)) == condition


def test_barriers_in_arms_that_all_threads_choose() -> None:
    body = (
        f"{START}setp.lt.u32 %g_p1, %g_c, 3;\n@%g_p1 bra $far;\nbar.sync 0; // a:3 b:3\n"
        f"{END}\n$far:\nbar.sync 1; // a:3\nbar.sync 2; // b:3\n{END}"
    )
    assert kit.prove(*meeting(body)).images == 22
    counted = MEET.replace("bar.sync 0", "bar.sync 0, 64")
    assert rule(meeting(f"{START}bar.sync 0; // a:3 b:3\n{END}", counted)) == "convergence"


@pytest.mark.parametrize(("test", "right"), [("%g_c, 3", True), ("%g_t, 32", False)])
def test_orders_of_waiting_that_all_threads_choose_together(test: str, right: bool) -> None:
    text = MEET.replace("bar.sync 0", "bar.sync 0, 64")
    first, second = "barrier.sync 0, 64; // a:3\n", "barrier.sync 1, 64; // b:3\n"
    body = (
        f"{START}setp.lt.u32 %g_p1, {test};\n@%g_p1 bra $far;\n{first}{second}{END}\n"
        f"$far:\n{second}{first}{END}"
    )
    found = meeting(body, text)
    if right:
        assert kit.prove(*found).images == 22
    else:
        assert rule(found) == "convergence"


@pytest.mark.parametrize(("count", "right"), [("", True), (" 64,", True), (" 32,", False)])
def test_orders_of_finding_out(count: str, right: bool) -> None:
    """Barriers that tell something have no image in common, but all wait at them as at others."""
    tell = f"barrier.red.or.pred %p1, 0,{count} %p2;\n"
    text = MEET.replace("bar.sync 0;", tell + tell)
    body = START
    for at in (3, 4):
        body += f"barrier.red.or.pred %a_p1, 0,{count} %a_p2; // a:{at}\n"
        body += f"barrier.red.or.pred %b_p1, 1,{count} %b_p2; // b:{at}\n"
    found = meeting(f"{body}// a:5-7\n// b:5-7\nret;", text)
    if right:
        assert kit.prove(*found).images == 16
    else:
        assert rule(found) == "convergence"
