"""The trace of a member: its code as a line of items, for weaving (`fusion.md` 3).

Branches that ask whether an index is in range, or that only guard some code which may as well be
predicated, are not in the line: the first are *assumed* to go the way that they nearly always go,
and the line holds under that assumption. What has no such form (loops, other branches) is one item,
kept whole; of a loop whose round is a straight line, the item tells that round too, so that it can
be woven with other loops.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from goptx.analysis.cfg import Cfg
from goptx.analysis.control import traps_of
from goptx.analysis.liveness import liveness
from goptx.analysis.reaching import Reaching
from goptx.analysis.regions import Region, regions
from goptx.fusion.arms import Arms
from goptx.fusion.items import NOT_PURE, Item, Round, Step, Whole, is_pure
from goptx.ir import Function, Guard, Instruction, Reg, Special
from goptx.ir.operands import walk

_CTA = ("%ctaid", "%clusterid")
_BELOW: dict[str, bool] = {
    **dict.fromkeys(("lt", "le", "lo", "ls", "ltu", "leu"), True),
    **dict.fromkeys(("gt", "ge", "hi", "hs", "gtu", "geu"), False),
}


@dataclass(frozen=True)
class Trace:
    """See the module.

    Attributes:
        assumed: predicate registers of the member, the value that each is assumed to have, and the
            block whose branch asks first; each register is written once, by a step without guard.
    """

    function: Function
    items: tuple[Item, ...]
    assumed: tuple[tuple[str, bool, str], ...]

    def instructions(self, item: Item) -> Iterator[Instruction]:
        """What an item holds."""
        blocks = self.function.block_map()
        if isinstance(item, Step):
            yield blocks[item.block].instructions[item.place]
            return
        if item.head is not None:
            yield blocks[item.head].instructions[-1]
        for label in item.blocks:
            yield from blocks[label].instructions


def trace(
    function: Function,
    found: Reaching,
    forbidden: frozenset[str] = frozenset(),
    *,
    loops: bool = True,
) -> Trace:
    """The trace of a kernel. ``forbidden`` are blocks whose branch must not be assumed.

    With ``loops`` it is assumed that the thread comes to loops that only parameters can skip, and
    the rounds of loops are told.
    """
    return _Tracer(function, found, forbidden, loops).run()


class _Tracer:
    def __init__(
        self, function: Function, found: Reaching, forbidden: frozenset[str], loops: bool
    ) -> None:
        self._function = function
        self._found = found
        self._loops = loops
        self._cfg: Cfg = found.cfg
        self._arms = Arms(self._cfg, liveness(function, found.cfg))
        self._forbidden = forbidden
        self._items: list[Item] = []
        self._assumed: dict[str, tuple[bool, str]] = {}
        self._unguarded: set[tuple[str, int]] = set()

    def run(self) -> Trace:
        traps, aborting = traps_of(self._cfg)
        if traps or aborting:
            # What follows a trap does not matter, but the tree does not show the way to it.
            self._items.append(Whole(self._cfg.entry, "", self._cfg.order))
        else:
            self._region(regions(self._function, self._cfg))
        assumed = tuple((name, *how) for name, how in self._assumed.items())
        return Trace(self._function, tuple(self._items), assumed)

    def _region(self, region: Region) -> None:
        if region.kind == "block":
            self._block(region.entry)
            self._one_way(region.entry)
        elif region.kind == "sequence":
            for child in region.children:
                self._region(child)
        elif region.kind == "guard":
            self._guard(region)
        elif region.kind == "choice":
            self._choice(region)
        else:
            found = self._round(region) if self._loops and region.kind == "loop" else None
            self._items.append(Whole(region.entry, region.exit, region.blocks, round=found))

    def _block(self, label: str) -> None:
        for place in range(len(self._cfg.blocks[label].body)):
            self._items.append(Step(label, place))
            self._unguarded.add((label, place))

    def _one_way(self, label: str) -> None:
        """A branch that chooses nothing, since all its ways lead to one place, is kept."""
        last = self._cfg.blocks[label].terminator
        if last is None or (last.guard is None and last.op.terminator != "indirect"):
            return
        ways = self._cfg.successors[label]
        if last.op.terminator in ("branch", "indirect") and len(ways) == 1:
            self._items.append(Whole(label, ways[0], (), label))

    def _guard(self, region: Region) -> None:
        (arm,) = region.children
        self._block(region.entry)
        value = self._assumption(region.entry)
        if value is None and self._loops and any(r.kind == "loop" for r in arm.walk()):
            value = self._entering(region)
        predicate = self._predicate(region.entry)
        if value is not None and predicate is not None and self._inside(region, value):
            self._assumed.setdefault(predicate.register, (value, region.entry))
            self._region(arm)
        elif predicate is not None and (steps := self._arms.steps(region, predicate)) is not None:
            self._items += steps
        else:
            self._whole(region)

    def _inside(self, region: Region, value: bool) -> bool:
        """Whether the arm of a guard is executed where its predicate has a value."""
        predicate = self._predicate(region.entry)
        assert predicate is not None
        return (value is not predicate.negated) is region.taken

    def _choice(self, region: Region) -> None:
        self._block(region.entry)
        value = self._assumption(region.entry)
        predicate = self._predicate(region.entry)
        if predicate is None:
            self._whole(region)
        elif value is not None:
            self._assumed.setdefault(predicate.register, (value, region.entry))
            self._region(region.children[0 if value is not predicate.negated else 1])
        elif (steps := self._arms.steps(region, predicate)) is not None:
            self._items += steps
        else:
            self._whole(region)

    def _whole(self, region: Region) -> None:
        inside = tuple(label for label in region.blocks if label != region.entry)
        self._items.append(Whole(region.entry, region.exit, inside, region.entry))

    def _predicate(self, label: str) -> Guard | None:
        """What the branch at the end of a block asks."""
        last = self._cfg.blocks[label].terminator
        if last is None or last.op.terminator == "indirect":
            return None
        return last.guard

    # Loops

    def _round(self, region: Region) -> Round | None:
        """The round of a loop that is left at its end only, and is a straight line up to there."""
        loop = region.loop
        assert loop is not None
        ends = {block for block, _ in loop.exits}
        if len(loop.latches) != 1 or len(ends) != 1:
            return None
        (latch,), (end,) = loop.latches, ends
        last = self._cfg.blocks[end].terminator
        if last is None or last.op.terminator != "branch" or last.guard is None:
            return None
        following = self._cfg.successors[end]
        if latch != end and (self._cfg.blocks[latch].body or latch not in following):
            return None
        steps = self._straight(region.children[0], end)
        if steps is None or not all(map(self._weaves, steps)):
            return None
        back = str(last.operands[0]) in self._labels(loop.header) | self._labels(latch)
        return Round(tuple(steps), Guard(last.guard.register, last.guard.negated is back), end)

    def _labels(self, label: str) -> frozenset[str]:
        return frozenset((label, *self._cfg.blocks[label].aliases))

    def _straight(self, region: Region, end: str) -> list[Step] | None:
        """The steps of a region of which all branches can be left out but that at the end."""
        if region.kind == "sequence":
            parts = [self._straight(child, end) for child in region.children]
            return None if None in parts else [step for part in parts for step in part or ()]
        block = self._cfg.blocks[region.entry]
        steps = [Step(region.entry, place) for place in range(len(block.body))]
        last = block.terminator
        if region.kind == "block":
            plain = last is None or (last.guard is None and last.op.terminator == "branch")
            return steps if plain or region.entry == end else None
        predicate = self._predicate(region.entry)
        if predicate is None or region.kind not in ("guard", "choice"):
            return None
        arms = self._arms.steps(region, predicate)
        return None if arms is None else steps + arms

    def _weaves(self, step: Step) -> bool:
        """Whether a step of a loop may stand beside others' in one round: it waits for nobody but
        lanes of its warp, and is known."""
        op = self._cfg.blocks[step.block].instructions[step.place].op
        known = op.row is not None and op.form is not None and op.name not in NOT_PURE
        return known and op.sync in ("none", "warp_collective") and op.terminator == "none"

    def _entering(self, region: Region) -> bool | None:
        """The value with which a guard lets the thread come to its loop, if it compares a number
        of rounds, made of nothing but parameters, with a bound."""
        predicate = self._predicate(region.entry)
        if predicate is None or region.entry in self._forbidden:
            return None
        last = len(self._cfg.blocks[region.entry].instructions) - 1
        value = self._found.read(region.entry, last, predicate.register)
        instruction = self._found.instruction(value)
        if self._found.unique(predicate.register) != value or instruction is None:
            return None
        compares = instruction.op.name == "setp" and any(m in _BELOW for m in instruction.op.mods)
        if not compares or not self._early(value) or not self._of_launch(value):
            return None
        return region.taken is not predicate.negated

    def _of_launch(self, value: int) -> bool:
        """Whether a value of early steps is the same for all threads of the launch."""
        for _, instruction in self._behind([value]):
            if instruction is None or any(
                isinstance(part, Special)
                for operand in instruction.operands
                for part in walk(operand)
            ):
                return False
        return True

    def _behind(self, values: Iterable[int]) -> Iterator[tuple[int, Instruction | None]]:
        """Values and all that they are made of, each once, with the instruction that writes it."""
        pending, seen = list(values), set[int]()
        while pending:
            number = pending.pop()
            if number not in seen:
                seen.add(number)
                yield number, self._found.instruction(number)
                pending += self._found.sources(number)

    # Assumptions

    def _assumption(self, label: str) -> bool | None:
        """The value that the predicate of a branch nearly always has, if that can be asked at the
        start of the kernel."""
        predicate = self._predicate(label)
        if predicate is None or label in self._forbidden:
            return None
        last = len(self._cfg.blocks[label].instructions) - 1
        value = self._found.read(label, last, predicate.register)
        known = self._assumed.get(predicate.register)
        unique = self._found.unique(predicate.register) == value
        if known is not None:
            return known[0] if unique else None
        return self._usual(value, 0) if unique and self._early(value) else None

    def _early(self, value: int) -> bool:
        """Whether a value is made of nothing but pure steps of the line."""
        for number, instruction in self._behind([value]):
            _, block, place = self._found.values[number]
            if instruction is None or (block, place) not in self._unguarded:
                return False
            if instruction.guard is not None or not is_pure(instruction):
                return False
        return True

    def _usual(self, value: int, depth: int) -> bool | None:
        """The usual value of a predicate: an index that grows with the CTA is below its bound."""
        instruction = self._found.instruction(value)
        if instruction is None or depth > 8 or instruction.guard is not None:
            return None
        op = instruction.op
        if op.name in ("or", "and", "not") and op.types == ("pred",):
            parts = {self._usual(source, depth + 1) for source in self._found.sources(value)}
            if op.name == "not":
                (part,) = parts
                return None if part is None else not part
            wanted = op.name == "and"
            return wanted if parts == {wanted} else None
        if op.name != "setp" or len(instruction.operands) != 3:
            return None
        if not isinstance(instruction.operands[0], Reg):
            return None  # of a pair, the second is the opposite
        side = next((mod for mod in op.mods if mod in _BELOW), None)
        first, second = (self._grows(value, operand) for operand in (1, 2))
        if side is None or first == second:
            return None
        return _BELOW[side] is first

    def _grows(self, value: int, operand: int) -> bool:
        """Whether an operand of the instruction behind a value depends on the CTA's number."""
        _, block, place = self._found.values[value]
        instruction = self._found.instruction(value)
        assert instruction is not None
        names = {str(part) for part in walk(instruction.operands[operand])}
        uses = self._cfg.accesses[block][place].uses
        reads = self._found.reads[block][place]
        sources = [number for name, number in zip(uses, reads, strict=True) if name in names]
        return any(made is not None and _reads_cta(made) for _, made in self._behind(sources))


def _reads_cta(instruction: Instruction) -> bool:
    return any(
        isinstance(part, Special) and part.base in _CTA
        for operand in instruction.operands
        for part in walk(operand)
    )
