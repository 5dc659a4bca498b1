"""Clusters: whole ones for one member, with its ranks; refused where that is not so."""

from __future__ import annotations

import re
from dataclasses import replace

import certificate_kit as kit
import pytest
from cluster_kernels import (
    PLAIN,
    RANKS,
    member,
    members,
    swapped,
)

from goptx.contract import Contract
from goptx.fusion.fuse import fuse_members
from goptx.fusion.plan import parse_plan
from goptx.ir import Module

PLANS = ("blocks(a, b)", "blocks(b:1, a:2)", "blocks(blocks(a, b), c)")


def fused(plan: str = PLANS[0], cluster: int = 4) -> tuple[str, Contract, dict[str, Module]]:
    named = re.findall(r"\b[abc]\b", plan)
    made = [one for alias, one in members(cluster).items() if alias in named]
    fusion = fuse_members(made, parse_plan(plan))
    return fusion.ptx, fusion.contract, {m.alias: m.module for m in made}


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("cluster", [2, 3, 8])
def test_clusters_are_proved(plan: str, cluster: int) -> None:
    assert kit.prove(*fused(plan, cluster))


def changed(ptx: str, old: str, new: str) -> str:
    assert len(re.findall(old, ptx)) == 1, old
    return re.sub(old, new, ptx)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # The CTAs of a cluster are given out apart, or with other ranks.
        (r"(and\.b32 %g_b32_2, %g_b32_0), 3;", r"\1, 1;"),
        (r"(shr\.u32 %g_b32_3, %g_b32_0), 2;", r"\1, 1;"),
        (r"(mad\.lo\.u32 %g_b32_6, %g_b32_4), 4, %g_b32_2;", r"\1, 4, 0;"),
        (r"(mad\.lo\.u32 %g_b32_6, %g_b32_4), 4, %g_b32_2;", r"\1, 2, %g_b32_2;"),
        (r"(mad\.lo\.u32 %g_b32_6), %g_b32_4, 4, %g_b32_2;", r"\1, %g_b32_2, 4, %g_b32_4;"),
        # The member is told another rank, number or size.
        (r"(mov\.u32 %a_r7), %g_b32_\d+;", r"\1, 0;"),
        (r"(mov\.u32 %a_r7), %g_b32_\d+;", r"\1, %cluster_ctarank;"),
        (r"(mov\.u32 %a_r8), 4;", r"\1, 2;"),
        (r"(mov\.u32 %a_r12), %g_b32_\d+;", r"\1, %g_b32_6;"),
        # The launch has no clusters, or others.
        (r"\.reqnctapercluster 4, 1, 1\n", ""),
        (r"\.reqnctapercluster 4, 1, 1", ".reqnctapercluster 2, 1, 1"),
        (r"\.reqnctapercluster 4, 1, 1", ".reqnctapercluster 1, 4, 1"),
        (r"\.explicitcluster\n", ""),
    ],
)
def test_other_clusters_and_ranks_are_refused(old: str, new: str) -> None:
    ptx, contract, modules = fused()
    text = changed(ptx, old, new)
    if text.count("\n") != ptx.count("\n"):  # keep the lines where they are
        text = text.replace("{\n", "{\n\n", 1)
    rule = kit.refusal(text, contract, modules).diagnostics[0].rule
    assert rule in ("geometry", "completeness")


def with_cluster(contract: Contract, alias: str, cluster: int | None) -> Contract:
    return replace(
        contract,
        members=tuple(
            replace(m, cluster=cluster) if m.alias == alias else m for m in contract.members
        ),
    )


def test_the_contract_says_what_clusters_members_have() -> None:
    ptx, contract, modules = fused()
    for cluster in (None, 2, 8, 16, 1, 0):
        assert kit.refusal(ptx, with_cluster(contract, "a", cluster), modules)
    assert kit.refusal(ptx, with_cluster(contract, "b", 2), modules)
    assert kit.refusal(ptx, replace(contract, grid="a_grid_x + b_grid_x"), modules)
    for plan in ("blocks(a, b){dispatch=ticket}", "blocks(a, b){dispatch=persistent}", "seq(a, b)"):
        assert kit.refusal(ptx, replace(contract, plan=plan), modules)


def test_members_below_other_nodes_have_no_clusters() -> None:
    """Even if goptx had let them: others would share their threads."""
    made = [member("a", RANKS, 32), member("b", PLAIN, 32)]
    for plan in ("seq(a, b)", "warps(a, b)"):
        fusion = fuse_members(made, parse_plan(plan))
        modules = {m.alias: m.module for m in made}
        assert kit.prove(fusion.ptx, fusion.contract, modules)
        text = fusion.ptx.replace("mov.u32 %a_r5, 0;", "mov.u32 %a_r5, %cluster_ctarank;")
        assert kit.refusal(text, fusion.contract, modules).diagnostics[0].rule == "geometry"
        waits = RANKS.replace("\tmov.u32 %r5, %cluster_ctarank;", "\tbarrier.cluster.arrive;")
        modules["a"] = member("a", waits, 32).module
        text = fusion.ptx.replace("mov.u32 %a_r5, 0;", "barrier.cluster.arrive;")
        error = kit.refusal(text, fusion.contract, modules)
        assert "no rule for 'barrier.cluster'" in str(error)


def test_a_member_that_reaches_into_others_memory_is_never_without_its_clusters() -> None:
    """b uses a cluster of one CTA, and would find others at its ranks."""
    made = [member("a", swapped(1, declared=False), 64), member("b", PLAIN, 32)]
    fusion = fuse_members(made, parse_plan("blocks(a, b)"))
    modules = {m.alias: m.module for m in made}
    assert kit.prove(fusion.ptx, fusion.contract, modules)
    two = fusion.ptx.replace(".reqntid", ".explicitcluster\n.reqnctapercluster 2, 1, 1\n.reqntid")
    assert kit.refusal(two, fusion.contract, modules)
    assert kit.refusal(two, with_cluster(fusion.contract, "b", 2), modules)


def in_seq(*texts: str) -> tuple[str, Contract, dict[str, Module]]:
    made = [member(alias, text, 64, (2, 1, 1)) for alias, text in zip("ab", texts, strict=True)]
    fusion = fuse_members(made, parse_plan("seq(a, b)"))
    return fusion.ptx, fusion.contract, {m.alias: m.module for m in made}


def test_below_seq_the_barrier_of_the_cluster_is_left_as_it_was_found() -> None:
    """Members are changed as the fused kernel is, so that each image is right."""
    text = swapped(2)
    ptx, contract, modules = in_seq(text, text)
    assert kit.prove(ptx, contract, modules)
    arrive, wait = (f"barrier.cluster.{how}.aligned;" for how in ("arrive", "wait"))
    assert ptx.count(wait) == 4
    for new in (arrive, f"@%p1 {wait}"):
        behind = text.rpartition(wait)
        modules["b"] = member("b", behind[0] + new + behind[2], 64, (2, 1, 1)).module
        behind = ptx.rpartition(wait)
        other = behind[0] + new.replace("%p1", "%b_p1") + behind[2]
        error = kit.refusal(other, contract, modules)
        assert "no rule for 'barrier.cluster'" in str(error), new


def test_a_member_below_seq_has_all_threads_of_its_clusters() -> None:
    """b is wider than a: its other warp would be waited for at a's barriers of the cluster."""
    made = [member("a", RANKS, 32, (2, 1, 1)), member("b", PLAIN, 64)]
    blocks = fuse_members(made, parse_plan("blocks(a, b)"))
    assert kit.prove(blocks.ptx, blocks.contract, {m.alias: m.module for m in made})
    narrow = [member("a", PLAIN, 32), member("b", PLAIN, 64)]
    fusion = fuse_members(narrow, parse_plan("seq(a, b)"))
    waits = PLAIN.replace("\tmov.u32 %r1, %tid.x;", "\tbarrier.cluster.arrive;", 1)
    modules = {"a": member("a", waits, 32).module, "b": narrow[1].module}
    text = re.sub(r"mov\.u32 %a_r1, %g_b32_\d+;", "barrier.cluster.arrive;", fusion.ptx)
    error = kit.refusal(text, fusion.contract, modules)
    assert "no rule for 'barrier.cluster'" in str(error)


def test_memory_that_others_reach_is_nobody_elses() -> None:
    ptx, contract, modules = in_seq(swapped(2), swapped(2))
    text = ptx.replace("goptx_shared+512;", "goptx_shared;")
    assert text != ptx
    assert kit.refusal(text, contract, modules).diagnostics[0].rule == "disjointness"
