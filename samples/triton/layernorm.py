"""Layer normalisation of rows, a row in one program."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def layernorm(x, weight, bias, out, mean, rstd, columns, epsilon, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    inside = at < columns
    start = row.to(tl.int64) * columns
    v = tl.load(x + start + at, mask=inside, other=0.0)
    average = tl.sum(v, axis=0) / columns
    centred = tl.where(inside, v - average, 0.0)
    inverse = tl.rsqrt(tl.sum(centred * centred, axis=0) / columns + epsilon)
    tl.store(mean + row, average)
    tl.store(rstd + row, inverse)
    w = tl.load(weight + at, mask=inside)
    b = tl.load(bias + at, mask=inside)
    tl.store(out + start + at, centred * inverse * w + b, mask=inside)


SAMPLE = Sample(
    layernorm,
    "Layer normalisation of R rows of C <= 1024 floats (Triton).",
    sizes({"R": 9, "C": 777}, {"R": 1024, "C": 1000}, {"R": 262144, "C": 1024}),
    ["R"],
    [
        Buffer("x", "f32", ("R", "C"), "normal(0,1)"),
        Buffer("weight", "f32", ("C",), "normal(1,0.1)"),
        Buffer("bias", "f32", ("C",), "normal(0,0.1)"),
        Buffer("out", "f32", ("R", "C"), role="out"),
        Buffer("mean", "f32", ("R",), role="out"),
        Buffer("rstd", "f32", ("R",), role="out"),
        Value("columns", "u32", "C"),
        Value("epsilon", "f32", 1e-5),
    ],
    {"BLOCK": 1024},
)
