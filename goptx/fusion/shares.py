"""The shares of the items of ``blocks``: how numbers are divided among them, each kept in order.
Numbers of CTAs; where some member has clusters, numbers of clusters.

With ``first(b)`` the numbers before b that belong to the first item, a function that rises in steps
of 0 or 1 from 0 to that item's count, b is the first item's if ``first(b+1) > first(b)``, and its
index there is ``first(b)``; among the others its index is ``b - first(b)``.
"""

from __future__ import annotations

from typing import Protocol

from goptx.fusion import shapes
from goptx.fusion.geometry import Geometry
from goptx.fusion.plan import Node, leaves
from goptx.fusion.shapes import Shape
from goptx.ir import Int, Operand, Reg
from goptx.ir.builder import Builder


class AsOperand(Protocol):
    """A shape as an operand: a constant, or a parameter loaded at the kernel's start."""

    def __call__(self, name: str, value: Shape, type: str = "u32") -> Operand: ...


class Shares:
    """The shares of a node: in proportion to the items' CTAs, or as its ratios say."""

    def __init__(self, node: Node, geometry: Geometry, shape: AsOperand) -> None:
        self._node = node
        self._geometry = geometry
        self._shape = shape

    def divide(
        self, position: int, number: Operand, builder: Builder, *, bounded: bool = True
    ) -> tuple[Reg, Reg]:
        """``first(b)`` and ``first(b+1)`` of an item and those behind it, in 64-bit registers.

        ``bounded=False`` goes on beyond all CTAs, in turn as ratios say.
        """
        node = self._node
        item, rest = node.items[position], node.items[position + 1 :]
        name = "_".join(dict.fromkeys(leaf.alias for leaf in leaves(item)))
        unit = self._geometry.cluster(node)
        count = self._geometry.parts(item, unit)
        others = shapes.add([self._geometry.parts(other, unit) for other in rest])
        wide = builder.value("b64", "cvt.u64.u32", number)
        ratio = node.ratios[position]
        if ratio is None:
            share = shapes.proportion(count, shapes.add([count, others]))
            factor = self._shape(f"{name}_share", share, "u64")
            product = builder.value("b64", "mul.lo.u64", wide, factor)
            after = builder.value("b64", "add.u64", product, factor)
            return (
                builder.value("b64", "shr.u64", product, 32),
                builder.value("b64", "shr.u64", after, 32),
            )
        cycle = ratio + sum(r or 0 for r in node.ratios[position + 1 :])
        following = builder.value("b64", "add.u64", wide, 1)
        if not bounded:
            first, second = (_scaled(n, ratio, cycle, builder) for n in (wide, following))
            return first, second
        what = "ctas" if unit == 1 else "clusters"
        bounds = (self._shape(f"{name}_{what}", count), self._shape(f"{name}_others", others))
        here = _by_ratio(wide, ratio, cycle, bounds, builder)
        return here, _by_ratio(following, ratio, cycle, bounds, builder)

    def wanted(self, turn: Operand, builder: Builder) -> Reg:
        """The item that a turn on an SM goes to, in proportion or as told."""
        items, rest = self._node.items, turn
        chosen: list[Reg] = []
        for position in range(len(items) - 1):
            here, beyond = self.divide(position, rest, builder, bounded=False)
            chosen.append(builder.value("pred", "setp.gt.u64", beyond, here))
            if position + 2 < len(items):
                before = builder.value("b32", "cvt.u32.u64", here)
                rest = builder.value("b32", "sub.u32", rest, before)
        item: Operand = Int(len(items) - 1)
        for position, taken in reversed(list(enumerate(chosen))):
            item = builder.value("b32", "selp.b32", Int(position), item, taken)
        assert isinstance(item, Reg)
        return item


def _scaled(number: Reg, ratio: int, cycle: int, builder: Builder) -> Reg:
    product = builder.value("b64", "mul.lo.s64", number, ratio)
    return builder.value("b64", "div.s64", product, cycle)


def _by_ratio(
    number: Reg, ratio: int, cycle: int, bounds: tuple[Operand, Operand], builder: Builder
) -> Reg:
    """``min(count, max(b - others, b * ratio / cycle))``: as told until one side runs out."""
    count, others = (
        bound if isinstance(bound, Int) else builder.value("b64", "cvt.u64.u32", bound)
        for bound in bounds
    )
    share = _scaled(number, ratio, cycle, builder)
    least = builder.value("b64", "sub.s64", number, others)
    most = builder.value("b64", "max.s64", least, share)
    return builder.value("b64", "min.s64", most, count)
