"""What tests of graphs of PyTorch's on a GPU share."""

from __future__ import annotations

from collections.abc import Callable
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

QUICK = {"repetitions": 5}
"""Options of captures that decide on few samples."""

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


def randn(*shape: int) -> Any:
    return torch.randn(*shape, device="cuda")


def branches(count: int = 3, width: int = 64) -> Any:
    nn = torch.nn

    class Branches(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.parts = nn.ModuleList(
                nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
                for _ in range(count)
            )

        def forward(self, x: Any) -> Any:
            return sum(part(x) for part in self.parts)

    return Branches().cuda()


def losses(make: Callable[[], Any], steps: int = 4, seed: int = 0, **how: Any) -> Any:
    """The losses of a few steps of training, of which each has inputs of its own."""
    torch._dynamo.reset()
    torch.manual_seed(0)
    model = make().cuda()
    compiled = torch.compile(model, **how)
    optimiser = torch.optim.SGD(model.parameters(), lr=0.1)
    found: list[Any] = []
    for step in range(steps):
        torch.manual_seed(seed + step)
        loss = compiled(randn(16, 64)).square().mean()
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
        found.append(loss.detach().clone())
    return torch.stack(found)
