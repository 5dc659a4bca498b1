"""The speed-up over the best of several ways, with an interval that knows that it was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from goptx.cuda.stats import Estimate, median

_RESAMPLES = 2000
_SEED = 20260102
_TAIL = 0.025


def best_ratio(
    baselines: Sequence[Sequence[float]], candidates: Sequence[Sequence[float]]
) -> Estimate:
    """Smallest median of the baselines over the smallest of the candidates, with a 95 % interval.

    The samples of one rank, over all lists, belong to one repetition of an interleaved measurement
    and are resampled together (bootstrap, the same in every run); in each resample the best is
    chosen anew. Raises ValueError unless all lists have the same length, at least one.
    """
    import numpy as np

    count = len(baselines[0]) if baselines else 0
    if not candidates or count == 0 or {len(s) for s in (*baselines, *candidates)} != {count}:
        raise ValueError("the lists of samples must have one length, at least one")
    picks = np.random.default_rng(_SEED).integers(0, count, (_RESAMPLES, count))

    def smallest(lists: Sequence[Sequence[float]]) -> np.ndarray:
        medians = [np.median(np.asarray(one, np.float64)[picks], axis=1) for one in lists]
        return np.min(np.stack(medians), axis=0)

    ratios = smallest(baselines) / smallest(candidates)
    low, high = np.quantile(ratios, [_TAIL, 1 - _TAIL])
    chosen = min(map(median, baselines)) / min(map(median, candidates))
    return Estimate(chosen, float(low), float(high))
