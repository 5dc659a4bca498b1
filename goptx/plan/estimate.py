"""How long works take: apart, on branches of a graph, and fused by a plan.

All of it is the model of `goptx.tune`; here works are put before it. What was measured of a work
counts before what its text says.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from goptx.analysis.memory import Access
from goptx.cuda.assemble import find_assemblers
from goptx.diag import GoptxError
from goptx.isa.throughput import Peak, peak
from goptx.launch import Concrete
from goptx.plan.graph import Work
from goptx.tune import model
from goptx.tune.bound import Needs
from goptx.tune.candidates import GRAPH, SMALLEST_FIRST, Candidate
from goptx.tune.members import TunedMember, member_image
from goptx.tune.predict import BRANCH_US, predict_works
from goptx.tune.standing import Standing, standing

LAUNCH_US: Final = model.LAUNCH_US
"""What a kernel costs behind another one, beside what its CTAs take."""

ISSUE_US: Final = BRANCH_US
"""What a kernel costs on a branch of its own: kernels begin that far from each other at least."""

UNKNOWN_US: Final = 1.0
"""What a work of which nothing is known takes beside the bytes that it moves: about two ways to
DRAM and back (design notes of the H200, section 5)."""

Profile = Callable[[Work], Needs | None]
"""What is known of a kernel's needs beside the bytes that it touches."""


@dataclass(frozen=True)
class Estimate:
    """What a work is expected to take.

    Attributes:
        takes: microseconds without its launch.
        fill: the part of the device that it keeps busy alone, above 0, at most 1.
        standing, model: the kernel for the model; None where its PTX is not known.
        why: why nothing is known of a kernel whose PTX is.
    """

    takes: float
    fill: float
    standing: Standing | None = None
    model: model.Work | None = None
    why: str = ""


class Estimator:
    """Estimates of works and of groups of them, each made once.

    Args:
        device: what is planned for; an H200 if not given.
        profile: needs of works that were run; bytes alone count where it has none.
    """

    def __init__(self, device: Peak | None = None, profile: Profile | None = None) -> None:
        self.device = device or peak()
        self._profile = profile
        self._assembler = bool(find_assemblers())
        self._known: dict[Hashable, Estimate] = {}
        self._kernels: dict[Hashable, bytes | None] = {}
        self._groups: dict[Hashable, float] = {}

    def of(self, work: Work) -> Estimate:
        """The estimate of one work."""
        return self._known_of(work)[1]

    def key(self, work: Work) -> Hashable:
        """What works have in common that take the same."""
        return self._known_of(work)[0]

    def _known_of(self, work: Work) -> tuple[Hashable, Estimate]:
        needs = self._profile(work) if self._profile is not None else None
        shape = (work.kernel, work.grid, work.block, work.shared)
        key = (*shape, work.microseconds, moved(work), None if needs is None else id(needs))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._estimate(work, needs)
        return key, found

    def _estimate(self, work: Work, needs: Needs | None) -> Estimate:
        if work.kernel is None:
            return self._opaque(work, "")
        member = _member(work)
        try:
            image = self._image(member)
            stands = standing(member, image, needs or self._bytes(work), self.device)
        except GoptxError as error:
            return self._opaque(work, error.diagnostics[0].message)
        seen = stands.work(self.device, work.microseconds)
        room = stands.room(self.device)
        takes = _without_launch(work.microseconds)
        if takes is None:
            takes = model.duration(seen, room)
        busy = max(stands.busy.values(), default=0.0) / max(takes, 1e-6)
        fill = min(1.0, max(work.ctas / room.slots, busy, 1e-3))
        return Estimate(takes, fill, stands, seen)

    def _image(self, member: TunedMember) -> bytes | None:
        """The cubin of a kernel; None where there is no assembler."""
        if not self._assembler:
            return None
        key = (member.text, member.kernel)
        if key not in self._kernels:
            self._kernels[key] = member_image(member)
        return self._kernels[key]

    def _bytes(self, work: Work) -> Needs:
        count = float(moved(work))
        threads = work.ctas * work.threads
        return Needs({"dram": count, "l2": count}, 0.0, False, threads, work.shared)

    def _opaque(self, work: Work, why: str) -> Estimate:
        """A work of which only its bytes, its grid and perhaps its time are known."""
        takes = _without_launch(work.microseconds)
        if takes is None:
            count = float(moved(work))
            ways = (self.device.microseconds(way, count) for way in ("dram", "l2"))
            takes = UNKNOWN_US + max(ways)
        fill = min(1.0, work.ctas / self.device.sms) if work.kernel or work.ctas > 1 else 1.0
        return Estimate(takes, fill, why=why)

    # Groups

    def apart(self, works: Sequence[Work]) -> float:
        """Microseconds of kernels on parallel branches of a graph, in the better order."""
        if len(works) == 1:
            return self.of(works[0]).takes + ISSUE_US
        return min(self._predict(works, way) for way in (GRAPH, SMALLEST_FIRST[1]))

    def fused(self, works: Sequence[Work], plan: str) -> float:
        """Microseconds of kernels fused by a plan, of which they are the leaves a, b, c…

        As `apart` it is what a graph of nothing else takes. There a kernel costs what one costs on
        a branch; the prediction has it launched by itself. On groups of 2, 4 and 8 kernels of the
        suite *small* that is nearer to what was measured (docs/plan.md).
        """
        return self._predict(works, Candidate("", (plan,))) - LAUNCH_US + ISSUE_US

    def _predict(self, works: Sequence[Work], way: Candidate | str) -> float:
        keyed = [self._known_of(work) for work in works]
        key = (way, *(key for key, _ in keyed))
        if key not in self._groups:
            standings: dict[str, Standing] = {}
            seen: dict[str, model.Work] = {}
            for alias, (_, found) in zip(aliases(len(works)), keyed, strict=True):
                if found.standing is None or found.model is None:
                    raise GoptxError.at(f"nothing is known of a kernel: {found.why or 'no PTX'}")
                standings[alias], seen[alias] = found.standing, found.model
            self._groups[key] = predict_works(way, standings, seen, self.device)
        return self._groups[key]


def aliases(count: int) -> str:
    """The leaves of a plan over that many works."""
    return "abcdefghijklmnopqrstuvwxyz"[:count]


def moved(work: Work) -> int:
    """Bytes that a work reads and writes, if it touches all that it may once."""
    reads, writes = Access.READ | Access.ATOMIC, Access.WRITE | Access.ATOMIC
    ways = ((one, bool(one.access & reads) + bool(one.access & writes)) for one in work.touches)
    return sum((one.end - one.start) * way for one, way in ways)


def _without_launch(microseconds: float | None) -> float | None:
    """What a kernel takes beside its launch, as the model has it."""
    if microseconds is None:
        return None
    return max(microseconds - LAUNCH_US, 0.2 * microseconds)


def _member(work: Work) -> TunedMember:
    """A work as the tuner takes kernels: its launch has shapes only."""
    assert work.kernel is not None
    grid, block = work.grid, work.block
    entry = work.kernel.entry
    launch = Concrete(entry, None, {}, grid, block, None, work.shared, (), 0)
    return TunedMember(work.name, work.kernel.path, work.kernel.text, entry, "", launch)
