"""The machine code of a module's kernels, kept while the module is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goptx.cpu.engine import Code
from goptx.cpu.program import Program

Made = tuple[Program, Code, float]
"""A kernel's program and machine code, and the seconds that they took."""


class Compiled:
    """Code of a module's kernels, by what it was made for: options, addresses of variables."""

    def __init__(self) -> None:
        self._made: dict[tuple[Any, ...], list[Made]] = {}

    def find(self, how: tuple[Any, ...], addresses: Mapping[str, int]) -> Made | None:
        """What was made in a way for such addresses; those that it does not use may differ."""
        for made in self._made.get(how, ()):
            if all(addresses[name] == at for name, at in made[0].addresses.items()):
                return made
        return None

    def keep(self, how: tuple[Any, ...], made: Made) -> None:
        self._made.setdefault(how, []).append(made)
