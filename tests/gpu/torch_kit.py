"""What tests of graphs of PyTorch's on a GPU share."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

torch = cast(Any, import_module("torch"))

ON_GPU = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="PyTorch sees no GPU"),
]
"""Marks of tests that need a GPU, and a PyTorch that sees it; without PyTorch nobody gets here."""

TWICE = """extern "C" __global__ void twice(const float* x, float* y, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = 2 * x[i];
}"""
SQUARE = TWICE.replace("twice", "square").replace("2 * x[i]", "x[i] * x[i]")


def leaves(values: Any) -> list[Any]:
    return torch.utils._pytree.tree_leaves(values)


def same(a: Any, b: Any) -> bool:
    ones, others = leaves(a), leaves(b)
    return len(ones) == len(others) and all(
        torch.equal(in_bytes(x), in_bytes(y)) for x, y in zip(ones, others, strict=True)
    )


def in_bytes(x: Any) -> Any:
    return x.reshape(-1).view(torch.uint8)


def by_hand() -> tuple[Any, list[Any], list[Any]]:
    """What launches two independent kernels of NVRTC, their outputs, and what these should be."""
    kernels = [torch.cuda._compile_kernel(TWICE, "twice")]
    kernels.append(torch.cuda._compile_kernel(SQUARE, "square"))
    n = 1000
    x = torch.randn(n, device="cuda")
    outputs = [torch.zeros_like(x) for _ in kernels]

    def work() -> None:
        for kernel, y in zip(kernels, outputs, strict=True):
            kernel((4, 1, 1), (256, 1, 1), (x, y, n))

    return work, outputs, [2 * x, x * x]
