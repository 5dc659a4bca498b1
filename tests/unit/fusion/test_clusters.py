"""Clusters below ``blocks``: whole ones, with the ranks of the hardware; refused elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import kit
import numpy as np
import pytest
from cluster_kernels import PLAIN, RANKS, member, members, swapped

from goptx import cpu
from goptx.build import fuse
from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.expr import Expr
from goptx.fusion.fuse import fuse_members
from goptx.fusion.members import Member
from goptx.fusion.plan import parse_plan
from goptx.proof.certificate import certify
from goptx.proof.cpu_verify import verify_cpu
from goptx.specs import MemberSpec
from goptx.syntax import parse


def chosen(plan: str, cluster: int) -> list[Member]:
    named = re.findall(r"\b[abc]\b", plan)
    return [one for alias, one in members(cluster).items() if alias in named]


def leaves_what_members_leave(plan: str, made: list[Member], grids: dict[str, int]) -> Contract:
    """Fuse, prove, and run on the CPU beside the members."""
    fusion = fuse_members(made, parse_plan(plan))
    kit.check(fusion, assembled=True)
    contract, module = fusion.contract, parse(fusion.ptx, "fused.ptx")
    assert certify(module, contract, {m.alias: m.module for m in made}).images
    names = contract.shape_names({m.alias: (grids[m.alias],) for m in made})
    out = {m.alias: np.zeros(m.threads * grids[m.alias], np.uint32) for m in made}
    args: list[Any] = [
        out[p.member or ""] if p.kind == "member" else Expr.parse(p.expr or "").evaluate_int(names)
        for p in contract.params
    ]
    expected = {alias: found.copy() for alias, found in out.items()}
    for one in made:
        cluster = one.cluster
        cpu.launch(one.module, grids[one.alias], one.block, [expected[one.alias]], cluster=cluster)
    for schedule in (None, 1):
        for found in out.values():
            found[:] = 0
        grid = contract.launch_grid(names)
        ran = cpu.launch(
            module, grid, contract.block, args, schedule=schedule, checks="all", timeout_s=20
        )
        assert not ran.warnings
        for alias, found in out.items():
            assert found.tolist() == expected[alias].tolist(), alias
    return contract


@pytest.mark.parametrize("cluster", [2, 3, 8])
@pytest.mark.parametrize(
    "plan",
    [
        "blocks(a, b)",
        "blocks(b:3, a:1)",
        "blocks(a, c)",
        "blocks(blocks(a, b), c)",
        "blocks(c, blocks(b:1, a:2))",
        "blocks(a, coarsen(b, 3))",
    ],
)
def test_whole_clusters_are_given_out(plan: str, cluster: int) -> None:
    for first, second in ((1, 1), (3, 5), (2, 4 * cluster)):
        grids = {"a": first * cluster, "b": second, "c": 2 * cluster}
        leaves_what_members_leave(plan, chosen(plan, cluster), grids)


def test_members_that_ask_for_ranks_only_have_those_of_their_clusters() -> None:
    one = [member("a", RANKS, 32, (4, 1, 1)), member("b", RANKS, 32)]
    contract = leaves_what_members_leave("blocks(a, b)", one, {"a": 12, "b": 7})
    assert [m.cluster for m in contract.members] == [4, None]


def test_the_launch_is_in_clusters_and_of_whole_ones() -> None:
    fusion = fuse_members(chosen("blocks(a, b)", 4), parse_plan("blocks(a, b)"))
    assert ".explicitcluster" in fusion.ptx and ".reqnctapercluster 4, 1, 1" in fusion.ptx
    contract = fusion.contract
    assert Contract.from_toml(contract.to_toml()).members == contract.members
    names = contract.shape_names({"a": (8,), "b": (3,)})
    assert contract.launch_grid(names) == 12
    with pytest.raises(GoptxError, match="does not consist of whole clusters of 4 CTAs"):
        contract.shape_names({"a": (6,), "b": (3,)})


def test_members_without_clusters_are_launched_without() -> None:
    for shape in ((1, 1, 1), (2, 1, 1)):
        made = [member("a", PLAIN, 32, shape), member("b", PLAIN, 32)]
        for plan in ("blocks(a, b)", "warps(a, b)"):
            fusion = fuse_members(made, parse_plan(plan))
            assert "cluster" not in fusion.ptx and fusion.contract.members[0].cluster is None


@pytest.mark.parametrize(
    "plan",
    [
        *("warps(a, b)", "weave(a, b)", "product(a, b)", "blocks(coarsen(a, 2), b)"),
        *("blocks(coarsen(a, 2){mode=looped}, b)", "blocks(a, b){dispatch=ticket}"),
        *("blocks(a, b){dispatch=persistent}", "blocks(warps(a, b), c)"),
    ],
)
@pytest.mark.parametrize("text", [swapped(2), RANKS])
def test_other_plans_are_refused(plan: str, text: str) -> None:
    made = [member("a", text, 64, (2, 1, 1)), *chosen(plan.replace("a", "b"), 2)]
    with pytest.raises(GoptxError) as caught:
        fuse_members(made, parse_plan(plan))
    assert "clusters" in {d.rule for d in caught.value.diagnostics}


@pytest.mark.parametrize("cluster", [2, 3, 8])
@pytest.mark.parametrize(
    "plan",
    ["seq(a, b)", "seq(b, a)", "seq(a, d)", "blocks(seq(d, b, a), c)", "seq(blocks(a, b), d)"],
)
def test_threads_go_on_behind_their_clusters(plan: str, cluster: int) -> None:
    made = members(cluster)
    made["d"] = member("d", swapped(cluster, declared=False), 64, (cluster, 1, 1))
    if plan.startswith("seq(blocks"):
        made["b"] = replace(made["b"], block=(64, 1, 1))
    named = [one for alias, one in made.items() if re.search(rf"\b{alias}\b", plan)]
    for first, second in ((1, 1), (3, 5), (2, 4 * cluster)):
        grids = {"a": first * cluster, "b": second, "c": 2 * cluster, "d": 2 * cluster}
        leaves_what_members_leave(plan, named, grids)


EARLY = "\tsetp.eq.u32 %p1, %r2, 1;\n\t@%p1 bra $end;\n"
ARRIVE, WAIT = (f"\tbarrier.cluster.{how}.aligned;\n" for how in ("arrive", "wait"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ARRIVE, EARLY + ARRIVE),  # threads of a CTA leave, and others wait for them
        (WAIT, ""),
        (WAIT + "\tmov", WAIT + ARRIVE + "\tmov"),
        (ARRIVE, "$again:\n" + ARRIVE),
    ],
)
def test_what_leaves_the_barrier_of_the_cluster_used_is_refused_below_seq(
    old: str, new: str
) -> None:
    """Once the kernel is over, so is its barrier; not where its threads go on."""
    text = swapped(2).replace(old, new, 1)
    end = "\t@%p1 bra $again;\n" if "$again" in new else ""
    text = text.replace("\tret;", f"{end}$end:\n\tret;")
    made = [member("a", text, 64, (2, 1, 1)), member("b", PLAIN, 64)]
    with pytest.raises(GoptxError) as caught:
        fuse_members(made, parse_plan("seq(a, b)"))
    assert "clusters" in {d.rule for d in caught.value.diagnostics}
    assert fuse_members(made, parse_plan("blocks(a, b)"))
    wide = [member("a", swapped(2), 32, (2, 1, 1)), member("b", PLAIN, 64)]
    with pytest.raises(GoptxError):
        fuse_members(wide, parse_plan("seq(a, b)"))


def test_memory_that_others_reach_is_not_handed_on() -> None:
    big = swapped(2).replace("tile[512]", "tile[30000]")
    made = [member("a", big, 64, (2, 1, 1)), member("b", big, 64, (2, 1, 1))]
    fusion = fuse_members(made, parse_plan("seq(a, b)"))
    starts = sorted(int(arena.start) for arena in fusion.contract.arenas)
    assert starts[1] >= 30000
    with pytest.raises(GoptxError, match="shared=reuse"):
        fuse_members(made, parse_plan("seq(a, b){shared=reuse}"))


def test_clusters_of_other_shapes_and_sizes_are_refused() -> None:
    plain = member("b", PLAIN, 32)
    for shape in ((1, 2, 1), (2, 2, 1), (16, 1, 1)):
        with pytest.raises(GoptxError) as caught:
            fuse_members(
                [member("a", swapped(2, declared=False), 64, shape), plain],
                parse_plan("blocks(a, b)"),
            )
        assert caught.value.diagnostics[0].rule == "clusters"
    other = replace(members(4)["a"], alias="b")
    with pytest.raises(GoptxError, match="clusters of different sizes"):
        fuse_members([members(2)["a"], other], parse_plan("blocks(a, b)"))
    alone = member("b", swapped(1, declared=False), 32)
    with pytest.raises(GoptxError, match="clusters of different sizes"):
        fuse_members([members(2)["a"], alone], parse_plan("blocks(a, b)"))
    made = [member("a", swapped(1, declared=False), 64), alone]
    leaves_what_members_leave("blocks(a, b)", made, {"a": 3, "b": 2})


LAUNCH = """
[k.sizes.small]
n = 5
[k]
grid = ["2 * n"]
block = [64]
{cluster}
args = [{{ name = "out", buffer = "u32", shape = ["128 * n"], role = "out" }}]
"""


def test_launch_files_say_what_clusters_there_are(tmp_path: Path) -> None:
    shared = {"a": swapped(2, declared=False), "b": PLAIN}
    specs: list[MemberSpec] = []
    for alias, text in shared.items():
        (tmp_path / f"{alias}.ptx").write_text(text)
        cluster = "cluster = [2]" if alias == "a" else ""
        (tmp_path / f"{alias}.toml").write_text(LAUNCH.format(cluster=cluster))
        specs.append(MemberSpec(str(tmp_path / f"{alias}.ptx"), alias))
    made = fuse(specs, plan="blocks(a, b)")
    assert made.report.certificate is not None
    assert [m.cluster for m in made.contract.members] == [2, None]
    assert verify_cpu(made.contract, made.ptx).ok
    (tmp_path / "a.toml").write_text(LAUNCH.format(cluster="cluster = [5]"))
    with pytest.raises(GoptxError, match="fused for clusters of"):
        verify_cpu(made.contract, made.ptx)
