"""The groups of a woven node: which instances go into its line, and what does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from goptx.fusion.facts import Facts
from goptx.fusion.geometry import Geometry, Position
from goptx.fusion.instance import Instance, Instances
from goptx.fusion.line import Line, line
from goptx.fusion.plan import Leaf, Node, Plan, leaves
from goptx.fusion.resources import Barriers
from goptx.fusion.shapes import Shape
from goptx.fusion.sides import Active, Group, Side
from goptx.fusion.waiting import waits
from goptx.fusion.woven import waits_for_lanes
from goptx.ir import Instruction, Operand, Origin, Reg
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand


@dataclass(frozen=True, slots=True)
class Left:
    """An item of a woven node that is not woven, and what says that it and the nodes around it are
    active, the outermost first."""

    what: Strand | tuple[Plan, Position]
    active: tuple[Active, ...]


class Grouping:
    """Makes the group of one woven node; what cannot be woven is left in ``rest``.

    Args:
        shape: a shape as an operand, by a name and its expression.
        entry: emits the test whether an item is active at a position; None where it always is.
        lines: of the members, by alias and whether loops are woven; filled as they are needed.
    """

    def __init__(
        self,
        instances: Instances,
        geometry: Geometry,
        barriers: Barriers,
        facts: Mapping[str, Facts],
        bundle: Bundle,
        shape: Callable[[str, Shape], Operand],
        entry: Callable[[Plan, Position, Builder], Reg | None],
        lines: dict[tuple[str, bool], Line],
    ) -> None:
        self._instances = instances
        self._geometry = geometry
        self._barriers = barriers
        self._facts = facts
        self._bundle = bundle
        self._shape = shape
        self._entry = entry
        self._lines = lines
        self.rest: list[Left] = []

    def make(self, node: Node, at: Position, builder: Builder) -> Group:
        """The group; the ids of its instances, and tests known from the start, go to a builder."""
        return self._group(node, at, None, builder, (), [])

    def _inside(self, item: Plan, at: Position) -> Position:
        threads = self._geometry.threads(item)
        return replace(at, ctas=self._geometry.ctas(item), threads=threads)

    def _group(
        self,
        node: Node,
        at: Position,
        active: Active | None,
        builder: Builder,
        outer: tuple[Active, ...],
        own: list[Instruction],
        loops: bool = True,
    ) -> Group:
        items: list[Group | Side] = []
        loops = loops and node.option("loops") == "on"
        for copy, item in enumerate(node.items):
            own_active, inside, late = self._place(node, copy, item, at, builder)
            around = (*outer, own_active) if own_active is not None else outer
            narrow = inside.threads < at.threads and self._meets(node)
            before = len(self.rest)
            if isinstance(item, Leaf) and not narrow:
                instance = self._instances.make(item, inside)
                if instance.waits:
                    self.rest.append(Left(instance.strand(self._bundle), around))
                else:
                    builder.instructions += instance.glue
                    items.append(self._side(instance, own_active, late, loops))
            elif isinstance(item, Node) and item.woven and not narrow:
                inner = self._group(item, inside, own_active, builder, around, late, loops)
                if inner.items:
                    items.append(inner)
            else:
                self.rest.append(Left((item, inside), around))
            if len(self.rest) > before:
                # What comes behind the line asks too.
                builder.instructions += late
                late.clear()
        order, wanted = node.option("order"), node.option("vote") == "on"
        return Group(
            items,
            active,
            own,
            "loads" if order == "loads" else "latency",
            int(node.option("registers")),
            wanted,
            node.op == "coarsen",
            loops,
            self._barriers.votes.get(id(node)),
            self._barriers.counts.get(id(node)),
            self._geometry.threads(node),
            Origin(self._instances.index[next(leaves(node)).name], -1),
        )

    def _meets(self, node: Node) -> bool:
        """Whether some member of a node has a barrier: then all threads must go the same way."""
        return any(self._facts[leaf.alias].barriers.any for leaf in leaves(node))

    def _place(
        self, node: Node, copy: int, item: Plan, at: Position, builder: Builder
    ) -> tuple[Active | None, Position, list[Instruction]]:
        """When an item of a woven node is active, where it runs, and what tells the first where
        that is not known from the start: of copies, the line asks the last one's only."""
        if node.folded:
            # Thread t does the threads t, t + T, … of the T · factor that a CTA of the item has.
            inside, first = self._inside(item, at), copy * self._geometry.threads(node)
            thread = builder.value("b32", "add.u32", at.thread, first) if copy else at.thread
            return None, replace(inside, thread=thread), []
        if node.op != "coarsen":
            test, inside = self._entry(item, at, builder), self._inside(item, at)
            return self._active(test, inside, at), inside, []
        share = self._geometry.share(node, copy)
        test = None
        late: list[Instruction] = []
        if share != at.ctas:
            name = "_".join(dict.fromkeys(leaf.alias for leaf in leaves(node)))
            limit = self._shape(f"{name}_ctas_{copy}", share)
            apart = Builder(builder.registers, "%g", builder.origin)
            test = apart.value("pred", "setp.lt.u32", at.cta, limit)
            late = apart.take()
        assert node.factor is not None
        if copy + 1 == node.factor:
            builder.instructions += late
            late = []
        if copy:
            cta = builder.value("b32", "mad.lo.u32", at.cta, node.factor, copy)
        else:
            cta = builder.value("b32", "mul.lo.u32", at.cta, node.factor)
        inside = replace(at, cta=cta, ctas=self._geometry.ctas(item))
        return self._active(test, inside, at), inside, late

    def _active(self, test: Reg | None, inside: Position, at: Position) -> Active | None:
        return None if test is None else Active(test, at.parts_warps(inside.threads))

    def _side(
        self, instance: Instance, active: Active | None, test: list[Instruction], loops: bool
    ) -> Side:
        alias = instance.member.alias
        kernel, found = instance.member.kernel, instance.facts.uniformity.found
        known = self._lines.get((alias, loops))
        if known is None:
            known = self._lines[alias, loops] = line(
                kernel, found, instance.facts.meetings, loops=loops
            )
        strand = instance.strand(self._bundle, glue=False)
        blocks = {old.label: new for old, new in zip(kernel.blocks, instance.blocks, strict=True)}
        return Side(
            instance.index,
            known,
            blocks,
            strand,
            instance.names,
            active,
            test,
            instance.member.threads,
            instance.facts.barriers.any,
            waits_for_lanes(strand, self._bundle),
            waits(known, instance.facts),
        )
