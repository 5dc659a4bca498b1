"""How a Triton sample describes itself: kernel, types, constants, and how it is launched.

The launch file is written by `compile_all.py`, because block, dynamic shared memory and the form of
tensor descriptors depend on the architecture the kernel was compiled for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

ELEMENTS = {"f16": "fp16", "f32": "fp32", "u8": "u8", "s32": "i32", "s64": "i64"}
"""Element types of launch files and Triton's names for them."""


@dataclass(frozen=True)
class Value:
    """A scalar parameter; `value` is an expression over the sizes, or a number.

    `divisible` promises a multiple of 16, on which the width of memory accesses depends.
    """

    name: str
    type: str
    value: str | int | float
    divisible: bool = False

    @property
    def signature(self) -> str:
        return {"u32": "i32", "s32": "i32", "u64": "i64", "f32": "fp32"}[self.type]

    def launch(self, arch: str) -> list[str]:
        text = f'"{self.value}"' if isinstance(self.value, str) else self.value
        return [f'{{ name = "{self.name}", type = "{self.type}", value = {text} }}']


@dataclass(frozen=True)
class Buffer:
    """A pointer parameter to memory of its own, aligned to 16 bytes."""

    name: str
    type: str
    shape: tuple[str | int, ...]
    init: str = ""
    role: str = "in"

    @property
    def signature(self) -> str:
        return f"*{ELEMENTS[self.type]}"

    def table(self, name: str) -> str:
        init = f'init = "{self.init}", ' if self.init else ""
        return (
            f'{{ {name}buffer = "{self.type}", shape = {extents(self.shape)}, {init}'
            f'role = "{self.role}" }}'
        )

    def launch(self, arch: str) -> list[str]:
        return [self.table(f'name = "{self.name}", ')]


@dataclass(frozen=True)
class Descriptor:
    """A tensor descriptor of a matrix, made on the host: a tensor map where there is TMA."""

    buffer: Buffer
    tile: tuple[int, int]

    @property
    def name(self) -> str:
        return self.buffer.name

    @property
    def signature(self) -> str:
        rows, columns = self.tile
        return f"tensordesc<{ELEMENTS[self.buffer.type]}[{rows},{columns}]>"

    def launch(self, arch: str) -> list[str]:
        name = self.name
        rows, columns = self.buffer.shape

        def shape_and_strides(label: str, type_: str) -> list[Value]:
            return [
                Value(f"{name}_{label}_rows", type_, str(rows)),
                Value(f"{name}_{label}_columns", type_, str(columns)),
                Value(f"{name}_{label}_row_stride", "u64", str(columns)),
                Value(f"{name}_{label}_column_stride", "u64", 1),
            ]

        again = [line for value in shape_and_strides("view", "u32") for line in value.launch(arch)]
        if arch == "sm_80":  # no TMA: Triton turns the descriptor into pointer arithmetic
            inside = [*shape_and_strides("base", "u64"), Value(f"{name}_padding", "u8", 0)]
            return [
                self.buffer.table(f'name = "{name}", '),
                *(line for value in inside for line in value.launch(arch)),
                *again,
            ]
        inner = min(self.tile[1], 64)  # 64 halves fill the 128 bytes that the swizzle spans
        box = f'box = [{inner}, {self.tile[0]}], swizzle = "128B"'
        table = self.buffer.table("")
        return [f'{{ name = "{name}", tensormap = {{ buffer = {table}, {box} }} }}', *again]


@dataclass(frozen=True)
class Sample:
    """A kernel, its parameters in order, its compile-time constants and how it is launched."""

    kernel: Any
    title: str
    sizes: dict[str, dict[str, int]]
    grid: list[str]
    args: list[Value | Buffer | Descriptor]
    constants: dict[str, int] = field(default_factory=dict[str, int])
    warps: int = 4
    stages: int = 3
    seed: int = 101


def extents(values: tuple[str | int, ...] | list[str]) -> str:
    """A list of extents as a launch file has it."""
    return "[" + ", ".join(f'"{v}"' if isinstance(v, str) else str(v) for v in values) + "]"


def sizes(verify: dict[str, int], small: dict[str, int], bench: dict[str, int]) -> dict[str, Any]:
    """The three sizes every sample has."""
    return {"verify": verify, "small": small, "bench": bench}
