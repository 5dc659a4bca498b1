"""Kernels of CuPy and Numba in a graph of PyTorch's: their PTX is found, and they are fused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from torch_kit import ON_GPU, torch

import goptx.torch
from goptx.torch.registry import REGISTRY

pytestmark = ON_GPU

N = 1000
CAPTURE = {"repetitions": 5, "least_gain": 0.0}
SOURCE = """extern "C" __global__ void {name}(const float* x, float* y, int n) {{
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = {what};
}}"""


def captured(work: Callable[[], None], outputs: list[Any], expected: list[Any]) -> Any:
    """What became of the graph of some launches, which leave what they should."""
    with goptx.torch.capture(CAPTURE) as graph:
        work()
    for one in outputs:
        one.zero_()
    graph.replay()
    torch.cuda.synchronize()
    for one, other in zip(outputs, expected, strict=True):
        assert torch.equal(one, other)
    assert graph.outcome.checked, graph.outcome.why
    return graph.outcome


def cupy_work(name: str, cupy: Any) -> tuple[Callable[[], None], list[Any], list[Any], Any]:
    """A raw kernel and an elementwise one, on tensors of PyTorch's."""
    raw = cupy.RawKernel(SOURCE.format(name=name, what="2 * x[i]"), name, ("--std=c++17",))
    scale = cupy.ElementwiseKernel("float32 x", "float32 y", "y = x * 3 + 1", f"scale_{name}")
    x = torch.randn(N, device="cuda")
    outputs = [torch.zeros_like(x) for _ in range(2)]
    mine, (twice, more) = cupy.asarray(x), [cupy.asarray(one) for one in outputs]

    def work() -> None:
        with cupy.cuda.ExternalStream(torch.cuda.current_stream().cuda_stream):
            raw((4,), (256,), (mine, twice, cupy.int32(N)))
            scale(mine, more)

    work()
    torch.cuda.synchronize()
    return work, outputs, [one.clone() for one in outputs], x


@pytest.mark.parametrize("when", ["loaded with the hook", "loaded before"])
def test_kernels_of_cupy(when: str) -> None:
    cupy = pytest.importorskip("cupy", reason="CuPy is not installed", exc_type=ImportError)
    name = "twice_" + when.replace(" ", "_")
    if when == "loaded before":
        REGISTRY.uninstall()
    else:
        goptx.torch.watch_kernels()
    work, outputs, expected, x = cupy_work(name, cupy)
    assert torch.equal(outputs[0], 2 * x)
    outcome = captured(work, outputs, expected)
    sources = outcome.bound.sources
    assert sources[0] == "cupy"
    if when == "loaded before":
        return  # of elementwise kernels nobody knows the source any more
    assert sources == ("cupy", "cupy")
    assert [[str(t.access) for t in work.touches] for work in outcome.bound.works] == [
        ["r", "w"],
        ["r", "w"],
    ]
    assert [group.members for group in outcome.rewriting.groups] == [(0, 1)]


def numba_work(numba: Any) -> tuple[Callable[[], None], list[Any], list[Any]]:
    def twice(x: Any, y: Any) -> None:
        i = numba.grid(1)
        if i < x.size:
            y[i] = 2 * x[i]

    def square(x: Any, y: Any) -> None:
        i = numba.grid(1)
        if i < x.size:
            y[i] = x[i] * x[i]

    kernels = [numba.jit(twice), numba.jit(square)]
    x = torch.randn(N, device="cuda")
    outputs = [torch.zeros_like(x) for _ in kernels]
    mine, *theirs = [numba.as_cuda_array(one, sync=False) for one in (x, *outputs)]

    def work() -> None:
        stream = numba.external_stream(torch.cuda.current_stream().cuda_stream)
        for kernel, y in zip(kernels, theirs, strict=True):
            kernel[4, 256, stream](mine, y)

    try:
        work()
    except AttributeError as error:  # it asks NumPy for what a newer one no longer has
        pytest.skip(f"Numba does not work with this NumPy: {error}")
    torch.cuda.synchronize()
    return work, outputs, [2 * x, x * x]


@pytest.mark.parametrize("when", ["loaded with the hook", "loaded before"])
def test_kernels_of_numba(when: str) -> None:
    numba = pytest.importorskip("numba.cuda", reason="Numba has no CUDA", exc_type=ImportError)
    if when == "loaded before":
        REGISTRY.uninstall()
    else:
        goptx.torch.watch_kernels()
    work, outputs, expected = numba_work(numba)
    outcome = captured(work, outputs, expected)
    assert outcome.bound.sources == ("numba", "numba")
    assert [group.members for group in outcome.rewriting.groups] == [(0, 1)]


def test_kernels_of_all_libraries_become_one() -> None:
    cupy = pytest.importorskip("cupy", reason="CuPy is not installed", exc_type=ImportError)
    goptx.torch.watch_kernels()
    first, outputs, expected, x = cupy_work("twice_of_all", cupy)
    kernel = torch.cuda._compile_kernel(
        SOURCE.format(name="cube", what="x[i] * x[i] * x[i]"), "cube"
    )
    cubes = torch.zeros_like(x)

    def work() -> None:
        first()
        kernel((4, 1, 1), (256, 1, 1), (x, cubes, N))

    work()
    torch.cuda.synchronize()
    outcome = captured(work, [*outputs, cubes], [*expected, cubes.clone()])
    assert outcome.bound.sources == ("cupy", "cupy", "nvrtc")
    assert [group.members for group in outcome.rewriting.groups] == [(0, 1, 2)]
