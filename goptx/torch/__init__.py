"""PyTorch: CUDA graphs that are captured, rewritten and replayed.

Importing this imports neither torch nor anything of CUDA; what is called without them says what is
missing. ``docs/torch.md`` describes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goptx.torch.listed import list_backend

if TYPE_CHECKING:
    from goptx.torch.compiling import backend as backend
    from goptx.torch.explaining import Explanation as Explanation
    from goptx.torch.explaining import explain as explain
    from goptx.torch.fusing import FusedFunction as FusedFunction
    from goptx.torch.fusing import fuse as fuse
    from goptx.torch.graph import capture as capture
    from goptx.torch.options import WITHOUT_REUSE as WITHOUT_REUSE
    from goptx.torch.options import Options as Options
    from goptx.torch.outcome import Outcome as Outcome
    from goptx.torch.registry import register_ptx as register_ptx
    from goptx.torch.registry import watch_kernels as watch_kernels

_HOMES = {
    "Explanation": "explaining",
    "FusedFunction": "fusing",
    "Options": "options",
    "WITHOUT_REUSE": "options",
    "Outcome": "outcome",
    "backend": "compiling",
    "capture": "graph",
    "explain": "explaining",
    "fuse": "fusing",
    "register_ptx": "registry",
    "watch_kernels": "registry",
}

__all__ = [
    "WITHOUT_REUSE",
    "Explanation",
    "FusedFunction",
    "Options",
    "Outcome",
    "backend",
    "capture",
    "explain",
    "fuse",
    "register_ptx",
    "watch_kernels",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'goptx.torch' has no attribute {name!r}")
    found = getattr(import_module(f"goptx.torch.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


list_backend()
