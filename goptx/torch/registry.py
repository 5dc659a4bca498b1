"""From the handle of a loaded kernel to its PTX.

The driver gives nobody's PTX back, so it is taken when kernels are loaded: Triton calls a hook,
Inductor's static launcher and PyTorch's NVRTC are wrapped, and kernels that Triton loaded before
are found in its caches. Each way is taken where the installed version has it.
"""

from __future__ import annotations

import ctypes
import functools
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from goptx.diag import GoptxError
from goptx.torch import needs

NO_FMA: Final = "--fmad=false"
"""What Triton tells ptxas where a kernel wants products and sums apart."""


@dataclass(frozen=True)
class Origin:
    """Where the PTX of a kernel is.

    Attributes:
        source: what loaded it: ``triton``, ``inductor``, ``nvrtc``, ``given``.
        name: of the kernel as its maker calls it.
        path: of a PTX file; ``text`` is the PTX itself, one of both is there.
        flags: what the assembler was told beside its defaults.
    """

    source: str
    name: str
    path: str | None = None
    text: str | None = None
    flags: tuple[str, ...] = ()

    def read(self) -> str:
        """The PTX. GoptxError if its file is gone."""
        if self.text is not None:
            return self.text
        if self.path is None:
            raise GoptxError.at(f"there is no PTX of {self.name}")
        try:
            return Path(self.path).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise GoptxError.at(
                f"the PTX of {self.name} cannot be read: {error}",
                hint="TRITON_STORE_BINARY_ONLY keeps Triton from writing it; else compile anew",
            ) from None


class Registry:
    """Kernels by their handles (CUfunction). A handle that is loaded again is a new kernel."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._origins: dict[int, Origin] = {}
        self._hooks: dict[str, Callable[[], None]] = {}

    def add(self, handle: Any, origin: Origin) -> None:
        """Remembers a kernel."""
        with self._lock:
            self._origins[int(handle)] = origin

    def find(self, handle: int) -> Origin | None:
        """The origin of a kernel, if it is known."""
        with self._lock:
            return self._origins.get(handle)

    def __len__(self) -> int:
        return len(self._origins)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ways of taking PTX that are installed."""
        return tuple(self._hooks)

    def install(self) -> tuple[str, ...]:
        """Takes PTX from now on, by every way that there is; further calls add what is new.

        Returns the ways that are installed.
        """
        before = len(self._hooks)
        for name, hook in (
            ("triton", _hook_triton),
            ("inductor", _hook_inductor),
            ("nvrtc", _hook_nvrtc),
        ):
            if name not in self._hooks and (undo := hook(self)) is not None:
                self._hooks[name] = undo
        if len(self._hooks) > before:
            scan(self)
        return self.sources

    def uninstall(self) -> None:
        """Puts back what was wrapped."""
        for undo in self._hooks.values():
            undo()
        self._hooks.clear()


def register_ptx(
    handle: Any, ptx: str | Path, *, name: str = "", flags: tuple[str, ...] = ()
) -> None:
    """Tells the PTX of a kernel that something else loaded.

    Args:
        handle: its CUfunction: an integer, or an object that ``int`` takes.
        ptx: the text, or the path of a file.
        name: what to call it in reports; the name that counts is the entry that the driver names.
        flags: what its assembler was told beside its defaults; only kernels with equal flags are
            fused.
    """
    if isinstance(ptx, Path) or not ptx.lstrip().startswith((".version", "//", "/*")):
        REGISTRY.add(handle, Origin("given", name, str(ptx), None, flags))
    else:
        REGISTRY.add(handle, Origin("given", name, None, ptx, flags))


def scan(registry: Registry) -> int:
    """Finds kernels that were loaded before the hooks were there; how many."""
    return _scan_triton(registry) + _scan_inductor(registry)


def _scan_triton(registry: Registry) -> int:
    """Kernels in the caches of Triton's functions, which hold their PTX."""
    jit = needs.optional("triton.runtime.jit") if _is_loaded("triton") else None
    count = 0
    for function in _instances(getattr(jit, "JITFunction", None)):
        for entry in dict(getattr(function, "device_caches", None) or {}).values():
            parts = cast("tuple[Any, ...]", entry if isinstance(entry, tuple) else (entry,))
            for kernels in parts:
                for kernel in list(kernels.values()) if hasattr(kernels, "values") else ():
                    count += _add_compiled(registry, kernel)
    return count


def _scan_inductor(registry: Registry) -> int:
    """Kernels of Inductor's launcher, whose files lie in Triton's cache by their hashes."""
    if not _is_loaded("torch._inductor.runtime.triton_heuristics"):
        return 0
    runtime = needs.optional("torch._inductor.runtime.runtime_utils")
    folders = needs.optional("torch._inductor.runtime.cache_dir_utils")
    key = getattr(runtime, "triton_hash_to_path_key", None)
    folder = getattr(folders, "triton_cache_dir", None)
    if key is None or folder is None:
        return 0
    count = 0
    for kernel in _instances(_launcher()):
        handle = getattr(kernel, "function", None)
        digest = getattr(kernel, "hash", None)
        if not handle or not digest or registry.find(int(handle)):
            continue
        device = needs.torch().cuda.current_device()
        path = Path(folder(device)) / key(digest) / f"{kernel.name}.ptx"
        if path.is_file():
            flags = _flags_beside(path)
            registry.add(handle, Origin("inductor", str(kernel.name), str(path), None, flags))
            count += 1
    return count


def _instances(kind: Any) -> list[Any]:
    import gc

    if kind is None:
        return []
    # By the type: asking an object itself wakes proxies of what is gone, and lazy modules.
    return [one for one in gc.get_objects() if issubclass(type(one), kind)]


def _is_loaded(package: str) -> bool:
    import sys

    return package in sys.modules


def _add_compiled(registry: Registry, kernel: Any) -> bool:
    """Remembers a CompiledKernel of Triton that was loaded, unless it is known."""
    handle = getattr(kernel, "function", None)
    asm = getattr(kernel, "asm", None)
    if not isinstance(handle, int) or not handle or asm is None or registry.find(handle):
        return False
    text = asm.get("ptx")
    if text is None:
        return False
    metadata = getattr(kernel, "metadata", None)
    name = str(getattr(metadata, "name", "") or getattr(kernel, "name", ""))
    registry.add(handle, Origin("triton", name, None, str(text), _triton_flags(metadata)))
    return True


def _triton_flags(metadata: Any) -> tuple[str, ...]:
    """What Triton told ptxas, by a kernel's metadata (an object or the JSON of its file)."""

    def get(key: str, default: Any) -> Any:
        if isinstance(metadata, Mapping):
            return metadata.get(key, default)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        return getattr(metadata, key, default)

    flags = () if get("enable_fp_fusion", True) else (NO_FMA,)
    extra = get("ptx_options", None)
    return (*flags, *str(extra).split()) if extra else flags


def _flags_beside(path: Path) -> tuple[str, ...]:
    """The flags that the metadata file beside a PTX file tells."""
    import json

    try:
        return _triton_flags(json.loads(path.with_suffix(".json").read_text("utf-8")))
    except (OSError, ValueError):
        return ()


# The ways


def _hook_triton(registry: Registry) -> Callable[[], None] | None:
    """Triton 3.5 and later call back when a kernel is loaded, also from the cache."""
    knobs = needs.optional("triton.knobs")
    chain = getattr(getattr(knobs, "runtime", None), "kernel_load_end_hook", None)
    if chain is None or not hasattr(chain, "add"):
        return None

    def loaded(module: Any, function: Any, name: str, metadata_group: Any, hash: str) -> None:
        files = {str(key): str(value) for key, value in dict(metadata_group or {}).items()}
        path = next((p for key, p in files.items() if key.endswith(".ptx")), None)
        if function is not None and path is not None:
            registry.add(function, Origin("triton", name, path, None, _flags_beside(Path(path))))

    chain.add(loaded)
    return lambda: chain.remove(loaded)


_LAUNCHERS = (
    ("torch._inductor.runtime.static_triton_launcher", "StaticallyLaunchedTritonKernel"),
    ("torch._inductor.runtime.static_cuda_launcher", "StaticallyLaunchedCudaKernel"),
)
"""The static launcher, in PyTorch 2.11 and later, and before."""


def _launcher() -> Any | None:
    for module, name in _LAUNCHERS:
        launcher = getattr(needs.optional(module), name, None)
        if launcher is not None and hasattr(launcher, "load_kernel"):
            return launcher
    return None


def _hook_inductor(registry: Registry) -> Callable[[], None] | None:
    """Inductor loads cubins by itself, and drops their paths: the PTX lies beside them."""
    launcher = _launcher()
    if launcher is None:
        return None
    original = launcher.load_kernel

    @functools.wraps(original)
    def load_kernel(kernel: Any, *args: Any, **options: Any) -> Any:
        path = getattr(kernel, "cubin_path", None) if kernel.function is None else None
        result = original(kernel, *args, **options)
        beside = Path(path).with_suffix(".ptx") if path else None
        if beside is not None and beside.is_file() and kernel.function:
            flags = _flags_beside(beside)
            registry.add(
                kernel.function, Origin("inductor", str(kernel.name), str(beside), None, flags)
            )
        return result

    launcher.load_kernel = load_kernel
    return lambda: setattr(launcher, "load_kernel", original)


_NVRTC_LIBRARY = ("_get_gpu_rtc_library", "_get_nvrtc_library")
"""What gives PyTorch's helpers NVRTC: in 2.11, and before."""


class _AskForPtx:
    """NVRTC as PyTorch calls it; whoever takes a cubin of a program leaves its PTX here."""

    def __init__(self, library: Any, texts: dict[bytes, str]) -> None:
        self._library, self._texts = library, texts

    def __getattr__(self, name: str) -> Any:
        return getattr(self._library, name)

    def nvrtcGetCUBIN(self, program: Any, image: Any) -> Any:
        status = self._library.nvrtcGetCUBIN(program, image)
        size = ctypes.c_size_t()
        if not status and not self._library.nvrtcGetPTXSize(program, ctypes.byref(size)):
            text = ctypes.create_string_buffer(size.value)
            if not self._library.nvrtcGetPTX(program, text):
                self._texts[bytes(image.raw)] = text.value.decode("utf-8", "replace")
        return status


def _hook_nvrtc(registry: Registry) -> Callable[[], None] | None:
    """``torch.cuda._compile_kernel`` takes a cubin of NVRTC, which has the PTX as well."""
    utils = needs.optional("torch.cuda._utils")
    library = next((name for name in _NVRTC_LIBRARY if hasattr(utils, name)), None)
    if utils is None or library is None or not hasattr(utils, "_cuda_load_module"):
        return None
    get_library, load = getattr(utils, library), utils._cuda_load_module
    texts: dict[bytes, str] = {}

    @functools.wraps(get_library)
    def library_that_keeps() -> Any:
        return _AskForPtx(get_library(), texts)

    @functools.wraps(load)
    def load_module(ptx: Any, kernel_names: Any = None) -> Any:
        found: Any = load(ptx, kernel_names)
        raw = ptx.encode() if isinstance(ptx, str) else bytes(ptx)
        plain = raw.lstrip().startswith((b".version", b"//"))
        text = raw.rstrip(b"\0").decode("utf-8", "replace") if plain else texts.get(raw)
        for name in (kernel_names or ()) if text is not None else ():
            handle = found[name].func
            handle = getattr(handle, "value", handle)
            registry.add(handle, Origin("nvrtc", name, None, text))
        return found

    setattr(utils, library, library_that_keeps)
    utils._cuda_load_module = load_module

    def undo() -> None:
        setattr(utils, library, get_library)
        utils._cuda_load_module = load

    return undo


REGISTRY: Final = Registry()
"""The process's kernels; handles belong to the process too."""
