"""Tensor maps of launches on the CPU: 128 bytes in a layout of our own (``Map`` of the runtime)."""

from __future__ import annotations

import struct
from typing import Final

from goptx.diag import GoptxError
from goptx.launch import DTYPES, TensorMap

_MAGIC: Final = 0x7061746378747067
_SWIZZLES: Final = {"none": 0, "32b": 1, "64b": 2, "128b": 3}


def encode(found: TensorMap, address: int) -> bytes:
    """The map of a buffer at a device address. GoptxError for what is not executed."""
    swizzle = _SWIZZLES.get(found.swizzle.lower())
    if swizzle is None or found.interleave.lower() != "none":
        raise GoptxError.at(
            f"the CPU does not execute tensor maps with swizzle {found.swizzle} and interleave "
            f"{found.interleave}",
            found.span,
        )
    rank = len(found.dims)

    def five(values: tuple[int, ...]) -> tuple[int, ...]:
        return (*values, *(1,) * 5)[:5]

    size = DTYPES[found.dtype].size
    nan = 0 if found.oob_fill == "none" else 1
    data = struct.pack("<QQIIII", _MAGIC, address, rank, size, swizzle, nan)
    data += struct.pack("<5I5I", *five(found.dims), *five(found.box))
    data += struct.pack("<4Q", *(*found.strides, 0, 0, 0, 0)[:4])
    data += bytes(five(found.element_strides)) + b"\0\0\0"
    return data.ljust(128, b"\0")
