"""Modules: what a PTX file declares, in its order."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field

from goptx.diag import GoptxError, Source, Span
from goptx.ir.function import Function, Variable
from goptx.ir.printer import print_function


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A ``.file`` directive: index, path, and optionally time stamp and size."""

    index: int
    path: str
    time: int | None = None
    size: int | None = None
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        # PTX is ASCII (ISA 4.1): ptxas refuses other characters, in names of files too.
        path = (
            self.path.encode("ascii", "replace").decode().replace("\\", "\\\\").replace('"', '\\"')
        )
        stamp = "" if self.time is None else f", {self.time}, {self.size or 0}"
        return f'.file {self.index} "{path}"{stamp}'


@dataclass(frozen=True, slots=True)
class Section:
    """A ``.section`` with debug information: its name and its lines as text."""

    name: str
    lines: tuple[str, ...]
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return "\n".join([f".section {self.name}", "{", *self.lines, "}"])


@dataclass(frozen=True, slots=True)
class Alias:
    """``.alias name, aliasee;``"""

    name: str
    target: str
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f".alias {self.name}, {self.target};"


@dataclass(frozen=True, slots=True)
class Pragma:
    """A ``.pragma`` directive, or another line (``@@DWARF``, a second ``.target``) kept as text."""

    text: str
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return self.text


Item = Variable | Function | FileEntry | Section | Alias | Pragma


class Module:
    """One PTX translation unit.

    Attributes:
        version: PTX version (major, minor).
        targets: names after ``.target``: the architecture first, then texmode, debug….
        address_size: 32 or 64 (bits).
        items: all declarations in order.
        source: the text it was read from; None when built by a program.
    """

    def __init__(
        self,
        version: tuple[int, int],
        targets: list[str],
        address_size: int = 64,
        source: Source | None = None,
    ) -> None:
        self.version = version
        self.targets = targets
        self.address_size = address_size
        self.items: list[Item] = []
        self.source = source

    @property
    def target(self) -> str:
        """The architecture: ``sm_90``, ``sm_90a``…"""
        return self.targets[0]

    @property
    def filename(self) -> str:
        """The name of the source; ``<module>`` where there is none."""
        return self.source.name if self.source else "<module>"

    @property
    def functions(self) -> dict[str, Function]:
        """Kernels and device functions by name; a definition wins over its prototypes."""
        found: dict[str, Function] = {}
        for item in self.items:
            if isinstance(item, Function) and (
                item.name not in found or found[item.name].is_prototype
            ):
                found[item.name] = item
        return found

    @property
    def kernels(self) -> dict[str, Function]:
        """The kernels that have a body, by name, in order."""
        return {
            item.name: item
            for item in self.items
            if isinstance(item, Function) and item.is_entry and not item.is_prototype
        }

    @property
    def variables(self) -> dict[str, Variable]:
        """Module-scope variables by name."""
        return {item.name: item for item in self.items if isinstance(item, Variable)}

    @property
    def files(self) -> dict[int, FileEntry]:
        """``.file`` entries by index."""
        return {item.index: item for item in self.items if isinstance(item, FileEntry)}

    def definitions(self) -> Iterator[Function]:
        """All functions with a body, kernels and device functions, in order."""
        for item in self.items:
            if isinstance(item, Function) and not item.is_prototype:
                yield item

    def kernel(self, name: str | None = None) -> Function:
        """The kernel of that name, or the only one; GoptxError with near names otherwise."""
        kernels = self.kernels
        if name is None:
            if len(kernels) == 1:
                return next(iter(kernels.values()))
            if not kernels:
                raise GoptxError.at(
                    f"{self.filename} holds no kernel",
                    hint="a kernel is a function declared with .entry and a body",
                )
            raise GoptxError.at(
                f"{self.filename} holds {len(kernels)} kernels: {_listed(list(kernels))}",
                hint=f"name one: {self.filename}:{next(iter(kernels))}",
            )
        if name in kernels:
            return kernels[name]
        near = difflib.get_close_matches(name, kernels, 3, 0.5) or [k for k in kernels if name in k]
        known = f"did you mean {_listed(near)}?" if near else f"it holds {_listed(list(kernels))}"
        raise GoptxError.at(f"{self.filename} has no kernel {name!r}", hint=known)

    def to_ptx(self) -> str:
        """The module as PTX text, printed from the IR."""
        lines = [
            f".version {self.version[0]}.{self.version[1]}",
            f".target {', '.join(self.targets)}",
            f".address_size {self.address_size}",
            "",
        ]
        for item in self.items:
            if isinstance(item, Function):
                lines += [print_function(item), ""]
            else:
                lines.append(f"{item};" if isinstance(item, Variable) else str(item))
        return "\n".join(lines) + "\n"


def _listed(names: list[str], most: int = 6) -> str:
    shown = ", ".join(repr(n) for n in names[:most])
    return shown + (f" and {len(names) - most} more" if len(names) > most else "")
