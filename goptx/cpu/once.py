"""Runs a kernel once on the CPU on the buffers of its launch file, and gives what it wrote.

``run_once`` is a job for a child process, because LLVM may end its process.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goptx.cpu import launches
from goptx.cpu.machine import Machine, Profile, Result
from goptx.diag import Diagnostic
from goptx.launch import Buffer, Concrete
from goptx.syntax import parse

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class CpuJob:
    """A kernel of a PTX text, its launch, and how to run it."""

    text: str
    path: str
    kernel: str
    launch: Concrete
    seed: int
    schedule: int | None = None
    workers: int | None = None
    profile: bool = False
    timeout_s: float | None = None
    checks: frozenset[str] | None = None
    cache: Path | None = None


@dataclass(frozen=True)
class CpuRun:
    """What a run left: the buffers that may have been written, times in seconds, printed text."""

    buffers: tuple[tuple[Buffer, NDArray[Any]], ...]
    compile_s: float
    run_s: float
    output: str
    profile: Profile | None
    notes: tuple[str, ...]
    warnings: tuple[Diagnostic, ...] = ()

    @classmethod
    def of(cls, result: Result, buffers: tuple[tuple[Buffer, NDArray[Any]], ...]) -> CpuRun:
        """A run by what the machine says of it and what it left in buffers."""
        return cls(
            buffers,
            result.compile_s,
            result.run_s,
            result.output,
            result.profile,
            result.notes,
            result.warnings,
        )


def run_once(job: CpuJob) -> CpuRun:
    """Runs a job. GoptxError with instruction, CTA and thread when the kernel may not go on."""
    module = parse(job.text, job.path, cache=job.cache)
    with Machine(cache=job.cache) as machine:
        placed = launches.place(machine, job.launch.buffers, job.seed)
        loaded = machine.load(module)
        result = launches.run(
            machine,
            loaded,
            job.kernel,
            job.launch,
            placed,
            schedule=job.schedule,
            workers=job.workers,
            profile=job.profile,
            timeout_s=job.timeout_s,
            checks=job.checks,
        )
        written = tuple(
            (one.buffer, launches.contents(machine, one))
            for one in placed.values()
            if one.buffer.writes
        )
    return CpuRun.of(result, written)
