"""Stages: sides that take turns at waiting without ever waiting for each other (`docs/proof.md`).

All threads of a group come to *common* blocks in one order. A side waits at *meetings*, to which
all of them come, and between two meetings in one go: nobody else waits in between. What stands
between two common blocks, where threads go different ways, is for the waits of one side only.
Sides for which that does not hold are put together, to one *party*: they must keep an order among
themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from goptx.proof.cert_code import DONE, Code, closure


class Wait(Enum):
    """How threads of a group wait at an instruction: ``MEETING``: all come, and nobody goes on
    before; ``PASSED``: all come, and nobody who comes can be kept by who went on; ``OWN``: neither
    is known."""

    MEETING = 0
    PASSED = 1
    OWN = 2


@dataclass(frozen=True)
class Scope:
    """A group of threads, and how they wait.

    Attributes:
        waits: for each instruction that counts for this group the sides that it is an image for.
        common: for each block whether the group comes to it together.
        kind: how the group waits at an instruction, for a side.
        ends: instructions of glue at which all of the group meet, while no side is under way, all
            before a side or all behind it: meetings for each.
    """

    waits: Mapping[int, Collection[int]]
    common: Sequence[bool]
    kind: Callable[[int, int], Wait]
    ends: Collection[int] = ()


class Parties:
    """Which sides must keep an order among themselves: those with the same ``number``.

    Args:
        code: the fused kernel.
        scopes: the groups of threads that are looked at; what is said must hold in each.
        tied: sides that are one party with everybody in any case.
    """

    def __init__(self, code: Code, scopes: Sequence[Scope], tied: Collection[int] = ()) -> None:
        self._code = code
        sides = {side for scope in scopes for found in scope.waits.values() for side in found}
        self.number = {side: side for side in sides}
        if not sides.isdisjoint(tied):
            self._unite(sides)
        for scope in scopes:
            for block, common in enumerate(scope.common):
                if common:
                    self._unite(self._between(scope, block))
        while any(self._joined(scope) for scope in scopes):
            pass

    def _unite(self, sides: Iterable[int]) -> None:
        numbers = {self.number[side] for side in sides}
        for side, number in self.number.items():
            if number in numbers:
                self.number[side] = min(numbers)

    def _between(self, scope: Scope, block: int) -> set[int]:
        """The sides that may wait behind a common block, before the next one."""
        code = self._code

        def following(one: int) -> list[int]:
            return [b for b in code.successors(one) if b != DONE and not scope.common[b]]

        blocks = closure(following(block), following)
        return {
            side
            for index, sides in scope.waits.items()
            if code.block_of[index] in blocks
            for side in sides
        }

    def _joined(self, scope: Scope) -> bool:
        """Unite a party with those who wait where it is not done; false if there are none."""
        inside: dict[int, list[int]] = {}
        for index in sorted({*scope.waits, *scope.ends}):
            inside.setdefault(self._code.block_of[index], []).append(index)
        for party in sorted(set(self.number.values())):
            others = self._interrupting(scope, party, inside)
            if others:
                self._unite({party, *others})
                return True
        return False

    def _interrupting(
        self, scope: Scope, party: int, inside: Mapping[int, Sequence[int]]
    ) -> frozenset[int]:
        """Who may wait between two waits of a party that no meeting of its own is between."""
        # At each block: who has waited since the party has first waited behind its last meeting;
        # not there if the party has not.
        nobody: frozenset[int] = frozenset()
        known: dict[int, frozenset[int] | None] = {0: None}
        pending = [0]
        while pending:
            block = pending.pop()
            state = known[block]
            for index in inside.get(block, ()):
                if index in scope.ends:
                    state = None
                    continue
                owners = {side for side in scope.waits[index] if self.number[side] == party}
                kinds = {scope.kind(index, side) for side in owners}
                if Wait.MEETING in kinds:
                    state = None
                elif Wait.OWN in kinds:
                    if state:
                        return state
                    state = nobody
                elif not kinds and state is not None:
                    state |= {self.number[side] for side in scope.waits[index]}
            for following in self._code.successors(block):
                if following == DONE:
                    continue
                before = known.get(following)
                meet = before if state is None else state | (before or nobody)
                if following not in known or meet != before:
                    known[following] = meet
                    pending.append(following)
        return nobody
