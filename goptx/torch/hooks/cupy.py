"""CuPy: NVRTC makes cubins for it, and has their PTX; cubins of its cache are compiled again.

All kernels of CuPy come by one function, RawKernel and elementwise ones alike. It gives a module;
which of its kernels a graph holds, the driver tells.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from goptx.diag import GoptxError
from goptx.torch.hooks.living import Living, module
from goptx.torch.origins import Origin, Taker, assembler_flags

_COMPILE, _PROGRAM, _ENVIRONMENT = (
    "_compile_module_with_cache",
    "_NVRTCProgram",
    "_get_bool_env_variable",
)
_IN_MEMORY: Final = "CUPY_CACHE_IN_MEMORY"
"""What makes CuPy compile without looking into its cache."""


class _Watch(threading.local):
    """What this thread compiles: the source, and the PTX once it is there."""

    source: str | None = None
    text: str | None = None
    anew = False


_WATCH: Final = _Watch()


def hook(taker: Taker) -> Callable[[], None] | None:
    """Wraps the function that compiles and loads, and NVRTC's programs in it."""
    compiler = module("cupy.cuda.compiler")
    if compiler is None or not all(hasattr(compiler, name) for name in (_COMPILE, _PROGRAM)):
        return None
    load, program = getattr(compiler, _COMPILE), getattr(compiler, _PROGRAM)
    compile_program = program.compile
    asks: Any = getattr(compiler, _ENVIRONMENT, None)

    @functools.wraps(load)
    def compile_module(source: Any, options: Any = (), *args: Any, **more: Any) -> Any:
        if _WATCH.anew:
            _WATCH.source = _text(source)
            return load(source, options, *args, **more)
        with _watched(source):
            found = load(source, options, *args, **more)
            text = _WATCH.text
        handle = getattr(found, "ptr", 0)
        if handle and _whole(compiler, options, more):
            again = functools.partial(_again, lambda: load(source, options, *args, **more), source)
            make = None if text is not None else functools.lru_cache(maxsize=1)(again)
            flags = assembler_flags(options)
            taker.add_module(handle, Origin("cupy", "", None, text, flags, make))
        return found

    @functools.wraps(compile_program)
    def compile_watched(self: Any, *args: Any, **more: Any) -> Any:
        result = compile_program(self, *args, **more)
        if _WATCH.source is not None and self.src == _WATCH.source:
            _WATCH.text = _ptx_of(compiler, self, result)
        return result

    def asks_environment(name: str, default: Any) -> Any:
        return True if _WATCH.anew and name == _IN_MEMORY else asks(name, default)

    setattr(compiler, _COMPILE, compile_module)
    program.compile = compile_watched
    if asks is not None:
        setattr(compiler, _ENVIRONMENT, asks_environment)

    def undo() -> None:
        setattr(compiler, _COMPILE, load)
        program.compile = compile_program
        if asks is not None:
            setattr(compiler, _ENVIRONMENT, asks)

    return undo


def _whole(compiler: Any, options: Any, more: Mapping[str, Any]) -> bool:
    """Whether NVRTC's PTX is all of the module: nothing else is linked to it."""
    linked = getattr(compiler, "_is_cudadevrt_needed", None)
    return more.get("backend", "nvrtc") == "nvrtc" and not (linked and linked(options))


@contextmanager
def _watched(source: Any, *, anew: bool = False) -> Generator[None]:
    before = _WATCH.source, _WATCH.text, _WATCH.anew
    _WATCH.source, _WATCH.text, _WATCH.anew = _text(source), None, anew
    try:
        yield
    finally:
        _WATCH.source, _WATCH.text, _WATCH.anew = before


def _text(source: Any) -> str:
    return source.decode() if isinstance(source, bytes) else str(source)


def _ptx_of(compiler: Any, program: Any, result: Any) -> str | None:
    """The PTX of a program that was compiled, whatever was asked of it."""
    kind = getattr(program, "method", "ptx")
    if kind == "ptx":
        found = result[0]
    elif kind == "cubin":
        found = compiler.nvrtc.getPTX(program.ptr)
    else:
        return None
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)


def _again(load: Callable[[], Any], source: Any) -> str:
    """Compiles a module once more, beside the cache, for its PTX."""
    with _watched(source, anew=True):
        load()
        text = _WATCH.text
    if text is None:
        raise GoptxError.at("CuPy took the kernel from its cache, and does not compile it anew")
    return text


def search(taker: Taker, unknown: Mapping[int, str], alive: Living) -> None:
    """Raw kernels that were loaded before; only those are asked whose names a graph holds."""
    raw = getattr(module("cupy._core.raw"), "RawKernel", None)
    core = module("cupy._core.core")
    if raw is None or not hasattr(core, "compile_with_cache"):
        return
    names = set(unknown.values())
    for kernel in alive.of(raw):
        if getattr(kernel, "name", None) not in names or not getattr(kernel, "code", None):
            continue
        handle = int(getattr(kernel.kernel, "ptr", 0))
        if handle in unknown and not taker.knows(handle) and kernel.backend == "nvrtc":
            make = functools.lru_cache(maxsize=1)(functools.partial(_raw_ptx, core, kernel))
            flags = assembler_flags(kernel.options)
            taker.add(handle, Origin("cupy", kernel.name, None, None, flags, make))


def _raw_ptx(core: Any, kernel: Any) -> str:
    """Compiles as the kernel itself does; its state for pickling tells how that is."""
    state = kernel.__getstate__()
    wanted = ("translate_cucomplex", "enable_cooperative_groups", "name_expressions", "jitify")
    choices = {name: state[name] for name in wanted if name in state}

    def load() -> Any:
        return core.compile_with_cache(
            kernel.code,
            kernel.options,
            prepend_cupy_headers=False,
            backend=kernel.backend,
            **choices,
        )

    return _again(load, kernel.code)
