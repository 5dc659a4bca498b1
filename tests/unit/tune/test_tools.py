"""The programs that watch the winners of suites and measure the tuner; no device is needed here."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import placement
import prediction
import pytest
import role_parts
import role_waits
import sanitize_winners
import suite_plans
import tune_speed

from goptx.diag import GoptxError

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


def test_roles_are_told_apart_where_they_take_their_registers() -> None:
    heads = "Address", "Source", "# Samples", "Instructions Executed", "stall_wait", "stall_long_sb"
    rows = [
        ("1", "MOV R1, R2", 5, 1, 5, 0, 0),
        ("2", "USETMAXREG.TRY_ALLOC.CTAPOOL UP0, 0xb8", 10, "1,000", 10, 0, 9),
        ("3", "HGMMA.64x128x16.F32 R88", 30, "2,000", 10, 20, 9),
        ("4", "USETMAXREG.DEALLOC.CTAPOOL 0x48", 20, 500, 5, 15, 0),
    ]
    listed = [("Kernel Name", "k"), (*heads, "stall_wait (Not Issued)"), *rows]
    page = "\n".join(",".join(f'"{cell}"' for cell in row) for row in listed)
    first, second = role_waits.roles(page)
    assert (first.matrix, first.samples, first.executed) == (True, 40, 3000)
    assert first.waits == (("wait", 0.5), ("long_sb", 0.5))
    assert not second.matrix and second.waits[0] == ("long_sb", 0.75)
    (whole,) = role_waits.roles(page.replace("USETMAXREG", "NOP"))
    assert whole.samples == 65 and role_waits.roles("no page") == []
    assert "| wgmma | 40 | 0.0 | wait 50 %, long_sb 50 % |" in role_waits.markdown("x", [first])[0]


def test_members_are_shrunk_one_by_one() -> None:
    suite = role_parts.read_suite(role_parts.SUITE)
    names = ["gemm_4096_4096_8192", "softmax"]
    made = role_parts.groups(suite, names, role_parts.shrinks(["a:K=64", "b:R=64", "b:C=32"]))
    sizes = {what: [dict(one.sizes) for one in members] for what, members in made.items()}
    gemm, softmax = sizes["all"]
    assert sizes["without a"] == [{**gemm, "K": 64}, softmax]
    assert sizes["without b"] == [gemm, {"R": 64, "C": 32}]
    for wrong in ("K=64", "a:K", "a:K=x", "z:K=1"):
        with pytest.raises(GoptxError):
            role_parts.groups(suite, names, role_parts.shrinks([wrong]))
    found = {
        "all": {"microseconds": {"streams": 3.0, "warps(a, b)": 2.0}},
        "without a": {"microseconds": {"streams": 1.0}},
    }
    assert role_parts.table(found).splitlines()[-1] == "| `warps(a, b)` | 2.0 |  |"
