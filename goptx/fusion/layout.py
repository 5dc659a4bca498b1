"""Puts the blocks of a fused kernel in order: no empty blocks, fall-through where there can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goptx.ir import Block, Function, Label
from goptx.ir.operands import Sym, walk


def tidy(blocks: list[Block], kernel: Function) -> list[Block]:
    """Remove empty blocks that only fall through, and lay the rest out so that they do.

    The first block is the entry. Blocks that cannot be reached go, and so do the kernel's branch
    tables that only they name.
    """
    final = _skipping_empty(blocks)
    for block in blocks:
        if block.next is not None:
            block.next = final(block.next)
        last = block.terminator
        if last is not None and last.op.terminator == "branch":
            last.operands = (Label(final(str(last.operands[0]))),)
    for name, table in kernel.tables.items():
        if table.kind == "branchtargets":
            kernel.tables[name] = replace(table, targets=tuple(map(final, table.targets)))
    laid = _layout(blocks, final(blocks[0].label), kernel)
    _drop_tables(laid, kernel)
    return laid


def _skipping_empty(blocks: list[Block]) -> Callable[[str], str]:
    """Where control gets to from a label before it meets an instruction, or an empty loop."""
    follow = {b.label: b.next for b in blocks if not b.instructions and b.next is not None}

    def final(label: str) -> str:
        seen: set[str] = set()
        at = label
        while at in follow:
            if at in seen:
                return at
            seen.add(at)
            at = follow[at]
        return at

    return final


def _layout(blocks: list[Block], entry: str, kernel: Function) -> list[Block]:
    """Reachable blocks, each followed by its fall-through where that is not placed yet."""
    by_label = {b.label: b for b in blocks}
    placed: dict[str, Block] = {}
    pending = [entry]
    while pending:
        label: str | None = pending.pop()
        while label is not None and label not in placed:
            block = by_label[label]
            placed[label] = block
            last = block.terminator
            if last is not None:
                if last.op.terminator == "branch":
                    pending.append(str(last.operands[0]))
                elif last.op.terminator == "indirect":
                    pending += reversed(kernel.tables[str(last.operands[1])].targets)
            label = block.next
    return list(placed.values())


def _drop_tables(blocks: list[Block], kernel: Function) -> None:
    named = {
        part.name
        for block in blocks
        for instruction in block.instructions
        if instruction.op.terminator == "indirect" or instruction.op.name == "call"
        for operand in instruction.operands
        for part in walk(operand)
        if isinstance(part, Sym)
    }
    for name in [name for name in kernel.tables if name not in named]:
        del kernel.tables[name]
