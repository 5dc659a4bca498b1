"""Differential verification on a GPU: the members in series against the fused kernel, bit by bit.

It needs the contract, the fused PTX, and the members' PTX and launch files that the contract
names. The device is used by a child process only, which is ended when a kernel hangs.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, Final, cast

from goptx.contract import Contract
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.worker import JobTimeout, Worker
from goptx.diag import Diagnostic, GoptxError
from goptx.proof.gpu_inputs import Preparer, Size, Subject, Trial
from goptx.proof.report import BufferResult, TrialResult, VerifyReport, diagnose, place

__all__ = [
    "BufferResult",
    "Size",
    "Subject",
    "TrialResult",
    "VerifyJob",
    "VerifyReport",
    "verify_gpu",
    "verify_many",
]

TIMEOUT_S: Final = 30.0
"""Seconds that a run may take: filling buffers, running the originals and the fused kernel."""

_INFO = "goptx.proof.gpu_trial:device_info"
_TRIAL = "goptx.proof.gpu_trial:run_trial"
_START_S = 120.0
_ASSEMBLERS = 16
_AHEAD = 64
"""Jobs that are prepared before the device comes to them: enough for every assembler to be busy,
few enough to stay small in memory."""


def verify_gpu(
    contract: Contract,
    ptx: str,
    *,
    folder: Path | None = None,
    filename: str = "<fused>",
    size: Size | Sequence[Size] = None,
    seeds: Sequence[int] = (7,),
    timeout_s: float = TIMEOUT_S,
    device: int = 0,
    members: Mapping[str, Path] | None = None,
    launch: Path | None = None,
    tolerance: float | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> VerifyReport:
    """Runs a fused kernel against its members on a device and compares what they write.

    Args:
        folder: the contract's, which its paths are relative to.
        size: of the launch files: a name, names by alias, or a list of those; ``verify`` or the
            first if None.
        seeds: of the buffers' contents, a run each.
        timeout_s: seconds for one run; the kernel is said to hang after that.
        members: where members' PTX files are now, by alias; ``launch``: another launch file.
        tolerance: relative bound for floats whose bits differ; without it every bit counts.
        progress: is told (runs done, all).

    Returns the report, also of failures. GoptxError if something that it needs is missing: the
    device, a member's file, a size.
    """
    sizes = [size] if size is None or isinstance(size, str | Mapping) else list(size)
    subject = Subject(contract, ptx, folder or Path(), filename, members or {}, launch, tolerance)
    with Worker(timeout_s=timeout_s) as worker:
        info = _device(worker, device)
        notes: list[Diagnostic] = []
        trials = Preparer(info).trials(subject, sizes, seeds, notes)
        outcomes: list[_Outcome] = []
        for trial in trials:
            outcomes.append(_run(worker, trial, timeout_s))
            if progress is not None:
                progress(len(outcomes), len(trials))
    return _report(contract, info, outcomes, notes)


@dataclass(frozen=True)
class VerifyJob:
    """One fused kernel for :func:`verify_many`, at some sizes and seeds.

    ``repetitions`` asks for times too: of the members in series, on streams and in a graph, and of
    the fused kernel; ``meta`` is copied into the rows.
    """

    name: str
    subject: Subject
    sizes: tuple[Size, ...] = (None,)
    seeds: tuple[int, ...] = (7,)
    repetitions: int = 0
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])


def verify_many(
    jobs: Iterable[VerifyJob],
    *,
    timeout_s: float = TIMEOUT_S,
    device: int = 0,
    assemblers: int = _ASSEMBLERS,
    on_row: Callable[[dict[str, Any]], None] | None = None,
) -> list[dict[str, Any]]:
    """Verifies many fused kernels: assembles them side by side, runs them one after the other.

    Returns a row of plain data for every run, and one for a job that could not be prepared:
    ``name``, ``kernel``, ``plan``, ``sizes``, ``seed``, ``ok``, ``bitwise``, ``hung``,
    ``seconds``, ``buffers``, ``breaches``, ``times``, ``diagnostics`` and what ``meta`` holds.
    ``on_row`` gets each row at once. GoptxError if there is no device.
    """
    rows: list[dict[str, Any]] = []
    with Worker(timeout_s=timeout_s) as worker, ThreadPoolExecutor(assemblers) as pool:
        info = _device(worker, device)
        for job, prepared in _ahead(pool, jobs, Preparer(info)):
            for row in _rows(worker, info, job, prepared, timeout_s):
                rows.append(row)
                if on_row is not None:
                    on_row(row)
    return rows


# One run


@dataclass(frozen=True)
class _Outcome:
    """What became of a trial: its result, or the findings that kept it from its end."""

    trial: Trial
    result: TrialResult | None
    findings: tuple[Diagnostic, ...]
    hung: bool = False
    seconds: float = 0.0

    @property
    def diagnostics(self) -> list[Diagnostic]:
        found = list(self.findings)
        return found if self.result is None else [*found, *diagnose(self.result)]


def _device(worker: Worker, ordinal: int) -> DeviceInfo:
    return cast(DeviceInfo, worker.run(_INFO, ordinal, timeout_s=_START_S))


def _run(worker: Worker, trial: Trial, timeout_s: float) -> _Outcome:
    started = time.perf_counter()
    with tempfile.NamedTemporaryFile(prefix="goptx-") as file:
        try:
            job = replace(trial, progress=file.name)
            result = cast(TrialResult, worker.run(_TRIAL, job, timeout_s=timeout_s))
            return _Outcome(trial, result, (), seconds=time.perf_counter() - started)
        except JobTimeout:
            phase = _phase(file.name)
            finding = _hang(trial, phase, timeout_s)
            hung = phase.startswith("running")
            return _Outcome(trial, None, (finding,), hung, time.perf_counter() - started)
        except GoptxError as error:
            where = f"{place(trial.sizes)}seed {trial.seed}; while {_phase(file.name)}"
            findings = tuple(
                replace(d, message=f"{d.message} ({where})") for d in error.diagnostics
            )
            return _Outcome(trial, None, findings, seconds=time.perf_counter() - started)


def _phase(path: str) -> str:
    """How far the worker came."""
    with suppress(OSError):
        return Path(path).read_text(encoding="utf-8") or "starting"
    return "starting"


def _hang(trial: Trial, phase: str, timeout_s: float) -> Diagnostic:
    where = f"{place(trial.sizes)}seed {trial.seed}"
    if not phase.startswith("running"):
        return Diagnostic(
            "error",
            f"timed out after {timeout_s:g} s while {phase} ({where})",
            hint="choose a smaller size, or raise the limit (--timeout)",
        )
    what = phase.removeprefix("running ")
    return Diagnostic(
        "error",
        f"{what} hangs: it did not end within {timeout_s:g} s ({where})",
        hint="a barrier that not all of its threads reach, or a spin on memory that nobody "
        "writes, hangs; if it is only slow, raise the limit (--timeout)",
    )


def _report(
    contract: Contract,
    info: DeviceInfo,
    outcomes: Sequence[_Outcome],
    notes: Sequence[Diagnostic],
) -> VerifyReport:
    found = [d for outcome in outcomes for d in outcome.diagnostics]
    return VerifyReport(
        contract.kernel,
        contract.plan,
        info.name,
        info.target,
        tuple(o.result for o in outcomes if o.result is not None),
        (*dict.fromkeys(notes), *found),
        any(outcome.hung for outcome in outcomes),
    )


# Many runs


_Prepared = tuple[list[Trial], list[Diagnostic], GoptxError | None]


def _ahead(
    pool: ThreadPoolExecutor, jobs: Iterable[VerifyJob], preparer: Preparer
) -> Iterator[tuple[VerifyJob, _Prepared]]:
    """The jobs in order, each prepared; some are prepared while others run."""

    def prepare(job: VerifyJob) -> _Prepared:
        notes: list[Diagnostic] = []
        try:
            trials = preparer.trials(
                job.subject, job.sizes, job.seeds, notes, repetitions=job.repetitions
            )
            return trials, notes, None
        except GoptxError as error:
            return [], notes, error

    waiting = iter(jobs)
    queue: list[tuple[VerifyJob, Future[_Prepared]]] = []
    while True:
        for job in islice(waiting, _AHEAD - len(queue)):
            queue.append((job, pool.submit(prepare, job)))
        if not queue:
            return
        job, future = queue.pop(0)
        yield job, future.result()


def _rows(
    worker: Worker, info: DeviceInfo, job: VerifyJob, prepared: _Prepared, timeout_s: float
) -> Iterator[dict[str, Any]]:
    trials, notes, error = prepared
    contract = job.subject.contract
    head = {"name": job.name, **job.meta, "kernel": contract.kernel, "plan": contract.plan}
    if error is not None:
        found = [d.as_dict() for d in (*notes, *error.diagnostics)]
        yield {**head, "ok": False, "bitwise": False, "hung": False, "diagnostics": found}
    for trial in trials:
        outcome = _run(worker, trial, timeout_s)
        report = _report(contract, info, [outcome], notes)
        empty = TrialResult(trial.sizes, trial.seed, outcome.seconds)
        run = (outcome.result or empty).as_dict()
        found = [d.as_dict() for d in report.diagnostics]
        verdict = {"ok": report.ok, "bitwise": report.bitwise, "hung": report.hung}
        yield {**head, **run, **verdict, "diagnostics": found}
