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

    Only blocks that something goes to are counted, since the labels of others are not printed.
    Labels in ``keep`` stay; names in ``taken`` are not given.
    """
    wanted = _referenced(function)
    named = [
        (block, (block.label, *block.aliases))
        for block in function.blocks
        if not wanted.isdisjoint((block.label, *block.aliases))
    ]
    moving = [(block, labels) for block, labels in named if not any(n in keep for n in labels)]
    fixed = {block.label for block in function.blocks} - {n for _, ns in moving for n in ns}
    fixed.update(taken, keep)
    names: dict[str, str] = {}
    number = 0
    for _, labels in moving:
        while f"$L{number}" in fixed:
            number += 1
        names.update(dict.fromkeys(labels, f"$L{number}"))
        number += 1
    if all(old == new for old, new in names.items()):
        return False
    redirect(function, names)
    for block, _ in moving:
        block.label, block.aliases = names[block.label], ()
    return True


def _referenced(function: Function) -> set[str]:
    """Labels that branches and tables name, or that control falls through to out of layout."""
    found = {target for table in function.tables.values() for target in table.targets}
    following = [*(block.label for block in function.blocks[1:]), None]
    for block, label in zip(function.blocks, following, strict=True):
        if block.terminator is not None:
            found.update(function.branch_targets(block.terminator))
        if block.next is not None and block.next != label:
            found.add(block.next)
    return found


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
