"""A few processes that take jobs side by side, and keep what they have imported and read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import import_module
from queue import LifoQueue
from typing import Any, TypeVar

from goptx.cuda.worker import Worker

_T = TypeVar("_T")
_LIMIT_S = 600.0
"""Seconds of a job that has no limit of its own."""


class Crew:
    """Workers of which each job gets one that is free; each starts with its first job.

    Close it to end them. GoptxError where one of them dies, or takes far too long.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._workers = [Worker(timeout_s=_LIMIT_S, warm=False) for _ in range(count)]
        self._free: LifoQueue[Worker] = LifoQueue()
        for worker in self._workers:
            self._free.put(worker)
        self._threads = ThreadPoolExecutor(count)

    def run(self, function: str, *arguments: Any, timeout_s: float | None = None) -> Any:
        """What `Worker.run` does, in a worker as soon as one is free."""
        worker = self._free.get()
        try:
            return worker.run(function, *arguments, timeout_s=timeout_s)
        finally:
            self._free.put(worker)

    def submit(self, call: Callable[..., _T], *arguments: Any) -> Future[_T]:
        """Calls a function of this process, which may ask `run`, behind what was submitted."""
        return self._threads.submit(call, *arguments)

    def each(self, function: str, items: Sequence[Any]) -> list[Any]:
        """What a function of ``package.module:function`` makes of each item, in order.

        This process takes items too, from the end.
        """
        waiting = [self.submit(self.run, function, item) for item in items]
        module, _, name = function.partition(":")
        own = getattr(import_module(module), name)
        here: dict[int, Any] = {}
        for number in reversed(range(len(items))):
            if waiting[number].cancel():
                here[number] = own(items[number])
        return [
            here[number] if number in here else future.result()
            for number, future in enumerate(waiting)
        ]

    def close(self) -> None:
        """Ends the workers when what they do now is done; what was not begun is not done."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
