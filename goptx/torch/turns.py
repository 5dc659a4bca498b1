"""One capture at a time: PyTorch allows no more in a process, and rewriting must not meet another.

Warming up and rewriting allocate, load modules and wait for the device, which would break a capture
that another thread has begun.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final


class Turns:
    """Who captures; others wait until that has ended."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._holders: list[tuple[int, int]] = []
        """Who, and in which thread."""

    def take(self, who: object, patience: float | None = None) -> None:
        """Waits for other threads. Within a turn the same thread may take another.

        ``patience`` ends the waiting after so many seconds: for a thread that works for one which
        may have the turn itself.
        """
        mine = threading.get_ident()
        with self._changed:
            self._changed.wait_for(lambda: all(t == mine for _, t in self._holders), patience)
            self._holders.append((id(who), mine))

    def give(self, who: object) -> None:
        """Ends a turn of who has one; of others nothing. Any thread may do that."""
        with self._changed:
            found = next((one for one in self._holders if one[0] == id(who)), None)
            if found is not None:
                self._holders.remove(found)
                self._changed.notify_all()

    @contextmanager
    def turn(self, who: object) -> Generator[None]:
        """A turn, whatever happens in it."""
        self.take(who)
        try:
            yield
        finally:
            self.give(who)

    @property
    def busy(self) -> bool:
        """Whether somebody captures, or is about to."""
        return bool(self._holders)


TURNS: Final = Turns()
"""Of this process."""
