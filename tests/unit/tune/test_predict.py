"""The model of the machine and what it predicts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.cuda.assemble import find_assemblers
from goptx.fusion.plan import parse_plan
from goptx.isa.throughput import peak
from goptx.tune import model
from goptx.tune.bound import needs_of
from goptx.tune.candidates import Candidate
from goptx.tune.machine import Cta
from goptx.tune.members import load_tuned, member_image
from goptx.tune.model import Room, Work
from goptx.tune.predict import predict, work_of
from goptx.tune.prepare import order, prepare
from goptx.tune.standing import Standing, standing

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
H200 = peak()
ROOM = Room(132, 8)


def work(ctas: int, lasts: float, **busy: float) -> Work:
    """A member; ``busy`` is of the whole device."""
    return model.member(ctas, lasts, busy, 132, 8)


def only(found: Work) -> Cta:
    """The CTA of a kernel all of whose CTAs are alike."""
    (run,) = found.runs
    ((_, cta),) = run.kinds
    return cta


def stands(ctas: int = 1 << 16, **busy: float) -> Standing:
    return Standing("k", ctas, 256, 18, 0, "sm_90", busy, 3000.0)


def test_few_ctas_take_as_long_as_one_lasts_and_many_as_long_as_the_resource() -> None:
    assert model.duration(work(100, 50.0, dram=1.0), ROOM) == pytest.approx(50, rel=0.1)
    assert model.duration(work(1 << 20, 0.01, dram=900.0), ROOM) == pytest.approx(900, rel=0.05)
    waves = model.duration(work(1056 * 20, 10.0), ROOM)
    assert waves == pytest.approx(200, rel=0.05)


def test_a_wave_that_is_not_full_takes_as_long_as_a_full_one() -> None:
    full, more = (model.duration(work(count, 10.0), ROOM) for count in (1056, 1200))
    assert more > 1.8 * full


@settings(max_examples=25)
@given(st.floats(1, 5000), st.integers(1, 1 << 20), st.floats(0, 0.95), st.floats(0.5, 1000))
def test_a_member_alone_takes_what_was_measured(
    alone: float, ctas: int, share: float, guess: float
) -> None:
    busy = {"dram": share * alone}
    lasts, all_of = model.explained(alone, busy, ctas, ROOM, guess, "other")
    assert lasts <= model.QUEUED * guess * 1.01
    found = model.duration(work(ctas, lasts, **all_of), ROOM)
    started = ctas * model.CTA_US + model.START_US * (1 + ctas / ROOM.slots)
    if alone > 40 * model.LAUNCH_US and started < alone / 4:
        assert found + model.LAUNCH_US == pytest.approx(alone, rel=0.04)


def test_what_latencies_do_not_explain_is_a_queue() -> None:
    lasts, busy = model.explained(500.0, {"dram": 50.0}, 65536, ROOM, 0.5, "other")
    assert lasts == model.QUEUED * 0.5 and 400 < busy["other"] < 510
    lasts, busy = model.explained(500.0, {"dram": 50.0}, 65536, ROOM, 6.0, "other")
    assert not busy.get("other") and 7 < lasts < 9
    lasts, busy = model.explained(500.0, {"dram": 450.0}, 65536, ROOM, 0.5, "other")
    assert lasts == 0.5 and busy["dram"] == pytest.approx(500, rel=0.02)


def test_ctas_of_which_some_sms_have_one_more_take_as_long_as_those_sms_do() -> None:
    found = model.duration(work(256, 1.0, fp32=100.0), ROOM)
    assert found == pytest.approx(100 * 2 * 132 / 256, rel=0.03)
    assert model.duration(work(256, 1.0, dram=100.0), ROOM) == pytest.approx(100, rel=0.03)


def test_interleaving_hides_latencies_and_loops_keep_theirs() -> None:
    a, b = work(4096, 10.0, dram=5.0), work(4096, 6.0, fp32=7.0)
    woven = only(model.beside("weave", a, b))
    behind = only(model.beside("seq", a, b))
    warps = only(model.beside("warps", a, b))
    assert warps.lasts == 10 < woven.lasts < behind.lasts == 16
    assert model.needs(model.beside("weave", a, b))["dram"] == pytest.approx(5 * 132)
    looped = only(model.beside("weave", replace(a, loops=True), b))
    assert woven.lasts < looped.lasts
    loops = replace(a, loops=True), replace(b, loops=True)
    paired = only(model.beside("weave", *loops))
    whole = only(model.beside("weave", *loops, whole=True))
    assert paired.lasts == woven.lasts < whole.lasts == looped.lasts
    assert only(model.beside("weave", a, b, left=1.0)).lasts == 16
    assert model.beside("warps", a, b).warps == 16


def test_copies_that_are_woven_last_less_than_copies_in_a_row() -> None:
    one = work(4096, 10.0, dram=5.0)
    woven, looped = model.coarsen(one, 4), model.coarsen(one, 4, left=1.0, looped=True)
    assert woven.ctas == looped.ctas == 1024
    assert model.needs(woven)["dram"] == pytest.approx(model.needs(one)["dram"])
    assert 10 < only(woven).lasts < only(looped).lasts == 40


def test_folded_threads_make_ctas_of_fewer_warps_that_last_longer() -> None:
    one = work(4096, 10.0, dram=5.0)
    found = work_of(parse_plan("coarsen(a, 2){mode=folded}"), {"a": one})
    assert (found.ctas, found.warps) == (4096, 4)
    assert model.needs(found)["dram"] == pytest.approx(model.needs(one)["dram"])
    assert 10 < only(found).lasts < 20
    known = work_of(parse_plan("coarsen(a, 2){mode=folded}"), {"a": one}, known=True)
    assert only(known).lasts == 20


def test_the_rest_of_the_longer_grid_runs_alone() -> None:
    found = model.beside("seq", work(100, 1.0, dram=10.0), work(40, 2.0, fp32=4.0))
    both, rest = found.runs
    assert (both.ctas, both.kinds[0][1].lasts) == (40, 3.0)
    assert (rest.ctas, rest.kinds[0][1].lasts) == (60, 1.0)
    assert "fp32" not in rest.kinds[0][1].busy


def test_blocks_in_proportion_are_one_run_and_one_to_one_two() -> None:
    a, b = work(300, 1.0, dram=3.0), work(100, 5.0, fp32=1.0)
    (whole,) = model.divided([a, b]).runs
    assert whole.ctas == 400 and [share for share, _ in whole.kinds] == [0.75, 0.25]
    first, second = model.divided([a, b], [1, 1]).runs
    assert (first.ctas, second.ctas) == (200, 200) and len(second.kinds) == 1
    assert second.kinds[0][1].lasts == 1.0


def test_few_ctas_behind_many_pile_up() -> None:
    """Those of the second kernel go where the first ones of the others end: to few SMs."""
    many, few = work(65536, 1.0, dram=90.0), work(256, 400.0, fp32=800.0)
    rooms = [ROOM, Room(132, 16)]
    behind = model.concurrent([many, few], rooms)
    apart = sum(model.duration(one, own) for one, own in zip((many, few), rooms, strict=True))
    assert behind > 3 * apart
    assert model.concurrent([few, many], rooms[::-1]) < 1.1 * apart


def test_few_long_ctas_among_many_short_ones_meet_by_chance() -> None:
    many, few = work(65536, 1.0, dram=90.0), work(256, 400.0, fp32=400.0)
    mixed = model.duration(model.divided([many, few]), ROOM)
    assert mixed > 1.5 * model.duration(few, ROOM)
    tickets = model.by_tickets(model.divided([many, few]))
    assert model.duration(tickets, ROOM) < 0.7 * mixed


def test_every_second_cta_of_a_small_grid_stands_on_every_second_sm() -> None:
    """With an even number of SMs all CTAs of one member come to stand on half of them."""
    a, b = work(528, 10.0, mufu=100.0), work(528, 10.0, dram=5.0)
    in_turn = model.divided([a, b], [1, 1])
    assert model.duration(in_turn, ROOM) == pytest.approx(200, rel=0.05)
    odd = Room(131, 8)
    assert model.duration(in_turn, odd) < 0.7 * model.duration(in_turn, ROOM)


def test_ctas_that_stay_are_dealt_evenly_and_pay_for_tickets() -> None:
    few = model.divided([work(65536, 1.0, dram=90.0), work(256, 400.0, fp32=400.0)])
    assert model.duration(model.by_tickets(few), ROOM) < model.duration(few, ROOM)
    short = model.divided([work(65536, 0.5, dram=9.0), work(65536, 0.5, fp32=9.0)])
    longer = model.duration(model.by_tickets(short), ROOM)
    assert longer > 1.5 * model.duration(short, ROOM)
    works = {"a": work(300, 1.0, dram=3.0), "b": work(100, 5.0, fp32=1.0)}
    assert work_of(parse_plan("blocks(a, b){dispatch=persistent}"), works).balanced
    assert work_of(parse_plan("blocks(a, b){dispatch=ticket}"), works).balanced
    assert not work_of(parse_plan("blocks(a, b)"), works).balanced


def test_overlap_goes_before_sequence_where_there_is_some() -> None:
    members = {"a": stands(dram=900.0), "b": stands(fp32=900.0)}
    times = {"a": 1200.0, "b": 1100.0}

    def of(plan: str, family: str = "weave") -> float:
        return predict(Candidate(family, (plan,)), members, times, H200)

    serial = predict("serial", members, times, H200)
    assert serial == pytest.approx(2300, rel=0.01)
    assert of("weave(a, b)") < of("seq(a, b)") < serial
    assert predict("graph", members, times, H200) < serial
    control = Candidate("control", ("coarsen(a, 4)", "coarsen(b, 4)"))
    assert predict(control, members, times, H200) < serial


def test_registers_leave_less_room() -> None:
    light, heavy = stands(dram=10.0), replace(stands(dram=10.0), registers=200)
    plan = Candidate("seq", ("seq(a, b)",))
    both = {"a": light, "b": light}
    assert predict(plan, both, None, H200) < predict(plan, {"a": light, "b": heavy}, None, H200)


@pytest.mark.parametrize(
    "plan",
    [
        "blocks(weave(a, b):1, c:3)",
        "product(warps(a, b), coarsen(c, 4))",
        "coarsen(seq(a, b, c), 3)",
    ],
)
def test_every_plan_has_the_resources_of_its_members(plan: str) -> None:
    works = {
        "a": work(70, 1.0, dram=1.0),
        "b": work(50, 2.0, fp32=2.0),
        "c": work(90, 3.0, dram=4.0),
    }
    found = work_of(parse_plan(plan), works)
    total = model.needs(found)
    assert total["dram"] == pytest.approx(5.0 * 132)
    assert total["fp32"] == pytest.approx(2.0 * 132)


@pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")
def test_a_member_is_described_by_its_cubin() -> None:
    member = load_tuned(SAMPLES / "roots.ptx", size="bench")
    found = standing(member, member_image(member, "sm_90"), needs_of(member), H200)
    assert (found.ctas, found.threads) == (member.launch.ctas, 256)
    assert found.loops and not found.barriers and 8 <= found.registers <= 64
    assert found.busy["issue"] > 0 and found.cycles > 1000
    assert found.code is not None and found.code["mufu"] == pytest.approx(64, rel=0.05)
    assert found.room(H200).ctas_per_sm == 8
    alone = 70.0
    ran = model.duration(found.work(H200, alone), found.room(H200)) + model.LAUNCH_US
    assert ran == pytest.approx(alone, rel=0.01)


def test_a_tree_of_blocks_takes_what_a_row_does() -> None:
    works = {name: work(100 * at, 3.0 * at, dram=at) for at, name in enumerate("abcde", 1)}
    row = work_of(parse_plan("blocks(a, b, c, d, e)"), works)
    tree = work_of(parse_plan("blocks(blocks(a, b), blocks(c, blocks(d, e)))"), works)
    assert tree == row
    ratios = work_of(parse_plan("blocks(blocks(a:2, b:1), c)"), works)
    assert ratios != work_of(parse_plan("blocks(a, b, c)"), works)


@pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")
def test_registers_that_a_cap_spills_in_a_loop_cost_and_others_do_not() -> None:
    """Spills count where they are executed: a cap that keeps the loop's accumulators from staying
    in registers is told from one that costs nothing."""
    member = load_tuned(SAMPLES / "tensor_loop.ptx", sizes={"N": 33792, "K": 64})
    stands = standing(member, member_image(member, "sm_90"), needs_of(member), H200)
    named = [("a", member), ("b", member)]
    plan = "weave(a, b)"
    free, capped = (
        prepare(order(Candidate("weave", (plan,), cap), named, "sm_90", prove=False))
        for cap in (None, 32)
    )
    members = {"a": stands, "b": stands}
    alone = {"a": 115.0, "b": 115.0}
    took = [predict(one.candidate, members, alone, H200, one) for one in (free, capped)]
    assert capped.spills > 0 and took[1] > 3 * took[0]
    assert 210 < took[0] < 300
