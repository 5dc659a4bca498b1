"""The .approx functions against the host's mathematics, within the bounds that the table states."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("llvmlite")

from goptx.cpu.numeric.batch import Batch  # noqa: E402
from goptx.cpu.numeric.table import lower  # noqa: E402
from goptx.isa.opcodes import decode  # noqa: E402

FUNCTIONS: dict[str, tuple[Callable[[Any], Any], float, float]] = {
    "rcp": (lambda x: 1 / x, 1e-30, 1e30),
    "sqrt": (np.sqrt, 1e-30, 1e30),
    "rsqrt": (lambda x: 1 / np.sqrt(x), 1e-30, 1e30),
    "sin": (np.sin, 1e-3, 6.28),
    "cos": (np.cos, 1e-3, 6.28),
    "lg2": (np.log2, 1e-30, 1e30),
    "ex2": (np.exp2, 1e-3, 120),
    "tanh": (np.tanh, 1e-6, 30),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_results_are_within_the_bound_of_the_isa(name: str) -> None:
    exact, low, high = FUNCTIONS[name]
    meaning = lower(decode(f"{name}.approx{'' if name == 'tanh' else '.ftz'}.f32"), 2)
    assert meaning is not None and meaning.bound is not None
    rng = np.random.default_rng(len(name))
    x = np.exp(rng.uniform(np.log(low), np.log(high), 5000)).astype(np.float32)
    if name in ("sin", "cos", "ex2", "tanh", "rcp"):
        x *= rng.choice([-1, 1], 5000).astype(np.float32)
    got = Batch([meaning]).run(0, {1: x.view(np.uint32).astype(np.uint64)})[:, 0]
    y = got.astype(np.uint32).view(np.float32).astype(float)
    want = exact(x.astype(float))
    limit = np.maximum(meaning.bound.relative * np.abs(want), meaning.bound.absolute)
    assert (np.abs(y - want) <= limit).all()


@pytest.mark.parametrize(
    ("text", "bits", "want"),
    [
        ("rcp.approx.ftz.f32", 0x80000001, 0xFF800000),
        ("rcp.approx.f32", 0x7F800000, 0),
        ("sqrt.approx.f32", 0x80000000, 0x80000000),
        ("rsqrt.approx.f32", 0x80000000, 0xFF800000),
        ("rsqrt.approx.f32", 0xBF800000, 0x7FFFFFFF),
        ("sin.approx.f32", 0x80000000, 0x80000000),
        ("sin.approx.f32", 0x7F800000, 0x7FFFFFFF),
        ("cos.approx.f32", 0, 0x3F800000),
        ("lg2.approx.f32", 0, 0xFF800000),
        ("lg2.approx.f32", 0xC0000000, 0x7FFFFFFF),
        ("ex2.approx.f32", 0xFF800000, 0),
        ("ex2.approx.f32", 0x80000001, 0x3F800000),
        ("ex2.approx.ftz.f32", 0xC3000000, 0),
        ("tanh.approx.f32", 0xFF800000, 0xBF800000),
        ("ex2.approx.f16", 0xFC00, 0),
        ("rcp.approx.ftz.f64", 0x4000000000000001, 0x3FE0000000000000),
    ],
)
def test_special_operands(text: str, bits: int, want: int) -> None:
    meaning = lower(decode(text), 2)
    assert meaning is not None
    assert int(Batch([meaning]).run(0, {1: np.array([bits], np.uint64)})[0, 0]) == want
