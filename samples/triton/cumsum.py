"""Prefix sums of rows, chunk after chunk, the carry in a loop."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def cumsum(x, out, columns, BLOCK: tl.constexpr):
    start = tl.program_id(0).to(tl.int64) * columns
    carry = 0.0
    for first in range(0, columns, BLOCK):
        at = first + tl.arange(0, BLOCK)
        v = tl.load(x + start + at, mask=at < columns, other=0.0)
        tl.store(out + start + at, tl.cumsum(v, axis=0) + carry, mask=at < columns)
        carry += tl.sum(v, axis=0)


SAMPLE = Sample(
    cumsum,
    "Prefix sums of R rows of C floats (Triton).",
    sizes({"R": 5, "C": 1300}, {"R": 256, "C": 4000}, {"R": 65536, "C": 4096}),
    ["R"],
    [
        Buffer("x", "f32", ("R", "C"), "normal(0,1)"),
        Buffer("out", "f32", ("R", "C"), role="out"),
        Value("columns", "u32", "C"),
    ],
    {"BLOCK": 512},
)
