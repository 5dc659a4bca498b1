"""Tickets: proved as goptx writes them, and refused however the text is broken."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest
import ticket_kit
from ticket_kit import BLOCKS, MEMBERS, broken, region

from goptx.contract import Contract
from goptx.ir import Module
from goptx.proof.cert_tickets import _lines  # pyright: ignore[reportPrivateUsage]

PLANS = (
    "blocks(a, b){dispatch=ticket}",
    "blocks(a:3, b:1){dispatch=ticket}",
    "blocks(a, b, c){dispatch=ticket}",
    "blocks(a:1, b:2, c:4){dispatch=ticket}",
    "blocks(a, seq(b, c)){dispatch=ticket}",
    "blocks(warps(a, b), c){dispatch=ticket}",
    "blocks(weave(a, coarsen(b, 2)), c){dispatch=ticket}",
    "blocks(a, blocks(b, c)){dispatch=ticket}",
    "blocks(a, product(b, c)){dispatch=ticket}",
)


def fused(plan: str = PLANS[0], **options: object) -> tuple[str, Contract, dict[str, Module]]:
    return ticket_kit.fused(plan, **options)


@pytest.mark.parametrize("plan", PLANS)
def test_tickets_are_proved(plan: str) -> None:
    proof = kit.prove(*fused(plan))
    assert any("workspaces of their own" in text for text in proof.assumptions)


def test_tickets_of_members_with_fixed_grids_are_proved() -> None:
    ptx, contract, modules = fused(grid=(5, 1, 1))
    assert re.search(r"selp.b32 %g_b32_\d+, 5, 5, ", ptx) and "a_ctas" not in ptx
    assert kit.prove(ptx, contract, modules)


OPCODES = (
    ("atom.global.add.u32", "atom.global.max.u32"),
    ("fence.acq_rel.gpu", "fence.acq_rel.cta"),
    ("st.relaxed.gpu.global.u32", "st.relaxed.cta.global.u32"),
    ("st.relaxed.gpu.global.u32", "st.global.u32"),
    ("barrier.sync 0", "bar.warp.sync -1"),
    ("barrier.sync 0", "barrier.arrive 0, 64"),
    ("setp.lt.u32", "setp.le.u32"),
    ("setp.ne.u32", "setp.eq.u32"),
    ("st.shared.u32", "st.shared.u16"),
    ("bra $g_meet", "bra.uni $g_meet"),
    ("@%g", "@!%g"),
    ("%smid", "%nsmid"),
    ("[goptx_workspace]", "[k]"),
)


@pytest.mark.parametrize("part", range(8))
def test_every_fault_in_a_ticket_is_refused(part: int) -> None:
    """A part of all faults for each of four plans."""
    found = ticket_kit.every_fault(PLANS[part % 4])
    assert len(found) > 250
    assert not [what for what, is_broken in found[part::8] if not is_broken()]


@pytest.mark.parametrize(("old", "new"), OPCODES)
def test_other_opcodes_are_refused(old: str, new: str) -> None:
    ptx, contract, modules = fused()
    lines = ptx.split("\n")
    found = [n for n in region(lines) if old in lines[n]]
    assert found or old == "[goptx_workspace]"
    for n in found:
        text = [*lines[:n], lines[n].replace(old, new), *lines[n + 1 :]]
        assert broken("\n".join(text), contract, modules), lines[n]


def test_the_text_writes_what_it_reads_and_hands_out_one_number() -> None:
    for ratios in ((None, None), (1, 3), (None,) * 4):
        text = list(_lines(ratios))
        assert sum("atom" in line for line in text) == 3
        assert text[-1].startswith("ld.shared")
        written: set[str] = set()
        for line in text:
            found = re.findall(r"\?\w+", line)
            target = found[:1] if not line.startswith(("@", "st.")) else []
            assert set(found) - set(target) <= written, line
            written.update(target)


def test_members_and_glue_keep_off() -> None:
    """Nobody else writes its registers, reads its counters, or comes back to it."""
    ptx, contract, modules = fused()
    lines = ptx.split("\n")
    last = region(lines).stop - 1
    register = re.findall(r"%g_b32_\d+", lines[last])[0]
    for more in (
        f"\tmov.u32 {register}, %tid.x;",
        "\tld.param.u64 %g_b64_0, [goptx_workspace];",
        "\tbarrier.sync 0;",
        "\tst.shared.u32 [goptx_shared], 0;",
    ):
        text = [*lines[: last + 1], more, *lines[last + 1 :]]
        assert broken("\n".join(text), contract, modules), more
    for target in ("$g_try_3", "$g_taken_5", "$g_meet_8"):
        end = max(n for n, line in enumerate(lines) if line.strip() == "ret;")
        text = [*lines[:end], f"\tbra {target};", *lines[end + 1 :]]
        assert broken("\n".join(text), contract, modules), target


def test_the_word_of_the_ticket_is_nobody_elses() -> None:
    ptx, contract, modules = fused()
    assert "[goptx_shared+256]" in ptx and "goptx_shared[260]" in ptx
    for offset in (0, 252, 260, 255):
        shown = f"[goptx_shared+{offset}]" if offset else "[goptx_shared]"
        text = ptx.replace("[goptx_shared+256]", shown)
        assert kit.refusal(text, contract, modules).diagnostics[0].rule == "disjointness", offset


def test_the_contract_has_a_workspace_for_all_counters() -> None:
    ptx, contract, modules = fused()
    (param,) = [p for p in contract.params if p.kind == "workspace"]
    assert (param.expr, param.reset) == ("4224", 12)
    for other in (
        replace(param, expr="4223"),
        replace(param, expr=None),
        replace(param, reset=8),
        replace(param, reset=None),
        replace(param, kind="shape", expr="4224", reset=None),
    ):
        params = tuple(other if p is param else p for p in contract.params)
        assert kit.refusal(ptx, replace(contract, params=params), modules)


@pytest.mark.parametrize(
    "plan",
    [
        "blocks(a, b)",
        "blocks(a:1, b:1){dispatch=ticket}",
        "blocks(b, a){dispatch=ticket}",
        "blocks(a, b){dispatch=other}",
        "seq(a, b)",
    ],
)
def test_the_plan_says_that_there_are_tickets(plan: str) -> None:
    ptx, contract, modules = fused()
    assert kit.refusal(ptx, replace(contract, plan=plan), modules)
    static = kit.fuse("blocks(a, b)", {a: MEMBERS[a] for a in "ab"}, blocks=BLOCKS)
    assert kit.refusal(static[0], replace(static[1], plan=PLANS[0]), static[2])


def test_tickets_below_another_node_are_refused() -> None:
    ptx, contract, modules = fused("blocks(a, blocks(b, c)){dispatch=ticket}")
    plan = "blocks(a, blocks(b, c){dispatch=ticket})"
    assert kit.refusal(ptx, replace(contract, plan=plan), modules).diagnostics[0].rule == "geometry"


def test_another_grid_than_all_ctas_is_refused() -> None:
    ptx, contract, modules = fused()
    error = kit.refusal(ptx, replace(contract, grid="a_grid_x + b_grid_x + 1"), modules)
    assert error.diagnostics[0].rule == "geometry"
