"""What of PyTorch and its companions captures rely on, and by which of their names it is there.

Versions differ in names, and none of them is asked for its number: each ability is looked for, and
what lacks one takes another way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from goptx.torch import needs
from goptx.torch.hooks.inductor import launcher
from goptx.torch.hooks.nvrtc import LIBRARIES
from goptx.torch.options import WITHOUT_REUSE
from goptx.torch.watching import modes_keep_compiled_code

MISSING: Final = "–"


def abilities() -> dict[str, str]:
    """Each ability by name, with where it is, or what is done without it."""
    return {name: find() for name, find in _ABILITIES.items()}


def _named(module: str, *names: str) -> str:
    found = needs.optional(module)
    return next((f"`{name}`" for name in names if hasattr(found, name)), MISSING)


def _graphs() -> str:
    kind = getattr(needs.torch().cuda, "CUDAGraph", None)
    there = all(hasattr(kind, name) for name in needs.GRAPH_CALLS)
    return "`raw_cuda_graph`, `instantiate`" if there else MISSING


def _triton() -> str:
    runtime = getattr(needs.optional("triton.knobs"), "runtime", None)
    hook = "kernel_load_end_hook"
    return (
        f"`{hook}`" if hasattr(getattr(runtime, hook, None), "add") else "its caches are searched"
    )


def _inductor() -> str:
    found: Any = launcher()
    return MISSING if found is None else f"`{found.__name__}.load_kernel`"


def _nvrtc() -> str:
    return _named("torch.cuda._utils", *LIBRARIES)


def _compiled_code() -> str:
    return "runs under a mode" if modes_keep_compiled_code() else "the mode is entered inside"


def _reuse() -> str:
    known: Any = getattr(needs.optional("torch._inductor"), "config", None)
    there = known is not None and WITHOUT_REUSE.keys() <= known.get_config_copy().keys()
    return "both options" if there else MISSING


def _trees() -> str:
    """Recording makes graphs by the name that is swapped."""
    import inspect

    found = needs.optional("torch._inductor.cudagraph_trees")
    return "by name" if found and "torch.cuda.CUDAGraph()" in inspect.getsource(found) else MISSING


_ABILITIES: Final[Mapping[str, Callable[[], str]]] = {
    "graphs that are changed after their capture": _graphs,
    "Triton tells when it loads": _triton,
    "Inductor's static launcher": _inductor,
    "NVRTC of `_compile_kernel`": _nvrtc,
    "compiled code while operations are seen": _compiled_code,
    "Inductor's buffers": lambda: _named("torch._C._dynamo.guards", "_empty_strided_cuda"),
    "buffers that do not share memory": _reuse,
    "a cache above Inductor to go around": lambda: _named(
        "torch._functorch.config", "enable_autograd_cache"
    ),
    "cudagraph trees make graphs": _trees,
    "tensors checked in one call": lambda: _named("torch._C._dynamo.guards", "TensorGuards"),
}
