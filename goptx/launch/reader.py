"""TOML text -> :class:`LaunchFile`, with every mistake reported at its place.

A mistake in one entry does not hide those in others: findings are collected and raised together.
"""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, cast

from goptx.diag import Diagnostic, GoptxError, Source, Span
from goptx.expr import Expr, is_name
from goptx.launch.arguments import ArgumentReader
from goptx.launch.places import Document, read_document
from goptx.launch.places import Path as Key
from goptx.launch.spec import KernelLaunch, LaunchFile, check_ids
from goptx.launch.table import Findings, Table, kind_of

MAX_FILE: Final = 4 << 20
"""Largest launch file in bytes."""

_KERNEL_KEYS: Final = ("grid", "block", "dynamic_shared", "cluster", "args", "sizes")


def load_launch(path: str | Path) -> LaunchFile:
    """Reads a launch file; GoptxError if it cannot be read or is wrong."""
    hint = "goptx inspect --template FILE.ptx -o FILE.toml writes one to start from"
    return parse_launch(read_text(path, "launch file", hint), str(path))


def read_text(path: str | Path, what: str, hint: str | None = None) -> str:
    """The text of a file that people write; ``what`` it is, in words, and a hint where it is not
    there. GoptxError if it cannot be read, is too large or is no text."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise GoptxError.at(f"cannot read {what} {path}: {reason}", hint=hint) from None
    if len(data) > MAX_FILE:
        raise GoptxError.at(f"{path} has more than {MAX_FILE:,} bytes: it is no {what}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        source = Source(str(path), data.decode("utf-8", "replace"))
        start = len(data[: error.start].decode("utf-8", "replace"))
        raise GoptxError.at("this is not UTF-8 text", Span(source, start, start + 1)) from None


def parse_launch(text: str, filename: str = "<launch>") -> LaunchFile:
    """The launch file a text holds; files it names are relative to the folder of ``filename``."""
    return _Reader(read_document(text, filename), Path(filename)).read()


class _Reader:
    """Reads one document; collects what is wrong."""

    def __init__(self, doc: Document, path: Path) -> None:
        self.doc = doc
        self.path = path
        self.findings = Findings()

    def read(self) -> LaunchFile:
        top = Table(self.doc, (), self.doc.data)
        # A kernel may be called seed: then the file has no other seed than 0.
        has_seed = not isinstance(self.doc.data.get("seed"), dict)
        seed = self.findings.attempt(lambda: top.integer("seed", 0, 2**64 - 1)) if has_seed else 0
        kernels: dict[str, KernelLaunch] = {}
        for name, value in self.doc.data.items():
            if name == "seed" and has_seed:
                continue
            kernel = self.findings.attempt(lambda n=name, v=value: self._kernel(n, v, seed or 0))
            if kernel is not None:
                kernels[name] = kernel
        self.findings.stop()
        if not kernels:
            hint = "add a table [KERNEL] with grid, block and args"
            raise GoptxError.at(
                f"{self.path} has no kernel", Span(self.doc.source, 0, 1), hint=hint
            )
        found = LaunchFile(self.path, seed or 0, kernels)
        self._check_sizes(found)
        self.findings.stop()
        return found

    def _check_sizes(self, found: LaunchFile) -> None:
        """Evaluates every kernel at every size, to find mistakes when the file is read."""
        by_size: dict[str | None, list[Any]] = {}
        for kernel in found.kernels.values():
            for size in kernel.size_names or (None,):
                launch = self.findings.attempt(lambda k=kernel, s=size: k.at(s))
                if launch is not None:
                    by_size.setdefault(size, []).append(launch)
        for launches in by_size.values():
            self.findings.attempt(lambda several=launches: check_ids(several))

    def _kernel(self, name: str, value: object, seed: int) -> KernelLaunch | None:
        if not isinstance(value, dict):
            near = difflib.get_close_matches(name, ["seed"], 1)
            hint = "did you mean seed?" if near else "only seed stands outside the tables"
            raise GoptxError.at(f"unknown key {name!r}", self.doc.key((name,)), hint=hint)
        table = Table(self.doc, (name,), cast("dict[str, Any]", value))
        before = len(self.findings.all)
        self.findings.add(table.unknown_keys(_KERNEL_KEYS, f"kernel {name!r}"))
        sizes = self.findings.attempt(lambda: self._sizes(table)) or {}
        # With mistakes among the sizes, no further ones are blamed on their names.
        if len(self.findings.all) == before and self._complete(table, sizes):
            table = replace(table, names=frozenset[str]().union(*sizes.values()))
        grid = self._extents(table, "grid", 'grid = ["(N + 255) // 256"]')
        block = self._extents(table, "block", "block = [256]")
        cluster = self._extents(table, "cluster", "") if "cluster" in table.data else None
        shared = self.findings.attempt(lambda: self._shared(table))
        args = ArgumentReader(table, self.path.parent, self.findings).read()
        if len(self.findings.all) > before or grid is None or block is None or shared is None:
            return None
        header = self.doc.key((name,))
        return KernelLaunch(name, sizes, grid, block, cluster, shared, args, seed, header)

    def _extents(self, table: Table, key: str, example: str) -> tuple[Expr, ...] | None:
        def read() -> tuple[Expr, ...]:
            table.need(key, f"kernel {table.path[-1]!r}", example)
            return table.exprs(key, 3)

        return self.findings.attempt(read)

    def _shared(self, table: Table) -> Expr:
        value = table.data.get("dynamic_shared", 0)
        return table.expr(("dynamic_shared",), value, "dynamic_shared")

    # Sizes

    def _sizes(self, table: Table) -> dict[str, dict[str, int]]:
        value = table.data.get("sizes", {})
        form = f"write a table [{table.path[-1]}.sizes.verify] with lines such as N = 1000"
        if not isinstance(value, dict):
            raise table.fail("sizes", "sizes must be a table of sizes", form)
        sizes: dict[str, dict[str, int]] = {}
        for size, content in cast("dict[str, object]", value).items():
            path = (*table.path, "sizes", size)
            if not isinstance(content, dict):
                message = f"size {size!r} must be a table"
                raise GoptxError.at(message, self.doc.value(path), hint=form)
            sizes[size] = {
                key: self._size_value(path, key, number)
                for key, number in cast("dict[str, object]", content).items()
            }
        return sizes

    def _size_value(self, path: Key, key: str, value: object) -> int:
        if not is_name(key):
            hint = "a name has letters, digits and underscores, and means nothing in Python"
            span = self.doc.key((*path, key))
            raise GoptxError.at(f"{key!r} cannot be the name of a size", span, hint=hint)
        if not isinstance(value, int) or isinstance(value, bool):
            message = f"{key} must be an integer, not {kind_of(value)}"
            raise GoptxError.at(message, self.doc.value((*path, key)))
        if not -(1 << 63) <= value < 1 << 63:
            raise GoptxError.at(f"{key} does not fit 64 bits", self.doc.value((*path, key)))
        return value

    def _complete(self, table: Table, sizes: dict[str, dict[str, int]]) -> bool:
        """Whether all sizes give values to the same names; keeps a finding where one does not."""
        everything = frozenset[str]().union(*sizes.values())
        complete = True
        for size, values in sizes.items():
            missing = everything - set(values)
            if missing:
                message = f"size {size!r} lacks {', '.join(sorted(missing))}"
                hint = "every size gives values to the same names"
                span = self.doc.key((*table.path, "sizes", size))
                self.findings.add((Diagnostic("error", message, span, hint=hint),))
                complete = False
        return complete
