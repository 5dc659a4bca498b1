"""Numba CUDA kernels for the corpus: `python kernels.py FOLDER` writes their PTX below FOLDER.

Needs numba and numba-cuda with libnvvm and NVRTC 13.0, but no GPU.
"""

from __future__ import annotations

import importlib
import math
import sys
from pathlib import Path

numba = importlib.import_module("numba")
cuda = importlib.import_module("numba.cuda")
boolean, complex64, float32, float64 = numba.boolean, numba.complex64, numba.float32, numba.float64
int32, int64 = numba.int32, numba.int64


def axpy(a, x, y):
    i = cuda.grid(1)
    if i < x.size:
        y[i] = a * x[i] + y[i]


def matmul(a, b, c):
    tile_a = cuda.shared.array((16, 16), float32)
    tile_b = cuda.shared.array((16, 16), float32)
    x, y = cuda.grid(2)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    total = float32(0.0)
    for k in range(0, a.shape[1], 16):
        tile_a[ty, tx] = a[y, k + tx] if y < a.shape[0] and k + tx < a.shape[1] else float32(0.0)
        tile_b[ty, tx] = b[k + ty, x] if x < b.shape[1] and k + ty < b.shape[0] else float32(0.0)
        cuda.syncthreads()
        for j in range(16):
            total += tile_a[ty, j] * tile_b[j, tx]
        cuda.syncthreads()
    if y < c.shape[0] and x < c.shape[1]:
        c[y, x] = total


def histogram(values, counts):
    for i in range(cuda.grid(1), values.size, cuda.gridsize(1)):
        cuda.atomic.add(counts, values[i] % counts.size, 1)


def warp_total(x, out):
    v = x[cuda.grid(1)]
    for shift in (16, 8, 4, 2, 1):
        v += cuda.shfl_down_sync(0xFFFFFFFF, v, shift)
    if cuda.laneid == 0:
        out[cuda.blockIdx.x] = v


def transcendental(x, out, exact):
    local = cuda.local.array(4, float64)
    i = cuda.grid(1)
    if i >= x.size:
        return
    for k in range(4):
        local[k] = math.sin(x[i] + k) if exact else math.exp(-x[i] * k)
    out[i] = math.sqrt(local[0]) + math.pow(abs(local[1]), local[2]) + math.erf(local[3])


def mandelbrot(image, limit):
    x, y = cuda.grid(2)
    if x < image.shape[1] and y < image.shape[0]:
        c = complex(x / image.shape[1] * 3 - 2, y / image.shape[0] * 2 - 1)
        z = complex(0.0, 0.0)
        n = 0
        while n < limit and z.real * z.real + z.imag * z.imag < 4.0:
            z = z * z + c
            n += 1
        image[y, x] = n


def divide(a, b, out):
    i = cuda.grid(1)
    if i < a.size:
        out[i] = a[i] // b[i]  # Numba's check for zero raises an exception on the device


def rotate(z, phase):
    i = cuda.grid(1)
    if i < z.size:
        z[i] = z[i] * phase


KERNELS = {
    axpy: (float32, float32[::1], float32[::1]),
    matmul: (float32[:, ::1], float32[:, ::1], float32[:, ::1]),
    histogram: (int32[::1], int64[::1]),
    warp_total: (float32[::1], float32[::1]),
    transcendental: (float64[::1], float64[::1], boolean),
    mandelbrot: (int32[:, :], int32),
    divide: (int64[::1], int64[::1], int64[::1]),
    rotate: (complex64[::1], complex64),
}
CAPABILITIES = ((8, 0), (9, 0))


def main(folder: str) -> None:
    out = Path(folder) / "tests/corpus/numba"
    out.mkdir(parents=True)
    for kernel, signature in KERNELS.items():
        for capability in CAPABILITIES:
            ptx, _ = cuda.compile_ptx(kernel, signature, cc=capability)
            name = f"{kernel.__name__}.sm_{capability[0]}{capability[1]}.ptx"
            (out / name).write_text(ptx.rstrip("\0"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
