"""What of each member may still come at a place of the joint walk, and which facts that needs.

States that differ only in what can matter no more are one state. Else a row of members in rounds
has states for each choice of those that had a part in the round, twice as many with each member.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from goptx.proof.cert_code import DONE, START, Code, closure
from goptx.proof.cert_glue import Fact, Facts, Knowledge
from goptx.proof.cert_plan import Loop
from goptx.proof.cert_rounds import Rounds
from goptx.proof.cert_state import Side
from goptx.proof.cert_tickets import Tickets
from goptx.proof.cert_track import Cases


class Coming:
    """Looks from the starts of blocks at what is ahead.

    Args:
        code: the fused function; ``claims`` as in `Joint`.
        sides: the members.
        knowledge, rounds, loops, tickets: of the fusion.
    """

    def __init__(
        self,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        sides: Sequence[Side],
        knowledge: Knowledge,
        rounds: Rounds,
        loops: Sequence[Loop],
        tickets: Tickets | None,
    ) -> None:
        self._code = code
        self._sides = sides
        self._knowledge = knowledge
        self._rounds = rounds
        self._above = [side.member.leaf.loops if loops else () for side in sides]
        self._entries = [side.code.entry() for side in sides]
        self._before: dict[int, list[int]] = {}
        for block in range(len(code.starts)):
            for following in code.successors(block):
                self._before.setdefault(following, []).append(block)
        self._anew: dict[int, int] = {
            index: loop
            for index, loop in rounds.changes.items()
            if code.instructions[index].op.name != "mov"
        }
        """Where members begin a loop's next round anew, whatever they have done before."""
        if tickets is not None and tickets.stays:
            self._anew[tickets.told] = 0
        images: list[list[int]] = [[] for _ in sides]
        for index, claim in enumerate(claims):
            if claim is not None:
                images[claim[0]].append(index)
        self._ahead = [
            [self._leading(images[n], above[:depth]) for depth in range(len(above) + 1)]
            for n, above in enumerate(self._above)
        ]
        """For each side, and numbers of the loops above it from the outermost on: the blocks from
        which its code can be reached with no further round of any of these."""
        self._needed: dict[tuple[int, ...], frozenset[int]] = {}

    def _leading(self, images: Sequence[int], above: Sequence[int]) -> frozenset[int]:
        """The blocks from which some images can be reached with no further round of some loops."""
        code = self._code
        cuts = {index for index, loop in self._anew.items() if loop in above}
        closed = {code.block_of[index] for index in cuts}
        first = {
            block
            for index in images
            if (block := code.block_of[index]) not in closed
            or cuts.isdisjoint(range(code.starts[block], index))
        }
        return closure(first, lambda b: [x for x in self._before.get(b, ()) if x not in closed])

    def settle(self, block: int, places: list[Cases], facts: Set[Fact]) -> Facts:
        """Take members for done that have nothing to do any more, in this round or at all, and give
        the facts that may still be asked for.

        As long as code of a member may come, what says that it is not active has to be known; as
        long as rounds of it may come, what says that none is left.
        """
        status: list[int] = []
        for number, cases in enumerate(places):
            track = self._sides[number].track
            if cases.fresh and not cases.is_done:
                over = block not in self._ahead[number][-1]
                over = over and self._knowledge.is_inactive(number, facts)
                if over or (cases.point == START and self._entries[number] == DONE):
                    cases = track.done
            above = self._above[number]
            left = min(cases.left, len(above))
            if cases.is_done:
                for depth in range(left):
                    passed = block not in self._ahead[number][depth]
                    if passed and self._rounds.are_over(number, cases, facts, set(above[depth:])):
                        cases, left = track.over(depth), depth
                        break
            places[number] = cases
            status.append(-1 if cases.fresh else left)
        needed = self._numbers(tuple(status))
        return frozenset(fact for fact in facts if not needed.isdisjoint(fact[0]))

    def _numbers(self, status: tuple[int, ...]) -> frozenset[int]:
        """The atoms that matter: of each side whether it may still begin (-1), or else of how many
        of the loops above it rounds may come."""
        found = self._needed.get(status)
        if found is None:
            needed: set[int] = set()
            for number, (left, above) in enumerate(zip(status, self._above, strict=True)):
                rest = above if left < 0 else above[:left]
                needed |= self._knowledge.of_rounds(rest)
                if left < 0:
                    needed |= self._knowledge.of_member(number)
                elif rest:
                    gone = self._rounds.inner(rest[-1])
                    needed |= self._knowledge.of_member(number, gone)
            found = self._needed[status] = frozenset(needed)
        return found
