"""How long a plan takes, without running it: which to try, and what to take without a GPU.

The model: a member alone takes longer than its busiest resource needs, for its latencies are not
hidden. Coarsening hides part of that; sharing threads, warps or CTAs with another member hides
part of what is left, down to the bound of the group. The parts are those seen on an H200 with the
experiments of the design notes (stream, FMA and square-root kernels; seven thin kernels).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from goptx.isa.throughput import Peak
from goptx.tune.bound import Needs, bound
from goptx.tune.candidates import CONTROL, UNFUSED, Candidate
from goptx.tune.prepare import Prepared

HIDDEN: Final[Mapping[str, float]] = {
    "serial": 0.0,
    "streams": 0.02,
    "graph": 0.03,
    "seq": 0.45,
    "warps": 0.35,
    "blocks": 0.4,
    "product": 0.3,
    "weave": 0.65,
    CONTROL: 0.0,
}
"""The part of what could be hidden between members that a family hides."""

COARSENED: Final[Mapping[int, float]] = {1: 0.0, 2: 0.55, 4: 0.75, 8: 0.7}
"""The part of a member's own latency that coarsening by a factor hides."""

ALONE = 1.8
"""A member alone over what its busiest resource needs, where nobody measured it."""

_FACTOR = re.compile(r"coarsen\((\w+), (\d+)\)")
_SPILL = 1.15


def predict(
    candidate: Candidate | str,
    needs: Mapping[str, Needs],
    times: Mapping[str, float] | None,
    peak: Peak,
    prepared: Prepared | None = None,
) -> float:
    """Microseconds of a candidate, or of a way not to fuse.

    Args:
        needs: of the members by alias.
        times: microseconds of the members alone; estimated where not given.
        prepared: the candidate's kernel, whose spills count.
    """
    plans = candidate.plans if isinstance(candidate, Candidate) else ()
    family = candidate.family if isinstance(candidate, Candidate) else candidate
    factors = {alias: int(k) for plan in plans for alias, k in _FACTOR.findall(plan)}
    own: dict[str, float] = {}
    for alias, one in needs.items():
        floor = max(one.microseconds(peak).values())
        alone = times[alias] if times is not None else ALONE * floor
        hidden = COARSENED.get(factors.get(alias, 1), 0.7)
        own[alias] = max(floor, alone - hidden * max(0.0, alone - floor) * 0.6)
    total = sum(own.values())
    least = max(bound(list(needs.values()), [total], peak).floor, max(own.values()) * 0.75)
    found = total - HIDDEN.get(family, 0.3) * max(0.0, total - least)
    if prepared is not None and prepared.spills:
        found *= _SPILL
    return found


def rank_correlation(a: Sequence[float], b: Sequence[float]) -> float | None:
    """Spearman's: 1 where both order alike; None for fewer than three, or where one is flat."""
    import numpy as np

    if len(a) < 3:
        return None
    x, y = (_ranks(one) for one in (a, b))
    if np.std(x) == 0 or np.std(y) == 0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 0; equal values share the mean of theirs."""
    order_ = sorted(values)
    return [
        (order_.index(value) + len(order_) - 1 - order_[::-1].index(value)) / 2 for value in values
    ]


def expectation(
    needs: Sequence[Needs], record: Mapping[str, Any], prepared: Sequence[Prepared], peak: Peak
) -> dict[str, Any]:
    """What bound and prediction say of a group that was timed, beside what was measured."""
    if "alone" not in record:
        return {}
    alone: dict[str, float] = record["alone"]
    found = bound(needs, list(alone.values()), peak)
    named = dict(zip(alone, needs, strict=True))
    known = {one.candidate.key: one for one in prepared}
    guesses: dict[str, float] = {}
    for key in record["explored"]:
        if key in known:
            guesses[key] = predict(known[key].candidate, named, alone, peak, known[key])
        elif key in UNFUSED:
            guesses[key] = predict(key, named, alone, peak)
    keys = list(guesses)
    fastest = min(three[0] for three in record["microseconds"].values())
    measured = [record["explored"][key] for key in keys]
    rank = rank_correlation([guesses[key] for key in keys], measured)
    return {
        "bound": found.as_dict(),
        "gain": round(sum(alone.values()) / fastest, 4),
        "needs": [
            {k: round(v, 3) for k, v in one.microseconds(peak).items() if v} for one in needs
        ],
        "profiled": [one.profiled for one in needs],
        "predicted": {key: round(value, 3) for key, value in guesses.items()},
        "rank": None if rank is None else round(rank, 4),
    }
