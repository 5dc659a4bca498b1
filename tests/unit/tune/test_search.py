"""The search on times that are made up: whom it drops, what it chooses, when it stops."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.tune.search import Outcome, Protocol, search

UNFUSED = ("serial", "streams", "graph")


class Machine:
    """Samples are the true times with noise; each costs what it takes."""

    def __init__(self, times: Mapping[str, float], noise: float = 0.0, seconds: float = 1e9):
        self.times = times
        self.noise = noise
        self.random = random.Random(1)
        self.seconds = seconds
        self.taken: list[tuple[str, ...]] = []

    def sample(self, names: Sequence[str]) -> dict[str, float]:
        self.taken.append(tuple(names))
        self.seconds -= sum(self.times[name] for name in names)
        return {n: self.times[n] * (1 + self.noise * self.random.gauss(0, 1)) for n in names}

    def left(self) -> float:
        return self.seconds


def run(machine: Machine, families: Mapping[str, str], **options: object) -> Outcome:
    return search(families, UNFUSED, machine.sample, left=machine.left, **options)  # type: ignore[arg-type]


def apart(serial: float = 10, streams: float = 9, graph: float = 9.5) -> dict[str, float]:
    return {"serial": serial, "streams": streams, "graph": graph}


def test_the_fastest_is_chosen_and_confirmed_after_the_choice() -> None:
    families = {f"weave{k}": "weave" for k in range(6)} | {"seq": "seq", "product": "product"}
    times = apart() | {f"weave{k}": 8 - k for k in range(6)} | {"seq": 11, "product": 8.5}
    machine = Machine(times, 0.01)
    found = run(machine, families)
    assert found.chosen == "weave5" and found.complete
    assert len(found.confirmed["weave5"]) == Protocol().confirm
    assert len(found.samples["weave5"]) > len(found.confirmed["weave5"])
    assert found.speedup("weave5", "streams").median == pytest.approx(3.0, rel=0.05)


def test_the_best_of_each_family_is_measured_to_the_end() -> None:
    families = {f"weave{k}": "weave" for k in range(8)} | {"seq": "seq", "warps": "warps"}
    times = apart() | {f"weave{k}": 5 + 0.1 * k for k in range(8)} | {"seq": 30, "warps": 8}
    found = run(Machine(times), families)
    assert {"seq", "warps", "weave0"} <= set(found.confirmed)
    assert "weave7" not in found.confirmed


def test_slow_ones_are_dropped_early() -> None:
    families = {f"weave{k}": "weave" for k in range(16)}
    times = apart() | {f"weave{k}": 5.0 + k for k in range(16)}
    machine = Machine(times)
    run(machine, families)
    counts = {name: sum(name in names for names in machine.taken) for name in families}
    assert counts["weave15"] == Protocol().first
    assert counts["weave0"] > 3 * counts["weave15"]


def test_not_fusing_wins_when_it_is_faster_or_as_fast() -> None:
    families = {"seq": "seq", "blocks": "blocks"}
    slower = run(Machine(apart() | {"seq": 12, "blocks": 9.2}), families)
    assert slower.chosen == "streams"
    equal = run(Machine(apart() | {"seq": 12, "blocks": 8.99}), families)
    assert equal.chosen == "streams"


def test_controls_are_measured_and_never_chosen() -> None:
    found = run(Machine(apart() | {"seq": 8, "alone": 1}), {"seq": "seq"}, controls=["alone"])
    assert found.chosen == "seq"
    assert "alone" in found.confirmed


def test_without_candidates_the_best_way_apart_is_chosen() -> None:
    assert run(Machine(apart()), {}).chosen == "streams"


def test_when_time_runs_out_it_answers_with_what_it_has() -> None:
    families = {f"weave{k}": "weave" for k in range(8)}
    machine = Machine(apart() | {f"weave{k}": 8.0 - k * 0.5 for k in range(8)}, seconds=100)
    found = run(machine, families)
    assert not found.complete
    assert found.chosen == "weave7"
    assert len(machine.taken) <= 5
    assert found.confirmed["weave7"]


def test_it_stops_early_when_the_intervals_are_apart() -> None:
    families = {"seq": "seq"}
    protocol = Protocol(confirm=50, early=True)
    found = run(Machine(apart() | {"seq": 5}, 0.01), families, protocol=protocol)
    assert len(found.confirmed["seq"]) < 50
    close = run(Machine(apart() | {"seq": 8.95}, 0.02), families, protocol=protocol)
    assert len(close.confirmed["seq"]) > len(found.confirmed["seq"])


@given(
    st.lists(st.floats(1, 100), min_size=1, max_size=20),
    st.lists(st.sampled_from(["weave", "seq", "product"]), min_size=20, max_size=20),
)
def test_without_noise_the_choice_is_the_best_there_is(
    values: list[float], kinds: list[str]
) -> None:
    families = {f"c{k}": kinds[k] for k in range(len(values))}
    times = apart() | {f"c{k}": value for k, value in enumerate(values)}
    found = run(Machine(times), families)
    best = min(times.values())
    assert times[found.chosen] <= best * (1 + 2 * Protocol().margin)
