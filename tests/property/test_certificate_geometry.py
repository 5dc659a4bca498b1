"""The geometry that the certificate demands is a bijection, for all small shapes and plans.

What a fused kernel is compared with are expressions; here they are evaluated for every thread of
every CTA: a member's active threads must be its own threads, each once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from goptx.contract import Contract, Dim3, MemberRecord
from goptx.diag import GoptxError
from goptx.proof.cert_plan import Atom, Demands, LeafDemand
from goptx.proof.cert_shapes import Expression

U32, U64 = (1 << 32) - 1, (1 << 64) - 1


Rounds = Mapping[int, int]
"""The CTAs of the present rounds of loops, by their numbers."""

NONE: Rounds = {}


def evaluate(expression: Expression, cta: int, tid: int, rounds: Rounds = NONE) -> Any:
    """What a thread computes, as the PTX ISA defines the opcodes (9.7.1, 9.7.7.5)."""
    head = expression[0]
    match head:
        case "cta" | "ticket":  # which CTA has which ticket makes no difference
            return cta
        case "tid":
            return tid
        case "const":
            return expression[1]
        case "round":
            return rounds[expression[1]]
        case _:
            return computed(head, [evaluate(part, cta, tid, rounds) for part in expression[1:]])


def computed(head: str, parts: list[int]) -> Any:
    """The result of an opcode on numbers."""
    signed = [p - (1 << 64) if p >> 63 else p for p in parts] if head.endswith("s64") else parts
    match head:
        case "cvt.u64.u32" | "cvt.u32.u64":
            return parts[0] & U32
        case "add.u32" | "sub.u32":
            return (parts[0] + (parts[1] if head[0] == "a" else -parts[1])) & U32
        case "mul.lo.u32":
            return (parts[0] * parts[1]) & U32
        case "add.u64":
            return (parts[0] + parts[1]) & U64
        case "mul.lo.u64" | "mul.lo.s64":
            return (parts[0] * parts[1]) & U64
        case "shr.u32" | "shr.u64":
            return parts[0] >> parts[1]
        case "and.b32":
            return parts[0] & parts[1]
        case "div.u32":
            return parts[0] // parts[1]
        case "rem.u32":
            return parts[0] % parts[1]
        case "div.s64":
            quotient = abs(signed[0]) // abs(signed[1])
            return (quotient if (signed[0] < 0) == (signed[1] < 0) else -quotient) & U64
        case "sub.s64":
            return (parts[0] - parts[1]) & U64
        case "max.s64":
            return max(signed) & U64
        case "min.s64":
            return min(signed) & U64
        case "setp.lt.u32":
            return parts[0] < parts[1]
        case "setp.ge.u32":
            return parts[0] >= parts[1]
        case "setp.gt.u64":
            return parts[0] > parts[1]
        case _:
            raise AssertionError(head)


def contract(
    plan: str, shapes: dict[str, tuple[Dim3, Dim3]], clusters: Mapping[str, int] | None = None
) -> Contract:
    """A contract of members with fixed grids: (grid, block) by alias; some with clusters."""
    found = clusters or {}
    members = tuple(
        MemberRecord(alias, "", "k", "", block, 3, grid, 0, None, None, (), found.get(alias))
        for alias, (grid, block) in shapes.items()
    )
    return Contract("k", "", "", plan, "sm_80", (8, 0), (1, 1, 1), "1", "0", members, ())


def holds(atoms: Sequence[Atom], cta: int, tid: int, rounds: Rounds) -> bool:
    return all(evaluate(expression, cta, tid, rounds) is value for expression, value in atoms)


def executions(
    demands: Demands, leaf: LeafDemand, cta: int, tid: int, depth: int = 0, rounds: Rounds = NONE
) -> Iterator[Rounds]:
    """The rounds in which a thread executes a leaf; one if it is in no loop."""
    if depth == len(leaf.loops):
        if holds(leaf.atoms, cta, tid, rounds):
            yield rounds
        return
    loop = demands.loops[leaf.loops[depth]]
    if not holds(loop.atoms, cta, tid, rounds):
        return
    if loop.by_ticket:  # which CTA has which ticket makes no difference
        yield from executions(demands, leaf, cta, tid, depth + 1, {**rounds, loop.number: cta})
        return
    at = evaluate(loop.first, cta, tid, rounds)
    while True:
        inside = {**rounds, loop.number: at}
        yield from executions(demands, leaf, cta, tid, depth + 1, inside)
        if not evaluate(loop.more, cta, tid, inside):
            return
        at += evaluate(loop.stride, cta, tid, rounds)


def check(demands: Demands) -> None:
    """Every member's threads come out once each, and flags of demands say what is so."""
    (count,) = set(demands.shapes.values(demands.ctas(demands.tree)))
    threads = demands.threads(demands.tree)
    everywhere = list(product(range(count), range(threads)))
    active = {
        name: [(*at, rounds) for at in everywhere for rounds in executions(demands, leaf, *at)]
        for name, leaf in demands.leaves.items()
    }
    check_chains(demands, everywhere)
    for alias, member in demands.members.items():
        found = Counter(
            tuple(coordinates(demands, name, *at))
            for name, leaf in demands.leaves.items()
            if leaf.alias == alias
            for at in active[name]
        )
        grid, block = member.grid, member.block
        assert grid is not None
        wanted = product(*(range(n) for n in (*grid, *block)))
        assert found == Counter(wanted), (alias, demands.tree)
    places = {name: [(cta, tid) for cta, tid, _ in found] for name, found in active.items()}
    for name, leaf in demands.leaves.items():
        check_flags(demands, leaf, places, threads)
        if demands.tree.stays:
            assert not list(executions(demands, leaf, count, 0))
        assert name == leaf.name and name.startswith(leaf.alias)


def check_chains(demands: Demands, everywhere: list[tuple[int, int]]) -> None:
    """Where an atom of a chain holds, all before it hold."""
    for chain in demands.chains:
        for at in everywhere:
            for rounds in ({loop.number: n for loop in demands.loops} for n in range(20)):
                found = [evaluate(atom, *at, rounds) for atom in chain]
                assert found == sorted(found, reverse=True)
                if not demands.loops:
                    break


def coordinates(demands: Demands, alias: str, cta: int, tid: int, rounds: Rounds) -> Iterator[int]:
    for base in ("%ctaid", "%tid"):
        for axis in "xyz":
            expression = demands.coordinate(alias, f"{base}.{axis}")
            assert expression is not None
            yield evaluate(expression, cta, tid, rounds)


def check_flags(
    demands: Demands, leaf: LeafDemand, active: dict[str, list[tuple[int, int]]], threads: int
) -> None:
    """Who else is in the CTAs and warps of a leaf; and its threads keep their lanes."""
    own = set(active[leaf.name])
    ctas = {cta for cta, _ in own}
    others = {at for name, found in active.items() if name != leaf.name for at in found}
    foreign = {at for at in others - own if at[0] in ctas}
    if leaf.exact:
        assert not foreign
    if leaf.alone:
        assert not {at for at in others if at[0] in ctas}
    if leaf.lanes:
        warps = {(cta, tid // 32) for cta, tid in own}
        assert not {at for at in foreign if (at[0], at[1] // 32) in warps} or "seq" in leaf.above
    for cta, tid in own:
        assert evaluate(leaf.tid, cta, tid) % 32 == tid % 32


@st.composite
def plans(draw: st.DrawFn, leaves: tuple[str, ...]) -> str:
    """A plan over some leaves in order, each node once in a while coarsened."""
    plan = draw(uncoarsened(leaves))
    if draw(st.integers(0, 3)):
        return plan
    mode = draw(st.sampled_from(("", "{mode=looped}")))
    return f"coarsen({plan}, {draw(st.integers(1, 4))}){mode}"


@st.composite
def uncoarsened(draw: st.DrawFn, leaves: tuple[str, ...]) -> str:
    if len(leaves) == 1:
        return leaves[0]
    cut = draw(st.integers(1, len(leaves) - 1))
    groups = [leaves[:cut], leaves[cut:]]
    if len(groups[1]) > 1 and draw(st.booleans()):
        groups = [groups[0], groups[1][:1], groups[1][1:]]
    items = [draw(plans(group)) for group in groups]
    op = draw(st.sampled_from(("seq", "warps", "blocks", "product", "weave")))
    if op == "blocks" and draw(st.booleans()):
        items = [f"{item}:{draw(st.integers(1, 4))}" for item in items]
    return f"{op}({', '.join(items)})"


GRIDS = st.tuples(st.integers(1, 4), st.integers(1, 2), st.integers(1, 2))
BLOCKS = st.one_of(
    st.tuples(st.integers(1, 40), st.just(1), st.just(1)),
    st.tuples(st.sampled_from((1, 3, 4, 8)), st.integers(1, 4), st.integers(1, 2)),
)


@settings(max_examples=120)
@given(
    st.integers(2, 4).flatmap(
        lambda n: st.tuples(
            plans(tuple("abcd"[:n])), st.lists(st.tuples(GRIDS, BLOCKS), min_size=n, max_size=n)
        )
    )
)
def test_every_thread_of_every_member_runs_once(
    case: tuple[str, list[tuple[Dim3, Dim3]]],
) -> None:
    plan, shapes = case
    given = dict(zip("abcd", shapes, strict=False))
    check(Demands(contract(plan, given)))
    if plan.startswith("blocks"):
        check(Demands(contract(f"{plan}{{dispatch=ticket}}", given)))
        check(Demands(contract(f"{plan}{{dispatch=persistent}}", given)))


@settings(max_examples=80)
@given(
    st.integers(2, 5),
    st.sampled_from(
        (
            *("blocks(a, b)", "blocks(b, a)", "blocks(a:2, b:3)", "blocks(blocks(a, b), c)"),
            *("blocks(c:1, blocks(b:2, a:1):2)", "blocks(a, seq(b, c))", "blocks(blocks(c, b), a)"),
            *("seq(a, b)", "seq(b, blocks(a, c))", "blocks(seq(b, a), c)"),
        )
    ),
    st.lists(GRIDS, min_size=3, max_size=3),
)
def test_whole_clusters_belong_to_one_member_with_its_ranks(
    cluster: int, plan: str, grids: list[Dim3]
) -> None:
    """a has clusters, b has none, and c has some where nothing else stands above it."""
    own = {"a": cluster} if "seq" in plan else {"a": cluster, "c": cluster}
    shapes: dict[str, tuple[Dim3, Dim3]] = {
        alias: ((x * own.get(alias, 1), y, z), (1, 1, 1))
        for alias, (x, y, z) in zip("abc", grids, strict=True)
        if alias in plan.replace("blocks", "").replace("seq", "")
    }
    own = {alias: size for alias, size in own.items() if alias in shapes}
    demands = Demands(contract(plan, shapes, own))
    check(demands)
    (count,) = set(demands.shapes.values(demands.ctas(demands.tree)))
    assert demands.cluster == cluster and count % cluster == 0
    for first in range(0, count, cluster):
        active = [
            {n for n, leaf in demands.leaves.items() if holds(leaf.atoms, cta, 0, NONE)}
            for cta in range(first, first + cluster)
        ]
        for alias in own:
            assert len({alias in one for one in active}) == 1
            if alias not in active[0]:
                continue
            ids = {
                name: [seen(demands, alias, name, first + rank) for rank in range(cluster)]
                for name in ("%cluster_ctarank", "%ctaid.x", "%clusterid.x", "%ctaid.y", "%ctaid.z")
            }
            assert ids["%cluster_ctarank"] == list(range(cluster))
            x = ids["%ctaid.x"][0]
            assert ids["%ctaid.x"] == list(range(x, x + cluster)) and x % cluster == 0
            assert set(ids["%clusterid.x"]) == {x // cluster}
            assert len(set(ids["%ctaid.y"])) == len(set(ids["%ctaid.z"])) == 1


def seen(demands: Demands, alias: str, name: str, cta: int) -> int:
    expression = demands.coordinate(alias, name)
    assert expression is not None
    return int(evaluate(expression, cta, 0))


TICKETS = "blocks(a, b){dispatch=ticket}"
STAYING = "blocks(a, b){dispatch=persistent}"


def test_all_shares_of_two_members() -> None:
    """All pairs of small grids, in proportion and by ratios."""
    one: Dim3 = (1, 1, 1)
    for first, second in product(range(1, 12), repeat=2):
        shapes: dict[str, tuple[Dim3, Dim3]] = {
            "a": ((first, 1, 1), one),
            "b": ((second, 1, 1), one),
        }
        for plan in (
            "blocks(a, b)",
            "blocks(a:1, b:1)",
            "blocks(a:3, b:2)",
            "blocks(a:1, b:7)",
            TICKETS,
            STAYING,
        ):
            check(Demands(contract(plan, shapes)))


def test_all_small_grids_coarsened() -> None:
    """By all small factors: the last CTA does as many as are left."""
    for count, factor in product(range(1, 14), range(1, 9)):
        grid = {"a": ((count, 1, 1), (1, 1, 1))}
        demands = Demands(contract(f"coarsen(a, {factor})", grid))
        check(demands)
        if count % factor == 0:
            assert not any(leaf.atoms for leaf in demands.leaves.values())


def test_all_threads_folded() -> None:
    """Blocks of one to three dimensions, alone, in rounds, woven and beside others."""
    blocks: list[Dim3] = [(64, 1, 1), (4, 8, 6), (3, 64, 1), (2, 2, 64), (16, 4, 4)]
    for block, factor in product(blocks, (2, 3, 4)):
        threads = block[0] * block[1] * block[2]
        shapes: dict[str, tuple[Dim3, Dim3]] = {
            "a": ((3, 1, 2), block),
            "b": ((4, 1, 1), (40, 1, 1)),
        }
        fold = f"coarsen(a, {factor}){{mode=folded}}"
        for plan in (
            *(f"warps(b, {fold})", f"blocks({fold}, b)", f"seq(b, coarsen({fold}, 2))"),
            f"warps(coarsen(coarsen({fold}, 2), 2){{mode=looped}}, b)",
        ):
            if threads % (32 * factor):
                with pytest.raises(GoptxError, match="parts of warps"):
                    Demands(contract(plan, shapes))
                continue
            demands = Demands(contract(plan, shapes))
            check(demands)
            own = [leaf for leaf in demands.leaves.values() if leaf.alias == "a"]
            assert {leaf.threads for leaf in own} == {threads // factor}


def test_all_small_grids_in_rounds() -> None:
    """By all small factors, and rounds of copies."""
    for count, factor in product(range(1, 14), range(1, 16)):
        grid = {"a": ((count, 1, 1), (1, 1, 1))}
        check(Demands(contract(f"coarsen(a, {factor}){{mode=looped}}", grid)))
        check(Demands(contract(f"coarsen(coarsen(a, 2), {factor}){{mode=looped}}", grid)))


def test_copies_of_copies_are_numbered_from_the_outermost() -> None:
    shapes = {"a": ((13, 2, 1), (4, 1, 1)), "b": ((5, 1, 1), (3, 1, 1))}
    demands = Demands(contract("coarsen(weave(coarsen(a, 2), b), 3)", shapes))
    assert list(demands.leaves) == [
        *("a.0.0", "a.0.1", "b.0", "a.1.0", "a.1.1", "b.1", "a.2.0", "a.2.1", "b.2")
    ]
    assert demands.common("a.0.0", "a.0.1") == demands.common("a.0.0", "a.1.1") == "coarsen"
    assert demands.common("a.1.0", "b.1") == "weave"
    check(demands)


def test_shapes_that_differ_for_some_grid_differ_at_the_samples() -> None:
    """However many copies there are, no copy's share is taken for another's."""
    member = MemberRecord("a", "", "k", "", (64, 1, 1), 1, None, 0, None, None, ())
    made = Contract(
        "k", "", "", "coarsen(a, 64)", "sm_80", (8, 0), (1, 1, 1), "1", "0", (member,), ()
    )
    (chain,) = Demands(made).chains
    assert len(chain) == len(set(chain)) == 63


def test_large_shares_are_exact() -> None:
    """The fixed-point proportion for grids near the limit: counts of CTAs at the ends."""
    limit = (1 << 31) - 1
    for count in (1, 2, 3, 1000, limit // 3, limit // 2, limit - 1):
        other = limit - count
        demands = Demands(
            contract(
                "blocks(a, b)", {"a": ((count, 1, 1), (1, 1, 1)), "b": ((other, 1, 1), (1, 1, 1))}
            )
        )
        ((taken, _),) = demands.leaves["a"].atoms
        here = taken[2]
        firsts = [evaluate(here, cta, 0) for cta in (0, 1, limit // 2, limit - 1, limit)]
        assert firsts[0] == 0 and firsts[-1] == count
        assert firsts == sorted(firsts) and firsts[1] <= 1 and firsts[-1] - firsts[-2] <= 1
