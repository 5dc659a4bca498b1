"""Gated activation: SiLU of one half of a row times the other half."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def silu_mul(x, out, columns, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    row = tl.program_id(1).to(tl.int64)
    inside = at < columns
    gate = tl.load(x + row * 2 * columns + at, mask=inside).to(tl.float32)
    up = tl.load(x + (row * 2 + 1) * columns + at, mask=inside).to(tl.float32)
    tl.store(out + row * columns + at, (gate * tl.sigmoid(gate) * up).to(tl.float16), mask=inside)


SAMPLE = Sample(
    silu_mul,
    "SiLU of a gate times a value, R rows of 2 x C halves (Triton).",
    sizes({"R": 5, "C": 1300}, {"R": 256, "C": 4096}, {"R": 32768, "C": 8192}),
    ["(C + 1023) // 1024", "R"],
    [
        Buffer("x", "f16", ("R", 2, "C"), "normal(0,1)"),
        Buffer("out", "f16", ("R", "C"), role="out"),
        Value("columns", "u32", "C"),
    ],
    {"BLOCK": 1024},
)
