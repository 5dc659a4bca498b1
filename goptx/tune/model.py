"""A small model of the machine: how long a kernel takes whose CTAs are made of those of others.

A kernel is phases of CTAs. A phase takes its resources for a time (`Needs`, at their peaks), and
its CTAs last a while each by their latencies; as many stand at once as registers, warps and shared
memory allow. The two times bound each other smoothly: a kernel with few warps, or long latencies,
takes as long as its CTAs in their waves, one with many as long as its busiest resource. At the end
the last wave drains.

What is not known of a member, the duration of its CTAs, follows from its time alone; without that,
from its instructions and latencies. The combinators say what becomes of phases, resources and
durations: where instructions of independent work are interleaved, one's latency hides the other's.

Source of the form: roofline with latencies (S. Williams et al. 2009; J. Little 1961), occupancy by
the CUDA C++ Best Practices Guide. The constants below were set once, on the suites *matrix*,
*same*, *small* and *hopper*.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

SHARPNESS: Final = 1.5
"""How sharply resources and latencies bound each other: the power of the mean of the two times."""

LAUNCH_US: Final = 1.2
"""What a launch takes beside its CTAs."""

CTA_US: Final = 0.0005
"""What starting one CTA takes: one a clock of the whole device, about."""

TICKET_US: Final = 0.6
"""What taking one ticket adds to a CTA: half of what the two atomics of ``dispatch=ticket`` took on
an H200 at most."""

UNHIDDEN: Final[Mapping[str, float]] = {"weave": 0.25, "product": 0.5}
"""The part of a CTA's duration that interleaving it with another does not hide: straight code."""

UNHIDDEN_LOOPS: Final = 0.7
"""The same where a loop is kept whole: only what stands around it is interleaved."""

QUEUED: Final = 1.5
"""CTAs that last longer than this many times what their instructions explain wait in a queue."""

MERGED_LOOPS: Final = 1.4
"""How much longer CTAs last whose loops or barriers ``product`` merges: warps part."""

LANE: Final = 0.5
"""The part of a wave that the last CTAs of many waves take to drain."""


@dataclass(frozen=True)
class Phase:
    """CTAs that are alike: their number, microseconds that one lasts by its latencies, and what
    all of them need of each resource (microseconds of the whole device)."""

    ctas: float
    lasts: float
    busy: Mapping[str, float]

    def part(self, ctas: float) -> Phase:
        """That many of the CTAs."""
        share = ctas / self.ctas
        return Phase(ctas, self.lasts, {name: value * share for name, value in self.busy.items()})


@dataclass(frozen=True)
class Work:
    """A kernel, or what is to become one: phases, warps a CTA, and whether it has loops.

    ``longest`` is the duration of the CTAs that may be the last to end; ``barriers`` says whether
    there are any. ``scattered`` are members whose CTAs stand among those of others. ``stays``: the
    CTAs of a launch stay, so that there are no waves to drain.
    """

    phases: tuple[Phase, ...]
    warps: int
    loops: bool = False
    barriers: bool = False
    longest: float = 0.0
    scattered: tuple[Phase, ...] = ()
    stays: bool = False

    @property
    def ctas(self) -> float:
        return sum(phase.ctas for phase in self.phases)


@dataclass(frozen=True)
class Room:
    """What the CTAs of a kernel find: SMs, and how many of the CTAs stand on one."""

    sms: int
    ctas_per_sm: int

    @property
    def slots(self) -> int:
        return self.sms * max(1, self.ctas_per_sm)


def add(*loads: Mapping[str, float]) -> dict[str, float]:
    """What several need of each resource together."""
    names = dict.fromkeys(name for load in loads for name in load)
    return {name: sum(load.get(name, 0.0) for load in loads) for name in names}


def busiest(busy: Mapping[str, float], ctas: float, sms: int) -> float:
    """Microseconds of the busiest resource; those of SMs are not shared evenly by few CTAs."""
    if not busy or not ctas:
        return 0.0
    uneven = math.ceil(ctas / sms) * sms / ctas if ctas < 8 * sms else 1.0
    shared = ("dram", "l2")
    return max(value * (1.0 if name in shared else uneven) for name, value in busy.items())


def smooth(resources: float, latencies: float) -> float:
    """The time of a phase that both bound."""
    top = max(resources, latencies)
    if top <= 0:
        return 0.0
    low = min(resources, latencies) / top
    return top * (1 + low**SHARPNESS) ** (1 / SHARPNESS)


def duration(work: Work, room: Room) -> float:
    """Microseconds of a kernel, without its launch."""
    total = begun = last = 0.0
    for phase in work.phases:
        waves = phase.ctas / room.slots
        resources = busiest(phase.busy, phase.ctas, room.sms)
        # CTAs of phases that do not fill the device stand beside those of the next.
        last = max(last, begun + smooth(resources, phase.lasts))
        begun += phase.lasts * waves
        busy = max(phase.ctas * CTA_US, *phase.busy.values(), 0.0)
        total += smooth(busy, phase.lasts * waves)
    return max(total + tail(work, room), last, *(heaped(one, room) for one in work.scattered))


def heaped(member: Phase, room: Room) -> float:
    """Microseconds of a member's CTAs on the SM where most of them come to stand.

    They are dealt to SMs by chance where others are done; of few that all stand at once, n to an SM
    in the mean, about n + 3 sqrt(n) meet on one (three deviations of Poisson's distribution).
    """
    mean = member.ctas / room.sms
    if mean > room.ctas_per_sm:
        return 0.0
    most = min(mean + 3 * math.sqrt(mean), room.ctas_per_sm)
    return smooth(max(member.busy.values(), default=0.0) * most / mean, member.lasts)


def tail(work: Work, room: Room) -> float:
    """Microseconds for which the last CTAs stand alone; 0 where all CTAs stand at once."""
    waves = work.ctas / room.slots
    if waves <= 1 or work.stays:
        return 0.0
    return min(LANE, math.ceil(waves) - waves) * max(work.longest, work.phases[-1].lasts)


def solved(wanted: float, takes: Callable[[float], float]) -> float:
    """The number, at least 0, for which a function that grows takes a value."""
    low, high = 0.0, max(wanted, 1e-6)
    while takes(high) < wanted and high < 1e12:
        high *= 2
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if takes(middle) < wanted else (low, middle)
    return high


def explained(
    alone: float, busy: Mapping[str, float], ctas: int, room: Room, guess: float
) -> tuple[float, float]:
    """What explains the time of a kernel alone: (how long a CTA lasts, what else is busy).

    ``guess`` is what a CTA lasts by its instructions and latencies. Where it would have to last
    much longer, it waits in a queue of some resource that is not counted: the second number is how
    long that is busy, 0 where there is none.
    """
    wanted = max(alone - LAUNCH_US, 0.2 * alone)

    def takes(lasts: float, other: float = 0.0) -> float:
        return duration(Work((Phase(ctas, lasts, {**busy, "other": other}),), 1), room)

    lasts = solved(wanted, takes)
    if lasts <= QUEUED * guess:
        return lasts, 0.0
    return QUEUED * guess, solved(wanted, lambda other: takes(QUEUED * guess, other))


# The combinators


def unhidden(op: str, a: Work, b: Work, whole: bool) -> float:
    """The part of the shorter duration that a combinator does not hide.

    Loops are interleaved with loops unless they are kept ``whole``; straight code fills none.
    """
    if op == "weave" and a.loops and b.loops and not whole:
        return UNHIDDEN[op]
    if op in UNHIDDEN and (a.loops or b.loops):
        return UNHIDDEN_LOOPS
    return {"seq": 1.0, "warps": 0.0}.get(op, UNHIDDEN.get(op, 1.0))


def coarsen(work: Work, factor: int, *, looped: bool = False, whole: bool = False) -> Work:
    """CTAs that each do the work of several: one after the other, or woven."""
    left = 1.0 if looped else unhidden("weave", work, work, whole)
    longer = 1 + (factor - 1) * left
    phases = tuple(
        Phase(phase.ctas / factor, phase.lasts * longer, phase.busy) for phase in work.phases
    )
    return replace(work, phases=phases, longest=work.longest * longer, loops=work.loops or looped)


def beside(op: str, a: Work, b: Work, whole: bool = False) -> Work:
    """The CTAs of both by number: the n-th of one with the n-th of the other, by a combinator."""
    loops, barriers = a.loops or b.loops, a.barriers or b.barriers
    longer = MERGED_LOOPS if op == "product" and (loops or barriers) else 1.0
    left = unhidden(op, a, b, whole)
    phases: list[Phase] = []
    for x, y in _side_by_side(a.phases, b.phases):
        if x is None or y is None:
            one = x or y
            assert one is not None
            phases.append(one)
            continue
        lasts = (max(x.lasts, y.lasts) + left * min(x.lasts, y.lasts)) * longer
        phases.append(Phase(x.ctas, lasts, add(x.busy, y.busy)))
    warps = a.warps + b.warps if op == "warps" else max(a.warps, b.warps)
    longest = max(max(a.longest, b.longest), max(phase.lasts for phase in phases))
    return Work(tuple(phases), warps, loops, barriers, longest)


def _side_by_side(
    a: Sequence[Phase], b: Sequence[Phase]
) -> list[tuple[Phase | None, Phase | None]]:
    """Phases of equal numbers of CTAs; None where one has no more."""
    found: list[tuple[Phase | None, Phase | None]] = []
    ahead, others = list(a), list(b)
    while ahead and others:
        count = min(ahead[0].ctas, others[0].ctas)
        found.append((ahead[0].part(count), others[0].part(count)))
        for queue in (ahead, others):
            rest = queue[0].ctas - count
            queue[:1] = [queue[0].part(rest)] if rest > 1e-6 * queue[0].ctas else []
    found += [(one, None) for one in ahead]
    found += [(None, one) for one in others]
    return found


def divided(works: Sequence[Work], ratios: Sequence[int] | None = None) -> Work:
    """``blocks``: CTAs of all in turn, in proportion unless there are ratios."""
    parts = [_one_phase(work) for work in works]
    alone = list(parts)
    warps = max(work.warps for work in works)
    loops = any(work.loops for work in works)
    longest = max(max(work.longest, part.lasts) for work, part in zip(works, parts, strict=True))
    shares = ratios or [1] * len(parts)
    phases: list[Phase] = []
    while parts:
        turns = min(part.ctas / share for part, share in zip(parts, shares, strict=True))
        taken = [
            part if ratios is None else part.part(turns * share)
            for part, share in zip(parts, shares, strict=True)
        ]
        count = sum(part.ctas for part in taken)
        lasts = sum(part.ctas * part.lasts for part in taken) / count
        phases.append(Phase(count, lasts, add(*(part.busy for part in taken))))
        rest = [
            (part.part(part.ctas - done.ctas), share)
            for part, done, share in zip(parts, taken, shares, strict=True)
            if part.ctas - done.ctas > 1e-6 * part.ctas
        ]
        parts, shares = [part for part, _ in rest], [share for _, share in rest]
    barriers = any(work.barriers for work in works)
    return Work(tuple(phases), warps, loops, barriers, longest, tuple(alone))


def staying(work: Work) -> Work:
    """``blocks`` whose CTAs stay: each SM has its share of all items, and every CTA of theirs costs
    a ticket."""
    phases = tuple(replace(phase, lasts=phase.lasts + TICKET_US) for phase in work.phases)
    return replace(work, phases=phases, scattered=(), stays=True)


def _one_phase(work: Work) -> Phase:
    count = work.ctas
    lasts = sum(phase.ctas * phase.lasts for phase in work.phases) / count
    return Phase(count, lasts, add(*(phase.busy for phase in work.phases)))


def concurrent(works: Sequence[Work], rooms: Sequence[Room]) -> float:
    """Microseconds of kernels on streams, the CTAs of the first before those of the others."""
    total = duration(works[0], rooms[0])
    before, room = works[0], rooms[0]
    for work, own in zip(works[1:], rooms[1:], strict=True):
        takes = duration(work, own)
        waves = before.ctas / room.slots, work.ctas / own.slots
        if sum(waves) <= 1:
            total = max(total, takes)
        elif waves[0] < 1:
            total = max(total, takes) + (sum(waves) - 1) / sum(waves) * min(total, takes)
        else:
            # The CTAs of the second go where those of the first end: few of them to few SMs.
            used = min(1.0, max(work.ctas / own.ctas_per_sm, 1) / own.sms)
            busy = busiest(_one_phase(work).busy, work.ctas, own.sms)
            total += max(takes, busy / used) - min(tail(before, room), takes)
        before, room = work, own
    return total
