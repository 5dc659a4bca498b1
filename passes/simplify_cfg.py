"""Fewer blocks and branches: unreachable ones go, empty ones are skipped, straight lines joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from goptx.ir import Block, Function, Instruction
from goptx.passes.editing import hand_on, names_of_debug_sections, redirect
from goptx.pipeline import Analyses, FunctionPass


def simplify_cfg(function: Function, debug_labels: Collection[str] = ()) -> bool:
    """Simplify until nothing changes.

    Labels in ``debug_labels`` stay where they are, as text before an instruction.
    """
    changed = _detach_debug_labels(function, debug_labels)
    while (
        _resolve_aliases(function)
        | _drop_pointless_branches(function)
        | _thread_jumps(function)
        | _drop_unreachable(function)
        | _merge_straight_lines(function)
    ):
        changed = True
    return changed


def _detach_debug_labels(function: Function, debug_labels: Collection[str]) -> bool:
    """Give a block that debug sections name another label, and keep the old one as text."""
    taken = {label for block in function.blocks for label in (block.label, *block.aliases)}
    names: dict[str, str] = {}
    for index, block in enumerate(function.blocks):
        named = [n for n in (block.label, *block.aliases) if n in debug_labels]
        if not named:
            continue
        number = index
        while f"$goptx_bb{number}" in taken:
            number += 1
        label = f"$goptx_bb{number}"
        taken.add(label)
        names.update(dict.fromkeys((block.label, *block.aliases), label))
        hand_on(tuple(f"{n}:" for n in named), function, index)
        block.label, block.aliases = label, ()
    redirect(function, names)
    return bool(names)


def _resolve_aliases(function: Function) -> bool:
    """Let every reference name a block by its label, and forget its further names."""
    names = {alias: block.label for block in function.blocks for alias in block.aliases}
    redirect(function, names)
    for block in function.blocks:
        block.aliases = ()
    return bool(names)


def _drop_pointless_branches(function: Function) -> bool:
    """A branch to where control goes anyhow: guarded or to the block that follows in layout."""
    changed = False
    for index, block in enumerate(function.blocks):
        terminator = block.terminator
        if terminator is None or terminator.op.terminator != "branch":
            continue
        (target,) = function.branch_targets(terminator)
        following = [other.label for other in function.blocks[index + 1 : index + 2]]
        if terminator.guard is not None and block.next != target:
            continue
        if terminator.guard is None and target not in following:
            continue
        _delete_branch(function, index, terminator)
        block.next = target
        changed = True
    return changed


def _delete_branch(function: Function, index: int, branch: Instruction) -> None:
    function.blocks[index].instructions = function.blocks[index].instructions[:-1]
    hand_on(branch.prefix, function, index + 1)


def _only_way(function: Function, block: Block) -> str | None:
    """The block that always follows a block; None if it ends otherwise."""
    terminator = block.terminator
    if terminator is None:
        return block.next
    if terminator.op.terminator != "branch" or terminator.guard is not None:
        return None
    return function.branch_targets(terminator)[0]


def _thread_jumps(function: Function) -> bool:
    """Go past blocks that do nothing directly to where they lead."""
    idle: dict[str, str] = {}
    for block in function.blocks:
        goal = _only_way(function, block)
        if goal is not None and not block.body:
            idle[block.label] = goal
    goals: dict[str, str] = {}
    for label, goal in idle.items():
        seen = {label}
        while goal in idle and goal not in seen:
            seen.add(goal)
            goal = idle[goal]
        if goal not in seen:  # an endless loop of idle blocks stays
            goals[label] = goal
    return redirect(function, goals)


def _targets(function: Function, block: Block) -> list[str]:
    """Where a block goes; a table counts once an entry."""
    terminator = block.terminator
    found = list(function.branch_targets(terminator)) if terminator is not None else []
    return found + ([block.next] if block.next is not None else [])


def _drop_unreachable(function: Function) -> bool:
    """Delete the blocks and branch tables that no path from the entry meets."""
    blocks = function.block_map()
    pending = [function.blocks[0]]
    seen = {pending[0].label}
    while pending:
        for label in _targets(function, pending.pop()):
            if label not in seen:
                seen.add(label)
                pending.append(blocks[label])
    before = len(function.blocks) + len(function.tables)
    for index in range(len(function.blocks) - 1, 0, -1):
        if function.blocks[index].label not in seen:
            gone = function.blocks.pop(index)
            hand_on(tuple(line for i in gone for line in i.prefix), function, index)
    used = {str(operand) for i in function.instructions() for operand in i.operands[1:]}
    for name in [n for n, t in function.tables.items() if t.kind == "branchtargets"]:
        if name not in used:
            del function.tables[name]
    return len(function.blocks) + len(function.tables) < before


def _merge_straight_lines(function: Function) -> bool:
    """Append a block to the only one that leads to it, where that leads nowhere else."""
    sources = Counter(label for block in function.blocks for label in _targets(function, block))
    blocks = function.block_map()
    entry = function.blocks[0].label
    gone: set[str] = set()
    for block in function.blocks:
        if block.label in gone:
            continue
        while True:
            label = _only_way(function, block)
            if label is None or label in (entry, block.label) or sources[label] != 1:
                break
            _append(block, blocks[label])
            gone.add(label)
    if gone:
        function.blocks = [block for block in function.blocks if block.label not in gone]
    return bool(gone)


def _append(block: Block, following: Block) -> None:
    prefix = block.terminator.prefix if block.terminator is not None else ()
    instructions = following.instructions
    if prefix and instructions:
        instructions[0].prefix = (*prefix, *instructions[0].prefix)
    block.instructions = [*block.body, *instructions]
    block.next = following.next


@dataclass(frozen=True)
class SimplifyCfg(FunctionPass):
    """Thread jumps, drop unreachable blocks and pointless branches, merge straight-line blocks."""

    name: ClassVar[str] = "simplify-cfg"

    def run(self, target: Function, analyses: Analyses) -> bool:
        return simplify_cfg(target, names_of_debug_sections(analyses.module))
