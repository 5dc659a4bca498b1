"""Crews: the threads of a CTA that a member has, and what is the same for all of them.

Below ``warps``, and where a node is narrower than the CTA, some threads of a CTA execute code that
others never come to. What they do together is proved of them alone: the tests that tell who belongs
to the crew come out the same for all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from goptx.ir import Instruction, Int
from goptx.proof.cert_basis import Basis, Level
from goptx.proof.cert_code import Code
from goptx.proof.cert_glue import Glue, of_threads
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_plan import WARP, Atom, Demands, Loop
from goptx.proof.cert_tickets import Tickets
from goptx.proof.cert_truth import is_meeting


@dataclass(frozen=True)
class Crew:
    """Some threads of a CTA.

    Attributes:
        atoms: the predicates that say which these are; for them each has the value given.
        threads: how many.
    """

    atoms: frozenset[Atom]
    threads: int

    def has(self, other: Crew) -> bool:
        """Whether all threads of another crew are of this one."""
        return self.atoms <= other.atoms

    @property
    def counts(self) -> bool:
        """Whether it is made of whole warps, so that a barrier can count it."""
        return self.threads % WARP == 0


def find_crews(demands: Demands) -> dict[str, Crew]:
    """The crew of each instance of a member."""
    return {name: _crew(leaf.atoms, leaf.threads) for name, leaf in demands.leaves.items()}


def crew_of_loop(loop: Loop) -> Crew:
    """The threads that go through the rounds of a loop."""
    return _crew(loop.atoms, loop.threads)


def _crew(atoms: Iterable[Atom], threads: int) -> Crew:
    return Crew(frozenset(atom for atom in atoms if of_threads(atom[0])), threads)


class Uniformity:
    """Levels in a fused kernel, over the CTA and over crews.

    Args:
        code: the fused kernel; ``owners``: of each instruction the crew of the member whose image
            it claims to be, None of glue.
        demands, glue: of the fusion.
        surplus: exits of glue by threads that nobody counts on.
        tickets: where CTAs take theirs, if they do.
    """

    def __init__(
        self,
        code: Code,
        owners: Sequence[Crew | None],
        demands: Demands,
        glue: Glue,
        surplus: Callable[[], Collection[int]],
        tickets: Tickets | None = None,
    ) -> None:
        self._code = code
        self._owners = owners
        self._glue = glue
        self._surplus = surplus
        self._tickets = tickets
        self._levels: dict[tuple[Crew, bool], Levels] = {}
        self.whole = Crew(frozenset(), demands.threads(demands.tree))
        """All threads of the CTA."""

    def of(self, crew: Crew) -> Levels:
        """Levels of the kernel in which `Level.CTA` is about all threads of a crew that have not
        left the kernel.

        Of one that is not made of whole warps nothing is known but what holds for the CTA.
        """
        return self._of(crew if crew.counts else self.whole, stay=False)

    @property
    def of_all(self) -> Levels:
        """Levels over the CTA, of all threads, whether they have left or not."""
        return self._of(self.whole, stay=True)

    def _of(self, crew: Crew, *, stay: bool) -> Levels:
        """The same; with ``stay``, of all threads, whether they have left or not."""
        found = self._levels.get((crew, stay))
        if found is None:
            wanted = {expression for expression, _ in crew.atoms}
            tickets = self._tickets
            found = self._levels[crew, stay] = Levels(
                self._code,
                (self.whole.threads, 1, 1),
                -1 if tickets is None else tickets.told,
                once=tickets is None or not tickets.stays,
                gone=() if stay else self._surplus(),
                same={n for n in self._glue.definitions if self._glue.of_name(n) in wanted},
                threads=crew.threads,
                votes=list(self._votes_of(crew)),
                basis=self._basis,
            )
        return found

    @cached_property
    def _basis(self) -> Basis:
        """What levels of the kernel rest on, of whomever they are."""
        whole = {n for n, crew in enumerate(self._owners) if crew is not None and crew.counts}
        return Basis(self._code, (self.whole.threads, 1, 1), whole=whole)

    def _votes_of(self, crew: Crew) -> Iterator[int]:
        """The barriers at which nobody but all of a crew finds something out."""
        for index, (instruction, owner) in enumerate(
            zip(self._code.instructions, self._owners, strict=True)
        ):
            if owner in (None, crew) and _finds_out(instruction, crew):
                yield index

    def meets_for_glue(self, index: int, crews: Iterable[Crew]) -> bool:
        """Whether all who have to come to a vote of glue do: lanes of a warp, or threads of the CTA
        or, where it names a number, of one of some crews.

        Whoever comes is of all these crews.
        """
        instruction = self._code.instructions[index]
        if not is_meeting(instruction):
            return any(self.of(one).point(index) >= Level.WARP for one in (self.whole, *crews))
        if len(instruction.operands) == 3:
            return self.of(self.whole).point(index) >= Level.CTA
        return self.crew_at(index, crews) is not None

    def crew_at(self, index: int, crews: Iterable[Crew]) -> Crew | None:
        """The crew that all come to a vote of glue that names their number; perhaps all of the CTA.
        Who has left the kernel would be missed there."""
        for crew in (self.whole, *crews):
            fits = crew.counts and _finds_out(self._code.instructions[index], crew)
            if fits and self._of(crew, stay=True).point(index) >= Level.CTA:
                return crew
        return None


def _finds_out(barrier: Instruction, crew: Crew) -> bool:
    """Whether as many threads as a crew has are told at a barrier what all have to say."""
    op, operands = barrier.op, barrier.operands
    if op.sync != "cta_barrier" or "red" not in op.modset or barrier.guard is not None:
        return False
    return len(operands) == 4 and operands[2] == Int(crew.threads)
