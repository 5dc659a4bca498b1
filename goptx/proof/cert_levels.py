"""How uniform the registers and branches of a body are: over the CTA, over the warp, or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from goptx.proof.cert_basis import Basis, Level
from goptx.proof.cert_code import Code
from goptx.proof.cert_lanes import WARP


class Levels:
    """The levels of a body.

    A definition is as uniform as the least uniform thing that it reads, or that decides whether it
    is executed, and what is read from a register as the least uniform definition that reaches the
    place: then all threads of the group execute these definitions in the same order, with the same
    values, and what each finds was written by the one that it has executed last. What decides does
    not matter for a register that has one value for each thread, whenever it is computed.
    Constants, parameters and ids of the CTA are uniform over the CTA; what is loaded or voted is
    not.

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
        basis: of the code and block, where several ask.
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
        basis: Basis | None = None,
    ) -> None:
        self._code = code
        self._trusts, self.trusted = trusts, False
        x, y, z = block
        self._same = same
        self._one_warp = (threads or x * y * z) <= WARP
        self._told, self._once, self._votes = told, once, votes
        self._controls = code.controls(gone)
        self._use(Basis(code, block) if basis is None else basis)

    def _use(self, basis: Basis) -> None:
        """Find the levels of what a basis looks at."""
        self._basis, told = basis, self._told
        self._uses, self._ways = dict(basis.uses), dict(basis.ways)
        self._voted, self._most = dict(basis.voted), dict(basis.most)
        for index in self._votes:
            if index in self._voted:
                self._voted[index] = Level.CTA
                self._most[index] = basis.most_of(index, Level.CTA)
        if told in self._uses:
            self._most[told], self._uses[told], self._ways[told] = Level.CTA, [], ()
        known = self._code.defs[told] if told >= 0 and self._once else ()
        self._constant = basis.constants(known)
        self._registers = dict.fromkeys(basis.undefined, Level.NONE)
        self._points = [Level.CTA] * len(self._code.starts)
        self._solve()

    def branch(self, index: int) -> Level:
        """The level of the choice that a guarded instruction or indirect branch makes."""
        if index not in self._basis.choices:
            self._use(self._basis.with_choice(index))
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
        code, basis = self._code, self._basis
        readers, joins, known = basis.readers, basis.joins, self._registers
        dependents: list[list[int]] = [[] for _ in code.starts]
        for block, deciders in enumerate(self._controls):
            for decider in deciders:
                dependents[decider].append(block)
        # The first is looked at first: what it says holds for those behind it.
        pending = basis.indices[::-1]
        waiting = set(pending)

        def again(indices: Iterable[int]) -> None:
            for index in indices:
                if index not in waiting:
                    waiting.add(index)
                    pending.append(index)

        while pending:
            index = pending.pop()
            waiting.discard(index)
            block = code.block_of[index]
            for name, value in self._written(index, block):
                if value >= known.get(name, Level.CTA):
                    continue
                for one in (name, *joins.get(name, ())):
                    if value < known.get(one, Level.CTA):
                        known[one] = value
                        again(readers.get(one, ()))
            if index + 1 != code.ends[block] or not dependents[block]:
                continue
            decided = min(self._choice(index), self._points[block])
            for dependent in dependents[block]:
                if decided < self._points[dependent]:
                    self._points[dependent] = decided
                    again(basis.inside(dependent))

    def _written(self, index: int, block: int) -> list[tuple[str, Level]]:
        """What an instruction writes, and the levels of that as far as is known."""
        basis = self._basis
        names = [] if self._is_same(index) else basis.defs[index]
        # What has one value has it wherever it is computed.
        fixed = self._constant.issuperset(self._code.defs[index])
        here = Level.CTA if fixed else self._points[block]
        most = min(here, self._most[index])
        levels = [(name, min(most, self._result(index, name))) for name in names]
        levels += [(name, min(self._least(needs), here)) for name, needs in basis.bases[index]]
        return levels

    def _result(self, index: int, name: str) -> Level:
        """The level of what an instruction writes to a register, where it is executed by all."""
        voted, ways = self._voted[index], self._ways[index]
        if voted is not None:
            return voted
        if not ways:
            return self._reads(index)
        known = [min(w.most, self._least(w.needs)) for w in ways if w.result in (None, name)]
        return max(known, default=Level.NONE)

    def _is_same(self, index: int) -> bool:
        """Whether an instruction tells what is the same for all who are asked about."""
        names = self._code.defs[index]
        return bool(names) and all(name in self._same for name in names)
