"""The trace of a member: its code as a line of items, for weaving (`fusion.md` 3).

Branches that ask whether an index is in range, or that only guard some code which may as well be
predicated, are not in the line: the first are *assumed* to go the way that they nearly always go,
and the line holds under that assumption. What has no such form (loops, other branches) is one item,
kept whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goptx.analysis.cfg import Cfg
from goptx.analysis.control import traps_of
from goptx.analysis.liveness import Liveness, liveness
from goptx.analysis.reaching import Reaching
from goptx.analysis.regions import Region, regions
from goptx.ir import Address, Function, Guard, Instruction, Reg, Special, Sym
from goptx.ir.operands import walk
from goptx.isa.opcodes import Op

PREDICATED = 10
"""Instructions of an arm that is predicated rather than branched around."""

_CTA = ("%ctaid", "%clusterid")
_VOLATILE = ("%clock", "%globaltimer", "%pm", "%smid", "%warpid", "%nsmid")
_NOT_PURE = frozenset(
    ("nanosleep", "pmevent", "setmaxnreg", "alloca", "stacksave", "stackrestore", "brkpt", "call")
)
_BELOW: dict[str, bool] = {
    **dict.fromkeys(("lt", "le", "lo", "ls", "ltu", "leu"), True),
    **dict.fromkeys(("gt", "ge", "hi", "hs", "gtu", "geu"), False),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction of the line; ``guard`` stands in the member's names where the branch around
    it is left out."""

    block: str
    place: int
    guard: Guard | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """A part of the graph that is kept: ``blocks`` from ``entry``, and back to the line at
    ``exit``. Of the block ``head``, if any, only the branch at the end belongs to it."""

    entry: str
    exit: str
    blocks: tuple[str, ...]
    head: str | None = None


Item = Step | Whole


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


def is_pure(instruction: Instruction) -> bool:
    """Whether an instruction only computes: it may stand wherever its operands are at hand."""
    op = instruction.op
    if op.row is None or op.form is None or op.name in _NOT_PURE:
        return False
    reads = (part for operand in instruction.operands for part in walk(operand))
    if any(isinstance(part, Special) and part.name.startswith(_VOLATILE) for part in reads):
        return False
    if op.cc_def or op.cc_use:
        return False  # a chain stays in its place
    if op.effect == "load" and op.space in ("param", "const"):
        # Where the address is computed, a guard around it may keep it inside of the array.
        address = next((o for o in instruction.operands if isinstance(o, Address)), None)
        return op.removable and address is not None and isinstance(address.base, Sym)
    return op.removable and op.effect == "none"


def trace(function: Function, found: Reaching, forbidden: frozenset[str] = frozenset()) -> Trace:
    """The trace of a kernel. ``forbidden`` are blocks whose branch must not be assumed."""
    return _Tracer(function, found, forbidden).run()


class _Tracer:
    def __init__(self, function: Function, found: Reaching, forbidden: frozenset[str]) -> None:
        self._function = function
        self._found = found
        self._cfg: Cfg = found.cfg
        self._live: Liveness = liveness(function, found.cfg)
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
            self._items.append(Whole(region.entry, region.exit, region.blocks))

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
        predicate = self._predicate(region.entry)
        if value is not None and predicate is not None and self._inside(region, value):
            self._assumed.setdefault(predicate.register, (value, region.entry))
            self._region(arm)
        elif predicate is not None and self._converts(arm, predicate, region.exit):
            self._predicated(arm, predicate, region.taken, region.exit)
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
        elif all(self._converts(arm, predicate, region.exit) for arm in region.children):
            for taken, arm in zip((True, False), region.children, strict=True):
                self._predicated(arm, predicate, taken, region.exit)
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

    # Arms without branches

    def _converts(self, arm: Region, predicate: Guard, exit_: str) -> bool:
        if arm.kind != "block":
            return False
        body = self._cfg.blocks[arm.entry].body
        last = self._cfg.blocks[arm.entry].terminator
        if len(body) > PREDICATED or (last is not None and last.guard is not None):
            return False
        return all(
            i.guard is None
            and predicate.register not in i.defs()
            and i.op.sync == "none"
            and not (i.op.cc_def or i.op.cc_use)
            and (is_pure(i) or i.op.effect in ("load", "store", "atomic", "reduction"))
            and i.op.name not in _NOT_PURE
            and i.op.row is not None
            and i.op.form is not None
            for i in body
        )

    def _predicated(self, arm: Region, predicate: Guard, taken: bool, exit_: str) -> None:
        guard = Guard(predicate.register, predicate.negated is taken)
        live = self._live.live_in[exit_] if exit_ in self._cfg.blocks else frozenset[str]()
        for place, instruction in enumerate(self._cfg.blocks[arm.entry].body):
            free = is_pure(instruction) and not live.intersection(instruction.defs())
            self._items.append(Step(arm.entry, place, None if free else guard))

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
        pending, seen = [value], set[int]()
        while pending:
            number = pending.pop()
            if number in seen:
                continue
            seen.add(number)
            instruction = self._found.instruction(number)
            _, block, place = self._found.values[number]
            if instruction is None or (block, place) not in self._unguarded:
                return False
            if instruction.guard is not None or not is_pure(instruction):
                return False
            pending += self._found.sources(number)
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
        pending = [number for name, number in zip(uses, reads, strict=True) if name in names]
        seen: set[int] = set()
        while pending:
            number = pending.pop()
            if number in seen:
                continue
            seen.add(number)
            source = self._found.instruction(number)
            if source is not None and _reads_cta(source):
                return True
            pending += self._found.sources(number)
        return False


def _reads_cta(instruction: Instruction) -> bool:
    return any(
        isinstance(part, Special) and part.base in _CTA
        for operand in instruction.operands
        for part in walk(operand)
    )


def plain_barrier(instruction: Instruction) -> bool:
    """Whether an instruction is a barrier of all threads of the CTA: no count, no reduction."""
    op: Op = instruction.op
    return (
        op.sync == "cta_barrier"
        and len(instruction.operands) == 1
        and instruction.guard is None
        and not {"red", "arrive"} & op.modset
    )
