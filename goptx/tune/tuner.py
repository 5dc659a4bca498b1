"""Tunes one group of kernels: from the store, by measuring, or by prediction without a GPU."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from goptx.cuda.driver import DeviceInfo
from goptx.diag import GoptxError
from goptx.isa.throughput import peak
from goptx.tune.bound import needs_of
from goptx.tune.candidates import CONTROL, SMALLEST_FIRST, UNFUSED, candidates
from goptx.tune.members import TunedMember, folds, member_image
from goptx.tune.predict import predict
from goptx.tune.prepare import Prepared, order, prepare
from goptx.tune.report import record
from goptx.tune.runner import Runner, Settings, Show
from goptx.tune.search import Protocol
from goptx.tune.standing import standing
from goptx.tune.store import Found, Store, key_of

BUDGET_S = 30.0
"""Seconds of preparing and measuring unless something else is asked for."""

_PREPARING = 0.6
"""The part of it that preparing may take."""
_LEAST_S = 1.0
_LOOKED_AT = 4
"""Plans that are made where nothing can be measured."""

Source = Literal["store", "measured", "predicted"]


@dataclass(frozen=True)
class Answer:
    """The way to run a group.

    Attributes:
        plan: a plan of the algebra, or ``serial``, ``streams``, ``graph``; the latter two also
            ``smallest first``: the member with the smallest grid launched before the others.
        cap: of registers a thread, if that is faster.
        fused: whether ``plan`` is a plan.
        speedup: over the better of streams and graph.
        source: where the answer is from.
        record: what was tried and measured, as plain data (`report.record`).
    """

    plan: str
    cap: int | None
    fused: bool
    speedup: float
    source: Source
    record: dict[str, Any]


def from_store(
    members: Sequence[TunedMember], store: Store, info: DeviceInfo, flags: str = ""
) -> Answer | None:
    """What is remembered of a group on a device."""
    found = store.get(_key(members, info, flags))
    if found is None:
        return None
    return Answer(found.plan, found.cap, found.fused, found.speedup, "store", found.record)


def tune(
    members: Sequence[TunedMember],
    *,
    store: Store,
    budget_s: float = BUDGET_S,
    flags: str = "",
    again: bool = False,
    runner: Runner | None = None,
    jobs: int | None = None,
    show: Show | None = None,
) -> Answer:
    """The fastest way to run members side by side on the present GPU.

    Args:
        store: is asked first and told the answer.
        budget_s: of preparing and measuring; placing and verifying come on top of it.
        flags: whatever else the answer depends on.
        again: measure also what the store knows.

    GoptxError without a GPU or if a member cannot be launched.
    """
    own = runner or Runner(jobs=jobs)
    try:
        info = own.device()
        if not again and (known := from_store(members, store, info, flags)) is not None:
            return known
        if show is not None:
            show("fuse, prove and assemble")
        started = time.monotonic()
        prepared = own.prepare(members, _PREPARING * budget_s).result()
        left = max(_LEAST_S, budget_s - (time.monotonic() - started))
        settings = Settings(Protocol(early=True), budget_s=left)
        result = own.time(members, prepared, settings, show)
        if result.times is None:
            raise GoptxError.at(f"the group could not be measured: {result.error}")
        data = {**record(result), **own.expectation(result)}
        answer = _answer(data, prepared)
        found = Found(answer.plan, answer.cap, answer.fused, answer.speedup, answer.record)
        store.put(_key(members, info, flags), found)
        return answer
    finally:
        if runner is None:
            own.close()


def predicted(members: Sequence[TunedMember]) -> Answer:
    """The plan that the prediction puts first of those that are legal and can be proved.

    Plans are ranked by registers that are guessed, and the first few that can be made once more by
    those that they have. GoptxError if a member cannot be assembled.
    """
    device = peak()
    aliases = "abcdefghijklmnopqrstuvwxyz"[: len(members)]
    named = list(zip(aliases, members, strict=True))
    arch = max(one.plain_target for one in members)
    standings = {
        alias: standing(one, member_image(one, arch), needs_of(one), device) for alias, one in named
    }
    ways = (*UNFUSED, *SMALLEST_FIRST)
    apart = min(ways, key=lambda way: predict(way, standings, None, device))
    least = predict(apart, standings, None, device)
    ctas = [member.launch.ctas for member in members]
    weights = [member.weight for member in members]
    listed = candidates(aliases, ctas, folds=folds(members), weights=weights)
    ranked = sorted(
        (one for one in listed if one.family != CONTROL),
        key=lambda one: predict(one, standings, None, device),
    )
    made: dict[str, Prepared] = {}
    for one in ranked:
        found = prepare(order(one, named, None))
        if not found.refused:
            made[one.key] = found
            if len(made) == _LOOKED_AT:
                break
    times = {key: predict(one.candidate, standings, None, device, one) for key, one in made.items()}
    best = min(times, key=lambda key: times[key], default=apart)
    record: dict[str, Any] = {"chosen": best, "predicted_microseconds": {apart: least, **times}}
    if best == apart or times[best] >= least:
        return Answer(apart, None, False, 1.0, "predicted", {**record, "chosen": apart})
    candidate = made[best].candidate
    gain = least / times[best]
    record["predicted"] = round(gain, 3)
    return Answer(candidate.plans[0], candidate.cap, True, gain, "predicted", record)


def _answer(data: dict[str, Any], prepared: Sequence[Prepared]) -> Answer:
    chosen = data["chosen"]
    if not data["fused"]:
        return Answer(chosen, None, False, data["auto"][0], "measured", data)
    candidate = next(p.candidate for p in prepared if p.candidate.key == chosen)
    return Answer(candidate.plans[0], candidate.cap, True, data["auto"][0], "measured", data)


def _key(members: Sequence[TunedMember], info: DeviceInfo, flags: str) -> str:
    driver = f"{info.driver[0]}.{info.driver[1]}"
    return key_of(members, flags, f"{info.name} {info.sm_count} {info.memory}", driver)
