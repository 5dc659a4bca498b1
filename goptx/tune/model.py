"""A small model of the machine: how long a kernel takes whose CTAs are made of those of others.

A kernel is a row of CTAs, in runs of CTAs that are alike or mixed. The combinators say what becomes
of the members' CTAs, and `machine.py` lets one SM work them off: the mean one, and where few CTAs
do not fill the device, or meet by chance, the one that gets the most.

What is not known of a member, how long its CTAs last, follows from its time alone; without that,
from its instructions and latencies. Where instructions of independent work are interleaved, one's
latency hides the other's.

Source of the form: roofline with latencies (S. Williams et al. 2009; J. Little 1961), occupancy by
the CUDA C++ Best Practices Guide.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from goptx.tune.machine import SHARED, Cta, Stage, makespan

LAUNCH_US: Final = 1.2
"""What a launch takes beside its CTAs."""

START_US: Final = 0.2
"""From a CTA's end until the next one in its place runs: counters say that 77 to 82 % of the places
of an H200 hold a CTA with `harris`, `gelu` and `montecarlo`, whose CTAs last 0.6 to 1.1."""

CTA_US: Final = 0.0005
"""What starting one CTA takes: one a clock of the whole device, about."""

TICKET_US: Final = 0.6
"""What taking one ticket adds to a CTA: half of what the two atomics of ``dispatch=ticket`` took on
an H200 at most."""

UNHIDDEN: Final[Mapping[str, float]] = {"weave": 0.25, "product": 0.5}
"""The part of a CTA's duration that interleaving it with another does not hide: straight code."""

UNHIDDEN_LOOPS: Final = 0.7
"""The same where a loop is kept whole: only what stands around it is interleaved."""

QUEUED: Final = 2.5
"""CTAs that last longer than this many times what their instructions explain wait in a queue: DRAM
that is busy answers that much later."""

QUEUED_LOADS: Final = 1.2
"""The same of CTAs whose loops load: what makes those loads late is the queue."""

SLOWER: Final = 1.15
"""How much slower all resources of a kernel may be than they should: clocks, imperfect order."""

MERGED_LOOPS: Final = 1.4
"""How much longer CTAs last whose loops or barriers ``product`` merges: warps part."""

_STEPS: Final = 96
"""CTAs of a kind on an SM above which several in a row are taken as one."""


@dataclass(frozen=True)
class Run:
    """CTAs in a row: their number on the device, and their kinds by shares that sum to 1."""

    ctas: float
    kinds: tuple[tuple[float, Cta], ...]


@dataclass(frozen=True)
class Work:
    """A kernel, or what is to become one: its CTAs in order, warps a CTA, and whether it has loops
    or barriers. Where it is ``balanced`` every SM gets its part of each kind of CTA."""

    runs: tuple[Run, ...]
    warps: int
    loops: bool = False
    barriers: bool = False
    balanced: bool = False

    @property
    def ctas(self) -> float:
        """CTAs of all members together."""
        return sum(run.ctas for run in self.runs)


@dataclass(frozen=True)
class Room:
    """What the CTAs of a kernel find: SMs, and how many of the CTAs stand on one."""

    sms: int
    ctas_per_sm: int

    @property
    def places(self) -> int:
        """Of one SM."""
        return max(1, self.ctas_per_sm)

    @property
    def slots(self) -> int:
        """Of all SMs."""
        return self.sms * self.places


def member(
    ctas: float,
    lasts: float,
    busy: Mapping[str, float],
    sms: int,
    warps: int,
    *,
    loops: bool = False,
    barriers: bool = False,
) -> Work:
    """A kernel of CTAs that are alike: ``busy`` are microseconds of the whole device for all."""
    each = {name: value * sms / ctas for name, value in busy.items() if value > 0}
    # A CTA starts a clock of the whole device after the one before.
    each["start"] = CTA_US * sms
    stages = (Stage(lasts, each),)
    return Work((Run(ctas, ((1.0, Cta((stages,))),)),), warps, loops, barriers)


def needs(work: Work) -> dict[str, float]:
    """Microseconds of SMs that the CTAs of a kernel need of each resource."""
    found: dict[str, float] = {}
    for run in work.runs:
        for share, cta in run.kinds:
            for name, value in cta.busy.items():
                found[name] = found.get(name, 0.0) + value * share * run.ctas
    return found


# How long


def duration(work: Work, room: Room) -> float:
    """Microseconds of a kernel, without its launch."""
    runs = [replace(run, ctas=run.ctas / room.sms) for run in work.runs]
    total = sum(run.ctas for run in runs)
    place = 1.0 / room.places
    if total <= room.places:
        # All CTAs stand at once, one more on some SMs than on others.
        runs = [_more(run, math.ceil(total - 1e-9) / total) for run in runs]
    found = makespan(list(_queue(runs, place)), START_US)
    for number, kind, factor in _heaped(work, room):
        heavy = [*runs[:number], _heavier(runs[number], kind, factor), *runs[number + 1 :]]
        found = max(found, makespan(list(_queue(heavy, place)), START_US))
    return found


def _more(run: Run, factor: float) -> Run:
    """More CTAs on one SM than on the mean: of shared resources it takes as much more of."""
    kinds = tuple((share, _unshared(cta, factor)) for share, cta in run.kinds)
    return Run(run.ctas * factor, kinds)


def _unshared(cta: Cta, factor: float) -> Cta:
    """A CTA on an SM that has more than its part of the work: of what is shared others leave it
    that much more."""
    return Cta(
        tuple(
            tuple(
                Stage(
                    s.lasts,
                    {n: v / factor if n in SHARED else v for n, v in s.busy.items()},
                )
                for s in role
            )
            for role in cta.roles
        )
    )


def _queue(runs: Sequence[Run], place: float) -> Iterator[tuple[float, Cta]]:
    """The CTAs of one SM in order; of many that are alike several in a row are taken as one."""
    for run in runs:
        counts: list[tuple[float, Cta]] = []
        for share, cta in run.kinds:
            count = run.ctas * share
            group = max(1.0, count / _STEPS)
            counts.append((count / group, replace(cta.times(group, group), joined=group)))
        yield from ((place, cta) for cta in _in_turn(counts))


def _in_turn(counts: Sequence[tuple[float, Cta]]) -> Iterator[Cta]:
    """Kinds in proportion; the last of a kind may be a part of one."""
    due: list[tuple[float, Cta]] = []
    for count, cta in counts:
        whole = math.floor(count + 1e-6)
        due += [((number + 0.5) / count, cta) for number in range(whole)]
        if count - whole > 0.02:
            due.append((1.0, cta.times(1.0, count - whole)))
    due.sort(key=lambda one: one[0])
    return (cta for _, cta in due)


def _heaped(work: Work, room: Room) -> Iterator[tuple[int, int, float]]:
    """Kinds of few CTAs among others (which run, which kind), and how many times as many as in the
    mean come to stand on the SM that gets the most.

    At first CTAs are dealt to the SMs in turn, so that every second one may go to the same half of
    them. Later they are dealt by chance, where others are done; of few that all stand at once, n to
    an SM in the mean, about n + 3 sqrt(n) meet on one (three deviations of Poisson's distribution).
    """
    for at, run in enumerate(work.runs):
        if len(run.kinds) < 2 or work.balanced:
            continue
        each = run.ctas / room.sms
        first = min(each, room.places)
        for number, (share, _) in enumerate(run.kinds):
            mean = each * share
            if mean > room.places:
                continue
            most = _dealt(run, number, first, room.sms)
            later = mean - first * share
            if later > 0.01:
                most += later + 3 * math.sqrt(later)
            most = min(most, float(room.places))
            if most > 1.01 * mean:
                yield at, number, most / mean


def _dealt(run: Run, kind: int, first: float, sms: int) -> float:
    """The most CTAs of a kind on one SM where the first so many an SM are dealt in turn."""
    before = sum(share for share, _ in run.kinds[:kind])
    share = run.kinds[kind][0]
    counts = [0] * sms
    for number in range(round(first * sms)):
        low, high = number * share + before, (number + 1) * share + before
        counts[number % sms] += math.floor(high + 1e-9) > math.floor(low + 1e-9)
    return max(counts)


def _heavier(run: Run, kind: int, factor: float) -> Run:
    """A run with more of one kind and less of the others, as many CTAs in all."""
    mine = run.kinds[kind][0]
    factor = min(factor, 1.0 / mine)
    rest = (1.0 - mine * factor) / (1.0 - mine)
    kinds = [
        (share * factor, _unshared(cta, factor)) if number == kind else (share * rest, cta)
        for number, (share, cta) in enumerate(run.kinds)
    ]
    return Run(run.ctas, tuple((share, cta) for share, cta in kinds if share > 1e-9))


def solved(wanted: float, takes: Callable[[float], float]) -> float:
    """The number, at least 0, for which a function that grows takes a value."""
    low, high = 0.0, max(wanted, 1e-6)
    while takes(high) < wanted and high < 1e12:
        high *= 2
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if takes(middle) < wanted else (low, middle)
        if high - low < 0.002 * high:
            break
    return high


def explained(
    alone: float,
    busy: Mapping[str, float],
    ctas: int,
    room: Room,
    guess: float,
    other: str,
    queued: float = QUEUED,
) -> tuple[float, dict[str, float]]:
    """What explains the time of a kernel alone: (how long a CTA lasts, what is busy).

    ``guess`` is what a CTA lasts by its instructions and latencies. Where that and the resources do
    not explain the time, all of them may be slower than they should, by a little; then latencies
    may be longer, up to ``queued`` times; then the CTAs wait in a queue of ``other``.
    """
    wanted = max(alone - LAUNCH_US, 0.2 * alone)

    def takes(lasts: float, slower: float = 1.0, more: float = 0.0) -> float:
        load = {name: value * slower for name, value in busy.items()}
        load[other] = load.get(other, 0.0) + more
        return duration(member(ctas, lasts, load, room.sms, 1), room)

    if takes(guess) >= wanted:
        return solved(wanted, takes), dict(busy)
    slower = 1.0
    if takes(guess, SLOWER) >= wanted:
        slower = solved(wanted, lambda one: takes(guess, one))
        return guess, {name: value * slower for name, value in busy.items()}
    if takes(queued * guess) >= wanted:
        return solved(wanted, takes), dict(busy)
    more = solved(wanted, lambda one: takes(queued * guess, 1.0, one))
    return queued * guess, {**busy, other: busy.get(other, 0.0) + more}


# The combinators


def unhidden(op: str, a: Work, b: Work, whole: bool) -> float:
    """The part of the shorter duration that a combinator does not hide.

    Loops are interleaved with loops unless they are kept ``whole``; straight code fills none.
    """
    if op == "weave" and a.loops and b.loops and not whole:
        return UNHIDDEN[op]
    if op in UNHIDDEN and (a.loops or b.loops):
        return UNHIDDEN_LOOPS
    return UNHIDDEN.get(op, 1.0)


def coarsen(
    work: Work,
    factor: int,
    *,
    left: float | None = None,
    looped: bool = False,
    whole: bool = False,
) -> Work:
    """CTAs that each do the work of several: one after the other, or woven; ``left`` is the part of
    the durations that weaving does not hide, where that is known."""
    if left is None:
        left = unhidden("weave", work, work, whole)
    longer = 1 + (factor - 1) * left
    runs = tuple(
        Run(
            run.ctas / factor, tuple((share, cta.times(longer, factor)) for share, cta in run.kinds)
        )
        for run in work.runs
    )
    return replace(work, runs=runs, loops=work.loops or looped)


def folded(work: Work, threads: int, *, left: float | None = None, whole: bool = False) -> Work:
    """CTAs of fewer warps, of which each thread does the work of several; see `coarsen`."""
    if left is None:
        left = unhidden("weave", work, work, whole)
    longer = 1 + (threads - 1) * left
    runs = tuple(
        Run(run.ctas, tuple((share, cta.times(longer, 1.0)) for share, cta in run.kinds))
        for run in work.runs
    )
    return replace(work, runs=runs, warps=-(-work.warps // threads))


def changed(work: Work, scale: Mapping[str, float], longer: float, spilled: float) -> Work:
    """A member as it is in a fused kernel: resources by their factors, CTAs that last longer, and
    microseconds of SMs more of the L2 cache, for registers that were spilled."""
    more = spilled / work.ctas

    def of(stage: Stage) -> Stage:
        busy = {name: value * scale.get(name, 1.0) for name, value in stage.busy.items()}
        if more:
            busy["l2"] = busy.get("l2", 0.0) + more
        return Stage(stage.lasts * longer, busy)

    runs = tuple(
        Run(
            run.ctas,
            tuple(
                (share, Cta(tuple(tuple(map(of, role)) for role in cta.roles)))
                for share, cta in run.kinds
            ),
        )
        for run in work.runs
    )
    return replace(work, runs=runs)


def beside(op: str, a: Work, b: Work, *, whole: bool = False, left: float | None = None) -> Work:
    """The CTAs of both by number: the n-th of one with the n-th of the other, by a combinator;
    ``left`` is the part of the shorter duration that it does not hide, where that is known."""
    loops, barriers = a.loops or b.loops, a.barriers or b.barriers
    longer = MERGED_LOOPS if op == "product" and (loops or barriers) else 1.0
    if left is None:
        left = unhidden(op, a, b, whole)
    runs: list[Run] = []
    for count, x, y in _side_by_side(a.runs, b.runs):
        if x is None or y is None:
            runs.append(Run(count, (x or y or runs[0]).kinds))
            continue
        kinds = tuple(
            (p * q, together(op, one, two, left, longer))
            for p, one in x.kinds
            for q, two in y.kinds
        )
        runs.append(Run(count, kinds))
    warps = a.warps + b.warps if op == "warps" else max(a.warps, b.warps)
    return Work(tuple(runs), warps, loops, barriers)


def together(op: str, a: Cta, b: Cta, left: float, longer: float = 1.0) -> Cta:
    """One CTA of two: beside each other in warps, one behind the other, or interleaved."""
    if op == "warps":
        return Cta(a.roles + b.roles)
    if op == "seq":
        # Roles of the second follow those of the first; a barrier is not modelled between.
        count = max(len(a.roles), len(b.roles))
        pairs = [(a.roles[n : n + 1], b.roles[n : n + 1]) for n in range(count)]
        return Cta(tuple((*sum(x, ()), *sum(y, ())) for x, y in pairs))
    lasts = (max(a.lasts, b.lasts) + left * min(a.lasts, b.lasts)) * longer
    busy = a.busy
    for name, value in b.busy.items():
        busy[name] = busy.get(name, 0.0) + value
    return Cta(((Stage(lasts, busy),),))


def _side_by_side(
    a: Sequence[Run], b: Sequence[Run]
) -> Iterator[tuple[float, Run | None, Run | None]]:
    """Runs of equal numbers of CTAs; None where one has no more."""
    ahead, others = list(a), list(b)
    while ahead and others:
        count = min(ahead[0].ctas, others[0].ctas)
        yield count, ahead[0], others[0]
        for queue in (ahead, others):
            rest = queue[0].ctas - count
            queue[:1] = [replace(queue[0], ctas=rest)] if rest > 1e-6 * queue[0].ctas else []
    yield from ((run.ctas, run, None) for run in ahead)
    yield from ((run.ctas, None, run) for run in others)


def divided(works: Sequence[Work], ratios: Sequence[int] | None = None) -> Work:
    """``blocks``: CTAs of all in turn, in proportion unless there are ratios."""
    left = [work.ctas for work in works]
    shares = list(ratios or left)
    runs: list[Run] = []
    while any(left):
        active = [n for n, count in enumerate(left) if count]
        turns = min(left[n] / shares[n] for n in active)
        total = sum(turns * shares[n] for n in active)
        kinds = tuple(
            (turns * shares[n] / total * share, cta)
            for n in active
            for share, cta in _kinds(works[n])
        )
        runs.append(Run(total, kinds))
        for n in active:
            left[n] -= turns * shares[n]
            if left[n] <= 1e-6 * works[n].ctas:
                left[n] = 0.0
    return Work(
        tuple(runs),
        max(work.warps for work in works),
        any(work.loops for work in works),
        any(work.barriers for work in works),
    )


def by_tickets(work: Work) -> Work:
    """``blocks`` whose CTAs take tickets, or stay and take one after the other: each SM has its
    share of all items, and every CTA of theirs costs a ticket."""
    ticket = (Stage(TICKET_US, {}),)
    runs = tuple(
        Run(
            run.ctas,
            tuple(
                (share, replace(cta, roles=tuple(ticket + role for role in cta.roles)))
                for share, cta in run.kinds
            ),
        )
        for run in work.runs
    )
    return replace(work, runs=runs, balanced=True)


def _kinds(work: Work) -> list[tuple[float, Cta]]:
    """All kinds of a kernel by their shares of its CTAs."""
    total = work.ctas
    return [(run.ctas / total * share, cta) for run in work.runs for share, cta in run.kinds]


def concurrent(
    works: Sequence[Work], rooms: Sequence[Room], alone: Sequence[float] | None = None
) -> float:
    """Microseconds of kernels on streams, the CTAs of the first before those of the others;
    ``alone`` is the `duration` of each, where that is known."""
    if alone is None:
        alone = [duration(work, own) for work, own in zip(works, rooms, strict=True)]
    queue: list[tuple[float, Cta]] = []
    for work, room in zip(works, rooms, strict=True):
        runs = [replace(run, ctas=run.ctas / room.sms) for run in work.runs]
        queue += _queue(runs, 1.0 / room.places)
    found = makespan(queue, START_US)
    for number, (work, own) in enumerate(zip(works, rooms, strict=True)):
        found = max(found, alone[number])
        first = works[:number]
        full = sum(w.ctas / (r.sms * r.places) for w, r in zip(first, rooms, strict=False)) > 1
        mean = work.ctas / own.sms
        if full and mean < own.places:
            # Few CTAs go where those before them end first: to few SMs, which they fill.
            most = min(float(own.places), work.ctas)
            heavy = [_more(replace(run, ctas=run.ctas / own.sms), most / mean) for run in work.runs]
            ahead = sum(alone[:number])
            found = max(found, ahead + makespan(list(_queue(heavy, 1.0 / own.places)), START_US))
    return found
