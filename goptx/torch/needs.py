"""PyTorch, as it is used here: imported when it is needed, and asked what it can do."""

from __future__ import annotations

import importlib
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, cast

from goptx.cuda import binding
from goptx.diag import GoptxError

GRAPH_CALLS: Final = ("raw_cuda_graph", "instantiate")
"""What graphs have to have that are changed after their capture."""

_GET_TORCH = "install a CUDA build of PyTorch 2.8 or later"


def torch() -> Any:
    """The package torch. GoptxError if it is not installed."""
    try:
        return cast(Any, import_module("torch"))
    except ImportError as error:
        raise GoptxError.at(f"PyTorch cannot be imported: {error}", hint=_GET_TORCH) from None


def torch_with_cuda() -> Any:
    """The package torch on a machine where it can use a GPU. GoptxError says what is missing."""
    found = torch()
    if found.version.cuda is None:
        raise GoptxError.at(
            f"PyTorch {found.__version__} is built without CUDA, and there is nothing to capture",
            hint=_GET_TORCH,
        )
    if not found.cuda.is_available():
        raise GoptxError.at(
            f"PyTorch {found.__version__} sees no GPU",
            hint="run this on a machine with an NVIDIA GPU and driver",
        )
    for call in GRAPH_CALLS:
        if not hasattr(found.cuda.CUDAGraph, call):
            raise GoptxError.at(
                f"CUDA graphs of PyTorch {found.__version__} have no {call}()", hint=_GET_TORCH
            )
    binding.load()
    return found


def optional(name: str) -> Any | None:
    """A module if it can be imported, else None."""
    try:
        parent = name.partition(".")[0]
        if find_spec(parent) is None:
            return None
        return cast(Any, importlib.import_module(name))
    except Exception:
        # Packages that are broken or of another version fail in ways of their own.
        return None
