"""Writes the marks of values that are only copied (`goptx.cpu.carried`): a byte for each byte.

Marks are as the map of memory has them: 0 for what was written, 1 for what was not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from goptx.cpu.byte_moves import ALL, Move, moves_of
from goptx.cpu.emitter import Emitter
from goptx.cpu.program import Unit
from goptx.cpu.writer import BITS, INT
from goptx.ir import Instruction, Operand, Reg
from goptx.isa.types import TYPES

BUFFER: Final = "%carried"
"""Room for the marks of one access through a generic address."""
BUFFER_BYTES: Final = 32


def place(e: Emitter, unit: Unit) -> list[str]:
    """Turns to a function and plans it; returns the allocas of its marks."""
    e.carried.plan(unit)
    e.carried.enter(unit)
    return [f"  {slot} = alloca {_marks_of(e, n)}" for n, slot in e.carried.slots.items()]


def start(e: Emitter, unit: Unit) -> None:
    """Where a function begins: nothing wrote the registers that it reads before it writes them."""
    given = {p.name for p in unit.function.params}
    for name in e.carried.slots:
        t = _marks_of(e, name)
        found = name in unit.live.live_in[unit.cfg.entry] and name not in given
        e.do(f"store {t} {none(BITS[t]) if found else 0}, ptr {e.carried.slots[name]}")


def none(bits: int) -> int:
    """The marks of bytes that nothing wrote."""
    return int.from_bytes(bytes([1]) * (bits // 8), "little")


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


def mark(e: Emitter, i: Instruction, flags: Mapping[str, str]) -> None:
    """Behind an instruction: marks what it wrote.

    What is computed is as good as the register's flag in ``flags``, if it has one.
    """
    targets = [n for n in dict.fromkeys(i.defs()) if n in e.carried.slots]
    given = dict(_given(e, i)) if targets else {}
    for name in targets:
        t, found = _marks_of(e, name), given.get(name, "0")
        if name not in given and name in flags:
            flag = e.value(f"load i1, ptr {flags[name]}")
            found = e.value(f"select i1 {flag}, {t} 0, {t} {none(BITS[t])}")
        e.do(f"store {t} {found}, ptr {e.carried.slots[name]}")
    e.carried.loaded = ""
    e.carried.asked.clear()


def some(e: Emitter, name: str) -> str:
    """Whether some byte of a register with marks was written."""
    found, bits = _own(e, name)
    return e.value(f"icmp ne i{bits} {found}, {none(bits)}")


def of(e: Emitter, operand: Operand) -> str:
    """The marks of an operand, an integer of its register's size; nothing if it has none."""
    if isinstance(operand, Reg) and operand.name in e.carried.slots:
        return _own(e, operand.name)[0]
    return ""


def _given(e: Emitter, i: Instruction) -> Iterator[tuple[str, str]]:
    """The marks of the registers that a load or a move writes, each as its own type."""
    if i.op.name == "shfl":
        first, _ = e.pair(i.operands[0])
        if e.carried.loaded and isinstance(first, Reg):
            yield first.name, e.cast(e.carried.loaded, "i32", _marks_of(e, first.name))
        return
    if e.carried.loaded:
        parts = e.lanes(i.operands[0])
        type_ = TYPES[i.op.types[-1]]
        each = type_.bits
        for k, part in enumerate(parts):
            if isinstance(part, Reg) and part.name in e.carried.slots:
                found = _part(e, e.carried.loaded, each * len(parts), each * k, each)
                found = e.cast(found, INT[each], t := _marks_of(e, part.name))
                if type_.kind == "s" and each < BITS[t]:
                    top = e.value(f"lshr {t} {found}, {each - 8}")
                    sign = e.value(f"mul {t} {top}, {none(BITS[t]) ^ none(each)}")
                    found = e.value(f"or {t} {found}, {sign}")
                yield part.name, found
    moves = [m for m in moves_of(i) if m.target in e.carried.slots]
    if i.op.name == "selp":
        yield from _chosen(e, i, moves)
        return
    made: dict[str, str] = {}
    for move in moves:
        if move.source in e.carried.slots:
            t, found = _marks_of(e, move.target), _moved(e, move)
            before = made.get(move.target)
            made[move.target] = e.value(f"or {t} {before}, {found}") if before else found
    yield from made.items()


def _chosen(e: Emitter, i: Instruction, moves: list[Move]) -> Iterator[tuple[str, str]]:
    """The marks of the value that selp takes."""
    condition = i.operands[3]
    if not moves or not isinstance(condition, Reg):
        return
    t = _marks_of(e, moves[0].target)
    first, second = (of(e, operand) or "0" for operand in i.operands[1:3])
    taken = e.get(condition.name, "i1")
    yield moves[0].target, e.value(f"select i1 {taken}, {t} {first}, {t} {second}")


def _moved(e: Emitter, move: Move) -> str:
    """The marks of what is moved, as the target has them."""
    t, (found, bits) = _marks_of(e, move.target), _own(e, move.source)
    if move.first:
        found = e.value(f"lshr i{bits} {found}, {8 * move.first}")
    if move.first + move.length < bits // 8:
        found = e.value(f"and i{bits} {found}, {(1 << 8 * move.length) - 1}")
    found = e.cast(found, f"i{bits}", t)
    return e.value(f"shl {t} {found}, {8 * move.place}") if move.place else found


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
        if good := e.carried.asked.get(part.name):  # what was told is not a second time
            value = e.value(f"select i1 {good}, i{bits} {value}, i{bits} 0")
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
