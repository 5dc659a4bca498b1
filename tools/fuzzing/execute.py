"""Runs originals and fused kernels on the CPU, and compares every byte that they leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Any

from fuzzing.kernels import Kernel
from goptx.contract import Contract
from goptx.cpu import launches
from goptx.cpu.checks import CHECKS
from goptx.cpu.machine import Machine, Result
from goptx.cpu.once import CpuJob, run_once
from goptx.cuda.arguments import fused_values, workspace_size
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.launch import parse_launch
from goptx.proof.cpu_verify import CpuPreparer
from goptx.proof.gpu_inputs import MemberJob, Subject
from goptx.syntax import parse

if TYPE_CHECKING:
    from numpy.typing import NDArray

SCHEDULES: tuple[int | None, ...] = (None, 1, 2)
"""Orders of warps and CTAs: the natural one, and permuted ones by their seeds."""

RESIDENT = (2, 1, 5)
"""CTAs that stand at once in each of them, for kernels whose CTAs stay."""

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
    """Members that have run on the CPU, and what they left; fused kernels are held against it.

    Close it to give memory back.
    """

    def __init__(self, ptx: str, contract: Contract) -> None:
        """The contract says where the members and their launch files lie."""
        (self._trial,) = CpuPreparer(contract).trials(Subject(contract, ptx), [None], [7], [])
        self._machine = machine = Machine(workers=1)
        self._modules = {
            m.alias: machine.load(parse(str(m.image), f"{m.alias}.ptx"))
            for m in self._trial.members
        }
        self._at: dict[tuple[str, str], int] = {}
        self._places: list[tuple[str, int, int]] = []
        for one in self._trial.buffers:
            names = {one.buffer.key: one.label}
            (placed,) = launches.place(machine, [one.buffer], 7 + one.salt, names).values()
            self._places.append((one.label, placed.address, one.buffer.nbytes))
            for user in one.users:
                self._at[user] = placed.address
        for alias, loaded in self._modules.items():
            for name, variable in loaded.variables.items():
                self._places.append((f"{alias}:{name}", variable.address, variable.size))
        self._before = self._contents()
        self._expected: Bytes = {}

    def __enter__(self) -> Bed:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the memory back."""
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
                launch = member.launch
                ran = self._machine.run(
                    self._modules[member.alias],
                    member.kernel,
                    launch.grid,
                    launch.block,
                    self._values(member),
                    dynamic_shared=launch.dynamic_shared,
                    schedule=schedule,
                    timeout_s=TIMEOUT_S,
                    checks=checks,
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
        members = self._trial.members
        names = contract.shape_names(
            {m.alias: m.launch.grid for m in members},
            {m.alias: m.launch.dynamic_shared for m in members},
        )
        values = fused_values(
            contract,
            {m.alias: self._values(m) for m in members},
            names,
            lambda alias, symbol: self._modules[alias].addresses[symbol],
            lambda param: self._machine.allocate(workspace_size(param, names), param.name),
        )
        found: list[Difference] = []
        for schedule, resident in zip(schedules, cycle(RESIDENT), strict=False):
            self._restore()
            self._machine.initialise(loaded)
            for copy in contract.copies:
                source = self._modules[copy.member].addresses[copy.symbol]
                data = self._machine.download(source, copy.size)
                self._machine.upload(loaded.addresses[copy.fused], data)
            ran = self._machine.run(
                loaded,
                contract.kernel,
                [contract.launch_grid(names, resident)],
                contract.block,
                values,
                dynamic_shared=contract.launch_shared(names),
                schedule=schedule,
                timeout_s=timeout_s,
                checks=checks,
            )
            _silent(ran)
            found += _differences(self._contents(), self._expected, schedule)
        return found

    def _values(self, member: MemberJob) -> list[bytes]:
        """A member's arguments as bytes."""
        addresses = {key: at for (alias, key), at in self._at.items() if alias == member.alias}
        return launches.values(member.launch.args, addresses)

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
