"""Samples on the CPU against numpy, at the shapes of their launch files and at odd ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from goptx import cpu
from goptx.ir import Module
from goptx.syntax import parse

SAMPLES = Path(__file__).parents[3] / "samples"

SAXPY = """
.version 8.0
.target sm_80
.address_size 64
.visible .entry saxpy(.param .u64 x, .param .u64 y, .param .f32 a, .param .u32 n)
{
  .reg .pred %p; .reg .b32 %r<5>; .reg .b64 %d<6>; .reg .f32 %f<5>;
  mov.u32 %r0, %ctaid.x; mov.u32 %r1, %ntid.x; mov.u32 %r2, %tid.x;
  mad.lo.s32 %r3, %r0, %r1, %r2;
  ld.param.u32 %r4, [n];
  setp.ge.u32 %p, %r3, %r4;
  @%p ret;
  ld.param.u64 %d0, [x]; ld.param.u64 %d1, [y]; ld.param.f32 %f0, [a];
  cvta.to.global.u64 %d2, %d0; cvta.to.global.u64 %d3, %d1;
  mul.wide.u32 %d4, %r3, 4;
  add.s64 %d2, %d2, %d4; add.s64 %d3, %d3, %d4;
  ld.global.f32 %f1, [%d2]; ld.global.f32 %f2, [%d3];
  fma.rn.f32 %f3, %f0, %f1, %f2;
  st.global.f32 [%d3], %f3;
  ret;
}
"""


@pytest.fixture(params=["sm_80", "sm_90"])
def sample(request: pytest.FixtureRequest) -> Any:
    def load(name: str) -> Module:
        path = SAMPLES / request.param / f"{name}.ptx"
        return parse(path.read_text(), str(path))

    return load


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.mark.parametrize("n", [1, 255, 256, 1000])
def test_saxpy(n: int, random: np.random.Generator) -> None:
    x, y = (random.standard_normal(n).astype(np.float32) for _ in range(2))
    a = np.float32(1.5)
    exact = (a.astype(np.float64) * x + y).astype(np.float32)
    result = cpu.launch(SAXPY, (n + 255) // 256, 256, [x, y, a, n], profile=True)
    assert np.array_equal(y, exact)
    assert result.profile is not None
    assert result.profile.opcodes["ld.global.f32"] == 2 * n
    assert result.profile.opcodes["fma.rn.f32"] == n


@pytest.mark.parametrize("n", [1, 1024, 5000])
def test_reduce_shuffles_and_barriers(sample: Any, random: np.random.Generator, n: int) -> None:
    x = random.standard_normal(n).astype(np.float32)
    sums = np.zeros((n + 1023) // 1024, np.float32)
    cpu.launch(sample("reduce"), len(sums), 256, [x, sums, n])
    padded = np.zeros(len(sums) * 1024, np.float64)
    padded[:n] = x
    np.testing.assert_allclose(sums, padded.reshape(-1, 1024).sum(1), rtol=2e-5, atol=2e-5)


def test_stream_vectors(sample: Any, random: np.random.Generator) -> None:
    x = random.standard_normal((777, 4)).astype(np.float32)
    y = np.zeros_like(x)
    cpu.launch(sample("stream"), 4, 256, [x, y, 2.0, 1.0, 777])
    assert np.array_equal(y, (x.astype(np.float64) * 2 + 1).astype(np.float32))


def test_harris_narrow_loads(sample: Any, random: np.random.Generator) -> None:
    n = 1000
    a, b = (random.integers(0, 512, n).astype(np.int16) for _ in range(2))
    c = random.integers(-256, 256, n).astype(np.int16)
    corner = np.full(n, 7, np.uint8)
    cpu.launch(sample("harris"), 4, 256, [a, b, c, corner, n, 20000.0])
    x, y, z = (v.astype(np.float64) for v in (a, b, c))
    response = x * y - z * z - float(np.float32(0.04)) * (x + y) ** 2
    sure = np.abs(response - 20000) > 1
    assert np.array_equal(corner[sure], np.where(response > 20000, 255, 0)[sure])


def test_lu_shared_memory(sample: Any, random: np.random.Generator) -> None:
    n = 77
    matrix = random.uniform(-1, 1, (n, n)).astype(np.float32)
    expected = matrix.astype(np.float64)
    expected[16:, 16:] -= expected[16:, :16] @ expected[:16, 16:]
    cpu.launch(sample("lu"), [4, 4], [16, 16], [matrix, n, 0])
    np.testing.assert_allclose(matrix, expected, rtol=1e-4, atol=1e-5)


def test_histogram_atomics(sample: Any, random: np.random.Generator) -> None:
    n = 10_001
    data = random.integers(0, 256, n).astype(np.uint8)
    counts = np.zeros(256, np.uint32)
    cpu.launch(sample("histogram"), (n + 4095) // 4096, 256, [data, counts, n])
    assert np.array_equal(counts, np.bincount(data, minlength=256))


def test_spmv_divergent_loops(sample: Any, random: np.random.Generator) -> None:
    n = 300
    begin = np.arange(0, 32 * n, 32, dtype=np.uint32)
    length = random.integers(0, 32, n).astype(np.uint32)
    column = random.integers(0, n, (n, 32)).astype(np.uint32)
    value = random.standard_normal((n, 32)).astype(np.float32)
    x, y = random.standard_normal(n).astype(np.float32), np.zeros(n, np.float32)
    cpu.launch(sample("spmv"), 2, 256, [begin, length, column, value, x, y, n])
    used = np.arange(32) < length[:, None]
    expected = np.where(used, value.astype(np.float64) * x[column], 0).sum(1)
    np.testing.assert_allclose(y, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("schedule", [None, 1, 2])
def test_bitonic_barriers_in_loops(
    sample: Any, random: np.random.Generator, schedule: int | None
) -> None:
    n = 1300
    keys = random.integers(0, 1 << 32, n).astype(np.uint32)
    runs = [np.sort(keys[k : k + 512]) for k in range(0, n, 512)]
    cpu.launch(sample("bitonic"), 3, 256, [keys, n], schedule=schedule)
    assert np.array_equal(keys, np.concatenate(runs))


def test_gelu_halves(sample: Any, random: np.random.Generator) -> None:
    n = 1001
    x = random.standard_normal(n).astype(np.float16)
    v = x.astype(np.float64)
    expected = 0.5 * v * (1 + np.tanh(0.7978845608 * (v + 0.044715 * v**3)))
    cpu.launch(sample("gelu"), 2, 256, [n, x])
    np.testing.assert_allclose(x.astype(np.float64), expected, rtol=2e-3, atol=1e-4)
