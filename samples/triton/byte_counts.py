"""Histogram of bytes: a tile in shared memory, then integer atomics on the global counts."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def byte_counts(data, counts, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < n
    v = tl.load(data + at, mask=inside, other=0).to(tl.int32)
    tl.atomic_add(counts + tl.arange(0, 256), tl.histogram(v, 256, mask=inside))


SAMPLE = Sample(
    byte_counts,
    "Histogram of N bytes (Triton).",
    sizes({"N": 10007}, {"N": 1 << 20}, {"N": 1 << 26}),
    ["(N + 2047) // 2048"],
    [
        Buffer("data", "u8", ("N",), "randint(0,256)"),
        Buffer("counts", "s32", (256,), "zeros", "inout"),
        Value("n", "u32", "N"),
    ],
    {"BLOCK": 2048},
)
