"""One capture at a time: PyTorch allows no more in a process, and rewriting must not meet another.

Rewriting allocates, loads modules and waits for the device, which would break a capture that
another thread has begun.
"""

from __future__ import annotations

import threading
from typing import Final


class Turns:
    """Who captures; others wait until that has ended."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._holder: int | None = None
        self._thread = 0

    def take(self, who: object) -> None:
        """Waits for the others. A thread never waits for itself: PyTorch says what is wrong."""
        with self._changed:
            while self._holder is not None and self._thread != threading.get_ident():
                self._changed.wait()
            self._holder, self._thread = id(who), threading.get_ident()

    def give(self, who: object) -> None:
        """Ends the turn of who has it; of others nothing. Any thread may do that."""
        with self._changed:
            if self._holder == id(who):
                self._holder = None
                self._changed.notify()

    @property
    def busy(self) -> bool:
        """Whether somebody captures."""
        return self._holder is not None


TURNS: Final = Turns()
"""Of this process."""
