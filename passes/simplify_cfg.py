"""Fewer blocks and branches: unreachable ones go, empty ones are skipped, straight lines joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from goptx.ir import Block, Function, Instruction
from goptx.passes.editing import names_of_debug_sections, redirect
from goptx.pipeline import Analyses, FunctionPass


def simplify_cfg(function: Function, keep: Collection[str] = ()) -> bool:
    """Simplify until nothing changes. Blocks with a label in ``keep`` are not dissolved."""
    changed = False
    while (
        _resolve_aliases(function, keep)
        | _drop_pointless_branches(function)
        | _thread_jumps(function)
        | _drop_unreachable(function, keep)
        | _merge_straight_lines(function, keep)
    ):
        changed = True
    return changed


def _resolve_aliases(function: Function, keep: Collection[str]) -> bool:
    """Let every reference name a block by its label, and forget its further names."""
    names = {alias: block.label for block in function.blocks for alias in block.aliases}
    if not names:
        return False
    changed = redirect(function, names)
    for block in function.blocks:
        kept = tuple(alias for alias in block.aliases if alias in keep)
        changed |= kept != block.aliases
        block.aliases = kept
    return changed


def _drop_pointless_branches(function: Function) -> bool:
    """A branch to where control goes anyhow: one without guard, or with its target next."""
    changed = False
    for block in function.blocks:
        terminator = block.terminator
        if terminator is None or terminator.op.terminator != "branch":
            continue
        (target,) = function.branch_targets(terminator)
        if terminator.guard is not None and block.next != target:
            continue
        block.instructions = block.instructions[:-1]
        block.next = target
        _hand_on(terminator, block, function)
        changed = True
    return changed


def _hand_on(gone: Instruction, block: Block, function: Function) -> None:
    """Keep what stood before a deleted terminator, at the place where control goes on in layout."""
    if not gone.prefix:
        return
    after = function.blocks[function.blocks.index(block) + 1 :]
    following = next((i for other in after for i in other.instructions), None)
    if following is None:
        function.trailer = (*gone.prefix, *function.trailer)
    else:
        following.prefix = (*gone.prefix, *following.prefix)


def _thread_jumps(function: Function) -> bool:
    """Go past empty blocks directly to where they lead."""
    empty = {
        block.label: block.next
        for block in function.blocks
        if not block.instructions and block.next is not None
    }
    goals: dict[str, str] = {}
    for label in empty:
        seen = [label]
        goal = empty[label]
        while goal in empty and goal not in seen:
            seen.append(goal)
            goal = empty[goal]
        if goal not in seen:  # an endless loop of empty blocks stays
            goals[label] = goal
    return redirect(function, goals)


def _targets(function: Function, block: Block) -> list[str]:
    """Where a block goes; a table counts once an entry."""
    terminator = block.terminator
    found = list(function.branch_targets(terminator)) if terminator is not None else []
    return found + ([block.next] if block.next is not None else [])


def _drop_unreachable(function: Function, keep: Collection[str]) -> bool:
    """Delete the blocks and branch tables that no path from the entry, or a kept block, meets."""
    blocks = function.block_map()
    entry = function.blocks[0]
    pending = [entry, *(block for block in function.blocks if _is_kept(block, keep))]
    seen = {block.label for block in pending}
    while pending:
        for label in _targets(function, pending.pop()):
            if label not in seen:
                seen.add(label)
                pending.append(blocks[label])
    before = len(function.blocks) + len(function.tables)
    function.blocks = [block for block in function.blocks if block.label in seen]
    used = {str(operand) for i in function.instructions() for operand in i.operands[1:]}
    for name in [n for n, t in function.tables.items() if t.kind == "branchtargets"]:
        if name not in used:
            del function.tables[name]
    return len(function.blocks) + len(function.tables) < before


def _is_kept(block: Block, keep: Collection[str]) -> bool:
    """Whether debug sections refer to a block or to a place in it."""
    if not keep:
        return False
    inside = {line.rstrip(":") for i in block.instructions for line in i.prefix}
    return not inside.isdisjoint(keep) or any(n in keep for n in (block.label, *block.aliases))


def _merge_straight_lines(function: Function, keep: Collection[str]) -> bool:
    """Append a block to the only one that leads to it, where that leads nowhere else."""
    sources = Counter(label for block in function.blocks for label in _targets(function, block))
    blocks = function.block_map()
    entry = function.blocks[0].label
    gone: set[str] = set()
    for block in function.blocks:
        if block.label in gone:
            continue
        while block.next is not None and block.terminator is None:
            following = blocks[block.next]
            label = following.label
            if following is block or label == entry or sources[label] != 1:
                break
            if following.aliases or label in keep or label in gone:
                break
            block.instructions = [*block.instructions, *following.instructions]
            block.next = following.next
            gone.add(label)
    if gone:
        function.blocks = [block for block in function.blocks if block.label not in gone]
    return bool(gone)


@dataclass(frozen=True)
class SimplifyCfg(FunctionPass):
    """Thread jumps, drop unreachable blocks and pointless branches, merge straight-line blocks."""

    name: ClassVar[str] = "simplify-cfg"

    def run(self, target: Function, analyses: Analyses) -> bool:
        return simplify_cfg(target, names_of_debug_sections(analyses.module))
