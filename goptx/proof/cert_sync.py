"""Convergence: who waits for whom in a fused kernel, and whether all come who are waited for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations

from goptx.diag import GoptxError, Note
from goptx.ir import Instruction, Int, Reg
from goptx.proof.cert_basis import Level
from goptx.proof.cert_code import DONE, Code, Waits, closure
from goptx.proof.cert_crews import Crew, Uniformity, find_crews
from goptx.proof.cert_glue import Glue, conjuncts
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_lines import Lines
from goptx.proof.cert_meetings import Meetings
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import WARP, Demands
from goptx.proof.cert_tickets import Tickets
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
        # How members share a thread can take uniformity away: it is that of the fused kernel.
        crews = find_crews(demands)
        self._crews = [crews[member.name] for member in members]
        owners = [None if claim is None else self._crews[claim[0]] for claim in claims]
        self._uniform = Uniformity(code, owners, demands, glue, self._surplus, tickets)
        self._as_one: dict[int, bool] = {}

    @property
    def levels(self) -> Levels:
        """Uniformity over the CTA: of threads that have not left."""
        return self._uniform.of(self._uniform.whole)

    def _levels_of(self, number: int) -> Levels:
        """Uniformity over the threads that a member has."""
        return self._uniform.of(self._crews[number])

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
        walk, members = self._walk, self._members
        return Meetings(walk, self._code, self._claims, members, self._crews, self._uniform)

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
        return self._meets_as_one(number) or old <= self._meetings.ids(index, number)

    def have_same_threads(self, one: int, two: int) -> bool:
        """Whether two members have the same threads of a CTA."""
        return self._crews[one] == self._crews[two]

    def crew_of_vote(self, index: int) -> Crew | None:
        """The crew that a vote of glue which names a number of threads is for."""
        return self._uniform.crew_at(index, self._walk.votes[index])

    def meet_as_one(self, one: int, two: int) -> bool:
        """Whether all threads of two members, which are the same, come to all barriers of them
        together, which count all of them and tell nothing, and lanes of a warp to all collectives.

        Then all threads wait at the same things in the same order, whatever numbers they have.
        """
        same = self.have_same_threads(one, two)
        return same and self._meets_as_one(one) and self._meets_as_one(two)

    def _meets_as_one(self, number: int) -> bool:
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

    def _come_together(self, one: int, two: int) -> bool:
        """Whether two members, which some threads share, wait in one order. Where one has threads
        more than the other, one of them at most waits for more than lanes of the warp."""
        both = self._comes_together(one) and self._comes_together(two)
        return both and (
            self.have_same_threads(one, two)
            or not (self._has_barriers(one) and self._has_barriers(two))
        )

    def _has_barriers(self, number: int) -> bool:
        kinds, code = self._members[number].kinds, self._members[number].codes.values()
        return any(kinds.of(i) & ~Waits.COLLECTIVE for one in code for i in one.instructions)

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
        waiting = member.kinds.waiting(code)
        counted = [i for i, waits in waiting.items() if waits & Waits.BARRIER]
        barriers = [i for i in counted if _waits_for_all(code.instructions[i])]
        lanes = [i for i, waits in waiting.items() if waits & Waits.COLLECTIVE]
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
            if code.instructions[index].op.terminator != "none"
            and block in executed
            and _parts(code.following(index), towards, away)
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
                self._together(found, number)

    def _together(self, copies: set[int], number: int) -> None:
        """Of several copies nothing that lanes may do differently chooses one. Lanes may part where
        one of them at most is still to come."""
        levels, member = self._levels_of(number), self._members[number]
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
        reached = [self._reached(way, copies) for way in set(self._code.following(branch))]
        return any(one and two and len(one | two) > 1 for one, two in combinations(reached, 2))

    def _reached(self, way: int, places: Iterable[int]) -> set[int]:
        """Those of some places that a way leads to."""
        return {place for place in places if self._lines.comes_to(way, place)}

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._code)

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
        those of a woven member may be in different rounds, and at different copies. Where threads
        have other members too, or rounds, lanes may come in other company than in the member's own
        launch, of which it speaks."""
        for index in sorted(self._walk.promises):
            claim, instruction = self._claims[index], self._code.instructions[index]
            if claim is None:
                continue
            number, levels = claim[0], self._levels_of(claim[0])
            if instruction.op.sync == "cta_barrier":
                if number not in self._walk.woven or self._is_own_promise(index, number):
                    continue
                raise _error(
                    "a barrier of a woven member must not be '.aligned' where lanes may part",
                    instruction,
                )
            if not self._members[number].leaf.leaves and levels.branch(index) < Level.WARP:
                raise _error("'.uni' where lanes may be in different rounds", instruction)

    def _is_own_promise(self, index: int, number: int) -> bool:
        """Whether lanes part before a barrier only at branches of the member itself, which promises
        that all of them come to it. (Of other copies see `_copies`.)"""
        levels = self._levels_of(number)
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
            if self._come_together(one, two):
                continue
            if all(self._are_apart(x, y) for x in set(first) for y in set(second)):
                continue
            if self._meetings.are_apart(one, two):
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
        comes_to = self._lines.comes_to
        reached = (
            [(comes_to(w, one), comes_to(w, two)) for w in ws] for ws in self._common_choices
        )
        return any(sorted(ways) == [(False, True), (True, False)] for ways in reached)

    @cached_property
    def _common_choices(self) -> list[list[int]]:
        """The ways of the branches at which all threads of a CTA choose together, once."""
        code, levels = self._code, self.levels
        found: list[list[int]] = []
        for index, instruction in enumerate(code.instructions):
            if instruction.guard is None or instruction.op.terminator != "branch":
                continue
            if min(levels.branch(index), levels.point(index)) >= Level.CTA:
                ways = code.following(index)
                if not any(self._lines.comes_to(way, index) for way in ways):
                    found.append(ways)
        return found

    def _conflicts(self, side: int, rival: int) -> list[int]:
        """Where a side waits while the other still has to."""
        found = [c for c in self._walk.conflicts if (c.side, c.rival) == (side, rival)]
        soft = {c.at for c in found if not c.hard}
        keeps, conflicts = self._meetings.keeps_warps, self._walk.conflicts
        if all(keeps(c.at, rival) for c in conflicts if (c.side, c.rival) == (rival, side)):
            # Lanes go there together, and come together to all that the other waits at before.
            # Where it waits when the side has nothing more to wait for, they have been there.
            soft = {at for at in soft if not keeps(at, side)}
        return [*soft, *(c.at for c in found if c.hard)]

    def _votes(self) -> None:
        """Votes of glue, and barriers that stand for several members'."""
        for index, crews in sorted(self._walk.votes.items()):
            if not self._uniform.meets_for_glue(index, crews):
                raise _error(
                    "not all come to this vote of glue that have to, or others too",
                    self._code.instructions[index],
                )
        for index in sorted(self._walk.merged):
            instruction = self._code.instructions[index]
            numbers = [number for number, _ in self._walk.merged[index]]
            if len({self._crews[number] for number in numbers}) > 1:
                raise _error(
                    "this barrier is for several members, whose threads are others", instruction
                )
            for number in numbers:
                if self._levels_of(number).point(index) < Level.CTA:
                    raise _error(
                        "not all threads come to this barrier for several members", instruction
                    )
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
        for index, crews in sorted(self._walk.drains.items()):
            instruction = self._code.instructions[index]
            everybody = len(instruction.operands) == 1 and self.levels.point(index) >= Level.CTA
            if everybody and given & {"seq", "looped", "persistent"}:
                continue
            sides = [number for at, number in self._walk.drained if at == index]
            if not sides or not all(self._members[number].leaf.loops for number in sides):
                raise _error("not all threads of the CTA come to this barrier of glue", instruction)
            # Who has left the kernel would be missed where threads are counted.
            counted = len(instruction.operands) > 1
            levels = self._uniform.of_all if counted else self.levels
            for number in sorted(sides):
                self._walk.rounds.check_barrier(index, number, crews, levels)


def _parts(ways: Sequence[int], towards: frozenset[int], away: frozenset[int]) -> bool:
    """Whether one of several ways leads to the end, and another to what is waited for."""
    different = set(ways)
    return any(
        one in away and other in towards for one in different for other in different if one != other
    )


def _finds_out(instruction: Instruction) -> bool:
    """A barrier at which threads are told what all have to say."""
    return instruction.op.sync == "cta_barrier" and "red" in instruction.op.modset


def _waits_for_all(instruction: Instruction) -> bool:
    """Whether a barrier waits for all threads that have not exited: it names no number."""
    if instruction.op.name == "call":
        return True
    return len(instruction.operands) <= (3 if "red" in instruction.op.modset else 1)


def _error(why: str, at: Instruction, notes: Iterable[Note] = ()) -> GoptxError:
    return GoptxError.at(why, at.span, notes=notes, rule="convergence")
