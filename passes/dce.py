"""Delete instructions whose results nobody reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from goptx.analysis.reaching import Reaching
from goptx.ir import Function, Instruction, Special
from goptx.ir.operands import walk
from goptx.isa.special import SPECIAL
from goptx.passes.editing import delete, returned_registers
from goptx.pipeline import Analyses, FunctionPass


def dead_instructions(function: Function, values: Reaching) -> set[int]:
    """The ids of the instructions that may go, values that only feed each other in a loop included.

    Stays: what has an effect, is volatile, ordered or unknown, touches the carry flag, reads a
    clock or another register that changes by itself, or writes what the function returns.
    Blocks that cannot be reached are left alone.
    """
    returned = returned_registers(function)
    dead: dict[int, Instruction] = {}
    pending: list[int] = []
    for label in values.cfg.order:
        for place, instruction in enumerate(values.cfg.blocks[label].instructions):
            if _may_go(instruction, returned):
                dead[id(instruction)] = instruction
            else:
                pending += values.reads[label][place]
    seen = set(pending)
    while pending:
        value = pending.pop()
        instruction = values.instruction(value)
        if instruction is not None:
            dead.pop(id(instruction), None)
        for source in values.sources(value):
            if source not in seen:
                seen.add(source)
                pending.append(source)
    return set(dead)


def _may_go(instruction: Instruction, returned: set[str]) -> bool:
    if not instruction.op.removable or instruction.is_terminator:
        return False
    if not returned.isdisjoint(instruction.defs()):
        return False
    return not any(
        isinstance(part, Special) and _changes(part)
        for operand in instruction.operands
        for part in walk(operand)
    )


def _changes(special: Special) -> bool:
    """Whether two reads of a special register may differ; of unknown ones that is assumed."""
    row = SPECIAL.get(special.base) or SPECIAL.get(special.name)
    return row is None or row.volatile


def eliminate_dead_code(function: Function, values: Reaching) -> bool:
    """Delete what `dead_instructions` finds."""
    dead = dead_instructions(function, values)
    return bool(dead) and delete(function, lambda one: id(one) in dead) > 0


@dataclass(frozen=True)
class Dce(FunctionPass):
    """Dead code elimination: pure instructions and plain loads whose results nobody reads."""

    name: ClassVar[str] = "dce"
    requires: ClassVar[tuple[str, ...]] = ("reaching",)

    def run(self, target: Function, analyses: Analyses) -> bool:
        return eliminate_dead_code(target, analyses.get("reaching"))
