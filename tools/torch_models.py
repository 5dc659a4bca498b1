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


def adam_beside_products(width: int = 1024, batch: int = 512) -> Case:
    """Adam on the parameters of one layer beside the backward products of another."""
    torch = _torch()
    bf16 = {"device": "cuda", "dtype": torch.bfloat16}

    def update(p: Any, g: Any, m: Any, v: Any) -> Any:
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        return p - 1e-3 * m / (v.sqrt() + 1e-8), m, v

    def run(x: Any, w: Any, g: Any, *state: Any) -> Any:
        quarters = [state[at : at + 4] for at in range(0, len(state), 4)]
        return g @ w, x.t() @ g, [update(*one) for one in quarters]

    shapes = [(width, width), (width,), (width, width), (width,)]
    state = [torch.rand(shape, device="cuda") for shape in shapes for _ in range(4)]
    x, g = (torch.randn(batch, width, **bf16) for _ in range(2))
    return Case(run, (x, torch.randn(width, width, **bf16), g, *state))


def experts(count: int = 8, tokens: int = 16, width: int = 512, inner: int = 1024) -> Case:
    """A layer of experts, each two products by a Triton kernel, with their own tokens."""
    torch = _torch()
    kernels = cast(Any, import_module("torch_triton"))
    bf16 = {"device": "cuda", "dtype": torch.bfloat16}
    up = [torch.randn(width, inner, **bf16) / width**0.5 for _ in range(count)]
    down = [torch.randn(inner, width, **bf16) / inner**0.5 for _ in range(count)]

    def run(x: Any) -> Any:
        found = []
        for number in range(count):
            mine = x[number * tokens : (number + 1) * tokens]
            middle = kernels.product(mine, up[number], silu=True)
            found.append(kernels.product(middle, down[number], silu=False))
        return torch.cat(found)

    return Case(run, (torch.randn(count * tokens, width, **bf16),))


def transformer_block(batch: int = 4, length: int = 128, width: int = 512, heads: int = 8) -> Case:
    """A block of a transformer, whole."""
    torch = _torch()
    nn, functional = torch.nn, torch.nn.functional
    norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(2)).cuda().bfloat16()
    q, k, v, out = (nn.Linear(width, width).cuda().bfloat16() for _ in range(4))
    up, down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
    mlp = nn.Sequential(up, nn.GELU(), down).cuda().bfloat16()

    def split(x: Any) -> Any:
        return x.view(batch, length, heads, width // heads).transpose(1, 2)

    def run(x: Any) -> Any:
        h = norms[0](x)
        a = functional.scaled_dot_product_attention(split(q(h)), split(k(h)), split(v(h)))
        x = x + out(a.transpose(1, 2).reshape(batch, length, width))
        return x + mlp(norms[1](x))

    inputs = torch.randn(batch, length, width, device="cuda", dtype=torch.bfloat16)
    return Case(run, (inputs,))


def prefill_beside_decode(
    *, attention: bool, tokens: int = 512, width: int = 1024, kept: int = 2048, sequences: int = 8
) -> Case:
    """Work on a prompt's tokens beside the decoding of other sequences, both by Triton kernels.

    The prompt's part is a product, or causal attention; decoding is attention of eight queries that
    share a head of keys and values, one token of each sequence.
    """
    torch = _torch()
    kernels = cast(Any, import_module("torch_triton"))
    heads, size = 8, 128

    def some(*shape: int) -> Any:
        return torch.randn(*shape, device="cuda", dtype=torch.bfloat16)

    def decode(q: Any, k: Any, v: Any) -> Any:
        return kernels.attention(q, k, v, causal=False)

    def with_product(x: Any, w: Any, *cache: Any) -> Any:
        return kernels.product(x, w, silu=True, tile=64), decode(*cache)

    def with_attention(q: Any, k: Any, v: Any, *cache: Any) -> Any:
        return kernels.attention(q, k, v, causal=True), decode(*cache)

    cache = [some(sequences * heads, rows, size) for rows in (8, kept, kept)]
    if attention:
        prompt = [some(heads, tokens, size) for _ in range(3)]
        return Case(with_attention, (*prompt, *cache))
    return Case(with_product, (some(tokens, width), some(width, 2 * width), *cache))


def unet(batch: int = 2, size: int = 32, width: int = 64) -> Case:
    """A small U-Net that predicts the noise of a diffusion step: two levels, attention below."""
    torch = _torch()
    nn, functional = torch.nn, torch.nn.functional

    class Residual(nn.Module):
        """Norm, SiLU and convolution twice, with the embedded time between them."""

        def __init__(self, before: int, after: int) -> None:
            super().__init__()
            self.first, self.second = nn.GroupNorm(8, before), nn.GroupNorm(8, after)
            self.into = nn.Conv2d(before, after, 3, padding=1)
            self.out = nn.Conv2d(after, after, 3, padding=1)
            self.time = nn.Linear(4 * width, after)
            self.skip = nn.Conv2d(before, after, 1) if before != after else nn.Identity()

        def forward(self, x: Any, time: Any) -> Any:
            h = self.into(functional.silu(self.first(x))) + self.time(time)[:, :, None, None]
            return self.skip(x) + self.out(functional.silu(self.second(h)))

    class Attention(nn.Module):
        def __init__(self, channels: int) -> None:
            super().__init__()
            self.norm = nn.GroupNorm(8, channels)
            self.into, self.out = nn.Linear(channels, 3 * channels), nn.Linear(channels, channels)

        def forward(self, x: Any) -> Any:
            b, c, h, w = x.shape
            rows = self.into(self.norm(x).flatten(2).transpose(1, 2))
            q, k, v = (part.view(b, h * w, 4, c // 4).transpose(1, 2) for part in rows.chunk(3, -1))
            found = functional.scaled_dot_product_attention(q, k, v)
            found = found.transpose(1, 2).reshape(b, h * w, c)
            return x + self.out(found).transpose(1, 2).view_as(x)

    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.time = nn.Sequential(
                nn.Linear(width, 4 * width), nn.SiLU(), nn.Linear(4 * width, 4 * width)
            )
            self.into, self.down = nn.Conv2d(4, width, 3, padding=1), Residual(width, width)
            self.shrink = nn.Conv2d(width, 2 * width, 3, stride=2, padding=1)
            self.below = Residual(2 * width, 2 * width)
            self.attention = Attention(2 * width)
            self.grow = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
            self.up, self.norm = Residual(2 * width, width), nn.GroupNorm(8, width)
            self.out = nn.Conv2d(width, 4, 3, padding=1)

        def forward(self, x: Any, steps: Any) -> Any:
            rates = torch.exp(-torch.arange(width // 2, device=x.device) * (9.2 / (width // 2)))
            angles = steps[:, None] * rates[None]
            time = self.time(torch.cat([angles.sin(), angles.cos()], -1).to(x.dtype))
            x = self.into(x)
            above = self.down(x, time)
            x = self.attention(self.below(self.shrink(above), time))
            x = self.up(torch.cat([self.grow(x), above], 1), time)
            return self.out(functional.silu(self.norm(x)))

    net = Net().cuda().bfloat16().eval()
    x = torch.randn(batch, 4, size, size, device="cuda", dtype=torch.bfloat16)
    return Case(net, (x, torch.tensor([100.0, 500.0], device="cuda")[:batch]))


CASES: dict[str, Callable[[], Case]] = {
    "branches1": lambda: branches(batch=1),
    "branches": branches,
    "branches64": lambda: branches(batch=64),
    "qk": qk_norm_rope,
    "qk4": lambda: qk_norm_rope(4),
    "qk16": lambda: qk_norm_rope(16),
    "qk64": lambda: qk_norm_rope(64),
    "experts": experts,
    "adam": adam_beside_products,
    "prefill": lambda: prefill_beside_decode(attention=False),
    "attention": lambda: prefill_beside_decode(attention=True),
    "small": small_ops,
    "mixed": lambda: small_ops(mixed=True),
    "unet": unet,
    "block": transformer_block,
}
