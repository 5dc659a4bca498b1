"""What checkers write around accesses to memory; without them it writes nothing.

The common case stands in the kernel: a byte of memory that was written has a zero in a map of its
own, and a granule of shared memory that many threads read says so by the number of the epoch.
Everything else is asked of ``native/shadow.c``.
"""

from __future__ import annotations

from typing import Final

from goptx.cpu import layout, marks
from goptx.cpu.emitter import CTA, THREAD, Emitter
from goptx.ir import Instruction

WRITE, STRONG, SCOPE_CTA, ASYNC, RMW, RELEASE, ACQUIRE = (1 << n for n in range(7))
"""How memory is accessed, as ``native/runtime.h`` has it."""

_STRONG: Final = frozenset(("volatile", "relaxed", "acquire", "release", "acq_rel", "mmio"))
_MAPS: Final = {"global": "%arena.valid", "shared": "%valid"}


def kind_of(i: Instruction) -> int:
    """The bits of an instruction's semantics and scope (PTX ISA 8.5, 8.6)."""
    found = 0
    mods = i.op.modset
    if mods & _STRONG or i.op.name in ("atom", "red"):
        found |= STRONG
    if mods & {"release", "acq_rel"}:
        found |= RELEASE
    if "cta" in mods:
        found |= SCOPE_CTA
    return found


def reads(e: Emitter, i: Instruction, host: str, size: int) -> None:
    """In front of a load."""
    if not (e.watches and e.accessed):
        return
    space, offset, _ = e.accessed
    if "init" in e.checks:
        _written(e, space, offset, size, marks.wanted(e, i, size), e.carried.keeps(i))
    if "races" not in e.checks or space == "local":
        return
    what = kind_of(i) & (STRONG | SCOPE_CTA)
    if space == "shared" and not e.fine and not what and size >= 4:
        _quick(e, offset, host, size)
    else:
        _race(e, host, size, what)


def after_read(e: Emitter, i: Instruction) -> None:
    """Behind a load: a strong one acquires."""
    if kind_of(i) & STRONG:
        synchronise(e, kind_of(i) & SCOPE_CTA | ACQUIRE)


def writes(e: Emitter, i: Instruction, host: str, size: int) -> str:
    """In front of a store: says, as an i32, whether another write has to be compared with it."""
    if not (e.watches and e.accessed):
        return ""
    space, offset, _ = e.accessed
    if "init" in e.checks:
        _mark(e, space, offset, size, marks.stored(e, i, size))
    if "races" not in e.checks or space == "local":
        return ""
    kind = kind_of(i)
    found = _race(e, host, size, WRITE | kind & (STRONG | SCOPE_CTA))
    if kind & STRONG:
        synchronise(e, kind & (SCOPE_CTA | RELEASE))
    return "" if kind & STRONG else found


def after_write(e: Emitter, conflict: str, host: str, size: int) -> None:
    """Behind a store: the values of two writes that race are compared."""
    if not conflict:
        return
    given = ("ptr", THREAD), ("ptr", CTA), ("ptr", host), ("i32", str(size))
    with e.where(e.value(f"icmp ne i32 {conflict}, 0")):
        e.call("void", "goptx_settle", *given)


def updates(e: Emitter, i: Instruction, host: str, size: int) -> None:
    """In front of an atomic operation."""
    if not (e.watches and e.accessed):
        return
    space, offset, _ = e.accessed
    if "init" in e.checks:
        _written(e, space, offset, size, (1 << size) - 1, False)
        _mark(e, space, offset, size, "0")
    if "races" in e.checks and space != "local":
        kind = kind_of(i)
        _race(e, host, size, WRITE | STRONG | RMW | kind & SCOPE_CTA)
        synchronise(e, kind & (SCOPE_CTA | RELEASE))


def synchronise(e: Emitter, what: int, address: str = "") -> None:
    """Tells of a strong access to the place just accessed (or to a shared address, an i64)."""
    if "races" not in e.checks:
        return
    if address:
        low = e.value(f"and i64 {address}, 4294967295")
        where = e.value(f"or i64 {low}, {layout.SHARED_BASE}")
    elif e.accessed is None or e.accessed[0] == "local":
        return
    else:
        where = e.accessed[2]
    e.call("void", "goptx_sync", ("ptr", THREAD), ("ptr", CTA), ("i64", where), ("i32", str(what)))


def stays(e: Emitter, address: str, size: int, generic: bool = False) -> None:
    """Reports an access to shared memory that is another member's; ``address`` is an i64."""
    if e.ranges is None or "bounds" not in e.checks:
        return
    low = e.cast(address, "i64", "i32")
    offset = e.value(f"sub i32 {low}, %shared.first")
    inside = "false"
    for symbol, start, end in e.ranges:
        if end - start < size or symbol not in e.places.shared:
            continue
        own = e.value(f"sub i32 {offset}, {e.places.shared[symbol] + start}")
        fits = e.value(f"icmp ule i32 {own}, {end - start - size}")
        inside = e.value(f"or i1 {inside}, {fits}")
    if generic:
        other = e.value(f"icmp ne i64 {e.value(f'lshr i64 {address}, 44')}, 2")
        inside = e.value(f"or i1 {inside}, {other}")
    given = ("ptr", THREAD), ("ptr", CTA), ("i64", address), ("i32", str(size))
    with e.where(e.value(f"xor i1 {inside}, true")):
        e.call("void", "goptx_left", *given, ("i32", str(e.at)))


def fences(e: Emitter, i: Instruction) -> None:
    """A fence or membar."""
    if "races" in e.checks:
        what = SCOPE_CTA if "cta" in i.op.modset else 0
        e.call("void", "goptx_fence", ("ptr", THREAD), ("ptr", CTA), ("i32", str(what)))


def _map(e: Emitter, space: str, offset: str) -> str:
    base = _MAPS.get(space) or e.field(THREAD, layout.THREAD["local_valid"], "ptr")
    return e.value(f"getelementptr i8, ptr {base}, i64 {offset}")


def _written(e: Emitter, space: str, offset: str, size: int, looked: int, keeps: bool) -> None:
    """Reports bytes that nothing wrote, of those that somebody looks at.

    ``keeps`` says that the marks of all go with what is read.
    """
    if not looked and not keeps:
        return
    t = f"i{8 * size}"
    if space in _MAPS or space == "local":
        found = e.value(f"load {t}, ptr {_map(e, space, offset)}, align 1")
    else:
        _exchange(e, size, 0)
        found = e.value(f"load {t}, ptr {marks.BUFFER}, align 1")
    mask = sum(0xFF << 8 * k for k in range(size) if looked >> k & 1)
    if keeps:  # what is reported here is not a second time
        e.carried.loaded = e.value(f"and {t} {found}, {~mask}")
    if not looked:
        return
    found = e.value(f"and {t} {found}, {mask}")
    assert e.accessed is not None
    given = ("ptr", THREAD), ("ptr", CTA), ("i64", e.accessed[2]), ("i32", str(size))
    with e.where(e.value(f"icmp ne {t} {found}, 0")):
        e.call("void", "goptx_unset", *given, ("i32", str(looked)), ("i32", str(e.at)))


def _mark(e: Emitter, space: str, offset: str, size: int, found: str) -> None:
    """Says what was written: all for marks of 0; the others are of bytes that were copied."""
    t = f"i{8 * size}"
    assert e.accessed is not None
    if space not in _MAPS and space != "local":
        e.do(f"store {t} {found}, ptr {marks.BUFFER}, align 1")
        _exchange(e, size, WRITE)
        return
    e.do(f"store {t} {found}, ptr {_map(e, space, offset)}, align 1")
    if space == "global" and found != "0":
        given = ("ptr", THREAD), ("ptr", CTA), ("i64", e.accessed[2]), ("i32", str(size))
        with e.where(e.value(f"icmp eq {t} {found}, {marks.none(8 * size)}")):
            e.call("void", "goptx_leaked", *given, ("i32", str(e.at)))


def _exchange(e: Emitter, size: int, what: int) -> None:
    """Reads or writes the marks of a generic address by way of the buffer."""
    assert e.accessed is not None
    e.call(
        "void",
        "goptx_marks",
        *(("ptr", THREAD), ("ptr", CTA), ("i64", e.accessed[2]), ("i32", str(size))),
        *(("ptr", marks.BUFFER), ("i32", str(what)), ("i32", str(e.at))),
    )


def _race(e: Emitter, host: str, size: int, what: int) -> str:
    assert e.accessed is not None
    return e.call(
        "i32",
        "goptx_race",
        *(("ptr", THREAD), ("ptr", CTA), ("ptr", host), ("i64", e.accessed[2])),
        *(("i32", str(size)), ("i32", str(what)), ("i32", str(e.at))),
    )


def _quick(e: Emitter, offset: str, host: str, size: int) -> None:
    """Asks only if not all granules are known to be read by many since the last barrier."""
    count = size // 4
    place = e.value(f"getelementptr i8, ptr %quick, i64 {offset}")
    if count == 1:
        slow = e.value(f"icmp ne i32 {e.value(f'load i32, ptr {place}')}, %epoch")
    else:
        t = f"<{count} x i32>"
        marks = e.value(f"load {t}, ptr {place}, align 4")
        one = e.value(f"insertelement {t} poison, i32 %epoch, i32 0")
        zeros = ", ".join(["i32 0"] * count)
        all_ = e.value(f"shufflevector {t} {one}, {t} poison, <{count} x i32> <{zeros}>")
        differ = e.value(f"icmp ne {t} {marks}, {all_}")
        slow = e.value(
            f"icmp ne i{count} {e.value(f'bitcast <{count} x i1> {differ} to i{count}')}, 0"
        )
    with e.where(slow):
        _race(e, host, size, 0)
