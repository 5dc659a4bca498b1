"""Tunes one group of kernels: from the store, by measuring, or by prediction without a GPU."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

from goptx.cuda.driver import DeviceInfo
from goptx.diag import GoptxError
from goptx.isa.throughput import Peak, peak
from goptx.tune.bound import Needs, needs_of
from goptx.tune.candidates import CONTROL, SMALLEST_FIRST, UNFUSED, Candidate, candidates
from goptx.tune.crew import Crew
from goptx.tune.members import TunedMember, folds, member_image
from goptx.tune.predict import apart, predict_works
from goptx.tune.prepare import Prepared, order, warm
from goptx.tune.report import record
from goptx.tune.runner import Runner, Settings, Show
from goptx.tune.search import Protocol
from goptx.tune.standing import Standing, standing
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


def predicted(members: Sequence[TunedMember], cache: Path | None = None) -> Answer:
    """The plan that the prediction puts first of those that are legal and can be proved.

    Plans are ranked by registers that are guessed, and the first few that can be made once more by
    those that they have. ``cache`` is a folder of the user's (`needs_of`). GoptxError if a member
    cannot be assembled.
    """
    device = peak()
    aliases = "abcdefghijklmnopqrstuvwxyz"[: len(members)]
    named = list(zip(aliases, members, strict=True))
    with Crew(max(1, min(_LOOKED_AT, os.cpu_count() or 1) - 1)) as crew:
        needs = _profiles(members, crew, cache)
        ctas = [member.launch.ctas for member in members]
        weights = [member.weight for member in members]
        listed = candidates(aliases, ctas, folds=folds(members), weights=weights)
        standings = _standings(named, device, needs)
        works = {alias: one.work(device, None) for alias, one in standings.items()}
        times = apart((*UNFUSED, *SMALLEST_FIRST), standings, works, device)
        best_apart = min(times, key=lambda way: times[way])
        least = times[best_apart]
        ranked = sorted(
            (one for one in listed if one.family != CONTROL),
            key=lambda one: predict_works(one, standings, works, device),
        )
        made = {one.candidate.key: one for one in _first_made(ranked, named, crew)}
    fused = {
        key: predict_works(one.candidate, standings, works, device, one)
        for key, one in made.items()
    }
    best = min(fused, key=lambda key: fused[key], default=best_apart)
    record: dict[str, Any] = {
        "chosen": best,
        "predicted_microseconds": {best_apart: least, **fused},
    }
    if best == best_apart or fused[best] >= least:
        chosen = {**record, "chosen": best_apart}
        return Answer(best_apart, None, False, 1.0, "predicted", chosen)
    candidate = made[best].candidate
    gain = least / fused[best]
    record["predicted"] = round(gain, 3)
    return Answer(candidate.plans[0], candidate.cap, True, gain, "predicted", record)


_Profile = tuple[str, str, str]


def _profiled_as(one: TunedMember) -> _Profile:
    return one.sha256, one.kernel, one.shape


def _profiles(
    members: Sequence[TunedMember], crew: Crew, cache: Path | None
) -> dict[_Profile, Future[Needs]]:
    """What members need, each found once, and a crew that is ready for `prepare` behind that."""
    once = {_profiled_as(one): one for one in members}
    found = {
        key: crew.submit(partial(needs_of, one, crew, cache=cache)) for key, one in once.items()
    }
    for _ in range(crew.count):
        crew.submit(crew.run, "goptx.tune.prepare:warm")
    return found


def _standings(
    named: Sequence[tuple[str, TunedMember]],
    device: Peak,
    needs: Mapping[_Profile, Future[Needs]],
) -> dict[str, Standing]:
    """The members as the model sees them, by alias: assembled while they are profiled."""
    arch = max(one.plain_target for _, one in named)
    texts = {one.sha256: one for _, one in reversed(named)}
    images = {key: member_image(one, arch) for key, one in texts.items()}
    warm()
    return {
        alias: standing(one, images[one.sha256], needs[_profiled_as(one)].result(), device)
        for alias, one in named
    }


def _first_made(
    ranked: Sequence[Candidate], named: Sequence[tuple[str, TunedMember]], crew: Crew
) -> list[Prepared]:
    """The first few of the candidates that are not refused, made side by side."""
    made: list[Prepared] = []
    at = 0
    while at < len(ranked) and len(made) < _LOOKED_AT:
        batch = ranked[at : at + _LOOKED_AT - len(made)]
        at += len(batch)
        orders = [order(one, named, None) for one in batch]
        found: list[Prepared] = crew.each("goptx.tune.prepare:prepare", orders)
        made += [one for one in found if not one.refused]
    return made


def _answer(data: dict[str, Any], prepared: Sequence[Prepared]) -> Answer:
    chosen = data["chosen"]
    if not data["fused"]:
        return Answer(chosen, None, False, data["auto"][0], "measured", data)
    candidate = next(p.candidate for p in prepared if p.candidate.key == chosen)
    return Answer(candidate.plans[0], candidate.cap, True, data["auto"][0], "measured", data)


def _key(members: Sequence[TunedMember], info: DeviceInfo, flags: str) -> str:
    driver = f"{info.driver[0]}.{info.driver[1]}"
    return key_of(members, flags, f"{info.name} {info.sm_count} {info.memory}", driver)
