"""Geometry: who runs where.

A plan node owns a number of CTAs and of threads a CTA; every node maps its (linear CTA, linear
thread) to those of its items, with a condition for being active. Leaves expand the linear numbers
to the dimensions that they use. Block shapes are constants; grids are expressions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from goptx.fusion import shapes
from goptx.fusion.members import Member
from goptx.fusion.plan import Leaf, Node, Plan, leaves
from goptx.fusion.shapes import Shape
from goptx.ir import Int, Operand, Reg
from goptx.ir.builder import Builder

WARP = 32
_AXES = "xyz"


class Geometry:
    """Sizes of the nodes of a plan.

    Args:
        members: by alias.
        granularity: threads at multiples of which a member's range of ``warps`` starts: 32, or
            128 for members with warpgroup instructions, by alias.
        clusters: CTAs of the clusters of members that have to do with them, by alias.
    """

    def __init__(
        self,
        members: dict[str, Member],
        granularity: dict[str, int],
        clusters: Mapping[str, int] | None = None,
    ) -> None:
        self.members = members
        self._granularity = granularity
        self._clusters = clusters or {}

    def threads(self, plan: Plan) -> int:
        """Threads of a CTA of the node."""
        if isinstance(plan, Leaf):
            return self.members[plan.alias].threads
        if plan.op == "warps":
            return self.ranges(plan)[-1][1]
        most = max(map(self.threads, plan.items))
        return most // (plan.factor or 1) if plan.folded else most

    def ranges(self, node: Node) -> list[tuple[int, int]]:
        """First thread, and the one behind the last, of each item of a ``warps`` node."""
        found: list[tuple[int, int]] = []
        at = 0
        for item in node.items:
            step = self.granularity(item)
            start = -(-at // step) * step
            found.append((start, start + self.threads(item)))
            at = found[-1][1]
        return found

    def granularity(self, plan: Plan) -> int:
        """The multiple at which a range of threads of this plan must start."""
        if isinstance(plan, Leaf):
            return self._granularity.get(plan.alias, WARP)
        return max(map(self.granularity, plan.items))

    def grid(self, alias: str) -> tuple[Shape, Shape, Shape]:
        """The grid of a member; dimensions beyond its rank are 1."""
        member = self.members[alias]
        if member.grid is not None:
            return member.grid
        x, y, z = (f"{alias}_grid_{axis}" if i < member.rank else 1 for i, axis in enumerate(_AXES))
        return x, y, z

    def ctas(self, plan: Plan) -> Shape:
        """CTAs of the node."""
        if isinstance(plan, Leaf):
            return shapes.multiply(self.grid(plan.alias))
        if plan.op == "coarsen" and not plan.folded:
            return self.share(plan, 0)
        if plan.op == "blocks":
            unit = self.cluster(plan)
            whole = shapes.add([self.parts(item, unit) for item in plan.items])
            return shapes.multiply([whole, unit]) if unit > 1 else whole
        most = shapes.maximum([self.ctas(item) for item in plan.items])
        return shapes.round_up(most, self.cluster(plan)) if self.cluster(plan) > 1 else most

    def cluster(self, plan: Plan) -> int:
        """CTAs of a cluster of the largest that a plan has; ``blocks`` gives out whole ones."""
        return max(self._clusters.get(leaf.alias, 1) for leaf in leaves(plan))

    def parts(self, plan: Plan, unit: int) -> Shape:
        """Clusters of so many CTAs that hold all CTAs of a plan."""
        if isinstance(plan, Node) and plan.op == "blocks" and self.cluster(plan) == unit > 1:
            return shapes.add([self.parts(item, unit) for item in plan.items])
        return shapes.ceil_div(self.ctas(plan), unit) if unit > 1 else self.ctas(plan)

    def share(self, node: Node, copy: int) -> Shape:
        """CTAs of a ``coarsen`` node in which its copy of that number has one to do.

        Copy j of CTA c does CTA ``c * factor + j`` of the item.
        """
        assert node.factor is not None
        return shapes.ceil_div(shapes.subtract(self.ctas(node.items[0]), copy), node.factor)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a node runs, in registers: linear CTA, linear thread, and how many of each there are.

    ``ctas`` and ``threads`` are what the enclosing code provides; a node with fewer is inactive
    in the rest. ``final`` says that a thread has nothing to do behind the node, so that it may exit
    there and then; ``converged`` that the lanes of a warp come to it together; ``apart`` that they
    may be at different copies of it.
    """

    cta: Operand
    thread: Operand
    ctas: Shape
    threads: int
    final: bool = False
    converged: bool = True
    apart: bool = False

    def parts_warps(self, threads: int) -> bool:
        """Whether an item of so many threads has some lanes of a warp and not others."""
        return threads < self.threads and threads % WARP != 0


class IdMap:
    """The virtual values of a leaf's special registers (`fusion.md` 2).

    Values are made on demand, by instructions appended to the builder. ``grid`` gives the extent of
    an axis as an operand; it is asked for only where the extent matters. ``cluster`` are CTAs of
    its clusters, which lie along x.
    """

    def __init__(
        self,
        member: Member,
        position: Position,
        grid: tuple[Shape, Shape, Shape],
        extent: Callable[[int], Operand],
        dynamic_shared: Callable[[], Operand],
        builder: Builder,
        cluster: int = 1,
    ) -> None:
        self._member = member
        self._position = position
        self._grid = grid
        self._extent = extent
        self._dynamic_shared = dynamic_shared
        self._builder = builder
        self._cache: dict[str, Operand] = {}
        self._cluster = cluster
        self._fixed: dict[str, Operand] = {
            "%cluster_nctarank": Int(cluster),
            "%is_explicit_cluster": Int(int(cluster > 1)),
        }
        for axis, size in zip(_AXES, member.block, strict=True):
            self._fixed[f"%ntid.{axis}"] = Int(size)
            self._fixed[f"%cluster_nctaid.{axis}"] = Int(cluster if axis == "x" else 1)
            if axis != "x" or cluster == 1:
                self._fixed[f"%cluster_ctaid.{axis}"] = Int(0)
        if cluster == 1:
            self._fixed["%cluster_ctarank"] = Int(0)

    def value(self, name: str) -> Operand | None:
        """The operand that stands for a special register; None where the register itself stays."""
        fixed = self._fixed.get(name)
        if fixed is not None:
            return fixed
        cached = self._cache.get(name)
        if cached is not None:
            return cached
        value = self._make(name)
        if value is not None:
            self._cache[name] = value
        return value

    def _make(self, name: str) -> Operand | None:
        if name == "%dynamic_smem_size":
            return self._dynamic_shared()
        if name in ("%cluster_ctarank", "%cluster_ctaid.x"):
            # Neighbours in x are neighbours in the order of all CTAs, so the hardware's rank is it.
            return divided("rem", self._position.cta, Int(self._cluster), self._builder)
        base, _, axis = name.partition(".")
        if axis not in _AXES or not axis:
            return None
        at = _AXES.index(axis)
        if self._cluster > 1 and name in ("%clusterid.x", "%nclusterid.x"):
            whole = self.value("%ctaid.x" if base == "%clusterid" else "%nctaid.x")
            assert whole is not None
            return divided("div", whole, Int(self._cluster), self._builder)
        if base == "%tid":
            block = self._member.block
            return self._expand(self._position.thread, block, lambda i: Int(block[i]), at)
        if base in ("%ctaid", "%clusterid"):
            return self._expand(self._position.cta, self._grid, self._extent, at)
        if base in ("%nctaid", "%nclusterid"):
            return self._extent(at)
        return None

    def _expand(
        self,
        linear: Operand,
        sizes: tuple[Shape, Shape, Shape],
        extent: Callable[[int], Operand],
        at: int,
    ) -> Operand:
        """One coordinate of a linear index in a box of up to three dimensions, x fastest."""
        if sizes[at] == 1:
            return Int(0)
        value = linear
        for axis in range(at):
            if sizes[axis] != 1:
                value = self._divide("div", value, extent(axis))
        if any(size != 1 for size in sizes[at + 1 :]):
            value = self._divide("rem", value, extent(at))
        return value

    def _divide(self, op: str, value: Operand, extent: Operand) -> Reg:
        return divided(op, value, extent, self._builder)


def divided(op: str, value: Operand, by: Operand, builder: Builder) -> Reg:
    """Emit ``div`` or ``rem`` of 32-bit numbers."""
    if isinstance(by, Int) and by.value & (by.value - 1) == 0:
        if op == "div":
            return builder.value("b32", "shr.u32", value, by.value.bit_length() - 1)
        return builder.value("b32", "and.b32", value, by.value - 1)
    return builder.value("b32", f"{op}.u32", value, by)
