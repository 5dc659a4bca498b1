"""Fused kernels that are broken on purpose: the certificate must refuse every one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import certify_faults
import pytest
from fuzzing.faults import glue, images, order, rounds, shares

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples" / "sm_90"
PAIRS = ("reduce+earlyexit", "bigadd+partial_barrier", "lookup+devfunc", "async_copy+histogram")
EACH = 6
"""Faults of a kind; ``tools/certify_faults.py`` makes more of them."""


@pytest.fixture(scope="module")
def bases() -> list[Any]:
    """Fused samples of all combinators, with barriers, collectives, carries and calls."""
    found = list(certify_faults.subjects(SAMPLES, PAIRS, certify_faults.PLANS))
    found += certify_faults.subjects(SAMPLES, ("bigadd+bigadd", "lookup+cumsum"), ("warps(a, b)",))
    assert len(found) >= 15
    return found


def refuse_all(bases: list[Any], kinds: list[str], *, each: int, seed: int) -> set[str]:
    """Holds that faults of these kinds are refused, shows those that are not; the kinds for which
    there was a place in the kernels."""
    tally = certify_faults.run(bases, each * len(kinds), seed, kinds)
    shown = [
        f"{kind}\n{certify_faults.difference(base, broken)}"
        for kind, base, broken in tally.accepted
    ]
    assert not shown, "\n".join(shown)
    assert sum(tally.rejected.values()) == each * len(kinds)
    return set(tally.rejected)


def test_unbroken_they_are_proved(bases: list[Any]) -> None:
    assert [certify_faults.is_rejected(base) for base in bases] == [None] * len(bases)


@pytest.fixture(scope="module")
def woven() -> list[Any]:
    """Woven samples: with copies, votes, guards, merged barriers, and arms by predicates."""
    pairs = ("gelu+bucket", "async_copy+bucket")
    return list(certify_faults.subjects(SAMPLES, pairs, certify_faults.WEAVES[::2]))


@pytest.mark.parametrize("half", range(2))
def test_every_fault_of_weaving_is_refused(woven: list[Any], half: int) -> None:
    assert [certify_faults.is_rejected(base) for base in woven] == [None] * 4
    kinds = [f.__name__ for f in order.FAULTS][half::2]
    assert refuse_all(woven, kinds, each=6, seed=5) == set(kinds)


def test_every_fault_of_rounds_is_refused() -> None:
    looped = list(certify_faults.subjects(SAMPLES, ("reduce+gelu",), certify_faults.ROUNDS))
    assert [certify_faults.is_rejected(base) for base in looped] == [None] * len(
        certify_faults.ROUNDS
    )
    kinds = [f.__name__ for f in rounds.FAULTS]
    kinds += ["glue_dropped", "glue_late", "stale_id", "glue_branch_inverted"]
    assert refuse_all(looped, kinds, each=6, seed=9) == set(kinds)


def test_every_fault_of_folds_is_refused() -> None:
    folded = list(certify_faults.subjects(SAMPLES, ("stream+gelu",), certify_faults.FOLDS))
    assert [certify_faults.is_rejected(base) for base in folded] == [None] * 4
    kinds = ["glue_dropped", "glue_late", "stale_id", "glue_branch_inverted", "glue_branch_target"]
    kinds += [f.__name__ for f in order.FAULTS if not f.__name__.startswith("load_over_")]
    refuse_all(folded, kinds, each=3, seed=11)


def test_every_fault_of_what_a_cta_shares_is_refused() -> None:
    """Tickets, registers by role, votes, loops in common, memory that is handed on."""
    subjects = (
        ("gemm+stream", certify_faults.ROLES),
        ("partial_barrier+reduce", ("blocks(a, b){dispatch=ticket}",)),
        ("gelu+bigadd", ("blocks(a, b){dispatch=persistent}",)),
        ("async_copy+gelu", certify_faults.ROUNDS[:1]),
        ("chase+polynomial", certify_faults.WEAVES[:2]),
        ("gelu+bucket", certify_faults.WEAVES[:1]),
    )
    bases = [
        b for pair, plans in subjects for b in certify_faults.subjects(SAMPLES, (pair,), plans)
    ]
    assert [certify_faults.is_rejected(base) for base in bases] == [None] * 8
    kinds = [f.__name__ for f in shares.FAULTS]
    assert refuse_all(bases, kinds, each=8, seed=5) == set(kinds)


def test_there_are_enough_ways_to_break_a_kernel() -> None:
    assert len(certify_faults.FAULTS) >= 50


@pytest.mark.parametrize("third", range(3))
def test_every_fault_is_refused(bases: list[Any], third: int) -> None:
    kinds = list(certify_faults.FAULTS)[third::3]
    found = refuse_all(bases, kinds, each=EACH, seed=7)
    plain = {f.__name__ for f in (*glue.FAULTS, *images.FAULTS)}
    # No sample reads a special register that may be exchanged; random kernels of `fuzz` do.
    assert plain & set(kinds) - {"other_special"} <= found


@pytest.mark.parametrize("plan", ["warps(a, b)", "seq(a, b)"])
def test_no_foreign_barrier_in_a_device_function(plan: str) -> None:
    """Nobody looks at who comes to a function: it was taken for a barrier between members."""
    (base,) = certify_faults.subjects(SAMPLES, ["lookup+devfunc"], [plan])
    at = next(n for n, c in enumerate(base.claims) if c is not None and c[0] == "b")
    assert ".entry" not in "\n".join(base.lines[:at])
    broken = base.copy()
    broken.insert(at, "\tbarrier.sync 0;")
    assert (certify_faults.is_rejected(base), certify_faults.is_rejected(broken)) == (
        None,
        "convergence",
    )
