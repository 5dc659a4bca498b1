"""Runs a suite: every group prepared ahead, verified, timed within a budget, recorded at once."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass, replace
from typing import Any

from goptx.diag import GoptxError
from goptx.tune.members import TunedMember
from goptx.tune.prepare import Prepared
from goptx.tune.report import Record, record, summary
from goptx.tune.runner import Runner, Settings
from goptx.tune.search import Protocol
from goptx.tune.suite import Suite

_AHEAD = 12
"""Groups that are prepared before they are timed."""
_LEAST_S = 0.5

Progress = Callable[[str, int, int], None]
"""Told (what is done, groups done, all groups)."""
Keep = Callable[[Record], None]
"""Told all that is known after each group."""


@dataclass(frozen=True)
class Request:
    """Which groups are timed, and for how long.

    Attributes:
        budget_s: seconds for all groups together.
        only: the groups, as a+b; all of the suite if none is named.
    """

    budget_s: float = math.inf
    only: Sequence[str] = ()


def run_suite(
    suite: Suite,
    runner: Runner,
    request: Request | None = None,
    *,
    progress: Progress | None = None,
    keep: Keep | None = None,
) -> Record:
    """Times every group of a suite. Groups that fail are recorded with the reason.

    Returns {suite, machine, groups, summary}. GoptxError without a device.
    """
    wanted = request or Request()
    started = time.monotonic()
    machine = runner.machine()
    groups = chosen_groups(suite, wanted.only)
    loaded = {name: suite.members[name].load() for name in {n for g in groups for n in g}}
    waiting: list[Future[tuple[Prepared, ...]]] = []
    records: list[Record] = []

    def report() -> Record:
        return {
            "suite": about(suite),
            "proved": runner.prove,
            "machine": asdict(machine),
            "groups": records,
            "summary": summary(records),
            "seconds": round(time.monotonic() - started, 1),
        }

    for number, group in enumerate(groups):
        for later in groups[len(waiting) : number + 1 + _AHEAD]:
            waiting.append(runner.prepare([loaded[name] for name in later]))
        left = wanted.budget_s - (time.monotonic() - started)
        if left <= 0:
            records.append(_failed(group, "the budget was spent before it was its turn"))
            continue
        if progress is not None:
            progress("+".join(group), number, len(groups))
        settings = settings_of(suite, min(60.0, max(_LEAST_S, left / len(groups[number:]))))
        members = [loaded[name] for name in group]
        records.append(_timed(runner, group, members, waiting[number], settings))
        if keep is not None:
            keep(report())
    if progress is not None:
        progress("done", len(groups), len(groups))
    return report()


def _timed(
    runner: Runner,
    group: tuple[str, ...],
    members: Sequence[TunedMember],
    prepared: Future[tuple[Prepared, ...]],
    settings: Settings,
) -> Record:
    """The record of a group: its times, or why there are none."""
    try:
        result = runner.time(members, prepared.result(), settings)
    except GoptxError as error:
        return _failed(group, str(error).splitlines()[0])
    return {**record(result), **runner.expectation(result)}


def prepare_suite(
    suite: Suite, runner: Runner, only: Sequence[str] = (), progress: Progress | None = None
) -> Record:
    """Prepares all candidates of a suite and times nothing: it takes no device.

    Without a target for the runner it is that of the newest member.
    """
    groups = chosen_groups(suite, only)
    loaded = {name: suite.members[name].load() for name in {n for g in groups for n in g}}
    runner.arch = runner.arch or max(one.plain_target for one in loaded.values())
    waiting = [runner.prepare([loaded[name] for name in group]) for group in groups]
    found: list[Record] = []
    for number, (group, future) in enumerate(zip(groups, waiting, strict=True)):
        prepared = future.result()
        refused = {p.candidate.key: p.refused for p in prepared if p.refused}
        found.append(
            {"group": list(group), "prepared": len(prepared) - len(refused), "refused": refused}
        )
        if progress is not None:
            progress("+".join(group), number + 1, len(groups))
    return {"suite": about(suite), "groups": found}


def chosen_groups(suite: Suite, only: Sequence[str]) -> list[tuple[str, ...]]:
    """The groups asked for (a+b); all if none are. GoptxError for one that is not there."""
    named = {"+".join(group): group for group in suite.groups}
    for name in only:
        if name not in named:
            raise GoptxError.at(
                f"{suite.name} has no group {name!r}", hint=f"there are {', '.join(named)}"
            )
    return [named[name] for name in only] if only else list(suite.groups)


def settings_of(suite: Suite, budget_s: float) -> Settings:
    """How a group of the suite is timed."""
    protocol = replace(Protocol(), confirm=suite.confirm)
    return Settings(protocol, suite.min_time, suite.repeat, suite.seed, budget_s)


def about(suite: Suite) -> dict[str, Any]:
    """The suite itself, for the record."""
    return {
        "name": suite.name,
        "title": suite.title,
        "about": suite.about,
        "members": list(suite.members),
        "kinds": dict(suite.kinds),
        "repeat": suite.repeat,
    }


def _failed(group: Sequence[str], why: str) -> Record:
    return {"group": list(group), "error": why, "left_out": {}, "prepared": []}
