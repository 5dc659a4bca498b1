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
        self._holders: list[int] = []
        self._thread = 0

    def take(self, who: object) -> None:
        """Waits for other threads. Within a turn the same thread may take another."""
        with self._changed:
            while self._holders and self._thread != threading.get_ident():
                self._changed.wait()
            self._holders.append(id(who))
            self._thread = threading.get_ident()

    def give(self, who: object) -> None:
        """Ends a turn of who has one; of others nothing. Any thread may do that."""
        with self._changed:
            if id(who) in self._holders:
                self._holders.remove(id(who))
            if not self._holders:
                self._changed.notify()

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
