"""The model of the machine and what it predicts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.cuda.assemble import find_assemblers
from goptx.fusion.plan import parse_plan
from goptx.isa.throughput import peak
from goptx.tune import model
from goptx.tune.bound import needs_of
from goptx.tune.candidates import Candidate
from goptx.tune.members import load_tuned, member_image
from goptx.tune.model import Phase, Room, Work
from goptx.tune.predict import predict, work_of
from goptx.tune.standing import Standing, standing

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
H200 = peak()
ROOM = Room(132, 8)


def work(ctas: int, lasts: float, **busy: float) -> Work:
    return Work((Phase(ctas, lasts, busy),), 8)


def stands(ctas: int = 1 << 16, **busy: float) -> Standing:
    return Standing("k", ctas, 256, 18, 0, "sm_90", busy, 3000.0)


def test_few_ctas_take_as_long_as_one_lasts_and_many_as_long_as_the_resource() -> None:
    assert model.duration(work(100, 50.0, dram=1.0), ROOM) == pytest.approx(50, rel=0.1)
    assert model.duration(work(1 << 20, 0.01, dram=900.0), ROOM) == pytest.approx(900, rel=0.05)
    waves = model.duration(work(1056 * 20, 10.0), ROOM)
    assert waves == pytest.approx(200, rel=0.05)


@given(st.floats(1, 5000), st.integers(1, 1 << 20), st.floats(0, 0.95), st.floats(0.5, 1000))
def test_a_member_alone_takes_what_was_measured(
    alone: float, ctas: int, share: float, guess: float
) -> None:
    busy = {"dram": share * alone}
    lasts, other = model.explained(alone, busy, ctas, ROOM, guess)
    assert lasts <= model.QUEUED * guess * 1.001
    found = model.duration(Work((Phase(ctas, lasts, {**busy, "other": other}),), 8), ROOM)
    started = ctas * model.CTA_US
    if alone > 40 * model.LAUNCH_US and started < alone / 4:
        assert found + model.LAUNCH_US == pytest.approx(alone, rel=0.03)


def test_what_latencies_do_not_explain_is_a_queue() -> None:
    lasts, other = model.explained(500.0, {"dram": 50.0}, 65536, ROOM, 0.5)
    assert lasts == model.QUEUED * 0.5 and 400 < other < 500
    lasts, other = model.explained(500.0, {"dram": 50.0}, 65536, ROOM, 8.0)
    assert other == 0.0 and 7 < lasts < 9


def test_waves_that_do_not_fill_the_device_share_it_unevenly() -> None:
    assert model.busiest({"fp32": 100.0}, 256, 132) == pytest.approx(100 * 2 * 132 / 256)
    assert model.busiest({"dram": 100.0}, 256, 132) == 100
    assert model.busiest({"fp32": 100.0}, 1 << 20, 132) == 100


def test_interleaving_hides_latencies_and_loops_keep_theirs() -> None:
    a, b = work(4096, 10.0, dram=5.0), work(4096, 6.0, fp32=7.0)
    (woven,) = model.beside("weave", a, b).phases
    (behind,) = model.beside("seq", a, b).phases
    (warps,) = model.beside("warps", a, b).phases
    assert warps.lasts == 10 < woven.lasts < behind.lasts == 16
    assert woven.busy == {"dram": 5.0, "fp32": 7.0}
    (looped,) = model.beside("weave", replace(a, loops=True), b).phases
    assert woven.lasts < looped.lasts
    loops = replace(a, loops=True), replace(b, loops=True)
    (paired,) = model.beside("weave", *loops).phases
    (whole,) = model.beside("weave", *loops, whole=True).phases
    assert paired.lasts == woven.lasts < whole.lasts == looped.lasts
    assert model.beside("warps", a, b).warps == 16


def test_copies_that_are_woven_last_less_than_copies_in_a_row() -> None:
    one = work(4096, 10.0, dram=5.0)
    (woven,) = model.coarsen(one, 4).phases
    (looped,) = model.coarsen(one, 4, looped=True).phases
    assert woven.ctas == looped.ctas == 1024 and woven.busy == one.phases[0].busy
    assert 10 < woven.lasts < looped.lasts == 40


def test_the_rest_of_the_longer_grid_runs_alone() -> None:
    found = model.beside("seq", work(100, 1.0, dram=10.0), work(40, 2.0, fp32=4.0))
    assert [(p.ctas, p.lasts) for p in found.phases] == [(40, 3.0), (60, 1.0)]
    assert found.phases[0].busy == pytest.approx({"dram": 4.0, "fp32": 4.0})
    assert found.phases[1].busy == pytest.approx({"dram": 6.0})


def test_blocks_in_proportion_are_one_phase_and_one_to_one_two() -> None:
    a, b = work(300, 1.0, dram=3.0), work(100, 5.0, fp32=1.0)
    (whole,) = model.divided([a, b]).phases
    assert (whole.ctas, whole.lasts) == (400, 2.0)
    first, second = model.divided([a, b], [1, 1]).phases
    assert (first.ctas, second.ctas) == (200, 200) and second.lasts == 1.0
    assert model.divided([a, b]).longest == 5.0


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
    room = Room(132, 8)
    mixed = model.duration(model.divided([many, few]), room)
    assert mixed > 1.5 * model.duration(few, room)
    assert model.heaped(Phase(65536, 1.0, {"dram": 90.0}), room) == 0.0


def test_ctas_that_stay_have_no_waves_to_drain_and_pay_for_tickets() -> None:
    room = Room(132, 8)
    few = model.divided([work(65536, 1.0, dram=90.0), work(256, 400.0, fp32=400.0)])
    assert model.duration(model.staying(few), room) < model.duration(few, room)
    short = model.divided([work(65536, 0.5, dram=9.0), work(65536, 0.5, fp32=9.0)])
    longer = model.duration(model.staying(short), room)
    assert longer > 1.5 * model.duration(short, room)
    works = {"a": work(300, 1.0, dram=3.0), "b": work(100, 5.0, fp32=1.0)}
    found = work_of(parse_plan("blocks(a, b){dispatch=persistent}"), works)
    assert found.stays and model.tail(found, Room(2, 8)) == 0
    assert not work_of(parse_plan("blocks(a, b){dispatch=ticket}"), works).stays


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
    total = model.add(*(phase.busy for phase in found.phases))
    assert total == pytest.approx({"dram": 5.0, "fp32": 2.0})


@pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")
def test_a_member_is_described_by_its_cubin() -> None:
    member = load_tuned(SAMPLES / "roots.ptx", size="bench")
    found = standing(member, member_image(member, "sm_90"), needs_of(member), H200)
    assert (found.ctas, found.threads) == (member.launch.ctas, 256)
    assert found.loops and not found.barriers and 8 <= found.registers <= 64
    assert found.busy["issued"] > 0 and found.cycles > 1000
    assert found.room(H200).ctas_per_sm == 8
    alone = 70.0
    ran = model.duration(found.work(H200, alone), found.room(H200)) + model.LAUNCH_US
    assert ran == pytest.approx(alone, rel=0.01)


def test_a_tree_of_blocks_takes_what_a_row_does() -> None:
    works = {name: work(100 * at, 3.0 * at, dram=at) for at, name in enumerate("abcde", 1)}
    row = work_of(parse_plan("blocks(a, b, c, d, e)"), works)
    tree = work_of(parse_plan("blocks(blocks(a, b), blocks(c, blocks(d, e)))"), works)
    assert tree == row
    ratios = work_of(parse_plan("blocks(blocks(a:1, b:2), c)"), works)
    assert ratios != work_of(parse_plan("blocks(a, b, c)"), works)
