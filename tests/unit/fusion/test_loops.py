"""Loops woven with loops: which, how they are paired, the code, and what it does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import kit
import pytest
from kit import Case

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.fusion.facts import gather
from goptx.fusion.fuse import Fusion
from goptx.fusion.items import Round, Whole
from goptx.fusion.line import Line, line
from goptx.proof.certificate import certify
from goptx.syntax import parse

INDEX = (
    "\tmov.u32 %r1, %ctaid.x;\n\tmov.u32 %r2, %tid.x;\n\tmad.lo.s32 %r3, %r1, 32, %r2;\n"
    "\tld.param.u64 %rd1, [out];\n\tmul.wide.s32 %rd2, %r3, 4;\n\tadd.s64 %rd3, %rd1, %rd2;\n"
)
PARAMS = ".param .u64 out, .param .u32 n"


def line_of(body: str, *, loops: bool = True) -> Line:
    member = kit.member("a", Case(kit.entry(f"{INDEX}{body}", params=PARAMS)))
    return line(member.kernel, gather(member).uniformity.found, loops=loops)


def rounds_of(found: Line) -> list[Round | None]:
    return [item.round for item in found.trace.items if isinstance(item, Whole)]


COUNT = "\tadd.u32 %r9, %r9, 1;\n\tsetp.lt.u32 %p1, %r9, %r8;\n"


def loop(body: str, *, again: str = "@%p1 bra $next;", start: str = "") -> str:
    """A loop of %r8 rounds at least, and a store of what it made."""
    return (
        f"\tmov.u32 %r9, 0;\n{start}$next:\n{body}{COUNT}\t{again}\n"
        "\tst.global.u32 [%rd3], %r10;\n$end:"
    )


SUM = "\tadd.u32 %r10, %r10, %r9;\n"


# Which


@pytest.mark.parametrize(
    ("body", "again", "is_round"),
    [
        (SUM, "@%p1 bra $next;", True),
        (SUM, "@!%p1 bra $on;\n\tbra $next;\n$on:", True),
        (f"\t@%p2 bra $over;\n{SUM}$over:\n", "@%p1 bra $next;", True),
        ("\tshfl.sync.bfly.b32 %r10, %r10, 1, 31, -1;\n", "@%p1 bra $next;", True),
        ("\tst.global.u32 [%rd3+128], %r9;\n", "@%p1 bra $next;", True),
        ("\tbar.sync 0;\n", "@%p1 bra $next;", False),
        ("\tmembar.gl;\n", "@%p1 bra $next;", True),
        ("\tbarrier.cluster.arrive;\n", "@%p1 bra $next;", False),
        (f"\t@%p2 bra $end;\n{SUM}", "@%p1 bra $next;", False),
        (f"\t@%p2 bra $next;\n{SUM}", "@%p1 bra $next;", False),
        (f"$inner:\n{SUM}\t@%p2 bra $inner;\n", "@%p1 bra $next;", False),
        (SUM, "bra $next;", False),
    ],
)
def test_loops_with_one_end_and_a_straight_round(body: str, again: str, is_round: bool) -> None:
    found = rounds_of(line_of(loop(body, again=again)))
    assert bool(found and found[0]) == is_round
    assert not any(rounds_of(line_of(loop(body, again=again), loops=False)))


def test_the_test_of_a_round_is_what_begins_another_one() -> None:
    (one,) = rounds_of(line_of(loop(SUM)))
    (other,) = rounds_of(line_of(loop(SUM, again="@%p1 bra $on;\n\tbra $next;\n$on:")))
    assert one is not None and not one.test.negated
    assert other is not None and other.test.negated


@pytest.mark.parametrize(
    ("test", "assumed"),
    [
        ("ld.param.u32 %r8, [n];\n\tsetp.lt.s32 %p3, %r8, 1;\n\t@%p3 bra $end;\n", False),
        ("ld.param.u32 %r8, [n];\n\tsetp.ge.s32 %p3, %r8, 1;\n\t@!%p3 bra $end;\n", True),
        ("ld.param.u32 %r8, [n];\n\tsetp.eq.s32 %p3, %r8, 0;\n\t@%p3 bra $end;\n", None),
        ("ld.global.u32 %r8, [%rd1];\n\tsetp.lt.s32 %p3, %r8, 1;\n\t@%p3 bra $end;\n", None),
        ("and.b32 %r8, %r2, 3;\n\tsetp.lt.s32 %p3, %r8, 1;\n\t@%p3 bra $end;\n", None),
    ],
)
def test_it_is_assumed_that_loops_are_come_to_that_parameters_count(
    test: str, assumed: bool | None
) -> None:
    body = loop(SUM * 12, start=f"\t{test}")
    found = line_of(body)
    assert [value for _, value, _ in found.trace.assumed] == ([] if assumed is None else [assumed])
    assert not line_of(body, loops=False).trace.assumed
    straight = f"\t{test}{SUM * 12}\tst.global.u32 [%rd3], %r10;\n$end:"
    assert not line_of(straight).trace.assumed


# The code


def counted(rounds: str, body: str, made: str = "%r10") -> str:
    """A kernel whose threads go through a body as often as %r8 says, and store what comes out."""
    text = (
        f"{INDEX}\tmov.u32 %r9, 0;\n\tmov.u32 %r10, 1;\n\tld.param.u32 %r7, [n];\n\t{rounds}\n"
        f"$next:\n{body}{COUNT}\t@%p1 bra $next;\n\tst.global.u32 [%rd3], {made};"
    )
    return kit.entry(text, params=PARAMS)


PARAMETER = "mov.u32 %r8, %r7;"
LANES = "and.b32 %r8, %r2, 5;"
FEW = "mov.u32 %r8, 2;"
LONG = "\tmul.lo.u32 %r10, %r10, 3;\n\tadd.u32 %r10, %r10, %r9;\n" * 6
SHUFFLE = (
    "\tshfl.sync.bfly.b32 %r11, %r10, 1, 31, -1;\n\tadd.u32 %r10, %r10, %r11;\n"
    "\tmad.lo.u32 %r10, %r10, 5, %r2;\n"
)
LOADS = (
    "\tmul.wide.u32 %rd4, %r9, 65536;\n\tadd.s64 %rd5, %rd3, %rd4;\n"
    "\tst.global.u32 [%rd5+4096], %r10;\n"
    "\tld.global.u32 %r11, [%rd5+4096];\n\tadd.u32 %r10, %r10, %r11;\n"
)
IFS = (
    "\tand.b32 %r11, %r10, 1;\n\tsetp.eq.u32 %p2, %r11, 0;\n\t@%p2 bra $over;\n" + SUM + "$over:\n"
)


def case(rounds: str, body: str, n: int = 5, ctas: int = 3) -> Case:
    return Case(counted(rounds, body), grid=(ctas, 1, 1), params={"n": n})


KERNELS: Mapping[str, Case] = {
    "parameter": case(PARAMETER, SUM),
    "lanes": case(LANES, SUM, ctas=4),
    "long": case(FEW, LONG),
    "shuffle": case(PARAMETER, SHUFFLE, 3),
    "loads": case(LANES, LOADS),
    "ifs": case(PARAMETER, IFS, 9),
}


def prove(fusion: Fusion, cases: Mapping[str, Case], text: str | None = None) -> int:
    """Proves a fused text; the number of images."""
    read = parse(text or fusion.ptx, "fused.ptx")
    modules = {alias: parse(one.text, f"{alias}.ptx") for alias, one in cases.items()}
    return certify(read, fusion.contract, modules).images


@pytest.mark.parametrize("one", list(KERNELS))
@pytest.mark.parametrize("two", list(KERNELS))
def test_pairs_do_what_their_members_do(one: str, two: str) -> None:
    cases = {"a": KERNELS[one], "b": KERNELS[two]}
    fusion = kit.fuse("weave(a, b)", cases, assembled=False)
    assert kit.run_fused(fusion, cases) == kit.run_apart(cases)
    assert ("$g_rounds_" in fusion.ptx) == ("shuffle" not in (one, two))
    assert prove(fusion, cases)


@pytest.mark.parametrize(
    "plan",
    [
        "weave(coarsen(a, 2), b)",
        "weave(coarsen(a, 3), coarsen(b, 2), c)",
        "coarsen(c, 3)",
        "weave(a, b, c){order=loads}",
        "weave(a, b, c){vote=off}",
        "blocks(weave(a, b), c)",
        "warps(weave(a, c), b)",
    ],
)
def test_several_do_what_their_members_do(plan: str) -> None:
    given = {"a": KERNELS["shuffle"], "b": KERNELS["lanes"], "c": KERNELS["long"]}
    cases = {alias: one for alias, one in given.items() if re.search(rf"\b{alias}\b", plan)}
    fusion = kit.same(plan, cases)
    assert prove(fusion, cases)


def test_loops_are_woven_unless_told_otherwise() -> None:
    cases: dict[str, Case | str] = {"a": KERNELS["parameter"], "b": KERNELS["long"]}
    for plan in ("weave(a, b){loops=off}", "coarsen(weave(a, b), 2){loops=off}"):
        assert "$g_rounds_" not in kit.fuse(plan, cases).ptx


def test_a_short_round_stands_several_times_beside_a_long_one() -> None:
    fusion = kit.fuse("weave(a, b)", {"a": KERNELS["parameter"], "b": KERNELS["long"]})
    common = fusion.ptx[fusion.ptx.index("$g_rounds_") :].partition("bra $g_rounds_")[0]
    assert common.count("add.u32 %a_r10") == common.count("setp.lt.u32 %a_p1") == 3
    assert common.count("@%a_p1 setp.lt.u32 %a_p1") == common.count("@%a_p1 add.u32 %a_r10") == 2
    assert common.count("setp.lt.u32 %b_p1") == 1


def test_loops_of_members_that_wait_for_lanes_are_woven_with_copies_only() -> None:
    others = kit.fuse("weave(a, b)", {"a": KERNELS["shuffle"], "b": KERNELS["lanes"]})
    assert "$g_rounds_" not in others.ptx
    cases = {"a": KERNELS["shuffle"]}
    copies = kit.same("coarsen(a, 2)", cases)
    assert "$g_rounds_" in copies.ptx and "vote" not in copies.ptx
    assert prove(copies, cases)


def test_copies_go_on_together_where_others_have_ended() -> None:
    fusion = kit.fuse("weave(coarsen(a, 2), b)", {"a": KERNELS["lanes"], "b": KERNELS["long"]})
    found = re.findall(r"^\$g_rounds_\d+:", fusion.ptx, re.MULTILINE)
    assert len(found) == 3  # of all, of the copies, of the copies where b is not active


TWO = (
    "\tmov.u32 %r9, 0;\n$first:\n" + LONG + COUNT + "\t@%p1 bra $first;\n"
    "\tmov.u32 %r9, 0;\n$second:\n" + SUM + COUNT + "\t@%p1 bra $second;\n"
)


def test_loops_are_paired_by_the_time_they_take() -> None:
    """Of two loops the longer one is woven with the only one of the other member."""
    text = kit.entry(f"{INDEX}\tld.param.u32 %r8, [n];\n{TWO}\tst.global.u32 [%rd3], %r10;",
                     params=PARAMS)  # fmt: skip
    cases = {"a": Case(text, params={"n": 3}), "b": KERNELS["long"]}
    fusion = kit.same("weave(a, b)", cases)
    common = fusion.ptx[fusion.ptx.index("$g_rounds_") :].partition("bra $g_rounds_")[0]
    assert common.count("mul.lo.u32 %a_r10") == 6 and prove(fusion, cases)
    both = kit.same("weave(a, b)", {"a": cases["a"], "b": cases["a"]})
    assert len(re.findall(r"^\$g_rounds_\d+:", both.ptx, re.MULTILINE)) == 2


def test_common_loops_heed_the_budget_of_registers() -> None:
    """Two registers of each copy are live in its loop, and one more for the bound."""
    cases: dict[str, Case | str] = {"a": KERNELS["parameter"]}

    def loops(plan: str) -> int:
        text = kit.fuse(plan, cases).ptx
        return len(re.findall(r"^\$g_rounds_\d+:", text[: text.index("\tret;")], re.MULTILINE))

    assert loops("coarsen(a, 16){registers=64}") == 1
    assert loops("coarsen(a, 16){registers=32}") == 2
    assert loops("coarsen(a, 16){registers=40}") == 2


def test_loops_pair_between_the_same_barriers() -> None:
    store = "\tst.global.u32 [%rd3], %r10;"
    count = "\tmov.u32 %r9, 0;\n\tld.param.u32 %r8, [n];\n$L:\n" + SUM + COUNT + "\t@%p1 bra $L;\n"
    before = kit.entry(f"{INDEX}{count}\tbar.sync 0;\n{store}", params=PARAMS)
    behind = kit.entry(f"{INDEX}\tbar.sync 0;\n{count}{store}", params=PARAMS)
    given = {"a": Case(before, params={"n": 3}), "b": Case(behind, params={"n": 4})}
    fusion = kit.same("weave(a, b)", given)
    assert "$g_rounds_" not in fusion.ptx
    copies = kit.same("coarsen(a, 2)", {"a": replace(given["a"], grid=(3, 1, 1))})
    assert "$g_rounds_" in copies.ptx


# What the certificate says of common loops that are wrong


def wrong(fusion: Fusion, cases: Mapping[str, Case], old: str, new: str, count: int = 1) -> str:
    """The condition that fails when the fused text is changed."""
    assert old in fusion.ptx
    text = fusion.ptx.replace(old, new, count)
    contract: Contract = fusion.contract
    assert text.count("\n") == fusion.ptx.count("\n"), "origins name lines"
    try:
        prove(replace(fusion, contract=contract), cases, text)
    except GoptxError as error:
        return error.diagnostics[0].rule or ""
    return "proved"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"and\.pred (%g_pred_\d+), %a_p1, %b_p1;", r"or.pred \1, %a_p1, %b_p1;"),
        (r"and\.pred (%g_pred_\d+), %a_p1, %b_p1;", r"and.pred \1, %a_p1, %a_p1;"),
        (r"and\.pred (%g_pred_\d+), %a_p1, %b_p1;", r"mov.pred \1, %b_p1;"),
        (r"(@)(%g_pred_\d+ bra \$g_rounds_)", r"\1!\2"),
        (r"@(%b_p1 bra \$g_part)", r"@!\1"),
        (r"@%a_p1( setp\.lt\.u32 %a_p1)", r"\1"),
        (r"@%a_p1( add\.u32 %a_r10)", r"\1"),
        (r"@%a_p1( add\.u32 %a_r10)", r"@!%a_p1\1"),
        (r"@%a_p1( add\.u32 %a_r10)", r"@%b_p1\1"),
    ],
)
def test_common_loops_that_are_wrong_are_not_proved(old: str, new: str) -> None:
    cases = {"a": KERNELS["parameter"], "b": KERNELS["long"]}
    fusion = kit.fuse("weave(a, b)", cases)
    found = re.search(old, fusion.ptx)
    assert found is not None
    assert wrong(fusion, cases, found[0], re.sub(old, new, found[0])) in (
        "image", "completeness", "branches", "convergence"
    )  # fmt: skip


def test_a_member_that_begins_once_more_does_so_without_a_predicate() -> None:
    """Where the line is not taken, a predicate that the start left there decides nothing."""
    text = kit.entry(
        f"{INDEX}\tld.param.u32 %r8, [n];\n\tmov.u32 %r9, 0;\n\tsetp.lt.s32 %p3, %r8, 1;\n"
        f"\t@%p3 bra $end;\n$next:\n{LONG}{COUNT}\t@%p1 bra $next;\n"
        "\tst.global.u32 [%rd3], %r10;\n$end:",
        params=PARAMS,
    )
    cases = {"a": Case(text, params={"n": 3}), "b": Case(text, params={"n": 4})}
    fusion = kit.same("weave(a, b)", cases)
    assert prove(fusion, cases)
    first = "mov.u32 %b_r1, "
    assert fusion.ptx.count(first) == 2
    before, _, behind = fusion.ptx.rpartition(first)
    changed = f"{before}@%b_p3 {first}{behind}"
    assert "setp.lt.s32 %b_p3" in before
    with pytest.raises(GoptxError, match=r"\[image\]"):
        prove(fusion, cases, changed)
