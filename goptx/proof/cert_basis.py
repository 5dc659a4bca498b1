"""What the uniformity of a body rests on, whoever it is asked about: see `Levels`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping
from enum import IntEnum
from functools import cached_property

from goptx.ir import Address, Instruction, Int, Reg, Special, Sym
from goptx.ir.operands import walk
from goptx.proof.cert_code import Code, same_text
from goptx.proof.cert_lanes import WARP, Lanes, base
from goptx.proof.cert_webs import Webs, undefined


class Level(IntEnum):
    """The group of threads over which something is sure to be the same."""

    NONE = 0
    WARP = 1
    CTA = 2


_ALL_LANES = (Int(-1), Int(0xFFFFFFFF))
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

    Attributes:
        choices: the choices, and ``more``.
        indices: what is looked at: choices, and what they depend on, in the order of the text.
        defs, uses: the registers of these, as webs.
        per_warp: of these, the registers that must be uniform over the warp for the result to be
            so; None where it is not about that.
        bases: the numbers of warps that they write, each with the registers that it depends on.
        voted: the level of what threads find out together, None of anything else.
        most: the level of what they compute from values that are the same for all.
    """

    def __init__(self, code: Code, block: tuple[int, int, int], more: Collection[int] = ()) -> None:
        self.code = code
        self.block = block
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
        webs = Webs(code, names)
        self.defs = {index: webs.defs(index) for index in self.indices}
        self.uses = {index: webs.uses(index) for index in self.indices}
        self._definitions = {n: places for n, places in code.writers.items() if n in names}
        lanes = Lanes(code, block, self._definitions)
        self.per_warp = {index: self._needs(index, lanes) for index in self.indices}
        self.bases = {
            index: [
                (base(name), needs)
                for name in code.defs[index]
                if (needs := lanes.needs(name)) is not None
            ]
            for index in self.indices
        }

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
        """The webs that are read where nobody has written them."""
        return frozenset(web for names in self.uses.values() for web in names if undefined(web))

    @cached_property
    def readers(self) -> Mapping[str, list[int]]:
        """For each register the instructions whose results depend on its level."""
        readers: dict[str, list[int]] = {}
        for index in self.indices:
            needs = (name for _, names in self.bases[index] for name in names)
            for name in {*self.uses[index], *(self.per_warp[index] or ()), *needs}:
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

    def _needs(self, index: int, lanes: Lanes) -> frozenset[str] | None:
        """The registers that must be uniform over the warp for the result to be so; None if what
        all operands are has to be asked."""
        agreed = _agreed(self.code.instructions[index])
        if agreed is None:
            return lanes.per_warp(self.code.instructions[index])
        webs = dict(zip(self.code.uses[index], self.uses[index], strict=True))
        return frozenset(webs[name] for name in agreed)

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
            known = Level.NONE if _agreed(instruction) is None else Level.WARP
            level = voted or known
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


def _agreed(instruction: Instruction) -> frozenset[str] | None:
    """The registers that must be the same for all lanes of a warp, so that an instruction which
    they execute together gives all of them one value; None if that is not enough.

    Lanes that come with one mask are all in it.
    """
    op, operands = instruction.op, instruction.operands
    if op.sync != "warp_collective" or "sync" not in op.modset or instruction.guard is not None:
        return None
    place = op.mask_operand
    if place is None or place >= len(operands):
        return None
    needs = [operands[place]]
    if op.name == "shfl":
        # The value of one lane of all 32.
        if "idx" not in op.modset or operands[3] != Int(WARP - 1):
            return None
        needs.append(operands[2])
    elif op.name not in _VOTES and not (op.name == "match" and "all" in op.modset):
        return None
    if not all(isinstance(operand, Int | Reg) for operand in needs):
        return None
    return frozenset(operand.name for operand in needs if isinstance(operand, Reg))
