"""The element types of launch files: widths, storage, and the bit patterns of their values.

Names are PTX's (ISA 5.2) without the dot. ``bf16``, ``e4m3`` and ``e5m2`` have no NumPy type: they
are stored as raw bits in unsigned integers of their width.
"""

from __future__ import annotations

import difflib
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from goptx.diag import GoptxError, Span

Kind = Literal["u", "s", "b", "f"]


@dataclass(frozen=True, slots=True)
class DType:
    """An element type.

    Attributes:
        name: as in PTX, without the dot.
        size: bytes.
        kind: unsigned, signed, untyped bits or floating point.
        storage: the NumPy type that holds it (little endian); raw bits if NumPy has no such type.
        exponent, mantissa: stored bits of a floating-point type; 0 otherwise.
        largest: bit pattern of the largest finite value of a floating-point type.
    """

    name: str
    size: int
    kind: Kind
    storage: str
    exponent: int = 0
    mantissa: int = 0
    largest: int = 0

    @property
    def is_float(self) -> bool:
        """Whether the type is a float."""
        return self.kind == "f"

    @property
    def is_raw(self) -> bool:
        """Whether the storage type is not the type itself but its bits."""
        return self.is_float and self.storage[1] == "u"

    @property
    def range(self) -> tuple[int, int]:
        """Least and largest integer; of both readings, signed and unsigned, for untyped bits."""
        bits = 8 * self.size
        low = 0 if self.kind == "u" else -(1 << (bits - 1))
        high = (1 << (bits - 1 if self.kind == "s" else bits)) - 1
        return low, high

    def __str__(self) -> str:
        return self.name


def _integers() -> dict[str, DType]:
    kinds: tuple[tuple[Kind, str], ...] = (("u", "u"), ("s", "i"), ("b", "u"))
    return {
        f"{kind}{8 * size}": DType(f"{kind}{8 * size}", size, kind, f"<{code}{size}")
        for kind, code in kinds
        for size in (1, 2, 4, 8)
    }


DTYPES: Final[Mapping[str, DType]] = {
    **_integers(),
    "f16": DType("f16", 2, "f", "<f2", 5, 10, 0x7BFF),
    "bf16": DType("bf16", 2, "f", "<u2", 8, 7, 0x7F7F),
    "f32": DType("f32", 4, "f", "<f4", 8, 23, 0x7F7FFFFF),
    "f64": DType("f64", 8, "f", "<f8", 11, 52, 0x7FEFFFFFFFFFFFFF),
    "e4m3": DType("e4m3", 1, "f", "<u1", 4, 3, 0x7E),
    "e5m2": DType("e5m2", 1, "f", "<u1", 5, 2, 0x7B),
}
"""All element types by name. e4m3 is the PTX kind: no infinities, largest value 448."""

_OTHER_NAMES: Final[Mapping[str, str]] = {
    "int": "s32",
    "uint": "u32",
    "long": "s64",
    "size_t": "u64",
    "bool": "u8",
    "char": "s8",
    "pointer": "u64",
    "ptr": "u64",
    "half": "f16",
    "float": "f32",
    "double": "f64",
    "bfloat16": "bf16",
    "fp8": "e4m3",
    "float8_e4m3fn": "e4m3",
    "float8_e5m2": "e5m2",
    **{f"int{b}": f"s{b}" for b in (8, 16, 32, 64)},
    **{f"i{b}": f"s{b}" for b in (8, 16, 32, 64)},
    **{f"uint{b}": f"u{b}" for b in (8, 16, 32, 64)},
    **{f"{f}{b}": f"f{b}" for f in ("float", "fp") for b in (16, 32, 64)},
}
"""What other languages call them: only for hints."""


def find_dtype(name: str, span: Span | None) -> DType:
    """The element type of that name; GoptxError with a suggestion otherwise."""
    dtype = DTYPES.get(name)
    if dtype is not None:
        return dtype
    plain = name.lower().lstrip(".").removesuffix("_t")
    near = [plain] if plain in DTYPES else difflib.get_close_matches(plain, DTYPES, 1, 0.65)
    guess = _OTHER_NAMES.get(plain) or (near[0] if near else None)
    hint = f"did you mean {guess}?" if guess else f"the types are {', '.join(DTYPES)}"
    raise GoptxError.at(f"unknown type {name!r}", span, hint=hint)


def encode(value: int | float, dtype: DType, span: Span | None = None) -> bytes:
    """The little-endian bytes of a value, floating-point values rounded to nearest even.

    GoptxError if it is out of range, or a fraction for an integer type.
    """
    if dtype.is_float:
        return _encode_float(value, dtype, span)
    if isinstance(value, float):
        hint = "use // for integer division, or a floating-point type"
        raise GoptxError.at(f"{value!r} is not an integer, as {dtype} needs", span, hint=hint)
    low, high = dtype.range
    if not low <= value <= high:
        hint = f"use s{8 * dtype.size}" if value < 0 and -value <= high // 2 + 1 else None
        raise GoptxError.at(f"{value} is out of the range of {dtype}", span, hint=hint)
    return (value & ((1 << (8 * dtype.size)) - 1)).to_bytes(dtype.size, "little")


def _encode_float(value: int | float, dtype: DType, span: Span | None) -> bytes:
    try:
        number = float(value)
    except OverflowError:
        raise GoptxError.at(f"{value} is out of the range of {dtype}", span) from None
    if dtype.name == "f64":
        return struct.pack("<d", number)
    bits = float_bits(number, dtype)
    if bits is None:
        raise GoptxError.at(f"{value!r} is out of the range of {dtype}", span)
    return bits.to_bytes(dtype.size, "little")


def float_bits(value: float, dtype: DType) -> int | None:
    """The bit pattern of the nearest value (ties to even) of a type narrower than f64.

    None if the value is too large, or infinite where the type has no infinity (e4m3).
    """
    sign = 1 << (8 * dtype.size - 1) if math.copysign(1.0, value) < 0 else 0
    infinity = ((1 << dtype.exponent) - 1) << dtype.mantissa
    if math.isnan(value):
        quiet = (1 << dtype.mantissa) - 1 if dtype.size == 1 else 1 << (dtype.mantissa - 1)
        return infinity | quiet
    if math.isinf(value):
        return None if dtype.name == "e4m3" else sign | infinity
    if value == 0:
        return sign
    least = 2 - (1 << (dtype.exponent - 1))  # exponent of the smallest normal value
    exponent = max(math.frexp(value)[1] - 1, least)
    steps = round(math.ldexp(abs(value), dtype.mantissa - exponent))
    # A carry out of the mantissa moves into the exponent by itself.
    bits = ((exponent - least) << dtype.mantissa) + steps
    return sign | bits if bits <= dtype.largest else None
