"""The part of the conformance test that needs a GPU: assembles modules of cases and runs them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import conformance_cases
from conformance_cases import HEADER, PTX, TARGET, AnyCase, inputs, kernel, result_bits, rows, words
from conformance_kernels import ProgramCase

from goptx.cuda.assemble import assemble, find_assemblers
from goptx.diag import GoptxError

CHUNK = 64
"""Cases of a module."""

LAUNCH_SECONDS = 15.0
ALIGNMENT = 256
"""Of the rows of each case, bytes."""


@dataclass(frozen=True)
class Shape:
    """How a case is launched: bytes of its inputs and outputs, threads, CTAs (one cluster)."""

    name: str
    kernel: str
    reads: int
    writes: int
    threads: int
    ctas: int


def shape(case: AnyCase, kernel: str) -> Shape:
    count = rows(case)
    ctas = case.cluster if isinstance(case, ProgramCase) else 1
    size = 8 * count * max(1, len(result_bits(case)))
    return Shape(case.name, kernel, 8 * count * words(case), size, count // ctas, ctas)


@dataclass(frozen=True)
class Built:
    """A module of cases: a cubin, or PTX text where no assembler is; or why it was refused."""

    shapes: tuple[Shape, ...]
    image: bytes | str
    rows: tuple[bytes, ...]
    refused: str = ""


def build(names: Sequence[str]) -> list[Built]:
    """Modules of the cases of these names.

    A module that the assembler refuses is split, so that one case costs only itself.
    """
    known = every()
    return _build([known[name] for name in names], assembled=bool(find_assemblers()))


@cache
def every() -> dict[str, AnyCase]:
    """All cases by name."""
    return {case.name: case for case in conformance_cases.cases()}


def _build(cases: Sequence[AnyCase], *, assembled: bool) -> list[Built]:
    import numpy as np

    text = HEADER + "".join(kernel(case, f"k{k}") for k, case in enumerate(cases))
    shapes = tuple(shape(case, f"k{k}") for k, case in enumerate(cases))
    image: bytes | str = text
    if assembled:
        try:
            image = assemble(text, target=TARGET, opt_level=1).image
        except GoptxError as error:
            if len(cases) == 1:
                return [Built(shapes, b"", (), str(error.diagnostics[0].message))]
            half = len(cases) // 2
            return [*_build(cases[:half], assembled=True), *_build(cases[half:], assembled=True)]
    data = tuple(np.array(inputs(case), np.uint64).tobytes() for case in cases)
    return [Built(shapes, image, data)]


def _padded(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def execute(image: bytes | str, data: Sequence[bytes], shapes: Sequence[Shape]) -> list[bytes]:
    """Runs kernels of a module, each on its rows; a job of a worker. The outputs of each."""
    from goptx.cuda.driver import Device
    from goptx.cuda.memory import GuardedBuffer

    with Device.open() as device:
        module = device.load(image)
        stream = device.stream()
        given = b"".join(part.ljust(_padded(len(part)), b"\0") for part in data)
        source = GuardedBuffer(device, len(given), name="inputs")
        source.upload(given)
        target = GuardedBuffer(device, sum(_padded(s.writes) for s in shapes), name="outputs")
        target.fill(0)
        start, at, places = 0, 0, []
        for one in shapes:
            params = [(source.address + start).to_bytes(8, "little"),
                      (target.address + at).to_bytes(8, "little")]  # fmt: skip
            function = module.function(one.kernel)
            function.prepare((one.ctas,), (one.threads,), 0, params).issue(stream)
            places.append(at)
            start += _padded(one.reads)
            at += _padded(one.writes)
        device.synchronize()
        raw = target.download().tobytes()
    return [raw[at : at + one.writes] for at, one in zip(places, shapes, strict=True)]


def machine() -> dict[str, Any]:
    """What the vectors come from; a job of a worker."""
    from goptx.cuda.driver import Device

    with Device.open() as device:
        info = device.info
        driver = ".".join(map(str, info.driver))
        return {"device": info.name, "target": info.target, "driver": driver}


def packed(case: AnyCase, words: Any) -> bytes:
    """The outputs of a case in as few bytes as its destinations need, column after column."""
    import numpy as np

    parts: list[bytes] = []
    for column, bits in zip(words.T, result_bits(case), strict=True):
        if bits == 1:
            parts.append(np.packbits(column.astype(np.uint8) & 1, bitorder="little").tobytes())
        else:
            parts.append(column.astype(f"<u{bits // 8}").tobytes())
    return b"".join(parts)


class Run:
    """Runs modules in a worker, and collects outputs and failures by name."""

    def __init__(self, worker: Any, end: float) -> None:
        self.worker, self.end = worker, end
        self.outputs: dict[str, bytes] = {}
        self.failed: dict[str, str] = {}

    def module(self, built: Built) -> None:
        """A module; where it fails, its halves, so that one bad kernel costs only itself."""
        if built.refused:
            self.failed[built.shapes[0].name] = built.refused
            return
        if time.monotonic() > self.end:
            self.failed |= dict.fromkeys((one.name for one in built.shapes), "no time left")
            return
        try:
            raw = self.worker.run(
                "conformance_device:execute", built.image, built.rows, built.shapes
            )
        except (GoptxError, RuntimeError) as error:
            count = len(built.shapes)
            if count == 1:
                self.failed[built.shapes[0].name] = str(error).splitlines()[0]
                return
            half = count // 2
            for part in (slice(0, half), slice(half, count)):
                self.module(replace(built, shapes=built.shapes[part], rows=built.rows[part]))
            return
        self._keep(built, raw)

    def _keep(self, built: Built, raw: Sequence[bytes]) -> None:
        import numpy as np

        for one, part in zip(built.shapes, raw, strict=True):
            case = every()[one.name]
            columns = len(result_bits(case))
            if columns:
                words = np.frombuffer(part, np.uint64).reshape(rows(case), columns)
                self.outputs[one.name] = packed(case, words)


def run(processes: int, seconds: float, only: str | None = None) -> dict[str, Any]:
    """All cases on the device: outputs by name, what was refused or failed by name, the machine."""
    from goptx.cuda.worker import Worker

    start = time.monotonic()
    names = [name for name in every() if only is None or name.startswith(tuple(only.split(",")))]
    chunks = [names[k : k + CHUNK] for k in range(0, len(names), CHUNK)]
    with ProcessPoolExecutor(processes) as pool, Worker(timeout_s=LAUNCH_SECONDS) as worker:
        about = worker.run("conformance_device:machine")
        course = Run(worker, start + seconds)
        for modules in pool.map(build, chunks):
            for built in modules:
                course.module(built)
    about |= {"ptx": PTX, "seconds": round(time.monotonic() - start, 1)}
    return {"about": about, "outputs": course.outputs, "failed": course.failed}
