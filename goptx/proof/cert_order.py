"""The order of one member's instructions: what may be executed where, and what is still owed.

A member's instructions are executed in its order, but for some that pass others by the rules of
`Memory`. What has been passed over is *owed*: everything that is executed meanwhile has to commute
with it. A branch of the member is followed by an image of it, or silently where the value of its
predicate is known; where it is not, the cases are told apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from goptx.proof.cert_ahead import Ahead
from goptx.proof.cert_case import Case
from goptx.proof.cert_code import Code
from goptx.proof.cert_flow import Flow
from goptx.proof.cert_memory import Memory

MAX_CASES = 16
"""Cases of one member that are told apart at a time; with more it is not proved."""

MAX_KEPT = 64
"""Instructions that a case may owe for what follows from it to be kept: to find it again would take
longer than to find it out."""

Outcome = list[tuple[Case, bool]]
"""Cases behind an instruction, and whether it was the member's in each: else it did not matter."""


class Refused(Exception):
    """An instruction must not be executed here, and why; another reading may still do."""


class Order:
    """What may be executed when, in the kernel of one member.

    Args:
        code: the kernel, or a device function.
        memory: its instructions.
    """

    def __init__(self, code: Code, memory: Memory) -> None:
        self._code = code
        self._memory = memory
        self._flow = Flow(code, memory)
        self._ahead = Ahead(code, memory, self._flow)
        self._meetings: dict[Case, Case | None] = {}
        self._found: dict[tuple[Case, int, tuple[str, bool] | None], Outcome | str] = {}

    def execute(self, case: Case, at: int, guard: tuple[str, bool] | None) -> Outcome:
        """The cases behind the execution of an instruction, not a branch, in a case.

        ``guard`` is a predicate and its value with which it is executed, and else not. Raises
        `Refused` where it must not be executed.
        """
        if len(case.owed) > MAX_KEPT:
            return self._execute(case, at, guard)
        key = (case, at, guard)
        found = self._found.get(key)
        if found is None:
            try:
                found = self._execute(case, at, guard)
            except Refused as refused:
                found = str(refused)
            self._found[key] = found
        if isinstance(found, str):
            raise Refused(found)
        return found

    def _execute(self, case: Case, at: int, guard: tuple[str, bool] | None) -> Outcome:
        if guard is None:
            return self._reach(case, at, 0)
        register, wanted = guard
        value = case.value(register)
        if value is None:
            other = case.told(register, not wanted)
            return [*self._reach(case.told(register, wanted), at, 0), (other, False)]
        return self._reach(case, at, 0) if value is wanted else [(case, False)]

    def _reach(self, case: Case, at: int, depth: int) -> Outcome:
        """Execute an instruction, passing over what stands before it."""
        instructions = self._code.instructions
        if at in case.owed:
            position = case.owed.index(at)
            passed = case.owed[:position]
            self._check_passing(passed, at)
            owed = passed + case.owed[position + 1 :]
            return [(self._behind(case._replace(owed=owed), at), True)]
        here = case
        while (point := here.point) != at:
            if not self._flow.lines.comes_to(point, at):
                return [self._idle(here, at)]
            if instructions[point].op.terminator in ("none", None):
                over = self._over(here, at)
                if over is None:
                    return [self._idle(case, at)]
                here = over
                continue
            register = self._flow.register_of(point)
            value = None if register is None else here.value(register)
            if register is None or self._is_owed(register, here):
                return [self._far(case, at)]
            if value is not None:
                here = self.past(here, self._flow.way(point, value))
            elif self._ahead.may_run(here, at):
                return [self._far(case, at)]
            elif depth > MAX_CASES:
                return [self._idle(case, at)]
            else:
                ways = [here.told(register, value) for value in (True, False)]
                return [one for way in ways for one in self._reach(way, at, depth + 1)]
        self._check_passing(here.owed, at)
        return [(self._behind(here._replace(point=self._code.after(at)), at), True)]

    def _over(self, case: Case, at: int) -> Case | None:
        """The case behind what stands on a straight line before an instruction, or the end of the
        line; None if it comes to what is owed already."""
        instructions, code = self._code.instructions, self._code
        owed, seen, done = list(case.owed), set(case.owed), set(case.done)
        point = case.point
        while point != at and point >= 0 and instructions[point].op.terminator in ("none", None):
            if point in done:
                done.remove(point)
            elif point in seen:
                return None
            else:
                owed.append(point)
                seen.add(point)
            point = code.after(point)
        left = case.done if len(done) == len(case.done) else tuple(sorted(done))
        return self._ahead.skipped(case._replace(point=point, owed=tuple(owed), done=left))

    def _far(self, case: Case, at: int) -> tuple[Case, bool]:
        if not self._ahead.may_run(case, at):
            return self._idle(case, at)
        return self._behind(case._replace(done=tuple(sorted((*case.done, at)))), at), True

    def _is_owed(self, register: str, case: Case) -> bool:
        """Whether a register is still to be written by what has been passed over."""
        return not self._memory.writers.get(register, frozenset[int]()).isdisjoint(case.owed)

    def _check_passing(self, passed: Collection[int], at: int) -> None:
        one = self._memory.obstacle(at, passed)
        if one is not None:
            raise Refused(f"it must not be executed before: {self._code.instructions[one]}")

    def _behind(self, case: Case, at: int) -> Case:
        """A case once registers have been written."""
        written = self._memory.defs(at)
        if case.known and written:
            case = case._replace(known=frozenset(k for k in case.known if k[0] not in written))
        return self._ahead.skipped(case) if case.done else case

    def _idle(self, case: Case, at: int) -> tuple[Case, bool]:
        """Execute what is not to be executed in a case: it must not matter."""
        if self._memory.is_early(at) and self._ahead.is_idle(case, at):
            return self._behind(case, at), False
        raise Refused("it is not the next instruction, and must not be executed before that")

    def branch(self, case: Case, at: int, depth: int = 0) -> Outcome:
        """The cases in front of a branch, return or exit of which there is an image.

        Where the member has followed it already, since what is known decides it, or it leads to one
        place either way, a case stays as it is. Raises `Refused` where it is not the next one.
        """
        if self._code.is_idle(at):
            return [(case, False)]
        memory, here = self._memory, self._towards(case, at)
        if here.point != at:
            register = self._flow.register_of(at)
            if register is not None and case.value(register) is not None:
                return [(case, False)]
            ways = self._ways_on(here, at)
            if not ways or 2 << depth > MAX_CASES:
                raise Refused("it is not the next instruction")
            return [one for way in ways for one in self.branch(way, at, depth + 1)]
        for one in here.owed:
            if not memory.is_pure(one) or not memory.defs(one).isdisjoint(memory.uses(at)):
                raise Refused(f"it must not be executed before: {self._code.instructions[one]}")
        return [(here, True)]

    def _towards(self, case: Case, at: int) -> Case:
        """The case in front of a branch, or in front of what cannot be passed over before it."""
        here = case
        while here.point != at:
            point = here.point
            if point < 0 or point in here.owed or not self._flow.lines.comes_to(point, at):
                break
            if self._code.instructions[point].op.terminator not in ("none", None):
                ahead = self.settled(here)
                if ahead == here:
                    break
                here = ahead
                continue
            here = here._replace(point=self._code.after(point), owed=(*here.owed, point))
            here = self._ahead.skipped(here)
        return here

    def _ways_on(self, case: Case, at: int) -> list[Case]:
        """The cases behind a branch before another one that nobody has asked what it decides: what
        is in an arm of it is owed in one of them."""
        point = case.point
        register = self._flow.register_of(point) if point >= 0 else None
        if register is None or not self._flow.lines.comes_to(point, at):
            return []
        if self._is_owed(register, case):
            return [self.past(case, self._flow.way(point, value)) for value in (True, False)]
        known = case.value(register) is not None
        return [] if known else [case.told(register, value) for value in (True, False)]

    def settled(self, case: Case) -> Case:
        """The case behind all branches that what is known decides, and those behind both ways of
        which all has been executed until they meet."""
        seen: set[int] = set()
        case = self._ahead.skipped(case)
        while case.point >= 0 and case.point not in seen:
            seen.add(case.point)
            register = self._flow.register_of(case.point)
            if register is None:
                break
            # What it will be when all that is owed has been executed is not known yet.
            value = None if self._is_owed(register, case) else case.value(register)
            if value is not None:
                case = self.past(case, self._flow.way(case.point, value))
                continue
            met = self._met(case)
            if met is None:
                break
            case = met
        return case

    def _met(self, case: Case) -> Case | None:
        """The case in which both ways of a branch end of which something has been executed ahead,
        if that is one."""
        ways = [self._flow.way(case.point, value) for value in (True, False)]
        if case.done and not set(ways).isdisjoint(case.done):
            if case not in self._meetings:
                self._meetings[case] = None  # a circle leads to no meeting
                ends = {self.settled(case._replace(point=way)) for way in ways}
                self._meetings[case] = self._one_of(ends)
            return self._meetings[case]
        return None

    def _one_of(self, ends: Collection[Case]) -> Case | None:
        """The one case that some are, but for what has been executed ahead for one of them and is
        lost in it."""
        done = frozenset[int].intersection(*(frozenset(end.done) for end in ends))
        left = {end._replace(done=tuple(sorted(done))) for end in ends}
        if len(left) > 1:
            return None
        case = left.pop()
        return (
            case
            if self._ahead.are_lost(case, {one for end in ends for one in end.done} - done)
            else None
        )

    def past(self, case: Case, way: int) -> Case:
        """See `Ahead.past`."""
        return self._ahead.past(case, way)

    def merged(self, cases: Iterable[Case], forget: bool) -> tuple[Case, ...]:
        """Cases without those that differ only by what is known.

        ``forget`` drops what no branch that comes asks for.
        """
        several = tuple(cases)
        if len(several) > 1:
            found: dict[tuple[int, tuple[int, ...], tuple[int, ...]], Case] = {}
            for case in several:
                key = (case.point, case.owed, case.done)
                same = found.get(key)
                found[key] = case if same is None else same._replace(known=same.known & case.known)
            several = tuple(found.values())
        if forget and len(several) == 1 and several[0].known:
            one = several[0]
            asked = set(self._flow.decisive_at(one.point))
            for ahead in one.done:
                asked |= self._memory.defs(ahead)
            several = (one._replace(known=frozenset(k for k in one.known if k[0] in asked)),)
        if len(several) > 1:
            several = tuple(sorted(several, key=_sorting))
        return several

    # The member's code

    def is_early(self, at: int) -> bool:
        """See `Memory.is_early`."""
        return self._memory.is_early(at)

    def written(self, at: int) -> frozenset[str]:
        """Registers that an instruction writes."""
        return self._memory.defs(at)

    def after(self, at: int) -> int:
        """The point behind an instruction."""
        return self._code.after(at)

    def ways(self, case: Case, at: int) -> tuple[bool, bool]:
        """Whether a branch may be taken in a case, and whether it may not be."""
        guard = self._code.instructions[at].guard
        register = self._flow.register_of(at)
        value = None if register is None else case.value(register)
        if guard is None:
            return True, False
        if value is None:
            return True, True
        taken = value is not guard.negated
        return taken, not taken


def _sorting(case: Case) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return case.point, case.owed, case.done
