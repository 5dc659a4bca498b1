"""How members advance on the joint walk: images of their instructions, states and their ends."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from goptx.diag import GoptxError, Note, Span
from goptx.ir import Instruction
from goptx.proof.cert_case import Case
from goptx.proof.cert_circles import Circles
from goptx.proof.cert_code import DONE, START, Code, Waits
from goptx.proof.cert_coming import Coming
from goptx.proof.cert_crews import Crew
from goptx.proof.cert_glue import Glue, Knowledge
from goptx.proof.cert_order import Refused
from goptx.proof.cert_plan import Loop
from goptx.proof.cert_roles import RoleRegisters
from goptx.proof.cert_rounds import Rounds, needs_separation
from goptx.proof.cert_state import (
    CLEAN,
    USED,
    Conflict,
    Side,
    State,
    Step,
    is_drain,
    is_plain_barrier,
    is_waiting,
)
from goptx.proof.cert_tickets import Tickets
from goptx.proof.cert_track import OTHER, Cases
from goptx.proof.cert_truth import UNKNOWN, Truths, registers


class Joint:
    """What a walk has found, and how the members advance on it; `Walk` does the walking.

    Args:
        code: the function.
        claims: for each instruction the side and point that it claims to be the image of, or None.
        merged: of instructions that are images for several sides, all of these.
        sides: the members.
        glue: the values of what is no image.
        knowledge: what tells who is active.
        owners: registers of the fused function, each with its member and its name there.
        roles: rules for registers by role, if the plan has them.
        tickets: where CTAs take theirs, if the plan has them.
        loops: of rounds.
        crews: of members and loops.

    Attributes:
        images, glue_count: how many instructions were found to be images, and glue.
        copies: for each side and point that may wait, its images.
        waits: for each side its images that may wait.
        conflicts: see `Conflict`.
        woven: sides that are under way while a rival is.
        promises: images that promise to be uniform over the warp (``.uni``, ``.aligned``).
        drains: barriers of glue, each with the crews that every thread is of which comes to it;
            ``drained``: each with the sides that it lets others follow; ``present``: of each the
            sides that all who come are threads of.
        rounds: what is known of loops.
        votes: votes of glue, by lanes of a warp or by threads of the CTA, in the same way.
        handed: pairs of sides, the second of which starts without a barrier behind the first.
    """

    def __init__(
        self,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        sides: Sequence[Side],
        glue: Glue,
        knowledge: Knowledge,
        merged: Mapping[int, Sequence[tuple[int, int]]],
        owners: Mapping[str, tuple[str, str]],
        roles: RoleRegisters | None = None,
        tickets: Tickets | None = None,
        loops: Sequence[Loop] = (),
        crews: Collection[Crew] = (),
    ) -> None:
        self._code = code
        self._crews = frozenset(crews)
        self._claims = claims
        self._sides = sides
        self._glue = glue
        self._knowledge = knowledge
        self._roles = roles
        self._tickets = tickets
        self.rounds = Rounds(loops, sides, glue, knowledge, code)
        self._looped = [n for n, side in enumerate(sides) if side.member.leaf.loops and loops]
        self._entries = [side.code.entry() for side in sides]
        self._ending = code.ending()
        self._coming = Coming(code, claims, sides, knowledge, self.rounds, loops, tickets)
        self.merged = merged
        self._owners = owners
        self._numbers = {side.member.name: n for n, side in enumerate(sides)}
        self._truths = Truths(glue, self._owner)
        self._checked: set[object] = set()
        self._read: dict[int, list[str]] = {}
        self._same: dict[tuple[str, int], list[tuple[tuple[object, ...], list[str]]]] = {}
        self._circles = Circles()
        self._plain = sum(
            1 << n
            for n, side in enumerate(sides)
            if not (side.asynchronous or needs_separation(side.member))
        )
        """The members (bits) that share nothing of the CTA."""
        self._used: dict[State, int] = {}
        """The states that were reached, each with the members that may have left something behind
        on some way there. That is no part of a state, which would double them with each member:
        what one has left behind says nothing of where anybody goes, nor of what others have."""
        self._pending: list[State] = []
        self._behind: dict[tuple[int, int], bool] = {}
        """For barriers of glue and sides, whether all who come are done with the side."""
        self._drains = any(is_drain(i) for i in self._unclaimed())
        self.images: int = 0
        self.glue_count: int = 0
        self.copies: dict[tuple[int, int], set[int]] = {}
        self.waits: dict[int, set[int]] = {}
        self.conflicts: set[Conflict] = set()
        self.woven: set[int] = set()
        self.promises: set[int] = set()
        self.drains: dict[int, frozenset[Crew]] = {}
        self.drained: set[tuple[int, int]] = set()
        self.present: dict[int, set[int]] = {}
        self.votes: dict[int, frozenset[Crew]] = {}
        self.handed: set[tuple[int, int]] = set()

    @property
    def states(self) -> int:
        """States that were visited."""
        return len(self._used)

    def _unclaimed(self) -> list[Instruction]:
        covered = () if self._tickets is None else self._tickets.covered
        pairs = enumerate(zip(self._code.instructions, self._claims, strict=True))
        return [i for index, (i, claim) in pairs if claim is None and index not in covered]

    # States

    def _go(self, to: State, step: Step | None) -> None:
        """Go on in a state, behind a step."""
        places = [s.track.settled(c) for s, c in zip(self._sides, to.places, strict=True)]
        facts = self._coming.settle(to.block, places, to.facts)
        used, left = 0, list(to.left)
        for number, one in enumerate(left):
            if one == USED or (one != CLEAN and self._plain >> number & 1):
                used, left[number] = used | 1 << number, CLEAN
        state = State(to.block, tuple(places), facts, to.carry, tuple(left), to.role, to.parted)
        if step is not None:
            self._circles.note(step, state)
        known = self._used.get(state)
        if known is None or used & ~known:
            self._used[state] = used | (known or 0)
            self._pending.append(state)

    def _check_progress(self) -> None:
        """No way through states on which no member advances may come back to where it was."""
        found = self._circles.find()
        if found is not None:
            raise GoptxError.at(
                "the fused kernel goes in a circle in which no member advances",
                self._place(found.block),
                rule="completeness",
            )

    def _place(self, block: int) -> Span | None:
        start = self._code.starts[block]
        instructions = self._code.instructions
        return instructions[start].span if start < len(instructions) else None

    # Steps

    def _follow(self, step: Step, block: int, side: int = -1, cases: Cases | None = None) -> None:
        """Go on at a block; with a side, that advances."""
        places = list(step.places)
        if cases is not None:
            places[side] = cases
        facts, left = frozenset(step.facts), tuple(step.left)
        to = State(block, tuple(places), facts, step.carry, left, step.role, step.parted)
        self._go(to, step)

    def _finish(
        self, step: Step, span: Span | None, advanced: int = -1, to: Cases | None = None
    ) -> None:
        """The end of a fused execution: every active member must be done.

        ``advanced`` is a side that has just come to another place.
        """
        self._need_role(step, span)
        for number, cases in enumerate(step.places):
            side = self._sides[number]
            cases = side.track.settled(cases if to is None or number != advanced else to)
            if number in self._looped and not self.rounds.are_over(number, cases, step.facts):
                raise GoptxError.at(
                    f"the fused kernel ends where {side.member.name!r} may have rounds to come",
                    span,
                    rule="completeness",
                )
            if cases.is_done or (cases.point == START and self._entries[number] == DONE):
                continue
            if cases.fresh and self._knowledge.is_inactive(number, step.facts):
                continue
            at = _first(cases)
            expected = side.code.instructions[self._entries[number] if at == START else at]
            why = "it may be active here" if at == START else f"it still has: {expected}"
            raise GoptxError.at(
                f"the fused kernel ends before member {side.member.name!r} is done",
                span,
                notes=[Note(why, expected.span)],
                rule="completeness",
            )

    # Images

    def _execute_image(self, step: Step, index: int, number: int, claimed: int) -> bool:
        """Advance the members that an instruction is the image for; true if the block is left."""
        if index in self.merged:
            self._execute_merged(step, index)
            return False
        return self._advance(step, index, number, claimed)

    def _advance(self, step: Step, index: int, number: int, claimed: int) -> bool:
        """Advance a member by one instruction; true if the block has been left."""
        side = self._sides[number]
        cases = step.places[number]
        if cases.point == START:
            self._need_role(step, self._code.instructions[index].span)
            cases = side.track.begun()
            step.begun.add(number)
        instruction, old = self._code.instructions[index], side.code.instructions[claimed]
        ends = old.op.terminator != "none"
        guard = self._predicated(index, number, old) if instruction.guard is not None else None
        if cases.fresh and (ends or not side.track.order.is_early(claimed)):
            cases = self._commit(step, index, number, cases)
        try:
            if ends:
                front = side.track.front(cases, claimed)
                step.advanced |= all(own for _, own in front)
            elif cases.point == claimed and guard is None and not cases.fresh:
                step.places[number] = side.track.at(side.code.after(claimed))
                step.advanced = True
            else:
                anew = number not in step.begun
                execute = side.track.execute
                step.places[number], own, again = execute(cases, claimed, guard, anew)
                step.anew |= again
                step.moved |= own
                step.advanced |= own and not step.places[number].fresh
                step.begun.add(number)
        except Refused as refused:
            raise self._parted(side, cases, claimed, instruction, str(refused)) from None
        if (index, number) not in self._checked:
            self._checked.add((index, number))
            self._check(index, side, old, guard is not None)
        if old.op.sync != "none" or old.op.name == "call":
            self._meet(step, index, number, claimed)
        if old.op.cc_use and step.carry != number:
            raise side.member.differ(
                "another member has written the carry flag since", old, instruction, "disjointness"
            )
        if old.op.cc_def:
            step.carry = number
        if ends:
            return self._branch(step, index, number, claimed, front)  # pyright: ignore[reportPossiblyUnboundVariable]
        if step.held:
            self._forget(step, number, side.track.order.written(claimed))
        return False

    def _execute_merged(self, step: Step, index: int) -> None:
        """One barrier for several members, each of which is at a barrier of its own."""
        instruction = self._code.instructions[index]
        claims = self.merged[index]
        for number, claimed in claims:
            side = self._sides[number]
            old = side.code.instructions[claimed]
            plain = old.guard is None and is_plain_barrier(old)
            plain = plain and instruction.guard is None and is_waiting(instruction)
            if not plain or len({n for n, _ in claims}) != len(claims):
                raise side.member.differ(
                    "it is the image of several instructions, and not each is a barrier for all "
                    "threads of the CTA",
                    old,
                    instruction,
                    "convergence",
                )
            self._advance(step, index, number, claimed)

    def _predicated(self, index: int, number: int, old: Instruction) -> tuple[str, bool] | None:
        """The predicate, and its value, of an image that has the guard of a branch instead."""
        guard = self._code.instructions[index].guard
        op = old.op
        if guard is None or old.guard is not None or op.terminator != "none":
            return None
        owner = self._owner(guard.register)
        if owner is None or owner[0] != number:
            return None
        if op.sync != "none" or op.name == "call" or op.cc_def or op.cc_use:
            return None
        return owner[1], not guard.negated

    def _owner(self, register: str) -> tuple[int, str] | None:
        """The side that a register of the fused function belongs to, and its name there."""
        owner = self._owners.get(register)
        return None if owner is None else (self._numbers[owner[0]], owner[1])

    def _need_role(self, step: Step, span: Span | None) -> None:
        """Where there are registers by role, nothing begins or ends without them."""
        if self._roles is not None and step.role < 0:
            raise GoptxError.at(
                "a role begins or ends before it has its registers", span, rule="convergence"
            )

    def _to_come(self, step: Step) -> frozenset[str]:
        """The members that may still begin."""
        return frozenset(
            side.member.name
            for number, side in enumerate(self._sides)
            if not step.places[number].is_done
            and not self._knowledge.is_inactive(number, step.facts)
        )

    def _forget(self, step: Step, number: int, written: frozenset[str]) -> None:
        """What glue holds about registers that are written is no more so."""
        gone = {(number, name) for name in written}
        for name, formula in list(step.held.items()):
            if not gone.isdisjoint(registers(formula)):
                step.held[name] = UNKNOWN

    def _commit(self, step: Step, index: int, number: int, cases: Cases) -> Cases:
        """The first instruction of a member that is more than arithmetic: it must be active."""
        side = self._sides[number]
        if not self._knowledge.is_active(number, step.facts):
            raise side.member.differ(
                "nothing says that the member is active here",
                None,
                self._code.instructions[index],
                "geometry",
            )
        busy = [r for r in side.rivals if step.places[r].is_under_way]
        if busy:
            self.woven.update((number, *busy))
        for other, left in enumerate(step.left):
            if other != number and (left != CLEAN or not self._drains):
                self.handed.add((other, number))
        if self._drains or number in self._looped:
            step.left[number] = USED
        return side.track.committed(cases)

    def _check(self, index: int, side: Side, old: Instruction, predicated: bool) -> None:
        """Compare an instruction with its original, once."""
        instruction = self._code.instructions[index]
        # Instances share the instructions of their member, but not what stands for its names.
        same = self._same.setdefault((side.member.name, id(old)), [])
        text = (instruction.op.text, instruction.operands, instruction.guard)
        read = next((names for known, names in same if known == text), None) if same else None
        if read is None or instruction.op.terminator != "none":
            side.images.check(old, instruction, predicated, index in self.merged)
            read = side.images.read
            same.append((text, read))
        self.images += 1
        if read:
            self._read[index] = read
        aligned = instruction.op.aligned and instruction.op.sync == "cta_barrier"
        if aligned or instruction.promises_one_way:
            self.promises.add(index)

    def _branch(
        self, step: Step, index: int, number: int, claimed: int, front: list[tuple[Case, bool]]
    ) -> bool:
        """A branch of a member: both go the same ways."""
        code, side = self._code, self._sides[number]
        instruction, old = code.instructions[index], side.code.instructions[claimed]
        kind = old.op.terminator
        ways: list[tuple[int, int, bool]] = []
        if kind == "branch":
            ways.append((code.target_block(index), side.code.target(claimed), True))
        elif kind == "indirect":
            blocks, points = code.table_blocks(index), side.code.targets(claimed)
            if len(blocks) != len(points):
                raise side.member.differ("the table is another", old, instruction, "branches")
            ways += [(b, p, True) for b, p in zip(blocks, points, strict=True)]
        elif kind in ("return", "exit") and instruction.op.terminator == "branch":
            ways.append((code.target_block(index), DONE, True))
        elif kind == "return" or (kind == "exit" and code.function.is_entry):
            ways.append((DONE, DONE, True))
        if old.guard is not None:
            following = code.next[code.block_of[index]]
            ways.append((following, side.code.after(claimed), False))
        for target, point, taken in ways:
            cases = side.track.gone(front, claimed, point, taken)
            if cases is None:
                continue
            if target == DONE:
                self._finish(step, instruction.span, number, cases)
            else:
                self._follow(step, target, number, cases)
        return True

    def _parted(
        self, side: Side, cases: Cases, claimed: int, instruction: Instruction, why: str
    ) -> GoptxError:
        found = side.code.instructions[claimed]
        name = side.member.name
        notes = [Note(f"this is claimed to be the image of: {found}", found.span)]
        point = _first(cases)
        if point == DONE:
            notes.append(Note(f"member {name!r} is done, or not active, here"))
        else:
            expected = side.code.instructions[point]
            notes.append(Note(f"member {name!r} is at: {expected}", expected.span))
        return GoptxError.at(
            f"the streams part: this is not the next instruction of member {name!r}",
            instruction.span,
            notes=[*notes, Note(why)],
            rule="image",
        )

    def _meet(self, step: Step, index: int, number: int, claimed: int) -> None:
        """Note what an instruction waits for, and who else might have to wait meanwhile."""
        side = self._sides[number]
        waits = side.member.kinds.of(side.code.instructions[claimed])
        if not waits:
            return
        self.waits.setdefault(number, set()).add(index)
        self.copies.setdefault((number, claimed), set()).add(index)
        if step.start.block not in self._ending:
            return  # a thread that can only trap here ends all others
        for rival in side.rivals:
            other = self._sides[rival]
            cases = step.places[rival]
            again = rival in self._looped
            if again and self.rounds.may_come_again(rival, cases, number, step.facts):
                points = {self._entries[rival]}
            elif cases.fresh:
                if self._knowledge.is_inactive(rival, step.facts):
                    continue
                points = {self._entries[rival]}
            else:
                points = {cases.point} if cases.point != OTHER else _points(cases)
            if not points.isdisjoint(other.blocking):
                hard = bool(waits & ~Waits.COLLECTIVE) and not points.isdisjoint(other.barriers)
                self.conflicts.add(Conflict(number, rival, index, hard))


def _first(cases: Cases) -> int:
    """The first instruction that a member has still to execute, in some case."""
    case = max(cases.several, key=lambda c: (len(c.owed), c.point))
    return case.owed[0] if case.owed else case.point


def _points(cases: Cases) -> set[int]:
    """Where a member may be, and what it still has to execute before."""
    return {point for case in cases.several for point in (case.point, *case.owed)}
