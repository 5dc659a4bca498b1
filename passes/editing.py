"""Small changes of functions that several passes make, and what must survive them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from goptx.ir import Address, Composite, Function, Instruction, Label, Module, Reg, Section
from goptx.ir.operands import Operand, registers_of, rewrite

_NAME = re.compile(r"[A-Za-z_$%][\w$]*", re.ASCII)
_MARKER = re.compile(r"([A-Za-z_$%][\w$]*):", re.ASCII)


def delete(function: Function, dead: Callable[[Instruction], bool]) -> int:
    """Delete the instructions that ``dead`` accepts; returns how many.

    What stands before them for debug information moves to the next instruction that stays.
    """
    pending: list[str] = []
    count = 0
    for block in function.blocks:
        kept: list[Instruction] = []
        for instruction in block.instructions:
            if dead(instruction):
                count += 1
                pending += instruction.prefix
                continue
            if pending:
                instruction.prefix = (*pending, *instruction.prefix)
                pending = []
            kept.append(instruction)
        if len(kept) != len(block.instructions):
            block.instructions = kept
    if pending:
        function.trailer = (*pending, *function.trailer)
    return count


def hand_on(lines: tuple[str, ...], function: Function, index: int) -> None:
    """Put what stood before a deleted instruction before the next one from a block on."""
    if not lines:
        return
    following = next((i for block in function.blocks[index:] for i in block.instructions), None)
    if following is None:
        function.trailer = (*lines, *function.trailer)
    else:
        following.prefix = (*lines, *following.prefix)


def rewrite_uses(instruction: Instruction, names: Mapping[str, Operand]) -> bool:
    """Replace the registers that an instruction only reads; True if anything changed.

    A register that the instruction reads and writes stays. The guard and the base of an address
    take registers only.
    """

    def leaf(operand: Operand) -> Operand:
        return names.get(operand.name, operand) if isinstance(operand, Reg) else operand

    operands: list[Operand] = []
    for operand, role in zip(instruction.operands, instruction.roles, strict=True):
        written = role in ("def", "both", "rets") and not isinstance(operand, Address | Composite)
        touched = not written and any(name in names for name in registers_of(operand))
        operands.append(rewrite(operand, leaf) if touched else operand)
    changed = tuple(operands) != instruction.operands
    instruction.operands = tuple(operands)
    guard = instruction.guard
    if guard is not None:
        new = names.get(guard.register)
        if isinstance(new, Reg) and new.name != guard.register:
            instruction.guard = guard._replace(register=new.name)
            changed = True
    return changed


def returned_registers(function: Function) -> set[str]:
    """Registers whose value the caller receives: ``.reg`` return values of a device function."""
    return {param.name for param in function.returns if param.space == "reg"}


def names_of_debug_sections(module: Module | None) -> set[str]:
    """The names that debug sections refer to, labels of code among them."""
    if module is None:
        return set()
    return {
        name
        for item in module.items
        if isinstance(item, Section)
        for line in item.lines
        for name in _NAME.findall(line)
    }


def markers(lines: Iterable[str]) -> Iterator[str]:
    """The labels among lines that stand before an instruction."""
    for line in lines:
        found = _MARKER.fullmatch(line.strip())
        if found is not None:
            yield found[1]


def taken_names(function: Function, module: Module | None) -> set[str]:
    """Names that a new label of a function must not have; ranges of registers not spelled out."""
    taken = {param.name for param in (*function.params, *function.returns)}
    taken.update(name for name, _, _ in function.registers.singles())
    taken.update(function.variables, function.tables, function.prototypes)
    for instruction in function.instructions():
        taken.update(markers(instruction.prefix))
    taken.update(markers(function.trailer))
    if module is not None:
        taken.update(name for i in module.items if (name := getattr(i, "name", None)) is not None)
    return taken


def redirect(function: Function, labels: Mapping[str, str]) -> bool:
    """Let branches, tables and fall-throughs go to other blocks: ``labels`` maps old to new."""
    changed = False
    for block in function.blocks:
        if block.next is not None and labels.get(block.next, block.next) != block.next:
            block.next = labels[block.next]
            changed = True
        terminator = block.terminator
        if terminator is not None and terminator.op.terminator == "branch":
            (target,) = terminator.operands
            if isinstance(target, Label) and labels.get(target.name, target.name) != target.name:
                terminator.operands = (Label(labels[target.name]),)
                changed = True
    for name, table in function.tables.items():
        if table.kind == "branchtargets":
            targets = tuple(labels.get(t, t) for t in table.targets)
            changed |= targets != table.targets
            function.tables[name] = replace(table, targets=targets)
    return changed
