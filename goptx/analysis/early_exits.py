"""Exits that a thread may take while others go on to a barrier or a warp collective."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from goptx.analysis.calls import Occurrence
from goptx.analysis.cfg import EXIT, Cfg
from goptx.analysis.control import closure, one_round, traps_of
from goptx.analysis.dominators import postdominators
from goptx.ir import Function, Instruction

_WORK = 400_000
"""Blocks times collectives up to which exits are told apart exactly."""


class EarlyExit(NamedTuple):
    """A place where threads leave without having met what others will still meet.

    ``branches`` decide whether a thread meets any instruction of ``before`` or goes to the exit
    without. Where each of them is uniform over the scope of what is met
    (`Uniformity.branch_level`), threads do not part there, and this exit does no harm.
    """

    exit: Occurrence
    before: tuple[Occurrence, ...]
    branches: tuple[str, ...]


def early_exits(
    function: Function,
    cfg: Cfg,
    together: Iterable[Sequence[Occurrence]],
    each: Sequence[Occurrence],
) -> tuple[EarlyExit, ...]:
    """The early exits of a function; ``trap`` is none, since it ends the grid.

    Args:
        together: groups of instructions; who meets one of a group has met the group, as barriers
            of one id.
        each: instructions that are met each by itself, as warp collectives. If there are very many,
            exits behind such an instruction may be counted as well.
    """
    exits = _exits(function, cfg)
    if not exits:
        return ()
    traps, aborting = traps_of(cfg)
    whole = one_round(cfg, None, aborting, traps)
    search = _Search(cfg, whole, exits)
    found: dict[tuple[int, tuple[str, ...]], list[Occurrence]] = {}
    for group in together:
        sites = [site for site in group if site.block in cfg.number]
        for key in search.of_group({site.block for site in sites}):
            found.setdefault(key, []).extend(sites)
    by_block: dict[str, list[Occurrence]] = {}
    for site in each:
        if site.block in cfg.number:
            by_block.setdefault(site.block, []).append(site)
    exact = len(by_block) * len(cfg.order) <= _WORK
    for block, sites in by_block.items():
        for key in search.of_block(block, exact):
            found.setdefault(key, []).extend(sites)
    return tuple(
        EarlyExit(exits[number], tuple(sites), branches)
        for (number, branches), sites in sorted(found.items(), key=lambda item: item[0][0])
    )


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


class _Search:
    """Finds, for blocks to be met, the exits (by number) and the branches that decide."""

    def __init__(self, cfg: Cfg, whole: Cfg, exits: Sequence[Occurrence]) -> None:
        self.cfg, self.whole = cfg, whole
        self.bits = {at.block: 1 << number for number, at in enumerate(exits)}
        self.frontier = postdominators(whole).frontier
        self.closures: dict[frozenset[str], tuple[str, ...]] = {}
        self.leading = self._avoiding(frozenset())

    def of_group(self, blocks: set[str]) -> list[tuple[int, tuple[str, ...]]]:
        """Blocks of which a thread needs to meet one: there its way ends, and that of one which
        has just met it begins."""
        if not blocks:
            return []
        after = {f"<after>{label}": label for label in blocks}
        successors: dict[str, tuple[str, ...]] = {_MET: (EXIT,), EXIT: ()}
        for label in self.whole.order:
            successors[label] = (_MET,) if label in blocks else self.whole.successors[label]
        for name, label in after.items():
            successors[name] = self.whole.successors[label]
        predecessors: dict[str, list[str]] = {label: [] for label in successors}
        for label, targets in successors.items():
            for target in targets:
                predecessors[target].append(label)
        split = replace(
            self.whole,
            order=tuple(label for label in successors if label != EXIT),
            successors=successors,
            predecessors={label: tuple(found) for label, found in predecessors.items()},
        )
        deciding = closure(postdominators(split).frontier, [_MET]) - {_MET}
        labels = {after.get(label, label) for label in deciding}
        return self._decided(labels, self._avoiding(frozenset(blocks)))

    def of_block(self, block: str, exact: bool) -> list[tuple[int, tuple[str, ...]]]:
        """A single block; a thread that comes to it more than once meets it each time."""
        around = self.frontier[block]
        if not around:
            return []
        if around not in self.closures:
            self.closures[around] = tuple(closure(self.frontier, around))
        several = len(self.bits) > 1
        masks = self._avoiding(frozenset((block,))) if exact and several else self.leading
        return self._decided(self.closures[around], masks)

    def _decided(
        self, deciding: Iterable[str], masks: Mapping[str, int]
    ) -> list[tuple[int, tuple[str, ...]]]:
        branches: dict[int, list[str]] = {}
        for label in sorted(deciding, key=self.cfg.number.__getitem__):
            mask = self.bits.get(label, 0)
            for target in self.cfg.successors[label]:
                mask |= masks.get(target, 0)
            while mask:
                low = mask & -mask
                branches.setdefault(low.bit_length() - 1, []).append(label)
                mask ^= low
        return [(number, tuple(labels)) for number, labels in branches.items()]

    def _avoiding(self, blocks: frozenset[str]) -> dict[str, int]:
        """The exits that can be reached from the start of each block without meeting ``blocks``."""
        masks = {a: 0 if a in blocks else self.bits.get(a, 0) for a in self.cfg.order}
        pending = [label for label, mask in masks.items() if mask]
        while pending:
            label = pending.pop()
            for source in self.cfg.predecessors[label]:
                if source not in blocks and masks[source] | masks[label] != masks[source]:
                    masks[source] |= masks[label]
                    pending.append(source)
        return masks


_MET = "<met>"
"""The node where a thread is that has met what it had to; no label is spelled so."""
