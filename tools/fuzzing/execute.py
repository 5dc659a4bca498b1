"""Runs originals and fused kernels on the CPU, and compares every byte that they leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fuzzing.kernels import Kernel
from goptx.contract import Contract
from goptx.cpu.checks import CHECKS
from goptx.cpu.machine import LoadedModule, Machine, Result
from goptx.cpu.once import CpuJob, run_once
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.launch import parse_launch
from goptx.proof.cpu_trial import CpuPreparer, Side
from goptx.proof.gpu_inputs import Subject
from goptx.syntax import parse

if TYPE_CHECKING:
    from numpy.typing import NDArray

SCHEDULES: tuple[int | None, ...] = (None, 1, 2)
"""Orders of warps and CTAs: the natural one, and permuted ones by their seeds."""

TIMEOUT_S = 20.0
"""Seconds that a launch may take."""

Bytes = dict[str, "NDArray[Any]"]


@dataclass(frozen=True)
class Difference:
    """A buffer that does not hold what it should: how many bytes, the first one, and when."""

    buffer: str
    differing: int
    first: int
    schedule: int | None

    def __str__(self) -> str:
        return (
            f"{self.buffer}: {self.differing} bytes differ, the first at byte {self.first} "
            f"(schedule {self.schedule})"
        )


class Bed:
    """Originals that have run on the CPU, and what they left; fused kernels are held against it.

    Close it to give memory back.
    """

    def __init__(self, ptx: str, contract: Contract) -> None:
        """The contract says where the members and their launch files lie."""
        (self._trial,) = CpuPreparer(contract).trials(Subject(contract, ptx), [None], [7], [])
        modules = {m.alias: parse(str(m.image), f"{m.alias}.ptx") for m in self._trial.members}
        self._machine = Machine(workers=1)
        self._side = Side(self._machine, self._trial, modules)
        self._places = [
            *(
                (one.planned.label, one.where.address, one.planned.buffer.nbytes)
                for one in self._side.placed
            ),
            *(
                (f"{alias}:{name}", variable.address, variable.size)
                for alias, loaded in self._side.loaded.items()
                for name, variable in loaded.variables.items()
            ),
        ]
        self._before = self._contents()
        self._expected: Bytes = {}

    def __enter__(self) -> Bed:
        return self

    def __exit__(self, *_: object) -> None:
        self._machine.close()

    def originals(
        self, schedules: Iterable[int | None] = SCHEDULES, checks: str = "all"
    ) -> list[Difference]:
        """Run the members in series, in several orders; what differs from the first order.

        GoptxError if one of them does what it must not, or a checker warns.
        """
        found: list[Difference] = []
        for schedule in schedules:
            self._restore()
            for member in self._trial.members:
                ran = self._side.run_member(
                    member, schedule=schedule, timeout_s=TIMEOUT_S, checks=checks
                )
                _silent(ran)
            if not self._expected:
                self._expected = self._contents()
            found += _differences(self._contents(), self._expected, schedule)
        return found

    def fused(
        self,
        module: Module,
        contract: Contract,
        schedules: Sequence[int | None] = SCHEDULES,
        timeout_s: float = TIMEOUT_S,
        checks: str = "all",
    ) -> list[Difference]:
        """Run a fused kernel in several orders; what differs from the originals.

        GoptxError if it does what it must not, or a checker warns.
        """
        loaded = self._machine.load(module)
        fresh = self._variables(loaded)
        found: list[Difference] = []
        for schedule in schedules:
            self._restore()
            for address, data in fresh:
                self._machine.upload(address, data)
            ran = self._side.run_fused(
                loaded, contract, schedule=schedule, timeout_s=timeout_s, checks=checks
            )
            _silent(ran)
            found += _differences(self._contents(), self._expected, schedule)
        return found

    def _variables(self, loaded: LoadedModule) -> list[tuple[int, NDArray[Any]]]:
        """The variables of a module and what they hold now."""
        return [
            (one.address, self._machine.download(one.address, one.size))
            for one in loaded.variables.values()
        ]

    def _contents(self) -> Bytes:
        return {name: self._machine.download(at, size) for name, at, size in self._places}

    def _restore(self) -> None:
        for name, at, _ in self._places:
            self._machine.upload(at, self._before[name])


def _silent(ran: Result) -> None:
    """GoptxError if a checker warned."""
    if ran.warnings:
        raise GoptxError(ran.warnings)


def alone(kernel: Kernel, schedules: Sequence[int | None] = SCHEDULES) -> list[Difference]:
    """Run a kernel by itself in several orders; what differs from the first.

    GoptxError if it does what it must not, or a checker warns.
    """
    launch = parse_launch(kernel.launch, "k.toml").kernels["k"].at(None)
    expected: Bytes = {}
    found: list[Difference] = []
    for schedule in schedules:
        job = CpuJob(kernel.ptx, "k.ptx", "k", launch, 7, schedule, checks=frozenset(CHECKS))
        ran = run_once(job)
        if ran.warnings:
            raise GoptxError(ran.warnings)
        left = {buffer.name: data.view("u1").reshape(-1) for buffer, data in ran.buffers}
        expected = expected or left
        found += _differences(left, expected, schedule)
    return found


def _differences(left: Bytes, expected: Bytes, schedule: int | None) -> list[Difference]:
    found: list[Difference] = []
    for name, mine in left.items():
        differs = mine != expected[name]
        if count := int(differs.sum()):
            found.append(Difference(name, count, int(differs.argmax()), schedule))
    return found


def complaint(error: GoptxError) -> str:
    """What an error says, in a line."""
    return error.diagnostics[0].message
