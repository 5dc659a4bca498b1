"""TOML text -> :class:`LaunchFile`, with every mistake reported at its place.

A mistake in one entry does not hide those in others: findings are collected and raised together.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeVar, cast

from goptx.diag import Diagnostic, GoptxError, Note, Source, Span
from goptx.expr import Expr
from goptx.launch.dtypes import find_dtype
from goptx.launch.init import parse_init
from goptx.launch.places import Document, read_document
from goptx.launch.places import Path as Key
from goptx.launch.spec import (
    Arg,
    BufferArg,
    FieldArg,
    KernelLaunch,
    LaunchFile,
    ScalarArg,
    StructArg,
    TensorMapArg,
    check_ids,
)
from goptx.launch.tensormap import INTERLEAVES, L2_PROMOTIONS, OOB_FILLS, SWIZZLES

MAX_FILE: Final = 4 << 20
"""Largest launch file in bytes."""

_T = TypeVar("_T")

_KERNEL_KEYS: Final = ("grid", "block", "dynamic_shared", "cluster", "args", "sizes")
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "type": ("name", "type", "value"),
    "buffer": ("name", "buffer", "shape", "init", "role", "id"),
    "struct": ("name", "struct", "size", "align"),
    "tensormap": ("name", "tensormap"),
}
"""The keys of an argument by the key that says what it is."""
_TENSORMAP_KEYS: Final = (
    "buffer",
    "dtype",
    "dims",
    "strides",
    "box",
    "element_strides",
    "interleave",
    "swizzle",
    "l2_promotion",
    "oob_fill",
)


def load_launch(path: str | Path) -> LaunchFile:
    """Reads a launch file; GoptxError if it cannot be read or is wrong."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise GoptxError.at(f"cannot read launch file {path}: {reason}") from None
    if len(data) > MAX_FILE:
        raise GoptxError.at(f"{path} has more than {MAX_FILE:,} bytes: it is no launch file")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        source = Source(str(path), data.decode("utf-8", "replace"))
        start = len(data[: error.start].decode("utf-8", "replace"))
        raise GoptxError.at("this is not UTF-8 text", Span(source, start, start + 1)) from None
    return parse_launch(text, str(path))


def parse_launch(text: str, filename: str = "<launch>") -> LaunchFile:
    """The launch file a text holds; files it names are relative to the folder of ``filename``."""
    return _Reader(read_document(text, filename), Path(filename)).read()


@dataclass(frozen=True, slots=True)
class _Table:
    """A TOML table with its place: reads values of the kind that is wanted, or fails there."""

    doc: Document
    path: Key
    data: dict[str, Any]

    @property
    def span(self) -> Span:
        return self.doc.value(self.path)

    def fail(self, key: str | None, message: str, hint: str | None = None) -> GoptxError:
        """An error at the value of a key; at the table for None."""
        span = self.span if key is None else self.doc.value((*self.path, key))
        return GoptxError.at(message, span, hint=hint)

    def unknown_keys(self, allowed: Sequence[str], what: str) -> list[Diagnostic]:
        found: list[Diagnostic] = []
        for key in self.data:
            if key in allowed:
                continue
            near = difflib.get_close_matches(key, allowed, 1, 0.5)
            hint = f"did you mean {near[0]}?" if near else f"its keys are {', '.join(allowed)}"
            span = self.doc.key((*self.path, key))
            found.append(Diagnostic("error", f"{what} has no key {key!r}", span, hint=hint))
        return found

    def need(self, key: str, what: str, example: str) -> Any:
        if key not in self.data:
            raise self.fail(None, f"{what} needs {key!r}", f"write {example}")
        return self.data[key]

    def string(self, key: str, default: str | None = None) -> str | None:
        value = self.data.get(key, default)
        if value is None or isinstance(value, str):
            return value
        raise self.fail(key, f"{key} must be a text, not {_kind(value)}", f'write {key} = "…"')

    def integer(self, key: str, low: int, high: int) -> int | None:
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, f"{key} must be an integer, not {_kind(value)}")
        if not low <= value <= high:
            raise self.fail(key, f"{key} is {value}", f"it must be from {low} to {high}")
        return value

    def choice(self, key: str, allowed: Sequence[str], default: str) -> str:
        value = self.string(key, default) or ""
        if value in allowed:
            return value
        near = difflib.get_close_matches(value, allowed, 1)
        hint = f"did you mean {near[0]}?" if near else f"it is one of {', '.join(allowed)}"
        raise self.fail(key, f"unknown {key} {value!r}", hint)

    def expr(self, path: Key, value: object, names: frozenset[str] | None, what: str) -> Expr:
        """The expression at a path; ``names`` are those it may use, None for any."""
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            hint = 'write a number, or an expression as text: "(N + 255) // 256"'
            message = f"{what} must be a number or an expression, not {_kind(value)}"
            raise GoptxError.at(message, self.doc.value(path), hint=hint)
        span = self.doc.text(path, value) if isinstance(value, str) else self.doc.value(path)
        found = Expr.parse(value, span)
        if names is not None and found.names - names:
            found.evaluate(dict.fromkeys(names, 1))  # raises, with the name and near ones
        return found

    def exprs(self, key: str, most: int, names: frozenset[str] | None) -> tuple[Expr, ...]:
        """The list of 1 to ``most`` expressions of a key."""
        value = self.data[key]
        if not isinstance(value, list):
            shown = f'"{value}"' if isinstance(value, str) else value
            hint = f"write {key} = [{shown}]" if isinstance(value, int | str) else None
            raise self.fail(key, f"{key} must be a list, not {_kind(value)}", hint)
        items = cast("list[object]", value)
        if not 1 <= len(items) <= most:
            raise self.fail(key, f"{key} has {len(items)} values", f"it has from 1 to {most}")
        return tuple(
            self.expr((*self.path, key, index), item, names, f"a value of {key}")
            for index, item in enumerate(items)
        )


class _Reader:
    """Reads one document; collects what is wrong in ``problems``."""

    def __init__(self, doc: Document, path: Path) -> None:
        self.doc = doc
        self.path = path
        self.problems: list[Diagnostic] = []

    def attempt(self, work: Callable[[], _T]) -> _T | None:
        """The result of some work, or None after keeping what was wrong."""
        try:
            return work()
        except GoptxError as error:
            self.problems += error.diagnostics
            return None

    def stop_on_problems(self) -> None:
        if self.problems:
            raise GoptxError(tuple(self.problems))

    def read(self) -> LaunchFile:
        top = _Table(self.doc, (), self.doc.data)
        seed = self.attempt(lambda: top.integer("seed", 0, 2**64 - 1)) or 0
        kernels: dict[str, KernelLaunch] = {}
        for name, value in self.doc.data.items():
            if name == "seed":
                continue
            kernel = self.attempt(lambda n=name, v=value: self._kernel(n, v, seed))
            if kernel is not None:
                kernels[name] = kernel
        self.stop_on_problems()
        if not kernels:
            hint = "add a table [KERNEL] with grid, block and args"
            raise GoptxError.at(
                f"{self.path} has no kernel", Span(self.doc.source, 0, 1), hint=hint
            )
        found = LaunchFile(self.path, seed, kernels)
        self._check_sizes(found)
        self.stop_on_problems()
        return found

    def _check_sizes(self, found: LaunchFile) -> None:
        """Evaluates every kernel at every size, to find mistakes when the file is read."""
        by_size: dict[str | None, list[Any]] = {}
        for kernel in found.kernels.values():
            for size in kernel.size_names or (None,):
                launch = self.attempt(lambda k=kernel, s=size: k.at(s))
                if launch is not None:
                    by_size.setdefault(size, []).append(launch)
        for launches in by_size.values():
            self.attempt(lambda several=launches: check_ids(several))
        self.problems = list(dict.fromkeys(self.problems))

    def _kernel(self, name: str, value: object, seed: int) -> KernelLaunch | None:
        if not isinstance(value, dict):
            near = difflib.get_close_matches(name, ["seed"], 1)
            hint = "did you mean seed?" if near else "only seed stands outside the tables"
            raise GoptxError.at(f"unknown key {name!r}", self.doc.key((name,)), hint=hint)
        table = _Table(self.doc, (name,), cast("dict[str, Any]", value))
        before = len(self.problems)
        self.problems += table.unknown_keys(_KERNEL_KEYS, f"kernel {name!r}")
        sizes = self.attempt(lambda: self._sizes(table)) or {}
        # With mistakes among the sizes, no further ones are blamed on their names.
        names = None if len(self.problems) > before else self._common_names(sizes)
        grid = self._extents(table, "grid", 'grid = ["(N + 255) // 256"]', names)
        block = self._extents(table, "block", "block = [256]", names)
        has_cluster = "cluster" in table.data
        cluster = self._extents(table, "cluster", "", names) if has_cluster else None
        shared = self.attempt(
            lambda: table.expr(
                (name, "dynamic_shared"),
                table.data.get("dynamic_shared", 0),
                names,
                "dynamic_shared",
            )
        )
        args = self._args(table, names)
        if len(self.problems) > before or grid is None or block is None or shared is None:
            return None
        header = self.doc.key((name,))
        return KernelLaunch(name, sizes, grid, block, cluster, shared, args, seed, header)

    def _extents(
        self, table: _Table, key: str, example: str, names: frozenset[str] | None
    ) -> tuple[Expr, ...] | None:
        def read() -> tuple[Expr, ...]:
            table.need(key, f"kernel {table.path[-1]!r}", example)
            return table.exprs(key, 3, names)

        return self.attempt(read)

    # Sizes

    def _sizes(self, table: _Table) -> dict[str, dict[str, int]]:
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
        if not key.isascii() or not key.isidentifier():
            hint = "a name has letters, digits and underscores"
            span = self.doc.key((*path, key))
            raise GoptxError.at(f"{key!r} cannot be the name of a size", span, hint=hint)
        if not isinstance(value, int) or isinstance(value, bool):
            message = f"{key} must be an integer, not {_kind(value)}"
            raise GoptxError.at(message, self.doc.value((*path, key)))
        if not -(1 << 63) <= value < 1 << 63:
            raise GoptxError.at(f"{key} does not fit 64 bits", self.doc.value((*path, key)))
        return value

    def _common_names(self, sizes: dict[str, dict[str, int]]) -> frozenset[str] | None:
        """The names every size has; None, after keeping the findings, if one lacks some."""
        everything = frozenset[str]().union(*sizes.values())
        complete = True
        for size, values in sizes.items():
            missing = everything - set(values)
            if missing:
                # The place of a size is its header; the kernel's path is in front of it.
                owner = next(k for k, v in self.doc.data.items() if _has_size(v, size, values))
                span = self.doc.key((owner, "sizes", size))
                message = f"size {size!r} lacks {', '.join(sorted(missing))}"
                hint = "every size gives values to the same names"
                self.problems.append(Diagnostic("error", message, span, hint=hint))
                complete = False
        return everything if complete else None

    # Arguments

    def _args(self, table: _Table, names: frozenset[str] | None) -> tuple[Arg, ...]:
        value = table.data.get("args", [])
        if not isinstance(value, list):
            problem = table.fail(
                "args", "args must be a list of arguments", "write args = [ {…}, ]"
            )
            self.problems += problem.diagnostics
            return ()
        found: list[Arg] = []
        for index, item in enumerate(cast("list[object]", value)):
            arg = self.attempt(lambda i=index, v=item: self._arg(table, i, v, names))
            if arg is not None:
                found.append(arg)
        self._check_names(found)
        ids = {b.id for b in _buffers(found)}
        for arg in found:
            if isinstance(arg, TensorMapArg) and isinstance(arg.buffer, str):
                self._check_reference(arg, arg.buffer, ids)
        return tuple(found)

    def _check_names(self, args: Iterable[Arg]) -> None:
        first: dict[str, Arg] = {}
        for arg in args:
            other = first.setdefault(arg.name, arg)
            if other is not arg:
                note = Note("the other one is here", other.span)
                message = f"two arguments have the name {arg.name!r}"
                self.problems.append(Diagnostic("error", message, arg.span, (note,)))

    def _check_reference(self, arg: TensorMapArg, name: str, ids: set[str | None]) -> None:
        if name not in ids:
            known = [i for i in ids if i is not None]
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else 'give an argument id = "…", or write '
            hint += "" if near else "buffer = { buffer = TYPE, shape = […] } for memory of its own"
            message = f"no buffer of this kernel has the id {name!r}"
            self.problems.append(Diagnostic("error", message, arg.span, hint=hint))

    def _arg(
        self, table: _Table, index: int, value: object, names: frozenset[str] | None
    ) -> Arg | None:
        path = (*table.path, "args", index)
        if not isinstance(value, dict):
            hint = 'write { name = "n", type = "u32", value = "N" }'
            message = f"an argument must be a table, not {_kind(value)}"
            raise GoptxError.at(message, self.doc.value(path), hint=hint)
        arg = _Table(self.doc, path, cast("dict[str, Any]", value))
        name = arg.string("name") or f"arg{index}"
        kind = self._kind_of(arg, name)
        self._refuse(arg.unknown_keys(_KINDS[kind], f"argument {name!r}"))
        key = f"{table.path[0]}/{index}/{name}"
        match kind:
            case "type":
                return self._scalar(arg, name, names)
            case "buffer":
                return self._buffer(arg, name, key, names)
            case "struct":
                return self._struct(arg, name, key, names)
            case _:
                return self._tensormap(arg, name, key, names)

    def _refuse(self, problems: list[Diagnostic]) -> None:
        if problems:
            raise GoptxError(tuple(problems))

    def _kind_of(self, arg: _Table, name: str) -> str:
        kinds = [k for k in _KINDS if k in arg.data]
        if len(kinds) == 1:
            return kinds[0]
        if kinds:
            message = f"argument {name!r} has both {kinds[0]!r} and {kinds[1]!r}"
            raise arg.fail(kinds[1], message, "an argument is one of the two")
        every = [k for keys in _KINDS.values() for k in keys]
        self._refuse(arg.unknown_keys(every, f"argument {name!r}"))
        raise arg.fail(
            None,
            f"argument {name!r} does not say what it is",
            "give it type and value, or buffer and shape, or struct, or tensormap",
        )

    def _scalar(self, arg: _Table, name: str, names: frozenset[str] | None) -> ScalarArg:
        dtype = self._dtype(arg, "type")
        value = arg.need("value", f"argument {name!r}", "value = 0, or an expression as text")
        if isinstance(value, bool):
            value = int(value)
        expr = arg.expr((*arg.path, "value"), value, names, "value")
        return ScalarArg(name, dtype, expr, arg.span)

    def _dtype(self, arg: _Table, key: str) -> str:
        text = arg.string(key) or ""
        return find_dtype(text, self.doc.text((*arg.path, key), text)).name

    def _buffer(self, arg: _Table, name: str, key: str, names: frozenset[str] | None) -> BufferArg:
        dtype = self._dtype(arg, "buffer")
        arg.need("shape", f"buffer {name!r}", 'shape = ["N"]')
        shape = arg.exprs("shape", 8, names)
        text = arg.string("init", "zeros") or ""
        place = self.doc.text((*arg.path, "init"), text)
        init = parse_init(text, self.path.parent, place)
        if names is not None and init.names() - names:
            for expr in init.args:
                expr.evaluate(dict.fromkeys(names, 1))
        role = cast(
            'Literal["in", "out", "inout"]', arg.choice("role", ("in", "out", "inout"), "inout")
        )
        alias = arg.string("id")
        if alias == "":
            raise arg.fail("id", "an id must not be empty")
        key = f"id:{alias}" if alias else key
        return BufferArg(name, dtype, shape, init, role, alias, key, arg.span)

    def _struct(self, arg: _Table, name: str, key: str, names: frozenset[str] | None) -> StructArg:
        items = arg.data["struct"]
        if not isinstance(items, list) or not items:
            hint = 'write struct = [ { type = "u32", value = 0 }, … ]'
            raise arg.fail("struct", f"struct {name!r} must be a list of fields", hint)
        fields: list[FieldArg] = []
        for index, value in enumerate(cast("list[object]", items)):
            fields += self._field(arg, name, key, index, value, names)
        align = arg.integer("align", 1, 1024)
        if align is not None and align & (align - 1):
            raise arg.fail("align", f"align is {align}", "it must be a power of two")
        size = arg.integer("size", 1, 32764)
        return StructArg(name, tuple(fields), size, align, arg.span)

    def _field(
        self,
        arg: _Table,
        name: str,
        key: str,
        index: int,
        value: object,
        names: frozenset[str] | None,
    ) -> list[FieldArg]:
        path = (*arg.path, "struct", index)
        if not isinstance(value, dict):
            message = f"a field must be a table, not {_kind(value)}"
            raise GoptxError.at(message, self.doc.value(path))
        part = _Table(self.doc, path, cast("dict[str, Any]", value))
        label = f"{name}.{part.string('name') or index}"
        kind = self._kind_of(part, label)
        if kind not in ("type", "buffer"):
            raise part.fail(kind, f"a field cannot be a {kind}", "use fields with offset = …")
        self._refuse(part.unknown_keys((*_KINDS[kind], "offset"), f"field {label!r}"))
        offset = part.integer("offset", 0, 32763)
        if kind == "buffer":
            return [FieldArg(offset, self._buffer(part, label, f"{key}.{index}", names))]
        values = part.data.get("value")
        if not isinstance(values, list):
            return [FieldArg(offset, self._scalar(part, label, names))]
        dtype = self._dtype(part, "type")
        items = cast("list[object]", values)
        exprs = [
            part.expr((*path, "value", at), item, names, "value") for at, item in enumerate(items)
        ]
        if not exprs:
            raise part.fail("value", "an array without values")
        return [
            FieldArg(offset if at == 0 else None, ScalarArg(f"{label}[{at}]", dtype, e, part.span))
            for at, e in enumerate(exprs)
        ]

    def _tensormap(
        self, arg: _Table, name: str, key: str, names: frozenset[str] | None
    ) -> TensorMapArg:
        content = arg.data["tensormap"]
        if not isinstance(content, dict):
            hint = 'write tensormap = { buffer = "ID", box = [64, 64], swizzle = "128B" }'
            raise arg.fail("tensormap", "tensormap must be a table", hint)
        path = (*arg.path, "tensormap")
        table = _Table(self.doc, path, cast("dict[str, Any]", content))
        self._refuse(table.unknown_keys(_TENSORMAP_KEYS, f"tensor map {name!r}"))
        buffer: object = table.need("buffer", f"tensor map {name!r}", 'buffer = "ID"')
        if isinstance(buffer, dict):
            inline = _Table(self.doc, (*path, "buffer"), cast("dict[str, Any]", buffer))
            self._refuse(inline.unknown_keys(_KINDS["buffer"], f"the buffer of {name!r}"))
            inline.need("buffer", f"the buffer of {name!r}", 'buffer = "f16"')
            memory: str | BufferArg = self._buffer(inline, f"{name}.buffer", key, names)
        else:
            memory = table.string("buffer") or ""
        table.need("box", f"tensor map {name!r}", "box = [64, 64], innermost first")

        def values(field: str) -> tuple[Expr, ...] | None:
            return table.exprs(field, 5, names) if field in table.data else None

        no_strides = table.data.get("strides") == []
        return TensorMapArg(
            name,
            memory,
            self._dtype(table, "dtype") if "dtype" in table.data else None,
            values("dims"),
            None if no_strides else values("strides"),
            table.exprs("box", 5, names),
            values("element_strides"),
            table.choice("interleave", INTERLEAVES, "none"),
            table.choice("swizzle", SWIZZLES, "none"),
            table.choice("l2_promotion", L2_PROMOTIONS, "none"),
            table.choice("oob_fill", OOB_FILLS, "none"),
            arg.span,
        )


def _buffers(args: Iterable[Arg]) -> list[BufferArg]:
    found: list[BufferArg] = []
    for arg in args:
        match arg:
            case BufferArg():
                found.append(arg)
            case StructArg():
                found += [f.item for f in arg.fields if isinstance(f.item, BufferArg)]
            case _:
                pass
    return found


def _has_size(kernel: object, size: str, values: dict[str, int]) -> bool:
    if not isinstance(kernel, dict):
        return False
    sizes = cast("dict[str, Any]", kernel).get("sizes")
    return isinstance(sizes, dict) and cast("dict[str, Any]", sizes).get(size) == values


def _kind(value: object) -> str:
    """What a TOML value is, in words."""
    names: dict[type, str] = {
        bool: "a boolean",
        int: "an integer",
        float: "a fraction",
        str: "a text",
        list: "a list",
        dict: "a table",
    }
    return names.get(type(value), "a date")
