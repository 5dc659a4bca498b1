"""Runs a kernel once on the buffers of its launch file, and sums up what it wrote.

``run_once`` is a job for a worker process, because a kernel may hang.
"""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from goptx.contract import Contract
from goptx.cuda.arguments import value_of
from goptx.cuda.driver import Device
from goptx.cuda.fused import LoadedKernel
from goptx.cuda.memory import Comparer
from goptx.cuda.placement import PlacedBuffers, PlannedBuffer, plan_buffers
from goptx.cuda.streams import Event, Work
from goptx.diag import GoptxError
from goptx.launch import Buffer, Concrete, DType

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST = 4
"""Values of a buffer that a summary shows."""


@dataclass(frozen=True)
class Launched:
    """One kernel to run: its alias and name, how it is launched, and (launch file, table)."""

    alias: str
    kernel: str
    launch: Concrete
    source: tuple[str, str]


@dataclass(frozen=True)
class RunJob:
    """What to run: a kernel, or with a contract the fused kernel of several.

    ``image`` is a cubin or PTX text; ``modules`` are those of the members of a fused kernel that
    use variables of their own. ``folder`` is where the arrays are saved, if anywhere; ``values``
    asks for the arrays as text.
    """

    image: bytes | str
    launches: tuple[Launched, ...]
    seed: int
    contract: Contract | None = None
    modules: tuple[tuple[str, bytes | str], ...] = ()
    device: int = 0
    folder: str | None = None
    values: bool = False


@dataclass(frozen=True)
class BufferSummary:
    """What a buffer holds after the run.

    ``low``, ``high`` and ``mean`` are over its finite values, None without any; ``special`` counts
    the others. ``checksum`` is the start of the SHA-256 of its bytes. ``file`` is where it was
    saved, ``text`` its values.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    role: str
    low: float | None
    high: float | None
    mean: float | None
    special: int
    checksum: str
    first: tuple[str, ...]
    file: str | None = None
    text: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class RunResult:
    """The buffers that were written, where it ran, for how long (microseconds, one cold launch),
    and what was written beside buffers."""

    device: str
    microseconds: float
    buffers: tuple[BufferSummary, ...]
    outside: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        data = asdict(self)
        data["buffers"] = [one.as_dict() for one in self.buffers]
        return data


def run_once(job: RunJob) -> RunResult:
    """Runs a job on this process's device. GoptxError when the device refuses something."""
    with ExitStack() as stack:
        device = stack.enter_context(Device.open(job.device))
        comparer = stack.enter_context(Comparer(device))
        placed = PlacedBuffers(device, plan_buffers(job.launches))
        stack.callback(placed.close)
        placed.fill(job.seed)
        microseconds = _launch(device, job, placed)
        outside = tuple(
            f"{breach.count} bytes were written outside of {buffer.name} ({buffer.size} bytes), "
            f"the first at byte {breach.offset}"
            for buffer, breach in placed.breaches(comparer)
        )
        buffers = [_summary(one, placed, job) for one in placed.planned if one.buffer.role != "in"]
        return RunResult(device.info.name, microseconds, tuple(buffers), outside)


def _launch(device: Device, job: RunJob, placed: PlacedBuffers) -> float:
    stream, start, stop = device.stream(), device.own(Event()), device.own(Event())
    work = _fused(device, job, placed) if job.contract else _single(device, job, placed)
    name = job.contract.kernel if job.contract else job.launches[0].kernel
    start.record(stream)
    work(stream)
    stop.record(stream)
    stream.synchronize(f"run {name}")
    return stop.microseconds_since(start)


def _single(device: Device, job: RunJob, placed: PlacedBuffers) -> Work:
    (one,) = job.launches
    launch = one.launch
    function = device.load(job.image, one.kernel).function(one.kernel)
    values = placed.values(one.alias, launch)
    return function.prepare(
        launch.grid, launch.block, launch.dynamic_shared, values, cluster=launch.cluster
    )


def _fused(device: Device, job: RunJob, placed: PlacedBuffers) -> Work:
    assert job.contract is not None
    kernel = LoadedKernel(device, job.contract, job.image)
    launches = {one.alias: one.launch for one in job.launches}
    return kernel.prepare(
        {alias: placed.values(alias, launch) for alias, launch in launches.items()},
        {alias: launch.grid for alias, launch in launches.items()},
        {alias: launch.dynamic_shared for alias, launch in launches.items()},
        {alias: device.load(image, alias) for alias, image in job.modules},
    )


def _summary(one: PlannedBuffer, placed: PlacedBuffers, job: RunJob) -> BufferSummary:
    buffer = one.buffer
    raw = placed.buffers[one.label].download()
    array = raw.view(buffer.element.storage).reshape(buffer.shape)
    name = one.label if job.contract else buffer.name
    file = None if job.folder is None else save(array, Path(job.folder), name)
    return summarise(array, buffer, name, file=file, text=job.values)


def save(array: NDArray[Any], folder: Path, name: str) -> str:
    """Writes an array as a ``.npy`` file and gives its path. GoptxError where it cannot."""
    import numpy as np

    path = folder / f"{''.join(c if c.isalnum() or c in '._-' else '_' for c in name)}.npy"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            np.save(file, array, allow_pickle=False)
    except OSError as error:
        raise GoptxError.at(
            f"cannot write {path}: {error.strerror or error}", hint="choose another folder (--out)"
        ) from None
    return str(path)


def summarise(
    array: NDArray[Any],
    buffer: Buffer,
    name: str,
    *,
    file: str | None = None,
    text: bool = False,
) -> BufferSummary:
    """What an array in the storage type of a buffer's elements holds."""
    import numpy as np

    values = numbers(array, buffer.element)
    finite = values[np.isfinite(values)] if buffer.element.is_float else values
    some = finite.size > 0
    flat = array.reshape(-1)[:FIRST]
    first = tuple(shown(value_of(item.tobytes(), buffer.element)) for item in flat)
    return BufferSummary(
        name,
        buffer.dtype,
        buffer.shape,
        buffer.role,
        _plain(finite.min()) if some else None,
        _plain(finite.max()) if some else None,
        float(finite.mean(dtype=np.float64)) if some else None,
        int(values.size - finite.size),
        hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16],
        first,
        file,
        np.array2string(values) if text else None,
    )


def _plain(value: Any) -> float:
    return cast(float, value.item())


def shown(value: int | float) -> str:
    """A number for a table: integers whole, floats with six digits."""
    return str(value) if isinstance(value, int) else f"{value:.6g}"


def numbers(stored: NDArray[Any], dtype: DType) -> NDArray[Any]:
    """An array in storage type as numbers: raw bits of bf16 and fp8 become f32."""
    import numpy as np

    if not dtype.is_raw:
        return stored
    if dtype.size == 2:
        return (stored.astype(np.uint32) << np.uint32(16)).view(np.float32)
    table = np.array([value_of(bytes([bits]), dtype) for bits in range(256)], np.float32)
    return table[stored]
