"""A fused kernel and its members on the device, on one set of buffers with real contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack

from goptx.cuda.driver import Device, Launch
from goptx.cuda.fused import FusedLaunch, LoadedKernel
from goptx.cuda.memory import Comparer
from goptx.cuda.placement import PlacedBuffers, PlannedBuffer
from goptx.diag import GoptxError, Note
from goptx.launch import Concrete
from goptx.proof.gpu_inputs import Trial
from goptx.proof.gpu_trial import Side

SPARE = 0.05
"""Part of the free device memory that is left alone."""

_SETS = 3
"""Sets of buffers when there is room: those that are used, as they were before, as expected."""


def nothing(_: str) -> None:
    """Says nothing."""


class Stage:
    """Members and fused kernel, ready to be launched. Close it to free them.

    Attributes:
        trial: what was prepared.
        members: the launch of each member alone, by alias.
        fused: the launch of the fused kernel; ``kernel`` is what was loaded.
        restorable: whether there was memory to keep the contents from before.
    """

    def __init__(self, device: Device, trial: Trial, say: Callable[[str], None] = nothing) -> None:
        self._stack = ExitStack()
        self.device = device
        self.trial = trial
        sets = fitting(device, [m.launch for m in trial.members], trial.buffers)
        try:
            say("allocate and fill the buffers")
            self._side = Side(device, trial, "measured")
            self._stack.callback(self._side.close)
            self._side.load()
            self._side.fill(trial.seed)
            self._before = self._copy("before") if sets > 1 else None
            self._expected = self._copy("expected") if sets > 2 else None
            say("load the kernels")
            self.members: dict[str, Launch] = self._side.launches()
            self.kernel = LoadedKernel(device, trial.contract, trial.image)
            self._stack.callback(self.kernel.close)
            self.fused = fused_launch(self.kernel, trial, self._side)
        except BaseException:
            self.close()
            raise

    @property
    def restorable(self) -> bool:
        """Whether there was memory to keep the contents from before."""
        return self._before is not None

    def restore(self) -> None:
        """The contents from before all launches, as far as there was memory to keep them."""
        if self._before is not None:
            self._side.copy_from(self._before)

    def check(self) -> tuple[str, ...] | None:
        """How the fused kernel's results differ from the members', in words; None if unknown.

        Both run on the contents from before, which are restored in the end.
        """
        if self._expected is None:
            return None
        stream = self.device.stream()
        self.restore()
        for alias, launch in self.members.items():
            launch.issue(stream)
            stream.synchronize(f"run member {alias!r} by itself")
        self._expected.copy_from(self._side)
        self.restore()
        self.fused.issue(stream)
        stream.synchronize(f"run the fused kernel {self.trial.contract.kernel}")
        with Comparer(self.device) as comparer:
            found = tuple(differences(comparer, self.trial.buffers, self._side, self._expected))
        self.restore()
        return found

    def close(self) -> None:
        """Frees buffers and kernels."""
        self._stack.close()

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _copy(self, name: str) -> PlacedBuffers:
        copy = PlacedBuffers(self.device, self.trial.buffers, name)
        self._stack.callback(copy.close)
        copy.copy_from(self._side)
        return copy


def fused_launch(kernel: LoadedKernel, trial: Trial, side: Side) -> FusedLaunch:
    """The launch of a fused kernel on the buffers of its members."""
    launches = {member.alias: member.launch for member in trial.members}
    return kernel.prepare(
        {alias: side.values(alias, launch) for alias, launch in launches.items()},
        {alias: launch.grid for alias, launch in launches.items()},
        {alias: launch.dynamic_shared for alias, launch in launches.items()},
        side.modules,
    )


def fitting(device: Device, launches: Iterable[Concrete], buffers: Iterable[PlannedBuffer]) -> int:
    """How many sets of the buffers fit the free memory, at most three. GoptxError if none does."""
    room = int(device.free_memory() * (1 - SPARE))
    needed = sum(one.buffer.nbytes for one in buffers)
    sets = min(_SETS, room // max(1, needed))
    if sets:
        return sets
    raise GoptxError.at(
        f"the buffers of the members take {needed:,} bytes, and {device.info.name} has "
        f"{room:,} free",
        notes=[
            Note(f"{launch.name}{_at(launch)}: {sum(b.nbytes for b in launch.buffers):,} bytes")
            for launch in launches
        ],
        hint="choose smaller sizes (--size)",
    )


def _at(launch: Concrete) -> str:
    return f" at size {launch.size}" if launch.size else ""


def traffic(launch: Concrete) -> int:
    """Bytes that a launch moves at least: each input read once, each output written once."""
    return sum(b.nbytes * (2 if b.role == "inout" else 1) for b in launch.buffers)


def differences(
    comparer: Comparer,
    buffers: Iterable[PlannedBuffer],
    found: PlacedBuffers,
    expected: PlacedBuffers,
) -> Iterable[str]:
    """How buffers differ from what is expected, and what was written beside them, in words."""
    for one in buffers:
        width = one.buffer.element.size
        wrong = comparer.compare(found.buffers[one.label], expected.buffers[one.label], width=width)
        if wrong is not None:
            yield (
                f"{one.label}: {wrong.count:,} of {one.buffer.count:,} elements differ, the first "
                f"is {wrong.offset // width:,}"
            )
    for buffer, breach in found.breaches(comparer):
        yield (
            f"{buffer.name}: {breach.count:,} bytes were written outside, the first at byte "
            f"{breach.offset:,} of {buffer.size:,}"
        )
