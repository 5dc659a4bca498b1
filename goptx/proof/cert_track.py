"""Where one member is on the walk: its cases, and whether it may begin once more."""

from __future__ import annotations

from collections.abc import Iterable

from goptx.proof.cert_case import Case
from goptx.proof.cert_code import DONE, START
from goptx.proof.cert_order import MAX_CASES, Order, Refused

OTHER = -3
"""No point: several cases, or nothing."""

EVERY = 1 << 30
"""More loops than are above any member."""


class Cases:
    """All cases of a member. At the start of a block a `Track` has made one for equal ones, so that
    they compare fast.

    Attributes:
        point: where it is if that is all there is to say, else `OTHER`.
        several: the cases.
        fresh: nothing but `Memory.early` instructions have been executed, so that it may begin
            once more, or never.
        again: where it would be had it begun once more; `OTHER` where it has not.
        is_done: it has come to its end in all cases.
        left: of the loops above it, from the outermost on, so many may have further rounds of it;
            those inside these are known to be over.
    """

    __slots__ = ("again", "fresh", "is_done", "left", "point", "several")

    def __init__(
        self, several: tuple[Case, ...], fresh: bool, again: int, left: int = EVERY
    ) -> None:
        first = several[0]
        plain = len(several) == 1 and again == OTHER and not (first.owed or first.done)
        self.point = first.point if plain and not first.known else OTHER
        self.several = several
        self.fresh = fresh
        self.again = again
        self.left = left
        self.is_done = first.point == DONE and all(
            c.point == DONE and not c.owed and not c.done for c in several
        )

    @property
    def is_under_way(self) -> bool:
        """Whether it has done something that is seen outside, and is not done yet."""
        return not (self.fresh or self.is_done)


class Track:
    """Makes and advances the cases of one member.

    Args:
        order: of its code.
        entry: its settled first point.
    """

    def __init__(self, order: Order, entry: int) -> None:
        self.order = order
        self.entry = entry
        self._made: dict[tuple[tuple[Case, ...], bool, int], Cases] = {}
        self._points: dict[int, Cases] = {}
        self._over: dict[int, Cases] = {}
        self.start = self._make((Case(START),), True, OTHER)
        self.done = self.at(DONE)

    def at(self, point: int) -> Cases:
        """A member of which there is nothing to say but where it is."""
        found = self._points.get(point)
        if found is None:
            found = self._points[point] = self._make((Case(point),), False, OTHER)
        return found

    def over(self, left: int) -> Cases:
        """A member that is done, and has further rounds of so many loops at most."""
        if left not in self._over:
            self._over[left] = Cases((Case(DONE),), False, OTHER, left)
        return self._over[left]

    def begun(self) -> Cases:
        """A member that is about to execute its first instruction."""
        return self._make((Case(self.entry),), True, OTHER)

    def committed(self, cases: Cases) -> Cases:
        """A member that has done something that is seen outside."""
        return self._make(cases.several, False, cases.again) if cases.fresh else cases

    def _make(self, several: tuple[Case, ...], fresh: bool, again: int) -> Cases:
        """The one object for these cases."""
        if again != OTHER and len(several) == 1 and several[0] == Case(again):
            again = OTHER
        key = (several, fresh, again)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Cases(several, fresh, again)
        return found

    # Steps

    def execute(
        self, cases: Cases, at: int, guard: tuple[str, bool] | None, anew: bool
    ) -> tuple[Cases, bool, bool]:
        """Execute an image of an instruction that is no branch; `Refused` if it must not be.

        The second value: whether it is a step of the member in every case. Where it is one in some
        cases only, it may be executed for ever without an end. The third: whether the member has
        begun once more.

        ``anew``: a fresh member may begin once more here.
        """
        # By a predicate it may not have been executed, so that nothing has begun.
        again = self._again(cases, at, anew) if guard is None else OTHER
        try:
            if len(cases.several) == 1:
                found = self.order.execute(cases.several[0], at, guard)
            else:
                found = [one for c in cases.several for one in self.order.execute(c, at, guard)]
            owned = [own for _, own in found]
            if True not in owned:
                raise Refused("it has been executed already, or is not to be")
        except Refused:
            if again != OTHER:
                return self._make((Case(again),), cases.fresh, OTHER), False, True
            if not (anew and cases.fresh and cases.several[0] != Case(self.entry)):
                raise
            return self.execute(self.begun(), at, guard, False)[0], False, True
        several = (found[0][0],) if len(found) == 1 else self._merged([c for c, _ in found], False)
        if again != OTHER and len(several) == 1 and several[0] == Case(again):
            again = OTHER
        # Nobody compares them before the end of the block, where `settled` makes them one.
        return Cases(several, cases.fresh, again), False not in owned, False

    def _again(self, cases: Cases, at: int, anew: bool) -> int:
        """Where a member would be behind an instruction had it begun once more."""
        begins = anew and cases.fresh and at == self.entry and cases.point != at
        if cases.again == at or begins:
            return self.order.after(at)
        return OTHER

    def front(self, cases: Cases, at: int) -> list[tuple[Case, bool]]:
        """The cases at an image of a branch: each in front of it, or where it is; and whether it
        is that member's own step, and not one that it has made already."""
        try:
            found: list[tuple[Case, bool]] = []
            for case in cases.several:
                found += self.order.branch(case, at)
        except Refused:
            if cases.again != at:
                raise
            return [(Case(at), True)]
        return found

    def gone(self, front: list[tuple[Case, bool]], at: int, to: int, taken: bool) -> Cases | None:
        """Where one way of a branch leads, to a point if it is the member's own step; None if there
        is no case that goes it."""
        if len(front) == 1 and front[0] == (Case(at), True):
            return self.at(to)
        cases = [
            self.order.past(case, to) if own else case
            for case, own in front
            if self.order.ways(case, at)[0 if taken else 1]
        ]
        return self._make(self._merged(cases, True), False, OTHER) if cases else None

    def told(self, cases: Cases, register: str, value: bool) -> Cases | None:
        """The cases in which a predicate has a value; None if there is none."""
        if cases.left != EVERY:
            return cases
        found = [
            c.told(register, value) for c in cases.several if c.value(register) is not (not value)
        ]
        if not found:
            return None
        return self._make(self._merged(found, False), cases.fresh, cases.again)

    def settled(self, cases: Cases) -> Cases:
        """The cases behind all branches that are decided, as they go from block to block."""
        if cases.left != EVERY:
            return cases
        if cases.point != OTHER or cases.several[0].point == START:
            return self._make(cases.several, cases.fresh, cases.again)
        found = self._merged(map(self.order.settled, cases.several), True)
        return self._make(found, cases.fresh, cases.again)

    def _merged(self, cases: Iterable[Case], forget: bool) -> tuple[Case, ...]:
        several = self.order.merged(cases, forget)
        if len(several) > MAX_CASES:
            raise Refused(f"more than {MAX_CASES} cases of the member would have to be told apart")
        return several
