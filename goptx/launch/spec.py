"""Launch files as read: shapes and arguments as expressions over sizes, and their evaluation."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

from goptx.diag import GoptxError, Note, Span
from goptx.expr import Expr
from goptx.isa.devices import MAX_BLOCK, MAX_GRID
from goptx.launch.dtypes import DTYPES, encode
from goptx.launch.init import InitSpec
from goptx.launch.model import (
    Argument,
    Buffer,
    Concrete,
    Dim3,
    Field,
    Role,
    Scalar,
    Struct,
    TensorMap,
)
from goptx.launch.tensormap import check_tensormap

MAX_THREADS: Final = 1024
"""Most threads of a CTA."""
MAX_CLUSTER: Final = 16
"""Most CTAs of a cluster, with the opt-in to non-portable sizes."""
MAX_BUFFER: Final = 1 << 40
"""Largest buffer in bytes: more than any device holds."""

Sizes: TypeAlias = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ScalarArg:
    """``{ name, type, value }``"""

    name: str
    type: str
    value: Expr
    span: Span

    def at(self, sizes: Sizes) -> Scalar:
        """The value at sizes. GoptxError if the type does not hold it."""
        data = encode(self.value.evaluate(sizes), DTYPES[self.type], self.value.span or self.span)
        return Scalar(self.name, self.type, data, self.span)


@dataclass(frozen=True, slots=True)
class BufferArg:
    """``{ name, buffer, shape, init, role, id }``"""

    name: str
    dtype: str
    shape: tuple[Expr, ...]
    init: InitSpec
    role: Role
    id: str | None
    key: str
    span: Span

    def at(self, sizes: Sizes) -> Buffer:
        """The buffer at sizes. GoptxError if an extent is none, or it is larger than any device."""
        shape = tuple(self._extent(expr, sizes) for expr in self.shape)
        dtype = DTYPES[self.dtype]
        nbytes = math.prod(shape) * dtype.size
        if nbytes > MAX_BUFFER:
            raise GoptxError.at(
                f"buffer {self.name!r} would have {nbytes:,} bytes",
                self.shape[0].span or self.span,
                hint=f"at most {MAX_BUFFER:,} bytes are allowed",
            )
        init = self.init.at(dtype, sizes)
        return Buffer(self.name, self.dtype, shape, init, self.role, self.id, self.key, self.span)

    def _extent(self, expr: Expr, sizes: Sizes) -> int:
        value = expr.evaluate_int(sizes, "an extent of the shape")
        if value < 1:
            hint = f"write max({expr}, 1)" if expr.names else "a buffer has at least one element"
            message = f"an extent of buffer {self.name!r} is {value}"
            raise GoptxError.at(message, expr.span, hint=hint)
        return value


@dataclass(frozen=True, slots=True)
class FieldArg:
    """A field of a struct; ``offset`` None puts it behind the one before, aligned."""

    offset: int | None
    item: ScalarArg | BufferArg


@dataclass(frozen=True, slots=True)
class StructArg:
    """``{ name, struct = [...], size, align }``"""

    name: str
    fields: tuple[FieldArg, ...]
    size: int | None
    align: int | None
    span: Span

    def at(self, sizes: Sizes) -> Struct:
        """The struct laid out as C does: each field at a multiple of its size, the whole a multiple
        of the largest."""
        fields: list[Field] = []
        end, align = 0, self.align or 1
        for part in self.fields:
            item = part.item.at(sizes)
            own = 8 if isinstance(item, Buffer) else item.align
            offset = -(-end // own) * own if part.offset is None else part.offset
            fields.append(Field(offset, item))
            end = offset + fields[-1].size
            align = max(align, own) if self.align is None else align
        self._check_overlap(fields)
        last = max(f.offset + f.size for f in fields)
        size = -(-last // align) * align if self.size is None else self.size
        if size < last:
            message = f"struct {self.name!r} has fields up to byte {last}, but size = {size}"
            raise GoptxError.at(
                message, self.span, hint=f"write size = {-(-last // align) * align}"
            )
        return Struct(self.name, size, align, tuple(fields), self.span)

    def _check_overlap(self, fields: list[Field]) -> None:
        ordered = sorted(fields, key=lambda f: f.offset)
        for one, other in pairwise(ordered):
            if one.offset + one.size > other.offset:
                raise GoptxError.at(
                    f"the fields at offsets {one.offset} and {other.offset} overlap",
                    other.item.span,
                    notes=[Note(f"this field has {one.size} bytes", one.item.span)],
                )


@dataclass(frozen=True, slots=True)
class TensorMapArg:
    """``{ name, tensormap = {...} }``; ``buffer`` is an id of the table or a buffer of its own."""

    name: str
    buffer: str | BufferArg
    dtype: str | None
    dims: tuple[Expr, ...] | None
    strides: tuple[Expr, ...] | None
    box: tuple[Expr, ...]
    element_strides: tuple[Expr, ...] | None
    interleave: str
    swizzle: str
    l2_promotion: str
    oob_fill: str
    span: Span

    def at(self, sizes: Sizes, named: Mapping[str, BufferArg]) -> TensorMap:
        """The tensor map at sizes; ``named``: buffers that have an id. GoptxError if it is none."""
        buffer = (named[self.buffer] if isinstance(self.buffer, str) else self.buffer).at(sizes)
        dtype = DTYPES[self.dtype or buffer.dtype]
        dims = self._integers(self.dims, sizes) or tuple(reversed(buffer.shape))
        strides = self._integers(self.strides, sizes)
        if strides is None:
            strides = tuple(math.prod(dims[:k]) * dtype.size for k in range(1, len(dims)))
        found = TensorMap(
            self.name,
            buffer,
            dtype.name,
            dims,
            strides,
            self._integers(self.box, sizes) or (),
            self._integers(self.element_strides, sizes) or (1,) * len(dims),
            self.interleave,
            self.swizzle,
            self.l2_promotion,
            self.oob_fill,
            self.span,
        )
        check_tensormap(found)
        return found

    @staticmethod
    def _integers(exprs: tuple[Expr, ...] | None, sizes: Sizes) -> tuple[int, ...] | None:
        if exprs is None:
            return None
        return tuple(e.evaluate_int(sizes, "a value of the tensor map") for e in exprs)


Arg: TypeAlias = ScalarArg | BufferArg | StructArg | TensorMapArg


@dataclass(frozen=True, slots=True)
class KernelLaunch:
    """A table of a launch file: how one kernel is launched.

    Attributes:
        name: the table's name: a kernel or an alias.
        sizes: for each size the values of its names; empty where the table has none.
        grid, block: one to three expressions, x first; their number is the rank.
        cluster: like block, or None.
        dynamic_shared: bytes.
        args: the arguments in order.
        seed: of the file.
        span: the table's header.
    """

    name: str
    sizes: Mapping[str, Sizes]
    grid: tuple[Expr, ...]
    block: tuple[Expr, ...]
    cluster: tuple[Expr, ...] | None
    dynamic_shared: Expr
    args: tuple[Arg, ...]
    seed: int
    span: Span = field(compare=False)

    @property
    def size_names(self) -> tuple[str, ...]:
        """The names of the sizes, in the file's order."""
        return tuple(self.sizes)

    def block_at(self, size: str | None = None, overrides: Sizes | None = None) -> Dim3:
        """The block alone: x, y, z. See :meth:`at`."""
        return self._block(self._values(self._choose(size), overrides))

    def cluster_at(self, size: str | None = None) -> Dim3:
        """The cluster alone: x, y, z. See :meth:`at`."""
        return (1, 1, 1) if self.cluster is None else self.at(size).cluster or (1, 1, 1)

    def at(self, size: str | None = None, overrides: Sizes | None = None) -> Concrete:
        """The launch at a size: ``verify`` or else the first if None is given.

        ``overrides`` replaces values of names of the size. GoptxError for unknown sizes and names,
        and where the values give an impossible launch.
        """
        chosen = self._choose(size)
        values = self._values(chosen, overrides)
        try:
            return self._concrete(chosen, values)
        except GoptxError as error:
            if chosen is None:
                raise
            note = Note(f"at size {chosen!r}")
            raise GoptxError(
                [replace(d, notes=(*d.notes, note)) for d in error.diagnostics]
            ) from None

    def _concrete(self, chosen: str | None, values: Sizes) -> Concrete:
        block, grid = self._block(values), self._grid(values)
        shared = self.dynamic_shared.evaluate_int(values, "dynamic_shared")
        if not 0 <= shared < 1 << 31:
            message = f"dynamic_shared is {shared} bytes"
            raise GoptxError.at(message, self.dynamic_shared.span or self.span)
        found = Concrete(
            self.name,
            chosen,
            values,
            grid,
            block,
            self._cluster(values, grid),
            shared,
            self._arguments(values),
            self.seed,
            len(self.grid),
            len(self.block),
            self.span,
        )
        check_ids([found])
        return found

    def _choose(self, size: str | None) -> str | None:
        if size is None:
            return "verify" if "verify" in self.sizes else next(iter(self.sizes), None)
        if size in self.sizes:
            return size
        if not self.sizes:
            raise GoptxError.at(
                f"{self.name} has no sizes, so there is no size {size!r}",
                self.span,
                hint=f"add a table [{self.name}.sizes.{size}]",
            )
        near = difflib.get_close_matches(size, self.sizes, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(self.sizes)}"
        raise GoptxError.at(f"{self.name} has no size {size!r}", self.span, hint=hint)

    def _values(self, size: str | None, overrides: Sizes | None) -> Sizes:
        values = dict(self.sizes[size]) if size is not None else {}
        for name, value in (overrides or {}).items():
            if name not in values:
                near = difflib.get_close_matches(name, values, 1)
                hint = (
                    f"did you mean {near[0]}?" if near else f"it has {', '.join(values) or 'none'}"
                )
                raise GoptxError.at(f"{self.name} has no size name {name!r}", self.span, hint=hint)
            values[name] = value
        return values

    def _block(self, values: Sizes) -> Dim3:
        block = self._extents(self.block, "block", MAX_BLOCK, values)
        threads = math.prod(block)
        if threads > MAX_THREADS:
            raise GoptxError.at(
                f"the block of {self.name} has {threads} threads",
                self._around(self.block),
                hint=f"a CTA has at most {MAX_THREADS} threads",
            )
        return block

    def _grid(self, values: Sizes) -> Dim3:
        return self._extents(self.grid, "grid", MAX_GRID, values)

    def _cluster(self, values: Sizes, grid: Dim3) -> Dim3 | None:
        if self.cluster is None:
            return None
        cluster = self._extents(
            self.cluster, "cluster", (MAX_CLUSTER, MAX_CLUSTER, MAX_CLUSTER), values
        )
        if math.prod(cluster) > MAX_CLUSTER:
            raise GoptxError.at(
                f"the cluster of {self.name} has {math.prod(cluster)} CTAs",
                self._around(self.cluster),
                hint=f"at most {MAX_CLUSTER} are possible, 8 on every device that has clusters",
            )
        for axis, ctas, wide in zip("xyz", grid, cluster, strict=True):
            if ctas % wide:
                raise GoptxError.at(
                    f"the grid of {self.name} has {ctas} CTAs in {axis}, not a multiple of the "
                    f"cluster's {wide}",
                    self._around(self.grid),
                )
        return cluster

    def _extents(
        self, exprs: tuple[Expr, ...], what: str, limits: Dim3, values: Sizes
    ) -> tuple[int, int, int]:
        found = [1, 1, 1]
        for index, expr in enumerate(exprs):
            value = expr.evaluate_int(values, f"{what}.{'xyz'[index]}")
            if not 1 <= value <= limits[index]:
                given = ", ".join(f"{n} = {values[n]}" for n in sorted(expr.names))
                raise GoptxError.at(
                    f"{what}.{'xyz'[index]} of {self.name} is {value}"
                    + (f" ({given})" if given else ""),
                    expr.span or self.span,
                    hint=f"it must be from 1 to {limits[index]}",
                )
            found[index] = value
        return found[0], found[1], found[2]

    def _around(self, exprs: tuple[Expr, ...]) -> Span:
        """The place from the first to the last of some expressions."""
        first, last = exprs[0].span, exprs[-1].span
        if first is None or last is None:
            return self.span
        return Span(first.source, first.start, last.end)

    def _arguments(self, values: Sizes) -> tuple[Argument, ...]:
        named = {b.id: b for b in self._buffer_args() if b.id is not None}
        found: list[Argument] = []
        problems = GoptxError(())
        for arg in self.args:
            try:
                found.append(
                    arg.at(values, named) if isinstance(arg, TensorMapArg) else arg.at(values)
                )
            except GoptxError as error:
                problems = GoptxError((*problems.diagnostics, *error.diagnostics))
        if problems.diagnostics:
            raise problems
        return tuple(found)

    def _buffer_args(self) -> Iterator[BufferArg]:
        for arg in self.args:
            match arg:
                case BufferArg():
                    yield arg
                case StructArg():
                    yield from (f.item for f in arg.fields if isinstance(f.item, BufferArg))
                case TensorMapArg(buffer=BufferArg() as buffer):
                    yield buffer
                case _:
                    pass


@dataclass(frozen=True, slots=True)
class LaunchFile:
    """A launch file: its tables by name, in its order."""

    path: Path
    seed: int
    kernels: Mapping[str, KernelLaunch]

    def find(self, alias: str | None, kernel: str) -> KernelLaunch | None:
        """The table of an alias, else of a kernel; None if there is neither."""
        if alias is not None and alias in self.kernels:
            return self.kernels[alias]
        return self.kernels.get(kernel)


def check_ids(launches: list[Concrete]) -> None:
    """GoptxError if buffers that share an id differ in type, shape or contents."""
    first: dict[str, Buffer] = {}
    for launch in launches:
        for buffer in launch.references():
            if buffer.id is None:
                continue
            other = first.setdefault(buffer.id, buffer)
            for what, a, b in (
                ("type", other.dtype, buffer.dtype),
                ("shape", list(other.shape), list(buffer.shape)),
                ("init", str(other.init), str(buffer.init)),
            ):
                if a != b:
                    raise GoptxError.at(
                        f"buffers with the id {buffer.id!r} differ in {what}: {a} and {b}",
                        buffer.span,
                        notes=[Note("the other one is here", other.span)],
                        hint="buffers with one id are the same memory; give them different ids",
                    )
