"""Which write each read of a register sees: values, as in static single assignment.

PTX registers are written more than once. Each write makes a *value*; where different values of a
register that is live meet, a *join* makes another. Nothing is rewritten: passes ask, the IR stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from goptx.analysis.cfg import EXIT, Cfg, control_flow
from goptx.analysis.dominators import DominatorTree, dominators
from goptx.analysis.liveness import Liveness, liveness
from goptx.ir import Function, Instruction, Int, Operand, Reg

JOIN = -1
"""Place of a value that joins others at the start of its block."""

ENTRY = -2
"""Place of a value that was never written: a register as the function finds it."""


class Value(NamedTuple):
    """What one write leaves in a register; ``place`` numbers the instruction in its block."""

    register: str
    block: str
    place: int


class Site(NamedTuple):
    """An instruction of a function: its block and its number there."""

    block: str
    place: int


@dataclass(frozen=True, eq=False)
class Reaching:
    """The values of a function, by number, and the reads and writes that they connect.

    Attributes:
        values: all values; their numbers are their places here.
        reads: for each block and instruction, the value behind each of ``instruction.uses()``.
        writes: for each block and instruction, the value each of ``instruction.defs()`` makes.
        joined: for a join, the value that comes from each predecessor of its block, in their order;
            in the entry block the register as the function finds it comes last.
        previous: for a guarded write, the value that stays where the guard fails.
    """

    function: Function
    cfg: Cfg
    values: tuple[Value, ...]
    reads: Mapping[str, list[tuple[int, ...]]]
    writes: Mapping[str, list[tuple[int, ...]]]
    joined: Mapping[int, tuple[int, ...]]
    previous: Mapping[int, int]

    def instruction(self, value: int) -> Instruction | None:
        """The instruction that writes a value; None for joins and values of the entry."""
        _, block, index = self.values[value]
        return self.cfg.blocks[block].instructions[index] if index >= 0 else None

    def read(self, block: str, index: int, register: str) -> int:
        """The value that an instruction reads from a register; KeyError if it reads none."""
        names = self.cfg.accesses[block][index].uses
        for name, value in zip(names, self.reads[block][index], strict=True):
            if name == register:
                return value
        raise KeyError(register)

    @cached_property
    def by_register(self) -> Mapping[str, tuple[int, ...]]:
        """The values that instructions write to each register."""
        found: dict[str, list[int]] = {}
        for number, value in enumerate(self.values):
            if value.place >= 0:
                found.setdefault(value.register, []).append(number)
        return {register: tuple(numbers) for register, numbers in found.items()}

    def unique(self, register: str) -> int | None:
        """The value of a register that is written once and unconditionally, else None."""
        numbers = self.by_register.get(register, ())
        return numbers[0] if len(numbers) == 1 and numbers[0] not in self.previous else None

    @cached_property
    def users(self) -> Mapping[int, tuple[Site, ...]]:
        """The instructions that read each value; joins do not count."""
        found: dict[int, list[Site]] = {}
        for block, rows in self.reads.items():
            for index, numbers in enumerate(rows):
                for number in dict.fromkeys(numbers):
                    found.setdefault(number, []).append(Site(block, index))
        return {number: tuple(sites) for number, sites in found.items()}

    def sources(self, value: int) -> tuple[int, ...]:
        """The values that a value is made from: joined ones, or what its instruction reads."""
        if value in self.joined:
            return self.joined[value]
        _, block, index = self.values[value]
        if index < 0:
            return ()
        kept = (self.previous[value],) if value in self.previous else ()
        return self.reads[block][index] + kept

    def copied(self, value: int) -> int:
        """The value that a value is a copy of, through unguarded ``mov`` of registers."""
        while value not in self.previous:
            instruction = self.instruction(value)
            if instruction is None or instruction.op.name != "mov":
                break
            if not all(isinstance(operand, Reg) for operand in instruction.operands):
                break
            _, block, index = self.values[value]
            value = self.reads[block][index][0]
        return value

    def constant(self, value: int) -> int | None:
        """The integer that a value is known to be, through copies; None if it is not."""
        value = self.copied(value)
        instruction = self.instruction(value)
        if instruction is None or instruction.op.name != "mov" or value in self.previous:
            return None
        source = instruction.operands[1]
        return source.value if isinstance(source, Int) else None

    def operand_constant(self, block: str, index: int, operand: Operand) -> int | None:
        """The integer that an operand which an instruction reads is known to be."""
        if isinstance(operand, Int):
            return operand.value
        if isinstance(operand, Reg):
            return self.constant(self.read(block, index, operand.name))
        return None


def reaching(
    function: Function, live: Liveness | None = None, tree: DominatorTree | None = None
) -> Reaching:
    """The values of a function; joins only where the register is live (pruned form)."""
    cfg = live.cfg if live is not None else control_flow(function)
    live = live or liveness(function, cfg)
    tree = tree or dominators(cfg)
    return _Renaming(function, cfg, tree, _join_registers(cfg, live, tree)).run()


def _join_registers(cfg: Cfg, live: Liveness, tree: DominatorTree) -> dict[str, list[str]]:
    """The registers that need a join at the start of each block."""
    writers: dict[str, set[str]] = {}
    for label in cfg.order:
        for access in cfg.accesses[label]:
            for name in access.defs:
                writers.setdefault(name, set()).add(label)
    frontiers: dict[frozenset[str], tuple[str, ...]] = {}
    found: dict[str, list[str]] = {}
    for name, blocks in writers.items():
        key = frozenset(blocks)
        if key not in frontiers:
            joins = tree.iterated_frontier(key) - {EXIT}
            frontiers[key] = tuple(sorted(joins, key=cfg.number.__getitem__))
        for label in frontiers[key]:
            if live.live_in.has(label, name):
                found.setdefault(label, []).append(name)
    return found


class _Renaming:
    """The walk down the dominator tree that numbers values and links reads to them."""

    def __init__(
        self, function: Function, cfg: Cfg, tree: DominatorTree, joins: Mapping[str, list[str]]
    ) -> None:
        self.function, self.cfg, self.tree, self.joins = function, cfg, tree, joins
        self.values: list[Value] = []
        self.current: dict[str, int] = {}
        self.reads: dict[str, list[tuple[int, ...]]] = {}
        self.writes: dict[str, list[tuple[int, ...]]] = {}
        self.previous: dict[int, int] = {}
        self.at_entry: dict[str, int] = {}
        self.join_values: dict[tuple[str, str], int] = {}
        self.incoming: dict[int, dict[str, int]] = {}

    def run(self) -> Reaching:
        for label in self.cfg.order:
            for name in self.joins.get(label, ()):
                self.join_values[label, name] = self._new(name, label, JOIN)
        stack: list[tuple[str, list[tuple[str, int | None]] | None]] = [(self.tree.root, None)]
        while stack:
            label, undo = stack.pop()
            if undo is not None:
                for name, old in reversed(undo):
                    if old is None:
                        del self.current[name]
                    else:
                        self.current[name] = old
                continue
            if label != EXIT:
                stack.append((label, self._visit(label)))
                stack += [(child, None) for child in self.tree.children[label]]
        joined = {number: self._sources(number, found) for number, found in self.incoming.items()}
        return Reaching(
            self.function,
            self.cfg,
            tuple(self.values),
            self.reads,
            self.writes,
            joined,
            self.previous,
        )

    def _sources(self, join: int, found: Mapping[str, int]) -> tuple[int, ...]:
        register, block, _ = self.values[join]
        sources = tuple(found[label] for label in self.cfg.predecessors[block])
        return (*sources, self._get(register)) if block == self.cfg.entry else sources

    def _new(self, register: str, block: str, index: int) -> int:
        self.values.append(Value(register, block, index))
        return len(self.values) - 1

    def _get(self, register: str) -> int:
        found = self.current.get(register)
        if found is None:
            found = self.at_entry.get(register)
            if found is None:
                found = self.at_entry[register] = self._new(register, self.cfg.entry, ENTRY)
        return found

    def _visit(self, label: str) -> list[tuple[str, int | None]]:
        undo: list[tuple[str, int | None]] = []
        current = self.current
        for name in self.joins.get(label, ()):
            undo.append((name, current.get(name)))
            current[name] = self.join_values[label, name]
        reads: list[tuple[int, ...]] = []
        writes: list[tuple[int, ...]] = []
        instructions = self.cfg.blocks[label].instructions
        for index, (defs, uses) in enumerate(self.cfg.accesses[label]):
            reads.append(tuple([self._get(name) for name in uses]))
            if not defs:
                writes.append(())
                continue
            guarded = instructions[index].guard is not None
            made: list[int] = []
            for name in defs:
                number = self._new(name, label, index)
                if guarded:
                    self.previous[number] = self._get(name)
                undo.append((name, current.get(name)))
                current[name] = number
                made.append(number)
            writes.append(tuple(made))
        self.reads[label], self.writes[label] = reads, writes
        self._feed_joins(label, (t for t in self.cfg.successors[label] if t != EXIT))
        return undo

    def _feed_joins(self, label: str, targets: Iterable[str]) -> None:
        for target in targets:
            for name in self.joins.get(target, ()):
                number = self.join_values[target, name]
                self.incoming.setdefault(number, {})[label] = self._get(name)
