"""Whether a change of a fused kernel is none: every thread still executes the same instructions.

Both kernels are compared thread by thread, for threads of launches of all sizes. What glue computes
is computed here (`glue_values`), so a branch of glue goes one way, and an id is a number. What is
left is walked side by side: both have to execute the same instructions with the same operands, said
to be the same of the members, in the same order, whatever members' branches do.

- A branch is none if both its ways execute the same until they meet.
- Whoever waits for others does so at instructions that correspond one to one.
- What only computes, or loads parameters, does not matter where nobody reads the result any more.
- Where nothing but a trap can come, what comes before it does not matter: no launch that traps
  leaves anything that could be read.

This says nothing of members and shares nothing with the certificate. It is careful the other way: a
change that it cannot see to be none counts as a fault.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from fuzzing.faults.lines import Fused
from fuzzing.glue_values import Threads, Values
from goptx.analysis.reaching import reaching
from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Reg, Sym
from goptx.ir.operands import rewrite, walk
from goptx.passes.dce import dead_instructions
from goptx.syntax import parse

if TYPE_CHECKING:
    from fuzzing.glue_values import Column
    from goptx.ir import Block, Operand

MAX_PAIRS = 100_000
"""Pairs of places beyond which two kernels are taken for different."""

MAX_COMMON = 400
"""Instructions that both ways of a branch may execute before they meet."""


class Place(NamedTuple):
    """Where a thread is: an instruction, and which registers of glue are written (bits)."""

    at: int
    written: int


END = -1

_STEP = re.compile(r"\t(?!(@\S+ )?(bra|brx|ret|exit|trap)\b)[a-z@]")
"""An instruction that leads to the next one."""


class Kernel:
    """A fused kernel as a graph of instructions, with the values of glue.

    Attributes:
        values: of the registers of glue that always hold the same in a thread.
        doomed: where every way leads to a trap.
        silent: what only computes what nobody reads, or only such.
    """

    def __init__(self, fused: Fused, threads: Threads) -> None:
        module = parse(fused.text(), "fused.ptx")
        self.function: Function = module.kernels[fused.contract.kernel]
        self._fused = fused
        self._others = {
            f.name: list(f.instructions())
            for f in module.functions.values()
            if f is not self.function
        }
        self.instructions: list[Instruction] = list(self.function.instructions())
        self._starts: dict[str, int] = {}
        self._next: list[int] = []
        self._lay_out()
        at = [_line(instruction) for instruction in self.instructions]
        self.claims = [(fused.claims[line], fused.more.get(line, ())) for line in at]
        self.doomed = self._doomed()
        self.silent = self._silent()
        self.values = self._values(threads)
        self.bits = {name: 1 << n for n, name in enumerate(self.values)}
        self.writes = [
            [self.bits[name] for name in one.defs() if name in self.bits]
            for one in self.instructions
        ]
        self.reads = [
            sum(self.bits[name] for name in {*one.uses()} if name in self.bits)
            for one in self.instructions
        ]

    def around(self, called: set[str]) -> list[tuple[str, object, object]]:
        """Everything else of its text, each line with its claims, but for what stands in functions
        that neither these names nor each other name, and the sizes of shared variables that nobody
        names."""
        fused, skipped = self._fused, {_line(instruction) for instruction in self.instructions}
        bodies = dict(self._others)
        initial = (line.partition("=")[2] for line in fused.lines if re.match(r"\s*\.", line))
        called = called | {name for values in initial for name in re.findall(r"[\w$]+", values)}
        while more := {n for n in called if n in bodies}:
            called |= {name for n in more for one in bodies.pop(n) for name in _names(one)}
        known = (None, *called)
        skipped |= {n for n, line in enumerate(fused.lines) if _shared_of(line) not in known}
        skipped |= {_line(instruction) for body in bodies.values() for instruction in body}
        return [
            (text, fused.claims[n], fused.more.get(n, ()))
            for n, text in enumerate(fused.lines)
            if n not in skipped and not re.match(r"\s*(\$[\w$]+:|\.loc\b|$)", text)
        ]

    def _lay_out(self) -> None:
        """Number the instructions, and find out what follows each."""
        at = 0
        blocks: list[Block] = list(self.function.blocks)
        for block in blocks:
            for label in (block.label, *block.aliases):
                self._starts[label] = at
            at += len(block)
        # An empty block is where the one behind it is.
        for block in blocks:
            after = END if block.next is None else self._start(block.next)
            first = self._starts[block.label]
            self._next += [first + n + 1 for n in range(len(block) - 1)]
            self._next += [after] if len(block) else []

    def _start(self, label: str) -> int:
        at = self._starts[label]
        return at if at < len(self.instructions) else END

    def following(self, at: int) -> list[int]:
        """Where an instruction leads: to the targets of a branch first, then on."""
        instruction = self.instructions[at]
        found = [self._start(label) for label in self.function.branch_targets(instruction)]
        kind = instruction.op.terminator
        if kind in ("none", None) or instruction.guard is not None:
            found.append(self._next[at])
        return found

    def _doomed(self) -> frozenset[int]:
        before: dict[int, list[int]] = {END: []}
        ends, traps = {END}, set[int]()
        for at, instruction in enumerate(self.instructions):
            before.setdefault(at, [])
            ways = self.following(at)
            for to in ways:
                before.setdefault(to, []).append(at)
            if instruction.op.terminator == "trap":
                traps.add(at)
            elif not ways or instruction.op.terminator in ("return", "exit"):
                ends.add(at)
        everywhere = frozenset(range(len(self.instructions)))
        no_end = everywhere - _behind(ends, before)
        for_ever = no_end - _behind(traps, before)
        return no_end - _behind(for_ever, before)

    def _silent(self) -> frozenset[int]:
        dead = dead_instructions(self.function, reaching(self.function))
        return frozenset(
            at
            for at, instruction in enumerate(self.instructions)
            if id(instruction) in dead and _only_computes(instruction)
        )

    def _values(self, threads: Threads) -> dict[str, Column]:
        """Registers that only glue writes, and always with the same."""
        glue: dict[str, list[Instruction]] = {}
        others: set[str] = set()
        for instruction, (claim, more) in zip(self.instructions, self.claims, strict=True):
            for name in instruction.defs():
                if claim is None and not more:
                    glue.setdefault(name, []).append(instruction)
                else:
                    others.add(name)
        values = Values({n: found for n, found in glue.items() if n not in others}, threads)
        found = {name: values.of(name) for name in glue if name not in others}
        return {name: value for name, value in found.items() if value is not None}


class Ways:
    """A kernel as some threads see it, all of which go the same way at every branch of glue.

    Args:
        kernel: the kernel.
        rows: these threads.
        row: one of them.
    """

    def __init__(self, kernel: Kernel, rows: Column, row: int) -> None:
        self.kernel = kernel
        self._rows = rows
        self._row = row
        self._tokens: dict[str, str] = {}
        self._labels: dict[int, object] = {}
        self._settled: dict[Place, Place | None] = {}

    def settled(self, place: Place) -> Place | None:
        """The next place at which something is executed that is not known; None if a register is
        read that may not have been written, or nothing ever comes."""
        if place not in self._settled:
            self._settled[place] = None  # who comes back here without doing anything
            self._settled[place] = self._settle(place)
        return self._settled[place]

    def _settle(self, place: Place) -> Place | None:
        at, written = place
        seen: set[int] = set()
        while at != END and at not in self.kernel.doomed:
            if at in seen:
                return None
            seen.add(at)
            kernel = self.kernel
            instruction = kernel.instructions[at]
            if kernel.reads[at] & ~written:
                return None
            guard = self._guard(instruction)
            if guard is False:
                at = kernel.following(at)[-1]
            elif kernel.writes[at]:
                written |= sum(kernel.writes[at])
                at = kernel.following(at)[0]
            elif instruction.op.terminator == "branch" and guard is True:
                at = kernel.following(at)[0]
            elif instruction.op.terminator == "branch" and self._is_none(at, written):
                at = kernel.following(at)[-1]
            else:
                break
        return Place(at, written)

    def _guard(self, instruction: Instruction) -> bool | None:
        """Whether an instruction is executed, if that is known."""
        guard = instruction.guard
        if guard is None:
            return True
        value = self.kernel.values.get(guard.register)
        return None if value is None else bool(value[self._row]) is not guard.negated

    def _is_none(self, at: int, written: int) -> bool:
        """Whether both ways of a branch execute the same until they meet."""
        one, two = (self.settled(Place(to, written)) for to in self.kernel.following(at))
        for _ in range(MAX_COMMON):
            if one is None or two is None or one == two:
                return one is not None and one == two
            if END in (one.at, two.at) or self.label(one.at) != self.label(two.at):
                return False
            ways = [self.following(place.at) for place in (one, two)]
            waits = any(
                self.kernel.instructions[place.at].op.sync != "none" for place in (one, two)
            )
            if waits or len(ways[0]) != 1 or len(ways[1]) != 1:
                return False
            one = self.settled(Place(ways[0][0], one.written))
            two = self.settled(Place(ways[1][0], two.written))
        return False

    def following(self, at: int) -> list[int]:
        """Where an instruction leads that is not a branch of glue."""
        if at in self.kernel.doomed:
            return []
        ways, instruction = self.kernel.following(at), self.kernel.instructions[at]
        ends = instruction.op.terminator in ("return", "exit", "trap")
        known = instruction.guard is not None and self._guard(instruction) is True
        return ways[:-1] if ends and known else ways

    def label(self, at: int) -> object:
        """What an instruction does, with values for registers of glue, and what it claims to be."""
        if at == END or at in self.kernel.doomed:
            return "end" if at == END else "trap"
        found = self._labels.get(at)
        if found is None:
            instruction = self.kernel.instructions[at]
            guard = instruction.guard if self._guard(instruction) is None else None
            branches = instruction.op.terminator in ("branch", "indirect")
            operands = () if branches else instruction.operands
            if self.kernel.reads[at]:
                operands = tuple(rewrite(operand, self._valued) for operand in operands)
            text = (instruction.op.text, tuple(map(str, operands)))
            found = self._labels[at] = (text, guard, self.kernel.claims[at])
        return found

    def _valued(self, operand: Operand) -> Operand:
        """A register of glue by what it holds in these threads."""
        value = self.kernel.values.get(operand.name) if isinstance(operand, Reg) else None
        if value is None or not isinstance(operand, Reg):
            return operand
        if operand.name not in self._tokens:
            self._tokens[operand.name] = sha256(value[self._rows].tobytes()).hexdigest()
        return Reg(self._tokens[operand.name])


class Sameness:
    """Tells changes of one fused kernel that are none from faults."""

    def __init__(self, base: Fused) -> None:
        self._base = base
        self._threads = Threads.of(base.contract)
        self._kernel = Kernel(base, self._threads)
        walk = _Walk(self._kernel, self._kernel)
        walked = all(walk.run(rows, row) for rows, row in self._groups(self._kernel))
        steps = walk.steps - self._kernel.silent if walked else set[int]()
        self._executed = {_line(self._kernel.instructions[at]) for at in steps}
        """Lines of images, not branches, that some thread executes and whose results are read."""

    def of(self, broken: Fused) -> bool:
        """Whether all threads execute the same in a broken kernel as in the unbroken one."""
        base = self._base
        if replace(base.contract, origins=()) != replace(broken.contract, origins=()):
            return False
        if base.members != broken.members or self._is_executed(broken):
            return False
        try:
            other = Kernel(broken, self._threads)
        except GoptxError:
            return False
        walk = _Walk(self._kernel, other)
        if not all(walk.run(rows, row) for rows, row in self._groups(other)):
            return False
        return self._kernel.around(walk.named) == other.around(walk.named)

    def _is_executed(self, broken: Fused) -> bool:
        """Whether an image that some thread executes is gone, or another one stands before such: so
        much is seen without a walk."""
        before, after = _lines_of(self._base), _lines_of(broken)
        common = range(min(len(before), len(after)))
        start = next((n for n in common if before[n] != after[n]), len(common))
        end = next((n for n in common if before[-1 - n] != after[-1 - n]), len(common))
        end = min(end, len(common) - start)
        gone = Counter(before[start : len(before) - end])
        gone.subtract(Counter(after[start : len(after) - end]))
        if any(gone[before[n]] > 0 for n in range(start, len(before) - end) if n in self._executed):
            return True
        added = after[start : len(after) - end]
        steps = all(claim is not None and _STEP.match(line) for line, claim, _ in added)
        return bool(added) and steps and start == len(before) - end and start in self._executed

    def _groups(self, other: Kernel) -> Iterator[tuple[Column, int]]:
        """Threads that go the same way at all branches of glue of both kernels, and one of them."""
        import numpy as np

        numbers = np.zeros(len(self._threads.cta), dtype=np.int64)
        for kernel in (self._kernel, other):
            for name in sorted({i.guard.register for i in kernel.instructions if i.guard}):
                if name in kernel.values:
                    told = numbers * 2 + (kernel.values[name] != 0)
                    _, numbers = np.unique(told, return_inverse=True)
        _, first = np.unique(numbers, return_index=True)
        for number, row in enumerate(first):
            yield np.flatnonzero(numbers == number), int(row)


class _Walk:
    """Walks two kernels side by side.

    What is said of other threads at instructions that wait has to hold for all that are walked.

    Attributes:
        named: names in instructions that were executed.
        steps: images of the first that were executed, and are no branches.
    """

    def __init__(self, one: Kernel, two: Kernel) -> None:
        self._kernels = one, two
        self._waiting: dict[int, int] = {}
        self._back: dict[int, int] = {}
        self.named: set[str] = set()
        self.steps: set[int] = set()

    def run(self, rows: Column, row: int) -> bool:
        """Whether both execute the same from their starts on, as some threads see them."""
        one, two = (Ways(kernel, rows, row) for kernel in self._kernels)
        pending = [(Place(0, 0), Place(0, 0))]
        seen: set[tuple[Place, Place]] = set()
        while pending:
            places = pending.pop()
            met = _meeting(one, two, places)
            if met is None:
                return False
            first, second = met
            over = first.at == END or first.at in one.kernel.doomed
            if over or (first, second) in seen:
                continue
            seen.add((first, second))
            if len(seen) > MAX_PAIRS or not self._corresponds(first.at, second.at):
                return False
            ways = one.following(first.at), two.following(second.at)
            if len(ways[0]) != len(ways[1]):
                return False
            pending += [
                (Place(a, first.written), Place(b, second.written))
                for a, b in zip(*ways, strict=True)
            ]
        return True

    def _corresponds(self, one: int, two: int) -> bool:
        """Whether two instructions, if they wait, are each other's only counterparts."""
        instruction = self._kernels[0].instructions[one]
        self.named |= _names(instruction)
        if self._kernels[0].claims[one][0] is not None and instruction.op.terminator == "none":
            self.steps.add(one)
        if instruction.op.sync == "none":
            return True
        there, here = self._waiting.setdefault(one, two), self._back.setdefault(two, one)
        return there == two and here == one


def _meeting(one: Ways, two: Ways, places: tuple[Place, Place]) -> tuple[Place, Place] | None:
    """The next places of both that do the same, past what only one of them computes in vain."""
    ways = one, two
    found = [way.settled(place) for way, place in zip(ways, places, strict=True)]
    for side, way in enumerate(ways):
        for _ in range(MAX_COMMON):
            first, second = found
            if first is None or second is None:
                return None
            if one.label(first.at) == two.label(second.at):
                return first, second
            mine = found[side]
            if mine is None or mine.at not in way.kernel.silent - way.kernel.doomed:
                break
            (after,) = way.following(mine.at)
            found[side] = way.settled(Place(after, mine.written))
    return None


def _only_computes(instruction: Instruction) -> bool:
    """Whether nothing but its registers shows that an instruction was executed."""
    op = instruction.op
    if ".cc" in op.text:
        return False
    if op.effect == "load":
        return op.space in ("param", "const") and ".volatile" not in op.text
    return op.effect == "none" and op.sync == "none" and op.terminator == "none"


def _behind(goals: Iterable[int], before: Mapping[int, Iterable[int]]) -> set[int]:
    """The places from which one of some can be reached."""
    found, pending = set[int](), list(goals)
    while pending:
        at = pending.pop()
        if at not in found:
            found.add(at)
            pending += before[at]
    return found


def _lines_of(fused: Fused) -> list[tuple[str, object, object]]:
    """The lines of a kernel, each with its claims."""
    return [
        (line, claim, fused.more.get(n, ()))
        for n, (line, claim) in enumerate(zip(fused.lines, fused.claims, strict=True))
    ]


def _shared_of(line: str) -> str | None:
    """The name of the shared variable that a line declares, if it does."""
    found = re.match(r"\s*\.shared\b[^;]*?([\w$]+)\[\d+\];", line)
    return None if found is None else found[1]


def _line(instruction: Instruction) -> int:
    """The line of an instruction, from 0."""
    assert instruction.span is not None
    return instruction.span.line - 1


def _names(instruction: Instruction) -> set[str]:
    """Symbols in an instruction."""
    parts = (part for operand in instruction.operands for part in walk(operand))
    return {part.name for part in parts if isinstance(part, Sym)}
