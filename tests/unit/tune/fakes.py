"""A worker whose device is a table of times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from goptx.cuda.driver import DeviceInfo
from goptx.tune.candidates import CONTROL, UNFUSED
from goptx.tune.search import search
from goptx.tune.stage import Group, GroupTimes

HERE = DeviceInfo(0, "Fake GPU", (9, 0), (13, 0), 132, 1 << 37, 50 << 20, 1980000, *([1] * 6))

Times = Callable[[str, str], float]
"""Microseconds of a variant by its key and family."""


class FakeWorker:
    """Answers the jobs of the tuner; ``groups`` are those that were timed."""

    def __init__(self, times: Times) -> None:
        self.times = times
        self.groups: list[Group] = []
        self.closed = False

    def run(self, function: str, *arguments: Any, **keywords: Any) -> Any:
        if function == "goptx.proof.gpu_trial:device_info":
            return HERE
        assert function == "goptx.tune.stage:measure"
        group: Group = arguments[0]
        self.groups.append(group)
        families: dict[str, str] = {p.candidate.key: p.candidate.family for p in group.candidates}
        count = [0]

        def sample(names: Sequence[str]) -> dict[str, float]:
            count[0] += 1
            wave = 1 + 0.001 * (count[0] % 5)
            return {name: self.times(name, families.get(name, name)) * wave for name in names}

        outcome = search(
            {key: family for key, family in families.items() if family != CONTROL},
            UNFUSED,
            sample,
            left=lambda: 1e9,
            controls=[key for key, family in families.items() if family == CONTROL],
            protocol=group.protocol,
        )
        return GroupTimes(outcome, {m.alias: 5.0 for m in group.members}, {}, {}, len(families))

    def close(self) -> None:
        self.closed = True
