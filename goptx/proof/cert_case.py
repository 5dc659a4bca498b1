"""Where a member is on the walk, in one case of several that are told apart."""

from __future__ import annotations

from typing import NamedTuple

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
