"""Registers that may be read before anything wrote them, and the flags that find out.

Liveness says which: those that are live where a function begins, and what is computed from them.
Each has a flag, and only they. Computing hands flags on without asking, since compilers compute
values that nobody looks at (lanes that a guarded load left out, say). Asked is where it shows: at
addresses, guards, branches, and what is stored. What lanes exchange counts as written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from goptx.cpu import marks
from goptx.cpu.byte_moves import registers
from goptx.cpu.emitter import CTA, THREAD, Emitter
from goptx.cpu.program import Unit, declared, quoted
from goptx.ir import Instruction, Reg
from goptx.ir.instruction import CONDITION_CODE


@dataclass
class Flags:
    """The flags of the function at hand, and the names of all registers that findings number.

    ``slots`` holds the alloca of each flag by register, ``units`` those of every function.
    """

    names: list[str] = field(default_factory=list[str])
    slots: dict[str, str] = field(default_factory=dict[str, str])
    units: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def enter(self, unit: Unit) -> None:
        """Turns to a function whose flags are placed, if it has any."""
        self.slots = self.units.get(unit.prefix, {})

    def place(self, unit: Unit) -> list[str]:
        """Chooses the registers of a function; returns the allocas of their flags."""
        chosen = suspects(unit)
        self.slots = {name: f"%{quoted(f'{unit.prefix}set.{name}')}" for name in sorted(chosen)}
        self.units[unit.prefix] = self.slots
        return [f"  {slot} = alloca i1" for slot in self.slots.values()]

    def ask(self, e: Emitter, i: Instruction) -> None:
        """In front of an instruction: reports what nothing wrote and it shows, its guard aside."""
        if self.slots and not _hands_on(i) and i.op.sync in ("none", "async_group"):
            guard = i.guard.register if i.guard else None
            left = list(_left_to_memory(e, i))
            passed = {guard, *left}
            self.ask_each(e, (n for n in dict.fromkeys(i.uses()) if n not in passed))
            if i.op.space == "global" and i.op.vector == 1:
                self._ask_whole(e, left)

    def ask_each(self, e: Emitter, names: Iterable[str]) -> None:
        """Emits the question whether registers were written, for those that are watched."""
        for name in names:
            if name in self.slots:
                self._ask(e, name, e.value(f"load i1, ptr {self.slots[name]}"))

    def _ask_whole(self, e: Emitter, names: Iterable[str]) -> None:
        """The same of what goes to global memory, if no byte of it was written."""
        for name in names:
            if name in self.slots:
                flag = e.value(f"load i1, ptr {self.slots[name]}")
                good = e.value(f"or i1 {flag}, {marks.some(e, name)}")
                e.carried.asked[name] = good
                self._ask(e, name, good)

    def _ask(self, e: Emitter, name: str, good: str) -> None:
        if name not in self.names:
            self.names.append(name)
        given = ("ptr", THREAD), ("ptr", CTA), ("i32", str(e.at))
        with e.where(e.value(f"xor i1 {good}, true")):
            e.call("void", "goptx_unwritten", *given, ("i32", str(self.names.index(name))))

    def mark(self, e: Emitter, i: Instruction) -> None:
        """Behind an instruction: what it wrote is written."""
        targets = [n for n in dict.fromkeys(i.defs()) if n in self.slots]
        if not targets:
            return
        value = "true"
        if i.op.name == "selp":
            value = self._chosen(e, i)
        elif _hands_on(i):
            for name in dict.fromkeys(_sources(i)):
                value = self._both(e, value, name)
        for name in targets:
            e.do(f"store i1 {value}, ptr {self.slots[name]}")

    def _both(self, e: Emitter, value: str, name: str) -> str:
        """Whether that holds and a register is written."""
        if name not in self.slots:
            return value
        flag = e.value(f"load i1, ptr {self.slots[name]}")
        return flag if value == "true" else e.value(f"and i1 {value}, {flag}")

    def _chosen(self, e: Emitter, i: Instruction) -> str:
        """selp shows only the value that it takes."""
        first, second = (
            self._both(e, "true", o.name) if isinstance(o, Reg) else "true" for o in i.operands[1:3]
        )
        condition = i.operands[3]
        if not isinstance(condition, Reg) or (first, second) == ("true", "true"):
            return self._both(e, "true", condition.name) if isinstance(condition, Reg) else "true"
        taken = e.get(condition.name, "i1")
        value = e.value(f"select i1 {taken}, i1 {first}, i1 {second}")
        return self._both(e, value, condition.name)


def suspects(unit: Unit) -> set[str]:
    """Registers that may be read unwritten, and those that they are copied to."""
    given = {p.name for p in unit.function.params}
    found = {
        name
        for name in unit.live.live_in[unit.cfg.entry]
        if name not in given and _is_plain(unit, name)
    }
    moves = [
        i for label in unit.cfg.order for i in unit.cfg.blocks[label].instructions if _hands_on(i)
    ]
    while True:
        more = {
            target
            for i in moves
            if not found.isdisjoint(_sources(i))
            for target in i.defs()
            if _is_plain(unit, target)
        }
        if more <= found:
            return found
        found |= more


def _left_to_memory(e: Emitter, i: Instruction) -> Iterable[str]:
    """Registers whose marks a store leaves in memory, where who looks at them is told."""
    if i.op.name != "st" or (i.op.space or "").startswith("param"):
        return
    others = set(registers((i.operands[0], *i.operands[2:])))
    for name in registers(i.operands[1:2]):
        if name in e.carried.slots and name not in others:
            yield name


def _hands_on(i: Instruction) -> bool:
    """Whether an instruction only computes: what it writes is as good as what it reads."""
    return i.op.effect == "none" and i.op.sync == "none" and i.op.terminator in (None, "none")


def _sources(i: Instruction) -> list[str]:
    """The registers whose values an instruction computes with: not its guard."""
    guard = i.guard.register if i.guard else None
    return [name for name in i.uses() if name != guard]


def _is_plain(unit: Unit, name: str) -> bool:
    return name != CONDITION_CODE and declared(unit.function, name)[1] == 1
