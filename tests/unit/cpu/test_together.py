"""Lanes that come together to branches, calls and returns that are .uni, and part there."""

from __future__ import annotations

import random

import pytest
from checks_kit import FIRST, found, line

LOOP = """mov.u32 %r4, 0;
L: {body}
add.u32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, {turns}; @%p2 bra{uni} L;"""

# Name -> (body, block, line or None, words)

UNIFORM: dict[str, tuple[str, int, int | None, str]] = {
    "a branch that all take": ("setp.lt.u32 %p1, %r1, 99;\n@%p1 bra.uni A;\nA:", 32, None, ""),
    "a branch that half take": ("setp.lt.u32 %p1, %r1, 16;\n@%p1 bra.uni A;\nA:", 32, 2, ".uni"),
    "a branch that one warp takes": (
        "setp.lt.u32 %p1, %r1, 32;\n@!%p1 bra.uni A;\nA:",
        64,
        None,
        "",
    ),
    "a branch without a guard": ("bra.uni A;\nA:", 32, None, ""),
    "a branch that is not .uni": ("setp.lt.u32 %p1, %r1, 16;\n@%p1 bra A;\nA:", 32, None, ""),
    "by each half alike": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A; bra B; A: add.u32 %r4, %r1, 1;\n"
        "B: setp.lt.u32 %p2, %r1, 99;\n@%p2 bra.uni C;\nC:",
        32,
        None,
        "",
    ),
    "in one half, alike": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A;\nsetp.lt.u32 %p2, %r1, 16;\n@%p2 bra.uni A;\nA:",
        32,
        None,
        "",
    ),
    "in one half, not alike": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A;\nsetp.lt.u32 %p2, %r1, 20;\n@%p2 bra.uni A;\nA:",
        32,
        3,
        ".uni",
    ),
    "on both ways to one place, which are two": (
        "setp.lt.u32 %p1, %r1, 16; @!%p1 bra B; setp.lt.u32 %p3, %r1, 90; @%p3 bra T;\n"
        "B: setp.lt.u32 %p3, %r1, 90; @!%p3 bra E;\n"
        "T:\n@%p1 bra.uni C;\nC:\nE:",
        32,
        None,
        "",
    ),
    "where all meet behind two ways": (
        "setp.lt.u32 %p1, %r1, 16; @%p1 bra A;\nadd.u32 %r4, %r1, 1;\nA:\n@%p1 bra.uni C;\nC:",
        32,
        4,
        ".uni",
    ),
    "turns that are as many": (LOOP.format(body="", turns=5, uni=".uni"), 32, None, ""),
    "turns that are not": (LOOP.format(body="", turns="%r1", uni=".uni"), 32, 3, ".uni"),
    "in each turn alike, of which there are not as many": (
        LOOP.format(body="setp.gt.u32 %p1, %r4, 3;\n@%p1 bra.uni M; M:", turns="%r1", uni=""),
        32,
        None,
        "",
    ),
    "in one turn not alike": (
        LOOP.format(
            body="setp.gt.u32 %p1, %r4, %r1; @%p1 bra N; add.u32 %r5, %r1, 1;\n"
            "N: setp.lt.u32 %p1, %r4, %r1;\n@%p1 bra.uni M; M:",
            turns=40,
            uni="",
        ),
        32,
        4,
        ".uni",
    ),
    "behind a loop whose turns are not as many": (
        LOOP.format(body="bar.warp.sync -1;", turns=7, uni="")
        + LOOP.format(body="", turns="%r1", uni="").replace("L", "K")
        + "\nsetp.lt.u32 %p1, %r1, 16;\n@%p1 bra.uni A;\nA:",
        32,
        7,
        ".uni",
    ),
    "a wait of others": (
        "setp.eq.u32 %p1, %r1, 0; @!%p1 bra W; st.volatile.shared.u32 [sm], 1;\n"
        "W: ld.volatile.shared.u32 %r4, [sm]; setp.ne.u32 %p2, %r4, 1;\n@%p2 bra.uni W;",
        32,
        None,
        "",
    ),
    "a table, alike": (
        "T: .branchtargets A, B;\nshr.u32 %r4, %r1, 5;\nbrx.idx.uni %r4, T;\nA:\nB:",
        64,
        None,
        "",
    ),
    "a table, not alike": (
        "T: .branchtargets A, B;\nand.b32 %r4, %r1, 1;\nbrx.idx.uni %r4, T;\nA:\nB:",
        64,
        3,
        ".uni",
    ),
    "a return": ("setp.lt.u32 %p1, %r1, 16;\n@%p1 ret.uni;", 32, 2, ".uni"),
}


@pytest.mark.parametrize("name", UNIFORM)
def test_lanes_that_part(name: str) -> None:
    body, block, where, words = UNIFORM[name]
    said = found(body, 1, block)
    assert [line(d) for d in said] == ([] if where is None else [where])
    assert all(words in d.message for d in said)


def test_lanes_that_part_are_named() -> None:
    (one,) = found("setp.ne.u32 %p1, %r1, 37;\n@%p1 bra.uni A;\nA:", 2, 64, "aligned")
    text = one.render()
    assert f"<ptx>:{FIRST + 1}:1: error: lanes of one warp part at this instruction" in text
    assert "CTA (0, 0, 0), thread (37, 0, 0)" in text
    assert "CTA (0, 0, 0), thread (32, 0, 0), of the same warp, goes another way" in text


CALLED = """.func {name}(.reg .b32 n) {{ .reg .pred %q; setp.lt.u32 %q, n, 16;
{what}
E: ret; }}
"""


@pytest.mark.parametrize(("call", "times"), [("call f, (%r1);", 1), ("@%p1 call f, (%r1);", 0)])
def test_lanes_of_one_call_are_together(call: str, times: int) -> None:
    """Guarded by what f asks for, those that call it do the same there."""
    function = CALLED.format(name="f", what="@%q bra.uni E;")
    body = f"setp.lt.u32 %p1, %r1, 16; {call}\n@!%p1 call f, (%r1);"
    said = found(body if times == 0 else call, checks="aligned", functions=function)
    assert [".uni" in d.message for d in said] == [True] * times


def test_calls_that_are_uni() -> None:
    functions = CALLED.format(name="f", what="") + CALLED.format(name="g", what="")
    body = "mov.u64 %d3, f; mov.u64 %d4, g; setp.lt.u32 %p1, %r1, {n};\n"
    body += "selp.b64 %d3, %d3, %d4, %p1;\nP: .callprototype _ (.reg .b32 _);\n"
    body += "call.uni %d3, (%r1), P;"
    assert found(body.format(n=99), checks="aligned", functions=functions) == []
    (one,) = found(body.format(n=9), checks="aligned", functions=functions)
    assert line(one) == 4
    (one,) = found("setp.eq.u32 %p1, %r1, 3;\n@%p1 call.uni f, (%r1);", functions=functions)
    assert line(one) == 2


POLL = (
    ".func (.reg .b32 o) {name}(.reg .b64 a) {{ .reg .pred %q; ld{how}.global.u32 o, [a];"
    " setp.ne.u32 %q, o, 0; @%q bra.uni D; mov.u32 o, 0; D: ret; }}"
)
"""What asks once whether something is there."""


def test_loops_that_wait_by_a_call_are_not_asked() -> None:
    """The first lane sets what all wait for, after its first turn."""
    wait = (
        "setp.eq.u32 %p2, %r1, 0;\nL: call (%r6), f, (%d1);\n"
        "setp.eq.u32 %p1, %r6, 0; @%p2 st.volatile.global.u32 [%d1], 1;\n@%p1 bra.uni L;"
    )
    poll = POLL.format(name="f", how=".volatile")
    assert found(wait, checks="aligned", functions=poll) == []
    between = POLL.format(name="g", how=".volatile") + (
        " .func (.reg .b32 o) f(.reg .b64 a) { call (o), g, (a); ret; }"
    )
    assert found(wait, checks="aligned", functions=between) == []


def test_calls_outside_of_loops_that_wait_are_asked() -> None:
    """%d2 leads to what only the first lane has set."""
    body = (
        "setp.eq.u32 %p2, %r1, 0; @%p2 st.global.u32 [%d1], 1;\ncall (%r6), f, (%d2);\n"
        "L: ld.volatile.global.u32 %r5, [%d1]; setp.eq.u32 %p1, %r5, 0; @%p1 bra L;"
    )
    (one,) = found(body, checks="aligned", functions=POLL.format(name="f", how=""))
    assert ".uni" in one.message


def program(rng: random.Random, names: list[int], depth: int = 0) -> str:
    """Branches that are .uni with guards that all lanes share, among such with guards of lanes.

    ``names`` holds the number of the next label.
    """
    text = ""
    for _ in range(rng.randint(1, 3)):
        n = names[0]
        names[0] += 1
        lanes = f"and.b32 %r5, %r1, {rng.choice((1, 2, 4, 8, 16))}; setp.eq.u32 %p0, %r5, 0;\n"
        match rng.choice(("shared", "if", "both", "either", "loop") if depth < 3 else ("shared",)):
            case "shared":
                text += f"setp.gt.u32 %p0, %r9, {rng.randint(0, 1)}; @%p0 bra.uni U{n};\nU{n}:\n"
            case "if":
                text += f"{lanes}@%p0 bra E{n};\n{program(rng, names, depth + 1)}E{n}:\n"
            case "both":
                text += f"{lanes}@%p0 bra F{n};\n{program(rng, names, depth + 1)}bra E{n};\n"
                text += f"F{n}:\n{program(rng, names, depth + 1)}E{n}:\n"
            case "either":
                text += f"{lanes}@%p0 bra T{n};\nand.b32 %r5, %r1, 2; setp.eq.u32 %p0, %r5, 0;\n"
                text += f"@%p0 bra E{n};\nT{n}:\n{program(rng, names, depth + 1)}E{n}:\n"
            case _:
                text += f".reg .b32 %i{n};\nmov.u32 %i{n}, 0;\n"
                text += f"L{n}:\n{program(rng, names, depth + 1)}and.b32 %r5, %r1, 3;\n"
                text += f"setp.gt.u32 %p0, %i{n}, 1; @%p0 bra.uni V{n};\nV{n}:\n"
                text += f"add.u32 %i{n}, %i{n}, 1;\n"
                text += f"setp.le.u32 %p0, %i{n}, %r5; @%p0 bra L{n};\n"
    return text


@pytest.mark.parametrize("seed", range(30))
def test_what_lanes_do_alike_is_no_finding(seed: int) -> None:
    """Whatever they did before, under any schedule; turns of loops are counted from their own."""
    rng = random.Random(seed)
    body = program(rng, [0])
    assert [d.render() for d in found(body, 2, 64, "aligned", seed or None)] == []
    # The same with one that half of a warp takes, where all come by.
    body += "setp.lt.u32 %p0, %r1, 48;\n@%p0 bra.uni Z;\nZ:"
    (one,) = found(body, 2, 64, "aligned", seed or None)
    assert line(one) == body.count("\n")
