"""One step of the Adam optimiser, fused over parameter, gradient and both moments."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def adam(weight, gradient, first, second, rate, beta1, beta2, epsilon, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < n
    g = tl.load(gradient + at, mask=inside).to(tl.float32)
    m = tl.load(first + at, mask=inside)
    v = tl.load(second + at, mask=inside)
    m = beta1 * m + (1.0 - beta1) * g
    v = beta2 * v + (1.0 - beta2) * g * g
    w = tl.load(weight + at, mask=inside) - rate * m / (tl.sqrt(v) + epsilon)
    tl.store(first + at, m, mask=inside)
    tl.store(second + at, v, mask=inside)
    tl.store(weight + at, w, mask=inside)


SAMPLE = Sample(
    adam,
    "One Adam step for N weights (Triton).",
    sizes({"N": 3001}, {"N": 1 << 20}, {"N": 1 << 26}),
    ["(N + 1023) // 1024"],
    [
        Buffer("weight", "f32", ("N",), "normal(0,1)", "inout"),
        Buffer("gradient", "f16", ("N",), "normal(0,1)"),
        Buffer("first", "f32", ("N",), "normal(0,0.1)", "inout"),
        Buffer("second", "f32", ("N",), "uniform(0,1)", "inout"),
        Value("rate", "f32", 0.001),
        Value("beta1", "f32", 0.9),
        Value("beta2", "f32", 0.999),
        Value("epsilon", "f32", 1e-8),
        Value("n", "u32", "N"),
    ],
    {"BLOCK": 1024},
)
