"""What a group and a suite came to, as plain data: medians, speed-ups with intervals, summaries."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

from goptx.bench.statistics import best_ratio
from goptx.cuda.stats import Estimate, median, median_interval
from goptx.tune.candidates import CONTROL, GRAPH, SERIAL, SMALLEST_FIRST, STREAMS, UNFUSED
from goptx.tune.prepare import Part
from goptx.tune.result import GroupResult
from goptx.tune.search import Outcome

APART = (STREAMS, GRAPH)
"""What fusing has to beat: the better of these, in either order of launch."""

BEST_APART = "unfused"
"""Under this name: over the best of all ways not to fuse, serial and the smallest first too."""

FAMILIES = ("seq", "warps", "blocks", "product", "weave", CONTROL)

Record = dict[str, Any]
Three = list[float]
"""A median and its 95 % interval."""


def record(result: GroupResult) -> Record:
    """A group as plain data."""
    members = result.members
    found: Record = {
        "group": [member.name for member in members],
        "shapes": [
            {
                "kernel": member.kernel,
                "sizes": dict(member.launch.sizes),
                "grid": list(member.launch.grid),
                "block": list(member.launch.block),
                "bytes": sum(b.nbytes for b in member.launch.buffers),
            }
            for member in members
        ],
        "left_out": dict(result.left_out),
        "prepared": [
            {
                "key": one.candidate.key,
                "family": one.candidate.family,
                "registers": [part.registers for part in one.parts],
                "threads": [prod(part.contract.block) for part in one.parts],
                "shared": [_shared(part) for part in one.parts],
                "occupancy": [_occupancy(part) for part in one.parts],
                "code_bytes": one.code_bytes,
                "spills": one.spills,
                "proved": one.proved,
                "seconds": round(one.seconds, 3),
            }
            for one in result.prepared
            if one.parts
        ],
        "seconds": dict(result.seconds),
        "error": result.error,
    }
    if result.times is not None:
        families = {one.candidate.key: one.candidate.family for one in result.prepared}
        found |= timed(result.times.outcome, families)
        found["alone"] = dict(result.times.alone)
        found["verified"] = result.times.verified
        found["seconds"] = {**result.seconds, **result.times.seconds}
    return found


def _shared(part: Part) -> int | None:
    """Bytes of static shared memory a CTA, where the assembler said."""
    resources = part.contract.resources
    return None if resources is None else resources.static_shared


def _occupancy(part: Part) -> float | None:
    """The part of an SM's warps that the kernel's registers and shared memory leave room for."""
    resources = part.contract.resources
    return None if resources is None else resources.occupancy


def timed(outcome: Outcome, families: Mapping[str, str]) -> Record:
    """The times of a group, and what they say."""
    samples = outcome.confirmed
    chosen = outcome.chosen
    best: dict[str, str] = {}
    for key in sorted(samples, key=lambda name: median(samples[name])):
        best.setdefault(families.get(key, key), key)
    over = {
        name: three(_ratio([samples[name]], samples[chosen]))
        for name in (*UNFUSED, best.get(CONTROL))
        if name is not None and name in samples
    }
    if CONTROL in best:
        over[CONTROL] = over.pop(best[CONTROL])
    ways = [samples[name] for name in (*UNFUSED, *SMALLEST_FIRST) if name in samples]
    over[BEST_APART] = three(_ratio(ways, samples[chosen]))
    apart = [samples[name] for name in _apart(samples)]
    return {
        "chosen": chosen,
        "family": families.get(chosen, chosen),
        "fused": chosen not in (*UNFUSED, *SMALLEST_FIRST),
        "complete": outcome.complete,
        "microseconds": {name: three(median_interval(one)) for name, one in samples.items()},
        "explored": {name: round(median(one), 4) for name, one in outcome.samples.items()},
        "samples": {name: list(one) for name, one in outcome.samples.items()},
        "rungs": [[len(rung.names), rung.rounds] for rung in outcome.rungs],
        "auto": _auto(samples, chosen),
        "over": over,
        "families": {
            family: {"key": key, "over_apart": three(_ratio(apart, samples[key]))}
            for family, key in best.items()
            if family in FAMILIES
        },
    }


def _apart(samples: Mapping[str, Sequence[float]]) -> list[str]:
    """What the choice is held against: streams and graph, in the order that the suite gives."""
    return [name for name in APART if name in samples]


def _ratio(baselines: Sequence[Sequence[float]], candidate: Sequence[float]) -> Estimate:
    """The best of the baselines over a candidate, by the rounds that all of them took part in.

    These come first: what went on longer is cut.
    """
    count = min(len(one) for one in (*baselines, candidate))
    return best_ratio([one[:count] for one in baselines], [candidate[:count]])


def _auto(samples: Mapping[str, Sequence[float]], chosen: str) -> Three:
    """The choice against the better of streams and graph; 1 where it is that one."""
    better = min(_apart(samples), key=lambda name: median(samples[name]))
    if chosen == better:
        return [1.0, 1.0, 1.0]
    return three(_ratio([samples[name] for name in _apart(samples)], samples[chosen]))


def three(estimate: Estimate) -> Three:
    """Median and ends of the interval, for a record."""
    return [round(value, 4) for value in (estimate.median, estimate.low, estimate.high)]


def geometric_mean(values: Sequence[float]) -> float | None:
    """None without values."""
    if not values:
        return None
    return round(math.exp(sum(map(math.log, values)) / len(values)), 4)


def summary(records: Sequence[Record]) -> Record:
    """Means and extremes over the groups that were timed."""
    done = [one for one in records if "auto" in one]
    autos = [one["auto"][0] for one in done]

    def over(name: str) -> Record:
        values = [one["over"][name][0] for one in done if name in one["over"]]
        return {"groups": len(values), "mean": geometric_mean(values), **_range(values)}

    def family(name: str) -> Record:
        found = [one["families"][name]["over_apart"][0] for one in done if name in one["families"]]
        return {"groups": len(found), "mean": geometric_mean(found), **_range(found)}

    both = [
        one["microseconds"][one["families"]["product"]["key"]][0]
        / one["microseconds"][one["families"]["weave"]["key"]][0]
        for one in done
        if {"product", "weave"} <= one["families"].keys()
    ]
    return {
        "groups": len(records),
        "timed": len(done),
        "fused": sum(one["fused"] for one in done),
        "auto": {"mean": geometric_mean(autos), **_range(autos)},
        "over": {name: over(name) for name in (*UNFUSED, BEST_APART, CONTROL)},
        "families": {name: family(name) for name in FAMILIES},
        "weave_over_product": {"groups": len(both), "mean": geometric_mean(both), **_range(both)},
        "verified": sum(one.get("verified", 0) for one in done),
        "errors": [one["group"] for one in records if one["error"]],
        **_bounds(done),
    }


def _range(values: Sequence[float]) -> Record:
    if not values:
        return {"least": None, "most": None}
    return {"least": round(min(values), 4), "most": round(max(values), 4)}


def _bounds(done: Sequence[Record]) -> Record:
    """How the bound held, and how the prediction ranks the plans."""
    bounded = [one for one in done if one.get("bound")]
    if not bounded:
        return {}
    large = [one for one in bounded if one["bound"]["gain"] >= 1.3]
    shares = [(one["auto"][0] - 1) / (one["bound"]["gain"] - 1) for one in large]
    ranks = [one["rank"] for one in bounded if one.get("rank") is not None]
    broken = [
        {"group": one["group"], "bound": one["bound"]["gain"], "measured": one["gain"]}
        for one in bounded
        if one.get("gain") and one["gain"] > one["bound"]["gain"] * 1.005
    ]
    return {
        "bound_at_least_1.3": {
            "groups": len(large),
            "mean": geometric_mean([one["auto"][0] for one in large]),
            "share_of_possible_gain": round(sum(shares) / len(shares), 4) if shares else None,
        },
        "bound_exceeded": broken,
        "rank_correlation": {
            "groups": len(ranks),
            "mean": round(sum(ranks) / len(ranks), 4) if ranks else None,
            **_pooled(bounded),
        },
    }


def _pooled(done: Sequence[Record]) -> Record:
    """One rank correlation over all plans of all groups: of their times, and of their speed-ups
    over the members one after the other."""
    from goptx.tune.predict import rank_correlation

    groups = [(one["predicted"], one["explored"]) for one in done if one.get("predicted")]
    found: Record = {}
    for name, over in (("times", None), ("speedups", SERIAL)):
        pairs = [
            (
                guess / (predicted[over] if over else 1),
                explored[key] / (explored[over] if over else 1),
            )
            for predicted, explored in groups
            if over is None or over in predicted
            for key, guess in predicted.items()
        ]
        value = rank_correlation([a for a, _ in pairs], [b for _, b in pairs])
        found[name] = None if value is None else round(value, 4)
    return found
