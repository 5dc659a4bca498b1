"""The part of the conformance test that needs a GPU: assembles modules of cases and runs them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import conformance_cases
from conformance_cases import HEADER, PTX, ROWS, TARGET, Case, inputs, kernel, result_bits
from conformance_matrix import MatrixCase

from goptx.cuda.assemble import assemble
from goptx.diag import GoptxError

CHUNK = 64
"""Cases of a module."""

LAUNCH_SECONDS = 20.0


def build(names: Sequence[str]) -> list[tuple[list[str], bytes, bytes]]:
    """Modules of the cases of these names: (names, image, inputs); refused ones have no image.

    A module that the assembler refuses is split, so that one case costs only itself.
    """
    known = {case.name: case for case in conformance_cases.cases()}
    return _build([known[name] for name in names])


def _build(cases: Sequence[Case | MatrixCase]) -> list[tuple[list[str], bytes, bytes]]:
    import numpy as np

    text = HEADER + "".join(kernel(case, f"k{k}") for k, case in enumerate(cases))
    names = [case.name for case in cases]
    try:
        image = assemble(text, target=TARGET, opt_level=1).image
    except GoptxError as error:
        if len(cases) == 1:
            return [(names, b"", str(error.diagnostics[0].message).encode())]
        half = len(cases) // 2
        return _build(cases[:half]) + _build(cases[half:])
    rows = b"".join(np.array(inputs(case), np.uint64).tobytes() for case in cases)
    return [(names, image, rows)]


def execute(image: bytes, rows: bytes, sizes: Sequence[int], widths: Sequence[int]) -> bytes:
    """Runs each kernel of a module on its rows; a job of a worker.

    The outputs of all, one after the other, as 64-bit words. ``sizes`` are the words of a row of
    inputs, ``widths`` those of outputs.
    """
    from goptx.cuda.driver import Device
    from goptx.cuda.memory import GuardedBuffer

    with Device.open() as device:
        module = device.load(image)
        stream = device.stream()
        source = GuardedBuffer(device, len(rows), name="inputs")
        source.upload(rows)
        target = GuardedBuffer(device, sum(widths) * ROWS * 8, name="outputs")
        target.fill(0)
        start = at = 0
        for k, (size, width) in enumerate(zip(sizes, widths, strict=True)):
            params = [(source.address + start).to_bytes(8, "little"),
                      (target.address + at).to_bytes(8, "little")]  # fmt: skip
            function = module.function(f"k{k}")
            function.prepare((1,), (ROWS,), 0, params).issue(stream)
            start += size * ROWS * 8
            at += width * ROWS * 8
        device.synchronize()
        return target.download().tobytes()


def machine() -> dict[str, Any]:
    """What the vectors come from; a job of a worker."""
    from goptx.cuda.driver import Device

    with Device.open() as device:
        info = device.info
        driver = ".".join(map(str, info.driver))
        return {"device": info.name, "target": info.target, "driver": driver}


def packed(case: Case | MatrixCase, words: Any) -> bytes:
    """The outputs of a case in as few bytes as its destinations need, column after column."""
    import numpy as np

    parts: list[bytes] = []
    for column, bits in zip(words.T, result_bits(case), strict=True):
        if bits == 1:
            parts.append(np.packbits(column.astype(np.uint8) & 1, bitorder="little").tobytes())
        else:
            parts.append(column.astype(f"<u{bits // 8}").tobytes())
    return b"".join(parts)


def run(processes: int, seconds: float, only: str | None = None) -> dict[str, Any]:
    """All cases on the device: outputs by name, what was refused or failed by name, the machine."""
    import numpy as np

    from goptx.cuda.worker import Worker

    start = time.monotonic()
    known = {case.name: case for case in conformance_cases.cases()}
    names = [name for name in known if only is None or name.startswith(only)]
    chunks = [names[k : k + CHUNK] for k in range(0, len(names), CHUNK)]
    outputs: dict[str, bytes] = {}
    failed: dict[str, str] = {}
    with ProcessPoolExecutor(processes) as pool, Worker(timeout_s=LAUNCH_SECONDS) as worker:
        about = worker.run("conformance_device:machine")
        for modules in pool.map(build, chunks):
            for held, image, rows in modules:
                if not image:
                    failed[held[0]] = rows.decode()
                    continue
                if time.monotonic() - start > seconds:
                    failed |= dict.fromkeys(held, "no time left")
                    continue
                widths = [len(result_bits(known[name])) for name in held]
                sizes = [conformance_cases.words(known[name]) for name in held]
                try:
                    raw = worker.run("conformance_device:execute", image, rows, sizes, widths)
                except (GoptxError, RuntimeError) as error:
                    failed |= dict.fromkeys(held, str(error).splitlines()[0])
                    continue
                words = np.frombuffer(raw, np.uint64)
                at = 0
                for name, width in zip(held, widths, strict=True):
                    part = words[at : at + width * ROWS].reshape(ROWS, width)
                    outputs[name] = packed(known[name], part)
                    at += width * ROWS
    about |= {"ptx": PTX, "rows": ROWS, "seconds": round(time.monotonic() - start, 1)}
    return {"about": about, "outputs": outputs, "failed": failed}
