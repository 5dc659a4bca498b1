"""CTAs that stay: proved as goptx writes them, and refused however rounds or tickets are broken."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest
import ticket_kit
from ticket_kit import BLOCKS, broken, region

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.proof.cert_tickets import _lines_staying  # pyright: ignore[reportPrivateUsage]
from goptx.syntax import parse

STAY = "{dispatch=persistent}"
PLANS = (
    f"blocks(a, b){STAY}",
    f"blocks(a:3, b:1){STAY}",
    f"blocks(a, b, c){STAY}",
    f"blocks(a:1, b:2, c:4){STAY}",
    f"blocks(a, seq(b, c)){STAY}",
    f"blocks(warps(a, b), c){STAY}",
    f"blocks(weave(a, coarsen(b, 2)), c){STAY}",
    f"blocks(a, blocks(b, c)){STAY}",
    f"blocks(a, product(b, c)){STAY}",
    f"blocks(coarsen(a, 3){{mode=looped}}, b){STAY}",
    f"blocks(b, warps(coarsen(a, 3){{mode=looped}}, c)){STAY}",
)


def fused(plan: str = PLANS[0], **options: object) -> tuple[str, Contract, dict[str, Module]]:
    return ticket_kit.fused(plan, **options)


@pytest.mark.parametrize("plan", PLANS)
def test_ctas_that_stay_are_proved(plan: str) -> None:
    proof = kit.prove(*fused(plan))
    assert any("workspaces of their own" in text for text in proof.assumptions)


def test_members_with_fixed_grids_are_proved() -> None:
    ptx, contract, modules = fused(grid=(5, 1, 1))
    assert "a_ctas" not in ptx and contract.grid == "min(resident, 10)"
    assert kit.prove(ptx, contract, modules)


@pytest.mark.parametrize("part", range(8))
def test_every_fault_in_a_ticket_is_refused(part: int) -> None:
    """A part of all faults for each of four plans."""
    found = ticket_kit.every_fault(PLANS[part % 4])
    assert len(found) > 300
    assert not [what for what, is_broken in found[part::8] if not is_broken()]


OPCODES = (
    ("atom.global.add.u32", "atom.global.max.u32"),
    ("fence.acq_rel.gpu", "fence.acq_rel.cta"),
    ("st.relaxed.gpu.global.u32", "st.relaxed.cta.global.u32"),
    ("barrier.sync 0", "bar.warp.sync -1"),
    ("barrier.sync 0", "barrier.sync 0, 64"),
    ("barrier.sync 0", "barrier.sync 16"),
    ("setp.lt.u32", "setp.le.u32"),
    ("setp.ne.u32", "setp.eq.u32"),
    ("st.shared.u32", "st.shared.u16"),
    ("@%g", "@!%g"),
    ("%smid", "%nsmid"),
    ("%nctaid.x", "%nsmid"),
    ("xor.b32", "or.b32"),
)


@pytest.mark.parametrize(("old", "new"), OPCODES)
def test_other_opcodes_are_refused(old: str, new: str) -> None:
    ptx, contract, modules = fused()
    lines = ptx.split("\n")
    found = [n for n in region(lines) if old in lines[n]]
    assert found
    for n in found:
        text = [*lines[:n], lines[n].replace(old, new), *lines[n + 1 :]]
        assert broken("\n".join(text), contract, modules), lines[n]


def test_the_text_writes_what_it_reads() -> None:
    for ratios in ((None, None), (1, 3), (None,) * 4):
        text = list(_lines_staying(ratios))
        assert sum("atom" in line for line in text) == 3
        written: set[str] = set()
        for line in text:
            found = re.findall(r"\?\w+", line)
            target = found[:1] if not line.startswith(("@", "st.")) else []
            assert set(found[1:] if target else found) <= written, line
            written.update(target)


def test_nothing_but_the_ends_of_rounds_leads_back() -> None:
    ptx, contract, modules = fused()
    lines = ptx.split("\n")
    ends = [n for n, line in enumerate(lines) if line.strip() == "bra $g_again_3;"]
    assert len(ends) == 2
    for target in ("$g_try_4", "$g_tell_8", "$g_meet_9"):
        for end in ends:
            text = [*lines[:end], f"\tbra {target};", *lines[end + 1 :]]
            assert broken("\n".join(text), contract, modules), target


def changed(ptx: str, old: str, new: str) -> str:
    assert ptx.count(old) == 1, old
    return ptx.replace(old, new)


def test_a_round_ends_with_its_member() -> None:
    """Members must not be left out, nor begin without a ticket, nor the kernel end in a round."""
    ptx, contract, modules = fused()
    end = re.findall(r"@!%g_pred_\d+ bra \$g_done_\d+;", ptx)[0]
    mine = re.findall(r"\t(@%g_pred_\d+ bra \$a_goptx_bb0;)", ptx)[0]
    lines = ptx.split("\n")
    for old, new, rule in (
        (end, end.replace("@!", "@"), "geometry"),
        (end, "", "geometry"),
        (mine, mine.replace("@", "@!"), "geometry"),
        (mine, re.sub(r"bra .*", "bra $g_again_3;", mine), "completeness"),
    ):
        error = kit.refusal(changed(ptx, old, new), contract, modules)
        assert error.diagnostics[0].rule == rule, (old, new, error)
    for n, line in enumerate(lines):
        if line.strip() == "bra $g_again_3;":
            text = [*lines[:n], "\tret;", *lines[n + 1 :]]
            error = kit.refusal("\n".join(text), contract, modules)
            assert error.diagnostics[0].rule in ("completeness", "geometry")


def test_threads_that_are_not_of_a_member_stay_too() -> None:
    """One warp of two is in b; the other must not leave, since it is in the next round of a."""
    ptx, contract, modules = fused()
    skip = re.findall(r"@!%g_pred_\d+ bra \$g_again_3;", ptx)
    assert len(skip) == 1
    for new in (skip[0].replace("bra $g_again_3", "exit"), skip[0].replace("again_3", "done_11")):
        error = kit.refusal(changed(ptx, skip[0], new), contract, modules)
        assert error.diagnostics[0].rule == "completeness"


ASYNC = """
mov.u32 %r1, %tid.x;
mov.u32 %r2, buffer;
ld.param.u64 %rd1, [out];
cp.async.ca.shared.global [%r2], [%rd1], 4;
cp.async.commit_group;
"""


def test_copies_are_drained_before_memory_serves_again() -> None:
    before = ".shared .align 16 .b8 buffer[16];\n"
    members = {"a": kit.entry(ASYNC, before=before), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse(PLANS[0], members, blocks=BLOCKS)
    assert kit.prove(ptx, contract, modules)
    text = changed(ptx, "\tcp.async.wait_all;\n", "\n")
    assert kit.refusal(text, contract, modules).diagnostics[0].rule == "disjointness"


def test_a_barrier_with_a_count_is_not_that_between_rounds() -> None:
    """Of b's one warp: it waits for the other, which waits for the next ticket."""
    members = {"a": kit.entry(kit.STORE), "b": kit.entry(kit.BARRIER)}
    blocks = {"a": (64, 1, 1), "b": (32, 1, 1)}
    ptx, contract, modules = kit.fuse(PLANS[0], members, blocks=blocks)
    assert "bar.sync 1, 32;" in ptx or "barrier.sync 1, 32;" in ptx
    text = re.sub(r"(sync) 1, 32;", r"\1 0, 32;", ptx)
    assert kit.refusal(text, contract, modules).diagnostics[0].rule == "disjointness"
    text = re.sub(r"(sync) 1, 32;", r"\1 1;", ptx)
    assert kit.refusal(text, contract, modules).diagnostics[0].rule in ("convergence", "image")


def test_what_the_next_round_would_find_has_no_rule() -> None:
    waits, arrives = (
        f"bar.sync 1, 64;\n{how};\n" for how in ("bar.sync 0, 64", "bar.arrive 0, 64")
    )
    with pytest.raises(GoptxError) as caught:
        kit.fuse(PLANS[0], {"a": kit.entry(arrives), "b": kit.entry(kit.STORE)}, blocks=BLOCKS)
    assert caught.value.diagnostics[0].rule == "barrier-arrive"
    members = {"a": kit.entry(waits), "b": kit.entry(kit.STORE)}
    ptx, contract, modules = kit.fuse(PLANS[0], members, blocks=BLOCKS)
    modules["a"] = parse(kit.entry(arrives), "a.ptx")
    error = kit.refusal(changed(ptx, "bar.sync 1, 64", "bar.arrive 1, 64"), contract, modules)
    assert "no rule for 'bar.arrive'" in str(error)


def test_the_words_of_tickets_are_nobody_elses() -> None:
    ptx, contract, modules = fused()
    assert "goptx_shared+256;" in ptx and "goptx_shared[264]" in ptx
    for offset in (0, 248, 252, 260, 264):
        text = ptx.replace("goptx_shared+256;", f"goptx_shared+{offset};")
        assert kit.refusal(text, contract, modules).diagnostics[0].rule == "disjointness", offset
    narrow = changed(ptx, ".shared .align 16 .b8 goptx_shared", ".shared .align 4 .b8 goptx_shared")
    assert kit.refusal(narrow, contract, modules).diagnostics[0].rule == "disjointness"


@pytest.mark.parametrize(
    "plan",
    [
        "blocks(a, b)",
        "blocks(a, b){dispatch=ticket}",
        f"blocks(a:1, b:1){STAY}",
        f"blocks(b, a){STAY}",
        "seq(a, b)",
    ],
)
def test_the_plan_says_that_ctas_stay(plan: str) -> None:
    ptx, contract, modules = fused()
    assert kit.refusal(ptx, replace(contract, plan=plan), modules)
    other = ticket_kit.fused("blocks(a, b){dispatch=ticket}")
    assert kit.refusal(other[0], replace(other[1], plan=PLANS[0]), other[2])


def test_ctas_that_stay_below_another_node_are_refused() -> None:
    ptx, contract, modules = fused(f"blocks(a, blocks(b, c)){STAY}")
    plan = f"blocks(a, blocks(b, c){STAY})"
    assert kit.refusal(ptx, replace(contract, plan=plan), modules).diagnostics[0].rule == "geometry"


def test_any_number_of_ctas_does_all_the_work() -> None:
    ptx, contract, modules = fused()
    for grid in ("resident", "1", "a_grid_x + 3"):
        assert kit.prove(ptx, replace(contract, grid=grid), modules)
    for grid in ("resident - resident", "resident - 5"):
        error = kit.refusal(ptx, replace(contract, grid=grid), modules)
        assert error.diagnostics[0].rule == "geometry"


def test_the_contract_has_a_workspace_for_all_counters() -> None:
    ptx, contract, modules = fused()
    (param,) = [p for p in contract.params if p.kind == "workspace"]
    assert (param.expr, param.reset) == ("4224", 12)
    for other in (replace(param, expr="4223"), replace(param, reset=8), replace(param, reset=None)):
        params = tuple(other if p is param else p for p in contract.params)
        assert kit.refusal(ptx, replace(contract, params=params), modules)
