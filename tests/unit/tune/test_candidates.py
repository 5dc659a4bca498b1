"""What is tried: plans that the algebra reads, in families, with caps that let more CTAs stand."""

from __future__ import annotations

import pytest

from goptx.fusion.plan import check_plan, parse_plan
from goptx.isa.devices import device
from goptx.tune.candidates import CONTROL, Candidate, candidates, capped, in_turn, offered, piles_up

LARGE = 1 << 20


@pytest.mark.parametrize("count", [1, 2, 3, 4, 8])
def test_every_plan_is_one_of_the_algebra_over_all_members(count: int) -> None:
    aliases = list("abcdefgh"[:count])
    found = candidates(aliases, [LARGE] * count)
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    for one in found:
        if one.family == CONTROL:
            for alias, plan in zip(aliases, one.plans, strict=True):
                check_plan(parse_plan(plan), [alias])
        else:
            (plan,) = one.plans
            check_plan(parse_plan(plan), aliases)


def test_groups_are_parted_by_what_members_have_to_do() -> None:
    found = [one.key for one in candidates("abcd", [64] * 4, weights=[1, 9, 2, 8])]
    assert "blocks(b, d, c, a)" in found, "the heaviest first"
    # Neighbours, and the heaviest with the lightest.
    assert {"blocks(seq(a, b), seq(c, d))", "blocks(seq(b, a), seq(d, c))"} <= set(found)
    for outer, inner in (("warps", "seq"), ("warps", "weave"), ("seq", "warps")):
        assert f"{outer}({inner}(b, a), {inner}(d, c))" in found
    eight = [one.key for one in candidates("abcdefgh", [64] * 8, weights=range(8))]
    assert "warps(seq(h, a), seq(g, b), seq(f, c), seq(e, d))" in eight
    assert "warps(seq(h, e, d, a), seq(g, f, c, b))" in eight
    assert "blocks(weave(a, b, c, d), weave(e, f, g, h))" in eight
    five = [one.key for one in candidates("abcde", [64] * 5, weights=range(5))]
    assert {"blocks(seq(a, b, c), seq(d, e))", "blocks(seq(e, b, a), seq(d, c))"} <= set(five)
    assert "blocks(c, seq(b, a))" in [
        one.key for one in candidates("abc", [64] * 3, weights=range(3))
    ]


def test_without_weights_groups_are_parted_between_neighbours() -> None:
    found = [one.key for one in candidates("abcd", [64, 512, 128, 64])]
    assert {"blocks(seq(a, b), seq(c, d))", "blocks(weave(a, b), weave(c, d))"} <= set(found)
    assert len(found) == 7


def test_every_combinator_is_tried_for_a_pair() -> None:
    families = {one.family for one in candidates("ab", [LARGE, LARGE])}
    assert families == set(offered()) - {"coarsen"} | {CONTROL}


def test_small_grids_are_not_coarsened() -> None:
    assert not any(
        "coarsen" in one.key for one in candidates("ab", [64, LARGE]) if "coarsen(a" in one.key
    )
    assert not any(one.family == CONTROL for one in candidates("ab", [64, 64]))
    assert not any("coarsen" in one.key for one in candidates("ab", [64, 64]))


@pytest.mark.parametrize(("ctas", "factor"), [((1024, 32768), 32), ((1025, 32768), 32)])
def test_unequal_grids_are_made_equal_by_rounds(ctas: tuple[int, int], factor: int) -> None:
    found = {one.key for one in candidates("ab", ctas)}
    whole = f"coarsen(b, {factor}){{mode=looped}}"
    assert {f"warps(a, {whole})", f"warps(a, {whole}){{registers=role}}"} <= found
    assert {f"blocks(a, {whole})", f"a ; {whole}"} <= found
    assert f"warps(a, coarsen(coarsen(b, 2), {factor // 2}){{mode=looped}})" in found
    for woven in (2, 4):
        rows = f"coarsen(coarsen(b, {woven}), {factor // woven}){{mode=looped}}"
        assert f"warps(a, {rows}){{registers=role}}" in found
    other = {one.key for one in candidates("ab", ctas[::-1])}
    assert f"warps(b, {whole.replace('b', 'a', 1)})" in other
    assert sum("looped" in key for key in found) <= 12


def test_threads_are_folded_where_registers_go_by_role() -> None:
    found = [one.key for one in candidates("ab", [1024, 32768], folds=[2, 2])]
    for woven in (1, 2, 4):
        thin = "coarsen(b, 2){mode=folded}"
        thin = thin if woven == 1 else f"coarsen({thin}, {woven})"
        plan = f"warps(a, coarsen({thin}, {32 // woven}){{mode=looped}}){{registers=role}}"
        # They win where they are possible, so they are made first.
        assert plan in found[:3] and str(parse_plan(plan)) == plan
    alike = [one.key for one in candidates("ab", [1024, 1024], folds=[1, 4])]
    assert alike[0] == "warps(a, coarsen(b, 4){mode=folded}){registers=role}"
    for folds in ((), (1, 1), (2, 1)):
        assert not any("folded" in c.key for c in candidates("ab", [1024, 32768], folds=folds))
    assert not any("folded" in c.key for c in candidates("abc", [1024] * 3, folds=[2, 2, 2]))


def test_large_grids_that_are_alike_are_both_run_in_rounds_of_woven_ctas() -> None:
    for ctas in ([LARGE, LARGE], [LARGE, LARGE * 3 // 4]):
        found = {one.key for one in candidates("ab", ctas)}
        for op in ("warps", "blocks"):
            parts = [f"coarsen(coarsen({name}, 4), 16){{mode=looped}}" for name in "ab"]
            assert f"{op}({', '.join(parts)})" in found
    assert not any("looped" in one.key for one in candidates("ab", [4096, 4096]))


def test_few_ctas_are_dealt_out_by_tickets() -> None:
    few = {one.key for one in candidates("ab", [264, 132], ops=("blocks",))}
    tickets = {"blocks(a, b){dispatch=ticket}", "blocks(a:1, b:1){dispatch=ticket}"}
    assert few == {"blocks(a, b)", "blocks(a:1, b:1)"} | tickets
    same = {one.key for one in candidates("ab", [264, 264], ops=("blocks",))}
    assert same == {"blocks(a, b)", "blocks(a, b){dispatch=ticket}"}
    many = {one.key for one in candidates("ab", [LARGE, LARGE // 2], ops=("blocks",))}
    stay = {"blocks(a, b){dispatch=persistent}", "blocks(a:1, b:1){dispatch=persistent}"}
    assert many == {"blocks(a, b)", "blocks(a:1, b:1)"} | stay
    between = {one.key for one in candidates("ab", [1056, 528], ops=("blocks",))}
    assert between >= tickets | stay
    for key in few | stay:
        assert str(parse_plan(key)) == key


def test_only_what_is_asked_for_is_tried() -> None:
    assert {one.family for one in candidates("ab", [LARGE] * 2, ops=("seq",))} == {"seq"}


def test_caps_let_more_ctas_stand_on_an_sm() -> None:
    one = Candidate("weave", ("weave(a, b)",))
    found = capped(one, 72, 256, device("sm_90"))
    assert [c.cap for c in found] == [64, 48]
    for c in found:
        assert c.cap is not None and 65536 // (c.cap * 256) > 65536 // (72 * 256)
    assert capped(one, 32, 256, device("sm_90")) == []
    assert capped(one, 40, 1024, device("sm_90")) == [Candidate("weave", one.plans, 32)]


def test_families_take_turns() -> None:
    listed = [
        Candidate(family, (str(k),)) for family, k in (("a", 1), ("a", 2), ("a", 3), ("b", 4))
    ]
    assert [one.plans[0] for one in in_turn(listed)] == ["1", "4", "2", "3"]


def test_loops_are_woven_and_not_where_there_are_some() -> None:
    def apart(loops: bool) -> list[str]:
        found = candidates("ab", [LARGE, 64], loops=loops)
        return [one.key for one in found if "loops" in one.key]

    assert apart(loops=False) == []
    assert apart(loops=True) == ["weave(a, b){loops=off}"]
    both = [one.key for one in candidates("ab", [LARGE] * 2, loops=True) if "loops" in one.key]
    assert len(both) == 4 and "weave(coarsen(a, 2), coarsen(b, 2)){loops=off}" in both


def test_few_ctas_behind_many_pile_up() -> None:
    assert piles_up([65536, 256], 132) and piles_up([65536, 65536, 528], 132)
    assert not piles_up([256, 65536], 132) and not piles_up([256, 528], 132)
    assert not piles_up([65536, 65536], 132)
