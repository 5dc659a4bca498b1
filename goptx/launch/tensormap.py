"""What a tensor map may look like: the rules of ``cuTensorMapEncodeTiled`` (CUDA driver API)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from goptx.diag import GoptxError
from goptx.launch.dtypes import DTYPES
from goptx.launch.model import TensorMap

INTERLEAVES: Final = ("none", "16B", "32B")
SWIZZLES: Final = ("none", "32B", "64B", "128B")
L2_PROMOTIONS: Final = ("none", "64B", "128B", "256B")
OOB_FILLS: Final = ("none", "nan")


def check_tensormap(found: TensorMap) -> None:
    """GoptxError with every rule that a tensor map breaks."""
    problems = list(_problems(found))
    if problems:
        errors = [GoptxError.at(f"tensor map {found.name!r}: {p}", found.span) for p in problems]
        raise GoptxError([d for e in errors for d in e.diagnostics])


def _problems(found: TensorMap) -> Iterator[str]:
    rank = len(found.dims)
    if not 1 <= rank <= 5:
        yield f"{rank} dimensions; 1 to 5 are possible"
        return
    for what, values, count in (
        ("strides", found.strides, rank - 1),
        ("box", found.box, rank),
        ("element_strides", found.element_strides, rank),
    ):
        if len(values) != count:
            yield f"{what} has {len(values)} values, not {count}"
            return
    yield from _ranges(found)
    yield from _extent(found)
    yield from _inner(found)


def _ranges(found: TensorMap) -> Iterator[str]:
    grain = 32 if found.interleave == "32B" else 16
    for what, values, low, high in (
        ("dims", found.dims, 1, 1 << 32),
        ("box", found.box, 1, 256),
        ("element_strides", found.element_strides, 1, 8),
        ("strides", found.strides, grain, (1 << 40) - 1),
    ):
        for value in values:
            if not low <= value <= high:
                yield f"{value} in {what} is not from {low} to {high}"
    for value in found.strides:
        if value % grain:
            yield f"the stride {value} is not a multiple of {grain} bytes"


def _extent(found: TensorMap) -> Iterator[str]:
    size = DTYPES[found.dtype].size
    last = sum((d - 1) * s for d, s in zip(found.dims, (size, *found.strides), strict=True)) + size
    if last > found.buffer.nbytes:
        yield f"it reaches byte {last} of a buffer of {found.buffer.nbytes} bytes"


def _inner(found: TensorMap) -> Iterator[str]:
    dtype = DTYPES[found.dtype]
    inner = found.box[0] * dtype.size
    if found.interleave == "none":
        if inner % 16:
            yield f"the box is {inner} bytes wide, not a multiple of 16"
        if found.swizzle != "none" and inner > int(found.swizzle[:-1]):
            yield f"the box is {inner} bytes wide, more than the swizzle's {found.swizzle}"
    elif len(found.dims) < 3:
        yield f"interleave {found.interleave} needs 3 or more dimensions"
    if found.interleave == "32B" and found.swizzle != "32B":
        yield "interleave 32B needs swizzle 32B"
    if found.oob_fill == "nan" and not dtype.is_float:
        yield f"oob_fill nan needs a floating-point type, not {dtype}"
    if math.prod(found.box) * dtype.size > 227 * 1024:
        yield f"the box has {math.prod(found.box) * dtype.size} bytes, more than shared memory has"
