"""Tickets: every CTA of every member once, in order, launch after launch, on one workspace."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import kit
import numpy as np
import pytest
from kit import Case

from goptx import cpu
from goptx.diag import GoptxError
from goptx.expr import Expr
from goptx.fusion.fuse import FuseOptions, Fusion
from goptx.syntax import parse

# Each thread adds one where its number is, and its CTA's place in the order of all CTAs.
COUNT = kit.entry(
    """
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 4, %rd1;
	red.global.add.u32 [%rd2], 1;
"""
)

# A CTA waits until the one before it has added up, as in a scan of one pass.
CHAIN = kit.entry(
    """
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	setp.ne.u32 %p1, %r1, 0;
	@%p1 bra $met;
	mad.wide.u32 %rd2, %r2, 4, %rd1;
	mov.u32 %r5, 0;
	setp.eq.u32 %p2, %r2, 0;
	@%p2 bra $add;
$wait:
	ld.acquire.gpu.global.u32 %r5, [%rd2+-4];
	setp.eq.u32 %p3, %r5, 0;
	@%p3 bra $wait;
$add:
	add.u32 %r5, %r5, 1;
	st.release.gpu.global.u32 [%rd2], %r5;
$met:
	bar.sync 0;
"""
)

SHARED = kit.entry(
    """
	.shared .align 4 .b8 tile[256];
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %ntid.x;
	shl.b32 %r5, %r1, 2;
	mov.u32 %r6, tile;
	add.u32 %r6, %r6, %r5;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	st.shared.u32 [%r6], %r4;
	bar.sync 0;
	xor.b32 %r7, %r5, 4;
	mov.u32 %r6, tile;
	add.u32 %r6, %r6, %r7;
	ld.shared.u32 %r8, [%r6];
	mad.wide.u32 %rd2, %r4, 4, %rd1;
	red.global.add.u32 [%rd2], %r8;
"""
)


class Launch:
    """A fused kernel with the buffers of its members and one workspace."""

    def __init__(self, fusion: Fusion, grids: dict[str, int]) -> None:
        contract = fusion.contract
        self.module = parse(fusion.ptx, "fused.ptx")
        self.block = contract.block
        names = contract.shape_names({alias: (grid,) for alias, grid in grids.items()})
        self.grid = contract.launch_grid(names, 4)
        self.out = {alias: np.zeros(128 * grid, np.uint32) for alias, grid in grids.items()}
        self.args: list[Any] = []
        for param in contract.params:
            if param.kind == "member":
                self.args.append(self.out[param.member or ""])
            elif param.kind == "workspace":
                self.workspace = np.zeros(int(param.expr or "0"), np.uint8)
                self.reset = param.reset or 0
                self.args.append(self.workspace)
            else:
                self.args.append(Expr.parse(param.expr or "").evaluate_int(names))

    def share(self, other: Launch) -> None:
        """Take the workspace of another launch."""
        self.args = [other.workspace if arg is self.workspace else arg for arg in self.args]
        self.workspace = other.workspace

    def run(self, schedule: int | None = None, **options: Any) -> None:
        for out in self.out.values():
            out[:] = 0
        checks = options.pop("checks", "all")
        found = cpu.launch(
            self.module,
            self.grid,
            self.block,
            self.args,
            schedule=schedule,
            checks=checks,
            timeout_s=20,
            **options,
        )
        assert not found.warnings
        assert not self.workspace[: self.reset].any()


PLANS = (
    "blocks(a, b){dispatch=ticket}",
    "blocks(a:3, b:1){dispatch=ticket}",
    "blocks(b:1, a:5){dispatch=ticket}",
)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("grids", [(1, 1), (5, 2), (2, 9), (200, 150)])
def test_every_cta_runs_once_in_every_launch(plan: str, grids: tuple[int, int]) -> None:
    fusion = kit.fuse(plan, {"a": Case(COUNT, (64, 1, 1)), "b": Case(SHARED, (32, 1, 1))})
    launch = Launch(fusion, dict(zip("ab", grids, strict=True)))
    for schedule in (None, 1, 2):
        launch.run(schedule)
        counts = launch.out["a"]
        assert counts.reshape(-1)[: 64 * grids[0]].tolist() == [1] * (64 * grids[0])
        assert not counts[64 * grids[0] :].any()
        found = launch.out["b"][: 32 * grids[1]]
        assert found.tolist() == [n ^ 1 for n in range(32 * grids[1])]


def test_one_workspace_serves_launches_of_all_shapes() -> None:
    fusion = kit.fuse(PLANS[0], {"a": COUNT, "b": COUNT})
    first = Launch(fusion, {"a": 3, "b": 40})
    second = Launch(fusion, {"a": 17, "b": 1})
    second.share(first)
    for launch in (first, second, first, second):
        launch.run()
        assert all(out[:32].all() for out in launch.out.values())


def test_ctas_on_several_workers() -> None:
    """CTAs at the same time, not only in other orders."""
    plan = "blocks(a, b, c){dispatch=ticket}"
    fusion = kit.fuse(plan, {"a": COUNT, "b": COUNT, "c": COUNT})
    launch = Launch(fusion, {"a": 150, "b": 90, "c": 33})
    for _ in range(5):
        launch.run(workers=2, checks="bounds")
        for alias, grid in (("a", 150), ("b", 90), ("c", 33)):
            assert launch.out[alias][: 32 * grid].tolist() == [1] * (32 * grid)


def test_a_member_may_wait_for_its_earlier_ctas() -> None:
    plan = "blocks(a, b){dispatch=ticket}"
    fusion = kit.fuse(plan, {"a": Case(CHAIN, (64, 1, 1)), "b": COUNT})
    launch = Launch(fusion, {"a": 30, "b": 20})
    for schedule in (None, 3, 4, 5):
        launch.run(schedule, checks="bounds")
        assert launch.out["a"][:30].tolist() == list(range(1, 31))


def test_every_sm_has_items_in_the_proportion_wanted() -> None:
    """Six CTAs on each of 132 SMs, where the CPU deals them in turn."""
    place = """
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	setp.ne.u32 %p1, %r1, 0;
	@%p1 ret;
	mov.u32 %r2, %ctaid.x;
	mov.u32 %r3, %smid;
	mad.wide.u32 %rd2, %r2, 4, %rd1;
	st.global.u32 [%rd2], %r3;
"""
    for plan, shares in (("blocks(a:2, b:1)", (4, 2)), ("blocks(a, b)", (1, 5))):
        fusion = kit.fuse(f"{plan}{{dispatch=ticket}}", {x: kit.entry(place) for x in "ab"})
        launch = Launch(fusion, {"a": 132 * shares[0], "b": 132 * shares[1]})
        for _ in range(3):
            launch.run(checks="bounds")
            for alias, share in zip("ab", shares, strict=True):
                found = np.bincount(launch.out[alias][: 132 * share], minlength=132)
                assert found.tolist() == [share] * 132


def test_what_a_plan_with_tickets_needs() -> None:
    members = {"a": COUNT, "b": COUNT}
    with pytest.raises(GoptxError, match="dispatch=ticket stands below another combinator"):
        kit.fuse("blocks(blocks(a, b){dispatch=ticket}, c)", members | {"c": COUNT})
    with pytest.raises(GoptxError, match="has no option dispatch=never"):
        kit.fuse("blocks(a, b){dispatch=never}", members)
    old = {alias: text.replace("sm_80", "sm_61") for alias, text in members.items()}
    with pytest.raises(GoptxError, match="needs sm_70 or newer, not sm_61"):
        kit.fuse("blocks(a, b){dispatch=ticket}", old)
    fusion = kit.fuse("blocks(a, b){dispatch=ticket}", old, FuseOptions(target="sm_75"))
    assert fusion.contract.target == "sm_75"


def test_static_dispatch_is_the_default() -> None:
    members = {"a": COUNT, "b": COUNT}
    assert (
        kit.fuse("blocks(a, b)", members).ptx
        == kit.fuse("blocks(a, b){dispatch=static}", members).ptx
    )


def test_the_word_stands_behind_all_shared_memory() -> None:
    big = SHARED.replace("tile[256]", "tile[49150]")
    fusion = kit.fuse("blocks(a, b){dispatch=ticket}", {"a": big, "b": SHARED})
    assert "[goptx_dynamic+49152]" in fusion.ptx
    assert fusion.contract.dynamic_shared == "49168"
    offsets = [int(a.start) + int(a.size) for a in fusion.contract.arenas]
    assert max(offsets) <= 49152 and all(x <= y for x, y in pairwise(sorted(offsets)))
