"""What instructions do to the bytes of registers: which they move, and which they look at.

Compilers copy structures in pieces and put them together again by shifts, `or`, `prmt` and the
like. That is no use of what the bytes hold: padding, fields that nothing wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from goptx.ir import Instruction, Int, Operand, Pair, Reg, Vector
from goptx.ir.operands import registers_of
from goptx.isa.types import TYPES

ALL: Final = (1 << 16) - 1
"""All bytes of a register, which has 16 at most: a bit for each byte."""


class Move(NamedTuple):
    """So many bytes of a register, from one on, become those of another, from one on."""

    source: str
    target: str
    first: int
    place: int
    length: int


WHOLE: Final = Move("", "", 0, 0, 16)


def moves_of(i: Instruction) -> Iterator[Move]:
    """The bytes that an instruction moves; where two come to one place, both show."""
    types = i.op.types
    if types and types[-1] != "pred" and i.op.vector == 1 and i.op.name in _MOVES:
        yield from _MOVES[i.op.name](i, TYPES[types[-1]].bits // 8)


def insertions_of(i: Instruction) -> Iterator[Move]:
    """The bytes of which an ``and`` keeps some bits: others are put beside them by an ``or``."""
    if i.op.name == "and" and isinstance(mask := i.operands[2], Int):
        for k in range(TYPES[i.op.types[-1]].bits // 8):
            if mask.bits >> 8 * k & 0xFF not in (0, 0xFF):
                yield from _move(i, 1, k, k, 1)


def looks_of(
    i: Instruction, moves: Iterable[Move], *, inserts: bool = False
) -> Iterator[tuple[str, int]]:
    """(register, bytes) that an instruction looks at; what it only moves with no bytes.

    ``inserts`` says that what an ``and`` cuts to some of its bits is not looked at for that.
    """
    moved = {m.source for m in moves}
    if moved and i.op.name == "prmt":  # one of which it takes no byte
        moved |= set(registers(i.operands[1:3]))
    guard = [i.guard.register] if i.guard else []
    if i.op.name == "st":
        yield from ((name, 0) for name in registers(i.operands[1:2]))
        others = [*registers((i.operands[0], *i.operands[2:])), *guard]
    elif moved or i.op.name in _LOOKS:
        seen = _LOOKS[i.op.name](i) if i.op.name in _LOOKS and not inserts else 0
        first = i.operands[1]
        sources = list(registers(i.operands[1:]))
        for name in moved:
            yield name, 0
        if isinstance(first, Reg):
            yield first.name, seen
            sources.remove(first.name)
        others = [n for n in sources if n not in moved] + guard
    else:
        others = i.uses()
    yield from ((name, ALL) for name in others)


def registers(operands: Iterable[Operand]) -> Iterator[str]:
    """The registers that operands mention."""
    for operand in operands:
        yield from registers_of(operand)


# What is moved, by the name of the instruction; ``size`` is the bytes of its type.


def _move(i: Instruction, at: int, first: int, place: int, length: int) -> Iterator[Move]:
    source, target = i.operands[at], i.operands[0]
    target = target.first if isinstance(target, Pair) else target
    if isinstance(source, Reg) and isinstance(target, Reg) and length > 0:
        yield Move(source.name, target.name, first, place, length)


def _mov(i: Instruction, size: int) -> Iterator[Move]:
    target, source = i.operands[0], i.operands[1]
    if isinstance(target, Vector) and isinstance(source, Reg):
        each = size // len(target.items)
        for k, item in enumerate(target.items):
            if isinstance(item, Reg):
                yield Move(source.name, item.name, each * k, 0, each)
    elif isinstance(source, Vector) and isinstance(target, Reg):
        each = size // len(source.items)
        for k, item in enumerate(source.items):
            if isinstance(item, Reg):
                yield Move(item.name, target.name, 0, each * k, each)
    else:
        yield from _move(i, 1, 0, 0, size)


def _both(i: Instruction, size: int) -> Iterator[Move]:
    yield from _move(i, 1, 0, 0, size)
    yield from _move(i, 2, 0, 0, size)


def _and(i: Instruction, size: int) -> Iterator[Move]:
    if isinstance(mask := i.operands[2], Int):
        for k in range(size):
            if mask.bits >> 8 * k & 0xFF == 0xFF:
                yield from _move(i, 1, k, k, 1)


def _shl(i: Instruction, size: int) -> Iterator[Move]:
    """By bits that are no whole bytes each byte comes from two."""
    by = _shift(i, size)
    if by is not None:
        yield from _move(i, 1, 0, by // 8, size - by // 8)
        if by % 8:
            yield from _move(i, 1, 0, by // 8 + 1, size - by // 8 - 1)


def _shr(i: Instruction, size: int) -> Iterator[Move]:
    by = _shift(i, size)
    if by is None:
        return
    yield from _move(i, 1, by // 8, 0, size - by // 8)
    if by % 8:
        yield from _move(i, 1, by // 8 + 1, 0, size - by // 8 - 1)
    if TYPES[i.op.types[-1]].kind == "s":
        for k in range(size - by // 8 - (by % 8 > 0), size):
            yield from _move(i, 1, size - 1, k, 1)


def _prmt(i: Instruction, _: int) -> Iterator[Move]:
    """With constant selectors of bytes, none of which asks for a sign."""
    selectors = i.operands[3]
    if isinstance(selectors, Int) and not i.op.modset & _PRMT_MODES and not selectors.bits & 0x8888:
        for k in range(4):
            byte = selectors.bits >> 4 * k & 7
            yield from _move(i, 1 + byte // 4, byte % 4, k, 1)


def _cvt(i: Instruction, _: int) -> Iterator[Move]:
    """Between integers, where no sign is spread."""
    if len(i.op.types) != 2 or "sat" in i.op.modset:
        return
    target, source = (TYPES[t] for t in i.op.types)
    plain = {target.kind, source.kind} <= {"u", "s", "b"}
    if plain and (source.kind != "s" or source.bits >= target.bits):
        yield from _move(i, 1, 0, 0, min(source.bits, target.bits) // 8)


def _shfl(i: Instruction, size: int) -> Iterator[Move]:
    """From whichever lane."""
    yield from _move(i, 1, 0, 0, size)


def _shift(i: Instruction, size: int) -> int | None:
    """The bits by which a value of so many bytes is shifted, if that is known."""
    by = i.operands[2]
    return by.value if isinstance(by, Int) and 0 <= by.value < 8 * size else None


_PRMT_MODES: Final = frozenset(("f4e", "b4e", "rc8", "ecl", "ecr", "rc16"))
_MOVES: Final[dict[str, Callable[[Instruction, int], Iterator[Move]]]] = {
    "mov": _mov,
    "or": _both,
    "selp": _both,
    "and": _and,
    "shl": _shl,
    "shr": _shr,
    "prmt": _prmt,
    "cvt": _cvt,
    "shfl": _shfl,
}

# Which bytes of their first source instructions look at, apart from those that they move.


def _looks_cvt(i: Instruction) -> int:
    if any(_cvt(i, 0)):
        return 0
    return (1 << max(1, TYPES[i.op.types[-1]].bits // 8)) - 1


def _looks_and(i: Instruction) -> int:
    if not isinstance(mask := i.operands[2], Int):
        return ALL
    return sum(1 << k for k in range(8) if mask.bits >> 8 * k & 0xFF not in (0, 0xFF))


def _looks_bfe(i: Instruction) -> int:
    first, length = i.operands[2:4]
    if not isinstance(first, Int) or not isinstance(length, Int) or length.value < 1:
        return ALL
    below, end = first.value // 8, (first.value + length.value + 7) // 8
    return ((1 << end) - 1 & ~((1 << below) - 1)) & ALL


_LOOKS: Final[dict[str, Callable[[Instruction], int]]] = {
    "cvt": _looks_cvt,
    "and": _looks_and,
    "bfe": _looks_bfe,
}
