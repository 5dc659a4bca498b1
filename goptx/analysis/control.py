"""Control dependence round by round: which branches decide whether a block is entered.

Textbook control dependence asks whether a block is met at all, so that in a loop with a single exit
nothing decides over the exiting block, even if ``continue`` jumps past it. Threads that work
together have to meet in each round. So loops are taken apart: in the graph of one round the edges
back to the header and out of the loop both lead to the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from goptx.analysis.cfg import EXIT, Cfg
from goptx.analysis.dominators import endless_loops, postdominators
from goptx.analysis.loops import Loop, LoopForest


@dataclass(frozen=True, eq=False)
class ControlDependence:
    """What decides whether threads enter a block together.

    Attributes:
        dependents: for each branching block, the blocks that its branch decides over.
        members: for each header of a loop, the blocks which are entered in a round of the loop only
            by threads that have entered the header in that round.
    """

    dependents: Mapping[str, tuple[str, ...]]
    members: Mapping[str, tuple[str, ...]]


def control_dependence(cfg: Cfg, forest: LoopForest) -> ControlDependence:
    """Control dependence if no thread traps: a trap ends the grid, so that nobody stays behind."""
    traps, aborting = traps_of(cfg)
    dependents: dict[str, set[str]] = {}
    members: dict[str, tuple[str, ...]] = {}
    for loop in (None, *forest.loops):
        graph = one_round(cfg, loop, aborting, traps)
        frontier = postdominators(graph).frontier
        nodes = tuple(_nodes(cfg, forest, loop))
        for label in nodes:
            for branch in frontier[label]:
                dependents.setdefault(branch, set()).add(label)
        if loop is not None:
            members[loop.header] = nodes
            leaving = [
                a for a, b in loop.exits if b not in aborting and not (a in traps and b == EXIT)
            ]
            deciding = closure(frontier, leaving) if loop.reducible else loop.blocks
            for branch in deciding:
                dependents.setdefault(branch, set()).add(loop.header)
    order = cfg.number.__getitem__
    return ControlDependence(
        {branch: tuple(sorted(found, key=order)) for branch, found in dependents.items()}, members
    )


def leaving_branches(cfg: Cfg, loop: Loop, over: frozenset[str]) -> set[str]:
    """The blocks of a loop whose branches decide in which round a thread leaves it.

    Threads that leave the function, or go to the blocks ``over``, do not count.
    """
    leaving = [label for label, target in loop.exits if target != EXIT and target not in over]
    if not leaving:
        return set()
    graph = one_round(cfg, loop, over, frozenset(cfg.exits))
    return closure(postdominators(graph).frontier, leaving)


def one_round(cfg: Cfg, loop: Loop | None, gone: frozenset[str], leaving: frozenset[str]) -> Cfg:
    """The graph of one round of a loop, or of the whole function, from the header to `EXIT`.

    Edges to ``gone`` blocks, and of ``leaving`` ones to `EXIT`, are left out wherever a block has
    another edge.
    """
    order = cfg.order if loop is None else tuple(la for la in cfg.order if la in loop.blocks)
    successors: dict[str, tuple[str, ...]] = {EXIT: ()}
    predecessors: dict[str, list[str]] = {label: [] for label in (*order, EXIT)}
    for label in order:
        targets = cfg.successors[label]
        kept = [t for t in targets if t not in gone and (t != EXIT or label not in leaving)]
        if loop is not None:
            inside = loop.blocks
            ends = [EXIT if t not in inside or t == loop.header else t for t in kept or targets]
        else:
            ends = kept or list(targets)
        successors[label] = tuple(dict.fromkeys(ends))
        for target in successors[label]:
            predecessors[target].append(label)
    return replace(
        cfg,
        entry=order[0] if loop is None else loop.header,
        order=order,
        successors=successors,
        predecessors={label: tuple(found) for label, found in predecessors.items()},
    )


def _nodes(cfg: Cfg, forest: LoopForest, loop: Loop | None) -> Iterable[str]:
    """The blocks directly in a loop but its header, and the entries of the loops directly in it."""
    for label in cfg.order if loop is None else loop.blocks:
        inner = forest.innermost.get(label)
        if inner is loop:
            if loop is None or label != loop.header:
                yield label
        elif inner is not None and inner.parent is loop and label in inner.entries:
            yield label


def closure(frontier: Mapping[str, frozenset[str]], labels: Iterable[str]) -> set[str]:
    """The labels and all branches that they are control dependent on, directly or not."""
    found = set(labels)
    pending = list(found)
    while pending:
        for label in frontier[pending.pop()]:
            if label not in found:
                found.add(label)
                pending.append(label)
    return found


def traps_of(cfg: Cfg) -> tuple[frozenset[str], frozenset[str]]:
    """The blocks that end in a trap, guarded or not, and those from which every way leads to one.

    If that is the whole function, the second set is empty.
    """
    traps = frozenset(
        label
        for label in cfg.exits
        if (last := cfg.blocks[label].terminator) is not None and last.op.terminator == "trap"
    )
    if not traps:
        return traps, frozenset()
    going_on = cfg.reaches(*(set(cfg.exits) - traps), *endless_loops(cfg))
    # A guarded trap leaves its block by the fall-through as well.
    aborting = frozenset(cfg.order) - going_on
    return traps, frozenset() if cfg.entry in aborting else aborting
