"""Values that are only copied: what of them nothing wrote is no finding, but goes with them.

A structure with padding is copied by moves as wide as its alignment, so that bytes are read that
nothing wrote and nothing will look at. So a load is held to the bytes that the function looks at:
all of a register that is computed with, none of one that is stored, the lower ones of what is
narrowed. Registers that lead from loads to stores have marks beside them, a byte for each of
theirs, and stores leave those in the map of the memory instead of "written".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from goptx.analysis.reaching import Site, reaching
from goptx.cpu.program import Unit, declared, quoted
from goptx.ir import Instruction, Int, Operand, Reg, Vector
from goptx.ir.instruction import CONDITION_CODE
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


_WHOLE: Final = Move("", "", 0, 0, 16)


class Flow(NamedTuple):
    """A value that another is made from, as a move says; values by their numbers."""

    source: int
    target: int
    move: Move


class Plan(NamedTuple):
    """Of a function: which bytes of what each load writes are looked at; registers with marks."""

    looked: dict[Site, dict[str, int]]
    registers: frozenset[str]


@dataclass
class Carried:
    """The marks of the function at hand; ``plans`` holds what is known of each by its prefix."""

    plans: dict[str, Plan] = field(default_factory=dict[str, Plan])
    looked: dict[Site, dict[str, int]] = field(default_factory=dict[Site, dict[str, int]])
    slots: dict[str, str] = field(default_factory=dict[str, str])
    site: Site = field(default_factory=lambda: Site("", 0))
    """Where the instruction at hand stands."""
    loaded: str = ""
    """The marks that the load at hand found, in one integer."""

    def plan(self, unit: Unit) -> Plan:
        """The plan of a function, made once."""
        if unit.prefix not in self.plans:
            self.plans[unit.prefix] = carriers(unit)
        return self.plans[unit.prefix]

    def enter(self, unit: Unit) -> None:
        """Turns to a function that has a plan, if it has."""
        found = self.plans.get(unit.prefix, Plan({}, frozenset()))
        self.looked = found.looked
        self.slots = {n: f"%{quoted(f'{unit.prefix}marks.{n}')}" for n in sorted(found.registers)}

    def keeps(self, i: Instruction) -> bool:
        """Whether a load leads to stores of what it reads and nobody looks at all of."""
        seen = self.looked.get(self.site, {})
        return any(n in self.slots and seen.get(n, ALL) != ALL for n in i.defs())


def carriers(unit: Unit) -> Plan:
    """What the function looks at of what it loads, and the registers that lead on to stores."""
    values = reaching(unit.function, unit.live)
    looked: dict[int, int] = {}
    flow = [Flow(v, join, _WHOLE) for join, sources in values.joined.items() for v in sources]
    flow += [Flow(before, value, _WHOLE) for value, before in values.previous.items()]
    loads: dict[Site, dict[str, int]] = {}
    stores = set[int]()
    for label in unit.cfg.order:
        for index, i in enumerate(unit.cfg.blocks[label].instructions):
            read = dict(zip(i.uses(), values.reads[label][index], strict=True))
            written = dict(zip(i.defs(), values.writes[label][index], strict=True))
            moves = list(moves_of(i))
            flow += [Flow(read[m.source], written[m.target], m) for m in moves]
            for name, bytes_ in _looks(i, moves):
                looked[read[name]] = looked.get(read[name], 0) | bytes_
            if i.op.name == "st":
                stores |= {read[name] for name in _registers(i.operands[1:2])}
            elif i.op.name in ("ld", "ldu"):
                loads[Site(label, index)] = written
    _pass_back(looked, flow)
    partly = {v for found in loads.values() for v in found.values() if looked.get(v, ALL) != ALL}
    fed = _closure(partly, [(f.source, f.target) for f in flow])
    leading = _closure(stores, [(f.target, f.source) for f in flow])
    names = {values.values[v].register for v in fed & leading}
    return Plan(
        {
            site: {n: looked.get(v, ALL) if _is_plain(unit, n) else ALL for n, v in found.items()}
            for site, found in loads.items()
        },
        frozenset(n for n in names if _is_plain(unit, n)),
    )


def _looks(i: Instruction, moves: list[Move]) -> Iterator[tuple[str, int]]:
    """(register, bytes) that an instruction looks at; what it only copies with no bytes."""
    whole = i.uses()
    if moves:
        copied = {m.source for m in moves}
        yield from ((name, 0) for name in copied)
        whole = [n for n in whole if n not in copied]
    elif i.op.name == "st":
        yield from ((name, 0) for name in _registers(i.operands[1:2]))
        whole = list(_registers((i.operands[0], *i.operands[2:])))
    elif i.op.name == "cvt" and isinstance(source := i.operands[1], Reg):
        yield source.name, (1 << max(1, TYPES[i.op.types[-1]].bits // 8)) - 1
        whole = [n for n in whole if n != source.name]
    elif i.op.name == "and" and isinstance(mask := i.operands[2], Int):
        masked = sum(1 << k for k in range(8) if mask.bits >> 8 * k & 0xFF)
        source = i.operands[1]
        if isinstance(source, Reg):
            yield source.name, masked
            whole = [n for n in whole if n != source.name]
    yield from ((name, ALL) for name in whole)


def moves_of(i: Instruction) -> Iterator[Move]:
    """What a mov does to bytes of registers: nothing for predicates and vector registers."""
    if i.op.name != "mov" or i.op.types[-1] == "pred" or i.op.vector > 1:
        return
    target, source = i.operands[0], i.operands[1]
    size = TYPES[i.op.types[-1]].bits // 8
    if isinstance(source, Reg) and isinstance(target, Reg):
        yield Move(source.name, target.name, 0, 0, size)
    elif isinstance(source, Reg) and isinstance(target, Vector):
        each = size // len(target.items)
        for k, item in enumerate(target.items):
            if isinstance(item, Reg):
                yield Move(source.name, item.name, each * k, 0, each)
    elif isinstance(source, Vector) and isinstance(target, Reg):
        each = size // len(source.items)
        for k, item in enumerate(source.items):
            if isinstance(item, Reg):
                yield Move(item.name, target.name, 0, each * k, each)


def _pass_back(looked: dict[int, int], flow: list[Flow]) -> None:
    """Who looks at what was moved looks at what it was moved from, until nothing changes."""
    changed = True
    while changed:
        changed = False
        for source, target, m in reversed(flow):
            seen = looked.get(target, ALL) >> m.place & ((1 << m.length) - 1)
            more = looked.get(source, 0) | seen << m.first
            if more != looked.get(source):
                looked[source] = more
                changed = True


def _closure(start: set[int], edges: list[tuple[int, int]]) -> set[int]:
    """What can be come to over edges."""
    following: dict[int, list[int]] = {}
    for a, b in edges:
        following.setdefault(a, []).append(b)
    found, pending = set(start), list(start)
    while pending:
        for b in following.get(pending.pop(), ()):
            if b not in found:
                found.add(b)
                pending.append(b)
    return found


def _registers(operands: Iterable[Operand]) -> Iterator[str]:
    for operand in operands:
        yield from registers_of(operand)


def _is_plain(unit: Unit, name: str) -> bool:
    if name == CONDITION_CODE or name in {
        p.name for p in (*unit.function.params, *unit.function.returns)
    }:
        return False
    type_, vector = declared(unit.function, name)
    return vector == 1 and type_ != "pred"
