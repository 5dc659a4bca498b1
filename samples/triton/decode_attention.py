"""Attention of one new token to the cache of keys and values, one (sequence, head) a program."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def decode_attention(
    q, keys, values, lengths, out, scale, heads, capacity, BLOCK: tl.constexpr, D: tl.constexpr
):
    pair = tl.program_id(0)
    length = tl.load(lengths + pair // heads)
    d = tl.arange(0, D)
    query = tl.load(q + pair * D + d).to(tl.float32) * scale
    cache = pair.to(tl.int64) * capacity * D
    largest = -float("inf")
    weight = 0.0
    total = tl.zeros((D,), tl.float32)
    for first in range(0, length, BLOCK):
        t = first + tl.arange(0, BLOCK)
        at = cache + t[:, None] * D + d[None, :]
        inside = t < length
        k = tl.load(keys + at, mask=inside[:, None], other=0.0).to(tl.float32)
        score = tl.where(inside, tl.sum(k * query[None, :], axis=1), -float("inf"))
        top = tl.maximum(largest, tl.max(score, axis=0))
        p = tl.exp(score - top)
        fade = tl.exp(largest - top)
        v = tl.load(values + at, mask=inside[:, None], other=0.0).to(tl.float32)
        total = total * fade + tl.sum(v * p[:, None], axis=0)
        weight = weight * fade + tl.sum(p, axis=0)
        largest = top
    tl.store(out + pair * D + d, (total / weight).to(tl.float16))


SAMPLE = Sample(
    decode_attention,
    "Decode attention: B sequences, H heads of 128, caches of up to T tokens (Triton).",
    sizes({"B": 3, "H": 2, "T": 200}, {"B": 8, "H": 8, "T": 512}, {"B": 64, "H": 32, "T": 2048}),
    ["B * H"],
    [
        Buffer("q", "f16", ("B", "H", 128), "normal(0,1)"),
        Buffer("keys", "f16", ("B", "H", "T", 128), "normal(0,1)"),
        Buffer("values", "f16", ("B", "H", "T", 128), "normal(0,1)"),
        Buffer("lengths", "s32", ("B",), "randint(T // 2,T + 1)"),
        Buffer("out", "f16", ("B", "H", 128), role="out"),
        Value("scale", "f32", 0.0884),
        Value("heads", "u32", "H"),
        Value("capacity", "u32", "T"),
    ],
    {"BLOCK": 64, "D": 128},
)
