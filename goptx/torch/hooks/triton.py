"""Triton: a hook when kernels are loaded; the caches of its functions for those of before."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from goptx.torch import needs
from goptx.torch.hooks.living import Living, module
from goptx.torch.origins import NO_FMA, Origin, Taker


def hook(taker: Taker) -> Callable[[], None] | None:
    """Triton 3.5 and later call back when a kernel is loaded, also from the cache."""
    knobs = needs.optional("triton.knobs")
    chain = getattr(getattr(knobs, "runtime", None), "kernel_load_end_hook", None)
    if chain is None or not hasattr(chain, "add"):
        return None

    def loaded(module: Any, function: Any, name: str, metadata_group: Any, hash: str) -> None:
        files = {str(key): str(value) for key, value in dict(metadata_group or {}).items()}
        path = next((p for key, p in files.items() if key.endswith(".ptx")), None)
        if function is not None and path is not None:
            taker.add(function, Origin("triton", name, path, None, flags_beside(Path(path))))

    chain.add(loaded)
    return lambda: chain.remove(loaded)


def search(taker: Taker, unknown: Mapping[int, str], alive: Living) -> None:
    """Kernels in the caches of Triton's functions, which hold their PTX."""
    jit = needs.optional("triton.runtime.jit") if module("triton") is not None else None
    for function in alive.of(getattr(jit, "JITFunction", None)):
        for entry in dict(getattr(function, "device_caches", None) or {}).values():
            parts = cast("tuple[Any, ...]", entry if isinstance(entry, tuple) else (entry,))
            for kernels in parts:
                for kernel in list(kernels.values()) if hasattr(kernels, "values") else ():
                    _add_compiled(taker, kernel)


def _add_compiled(taker: Taker, kernel: Any) -> None:
    """Remembers a CompiledKernel that was loaded, unless it is known."""
    handle = getattr(kernel, "function", None)
    asm = getattr(kernel, "asm", None)
    if not isinstance(handle, int) or not handle or asm is None or taker.knows(handle):
        return
    text = asm.get("ptx")
    if text is None:
        return
    metadata = getattr(kernel, "metadata", None)
    name = str(getattr(metadata, "name", "") or getattr(kernel, "name", ""))
    taker.add(handle, Origin("triton", name, None, str(text), _flags(metadata)))


def _flags(metadata: Any) -> tuple[str, ...]:
    """What Triton told ptxas, by a kernel's metadata (an object or the JSON of its file)."""

    def get(key: str, default: Any) -> Any:
        if isinstance(metadata, Mapping):
            return metadata.get(key, default)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        return getattr(metadata, key, default)

    flags = () if get("enable_fp_fusion", True) else (NO_FMA,)
    extra = get("ptx_options", None)
    return (*flags, *str(extra).split()) if extra else flags


def flags_beside(path: Path) -> tuple[str, ...]:
    """The flags that the metadata file beside a PTX file tells."""
    try:
        return _flags(json.loads(path.with_suffix(".json").read_text("utf-8")))
    except (OSError, ValueError):
        return ()
