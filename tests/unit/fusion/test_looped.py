"""Looped coarsening: rounds of a CTA, what stands between them, what is refused."""

from __future__ import annotations

from pathlib import Path

import kit
import pytest
from kit import Case

import goptx
from goptx.build import fuse
from goptx.diag import GoptxError
from goptx.fusion.plan import MAX_ROUNDS, parse_plan
from goptx.proof.cpu_verify import verify_cpu
from goptx.specs import MemberSpec

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
INDEX = (
    "\tmov.u32 %r1, %ctaid.x;\n\tmov.u32 %r2, %tid.x;\n\tmov.u32 %r9, %ntid.x;\n"
    "\tmad.lo.s32 %r3, %r1, %r9, %r2;\n\tld.param.u64 %rd1, [out];\n"
    "\tmul.wide.s32 %rd2, %r3, 4;\n\tadd.s64 %rd3, %rd1, %rd2;\n"
)
PLAIN = kit.entry(f"{INDEX}\tst.global.u32 [%rd3], %r1;")
TURNED = kit.entry(
    f"\t.shared .align 4 .b8 sm[256];\n{INDEX}"
    "\tmov.u32 %r4, sm;\n\tshl.b32 %r5, %r2, 2;\n\tadd.u32 %r6, %r4, %r5;\n"
    "\tst.shared.u32 [%r6], %r3;\n\tbar.sync 0;\n\txor.b32 %r7, %r5, 252;\n"
    "\tadd.u32 %r7, %r4, %r7;\n\tld.shared.u32 %r8, [%r7];\n\tst.global.u32 [%rd3], %r8;"
)
"""Every CTA of 64 threads writes its numbers backwards."""


def looped(item: str, factor: int) -> str:
    return f"coarsen({item}, {factor}){{mode=looped}}"


@pytest.mark.parametrize("ctas", [1, 2, 3, 7, 8])
@pytest.mark.parametrize("factor", [2, 3, 8, 40])
def test_every_cta_is_done_once(ctas: int, factor: int) -> None:
    fusion = kit.same(looped("a", factor), {"a": Case(PLAIN, (64, 1, 1), (ctas, 1, 1))}, 1)
    assert "barrier" not in fusion.ptx
    assert fusion.contract.grid == f"ceil_div(a_grid_x * a_grid_y * a_grid_z, {factor})"


@pytest.mark.parametrize(
    "plan",
    [
        looped("a", 3),
        looped("coarsen(a, 2)", 3),
        looped(looped("a", 2), 2),
        f"coarsen({looped('a', 2)}, 2)",
        f"seq({looped('a', 3)}, {looped('b', 2)})",
        f"weave({looped('a', 3)}, b)",
        f"warps({looped('a', 3)}, b)",
        f"warps(b, {looped('a', 3)})",
        f"blocks({looped('a', 3)}, {looped('b', 5)})",
        f"blocks(b, {looped('a', 3)}){{dispatch=ticket}}",
        looped("seq(a, b)", 3),
        looped("blocks(a, b)", 3),
        looped("warps(a, b)", 3),
        looped(f"warps(b, {looped('a', 2)})", 3),
        looped("weave(a, b)", 2),
        looped("product(a, b)", 2),
    ],
)
def test_rounds_nest_and_are_proved(plan: str) -> None:
    cases = {"a": Case(TURNED, (64, 1, 1), (7, 1, 1)), "b": Case(PLAIN, (32, 1, 1), (5, 2, 1))}
    chosen = {alias: case for alias, case in cases.items() if alias in parsed_aliases(plan)}
    fusion = kit.same(plan, chosen)
    kit_proof(fusion, chosen)


def parsed_aliases(plan: str) -> set[str]:
    from goptx.fusion.plan import leaves

    return {leaf.alias for leaf in leaves(parse_plan(plan))}


def kit_proof(fusion: kit.Fusion, cases: dict[str, Case]) -> None:
    from goptx.proof.certificate import certify
    from goptx.syntax import parse

    members = {alias: parse(case.text) for alias, case in cases.items()}
    assert certify(parse(fusion.ptx), fusion.contract, members).images


def test_rounds_that_share_memory_meet() -> None:
    alone = kit.fuse(looped("a", 4), {"a": Case(TURNED, (64, 1, 1))})
    assert alone.ptx.count("barrier.sync 0;") == 1
    beside = kit.fuse(
        f"warps(b, {looped('a', 4)})", {"a": Case(TURNED, (64, 1, 1)), "b": Case(PLAIN)}
    )
    assert beside.ptx.count("barrier.sync 0, 64;") == 1 and "barrier.sync 1, 64" in beside.ptx


def test_a_barrier_between_rounds_may_have_the_id_of_what_is_never_beside_it() -> None:
    counted = TURNED.replace("bar.sync 0;", "bar.sync 0, 64;")
    cases = {"a": Case(TURNED, (64, 1, 1)), "b": Case(counted, (64, 1, 1), (3, 1, 1))}
    kit_proof(kit.same(f"blocks({looped('a', 3)}, b)", cases), cases)


def test_a_grid_that_is_known_needs_no_parameters() -> None:
    case = Case(PLAIN, (32, 1, 1), (10, 1, 1), fixed=True)
    fusion = kit.same(looped("a", 4), {"a": case})
    assert [p.kind for p in fusion.contract.params] == ["member"] and fusion.contract.grid == "3"
    assert "add.u32 %round_0_0, %round_0_0, 3;" in fusion.ptx


ARRIVES = (
    "\tmov.u32 %r1, %tid.x;\n\tsetp.lt.u32 %p1, %r1, 32;\n\t@%p1 bra $some;\n"
    "\tbar.arrive 1, 64;\n\tbra $end;\n$some:\n\tbar.sync 1, 64;\n$end:"
)


def test_what_the_next_round_would_trip_over_is_refused() -> None:
    found = kit.refusal(looped("a", 2), {"a": Case(kit.entry(ARRIVES), (64, 1, 1))})
    assert found.diagnostics[0].rule == "barrier-arrive" and "looped coarsening" in str(found)
    assert kit.fuse("seq(a, b)", {"a": Case(kit.entry(ARRIVES), (64, 1, 1)), "b": PLAIN})
    narrow = kit.entry("\t.shared .b32 sm;\n\tst.shared.u32 [sm], 1;")
    cases = {"a": Case(narrow, (40, 1, 1)), "b": PLAIN}
    found = kit.refusal(f"warps({looped('a', 2)}, b)", cases)
    assert found.diagnostics[0].rule == "partial-warp"
    assert kit.fuse(looped("a", 2), {"a": Case(narrow, (40, 1, 1))})
    rounds = kit.refusal(f"product({looped('a', 2)}, b)", {"a": PLAIN, "b": PLAIN})
    assert {d.rule for d in rounds.diagnostics} == {"product-of-rounds"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("coarsen(a, 65)", "mode=looped takes up to"),
        (f"coarsen(a, {MAX_ROUNDS + 1}){{mode=looped}}", "2 to 65536"),
        ("coarsen(a, 4){mode=looped, vote=off}", "no other options"),
    ],
)
def test_plans_that_are_wrong(text: str, why: str) -> None:
    with pytest.raises(GoptxError) as caught:
        parse_plan(text)
    assert why in str(caught.value)
    assert parse_plan(f"coarsen(a, {MAX_ROUNDS}){{mode=looped}}")


def test_a_sample_with_barriers_equals_its_member_on_the_cpu() -> None:
    spec = MemberSpec(str(SAMPLES / "reduce.ptx"), "a")
    made = fuse([spec], plan=looped("coarsen(a, 2)", 3))
    assert made.report.certificate is not None
    assert verify_cpu(made.contract, made.ptx).ok


def test_python_makes_the_same_plan() -> None:
    assert str(goptx.coarsen("a", 16, mode="looped")) == "coarsen(a, 16){mode=looped}"
