"""Inductor's static launcher: it loads cubins by itself, and PTX lies beside them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from goptx.torch import needs
from goptx.torch.hooks.living import Living, module
from goptx.torch.hooks.triton import flags_beside
from goptx.torch.origins import Origin, Taker

_LAUNCHERS = (
    ("torch._inductor.runtime.static_triton_launcher", "StaticallyLaunchedTritonKernel"),
    ("torch._inductor.runtime.static_cuda_launcher", "StaticallyLaunchedCudaKernel"),
)
"""The static launcher, in PyTorch 2.11 and later, and before."""


def launcher() -> Any | None:
    """The class of kernels that are launched so."""
    for name, kind in _LAUNCHERS:
        found = getattr(needs.optional(name), kind, None)
        if found is not None and hasattr(found, "load_kernel"):
            return found
    return None


def hook(taker: Taker) -> Callable[[], None] | None:
    """Inductor drops the path of a cubin once it is loaded: it is taken before."""
    kind = launcher()
    if kind is None:
        return None
    original = kind.load_kernel

    @functools.wraps(original)
    def load_kernel(kernel: Any, *args: Any, **options: Any) -> Any:
        path, before = getattr(kernel, "cubin_path", None), _handles(kernel)
        result = original(kernel, *args, **options)
        for handle in _handles(kernel) - before:
            if path:
                _add(taker, kernel, handle, Path(path).with_suffix(".ptx"))
        return result

    kind.load_kernel = load_kernel
    return lambda: setattr(kind, "load_kernel", original)


def _handles(kernel: Any) -> set[int]:
    """Its function; from PyTorch 2.14 on one for each device may take its place."""
    several: dict[int, Any] = getattr(kernel, "functions", None) or {}
    found: list[Any] = [getattr(kernel, "function", None), *several.values()]
    return {int(one) for one in found if one}


def _add(taker: Taker, kernel: Any, handle: int, path: Path) -> None:
    if path.is_file():
        flags = flags_beside(path)
        taker.add(handle, Origin("inductor", str(kernel.name), str(path), None, flags))


def search(taker: Taker, unknown: Mapping[int, str], alive: Living) -> None:
    """Kernels that were loaded before, whose files lie in Triton's cache by their hashes."""
    if module("torch._inductor.runtime.triton_heuristics") is None:
        return
    runtime = needs.optional("torch._inductor.runtime.runtime_utils")
    folders = needs.optional("torch._inductor.runtime.cache_dir_utils")
    key = getattr(runtime, "triton_hash_to_path_key", None)
    folder = getattr(folders, "triton_cache_dir", None)
    if key is None or folder is None:
        return
    for kernel in alive.of(launcher()):
        digest = getattr(kernel, "hash", None)
        for handle in _handles(kernel) if digest else ():
            if not taker.knows(handle):
                device = needs.torch().cuda.current_device()
                path = Path(folder(device)) / key(digest) / f"{kernel.name}.ptx"
                _add(taker, kernel, handle, path)
