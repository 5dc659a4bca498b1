"""Which of several ways to take, from rounds of interleaved samples: the one that can lose least.

Samples of one round are compared with each other only, so that what slows a whole round down does
not count. The interval of a ratio is that of the median of its values by round, from order
statistics: it assumes no distribution, and a way that is sometimes slow has a wide one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from goptx.cuda.stats import interval_rank

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Sampled = Mapping[str, float]
"""A round: microseconds by name."""


@dataclass(frozen=True)
class Limits:
    """How many times as long each of some ways takes as each other: 95 % intervals.

    ``low[i, j]`` and ``high[i, j]`` enclose the time of ``names[i]`` over that of ``names[j]``.
    """

    names: tuple[str, ...]
    low: NDArray[np.float64]
    high: NDArray[np.float64]

    def most(self, name: str, over: Collection[str]) -> float:
        """The most that a way may take, over the best of others; 0 without others."""
        others = [i for i, other in enumerate(self.names) if other in over and other != name]
        if not others:
            return 0.0
        return float(self.high[self.names.index(name), others].max())


def limits(rounds: Sequence[Sampled], names: Sequence[str]) -> Limits:
    """The intervals of all pairs, from the rounds in which all the names were sampled.

    ValueError if there is none.
    """
    import numpy as np

    whole = [[one[name] for name in names] for one in rounds if all(name in one for name in names)]
    if not whole:
        raise ValueError("no round has samples of all that are compared")
    times = np.asarray(whole, np.float64)
    ratios = np.sort(times[:, :, None] / times[:, None, :], axis=0)
    at = interval_rank(len(whole))
    return Limits(tuple(names), ratios[at], ratios[len(whole) - 1 - at])


def choose(found: Limits, unfused: Collection[str], margin: float) -> str:
    """The way that can lose least against any other, by the upper ends of the intervals.

    A way that is fused has to be faster than every way that is not, by ``margin`` at the upper end
    of the interval: where that is not sure, not fusing is chosen.
    """
    apart = [name for name in found.names if name in unfused]
    eligible = [
        name
        for name in found.names
        if name in apart or not apart or found.most(name, apart) < 1 - margin
    ]
    return min(eligible, key=lambda name: found.most(name, eligible))


def rivals(found: Limits, chosen: str, margin: float) -> list[str]:
    """The other ways that may be faster than the chosen one, by more than ``margin``.

    More rounds would tell; without rivals they would change nothing that matters.
    """
    at = found.names.index(chosen)
    return [
        name
        for i, name in enumerate(found.names)
        if i != at and found.low[i, at] < 1 - margin and found.high[i, at] > 1 - margin
    ]
