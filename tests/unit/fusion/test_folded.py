"""Folding: threads that do the work of several of their CTA."""

from __future__ import annotations

from pathlib import Path

import kit
import pytest
from kit import Case
from test_looped import INDEX, PLAIN, TURNED, kit_proof, looped, parsed_aliases

import goptx
from goptx.build import fuse
from goptx.diag import GoptxError
from goptx.fusion.plan import parse_plan
from goptx.proof.cpu_verify import verify_cpu
from goptx.specs import MemberSpec

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
BRANCHY = kit.entry(
    f"{INDEX}\tand.b32 %r4, %r3, 5;\n\tsetp.lt.u32 %p1, %r4, 4;\n\t@%p1 bra $small;\n"
    "\tadd.u32 %r1, %r1, 1000;\n$small:\n\tst.global.u32 [%rd3], %r1;"
)
"""Lanes of a warp, and threads that are folded onto one, go different ways."""


def folded(item: str = "a", factor: int = 2) -> str:
    return f"coarsen({item}, {factor}){{mode=folded}}"


@pytest.mark.parametrize("block", [(64, 1, 1), (128, 1, 1), (4, 8, 6), (192, 1, 1)])
@pytest.mark.parametrize("text", [PLAIN, BRANCHY])
def test_every_thread_is_done_once(block: tuple[int, int, int], text: str) -> None:
    cases = {"a": Case(text, block, (3, 1, 1))}
    fusion = kit.same(folded(), cases, 1)
    threads = block[0] * block[1] * block[2]
    assert fusion.contract.block == (threads // 2, 1, 1)
    assert fusion.contract.grid == "a_grid_x * a_grid_y * a_grid_z"
    kit_proof(fusion, cases)


@pytest.mark.parametrize(
    "plan",
    [
        folded(factor=4),
        f"coarsen({folded()}, 3)",
        looped(folded(), 3),
        looped(f"coarsen({folded()}, 2)", 2),
        f"warps(b, {looped(folded(), 3)})",
        f"warps({folded()}, b)",
        f"blocks({folded()}, b)",
        f"blocks(b, {folded()}){{dispatch=ticket}}",
        f"blocks(b, {folded()}){{dispatch=persistent}}",
        f"seq({folded()}, b)",
        f"weave({folded()}, b)",
        f"weave(b, {folded()}, {folded('c', 4)}){{vote=off}}",
    ],
)
def test_folds_nest_and_are_proved(plan: str) -> None:
    cases = {
        "a": Case(BRANCHY, (128, 1, 1), (7, 1, 1)),
        "b": Case(TURNED, (64, 1, 1), (5, 1, 1)),
        "c": Case(PLAIN, (256, 1, 1), (2, 1, 1)),
    }
    chosen = {alias: case for alias, case in cases.items() if alias in parsed_aliases(plan)}
    kit_proof(kit.same(plan, chosen), chosen)


SPINS = (
    "$wait:\n\tld.volatile.global.u32 %r4, [%rd3];\n\tsetp.eq.u32 %p1, %r4, 0;\n\t@%p1 bra $wait;"
)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        (TURNED, 64),
        (kit.entry(f"{INDEX}\tshfl.sync.idx.b32 %r4, %r3, 0, 31, -1;"), 64),
        (kit.entry("\t.shared .b32 sm;\n\tst.shared.u32 [sm], 1;"), 64),
        (kit.entry(f"{INDEX}\t{SPINS}"), 64),
    ],
)
def test_what_threads_do_together_is_refused(text: str, block: int) -> None:
    found = kit.refusal(folded(), {"a": Case(text, (block, 1, 1))})
    assert "folded-threads" in {one.rule for one in found.diagnostics}
    assert "folding" in str(found) or "inter-cta-wait" in str(found)


@pytest.mark.parametrize(
    ("threads", "factor", "hint"),
    [
        (96, 2, "use mode=woven or mode=looped"),
        (40, 2, "use mode=woven or mode=looped"),
        (64, 4, "fold by 2"),
        (192, 4, "fold by 3"),
    ],
)
def test_folded_threads_are_whole_warps(threads: int, factor: int, hint: str) -> None:
    found = kit.refusal(folded("a", factor), {"a": Case(PLAIN, (threads, 1, 1))})
    (one,) = found.diagnostics
    assert one.rule == "folded-threads" and one.hint == hint
    assert f"{threads} threads of member 'a' cannot be folded by {factor}" in one.message


def test_shared_memory_of_a_folded_member_is_shown() -> None:
    text = kit.entry("\t.shared .b32 sm;\n\tst.shared.u32 [sm], 1;")
    (one,) = kit.refusal(folded(), {"a": Case(text, (64, 1, 1))}).diagnostics
    assert one.span is not None and one.span.source.text[one.span.start : one.span.end] == "sm"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("coarsen(coarsen(a, 2), 2){mode=folded}", "takes a kernel"),
        ("coarsen(seq(a, b), 2){mode=folded}", "takes a kernel"),
        ("coarsen(a, 65){mode=folded}", "2 to 64"),
    ],
)
def test_plans_that_are_wrong(text: str, why: str) -> None:
    with pytest.raises(GoptxError) as caught:
        parse_plan(text)
    assert why in str(caught.value)


def test_a_sample_equals_its_member_on_the_cpu() -> None:
    spec = MemberSpec(str(SAMPLES / "stream.ptx"), "a")
    made = fuse([spec], plan=f"coarsen(coarsen({folded()}, 2), 3){{mode=looped}}")
    assert made.report.certificate is not None and made.contract.block == (128, 1, 1)
    assert verify_cpu(made.contract, made.ptx).ok


def test_python_makes_the_same_plan() -> None:
    assert str(goptx.coarsen("a", 2, mode="folded")) == folded()
