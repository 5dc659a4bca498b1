"""The joint walk: through a fused function and, for every member, through its own code at once.

A state says where the fused function is, where each member is, and what branches of glue have told
about who is active. The walk visits every state that can be reached; each fused instruction must be
the image of the next instruction of its member, or glue. So the projection of every fused execution
onto a member is an execution of that member.
"""

from __future__ import annotations

from goptx.diag import GoptxError
from goptx.ir import Instruction, Reg
from goptx.proof.cert_code import DONE
from goptx.proof.cert_crews import Crew
from goptx.proof.cert_glue import unlisted
from goptx.proof.cert_hopper import is_dependent_wait
from goptx.proof.cert_joint import Joint
from goptx.proof.cert_state import CLEAN, DRAINED, PARTED, USED, State, Step, is_drain
from goptx.proof.cert_truth import UNKNOWN, Formula, is_meeting, is_meeting_of_lanes, told

MAX_STATES = 400_000
"""States beyond which a fused function is given up: it is not proved."""


class Walk(Joint):
    """Walks one fused function; see `Joint` for what it needs and finds."""

    def run(self) -> None:
        """Visit all states. GoptxError where the streams part, or something is left undone."""
        nothing = tuple(side.track.start for side in self._sides)
        self._go(State(0, nothing, frozenset(), -1, (CLEAN,) * len(self._sides)), None)
        while self._pending:
            self._visit(self._pending.pop())
            if self.states > MAX_STATES:
                raise GoptxError.at(
                    f"{self._code.function.name} has more than {MAX_STATES} states",
                    self._code.function.span,
                    rule="image",
                    hint="use seq, warps or blocks for kernels with many branches",
                )
        self._check_progress()
        self._glue.check_defined(self._read, self.rounds.killed())

    def unreached(self) -> list[int]:
        """The lines of instructions in blocks that no state of a finished walk is in: every branch
        that leads there is decided. What takes a ticket is visited as a whole."""
        code = self._code
        covered = () if self._tickets is None else self._tickets.covered
        visited = {state.block for state in self._used}
        return [
            instruction.span.line
            for index, instruction in enumerate(code.instructions)
            if code.block_of[index] not in visited
            and index not in covered
            and instruction.span is not None
        ]

    def _visit(self, state: State) -> None:
        """Execute a block, and go on where it may lead."""
        code, claims = self._code, self._claims
        step = Step(state, self._used[state])
        for index in range(code.starts[state.block], code.ends[state.block]):
            instruction = code.instructions[index]
            claim = claims[index]
            if instruction.guard is None and self._leaves(instruction):
                self._leave(step, index)
                return
            if claim is None:
                if self._execute_glue(step, index):
                    return
            elif self._execute_image(step, index, *claim):
                return
        following = code.next[state.block]
        if following == DONE:
            self._finish(step, code.function.span)
        else:
            self._follow(step, following)

    def _leaves(self, instruction: Instruction) -> bool:
        kind = instruction.op.terminator
        return kind in ("branch", "return") or (kind == "exit" and self._code.function.is_entry)

    def _leave(self, step: Step, index: int) -> None:
        """An unguarded branch, return or exit of the fused function."""
        instruction = self._code.instructions[index]
        if instruction.op.terminator == "branch":
            self._follow(step, self._code.target_block(index))
        else:
            self._finish(step, instruction.span)

    # Glue

    def _execute_glue(self, step: Step, index: int) -> bool:
        """Execute an instruction that is no image; true if the block has been left."""
        instruction = self._code.instructions[index]
        op = instruction.op
        if index not in self._checked:
            self._checked.add(index)
            self.glue_count += 1
        if self._tickets is not None and index in self._tickets.covered:
            return self._take_ticket(step, index)
        leaves = op.terminator in ("return", "exit") and self._code.function.is_entry
        if op.terminator == "branch" or (leaves and instruction.guard is not None):
            self._glue_branch(step, index)
            return True
        if op.name == "setmaxnreg" and self._roles is not None:
            step.role = self._roles.take(instruction, step.role, self._to_come(step))
            return False
        if instruction.guard is not None or op.terminator not in ("none", None):
            raise unlisted(instruction)
        if index in self.rounds.changes:
            self.rounds.change(step, index)
        elif is_drain(instruction):
            self._drain(step, index)
        elif is_dependent_wait(instruction):
            pass  # it waits for earlier grids, and for nobody in this one
        elif self._learn(step, index):
            pass
        elif self._glue.compute(instruction) is None:
            raise unlisted(instruction)
        elif self._glue.expression(instruction.operands[0]) is None:
            raise GoptxError.at(
                f"{instruction.operands[0]} is glue and gets two different values",
                instruction.span,
                rule="disjointness",
            )
        return False

    def _take_ticket(self, step: Step, index: int) -> bool:
        """What takes the ticket is proved as a whole: all threads come to its end, once, or once a
        round."""
        tickets = self._tickets
        assert tickets is not None
        if index in (tickets.first, tickets.again):
            if index == tickets.again:
                self.rounds.check_done(step, index)
            between = set(range(tickets.first, tickets.meet_at)) - self._checked
            self._checked |= between
            self.glue_count += len(between)
            self._follow(step, tickets.meet)
            return True
        if tickets.stays and index == tickets.meet_at:
            self._drain(step, index)
        elif tickets.stays and index == tickets.told:
            self.rounds.take(step, index)
        return False

    def _learn(self, step: Step, index: int) -> bool:
        """Glue that tests predicates of members, or lets threads vote; true if it is that."""
        code = self._code
        instruction = code.instructions[index]
        if is_meeting_of_lanes(instruction):
            self._note_crews(self.votes, step, index)
            self._nobody_waits(step, index)
            return True
        formula = self._truths.computed(instruction, step.held)
        if formula is None:
            return False
        (name, *_) = code.defs[index]
        if self._glue.expression(Reg(name)) is not None:
            return False
        step.held[name] = formula
        if formula[0] in ("all", "any") and instruction.op.sync != "none":
            self._note_crews(self.votes, step, index)
        if is_meeting(instruction):
            self._nobody_waits(step, index)
            self._all_alike(step, index)
        return True

    def _note_crews(self, places: dict[int, frozenset[Crew]], step: Step, index: int) -> None:
        """Note the crews that a thread is of which comes to a place of glue."""
        crews = places.get(index, self._crews)
        told = self._knowledge.are_told
        places[index] = frozenset(crew for crew in crews if told(crew.atoms, step.facts))

    def _nobody_waits(self, step: Step, index: int) -> None:
        if any(
            s.track.settled(c).is_under_way for s, c in zip(self._sides, step.places, strict=True)
        ):
            raise GoptxError.at(
                "a barrier of glue while a member is under way",
                self._code.instructions[index].span,
                rule="convergence",
            )

    def _all_alike(self, step: Step, index: int) -> None:
        """All come to a barrier of glue before a member that waits at barriers, or all behind it:
        else those who are in it would wait for those who are here, and these for them."""
        if self._tickets is not None and index == self._tickets.meet_at:
            return  # behind it all members begin anew
        for number, cases in enumerate(step.places):
            side = self._sides[number]
            cases = side.track.settled(cases)
            if not side.member.waits_at_barriers or (
                cases.fresh and self._knowledge.is_inactive(number, step.facts)
            ):
                continue
            if self._behind.setdefault((index, number), cases.is_done) != cases.is_done:
                raise GoptxError.at(
                    f"some may come to this barrier of glue before {side.member.name!r}, which "
                    "waits, and others behind it",
                    self._code.instructions[index].span,
                    rule="convergence",
                )

    def _drain(self, step: Step, index: int) -> None:
        """Groups are drained, or all threads of the CTA meet, between items of seq."""
        instruction = self._code.instructions[index]
        if instruction.op.sync == "cta_barrier":
            self._note_crews(self.drains, step, index)
            self._nobody_waits(step, index)
            self._all_alike(step, index)
            is_active, facts = self._knowledge.is_active, step.facts
            here = {number for number in range(len(self._sides)) if is_active(number, facts)}
            self.present[index] = self.present.get(index, here) & here
            step.parted = self.rounds.parted(instruction, step)
        for number, side in enumerate(self._sides):
            cases = side.track.settled(step.places[number])
            if cases.is_under_way or step.left[number] == CLEAN:
                continue
            if instruction.op.sync != "cta_barrier":
                step.left[number] = DRAINED
            elif step.left[number] == USED and side.asynchronous:
                pass
            elif len(instruction.operands) == 1:
                step.left[number] = CLEAN
                self.drained.add((index, number))
            elif (loop := self.rounds.counts(number, instruction)) is not None:
                step.left[number] = PARTED + loop
                self.drained.add((index, number))

    def _glue_branch(self, step: Step, index: int) -> None:
        """A branch on a predicate of glue: each way tells something."""
        code = self._code
        instruction = code.instructions[index]
        guard = instruction.guard
        assert guard is not None
        name = guard.register
        predicate = self._glue.expression(Reg(name))
        listed = predicate is not None and predicate[0].startswith(("setp", "and"))
        if not listed and (predicate is not None or name not in self._glue.definitions):
            raise GoptxError.at(
                f"a branch that no member has, on what is no predicate of glue: {instruction}",
                instruction.span,
                rule="branches",
            )
        if self._roles is not None:
            self._roles.check_branch(predicate or ("?",), instruction, step.role)
        self._read[index] = [name]
        formula = step.held.get(name, UNKNOWN) if predicate is None else ("atom", predicate)
        facts, places = set(step.facts), list(step.places)
        for value in (True, False):
            step.facts, step.places = set(facts), list(places)
            if not self._tell(step, formula, value):
                continue
            taken = value is not guard.negated
            block = code.next[code.block_of[index]]
            if taken:
                leaves = instruction.op.terminator != "branch"
                block = DONE if leaves else code.target_block(index)
            if block == DONE:
                self._finish(step, instruction.span)
            else:
                self._follow(step, block)

    def _tell(self, step: Step, formula: Formula, value: bool) -> bool:
        """Take note of what the value of a predicate says; false if it cannot be."""
        for claim, is_so in told(formula, value):
            if claim[0] == "atom":
                known = self._knowledge.implied(claim[1], step.facts)
                if known is not None and known is not is_so:
                    return False
                step.facts |= set(self._knowledge.told(claim[1], is_so, step.facts))
            else:
                side: int = claim[1]
                register: str = claim[2]
                cases = self._sides[side].track.told(step.places[side], register, is_so)
                if cases is None:
                    return False
                step.places[side] = cases
        return True
