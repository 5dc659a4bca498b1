"""Rotary position embedding: rotates pairs of a head's elements by angles of the position."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def rope(x, cosines, sines, out, heads, D: tl.constexpr):
    token = tl.program_id(0)
    head = tl.program_id(1)
    half = tl.arange(0, D // 2)
    start = (token.to(tl.int64) * heads + head) * D
    low = tl.load(x + start + half).to(tl.float32)
    high = tl.load(x + start + D // 2 + half).to(tl.float32)
    c = tl.load(cosines + token * (D // 2) + half)
    s = tl.load(sines + token * (D // 2) + half)
    tl.store(out + start + half, (low * c - high * s).to(tl.float16))
    tl.store(out + start + D // 2 + half, (high * c + low * s).to(tl.float16))


SAMPLE = Sample(
    rope,
    "Rotary embedding of T tokens with H heads of 128 halves (Triton).",
    sizes({"T": 11, "H": 3}, {"T": 256, "H": 16}, {"T": 65536, "H": 32}),
    ["T", "H"],
    [
        Buffer("x", "f16", ("T", "H", 128), "normal(0,1)"),
        Buffer("cosines", "f32", ("T", 64), "uniform(-1,1)"),
        Buffer("sines", "f32", ("T", 64), "uniform(-1,1)"),
        Buffer("out", "f16", ("T", "H", 128), role="out"),
        Value("heads", "u32", "H"),
    ],
    {"D": 128},
    warps=2,
)
