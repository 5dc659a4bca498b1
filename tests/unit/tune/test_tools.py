"""The programs that watch the winners of suites and measure the tuner; no device is needed here."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import placement
import prediction
import pytest
import sanitize_winners
import suite_plans
import tune_speed

ROOT = Path(__file__).resolve().parents[3]


def group(names: str, chosen: str, family: str = "weave") -> dict[str, Any]:
    fused = chosen not in ("serial", "streams", "graph")
    return {"group": names.split(), "chosen": chosen, "family": family, "fused": fused}


def small(plan: str) -> dict[str, Any]:
    """The report of a suite with one winner."""
    groups = [group("gelu_16k stream_16k", plan, "seq")]
    return {"suite": {"name": "small"}, "groups": groups}


def test_winners_that_differ_come_first_and_suites_take_turns() -> None:
    weave = "weave(coarsen(a, {0}), coarsen(b, {0})) @40"
    first = {
        "suite": {"name": "matrix"},
        "groups": [
            group("gelu lu", weave.format(2)),
            group("gelu gelu", weave.format(4)),
            group("lu lu", "serial", "serial"),
            {"group": ["lu", "gelu"], "error": "no time"},
        ],
    }
    second = {"suite": {"name": "small"}, "groups": [group("a b", "seq(a, b)", "seq")]}
    found = sanitize_winners.winners([first, second], 9)
    assert [one.candidate.plans[0] for one in found] == [
        "weave(coarsen(a, 2), coarsen(b, 2))",
        "seq(a, b)",
        "weave(coarsen(a, 4), coarsen(b, 4))",
    ]
    assert found[0].candidate.cap == 40 and found[0].name.startswith("gelu + lu: weave")
    assert len(sanitize_winners.winners([first, second], 2)) == 2


def test_a_winner_is_made_again_at_a_small_shape(tmp_path: Path) -> None:
    suite = sanitize_winners.read_suite(ROOT / "samples" / "suites" / "small.toml")
    (winner,) = sanitize_winners.winners(
        [
            {
                "suite": {"name": "small"},
                "groups": [group("gelu_16k stream_16k", "seq(a, b)", "seq")],
            }
        ],
        1,
    )
    place = tmp_path / "winner"
    why = sanitize_winners.make(winner, suite, place)
    if "no assembler" in why:
        pytest.skip(why)
    assert not why
    jobs, prepared = pickle.loads(place.read_bytes())
    assert [job.alias for job in jobs] == ["a", "b"] and jobs[0].launch.ctas == 144
    assert prepared.parts[0].image and prepared.proved
    (refused,) = sanitize_winners.winners(
        [
            {
                "suite": {"name": "small"},
                "groups": [group("gelu_16k stream_16k", "seq(a, c)", "seq")],
            }
        ],
        1,
    )
    assert sanitize_winners.make(refused, suite, place)


def test_the_pairs_that_are_tuned_are_in_their_suites() -> None:
    for name, *members in tune_speed.PAIRS:
        suite = tune_speed.read_suite(ROOT / "samples" / "suites" / f"{name}.toml")
        assert set(members) <= set(suite.members)


def test_a_pair_is_held_against_what_is_asked_for() -> None:
    good = {
        "suite": "matrix",
        "group": ["gelu", "lu"],
        "seconds": 12.0,
        "store_seconds": 0.004,
        "chosen": "seq(a, b)",
        "best": "weave(a, b)",
        "over_best": 1.02,
        "candidates": 40,
    }
    assert tune_speed.reached(good)
    for change in ({"seconds": 31}, {"store_seconds": 0.2}, {"over_best": 1.04}):
        assert not tune_speed.reached({**good, **change})
    text = tune_speed.page(
        {
            "machine": {},
            "pairs": [good, {**good, "over_best": None}, {**good, "error": "no"}],
            "rounds": 9,
        }
    )
    assert "| gelu + lu (matrix) | `seq(a, b)` | 12.0 | 4.0 | 40 | `weave(a, b)` | 1.020 |" in text
    assert "1 of 3 pairs are as asked for" in text


def test_an_instrumented_kernel_notes_where_it_runs() -> None:
    from goptx.syntax import parse

    text = (ROOT / "samples" / "sm_90" / "nbody.ptx").read_text("utf-8")
    found = parse(placement.instrumented(text, "nbody"), "nbody.ptx").kernel("nbody")
    assert found.params[-1].name == "where_place"
    assert "%smid" in placement.instrumented(text, "nbody")
    with pytest.raises(SystemExit):
        placement.instrumented(text, "other")


def test_choices_in_plans_stand_for_all_of_them() -> None:
    found = list(suite_plans.expanded(" weave([a|coarsen(a, 2)], b){loops=[on|off]}"))
    assert found == [
        "weave(a, b){loops=on}",
        "weave(a, b){loops=off}",
        "weave(coarsen(a, 2), b){loops=on}",
        "weave(coarsen(a, 2), b){loops=off}",
    ]


def test_how_plans_rank_is_told_within_groups_and_over_all() -> None:
    measured = {"serial": 4.0, "a": 1.0, "b": 2.0, "c": 3.0}
    good = prediction.Ranked("x+y", dict(measured), measured)
    large = {key: 100 * value for key, value in measured.items()}
    bad = prediction.Ranked("x+z", {"serial": 400.0, "a": 300.0, "b": 200.0, "c": 100.0}, large)
    found = prediction.summary([good, bad])
    assert found["groups"] == 2 and found["plans"] == 8
    assert good.rank == pytest.approx(1) and good.found == 1
    assert bad.rank is not None and bad.rank < 0.5 and bad.found == 3
    assert found["pooled times"] > found["pooled speed-ups"] > found["least"]
    told = prediction.candidate({"key": "coarsen(a, 2) ; b @40", "family": "control"})
    assert told.plans == ("coarsen(a, 2)", "b") and told.cap == 40
