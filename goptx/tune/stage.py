"""Verifies and times the candidates of a group on a device; the job of a worker process.

The process keeps what it placed: members that several groups share are filled and run by
themselves once. Every candidate runs once on the contents from before, its outputs poisoned, and
every byte that a member writes by itself is compared, guard zones included; what differs is not
timed.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from goptx.bench.progress import Reporter
from goptx.cuda.arguments import launch_values
from goptx.cuda.binding import DeviceError
from goptx.cuda.driver import Device, Launch, Module
from goptx.cuda.fused import LoadedKernel
from goptx.cuda.memory import Comparer, GuardedBuffer
from goptx.cuda.stats import median
from goptx.cuda.streams import Fork, Graph, Stream, Work
from goptx.cuda.timing import Clock, Measurement
from goptx.diag import GoptxError
from goptx.launch import Buffer
from goptx.proof.gpu_inputs import MemberJob
from goptx.tune.candidates import (
    CONTROL,
    GRAPH,
    SERIAL,
    SMALLEST_FIRST,
    STREAMS,
    UNFUSED,
    piles_up,
)
from goptx.tune.prepare import Prepared
from goptx.tune.search import Outcome, Protocol, search

TILE_BYTES = 1 << 26
"""Random contents of larger buffers repeat a tile of this size: drawing them takes a host long."""

LEAST_GAIN = 1.05
"""A bound below which fusing is not tried."""

_RANDOM = ("normal", "uniform", "randint")
_ALONE_ROUNDS = 5
_SPARE = 0.06


@dataclass(frozen=True)
class Group:
    """What is timed: members by alias, candidates, and how.

    ``repeat`` above 1 replays that many calls in one graph, which takes the cost of a launch out of
    small kernels; ``min_time_s`` is the least device time of a sample. ``floor_us`` is what the
    busiest resource needs for all members: where they are near it, no candidate is timed.
    """

    members: tuple[MemberJob, ...]
    candidates: tuple[Prepared, ...]
    protocol: Protocol = field(default_factory=Protocol)
    seed: int = 7
    min_time_s: float = 0.0005
    repeat: int = 1
    budget_s: float = 60.0
    progress: str | None = None
    floor_us: float | None = None


@dataclass(frozen=True)
class GroupTimes:
    """What came of a group.

    ``alone`` are microseconds of each member by itself; ``wrong`` says how results differ, and
    ``failed`` what the device refused, by candidate; ``seconds`` is what each step took.
    """

    outcome: Outcome
    alone: Mapping[str, float]
    wrong: Mapping[str, str] = field(default_factory=dict[str, str])
    failed: Mapping[str, str] = field(default_factory=dict[str, str])
    verified: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass
class Placed:
    """A member on the device: its buffers, what those held before, and what it made of them."""

    job: MemberJob
    module: Module
    launch: Launch
    values: list[bytes]
    buffers: dict[str, GuardedBuffer]
    before: dict[str, GuardedBuffer]
    expected: dict[str, GuardedBuffer]

    def restore(self) -> None:
        """The contents from before of what the member reads and writes."""
        for key, copy in self.before.items():
            self.buffers[key].copy_from(copy)

    def poison(self) -> None:
        """Contents that no kernel computes, where the member only writes."""
        for key in self.expected:
            if key not in self.before:
                self.buffers[key].poison()

    def differences(self, comparer: Comparer) -> Iterator[str]:
        """How the buffers differ from what the member makes of them by itself."""
        for buffer in self.job.launch.buffers:
            place = self.buffers[buffer.key]
            if (expected := self.expected.get(buffer.key)) is not None:
                found = comparer.compare(place, expected, width=buffer.element.size)
                if found is not None:
                    yield f"{place.name}: {found.count:,} of {buffer.count:,} elements differ"
            breach = comparer.check_guards(place)
            if breach is not None:
                place.reset_guards()
                yield f"{place.name}: {breach.count:,} bytes were written outside"

    def close(self) -> None:
        """Frees buffers and the module."""
        for group in (self.buffers, self.before, self.expected):
            for buffer in group.values():
                buffer.close()
        self.module.close()


class Room:
    """The device of this process and the members placed on it."""

    def __init__(self) -> None:
        self.device = Device.open()
        self._placed: dict[tuple[object, ...], Placed] = {}

    def place(self, job: MemberJob, seed: int, keep: Sequence[tuple[object, ...]]) -> Placed:
        """A member at a size, placed once for each alias; ``keep`` must not go to make room."""
        key = self.key(job)
        found = self._placed.pop(key, None)
        if found is None:
            found = self._new(job, seed, keep)
        self._placed[key] = found
        return found

    @staticmethod
    def key(job: MemberJob) -> tuple[object, ...]:
        """What tells two jobs of members apart."""
        image = job.image if isinstance(job.image, bytes) else job.image.encode()
        sizes = tuple(job.launch.sizes.items())
        return job.alias, job.source, job.kernel, sizes, hashlib.sha256(image).hexdigest()

    def _new(self, job: MemberJob, seed: int, keep: Sequence[tuple[object, ...]]) -> Placed:
        device, launch = self.device, job.launch
        written = sum(b.nbytes for b in launch.buffers if b.writes)
        inout = sum(b.nbytes for b in launch.buffers if b.role == "inout")
        self._make_room(sum(b.nbytes for b in launch.buffers) + written + inout, keep)
        salt = seed + (int(hashlib.sha256(job.alias.encode()).hexdigest()[:6], 16) << 32)
        buffers: dict[str, GuardedBuffer] = {}
        before: dict[str, GuardedBuffer] = {}
        expected: dict[str, GuardedBuffer] = {}
        for buffer in launch.buffers:
            label = f"{job.alias}.{buffer.name}"
            buffers[buffer.key] = GuardedBuffer(device, buffer.nbytes, name=label)
            if buffer.role != "out":
                fill(buffers[buffer.key], buffer, salt)
            if buffer.role == "inout":
                before[buffer.key] = self._copy(buffers[buffer.key], f"{label} before")
        module = device.load(job.image, job.alias)
        values = launch_values(launch.args, lambda buffer: buffers[buffer.key].address)
        prepared = module.function(job.kernel).prepare(
            launch.grid, launch.block, launch.dynamic_shared, values, cluster=launch.cluster
        )
        placed = Placed(job, module, prepared, values, buffers, before, expected)
        for buffer in launch.buffers:
            if buffer.role == "out":
                buffers[buffer.key].poison()
        stream = Stream.create()
        prepared.issue(stream)
        stream.synchronize(f"run {job.kernel} by itself")
        stream.close()
        for buffer in launch.buffers:
            if buffer.writes:
                label = f"{job.alias}.{buffer.name} expected"
                expected[buffer.key] = self._copy(buffers[buffer.key], label)
        placed.restore()
        return placed

    def _copy(self, source: GuardedBuffer, name: str) -> GuardedBuffer:
        copy = GuardedBuffer(self.device, source.size, name=name)
        copy.copy_from(source)
        return copy

    def _make_room(self, needed: int, keep: Sequence[tuple[object, ...]]) -> None:
        """Lets go of members not used for longest until there is room for another one."""
        for key in list(self._placed):
            if needed < (1 - _SPARE) * self.device.free_memory():
                return
            if key not in keep:
                gone = self._placed.pop(key)
                gone.close()
                self.device.disown(gone.module)


@cache
def room() -> Room:
    """The one room of this process: it lasts as long as the worker."""
    return Room()


def fill(target: GuardedBuffer, buffer: Buffer, seed: int) -> None:
    """Writes the contents that a launch file asks for; large random ones repeat a tile."""
    if buffer.nbytes <= TILE_BYTES or buffer.init.kind not in _RANDOM:
        target.upload(buffer.materialise(seed))
        return
    count = TILE_BYTES // buffer.element.size
    target.upload_repeated(replace(buffer, shape=(count,)).materialise(seed))


def measure(group: Group) -> GroupTimes:
    """Verifies and times a group. GoptxError where a member cannot be launched."""
    report = Reporter(group.progress)
    start = time.monotonic()
    seconds: dict[str, float] = {}
    keep = [Room.key(job) for job in group.members]
    with ExitStack() as stack:
        report.say("place the members")
        members = {
            job.alias: room().place(job, group.seed, keep[:number])
            for number, job in enumerate(group.members)
        }
        seconds["place"] = time.monotonic() - start
        loaded = _Loaded(stack, members, report)
        for prepared in group.candidates:
            loaded.add(prepared)
        seconds["verify"] = time.monotonic() - start - seconds["place"]
        begin = time.monotonic()
        alone, outcome = _search(stack, group, members, loaded, report, begin)
        seconds["time"] = time.monotonic() - begin
        for member in members.values():
            member.restore()
    return GroupTimes(outcome, alone, loaded.wrong, loaded.failed, len(loaded.works), seconds)


class _Loaded:
    """The candidates of a group on the device, those that were found right."""

    def __init__(self, stack: ExitStack, members: Mapping[str, Placed], report: Reporter) -> None:
        self._stack = stack
        self._members = members
        self._report = report
        self._stream = Stream.create()
        self._comparer = stack.enter_context(Comparer(room().device))
        stack.callback(self._stream.close)
        self.works: dict[str, Work] = {}
        self.families: dict[str, str] = {}
        self.wrong: dict[str, str] = {}
        self.failed: dict[str, str] = {}

    def add(self, prepared: Prepared) -> None:
        """Loads a candidate and holds it against the members."""
        key = prepared.candidate.key
        self._report.say(key)
        try:
            work = self._load(prepared)
            found = self._check(work)
        except DeviceError as error:
            if error.sticky:
                raise
            self.failed[key] = str(error).splitlines()[0]
            return
        except GoptxError as error:
            self.failed[key] = str(error).splitlines()[0]
            return
        if found:
            self.wrong[key] = found
            return
        self.works[key] = work
        self.families[key] = prepared.candidate.family

    def _load(self, prepared: Prepared) -> Work:
        launches: list[Work] = []
        for part in prepared.parts:
            kernel = LoadedKernel(room().device, part.contract, part.image)
            self._stack.callback(kernel.close)
            mine = {m.alias: self._members[m.alias] for m in part.contract.members}
            launch = kernel.prepare(
                {alias: m.values for alias, m in mine.items()},
                {alias: m.job.launch.grid for alias, m in mine.items()},
                {alias: m.job.launch.dynamic_shared for alias, m in mine.items()},
                {alias: m.module for alias, m in mine.items()},
            )
            launches.append(launch)
        return in_series(launches)

    def _check(self, work: Work) -> str:
        """How the results differ; empty if they do not."""
        for member in self._members.values():
            member.restore()
            member.poison()
        work(self._stream)
        self._stream.synchronize("run a fused kernel")
        found = [d for m in self._members.values() for d in m.differences(self._comparer)]
        return "; ".join(found)


def in_series(works: Sequence[Work]) -> Work:
    """One piece of work after the other."""
    if len(works) == 1:
        return works[0]

    def run(stream: Stream) -> None:
        for work in works:
            work(stream)

    return run


def _search(
    stack: ExitStack,
    group: Group,
    members: Mapping[str, Placed],
    loaded: _Loaded,
    report: Reporter,
    begin: float,
) -> tuple[dict[str, float], Outcome]:
    clock = stack.enter_context(Clock(room().device))
    works, repeats = _variants(stack, group, members, loaded)
    names = {alias: f"{alias}:" for alias in members}
    for alias, member in members.items():
        works[names[alias]] = member.launch
        repeats[names[alias]] = 1
    taken: dict[str, Measurement] = {}
    order = _Order(group.seed)

    def sample(wanted: Sequence[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for name in order.of(wanted):
            report.say(name)
            if name not in taken:
                taken[name] = clock.calibrate(name, works[name], 1, group.min_time_s)
            value = clock.sample(name, works[name], taken[name])
            found[name] = round(value / repeats[name], 4)
        for member in members.values():
            member.restore()
        return found

    rounds = [sample(list(names.values())) for _ in range(_ALONE_ROUNDS)]
    alone = {alias: median([one[name] for one in rounds]) for alias, name in names.items()}
    controls = [key for key, family in loaded.families.items() if family == CONTROL]
    fused = {key: family for key, family in loaded.families.items() if family != CONTROL}
    if group.floor_us is not None and sum(alone.values()) < LEAST_GAIN * group.floor_us:
        loaded.failed |= dict.fromkeys(fused, f"the bound is below {LEAST_GAIN}x")
        fused = {}
    outcome = search(
        fused,
        [way for way in (*UNFUSED, *SMALLEST_FIRST) if way in works],
        sample,
        left=lambda: group.budget_s - (time.monotonic() - begin),
        controls=controls,
        protocol=group.protocol,
    )
    return alone, outcome


def _variants(
    stack: ExitStack, group: Group, members: Mapping[str, Placed], loaded: _Loaded
) -> tuple[dict[str, Work], dict[str, int]]:
    """The variants by name, and how many calls each makes."""
    pieces: list[Work] = [member.launch for member in members.values()]
    fork = Fork(pieces)
    stack.callback(fork.close)

    def graph(make: Callable[[], Graph]) -> Graph:
        made = make()
        stack.callback(made.close)
        return made

    repeat = max(1, group.repeat)
    works: dict[str, Work] = {
        SERIAL: in_series(pieces),
        STREAMS: fork,
        GRAPH: graph(lambda: Graph.branches(pieces, repeat=repeat)),
    }
    repeats = {SERIAL: 1, STREAMS: 1, GRAPH: repeat}
    if piles_up([m.job.launch.ctas for m in members.values()], room().device.info.sm_count):
        ordered: list[Work] = [
            member.launch for member in sorted(members.values(), key=lambda m: m.job.launch.ctas)
        ]
        first = Fork(ordered)
        stack.callback(first.close)
        streams, branches = SMALLEST_FIRST
        works |= {streams: first, branches: graph(lambda: Graph.branches(ordered, repeat=repeat))}
        repeats |= {streams: 1, branches: repeat}
    for key, work in loaded.works.items():
        if repeat > 1:
            works[key] = graph(lambda work=work: Graph.chain([work], repeat=repeat))
        else:
            works[key] = work
        repeats[key] = repeat
    return works, repeats


class _Order:
    """The order of variants within a round, drawn anew with a fixed seed."""

    def __init__(self, seed: int) -> None:
        import random

        self._random: Any = random.Random(seed)

    def of(self, names: Sequence[str]) -> list[str]:
        found = list(names)
        self._random.shuffle(found)
        return found
