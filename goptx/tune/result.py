"""What came of a group: members, candidates, times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goptx.tune.members import TunedMember
from goptx.tune.prepare import Prepared
from goptx.tune.stage import GroupTimes


@dataclass(frozen=True)
class GroupResult:
    """A group, what was tried for it, and its times; ``times`` is None without a device.

    ``left_out`` are candidates that were not timed, with the reason.
    """

    members: tuple[TunedMember, ...]
    prepared: tuple[Prepared, ...]
    times: GroupTimes | None
    left_out: Mapping[str, str]
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])
    error: str = ""
