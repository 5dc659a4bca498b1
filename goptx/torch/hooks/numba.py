"""Numba's CUDA kernels: their code libraries hold or make the PTX of what they load."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, Final

from goptx.cuda.graphs import handles_of
from goptx.diag import GoptxError
from goptx.torch.hooks.living import Living, module
from goptx.torch.origins import Origin, Taker

_TOLD: Final = "_goptx_told"
"""Where a library keeps the function that was told last; it is asked before every launch."""


def _library() -> Any | None:
    """The class of code libraries, of the package numba-cuda or of Numba itself."""
    found = getattr(module("numba.cuda.codegen"), "CUDACodeLibrary", None)
    return found if hasattr(found, "get_cufunc") and hasattr(found, "get_asm_str") else None


def hook(taker: Taker) -> Callable[[], None] | None:
    """A library is asked for its function before each launch; the first time it is loaded."""
    kind = _library()
    if kind is None:
        return None
    original = kind.get_cufunc

    @functools.wraps(original)
    def get_cufunc(library: Any) -> Any:
        function = original(library)
        if getattr(library, _TOLD, None) is not function:
            setattr(library, _TOLD, function)
            _add(taker, library, function)
        return function

    kind.get_cufunc = get_cufunc
    return lambda: setattr(kind, "get_cufunc", original)


def search(taker: Taker, unknown: Mapping[int, str], alive: Living) -> None:
    """Functions that libraries loaded before."""
    for library in alive.of(_library()):
        for function in dict(getattr(library, "_cufunc_cache", None) or {}).values():
            handle = getattr(function, "handle", None)
            if handle is not None and not taker.knows(int(handle)):
                _add(taker, library, function)


def _add(taker: Taker, library: Any, function: Any) -> None:
    handle = getattr(function, "handle", None)
    if handle is None:
        return
    name = str(getattr(library, "_entry_name", "") or "")
    registers = getattr(library, "_max_registers", None)
    flags = (f"--maxrregcount={registers}",) if registers else ()
    make = functools.lru_cache(maxsize=1)(functools.partial(_ptx, library))
    for one in handles_of(handle):
        taker.add(one, Origin("numba", name, None, None, flags, make))


def _ptx(library: Any) -> str:
    """The PTX that the assembler saw; GoptxError where that is not the whole kernel."""
    if getattr(library, "_lto", False):
        # What the linker makes of all parts at once; get_asm_str would give it before that.
        return str(library.get_lto_ptx())
    if getattr(library, "_linking_files", None) or getattr(library, "needs_cudadevrt", False):
        raise GoptxError.at("Numba links this kernel with code of others")
    pieces = library.get_asm_strs() if hasattr(library, "get_asm_strs") else None
    if pieces is not None and len(pieces) != 1:
        raise GoptxError.at("Numba links this kernel of several pieces (debug=True)")
    return str(pieces[0] if pieces else library.get_asm_str())
