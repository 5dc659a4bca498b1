"""Values at the edges of number formats, which inputs of the conformance test are drawn from."""

from __future__ import annotations

from functools import cache

FLOATS = {
    "f16": (5, 10),
    "bf16": (8, 7),
    "f32": (8, 23),
    "f64": (11, 52),
    "e4m3": (4, 3),
    "e5m2": (5, 2),
}
"""Bits of the exponent and of the mantissa of each format."""


@cache
def float_edges(name: str) -> tuple[int, ...]:
    """Zeros, subnormals, ends, ones and neighbours, infinities, NaNs."""
    e, m = FLOATS[name]
    one, top, sign = ((1 << (e - 1)) - 1) << m, ((1 << e) - 1) << m, 1 << (e + m)
    found = [
        *(0, 1, (1 << m) - 1, 1 << m, (1 << m) + 1, 1 << (m - 1), one, one + 1, one - 1),
        *(one + (1 << (m - 1)), one + (1 << m), one - (1 << m), top - 1, top),
        *(top + 1, top | 1 << (m - 1), top | ((1 << m) - 1), one + (3 << m), one + (7 << m)),
        *(min(one + (b << m), top - 1) for b in (8, 15, 16, 31, 32, 63, 64)),
    ]
    return tuple(x for y in found for x in (y, y | sign))


@cache
def integer_edges(bits: int) -> tuple[int, ...]:
    """Zero, ends, and the counts at which shifts and fields change their ways."""
    top = 1 << (bits - 1)
    counts = [1, 2, 3, 5, 7, 8, 15, 16, 17, 23, 24, 31, 32, 33, 47, 63, 64, 65, 127, 255]
    found = [0, *counts, top, top - 1, top + 1, top >> 1, *((1 << bits) - x for x in range(1, 9))]
    more = (*found, 256, 257, 0x101, 0x120, 0x1FF, 0x10000)
    return tuple(x & ((1 << bits) - 1) for x in more)
