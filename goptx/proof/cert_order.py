"""The order of one member's instructions: what may be executed where, and what is still owed.

A member's instructions are executed in its order, but for some that pass others by the rules of
`Memory`. What has been passed over is *owed*: everything that is executed meanwhile has to commute
with it. A branch of the member is followed by an image of it, or silently where the value of its
predicate is known; where it is not, the cases are told apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from goptx.ir import Guard, Instruction
from goptx.proof.cert_code import DONE, Code
from goptx.proof.cert_memory import Memory

MAX_CASES = 16
"""Cases of one member that are told apart at a time; with more it is not proved."""

Known = frozenset[tuple[str, bool]]
"""Predicate registers of a member, and the values that they have now."""

NOTHING: Known = frozenset()


class Case(NamedTuple):
    """Where a member is, in one of several cases.

    Attributes:
        point: the first point of which nothing has been executed or passed.
        owed: instructions before it that are still to be executed, in the member's order.
        done: instructions behind it that have been executed: loads, to which it is sure to come,
            and arithmetic that does not matter if it does not come there.
        known: what is known of predicates in this case.
    """

    point: int
    owed: tuple[int, ...] = ()
    known: Known = NOTHING
    done: tuple[int, ...] = ()

    def value(self, register: str) -> bool | None:
        """The value of a predicate register, if it is known."""
        if (register, True) in self.known:
            return True
        return False if (register, False) in self.known else None

    def told(self, register: str, value: bool) -> Case:
        return self._replace(known=self.known | {(register, value)})


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
        self._regions: dict[tuple[Case, int], tuple[frozenset[int], bool]] = {}
        self._found: dict[tuple[Case, int, tuple[str, bool] | None], Outcome | str] = {}
        self._again: dict[int, bool] = {}
        self._last: dict[tuple[int, tuple[int, ...]], int] = {}
        self._live: list[frozenset[str]] | None = None
        self._decisive: list[frozenset[str]] | None = None

    def execute(self, case: Case, at: int, guard: tuple[str, bool] | None) -> Outcome:
        """The cases behind the execution of an instruction, not a branch, in a case.

        ``guard`` is a predicate and its value with which it is executed, and else not. Raises
        `Refused` where it must not be executed.
        """
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
            self._check_passing(case.owed[:position], at)
            owed = case.owed[:position] + case.owed[position + 1 :]
            return [(self._behind(case._replace(owed=owed), at), True)]
        here = case
        while (point := here.point) != at:
            if not self._code.comes_to(point, at):
                return [self._idle(here, at)]
            if instructions[point].op.terminator in ("none", None):
                if point in here.owed:
                    return [self._idle(case, at)]
                here = self._skipped(
                    here._replace(point=self._code.after(point), owed=(*here.owed, point))
                )
                continue
            register = self._register_of(point)
            value = None if register is None else here.value(register)
            if register is None or self._is_owed(register, here):
                return [self._far(case, at)]
            if value is not None:
                here = self._skipped(here._replace(point=self._way(point, value)))
            elif self._is_far(here, at):
                return [self._far(case, at)]
            elif depth > MAX_CASES:
                return [self._idle(case, at)]
            else:
                ways = [here.told(register, value) for value in (True, False)]
                return [one for way in ways for one in self._reach(way, at, depth + 1)]
        self._check_passing(here.owed, at)
        return [(self._behind(here._replace(point=self._code.after(at)), at), True)]

    def _is_far(self, case: Case, at: int) -> bool:
        """Whether an instruction commutes with all that may come before it. It is arithmetic, which
        may come or not, or a load that is sure to come."""
        memory = self._memory
        if case.point < 0 or at in case.done or not memory.may_rise(at):
            return False
        before, is_sure = self._between(case, at)
        if not is_sure and not memory.is_early(at):
            return False
        return memory.obstacle(at, case.owed) is None and memory.obstacle(at, before) is None

    def _comes_again(self, point: int) -> bool:
        """Whether an instruction may be executed several times."""
        found = self._again.get(point)
        if found is None:
            code = self._code
            found = any(code.comes_to(p, point) for p in code.following(point))
            self._again[point] = found
        return found

    def _far(self, case: Case, at: int) -> tuple[Case, bool]:
        if not self._is_far(case, at):
            return self._idle(case, at)
        return self._behind(case._replace(done=tuple(sorted((*case.done, at)))), at), True

    def _between(self, case: Case, at: int) -> tuple[frozenset[int], bool]:
        """What may be executed in a case before an instruction, or without it, and has not been;
        and whether it is sure to come."""
        key = (case, at)
        if key in self._regions:
            return self._regions[key]
        owed = {name for one in case.owed for name in self._memory.defs(one)}
        known = {name: value for name, value in case.known if name not in owed}
        region = self._region(case, at, known)
        if known and not self._written(region).isdisjoint(known):
            # What is known now need not be so when the branch comes.
            written = self._written(region)
            known = {name: value for name, value in known.items() if name not in written}
            region = self._region(case, at, known)
        found = region - {at, DONE}, at in region and DONE not in region
        self._regions[key] = found
        return found

    def _written(self, region: Iterable[int]) -> frozenset[str]:
        nothing: frozenset[str] = frozenset()
        return nothing.union(*(self._memory.defs(one) for one in region if one >= 0))

    def _region(self, case: Case, at: int, known: Mapping[str, bool]) -> frozenset[int]:
        """The points that come before one, if what is known decides branches."""

        decided: dict[int, Collection[int]] = {
            point: (self._way(point, value),)
            for register, value in known.items()
            for point in self._branches.get(register, ())
        }
        decided[at] = ()
        once = {one for one in case.done if not self._comes_again(one)}
        return self._code.region(case.point, decided) - once

    def _skipped(self, case: Case) -> Case:
        """A case behind what has been executed already."""
        while case.point in case.done:
            done = tuple(one for one in case.done if one != case.point)
            case = case._replace(point=self._code.after(case.point), done=done)
        if not case.done or self._all_come(case.point, case.done):
            return case
        left = tuple(one for one in case.done if self._may_come(case.point, one))
        return case if left == case.done else case._replace(done=left)

    def _all_come(self, point: int, done: tuple[int, ...]) -> bool:
        """Whether it is clear that all of these may still come, or must: a straight line leads to
        its end, and only what stands on it comes from some of its points and not from others."""
        if point < 0:
            return False
        lines = self._code.lines
        first, place = lines[point]
        last = self._last.get((first, done))
        if last is None:
            here = [one for one in done if lines[one][0] == first]
            far = all(self._may_come(point, one) for one in done if one not in here)
            places = [lines[one][1] for one in here if self._memory.is_early(one)]
            last = min(places, default=len(lines)) if far else -1
            self._last[first, done] = last
        return place <= last

    def _may_come(self, point: int, ahead: int) -> bool:
        """Whether an instruction that has been executed may still come, or must."""
        return self._code.comes_to(point, ahead) or not self._memory.is_early(ahead)

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
        return self._skipped(case) if case.done else case

    def _idle(self, case: Case, at: int) -> tuple[Case, bool]:
        """Execute what is not to be executed in a case: it must not matter."""
        memory = self._memory
        used: set[str] = set()
        for one in (*case.owed, *case.done):
            used |= memory.uses(one) | memory.defs(one)
        if memory.is_early(at) and memory.defs(at).isdisjoint(self._live_at(case.point) | used):
            return self._behind(case, at), False
        raise Refused("it is not the next instruction, and must not be executed before that")

    def branch(self, case: Case, at: int) -> Case | None:
        """The case in front of a branch, return or exit of which there is an image.

        None where the member has followed it already, since what is known decides it. Raises
        `Refused` where it is not the next one.
        """
        memory, here = self._memory, case
        while here.point != at:
            point = here.point
            if point < 0 or point in here.owed or not self._code.comes_to(point, at):
                break
            if self._code.instructions[point].op.terminator not in ("none", None):
                ahead = self.settled(here)
                if ahead == here:
                    break
                here = ahead
                continue
            here = here._replace(point=self._code.after(point), owed=(*here.owed, point))
            here = self._skipped(here)
        if here.point != at:
            register = self._register_of(at)
            if register is not None and case.value(register) is not None:
                return None
            raise Refused("it is not the next instruction")
        for one in here.owed:
            if not memory.is_pure(one) or not memory.defs(one).isdisjoint(memory.uses(at)):
                raise Refused(f"it must not be executed before: {self._code.instructions[one]}")
        return here

    def settled(self, case: Case) -> Case:
        """The case behind all branches that what is known decides."""
        seen: set[int] = set()
        case = self._skipped(case)
        while case.point >= 0 and case.point not in seen:
            seen.add(case.point)
            register = self._register_of(case.point)
            if register is None or self._is_owed(register, case):
                break
            value = case.value(register)
            if value is None:
                break
            case = self._skipped(case._replace(point=self._way(case.point, value)))
        return case

    def merged(self, cases: Iterable[Case], forget: bool) -> tuple[Case, ...]:
        """Cases without those that differ only by what is known.

        ``forget`` drops what no branch that comes asks for.
        """
        found: dict[tuple[int, tuple[int, ...], tuple[int, ...]], Case] = {}
        for case in cases:
            key = (case.point, case.owed, case.done)
            same = found.get(key)
            found[key] = case if same is None else same._replace(known=same.known & case.known)
        several = tuple(found.values())
        if forget and len(several) == 1 and several[0].known:
            one = several[0]
            asked = set(self._decisive_at(one.point))
            for ahead in one.done:
                asked |= self._memory.defs(ahead)
            several = (one._replace(known=frozenset(k for k in one.known if k[0] in asked)),)
        if len(several) > 1:
            several = tuple(sorted(several, key=_sorting))
        return several

    # The member's code

    @cached_property
    def _branches(self) -> Mapping[str, Collection[int]]:
        """The branches, returns and exits that each predicate decides."""
        found: dict[str, list[int]] = {}
        for point in range(len(self._code.instructions)):
            register = self._register_of(point)
            if register is not None:
                found.setdefault(register, []).append(point)
        return found

    def _register_of(self, point: int) -> str | None:
        """The predicate of a guarded branch, return or exit."""
        instruction = self._code.instructions[point]
        if instruction.guard is None or not self._decides(instruction):
            return None
        return instruction.guard.register

    def _decides(self, instruction: Instruction) -> bool:
        kind = instruction.op.terminator
        return kind in ("branch", "return") or (kind == "exit" and self._code.function.is_entry)

    def _way(self, point: int, value: bool) -> int:
        """Where a branch goes for a value of its predicate."""
        instruction = self._code.instructions[point]
        guard = instruction.guard
        assert isinstance(guard, Guard)
        if value is guard.negated:
            return self._code.after(point)
        return self._code.target(point) if instruction.op.terminator == "branch" else DONE

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
        register = self._register_of(at)
        value = None if register is None else case.value(register)
        if guard is None:
            return True, False
        if value is None:
            return True, True
        taken = value is not guard.negated
        return taken, not taken

    def _live_at(self, point: int) -> frozenset[str]:
        """Registers whose values are still read from a point on."""
        if point < 0:
            return frozenset()
        if self._live is None:
            self._live = self._backward(
                list(map(self._memory.uses, range(len(self._code.instructions))))
            )
        return self._live[point]

    def _decisive_at(self, point: int) -> frozenset[str]:
        """Predicates whose values a branch still asks for from a point on."""
        if point < 0:
            return frozenset()
        if self._decisive is None:
            nothing: frozenset[str] = frozenset()
            uses = [
                nothing if r is None else frozenset((r,))
                for r in map(self._register_of, range(len(self._code.instructions)))
            ]
            self._decisive = self._backward(uses)
        return self._decisive[point]

    def _backward(self, uses: list[frozenset[str]]) -> list[frozenset[str]]:
        """For each point the registers that are used from it on, before they are written."""
        code, memory = self._code, self._memory
        numbers: dict[str, int] = {}
        for names in uses:
            for name in names:
                numbers.setdefault(name, len(numbers))
        read = [sum(1 << numbers[n] for n in names) for names in uses]
        kept: list[int] = []
        for index, instruction in enumerate(code.instructions):
            names = memory.defs(index) if instruction.guard is None else ()
            kept.append(~sum(1 << numbers[n] for n in names if n in numbers))
        bits = [0] * len(read)
        before = code.before()
        pending = list(range(len(read)))
        waiting = [True] * len(read)
        while pending:
            point = pending.pop()
            waiting[point] = False
            after = 0
            for following in code.following(point):
                after |= bits[following] if following >= 0 else 0
            value = read[point] | (after & kept[point])
            if value != bits[point]:
                bits[point] = value
                for earlier in before.get(point, ()):
                    if not waiting[earlier]:
                        waiting[earlier] = True
                        pending.append(earlier)
        names_of = list(numbers)
        return [frozenset(names_of[n] for n in range(len(names_of)) if b >> n & 1) for b in bits]


def _sorting(case: Case) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return case.point, case.owed, case.done
