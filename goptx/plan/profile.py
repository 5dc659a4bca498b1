"""What kernels of a graph file need, from runs on the CPU of those that were not measured."""

from __future__ import annotations

from collections.abc import Mapping

from goptx.cuda.worker import Worker
from goptx.plan.graph import Work
from goptx.tune.bound import PROFILE_LIMIT_S, Needs, needs_of
from goptx.tune.members import TunedMember


class Profiler:
    """Runs each kernel once, with a few of its CTAs, in a process of its own. Close it to end that.

    ``members`` are kernels with their launches, by name of the work.
    """

    def __init__(self, members: Mapping[str, TunedMember]) -> None:
        self._members = members
        self._known: dict[tuple[str, str, str], Needs] = {}
        self._worker: Worker | None = None

    def __call__(self, work: Work) -> Needs | None:
        """The needs of a work; None where it was measured, or nothing is known of its launch."""
        member = self._members.get(work.name)
        if member is None or work.microseconds is not None:
            return None
        key = (member.sha256, member.kernel, member.shape)
        if key not in self._known:
            if self._worker is None:
                self._worker = Worker(timeout_s=PROFILE_LIMIT_S, warm=False)
            self._known[key] = needs_of(member, self._worker)
        return self._known[key]

    def close(self) -> None:
        """Ends the process in which kernels run."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def __enter__(self) -> Profiler:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
