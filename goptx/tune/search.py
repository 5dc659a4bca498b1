"""Which candidate is the fastest: successive halving over interleaved samples.

The search sees candidates as names and time as numbers; what samples them is given to it, so that
it runs on a device and on recorded times alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from goptx.cuda.stats import Estimate, median, ratio_interval
from goptx.tune.choice import choose, limits, rivals

_FEWEST = 6
"""Rounds of which the interval of a median is less than their whole range."""

Round = Callable[[Sequence[str]], Mapping[str, float]]
"""One sample, microseconds, of each of these variants, taken in turn."""


@dataclass(frozen=True)
class Protocol:
    """How much is measured.

    Attributes:
        first: rounds before the first half is dropped; each later rung has one more.
        decide, most: rounds of the finalists on which the choice rests: at least, and at most
            while others may still be faster than what would be chosen.
        confirm: rounds after the choice that say what it is worth. Between them as many are taken
            to check the choice; the choice may go back on them, and what is told never leads to it.
        finalists: candidates, beside the best of each family, that get that far.
        hopeless: a candidate that takes this many times the best way not to fuse is dropped after
            the first rung.
        margin: part by which a fused kernel must be faster to be chosen over not fusing.
        reserve: part of the time that is kept for the finalists.
        early: stop confirming when the interval of the choice against the other lies clear of 1.
        sure, longest: rounds of the choice and of the ways not to fuse go on behind ``confirm``, up
            to ``longest``, while the choice may be slower than one of them by more than ``sure``.
    """

    first: int = 2
    decide: int = 8
    most: int = 48
    confirm: int = 11
    finalists: int = 3
    hopeless: float = 1.6
    margin: float = 0.002
    reserve: float = 0.4
    early: bool = False
    sure: float = 0.004
    longest: int = 120


@dataclass(frozen=True)
class Rung:
    """A stage of the search: who took part, in how many rounds."""

    names: tuple[str, ...]
    rounds: int


@dataclass(frozen=True)
class Outcome:
    """What came of a search.

    Attributes:
        chosen: the variant to run; ``first`` is what was chosen before the choice was checked.
        samples: microseconds of each variant, all that were taken.
        confirmed: those of the finalists that had no part in the choice; where time ran out
            before, those of the rounds that all finalists took part in. As many of each, but more
            of the choice and the ways not to fuse where these are hard to tell apart.
        rungs: the stages, in order.
        complete: False where time ran out.
    """

    chosen: str
    samples: Mapping[str, Sequence[float]]
    confirmed: Mapping[str, Sequence[float]]
    rungs: tuple[Rung, ...] = ()
    complete: bool = True
    first: str = ""

    def estimate(self, name: str) -> float:
        """The median time of a variant, microseconds."""
        return median(self.confirmed.get(name) or self.samples[name])

    def best(self, names: Sequence[str]) -> str:
        """The fastest of some variants."""
        return min((n for n in names if n in self.samples), key=self.estimate)

    def speedup(self, name: str, over: str) -> Estimate:
        """How many times as fast as another variant, with a 95 % interval."""
        a, b = self.confirmed.get(over), self.confirmed.get(name)
        if a and b:
            return ratio_interval(a, b)
        return ratio_interval(self.samples[over], self.samples[name])


def _keep(found: Mapping[str, float], into: dict[str, list[float]]) -> None:
    """Add a round to the samples of each name."""
    for name, value in found.items():
        into.setdefault(name, []).append(value)


@dataclass
class _Search:
    unfused: Sequence[str]
    families: Mapping[str, str]
    sample: Round
    left: Callable[[], float]
    protocol: Protocol
    samples: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    rungs: list[Rung] = field(default_factory=list[Rung])
    complete: bool = True
    reserve: float = 0.0

    def rounds(self, names: Sequence[str], count: int) -> None:
        """Takes rounds while time is left beside what is reserved, at least one."""
        done = 0
        while done < count:
            before = self.left()
            self.sampled(names)
            done += 1
            if done < count and 2 * self.left() - before <= self.reserve:  # after one round more
                self.complete = False
                break
        self.rungs.append(Rung(tuple(names), done))

    def time_of(self, name: str) -> float:
        return median(self.samples[name])

    def ranked(self, names: Sequence[str]) -> list[str]:
        return sorted(names, key=self.time_of)

    def kept(self, alive: Sequence[str], count: int) -> list[str]:
        """The fastest, and the fastest of each family."""
        order = self.ranked(alive)
        kept = set(order[:count])
        for family in dict.fromkeys(self.families[name] for name in alive):
            kept.add(next(name for name in order if self.families[name] == family))
        return [name for name in alive if name in kept]

    def halve(self, candidates: Sequence[str]) -> list[str]:
        """The finalists: of the candidates, those that no rung dropped."""
        alive, count = list(candidates), self.protocol.first
        self.reserve = self.protocol.reserve * max(0.0, self.left())
        while alive:
            self.rounds([*self.unfused, *alive], count)
            best = min(self.time_of(name) for name in self.unfused) if self.unfused else 0.0
            if best and count == self.protocol.first:
                limit = best * self.protocol.hopeless
                fast = [name for name in alive if self.time_of(name) <= limit]
                alive = [n for n in alive if n in fast or n in self.kept(alive, 0)]
            smaller = self.kept(alive, max(self.protocol.finalists, -(-len(alive) // 2)))
            if len(smaller) == len(alive) or self.left() <= self.reserve:
                return self.kept(alive, self.protocol.finalists)
            alive, count = smaller, count + 1
        return []

    def decide(self, eligible: Sequence[str]) -> Choice:
        """Rounds of the finalists until none may be faster than what is chosen."""
        used = self.protocol
        choice = Choice(list(eligible), self.unfused, used.margin)
        part = used.decide / (used.decide + 2 * used.confirm)
        while True:
            before, step = self.left(), 0
            while step < used.decide:
                choice.rounds.append(self.sampled(choice.names))
                step += 1
                if before - self.left() >= part * before:  # what is left is for confirming
                    break
            self.rungs.append(Rung(tuple(choice.names), step))
            rivals = choice.rivals()
            # The rounds that follow take as long as these, for each of them.
            later = (before - self.left()) / step * (2 * used.confirm + used.decide)
            if not rivals or len(choice.rounds) + used.decide > used.most or self.left() < later:
                return choice
            choice.keep(rivals)

    def sampled(self, names: Sequence[str]) -> Mapping[str, float]:
        """A round."""
        found = self.sample(names)
        _keep(found, self.samples)
        return found


@dataclass
class Choice:
    """Rounds on which a choice rests, of the names that are still in question."""

    names: list[str]
    unfused: Sequence[str]
    margin: float
    rounds: list[Mapping[str, float]] = field(default_factory=list[Mapping[str, float]])

    def chosen(self) -> str:
        """The way that is the fastest by the rounds so far."""
        return choose(limits(self.rounds, self.names), self.unfused, self.margin)

    def rivals(self) -> list[str]:
        """Those of which more rounds would tell whether they are faster."""
        found = limits(self.rounds, self.names)
        return rivals(found, choose(found, self.unfused, self.margin), self.margin)

    def keep(self, names: Sequence[str]) -> None:
        """Goes on with these, the choice and the ways not to fuse."""
        stay = {*names, *self.unfused, self.chosen()}
        self.names = [name for name in self.names if name in stay]


def search(
    candidates: Mapping[str, str],
    unfused: Sequence[str],
    sample: Round,
    *,
    left: Callable[[], float],
    controls: Sequence[str] = (),
    protocol: Protocol | None = None,
) -> Outcome:
    """The fastest of candidates and of the ways not to fuse.

    Args:
        candidates: the family of each by its name.
        unfused: ways to run the members apart; they take part in every round.
        sample: takes one sample of each variant named.
        left: seconds that are left; without any the search ends with what it has.
        controls: variants that are measured in the final rounds and never chosen.
    """
    used = protocol or Protocol()
    one = _Search(unfused, {**candidates, **dict.fromkeys(controls, "control")}, sample, left, used)
    finalists = one.halve([*candidates, *controls])
    final = [*unfused, *finalists]
    choice = one.decide([name for name in final if name not in controls])
    first = choice.chosen()
    confirmed = _confirm(one, final, choice)
    return Outcome(
        choice.chosen(),
        one.samples,
        confirmed or _shared(one.samples, final),
        tuple(one.rungs),
        one.complete,
        first,
    )


def _shared(
    samples: Mapping[str, Sequence[float]], names: Sequence[str]
) -> dict[str, Sequence[float]]:
    """The samples of the rounds that all of these took part in: the first ones of each."""
    count = min(len(samples[name]) for name in names)
    return {name: samples[name][:count] for name in names}


def _confirm(one: _Search, final: Sequence[str], choice: Choice) -> dict[str, list[float]]:
    """Rounds after the choice, in turn to check it and to be told; none where time ran out.

    They take turns so that both meet the same clocks; when to stop is asked of those that check.
    """
    used = one.protocol
    if one.left() <= 0 and used.confirm:
        one.complete = False
        return {}
    both = _Confirming(one, choice)
    while both.count < used.confirm and both.turn(final):
        if used.early and both.count >= _FEWEST and both.clear():
            break
    one.rungs.append(Rung(tuple(final), 2 * both.count))
    if one.complete and used.confirm:
        both.go_on()
    return both.told


@dataclass
class _Confirming:
    """Rounds that check a choice (``checked``), in turn with those that are told (``told``)."""

    search: _Search
    choice: Choice
    checked: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    told: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    count: int = 0

    def turn(self, names: Sequence[str]) -> bool:
        """A round of each kind; False if none was taken, for want of time."""
        if self.count and self.search.left() <= 0:
            self.search.complete = False
            return False
        check = self.search.sampled(names)
        self.choice.rounds.append(check)
        for into, found in ((self.checked, check), (self.told, self.search.sampled(names))):
            _keep(found, into)
        self.count += 1
        return True

    def clear(self) -> bool:
        """Whether the choice is clear of the best way not to fuse, or is it."""
        apart, chosen = self._best_apart(), self.choice.chosen()
        if apart in ("", chosen):
            return True
        gain = ratio_interval(self.checked[apart], self.checked[chosen])
        return gain.low > 1 or gain.high < 1

    def go_on(self) -> None:
        """Rounds of the choice and the ways not to fuse until the choice cannot lose much."""
        protocol, before = self.search.protocol, self.count
        self.choice.keep([])
        names = self.choice.names
        while self.count < protocol.longest and self._unsure() and self.turn(names):
            pass
        if self.count > before:
            self.search.rungs.append(Rung(tuple(names), 2 * (self.count - before)))

    def _unsure(self) -> bool:
        """Whether a way not to fuse may be faster than the choice by more than ``sure``.

        Not asked of less than ``_FEWEST`` rounds, whose interval is their whole range.
        """
        others = [name for name in self.search.unfused if name != self.choice.chosen()]
        if not others or len(self.choice.rounds) < _FEWEST:
            return False
        found = limits(self.choice.rounds, self.choice.names)
        return found.most(self.choice.chosen(), others) > 1 + self.search.protocol.sure

    def _best_apart(self) -> str:
        times = {name: median(self.checked[name]) for name in self.search.unfused}
        return min(times, key=lambda name: times[name], default="")
