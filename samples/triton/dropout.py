"""Dropout with Philox random numbers: integer arithmetic on little memory."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def dropout(x, out, p, seed, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < n
    v = tl.load(x + at, mask=inside)
    tl.store(out + at, tl.where(tl.rand(seed, at) > p, v / (1.0 - p), 0.0), mask=inside)


SAMPLE = Sample(
    dropout,
    "Dropout of N floats (Triton).",
    sizes({"N": 3001}, {"N": 1 << 20}, {"N": 1 << 28}),
    ["(N + 1023) // 1024"],
    [
        Buffer("x", "f32", ("N",), "normal(0,1)"),
        Buffer("out", "f32", ("N",), role="out"),
        Value("p", "f32", 0.25),
        Value("seed", "u32", 1234),
        Value("n", "u32", "N"),
    ],
    {"BLOCK": 1024},
)
