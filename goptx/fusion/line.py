"""A member made ready to be woven: its trace, and what of that has to stay in order."""

from __future__ import annotations

from dataclasses import dataclass

from goptx.analysis.liveness import register_width
from goptx.analysis.reaching import Reaching
from goptx.fusion.depend import Part, parts
from goptx.fusion.meetings import Meetings
from goptx.fusion.rounds import Rounds
from goptx.fusion.trace import Trace, trace
from goptx.ir import Function


@dataclass(frozen=True)
class Line:
    """Trace and nodes of a member.

    Attributes:
        head: numbers of the nodes that compute the assumed predicates; all are pure.
        widths: 32-bit registers that each register of the member takes; none for predicates.
        rounds: of the nodes that are loops, by their numbers, what one round holds.
        opaque: there is nothing to weave: the member is one node.
    """

    trace: Trace
    parts: tuple[Part, ...]
    head: frozenset[int]
    widths: dict[str, int]
    rounds: dict[int, Rounds]

    @property
    def opaque(self) -> bool:
        """Whether every part is kept whole, so that nothing of it can be woven."""
        return all(part.whole is not None for part in self.parts)


def line(
    function: Function, found: Reaching, meetings: Meetings | None = None, *, loops: bool = True
) -> Line:
    """The line of a kernel; a branch is assumed only where pure instructions tell its way.

    ``loops``: as of `trace`; ``meetings``: as of `parts`.
    """
    forbidden: set[str] = set()
    while True:
        traced = trace(function, found, frozenset(forbidden), loops=loops)
        made = parts(traced, found, meetings)
        head: set[int] = set()
        late: set[str] = set()
        for register, _, block in traced.assumed:
            needed = _needed(made, register)
            if all(made[number].pure for number in needed):
                head |= needed
            else:
                late.add(block)
        if not late:
            names = {name for part in made for name in (*part.reads, *part.writes)}
            widths = {name: register_width(function, name)[0] for name in sorted(names)}
            rounds = {
                number: Rounds(function, found, part.whole)
                for number, part in enumerate(made)
                if part.whole is not None and part.whole.round is not None
            }
            return Line(traced, tuple(made), frozenset(head), widths, rounds)
        forbidden |= late


def _needed(made: list[Part], register: str) -> set[int]:
    """The nodes that must come before a predicate is known, with that which computes it."""
    found: set[int] = set()
    pending = [number for number, part in enumerate(made) if register in part.writes]
    while pending:
        number = pending.pop()
        if number not in found:
            found.add(number)
            pending += made[number].before
    return found
