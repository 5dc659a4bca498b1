"""One launch with all its numbers: what back ends allocate, fill, pass and launch."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from goptx.diag import Span
from goptx.launch.dtypes import DTYPES, DType
from goptx.launch.init import Init

if TYPE_CHECKING:
    from numpy.typing import NDArray

Role = Literal["in", "out", "inout"]
Dim3: TypeAlias = tuple[int, int, int]

TENSORMAP_SIZE = 128
"""Bytes of a CUtensorMap."""
TENSORMAP_ALIGN = 64
"""Alignment of a CUtensorMap in bytes."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """An argument passed by value: ``bytes`` is its little-endian image."""

    name: str
    type: str
    bytes: bytes
    span: Span | None = field(default=None, compare=False)

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.bytes)

    @property
    def align(self) -> int:
        """In bytes."""
        return DTYPES[self.type].size


@dataclass(frozen=True, slots=True)
class Buffer:
    """An argument that points to device memory.

    Attributes:
        name: its label in the launch file.
        dtype: element type; :attr:`element` has its details.
        shape: elements in each dimension, outermost first.
        init: what it holds before the launch.
        role: whether the kernel reads it, writes it, or both.
        id: buffers of one launch file that share an id are the same memory; None is nobody else's.
        key: names its memory within the launch, and the random numbers that fill it.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    init: Init
    role: Role
    id: str | None
    key: str
    span: Span | None = field(default=None, compare=False)

    @property
    def element(self) -> DType:
        """The type of an element."""
        return DTYPES[self.dtype]

    @property
    def count(self) -> int:
        """Elements."""
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Size in bytes."""
        return self.count * self.element.size

    @property
    def writes(self) -> bool:
        """Whether a launch may write to it."""
        return self.role != "in"

    def materialise(self, seed: int) -> NDArray[Any]:
        """The contents before the launch, C order, in the element's storage type.

        Depends on ``seed`` (of the launch file), the kernel's table, and the argument's position
        and name (or its id) alone. bf16, e4m3 and e5m2 come as raw bits. GoptxError if memory
        runs out or a file cannot be used.
        """
        from goptx.launch.fill import fill

        return fill(self.init, self.element, self.shape, seed, self.key, self.span)


@dataclass(frozen=True, slots=True)
class Field:
    """A part of a struct at an offset in bytes: a scalar, or a pointer to a buffer."""

    offset: int
    item: Scalar | Buffer

    @property
    def size(self) -> int:
        """In bytes."""
        return 8 if isinstance(self.item, Buffer) else self.item.size


@dataclass(frozen=True, slots=True)
class Struct:
    """An argument passed by value that has several parts, laid out as C does or as told."""

    name: str
    size: int
    align: int
    fields: tuple[Field, ...]
    span: Span | None = field(default=None, compare=False)

    def image(self, address: Callable[[Buffer], int]) -> bytes:
        """The bytes that are passed, zero between the fields, given each buffer's address."""
        image = bytearray(self.size)
        for part in self.fields:
            item = part.item
            data = address(item).to_bytes(8, "little") if isinstance(item, Buffer) else item.bytes
            image[part.offset : part.offset + part.size] = data
        return bytes(image)


@dataclass(frozen=True, slots=True)
class TensorMap:
    """A tiled TMA descriptor (CUtensorMap), encoded by the CUDA back end before the launch.

    The fields are the arguments of ``cuTensorMapEncodeTiled``: ``dims``, ``box`` and
    ``element_strides`` in elements with the innermost dimension first, ``strides`` in bytes of all
    dimensions but the innermost.
    """

    name: str
    buffer: Buffer
    dtype: str
    dims: tuple[int, ...]
    strides: tuple[int, ...]
    box: tuple[int, ...]
    element_strides: tuple[int, ...]
    interleave: str
    swizzle: str
    l2_promotion: str
    oob_fill: str
    span: Span | None = field(default=None, compare=False)

    @property
    def size(self) -> int:
        """In bytes."""
        return TENSORMAP_SIZE

    @property
    def align(self) -> int:
        """In bytes."""
        return TENSORMAP_ALIGN


Argument: TypeAlias = Scalar | Buffer | Struct | TensorMap


@dataclass(frozen=True, slots=True)
class Concrete:
    """A launch of a kernel at one size.

    Attributes:
        name: the table of the launch file: a kernel or an alias.
        size: the name of the size; None where the table has no sizes.
        sizes: the values of the size's names.
        grid, block, cluster: x, y, z; cluster None where the launch has none.
        rank, block_rank: dimensions that were written of grid and block.
        dynamic_shared: bytes.
        args: the arguments in order.
        seed: of the launch file.
    """

    name: str
    size: str | None
    sizes: Mapping[str, int]
    grid: Dim3
    block: Dim3
    cluster: Dim3 | None
    dynamic_shared: int
    args: tuple[Argument, ...]
    seed: int
    rank: int = 3
    block_rank: int = 3
    span: Span | None = field(default=None, compare=False)

    @property
    def threads(self) -> int:
        """Threads of a CTA."""
        return math.prod(self.block)

    @property
    def ctas(self) -> int:
        """CTAs of the grid."""
        return math.prod(self.grid)

    def references(self) -> Iterator[Buffer]:
        """Every mention of a buffer, in order: arguments, fields of structs, tensor maps."""
        for arg in self.args:
            match arg:
                case Buffer():
                    yield arg
                case Struct():
                    yield from (f.item for f in arg.fields if isinstance(f.item, Buffer))
                case TensorMap():
                    yield arg.buffer
                case Scalar():
                    pass

    @property
    def buffers(self) -> tuple[Buffer, ...]:
        """The buffers to allocate, in order, one for each key; shared ones with joint roles."""
        found: dict[str, Buffer] = {}
        for buffer in self.references():
            other = found.setdefault(buffer.key, buffer)
            if other.role != buffer.role:
                found[buffer.key] = replace(other, role="inout")
        return tuple(found.values())


def overlaps(a: Concrete, b: Concrete) -> list[tuple[Buffer, Buffer]]:
    """The pairs of buffers of two launches that share an id and that one of them writes.

    Empty means that the launches are independent as far as their roles tell; who knows from the
    PTX how a kernel uses its parameters may refine the answer.
    """
    return [
        (x, y)
        for x in a.references()
        for y in b.references()
        if x.id is not None and x.id == y.id and (x.writes or y.writes)
    ]
