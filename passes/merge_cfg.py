"""Merge the control-flow graphs of two strands into one of block pairs (GoPTX, "CFG merge").

A fused block stands for a pair (f, s) of reachable blocks; where one side branches and the other
does not, two successors arise, where both branch, four. A side that has to wait for the other is
held back: the block then holds the other's instructions only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from goptx.diag import GoptxError
from goptx.ir import Block, Instruction, JumpTable, Label, Operand, Origin, Sym
from goptx.ir.bundle import Bundle, Strand, blocks_progress, is_collective, is_cta_barrier, is_glue
from goptx.isa.opcodes import Op
from goptx.pipeline import Analyses, BundlePass

MAX_PAIRS = 4096
"""Fused blocks beyond which the merged graph is refused: code that large runs from memory."""

MAX_INSTRUCTIONS = 200_000


@dataclass(frozen=True)
class MergeCfg(BundlePass):
    """Fold the strands of a bundle, from the left, into one."""

    name: ClassVar[str] = "merge-cfg"

    def run(self, target: Bundle, analyses: Analyses) -> bool:
        """Merge all strands; returns whether there was more than one."""
        if len(target.strands) < 2:
            return False
        merged = target.strands[0]
        for strand in target.strands[1:]:
            merged = _Merge(target, merged, strand).run()
        target.strands = [merged]
        return True


class _Side:
    """One strand while it is merged: what can still happen from each of its blocks on."""

    def __init__(self, strand: Strand, bundle: Bundle) -> None:
        self.strand = strand
        self.blocks = {block.label: block for block in strand.blocks}
        self.next = {block.label: bundle.successors(block) for block in strand.blocks}
        self.divergent = strand.divergent
        self._bundle = bundle
        self._outcomes: dict[str, _Outcome] = {}
        self.has_barrier = self._holding(is_cta_barrier)
        self.has_collective = self._holding(is_collective)
        self.has_blocking = self._holding(blocks_progress)
        self.reaches_collective = self._reaching(self.has_collective)
        self.reaches_blocking = self._reaching(self.has_blocking)
        self.has_copies = self._has_copies(bundle)
        self.asking = strand.questions()

    def outcome(self, block: Block) -> _Outcome:
        """Where control goes at the end of a block."""
        found = self._outcomes.get(block.label)
        if found is None:
            found = self._outcomes[block.label] = _outcome(block)
        return found

    def goes_alone(self, label: str) -> bool:
        """Whether a block ends in more than a branch to two places: a jump table, a guarded trap,
        or a question to members."""
        terminator = self.blocks[label].terminator
        if terminator is None or label in self.asking:
            return terminator is not None
        kind = terminator.op.terminator
        return kind == "indirect" or (kind != "branch" and terminator.guard is not None)

    def _holding(self, test: Callable[[Op], bool]) -> frozenset[str]:
        return frozenset(
            label
            for label, block in self.blocks.items()
            if any(test(op) for i in block for op in self._bundle.ops(i))
        )

    def _has_copies(self, bundle: Bundle) -> bool:
        """Whether some collective stands at several places."""
        seen: set[Origin] = set()
        for label in self.has_collective:
            for instruction in self.blocks[label]:
                if not any(is_collective(op) for op in bundle.ops(instruction)):
                    continue
                origin = instruction.origin
                if origin is None or is_glue(instruction):
                    continue
                if origin in seen:
                    return True
                seen.add(origin)
        return False

    def _reaching(self, goals: Iterable[str]) -> frozenset[str]:
        """Blocks from which some goal can be reached, the goals included."""
        before: dict[str, list[str]] = {}
        for label, following in self.next.items():
            for successor in following:
                before.setdefault(successor, []).append(label)
        found = set(goals)
        pending = list(found)
        while pending:
            for label in before.get(pending.pop(), ()):
                if label not in found:
                    found.add(label)
                    pending.append(label)
        return frozenset(found)


Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Plan:
    """A fused block before it is made: the blocks whose bodies it takes, how it ends, and where.

    ``last`` is the model of its terminator, which gets ``operands`` unless they are None.
    """

    label: str
    bodies: tuple[Block, ...]
    following: str | None
    last: Instruction | None = None
    operands: tuple[Operand, ...] | None = None

    def made(self) -> Block:
        instructions = [one.copy() for block in self.bodies for one in block.body]
        if self.last is not None:
            last = self.last.copy()
            last.operands = last.operands if self.operands is None else self.operands
            instructions.append(last)
        return Block(self.label, instructions, self.following)


class _Merge:
    """First finds all pairs, then makes the blocks: a graph that is too large costs little."""

    def __init__(self, bundle: Bundle, first: Strand, second: Strand) -> None:
        self._bundle = bundle
        self._a = _Side(first, bundle)
        self._b = _Side(second, bundle)
        self._exits = (first.exit, second.exit)
        self._exit = bundle.fresh_label("join")
        self._labels: dict[Pair, str] = {self._exits: self._exit}
        self._pending: list[Pair] = []
        self._plans: list[_Plan] = []
        self._size = 0

    def run(self) -> Strand:
        """The merged strand."""
        self._label((self._a.strand.entry, self._b.strand.entry))
        while self._pending:
            self._emit(self._pending.pop())
            if len(self._labels) > MAX_PAIRS or self._size > MAX_INSTRUCTIONS:
                raise GoptxError.at(
                    f"the product of the control-flow graphs is too large: over "
                    f"{len(self._labels)} blocks, {self._size} instructions",
                    rule="product-size",
                    hint="use seq, warps or blocks for kernels with many branches",
                )
        members = self._a.strand.members | self._b.strand.members
        divergent = self._a.divergent or self._b.divergent
        waits = self._a.strand.waits or self._b.strand.waits
        blocks = [plan.made() for plan in self._plans]
        return Strand(blocks, self._exit, members, divergent=divergent, waits=waits)

    def _label(self, pair: Pair) -> str:
        found = self._labels.get(pair)
        if found is None:
            found = self._labels[pair] = self._bundle.fresh_label("pair")
            self._pending.append(pair)
        return found

    # Who may go on

    def _hold_second(self, f: str, s: str) -> bool:
        """Whether the second side must wait at ``s`` while the first is at ``f``."""
        a, b = self._a, self._b
        if f == self._exits[0]:
            return False
        if a.strand.waits or b.strand.waits:
            # A thread may spin until another one has done what stands behind a barrier of ours.
            return True
        if s in b.has_barrier and f in a.reaches_blocking:
            return True
        if not (a.divergent or b.divergent):
            return False
        # Lanes of a warp may be in different pairs. Each collective must have one copy that they
        # all get to: the second side's when the first is done, the first's before the second
        # starts.
        if b.has_copies:
            # Lanes at different places of the first side would choose different ones.
            return s == b.strand.entry
        if s in b.has_collective or (s in b.has_blocking and f in a.reaches_blocking):
            return True
        return s == b.strand.entry and f in a.reaches_collective

    def _emit(self, pair: Pair) -> None:
        f, s = pair
        if f == self._exits[0]:
            self._solo(pair, 1)
        elif s == self._exits[1] or self._hold_second(f, s) or self._a.goes_alone(f):
            self._solo(pair, 0)
        elif self._b.goes_alone(s):
            self._solo(pair, 1)
        else:
            self._both(pair)

    # Fused blocks

    def _plan(
        self,
        label: str,
        bodies: tuple[Block, ...],
        following: str | None,
        last: Instruction | None = None,
        operands: tuple[Operand, ...] | None = None,
    ) -> None:
        for block in bodies:
            self._size += len(block.instructions)
        self._plans.append(_Plan(label, bodies, following, last, operands))

    def _solo(self, pair: Pair, side: int) -> None:
        """A block in which one side goes on and the other waits."""
        strand = (self._a, self._b)[side]
        block = strand.blocks[pair[side]]

        def after(label: str) -> str:
            return self._label((label, pair[1]) if side == 0 else (pair[0], label))

        last, operands = block.terminator, None
        if last is not None:
            kind = last.op.terminator
            if kind == "branch":
                operands = (Label(after(str(last.operands[0]))),)
            elif kind == "indirect":
                operands = (last.operands[0], Sym(self._table(last, after)))
        following = after(block.next) if block.next is not None else None
        self._plan(self._labels[pair], (block,), following, last, operands)

    def _table(self, terminator: Instruction, after: Callable[[str], str]) -> str:
        old = self._bundle.tables[str(terminator.operands[1])]
        name = self._bundle.fresh_table()
        self._bundle.tables[name] = JumpTable(name, tuple(map(after, old.targets)), old.kind)
        return name

    def _both(self, pair: Pair) -> None:
        """A block in which both sides go on."""
        first, second = self._a.blocks[pair[0]], self._b.blocks[pair[1]]
        bodies = (first, second)
        label = self._labels[pair]
        one, two = self._a.outcome(first), self._b.outcome(second)
        stop = one.stop or two.stop
        if stop is not None:
            self._plan(label, bodies, None, stop)
        elif one.model is None and two.model is None:
            self._plan(label, bodies, self._label((one.otherwise, two.otherwise)))
        elif one.model is None or two.model is None:
            guarded = two if one.model is None else one
            target = Label(self._label((one.taken, two.taken)))
            following = self._label((one.otherwise, two.otherwise))
            self._plan(label, bodies, following, guarded.model, (target,))
        else:
            self._four_ways(label, bodies, one, two)

    def _four_ways(
        self, label: str, bodies: tuple[Block, ...], one: _Outcome, two: _Outcome
    ) -> None:
        """Both branch: two helper blocks lead to the four successors."""
        helpers = (self._bundle.fresh_label("pair"), self._bundle.fresh_label("pair"))
        self._plan(label, bodies, helpers[0], one.model, (Label(helpers[1]),))
        for helper, first in zip(helpers, (one.otherwise, one.taken), strict=True):
            taken = Label(self._label((first, two.taken)))
            otherwise = self._label((first, two.otherwise))
            self._plan(helper, (), otherwise, two.model, (taken,))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """Where control goes at the end of a block: ``taken`` if the guard holds, else ``otherwise``.

    Both are the same without a guard, and where there is one place to go to whatever it says.
    ``model`` is a branch that chooses, ``stop`` a trap.
    """

    taken: str
    otherwise: str
    model: Instruction | None = None
    stop: Instruction | None = None


def _outcome(block: Block) -> _Outcome:
    terminator = block.terminator
    if terminator is None:
        assert block.next is not None
        return _Outcome(block.next, block.next)
    if terminator.op.terminator != "branch":
        return _Outcome("", "", stop=terminator)
    target = str(terminator.operands[0])
    if terminator.guard is None or target == block.next:
        return _Outcome(target, target)
    assert block.next is not None
    return _Outcome(target, block.next, terminator)
