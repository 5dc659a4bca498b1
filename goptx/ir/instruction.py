"""Instructions: opcode, operands, guard, and where they came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from goptx.diag import Span
from goptx.ir.operands import (
    Address,
    Args,
    Composite,
    Element,
    Int,
    Operand,
    Reg,
    registers_of,
    rewrite,
)
from goptx.isa.opcodes import Op, decode

_WRITTEN_PARTLY = (Address, Composite, Element)

CONDITION_CODE = "%cc"
"""Pseudo register for CC.CF, the carry flag that ``add.cc`` and its kin hand on (PTX ISA 9.7.2)."""


class Guard(NamedTuple):
    """The predicate before an instruction: ``@p`` or, negated, ``@!p``."""

    register: str
    negated: bool = False

    def __str__(self) -> str:
        return f"@{'!' if self.negated else ''}{self.register}"


@dataclass(frozen=True, slots=True)
class Loc:
    """A ``.loc`` directive: file index, line, column, and the text of its further attributes."""

    file: int
    line: int
    column: int
    extra: str = ""

    def __str__(self) -> str:
        return f".loc {self.file} {self.line} {self.column}{self.extra}"


class Origin(NamedTuple):
    """The member of a fusion and the ordinal of its instruction that this one is the image of."""

    member: int
    ordinal: int


class Instruction:
    """One PTX instruction. Mutable: passes replace its fields.

    ``prefix`` holds lines that stand directly before it and carry no meaning for the program:
    statement-level pragmas and labels that only debug information refers to. ``merged`` holds the
    further origins of an instruction that is the image of one of several members at once.
    """

    __slots__ = ("guard", "loc", "merged", "op", "operands", "origin", "prefix", "span")

    def __init__(
        self,
        op: Op | str,
        operands: tuple[Operand, ...] = (),
        guard: Guard | None = None,
        *,
        span: Span | None = None,
        loc: Loc | None = None,
        prefix: tuple[str, ...] = (),
        origin: Origin | None = None,
        merged: tuple[Origin, ...] = (),
    ) -> None:
        self.op: Op = decode(op) if isinstance(op, str) else op
        self.operands = operands
        self.guard = guard
        self.span = span
        self.loc = loc
        self.prefix = prefix
        self.origin = origin
        self.merged = merged

    def __str__(self) -> str:
        """The instruction as PTX, with its semicolon."""
        guard = f"{self.guard} " if self.guard else ""
        if self.op.name == "call":
            return f"{guard}{self.op.text} {_call_operands(self.operands)};"
        operands = f" {', '.join(map(str, self.operands))}" if self.operands else ""
        return f"{guard}{self.op.text}{operands};"

    def __repr__(self) -> str:
        return f"<{self}>"

    def copy(self) -> Instruction:
        """A new instruction with the same fields."""
        new = object.__new__(Instruction)
        new.op = self.op
        new.operands = self.operands
        new.guard = self.guard
        new.span = self.span
        new.loc = self.loc
        new.prefix = self.prefix
        new.origin = self.origin
        new.merged = self.merged
        return new

    def rewrite(self, leaf: Callable[[Operand], Operand]) -> None:
        """Apply ``leaf`` to every innermost operand and to the guard's register."""
        self.operands = tuple(rewrite(operand, leaf) for operand in self.operands)
        if self.guard is not None:
            new = leaf(Reg(self.guard.register))
            if not isinstance(new, Reg):
                raise TypeError(f"not a predicate register: {new}")
            self.guard = Guard(new.name, self.guard.negated)

    @property
    def roles(self) -> tuple[str, ...]:
        """The role of each operand: def, use, both, addr, label, callee, args, rets or ignore."""
        return self.op.roles(len(self.operands))

    def defs(self) -> list[str]:
        """Registers written, the condition code included; a guard may leave them as they are."""
        found: list[str] = []
        for operand, role in zip(self.operands, self.op.roles(len(self.operands)), strict=True):
            if role in ("def", "both", "rets"):
                if type(operand) is Reg:
                    found.append(operand.name)
                elif type(operand) is not Address and type(operand) is not Composite:
                    found += registers_of(operand)
        if self.op.cc_def:
            found.append(CONDITION_CODE)
        return found

    def uses(self) -> list[str]:
        """Registers read: sources, address registers, the guard and the condition code."""
        found: list[str] = []
        for operand, role in zip(self.operands, self.op.roles(len(self.operands)), strict=True):
            if role in ("def", "rets"):
                if type(operand) in _WRITTEN_PARTLY:
                    # A written part of a register leaves the rest as it was, so that is read too.
                    found += registers_of(operand)
            elif type(operand) is Reg:
                found.append(operand.name)
            elif type(operand) is not Int:
                found += registers_of(operand)
        if self.guard is not None:
            found.append(self.guard.register)
        if self.op.cc_use:
            found.append(CONDITION_CODE)
        return found

    @property
    def promises_one_way(self) -> bool:
        """Whether ``.uni`` says something of it: it has a choice, by a guard or a register, and
        lanes that execute it at one time all make the same (PTX ISA 9.7.12.3 to 9.7.12.6)."""
        if "uni" not in self.op.modset:
            return False
        indirect = self.op.terminator == "indirect" or (
            self.op.name == "call" and any(isinstance(o, Reg) for o in self.operands[:2])
        )
        return self.guard is not None or indirect

    @property
    def is_terminator(self) -> bool:
        """Whether control may leave the block here: branch, indirect branch, return, exit, trap."""
        return self.op.terminator not in (None, "none")


def _call_operands(operands: tuple[Operand, ...]) -> str:
    """Operands of a call; an empty argument list is printed as PTX wants it: not at all."""
    shown = [o for o in operands if not (isinstance(o, Args) and not o.items)]
    return ", ".join(map(str, shown))


__all__ = ["CONDITION_CODE", "Guard", "Instruction", "Loc", "Origin"]
