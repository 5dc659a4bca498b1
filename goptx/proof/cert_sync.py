"""Convergence: who waits for whom in a fused kernel, and whether all come who are waited for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations

from goptx.diag import GoptxError, Note
from goptx.ir import Instruction, Int, Reg
from goptx.proof.cert_code import DONE, Code, Waits, closure
from goptx.proof.cert_glue import Glue, conjuncts
from goptx.proof.cert_levels import Level, Levels
from goptx.proof.cert_meetings import Meetings
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import WARP, Demands
from goptx.proof.cert_tickets import Tickets
from goptx.proof.cert_truth import is_meeting
from goptx.proof.cert_walk import Walk


class Convergence:
    """The side conditions of a walk that are about threads which wait for each other.

    Args:
        walk: the finished walk through the kernel.
        code: the fused kernel.
        claims: as the walk's.
        members: by the numbers of their sides.
        demands, glue, tickets: of the fusion.
    """

    def __init__(
        self,
        walk: Walk,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        members: Sequence[MemberCode],
        demands: Demands,
        glue: Glue,
        tickets: Tickets | None = None,
    ) -> None:
        self._walk = walk
        self._code = code
        self._claims = claims
        self._members = members
        self._demands = demands
        self._glue = glue
        self._tickets = tickets
        self._as_one: dict[int, bool] = {}

    @cached_property
    def levels(self) -> Levels:
        """Uniformity in the fused kernel itself: how members share a thread can take it away."""
        block = (self._demands.threads(self._demands.tree), 1, 1)
        gone, tickets = self._surplus(), self._tickets
        if tickets is None:
            return Levels(self._code, block, gone=gone)
        return Levels(self._code, block, tickets.told, once=not tickets.stays, gone=gone)

    def _surplus(self) -> list[int]:
        """Exits of glue that are left before anybody waits, by threads of no member."""
        code, walk = self._code, self._walk
        waiting = {*walk.votes, *walk.drains, *(i for found in walk.waits.values() for i in found)}
        if self._tickets is not None:
            waiting.add(self._tickets.told)
        late = closure(
            {code.block_of[index] for index in waiting},
            lambda block: [b for b in code.successors(block) if b != DONE],
        )
        return [
            index
            for index, instruction in enumerate(code.instructions)
            if self._claims[index] is None
            and instruction.op.terminator == "exit"
            and instruction.guard is not None
            and code.block_of[index] not in late
            and self._glue.expression(Reg(instruction.guard.register)) is not None
        ]

    @cached_property
    def _meetings(self) -> Meetings:
        threads = self._demands.threads(self._demands.tree)
        return Meetings(self._walk, self._code, self._claims, self._members, threads, self.levels)

    def check(self) -> None:
        """GoptxError with the first condition that does not hold."""
        for number, member in enumerate(self._members):
            self._whole_warps(member)
            self._early_exits(member)
            self._stack(number, member)
            self._copies(number, member)
        self._promises()
        self._orders()
        self._drains()
        self._walk.rounds.check_common(self.levels)
        self._votes()

    def _keeps_its_number(self, index: int, number: int) -> bool:
        """Whether a barrier for several members has no number that another one of a side has."""
        new = self._code.instructions[index].operands[0]
        known = self._members[number].found.barriers.items()
        old = {one for one, two in known if Int(two) == new}
        return self.meets_as_one(number) or old <= self._meetings.ids(index, number)

    def meets_as_one(self, number: int) -> bool:
        """Whether all threads of the CTA come to all barriers of a member together, which count all
        of them and tell nothing, and lanes of a warp to all its collectives.

        Then all threads wait at the same things in the same order, whatever numbers they have.
        """
        found = self._as_one.get(number)
        if found is None:
            instructions, places = self._code.instructions, self._walk.waits.get(number, ())
            tells = any(_finds_out(instructions[index]) for index in places)
            found = self._as_one[number] = not tells and self._comes_together(number)
        return found

    def _comes_together(self, number: int) -> bool:
        """The same of a member that may also find out something at its barriers: threads that all
        come to all barriers wait in one order."""
        meetings, places = self._meetings, self._walk.waits.get(number, ())
        return all(meetings.is_met(index, number) for index in places)

    # Members by themselves

    def _whole_warps(self, member: MemberCode) -> None:
        """The lanes of a member's last warp that it does not have must not be waited for."""
        if member.threads % WARP == 0 or member.leaf.lanes:
            return
        for code in member.codes.values():
            executed = code.executed()
            for index, instruction in enumerate(code.instructions):
                if code.block_of[index] not in executed:
                    continue
                if member.kinds.of(instruction) & (Waits.BARRIER | Waits.COLLECTIVE):
                    raise _error(
                        f"{member.name!r} has {member.threads} threads, and the lanes behind them "
                        "belong to others, but it waits for whole warps",
                        instruction,
                    )

    def _early_exits(self, member: MemberCode) -> None:
        """Threads that leave a member early stay alive in the fused kernel."""
        if member.leaf.alone:
            return
        code = member.codes[member.kernel.name]
        counted = [
            i
            for i, instruction in enumerate(code.instructions)
            if member.kinds.of(instruction) & Waits.BARRIER
        ]
        barriers = [
            i
            for i, instruction in enumerate(code.instructions)
            if _waits_for_all(member, instruction)
        ]
        lanes = [
            i
            for i, instruction in enumerate(code.instructions)
            if member.kinds.of(instruction) & Waits.COLLECTIVE
        ]
        self._leave_together(member, code, frozenset(barriers), Level.CTA)
        if not member.leaf.leaves:
            # A warp comes to a counted barrier as a whole.
            self._leave_together(member, code, frozenset(counted), Level.WARP)
            self._leave_together(member, code, frozenset(lanes), Level.WARP)

    def _leave_together(
        self, member: MemberCode, code: Code, goals: frozenset[int], scope: Level
    ) -> None:
        executed = code.executed()
        goals = frozenset(goal for goal in goals if code.block_of[goal] in executed)
        if not goals:
            return
        towards, away = code.reaching(goals), code.escaping(goals)
        parting = [
            index
            for index, block in enumerate(code.block_of)
            if block in executed and _parts(code.following(index), towards, away)
        ]
        if not parting:
            return
        levels = member.levels
        if all(levels.point(goal) >= scope for goal in goals):
            return
        for index in parting:
            if levels.branch(index) < scope or levels.point(index) < scope:
                goal = min(g for g in goals if levels.point(g) < scope)
                raise _error(
                    f"threads of {member.name!r} may leave here and are waited for later; in the "
                    "fused kernel they stay alive",
                    code.instructions[index],
                    [Note("here they are waited for", code.instructions[goal].span)],
                )

    def _stack(self, number: int, member: MemberCode) -> None:
        """Woven members would take memory from one stack, and give it back in another order."""
        for code in member.codes.values() if number in self._walk.woven else ():
            for instruction in code.instructions:
                if instruction.op.name in ("alloca", "stacksave", "stackrestore"):
                    raise _error(f"woven {member.name!r} has a stack of its own", instruction)

    # Copies of what lanes execute together

    def _copies(self, number: int, member: MemberCode) -> None:
        """All lanes of a warp execute the same copy of a collective, and of a barrier of which some
        copy promises that they do."""
        code, original = self._code, member.codes[member.kernel.name]
        for (side, claimed), found in self._walk.copies.items():
            if side != number or len(found) == 1:
                continue
            waits = member.kinds.of(original.instructions[claimed])
            if waits & Waits.COLLECTIVE or any(code.instructions[i].op.aligned for i in found):
                self._together(found, member)

    def _together(self, copies: set[int], member: MemberCode) -> None:
        """Of several copies nothing that lanes may do differently chooses one. Lanes may part where
        one of them at most is still to come."""
        levels = self.levels
        for index in sorted(copies):
            if levels.point(index) >= Level.WARP:
                continue
            for decider in levels.deciders(index):
                if levels.branch(decider) >= Level.WARP or self._is_own_entry(decider, member):
                    continue
                if self._chooses(decider, copies):
                    raise _error(
                        f"lanes of a warp may part before this instruction of {member.name!r}, "
                        "which they execute together",
                        self._code.instructions[index],
                        [Note("they part here", self._code.instructions[decider].span)],
                    )

    def _chooses(self, branch: int, copies: set[int]) -> bool:
        """Whether one way of a branch may come to one of several places, and another to another."""
        reached = [copies & self._reached(way) for way in set(self._code.following(branch))]
        return any(one and two and len(one | two) > 1 for one, two in combinations(reached, 2))

    def _reached(self, point: int) -> frozenset[int]:
        """The points that a way leads to."""
        return closure([point], lambda p: () if p == DONE else self._code.following(p))

    def _is_own_entry(self, decider: int, member: MemberCode) -> bool:
        """Whether a branch only asks if the member is active."""
        guard = self._code.instructions[decider].guard
        predicate = self._glue.expression(Reg(guard.register)) if guard is not None else None
        if predicate is None:
            return False
        atoms = {expression for expression, _ in member.leaf.atoms}
        return member.leaf.lanes and atoms.issuperset(conjuncts(predicate))

    def _promises(self) -> None:
        """``.uni`` says that lanes go one way, and ``.aligned`` that a warp comes to one barrier:
        those of a woven member may be in different rounds, and at different copies."""
        for index in sorted(self._walk.promises):
            claim, instruction = self._claims[index], self._code.instructions[index]
            if claim is None or claim[0] not in self._walk.woven:
                continue
            if instruction.op.sync == "cta_barrier":
                if self._is_own_promise(index, claim[0]):
                    continue
                raise _error(
                    "a barrier of a woven member must not be '.aligned' where lanes may part",
                    instruction,
                )
            if self.levels.branch(index) < Level.WARP:
                raise _error("'.uni' where lanes may be in different rounds", instruction)

    def _is_own_promise(self, index: int, number: int) -> bool:
        """Whether lanes part before a barrier only at branches of the member itself, which promises
        that all of them come to it. (Of other copies see `_copies`.)"""
        levels = self.levels
        if levels.point(index) >= Level.WARP:
            return True
        parting = (d for d in levels.deciders(index) if levels.branch(d) < Level.WARP)
        owners = map(self._claims.__getitem__, parting)
        return all(owner is not None and owner[0] == number for owner in owners)

    # Order

    def _orders(self) -> None:
        """Of two members in one thread, one waits for the last time before the other may wait."""
        for one, two in combinations(range(len(self._members)), 2):
            first, second = self._conflicts(one, two), self._conflicts(two, one)
            if not first or not second:
                continue
            if self._comes_together(one) and self._comes_together(two):
                continue
            if all(self._are_apart(x, y) for x in set(first) for y in set(second)):
                continue
            parties = self._meetings.parties
            if parties[one] != parties[two]:
                continue
            names = [self._members[n].name for n in (one, two)]
            raise _error(
                f"{names[0]!r} waits here while {names[1]!r} still has to, and elsewhere it is the "
                "other way round: they may wait for each other for ever",
                self._code.instructions[min(first)],
                [Note("the other way round", self._code.instructions[min(second)].span)],
            )

    def _are_apart(self, one: int, two: int) -> bool:
        """Whether all threads of a CTA choose together, once, which of two places they reach."""
        code, levels = self._code, self.levels
        for index, instruction in enumerate(code.instructions):
            if instruction.guard is None or instruction.op.terminator != "branch":
                continue
            if min(levels.branch(index), levels.point(index)) < Level.CTA:
                continue
            ways = [self._reached(way) for way in code.following(index)]
            reached = [(one in way, two in way) for way in ways]
            if sorted(reached) == [(False, True), (True, False)] and not any(
                index in way for way in ways
            ):
                return True
        return False

    def _conflicts(self, side: int, rival: int) -> list[int]:
        """Where a side waits while the other still has to."""
        found = [c for c in self._walk.conflicts if (c.side, c.rival) == (side, rival)]
        soft = {c.at for c in found if not c.hard}
        keeps = self._meetings.keeps_warps
        if soft and all(keeps(at, rival) for at in self._walk.waits.get(rival, ())):
            # Lanes go there together, and come together to whatever the other waits at.
            soft = {at for at in soft if not keeps(at, side)}
        return [*soft, *(c.at for c in found if c.hard)]

    def _votes(self) -> None:
        """Votes of glue, and barriers that stand for several members'."""
        for index in sorted(self._walk.votes):
            instruction = self._code.instructions[index]
            if self.levels.point(index) < (Level.CTA if is_meeting(instruction) else Level.WARP):
                raise _error("not all come to this vote of glue that have to", instruction)
        for index in sorted(self._walk.merged):
            instruction = self._code.instructions[index]
            if self.levels.point(index) < Level.CTA:
                raise _error(
                    "not all threads of the CTA come to this barrier for several members",
                    instruction,
                )
            for number, _ in self._walk.merged[index]:
                if not self._meetings.is_meeting(index, number):
                    raise _error(
                        f"threads of {self._members[number].name!r} may name this barrier without "
                        "all coming there together, so that it cannot be for others too",
                        instruction,
                    )
                if not self._keeps_its_number(index, number):
                    raise _error(
                        f"another barrier of {self._members[number].name!r} has the number of this "
                        "one, which is for others too",
                        instruction,
                    )

    def _drains(self) -> None:
        given = {op for member in self._members for op in member.leaf.above}
        for index in sorted(self._walk.drains):
            instruction = self._code.instructions[index]
            everybody = len(instruction.operands) == 1 and self.levels.point(index) >= Level.CTA
            if everybody and given & {"seq", "looped", "persistent"}:
                continue
            sides = [number for at, number in self._walk.drained if at == index]
            if not sides or not all(self._members[number].leaf.loops for number in sides):
                raise _error("not all threads of the CTA come to this barrier of glue", instruction)
            for number in sorted(sides):
                self._walk.rounds.check_barrier(index, number, self.levels)


def _parts(ways: Sequence[int], towards: frozenset[int], away: frozenset[int]) -> bool:
    """Whether one of several ways leads to the end, and another to what is waited for."""
    different = set(ways)
    return any(
        one in away and other in towards for one in different for other in different if one != other
    )


def _finds_out(instruction: Instruction) -> bool:
    """A barrier at which threads are told what all have to say."""
    return instruction.op.sync == "cta_barrier" and "red" in instruction.op.modset


def _waits_for_all(member: MemberCode, instruction: Instruction) -> bool:
    """Whether a barrier waits for all threads that have not exited: it names no number."""
    if not member.kinds.of(instruction) & Waits.BARRIER:
        return False
    if instruction.op.name == "call":
        return True
    return len(instruction.operands) <= (3 if "red" in instruction.op.modset else 1)


def _error(why: str, at: Instruction, notes: Iterable[Note] = ()) -> GoptxError:
    return GoptxError.at(why, at.span, notes=notes, rule="convergence")
