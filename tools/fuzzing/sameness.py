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
- A vote of glue that only fails more often is none: see `votes`.

This says nothing of members and shares nothing with the certificate. It is careful the other way: a
change that it cannot see to be none counts as a fault.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from fuzzing.faults.lines import Fused
from fuzzing.glue_values import Threads
from fuzzing.kernel_graph import END, Kernel, line_of, names_in
from fuzzing.votes import only_fail_more
from goptx.diag import GoptxError
from goptx.ir import Instruction, Reg
from goptx.ir.operands import rewrite

if TYPE_CHECKING:
    from fuzzing.glue_values import Column
    from goptx.ir import Operand

MAX_PAIRS = 100_000
"""Pairs of places beyond which two kernels are taken for different."""

MAX_COMMON = 400
"""Instructions that both ways of a branch may execute before they meet."""


class Place(NamedTuple):
    """Where a thread is: an instruction, and which registers of glue are written (bits)."""

    at: int
    written: int


_STEP = re.compile(r"\t(?!(@\S+ )?(bra|brx|ret|exit|trap)\b)[a-z@]")
"""An instruction that leads to the next one."""


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
        self._executed = {line_of(self._kernel.instructions[at]) for at in steps}
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
            return only_fail_more(self._kernel, other)
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
        self.named |= names_in(instruction)
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


def _lines_of(fused: Fused) -> list[tuple[str, object, object]]:
    """The lines of a kernel, each with its claims."""
    return [
        (line, claim, fused.more.get(n, ()))
        for n, (line, claim) in enumerate(zip(fused.lines, fused.claims, strict=True))
    ]
