"""Who runs where: every thread of every member runs once, whatever the plan and the shapes."""

from __future__ import annotations

from itertools import pairwise

import kit
import simt
from hypothesis import example, given, settings
from hypothesis import strategies as st
from kit import OUT, Case

from goptx.fusion import shapes
from goptx.syntax import parse

# Each thread stores all that it may know of its place: [out + 64 * n] has n, its number in the
# grid, made of the ids, and then the ids and extents themselves.
IDS = kit.entry("""
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %tid.y;
	mov.u32 %r3, %tid.z;
	mov.u32 %r4, %ctaid.x;
	mov.u32 %r5, %ctaid.y;
	mov.u32 %r6, %ctaid.z;
	mov.u32 %r7, %ntid.x;
	mov.u32 %r8, %ntid.y;
	mov.u32 %r9, %ntid.z;
	mov.u32 %r10, %nctaid.x;
	mov.u32 %r11, %nctaid.y;
	mov.u32 %r12, %nctaid.z;
	mov.u32 %r13, %laneid;
	mad.lo.u32 %r20, %r6, %r11, %r5;
	mad.lo.u32 %r20, %r20, %r10, %r4;
	mad.lo.u32 %r21, %r3, %r8, %r2;
	mad.lo.u32 %r21, %r21, %r7, %r1;
	mul.lo.u32 %r22, %r7, %r8;
	mul.lo.u32 %r22, %r22, %r9;
	mad.lo.u32 %r23, %r20, %r22, %r21;
	mad.wide.u32 %rd2, %r23, 64, %rd1;
	st.global.v4.u32 [%rd2], {%r23, %r1, %r2, %r3};
	st.global.v4.u32 [%rd2+16], {%r4, %r5, %r6, %r13};
	st.global.v4.u32 [%rd2+32], {%r7, %r8, %r9, %r10};
	st.global.v2.u32 [%rd2+48], {%r11, %r12};
""")

# Uses one id only, so that the others need not be there.
PLAIN = kit.entry("""
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %tid.x;
	mov.u32 %r2, %ctaid.x;
	mov.u16 %rs1, %ntid.x;
	cvt.u32.u16 %r3, %rs1;
	mad.lo.u32 %r4, %r2, %r3, %r1;
	mad.wide.u32 %rd2, %r4, 4, %rd1;
	st.global.u32 [%rd2], %r4;
""")


@st.composite
def boxes(draw: st.DrawFn, most: int, side: int) -> tuple[int, int, int]:
    """Extents in three dimensions with a bounded product."""
    x = draw(st.integers(1, side))
    y = draw(st.integers(1, max(1, min(7, most // x))))
    z = draw(st.integers(1, max(1, min(4, most // (x * y)))))
    return x, y, z


@st.composite
def cases(draw: st.DrawFn) -> Case:
    fixed = draw(st.booleans())
    if draw(st.integers(0, 4)) == 0:
        block = (draw(st.integers(1, 70)), 1, 1)
        return Case(PLAIN, block, (draw(st.integers(1, 5)), 1, 1), rank=1, fixed=fixed)
    return Case(IDS, draw(boxes(70, 70)), draw(boxes(5, 5)), fixed=fixed)


@st.composite
def plans(draw: st.DrawFn, names: tuple[str, ...]) -> str:
    """A plan over all names, in order."""
    if len(names) == 1:
        return names[0]
    parts = draw(st.integers(2, len(names)))
    cuts = sorted(draw(st.permutations(range(1, len(names))))[: parts - 1])
    ends = [0, *cuts, len(names)]
    items = [draw(plans(names[a:b])) for a, b in pairwise(ends)]
    op = draw(st.sampled_from(("seq", "warps", "blocks", "blocks:", "product")))
    if op == "blocks:":
        items = [f"{item}:{draw(st.integers(1, 9))}" for item in items]
    return f"{op.rstrip(':')}({', '.join(items)})"


@st.composite
def fusions(draw: st.DrawFn) -> tuple[str, dict[str, Case]]:
    names = tuple("abcd"[: draw(st.integers(2, 4))])
    return draw(plans(names)), {name: draw(cases()) for name in names}


@settings(max_examples=120)
@given(fusions())
@example(("blocks(a:1, b:9)", {"a": Case(IDS, (33, 1, 1), (5, 1, 1)), "b": Case(PLAIN, (1, 1, 1))}))
@example(("warps(a, b)", {"a": Case(IDS, (1, 1, 1), (2, 2, 1)), "b": Case(IDS, (31, 1, 1))}))
@example(
    (
        "blocks(a:1, b:2){dispatch=ticket}",
        {"a": Case(IDS, (33, 1, 1), (3, 2, 1)), "b": Case(PLAIN, (64, 1, 1), (5, 1, 1), rank=1)},
    )
)
@example(
    (
        "blocks(a, b){dispatch=persistent}",
        {"a": Case(IDS, (33, 1, 1), (3, 2, 1)), "b": Case(PLAIN, (64, 1, 1), (5, 1, 1), rank=1)},
    )
)
def test_every_thread_of_every_member_runs_once(made: tuple[str, dict[str, Case]]) -> None:
    plan, members = made
    fusion = kit.fuse(plan, members, assembled=False)
    found = kit.run_fused(fusion, members)
    assert found == kit.run_apart(members)
    for position, case in enumerate(members.values()):
        threads = case.block[0] * case.block[1] * case.block[2]
        ctas = case.grid[0] * case.grid[1] * case.grid[2]
        start = OUT + (position << 32)
        stride = 64 if case.text is IDS else 4
        for number in range(threads * ctas):
            assert found[start + stride * number] == [number], (plan, position, number)


# The division of CTAs among the members of `blocks`, at sizes that are not run thread by thread.

COUNT = st.one_of(
    st.integers(1, 40), st.integers(1, 1 << 20), st.integers((1 << 30) - 9, (1 << 30))
)


@settings(max_examples=400)
@given(COUNT, COUNT, st.lists(st.integers(0, (1 << 31) - 2), max_size=20))
@example((1 << 31) - 2, 1, [0, 1, (1 << 31) - 2])
@example(1, (1 << 31) - 2, [0, 1, (1 << 31) - 2])
def test_proportion_rises_in_unit_steps_to_the_count(
    part: int, others: int, places: list[int]
) -> None:
    whole = part + others
    share = shapes.proportion(part, whole)
    assert isinstance(share, int) and share < 1 << 64

    def first(cta: int) -> int:
        assert cta * share < 1 << 64
        return cta * share >> 32

    assert first(0) == 0 and first(whole) == part
    for cta in [p % whole for p in places]:
        assert 0 <= first(cta + 1) - first(cta) <= 1
        assert first(cta) <= cta and cta - first(cta) <= others


WHO = """
	ld.param.u64 %rd1, [out];
	mov.u32 %r1, %ctaid.x;
	st.global.u32 [%rd1], %r1;
"""
BIG = st.one_of(st.integers(1, 40), st.integers(1, 1 << 20), st.integers(1, (1 << 30) - 1))
RATIOS = st.one_of(
    st.none(),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.tuples(*[st.integers(1, 1000)] * 2),
)


@settings(max_examples=60)
@given(BIG, BIG, RATIOS, st.booleans(), st.data())
def test_blocks_divide_large_grids_in_order(
    ours: int, theirs: int, ratios: tuple[int, int] | None, fixed: bool, data: st.DataObject
) -> None:
    """With two members the index that a CTA gets says how many of the other one came before."""
    text = kit.entry(WHO)
    members = {
        "a": Case(text, (1, 1, 1), (ours, 1, 1), fixed=fixed),
        "b": Case(text, (1, 1, 1), (theirs, 1, 1), fixed=fixed),
    }
    items = "a, b" if ratios is None else f"a:{ratios[0]}, b:{ratios[1]}"
    fusion = kit.fuse(f"blocks({items})", members, assembled=False)
    launch = kit.fused_launch(fusion.contract, members)
    total = ours + theirs
    assert launch.grid == (total, 1, 1)
    module = parse(fusion.ptx)

    def first(cta: int) -> tuple[int, int]:
        """(CTAs of ``a`` before this one, 1 if this one is another of them)."""
        stores = simt.Machine(module, fusion.contract.kernel).one(launch, cta, 0).stores
        (address,) = stores
        index = stores[address][0]
        return (index, 1) if address == OUT else (cta - index, 0)

    assert first(0)[0] == 0
    assert sum(first(total - 1)) == ours
    for cta in data.draw(st.lists(st.integers(0, max(0, total - 2)), max_size=8)):
        if cta + 1 < total:
            before, mine = first(cta)
            assert first(cta + 1)[0] == before + mine
            assert 0 <= before <= ours and 0 <= cta - before <= theirs
