"""Functions with independent kernels, as users of PyTorch have them; made on a GPU."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple, cast


class Case(NamedTuple):
    """A function, and inputs for it."""

    function: Callable[..., Any]
    inputs: tuple[Any, ...]


def _torch() -> Any:
    return cast(Any, import_module("torch"))


def branches(count: int = 8, width: int = 1024, batch: int = 16) -> Case:
    """Independent Linear-GELU-LayerNorm branches of one input."""
    torch = _torch()
    nn = torch.nn
    some = nn.ModuleList(
        nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width)) for _ in range(count)
    )
    some = some.cuda().bfloat16().eval()

    def run(x: Any) -> Any:
        return [branch(x) for branch in some]

    return Case(run, (torch.randn(batch, width, device="cuda", dtype=torch.bfloat16),))


def qk_norm_rope(batch: int = 1, heads: int = 32, kv_heads: int = 8, size: int = 128) -> Case:
    """Norms of queries and keys, and their rotary embeddings."""
    torch = _torch()
    bf16 = {"device": "cuda", "dtype": torch.bfloat16}
    weights = torch.ones(size, **bf16), torch.ones(size, **bf16)

    def norm(x: Any, weight: Any) -> Any:
        wide = x.float()
        return (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + 1e-6)).to(x.dtype) * weight

    def rope(x: Any, cos: Any, sin: Any) -> Any:
        a, b = x.chunk(2, -1)
        return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)

    def run(q: Any, k: Any, cos: Any, sin: Any) -> Any:
        return rope(norm(q, weights[0]), cos, sin), rope(norm(k, weights[1]), cos, sin)

    inputs = [torch.randn(batch, n, size, **bf16) for n in (heads, kv_heads)]
    angles = [torch.randn(batch, 1, size // 2, **bf16) for _ in range(2)]
    return Case(run, (*inputs, *angles))


def small_ops(count: int = 32, *, mixed: bool = False) -> Case:
    """Independent small elementwise and reduction operations."""
    torch = _torch()
    functional = torch.nn.functional

    def one(number: int, x: Any) -> Any:
        kinds = (
            lambda: torch.softmax(x, -1),
            lambda: torch.sigmoid(x) * x,
            lambda: functional.layer_norm(x, x.shape[-1:]),
            lambda: x.pow(2).mean(-1),
        )
        return kinds[number % len(kinds)]()

    def run(*xs: Any) -> Any:
        return tuple(one(number, x) for number, x in enumerate(xs))

    shapes = [(64 * (1 + n % 7), 512 * (1 + n % 3)) if mixed else (256, 1024) for n in range(count)]
    return Case(run, tuple(torch.randn(shape, device="cuda") for shape in shapes))


CASES: dict[str, Callable[[], Case]] = {
    "branches": branches,
    "qk": qk_norm_rope,
    "qk64": lambda: qk_norm_rope(64),
    "small": small_ops,
    "mixed": lambda: small_ops(mixed=True),
}
