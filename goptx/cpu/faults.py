"""What stopped a launch, told with instruction, CTA and thread."""

from __future__ import annotations

from collections.abc import Sequence

from goptx.cpu.findings import Origin, nowhere
from goptx.cpu.layout import (
    GLOBAL_BASE,
    LOCAL_BASE,
    SHARED_BASE,
    FaultCode,
    FaultRecord,
)
from goptx.cpu.memory import Arena
from goptx.cpu.program import Place, Program
from goptx.diag import Diagnostic, Note
from goptx.ir import Function
from goptx.isa.opcodes import decode
from goptx.isa.types import TYPES

_STATES: tuple[str, ...] = (
    "",
    "the other lanes of its warp",
    "a barrier",
    "its cluster",
    "its warpgroup",
)


def diagnose(
    records: Sequence[FaultRecord],
    program: Program,
    arena: Arena,
    shared: tuple[int, int],
    origin: Origin = nowhere,
) -> list[Diagnostic]:
    """The faults as diagnostics, one for each instruction and kind, the first thread named."""
    found: list[Diagnostic] = []
    seen: dict[tuple[int, int], int] = {}
    kept: list[FaultRecord] = []
    for record in records:
        key = record.code, record.at
        if key not in seen:
            kept.append(record)
        seen[key] = seen.get(key, 0) + 1
    for record in kept:
        place: Place = program.places[int(record.at)]
        more = seen[record.code, record.at] - 1
        notes = [Note(f"in {place.function}, CTA {_xyz(record.cta)}, thread {_xyz(record.tid)}")]
        if more and record.code != FaultCode.DEADLOCK:
            notes.append(Note(f"{more} more threads" if more > 1 else "one more thread"))
        member = None if place.span is None else origin(place.span)
        if member is not None:
            notes.append(member)
        message, hint = _explain(record, place, program, arena, shared)
        found.append(Diagnostic("error", message, place.span, tuple(notes), hint))
    return found


def too_late(function: Function) -> list[Diagnostic]:
    """The finding of a launch that was stopped because its time was over."""
    return [
        Diagnostic(
            "error",
            f"{function.name} did not end in its time",
            function.span,
            hint="it may spin on what nobody writes; raise the limit (--timeout)",
        )
    ]


def _xyz(values: Sequence[int]) -> str:
    return "(" + ", ".join(str(v) for v in values) + ")"


def _explain(
    record: FaultRecord, place: Place, program: Program, arena: Arena, shared: tuple[int, int]
) -> tuple[str, str | None]:
    match FaultCode(record.code):
        case FaultCode.MEMORY:
            return _memory(record, place, arena, shared), None
        case FaultCode.UNSUPPORTED:
            why = dict(program.refused).get(int(record.at), place.op)
            why, _, remedy = why.partition("; ")
            text = f"the CPU does not execute this instruction: {place.op}: {why}"
            return text, remedy or "run it on a GPU (--on gpu)"
        case FaultCode.PARAM:
            offset = int(record.addr)
            return f"byte {offset} is outside of the parameter, or misaligned in it", None
        case FaultCode.TRAP:
            return "the kernel trapped", None
        case FaultCode.DEADLOCK:
            return _deadlock(int(record.addr), int(record.extra)), None
        case FaultCode.BARRIER:
            text = f"barrier {record.addr} is used with different thread counts at the same time"
            return text, "counts are multiples of 32; barriers are 0 to 15"
        case FaultCode.MASK:
            return f"the lane is not in its own member mask 0x{record.addr:08x}", None
        case FaultCode.CALL:
            return f"0x{record.addr:x} is the address of no function with this signature", None
        case FaultCode.STACK:
            text = (
                "calls nest too deeply: what waits for them takes more than 512 KB of this thread"
            )
            return text, "a GPU has no more either; recurse less deeply, or keep less across calls"
        case FaultCode.VALUE:
            return "the index is outside of the table of branch targets", None
        case code:
            return f"stopped: {code.name.lower()}", None


def _deadlock(addr: int, extra: int) -> str:
    """Who waits for what, as ``report_stuck`` of the runtime packs it."""
    warps, state, count = extra >> 32, extra >> 16 & 0xFFFF, extra & 0xFFFF
    what: str = _STATES[state] if state < len(_STATES) else "others"
    more = ""
    if state == 2:
        arrived, expected = addr >> 8 & 0xFFFFFF, addr >> 32
        what = f"barrier {addr & 0xFF}"
        of = f" of {expected}" if expected else ""
        more = f"; {arrived}{of} threads arrived there"
    elif state == 1:
        what = f"the lanes of mask 0x{addr:08x}"
    names = [str(n) for n in range(32) if warps >> n & 1]
    who = f"warp{'s' if len(names) > 1 else ''} {', '.join(names)}"
    return f"deadlock: {count} threads wait here for {what} for ever ({who}{more})"


def _memory(record: FaultRecord, place: Place, arena: Arena, shared: tuple[int, int]) -> str:
    op = decode(place.op)
    size = max((TYPES[t].bits // 8 for t in op.types[-1:]), default=1) * op.vector
    kind = {"load": "read", "store": "write"}.get(op.effect, "access")
    space = op.space or "generic"
    address = record.addr
    what = f"{kind} of {size} bytes at"
    if size and address & (size - 1) and op.name in ("ld", "st", "atom", "red", "ldu"):
        return f"misaligned {what} 0x{address:x} ({space})"
    if space.startswith("shared") or address >> 44 == SHARED_BASE >> 44:
        low = address & 0xFFFFFFFF
        text = f"out-of-bounds {what} shared address 0x{low:x}"
        return f"{text}: the CTA has {shared[1]} bytes from 0x{shared[0]:x}"
    own = space == "param" and address < GLOBAL_BASE  # of a device function
    if own or space == "local" or address >> 44 == LOCAL_BASE >> 44:
        return f"out-of-bounds {what} local address 0x{address & 0xFFFFFFFF:x}"
    near = arena.near(address) if address >= GLOBAL_BASE else None
    if near is None:
        return f"out-of-bounds {what} 0x{address:x}: no memory is there"
    offset = address - near.address
    where = f"byte {offset} of" if offset >= 0 else f"{-offset} bytes before"
    return f"out-of-bounds {what} {where} {near.name or 'a buffer'} ({near.size} bytes)"
