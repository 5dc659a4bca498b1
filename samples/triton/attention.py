"""Causal attention over a whole sequence, with an online softmax between two products."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def attention(
    q, keys, values, out, tokens, scale, BQ: tl.constexpr, BK: tl.constexpr, D: tl.constexpr
):
    first_query = tl.program_id(0) * BQ
    head = tl.program_id(1).to(tl.int64) * tokens * D
    rows = first_query + tl.arange(0, BQ)
    d = tl.arange(0, D)
    at = head + rows[:, None] * D + d[None, :]
    query = tl.load(q + at, mask=(rows < tokens)[:, None], other=0.0)
    largest = tl.full((BQ,), -float("inf"), tl.float32)
    weight = tl.zeros((BQ,), tl.float32)
    total = tl.zeros((BQ, D), tl.float32)
    for first in range(0, tl.minimum(first_query + BQ, tokens), BK):
        t = first + tl.arange(0, BK)
        k = tl.load(
            keys + head + t[None, :] * D + d[:, None], mask=(t < tokens)[None, :], other=0.0
        )
        score = tl.dot(query, k) * scale
        score = tl.where(t[None, :] <= rows[:, None], score, -float("inf"))
        top = tl.maximum(largest, tl.max(score, axis=1))
        p = tl.exp2(score - top[:, None])
        fade = tl.exp2(largest - top)
        v = tl.load(
            values + head + t[:, None] * D + d[None, :], mask=(t < tokens)[:, None], other=0.0
        )
        total = tl.dot(p.to(tl.float16), v, total * fade[:, None])
        weight = weight * fade + tl.sum(p, axis=1)
        largest = top
    tl.store(out + at, (total / weight[:, None]).to(tl.float16), mask=(rows < tokens)[:, None])


SAMPLE = Sample(
    attention,
    "Causal attention: H heads of 64 over T tokens (Triton).",
    sizes({"H": 2, "T": 150}, {"H": 8, "T": 512}, {"H": 64, "T": 4096}),
    ["(T + 127) // 128", "H"],
    [
        Buffer("q", "f16", ("H", "T", 64), "normal(0,1)"),
        Buffer("keys", "f16", ("H", "T", 64), "normal(0,1)"),
        Buffer("values", "f16", ("H", "T", 64), "normal(0,1)"),
        Buffer("out", "f16", ("H", "T", 64), role="out"),
        Value("tokens", "u32", "T"),
        Value("scale", "f32", 0.18),
    ],
    {"BQ": 128, "BK": 64, "D": 64},
    warps=8,
)
