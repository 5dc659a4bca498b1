"""Sum of two vectors."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def vector_add(x, y, out, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < n
    tl.store(out + at, tl.load(x + at, mask=inside) + tl.load(y + at, mask=inside), mask=inside)


SAMPLE = Sample(
    vector_add,
    "Sum of two vectors of N floats (Triton).",
    sizes({"N": 3001}, {"N": 1 << 20}, {"N": 1 << 28}),
    ["(N + 1023) // 1024"],
    [
        Buffer("x", "f32", ("N",), "normal(0,1)"),
        Buffer("y", "f32", ("N",), "normal(0,1)"),
        Buffer("out", "f32", ("N",), role="out"),
        Value("n", "u32", "N"),
    ],
    {"BLOCK": 1024},
)
