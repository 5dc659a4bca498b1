"""Softmax of rows, a row in one program."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def softmax(x, out, columns, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    row = tl.program_id(0).to(tl.int64) * columns
    v = tl.load(x + row + at, mask=at < columns, other=-float("inf"))
    e = tl.exp(v - tl.max(v, axis=0))
    tl.store(out + row + at, e / tl.sum(e, axis=0), mask=at < columns)


SAMPLE = Sample(
    softmax,
    "Softmax of R rows of C <= 1024 floats (Triton).",
    sizes({"R": 7, "C": 781}, {"R": 1024, "C": 1000}, {"R": 262144, "C": 1024}),
    ["R"],
    [
        Buffer("x", "f32", ("R", "C"), "normal(0,1)"),
        Buffer("out", "f32", ("R", "C"), role="out"),
        Value("columns", "u32", "C"),
    ],
    {"BLOCK": 1024},
)
