"""Matrix products against numpy, with the fragment layouts written down as the ISA lists them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("llvmlite")

from goptx.cpu.numeric.batch import functions  # noqa: E402

F16, BF16, TF32, F64, U8, S8, U4, S4, AND, XOR, E4M3, E5M2, F32, S32 = range(14)
Place = Callable[[int, int, int], tuple[int, int]]


@pytest.fixture(scope="module")
def engine() -> Any:
    return functions()


def _f16_a(g: int, t: int, i: int) -> tuple[int, int]:  # ISA 9.7.14.5.8, m16n8k16
    return (g if i in (0, 1, 4, 5) else g + 8), t * 2 + (i & 1) + (8 if i >= 4 else 0)


def _f16_b(g: int, t: int, i: int) -> tuple[int, int]:
    return t * 2 + (i & 1) + (8 if i >= 2 else 0), g


def _s8_a(g: int, t: int, i: int) -> tuple[int, int]:  # m16n8k32
    row = g if 0 <= i < 4 or 8 <= i < 12 else g + 8
    return row, t * 4 + (i & 3) + (16 if i >= 8 else 0)


def _s8_b(g: int, t: int, i: int) -> tuple[int, int]:
    return t * 4 + (i & 3) + (16 if i >= 4 else 0), g


def _s4_a(g: int, t: int, i: int) -> tuple[int, int]:  # m16n8k64
    row = g if 0 <= i < 8 or 16 <= i < 24 else g + 8
    return row, t * 8 + (i & 7) + (32 if i >= 16 else 0)


def _s4_b(g: int, t: int, i: int) -> tuple[int, int]:
    return t * 8 + (i & 7) + (32 if i >= 8 else 0), g


def _tf32_a(g: int, t: int, i: int) -> tuple[int, int]:  # m16n8k8
    return (g if i in (0, 2) else g + 8), (t if i < 2 else t + 4)


def _tf32_b(g: int, t: int, i: int) -> tuple[int, int]:
    return (t if i == 0 else t + 4), g


def _c(g: int, t: int, i: int) -> tuple[int, int]:
    return (g if i < 2 else g + 8), t * 2 + (i & 1)


def _gather(matrix: Any, place: Place, count: int, width: int) -> Any:
    """Fragments of a matrix of bit patterns: a row of registers for each lane."""
    per = 32 // width
    out = np.zeros((32, count // per), np.uint32)
    for lane in range(32):
        for i in range(count):
            value = int(matrix[place(lane >> 2, lane & 3, i)]) & ((1 << width) - 1)
            out[lane, i // per] |= value << (i % per * width)
    return out


def _multiply(engine: Any, a: Any, b: Any, c: Any, *numbers: int) -> Any:
    kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 4, *[ctypes.c_uint32] * 6)
    d = np.zeros_like(c)
    call = kind(engine.get_function_address("ptx_mma"))
    call(a.ctypes.data, b.ctypes.data, c.ctypes.data, d.ctypes.data, *numbers)
    return d


def _bits(values: Any, type_: int) -> Any:
    if type_ == F16:
        return values.astype(np.float16).view(np.uint16)
    whole = values.astype(np.float32).view(np.uint32)
    return whole >> 16 if type_ == BF16 else whole


LAYOUTS = [
    (F16, 16, _f16_a, _f16_b, 16),
    (BF16, 16, _f16_a, _f16_b, 16),
    (TF32, 8, _tf32_a, _tf32_b, 32),
]


@pytest.mark.parametrize(("type_", "k", "a_place", "b_place", "width"), LAYOUTS)
def test_small_integers_multiply_exactly(
    engine: Any, type_: int, k: int, a_place: Place, b_place: Place, width: int
) -> None:
    rng = np.random.default_rng(type_)
    a, b = rng.integers(-9, 10, (16, k)), rng.integers(-9, 10, (k, 8))
    c = rng.integers(-99, 100, (16, 8))
    d = _multiply(
        engine,
        _gather(_bits(a, type_), a_place, 16 * k // 32, width),
        _gather(_bits(b, type_), b_place, 8 * k // 32, width),
        _gather(_bits(c, F32), _c, 4, 32),
        *(16, k, type_, type_, F32, 0),
    )
    want = _gather(_bits(a @ b + c, F32), _c, 4, 32)
    assert (d == want).all()


@pytest.mark.parametrize(
    ("type_", "k", "a_place", "b_place", "width"),
    [(S8, 32, _s8_a, _s8_b, 8), (U8, 32, _s8_a, _s8_b, 8), (S4, 64, _s4_a, _s4_b, 4)],
)
def test_integers_wrap_or_saturate(
    engine: Any, type_: int, k: int, a_place: Place, b_place: Place, width: int
) -> None:
    rng = np.random.default_rng(type_)
    low, high = (0, 1 << width) if type_ == U8 else (-(1 << (width - 1)), 1 << (width - 1))
    a, b = rng.integers(low, high, (16, k)), rng.integers(low, high, (k, 8))
    c = rng.choice([0, 7, 2**31 - 1, -(2**31)], (16, 8))
    fragments = (_gather(a, a_place, 16 * k * width // 1024 * (32 // width), width),
                 _gather(b, b_place, 8 * k * width // 1024 * (32 // width), width),
                 _gather(c, _c, 4, 32))  # fmt: skip
    exact = a @ b + c
    for flags, want in ((0, exact), (64, exact.clip(-(2**31), 2**31 - 1))):
        d = _multiply(engine, *fragments, 16, k, type_, type_, S32, flags)
        assert (d == _gather(want, _c, 4, 32)).all()


def test_what_lies_far_below_the_largest_term_is_cut_off(engine: Any) -> None:
    a, b, c = np.zeros((16, 16)), np.zeros((16, 8)), np.zeros((16, 8))
    a[0, :3], b[:3, 0] = (1.0, 2.0**-13, 2.0**-13), (1.0, 2.0**-11, 2.0**-13)
    fragments = [_gather(_bits(a, F16), _f16_a, 8, 16), _gather(_bits(b, F16), _f16_b, 4, 16)]
    for start, want in ((0.0, 1.0), (2.0**-23, 1 + 2.0**-23), (-1.0, 2.0**-24)):
        c[0, 0] = start
        d = _multiply(engine, *fragments, _gather(_bits(c, F32), _c, 4, 32), 16, 16, 0, 0, F32, 0)
        assert d.view(np.float32)[0, 0] == want


def test_nans_and_infinities(engine: Any) -> None:
    inf = np.inf
    for x, y, start, want in (
        (inf, 1.0, 0.0, 0x7F800000),
        (inf, 0.0, 0.0, 0x7FFFFFFF),
        (inf, 1.0, -inf, 0x7FFFFFFF),
        (np.nan, 0.0, 0.0, 0x7FFFFFFF),
        (-inf, 1.0, 5.0, 0xFF800000),
    ):
        a, b, c = np.zeros((16, 16)), np.zeros((16, 8)), np.zeros((16, 8))
        a[0, 0], b[0, 0], c[0, 0] = x, y, start
        d = _multiply(
            engine,
            _gather(_bits(a, F16), _f16_a, 8, 16),
            _gather(_bits(b, F16), _f16_b, 4, 16),
            _gather(_bits(c, F32), _c, 4, 32),
            *(16, 16, F16, F16, F32, 0),
        )
        assert int(d[0, 0]) == want


# Swizzle mode, leading and stride offset in bytes, and what is contiguous: k (0) or m and n (1).
WGMMA_LAYOUTS = (
    *((1, 128, 1024, 0), (2, 128, 512, 0), (3, 128, 256, 0), (0, 128, 256, 0)),
    *((1, 2048, 1024, 1), (2, 1024, 512, 1), (3, 512, 256, 1), (0, 128, 256, 1)),
)


@pytest.mark.parametrize(("mode", "lead", "stride", "major"), WGMMA_LAYOUTS)
def test_wgmma_reads_what_a_descriptor_places(
    engine: Any, mode: int, lead: int, stride: int, major: int
) -> None:
    """Tiles of f16 with and without swizzle, either way round, against a plain product."""
    rng = np.random.default_rng(5)
    n, k = 16, 16
    a, b = rng.integers(-5, 6, (64, k)), rng.integers(-5, 6, (n, k))
    place = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_uint64, *[ctypes.c_uint32] * 4)(
        engine.get_function_address("ptx_wgmma_place")
    )
    kind = ctypes.CFUNCTYPE(
        None, *[ctypes.c_void_p] * 3, *[ctypes.c_uint64] * 2, *[ctypes.c_uint32] * 9
    )
    call = kind(engine.get_function_address("ptx_wgmma"))
    shared = np.zeros(32768, np.uint8)
    descriptors = [
        base >> 4 | (lead >> 4) << 16 | (stride >> 4) << 32 | mode << 62 for base in (0, 16384)
    ]
    taken: set[int] = set()
    for descriptor, matrix in zip(descriptors, (a, b), strict=True):
        for row in range(matrix.shape[0]):
            for col in range(k):
                at = place(descriptor, row, col, 2, major)
                assert at not in taken
                taken.add(at)
                shared[at : at + 2] = np.array([matrix[row, col]], np.float16).view(np.uint8)
    if (mode, major) == (1, 0):  # row 1 of a swizzled tile has its 16-byte pieces exchanged
        assert place(descriptors[0], 1, 0, 2, 0) == 128 + 16
    d = np.ones((128, n // 2), np.float32)
    ways = (1, 0, 3 * major, 0)
    call(d.ctypes.data, shared.ctypes.data, None, *descriptors, n, k, F16, F16, F32, *ways)
    want = a @ b.T + 1
    for lane in range(128):
        for i in range(n // 2):
            row = lane // 32 * 16 + lane % 32 // 4 + 8 * (i >> 1 & 1)
            assert d[lane, i] == want[row, 8 * (i >> 2) + lane % 4 * 2 + (i & 1)]


PLAIN = 1 << 15
SPECIALS = {
    16: (0x7C00, 0xFC00, 0x7E00, 0x7F80, 0x0001, 0x8000, 0x7BFF),
    32: (0x7F800000, 0xFF800000, 0x7FC00000, 0x00000001, 0x7F7FFFFF, 0x80000000),
}


def _patterns(rng: Any, count: int, kind: int, *, odd: bool) -> Any:
    """Words that hold random values of a type: of alike size, or with all that is special."""
    width = 32 if kind in (TF32, F32) else 16 if kind in (F16, BF16) else 8
    if width == 8:
        return rng.integers(0, 1 << 32, count, np.uint32)
    if odd:
        bits = rng.integers(0, 1 << width, count * 32 // width, np.uint32)
        at = rng.random(len(bits)) < 0.05
        bits[at] = rng.choice(SPECIALS[width], int(at.sum()))
    else:
        values = rng.normal(0, 1, count * 32 // width)
        bits = values.astype(np.float16).view(np.uint16) if kind == F16 else values
        bits = bits if kind == F16 else values.astype(np.float32).view(np.uint32)
        bits = bits >> 16 if kind == BF16 else bits
    return bits.astype(np.uint16).view(np.uint32) if width == 16 else bits.astype(np.uint32)


@pytest.mark.parametrize("odd", [False, True])
@pytest.mark.parametrize(
    ("ta", "tb", "tc", "k"),
    [
        *((F16, F16, tc, k) for tc in (F16, F32) for k in (8, 16)),
        *((BF16, BF16, F32, k) for k in (8, 16)),
        *((TF32, TF32, F32, k) for k in (4, 8)),
        *((a, b, tc, 32) for a in (E4M3, E5M2) for b in (E4M3, E5M2) for tc in (F16, F32)),
    ],
)
def test_eight_columns_at_once_give_the_bits_of_one(
    engine: Any, ta: int, tb: int, tc: int, k: int, odd: bool
) -> None:
    rng = np.random.default_rng(k + 64 * ta + odd)
    width = 32 if ta == TF32 else 16 if ta in (F16, BF16) else 8
    for _ in range(40):
        a = _patterns(rng, 16 * k * width // 32, ta, odd=odd)
        b = _patterns(rng, 8 * k * width // 32, tb, odd=odd)
        c = _patterns(rng, 64 if tc == F16 else 128, tc, odd=odd)
        quick = _multiply(engine, a, b, c, 16, k, ta, tb, tc, 0)
        assert np.array_equal(quick, _multiply(engine, a, b, c, 16, k, ta, tb, tc, PLAIN))


def _near(rng: Any, count: int, exponent: int, kind: int) -> Any:
    """Words of values whose exponents are near one, as far as the format of eight bits has them."""
    exponents = (exponent + rng.integers(0, 20, count)).clip(0, 255).astype(np.uint32)
    bits = rng.integers(0, 2, count, np.uint32) << 31 | exponents << 23
    bits = (bits | rng.integers(0, 1 << 23, count, np.uint32)) * (rng.random(count) < 0.8)
    return (
        (bits >> 16).astype(np.uint16).view(np.uint32) if kind == BF16 else bits.astype(np.uint32)
    )


@pytest.mark.parametrize(("kind", "k"), [(BF16, 16), (TF32, 8)])
@pytest.mark.parametrize("product", [-150, -126, -110, -90, 100, 115, 125])
def test_products_near_the_ends_of_f32_come_out_as_one_by_one(
    engine: Any, kind: int, k: int, product: int
) -> None:
    rng = np.random.default_rng(k + 1000 + product)
    for _ in range(30):
        of_a = int(rng.integers(max(0, product), min(235, product + 254)))
        a, b = _near(rng, 16 * k, of_a, kind), _near(rng, 8 * k, product + 254 - of_a, kind)
        c = _near(rng, 128, product + 127 + int(rng.integers(-20, 20)), F32)
        quick = _multiply(engine, a, b, c, 16, k, kind, kind, F32, 0)
        assert np.array_equal(quick, _multiply(engine, a, b, c, 16, k, kind, kind, F32, PLAIN))


@pytest.mark.parametrize("odd", [False, True])
@pytest.mark.parametrize("ta", [F16, BF16, TF32, E4M3, E5M2])
@pytest.mark.parametrize("tc", [F16, F32])
def test_wgmma_is_as_quick_as_it_is_right(engine: Any, ta: int, tc: int, odd: bool) -> None:
    rng = np.random.default_rng(ta)
    n, k = 24, {F16: 16, BF16: 16, TF32: 8}.get(ta, 32)
    shared = _patterns(rng, 16384, ta, odd=odd)
    signs, major, rows = 3, 0, 128 * (n // 4 if tc == F16 else n // 2)
    kind = ctypes.CFUNCTYPE(
        None, *[ctypes.c_void_p] * 3, *[ctypes.c_uint64] * 2, *[ctypes.c_uint32] * 9
    )
    call = kind(engine.get_function_address("ptx_wgmma"))
    da, db = (start | 8 << 16 | 64 << 32 for start in (0, 512))
    found = []
    for flags in (0, PLAIN):
        d = _patterns(np.random.default_rng(5), rows, tc, odd=odd)
        call(
            d.ctypes.data,
            shared.ctypes.data,
            None,
            da,
            db,
            n,
            k,
            ta,
            ta,
            tc,
            1,
            signs,
            major,
            flags,
        )
        found.append(d)
    assert np.array_equal(*found)
