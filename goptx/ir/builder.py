"""Builds instructions one after the other, with fresh registers for their results."""

from __future__ import annotations

from goptx.ir.function import RegisterFile
from goptx.ir.instruction import Guard, Instruction, Origin
from goptx.ir.operands import Int, Operand, Reg


class Builder:
    """Appends instructions to a list.

    Args:
        registers: where results are declared.
        hint: first part of the names of new registers.
        origin: recorded on each instruction.
    """

    def __init__(
        self, registers: RegisterFile, hint: str = "%g", origin: Origin | None = None
    ) -> None:
        self.registers = registers
        self.hint = hint
        self.origin = origin
        self.instructions: list[Instruction] = []

    def emit(self, op: str, *operands: Operand | int, guard: Guard | None = None) -> Instruction:
        """Append an instruction; plain integers become constants."""
        full = tuple(Int(o) if isinstance(o, int) else o for o in operands)
        instruction = Instruction(op, full, guard, origin=self.origin)
        self.instructions.append(instruction)
        return instruction

    def new(self, type: str) -> Reg:
        """A fresh register of a type such as ``b32`` or ``pred``."""
        return Reg(self.registers.fresh(f"{self.hint}_{type}_", type))

    def value(self, type: str, op: str, *operands: Operand | int) -> Reg:
        """Append an instruction whose only result is a fresh register; returns that."""
        result = self.new(type)
        self.emit(op, result, *operands)
        return result

    def take(self) -> list[Instruction]:
        """The instructions so far; the builder starts anew."""
        taken, self.instructions = self.instructions, []
        return taken
