"""Objects and modules of other libraries that are alive in this process."""

from __future__ import annotations

import gc
import sys
from typing import Any


def module(name: str) -> Any | None:
    """A module if somebody imported it: asking does not."""
    return sys.modules.get(name)


class Living:
    """The objects that the collector knows, looked through once, when they are first asked for."""

    def __init__(self) -> None:
        self._by_type: dict[Any, list[Any]] | None = None

    def of(self, kind: Any) -> list[Any]:
        """All objects of a class; of None, which is one that is not there, no objects."""
        if kind is None:
            return []
        if self._by_type is None:
            self._by_type = {}
            # By the type: asking an object itself wakes proxies of what is gone, and lazy modules.
            for one in gc.get_objects():
                self._by_type.setdefault(type(one), []).append(one)
        return [one for t, found in self._by_type.items() if issubclass(t, kind) for one in found]
