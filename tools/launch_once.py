"""Prepares a plan of members in one process and launches it once in another, for tools that watch.

The process that launches does nothing else on the device: what a sanitizer or a profiler tells is
of that launch.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from goptx.cuda.arguments import launch_values
from goptx.cuda.driver import Device
from goptx.cuda.fused import LoadedKernel
from goptx.cuda.memory import GuardedBuffer
from goptx.diag import GoptxError
from goptx.proof.gpu_inputs import MemberJob
from goptx.tune.candidates import Candidate
from goptx.tune.members import TunedMember, member_image
from goptx.tune.prepare import Prepared, order, prepare
from goptx.tune.stage import fill

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SEED = 7


def make(candidate: Candidate | None, members: Sequence[TunedMember], place: Path) -> str:
    """Fuses, proves and assembles for `run_one`; what went wrong, or nothing.

    Without a candidate the one member is launched as it is.
    """
    try:
        named = list(zip(_LETTERS, members, strict=False))
        arch = max(one.plain_target for one in members)
        prepared = None if candidate is None else prepare(order(candidate, named, arch))
        if prepared is not None and prepared.refused:
            return prepared.refused
        jobs = [member.job(alias, member_image(member, arch)) for alias, member in named]
    except GoptxError as error:
        return str(error).splitlines()[0]
    place.write_bytes(pickle.dumps((jobs, prepared)))
    return ""


def run_one(place: Path) -> None:
    """Launches what was prepared once, on fresh buffers without guard zones, and nothing else."""
    found: tuple[list[MemberJob], Prepared | None] = pickle.loads(place.read_bytes())
    jobs, prepared = found
    with Device.open() as device, ExitStack() as stack:
        values: dict[str, list[bytes]] = {}
        for job in jobs:
            places: dict[str, GuardedBuffer] = {}
            for buffer in job.launch.buffers:
                made = GuardedBuffer(device, buffer.nbytes, guard=0, name=buffer.name)
                stack.callback(made.close)
                if buffer.role == "out":
                    made.poison()
                else:
                    fill(made, buffer, _SEED)
                places[buffer.key] = made
            values[job.alias] = launch_values(
                job.launch.args, lambda buffer, places=places: places[buffer.key].address
            )
        stream = device.stream()
        modules = {job.alias: device.load(job.image, job.alias) for job in jobs}
        if prepared is None:
            (job,) = jobs
            at = job.launch
            work = (
                modules[job.alias]
                .function(job.kernel)
                .prepare(
                    at.grid, at.block, at.dynamic_shared, values[job.alias], cluster=at.cluster
                )
            )
        else:
            (part,) = prepared.parts
            kernel = LoadedKernel(device, part.contract, part.image)
            stack.callback(kernel.close)
            work = kernel.prepare(
                values,
                {job.alias: job.launch.grid for job in jobs},
                {job.alias: job.launch.dynamic_shared for job in jobs},
                modules,
            )
        work.issue(stream)
        stream.synchronize("run it once")
