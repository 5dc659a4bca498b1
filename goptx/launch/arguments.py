"""The ``args`` of a kernel's table: TOML -> arguments as written."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal, cast

from goptx.diag import Diagnostic, GoptxError, Note
from goptx.expr import Expr
from goptx.launch.dtypes import find_dtype
from goptx.launch.init import parse_init
from goptx.launch.spec import Arg, BufferArg, FieldArg, ScalarArg, StructArg, TensorMapArg
from goptx.launch.table import Findings, Table
from goptx.launch.tensormap import INTERLEAVES, L2_PROMOTIONS, OOB_FILLS, SWIZZLES

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


class ArgumentReader:
    """Reads the arguments of one kernel's table; files are relative to ``folder``."""

    def __init__(self, table: Table, folder: Path, findings: Findings) -> None:
        self.table = table
        self.folder = folder
        self.findings = findings

    def read(self) -> tuple[Arg, ...]:
        """The arguments that are right; what is wrong is added to the findings."""
        value = self.table.data.get("args", [])
        if not isinstance(value, list):
            message = "args must be a list of arguments"
            self.findings.add(self.table.fail("args", message, "args = [ {…}, ]").diagnostics)
            return ()
        found: list[Arg] = []
        for index, item in enumerate(cast("list[object]", value)):
            arg = self.findings.attempt(lambda i=index, v=item: self._arg(i, v))
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
                self.findings.add((Diagnostic("error", message, arg.span, (note,)),))

    def _check_reference(self, arg: TensorMapArg, name: str, ids: set[str | None]) -> None:
        if name not in ids:
            known = [i for i in ids if i is not None]
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else 'give an argument id = "…", or write '
            hint += "" if near else "buffer = { buffer = TYPE, shape = […] } for memory of its own"
            message = f"no buffer of this kernel has the id {name!r}"
            self.findings.add((Diagnostic("error", message, arg.span, hint=hint),))

    def _arg(self, index: int, value: object) -> Arg:
        hint = 'write { name = "n", type = "u32", value = "N" }'
        arg = self.table.child(("args", index), value, "an argument must be a table", hint)
        name = arg.string("name") or f"arg{index}"
        kind = self._kind_of(arg, name)
        self._refuse(arg.unknown_keys(_KINDS[kind], f"argument {name!r}"))
        key = f"{self.table.path[0]}/{index}/{name}"
        match kind:
            case "type":
                return self._scalar(arg, name)
            case "buffer":
                return self._buffer(arg, name, key)
            case "struct":
                return self._struct(arg, name, key)
            case _:
                return self._tensormap(arg, name, key)

    def _refuse(self, problems: list[Diagnostic]) -> None:
        if problems:
            raise GoptxError(tuple(problems))

    def _kind_of(self, arg: Table, name: str) -> str:
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

    def _scalar(self, arg: Table, name: str) -> ScalarArg:
        dtype = self._dtype(arg, "type")
        value = arg.need("value", f"argument {name!r}", "value = 0, or an expression as text")
        if isinstance(value, bool):
            value = int(value)
        expr = arg.expr(("value",), value, "value")
        return ScalarArg(name, dtype, expr, arg.span)

    def _dtype(self, arg: Table, key: str) -> str:
        text = arg.string(key) or ""
        return find_dtype(text, arg.doc.text((*arg.path, key), text)).name

    def _buffer(self, arg: Table, name: str, key: str) -> BufferArg:
        dtype = self._dtype(arg, "buffer")
        arg.need("shape", f"buffer {name!r}", 'shape = ["N"]')
        shape = arg.exprs("shape", 8)
        text = arg.string("init", "zeros") or ""
        place = arg.doc.text((*arg.path, "init"), text)
        init = parse_init(text, self.folder, place)
        if arg.names is not None:
            for expr in init.args:
                expr.require(arg.names)
        role = cast(
            'Literal["in", "out", "inout"]', arg.choice("role", ("in", "out", "inout"), "inout")
        )
        alias = arg.string("id")
        if alias == "":
            raise arg.fail("id", "an id must not be empty")
        key = f"id:{alias}" if alias else key
        return BufferArg(name, dtype, shape, init, role, alias, key, arg.span)

    def _struct(self, arg: Table, name: str, key: str) -> StructArg:
        items = arg.data["struct"]
        if not isinstance(items, list) or not items:
            hint = 'write struct = [ { type = "u32", value = 0 }, … ]'
            raise arg.fail("struct", f"struct {name!r} must be a list of fields", hint)
        fields: list[FieldArg] = []
        for index, value in enumerate(cast("list[object]", items)):
            fields += self._field(arg, name, key, index, value)
        align = arg.integer("align", 1, 1024)
        if align is not None and align & (align - 1):
            raise arg.fail("align", f"align is {align}", "it must be a power of two")
        size = arg.integer("size", 1, 32764)
        return StructArg(name, tuple(fields), size, align, arg.span)

    def _field(self, arg: Table, name: str, key: str, index: int, value: object) -> list[FieldArg]:
        part = arg.child(("struct", index), value, "a field must be a table")
        label = f"{name}.{part.string('name') or index}"
        kind = self._kind_of(part, label)
        if kind not in ("type", "buffer"):
            raise part.fail(kind, f"a field cannot be a {kind}", "use fields with offset = …")
        self._refuse(part.unknown_keys((*_KINDS[kind], "offset"), f"field {label!r}"))
        offset = part.integer("offset", 0, 32763)
        if kind == "buffer":
            return [FieldArg(offset, self._buffer(part, label, f"{key}.{index}"))]
        values = part.data.get("value")
        if not isinstance(values, list):
            return [FieldArg(offset, self._scalar(part, label))]
        dtype = self._dtype(part, "type")
        items = cast("list[object]", values)
        exprs = [part.expr(("value", at), item, "value") for at, item in enumerate(items)]
        if not exprs:
            raise part.fail("value", "an array without values")
        return [
            FieldArg(offset if at == 0 else None, ScalarArg(f"{label}[{at}]", dtype, e, part.span))
            for at, e in enumerate(exprs)
        ]

    def _tensormap(self, arg: Table, name: str, key: str) -> TensorMapArg:
        content = arg.data["tensormap"]
        hint = 'write tensormap = { buffer = "ID", box = [64, 64], swizzle = "128B" }'
        table = arg.child(("tensormap",), content, "tensormap must be a table", hint)
        self._refuse(table.unknown_keys(_TENSORMAP_KEYS, f"tensor map {name!r}"))
        buffer: object = table.need("buffer", f"tensor map {name!r}", 'buffer = "ID"')
        if isinstance(buffer, dict):
            inline = table.child(("buffer",), cast("object", buffer), "it must be a table")
            self._refuse(inline.unknown_keys(_KINDS["buffer"], f"the buffer of {name!r}"))
            inline.need("buffer", f"the buffer of {name!r}", 'buffer = "f16"')
            memory: str | BufferArg = self._buffer(inline, f"{name}.buffer", key)
        else:
            memory = table.string("buffer") or ""
        table.need("box", f"tensor map {name!r}", "box = [64, 64], innermost first")

        def values(field: str) -> tuple[Expr, ...] | None:
            return table.exprs(field, 5) if field in table.data else None

        no_strides = table.data.get("strides") == []
        return TensorMapArg(
            name,
            memory,
            self._dtype(table, "dtype") if "dtype" in table.data else None,
            values("dims"),
            None if no_strides else values("strides"),
            table.exprs("box", 5),
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
