"""Exits that a thread may take while others go on to a barrier or a warp collective."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from goptx.analysis.calls import Occurrence
from goptx.analysis.cfg import EXIT, Cfg
from goptx.ir import Function, Instruction


class EarlyExit(NamedTuple):
    """A place where threads leave without having met what others will still meet.

    At each of ``branches`` one way leads to the exit without passing any instruction of ``before``,
    and another leads to one of these. Where such a branch is uniform over the scope of what is met
    (`Uniformity.branch_level`), threads do not part there, and this exit does no harm.
    """

    exit: Occurrence
    before: tuple[Occurrence, ...]
    branches: tuple[str, ...]


def early_exits(
    function: Function, cfg: Cfg, groups: Mapping[str, Sequence[Occurrence]]
) -> tuple[EarlyExit, ...]:
    """The early exits of a function towards each group of instructions, ``trap`` not among them.

    Passing any instruction of a group counts as having met the whole group.
    """
    exits = _exits(function, cfg)
    bits = {at.block: 1 << number for number, at in enumerate(exits)}
    found: list[EarlyExit] = []
    for sites in groups.values():
        blocks = {site.block for site in sites if site.block in cfg.number}
        if not blocks or not exits:
            continue
        parting = _parting(cfg, bits, blocks)
        for number, at in enumerate(exits):
            branches = tuple(label for label, mask in parting.items() if mask >> number & 1)
            if branches:
                found.append(EarlyExit(at, tuple(sites), branches))
    return tuple(found)


def _exits(function: Function, cfg: Cfg) -> list[Occurrence]:
    found: list[Occurrence] = []
    for label in cfg.order:
        if EXIT not in cfg.successors[label]:
            continue
        block = cfg.blocks[label]
        last = block.terminator
        if last is None or last.op.terminator in ("branch", "indirect"):
            # The text of the function ends here, which is a return.
            found.append(Occurrence(function.name, label, len(block), Instruction("ret")))
        elif last.op.terminator != "trap":
            found.append(Occurrence(function.name, label, len(block) - 1, last))
    return found


def _parting(cfg: Cfg, bits: Mapping[str, int], blocks: set[str]) -> dict[str, int]:
    """For each branch: the exits on one way that avoid the blocks which another way leads to."""
    avoiding = _avoiding(cfg, bits, blocks)
    towards = cfg.reaches(*blocks)
    found: dict[str, int] = {}
    for label in cfg.order:
        successors = cfg.successors[label]
        if len(successors) < 2:
            continue
        ways = [
            (target, bits.get(label, 0) if target == EXIT else avoiding[target])
            for target in successors
        ]
        mask = 0
        for target, _ in ways:
            if target in towards:
                for other, exits in ways:
                    if other != target:
                        mask |= exits
        if mask:
            found[label] = mask
    return found


def _avoiding(cfg: Cfg, bits: Mapping[str, int], blocks: set[str]) -> dict[str, int]:
    """The exits that can be reached from the start of each block without meeting ``blocks``."""
    masks = {label: 0 if label in blocks else bits.get(label, 0) for label in cfg.order}
    pending = [label for label, mask in masks.items() if mask]
    while pending:
        label = pending.pop()
        for source in cfg.predecessors[label]:
            if source not in blocks and masks[source] | masks[label] != masks[source]:
                masks[source] |= masks[label]
                pending.append(source)
    return masks
