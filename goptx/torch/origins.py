"""Where the PTX of a loaded kernel is, and who is told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

from goptx.diag import GoptxError

NO_FMA: Final = "--fmad=false"
"""What an assembler is told that has to keep products and sums apart."""


@dataclass(frozen=True)
class Origin:
    """Where the PTX of a kernel is.

    Attributes:
        source: what loaded it: ``triton``, ``inductor``, ``nvrtc``, ``cupy``, ``numba``, ``given``.
        name: of the kernel as its maker calls it.
        path: of a PTX file; ``text`` is the PTX itself, ``make`` gives it when it is asked for. One
            of them is there.
        flags: what the assembler was told beside its defaults.
    """

    source: str
    name: str
    path: str | None = None
    text: str | None = None
    flags: tuple[str, ...] = ()
    make: Callable[[], str] | None = field(default=None, repr=False, compare=False)

    def read(self) -> str:
        """The PTX. GoptxError if its file is gone, or whoever made the kernel has none."""
        # Compilers and linkers give a string of C's, and some of their users its end too.
        return self._found().rstrip("\0")

    def _found(self) -> str:
        if self.text is not None:
            return self.text
        if self.make is not None:
            return self._made(self.make)
        if self.path is None:
            raise GoptxError.at(f"there is no PTX of {self.name}")
        try:
            return Path(self.path).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise GoptxError.at(
                f"the PTX of {self.name} cannot be read: {error}",
                hint="TRITON_STORE_BINARY_ONLY keeps Triton from writing it; else compile anew",
            ) from None

    def _made(self, make: Callable[[], str]) -> str:
        try:
            return make()
        except GoptxError:
            raise
        except Exception as error:  # of a library that compiles
            raise GoptxError.at(f"{self.source} gives no PTX of {self.name}: {error}") from None


class Taker(Protocol):
    """Who is told of kernels when they are loaded."""

    def add(self, handle: Any, origin: Origin) -> None:
        """Remembers a kernel by its handle."""
        ...

    def add_module(self, handle: Any, origin: Origin) -> None:
        """Remembers all kernels of a module (CUmodule)."""
        ...

    def knows(self, handle: int) -> bool:
        """Whether a kernel was remembered."""
        ...


def assembler_flags(options: Iterable[str]) -> tuple[str, ...]:
    """Those options of NVRTC or nvcc that reach the assembler, as it spells them."""
    return tuple(_assembler_flags([option.strip() for option in options]))


def _assembler_flags(options: list[str]) -> Iterator[str]:
    for at, option in enumerate(options):
        name, _, value = option.lstrip("-").partition("=")
        follows = options[at + 1] if not value and at + 1 < len(options) else ""
        if name == "fmad" and (value or follows) == "false":
            yield NO_FMA
        elif name == "maxrregcount":
            yield f"--maxrregcount={value or follows}"
        elif name in ("Xptxas", "ptxas-options"):
            yield from (value or follows).split(",")
