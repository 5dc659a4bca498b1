"""Differential verification on the CPU: the members in series against the fused kernel, bit by bit.

Every access is checked while both run, and the fused kernel runs under several schedules of warps
and CTAs. What runs stands in a child process, which may hang or die without harm.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from goptx.contract import Contract, FusedParam
from goptx.cpu import launches
from goptx.cpu.checks import parse as parse_checks
from goptx.cpu.machine import LoadedModule, Machine
from goptx.cpu.origins import origins
from goptx.cuda.arguments import fused_values, value_of, workspace_size
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.placement import PlannedBuffer
from goptx.cuda.worker import JobTimeout, Worker
from goptx.diag import Diagnostic, GoptxError
from goptx.ir import Module
from goptx.launch import DTYPES, DType
from goptx.proof.gpu_inputs import Image, MemberJob, Preparer, Size, Subject, Trial
from goptx.proof.gpu_trial import unravel
from goptx.proof.report import BufferResult, TrialResult, VerifyReport, diagnose, place
from goptx.syntax import parse

if TYPE_CHECKING:
    from numpy.typing import NDArray

TIMEOUT_S: Final = 60.0
"""Seconds that a run may take, translating included."""

SCHEDULES: Final[tuple[int | None, ...]] = (None, 1)
"""Orders in which the fused kernel runs: the natural one, and permuted ones by their seeds."""

_TRIAL = "goptx.proof.cpu_trial:run_trial"


class _CpuPreparer(Preparer):
    """Reads what a trial needs; PTX text is the image."""

    def __init__(self, contract: Contract) -> None:
        super().__init__(_device(contract.target))

    def _image(self, text: str, target: str, filename: str) -> Image:
        return text


def _device(target: str) -> DeviceInfo:
    """The CPU as a device that runs a target."""
    number = int("".join(c for c in target if c.isdigit()) or 90)
    capability = divmod(number, 10)
    return DeviceInfo(0, "CPU", capability, (0, 0), *(0,) * 10)


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
    schedules: Sequence[int | None] = SCHEDULES,
    checks: str | Iterable[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> VerifyReport:
    """Runs a fused kernel against its members on the CPU; the arguments are those of verify_gpu.

    ``checks`` are the checkers under which the fused kernel runs, bounds if None.

    Returns the report, also of failures. GoptxError if a member's file or a size is missing.
    """
    sizes = [size] if size is None or isinstance(size, str | Mapping) else list(size)
    subject = Subject(contract, ptx, folder or Path(), filename, members or {}, launch, tolerance)
    notes: list[Diagnostic] = []
    wanted = parse_checks(checks)
    trials = _CpuPreparer(contract).trials(subject, sizes, seeds, notes)
    results: list[TrialResult] = []
    findings: list[Diagnostic] = []
    hung = False
    with Worker(timeout_s=timeout_s, warm=False) as worker:
        for done, trial in enumerate(trials, 1):
            try:
                found = worker.run(
                    _TRIAL, trial, tuple(schedules), timeout_s, wanted, timeout_s=timeout_s + 10
                )
                result, warnings = cast("tuple[TrialResult, tuple[Diagnostic, ...]]", found)
                results.append(result)
                notes += warnings
                findings += diagnose(result)
            except GoptxError as error:
                where = f"{place(trial.sizes)}seed {trial.seed}"
                findings += [
                    replace(d, message=f"{d.message} ({where})") for d in error.diagnostics
                ]
                hung |= isinstance(error, JobTimeout)
            if progress is not None:
                progress(done, len(trials))
    return VerifyReport(
        contract.kernel,
        contract.plan,
        "CPU",
        contract.target,
        tuple(results),
        (*dict.fromkeys(notes), *findings),
        hung,
    )


def run_trial(
    trial: Trial, schedules: Sequence[int | None], timeout_s: float, checks: frozenset[str]
) -> tuple[TrialResult, tuple[Diagnostic, ...]]:
    """The job of the child: originals in series, then the fused kernel under each schedule.

    Returns the result and what the checkers warned of.
    """
    started = time.perf_counter()
    with Machine() as machine:
        paths = {m.alias: m.path for m in trial.contract.members}
        modules = {m.alias: parse(cast(str, m.image), paths[m.alias]) for m in trial.members}
        fused = parse(cast(str, trial.image), trial.contract.ptx)
        originals = _Side(machine, trial, modules)
        for member in trial.members:
            originals.run_member(member, timeout_s)
        found: dict[str, BufferResult] = {}
        warnings: dict[Diagnostic, None] = {}
        for schedule in schedules:
            side = _Side(machine, trial, modules)
            warnings |= dict.fromkeys(side.run_fused(fused, schedule, timeout_s, checks))
            for result in _compare(trial, originals, side):
                if result.name not in found or result.differing > found[result.name].differing:
                    found[result.name] = result
    result = TrialResult(
        trial.sizes,
        trial.seed,
        time.perf_counter() - started,
        tuple(found.values()),
        (),
        tuple(m.alias for m in trial.members if m.float_atomics),
    )
    return result, tuple(warnings)


@dataclass
class _Placed:
    planned: PlannedBuffer
    where: launches.Placed


class _Side:
    """Buffers and modules of the originals, or of one run of the fused kernel."""

    def __init__(self, machine: Machine, trial: Trial, modules: Mapping[str, Module]) -> None:
        self.machine, self.trial = machine, trial
        self.loaded: dict[str, LoadedModule] = {a: machine.load(m) for a, m in modules.items()}
        self.placed: list[_Placed] = []
        self._at: dict[tuple[str, str], int] = {}
        for one in trial.buffers:
            names = {one.buffer.key: one.label}
            (where,) = launches.place(machine, [one.buffer], trial.seed + one.salt, names).values()
            self.placed.append(_Placed(one, where))
            for user in one.users:
                self._at[user] = where.address

    def values(self, member: MemberJob) -> list[bytes]:
        """A member's arguments as bytes."""
        addresses = {key: at for (alias, key), at in self._at.items() if alias == member.alias}
        return launches.values(member.launch.args, addresses)

    def run_member(self, member: MemberJob, timeout_s: float) -> None:
        launch = member.launch
        self.machine.run(
            self.loaded[member.alias],
            member.kernel,
            launch.grid,
            launch.block,
            self.values(member),
            dynamic_shared=launch.dynamic_shared,
            cluster=launch.cluster,
            timeout_s=timeout_s,
        )

    def run_fused(
        self, module: Module, schedule: int | None, timeout_s: float, checks: frozenset[str]
    ) -> tuple[Diagnostic, ...]:
        """Runs the fused kernel; returns what its checkers warn of."""
        contract, members = self.trial.contract, self.trial.members
        loaded = self.machine.load(module)
        for copy in contract.copies:
            source = self.loaded[copy.member].addresses[copy.symbol]
            data = self.machine.download(source, copy.size)
            self.machine.upload(loaded.addresses[copy.fused], data)
        names = contract.shape_names(
            {m.alias: m.launch.grid for m in members},
            {m.alias: m.launch.dynamic_shared for m in members},
        )

        def variable(alias: str, symbol: str) -> int:
            return self.loaded[alias].addresses[symbol]

        def workspace(param: FusedParam) -> int:
            return self.machine.allocate(workspace_size(param, names), param.name)

        values = fused_values(
            contract, {m.alias: self.values(m) for m in members}, names, variable, workspace
        )
        members_of = {alias: one.module for alias, one in self.loaded.items()}
        result = self.machine.run(
            loaded,
            contract.kernel,
            [contract.launch_grid(names)],
            contract.block,
            values,
            dynamic_shared=contract.launch_shared(names),
            schedule=schedule,
            timeout_s=timeout_s,
            checks=checks,
            origin=origins(contract, members_of),
        )
        return result.warnings


def _compare(trial: Trial, originals: _Side, fused: _Side) -> list[BufferResult]:
    found: list[BufferResult] = []
    for ours, theirs in zip(fused.placed, originals.placed, strict=True):
        one, buffer = ours.planned, ours.planned.buffer
        mine = fused.machine.download(ours.where.address, buffer.nbytes)
        expected = fused.machine.download(theirs.where.address, buffer.nbytes)
        result = BufferResult(
            one.label,
            one.aliases,
            buffer.dtype,
            buffer.shape,
            buffer.role,
            written=int((mine != launches.POISON).sum()) if buffer.role == "out" else None,
            tolerance=trial.tolerances.get(one.label),
        )
        found.append(_held_against(result, buffer.element, expected, mine))
    for param in trial.contract.params:
        if param.kind == "global" and param.member is not None and param.symbol is not None:
            found.append(_variable(param.member, param.symbol, originals, fused))
    return found


def _variable(alias: str, symbol: str, originals: _Side, fused: _Side) -> BufferResult:
    """A variable of a member's own module, which the fused kernel uses too."""
    both = [side.loaded[alias].variables[symbol] for side in (originals, fused)]
    expected, mine = (fused.machine.download(one.address, one.size) for one in both)
    result = BufferResult(f"{alias}:{symbol}", (alias,), "u8", (len(mine),), "inout")
    return _held_against(result, DTYPES["u8"], expected, mine)


def _held_against(
    result: BufferResult, dtype: DType, expected: NDArray[Any], mine: NDArray[Any]
) -> BufferResult:
    """The result completed with how the two differ."""
    import numpy as np

    size = dtype.size
    differs = (expected != mine).reshape(-1, size).any(axis=1)
    count = int(differs.sum())
    if not count:
        return result
    index = int(differs.argmax())
    part = slice(index * size, (index + 1) * size)
    theirs, ours = expected[part].tobytes(), mine[part].tobytes()
    error = None
    if result.tolerance is not None:
        from goptx.proof.gpu_trial import largest_error

        def reader(data: NDArray[Any]) -> Callable[[int, int], NDArray[Any]]:
            return lambda start, length: np.ascontiguousarray(data[start : start + length])

        error = largest_error(reader(expected), reader(mine), len(mine), dtype)
    return replace(
        result,
        differing=count,
        index=unravel(index, result.shape),
        expected=value_of(theirs, dtype),
        found=value_of(ours, dtype),
        unwritten=result.role == "out" and ours == bytes([launches.POISON]) * size,
        error=error,
    )
