"""Writes the marks of values that are only copied (`goptx.cpu.carried`): a byte for each byte.

Marks are as the map of memory has them: 0 for what was written, 1 for what was not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from goptx.cpu.carried import ALL, moves_of
from goptx.cpu.emitter import Emitter
from goptx.cpu.program import Unit
from goptx.cpu.writer import BITS, INT
from goptx.ir import Instruction, Reg
from goptx.isa.types import TYPES

BUFFER: Final = "%carried"
"""Room for the marks of one access through a generic address."""
BUFFER_BYTES: Final = 32


def place(e: Emitter, unit: Unit) -> list[str]:
    """Turns to a function and plans it; returns the allocas of its marks."""
    e.carried.plan(unit)
    e.carried.enter(unit)
    return [f"  {slot} = alloca {_marks_of(e, n)}" for n, slot in e.carried.slots.items()]


def start(e: Emitter) -> None:
    """Where a function begins."""
    for name, slot in e.carried.slots.items():
        e.do(f"store {_marks_of(e, name)} 0, ptr {slot}")


def slot(e: Emitter, name: str) -> list[tuple[str, str]]:
    """(alloca, type) of a register's marks, if it has any."""
    return [(e.carried.slots[name], _marks_of(e, name))] if name in e.carried.slots else []


def wanted(e: Emitter, i: Instruction, size: int) -> int:
    """Which of the bytes that an instruction reads somebody looks at."""
    if i.op.name not in ("ld", "ldu"):
        return (1 << size) - 1
    found, seen = 0, e.carried.looked[e.carried.site]
    parts = e.lanes(i.operands[0])
    each = size // len(parts)
    for k, part in enumerate(parts):
        looked = seen.get(part.name, ALL) if isinstance(part, Reg) else ALL
        if looked >> each and TYPES[i.op.types[-1]].kind == "s":
            looked = ALL  # the sign
        found |= (looked & ((1 << each) - 1)) << (each * k)
    return found


def mark(e: Emitter, i: Instruction) -> None:
    """Behind an instruction: marks what it wrote."""
    targets = [n for n in dict.fromkeys(i.defs()) if n in e.carried.slots]
    given = dict(_given(e, i)) if targets else {}
    for name in targets:
        e.do(f"store {_marks_of(e, name)} {given.get(name, '0')}, ptr {e.carried.slots[name]}")
    e.carried.loaded = ""


def _given(e: Emitter, i: Instruction) -> Iterator[tuple[str, str]]:
    """The marks of the registers that a load or a move writes, each as its own type."""
    if e.carried.loaded:
        parts = e.lanes(i.operands[0])
        each = TYPES[i.op.types[-1]].bits
        for k, part in enumerate(parts):
            if isinstance(part, Reg) and part.name in e.carried.slots:
                found = _part(e, e.carried.loaded, each * len(parts), each * k, each)
                yield part.name, e.cast(found, INT[each], _marks_of(e, part.name))
    made: dict[str, str] = {}
    for move in moves_of(i):
        if move.source in e.carried.slots and move.target in e.carried.slots:
            found = _part(e, *_own(e, move.source), 8 * move.first, 8 * move.length)
            t = _marks_of(e, move.target)
            found = e.cast(found, INT[8 * move.length], t)
            if move.place:
                found = e.value(f"shl {t} {found}, {8 * move.place}")
            before = made.get(move.target)
            made[move.target] = e.value(f"or {t} {before}, {found}") if before else found
    yield from made.items()


def _own(e: Emitter, name: str) -> tuple[str, int]:
    t = _marks_of(e, name)
    return e.value(f"load {t}, ptr {e.carried.slots[name]}"), BITS[t]


def stored(e: Emitter, i: Instruction, size: int) -> str:
    """The marks that a store leaves, in one integer: 0 if all that it writes is written."""
    parts = e.lanes(i.operands[1]) if i.op.name == "st" else ()
    if not any(isinstance(p, Reg) and p.name in e.carried.slots for p in parts):
        return "0"
    each, t = 8 * size // len(parts), f"i{8 * size}"
    whole = "0"
    for k, part in enumerate(parts):
        if not isinstance(part, Reg) or part.name not in e.carried.slots:
            continue
        value, bits = _own(e, part.name)
        value = _part(e, value, bits, 0, min(bits, each))
        if min(bits, each) < 8 * size:
            value = e.value(f"zext i{min(bits, each)} {value} to {t}")
        if k:
            value = e.value(f"shl {t} {value}, {each * k}")
        whole = e.value(f"or {t} {whole}, {value}")
    return whole


def _marks_of(e: Emitter, name: str) -> str:
    """The integer that has the marks of a register."""
    return INT[BITS[e.registers[name]]]


def _part(e: Emitter, value: str, wide: int, shift: int, bits: int) -> str:
    """Some bits of an integer."""
    if shift:
        value = e.value(f"lshr i{wide} {value}, {shift}")
    if bits == wide:
        return value
    return e.value(f"{'trunc' if bits < wide else 'zext'} i{wide} {value} to i{bits}")
