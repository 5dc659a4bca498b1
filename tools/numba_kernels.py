"""Samples written for numba-cuda's simulator; run by tools/cpu_versus_numba.py, in its interpreter.

    NUMBA_ENABLE_CUDASIM=1 python tools/numba_kernels.py IN.npz OUT.npz

IN.npz has the inputs of ``stream``, ``reduce`` and ``nbody``; OUT.npz gets what they wrote and the
seconds that each took. The simulator has no shuffles: ``reduce`` adds through shared memory, in the
same order.
"""

from __future__ import annotations

import math
import sys
import time
from typing import Any

import numpy as np
from numba import cuda  # pyright: ignore[reportMissingImports]

THREADS, TILE = 256, 128


@cuda.jit
def stream(x, y, a, b, n):
    i = cuda.blockIdx.x * cuda.blockDim.x + cuda.threadIdx.x
    if i < n:
        for k in range(4):
            y[i, k] = x[i, k] * a + b


@cuda.jit
def reduce(x, sums, n):
    part = cuda.shared.array(THREADS, np.float32)
    total = cuda.shared.array(32, np.float32)
    t = cuda.threadIdx.x
    v = np.float32(0)
    for k in range(4):
        i = cuda.blockIdx.x * 1024 + t + k * THREADS
        if i < n:
            v = v + x[i]
    part[t] = v
    if t < 32:
        total[t] = 0
    delta = 16
    while delta > 0:
        cuda.syncthreads()
        if t % 32 + delta < 32:
            v = v + part[t + delta]
        cuda.syncthreads()
        part[t] = v
        delta //= 2
    if t % 32 == 0:
        total[t // 32] = v
    cuda.syncthreads()
    delta = 16
    while delta > 0:
        w = np.float32(0)
        if t < delta:
            w = total[t] + total[t + delta]
        cuda.syncthreads()
        if t < delta:
            total[t] = w
        cuda.syncthreads()
        delta //= 2
    if t == 0:
        sums[cuda.blockIdx.x] = total[0]


@cuda.jit
def nbody(body, acceleration, n, softening):
    tile = cuda.shared.array((TILE, 4), np.float32)
    t = cuda.threadIdx.x
    i = cuda.blockIdx.x * TILE + t
    x = y = z = np.float32(0)
    if i < n:
        x, y, z = body[i, 0], body[i, 1], body[i, 2]
    ax = ay = az = np.float32(0)
    for first in range(0, n, TILE):
        j = first + t
        for k in range(4):
            tile[t, k] = body[j, k] if j < n else 0
        cuda.syncthreads()
        for k in range(TILE):
            dx, dy, dz = tile[k, 0] - x, tile[k, 1] - y, tile[k, 2] - z
            inverse = 1 / math.sqrt(dx * dx + dy * dy + dz * dz + softening)
            pull = tile[k, 3] * inverse * inverse * inverse
            ax += dx * pull
            ay += dy * pull
            az += dz * pull
        cuda.syncthreads()
    if i < n:
        acceleration[i, 0], acceleration[i, 1], acceleration[i, 2] = ax, ay, az
        acceleration[i, 3] = 0


def kernel(name: str) -> Any:
    """One of the kernels, which are configured by subscription."""
    return {"stream": stream, "reduce": reduce, "nbody": nbody}[name]


def main() -> None:
    given = np.load(sys.argv[1])
    out: dict[str, object] = {}
    x, body = given["stream"], given["nbody"]
    y = np.zeros_like(x)
    sums = np.zeros(-(-len(given["reduce"]) // 1024), np.float32)
    pull = np.zeros_like(body)
    works: dict[str, tuple[Any, Any]] = {
        "stream": (
            lambda: kernel("stream")[-(-len(x) // 256), 256](
                x, y, np.float32(2), np.float32(1), len(x)
            ),
            y,
        ),
        "reduce": (
            lambda: kernel("reduce")[len(sums), THREADS](
                given["reduce"], sums, len(given["reduce"])
            ),
            sums,
        ),
        "nbody": (
            lambda: kernel("nbody")[-(-len(body) // TILE), TILE](
                body, pull, len(body), np.float32(0.01)
            ),
            pull,
        ),
    }
    for name, (work, result) in works.items():
        started = time.perf_counter()
        work()
        out[f"{name}_seconds"] = time.perf_counter() - started
        out[name] = result
    np.savez(sys.argv[2], **out)  # pyright: ignore[reportArgumentType]


if __name__ == "__main__":
    main()
