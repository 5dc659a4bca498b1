"""The joint walk: through a fused function and, for every member, through its own code at once.

A state says where the fused function is, where each member is, and what branches of glue have told
about who is active. The walk visits every state that can be reached; each fused instruction must be
the image of the next instruction of its member, or glue. So the projection of every fused execution
onto a member is an execution of that member.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from goptx.diag import GoptxError, Note, Span
from goptx.ir import Instruction, Int, Reg
from goptx.proof.cert_code import DONE, START, Code, Waits, closure
from goptx.proof.cert_glue import Facts, Glue, Knowledge, unlisted
from goptx.proof.cert_hopper import is_dependent_wait
from goptx.proof.cert_image import Images
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_roles import RoleRegisters

MAX_STATES = 400_000
"""States beyond which a fused function is given up: it is not proved."""

CLEAN, USED, DRAINED = 0, 1, 2
"""What a member may have left behind for whoever overlays its shared memory."""


@dataclass(frozen=True)
class Side:
    """A member on the walk: its code, the comparison of its instructions, and what it waits for.

    Attributes:
        barriers, blocking: points from which it may still wait for other warps; for anybody.
        rivals: sides whose instructions the same thread may execute too.
        asynchronous: its copies may still be under way when it is done.
    """

    member: MemberCode
    code: Code
    images: Images
    barriers: frozenset[int] = frozenset()
    blocking: frozenset[int] = frozenset()
    rivals: tuple[int, ...] = ()
    asynchronous: bool = False


class State(NamedTuple):
    """Where everybody is at the start of a fused block; ``role`` has got its registers."""

    block: int
    points: tuple[int, ...]
    facts: Facts
    carry: int
    left: tuple[int, ...]
    role: int = -1


class Conflict(NamedTuple):
    """An instruction of a side may wait while another side may still have to.

    ``hard``: both wait for other warps.
    """

    side: int
    rival: int
    at: int
    hard: bool


class Walk:
    """Walks one fused function.

    Args:
        code: the function.
        claims: for each instruction the side and point that it claims to be the image of, or None.
        sides: the members.
        glue: the values of what is no image.
        knowledge: what tells who is active.
        roles: rules for registers by role, if the plan has them.

    Attributes:
        images, glue_count: how many instructions were found to be images, and glue.
        copies: for each side and point that lanes of a warp execute together, its images.
        waits: for each side its images that may wait.
        conflicts: see `Conflict`.
        woven: sides that are under way while a rival is.
        promises: images that promise to be uniform over the warp (``.uni``, ``.aligned``).
        drains: barriers of glue.
        handed: pairs of sides, the second of which starts without a barrier behind the first.
    """

    def __init__(
        self,
        code: Code,
        claims: Sequence[tuple[int, int] | None],
        sides: Sequence[Side],
        glue: Glue,
        knowledge: Knowledge,
        roles: RoleRegisters | None = None,
    ) -> None:
        self._code = code
        self._claims = claims
        self._sides = sides
        self._glue = glue
        self._knowledge = knowledge
        self._roles = roles
        self._entries = [side.code.entry() for side in sides]
        self._ending = code.ending()
        self._ahead = [self._coming(number) for number in range(len(sides))]
        self._checked: set[int] = set()
        self._read: dict[int, list[str]] = {}
        self._same: dict[int, list[tuple[tuple[object, ...], list[str]]]] = {}
        self._idle: dict[State, list[State]] = {}
        self._states: set[State] = set()
        self._pending: list[State] = []
        self._drains = any(_is_drain(i) for i in self._unclaimed())
        self.images = self.glue_count = 0
        self.copies: dict[tuple[int, int], set[int]] = {}
        self.waits: dict[int, set[int]] = {}
        self.conflicts: set[Conflict] = set()
        self.woven: set[int] = set()
        self.promises: set[int] = set()
        self.drains: set[int] = set()
        self.handed: set[tuple[int, int]] = set()

    def _coming(self, number: int) -> frozenset[int]:
        """The blocks from which code that claims to be a side's can be reached."""
        code = self._code
        before: dict[int, list[int]] = {}
        for block in range(len(code.starts)):
            for following in code.successors(block):
                before.setdefault(following, []).append(block)
        first = {
            code.block_of[index]
            for index, claim in enumerate(self._claims)
            if claim is not None and claim[0] == number
        }
        return closure(first, lambda block: before.get(block, ()))

    @property
    def states(self) -> int:
        """States that were visited."""
        return len(self._states)

    def run(self) -> None:
        """Visit all states. GoptxError where the streams part, or something is left undone."""
        nothing = (START,) * len(self._sides)
        self._go(State(0, nothing, frozenset(), -1, (CLEAN,) * len(self._sides)), None)
        while self._pending:
            self._visit(self._pending.pop())
            if len(self._states) > MAX_STATES:
                raise GoptxError.at(
                    f"{self._code.function.name} has more than {MAX_STATES} states",
                    self._code.function.span,
                    rule="image",
                    hint="use seq, warps or blocks for kernels with many branches",
                )
        self._check_progress()
        self._glue.check_defined(self._read)

    def _unclaimed(self) -> list[Instruction]:
        pairs = zip(self._code.instructions, self._claims, strict=True)
        return [instruction for instruction, claim in pairs if claim is None]

    # States

    def _go(self, to: State, idle_from: State | None) -> None:
        """Go on in a state; ``idle_from`` is the one before it if no member advanced since."""
        points = list(to.points)
        waiting = [n for n, point in enumerate(points) if point == START]
        for side in waiting:
            # As long as code of it may come, what says that it is not active has to be known.
            over = to.block not in self._ahead[side]
            over = over and self._knowledge.is_inactive(side, to.facts)
            if over or self._entries[side] == DONE:
                points[side] = DONE
        waiting = [side for side in waiting if points[side] == START]
        facts = self._knowledge.relevant(to.facts, waiting)
        state = State(to.block, tuple(points), facts, to.carry, to.left, to.role)
        if idle_from is not None:
            self._idle.setdefault(idle_from, []).append(state)
        if state not in self._states:
            self._states.add(state)
            self._pending.append(state)

    def _check_progress(self) -> None:
        """No way through states on which no member advances may come back to where it was."""
        done: set[State] = set()
        for start in self._idle:
            if start in done:
                continue
            path: set[State] = {start}
            stack = [(start, iter(self._idle.get(start, ())))]
            while stack:
                state, rest = stack[-1]
                following = next(rest, None)
                if following is None:
                    stack.pop()
                    path.discard(state)
                    done.add(state)
                elif following in path:
                    raise GoptxError.at(
                        "the fused kernel goes in a circle in which no member advances",
                        self._place(following.block),
                        rule="completeness",
                    )
                elif following not in done:
                    path.add(following)
                    stack.append((following, iter(self._idle.get(following, ()))))

    def _place(self, block: int) -> Span | None:
        start = self._code.starts[block]
        instructions = self._code.instructions
        return instructions[start].span if start < len(instructions) else None

    # Steps

    def _visit(self, state: State) -> None:
        """Execute a block, and go on where it may lead."""
        code, claims = self._code, self._claims
        step = _Step(state)
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

    def _follow(self, step: _Step, block: int, side: int = -1, point: int = 0) -> None:
        """Go on at a block; with a side, that advances to a point."""
        points = list(step.points)
        if side >= 0:
            points[side] = point
        facts, left = frozenset(step.facts), tuple(step.left)
        to = State(block, tuple(points), facts, step.carry, left, step.role)
        self._go(to, None if step.advanced else step.start)

    def _leaves(self, instruction: Instruction) -> bool:
        kind = instruction.op.terminator
        return kind in ("branch", "return") or (kind == "exit" and self._code.function.is_entry)

    def _leave(self, step: _Step, index: int) -> None:
        """An unguarded branch, return or exit of the fused function."""
        instruction = self._code.instructions[index]
        if instruction.op.terminator == "branch":
            self._follow(step, self._code.target_block(index))
        else:
            self._finish(step, instruction.span)

    def _finish(self, step: _Step, span: Span | None, advanced: int = -1, to: int = DONE) -> None:
        """The end of a fused execution: every active member must be done.

        ``advanced`` is a side that has just come to another point.
        """
        self._need_role(step, span)
        for number, point in enumerate(step.points):
            point = to if number == advanced else point
            side = self._sides[number]
            if point == DONE or (point == START and self._entries[number] == DONE):
                continue
            if point == START and self._knowledge.is_inactive(number, step.facts):
                continue
            at = self._entries[number] if point == START else point
            expected = side.code.instructions[at]
            why = "it may be active here" if point == START else f"it still has: {expected}"
            raise GoptxError.at(
                f"the fused kernel ends before member {side.member.name!r} is done",
                span,
                notes=[Note(why, expected.span)],
                rule="completeness",
            )

    # Images

    def _execute_image(self, step: _Step, index: int, number: int, claimed: int) -> bool:
        """Advance a member by one instruction; true if the block has been left."""
        side = self._sides[number]
        point = step.points[number]
        if point == START:
            point = self._begin(step, index, number)
        instruction = self._code.instructions[index]
        if point != claimed:
            raise self._parted(side, point, claimed, instruction)
        old = side.code.instructions[claimed]
        if index not in self._checked:
            self._check(index, side, old)
        if old.op.sync != "none" or old.op.name == "call":
            self._meet(step, index, number, claimed)
        if old.op.cc_use and step.carry != number:
            raise side.member.differ(
                "another member has written the carry flag since", old, instruction, "disjointness"
            )
        if old.op.cc_def:
            step.carry = number
        step.advanced = True
        if old.op.terminator in ("none", None):
            step.points[number] = side.code.after(claimed)
            return False
        return self._branch(step, index, number, claimed)

    def _begin(self, step: _Step, index: int, number: int) -> int:
        """The first instruction of a member: it must be known to be active."""
        side = self._sides[number]
        self._need_role(step, self._code.instructions[index].span)
        if not self._knowledge.is_active(number, step.facts):
            raise side.member.differ(
                "nothing says that the member is active here",
                None,
                self._code.instructions[index],
                "geometry",
            )
        busy = [r for r in side.rivals if step.points[r] not in (START, DONE)]
        if busy:
            self.woven.update((number, *busy))
        for other, left in enumerate(step.left):
            if other != number and (left != CLEAN or not self._drains):
                self.handed.add((other, number))
        if self._drains:
            step.left[number] = USED
        return self._entries[number]

    def _check(self, index: int, side: Side, old: Instruction) -> None:
        """Compare an instruction with its original, once."""
        instruction = self._code.instructions[index]
        same = self._same.setdefault(id(old), [])
        text = (instruction.op.text, instruction.operands, instruction.guard)
        read = next((names for known, names in same if known == text), None)
        if read is None or instruction.op.terminator != "none":
            side.images.check(old, instruction)
            read = side.images.read
            same.append((text, read))
        self._checked.add(index)
        self.images += 1
        if read:
            self._read[index] = read
        uniform = instruction.guard is not None and "uni" in instruction.op.modset
        if uniform or (instruction.op.aligned and instruction.op.sync == "cta_barrier"):
            self.promises.add(index)

    def _branch(self, step: _Step, index: int, number: int, claimed: int) -> bool:
        """A branch of a member: both go the same ways."""
        code, side = self._code, self._sides[number]
        instruction, old = code.instructions[index], side.code.instructions[claimed]
        block = code.block_of[index]
        kind = old.op.terminator
        ways: list[tuple[int, int]] = []
        if kind == "branch":
            ways.append((code.target_block(index), side.code.target(claimed)))
        elif kind == "indirect":
            blocks, points = code.table_blocks(index), side.code.targets(claimed)
            if len(blocks) != len(points):
                raise side.member.differ("the table is another", old, instruction, "branches")
            ways += zip(blocks, points, strict=True)
        elif kind in ("return", "exit") and instruction.op.terminator == "branch":
            ways.append((code.target_block(index), DONE))
        elif kind == "return" or (kind == "exit" and code.function.is_entry):
            ways.append((DONE, DONE))
        if old.guard is not None:
            ways.append((code.next[block], side.code.after(claimed)))
        for target, point in ways:
            if target == DONE:
                self._finish(step, instruction.span, number, point)
            else:
                self._follow(step, target, number, point)
        return True

    def _parted(self, side: Side, point: int, claimed: int, instruction: Instruction) -> GoptxError:
        found = side.code.instructions[claimed]
        alias = side.member.name
        notes = [Note(f"this is claimed to be the image of: {found}", found.span)]
        if point == DONE:
            notes.append(Note(f"member {alias!r} is done, or not active, here"))
        else:
            expected = side.code.instructions[point]
            notes.append(Note(f"member {alias!r} is at: {expected}", expected.span))
        return GoptxError.at(
            f"the streams part: this is not the next instruction of member {alias!r}",
            instruction.span,
            notes=notes,
            rule="image",
        )

    def _meet(self, step: _Step, index: int, number: int, claimed: int) -> None:
        """Note what an instruction waits for, and who else might have to wait meanwhile."""
        side = self._sides[number]
        waits = side.member.kinds.of(side.code.instructions[claimed])
        if not waits:
            return
        self.waits.setdefault(number, set()).add(index)
        if waits & Waits.COLLECTIVE or self._code.instructions[index].op.aligned:
            self.copies.setdefault((number, claimed), set()).add(index)
        if step.start.block not in self._ending:
            return  # a thread that can only trap here ends all others
        for rival in side.rivals:
            other = self._sides[rival]
            point = step.points[rival]
            if point == START:
                if self._knowledge.is_inactive(rival, step.facts):
                    continue
                point = self._entries[rival]
            if point in other.blocking:
                hard = bool(waits & ~Waits.COLLECTIVE) and point in other.barriers
                self.conflicts.add(Conflict(number, rival, index, hard))

    # Glue

    def _execute_glue(self, step: _Step, index: int) -> bool:
        """Execute an instruction that is no image; true if the block has been left."""
        instruction = self._code.instructions[index]
        op = instruction.op
        if index not in self._checked:
            self._checked.add(index)
            self.glue_count += 1
        leaves = op.terminator in ("return", "exit") and self._code.function.is_entry
        if op.terminator == "branch" or (leaves and instruction.guard is not None):
            self._glue_branch(step, index)
            return True
        if op.name == "setmaxnreg" and self._roles is not None:
            step.role = self._roles.take(instruction, step.role, self._to_come(step))
            return False
        if instruction.guard is not None or op.terminator not in ("none", None):
            raise unlisted(instruction)
        if _is_drain(instruction):
            self._drain(step, index)
        elif is_dependent_wait(instruction):
            pass  # it waits for earlier grids, and for nobody in this one
        elif self._glue.compute(instruction) is None:
            raise unlisted(instruction)
        elif self._glue.expression(instruction.operands[0]) is None:
            raise GoptxError.at(
                f"{instruction.operands[0]} is glue and gets two different values",
                instruction.span,
                rule="disjointness",
            )
        return False

    def _need_role(self, step: _Step, span: Span | None) -> None:
        """Where there are registers by role, nothing begins or ends without them."""
        if self._roles is not None and step.role < 0:
            raise GoptxError.at(
                "a role begins or ends before it has its registers", span, rule="convergence"
            )

    def _to_come(self, step: _Step) -> frozenset[str]:
        """The members that may still begin."""
        return frozenset(
            side.member.alias
            for number, side in enumerate(self._sides)
            if step.points[number] != DONE and not self._knowledge.is_inactive(number, step.facts)
        )

    def _drain(self, step: _Step, index: int) -> None:
        """Groups are drained, or all threads of the CTA meet, between items of seq."""
        if self._code.instructions[index].op.sync == "cta_barrier":
            self.drains.add(index)
            if any(point not in (START, DONE) for point in step.points):
                raise GoptxError.at(
                    "a barrier of glue while a member is under way",
                    self._code.instructions[index].span,
                    rule="convergence",
                )
        for number, side in enumerate(self._sides):
            if step.points[number] != DONE or step.left[number] == CLEAN:
                continue
            if self._code.instructions[index].op.sync != "cta_barrier":
                step.left[number] = DRAINED
            elif step.left[number] == DRAINED or not side.asynchronous:
                step.left[number] = CLEAN

    def _glue_branch(self, step: _Step, index: int) -> None:
        """A branch on a predicate of the geometry: each way tells something."""
        code = self._code
        instruction = code.instructions[index]
        assert instruction.guard is not None
        predicate = self._glue.expression(Reg(instruction.guard.register))
        if predicate is None or not predicate[0].startswith(("setp", "and")):
            raise GoptxError.at(
                f"a branch that no member has, on what is no predicate of glue: {instruction}",
                instruction.span,
                rule="branches",
            )
        if self._roles is not None:
            self._roles.check_branch(predicate, instruction, step.role)
        self._read[index] = [instruction.guard.register]
        known = self._knowledge.implied(predicate, step.facts)
        before = set(step.facts)
        for value in (True, False):
            if known is not None and known is not value:
                continue
            step.facts = before | set(self._knowledge.told(predicate, value, before))
            taken = value is not instruction.guard.negated
            block = code.next[code.block_of[index]]
            if taken:
                leaves = instruction.op.terminator != "branch"
                block = DONE if leaves else code.target_block(index)
            if block == DONE:
                self._finish(step, instruction.span)
            else:
                self._follow(step, block)


class _Step:
    """A state on its way through a block."""

    __slots__ = ("advanced", "carry", "facts", "left", "points", "role", "start")

    def __init__(self, state: State) -> None:
        self.start = state
        self.points = list(state.points)
        self.facts = set(state.facts)
        self.carry = state.carry
        self.left = list(state.left)
        self.role = state.role
        self.advanced = False


def _is_drain(instruction: Instruction) -> bool:
    """What stands between items of seq that overlay their memory."""
    if instruction.guard is not None:
        return False
    if instruction.op.text == "cp.async.wait_all":
        return True
    one = len(instruction.operands) == 1 and isinstance(instruction.operands[0], Int)
    return instruction.op.text == "barrier.sync" and one
