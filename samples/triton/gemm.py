"""Matrix product in fp16 with fp32 sums: wgmma on sm_90, mma on sm_80, both fed by cp.async."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def gemm(a, b, c, m, n, k, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    rows = tl.program_id(1) * BM + tl.arange(0, BM)
    columns = tl.program_id(0) * BN + tl.arange(0, BN)
    inner = tl.arange(0, BK)
    # What is beyond the end is computed from rows and columns inside, and not stored.
    pa = a + (rows % m)[:, None] * k + inner[None, :]
    pb = b + inner[:, None] * n + (columns % n)[None, :]
    total = tl.zeros((BM, BN), tl.float32)
    for first in range(0, k, BK):
        left = tl.load(pa, mask=inner[None, :] < k - first, other=0.0)
        right = tl.load(pb, mask=inner[:, None] < k - first, other=0.0)
        total = tl.dot(left, right, total)
        pa += BK
        pb += BK * n
    inside = (rows < m)[:, None] & (columns < n)[None, :]
    tl.store(c + rows[:, None] * n + columns[None, :], total.to(tl.float16), mask=inside)


SAMPLE = Sample(
    gemm,
    "Product of an M x K and a K x N matrix of halves (Triton); K and N multiples of 16.",
    sizes(
        {"M": 150, "N": 160, "K": 80},
        {"M": 512, "N": 512, "K": 512},
        {"M": 8192, "N": 8192, "K": 4096},
    ),
    ["(N + 127) // 128", "(M + 127) // 128"],
    [
        Buffer("a", "f16", ("M", "K"), "normal(0,0.125)"),
        Buffer("b", "f16", ("K", "N"), "normal(0,0.125)"),
        Buffer("c", "f16", ("M", "N"), role="out"),
        Value("m", "u32", "M"),
        Value("n", "u32", "N", divisible=True),
        Value("k", "u32", "K", divisible=True),
    ],
    {"BM": 128, "BN": 128, "BK": 64},
)
