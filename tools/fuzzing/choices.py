"""Decisions that a generator makes: seeded, replayed or drawn by hypothesis.

Everything random comes from one question, a number below a bound, where 0 is the simplest answer.
So the answers that were given are the whole of a random thing, and making them smaller makes it
simpler: a failure is kept as its seed and made small by its answers.
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices(ABC):
    """A source of decisions."""

    @abstractmethod
    def below(self, bound: int) -> int:
        """A number from 0 to ``bound`` - 1; 0 is the simplest."""

    def between(self, low: int, high: int) -> int:
        """A number from ``low`` to ``high``, both included."""
        return low + self.below(high - low + 1)

    def pick(self, items: Sequence[T]) -> T:
        """One of some things; the first is the simplest."""
        return items[self.below(len(items))]

    def chance(self, percent: int) -> bool:
        """True in so many of a hundred cases; False is simpler."""
        return self.below(100) >= 100 - percent

    def weighted(self, items: Sequence[tuple[T, int]]) -> T:
        """One of some things with their weights."""
        at = self.below(sum(weight for _, weight in items))
        for item, weight in items:
            if at < weight:
                return item
            at -= weight
        raise AssertionError("weights are positive")


class Seeded(Choices):
    """Decisions by a seed; ``made`` records them."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.made: list[int] = []

    def below(self, bound: int) -> int:
        value = self._random.randrange(bound)
        self.made.append(value)
        return value


class Replayed(Choices):
    """Decisions from a list, and the simplest behind its end; ``used`` counts those taken."""

    def __init__(self, answers: Sequence[int]) -> None:
        self._answers = answers
        self.used = 0

    def below(self, bound: int) -> int:
        value = self._answers[self.used] if self.used < len(self._answers) else 0
        self.used += 1
        return value % bound


def minimise(
    answers: Sequence[int], fails: Callable[[Sequence[int]], bool], tries: int = 200
) -> list[int]:
    """Answers that still fail, with as much as possible taken away or made simple.

    ``fails`` is asked at most ``tries`` times. Spans of answers are removed, then set to 0, from
    large ones to single ones.
    """
    best = list(answers)
    size = max(1, len(best) // 2)
    while size and tries > 0:
        at = 0
        while at < len(best) and tries > 0:
            span = best[at : at + size]
            shorter = best[:at] + best[at + size :]
            simpler = best[:at] + [0] * len(span) + best[at + size :]
            for candidate in (shorter, simpler) if any(span) else (shorter,):
                tries -= 1
                if fails(candidate):
                    best = candidate
                    break
            else:
                at += size
                continue
            if best is simpler:
                at += size
        size //= 2
    return best
