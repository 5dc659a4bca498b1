"""Rewritten graphs by what was planned for: a graph that is recorded again is not planned again.

PyTorch records anew where inputs have other addresses, and programs capture the same function more
than once. What is planned depends on kernels, shapes and who shares memory with whom, and on no
address, so that a recording costs its changes and its instantiation only.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from goptx.cuda.cache import digest
from goptx.cuda.recorded import Recorded
from goptx.plan.graph import Work
from goptx.torch.rewrite import Rewriting

_MOST: Final = 256

Plans = Mapping[str, Rewriting]


class PlanCache:
    """The last plans, by key."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._plans: OrderedDict[str, Plans] = OrderedDict()

    def get(self, key: str, make: Callable[[], Plans]) -> dict[str, Rewriting]:
        """The plans of a key, made if they are not there; the caller's own mapping of them."""
        with self._lock:
            found = self._plans.get(key)
        if found is None:
            found = make()
        with self._lock:
            self._plans[key] = found
            self._plans.move_to_end(key)
            while len(self._plans) > _MOST:
                self._plans.popitem(last=False)
        return dict(found)


def plan_key(works: Sequence[Work], graph: Recorded, *choices: object) -> str:
    """A key of everything that planning sees: equal ones have equal plans."""
    places = {at: n for n, at in enumerate(sorted({at for work in works for at in _ends(work)}))}
    parts = [repr(choices), repr([tuple(edge) for edge in graph.edges])]
    for work in works:
        kernel = work.kernel
        parts += [
            work.name,
            "" if kernel is None else f"{kernel.entry} {_digest(kernel.text)}",
            repr((work.grid, work.block, work.shared, work.barrier, work.microseconds)),
            repr([(places[t.start], places[t.end], t.access, t.label) for t in work.touches]),
            repr([t.end - t.start for t in work.touches]),
            repr([len(one) for one in work.arguments]),
            work.alone,
            *work.flags,
        ]
    return digest(parts)


def _ends(work: Work) -> Iterator[int]:
    for touch in work.touches:
        yield touch.start
        yield touch.end


@lru_cache(maxsize=1024)
def _digest(text: str) -> str:
    return digest([text])


PLANS: Final = PlanCache()
"""Of this process."""
