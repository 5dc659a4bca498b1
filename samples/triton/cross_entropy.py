"""Cross-entropy loss of rows of logits, in one pass with a running maximum."""

import triton
import triton.language as tl
from sample import Buffer, Sample, Value, sizes


@triton.jit
def cross_entropy(logits, labels, loss, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0)
    start = row.to(tl.int64) * columns
    largest = -float("inf")
    total = 0.0
    for first in range(0, columns, BLOCK):
        at = first + tl.arange(0, BLOCK)
        v = tl.load(logits + start + at, mask=at < columns, other=-float("inf")).to(tl.float32)
        top = tl.maximum(largest, tl.max(v, axis=0))
        total = total * tl.exp(largest - top) + tl.sum(tl.exp(v - top), axis=0)
        largest = top
    label = tl.load(labels + row)
    chosen = tl.load(logits + start + label).to(tl.float32)
    tl.store(loss + row, largest + tl.log(total) - chosen)


SAMPLE = Sample(
    cross_entropy,
    "Cross-entropy of R rows of C logits (Triton).",
    sizes({"R": 5, "C": 2500}, {"R": 256, "C": 8000}, {"R": 16384, "C": 32000}),
    ["R"],
    [
        Buffer("logits", "f16", ("R", "C"), "normal(0,1)"),
        Buffer("labels", "s64", ("R",), "randint(0,C)"),
        Buffer("loss", "f32", ("R",), role="out"),
        Value("columns", "u32", "C"),
    ],
    {"BLOCK": 1024},
)
