"""The numeric functions against exact rational arithmetic, and what the ISA says of edges."""

from __future__ import annotations

import random
from fractions import Fraction
from math import isqrt
from typing import Any

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("llvmlite")

from goptx.cpu.numeric.batch import Batch  # noqa: E402
from goptx.cpu.numeric.model import Numeric  # noqa: E402
from goptx.cpu.numeric.table import lower  # noqa: E402
from goptx.isa.opcodes import decode  # noqa: E402

FORMATS = {"f16": (5, 10), "bf16": (8, 7), "f32": (8, 23), "f64": (11, 52), "tf32": (8, 10)}
NAN = {"f16": 0x7FFF, "bf16": 0x7FFF, "f32": 0x7FFFFFFF}


def value(bits: int, name: str) -> Fraction | float:
    """The exact value; infinities and NaNs as floats."""
    e, m = FORMATS[name]
    sign = -1 if bits >> (e + m) else 1
    exponent, mantissa = bits >> m & ((1 << e) - 1), bits & ((1 << m) - 1)
    if exponent == (1 << e) - 1:
        return float("nan") if mantissa else sign * float("inf")
    bias = (1 << (e - 1)) - 1
    scale = max(exponent, 1) - bias - m
    return sign * Fraction(mantissa | (1 << m if exponent else 0)) * Fraction(2) ** scale


def rounded(x: Fraction, name: str, mode: str, *, ftz: bool = False, negative: bool = False) -> int:
    """An exact value in a format: what IEEE 754 says, written down anew."""
    e, m = FORMATS[name]
    sign = x < 0 or (x == 0 and negative)
    top, magnitude = int(sign) << (e + m), abs(x)
    if magnitude == 0:
        return top
    bias = (1 << (e - 1)) - 1
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    exponent -= magnitude < Fraction(2) ** exponent
    exponent = exponent if ftz else max(exponent, 1 - bias)  # .ftz looks at what is rounded
    quantum = Fraction(2) ** (exponent - m)
    count, rest = divmod(magnitude, quantum)
    twice = 2 * rest
    up = {
        "rn": twice > quantum or (twice == quantum and count % 2 == 1),
        "rz": False,
        "rm": rest > 0 and sign,
        "rp": rest > 0 and not sign,
    }[mode]
    count += up
    if count == 2 << m:
        count, exponent = 1 << m, exponent + 1
    if ftz and exponent < 1 - bias:
        return top
    if exponent > bias:
        largest = mode == "rz" or (mode == "rm" and not sign) or (mode == "rp" and sign)
        return top | ((((1 << e) - 1) << m) - int(largest))
    biased = 0 if count < 1 << m else exponent + bias
    return top | biased << m | int(count) & ((1 << m) - 1)


def interesting(name: str, rng: random.Random) -> int:
    """A finite value: an edge, or random with an exponent near the middle, an end, or anywhere."""
    e, m = FORMATS[name]
    sign = rng.getrandbits(1) << (e + m)
    bias = (1 << (e - 1)) - 1
    exponent = rng.choice(
        [bias + rng.randint(-6, 6), rng.randint(0, 2 * bias), rng.randint(0, 2), 2 * bias]
    )
    mantissa = rng.choice([0, 1, (1 << m) - 1, rng.getrandbits(m), rng.getrandbits(m)])
    return sign | exponent << m | mantissa


def meaning(text: str, n: int) -> Numeric:
    found = lower(decode(text), n)
    assert found is not None, text
    return found


def column(values: list[int]) -> Any:
    return np.array(values, np.uint64)


def _run(texts: list[str], inputs: list[int]) -> list[list[int]]:
    """The results of instructions of one operand: a list for each."""
    batch = Batch([meaning(text, 2) for text in texts])
    return [batch.run(k, {1: column(inputs)})[:, 0].tolist() for k in range(len(texts))]


MODES = ("rn", "rz", "rm", "rp")
ARITHMETIC = [
    *((name, mode) for name in ("f32", "f64") for mode in MODES),
    *((name, "rn") for name in ("f16", "bf16")),
]


@pytest.mark.parametrize(("name", "mode"), ARITHMETIC)
def test_arithmetic_rounds_the_exact_result_once(name: str, mode: str) -> None:
    rng = random.Random(name + mode)
    triples = [[interesting(name, rng) for _ in range(3)] for _ in range(400)]
    ftz = name == "f32"
    texts = [
        f"{op}.{mode}{f}.{name}"
        for op in ("add", "sub", "mul", "fma")
        for f in (("", ".ftz") if ftz else ("",))
    ]
    batch = Batch([meaning(text, 4 if text[0] == "f" else 3) for text in texts])
    columns = {k + 1: column([t[k] for t in triples]) for k in range(3)}
    for which, text in enumerate(texts):
        got = batch.run(which, columns)[:, 0]
        for triple, result in zip(triples, got, strict=True):
            a, b, c = (value(_flushed(x, name) if ".ftz" in text else x, name) for x in triple)
            signs = [x >> sum(FORMATS[name]) for x in triple]
            assert isinstance(a, Fraction) and isinstance(b, Fraction) and isinstance(c, Fraction)
            op = text.partition(".")[0]
            exact = {"add": a + b, "sub": a - b, "mul": a * b, "fma": a * b + c}[op]
            negative = _zero_sign(op, signs, a * b == 0, mode, b == 0, c == 0, a == 0)
            want = rounded(exact, name, mode, ftz=".ftz" in text, negative=negative)
            assert int(result) == want, (
                text,
                [hex(x) for x in triple],
                hex(int(result)),
                hex(want),
            )


def _flushed(bits: int, name: str) -> int:
    e, m = FORMATS[name]
    return bits if bits >> m & ((1 << e) - 1) else bits & 1 << (e + m)


def _zero_sign(
    op: str, signs: list[int], p_zero: bool, mode: str, b_zero: bool, c_zero: bool, a_zero: bool
) -> bool:
    """The sign of an exact zero (IEEE 754, 6.3)."""
    if op == "mul":
        return bool(signs[0] ^ signs[1])
    if op == "fma":
        left, right, zeros = signs[0] ^ signs[1], signs[2], p_zero and c_zero
    else:
        left, right = signs[0], signs[1] ^ (op == "sub")
        zeros = a_zero and b_zero
    return bool(left) if zeros and left == right else mode == "rm"


@pytest.mark.parametrize("name", ["f32", "f64"])
@pytest.mark.parametrize("mode", MODES)
def test_quotients_and_roots_round_once(name: str, mode: str) -> None:
    rng = random.Random("div" + name + mode)
    pairs = [(interesting(name, rng), interesting(name, rng)) for _ in range(300)]
    pairs = [(a, b) for a, b in pairs if value(b, name) and value(a, name)]
    columns = {k + 1: column([p[k] for p in pairs]) for k in range(2)}
    batch = Batch(
        [meaning(f"div.{mode}.{name}", 3), meaning(f"sqrt.{mode}.{name}", 2),
         meaning(f"rcp.{mode}.{name}", 2)]
    )  # fmt: skip
    quotients, roots, inverses = (batch.run(k, columns)[:, 0] for k in range(3))
    for k, (x, y) in enumerate(pairs):
        a, b = value(x, name), value(y, name)
        assert isinstance(a, Fraction) and isinstance(b, Fraction)
        assert int(quotients[k]) == rounded(a / b, name, mode), (hex(x), hex(y))
        assert int(inverses[k]) == rounded(1 / a, name, mode), hex(x)
        if a > 0:
            assert int(roots[k]) == rounded(_root(a), name, mode), hex(x)


def _root(x: Fraction) -> Fraction:
    """The square root, or so near below it that no format sees the difference, and above a tie."""
    shift = 2 * 1400
    scaled = x * Fraction(2) ** shift
    whole = isqrt(int(scaled))
    exact = whole * whole == scaled
    return (Fraction(whole) + (0 if exact else Fraction(1, 2))) / Fraction(2) ** (shift // 2)


@pytest.mark.parametrize(
    ("target", "source"),
    [("f16", "f32"), ("bf16", "f32"), ("f32", "f64"), ("f16", "f64"), ("bf16", "f64"),
     ("f32", "f16"), ("f64", "f32"), ("f64", "f16")],
)  # fmt: skip
def test_conversions_between_floats_round_once(target: str, source: str) -> None:
    rng = random.Random(target + source)
    inputs = [interesting(source, rng) for _ in range(500)]
    wider = FORMATS[target][1] > FORMATS[source][1]
    modes = ("",) if wider else MODES
    texts = [f"cvt.{mode + '.' if mode else ''}{target}.{source}" for mode in modes]
    for mode, got in zip(modes, _run(texts, inputs), strict=True):
        for x, y in zip(inputs, got, strict=True):
            exact = value(x, source)
            assert isinstance(exact, Fraction)
            negative = bool(x >> sum(FORMATS[source]))
            assert y == rounded(exact, target, mode or "rn", negative=negative), (mode, hex(x))


@pytest.mark.parametrize("target", ["u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64"])
def test_floats_become_integers_saturated(target: str) -> None:
    rng = random.Random(target)
    bits = int(target[1:])
    least = -(1 << (bits - 1)) if target[0] == "s" else 0
    most = least + (1 << bits) - 1
    for source in ("f16", "f32", "f64"):
        inputs = [interesting(source, rng) for _ in range(300)]
        modes = ("rni", "rzi", "rmi", "rpi")
        texts = [f"cvt.{mode}.{target}.{source}" for mode in modes]
        for mode, got in zip(modes, _run(texts, inputs), strict=True):
            for x, y in zip(inputs, got, strict=True):
                exact = value(x, source)
                assert isinstance(exact, Fraction)
                whole = {"rni": round(exact), "rzi": int(exact),
                         "rmi": exact.__floor__(), "rpi": exact.__ceil__()}[mode]  # fmt: skip
                assert y == min(max(whole, least), most) & ((1 << bits) - 1), (mode, hex(x))


def test_integers_become_floats_rounded_once() -> None:
    rng = random.Random(7)
    for source in ("u64", "s64", "u32", "s32", "s16", "u8"):
        bits = int(source[1:])
        inputs = [rng.getrandbits(bits) >> rng.randrange(bits) for _ in range(300)]
        kinds = [(target, mode) for target in ("f16", "f32", "f64") for mode in MODES]
        texts = [f"cvt.{mode}.{target}.{source}" for target, mode in kinds]
        for (target, mode), got in zip(kinds, _run(texts, inputs), strict=True):
            for x, y in zip(inputs, got, strict=True):
                signed = x - (1 << bits) if source[0] == "s" and x >> (bits - 1) else x
                assert y == rounded(Fraction(signed), target, mode), (source, target, mode, x)


EDGES: list[tuple[str, tuple[int, ...], int]] = [
    ("add.sat.f32", (0x7FC00001, 0x3F800000), 0),
    ("mul.sat.f32", (0x40000000, 0x40000000), 0x3F800000),
    ("add.f32", (0x7F800000, 0xFF800000), 0x7FFFFFFF),
    ("add.ftz.f32", (0x80000001, 0x80000000), 0x80000000),
    ("mul.ftz.f32", (0x80000001, 0x7F000000), 0x80000000),
    ("fma.rn.relu.f16", (0xBC00, 0x3C00, 0x0000), 0),
    ("min.f32", (0x80000000, 0x00000000), 0x80000000),
    ("max.f32", (0x80000000, 0x00000000), 0x00000000),
    ("min.f32", (0x7FC00000, 0x3F800000), 0x3F800000),
    ("min.NaN.f32", (0x7FC00000, 0x3F800000), 0x7FFFFFFF),
    ("min.xorsign.abs.f32", (0xC0000000, 0x3F800000), 0xBF800000),
    ("cvt.rzi.s32.f32", (0x7FC00000,), 0),
    ("cvt.rzi.s64.f32", (0x7FC00000,), 1 << 63),
    ("cvt.rzi.s32.f64", (0x7FF8000000000000,), 1 << 31),
    ("cvt.rn.satfinite.e4m3x2.f32", (0x7FC00000, 0x44000000), 0x7F7E),
    ("cvt.rn.satfinite.e5m2x2.f32", (0x7F800000, 0x80000000), 0x7B80),
    ("cvt.rn.f16x2.e4m3x2", (0x7F08,), 0x7FFF2400),
    ("cvt.rn.relu.bf16.f32", (0xBF800000,), 0),
    ("cvt.rn.satfinite.f16.f32", (0x7F800000,), 0x7BFF),
    ("cvt.rna.tf32.f32", (0x3F801000,), 0x3F802000),
    ("cvt.rn.f16x2.f32", (0x3F800000, 0x40000000), 0x3C004000),
    ("cvt.sat.u8.s32", (0xFFFFFFFF,), 0),
    ("cvt.s8.u32", (0x80,), 0x80),
    ("cvt.pack.sat.u16.s32", (0x12345, 0xFFFFFFFF), 0xFFFF0000),
    ("shl.b32", (1, 32), 0),
    ("shr.s32", (0x80000000, 99), 0xFFFFFFFF),
    ("shf.l.clamp.b32", (1, 2, 40), 1),
    ("shf.r.wrap.b32", (0x80000000, 1, 31), 3),
    ("bfe.s32", (0x80, 4, 4), 0xFFFFFFF8),
    ("bfe.u32", (0xFFFFFFFF, 30, 8), 3),
    ("bfe.s64", (1 << 63, 70, 5), (1 << 64) - 1),
    ("bfi.b32", (0xFF, 0, 28, 8), 0xF0000000),
    ("bfind.s32", (0xFFFFFFFF,), 0xFFFFFFFF),
    ("bfind.shiftamt.u32", (0x10,), 27),
    ("bmsk.clamp.b32", (4, 8), 0xFF0),
    ("szext.wrap.s32", (0x80, 8), 0xFFFFFF80),
    ("fns.b32", (0xAAAA, 3, 1), 3),
    ("fns.b32", (0xAAAA, 3, 2), 5),
    ("prmt.b32", (0x33221100, 0x77665544, 0x8765), 0x00776655),
    ("prmt.b32.rc16", (0x33221100, 0, 1), 0x33223322),
    ("dp4a.s32.u32", (0xFF, 2, 5), 3),
    ("dp2a.hi.u32.u32", (0x00010002, 0x03040000, 0), 11),
    ("lop3.b32", (0xF0, 0xCC, 0xAA, 0x96), 0x96),
    ("mad.hi.sat.s32", (0x7FFFFFFF, 0x7FFFFFFF, 0x7FFFFFFF), 0x7FFFFFFF),
    ("mul24.hi.s32", (0x00FFFFFF, 0x00FFFFFF), 0),
    ("sad.s16", (0x8000, 0x7FFF, 0), 0xFFFF),
    ("mul.hi.s64", ((1 << 64) - 1, 2), (1 << 64) - 1),
    ("copysign.f32", (0x80000000, 0x3F800000), 0xBF800000),
    ("testp.subnormal.f32", (1,), 1),
    ("set.gtu.u32.f32", (0x7FC00000, 0), 0xFFFFFFFF),
    ("set.eq.f32.s32", (3, 3), 0x3F800000),
    ("setp.num.f32", (0x7FC00000, 0), 0),
    ("vadd4.u32.u32.u32.sat", (0xFF010203, 0x01010101, 0), 0xFF020304),
    ("vset2.s32.s32.lt.add", (0xFFFF0001, 0x00000001, 7), 8),
    ("vabsdiff.s32.s32.s32.add", (3, 10, 5), 12),
]


@pytest.fixture(scope="module")
def edges() -> Batch:
    return Batch([meaning(text, len(operands) + 1) for text, operands, _ in EDGES])


@pytest.mark.parametrize("which", range(len(EDGES)), ids=lambda k: EDGES[k][0])
def test_edges_that_the_isa_names(edges: Batch, which: int) -> None:
    _, operands, want = EDGES[which]
    columns = {k + 1: column([x]) for k, x in enumerate(operands)}
    assert int(edges.run(which, columns)[0, 0]) & ((1 << 64) - 1) == want


def test_carry_goes_through_a_wide_sum() -> None:
    rng = random.Random(3)
    wide = [(rng.getrandbits(64), rng.getrandbits(64)) for _ in range(500)]
    batch = Batch([meaning(t, 3) for t in ("add.cc.u32", "addc.u32", "sub.cc.u32", "subc.u32")])
    for first, sign in ((0, 1), (2, -1)):
        low = {1: column([a & 0xFFFFFFFF for a, _ in wide]),
               2: column([b & 0xFFFFFFFF for _, b in wide])}  # fmt: skip
        lows = batch.run(first, low)
        high = {1: column([a >> 32 for a, _ in wide]), 2: column([b >> 32 for _, b in wide])}
        highs = batch.run(first + 1, {**high, -1: lows[:, 1]})[:, 0]
        for (a, b), x, y in zip(wide, lows[:, 0], highs, strict=True):
            got = int(x) & 0xFFFFFFFF | (int(y) & 0xFFFFFFFF) << 32
            assert got == (a + sign * b) % (1 << 64)
