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
        done: the bit of `DONE` among points.
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
        self.done = 1 << len(points)
        self._bits = [*map(bits_at, self._points), self.done]
        self.ahead = self._find_ahead()
        """For each line the lines (bits) that may come behind its end."""
        self.circular = 0
        """The points (bits) that may come several times."""
        for line, ahead in enumerate(self.ahead):
            if ahead >> line & 1:
                self.circular |= self._bits[line]
        self._all_ahead: dict[int, int] = {}

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
        return self.circular >> point & 1 == 1

    def region(self, start: int, decided: Mapping[int, Collection[int]]) -> int:
        """All points (bits, see `points`) that may come behind one, itself included; where
        ``decided`` says what follows a point, nothing else does."""
        if start == DONE:
            return self.done
        special = 0
        for point in decided:
            special |= 1 << self.of[point]
        ahead, bits, ways = self.ahead, self._bits, self._ways
        found, pending = self._part(self.of[start], self.place[start], decided)
        seen = 0
        while pending:
            line = pending.pop()
            if seen >> line & 1:
                continue
            seen |= 1 << line
            if special >> line & 1:
                more, behind = self._part(line, 0, decided)
                found |= more
                pending += behind
            elif ahead[line] & special:
                found |= bits[line]
                pending += ways[line]
            else:
                found |= bits[line] | self._bits_ahead(line)
                seen |= ahead[line]
        return found

    def _part(
        self, line: int, place: int, decided: Mapping[int, Collection[int]]
    ) -> tuple[int, list[int]]:
        """What comes from a place of a line on (bits), to where nothing comes behind a point; and
        the lines behind its end, if that comes."""
        found = 0
        for point in self._points[line][place:]:
            found |= 1 << point
            if point in decided and not decided[point]:
                return found, []
        last = self._points[line][-1]
        return found, self._lines(decided[last]) if last in decided else list(self._ways[line])

    def _bits_ahead(self, line: int) -> int:
        """All points (bits) that may come behind the end of a line, whatever is decided."""
        found = self._all_ahead.get(line)
        if found is None:
            found = 0
            for one in bits_of(self.ahead[line]):
                found |= self._bits[one]
            self._all_ahead[line] = found
        return found

    def coming(self, goal: int) -> int:
        """The points (bits) from which one may still be executed, itself included."""
        line = self.of[goal]
        found = bits_at(self._points[line][: self.place[goal] + 1])
        for one, bits in enumerate(self._bits):
            if self.ahead[one] >> line & 1:
                found |= bits
        return found

    def points(self, bits: int) -> list[int]:
        """The points that some bits stand for: each has its own, and `DONE` that of ``done``."""
        found = bits_of(bits & ~self.done)
        return [*found, DONE] if bits & self.done else list(found)

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
    return (place for place, bit in enumerate(bin(number)[:1:-1]) if bit == "1")


def bits_at(places: Iterable[int]) -> int:
    """The number that has bits at some places."""
    found = 0
    for place in places:
        found |= 1 << place
    return found
