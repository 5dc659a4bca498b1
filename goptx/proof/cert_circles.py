"""No way through the states of a walk goes in a circle on which no member gets on.

A member that has done nothing that is seen may begin once more. What it does until then is a step
of its own, which may even be one of a loop; but a circle on which some member begins once more, and
all others do nothing that is seen, may be gone through for ever.
"""

from __future__ import annotations

from collections.abc import Mapping

from goptx.proof.cert_state import State, Step

Ways = Mapping[State, list[State]]


class Circles:
    """The ways from state to state on which no member does what is seen.

    ``idle`` are those on which none has made a step of its own, ``hidden`` all of them, and
    ``anew`` those on which one begins once more.
    """

    def __init__(self) -> None:
        self._idle: dict[State, list[State]] = {}
        self._hidden: dict[State, list[State]] = {}
        self._anew: list[tuple[State, State]] = []

    def note(self, step: Step, to: State) -> None:
        """A step has led to a state."""
        if step.advanced:
            return
        self._hidden.setdefault(step.start, []).append(to)
        if not step.moved:
            self._idle.setdefault(step.start, []).append(to)
        if step.anew:
            self._anew.append((step.start, to))

    def find(self) -> State | None:
        """A state to which such a circle leads back; None if there is none."""
        for start, to in self._anew:
            if start in _reached(to, self._hidden):
                return start
        return _circle(self._idle)


def _circle(ways: Ways) -> State | None:
    """A state from which some way leads back to it."""
    done: set[State] = set()
    for start in ways:
        if start in done:
            continue
        path: set[State] = {start}
        stack = [(start, iter(ways.get(start, ())))]
        while stack:
            state, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                path.discard(state)
                done.add(state)
            elif following in path:
                return following
            elif following not in done:
                path.add(following)
                stack.append((following, iter(ways.get(following, ()))))
    return None


def _reached(start: State, ways: Ways) -> set[State]:
    """The states to which some way leads from one, itself included."""
    found, pending = {start}, [start]
    while pending:
        for following in ways.get(pending.pop(), ()):
            if following not in found:
                found.add(following)
                pending.append(following)
    return found
