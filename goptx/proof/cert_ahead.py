"""What is executed ahead of its place: what may be, where it counts, and where it is lost.

An instruction is executed *far* ahead where what stands before it is no straight line: loops,
branches whose predicates have no value yet. It then is *done* in a case until the member comes to
it, or to where it cannot come any more.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from goptx.proof.cert_case import Case
from goptx.proof.cert_code import Code
from goptx.proof.cert_flow import Decided, Flow
from goptx.proof.cert_lines import Lines, bits_at
from goptx.proof.cert_memory import Memory


class Stretch(NamedTuple):
    """What lies between a case and an instruction that is executed far ahead.

    Attributes:
        region: the points (bits of `Lines`) that may come before it, or without it; and itself if
            it may come.
        before: those of them that have not been executed, without itself.
        decided: what follows branches that what is known decides.
    """

    region: int
    before: int
    decided: Decided


class Ahead:
    """What is done ahead in the cases of one member.

    Args:
        code: the kernel, or a device function.
        memory: its instructions; ``flow``: its ways.
    """

    def __init__(self, code: Code, memory: Memory, flow: Flow) -> None:
        self._code = code
        self._memory = memory
        self._flow = flow
        self._stretches: dict[tuple[Case, int], Stretch] = {}
        self._last: dict[tuple[int, tuple[int, ...]], int] = {}
        self._arms: dict[tuple[int, int], int] = {}

    @property
    def _lines(self) -> Lines:
        return self._flow.lines

    # What may be executed ahead

    def may_run(self, case: Case, at: int) -> bool:
        """Whether an instruction may be executed far ahead. It commutes with all that may come
        before it, and is sure to come once, or is arithmetic, which does not matter where it does
        not come: nobody reads its result there."""
        memory = self._memory
        if case.point < 0 or at in case.done or memory.obstacle(at, case.owed) is not None:
            return False
        stretch = self._between(case, at)
        if memory.hinders(at, stretch.before):
            return memory.is_early(at) and self._is_lost(case, at, stretch)
        if memory.is_early(at):
            return True
        if not stretch.region >> at & 1 or stretch.region & self._lines.done:
            return False
        # A load that comes too early nobody sees; all else is seen if what is before never ends.
        if memory.may_rise(at):
            return True
        path = self._lines.points(stretch.region & ~(1 << at))
        return not self._flow.is_circular(path, stretch.decided)

    def _is_lost(self, case: Case, at: int, stretch: Stretch) -> bool:
        """Whether arithmetic commutes with all that comes before it, and nobody reads its result on
        ways on which it does not come."""
        memory = self._memory
        bits = stretch.region & self._lines.coming(at)
        if not bits >> at & 1 or memory.hinders(at, bits & stretch.before):
            return False
        coming = set(self._lines.points(bits))
        leaving = {
            behind
            for one in coming
            for behind in self._flow.following(one, stretch.decided)
            if behind not in coming
        }
        return not self._flow.reads(leaving, memory.defs(at), stretch.decided, case.done)

    def is_idle(self, case: Case, at: int) -> bool:
        """Whether nobody reads what an instruction writes before it is written once more: neither
        what is owed, which keeps its order, nor what comes."""
        memory = self._memory
        names = memory.defs(at)
        for one in case.owed:
            if not names.isdisjoint(memory.uses(one)):
                return False
            if self._code.instructions[one].guard is None:
                names = names - memory.defs(one)
        if not names or case.point < 0:
            return True
        stretch = self._between(case, at)
        decided: Decided = {} if stretch.region >> at & 1 else stretch.decided
        return not self._flow.reads([case.point], names, decided, case.done)

    # What lies between

    def _between(self, case: Case, at: int) -> Stretch:
        """What may be executed in a case before an instruction, or without it."""
        key = (case, at)
        found = self._stretches.get(key)
        if found is None:
            found = self._stretches[key] = self._find_between(case, at)
        return found

    def _find_between(self, case: Case, at: int) -> Stretch:
        owed = {name for one in case.owed for name in self._memory.defs(one)}
        known = {name: value for name, value in case.known if name not in owed}
        while True:
            decided = self._decided(known, at)
            region = self._lines.region(case.point, decided)
            before = region & ~self._once(case, at, decided)
            written = [name for name in known if before & self._memory.writing.get(name, 0)]
            if not written:
                return Stretch(region, before & ~(1 << at | self._lines.done), decided)
            # What is known now need not be so when the branch comes.
            known = {name: value for name, value in known.items() if name not in written}

    def _decided(self, known: Mapping[str, bool], at: int) -> Decided:
        """What branches decide of which the predicates are known; nothing comes behind a point."""
        decided: dict[int, Collection[int]] = {
            point: (self._flow.way(point, value),)
            for register, value in known.items()
            for point in self._flow.branches.get(register, ())
        }
        decided[at] = ()
        return decided

    def _once(self, case: Case, at: int, decided: Decided) -> int:
        """What has been executed (bits) and does not come once more, at least not before an
        instruction to which it matters."""
        lines, done = self._lines, bits_at(case.done)
        back = 0
        for one in lines.points(done & lines.circular):
            if (
                self._memory.obstacle(at, (one,)) is None
                or lines.region(self._code.after(one), decided) >> one & 1
            ):
                back |= 1 << one
        return done & ~back

    # Where the member comes to it, or cannot come any more

    def skipped(self, case: Case) -> Case:
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
        line, place = self._lines.of[point], self._lines.place[point]
        last = self._last.get((line, done))
        if last is None:
            last = self._last[line, done] = self._last_of(line, done)
        return place <= last

    def _last_of(self, line: int, done: tuple[int, ...]) -> int:
        """The last place on a line from which all of these may still come, or must; -1 where some
        cannot from any."""
        lines, is_early = self._lines, self._memory.is_early
        behind, last = lines.ahead[line], len(lines.of)
        for one in done:
            there = lines.of[one]
            if there == line:
                if lines.place[one] < last and is_early(one):
                    last = lines.place[one]
            elif not behind >> there & 1 and is_early(one):
                return -1
        return last

    def _may_come(self, point: int, ahead: int) -> bool:
        """Whether an instruction that has been executed may still come, or must."""
        return self._lines.comes_to(point, ahead) or not self._memory.is_early(ahead)

    def past(self, case: Case, way: int) -> Case:
        """The case on a way behind the branch where it is, without what has been executed ahead of
        another arm if that is lost."""
        point = case.point
        case = self.skipped(case._replace(point=way))
        if not case.done:
            return case
        arms, line = self._arms_around(point, way), self._lines.of
        lost = [one for one in case.done if arms >> line[one] & 1]
        if not lost:
            return case
        left = case._replace(done=tuple(one for one in case.done if one not in lost))
        return left if self.are_lost(left, lost) else case

    def _arms_around(self, point: int, way: int) -> int:
        found = self._arms.get((point, way))
        if found is None:
            found = self._arms[point, way] = self._lines.arm_around(point, way)
        return found

    def are_lost(self, case: Case, lost: Collection[int]) -> bool:
        """Whether some that have been executed do not matter in a case that is without them:
        arithmetic of which neither what comes nor what has been executed reads the result."""
        memory = self._memory
        read = frozenset[str]().union(*map(memory.uses, case.done))
        return all(
            memory.is_early(one) and memory.defs(one).isdisjoint(read) and self.is_idle(case, one)
            for one in lost
        )
