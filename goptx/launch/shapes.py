"""Shapes that nobody wrote down: at the edges of what a launch file's expressions allow.

A kernel that is right at its usual sizes is often wrong at one element, or where the last CTA has
a single thread to do. Such sizes are derived from the expressions of the grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from goptx.diag import GoptxError
from goptx.launch.model import Concrete
from goptx.launch.spec import KernelLaunch

_LARGEST = 1 << 16
"""Values of a name that are tried."""

_MORE_BYTES = 1 << 20
"""Bytes that a derived shape's buffers may have beyond four times those of the size it is from."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A size of a launch file with other values for some of its names.

    Attributes:
        size: the name of the size; None for the default.
        values: (name, value) of what is replaced, in the order of the file.
    """

    size: str | None
    values: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        return ",".join(f"{name}={value}" for name, value in self.values)

    def at(self, table: KernelLaunch) -> Concrete:
        """The launch; its size is the shape in words. GoptxError where it is impossible."""
        return replace(table.at(self.size, dict(self.values)), size=str(self))


def derived(table: KernelLaunch, size: str | None = None) -> tuple[Shape, ...]:
    """The shapes at the edges of a launch, derived from a size of its table; none without names.

    They are: the smallest, with one element where that is possible; each name alone at its
    smallest; a second CTA with one element (in each dimension of the grid); one thread more than
    a CTA has. Shapes that the expressions forbid, or that are much larger than the size, are not
    there.
    """
    base = table.at(size)
    most = 4 * sum(b.nbytes for b in base.buffers) + _MORE_BYTES
    found: dict[tuple[tuple[str, int], ...], Shape] = {}
    for values in _candidates(table, base):
        shape = Shape(base.size, tuple((n, values[n]) for n in base.sizes if n in values))
        if not shape.values or all(base.sizes[n] == v for n, v in shape.values):
            continue
        launch = _possible(table, shape)
        if launch is None or sum(b.nbytes for b in launch.buffers) > most:
            continue
        if launch.block == base.block and launch.ctas <= max(64, 4 * base.ctas):
            found.setdefault(shape.values, shape)
    return tuple(found.values())


def _candidates(table: KernelLaunch, base: Concrete) -> Iterator[Mapping[str, int]]:
    names = list(base.sizes)
    yield _smallest(table, base, names)
    if len(names) > 1:
        for name in names:
            yield _smallest(table, base, [name])
    edges: dict[str, int] = {}
    more: dict[str, int] = {}
    for axis, expr in enumerate(table.grid):
        for name in names:
            if name in expr.names:
                edge = _second_cta(table, base, name, axis)
                if edge is not None:
                    edges[name] = edge
                more[name] = base.block[axis] + 1
    yield edges
    yield more


def _smallest(table: KernelLaunch, base: Concrete, names: list[str]) -> Mapping[str, int]:
    """The smallest common value of names that gives a launch; nothing if there is none."""
    for value in range(1, 65):
        values = dict.fromkeys(names, value)
        if _possible(table, Shape(base.size, tuple(values.items()))) is not None:
            return values
    return {}


def _second_cta(table: KernelLaunch, base: Concrete, name: str, axis: int) -> int | None:
    """The smallest value of a name that gives more than one CTA along an axis."""

    def several(value: int) -> bool:
        values = {**base.sizes, name: value}
        try:
            return table.grid[axis].evaluate_int(values, "the grid") > 1
        except GoptxError:
            return False

    high = 1
    while not several(high):
        high *= 2
        if high > _LARGEST:
            return None
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if several(middle) else (middle, high)
    return high


def _possible(table: KernelLaunch, shape: Shape) -> Concrete | None:
    try:
        return shape.at(table)
    except GoptxError:
        return None
