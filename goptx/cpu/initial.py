"""Initialisers of module variables as bytes (PTX ISA 5.4.4)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from goptx.diag import GoptxError
from goptx.ir import Variable
from goptx.isa.types import TYPES

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TOKEN = re.compile(r"\s*([{},]|[^{},]+)")
_NAMED = re.compile(r"([A-Za-z_$%][\w$]*)\s*(?:([+-])\s*(\w+))?")
_MASKED = re.compile(r"(0x[0-9a-fA-F]+)\((.+)\)")


def image(
    variable: Variable, addresses: Mapping[str, int], functions: Mapping[str, int]
) -> NDArray[Any]:
    """The bytes of an initialised variable; names become addresses of the device."""
    import numpy as np

    size = variable.size or 0
    data = bytearray(size)
    element = max(1, TYPES[variable.type].bits // 8)
    row = [d or 0 for d in variable.dims] + ([variable.vector] if variable.vector > 1 else [])
    for index, text in _elements(variable.init or "", row):
        value = _value(text.strip(), variable, addresses, functions)
        at = index * element
        if at + element <= size:
            data[at : at + element] = (value & ((1 << 8 * element) - 1)).to_bytes(element, "little")
    return np.frombuffer(bytes(data), np.uint8)


def _elements(text: str, dims: list[int]) -> Iterator[tuple[int, str]]:
    """(index, text) of each element of nested lists; short lists leave zeros."""
    strides: list[int] = []
    for at in range(len(dims)):
        stride = 1
        for d in dims[at + 1 :]:
            stride *= d
        strides.append(stride)
    place = [0]
    for token in _TOKEN.findall(text):
        token = token.strip()
        if token == "{":
            place.append(0)
        elif token == "}":
            place.pop()
        elif token == ",":
            place[-1] += 1
        elif token:
            inner = place[1:]
            flat = len(inner) < len(dims)
            if flat and inner:
                # One list for all elements of what is nested deeper.
                yield (
                    sum(p * s for p, s in zip(inner[:-1], strides, strict=False)) + inner[-1],
                    token,
                )
            else:
                yield sum(p * s for p, s in zip(inner, strides, strict=False)), token


def _value(
    text: str, variable: Variable, addresses: Mapping[str, int], functions: Mapping[str, int]
) -> int:
    masked = _MASKED.fullmatch(text)
    if masked:
        mask = int(masked[1], 16)
        value = _value(masked[2], variable, addresses, functions)
        shift = (mask & -mask).bit_length() - 1
        return (value & mask) >> shift
    if text[:2] in ("0f", "0F", "0d", "0D") and len(text) in (10, 18):
        bits = int(text[2:], 16)
        return _narrow(bits, 32 if len(text) == 10 else 64, variable.type)
    if text.startswith("generic(") and ")" in text:
        inner, _, rest = text[8:].partition(")")
        return _value(inner + rest, variable, addresses, functions)
    named = _NAMED.fullmatch(text)
    if named and named[1] in addresses:
        return addresses[named[1]] + int(f"{named[2] or ''}{named[3] or 0}", 0)
    if named and named[1] in functions:
        return functions[named[1]]
    try:
        return int(text, 0)
    except ValueError:
        pass
    try:
        return _narrow(struct.unpack("<Q", struct.pack("<d", float(text)))[0], 64, variable.type)
    except ValueError:
        raise GoptxError.at(
            f"the initialiser {text!r} of {variable.name} is not understood", variable.span
        ) from None


def _narrow(bits: int, width: int, type_: str) -> int:
    """A float's bits in the width of a variable's type."""
    want = TYPES[type_].bits
    if width == want or TYPES[type_].kind != "f":
        return bits
    (number,) = struct.unpack("<f" if width == 32 else "<d", bits.to_bytes(width // 8, "little"))
    form = {16: "<e", 32: "<f", 64: "<d"}[want]
    return int.from_bytes(struct.pack(form, number), "little")
