"""What goes into a woven node: instances of members, and groups of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goptx.fusion.items import Step
from goptx.fusion.line import Line
from goptx.fusion.members import Names
from goptx.fusion.schedule import Order
from goptx.fusion.waiting import Waits
from goptx.ir import Block, Guard, Instruction, Origin, Reg
from goptx.ir.bundle import Strand


@dataclass(frozen=True, slots=True)
class Active:
    """The predicate that an item is active where its node is; ``parts_warps``: it may be so for
    some lanes of a warp and not for others."""

    test: Reg
    parts_warps: bool


@dataclass(eq=False)
class Side:
    """An instance of a member on its way into a woven node.

    Attributes:
        index: number of the instance, recorded in origins.
        blocks: its code in the names of the fusion, by the labels of the member.
        strand: the same code as it stands, with where it leaves to; ``names`` tells the names.
        active: whether it is active where its node is; None where it always is.
        test: what computes that, where it is not known from the start of the node.
        threads: threads of a CTA that it has.
        barriers: whether it may wait for the CTA; ``collectives``, for lanes of the warp.
        waits: how it waits at each node of the line.
    """

    index: int
    line: Line
    blocks: dict[str, Block]
    strand: Strand
    names: Names
    active: Active | None
    test: list[Instruction]
    threads: int
    barriers: bool
    collectives: bool
    waits: Sequence[Waits]

    def instruction(self, step: Step) -> Instruction:
        """The image of a step."""
        new = self.blocks[step.block].instructions[step.place].copy()
        if step.guard is not None:
            register = self.rename(step.guard.register)
            new.guard = Guard(register, step.guard.negated)
        return new

    def rename(self, register: str) -> str:
        """What a register of the member is called in the fusion."""
        return self.names.register(register)


@dataclass(eq=False)
class Group:
    """A woven node: its items are instances or woven nodes themselves.

    Attributes:
        registers: how many a thread should get by with; ``wanted``: a vote, where none is needed.
        graded: the items are copies of which each is active only where those before it are; so
            only the last one's test is known from the start.
        loops: rounds of loops are woven.
        vote: the barrier at which its threads may vote; None if they cannot. ``count`` of them
            are waited for there; None where that is all of the CTA.
        threads: threads of a CTA that it has.
    """

    items: Sequence[Group | Side]
    active: Active | None
    test: list[Instruction]
    order: Order
    registers: int
    wanted: bool
    graded: bool
    loops: bool
    vote: int | None
    count: int | None
    threads: int
    origin: Origin

    def sides(self) -> list[Side]:
        """The instances, from left to right."""
        found: list[Side] = []
        for item in self.items:
            found += [item] if isinstance(item, Side) else item.sides()
        return found

    def activity(self) -> list[Reg]:
        """Tests that together say that all instances are active where the group is."""
        found: list[Reg] = []
        for position, item in enumerate(self.items):
            last = position + 1 == len(self.items)
            if item.active is not None and (last or not self.graded):
                found.append(item.active.test)
            if isinstance(item, Group):
                found += item.activity()
        return found
