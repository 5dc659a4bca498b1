"""A fused kernel as a graph of instructions: what follows what, and what glue holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from fuzzing.faults.lines import Fused
from fuzzing.glue_values import Threads, Values
from goptx.analysis.reaching import reaching
from goptx.ir import Function, Instruction, Sym
from goptx.ir.operands import walk
from goptx.passes.dce import dead_instructions
from goptx.syntax import parse

if TYPE_CHECKING:
    from fuzzing.glue_values import Column
    from goptx.ir import Block

END = -1
"""Where a kernel is left."""


class Kernel:
    """A fused kernel as a graph of instructions, with the values of glue.

    Attributes:
        lines: of its text.
        values: of the registers of glue that always hold the same in a thread.
        doomed: where every way leads to a trap.
        silent: what only computes what nobody reads, or only such.
    """

    def __init__(self, fused: Fused, threads: Threads) -> None:
        module = parse(fused.text(), "fused.ptx")
        self.function: Function = module.kernels[fused.contract.kernel]
        self.lines = fused.lines
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
        at = [line_of(instruction) for instruction in self.instructions]
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
        fused, skipped = self._fused, {line_of(instruction) for instruction in self.instructions}
        bodies = dict(self._others)
        initial = (line.partition("=")[2] for line in fused.lines if re.match(r"\s*\.", line))
        called = called | {name for values in initial for name in re.findall(r"[\w$]+", values)}
        while more := {n for n in called if n in bodies}:
            called |= {name for n in more for one in bodies.pop(n) for name in names_in(one)}
        known = (None, *called)
        skipped |= {n for n, line in enumerate(fused.lines) if _shared_of(line) not in known}
        skipped |= {line_of(instruction) for body in bodies.values() for instruction in body}
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


def _shared_of(line: str) -> str | None:
    """The name of the shared variable that a line declares, if it does."""
    found = re.match(r"\s*\.shared\b[^;]*?([\w$]+)\[\d+\];", line)
    return None if found is None else found[1]


def line_of(instruction: Instruction) -> int:
    """The line of an instruction, from 0."""
    assert instruction.span is not None
    return instruction.span.line - 1


def names_in(instruction: Instruction) -> set[str]:
    """Symbols in an instruction."""
    parts = (part for operand in instruction.operands for part in walk(operand))
    return {part.name for part in parts if isinstance(part, Sym)}
