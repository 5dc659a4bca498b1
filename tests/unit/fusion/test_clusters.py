"""Clusters below ``blocks``: whole ones, with the ranks of the hardware; refused elsewhere."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import kit  # pyright: ignore[reportMissingImports]
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
        *("warps(a, b)", "seq(a, b)", "weave(a, b)", "product(a, b)", "blocks(coarsen(a, 2), b)"),
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
