"""Structured weave: several instances of members as one line of code (`fusion.md` 3).

If all assumptions of all instances hold, by a vote of the warp or the CTA, all run as one line of
which each holds its part in order; else the items of the node run one after the other, each from
its own start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from goptx.fusion.geometry import WARP
from goptx.fusion.items import Whole
from goptx.fusion.joint import Joint, Place, all_of, together, units, widths
from goptx.fusion.schedule import schedule
from goptx.fusion.sides import Group, Side
from goptx.fusion.turns import is_in_turns, take_turns
from goptx.ir import Block, Guard, Instruction, JumpTable, Label, Operand, Origin, Reg, Sym
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle, Strand, is_collective

Vote = Literal["none", "warp", "cta"]
WHOLE_WARP = 0xFFFFFFFF
RESERVED = 16
"""Registers that a schedule leaves for ids, addresses and what the assembler needs."""


class Weaver:
    """Makes strands of groups.

    ``bundle`` gives labels and registers.
    """

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle

    def strand(self, group: Group, *, whole: bool, converged: bool) -> Strand:
        """The code of a group.

        Args:
            whole: all 32 lanes of every warp come to it, sooner or later; ``converged``: together.
        """
        sides = group.sides()
        if not self._weavable(group, sides, whole):
            return self._series(group, whole, converged)
        vote = self._vote(group, sides, whole)
        exit_label = self._bundle.fresh_label("join")
        builder = Builder(self._bundle.registers, "%g", group.origin)
        blocks: list[Block] = []
        head = self._head(sides)
        if vote == "warp" and not converged:
            builder.emit("bar.warp.sync", WHOLE_WARP)
        first = [*builder.take(), *head]
        builder.instructions = first
        fast = self._bundle.fresh_label("fast")
        all_hold = self._condition(group, sides, builder, vote)
        # Without a vote, some lanes may take the line and others not.
        as_one = all_hold is None or vote != "none" or self._uniform(sides)
        line = self._fast(group, sides, fast, exit_label)
        divergent = vote == "none" or any(side.strand.divergent for side in sides)
        if all_hold is None:
            blocks.append(Block(self._bundle.fresh_label("weave"), builder.take(), fast))
            blocks += line
        else:
            slow = self._series(group, whole and as_one, converged and as_one)
            builder.emit("bra", Label(slow.entry), guard=Guard(all_hold.name, True))
            blocks.append(Block(self._bundle.fresh_label("weave"), builder.take(), fast))
            blocks += line
            blocks += slow.blocks
            blocks.append(Block(slow.exit, [], exit_label))
            divergent = divergent or slow.divergent
        members = frozenset(side.index for side in sides)
        return Strand(blocks, exit_label, members, divergent=divergent, waits=False)

    def _weavable(self, group: Group, sides: Sequence[Side], whole: bool) -> bool:
        """Whether there is a line for all, and everybody can take the same way."""
        if all(side.line.opaque for side in sides):
            return False
        if any(side.barriers for side in sides):
            return group.vote is not None and len({side.threads for side in sides}) == 1
        if not group.activity() and not any(side.line.trace.assumed for side in sides):
            return True
        return whole or not any(side.collectives for side in sides)

    def _uniform(self, sides: Sequence[Side]) -> bool:
        """Whether only the CTA decides on the way: nothing but its number is asked."""
        same = len({side.threads for side in sides}) == 1
        return same and not any(side.line.trace.assumed for side in sides)

    def _vote(self, group: Group, sides: Sequence[Side], whole: bool) -> Vote:
        if self._uniform(sides):
            return "none"
        if any(side.barriers for side in sides):
            return "cta"
        wanted = group.wanted or any(side.collectives for side in sides)
        return "warp" if whole and wanted else "none"

    # One after the other

    def _series(self, group: Group, whole: bool, converged: bool) -> Strand:
        exit_label = self._bundle.fresh_label("join")
        blocks: list[Block] = []
        strands: list[Strand] = []
        for item in group.items:
            if isinstance(item, Side):
                strand = item.strand
            else:
                # Lanes that the item has not got are behind it while it runs, and vote on nothing.
                full = whole and item.threads % WARP == 0
                strand = self.strand(item, whole=full, converged=converged and not strands)
            entry = self._entered(item, strand)
            if strands:
                blocks[-1].next = entry[0].label
            blocks += entry
            blocks.append(Block(strand.exit, [], exit_label))
            strands.append(strand)
        members = frozenset(side.index for side in group.sides())
        entered = [item.active for item in group.items if item.active is not None]
        parting = any(active.parts_warps for active in entered)
        divergent = parting or any(strand.divergent for strand in strands)
        return Strand(blocks, exit_label, members, divergent=divergent, waits=False)

    def _entered(self, item: Group | Side, strand: Strand) -> list[Block]:
        """The blocks of an item, behind the test whether it is active."""
        if item.active is None:
            return strand.blocks
        origin = item.origin if isinstance(item, Group) else Origin(item.index, -1)
        guard = Guard(item.active.test.name, True)
        skip = Instruction("bra", (Label(strand.exit),), guard, origin=origin)
        code = [*item.test, skip]
        return [Block(self._bundle.fresh_label("enter"), code, strand.entry), *strand.blocks]

    # What must hold

    def _head(self, sides: Sequence[Side]) -> list[Instruction]:
        """What computes the assumed predicates, of all instances in turns."""
        found: list[Instruction] = []
        for side in sides:
            for number in sorted(side.line.head):
                found += [side.instruction(step) for step in side.line.parts[number].steps]
        return found

    def _condition(
        self, group: Group, sides: Sequence[Side], builder: Builder, vote: Vote
    ) -> Reg | None:
        """The predicate that all is as assumed, agreed on by the voters; None if nothing is."""
        yes: list[Operand] = list(group.activity())
        no: list[Operand] = []
        for side in sides:
            for register, value, _ in side.line.trace.assumed:
                (yes if value else no).append(Reg(side.rename(register)))
        holds = all_of(yes, no, builder)
        if holds is None or vote == "none":
            return holds
        if vote == "warp":
            return builder.value("pred", "vote.sync.all.pred", holds, WHOLE_WARP)
        assert group.vote is not None
        meeting = (group.vote,) if group.count is None else (group.vote, group.count)
        return builder.value("pred", "barrier.red.and.pred", *meeting, holds)

    # The line

    def _fast(
        self, group: Group, sides: Sequence[Side], label: str, exit_label: str
    ) -> list[Block]:
        """The line of all instances, without what the head holds."""
        numbers, order = self._order(group, sides)
        done = {
            number
            for number, places in enumerate(numbers)
            if all(part in sides[side].line.head for side, part in places)
        }
        blocks = [Block(label, [])]
        loops = Joint(self._bundle, group, sides, group.registers - RESERVED, self._kept)
        for number in order:
            if number in done:
                continue
            places = self._led(sides, numbers[number])
            side, part = places[0]
            whole = sides[side].line.parts[part].whole
            if whole is not None and len(places) > 1:
                blocks += loops.blocks(places, blocks[-1])
                continue
            if whole is not None:
                blocks += self._kept(sides[side], whole, blocks[-1])
                continue
            code = [sides[side].instruction(s) for s in sides[side].line.parts[part].steps]
            if len(places) > 1:
                code[0].merged = tuple(self._origins(sides, places[1:]))
            blocks[-1].instructions += code
        blocks[-1].next = exit_label
        return blocks

    def _order(self, group: Group, sides: Sequence[Side]) -> tuple[list[list[Place]], list[int]]:
        """The nodes of each unit, and the units in the order of the line."""
        target, budget = self._bundle.target, group.registers - RESERVED
        joint = together(sides, target, group.registers) if group.loops else []
        made, numbers = units(sides, target, joint)
        order = schedule(made, group.order, widths(sides), budget)
        if not is_in_turns(order, numbers, sides):
            made, numbers = units(sides, target, [])
            take_turns(made, numbers, sides)
            order = schedule(made, group.order, widths(sides), budget)
        return numbers, order

    def _led(self, sides: Sequence[Side], places: Sequence[Place]) -> Sequence[Place]:
        """The nodes of a unit; of barriers, one that promises no more than any of them first."""
        side, part = places[0]
        if len(places) == 1 or sides[side].line.parts[part].whole is not None:
            return places
        return sorted(places, key=lambda p: sides[p[0]].line.parts[p[1]].instructions[0].op.aligned)

    def _origins(self, sides: Sequence[Side], places: Sequence[Place]) -> list[Origin]:
        found: list[Origin] = []
        for side, part in places:
            (step,) = sides[side].line.parts[part].steps
            origin = sides[side].instruction(step).origin
            assert origin is not None
            found.append(origin)
        return found

    def _kept(self, side: Side, whole: Whole, before: Block) -> list[Block]:
        """A copy of a part of the graph; control comes from a block and goes on in the last."""
        bundle = self._bundle
        after = bundle.fresh_label("on")
        labels = {side.blocks[b].label: bundle.fresh_label("part") for b in whole.blocks}
        for leaving in (whole.exit, ""):
            if leaving in side.blocks:
                labels[side.blocks[leaving].label] = after
        labels[side.strand.exit] = after
        if whole.head is None:
            before.next = labels[side.blocks[whole.entry].label]
        else:
            head = side.blocks[whole.head]
            before.next = None if head.next is None else labels[head.next]
            last = head.terminator
            if last is not None:
                before.instructions.append(self._redirected(last, labels))
        found: list[Block] = []
        for member_label in whole.blocks:
            block = side.blocks[member_label]
            code = [i.copy() for i in block.body]
            last = block.terminator
            if last is not None:
                code.append(self._redirected(last, labels))
            following = None if block.next is None else labels[block.next]
            found.append(Block(labels[block.label], code, following))
        found.append(Block(after, []))
        return found

    def _redirected(self, old: Instruction, labels: dict[str, str]) -> Instruction:
        new = old.copy()
        if old.op.terminator == "branch":
            new.operands = (Label(labels[str(old.operands[0])]),)
        elif old.op.terminator == "indirect":
            table = self._bundle.tables[str(old.operands[1])]
            name = self._bundle.fresh_table()
            targets = tuple(labels[target] for target in table.targets)
            self._bundle.tables[name] = JumpTable(name, targets, table.kind)
            new.operands = (old.operands[0], Sym(name))
        return new


def waits_for_lanes(strand: Strand, bundle: Bundle) -> bool:
    """Whether a strand holds operations of the lanes of a warp together."""
    return any(is_collective(op) for i in strand.instructions() for op in bundle.ops(i))
