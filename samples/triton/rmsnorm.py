"""Root-mean-square normalisation of fp16 rows, which are walked over twice in loops."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def rmsnorm(x, weight, out, columns, epsilon, BLOCK: tl.constexpr):
    start = tl.program_id(0).to(tl.int64) * columns
    squares = tl.zeros((BLOCK,), tl.float32)
    for first in range(0, columns, BLOCK):
        at = first + tl.arange(0, BLOCK)
        v = tl.load(x + start + at, mask=at < columns, other=0.0).to(tl.float32)
        squares += v * v
    inverse = tl.rsqrt(tl.sum(squares, axis=0) / columns + epsilon)
    for first in range(0, columns, BLOCK):
        at = first + tl.arange(0, BLOCK)
        v = tl.load(x + start + at, mask=at < columns, other=0.0).to(tl.float32)
        w = tl.load(weight + at, mask=at < columns).to(tl.float32)
        tl.store(out + start + at, (v * inverse * w).to(tl.float16), mask=at < columns)


SAMPLE = Sample(
    rmsnorm,
    "Root-mean-square normalisation of R rows of C halves (Triton).",
    sizes({"R": 5, "C": 1500}, {"R": 256, "C": 4096}, {"R": 131072, "C": 4096}),
    ["R"],
    [
        Buffer("x", "f16", ("R", "C"), "normal(0,1)"),
        Buffer("weight", "f16", ("C",), "normal(1,0.1)"),
        Buffer("out", "f16", ("R", "C"), role="out"),
        Value("columns", "u32", "C"),
        Value("epsilon", "f32", 1e-6),
    ],
    {"BLOCK": 1024},
)
