"""Runs groups of kernels through the tuner: candidates, kernels, a worker, and what came of it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goptx.bench.progress import Watcher
from goptx.cuda.worker import JobTimeout, Worker, WorkerDied
from goptx.diag import GoptxError
from goptx.isa.devices import device
from goptx.tune.candidates import CONTROL, Candidate, candidates, capped, in_turn
from goptx.tune.members import TunedMember, folds, member_image
from goptx.tune.prepare import Prepared, Preparer, order
from goptx.tune.result import GroupResult
from goptx.tune.search import Protocol
from goptx.tune.stage import Group, GroupTimes

if TYPE_CHECKING:
    from goptx.bench.report import Machine
    from goptx.cuda.driver import DeviceInfo
    from goptx.isa.throughput import Peak
    from goptx.tune.bound import Needs

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CAPPED = ("weave", "product", "warps", CONTROL)
_MOST_HANGS = 3
_GRACE_S = 90.0
"""Seconds that placing and verifying a group may take beside its budget."""


@dataclass(frozen=True)
class Settings:
    """How a group is timed; see :class:`~goptx.tune.stage.Group` and ``Protocol``."""

    protocol: Protocol = field(default_factory=Protocol)
    min_time_s: float = 0.0005
    repeat: int = 1
    seed: int = 7
    budget_s: float = 60.0


Show = Callable[[str], None]


class Runner:
    """Prepares groups ahead and times them one after the other. Close it to end its processes."""

    def __init__(
        self,
        *,
        jobs: int | None = None,
        folder: Path | None = None,
        arch: str | None = None,
        ops: Sequence[str] | None = None,
        worker: Worker | None = None,
        prove: bool = True,
    ) -> None:
        """``arch`` is the device's target, for kernels that do not ask for a special one.

        Without ``prove`` candidates are held against their members on the device only.
        """
        self.prove = prove
        self.arch = arch
        self._preparer = Preparer(jobs or os.cpu_count() or 1, folder)
        self._threads = ThreadPoolExecutor(8)
        self._images: dict[tuple[str, str], Future[bytes]] = {}
        self._ops = ops
        self._device: DeviceInfo | None = None
        self._needs: dict[tuple[str, str, str], Future[Needs]] = {}
        self._profilers = ThreadPoolExecutor(4)
        self._worker = worker or Worker(timeout_s=_GRACE_S, warm=False)

    def prepare(
        self, members: Sequence[TunedMember], limit_s: float | None = None
    ) -> Future[tuple[Prepared, ...]]:
        """All candidates of a group, prepared in the background, the families in turn.

        After ``limit_s`` seconds no more are waited for: they are refused for want of time.
        """
        for member in members:
            self._image(member)
            self.needs(member)
        end = None if limit_s is None else time.monotonic() + limit_s
        return self._threads.submit(self._prepare, tuple(members), end)

    def _prepare(self, members: Sequence[TunedMember], end: float | None) -> tuple[Prepared, ...]:
        named = list(zip(_LETTERS, members, strict=False))
        listed = candidates(
            [alias for alias, _ in named],
            [m.launch.ctas for m in members],
            ops=self._ops,
            loops=any(m.has_loops for m in members),
            folds=folds(members),
            weights=[m.weight for m in members],
        )

        def all_of(wanted: Sequence[Candidate]) -> list[Prepared]:
            orders = [order(one, named, self.arch, self.prove) for one in in_turn(wanted)]
            return self._preparer.results(orders, end)

        found = all_of(listed)
        return (*found, *all_of([c for one in found for c in _caps(one)]))

    def _image(self, member: TunedMember) -> Future[bytes]:
        key = (member.sha256, member.path)
        if key not in self._images:
            self._images[key] = self._threads.submit(member_image, member, self.arch)
        return self._images[key]

    def time(
        self,
        members: Sequence[TunedMember],
        prepared: Sequence[Prepared],
        settings: Settings,
        show: Show | None = None,
    ) -> GroupResult:
        """Verifies and times a group in the worker. A candidate that hangs costs a new process."""
        started = time.monotonic()
        left_out = {p.candidate.key: p.refused for p in prepared if p.refused}
        jobs = tuple(
            member.job(alias, self._image(member).result())
            for alias, member in zip(_LETTERS, members, strict=False)
        )
        times: GroupTimes | None = None
        error = ""
        for _ in range(_MOST_HANGS):
            chosen = tuple(p for p in prepared if p.candidate.key not in left_out)
            group = Group(
                jobs,
                chosen,
                settings.protocol,
                settings.seed,
                settings.min_time_s,
                settings.repeat,
                settings.budget_s,
                floor_us=self._floor(members),
            )
            doing, times, error = self._measure(group, show)
            if times is not None or doing not in {p.candidate.key for p in chosen}:
                break
            left_out[doing] = error
        seconds = {"measure": time.monotonic() - started}
        result = GroupResult(tuple(members), tuple(prepared), times, left_out, seconds, error)
        if times is None:
            return result
        return replace(result, left_out={**left_out, **times.wrong, **times.failed})

    def _measure(self, group: Group, show: Show | None) -> tuple[str, GroupTimes | None, str]:
        """(what was done last, times, what went wrong)."""
        doing = [""]

        def look(what: str, done: int, total: int) -> None:
            doing[0] = what
            if show is not None:
                show(what)

        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / "progress"
            watcher = Watcher(place, look)
            with watcher:
                try:
                    found = self._worker.run(
                        "goptx.tune.stage:measure",
                        replace(group, progress=str(place)),
                        timeout_s=group.budget_s + _GRACE_S,
                    )
                except (JobTimeout, WorkerDied) as error:
                    watcher.look()
                    return doing[0], None, str(error).splitlines()[0]
                except GoptxError as error:
                    watcher.look()
                    return doing[0], None, str(error).splitlines()[0]
        return doing[0], found, ""

    def device(self) -> DeviceInfo:
        """The device, asked in the worker. GoptxError without one; sets ``arch`` if it is None."""
        found = self._device
        if found is None:
            found = self._device = self._worker.run("goptx.proof.gpu_trial:device_info", 0)
            assert found is not None
            self.arch = self.arch or found.target
        return found

    def machine(self) -> Machine:
        """The device and the date, for the record. GoptxError without a device."""
        from goptx.bench.job import machine

        return machine(self.device())

    def needs(self, member: TunedMember) -> Future[Needs]:
        """What a member needs of each resource, found in the background, once."""
        key = (member.sha256, member.kernel, member.shape)
        if key not in self._needs:
            from goptx.tune.bound import needs_of

            self._needs[key] = self._profilers.submit(needs_of, member)
        return self._needs[key]

    def expectation(self, result: GroupResult) -> Mapping[str, Any]:
        """What the bound and the prediction say of a group that was timed on the device."""
        from goptx.tune.predict import expectation
        from goptx.tune.report import record
        from goptx.tune.standing import standing

        if result.times is None:
            return {}
        peak = self._peak()
        needs = [self.needs(member).result() for member in result.members]
        members = [
            standing(member, self._image(member).result(), need, peak)
            for member, need in zip(result.members, needs, strict=True)
        ]
        return expectation(needs, members, record(result), result.prepared, peak)

    def _floor(self, members: Sequence[TunedMember]) -> float | None:
        """Microseconds that the members' busiest resource needs; None where that is not known."""
        from goptx.tune.bound import bound

        needs = [self.needs(member).result() for member in members]
        if not all(one.profiled for one in needs):
            return None
        return bound(needs, [1.0], self._peak()).floor

    def _peak(self) -> Peak:
        from goptx.isa.throughput import peak

        info = self.device()
        return peak(info.name, sms=info.sm_count, clock_mhz=info.clock_khz / 1000)

    def close(self) -> None:
        """Ends the processes."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._profilers.shutdown(wait=False, cancel_futures=True)
        self._preparer.close()
        self._worker.close()

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _caps(prepared: Prepared) -> list[Candidate]:
    """The candidate again with register caps, where its kernel leaves warps of an SM unused."""
    one = prepared.candidate
    if prepared.refused or one.family not in _CAPPED or len(prepared.parts) != 1:
        return []
    if any("registers=role" in plan for plan in one.plans):
        return []
    part = prepared.parts[0]
    threads = prod(part.contract.block)
    return capped(prepared.candidate, part.registers, threads, device(part.contract.target))
