"""From the handle of a loaded kernel to its PTX.

The driver gives nobody's PTX back, so it is taken when kernels are loaded, by every way of
`goptx.torch.hooks` that the installed libraries have. Kernels that were loaded before are looked
for when a graph holds them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from goptx.cuda.graphs import module_of
from goptx.diag import GoptxError
from goptx.torch.hooks import WAYS
from goptx.torch.hooks.living import Living
from goptx.torch.origins import Origin


class Registry:
    """Kernels by their handles (CUfunction). A handle that is loaded again is a new kernel."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._origins: dict[int, Origin] = {}
        self._modules: dict[int, Origin] = {}
        self._hooks: dict[str, Callable[[], None]] = {}
        self._missing: set[int] = set()

    def add(self, handle: Any, origin: Origin) -> None:
        """Remembers a kernel."""
        with self._lock:
            self._origins[int(handle)] = origin

    def add_module(self, handle: Any, origin: Origin) -> None:
        """Remembers all kernels of a module (CUmodule)."""
        with self._lock:
            self._modules[int(handle)] = origin

    def knows(self, handle: int) -> bool:
        """Whether a kernel was remembered."""
        return handle in self._origins

    def find(self, handle: int) -> Origin | None:
        """The origin of a kernel, if it is known, or its module is."""
        with self._lock:
            found = self._origins.get(handle)
            if found is not None or not self._modules:
                return found
        module = module_of(handle)
        with self._lock:
            return self._modules.get(module)

    def find_all(self, names: Mapping[int, str]) -> dict[int, Origin]:
        """The origins of kernels; ``names`` are those that the driver has, by handle.

        For those that are not known, what the libraries loaded before is searched.
        """
        found = {handle: origin for handle in names if (origin := self.find(handle)) is not None}
        away = found.keys() | self._missing
        unknown = {handle: name for handle, name in names.items() if handle not in away}
        if unknown:
            alive = Living()
            for name in self.sources:
                if (search := WAYS[name].search) is not None:
                    search(self, unknown, alive)
            found |= {h: origin for h in unknown if (origin := self._origins.get(h)) is not None}
            # What is loaded from now on comes by the hooks.
            self._missing |= unknown.keys() - found.keys()
        return found

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
        for name, way in WAYS.items():
            if name not in self._hooks and (undo := way.hook(self)) is not None:
                self._hooks[name] = undo
                self._missing.clear()
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

    Raises:
        GoptxError: it is neither text nor a path, or the text has no kernel.
    """
    if not isinstance(ptx, str | Path):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise GoptxError.at(
            f"the PTX of a kernel is text, or the path of a file, and no {type(ptx).__name__}",
            hint="ptx.decode() makes text of bytes",
        )
    if isinstance(ptx, Path) or not ptx.lstrip().startswith((".version", "//", "/*")):
        REGISTRY.add(handle, Origin("given", name, str(ptx), None, flags))
        return
    if ".entry" not in ptx:
        raise GoptxError.at("the PTX that was given has no kernel (.entry)")
    REGISTRY.add(handle, Origin("given", name, None, ptx, flags))


def watch_kernels() -> tuple[str, ...]:
    """Takes the PTX of kernels that are loaded from now on; gives the ways that this found.

    Captures do that by themselves. Only kernels of ``torch.cuda._compile_kernel`` cannot be found
    when they were loaded before the first capture: call this before they are compiled.
    """
    return REGISTRY.install()


REGISTRY: Final = Registry()
"""The process's kernels; handles belong to the process too."""
