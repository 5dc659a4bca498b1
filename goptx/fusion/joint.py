"""Loops of several instances as one: which, and the code (`fusion.md` 3, "loop with loop").

The common loop goes on while all its loops do. Then each goes on alone, copies of one member
together first. Loops are paired in order, between barriers that are merged, by the time that the
shorter of two takes: dynamic programming, folded over the instances.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from goptx.fusion.depend import Part
from goptx.fusion.items import Whole
from goptx.fusion.rounds import Rounds
from goptx.fusion.schedule import Register, Unit, schedule
from goptx.fusion.sides import Group, Side
from goptx.ir import Block, Guard, Instruction, Label, Operand, Reg
from goptx.ir.builder import Builder
from goptx.ir.bundle import Bundle
from goptx.isa.latency import latency

Place = tuple[int, int]
"""An instance, and a node of its line."""

_REGION_COST = 100
"""Cycles that a part which is kept whole counts for in a schedule."""


# Which loops


def together(sides: Sequence[Side], target: str, budget: int) -> list[tuple[Place, ...]]:
    """The loops that become one, in an order that is each instance's own.

    ``budget``: registers that what is live in a common loop may take.
    """
    segments: list[list[list[Place]]] = []
    for at, side in enumerate(sides):
        met = 0
        for number, part in enumerate(side.line.parts):
            met += part.meeting
            if number not in side.line.rounds:
                continue
            while len(segments) <= met:
                segments.append([[] for _ in sides])
            segments[met][at].append((at, number))
    pairing = _Pairing(sides, target, budget)
    return [
        tuple(group) for segment in segments for group in pairing.folded(segment) if len(group) > 1
    ]


def _family(sides: Sequence[Side], place: Place) -> tuple[int, int]:
    """What copies of one loop have in common: their rounds end for the same lanes together."""
    return id(sides[place[0]].line), place[1]


def _rounds(sides: Sequence[Side], place: Place) -> Rounds:
    return sides[place[0]].line.rounds[place[1]]


class _Pairing:
    def __init__(self, sides: Sequence[Side], target: str, budget: int) -> None:
        self._sides = sides
        self._target = target
        self._budget = budget

    def folded(self, loops: Sequence[Sequence[Place]]) -> list[list[Place]]:
        """The groups of loops, of which each has at most one of an instance."""
        found: list[list[Place]] = []
        for own in loops:
            found = self._aligned(found, own)
        return found

    def _aligned(self, one: list[list[Place]], two: Sequence[Place]) -> list[list[Place]]:
        """Two sequences as one, in which some of the first and of the second are paired."""
        best = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
        for i in reversed(range(len(one))):
            for j in reversed(range(len(two))):
                pair = self._gain(one[i], two[j])
                best[i][j] = max(best[i + 1][j], best[i][j + 1], pair and pair + best[i + 1][j + 1])
        found: list[list[Place]] = []
        i = j = 0
        while i < len(one) and j < len(two):
            if best[i][j] == best[i + 1][j]:
                found.append(one[i])
                i += 1
            elif best[i][j] == best[i][j + 1]:
                found.append([two[j]])
                j += 1
            else:
                found.append([*one[i], two[j]])
                i, j = i + 1, j + 1
        return [*found, *one[i:], *([place] for place in two[j:])]

    def _gain(self, group: Sequence[Place], place: Place) -> int:
        """What a common round hides: the shorter of two; 0 where there cannot be one."""
        places = [*group, place]
        sides = self._sides
        alike = len({_family(sides, one) for one in places}) == 1
        if not alike and any(sides[at].barriers or sides[at].collectives for at, _ in places):
            return 0  # threads might part that a barrier or collective wants together
        if sum(map(self._live, places)) > self._budget:
            return 0
        longest = max(_rounds(sides, one).cycles(self._target) for one in group)
        return min(longest, _rounds(sides, place).cycles(self._target))

    def _live(self, place: Place) -> int:
        known = self._sides[place[0]].line.widths
        return sum(known.get(name, 1) for name in _rounds(self._sides, place).live)


# Units


def units(
    sides: Sequence[Side], target: str, joint: Sequence[Sequence[Place]]
) -> tuple[list[Unit], list[list[Place]]]:
    """The units of a line, and of each the nodes that it stands for.

    The n-th barriers of the CTA of all sides are one, and so are loops of one group.
    """
    place: dict[Place, int] = {}
    numbers: list[list[Place]] = []
    shared: dict[object, int] = {}
    groups: dict[Place, object] = {one: ("loop", n) for n, g in enumerate(joint) for one in g}
    for at, side in enumerate(sides):
        met = 0
        for number, part in enumerate(side.line.parts):
            key = ("barrier", met) if part.meeting else groups.get((at, number))
            met += part.meeting
            unit = len(numbers) if key is None else shared.setdefault(key, len(numbers))
            if unit == len(numbers):
                numbers.append([])
            numbers[unit].append((at, number))
            place[at, number] = unit
    found: list[Unit] = []
    for nodes in numbers:
        at, number = nodes[0]
        unit = unit_of(sides[at].line.parts[number], at, target)
        unit.before = {place[a, b] for a, n in nodes for b in sides[a].line.parts[n].before}
        for a, n in nodes[1:]:
            node = sides[a].line.parts[n]
            unit.needs |= {(a, name) for name in node.reads}
            unit.makes |= {(a, name) for name in node.writes}
        found.append(unit)
    return found, numbers


def unit_of(part: Part, at: int, target: str) -> Unit:
    """A node of the side with a number as a unit, without what comes before it."""
    unit = Unit(
        needs=frozenset((at, name) for name in part.reads),
        makes=frozenset((at, name) for name in part.writes),
    )
    if part.whole is not None:
        unit.whole, unit.issue = True, _REGION_COST
    else:
        unit.issue = len(part.steps)
        unit.latency = max(latency(i.op, target) for i in part.instructions)
        unit.load = any(
            i.op.effect == "load" and i.op.space in ("global", "generic") for i in part.instructions
        )
    return unit


def widths(sides: Sequence[Side]) -> dict[Register, int]:
    """How many registers of 32 bits each register takes."""
    return {
        (at, name): width
        for at, side in enumerate(sides)
        for name, width in side.line.widths.items()
    }


# The code


@dataclass(frozen=True, eq=False)
class Joint:
    """Writes common loops of a group.

    Args:
        budget: registers that a round should get by with.
        kept: writes a part of an instance that is kept whole, behind a block; control goes on in
            the last of the blocks.
    """

    bundle: Bundle
    group: Group
    sides: Sequence[Side]
    budget: int
    kept: Callable[[Side, Whole, Block], list[Block]]

    def blocks(self, places: Sequence[Place], before: Block) -> list[Block]:
        """The code of some loops, behind a block; control goes on in the last one."""
        target = self.bundle.target
        cycles = [_rounds(self.sides, place).cycles(target) for place in places]
        counts = {
            place: _rounds(self.sides, place).times(round(max(cycles) / own))
            for place, own in zip(places, cycles, strict=True)
        }
        label = self.bundle.fresh_label("rounds")
        before.next = label
        code = self._body(places, counts)
        again = self._goes_on(places, code)
        code.append(Instruction("bra", (Label(label),), Guard(again.name), origin=self._origin))
        found = [Block(label, code)]
        for family in self._families(places):
            found += self._family(family, found[-1])
        for at, number in places:
            found += self._alone(self.sides[at], _rounds(self.sides, (at, number)), found[-1])
        return found

    @property
    def _origin(self):
        return self.group.origin

    def _families(self, places: Sequence[Place]) -> list[list[Place]]:
        """Copies of one loop, if there are others beside them."""
        found: dict[tuple[int, int], list[Place]] = {}
        for at, number in places:
            found.setdefault(_family(self.sides, (at, number)), []).append((at, number))
        return [f for f in found.values() if 1 < len(f) < len(places)]

    def _family(self, places: Sequence[Place], before: Block) -> list[Block]:
        """A common loop of what each is at the end of a round."""
        top, body = self.bundle.fresh_label("rounds"), self.bundle.fresh_label("round")
        after = self.bundle.fresh_label("on")
        before.next = top
        test: list[Instruction] = []
        again = self._goes_on(places, test)
        test.append(
            Instruction("bra", (Label(after),), Guard(again.name, True), origin=self._origin)
        )
        code = self._body(places, dict.fromkeys(places, 1))
        return [Block(top, test, body), Block(body, code, top), Block(after, [])]

    def _alone(self, side: Side, rounds: Rounds, before: Block) -> list[Block]:
        """What is left of a loop that is at the end of a round."""
        whole = rounds.whole
        rest = Whole(whole.entry, whole.exit, whole.blocks, rounds.end)
        start = Block(self.bundle.fresh_label("rest"), [])
        before.next = start.label
        return [start, *self.kept(side, rest, start)]

    def _goes_on(self, places: Sequence[Place], code: list[Instruction]) -> Reg:
        """Appends what tells whether all loops go on."""
        builder = Builder(self.bundle.registers, "%g", self._origin)
        yes: list[Operand] = []
        no: list[Operand] = []
        for at, number in places:
            test = _rounds(self.sides, (at, number)).test
            (no if test.negated else yes).append(Reg(self.sides[at].rename(test.register)))
        holds = all_of(yes, no, builder)
        assert holds is not None
        code += builder.take()
        return holds

    def _body(self, places: Sequence[Place], counts: Mapping[Place, int]) -> list[Instruction]:
        """Rounds of several loops as one line."""
        made: list[Unit] = []
        owners: list[tuple[Side, Part]] = []
        for at, number in places:
            base = len(made)
            for part in self.sides[at].line.rounds[number].unrolled(counts[at, number]):
                unit = unit_of(part, at, self.bundle.target)
                unit.before = {base + b for b in part.before}
                made.append(unit)
                owners.append((self.sides[at], part))
        known = widths(self.sides)
        written: set[Register] = set()
        outside: set[Register] = set()
        for unit in made:
            outside |= unit.needs - written
            written |= unit.makes
        # What comes from before the loop, or from the last round, takes registers all the time.
        free = self.budget - sum(known.get(register, 1) for register in outside)
        code: list[Instruction] = []
        for number in schedule(made, self.group.order, known, free):
            side, part = owners[number]
            code += [side.instruction(step) for step in part.steps]
        pragmas = tuple(dict.fromkeys(line for i in code for line in i.prefix))
        for one in code:
            one.prefix = ()
        if code:
            code[0].prefix = pragmas
        return code


def all_of(yes: Sequence[Operand], no: Sequence[Operand], builder: Builder) -> Reg | None:
    """A predicate that some hold and others do not; None if there are none."""
    holds = _folded("and.pred", yes, builder)
    if no:
        fails = _folded("or.pred", no, builder)
        assert fails is not None
        rest = builder.value("pred", "not.pred", fails)
        holds = rest if holds is None else builder.value("pred", "and.pred", holds, rest)
    return holds


def _folded(op: str, values: Sequence[Operand], builder: Builder) -> Reg | None:
    """The values combined by an operation, from the left."""
    found: Reg | None = None
    for value in values:
        assert isinstance(value, Reg)
        found = value if found is None else builder.value("pred", op, found, value)
    return found
