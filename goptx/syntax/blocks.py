"""Basic blocks out of a flat list of instructions and labels."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from goptx.ir import Block, Function, Instruction


class Remark(NamedTuple):
    """A line that means nothing to the program: a pragma, or a ``.loc`` that no code follows."""

    text: str


Entry = Instruction | str | Remark
"""What a body is before its blocks are formed: instructions, labels (as strings) and remarks."""


def form_blocks(
    function: Function, entries: Sequence[Entry], wanted: Collection[str]
) -> list[Block]:
    """Cut a flat body into blocks.

    A block starts at the entry, at each label that a branch or table refers to (``wanted``), and
    behind each terminator. Labels that nothing refers to stay as text before the next instruction:
    only debug information means them. So do remarks. Those behind the last instruction become the
    function's trailer.
    """
    taken = {e for e in entries if isinstance(e, str)}
    blocks: list[Block] = []
    labels: list[str] = []
    markers: list[str] = []
    current: Block | None = None
    for entry in entries:
        if isinstance(entry, Instruction):
            if current is None:
                current = _open(blocks, labels, taken)
            if markers:
                entry.prefix = tuple(markers)
                markers.clear()
            current.instructions.append(entry)
            if entry.op.terminator != "none":
                current = None
        elif isinstance(entry, Remark):
            markers.append(entry.text)
        elif entry in wanted:
            labels.append(entry)
            current = None
        else:
            markers.append(f"{entry}:")
    if labels or not blocks or (current is None and _falls_through(blocks[-1])):
        _open(blocks, labels, taken)
    function.trailer = tuple(markers)
    for block, following in pairwise(blocks):
        if _falls_through(block):
            block.next = following.label
    return blocks


def _open(blocks: list[Block], labels: list[str], taken: set[str]) -> Block:
    if labels:
        block = Block(labels[0], aliases=tuple(labels[1:]))
        labels.clear()
    else:
        count = len(blocks)
        name = f"$goptx_bb{count}"
        while name in taken:
            count += 1
            name = f"$goptx_bb{count}"
        taken.add(name)
        block = Block(name)
    blocks.append(block)
    return block


def _falls_through(block: Block) -> bool:
    terminator = block.terminator
    if terminator is None:
        return True
    return terminator.guard is not None or terminator.op.terminator == "none"
