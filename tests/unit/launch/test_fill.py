"""Contents of buffers: right bit patterns, and the same ones every time."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goptx.diag import GoptxError
from goptx.launch import DTYPES, Buffer, Init
from goptx.launch.dtypes import DType, encode, float_bits
from goptx.launch.fill import CHUNK, narrow

NARROW = ["f16", "bf16", "f32", "e4m3", "e5m2"]


def buffer(dtype: str, init: Init, shape: tuple[int, ...] = (1000,), key: str = "k/0/x") -> Buffer:
    return Buffer("x", dtype, shape, init, "inout", None, key)


def value_of(bits: int, dtype: DType) -> Fraction:
    """The number a finite bit pattern stands for, from the definition of the format."""
    field = (bits >> dtype.mantissa) & ((1 << dtype.exponent) - 1)
    fraction = bits & ((1 << dtype.mantissa) - 1)
    bias = (1 << (dtype.exponent - 1)) - 1
    lead = 1 << dtype.mantissa if field else 0
    size = Fraction(lead + fraction) * Fraction(2) ** (max(field, 1) - bias - dtype.mantissa)
    return -size if bits >> (8 * dtype.size - 1) else size


def is_nearest(bits: int, value: float, dtype: DType) -> bool:
    """Whether no neighbour is nearer, and a tie went to the even pattern."""
    exact = Fraction(value)
    off = abs(value_of(bits, dtype) - exact)
    sign = 1 << (8 * dtype.size - 1)
    magnitude = bits & ~sign
    for other in (magnitude - 1, magnitude + 1):
        if 0 <= other <= dtype.largest:
            distance = abs(value_of(other | (bits & sign), dtype) - exact)
            if distance < off or (distance == off and off and bits & 1):
                return False
    return True


@pytest.mark.parametrize("name", NARROW)
@given(value=st.floats(allow_nan=False, allow_infinity=False))
def test_scalars_are_rounded_to_nearest_even(name: str, value: float) -> None:
    dtype = DTYPES[name]
    bits = float_bits(value, dtype)
    if bits is None:
        assert abs(value) > value_of(dtype.largest, dtype)
    else:
        assert is_nearest(bits, value, dtype)
        assert (math.copysign(1, value) < 0) == bool(bits >> (8 * dtype.size - 1))


@pytest.mark.parametrize("width", [32, 64])
@pytest.mark.parametrize("name", NARROW)
@given(data=st.data())
def test_arrays_are_rounded_as_scalars_are(name: str, width: int, data: st.DataObject) -> None:
    dtype = DTYPES[name]
    floats = st.floats(width=width) | st.floats(-600, 600, width=width)  # type: ignore[arg-type]
    values = data.draw(st.lists(floats, min_size=1, max_size=50))
    array = np.array(values, f"<f{width // 8}")
    found = narrow(array, dtype).view(f"<u{dtype.size}")
    for value, bits in zip(array.tolist(), found.tolist(), strict=True):
        wanted = float_bits(value, dtype)
        if math.isnan(value):
            assert bits & ~(1 << (8 * dtype.size - 1)) > dtype.largest
        elif wanted is None and math.isinf(value):
            assert bits & 0x7F == 0x7F  # e4m3 has no infinity: not a number
        elif wanted is None:
            assert bits & ((1 << (8 * dtype.size - 1)) - 1) == dtype.largest
        else:
            assert bits == wanted


def test_rounding_happens_once() -> None:
    # A little above a tie of bf16, but a tie after rounding to f32 first.
    value = 1 + 2.0**-8 + 2.0**-40
    assert narrow(np.array([value]), DTYPES["bf16"])[0] == 0x3F81
    assert float_bits(value, DTYPES["bf16"]) == 0x3F81
    assert narrow(np.array([1 + 2.0**-8]), DTYPES["bf16"])[0] == 0x3F80


def test_known_patterns() -> None:
    ones = {n: buffer(n, Init("ones"), (2,)).materialise(0).tobytes().hex() for n in DTYPES}
    assert ones["f16"] == "003c" * 2
    assert ones["bf16"] == "803f" * 2
    assert ones["e4m3"] == "38" * 2
    assert ones["e5m2"] == "3c" * 2
    assert ones["f32"] == "0000803f" * 2
    assert ones["u16"] == ones["b16"] == ones["s16"] == "0100" * 2
    assert float_bits(448.0, DTYPES["e4m3"]) == 0x7E
    assert float_bits(449.0, DTYPES["e4m3"]) == 0x7E
    assert float_bits(465.0, DTYPES["e4m3"]) is None
    assert float_bits(2.0**-9, DTYPES["e4m3"]) == 1
    assert float_bits(2.0**-10, DTYPES["e4m3"]) == 0
    assert float_bits(57344.0, DTYPES["e5m2"]) == 0x7B
    assert float_bits(math.inf, DTYPES["e5m2"]) == 0x7C
    assert float_bits(-0.0, DTYPES["bf16"]) == 0x8000


@pytest.mark.parametrize("name", ["f16", "f32", "f64"])
def test_numpy_agrees_where_it_has_the_type(name: str) -> None:
    dtype = DTYPES[name]
    rng = np.random.default_rng(1)
    values = rng.standard_normal(2000) * np.exp2(rng.integers(-30, 15, 2000))
    kind = np.dtype(dtype.storage)
    assert (narrow(values, dtype) == values.astype(kind)).all()
    assert b"".join(encode(v, dtype) for v in values.tolist()) == values.astype(kind).tobytes()


@settings(max_examples=30)
@given(
    dtype=st.sampled_from(sorted(DTYPES)),
    kind=st.sampled_from(["arange", "normal", "uniform", "randint"]),
    seed=st.integers(0, 2**64 - 1),
    count=st.integers(1, 300),
)
def test_contents_depend_on_seed_and_key_alone(
    dtype: str, kind: str, seed: int, count: int
) -> None:
    if not DTYPES[dtype].is_float and kind in ("normal", "uniform"):
        kind = "randint"
    values = {"arange": (0, 1), "normal": (0, 1), "uniform": (-1, 1), "randint": (0, 100)}[kind]
    one = buffer(dtype, Init(kind, values), (count,))
    first = one.materialise(seed)
    assert first.dtype == np.dtype(DTYPES[dtype].storage)
    assert first.nbytes == one.nbytes
    assert one.materialise(seed).tobytes() == first.tobytes()
    # A longer buffer starts with the same values only if it draws the same numbers first.
    if kind != "arange" and count > 40:
        other = buffer(dtype, Init(kind, values), (count,), "k/1/y").materialise(seed)
        assert other.tobytes() != first.tobytes()
        assert one.materialise(seed ^ 1).tobytes() != first.tobytes()


def test_chunks_are_drawn_apart_and_do_not_depend_on_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    big = buffer("u8", Init("randint", (0, 256)), (2 * CHUNK + 5,))
    array = big.materialise(3)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert (big.materialise(3) == array).all()
    assert (array[:CHUNK] != array[CHUNK : 2 * CHUNK]).any()
    assert len(np.unique(array)) == 256


def test_distributions() -> None:
    shape = (100, 1000)
    normal = buffer("f32", Init("normal", (3, 2)), shape).materialise(1)
    assert normal.shape == shape
    assert abs(normal.mean() - 3) < 0.05
    assert abs(normal.std() - 2) < 0.05
    uniform = buffer("f32", Init("uniform", (-1, 2)), shape).materialise(1)
    assert uniform.min() >= -1
    assert uniform.max() < 2
    assert abs(uniform.mean() - 0.5) < 0.05
    ints = buffer("s16", Init("randint", (-2, 3)), shape).materialise(1)
    assert set(np.unique(ints)) == {-2, -1, 0, 1, 2}
    assert set(np.unique(buffer("f16", Init("randint", (0, 3))).materialise(1))) == {0, 1, 2}


@pytest.mark.parametrize(
    ("dtype", "low", "high"),
    [
        ("u64", 0, 2**64),
        ("s64", -(2**63), 2**63),
        ("u8", 255, 256),
        ("b8", -128, 256),
        ("b32", -(2**31), 2**32),
        ("f64", -(2**53), 2**53),
        ("s32", 5, 6),
        ("f32", 2**63, 2**64),
    ],
)
def test_whole_range_of_randint(dtype: str, low: int, high: int) -> None:
    array = buffer(dtype, Init("randint", (low, high)), (5000,)).materialise(2)
    if dtype[0] != "b":
        assert array.min() >= low
        assert array.max() <= high - 1
    if high - low > 10**6:
        assert len(np.unique(array)) > 1000


def test_arange() -> None:
    def made(dtype: str, *values: float) -> list[float]:
        return buffer(dtype, Init("arange", values), (300,)).materialise(0).tolist()

    assert made("u32", 0, 1) == list(range(300))
    assert made("u8", 0, 1) == [i % 256 for i in range(300)]
    assert made("s8", -2, 1)[:4] == [-2, -1, 0, 1]
    assert made("s64", 10, -3)[:3] == [10, 7, 4]
    assert made("f16", 0, 0.5)[:3] == [0, 0.5, 1]
    assert max(made("f16", 0, 1000)) == 65504


def test_excluded_end_is_never_reached() -> None:
    # Half of these would round up to 1 + 2**-23 in f32 without the clamp.
    array = buffer("f32", Init("uniform", (1, 1 + 2.0**-23)), (1000,)).materialise(1)
    assert array.max() < 1 + 2.0**-23


# Files


def saved(folder: Path, array: object) -> Init:
    path = folder / "data.npy"
    np.save(path, array)  # type: ignore[arg-type]
    return Init("file", (), path)


def test_file_is_taken_as_it_is(tmp_path: Path) -> None:
    data = np.arange(12, dtype=np.float32).reshape(3, 4)
    found = buffer("f32", saved(tmp_path, data), (3, 4)).materialise(0)
    assert (found == data).all()
    assert found.flags.writeable
    raw = np.array([0x3F80, 0xFFFF], np.uint16)
    assert (buffer("bf16", saved(tmp_path, raw), (2,)).materialise(0) == raw).all()
    signed = np.array([-1, 2], np.int32)
    assert buffer("u32", saved(tmp_path, signed), (2,)).materialise(0).tolist() == [2**32 - 1, 2]
    swapped = np.array([1, 2], ">u4")
    assert buffer("u32", saved(tmp_path, swapped), (2,)).materialise(0).tolist() == [1, 2]
    fortran = np.asfortranarray(data)
    assert (buffer("f32", saved(tmp_path, fortran), (3, 4)).materialise(0) == data).all()


def test_file_of_wider_numbers_is_rounded(tmp_path: Path) -> None:
    init = saved(tmp_path, np.array([1.0, 1e9, -2.5]))
    assert buffer("e4m3", init, (3,)).materialise(0).tolist() == [0x38, 0x7E, 0xC2]


@pytest.mark.parametrize(
    ("array", "shape", "message"),
    [
        (np.zeros(3, np.float32), (4,), "does not have the shape"),
        (np.zeros(4, np.int64), (4,), "does not fit f32"),
        (np.zeros(4, np.int32), (4,), "does not fit f32"),
        (np.array(["a", "b", "c", "d"]), (4,), "does not fit f32"),
        (np.array([None] * 4), (4,), "cannot read"),
    ],
)
def test_file_that_does_not_fit(
    tmp_path: Path, array: object, shape: tuple[int, ...], message: str
) -> None:
    with pytest.raises(GoptxError, match=message):
        buffer("f32", saved(tmp_path, array), shape).materialise(0)


@pytest.mark.parametrize("content", [b"", b"no array", b"\x93NUMPY\x01\x00\xff\xff{"])
def test_file_that_is_no_array(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.npy"
    path.write_bytes(content)
    with pytest.raises(GoptxError, match="cannot read"):
        buffer("f32", Init("file", (), path), (4,)).materialise(0)


def test_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(GoptxError, match="there is no file"):
        buffer("f32", Init("file", (), tmp_path / "x.npy"), (4,)).materialise(0)


def test_no_memory_is_a_diagnostic() -> None:
    with pytest.raises(GoptxError, match="no memory for a buffer of"):
        buffer("f64", Init("ones"), (1 << 50,)).materialise(0)
