"""Values that are only moved: what of them nothing wrote is no finding, but goes with them.

A structure with padding is copied by moves as wide as its alignment, so that bytes are read that
nothing wrote and nothing will look at. So a load is held to the bytes that the function looks at:
all of a register that is computed with, none of one that is stored, the lower ones of what is
narrowed. Registers that lead from loads to stores have marks beside them, a byte for each of
theirs, and stores leave those in the map of the memory instead of "written". Registers that
nothing wrote lead on as loads of unwritten memory do: vectors are stored that are half filled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from goptx.analysis.reaching import ENTRY, Reaching, Site, reaching
from goptx.cpu.byte_moves import ALL, WHOLE, Move, insertions_of, looks_of, moves_of, registers
from goptx.cpu.program import Unit, declared, quoted
from goptx.ir import Instruction
from goptx.ir.instruction import CONDITION_CODE


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
    asked: dict[str, str] = field(default_factory=dict[str, str])
    """What the store at hand was asked about: whether there is nothing to tell of a register."""

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
    found = _Found(values)
    for label in unit.cfg.order:
        for index, i in enumerate(unit.cfg.blocks[label].instructions):
            found.visit(Site(label, index), i)
    looked, flow = found.looked, found.flow
    _pass_back(looked, flow)
    loaded = (v for written in found.loads.values() for v in written.values())
    partly = {v for v in loaded if looked.get(v, ALL) != ALL}
    partly |= {n for n, value in enumerate(values.values) if value.place == ENTRY}
    fed = _closure(partly, [(f.source, f.target) for f in flow])
    leading = _closure(found.stores, [(f.target, f.source) for f in flow])
    names = {values.values[v].register for v in fed & leading}
    return Plan(
        {
            site: {n: looked.get(v, ALL) if _is_plain(unit, n) else ALL for n, v in each.items()}
            for site, each in found.loads.items()
        },
        frozenset(n for n in names if _is_plain(unit, n)),
    )


class _Found:
    """What the instructions of a function say: bytes looked at and moved, loads and stores."""

    def __init__(self, values: Reaching) -> None:
        self.values = values
        self.looked: dict[int, int] = {}
        self.flow = [Flow(v, join, WHOLE) for join, each in values.joined.items() for v in each]
        self.flow += [Flow(before, value, WHOLE) for value, before in values.previous.items()]
        self.loads: dict[Site, dict[str, int]] = {}
        self.stores: set[int] = set()
        self.kept = {f.source for f in self.flow}

    def visit(self, site: Site, i: Instruction) -> None:
        label, index = site
        read = dict(zip(i.uses(), self.values.reads[label][index], strict=True))
        written = dict(zip(i.defs(), self.values.writes[label][index], strict=True))
        moves, inserts = list(moves_of(i)), self._inserts(i, written)
        flow = [*moves, *insertions_of(i)] if inserts else moves
        self.flow += [Flow(read[m.source], written[m.target], m) for m in flow]
        for name, bytes_ in looks_of(i, moves, inserts=inserts):
            self.looked[read[name]] = self.looked.get(read[name], 0) | bytes_
        if i.op.name == "st":
            self.stores |= {read[name] for name in registers(i.operands[1:2])}
        elif i.op.name in ("ld", "ldu"):
            self.loads[site] = written
            self._drop(written)

    def _inserts(self, i: Instruction, written: dict[str, int]) -> bool:
        """Whether an instruction clears bits into which an ``or`` puts others."""
        if i.op.name != "and" or not any(insertions_of(i)):
            return False
        (value,) = written.values()
        users = self.values.users.get(value, ())
        blocks = self.values.cfg.blocks
        return bool(users) and all(
            blocks[at.block].instructions[at.place].op.name == "or" for at in users
        )

    def _drop(self, written: dict[str, int]) -> None:
        """Of a vector, registers that are not used beside others are not looked at."""
        used = {v for v in written.values() if v in self.values.users or v in self.kept}
        if used:
            self.looked |= dict.fromkeys(set(written.values()) - used, 0)


def _pass_back(looked: dict[int, int], flow: list[Flow]) -> None:
    """Who looks at what was moved looks at what it was moved from, until nothing changes."""
    for source, target, _ in flow:
        looked.setdefault(source, 0)
        looked.setdefault(target, 0)
    changed = True
    while changed:
        changed = False
        for source, target, m in reversed(flow):
            seen = looked[target] >> m.place & ((1 << m.length) - 1)
            more = looked[source] | seen << m.first
            if more != looked[source]:
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


def _is_plain(unit: Unit, name: str) -> bool:
    if name == CONDITION_CODE or name in {
        p.name for p in (*unit.function.params, *unit.function.returns)
    }:
        return False
    type_, vector = declared(unit.function, name)
    return vector == 1 and type_ != "pred"
