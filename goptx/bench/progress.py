"""How far a job in another process has come: the job writes a small file, its parent reads it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

POLL_SECONDS = 0.1


class Reporter:
    """The job's side: what it does now, and how many steps of how many are done."""

    def __init__(self, path: str | None) -> None:
        self._path = None if path is None else Path(path)
        self._doing = ""

    def say(self, doing: str) -> None:
        """Names the step that begins."""
        self._doing = doing
        self._write(0, 0)

    def step(self, done: int, total: int) -> None:
        """Repetitions measured."""
        self._doing = "measure"
        self._write(done, total)

    def _write(self, done: int, total: int) -> None:
        if self._path is not None:
            # Shorter than a page and written at once: a reader sees it whole or not at all.
            self._path.write_text(json.dumps([self._doing, done, total]) + "\n", "utf-8")


class Watcher:
    """The parent's side: tells ``show`` (doing, done, total) when the file changes."""

    def __init__(self, path: Path, show: Callable[[str, int, int], None]) -> None:
        self._path = path
        self._show = show
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._last = ""

    def look(self) -> None:
        """Reads the file once."""
        with suppress(OSError, ValueError, TypeError):
            text = self._path.read_text("utf-8")
            if text.endswith("\n") and text != self._last:
                self._last = text
                doing, done, total = json.loads(text)
                self._show(str(doing), int(done), int(total))

    def _watch(self) -> None:
        while not self._stop.wait(POLL_SECONDS):
            self.look()

    def __enter__(self) -> Watcher:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()
        if kind is None:
            self.look()
