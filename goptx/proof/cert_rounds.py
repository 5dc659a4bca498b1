"""Rules of the certificate for rounds: how they begin, follow each other and end.

The CTA of a round is the one thing of glue that changes. Where it does, all members below the loop
must have done their part of the round, facts about it die, and glue that was made of it has to be
computed again. In looped coarsening a round follows only where one was found to remain, and the
kernel ends only where none does: so every CTA is done, once. CTAs that stay ask for the next one
with a ticket, and end where there is none: see `goptx.proof.cert_tickets`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set

from goptx.diag import GoptxError
from goptx.ir import Instruction, Int, Variable
from goptx.ir.operands import walk
from goptx.proof.cert_code import START, Code, Waits
from goptx.proof.cert_crews import Crew, crew_of_loop
from goptx.proof.cert_glue import Fact, Glue, Knowledge, conjuncts, of_threads, rounds_in
from goptx.proof.cert_hopper import sees_addresses
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import WARP, Loop
from goptx.proof.cert_state import CLEAN, PARTED, Side, Step
from goptx.proof.cert_track import Cases

_UNKNOWN_STATE = ("mbarrier", "wgmma", "cp.async.bulk", "cp.reduce.async.bulk", "barrier.cluster")
"""What leaves things in shared memory or in the CTA that the next round must not find."""

_STACK = ("alloca", "stacksave", "stackrestore")


class Rounds:
    """The loops of one fused kernel, while members walk through it.

    Args:
        loops: by their numbers.
        sides: the members.
        glue, knowledge: of the fusion.
        entries: for each side its settled first point.
    """

    def __init__(
        self,
        loops: Sequence[Loop],
        sides: Sequence[Side],
        glue: Glue,
        knowledge: Knowledge,
        code: Code,
    ) -> None:
        self._loops = loops
        self._sides = sides
        self._glue = glue
        self._knowledge = knowledge
        self._code = code
        self._inside = [
            [n for n, side in enumerate(sides) if side.member.name in loop.members]
            for loop in loops
        ]
        self.changes: dict[int, int] = {}
        """The instructions that give a round another CTA, each with its loop."""
        for loop, name in enumerate(glue.rounds):
            for index in glue.definitions.get(name or "", ()):
                self.changes[index] = loop
        self._separate = [needs_separation(side.member) for side in sides]
        for number, side in enumerate(sides):
            if side.member.leaf.loops:
                _check_features(self._sides[number].member)

    def inner(self, loop: int) -> frozenset[int]:
        """A loop and those inside it, whose rounds begin anew with each of its own."""
        members = self._loops[loop].members
        return frozenset(
            n for n in range(loop, len(self._loops)) if self._loops[n].members <= members
        )

    def killed(self) -> dict[int, frozenset[str]]:
        """The glue registers that are worth nothing any more behind each change of a round."""
        found: dict[int, frozenset[str]] = {}
        names = self._glue.definitions if self.changes else ()
        made_of = {name: rounds_in(self._glue.of_name(name)) for name in names}
        for index, loop in self.changes.items():
            gone = self.inner(loop)
            own = self._glue.rounds[loop]
            found[index] = frozenset(
                name
                for name, loops in made_of.items()
                if name != own and not gone.isdisjoint(loops)
            )
        return found

    def change(self, step: Step, index: int) -> None:
        """The first round of a loop begins, or the next one."""
        loop, instruction = self.changes[index], self._code.instructions[index]
        first = instruction.op.name == "mov"
        if not first and not self._is_told(loop, True, step.facts):
            raise _error("nothing says that another round follows", instruction, "geometry")
        for number in self._inside[loop] if first else ():
            side = self._sides[number]
            cases = side.track.settled(step.places[number])
            if cases.point != START and side.code.entry() >= 0:
                raise _error(f"{side.member.name!r} has begun already", instruction)
        if not first:
            self.check_done(step, index, loop)
            self._begin_anew(step, instruction, loop)
        self._forget(step, loop)

    def take(self, step: Step, index: int) -> None:
        """Threads of a CTA that stays are told a ticket: what they know of the one before is over.

        They come here only from the kernel's start and from where `check_done` has been asked.
        """
        self._begin_anew(step, self._code.instructions[index], 0)
        self._forget(step, 0)

    def check_done(self, step: Step, index: int, loop: int = 0) -> None:
        """Where a round ends all members have done their part of it."""
        inside = self.inner(loop) - {loop}
        for number in self._inside[loop]:
            if not self._round_done(number, step, inside):
                name = self._sides[number].member.name
                raise _error(f"{name!r} is not done with its round", self._code.instructions[index])

    def _begin_anew(self, step: Step, instruction: Instruction, loop: int) -> None:
        """Members are where they were at the start of the kernel, and find nothing of the round
        before; nobody is at a barrier of some of the threads."""
        if step.parted > loop:
            raise _error(
                "some threads of the loop may still be at a barrier of a loop inside it",
                instruction,
                "disjointness",
            )
        for number in self._inside[loop]:
            side = self._sides[number]
            left = step.left[number]
            # A loop has the threads of those inside it, and perhaps more.
            met = left == CLEAN or PARTED <= left <= PARTED + loop
            if self._separate[number] and not met:
                raise _error(
                    f"no barrier stands between two rounds of {side.member.name!r}, which has "
                    "barriers or shared memory",
                    instruction,
                    "disjointness",
                )
            step.places[number] = side.track.start
            step.begun.discard(number)

    def _forget(self, step: Step, loop: int) -> None:
        """What was told of the round before says nothing of the next."""
        gone = self.inner(loop)
        dead = {fact for fact in step.facts if not gone.isdisjoint(self._knowledge.rounds_of(fact))}
        step.facts -= dead
        step.held.clear()
        step.advanced = True

    def _round_done(self, number: int, step: Step, inside: frozenset[int]) -> bool:
        """Whether a member has done its part of a round; ``inside`` are loops in the loop."""
        side = self._sides[number]
        cases = side.track.settled(step.places[number])
        done = cases.is_done or side.code.entry() < 0
        done = done or (cases.fresh and self._knowledge.is_inactive(number, step.facts))
        return done and self.are_over(number, cases, step.facts, inside)

    def are_over(
        self, number: int, cases: Cases, facts: Set[Fact], loops: Set[int] | None = None
    ) -> bool:
        """Whether no round of a member is left in loops above it, or in some of them.

        It is over where no round follows, and where the member is inactive for another reason than
        that it has no part in this round.
        """
        for loop in self._sides[number].member.leaf.loops[: cases.left]:
            if loops is not None and loop not in loops:
                continue
            if self._is_told(loop, False, facts):
                continue
            lasting = {
                f for f in facts if self.inner(loop).isdisjoint(self._knowledge.rounds_of(f))
            }
            if not self._knowledge.is_inactive(number, lasting):
                return False
        return True

    def may_come_again(self, rival: int, cases: Cases, number: int, facts: Set[Fact]) -> bool:
        """Whether a member may have rounds to come that another one is not in."""
        own = set(self._sides[number].member.leaf.loops)
        others = set(self._sides[rival].member.leaf.loops) - own
        return bool(others) and not self.are_over(rival, cases, facts, others)

    def _is_told(self, loop: int, value: bool, facts: Set[Fact]) -> bool:
        return self._knowledge.implied(self._loops[loop].more, facts) is value

    def check_common(self, levels: Levels) -> None:
        """All threads of a loop go through the same rounds."""
        for index, loop in self.changes.items():
            self.check_met(index, loop, levels)

    def check_met(self, index: int, loop: int, levels: Levels) -> None:
        """All threads that have to do with a loop come to a place in it together."""
        known = {expression for expression, _ in self._loops[loop].atoms}
        for decider in levels.deciders(index):
            guard = self._code.instructions[decider].guard
            predicate = None if guard is None else self._glue.of_name(guard.register)
            parts = [("tid",)] if predicate in (None, ("?",)) else conjuncts(predicate or ("?",))
            if any(of_threads(part) and part not in known for part in parts):
                raise _error(
                    "not all threads of the loop come here in one round",
                    self._code.instructions[index],
                    "convergence",
                )

    def counts(self, number: int, barrier: Instruction) -> int | None:
        """The outermost loop above a member that has as many threads as a barrier waits for."""
        loops = self._sides[number].member.leaf.loops
        return next((loop for loop in loops if self._fits(loop, barrier)), None)

    def parted(self, barrier: Instruction, step: Step) -> int:
        """The loop all of whose threads have met, and not all of the CTA, behind a barrier of glue
        in a state; -1 if there is none. The outermost one, or if nothing tells it the innermost."""
        if len(barrier.operands) == 1:
            return -1
        fitting = [loop for loop in range(len(self._loops)) if self._fits(loop, barrier)]
        for loop in fitting:
            if self._knowledge.are_told(crew_of_loop(self._loops[loop]).atoms, step.facts):
                return loop
        return max(fitting, default=step.parted)

    def _fits(self, loop: int, barrier: Instruction) -> bool:
        known = self._loops[loop]
        if len(barrier.operands) == 1:
            return known.exact
        return barrier.operands[1] == Int(known.threads) and known.threads % WARP == 0

    def check_barrier(
        self, index: int, number: int, crews: Collection[Crew], levels: Levels
    ) -> None:
        """A barrier of glue waits for the threads of some loop above a member, and they come; where
        it counts them, nobody else does: whoever comes is of all the ``crews``."""
        instruction = self._code.instructions[index]
        fitting = [
            loop
            for loop in self._sides[number].member.leaf.loops
            if self._fits(loop, instruction)
            and (len(instruction.operands) == 1 or crew_of_loop(self._loops[loop]) in crews)
        ]
        if not fitting:
            raise _error(
                "this barrier of glue does not wait for the threads of a loop",
                instruction,
                "convergence",
            )
        self.check_met(index, fitting[-1], levels)


def needs_separation(member: MemberCode) -> bool:
    """Whether rounds of a member share something of the CTA: barriers, or shared memory."""
    for code in member.codes.values():
        if any(member.kinds.of(i) & ~Waits.COLLECTIVE for i in code.instructions):
            return True
    return any(_is_shared(variable) for variable in _named(member))


def _named(member: MemberCode) -> list[Variable]:
    own = [v for body in member.bodies.values() for v in body.variables.values()]
    names = {
        getattr(part, "name", "")
        for code in member.codes.values()
        for instruction in code.instructions
        for operand in instruction.operands
        for part in walk(operand)
    }
    return own + [v for name, v in member.variables.items() if name in names]


def _is_shared(variable: Variable) -> bool:
    return variable.space.startswith("shared")


def _check_features(member: MemberCode) -> None:
    """What would be left for the next round to trip over has no rule."""
    for code in member.codes.values():
        for instruction in code.instructions:
            op = instruction.op
            arrives = op.sync == "cta_barrier" and "arrive" in op.modset
            if op.name.startswith((*_UNKNOWN_STATE, *_STACK)) or arrives:
                raise _error(
                    f"the certificate has no rule for '{op.text}' of {member.name!r} in rounds",
                    instruction,
                    "image",
                )
    if sees_addresses(member):
        raise _error(f"the asynchronous proxy may still read memory of {member.name!r}", None)


def _error(why: str, at: Instruction | None, condition: str = "completeness") -> GoptxError:
    span = None if at is None else at.span
    return GoptxError.at(f"rounds: {why}", span, rule=condition, hint="fuse again")
