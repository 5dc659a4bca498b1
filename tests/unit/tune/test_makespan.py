"""CTAs on one streaming multiprocessor, step by step."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.tune import machine
from goptx.tune.machine import Cta, Stage, makespan


def cta(lasts: float, **busy: float) -> Cta:
    return Cta(((Stage(lasts, busy),),))


def queue(count: int, one: Cta, places: int) -> list[tuple[float, Cta]]:
    return [(1 / places, one)] * count


def test_waves_of_ctas_that_nothing_slows() -> None:
    for count, waves in ((3, 1), (8, 1), (9, 2), (40, 5)):
        assert makespan(queue(count, cta(10.0), 8)) == pytest.approx(10 * waves)


def test_a_resource_takes_its_time_however_many_ctas_stand() -> None:
    for places in (2, 8, 32):
        assert makespan(queue(64, cta(0.1, issue=3.0), places)) == pytest.approx(192, rel=0.02)


def test_starting_takes_time_in_every_wave() -> None:
    assert makespan(queue(16, cta(10.0), 8), 2.0) == pytest.approx(24)


def test_a_cta_keeps_its_place_until_its_last_role_has_ended() -> None:
    """Two roles a CTA, of which one is done early: its warps leave no place for others."""
    both = Cta(((Stage(10.0, {}),), (Stage(1.0, {"mufu": 0.5}),)))
    assert makespan(queue(16, both, 4)) == pytest.approx(40)


def test_the_oldest_end_first_so_that_others_come_in_between() -> None:
    """Eight CTAs that share a resource do not end at one time: what comes behind them begins while
    the last ones still need it."""
    heavy, light = cta(1.0, mufu=10.0), cta(20.0)
    found = makespan([*queue(8, heavy, 8), *queue(8, light, 8)])
    assert 80 < found < 95


def test_stages_of_different_ctas_overlap() -> None:
    one = Cta(((Stage(1.0, {"dram": 1.0}), Stage(1.0, {"fp32": 1.0})),))
    found = makespan(queue(40, one, 8))
    assert 40 <= found < 60


def test_what_the_device_shares_serves_all_alike() -> None:
    assert makespan(queue(8, cta(1.0, dram=1.0), 8)) == pytest.approx(8)
    memory, other = cta(1.0, dram=4.0), cta(1.0, fp32=4.0)
    assert makespan([*queue(4, memory, 8), *queue(4, other, 8)]) == pytest.approx(16)


@given(st.integers(0, 1 << 30))
def test_no_resource_does_more_than_it_can(seed: int) -> None:
    draw = Random(seed)
    pairs = [(draw.uniform(0.1, 9), draw.uniform(0, 9)) for _ in range(draw.randint(1, 12))]
    took = makespan([(0.25, cta(lasts, issue=need)) for lasts, need in pairs])
    assert took >= sum(need for _, need in pairs) * 0.999
    assert took >= max(lasts for lasts, _ in pairs) * 0.999
    assert took <= sum(max(one) for one in pairs) * 1.001


def plain(queue: list[tuple[float, Cta]], starts: float) -> float:
    """`makespan` as it is described, each step worked out anew."""
    running: list[tuple[int, list[Stage]]] = []
    left: list[float] = []
    free, clock, taken = 1.0, 0.0, 0
    while True:
        while taken < len(queue) and queue[taken][0] <= free + 1e-9:
            place, one = queue[taken]
            free -= place
            wait = [Stage(starts * one.joined, {})] if starts else []
            running += [(taken, [*wait, *role]) for role in one.roles]
            left += [1.0] * len(one.roles)
            taken += 1
        if not running:
            return clock
        paces = machine._paces([stages[0] for _, stages in running])
        step = min(part / pace for part, pace in zip(left, paces, strict=True) if pace > 0)
        clock += step
        for at, pace in enumerate(paces):
            left[at] -= pace * step
            if left[at] <= 1e-9:
                left[at] = 1.0
                del running[at][1][0]
        before = [cta for cta, _ in running]
        left = [part for part, (_, stages) in zip(left, running, strict=True) if stages]
        running = [one for one in running if one[1]]
        for cta in dict.fromkeys(before):
            if all(cta != other for other, _ in running):
                free += queue[cta][0]


STAGES = st.builds(
    Stage,
    st.floats(0.0, 20.0),
    st.dictionaries(st.sampled_from(["mufu", "issue", "dram", "l2"]), st.floats(0.0, 5.0)),
)
CTAS = st.builds(
    Cta,
    st.lists(st.lists(STAGES, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(
        tuple
    ),
    st.sampled_from([1.0, 2.5]),
)


@given(st.lists(CTAS, min_size=1, max_size=3), st.integers(1, 6), st.data())
def test_what_is_remembered_of_steps_changes_nothing(
    kinds: list[Cta], places: int, data: st.DataObject
) -> None:
    ctas = data.draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=12))
    starts = data.draw(st.sampled_from([0.0, 0.2]))
    given = [(1 / places, one) for one in ctas]
    assert makespan(given, starts) == plain(given, starts)
