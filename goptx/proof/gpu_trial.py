"""One differential run on the device: originals in series against the fused kernel.

Runs in a worker process, which may hang or lose the device; ``differential`` is its parent. Both
sides get buffers of their own with equal contents between guard zones; outputs hold poison first,
so that a byte that only one side writes differs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goptx.cuda import binding
from goptx.cuda.arguments import check_reset, value_of
from goptx.cuda.driver import Device, DeviceInfo, Launch, Module
from goptx.cuda.fused import FusedLaunch, LoadedKernel
from goptx.cuda.memory import POISON, Breach, Comparer, GuardedBuffer
from goptx.cuda.once import numbers
from goptx.cuda.placement import PlacedBuffers, PlannedBuffer
from goptx.cuda.streams import Work
from goptx.cuda.timing import Variants, measure
from goptx.launch import DTYPES, DType
from goptx.proof.gpu_inputs import Trial
from goptx.proof.report import BufferResult, Overrun, TrialResult

if TYPE_CHECKING:
    from numpy.typing import NDArray

FUSED = "the fused kernel"
_AGAIN = 2
"""How often the originals are run again to see whether they reproduce a result that differs."""

_CHUNK = 1 << 24
"""Bytes that are compared at a time on the host, where a tolerance has to be applied."""


def device_info(ordinal: int) -> DeviceInfo:
    """What the device is; the job that asks first whether there is one."""
    with Device.open(ordinal) as device:
        return device.info


def run_trial(trial: Trial) -> TrialResult:
    """The job of the worker. GoptxError when the device refuses something."""
    with Device.open(trial.device) as device:
        return _Run(device, trial).result()


class Side(PlacedBuffers):
    """The buffers and modules of one side: of the originals, or of the fused kernel."""

    def __init__(self, device: Device, trial: Trial, name: str) -> None:
        super().__init__(device, trial.buffers, name)
        self._device = device
        self._trial = trial
        self.modules: dict[str, Module] = {}

    def load(self) -> None:
        """Loads the members' modules anew, their variables as initialised."""
        self.unload()
        for member in self._trial.members:
            self.modules[member.alias] = self._device.load(member.image, member.alias)

    def launches(self) -> dict[str, Launch]:
        """The members' launches by alias."""
        found: dict[str, Launch] = {}
        for member in self._trial.members:
            launch = member.launch
            function = self.modules[member.alias].function(member.kernel)
            values = self.values(member.alias, launch)
            found[member.alias] = function.prepare(
                launch.grid, launch.block, launch.dynamic_shared, values, cluster=launch.cluster
            )
        return found

    def unload(self) -> None:
        """Unloads the members' modules."""
        for module in self.modules.values():
            self._device.disown(module)
            module.close()
        self.modules.clear()

    def close(self) -> None:
        """Unloads the members and frees the buffers."""
        self.unload()
        super().close()


class _Run:
    """A trial on an open device."""

    def __init__(self, device: Device, trial: Trial) -> None:
        self.device = device
        self.trial = trial
        self.stream = device.stream()
        self.breaches: list[Overrun] = []

    def result(self) -> TrialResult:
        started = time.perf_counter()
        trial = self.trial
        with ExitStack() as stack:
            comparer = stack.enter_context(Comparer(self.device))
            self._progress("preparing the inputs")
            originals = self._side(stack, "originals")
            fused = self._side(stack, "fused")
            originals.fill(trial.seed)
            fused.copy_from(originals)
            self._run_originals(originals, comparer)
            launch = self._fused_launch(stack, fused)
            self._run_fused(launch, fused, comparer)
            self._progress("comparing the results")
            buffers = self._compare(originals, fused, comparer)
            if any(buffer.differing for buffer in buffers):
                buffers = self._mark_unstable(stack, buffers, originals, comparer)
            times: dict[str, dict[str, float]] = {}
            if trial.repetitions:
                self._progress("measuring")
                times = self._times(originals, launch)
        return TrialResult(
            trial.sizes,
            trial.seed,
            time.perf_counter() - started,
            tuple(buffers),
            tuple(self.breaches),
            tuple(m.alias for m in trial.members if m.float_atomics),
            times,
        )

    def _progress(self, what: str) -> None:
        """Says how far it came, for when this process is ended."""
        if self.trial.progress:
            Path(self.trial.progress).write_text(what, encoding="utf-8")

    def _side(self, stack: ExitStack, name: str) -> Side:
        side = Side(self.device, self.trial, name)
        stack.callback(side.close)
        side.load()
        return side

    # Running

    def _run_originals(self, side: Side, comparer: Comparer) -> None:
        for alias, launch in side.launches().items():
            what = f"member {alias!r} by itself"
            self._progress(f"running {what}")
            launch.issue(self.stream)
            self.stream.synchronize(f"run {what}")
            self._note_breaches(side.breaches(comparer), what)

    def _fused_launch(self, stack: ExitStack, side: Side) -> FusedLaunch:
        trial = self.trial
        self._progress(f"loading {FUSED}")
        kernel = LoadedKernel(self.device, trial.contract, trial.image, trial.contract.ptx)
        stack.callback(kernel.close)
        launches = {member.alias: member.launch for member in trial.members}
        return kernel.prepare(
            {alias: side.values(alias, launch) for alias, launch in launches.items()},
            {alias: launch.grid for alias, launch in launches.items()},
            {alias: launch.dynamic_shared for alias, launch in launches.items()},
            side.modules,
        )

    def _run_fused(self, launch: FusedLaunch, side: Side, comparer: Comparer) -> None:
        self._progress(f"running {FUSED}")
        launch.issue(self.stream)
        self.stream.synchronize(f"run {FUSED} {self.trial.contract.kernel}")
        self._note_breaches(side.breaches(comparer), FUSED)
        for buffer in launch.workspaces.values():
            found = comparer.check_guards(buffer)
            self._note_breaches([(buffer, found)] if found else [], FUSED)
        for param in self.trial.contract.params:
            if param.reset:
                buffer = launch.workspaces[param.name]
                check_reset(param, buffer.download().tobytes()[: param.reset])

    def _note_breaches(self, found: Iterable[tuple[GuardedBuffer, Breach]], by: str) -> None:
        for buffer, breach in found:
            self.breaches.append(Overrun(by, buffer.name, buffer.size, breach.count, breach.offset))

    # Comparing

    def _compare(self, originals: Side, fused: Side, comparer: Comparer) -> list[BufferResult]:
        found = [
            self._compare_one(one, originals.buffers[one.label], fused.buffers[one.label], comparer)
            for one in self.trial.buffers
        ]
        for alias, symbol in self._variables():
            found.append(self._compare_variable(alias, symbol, originals, fused, comparer))
        return found

    def _compare_one(
        self, one: PlannedBuffer, expected: GuardedBuffer, found: GuardedBuffer, comparer: Comparer
    ) -> BufferResult:
        buffer = one.buffer
        result = BufferResult(
            one.label,
            one.aliases,
            buffer.dtype,
            buffer.shape,
            buffer.role,
            written=comparer.count_other_than(found, POISON) if buffer.role == "out" else None,
            tolerance=self.trial.tolerances.get(one.label),
        )
        return compare(comparer, result, buffer.element, expected, found)

    def _variables(self) -> list[tuple[str, str]]:
        """Variables of the members' own modules that the fused kernel uses: (alias, symbol)."""
        return [
            (param.member, param.symbol)
            for param in self.trial.contract.params
            if param.kind == "global" and param.member is not None and param.symbol is not None
        ]

    def _compare_variable(
        self, alias: str, symbol: str, originals: Side, fused: Side, comparer: Comparer
    ) -> BufferResult:
        with (
            snapshot(self.device, originals.modules[alias], symbol) as expected,
            snapshot(self.device, fused.modules[alias], symbol) as found,
        ):
            name, shape = f"{alias}:{symbol}", (expected.size,)
            result = BufferResult(name, (alias,), "u8", shape, "inout")
            return compare(comparer, result, DTYPES["u8"], expected, found)

    def _mark_unstable(
        self,
        stack: ExitStack,
        buffers: list[BufferResult],
        originals: Side,
        comparer: Comparer,
    ) -> list[BufferResult]:
        """Runs the originals again: what they do not reproduce themselves is marked."""
        again = self._side(stack, "originals again")
        unstable: set[str] = set()
        for _ in range(_AGAIN):
            again.fill(self.trial.seed)
            again.load()
            for alias, launch in again.launches().items():
                self._progress(f"running member {alias!r} by itself again")
                launch.issue(self.stream)
                self.stream.synchronize(f"run member {alias!r} by itself again")
            results = self._compare(originals, again, comparer)
            unstable |= {result.name for result in results if result.differing}
        return [replace(b, unstable=b.differing > 0 and b.name in unstable) for b in buffers]

    # Time

    def _times(self, originals: Side, launch: FusedLaunch) -> dict[str, dict[str, float]]:
        """Median and 95 % interval, microseconds, of the members' ways to run and of the fused."""
        works: dict[str, Work] = dict(originals.launches())
        with Variants(works, alone=False) as variants:
            variants.all["fused"] = launch
            found = measure(self.device, variants.all, repetitions=self.trial.repetitions)
        return {
            name: {
                "median_us": one.estimate.median,
                "low_us": one.estimate.low,
                "high_us": one.estimate.high,
            }
            for name, one in found.items()
        }


@contextmanager
def snapshot(device: Device, module: Module, symbol: str) -> Generator[GuardedBuffer]:
    """A copy of a module's variable, aligned for comparing."""
    address, size = module.global_address(symbol)
    with GuardedBuffer(device, size, name=symbol) as copy:
        if size:
            doing = f"copy the variable {symbol}"
            binding.call(doing, "cuMemcpyDtoD", copy.address, address, size)
            binding.call(doing, "cuStreamSynchronize", 0)
        yield copy


def compare(
    comparer: Comparer,
    result: BufferResult,
    dtype: DType,
    expected: GuardedBuffer,
    found: GuardedBuffer,
) -> BufferResult:
    """The result completed with how the two differ."""
    mismatch = comparer.compare(expected, found, width=dtype.size)
    if mismatch is None:
        return result
    index = mismatch.offset // dtype.size
    start = index * dtype.size
    theirs = expected.download(start, dtype.size).tobytes()
    ours = found.download(start, dtype.size).tobytes()
    error = None
    if result.tolerance is not None:
        error = largest_error(expected.download, found.download, expected.size, dtype)
    return replace(
        result,
        differing=mismatch.count,
        index=unravel(index, result.shape),
        expected=value_of(theirs, dtype),
        found=value_of(ours, dtype),
        unwritten=result.role == "out" and ours == bytes([POISON]) * dtype.size,
        error=error,
    )


def unravel(index: int, shape: Sequence[int]) -> tuple[int, ...]:
    """The position in each dimension of an element by its number, C order."""
    found: list[int] = []
    for extent in reversed(shape):
        index, position = divmod(index, max(1, extent))
        found.append(position)
    return tuple(reversed(found))


_Download = Callable[[int, int], "NDArray[Any]"]


def largest_error(expected: _Download, found: _Download, size: int, dtype: DType) -> float:
    """The largest relative error of floats: |a - b| over the larger of |a| and |b|.

    Infinite where only one side is no number, or both are infinite with different signs.
    """
    import numpy as np

    worst = 0.0
    for start in range(0, size, _CHUNK):
        a = _numbers(expected, start, dtype)
        b = _numbers(found, start, dtype)
        with np.errstate(all="ignore"):
            error = np.abs(a - b) / np.maximum(np.abs(a), np.abs(b))
        error[(a == b) | (np.isnan(a) & np.isnan(b))] = 0.0
        error[np.isnan(error)] = np.inf
        worst = max(worst, float(error.max(initial=0.0)))
    return worst


def _numbers(download: _Download, start: int, dtype: DType) -> NDArray[Any]:
    """A chunk as f64 numbers."""
    import numpy as np

    return numbers(download(start, _CHUNK).view(dtype.storage), dtype).astype(np.float64)
