"""One differential run on the CPU: the members in series against the fused kernel, bit by bit.

Every access is checked while both run, to the byte: nothing can be written beside a buffer, so that
there is no guard zone to compare. The fused kernel runs under several schedules of warps and CTAs.
Runs in a child process, which may hang or die without harm; ``cpu_verify`` is its parent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from goptx.contract import FusedParam
from goptx.cpu import launches
from goptx.cpu.checks import DEFAULT
from goptx.cpu.compiled import Compiled
from goptx.cpu.engine import QUICK, THOROUGH
from goptx.cpu.machine import LoadedModule, Machine, Result
from goptx.cpu.once import CpuRun
from goptx.cpu.origins import origins
from goptx.cpu.regions import regions
from goptx.cuda.arguments import check_reset, fused_values, value_of, workspace_size
from goptx.cuda.placement import PlannedBuffer
from goptx.diag import Diagnostic, GoptxError
from goptx.launch import DTYPES, DType
from goptx.proof.gpu_inputs import MemberJob, Trial
from goptx.proof.gpu_trial import unravel
from goptx.proof.report import BufferResult, TrialResult
from goptx.syntax import parse

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONG_S = 0.5
"""Seconds of a launch from which it pays to compile for speed: the next one does."""

_RESIDENT = 8
"""CTAs that stand at once, up to this: a number for each schedule. Kernels whose CTAs stay come to
rounds also where grids are small."""

_AGAIN = (101, 102)
"""Schedules under which the originals are run again where something differs."""


class OriginalFault(GoptxError):
    """A member cannot be run by itself, so that there is nothing to compare with."""


@dataclass(frozen=True)
class CpuTrial:
    """A trial with how to run it.

    Attributes:
        schedules: orders in which the fused kernel runs; None is the natural one.
        timeout_s: seconds for each launch.
        cache: folder for what saves time the next time.
        checks: checkers under which the fused kernel runs.
    """

    trial: Trial
    schedules: tuple[int | None, ...]
    timeout_s: float
    cache: Path | None = None
    checks: frozenset[str] = DEFAULT


def run_trial(job: CpuTrial) -> tuple[TrialResult, tuple[Diagnostic, ...]]:
    """The job of the child: originals in series, then the fused kernel under each schedule.

    Returns the result and what the checkers warned of. OriginalFault if a member fails by itself;
    GoptxError for what the fused kernel must not do.
    """
    started = time.perf_counter()
    trial = job.trial
    texts = _texts(trial, job.cache)
    # The shapes of launch files for verification run shorter than their kernels compile.
    with Machine(effort=QUICK, cache=job.cache) as machine:
        # Modules come first, so that their variables have the same addresses in every run, and
        # code that was made for one fits all.
        originals, side = (_Side(machine, trial, texts) for _ in range(2))
        fused = texts.load(machine, "")
        originals.fill()
        for member in trial.members:
            originals.run_member(member, job.timeout_s)
        found: dict[str, BufferResult] = {}
        warnings: dict[Diagnostic, None] = {}
        for schedule in job.schedules:
            side.fill()
            warnings |= dict.fromkeys(side.run_fused(fused, schedule, job).warnings)
            for one in _compare(trial, originals, side):
                if one.name not in found or one.differing > found[one.name].differing:
                    found[one.name] = one
        if any(one.differing for one in found.values()):
            found = _mark_unstable(job, originals, side, found)
    result = TrialResult(
        trial.sizes,
        trial.seed,
        time.perf_counter() - started,
        tuple(found.values()),
        (),
        tuple(m.alias for m in trial.members if m.float_atomics),
    )
    return result, tuple(warnings)


def run_fused_once(job: CpuTrial, *, profile: bool = False) -> CpuRun:
    """Another job: the fused kernel alone, and what it wrote; buffers are named by their labels."""
    trial = job.trial
    texts = _texts(trial, job.cache)
    with Machine(cache=job.cache) as machine:
        side = _Side(machine, trial, texts)
        fused = texts.load(machine, "")
        side.fill()
        (schedule,) = job.schedules
        result = side.run_fused(fused, schedule, job, profile=profile)
        written = tuple(
            (replace(one.planned.buffer, name=one.planned.label), launches.contents(machine, where))
            for one in side.placed
            if (where := one.where).buffer.writes
        )
    return CpuRun.of(result, written)


class _Texts:
    """The modules of a trial, parsed, and the code that was made of them: kept from run to run.

    Members of one file share both. Each has variables of its own, by whose addresses `Compiled`
    tells their code apart.
    """

    def __init__(self, texts: tuple[tuple[str, str, str], ...], cache: Path | None) -> None:
        files = dict.fromkeys((text, path) for _, text, path in texts)
        read = {(t, path): (parse(t, path, cache=cache), Compiled()) for t, path in files}
        self._files = {alias: read[text, path] for alias, text, path in texts}

    def load(self, machine: Machine, alias: str) -> LoadedModule:
        """A module in a machine's memory; the fused one has no alias."""
        return machine.load(*self._files[alias])

    def members(self, machine: Machine) -> dict[str, LoadedModule]:
        return {alias: self.load(machine, alias) for alias in self._files if alias}


def _texts(trial: Trial, cache: Path | None) -> _Texts:
    paths = {m.alias: m.path for m in trial.contract.members}
    members = tuple((m.alias, cast(str, m.image), paths[m.alias]) for m in trial.members)
    return _read((*members, ("", cast(str, trial.image), trial.filename)), cache)


@lru_cache(maxsize=1)
def _read(texts: tuple[tuple[str, str, str], ...], cache: Path | None) -> _Texts:
    return _Texts(texts, cache)


@dataclass
class _Placed:
    planned: PlannedBuffer
    where: launches.Placed


class _Side:
    """Buffers and modules of the originals, or of the runs of the fused kernel."""

    def __init__(self, machine: Machine, trial: Trial, texts: _Texts) -> None:
        self.machine, self.trial = machine, trial
        self.loaded = texts.members(machine)
        self.placed: list[_Placed] = []
        self._at: dict[tuple[str, str], int] = {}

    def fill(self) -> None:
        """Makes buffers and variables what they are before a launch, at the same addresses."""
        for loaded in self.loaded.values():
            self.machine.initialise(loaded)
        if self.placed:
            for one in self.placed:
                seed = self.trial.seed + one.planned.salt
                launches.fill(self.machine, one.where, seed)
            return
        for one in self.trial.buffers:
            names = {one.buffer.key: one.label}
            seed = self.trial.seed + one.salt
            (where,) = launches.place(self.machine, [one.buffer], seed, names).values()
            self.placed.append(_Placed(one, where))
            for user in one.users:
                self._at[user] = where.address

    def values(self, member: MemberJob) -> list[bytes]:
        """A member's arguments as bytes."""
        addresses = {key: at for (alias, key), at in self._at.items() if alias == member.alias}
        return launches.values(member.launch.args, addresses)

    def run_member(self, member: MemberJob, timeout_s: float, schedule: int | None = None) -> None:
        launch = member.launch
        try:
            result = self.machine.run(
                self.loaded[member.alias],
                member.kernel,
                launch.grid,
                launch.block,
                self.values(member),
                dynamic_shared=launch.dynamic_shared,
                cluster=launch.cluster,
                schedule=schedule,
                timeout_s=timeout_s,
            )
            self._heed(result)
        except GoptxError as error:
            raise OriginalFault(
                tuple(
                    replace(d, message=f"member {member.alias!r} by itself: {d.message}")
                    for d in error.diagnostics
                )
            ) from None

    def run_fused(
        self,
        loaded: LoadedModule,
        schedule: int | None,
        job: CpuTrial,
        *,
        profile: bool = False,
    ) -> Result:
        contract, members = self.trial.contract, self.trial.members
        self._initialise(loaded)
        names = contract.shape_names(
            {m.alias: m.launch.grid for m in members},
            {m.alias: m.launch.dynamic_shared for m in members},
        )

        def variable(alias: str, symbol: str) -> int:
            return self.loaded[alias].addresses[symbol]

        counters: list[tuple[FusedParam, int]] = []

        def workspace(param: FusedParam) -> int:
            address = self.machine.allocate(workspace_size(param, names), param.name)
            counters.append((param, address))
            return address

        values = fused_values(
            contract, {m.alias: self.values(m) for m in members}, names, variable, workspace
        )
        members_of = {alias: one.module for alias, one in self.loaded.items()}
        resident = _RESIDENT // 2 if schedule is None else 1 + schedule % _RESIDENT
        result = self.machine.run(
            loaded,
            contract.kernel,
            [contract.launch_grid(names, resident)],
            contract.block,
            values,
            dynamic_shared=contract.launch_shared(names),
            schedule=schedule,
            timeout_s=job.timeout_s,
            profile=profile,
            checks=job.checks,
            origin=origins(contract, members_of),
            regions=regions(contract, names),
        )
        self._heed(result)
        for param, address in counters:
            check_reset(param, self.machine.download(address, param.reset or 0).tobytes())
        return result

    def _initialise(self, fused: LoadedModule) -> None:
        """Makes the fused kernel's variables what those of the originals are."""
        self.machine.initialise(fused)
        for copy in self.trial.contract.copies:
            source = self.loaded[copy.member].addresses[copy.symbol]
            data = self.machine.download(source, copy.size)
            self.machine.upload(fused.addresses[copy.fused], data)

    def _heed(self, result: Result) -> None:
        """Kernels that run for long are worth more effort when they run again."""
        if result.run_s > LONG_S:
            self.machine.effort = THOROUGH


def _mark_unstable(
    job: CpuTrial, originals: _Side, again: _Side, found: Mapping[str, BufferResult]
) -> dict[str, BufferResult]:
    """Runs the originals in other orders: what they do not reproduce themselves is marked."""
    unstable: set[str] = set()
    for schedule in _AGAIN:
        again.fill()
        for member in job.trial.members:
            again.run_member(member, job.timeout_s, schedule)
        unstable |= {r.name for r in _compare(job.trial, originals, again) if r.differing}
    return {
        name: replace(one, unstable=one.differing > 0 and name in unstable)
        for name, one in found.items()
    }


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
