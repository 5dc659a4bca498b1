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


def product(x: Any, w: Any, *, silu: bool, tile: int = 16) -> Any:
    """x @ w, of bf16, through SiLU if asked for; columns and inner are multiples of 64.

    ``tile`` rows are one program's.
    """
    rows, inner = x.shape
    columns = w.shape[1]
    y = torch.empty(rows, columns, device=x.device, dtype=x.dtype)
    grid = (triton.cdiv(rows, tile), columns // 64)
    launch: Any = product_kernel
    launch[grid](x, w, y, rows, columns, inner, SILU=silu, M=tile, N=64, K=64)
    return y


@triton.jit
def attention_kernel(
    q, k, v, out, rows, length,
    CAUSAL: tl.constexpr, M: tl.constexpr, N: tl.constexpr, D: tl.constexpr,
):  # fmt: skip
    head = tl.program_id(1)
    at_m = tl.program_id(0) * M + tl.arange(0, M)
    at_d = tl.arange(0, D)
    place = (head * rows + at_m[:, None]) * D + at_d[None, :]
    query = tl.load(q + place, mask=at_m[:, None] < rows, other=0.0)
    scale = tl.rsqrt(tl.full((), D, tl.float32))
    best = tl.full((M,), -float("inf"), tl.float32)
    weight = tl.zeros((M,), tl.float32)
    total = tl.zeros((M, D), tl.float32)
    end = (tl.program_id(0) + 1) * M if CAUSAL else length
    for start in range(0, end, N):
        at_n = start + tl.arange(0, N)
        there = (head * length + at_n[:, None]) * D + at_d[None, :]
        key = tl.load(k + there, mask=at_n[:, None] < length, other=0.0)
        score = tl.dot(query, tl.trans(key)) * scale
        score = tl.where(at_n[None, :] < length, score, -float("inf"))
        if CAUSAL:
            score = tl.where(at_n[None, :] <= at_m[:, None], score, -float("inf"))
        above = tl.maximum(best, tl.max(score, 1))
        part = tl.exp(score - above[:, None])
        shrink = tl.exp(best - above)
        weight = weight * shrink + tl.sum(part, 1)
        value = tl.load(v + there, mask=at_n[:, None] < length, other=0.0)
        total = total * shrink[:, None] + tl.dot(part.to(tl.bfloat16), value)
        best = above
    total = total / weight[:, None]
    tl.store(out + place, total.to(tl.bfloat16), mask=at_m[:, None] < rows)


def attention(q: Any, k: Any, v: Any, *, causal: bool) -> Any:
    """Attention of bf16 (heads, rows, size) to (heads, length, size), 64 or 128 wide.

    With ``causal`` rows and length are equal. Without it one program works on 16 rows of a head:
    for decoding they are the queries that share a head of keys.
    """
    heads, rows, size = q.shape
    out = torch.empty_like(q)
    tile = 64 if causal else 16
    launch: Any = attention_kernel
    launch[(triton.cdiv(rows, tile), heads)](
        q, k, v, out, rows, k.shape[1], CAUSAL=causal, M=tile, N=64, D=size
    )
    return out
