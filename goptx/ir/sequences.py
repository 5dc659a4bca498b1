"""Atoms: runs of instructions of one member that nothing of another member may come between."""

from __future__ import annotations

from collections.abc import Sequence

from goptx.ir.instruction import Instruction


def atoms(instructions: Sequence[Instruction]) -> list[list[Instruction]]:
    """Cut a straight line into atoms.

    An atom is one instruction, or a carry chain (from the first ``.cc`` to the last instruction
    that reads the condition code, PTX ISA 9.7.2), or a call with the passing of its arguments and
    results (PTX ISA 7.1), or several of these that overlap.
    """
    found: list[list[Instruction]] = []
    start = 0
    while start < len(instructions):
        position, end = start, start + 1
        while position < end:
            end = max(end, _chain_end(instructions, position), _call_end(instructions, position))
            position += 1
        found.append(list(instructions[start:end]))
        start = end
    return found


def reads_carry_first(instructions: Sequence[Instruction]) -> bool:
    """Whether a straight line reads a condition code that was written before it."""
    for instruction in instructions:
        if instruction.op.cc_use:
            return True
        if instruction.op.cc_def and instruction.guard is None:
            return False
    return False


def _chain_end(instructions: Sequence[Instruction], start: int) -> int:
    """Behind the last reader of the condition code that ``start`` writes."""
    if not instructions[start].op.cc_def:
        return start + 1
    end = start + 1
    for position in range(start + 1, len(instructions)):
        op = instructions[position].op
        if op.cc_use:
            end = position + 1
        elif op.cc_def:
            break
    return end


def _call_end(instructions: Sequence[Instruction], start: int) -> int:
    """Behind the last read of a result, if a call's arguments begin to be stored at ``start``."""
    if not _passes(instructions[start], "st") and instructions[start].op.name != "call":
        return start + 1
    call = start
    while call < len(instructions) and instructions[call].op.name != "call":
        call += 1
    if call == len(instructions):
        return start + 1
    end = call + 1
    for position in range(call + 1, len(instructions)):
        if _passes(instructions[position], "ld"):
            end = position + 1
        elif _passes(instructions[position], "st") or instructions[position].op.name == "call":
            break
    return end


def _passes(instruction: Instruction, name: str) -> bool:
    """Whether an instruction accesses parameter space: arguments and results of calls."""
    return instruction.op.name == name and instruction.op.space == "param"
