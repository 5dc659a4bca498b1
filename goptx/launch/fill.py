"""The contents of a buffer as a NumPy array. Loaded only when a buffer is filled.

Random contents depend on the seed and the buffer's stream name alone: the array is drawn in chunks
of a fixed size, each from a generator of its own (children of one seed sequence), so threads can
fill chunks side by side and a large buffer never needs temporaries of its own size. Values of types
narrower than 32 bits are drawn as f32 and rounded to nearest even; narrow types have no overflow:
what is too large becomes the largest finite value.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from goptx.diag import GoptxError, Span
from goptx.launch.dtypes import DType, encode
from goptx.launch.init import Init

Array: TypeAlias = NDArray[Any]

CHUNK: Final = 1 << 20
"""Elements drawn from one generator. Part of the contents' definition: changing it changes them."""


def fill(
    init: Init, dtype: DType, shape: tuple[int, ...], seed: int, stream: str, span: Span | None
) -> Array:
    """The array of ``shape`` in the storage type of ``dtype``; ``stream`` names what is drawn.

    GoptxError if memory runs out or a file cannot be used.
    """
    try:
        if init.kind == "file":
            return _from_file(init, dtype, shape, span)
        if init.kind == "zeros":
            return np.zeros(shape, dtype.storage)
        if init.kind in ("ones", "full"):
            value = init.values[0] if init.values else 1
            bits = np.frombuffer(encode(value, dtype, span), dtype.storage)[0]
            return np.full(shape, bits, dtype.storage)
        flat = np.empty(int(np.prod(shape, dtype=np.int64)), dtype.storage)
        _fill_chunks(flat, _drawer(init, dtype), seed, stream)
        return flat.reshape(shape)
    except MemoryError:
        size = dtype.size * int(np.prod(shape, dtype=object))
        hint = "choose smaller sizes"
        raise GoptxError.at(f"no memory for a buffer of {size:,} bytes", span, hint=hint) from None


_Drawer: TypeAlias = Callable[[np.random.Generator, int, int], Array]
"""Draws elements ``[first, last)`` in the storage type."""


def _fill_chunks(flat: Array, draw: _Drawer, seed: int, stream: str) -> None:
    digest = hashlib.blake2b(stream.encode(), digest_size=16).digest()
    entropy = [seed, int.from_bytes(digest, "little")]

    def one(index: int) -> None:
        first, last = index * CHUNK, min((index + 1) * CHUNK, flat.size)
        child = np.random.SeedSequence(entropy, spawn_key=(index,))
        with np.errstate(over="ignore", invalid="ignore"):
            flat[first:last] = draw(np.random.Generator(np.random.PCG64(child)), first, last)

    count = -(-flat.size // CHUNK)
    workers = min(count, os.cpu_count() or 1, 16)
    if workers < 2:
        for index in range(count):
            one(index)
        return
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(one, range(count)):
            pass


def _drawer(init: Init, dtype: DType) -> _Drawer:
    first, second = init.values
    wide = np.float64 if dtype.name == "f64" else np.float32

    def normal(random: np.random.Generator, start: int, stop: int) -> Array:
        values: Array = random.standard_normal(stop - start, dtype=wide)
        values *= wide(second)
        values += wide(first)
        return narrow(values, dtype)

    def uniform(random: np.random.Generator, start: int, stop: int) -> Array:
        values: Array = random.random(stop - start, dtype=wide)
        values *= wide(second - first)
        values += wide(first)
        if first < second:  # rounding may reach the excluded end
            np.minimum(values, np.nextafter(wide(second), wide(first)), out=values)
        return narrow(values, dtype)

    def randint(random: np.random.Generator, start: int, stop: int) -> Array:
        low, high = int(first), int(second)
        if dtype.is_float:
            kind = np.uint64 if high > 1 << 63 else np.int64
            return narrow(random.integers(low, high, stop - start, kind), dtype)
        sign = "i" if low < 0 or dtype.kind == "s" else "u"
        fits = high <= 1 << (8 * dtype.size - (sign == "i"))
        drawn: Array = random.integers(
            low, high, stop - start, np.dtype(f"{sign}{dtype.size if fits else 8}").type
        )
        return drawn.astype(f"<{sign}{dtype.size}", copy=False).view(dtype.storage)

    def arange(random: np.random.Generator, start: int, stop: int) -> Array:
        if dtype.is_float:
            index = np.arange(start, stop, dtype=np.float64)
            return narrow(index * float(second) + float(first), dtype)
        mask = (1 << 64) - 1
        index = np.arange(start, stop, dtype=np.uint64)
        values = index * np.uint64(int(second) & mask) + np.uint64(int(first) & mask)
        return values.astype(f"<u{dtype.size}").view(dtype.storage)

    return {"normal": normal, "uniform": uniform, "randint": randint, "arange": arange}[init.kind]


# Rounding


def narrow(values: Array, dtype: DType) -> Array:
    """Numbers in the storage type of a floating-point type, rounded once, to nearest even.

    Finite numbers that are too large become the largest finite value.
    """
    if dtype.name == "f64":
        return values.astype(np.float64)
    if values.dtype.kind != "f":
        values = values.astype(np.float64)
    finite = np.isfinite(values)
    with np.errstate(over="ignore"):
        bits = _bits(values, dtype)
    return _saturate(bits, finite, dtype).view(dtype.storage)


def _bits(values: Array, dtype: DType) -> Array:
    """The bit patterns as unsigned integers."""
    if dtype.name == "f32":
        return values.astype(np.float32).view(np.uint32)
    if dtype.name == "f16":
        return values.astype(np.float16).view(np.uint16)
    single = _to_odd(values) if values.dtype == np.float64 else values.astype(np.float32)
    bits = single.view(np.uint32)
    if dtype.name == "bf16":
        rounded = bits + (np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1)))
        rounded >>= np.uint32(16)
        return np.where(np.isnan(single), np.uint16(0x7FC0), rounded.astype(np.uint16))
    return _byte_bits(single, dtype)


def _to_odd(values: Array) -> Array:
    """f64 rounded to f32 such that rounding once more, to fewer bits, is right: a result that is
    not exact is the truncated one with its last bit set."""
    single = values.astype(np.float32)
    back = single.astype(np.float64)
    bits = single.view(np.uint32)
    bits -= (np.abs(back) > np.abs(values)).astype(np.uint32)
    bits |= (back != values).astype(np.uint32)
    nan = np.isnan(values)
    if nan.any():
        single[nan] = np.nan
    return single


def _byte_bits(single: Array, dtype: DType) -> Array:
    bias, least = (1 << (dtype.exponent - 1)) - 1, 2 - (1 << (dtype.exponent - 1))
    drop = np.uint32(23 - dtype.mantissa)
    bits = single.view(np.uint32)
    magnitude = bits & np.uint32(0x7FFFFFFF)
    half = np.uint32((1 << (int(drop) - 1)) - 1)
    normal = (magnitude + (half + ((magnitude >> drop) & np.uint32(1)))) >> drop
    normal -= np.uint32((127 - bias) << dtype.mantissa)
    absolute = magnitude.view(np.float32)
    scale = np.float32(2.0 ** (dtype.mantissa - least))
    with np.errstate(invalid="ignore"):
        small = absolute < np.float32(2.0**least)
        steps = np.rint(np.where(small, absolute, np.float32(0)) * scale).astype(np.uint32)
    result = np.where(small, steps, np.minimum(normal, np.uint32(0x7F))).astype(np.uint8)
    special = ~np.isfinite(single)
    if special.any():
        infinity = 0x7F if dtype.name == "e4m3" else 0x7C
        result[special] = np.where(np.isnan(single[special]), 0x7F, infinity)
    return result | ((bits >> np.uint32(24)) & np.uint32(0x80)).astype(np.uint8)


def _saturate(bits: Array, finite: Array, dtype: DType) -> Array:
    sign = bits.dtype.type(1 << (8 * dtype.size - 1))
    over = finite & ((bits & ~sign) > bits.dtype.type(dtype.largest))
    if over.any():
        bits = np.where(over, (bits & sign) | bits.dtype.type(dtype.largest), bits)
    return bits


# Files


def _from_file(init: Init, dtype: DType, shape: tuple[int, ...], span: Span | None) -> Array:
    path = str(init.path)
    try:
        array = cast(Array, np.load(path, mmap_mode="r", allow_pickle=False))
    except FileNotFoundError:
        hint = "the path is relative to the launch file"
        raise GoptxError.at(f"there is no file {path}", span, hint=hint) from None
    except (OSError, ValueError, EOFError) as error:
        reason = str(error).splitlines()[0] if str(error) else "unreadable"
        hint = "numpy.save writes what can be read: an array of numbers"
        raise GoptxError.at(f"cannot read {path}: {reason}", span, hint=hint) from None
    if array.shape != shape:
        hint = f"it holds {array.dtype} of shape {list(array.shape)}"
        message = f"{path} does not have the shape {list(shape)}"
        raise GoptxError.at(message, span, hint=hint)
    return _from_array(array, dtype, path, span)


def _from_array(array: Array, dtype: DType, path: str, span: Span | None) -> Array:
    kind, width = array.dtype.kind, array.dtype.itemsize
    if dtype.is_float and kind == "f":
        same = array.dtype == np.dtype(dtype.storage)
        return np.array(array, dtype.storage) if same else narrow(np.asarray(array), dtype)
    # Integers, booleans and raw bits are taken as they are: only their width counts.
    if kind in "uib" and width == dtype.size and (not dtype.is_float or dtype.is_raw):
        plain = np.array(array, array.dtype.newbyteorder("<"), order="C")
        return plain.view(dtype.storage)
    hint = f"save it as {np.dtype(dtype.storage)}"
    raise GoptxError.at(f"{path} holds {array.dtype}, which does not fit {dtype}", span, hint=hint)
