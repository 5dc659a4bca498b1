"""How uniform the registers and branches of a body are: over the CTA, over the warp, or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import IntEnum

from goptx.ir import Address, Instruction, Int, Reg, Special, Sym
from goptx.ir.operands import walk
from goptx.proof.cert_code import Code
from goptx.proof.cert_lanes import Lanes, base
from goptx.proof.cert_webs import Webs, undefined

WARP = 32


class Level(IntEnum):
    """The group of threads over which something is sure to be the same."""

    NONE = 0
    WARP = 1
    CTA = 2


_ALL_LANES = (Int(-1), Int(0xFFFFFFFF))
_VOTES = ("vote", "redux")
_SHARED_BY_CTA = frozenset(("%ctaid", "%nctaid", "%ntid", "%nwarpid", "%gridid", "%clusterid"))


class Levels:
    """The levels of a body.

    A register is as uniform as the least uniform thing that any of its definitions reads, or that
    decides whether that definition is executed: then all threads of the group execute the same
    definitions in the same order and get the same values. What decides does not matter for a
    register that has one value for each thread, whenever it is computed. Constants, parameters and
    ids of the CTA are uniform over the CTA; what is loaded or voted is not.

    Args:
        code: the body.
        block: the shape of its CTAs.
        told: an instruction that gives all threads of a CTA that execute it together one value.
        once: that they do so once, so that the value is one for ever.
        gone: exits of threads that nobody counts on: levels are about those that stay.
        same: registers that hold one value for all threads that are asked about, wherever it is
            computed; ``threads``: how many these are; ``votes``: barriers at which just these find
            something out. With them `Level.CTA` is about these threads of a CTA.
        trusts: that lanes of a warp go one way where a branch says so (``.uni``), as in a member by
            itself, whose promise that is; ``trusted`` tells whether that mattered.
    """

    def __init__(
        self,
        code: Code,
        block: tuple[int, int, int],
        told: int = -1,
        *,
        once: bool = True,
        gone: Collection[int] = (),
        same: Collection[str] = (),
        threads: int = 0,
        votes: Collection[int] = (),
        trusts: bool = False,
    ) -> None:
        self._code = code
        self._block = block
        self._trusts, self.trusted = trusts, False
        x, y, z = block
        self._same = same
        self._one_warp = (threads or x * y * z) <= WARP
        params = code.function.params if code.function.is_entry else []
        self._params = {p.name for p in params}
        webs = Webs(code)
        self._defs, self._uses = webs.defs, webs.uses
        lanes = Lanes(code, block)
        self._per_warp = [self._needs(index, lanes) for index in range(len(code.instructions))]
        self._bases = [
            [(base(name), needs) for name in names if (needs := lanes.needs(name)) is not None]
            for names in code.defs
        ]
        self._voted = [_voted(i, x * y * z) for i in code.instructions]
        for index in votes:
            self._voted[index] = Level.CTA
        self._cap = [self._most(index) for index in range(len(code.instructions))]
        self._told = set(code.defs[told]) if told >= 0 and once else set[str]()
        if told >= 0:
            self._cap[told], self._uses[told] = Level.CTA, []
        self._constant = self._constants()
        self._controls = code.controls(gone)
        self._registers = {
            web: Level.NONE for names in self._uses for web in names if undefined(web)
        }
        self._points = [Level.CTA] * len(code.starts)
        self._solve()

    def branch(self, index: int) -> Level:
        """The level of the choice that a guarded instruction or indirect branch makes."""
        return self._whole(self._choice(index))

    def point(self, index: int) -> Level:
        """The level at which threads execute an instruction together, or not at all."""
        return self.block(self._code.block_of[index])

    def block(self, block: int) -> Level:
        """The level at which threads come to a block together, or not at all."""
        return self._whole(self._points[block])

    def _whole(self, level: Level) -> Level:
        """A warp that is all of the CTA is the CTA."""
        return Level.CTA if self._one_warp and level == Level.WARP else level

    def deciders(self, index: int) -> list[int]:
        """The branches (indices) that decide whether, or how often, a point is executed."""
        seen: set[int] = set()
        pending = [self._code.block_of[index]]
        while pending:
            for block in self._controls[pending.pop()]:
                if block not in seen:
                    seen.add(block)
                    pending.append(block)
        return [self._code.ends[block] - 1 for block in sorted(seen)]

    def _choice(self, index: int) -> Level:
        level = self._reads(index)
        if self._trusts and level < Level.WARP:
            instruction = self._code.instructions[index]
            if instruction.op.terminator == "branch" and "uni" in instruction.op.modset:
                self.trusted = True
                return Level.WARP
        return level

    def _reads(self, index: int) -> Level:
        return self._least(self._uses[index])

    def _least(self, names: Iterable[str]) -> Level:
        found, known = Level.CTA, self._registers
        for name in names:
            level = known.get(name)  # what is not there has not been lowered
            if level is not None and level < found:
                found = level
        return found

    def _solve(self) -> None:
        """Lower levels until nothing changes, through definitions and what decides them."""
        code, readers = self._code, self._readers()
        dependents: list[list[int]] = [[] for _ in code.starts]
        for block, deciders in enumerate(self._controls):
            for decider in deciders:
                dependents[decider].append(block)
        # The first is looked at first: what it says holds for those behind it.
        pending = list(reversed(range(len(code.instructions))))
        waiting = bytearray(b"\1" * len(pending))

        def again(indices: Iterable[int]) -> None:
            for index in indices:
                if not waiting[index]:
                    waiting[index] = 1
                    pending.append(index)

        while pending:
            index = pending.pop()
            waiting[index] = 0
            block = code.block_of[index]
            needs = self._per_warp[index]
            value = self._reads(index) if needs is None else min(Level.WARP, self._least(needs))
            voted = self._voted[index]
            value = min(value if voted is None else voted, self._cap[index])
            names = [] if self._is_same(index) else self._defs[index]
            # What has one value has it wherever it is computed.
            fixed = self._constant.issuperset(code.defs[index])
            here = Level.CTA if fixed else self._points[block]
            levels = [(name, min(value, here)) for name in names]
            for name, needs in self._bases[index]:
                levels.append((name, min(self._least(needs), here)))
            for name, value in levels:
                if value < self._registers.get(name, Level.CTA):
                    self._registers[name] = value
                    again(readers.get(name, ()))
            if index + 1 != code.ends[block] or not dependents[block]:
                continue
            decided = min(self._choice(index), self._points[block])
            for dependent in dependents[block]:
                if decided < self._points[dependent]:
                    self._points[dependent] = decided
                    again(range(code.starts[dependent], code.ends[dependent]))

    def _is_same(self, index: int) -> bool:
        """Whether an instruction tells what is the same for all who are asked about."""
        names = self._code.defs[index]
        return bool(names) and all(name in self._same for name in names)

    def _needs(self, index: int, lanes: Lanes) -> frozenset[str] | None:
        """The registers that must be uniform over the warp for the result to be so; None if what
        all operands are has to be asked."""
        agreed = _agreed(self._code.instructions[index])
        if agreed is None:
            return lanes.per_warp(self._code.instructions[index])
        webs = dict(zip(self._code.uses[index], self._uses[index], strict=True))
        return frozenset(webs[name] for name in agreed)

    def _readers(self) -> dict[str, list[int]]:
        """For each register the instructions whose results depend on its level."""
        readers: dict[str, list[int]] = {}
        for index, names in enumerate(self._uses):
            needs = [
                *(self._per_warp[index] or ()),
                *(n for _, ns in self._bases[index] for n in ns),
            ]
            for name in {*names, *needs}:
                readers.setdefault(name, []).append(index)
        return readers

    def _constants(self) -> frozenset[str]:
        """The registers that have one value for each thread, whenever it is computed.

        All their definitions are the same arithmetic on constants, ids and such registers, as in
        copies of a piece of a member; so which of them is executed does not matter.
        """
        definitions: dict[str, list[int]] = {}
        for index, names in enumerate(self._code.defs):
            for name in names:
                definitions.setdefault(name, []).append(index)
        instructions = self._code.instructions
        pending = {
            name: found[0]
            for name, found in definitions.items()
            if self._is_arithmetic(instructions[found[0]])
            and (len(found) == 1 or len({str(instructions[index]) for index in found}) == 1)
        }
        known = set(self._told)
        readers: dict[str, list[str]] = {}
        for name, at in pending.items():
            for read in self._code.uses[at]:
                readers.setdefault(read, []).append(name)
        ready = list(pending)
        while ready:
            name = ready.pop()
            if name not in known and known.issuperset(self._code.uses[pending[name]]):
                known.add(name)
                ready += readers.get(name, ())
        return frozenset(known)

    def _is_arithmetic(self, instruction: Instruction) -> bool:
        """Whether the result depends on nothing but the operands."""
        op = instruction.op
        if instruction.guard is not None or op.sync != "none" or op.cc_def or op.cc_use:
            return False
        if op.name in ("call", "alloca", "stacksave"):
            return False
        return op.effect == "none" or self._is_fixed(instruction)

    def _most(self, index: int) -> Level:
        """The level of what an instruction computes from values that are the same for all."""
        instruction = self._code.instructions[index]
        op = instruction.op
        if op.effect not in ("none", "prefetch") and not self._is_fixed(instruction):
            return Level.NONE
        level = Level.CTA
        if op.sync != "none":
            known = Level.NONE if _agreed(instruction) is None else Level.WARP
            level = self._voted[index] or known
        if op.name in ("call", "alloca", "stacksave"):
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
            x, y, z = self._block
            size = {"x": x, "y": y, "z": z}.get(special.component, 0)
            below = {"y": x, "z": x * y}.get(special.component, 1)
            if size == 1:
                return Level.CTA
            return Level.WARP if below % WARP == 0 else Level.NONE
        return Level.NONE


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
