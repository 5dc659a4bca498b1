"""The straight lines of a body, and which lead where: reachability without a walk over points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from goptx.proof.cert_code import DONE, Code


class Lines:
    """The straight lines of a body.

    On a line each point but the last is followed by the next one only, and each but the first comes
    behind the one before it only. So whoever comes from elsewhere comes to the first one. `DONE` is
    a line, too: the last.

    Args:
        code: the body.

    Attributes:
        of, place: for each point its line, and its place there.
    """

    def __init__(self, code: Code) -> None:
        points = range(len(code.instructions))
        before = code.before()
        behind: dict[int, int] = {}
        for point in points:
            ways = before.get(point, ())
            if len(ways) == 1 and set(code.following(ways[0])) == {point}:
                behind[ways[0]] = point
        self.of, self.place = [-1] * len(points), [0] * len(points)
        self._points: list[list[int]] = []
        for first in sorted(set(points).difference(behind.values())):
            self._add(first, behind)
        # A circle that nothing leads into has no first point: each of its points is a line.
        for point in points:
            if self.of[point] < 0:
                self._add(point, {})
        self._end = len(self._points)
        self._ways = [self._lines(code.following(line[-1])) for line in self._points]
        self._ways.append([])
        self._comings: list[list[int]] = [[] for _ in self._ways]
        for line, ways in enumerate(self._ways):
            for way in ways:
                self._comings[way].append(line)
        self._following = code.following
        self.ahead = self._find_ahead()
        """For each line the lines (bits) that may come behind its end."""
        self._all_ahead: dict[int, frozenset[int]] = {}

    def _add(self, first: int, behind: Mapping[int, int]) -> None:
        points = [first]
        while (following := behind.get(points[-1])) is not None:
            points.append(following)
        for place, point in enumerate(points):
            self.of[point], self.place[point] = len(self._points), place
        self._points.append(points)

    def _lines(self, points: Iterable[int]) -> list[int]:
        return [self._end if point == DONE else self.of[point] for point in points]

    def _find_ahead(self) -> list[int]:
        found = [0] * len(self._ways)
        pending = list(range(len(self._ways)))
        waiting = [True] * len(pending)
        while pending:
            line = pending.pop()
            waiting[line] = False
            bits = 0
            for way in self._ways[line]:
                bits |= found[way] | 1 << way
            if bits != found[line]:
                found[line] = bits
                for earlier in self._comings[line]:
                    if not waiting[earlier]:
                        waiting[earlier] = True
                        pending.append(earlier)
        return found

    def comes_to(self, point: int, goal: int) -> bool:
        """Whether a point is one from which another may still be executed, or that one itself."""
        if point < 0:
            return False
        here, there = self.of[point], self.of[goal]
        if here == there and self.place[point] <= self.place[goal]:
            return True
        return self.ahead[here] >> there & 1 == 1

    def comes_again(self, point: int) -> bool:
        """Whether an instruction may be executed several times."""
        line = self.of[point]
        return self.ahead[line] >> line & 1 == 1

    def region(self, start: int, decided: Mapping[int, Collection[int]]) -> frozenset[int]:
        """All points that may come behind one, itself included; where ``decided`` says what follows
        a point, nothing else does."""
        if start == DONE:
            return frozenset((DONE,))
        special = 0
        stops: dict[int, list[int]] = {}
        for point, ways in decided.items():
            special |= 1 << self.of[point]
            if not ways:
                stops.setdefault(self.of[point], []).append(self.place[point])
        found: set[int] = set()
        pending = [start]
        while pending:
            point = pending.pop()
            if point in found:
                continue
            if point == DONE:
                found.add(point)
                continue
            line, place = self.of[point], self.place[point]
            points = self._points[line]
            ends = [at for at in stops.get(line, ()) if at >= place]
            found.update(points[place : min(ends) + 1] if ends else points[place:])
            if ends:
                continue
            if not self.ahead[line] & special and not special >> line & 1:
                found |= self._points_ahead(line)
            else:
                pending += decided.get(points[-1]) or self._following(points[-1])
        return frozenset(found)

    def _points_ahead(self, line: int) -> frozenset[int]:
        """All points that may come behind the end of a line, whatever is decided."""
        found = self._all_ahead.get(line)
        if found is None:
            lines = bits_of(self.ahead[line])
            points = (
                p for one in lines for p in (self._points[one] if one < self._end else (DONE,))
            )
            found = self._all_ahead[line] = frozenset(points)
        return found

    def arm_around(self, point: int, way: int) -> int:
        """The lines (bits) of arms around which a way behind a branch leads: they come to that way,
        which comes to them only by the branch, if at all."""
        stop, (goal,) = self.of[point], self._lines((way,))
        arms = 0
        for other in self._ways[stop]:
            arms |= self._behind(other, stop)
        arms &= ~self._behind(goal, stop)
        if not arms:
            return 0
        coming, pending = 0, [goal]
        while pending:
            for line in self._comings[pending.pop()]:
                if line != stop and not coming >> line & 1:
                    coming |= 1 << line
                    pending.append(line)
        return arms & coming

    def _behind(self, line: int, stop: int) -> int:
        """A line and those (bits) that may come behind it before anything behind the end of another
        one, which is one of them."""
        found, pending = 0, [line]
        while pending:
            one = pending.pop()
            if found >> one & 1:
                continue
            found |= 1 << one
            if one == stop:
                continue
            if self.ahead[one] >> stop & 1:
                pending += self._ways[one]
            else:
                found |= self.ahead[one]
        return found


def bits_of(number: int) -> Iterator[int]:
    """The numbers of the bits of a number, the lowest first."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
