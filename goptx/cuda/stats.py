"""Medians of repeated measurements, with intervals that assume no distribution."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_TAIL = 0.025
"""Probability left out on each side of a 95 % interval."""

_RESAMPLES = 2000
_SEED = 20260101


@dataclass(frozen=True)
class Estimate:
    """A median and the ends of its 95 % confidence interval."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.4g} [{self.low:.4g}, {self.high:.4g}]"


def median(samples: Sequence[float]) -> float:
    """The middle of the samples. Raises ValueError without any."""
    ordered = sorted(samples)
    if not ordered:
        raise ValueError("a median needs at least one sample")
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def median_interval(samples: Sequence[float]) -> Estimate:
    """The median with a 95 % interval from order statistics.

    The number of samples below the true median is binomial(n, 1/2), whatever their distribution;
    the interval goes from the k-th smallest to the k-th largest with the largest k that leaves at
    most 2.5 % on each side. Below six samples no k does, and the whole range is given.
    """
    ordered = sorted(samples)
    count = len(ordered)
    at = interval_rank(count)
    return Estimate(median(ordered), ordered[at], ordered[count - 1 - at])


def interval_rank(count: int) -> int:
    """How many of that many samples lie outside on each side of the interval of their median."""
    below, k = 0.0, 0
    while True:
        below += math.comb(count, k) * 0.5**count
        if below > _TAIL or k >= count // 2:
            return max(0, k - 1)
        k += 1


def ratio_interval(numerator: Sequence[float], denominator: Sequence[float]) -> Estimate:
    """The ratio of two medians with a 95 % bootstrap interval, the same in every run.

    Samples of equal rank belong to the same repetition of an interleaved measurement, so that they
    are resampled together: what disturbs a repetition disturbs both. Lists of unequal length are
    resampled apart.
    """
    import numpy as np

    top, bottom = np.asarray(numerator, np.float64), np.asarray(denominator, np.float64)
    random = np.random.default_rng(_SEED)
    picks = random.integers(0, len(top), (_RESAMPLES, len(top)))
    others = (
        picks
        if len(top) == len(bottom)
        else random.integers(0, len(bottom), (_RESAMPLES, len(bottom)))
    )
    ratios = np.median(top[picks], axis=1) / np.median(bottom[others], axis=1)
    low, high = np.quantile(ratios, [_TAIL, 1 - _TAIL])
    return Estimate(median(numerator) / median(denominator), float(low), float(high))
