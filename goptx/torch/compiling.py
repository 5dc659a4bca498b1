"""``torch.compile(model, backend="goptx")``: Inductor, whose CUDA graphs are rewritten.

PyTorch's cudagraph trees make the graphs: they know about memory pools, liveness, backward passes
and recording anew. They make ``torch.cuda.CUDAGraph`` objects when they record; while code that was
compiled here runs, that name is the class which rewrites.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any, Final

from goptx.torch import needs
from goptx.torch.graph import chosen, graph_class
from goptx.torch.options import WITHOUT_REUSE, Options
from goptx.torch.registry import REGISTRY


def backend(
    module: Any,
    example_inputs: list[Any],
    *,
    mode: str | None = None,
    options: Mapping[str, Any] | None = None,
    **more: Any,
) -> Callable[..., Any]:
    """Compiles an FX graph; PyTorch calls this.

    Args:
        mode: as of ``torch.compile``; CUDA graphs are on in every mode.
        options: `Options` and those of Inductor together.
    """
    needs.torch_with_cuda()
    REGISTRY.install()
    return compile_among_ours(module, example_inputs, mode, options)


def compile_among_ours(
    module: Any, example_inputs: list[Any], mode: str | None, options: Mapping[str, Any] | None
) -> Callable[..., Any]:
    """Inductor with CUDA graphs, forward and backward, whose graphs are rewritten."""
    own, others = Options.split(options)
    inductor: Any = needs.optional("torch._inductor")
    compile_fx: Any = needs.optional("torch._inductor.compile_fx")
    known = inductor.config.get_config_copy()
    patches: dict[str, Any] = {}
    if mode and mode != "default":
        patches |= inductor.list_mode_options(mode, None)
    patches |= {name.replace("-", "_"): value for name, value in others.items()}
    patches["triton.cudagraphs"] = True
    if own.extra_memory:
        patches |= {name: value for name, value in WITHOUT_REUSE.items() if name in known}
    inner = functools.partial(_compile, compile_fx.compile_fx_inner, own)
    with _without_cached_callables():
        return compile_fx.compile_fx(
            module, example_inputs, inner_compile=inner, config_patches=patches
        )


def _without_cached_callables() -> Any:
    """A cache above Inductor would give callables that have not come by here; Inductor's stays."""
    functorch = needs.optional("torch._functorch.config")
    if not hasattr(functorch, "enable_autograd_cache"):
        return nullcontext()
    assert functorch is not None
    return functorch.patch(enable_autograd_cache=False)


def reset() -> None:
    """Forgets recorded graphs; ``torch._dynamo.reset()`` calls it."""
    trees = needs.optional("torch._inductor.cudagraph_trees")
    if trees is not None:
        trees.reset_cudagraph_trees()


backend.reset = reset  # type: ignore[attr-defined]


def _compile(inner: Callable[..., Any], options: Options, *args: Any, **more: Any) -> Any:
    """Compiles as Inductor does, forward or backward, and lets the result run among our graphs."""
    compiled = inner(*args, **more)
    run = getattr(compiled, "current_callable", None)
    if run is not None:

        def among_ours(inputs: Any) -> Any:
            with swapped(options):
                return run(inputs)

        compiled.current_callable = among_ours
    return compiled


class _Swap:
    """PyTorch's class while nobody runs code of ours, in any thread; else the one that rewrites."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._original: Any = None

    def enter(self) -> None:
        cuda = needs.torch().cuda
        with self._lock:
            if self._users == 0:
                self._original, cuda.CUDAGraph = cuda.CUDAGraph, graph_class()
            self._users += 1

    def leave(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0:
                needs.torch().cuda.CUDAGraph = self._original


_SWAP: Final = _Swap()


@contextmanager
def swapped(options: Options) -> Generator[None]:
    """Lets graphs that this thread makes be rewritten."""
    _SWAP.enter()
    try:
        with chosen(options):
            yield
    finally:
        _SWAP.leave()
