"""Give modifiers and labels one canonical form."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from goptx.ir import Function
from goptx.isa.opcodes import Op, decode
from goptx.passes.editing import names_of_debug_sections, redirect, taken_names
from goptx.pipeline import Analyses, FunctionPass


@lru_cache(maxsize=8192)
def canonical_op(op: Op) -> Op:
    """The opcode with its modifiers in the order of the ISA's syntax; unknown ones as they are.

    ptxas takes modifiers in any order, so compilers write them in several.
    """
    if op.form is None:
        return op
    slots = op.form.match(op.mods)
    if slots is None:
        return op
    ordered = [slots[slot.name] for slot in op.form.slots if slot.name in slots]
    found = decode(".".join([op.name, *ordered]))
    # Two forms may take the same modifiers; what is meant must not change with their order.
    same = found.forms == op.forms and found.types == op.types
    return found if same else op


def normalise_opcodes(function: Function) -> bool:
    """Put the modifiers of every instruction in canonical order."""
    changed = False
    for instruction in function.instructions():
        op = canonical_op(instruction.op)
        if op.text != instruction.op.text:
            instruction.op = op
            changed = True
    return changed


def normalise_labels(
    function: Function, taken: Collection[str] = (), keep: Collection[str] = ()
) -> bool:
    """Name the blocks ``$L0``, ``$L1``… in order of layout, and drop their further names.

    Labels in ``keep`` stay; names in ``taken`` are not given.
    """
    names: dict[str, str] = {}
    number = 0
    for block in function.blocks:
        if any(label in keep for label in (block.label, *block.aliases)):
            continue
        while f"$L{number}" in taken or f"$L{number}" in keep:
            number += 1
        for label in (block.label, *block.aliases):
            names[label] = f"$L{number}"
        number += 1
    moved = [label for label, new in names.items() if label != new]
    if not moved:
        return False
    redirect(function, names)
    for block in function.blocks:
        if block.label in names:
            block.label, block.aliases = names[block.label], ()
    return True


@dataclass(frozen=True)
class Normalise(FunctionPass):
    """Modifiers in the order of the ISA, labels ``$L0``, ``$L1``…

    Preserves nothing: labels are the keys of most analyses.
    """

    name: ClassVar[str] = "normalise"

    labels: bool = True

    def run(self, target: Function, analyses: Analyses) -> bool:
        changed = normalise_opcodes(target)
        if self.labels:
            taken = taken_names(target, analyses.module)
            keep = names_of_debug_sections(analyses.module)
            changed |= normalise_labels(target, taken, keep)
        return changed
