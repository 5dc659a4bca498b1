"""Medians and their intervals."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.cuda.stats import median, median_interval, ratio_interval

SAMPLES = st.lists(st.floats(0.1, 1e6), min_size=1, max_size=60)


def test_medians_of_odd_and_even_counts() -> None:
    assert median([3.0, 1.0, 2.0]) == 2.0
    assert median([4.0, 1.0, 2.0, 3.0]) == 2.5
    with pytest.raises(ValueError, match="at least one"):
        median([])


@pytest.mark.parametrize(("count", "rank"), [(6, 1), (9, 2), (15, 4), (25, 8), (100, 40)])
def test_interval_ranks_are_those_of_the_binomial_tables(count: int, rank: int) -> None:
    found = median_interval([float(i) for i in range(1, count + 1)])
    assert (found.low, found.high) == (rank, count + 1 - rank)
    tail = sum(math.comb(count, i) for i in range(rank)) / 2**count
    assert tail <= 0.025 < tail + math.comb(count, rank) / 2**count


@given(SAMPLES)
def test_the_interval_holds_the_median(samples: list[float]) -> None:
    found = median_interval(samples)
    assert min(samples) <= found.low <= found.median <= found.high <= max(samples)
    assert median_interval(samples[::-1]) == found


def test_the_interval_covers_the_median_as_often_as_it_says() -> None:
    source = random.Random(3)
    hits = 0
    for _ in range(1000):
        found = median_interval([source.expovariate(1.0) for _ in range(25)])
        hits += found.low <= math.log(2) <= found.high
    assert 0.94 <= hits / 1000 <= 0.985


@given(SAMPLES, st.floats(0.1, 10))
def test_a_ratio_of_proportional_samples_is_exact(samples: list[float], factor: float) -> None:
    found = ratio_interval([factor * s for s in samples], samples)
    assert found.median == pytest.approx(factor)
    assert found.low == pytest.approx(factor) and found.high == pytest.approx(factor)


def test_a_ratio_is_the_same_in_every_run_and_allows_unequal_lists() -> None:
    source = random.Random(5)
    a = [source.gauss(10, 1) for _ in range(30)]
    b = [source.gauss(20, 1) for _ in range(20)]
    assert ratio_interval(a, b) == ratio_interval(a, b)
    found = ratio_interval(a, b)
    assert found.low < 0.5 < found.high and found.low > 0.4 and found.high < 0.6
