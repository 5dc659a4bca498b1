"""What checkers found while a launch went on, told with lines, threads and CTAs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from goptx.cpu.layout import (
    LOCAL_BASE,
    SHARED_BASE,
    FindingKind,
    FindingRecord,
    RaceFlag,
)
from goptx.cpu.memory import Arena
from goptx.cpu.program import Place, Program
from goptx.diag import Diagnostic, Note, Severity, Span

Origin = Callable[[Span], Note | None]
"""Where an instruction of a fused kernel comes from: the member and its line."""

Dim3 = tuple[int, int, int]


def nowhere(span: Span) -> Note | None:
    """The origin of instructions that come from no member."""
    return None


@dataclass(frozen=True)
class Scene:
    """What findings are told with."""

    program: Program
    arena: Arena
    grid: Dim3
    block: Dim3
    origin: Origin = nowhere


def diagnose(records: Sequence[FindingRecord], scene: Scene) -> list[Diagnostic]:
    """A diagnostic for each record, errors first."""
    found = [_one(record, scene) for record in _merged(records)]
    return sorted(found, key=lambda d: d.severity != "error")


def _merged(records: Sequence[FindingRecord]) -> list[FindingRecord]:
    """Of a race that was found in both orders one is enough."""
    kept: dict[tuple[int, ...], FindingRecord] = {}
    for r in records:
        key = (r.kind, r.at, r.at2)
        if r.kind == FindingKind.RACE:
            key = (r.kind, *sorted((r.at, r.at2)))
        first = kept.setdefault(key, r)
        if first is not r:
            first.count += r.count
            first.flags |= r.flags & RaceFlag.DIFFER
    return list(kept.values())


def _one(r: FindingRecord, scene: Scene) -> Diagnostic:
    match FindingKind(r.kind):
        case FindingKind.RACE:
            return _race(r, scene)
        case FindingKind.UNINIT:
            what = _where(int(r.addr), scene)
            return _told(r, scene, f"reads {what}, which nothing has written")
        case FindingKind.LEAKED:
            what = _where(int(r.addr), scene)
            return _told(r, scene, f"copies to {what} what nothing has written")
        case FindingKind.REGISTER:
            name = scene.program.unwritten[int(r.at2)]
            return _told(r, scene, f"reads register {name}, which nothing has written")
        case FindingKind.ALIGNED:
            return _diverged(r, scene)
        case FindingKind.PARTED:
            text = "lanes of one warp part at this instruction, but it is .uni"
            who = Note(f"{_who(r.cta2, r.tid2, scene)}, of the same warp, goes another way")
            return _told(r, scene, text, who)
        case FindingKind.MIXED:
            other = scene.program.places[int(r.at2)]
            text = f"barrier {r.addr} is used by .red and by .sync or .arrive at the same time"
            return _told(r, scene, text, _at("the other is here", other, scene))
        case FindingKind.LANE:
            text = f"shuffles from lane {r.addr}, which is not there: the value is undefined"
            return _told(r, scene, text, severity="warning")
        case FindingKind.ARENA:
            what = _where(int(r.addr), scene)
            return _told(r, scene, f"leaves its member's shared memory: {what}")


def _told(
    r: FindingRecord, scene: Scene, message: str, *notes: Note, severity: Severity = "error"
) -> Diagnostic:
    place: Place = scene.program.places[int(r.at)]
    more = [Note(f"found {r.count} times")] if r.count > 1 else []
    who = Note(f"in {place.function}, {_who(r.cta, r.tid, scene)}")
    origin = _origin(place, scene)
    return Diagnostic(severity, message, place.span, (who, *origin, *notes, *more))


def _race(r: FindingRecord, scene: Scene) -> Diagnostic:
    flags = RaceFlag(r.flags)
    second = "write" if RaceFlag.SECOND_WRITES in flags else "read"
    first = "write" if RaceFlag.FIRST_WRITES in flags else "read"
    benign = RaceFlag.DIFFER not in flags
    message = f"data race: this {second} of {_where(int(r.addr), scene)} and "
    if RaceFlag.ASYNC in flags:
        message += f"an asynchronous {first} that was not waited for"
    else:
        message += f"a {first} by another thread are not ordered"
    if benign:
        message += "; both write the same value"
    other = scene.program.places[int(r.at2)]
    text = f"the earlier {first} is by {_who(r.cta2, r.tid2, scene)}"
    notes = [_at(text, other, scene), *_origin(other, scene)]
    return _told(r, scene, message, *notes, severity="warning" if benign else "error")


def _diverged(r: FindingRecord, scene: Scene) -> Diagnostic:
    other = scene.program.places[int(r.at2)]
    if r.flags:
        text = "lanes of one warp are at different instructions, but these are .aligned"
        return _told(r, scene, text, _at("other lanes are here", other, scene))
    text = (
        f"not all lanes of the warp execute this .aligned instruction together: "
        f"those of mask 0x{r.addr:08x} do"
    )
    return _told(r, scene, text)


def _at(message: str, place: Place, scene: Scene) -> Note:
    return Note(message, place.span)


def _origin(place: Place, scene: Scene) -> list[Note]:
    found = None if place.span is None else scene.origin(place.span)
    return [] if found is None else [found]


def _who(cta: int, thread: int, scene: Scene) -> str:
    return f"CTA {_xyz(cta, scene.grid)}, thread {_xyz(thread, scene.block)}"


def _xyz(number: int, shape: Dim3) -> str:
    x, y, _ = shape
    return f"({number % x}, {number // x % y}, {number // (x * y)})"


def _where(address: int, scene: Scene) -> str:
    """A byte of memory in words."""
    window = address >> 44
    if window == SHARED_BASE >> 44:
        rank = address >> 24 & 0xFF
        text = f"shared address 0x{address & 0xFFFFFF:x}"
        return f"{text} of CTA {rank} of the cluster" if rank else text
    if window == LOCAL_BASE >> 44:
        return f"local address 0x{address - LOCAL_BASE:x}"
    near = scene.arena.near(address)
    if near is None:
        return f"address 0x{address:x}"
    return f"byte {address - near.address} of {near.name or 'a buffer'}"
