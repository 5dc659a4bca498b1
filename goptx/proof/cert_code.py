"""Functions as flat code: what the certificate walks over, and simple facts of control flow."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from enum import IntFlag
from functools import cached_property

from goptx.ir import Function, Instruction, Int, Reg
from goptx.isa.opcodes import Op

DONE = -1
START = -2


class Waits(IntFlag):
    """What an instruction may wait for: threads of the CTA at a barrier, lanes of the warp, or
    something else (an mbarrier, a cluster)."""

    NOTHING = 0
    BARRIER = 1
    COLLECTIVE = 2
    OTHER = 4


def waits_of(op: Op) -> Waits:
    """What an instruction waits for itself; of calls see `Kinds`."""
    if op.sync == "cta_barrier":
        return Waits.BARRIER
    if op.sync in ("warp_collective", "warpgroup") and op.name != "activemask":
        return Waits.COLLECTIVE
    if op.sync in ("cluster", "grid") or op.name in ("mbarrier.try_wait", "mbarrier.test_wait"):
        return Waits.OTHER
    return Waits.NOTHING


class Kinds:
    """What the instructions of a kernel and its device functions wait for, calls included."""

    def __init__(self, bodies: Mapping[str, Function]) -> None:
        self._functions = dict.fromkeys(bodies, Waits.NOTHING)
        self._waiting: dict[str, Mapping[int, Waits]] = {}
        self._called = {name for name, body in bodies.items() if not body.is_entry}
        self._tables: dict[str, set[str]] = {}
        for body in bodies.values():
            for name, table in body.tables.items():
                if table.kind == "calltargets":
                    self._tables.setdefault(name, set()).update(table.targets)
        changed = True
        while changed:
            changed = False
            for name, body in bodies.items():
                found = Waits.NOTHING
                for instruction in body.instructions():
                    if waits := self.of(instruction):
                        found |= waits
                if found != self._functions[name]:
                    self._functions[name] = found
                    changed = True

    def waiting(self, code: Code) -> Mapping[int, Waits]:
        """The instructions of a body that may wait for something, and for what."""
        name = code.function.name
        found = self._waiting.get(name)
        if found is None:
            pairs = ((index, self.of(one)) for index, one in enumerate(code.instructions))
            found = self._waiting[name] = {index: waits for index, waits in pairs if waits}
        return found

    def of(self, instruction: Instruction) -> Waits:
        """What an instruction may wait for."""
        op = instruction.op
        if op.name != "call":
            return Waits.NOTHING if op.sync == "none" else waits_of(op)
        callee = instruction.operands[1] if len(instruction.operands) > 1 else None
        if callee is None or isinstance(callee, Reg):
            every = Waits.NOTHING
            table = str(instruction.operands[-1]) if instruction.operands else ""
            for name in self._tables.get(table, self._called):
                every |= self._functions.get(name, Waits.NOTHING)
            return every
        return self._functions.get(str(callee), Waits.NOTHING)


class Code:
    """A body in the order of its text.

    A point is the index of an instruction; `DONE` is behind the end. A point is settled if
    something happens there: unguarded branches are followed, and so are those that lead to one
    place either way; an unguarded return, or exit of a kernel, is `DONE`.
    """

    def __init__(self, function: Function) -> None:
        self.function = function
        self.instructions: list[Instruction] = []
        self.block_of: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.next: list[int] = []
        """The block that follows each block where no branch is taken; `DONE` where none does."""
        self._at: dict[str, int] = {}
        self._leaves = ("return", "exit") if function.is_entry else ("return",)
        self._after: dict[int, int] = {}
        self._before: dict[int, list[int]] = {}
        self._following: dict[int, list[int]] = {}
        self._constants: dict[str, int] | None = None
        for number, block in enumerate(function.blocks):
            for label in (block.label, *block.aliases):
                self._at[label] = number
            self.starts.append(len(self.instructions))
            self.instructions += block.instructions
            self.block_of += [number] * len(block.instructions)
            self.ends.append(len(self.instructions))
        for block in function.blocks:
            self.next.append(DONE if block.next is None else self._at[block.next])
        self._idle: set[int] = set()
        self._find_idle()

    def _find_idle(self) -> None:
        """Find the guarded branches of which both ways lead to one point. What is settled may lead
        on behind one, and make others such branches."""
        guarded = [
            index
            for index, instruction in enumerate(self.instructions)
            if instruction.guard is not None and instruction.op.terminator == "branch"
        ]
        while found := [i for i in guarded if i not in self._idle and self._goes_one_way(i)]:
            self._idle.update(found)

    def _goes_one_way(self, index: int) -> bool:
        block = self.block_of[index]
        return self.target(index) == self.settle_block(self.next[block])

    def is_idle(self, index: int) -> bool:
        """Whether an instruction is a guarded branch that leads to one place either way."""
        return index in self._idle

    @cached_property
    def defs(self) -> list[list[str]]:
        """The registers that each instruction writes."""
        return [instruction.defs() for instruction in self.instructions]

    @cached_property
    def uses(self) -> list[list[str]]:
        """The registers that each instruction reads."""
        return [instruction.uses() for instruction in self.instructions]

    @cached_property
    def writers(self) -> Mapping[str, list[int]]:
        """The instructions that write each register, in the order of the text."""
        found: dict[str, list[int]] = {}
        for index, names in enumerate(self.defs):
            for name in names:
                found.setdefault(name, []).append(index)
        return found

    def target_block(self, index: int) -> int:
        """The block that a branch goes to."""
        return self._at[str(self.instructions[index].operands[0])]

    def table_blocks(self, index: int) -> list[int]:
        """The blocks of an indirect branch, in the order of its table."""
        table = self.function.tables[str(self.instructions[index].operands[1])]
        return [self._at[label] for label in table.targets]

    def target(self, index: int) -> int:
        """The settled point that a branch goes to."""
        return self.settle_block(self.target_block(index))

    def targets(self, index: int) -> list[int]:
        """The settled points of an indirect branch, in the order of its table."""
        return [self.settle_block(block) for block in self.table_blocks(index)]

    def after(self, index: int) -> int:
        """The settled point behind an instruction that does not take the thread elsewhere."""
        found = self._after.get(index)
        if found is None:
            block = self.block_of[index]
            if index + 1 < self.ends[block]:
                found = self.settle(index + 1)
            else:
                found = self.settle_block(self.next[block])
            self._after[index] = found
        return found

    def entry(self) -> int:
        """The settled first point."""
        return self.settle_block(0)

    def settle_block(self, block: int) -> int:
        """The settled point that the start of a block leads to."""
        seen: set[int] = set()
        while block != DONE and block not in seen:
            if self.starts[block] < self.ends[block]:
                return self.settle(self.starts[block])
            seen.add(block)
            block = self.next[block]
        return DONE

    def settle(self, index: int) -> int:
        """The settled point that a point leads to; in an endless loop of nothing, one of it."""
        seen: set[int] = set()
        while index not in seen:
            instruction = self.instructions[index]
            kind = instruction.op.terminator
            guarded = instruction.guard is not None and index not in self._idle
            if guarded or kind in ("none", "indirect", "trap"):
                return index
            if kind in self._leaves:
                return DONE
            if kind != "branch":
                return index
            seen.add(index)
            block = self.target_block(index)
            while block != DONE and self.starts[block] == self.ends[block]:
                block = self.next[block]
            if block == DONE:
                return DONE
            index = self.starts[block]
        return index

    def following(self, index: int) -> list[int]:
        """All settled points that may come behind a point; a trap ends everything."""
        found = self._following.get(index)
        if found is None:
            found = self._following[index] = self._find_following(index)
        return found

    def _find_following(self, index: int) -> list[int]:
        instruction = self.instructions[index]
        kind = instruction.op.terminator
        if kind == "branch":
            ways = [] if instruction.guard is None else [self.after(index)]
            return [self.target(index), *ways]
        if kind == "indirect":
            found = self.targets(index)
            return [*found, self.after(index)] if instruction.guard is not None else found
        ways = [] if instruction.guard is None and kind != "none" else [self.after(index)]
        return [DONE, *ways] if kind in ("return", "exit") else ways

    def before(self) -> dict[int, list[int]]:
        """For each point, `DONE` included, the points that it may come directly behind."""
        if not self._before:
            for index in range(len(self.instructions)):
                for point in self.following(index):
                    self._before.setdefault(point, []).append(index)
        return self._before

    def reaching(self, goals: Iterable[int]) -> frozenset[int]:
        """Points from which one of these may still be executed, themselves included."""
        before = self.before()
        return closure(goals, lambda point: before.get(point, ()))

    def escaping(self, goals: frozenset[int]) -> frozenset[int]:
        """Points (`DONE` included) from which the end may be reached past all of these."""
        before = self.before()
        return closure([DONE], lambda point: [p for p in before.get(point, ()) if p not in goals])

    def constants(self) -> dict[str, int]:
        """Registers that are only ever given one constant."""
        if self._constants is None:
            found: dict[str, int | None] = {}
            for instruction, names in zip(self.instructions, self.defs, strict=True):
                sources = instruction.operands[1:]
                value = None
                if instruction.op.name == "mov" and instruction.guard is None and len(sources) == 1:
                    value = sources[0].value if isinstance(sources[0], Int) else None
                for name in names:
                    found[name] = value if found.get(name, value) == value else None
            self._constants = {name: value for name, value in found.items() if value is not None}
        return self._constants

    # Blocks

    def successors(self, block: int) -> list[int]:
        """Blocks that may follow a block; `DONE` for the end, nothing behind a trap."""
        return self._successors[block]

    @cached_property
    def _successors(self) -> list[list[int]]:
        return [self._find_successors(block) for block in range(len(self.starts))]

    def _find_successors(self, block: int) -> list[int]:
        if self.starts[block] == self.ends[block]:
            return [self.next[block]]
        index = self.ends[block] - 1
        last = self.instructions[index]
        kind = last.op.terminator
        if kind == "none":
            return [self.next[block]]
        found = [] if last.guard is None else [self.next[block]]
        if kind == "branch":
            found.append(self.target_block(index))
        elif kind == "indirect":
            found += self.table_blocks(index)
        elif kind != "trap":
            found.append(DONE)
        return list(dict.fromkeys(found))

    def controls(self, gone: Collection[int] = ()) -> list[list[int]]:
        """The blocks whose branches decide directly whether each block is executed, by threads that
        do not leave at one of some exits.

        A block depends on a branch if it postdominates one way of it but not the branch itself
        (Ferrante, Ottenstein, Warren, "The Program Dependence Graph", 1987).
        """
        count = len(self.starts)
        ending = self.ending()
        # What traps or hangs decides nothing.
        successors = [[s for s in self.successors(b) if s in ending] for b in range(count)]
        for index in gone:
            stay = [b for b in successors[self.block_of[index]] if b != DONE]
            successors[self.block_of[index]] = stay or [DONE]
        after = self._postdominators(successors)
        found: list[list[int]] = [[] for _ in range(count)]
        for block, following in enumerate(successors):
            if len(following) < 2:
                continue
            decided = 0
            for successor in following:
                decided |= after[successor] if successor != DONE else 0
            decided &= ~after[block] | 1 << block
            while decided:
                lowest = decided & -decided
                found[lowest.bit_length() - 1].append(block)
                decided ^= lowest
        return found

    def executed(self) -> frozenset[int]:
        """The blocks that some way from the entry leads to; none leads behind a trap."""
        return closure([0], lambda block: [b for b in self.successors(block) if b != DONE])

    def ending(self) -> frozenset[int]:
        """The blocks (and `DONE`) from which the end can be reached: the others only trap."""
        before: dict[int, list[int]] = {}
        for block in range(len(self.starts)):
            for successor in self.successors(block):
                before.setdefault(successor, []).append(block)
        return closure([DONE], lambda block: before.get(block, ()))

    def _postdominators(self, successors: list[list[int]]) -> list[int]:
        """For each block the set (bits) of blocks on every way from it to the end, itself too."""
        count = len(successors)
        before: list[list[int]] = [[] for _ in range(count)]
        for block, following in enumerate(successors):
            for successor in following:
                if successor != DONE:
                    before[successor].append(block)
        everything = (1 << count) - 1
        found = [everything] * count
        pending = list(range(count))
        waiting = [True] * count
        while pending:
            block = pending.pop()
            waiting[block] = False
            meet = everything
            for successor in successors[block]:
                meet &= 0 if successor == DONE else found[successor]
            meet |= 1 << block
            if meet != found[block]:
                found[block] = meet
                for previous in before[block]:
                    if not waiting[previous]:
                        waiting[previous] = True
                        pending.append(previous)
        return found


def closure(first: Iterable[int], following: Callable[[int], Iterable[int]]) -> frozenset[int]:
    """Everything that can be reached from some points, themselves included."""
    found = set(first)
    pending = list(found)
    while pending:
        for point in following(pending.pop()):
            if point not in found:
                found.add(point)
                pending.append(point)
    return frozenset(found)


def same_text(one: Instruction, other: Instruction) -> bool:
    """Whether two instructions are written alike."""
    if one.op != other.op:
        return False
    same = one.operands == other.operands and one.guard == other.guard
    return same or str(one) == str(other)
