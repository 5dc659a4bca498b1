"""What warps execute of machine code, told from the work that members have."""

from __future__ import annotations

import pytest

from goptx.cuda.machine_code import MachineOp
from goptx.isa.latency import latency_classes
from goptx.tune.code import Executed, alone, fused, measured

SM = "sm_90"


def op(
    unit: str = "",
    *,
    stall: int = 1,
    sets: int | None = None,
    waits: tuple[int, ...] = (),
    to: int | None = None,
    reads: tuple[int | None, ...] = (),
    keeps: tuple[bool, ...] = (),
) -> MachineOp:
    keeps = keeps or (False,) * len(reads)
    width = 1 if unit in ("global", "local", "shared") else 0
    return MachineOp(unit, stall, sets, waits, to, reads, keeps, width)


def ops(*units: str) -> list[MachineOp]:
    return [op(unit) for unit in units]


def loop(first: int, *units: str) -> list[MachineOp]:
    """A loop at an index: the units, and the branch back."""
    return [*ops(*units), op(to=first)]


def work(**counts: float) -> Executed:
    return Executed({"all": sum(counts.values()), **counts}, 100.0)


def test_a_loop_goes_round_as_often_as_its_work_says() -> None:
    code = [*ops("int", "global"), *loop(2, "global", "int", "int"), *ops("global")]
    found = alone(code, {"memory": 102.0}, 0.0, SM)
    assert found["global"] == 102 and found["int"] == 1 + 2 * 100
    assert found["all"] == 3 + 4 * 100
    assert found["looped"] == 100


def test_loops_without_other_work_go_by_additions_or_by_length() -> None:
    code = loop(0, "fp32", "fp32", "fp32", "fp32")
    assert alone(code, {"fp32": 64.0}, 0.0, SM)["fp32"] == 64
    counting = loop(0, "int", "int", "int")
    assert alone(counting, {}, 200.0, SM)["all"] == pytest.approx(200)


def test_inner_loops_do_their_work_and_outer_ones_the_rest() -> None:
    # outer: 1 shared store a round; inner: 2 shared loads and a special function a round
    code = [op("shared"), *loop(1, "shared", "shared", "mufu"), op(to=0)]
    found = alone(code, {"memory": 8 + 2 * 64, "mufu": 64.0}, 0.0, SM)
    assert found["mufu"] == pytest.approx(64, rel=0.1)
    assert found["shared"] == pytest.approx(8 + 2 * 64, rel=0.1)


def test_of_two_ways_the_longer_is_taken() -> None:
    code = [op(to=5), *ops("global", "fp32", "fp32"), op(to=6), op("global"), op()]
    assert alone(code, {"memory": 1.0}, 0.0, SM)["global"] == 1


def test_members_one_behind_the_other_each_have_their_loop() -> None:
    code = [*loop(0, "fp32", "fp32"), *loop(3, "mufu", "int")]
    found = fused(code, {"a": work(fp32=64), "b": work(mufu=16)}, SM)
    assert found["a"]["fp32"] == 64 and found["a"]["mufu"] == 0
    assert found["b"]["mufu"] == 16 and found["b"]["all"] == 3 * 16


def test_a_common_loop_ends_with_the_shorter_member_and_another_one_goes_on() -> None:
    code = [*loop(0, "fp32", "mufu"), *loop(3, "fp32"), *loop(5, "mufu")]
    found = fused(code, {"a": work(fp32=64), "b": work(mufu=16)}, SM)
    both = found["a"]["all"] + found["b"]["all"]
    assert both == pytest.approx(16 * 3 + 48 * 2)
    assert found["a"]["fp32"] + found["b"]["fp32"] == pytest.approx(64)


def test_what_stands_behind_the_last_work_is_not_executed() -> None:
    way = ops("global", "fp32", "global")
    code = [op(to=5), *way, op(to=8), *way, op()]
    found = fused(code, {"a": work(**{"global": 2, "fp32": 1})}, SM)
    assert found["a"]["global"] == 2 and found["a"]["all"] <= 6
    assert found["a"].covers(work(**{"global": 2, "fp32": 1})) == 1


def test_spilled_registers_in_a_loop_are_counted_and_take_their_time() -> None:
    members = {"a": work(fp32=64)}
    clean = fused(loop(0, "fp32", "fp32"), members, SM)["a"]
    spilled = [op("fp32"), op("local", sets=0), op("fp32", waits=(0,)), op(to=0)]
    found = fused(spilled, members, SM)["a"]
    assert clean["local"] == 0 and found["local"] == 32
    assert found.cycles > clean.cycles + 32 * 30


def test_a_warp_waits_for_results_and_for_what_the_assembler_says() -> None:
    dram = latency_classes(SM)["dram"].cycles
    straight = [op("global", sets=1), op("fp32", stall=4), op("fp32", waits=(1,), stall=2)]
    assert measured(straight, SM).cycles == dram + 2
    assert measured([op("fp32", stall=4), op("fp32", stall=2)], SM).cycles == 6


def test_three_registers_of_one_bank_in_a_row_keep_each_other_waiting() -> None:
    same = [op("fp32", reads=(2, 4, 6)) for _ in range(16)]
    mixed = [op("fp32", reads=(2, 5, 6)) for _ in range(16)]
    kept = [op("fp32", reads=(2, 5, 6), keeps=(False, False, True)) for _ in range(16)]
    lost = [measured(each, SM)["conflicts"] for each in (same, mixed, kept)]
    assert lost[0] > 2 * lost[1] > 0 == lost[2]
    slow = [op("fp32", reads=(2, 4, 6), stall=4) for _ in range(16)]
    assert measured(slow, SM)["conflicts"] < 2


def test_even_and_odd_ones_in_turn_do_not_wait() -> None:
    even, odd = op("fp32", reads=(2, 4, None)), op("fp32", reads=(3, 5, None))
    assert measured([even, odd] * 8, SM)["conflicts"] == 0
    assert measured([even] * 8 + [odd] * 8, SM)["conflicts"] > 8
