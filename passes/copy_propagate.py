"""Read the original instead of its copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from goptx.analysis.reaching import Reaching
from goptx.ir import Function, Instruction, Reg
from goptx.isa.types import TYPES
from goptx.passes.editing import returned_registers, rewrite_uses
from goptx.pipeline import Analyses, FunctionPass


def propagate_copies(function: Function, values: Reaching) -> bool:
    """Replace uses of ``b`` after ``mov b, a`` by ``a``, where ``a`` still holds that value.

    It does if ``a`` is written once in the function: then its write dominates the copy and the
    copy the use, and no path leads from that write to the use but through the copy.
    """
    returned = returned_registers(function)
    changed = False
    for label in values.cfg.order:
        block = values.cfg.blocks[label]
        for place, instruction in enumerate(block.instructions):
            names = _replacements(function, values, label, place, instruction)
            names = {name: source for name, source in names.items() if source.name not in returned}
            if names:
                changed |= rewrite_uses(instruction, names)
    return changed


def _replacements(
    function: Function, values: Reaching, label: str, place: int, instruction: Instruction
) -> dict[str, Reg]:
    if instruction.op.form is None:
        return {}  # Roles of operands are a guess.
    found: dict[str, Reg] = {}
    used = values.cfg.accesses[label][place].uses
    for name, value in zip(used, values.reads[label][place], strict=True):
        source = values.copied(value)
        if source == value:
            continue
        register = values.values[source].register
        if values.unique(register) == source and _fits(function, register, name):
            found[name] = Reg(register)
    return found


def _fits(function: Function, register: str, instead_of: str) -> bool:
    """Whether a register may stand wherever another does: same type, or untyped, same size."""
    new, old = function.registers.lookup(register), function.registers.lookup(instead_of)
    if new is None or old is None or new[1] != 1 or old[1] != 1:
        return False
    if new[0] == old[0]:
        return True
    new_type, old_type = TYPES[new[0]], TYPES[old[0]]
    return new_type.kind == "b" and new_type.bits == old_type.bits


@dataclass(frozen=True)
class CopyPropagate(FunctionPass):
    """Uses of copies become uses of the original; `dce` then deletes the copies."""

    name: ClassVar[str] = "copy-propagate"
    requires: ClassVar[tuple[str, ...]] = ("reaching",)

    def run(self, target: Function, analyses: Analyses) -> bool:
        return propagate_copies(target, analyses.get("reaching"))
