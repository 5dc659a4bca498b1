"""Random kernels of every kind, fused by random plans, proved and executed; and broken.

A short run of what ``tools/fuzz.py`` does for long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from fuzzing import kernels
from fuzzing.campaign import fusion, judged
from fuzzing.cases import Case, make
from fuzzing.choices import (
    Replayed,
    Seeded,
    minimise,
)
from fuzzing.execute import alone
from fuzzing.kernels import STATEMENTS, Kernel
from fuzzing.mutation import mutants
from fuzzing.strategies import (
    random_cases,
    random_kernels,
)
from hypothesis import HealthCheck, given, settings

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.fusion.plan import OPERATORS
from goptx.ir.invariants import check_module
from goptx.syntax import parse

ALLOWED = {
    *("partial-warp", "early-exit", "product-size", "threads", "barrier-ids", "inter-cta-wait"),
    *("barrier-arrive", "product-of-rounds", "shared-memory", "setmaxnreg"),
}
"""Rows of the law that may refuse a random fusion."""


SETTINGS = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize=True,
)


@settings(SETTINGS, max_examples=8)
@given(random_kernels())
def test_a_random_kernel_leaves_the_same_in_any_order(kernel: Kernel) -> None:
    """And no checker says anything: no race, nothing out of bounds or unwritten."""
    assert alone(kernel) == []


def test_random_kernels_are_valid_ptx() -> None:
    for seed in range(40):
        kernel = kernels.make(Seeded(seed))
        module = parse(kernel.ptx, "k.ptx")
        assert [d.render() for d in check_module(module)] == []


@pytest.mark.skipif(not find_assemblers(), reason="no assembler is installed")
def test_an_assembler_takes_random_kernels() -> None:
    for seed in range(8):
        assemble(kernels.make(Seeded(seed)).ptx, target="sm_90", filename="k.ptx")


def test_random_kernels_do_everything_that_they_may() -> None:
    seen: Counter[str] = Counter()
    for seed in range(250):
        seen.update(kernels.make(Seeded(seed)).used)
    assert set(seen) == {statement.name for statement in STATEMENTS}


@settings(SETTINGS, max_examples=5)
@given(random_cases())
def test_random_fusions_are_proved_and_do_what_their_members_do(case: Case) -> None:
    found = judged(case)
    assert found.state in ("right", "refused", "large"), found.message
    assert set(found.rules) <= ALLOWED


def test_results_of_many_functions_stay_apart() -> None:
    """What a copy's function gave was taken for what another's had given: the CPU back end used a
    pass of LLVM that does so where functions return to one place."""
    found = fusion(10206)
    assert (found.state, found.message) == ("right", "")


def test_a_seed_always_makes_the_same() -> None:
    one, two = make(Seeded(11)), make(Seeded(11))
    assert one == two
    source = Seeded(11)
    make(source)
    assert make(Replayed(source.made)) == one


def test_seeded_fusions() -> None:
    """A few seeds that the command line would do, and how many the law refuses."""
    states = Counter(fusion(seed).state for seed in range(900, 908))
    assert set(states) <= {"right", "refused", "large"} and states["right"] >= 5


def test_faults_in_random_fusions_are_rejected() -> None:
    found = [
        fault for seed in range(40, 45) for fault in mutants(seed, OPERATORS, run=False).faults
    ]
    assert len(found) >= 20
    assert [fault.change for fault in found if not fault.is_rejected] == []


def test_what_fails_is_made_small() -> None:
    """The least answers that still hold a 7 somewhere behind a 3."""

    def fails(answers: Sequence[int]) -> bool:
        return 3 in answers and 7 in answers[answers.index(3) :]

    assert minimise([5, 3, 1, 9, 9, 2, 7, 4], fails) == [3, 7]
