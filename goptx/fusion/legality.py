"""The law of fusion applied: which members may stand below which combinators."""

from __future__ import annotations

from goptx.diag import Diagnostic
from goptx.fusion.facts import Facts
from goptx.fusion.geometry import Geometry
from goptx.fusion.members import Member
from goptx.fusion.plan import Plan
from goptx.fusion.resources import SharedMemory
from goptx.fusion.target import Target


class Legality:
    def __init__(
        self,
        plan: Plan,
        members: list[Member],
        facts: dict[str, Facts],
        geometry: Geometry,
        target: Target,
    ) -> None:
        self.notes: list[Diagnostic] = []

    def check(self) -> None: ...
    def check_shared(self, shared: SharedMemory) -> None: ...
    def assumptions(self) -> list[str]:
        return []
