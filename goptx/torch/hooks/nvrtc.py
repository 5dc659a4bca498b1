"""``torch.cuda._compile_kernel``: NVRTC is asked for a cubin, and has the PTX as well."""

from __future__ import annotations

import ctypes
import functools
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from goptx.torch import needs
from goptx.torch.origins import Origin, Taker, assembler_flags

LIBRARIES = ("_get_gpu_rtc_library", "_get_nvrtc_library")
"""What gives PyTorch's helpers NVRTC: in 2.11, and before."""

_MOST_TEXTS: Final = 64
"""Programs between being compiled and being loaded; PyTorch loads each at once."""


class _Compiled(NamedTuple):
    text: str
    flags: tuple[str, ...]


class _Texts(OrderedDict[bytes, _Compiled]):
    """PTX by the cubin that NVRTC gave; the oldest are forgotten."""

    def keep(self, cubin: bytes, found: _Compiled) -> None:
        self[cubin] = found
        self.move_to_end(cubin)
        while len(self) > _MOST_TEXTS:
            self.popitem(last=False)


class _AskForPtx:
    """NVRTC as PyTorch calls it; whoever takes a cubin of a program leaves its PTX here."""

    def __init__(self, library: Any, texts: _Texts) -> None:
        self._library, self._texts = library, texts
        self._options: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)

    def nvrtcCompileProgram(self, program: Any, count: Any, options: Any) -> Any:
        self._options = _words(count, options)
        return self._library.nvrtcCompileProgram(program, count, options)

    def nvrtcGetCUBIN(self, program: Any, image: Any) -> Any:
        status = self._library.nvrtcGetCUBIN(program, image)
        size = ctypes.c_size_t()
        if not status and not self._library.nvrtcGetPTXSize(program, ctypes.byref(size)):
            text = ctypes.create_string_buffer(size.value)
            if not self._library.nvrtcGetPTX(program, text):
                found = _Compiled(
                    text.value.decode("utf-8", "replace"), assembler_flags(self._options)
                )
                self._texts.keep(bytes(image.raw), found)
        return status


def _words(count: Any, options: Any) -> tuple[str, ...]:
    """The options of a call: an array of C strings."""
    try:
        return tuple(bytes(options[n]).decode("utf-8", "replace") for n in range(int(count)))
    except (TypeError, ValueError, IndexError):
        return ()


def hook(taker: Taker) -> Callable[[], None] | None:
    """Wraps what gives PyTorch NVRTC, and what loads the cubin."""
    utils = needs.optional("torch.cuda._utils")
    library = next((name for name in LIBRARIES if hasattr(utils, name)), None)
    if utils is None or library is None or not hasattr(utils, "_cuda_load_module"):
        return None
    get_library, load = getattr(utils, library), utils._cuda_load_module
    texts = _Texts()

    @functools.wraps(get_library)
    def library_that_keeps() -> Any:
        return _AskForPtx(get_library(), texts)

    @functools.wraps(load)
    def load_module(ptx: Any, kernel_names: Any = None) -> Any:
        found: Any = load(ptx, kernel_names)
        raw = ptx.encode() if isinstance(ptx, str) else bytes(ptx)
        plain = raw.lstrip().startswith((b".version", b"//"))
        text = raw.decode("utf-8", "replace") if plain else ""
        compiled = _Compiled(text, ()) if plain else texts.get(raw)
        if compiled is None:
            return found
        for name in kernel_names or ():
            handle = found[name].func
            handle = getattr(handle, "value", handle)
            taker.add(handle, Origin("nvrtc", name, None, compiled.text, compiled.flags))
        return found

    setattr(utils, library, library_that_keeps)
    utils._cuda_load_module = load_module

    def undo() -> None:
        setattr(utils, library, get_library)
        utils._cuda_load_module = load

    return undo
