"""Differential verification on the CPU: what to run, and a child process that runs it.

The child has limits of time and memory: a kernel that hangs is stopped, and LLVM, which ends its
process where it cannot go on, ends the child only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, cast

from goptx.contract import MAX_CTAS, Contract
from goptx.cpu.checks import parse as parse_checks
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.worker import JobTimeout, Worker, physical_memory
from goptx.diag import Diagnostic, GoptxError
from goptx.proof.cpu_trial import CpuTrial, OriginalFault
from goptx.proof.gpu_inputs import Image, Preparer, Size, Subject, Trial
from goptx.proof.report import TrialResult, VerifyReport, diagnose, place

TIMEOUT_S: Final = 60.0
"""Seconds that a launch may take."""

SCHEDULES: Final = 3
"""Orders in which the fused kernel runs: the natural one, and permuted ones."""

SHAPES: Final = 8
"""Most shapes that are derived from the launch files' sizes."""

_START_S: Final = 30.0
_TRIAL = "goptx.proof.cpu_trial:run_trial"


class CpuPreparer(Preparer):
    """Reads what a trial needs; PTX text is the image."""

    def __init__(self, contract: Contract) -> None:
        number = int("".join(c for c in contract.target if c.isdigit()) or 90)
        super().__init__(DeviceInfo(0, "CPU", divmod(number, 10), (0, 0), *(0,) * 10))

    def _image(self, text: str, target: str, filename: str) -> Image:
        return text


def memory_limit() -> int:
    """Bytes that a child may take if nothing else is said: three quarters of the machine's."""
    return physical_memory() * 3 // 4


def orders(count: int) -> tuple[int | None, ...]:
    """So many orders of warps and CTAs: the natural one, then permuted ones by their seeds."""
    return (None, *range(1, count))


def verify_cpu(
    contract: Contract,
    ptx: str,
    *,
    folder: Path | None = None,
    filename: str = "<fused>",
    size: Size | Sequence[Size] = None,
    seeds: Sequence[int] = (7,),
    timeout_s: float = TIMEOUT_S,
    members: Mapping[str, Path] | None = None,
    launch: Path | None = None,
    tolerance: float | None = None,
    schedules: Sequence[int | None] | None = None,
    shapes: int | None = None,
    memory: int | None = None,
    cache: Path | None = None,
    checks: str | Iterable[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> VerifyReport:
    """Runs a fused kernel against its members on the CPU and compares what they write.

    Args:
        contract, ptx, folder, size, seeds, members, launch, tolerance, progress: as `verify_gpu`.
        timeout_s: seconds for one launch.
        schedules: orders of warps and CTAs, each a run of the fused kernel; None is the natural;
            `SCHEDULES` of them if None is given.
        shapes: how many shapes are derived from the launch files' sizes, with one element or a
            partial last CTA; `SHAPES` if None and no size is named.
        memory: bytes of address space of the process that runs; see `memory_limit`.
        cache: folder for what saves time the next time.
        checks: checkers under which the fused kernel runs; bounds if None.

    Returns the report, also of failures. GoptxError if a member's file or a size is missing.
    """
    sizes = [size] if size is None or isinstance(size, str | Mapping) else list(size)
    subject = Subject(contract, ptx, folder or Path(), filename, members or {}, launch, tolerance)
    notes: list[Diagnostic] = []
    preparer = CpuPreparer(contract)
    trials = preparer.trials(subject, sizes, seeds, notes)
    most = (SHAPES if size is None else 0) if shapes is None else shapes
    trials += _derived(preparer, subject, seeds[:1], most)
    chosen = orders(SCHEDULES) if schedules is None else tuple(schedules)
    run = _Runs(chosen, timeout_s, cache, parse_checks(checks))
    with Worker(warm=False, memory=memory or memory_limit()) as worker:
        for done, trial in enumerate(trials, 1):
            run.trial(worker, trial)
            if progress is not None:
                progress(done, len(trials))
    return run.report(contract, notes)


def _derived(preparer: Preparer, subject: Subject, seeds: Sequence[int], most: int) -> list[Trial]:
    """Trials at derived shapes, where members and contract may be launched with them."""
    found: list[Trial] = []
    for shape in preparer.shapes(subject, most):
        try:
            trials = preparer.trials(subject, [shape], seeds, [])
            for trial in trials:
                names = trial.contract.shape_names(
                    {m.alias: m.launch.grid for m in trial.members},
                    {m.alias: m.launch.dynamic_shared for m in trial.members},
                )
                trial.contract.launch_grid(names, MAX_CTAS)
        except GoptxError:
            continue
        found += [replace(trial, derived=True) for trial in trials]
    return found


class _Runs:
    """Trials one after the other, and what came of them."""

    def __init__(
        self,
        schedules: tuple[int | None, ...],
        timeout_s: float,
        cache: Path | None,
        checks: frozenset[str],
    ) -> None:
        self._how = schedules, timeout_s, cache, checks
        self._warnings: list[Diagnostic] = []
        self._results: list[TrialResult] = []
        self._findings: list[Diagnostic] = []
        self._hung = False
        self._impossible: list[str] = []
        self._why: Diagnostic | None = None

    def trial(self, worker: Worker, trial: Trial) -> None:
        launches = len(trial.members) + len(self._how[0])
        limit = self._how[1] * launches + _START_S
        try:
            found = worker.run(_TRIAL, CpuTrial(trial, *self._how), timeout_s=limit)
            result, warnings = cast("tuple[TrialResult, tuple[Diagnostic, ...]]", found)
            self._results.append(result)
            self._warnings += warnings
            self._findings += diagnose(result)
        except GoptxError as error:
            if trial.derived and isinstance(error, OriginalFault):
                self._impossible.append(place(trial.sizes).removesuffix(", "))
                self._why = self._why or error.diagnostics[0]
                return
            where = f"{place(trial.sizes)}seed {trial.seed}"
            self._findings += [
                replace(d, message=f"{d.message} ({where})") for d in error.diagnostics
            ]
            self._hung |= isinstance(error, JobTimeout)

    def report(self, contract: Contract, notes: Sequence[Diagnostic]) -> VerifyReport:
        """What is known of all trials; ``notes`` are what was said before them."""
        return VerifyReport(
            contract.kernel,
            contract.plan,
            "CPU",
            contract.target,
            tuple(self._results),
            (*dict.fromkeys((*notes, *self._warnings)), *self._findings, *self._remarks()),
            self._hung,
            self._how[0],
        )

    def _remarks(self) -> list[Diagnostic]:
        """Derived shapes that are outside of what the members can do."""
        if self._why is None:
            return []
        shapes = "; ".join(dict.fromkeys(self._impossible))
        text = f"derived shapes left out, because a member cannot run with them: {shapes}"
        return [Diagnostic("note", f"{text} ({self._why.message})")]
