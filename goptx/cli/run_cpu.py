"""``goptx run --on cpu``: the same as on a GPU, without one, checked and with counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from goptx.cli.output import show, write_result
from goptx.cli.session import Session
from goptx.diag import Diagnostic

if TYPE_CHECKING:
    from goptx.cpu.machine import Profile
    from goptx.cpu.once import CpuRun
    from goptx.cuda.once import RunResult
    from goptx.ir import Module
    from goptx.launch import Concrete
    from goptx.proof.gpu_inputs import Size, Subject

_JOB = "goptx.cpu.once:run_once"
_FUSED_JOB = "goptx.proof.cpu_trial:run_fused_once"
_START_S = 30.0
"""Seconds beside the kernel's own: starting the child, reading, translating."""


@dataclass(frozen=True)
class CpuOptions:
    """What the command line says of the run."""

    seed: int | None
    schedule: int | None
    profile: bool
    out: str | None
    values: bool
    timeout_s: float
    checks: frozenset[str] | None = None
    as_json: bool = False


def run_cpu(
    session: Session, module: Module, kernel: str, launch: Concrete, options: CpuOptions
) -> tuple[RunResult, Profile | None]:
    """Runs a kernel in a child process and sums up the buffers that it wrote."""
    from goptx.cpu.once import CpuJob

    text = module.source.text if module.source else module.to_ptx()
    job = CpuJob(
        text,
        module.filename,
        kernel,
        launch,
        launch.seed if options.seed is None else options.seed,
        options.schedule,
        profile=options.profile,
        timeout_s=options.timeout_s,
        checks=options.checks,
        cache=session.cache,
    )
    return _run(session, options, text, _JOB, job)


def run_fused_cpu(
    session: Session, subject: Subject, size: Size, options: CpuOptions
) -> tuple[RunResult, Profile | None, int]:
    """Runs a fused kernel on the buffers of its members' launch files; the last is the seed."""
    from goptx.cpu.checks import parse
    from goptx.proof.cpu_trial import CpuTrial
    from goptx.proof.cpu_verify import CpuPreparer

    notes: list[Diagnostic] = []
    (trial,) = CpuPreparer(subject.contract).trials(subject, [size], [0], notes)
    session.report(notes)
    seed = trial.members[0].launch.seed if options.seed is None else options.seed
    job = CpuTrial(
        replace(trial, seed=seed),
        (options.schedule,),
        options.timeout_s,
        session.cache,
        parse(options.checks),
    )
    found = _run(session, options, subject.ptx, _FUSED_JOB, job, profile=options.profile)
    return *found, seed


def _run(
    session: Session, options: CpuOptions, text: str, function: str, *job: Any, **more: Any
) -> tuple[RunResult, Profile | None]:
    """Runs a job in a child process, shows what it says, and sums up its buffers."""
    from goptx.cuda.once import RunResult, save, summarise
    from goptx.cuda.worker import Worker
    from goptx.proof.cpu_verify import memory_limit

    limit = options.timeout_s + _START_S
    with Worker(timeout_s=limit, warm=False, memory=memory_limit()) as worker:
        found = cast("CpuRun", worker.run(function, *job, **more))
    session.report(Diagnostic("note", f"not executed if reached: {n}") for n in found.notes)
    session.report(found.warnings)
    if found.output and not options.as_json:
        write_result(found.output, "-")
    if found.profile is not None and not options.as_json:
        show_profile(found.profile, text)
    buffers = tuple(
        summarise(
            array,
            buffer,
            buffer.name,
            file=None if options.out is None else save(array, Path(options.out), buffer.name),
            text=options.values,
        )
        for buffer, array in found.buffers
    )
    return RunResult("the CPU", found.run_s * 1e6, buffers, ()), found.profile


def show_profile(profile: Profile, text: str) -> None:
    """Executed thread-instructions: a table by opcode, then the PTX with counts beside it."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("opcode")
    table.add_column("executed", justify="right")
    table.add_column("share", justify="right")
    for opcode, count in profile.opcodes.items():
        if count:
            table.add_row(opcode, f"{count:,}", f"{count / profile.total:.1%}")
    show(table, f"{profile.total:,} thread-instructions\n")
    lines = text.splitlines()
    if profile.lines:
        first, last = min(profile.lines), max(profile.lines)
        listing: list[str] = []
        for number in range(first, last + 1):
            count = f"{profile.lines[number]:,}" if number in profile.lines else ""
            listing.append(f"{count:>16} {number:6} {lines[number - 1]}\n")
        write_result("".join(listing) + "\n", "-")
