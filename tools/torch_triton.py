"""Kernels of Triton for the cases of `torch_models`."""

# Triton reads annotations: no future import.
from typing import Any

import torch  # pyright: ignore[reportMissingImports]
import triton  # pyright: ignore[reportMissingImports]
import triton.language as tl  # pyright: ignore[reportMissingImports]


@triton.jit
def product_kernel(
    x, w, y, rows, columns, inner,
    SILU: tl.constexpr, M: tl.constexpr, N: tl.constexpr, K: tl.constexpr,
):  # fmt: skip
    at_m = tl.program_id(0) * M + tl.arange(0, M)
    at_n = tl.program_id(1) * N + tl.arange(0, N)
    total = tl.zeros((M, N), tl.float32)
    for start in range(0, inner, K):
        at_k = start + tl.arange(0, K)
        a = tl.load(x + at_m[:, None] * inner + at_k[None, :], mask=at_m[:, None] < rows, other=0.0)
        b = tl.load(w + at_k[:, None] * columns + at_n[None, :])
        total = tl.dot(a, b, total)
    if SILU:
        total = total * tl.sigmoid(total)
    place = y + at_m[:, None] * columns + at_n[None, :]
    tl.store(place, total.to(tl.bfloat16), mask=at_m[:, None] < rows)


def product(x: Any, w: Any, *, silu: bool) -> Any:
    """x @ w, of bf16, through SiLU if asked for; columns and inner are multiples of 64."""
    rows, inner = x.shape
    columns = w.shape[1]
    y = torch.empty(rows, columns, device=x.device, dtype=x.dtype)
    grid = (triton.cdiv(rows, 16), columns // 64)
    launch: Any = product_kernel
    launch[grid](x, w, y, rows, columns, inner, SILU=silu, M=16, N=64, K=64)
    return y
