"""Matrix product in fp16 through tensor descriptors: TMA, mbarriers and wgmma on sm_90."""

import triton
import triton.language as tl
from sample import Buffer, Descriptor, Sample, Value, sizes


@triton.jit
def gemm_tma(a, b, c, k, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
    row = tl.program_id(1) * BM
    column = tl.program_id(0) * BN
    total = tl.zeros((BM, BN), tl.float32)
    for first in range(0, k, BK):
        total = tl.dot(a.load([row, first]), b.load([first, column]), total)
    c.store([row, column], total.to(tl.float16))


SAMPLE = Sample(
    gemm_tma,
    "Product of an M x K and a K x N matrix of halves through tensor descriptors (Triton).",
    sizes(
        {"M": 150, "N": 160, "K": 80},
        {"M": 512, "N": 512, "K": 512},
        {"M": 8192, "N": 8192, "K": 4096},
    ),
    ["(N + 127) // 128", "(M + 127) // 128"],
    [
        Descriptor(Buffer("a", "f16", ("M", "K"), "normal(0,0.125)"), (128, 64)),
        Descriptor(Buffer("b", "f16", ("K", "N"), "normal(0,0.125)"), (64, 128)),
        Descriptor(Buffer("c", "f16", ("M", "N"), role="out"), (128, 128)),
        Value("k", "u32", "K"),
    ],
    {"BM": 128, "BN": 128, "BK": 64},
)
