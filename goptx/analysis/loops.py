"""The loops of a function and how they nest, irreducible ones included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goptx.analysis.cfg import EXIT, Cfg


@dataclass(frozen=True, eq=False)
class Loop:
    """A maximal set of blocks that reach each other, or such a set within one less its header.

    Loops with one header are natural ones, back edges to one header being one loop. A loop with
    more than one entry is irreducible; its header is then the entry that comes first.

    Attributes:
        entries: blocks that are entered from outside; for a natural loop the header alone.
        latches: blocks with an edge to the header from within.
        exits: edges that leave; the target may be `EXIT`.
    """

    header: str
    entries: tuple[str, ...]
    blocks: frozenset[str]
    latches: tuple[str, ...]
    exits: tuple[tuple[str, str], ...]
    parent: Loop | None

    @property
    def reducible(self) -> bool:
        """Whether the loop is entered at one block only."""
        return len(self.entries) == 1

    @property
    def depth(self) -> int:
        """1 for an outermost loop."""
        return 1 + (self.parent.depth if self.parent else 0)

    def __repr__(self) -> str:
        return f"<Loop {self.header}: {len(self.blocks)} blocks, depth {self.depth}>"


@dataclass(frozen=True, eq=False)
class LoopForest:
    """All loops, each before the loops inside it."""

    loops: tuple[Loop, ...]
    innermost: Mapping[str, Loop]
    """The innermost loop of each block that is in one."""

    def chain(self, label: str) -> Iterable[Loop]:
        """The loops around a block, the innermost first."""
        loop = self.innermost.get(label)
        while loop is not None:
            yield loop
            loop = loop.parent

    @property
    def roots(self) -> tuple[Loop, ...]:
        """The loops that are in no other."""
        return tuple(loop for loop in self.loops if loop.parent is None)

    def children(self, parent: Loop) -> tuple[Loop, ...]:
        """The loops directly inside a loop."""
        return tuple(loop for loop in self.loops if loop.parent is parent)

    @property
    def reducible(self) -> bool:
        """Whether each loop is entered at one block only."""
        return all(loop.reducible for loop in self.loops)


def find_loops(cfg: Cfg) -> LoopForest:
    """The loops of a function, by strongly connected components, then those within each."""
    loops: list[Loop] = []
    innermost: dict[str, Loop] = {}
    pending: list[tuple[frozenset[str], Loop | None]] = [(frozenset(cfg.order), None)]
    while pending:
        inside, parent = pending.pop()
        for blocks in _components(cfg, inside):
            loop = _loop(cfg, blocks, parent)
            loops.append(loop)
            innermost.update(dict.fromkeys(blocks, loop))
            pending.append((blocks - {loop.header}, loop))
    loops.sort(key=lambda loop: (loop.depth, cfg.number[loop.header]))
    return LoopForest(tuple(loops), innermost)


def _components(cfg: Cfg, inside: frozenset[str]) -> list[frozenset[str]]:
    """The cyclic strongly connected components of part of the graph (Kosaraju, Sharir 1981)."""
    order: list[str] = []
    seen: set[str] = set()
    for label in sorted(inside, key=cfg.number.__getitem__):
        order += _postorder(label, cfg.successors, inside, seen)
    seen = set()
    found: list[frozenset[str]] = []
    for label in reversed(order):
        component = frozenset(_postorder(label, cfg.predecessors, inside, seen))
        if len(component) > 1 or any(a in cfg.successors[a] for a in component):
            found.append(component)
    return found


def _postorder(
    root: str, edges: Mapping[str, Sequence[str]], inside: frozenset[str], seen: set[str]
) -> list[str]:
    """What a search from the root finds inside that was not seen yet, children first."""
    if root in seen:
        return []
    seen.add(root)
    order: list[str] = []
    stack = [(root, iter(edges[root]))]
    while stack:
        label, rest = stack[-1]
        following = next((n for n in rest if n in inside and n not in seen), None)
        if following is None:
            stack.pop()
            order.append(label)
        else:
            seen.add(following)
            stack.append((following, iter(edges[following])))
    return order


def _loop(cfg: Cfg, blocks: frozenset[str], parent: Loop | None) -> Loop:
    ordered = sorted(blocks, key=cfg.number.__getitem__)
    entries = tuple(
        label
        for label in ordered
        if label == cfg.entry or any(p not in blocks for p in cfg.predecessors[label])
    )
    header = entries[0]
    return Loop(
        header=header,
        entries=entries,
        blocks=blocks,
        latches=tuple(p for p in cfg.predecessors[header] if p in blocks),
        exits=tuple(
            (label, target)
            for label in ordered
            for target in cfg.successors[label]
            if target == EXIT or target not in blocks
        ),
        parent=parent,
    )
