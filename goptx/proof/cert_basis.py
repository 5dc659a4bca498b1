"""What the uniformity of a body rests on, whoever it is asked about: see `Levels`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from goptx.ir import Address, Instruction, Int, Operand, Pair, Reg, Special, Sym
from goptx.ir.operands import walk
from goptx.proof.cert_code import Code, same_text
from goptx.proof.cert_lanes import MAKING, TELLING, WARP, Lanes, base
from goptx.proof.cert_reach import Reach, undefined


class Level(IntEnum):
    """The group of threads over which something is sure to be the same."""

    NONE = 0
    WARP = 1
    CTA = 2


class Way(NamedTuple):
    """A reason for results of an instruction to be the same for all: some registers are.

    Attributes:
        most: what the level is at most.
        needs: the registers.
        result: the register that is written so; all if None.
    """

    most: Level
    needs: frozenset[str]
    result: str | None = None


_ALL = 0xFFFFFFFF
_ALL_LANES = (Int(-1), Int(_ALL))
_VOTES = ("vote", "redux")
_SHARED_BY_CTA = frozenset(("%ctaid", "%nctaid", "%ntid", "%nwarpid", "%gridid", "%clusterid"))
_UNKNOWN = ("call", "alloca", "stacksave")


class Basis:
    """What instructions compute, as far as choices may depend on it.

    A choice is what a guarded branch or exit makes, an indirect branch, and a guarded instruction
    that waits or calls. Nothing else is asked for its level, so that only what choices may read is
    looked at, and what these registers are computed from; most of a long kernel is not.

    Args:
        code: the body.
        block: the shape of its CTAs.
        more: instructions that are to be looked at as choices are.
        whole: instructions of code that warps execute which have all their lanes; None: all have if
            the number of threads says so.

    Attributes:
        choices: the choices, and ``more``.
        indices: what is looked at: choices, and what they depend on, in the order of the text.
        defs, uses: the registers of these, as values and joins (`Reach`).
        joins: for each value those that it is one of.
        ways: of these, in which ways results may be the same for all; none where what all operands
            are is asked.
        bases: the numbers of warps that they write, each with the registers that it depends on.
        voted: the level of what threads find out together, None of anything else.
        most: the level of what they compute from values that are the same for all.
    """

    def __init__(
        self,
        code: Code,
        block: tuple[int, int, int],
        more: Collection[int] = (),
        whole: Collection[int] | None = None,
    ) -> None:
        self.code = code
        self.block = block
        self._whole = whole
        params = code.function.params if code.function.is_entry else []
        self._params = {p.name for p in params}
        instructions, threads = code.instructions, block[0] * block[1] * block[2]
        self.choices = {n for n, i in enumerate(instructions) if _chooses(i)}.union(more)
        self.voted: dict[int, Level | None] = {}
        self.most: dict[int, Level] = {}
        names, found = self._depended(threads)
        self.indices = sorted(self.choices | found)
        for index in self.choices - found:
            self._look_at(index, threads)
        reach = Reach(code, names)
        self.defs = {index: reach.defs(index) for index in self.indices}
        self.uses = {index: reach.uses(index) for index in self.indices}
        self._definitions = {n: places for n, places in code.writers.items() if n in names}
        lanes = self._lanes(reach.joins)
        self.ways = {index: self._ways_of(index, lanes) for index in self.indices}
        self.bases = {
            index: [
                (base(name), needs) for name in names if (needs := lanes.needs(name)) is not None
            ]
            for index, names in self.defs.items()
        }
        self.joins = {
            **reach.joins,
            **{
                base(value): [base(join) for join in joins if lanes.needs(join) is not None]
                for value, joins in reach.joins.items()
                if lanes.needs(value) is not None
            },
        }

    def _lanes(self, joins: Mapping[str, Iterable[str]]) -> Lanes:
        instructions = self.code.instructions
        definitions = {
            value: self._named(index)
            for index in self.indices
            if instructions[index].op.name in MAKING
            for value in self.defs[index]
        }
        values: dict[str, list[str]] = {}
        other: set[str] = set()
        for value, found in joins.items():
            if value not in definitions:
                other.update(found)
            for join in found:
                values.setdefault(join, []).append(value)
        return Lanes(self.block, definitions, {j: v for j, v in values.items() if j not in other})

    def _named(self, index: int) -> Instruction:
        """An instruction that names what it reads as values and joins."""
        instruction, names, read = self.code.instructions[index], self.code.uses[index], self.uses
        if names == read[index]:
            return instruction
        found = dict(zip(names, read[index], strict=True))
        operands = [
            Reg(found.get(one.name, one.name)) if isinstance(one, Reg) else one
            for one in instruction.operands
        ]
        return Instruction(instruction.op, tuple(operands), instruction.guard)

    def with_choice(self, index: int) -> Basis:
        """The same with one more instruction that is looked at as choices are."""
        return Basis(self.code, self.block, {*self.choices, index}, self._whole)

    def _depended(self, threads: int) -> tuple[set[str], set[int]]:
        """The registers that choices may depend on, and all that writes them. What a result that is
        the same for no two threads is computed from does not matter."""
        code, writers = self.code, self.code.writers
        pending = [name for index in self.choices for name in code.uses[index]]
        names, found = set(pending), set[int]()
        while pending:
            for index in writers.get(pending.pop(), ()):
                if index in found:
                    continue
                found.add(index)
                self._look_at(index, threads)
                if self.most[index] == Level.NONE and not self.is_arithmetic(index):
                    continue
                for name in (*code.uses[index], *code.defs[index]):
                    if name not in names:
                        names.add(name)
                        pending.append(name)
        return names, found

    def _look_at(self, index: int, threads: int) -> None:
        instruction = self.code.instructions[index]
        self.voted[index] = _voted(instruction, threads)
        self.most[index] = self.most_of(index, self.voted[index])

    def inside(self, block: int) -> list[int]:
        """What is looked at in a block."""
        first = bisect_left(self.indices, self.code.starts[block])
        return self.indices[first : bisect_left(self.indices, self.code.ends[block])]

    @cached_property
    def undefined(self) -> frozenset[str]:
        """What is read where nobody has written it."""
        return frozenset(one for names in self.uses.values() for one in names if undefined(one))

    @cached_property
    def readers(self) -> Mapping[str, list[int]]:
        """For each register the instructions whose results depend on its level."""
        readers: dict[str, list[int]] = {}
        for index in self.indices:
            needs = [names for _, names in self.bases[index]]
            needs += [way.needs for way in self.ways[index]]
            for name in {*self.uses[index], *(name for names in needs for name in names)}:
                readers.setdefault(name, []).append(index)
        return readers

    def constants(self, told: Collection[str]) -> frozenset[str]:
        """The registers that have one value for each thread, whenever it is computed; ``told`` are
        some that do.

        All their definitions are the same arithmetic on constants, ids and such registers, as in
        copies of a piece of a member; so which of them is executed does not matter.
        """
        uses, readers = self.code.uses, self._arithmetic_readers
        known = set(told)
        ready = list(self._arithmetic)
        while ready:
            name = ready.pop()
            if name not in known and known.issuperset(uses[self._arithmetic[name]]):
                known.add(name)
                ready += readers.get(name, ())
        return frozenset(known)

    @cached_property
    def _arithmetic(self) -> Mapping[str, int]:
        """Registers all definitions of which are the same arithmetic, each with the first."""
        instructions = self.code.instructions
        return {
            name: found[0]
            for name, found in self._definitions.items()
            if self.is_arithmetic(found[0])
            and all(same_text(instructions[one], instructions[found[0]]) for one in found[1:])
        }

    @cached_property
    def _arithmetic_readers(self) -> Mapping[str, list[str]]:
        readers: dict[str, list[str]] = {}
        for name, at in self._arithmetic.items():
            for read in self.code.uses[at]:
                readers.setdefault(read, []).append(name)
        return readers

    def _ways_of(self, index: int, lanes: Lanes) -> tuple[Way, ...]:
        """In which ways the results of an instruction may be the same for all."""
        instruction = self.code.instructions[index]
        if instruction.op.sync == "none":
            if instruction.op.name not in TELLING:
                return ()
            needs = lanes.per_warp(self._named(index))
            return () if needs is None else (Way(Level.WARP, needs),)
        written = dict(zip(self.code.defs[index], self.defs[index], strict=True))
        return tuple(
            Way(most, self._read(index, needs), written.get(result or ""))
            for most, needs, result in self._found_out(index)
        )

    def _found_out(self, index: int) -> Iterator[Way]:
        """In which ways lanes of a warp that execute an instruction together get one value from it.

        Lanes that come with one mask are all in it.
        """
        instruction = self.code.instructions[index]
        op, operands = instruction.op, instruction.operands
        if op.sync != "warp_collective" or "sync" not in op.modset or instruction.guard is not None:
            return
        place = op.mask_operand
        mask = operands[place] if place is not None and place < len(operands) else None
        if not isinstance(mask, Int | Reg):
            return
        if op.name == "shfl":
            yield from self._shuffled(index, mask)
        elif op.name in _VOTES or (op.name == "match" and "all" in op.modset):
            yield Way(Level.WARP, _registers(mask))
        elif op.name == "elect" and isinstance(leader := _first(operands[0]), Reg):
            yield Way(Level.WARP, _registers(mask), leader.name)

    def _shuffled(self, index: int, mask: Int | Reg) -> Iterator[Way]:
        """The ways of a ``shfl`` (PTX ISA 9.7.9.6), whose result is the value of a lane."""
        modset = self.code.instructions[index].op.modset
        results, value, lane, clamp, *_ = self.code.instructions[index].operands
        # Of one lane of all 32.
        if "idx" in modset and self._constant(clamp) == WARP - 1 and isinstance(lane, Int | Reg):
            yield Way(Level.WARP, _registers(mask, lane))
        # Each lane may read another one. Where all have one value, it is that, if who is read takes
        # part: with `.up` nobody above the own lane, and those below it are there if it is.
        result, lanes = _first(results), self._constant(mask)
        if lanes is None or not isinstance(value, Reg) or not isinstance(result, Reg):
            return
        lanes &= _ALL
        if ("up" in modset and not lanes & lanes + 1) or (
            lanes == _ALL and self._has_all_lanes(index)
        ):
            yield Way(Level.CTA, _registers(value), result.name)

    def _has_all_lanes(self, index: int) -> bool:
        x, y, z = self.block
        return x * y * z % WARP == 0 if self._whole is None else index in self._whole

    def _constant(self, operand: Operand) -> int | None:
        if isinstance(operand, Reg):
            return self.code.constants().get(operand.name)
        return operand.value if isinstance(operand, Int) else None

    def _read(self, index: int, names: Iterable[str]) -> frozenset[str]:
        """What an instruction reads from some registers."""
        read = dict(zip(self.code.uses[index], self.uses[index], strict=True))
        return frozenset(read.get(name, name) for name in names)

    def is_arithmetic(self, index: int) -> bool:
        """Whether a result depends on nothing but the operands."""
        instruction = self.code.instructions[index]
        op = instruction.op
        if instruction.guard is not None or op.sync != "none" or op.cc_def or op.cc_use:
            return False
        if op.name in _UNKNOWN:
            return False
        return op.effect == "none" or self._is_fixed(instruction)

    def most_of(self, index: int, voted: Level | None) -> Level:
        """The level of what an instruction computes from values that are the same for all, with the
        level of what threads find out together there."""
        instruction = self.code.instructions[index]
        op = instruction.op
        if op.effect not in ("none", "prefetch") and not self._is_fixed(instruction):
            return Level.NONE
        level = Level.CTA
        if op.sync != "none":
            ways = self._found_out(index)
            level = voted or max((way.most for way in ways), default=Level.NONE)
        if op.name in _UNKNOWN:
            return Level.NONE
        for operand in instruction.operands:
            if type(operand) is Reg or type(operand) is Int:
                continue
            for part in walk(operand):
                if isinstance(part, Special):
                    level = min(level, self._special(part))
        return level

    def _is_fixed(self, instruction: Instruction) -> bool:
        """Whether no thread can change what a load reads while the kernel runs: then it is the same
        for all that read one address."""
        op = instruction.op
        if op.effect != "load":
            return False
        if op.space != "param":
            return op.space == "const" or "nc" in op.modset
        # Arguments and results of calls are each thread's own.
        address = instruction.operands[-1]
        base = address.base if isinstance(address, Address) else None
        return isinstance(base, Sym) and base.name in self._params

    def _special(self, special: Special) -> Level:
        if special.base in _SHARED_BY_CTA or special.name == "%dynamic_smem_size":
            return Level.CTA
        if special.base == "%tid":
            x, y, z = self.block
            size = {"x": x, "y": y, "z": z}.get(special.component, 0)
            below = {"y": x, "z": x * y}.get(special.component, 1)
            if size == 1:
                return Level.CTA
            return Level.WARP if below % WARP == 0 else Level.NONE
        return Level.NONE


def _chooses(instruction: Instruction) -> bool:
    op = instruction.op
    if instruction.guard is None:
        return op.terminator == "indirect"
    return op.terminator not in (None, "none") or op.sync != "none" or op.name == "call"


def _voted(instruction: Instruction, threads: int) -> Level | None:
    """The level of what threads find out together, whatever each has to say: all that take part are
    told the same."""
    op, operands = instruction.op, instruction.operands
    if op.sync == "none" or instruction.guard is not None:
        return None
    if op.name == "vote" and "sync" in op.modset and operands[-1] in _ALL_LANES:
        return Level.WARP
    if op.sync == "cta_barrier" and "red" in op.modset:
        # A warp comes to a barrier as a whole: a thread waits there for all lanes of its warp.
        counts = (Int(threads), Int(-(-threads // WARP) * WARP))
        return Level.CTA if len(operands) == 3 or operands[2] in counts else Level.WARP
    return None


def _first(results: Operand) -> Operand:
    return results.first if isinstance(results, Pair) else results


def _registers(*operands: Int | Reg) -> frozenset[str]:
    return frozenset(operand.name for operand in operands if isinstance(operand, Reg))
