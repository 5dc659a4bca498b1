"""Fused kernels that are broken on purpose: the certificate must refuse every one."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples" / "sm_90"
PAIRS = ("reduce+earlyexit", "bigadd+partial_barrier", "lookup+devfunc", "async_copy+histogram")
EACH = 6
"""Faults of a kind; ``tools/certify_faults.py`` makes more of them."""


@pytest.fixture(scope="module")
def tools() -> Iterator[Any]:
    """tools/certify_faults.py, which no package holds."""
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module("certify_faults")
    sys.path.remove(str(ROOT / "tools"))


@pytest.fixture(scope="module")
def bases(tools: Any) -> list[Any]:
    """Fused samples of all combinators, with barriers, collectives, carries and calls."""
    found = list(tools.subjects(SAMPLES, PAIRS, tools.PLANS))
    assert len(found) >= 15
    return found


def test_unbroken_they_are_proved(tools: Any, bases: list[Any]) -> None:
    assert [tools.is_rejected(base) for base in bases] == [None] * len(bases)


@pytest.fixture(scope="module")
def woven(tools: Any) -> list[Any]:
    """Woven samples: with copies, votes, guards, merged barriers, and arms by predicates."""
    return list(tools.subjects(SAMPLES, ("gelu+bucket",), tools.WEAVES[::2]))


@pytest.mark.parametrize("half", range(2))
def test_every_fault_of_weaving_is_refused(tools: Any, woven: list[Any], half: int) -> None:
    assert [tools.is_rejected(base) for base in woven] == [None, None]
    kinds = [f.__name__ for f in importlib.import_module("fuzzing.faults.order").FAULTS][half::2]
    tally = tools.run(woven, 3 * len(kinds), 5, kinds)
    shown = [f"{kind}\n{tools.difference(base, broken)}" for kind, base, broken in tally.accepted]
    assert not shown, "\n".join(shown)
    assert sum(tally.rejected.values()) == 3 * len(kinds)


def test_every_fault_of_rounds_is_refused(tools: Any) -> None:
    looped = list(tools.subjects(SAMPLES, ("reduce+gelu",), tools.ROUNDS))
    assert [tools.is_rejected(base) for base in looped] == [None] * len(tools.ROUNDS)
    kinds = [f.__name__ for f in importlib.import_module("fuzzing.faults.rounds").FAULTS]
    kinds += ["glue_dropped", "glue_late", "stale_id", "glue_branch_inverted"]
    tally = tools.run(looped, 6 * len(kinds), 9, kinds)
    shown = [f"{kind}\n{tools.difference(base, broken)}" for kind, base, broken in tally.accepted]
    assert not shown, "\n".join(shown)
    assert sum(tally.rejected.values()) == 6 * len(kinds)


def test_every_fault_of_what_a_cta_shares_is_refused(tools: Any) -> None:
    """Tickets, registers by role, votes, loops in common, memory that is handed on."""
    subjects = (
        ("gemm+stream", tools.ROLES),
        ("partial_barrier+reduce", ("blocks(a, b){dispatch=ticket}",)),
        ("gelu+bigadd", ("blocks(a, b){dispatch=persistent}",)),
        ("async_copy+gelu", tools.ROUNDS[:1]),
        ("chase+polynomial", tools.WEAVES[:2]),
        ("gelu+bucket", tools.WEAVES[:1]),
    )
    bases = [b for pair, plans in subjects for b in tools.subjects(SAMPLES, (pair,), plans)]
    assert [tools.is_rejected(base) for base in bases] == [None] * 8
    kinds = [f.__name__ for f in importlib.import_module("fuzzing.faults.shares").FAULTS]
    tally = tools.run(bases, 8 * len(kinds), 5, kinds)
    shown = [f"{kind}\n{tools.difference(base, broken)}" for kind, base, broken in tally.accepted]
    assert not shown, "\n".join(shown)
    assert sum(tally.rejected.values()) == 8 * len(kinds) and set(tally.rejected) == set(kinds)


def test_there_are_enough_ways_to_break_a_kernel(tools: Any) -> None:
    assert len(tools.FAULTS) >= 50


@pytest.mark.parametrize("third", range(3))
def test_every_fault_is_refused(tools: Any, bases: list[Any], third: int) -> None:
    kinds = list(tools.FAULTS)[third::3]
    tally = tools.run(bases, EACH * len(kinds), 7, kinds)
    shown = [f"{kind}\n{tools.difference(base, broken)}" for kind, base, broken in tally.accepted]
    assert not shown, "\n".join(shown)
    assert sum(tally.rejected.values()) == EACH * len(kinds)


@pytest.mark.parametrize("plan", ["warps(a, b)", "seq(a, b)"])
def test_no_foreign_barrier_in_a_device_function(tools: Any, plan: str) -> None:
    """Nobody looks at who comes to a function: it was taken for a barrier between members."""
    (base,) = tools.subjects(SAMPLES, ["lookup+devfunc"], [plan])
    at = next(n for n, c in enumerate(base.claims) if c is not None and c[0] == "b")
    assert ".entry" not in "\n".join(base.lines[:at])
    broken = base.copy()
    broken.insert(at, "\tbarrier.sync 0;")
    assert (tools.is_rejected(base), tools.is_rejected(broken)) == (None, "convergence")
