"""Which lanes of a warp come to an instruction together, for those that say that all do the same.

Threads run one after the other, so that a lane tells by what way it came: lanes with the same way
are together where a warp meets again behind each branch at its postdominator. Blocks that are left
and entered by all that come to one of them, in the same loop, have one way; another block's is made
of the way it was entered by, and each turn of a loop makes a new one. Only kernels with guarded
or indirect ``.uni`` branches, calls or returns ask for ways (PTX ISA 9.7.12).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from goptx.analysis.dominators import dominators, postdominators
from goptx.analysis.loops import LoopForest, find_loops
from goptx.cpu.emitter import CTA, THREAD, Emitter
from goptx.cpu.program import Unit, polls, quoted
from goptx.ir import Function, Instruction, Reg

LAST: Final = "%way.last"
"""The way by which the block at hand is entered."""


@dataclass
class Together:
    """The ways of the function at hand; ``units`` holds those of every function."""

    active: bool = False
    slots: dict[str, str] = field(default_factory=dict[str, str])
    units: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    waits: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """By function the blocks of loops that wait for others, and of what those call: the number of
    turns is a matter of time."""

    def prepare(self, units: Iterable[Unit], called: Callable[[Instruction], list[Unit]]) -> None:
        """Finds out where a program waits; ``called`` says what a call may enter."""
        if not self.active:
            return
        every = {u.prefix: u for u in units}
        calls = {p: _calls(u, called) for p, u in every.items()}
        polling = {p for p, u in every.items() if any(map(polls, u.function.instructions()))}
        while (
            more := {
                p for p, by in calls.items() if any(not polling.isdisjoint(c) for c in by.values())
            }
            - polling
        ):
            polling |= more
        self.waits = {p: _waits(u, calls[p], polling) for p, u in every.items()}
        pending = list(every)
        while pending:
            prefix = pending.pop()
            for callee in {c for label in self.waits[prefix] for c in calls[prefix][label]}:
                if len(self.waits[callee]) < len(every[callee].cfg.order):
                    self.waits[callee] = set(every[callee].cfg.order)
                    pending.append(callee)

    def place(self, unit: Unit) -> list[str]:
        """Chooses the ways of a function; returns their allocas."""
        if not self.active:
            return []
        heads = _heads(unit, find_loops(unit.cfg))
        self.slots = {
            label: f"%{quoted(f'{unit.prefix}way.{unit.order[head]}')}"
            for label, head in heads.items()
        }
        self.units[unit.prefix] = self.slots
        return [f"  {slot} = alloca i64" for slot in sorted(set(self.slots.values()))]

    def saved(self, unit: Unit) -> list[tuple[str, str]]:
        """What a thread keeps of a function's ways while it waits."""
        slots = self.units.get(unit.prefix)
        return [(slot, "i64") for slot in (*sorted(set(slots.values())), LAST)] if slots else []

    def arrive(self, e: Emitter, unit: Unit, label: str) -> None:
        """Where a block begins: one that others stand for has their way."""
        number = unit.order[label]
        if self.active and self.slots[label] == f"%{quoted(f'{unit.prefix}way.{number}')}":
            way = _mixed(e, e.value(f"load i64, ptr {LAST}"), number + 1)
            e.do(f"store i64 {way}, ptr {self.slots[label]}")

    def leave(self, e: Emitter, label: str) -> None:
        """Where a block ends."""
        if self.active:
            e.do(f"store i64 {e.value(f'load i64, ptr {self.slots[label]}')}, ptr {LAST}")

    def turn(self, e: Emitter, unit: Unit, header: str) -> None:
        """On the way back to a loop's first block, whichever that is."""
        if self.active:
            before = e.value(f"load i64, ptr {self.units[unit.prefix][header]}")
            e.do(f"store i64 {before}, ptr {LAST}")

    def call(self, e: Emitter, label: str) -> None:
        """In front of a call: what is called is entered by this way."""
        if self.active:
            way = _mixed(e, e.value(f"load i64, ptr {self.slots[label]}"), e.at + (1 << 32))
            e.do(f"store i64 {way}, ptr {LAST}")

    def ask(self, e: Emitter, unit: Unit, i: Instruction, label: str, guard: str | None) -> None:
        """In front of a branch: reports lanes that came together and part, if it is ``.uni``."""
        if not self.active or label in self.waits[unit.prefix] or not is_site(i):
            return
        choice = "1"
        target = _target(i)
        if target is not None:
            choice = e.value(f"add i64 {e.read(target, 'i64')}, 1")
        if guard is not None:
            choice = e.value(f"select i1 {guard}, i64 {choice}, i64 0")
        e.call(
            "void",
            "goptx_together",
            *(("ptr", THREAD), ("ptr", CTA), ("i32", str(e.at))),
            *(("i64", e.value(f"load i64, ptr {self.slots[label]}")), ("i64", choice)),
        )


def has_sites(functions: Iterable[Function]) -> bool:
    """Whether functions have instructions at which lanes may wrongly part."""
    return any(is_site(i) for function in functions for i in function.instructions())


def is_site(i: Instruction) -> bool:
    """Whether lanes may part at an instruction that says they do not."""
    return "uni" in i.op.modset and (i.guard is not None or _target(i) is not None)


def _target(i: Instruction) -> Reg | None:
    """The register that says where an indirect branch or call goes."""
    if i.op.name == "brx.idx":
        return i.operands[0] if isinstance(i.operands[0], Reg) else None
    if i.op.name != "call":
        return None
    return next((o for o in i.operands[:2] if isinstance(o, Reg)), None)


def _calls(unit: Unit, called: Callable[[Instruction], list[Unit]]) -> dict[str, set[str]]:
    """The functions that each block of a function may enter."""
    return {
        label: {u.prefix for i in unit.cfg.blocks[label].instructions for u in called(i)}
        for label in unit.cfg.order
    }


def _waits(unit: Unit, calls: dict[str, set[str]], polling: set[str]) -> set[str]:
    """The blocks of loops that read what others change, themselves or in what they call."""
    return {
        label
        for loop in find_loops(unit.cfg).loops
        if any(
            not polling.isdisjoint(calls[b]) or any(map(polls, unit.cfg.blocks[b].instructions))
            for b in loop.blocks
        )
        for label in loop.blocks
    }


def _heads(unit: Unit, forest: LoopForest) -> dict[str, str]:
    """Of each block the first one that has its way."""
    over, under = dominators(unit.cfg), postdominators(unit.cfg)
    heads: dict[str, str] = {}
    for label in unit.cfg.order:
        loop = forest.innermost.get(label)
        above = over.immediate[label]
        while above is not None and not (
            under.dominates(label, above) and forest.innermost.get(above) is loop
        ):
            above = over.immediate[above]
        heads[label] = label if above is None else heads[above]
    return heads


def _mixed(e: Emitter, way: str, number: int) -> str:
    """A way and a step of it in one number (Fibonacci hashing)."""
    sum_ = e.value(f"add i64 {way}, {number}")
    product = e.value(f"mul i64 {sum_}, {0x9E3779B97F4A7C15}")
    return e.value(f"xor i64 {product}, {e.value(f'lshr i64 {product}, 29')}")
