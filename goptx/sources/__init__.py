"""Sources of kernels that are no PTX yet: CUDA C++ (``.cu``) and LLVM IR (``.ll``).

Wherever a PTX file is taken, such a file may stand; what it compiles to is read in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.diag import GoptxError, Source
from goptx.syntax import parse, read_source

if TYPE_CHECKING:
    from goptx.ir import Module

__all__ = ["Compile", "is_source", "load", "read"]

DEFAULT_ARCH = "sm_80"
"""What is compiled for unless something is said: the oldest that all samples run on."""


@dataclass(frozen=True)
class Compile:
    """How sources are compiled.

    Attributes:
        arch: target such as ``sm_90``; by default `DEFAULT_ARCH`.
        include: folders of headers, before the source's own and those of the CUDA packages.
        define: macros, ``NAME`` or ``NAME=VALUE``.
    """

    arch: str | None = None
    include: tuple[str, ...] = ()
    define: tuple[str, ...] = ()


Compiler = Callable[[Source, Compile], str]


def is_source(path: str | Path) -> bool:
    """Whether a file is compiled before it is read, by the end of its name."""
    return Path(path).suffix in (".cu", ".ll")


def read(path: str | Path, options: Compile | None = None) -> Source:
    """The PTX text of a file, compiled where it is a source; GoptxError if that fails.

    A compiled text is named ``FILE.ptx``, which is no file: places in it are of the PTX.
    """
    chosen = options or Compile()
    if str(path) == "-" or not is_source(path):
        return read_source(path)
    source = read_source(path)
    if not source.text.strip():
        raise GoptxError.at(f"{path} is empty", hint="a source has at least one kernel")
    return Source(f"{path}.ptx", _compiler(Path(path))(source, chosen))


def load(path: str | Path, options: Compile | None = None) -> Module:
    """The module of a file, compiled where it is a source."""
    source = read(path, options)
    return parse(source.text, source.name)


def _compiler(path: Path) -> Compiler:
    if path.suffix == ".cu":
        from goptx.cuda.nvrtc import compile_cuda

        return lambda source, chosen: compile_cuda(
            source, chosen.arch or DEFAULT_ARCH, chosen.include, chosen.define
        )
    from goptx.sources.llvm import compile_llvm

    return lambda source, chosen: compile_llvm(source, chosen.arch or DEFAULT_ARCH)
