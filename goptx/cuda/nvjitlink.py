"""nvJitLink, the second choice of assembler: a library that is installed with the CUDA packages.

It needs neither a driver nor a toolkit. It compiles for linking, so that it ignores
``setmaxnreg``; ``assemble`` refuses such results.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

from goptx.cuda.toolchain import (
    ABOVE_ANY_PTX,
    Assembler,
    Outcome,
    Request,
    encoded,
    newest_ptx,
)


def probe() -> Assembler | str:
    """The library as an assembler, or why it cannot be used."""
    try:
        library = _library()
        major, minor = library.version()
    except ImportError:
        return "the package cuda-bindings is not installed"
    except Exception as error:
        # cuda.pathfinder raises a RuntimeError of its own when the shared library is missing.
        return f"the library does not load ({str(error).splitlines()[0]})"
    outcome = _link(library, ABOVE_ANY_PTX.encode(), ["-arch=sm_90"])
    newest = newest_ptx(outcome.log)
    if newest is None:
        return "it does not say which PTX versions it accepts"
    return Assembler("nvjitlink", None, f"{major}.{minor}", newest, "library")


def run(request: Request) -> Outcome:
    """Assembles with nvJitLink."""
    options = [f"-arch={request.target}", f"-O{request.opt_level}", "-verbose"]
    if request.max_registers is not None:
        options.append(f"-maxrregcount={request.max_registers}")
    if request.line_info:
        options.append("-lineinfo")
    options += [f"-Xptxas={option}" for option in request.options]
    return _link(_library(), encoded(request.ptx), options)


def _library() -> Any:
    return cast(Any, import_module("cuda.bindings.nvjitlink"))


def _link(library: Any, ptx: bytes, options: list[str]) -> Outcome:
    error_type: type[Exception] = library.nvJitLinkError
    try:
        handle = library.create(len(options), options)
    except error_type as error:
        return Outcome(None, "", f"{error} for the options {' '.join(options)}")
    try:
        library.add_data(handle, library.InputType.PTX, ptx, len(ptx), "fused.ptx")
        library.complete(handle)
        image = bytearray(library.get_linked_cubin_size(handle))
        library.get_linked_cubin(handle, image)
        return Outcome(bytes(image), _log(library, handle))
    except error_type as error:
        return Outcome(None, _log(library, handle), str(error))
    finally:
        library.destroy(handle)


def _log(library: Any, handle: Any) -> str:
    """Error log and information log, in this order, each with a final newline."""
    texts: list[str] = []
    for kind in ("error", "info"):
        size = getattr(library, f"get_{kind}_log_size")(handle)
        buffer = bytearray(size)
        getattr(library, f"get_{kind}_log")(handle, buffer)
        texts.append(bytes(buffer).rstrip(b"\0").decode("utf-8", "replace").rstrip("\n"))
    return "".join(f"{text}\n" for text in texts if text)
