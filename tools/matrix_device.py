"""The jobs of the matrix on a device; they run in a worker process, one after the other.

For timing, the worker keeps the members that it has prepared, so that a job loads and launches no
more than its fused kernels.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from matrix_store import SALT, Store, Task

from goptx.bench.job import machine, timed
from goptx.bench.report import BRANCHES, SERIAL, STREAMS, BenchSettings
from goptx.bench.stage import SPARE
from goptx.bench.statistics import best_ratio
from goptx.cuda.arguments import launch_values
from goptx.cuda.driver import Device, Launch, Module
from goptx.cuda.fused import LoadedKernel
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.placement import PlacedBuffers, plan_buffers
from goptx.cuda.stats import Estimate, median_interval, ratio_interval
from goptx.cuda.worker import JobBug, JobTimeout, Worker
from goptx.diag import GoptxError
from goptx.proof.gpu_inputs import MemberJob, Preparer, Size, Trial

MIN_TIME_S = 0.001


@dataclass
class Prepared:
    """A member on the device: buffers with contents, module, launch, arguments."""

    buffers: PlacedBuffers
    module: Module
    launch: Launch
    values: list[bytes]


class Room:
    """The device of this process and the members that were prepared on it."""

    def __init__(self) -> None:
        self.device = Device.open()
        self._members: dict[tuple[object, ...], Prepared] = {}

    def member(self, member: MemberJob, seed: int) -> Prepared:
        """A member at a size, prepared once for each alias (the side of the pair)."""
        key = (member.alias, member.source, member.kernel, tuple(member.launch.sizes.items()))
        found = self._members.pop(key, None)
        if found is None:
            found = self._prepare(member, seed)
        self._members[key] = found  # the one used last is the last to go
        return found

    def _prepare(self, member: MemberJob, seed: int) -> Prepared:
        planned = plan_buffers([member])
        self._make_room(sum(one.buffer.nbytes for one in planned))
        buffers = PlacedBuffers(self.device, planned, "matrix")
        buffers.fill(seed + (SALT if member.alias != "a" else 0))
        launch = member.launch
        values = buffers.values(member.alias, launch)
        module = self.device.load(member.image, member.kernel)
        function = module.function(member.kernel)
        prepared = function.prepare(
            launch.grid, launch.block, launch.dynamic_shared, values, cluster=launch.cluster
        )
        return Prepared(buffers, module, prepared, values)

    def _make_room(self, needed: int) -> None:
        """Lets go of the members not used for longest until there is room for another one."""
        while self._members and needed > (1 - 2 * SPARE) * self.device.free_memory():
            gone = self._members.pop(next(iter(self._members)))
            gone.buffers.close()
            self.device.disown(gone.module)
            gone.module.close()


@cache
def room() -> Room:
    """The one room of this process: a context and its contents last as long as the worker."""
    return Room()


def describe() -> dict[str, Any]:
    """The machine, for the records."""
    with Device.open() as device:
        return asdict(machine(device.info))


def measure(plans: Mapping[str, Trial], repetitions: int) -> dict[str, Any]:
    """Times all fused kernels of a pair against the members apart, in one interleaved measurement.

    ``plans`` are the prepared fused kernels by plan. Returns microseconds of each variant (median,
    low, high), and for each plan the speed-ups over serial, streams, graph and the best of them,
    each (median, low, high).
    """
    kernels: list[LoadedKernel] = []
    fused: dict[str, Any] = {}
    members: dict[str, Prepared] = {}
    shapes: list[Any] = []
    try:
        for plan, trial in plans.items():
            members = {m.alias: room().member(m, trial.seed) for m in trial.members}
            shapes = [m.launch for m in trial.members]
            kernel = LoadedKernel(room().device, trial.contract, trial.image)
            kernels.append(kernel)
            fused[plan] = kernel.prepare(
                {alias: m.values for alias, m in members.items()},
                {alias: m.launch.grid for alias, m in members.items()},
                {alias: m.launch.shared for alias, m in members.items()},
                {alias: m.module for alias, m in members.items()},
            )
        settings = BenchSettings(
            repetitions,
            min_time_s=MIN_TIME_S,
            variants=("alone", SERIAL, STREAMS, BRANCHES, *fused),
        )
        launches = {alias: m.launch for alias, m in members.items()}
        found = timed(room().device, launches, fused, settings)
    finally:
        for kernel in kernels:
            kernel.close()
    samples = {name: one.samples for name, one in found.items()}
    return {
        "microseconds": {name: _three(median_interval(one)) for name, one in samples.items()},
        "speedups": {plan: speedups(samples, plan) for plan in plans},
        "sizes": [dict(shape.sizes) for shape in shapes],
        "grids": [shape.grid for shape in shapes],
    }


def speedups(samples: Mapping[str, Sequence[float]], plan: str) -> dict[str, list[float]]:
    """How much faster a fused kernel is than each way to run its members apart."""
    apart = {"serial": SERIAL, "streams": STREAMS, "graph": BRANCHES}
    found = {
        label: _three(ratio_interval(samples[name], samples[plan])) for label, name in apart.items()
    }
    baselines = [samples[name] for name in apart.values()]
    return {**found, "best": _three(best_ratio(baselines, [samples[plan]]))}


def _three(estimate: Estimate) -> list[float]:
    return [round(value, 4) for value in (estimate.median, estimate.low, estimate.high)]


def run_once(folder: str, task: Task, size: Size) -> None:
    """Runs a fused kernel once on fresh buffers, and nothing else: what a sanitizer looks at.

    The buffers have no guard zones: the sanitizer knows where each ends.
    """
    with Device.open() as device:
        subject = Store(Path(folder)).subject(task)
        (trial,) = Preparer(device.info).trials(subject, [size], [7], [])
        places: dict[tuple[str, str], GuardedBuffer] = {}
        for one in trial.buffers:
            buffer = GuardedBuffer(device, one.buffer.nbytes, guard=0, name=one.label)
            if one.buffer.role == "out":
                buffer.poison()
            else:
                buffer.upload(one.buffer.materialise(trial.seed + one.salt))
            places.update(dict.fromkeys(one.users, buffer))
        launches = {m.alias: m.launch for m in trial.members}
        values = {
            alias: launch_values(
                launch.args, lambda buffer, alias=alias: places[alias, buffer.key].address
            )
            for alias, launch in launches.items()
        }
        fused = LoadedKernel(device, trial.contract, trial.image).prepare(
            values,
            {alias: launch.grid for alias, launch in launches.items()},
            {alias: launch.dynamic_shared for alias, launch in launches.items()},
            {m.alias: device.load(m.image, m.alias) for m in trial.members},
        )
        stream = device.stream()
        fused.issue(stream)
        stream.synchronize(f"run the fused kernel {trial.contract.kernel}")


def attempt(worker: Worker, function: str, *arguments: Any, limit: float) -> dict[str, Any]:
    """The result of a job, or what became of it: {state, message}; with the seconds it took."""
    start = time.perf_counter()
    try:
        found = worker.run(f"matrix_device:{function}", *arguments, timeout_s=limit)
    except JobTimeout as error:
        found = {"state": "hung", "message": str(error).splitlines()[0]}
    except GoptxError as error:
        found = {"state": "failed", "message": str(error)}
    except JobBug as error:
        found = {"state": "failed", "message": str(error).strip().splitlines()[-1]}
    return {**found, "seconds": round(time.perf_counter() - start, 3)}
