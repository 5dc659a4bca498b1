"""The structure of a function: sequences, guards, choices and loops with one entry and one exit.

What cannot be structured so is opaque, and kept whole: irreducible flow, branches with more than
two ways, arms that share blocks, loops that are left to several places.

Traps end the grid, so that no structure follows from them: blocks from which every way leads to a
trap are not in the tree, and a branch to one counts like any instruction of its block.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from goptx.analysis.cfg import EXIT, Cfg, control_flow
from goptx.analysis.control import traps_of
from goptx.analysis.loops import Loop, LoopForest, find_loops
from goptx.ir import Function

Kind = Literal["block", "sequence", "guard", "choice", "loop", "opaque"]

_DEEPEST = 100
"""Arms nested deeper than this are opaque, so that walks over the tree may recurse."""

_END = EXIT


@dataclass(frozen=True, eq=False)
class Region:
    """A part of the graph that is entered at one place and left to one place.

    Kinds: ``block``, a single block; ``sequence``, its children in order; ``guard``, a block
    ``entry`` whose branch skips the child; ``choice``, a block ``entry`` whose branch leads to the
    first child, and its fall-through to the second; ``loop``, a child that is one round of it;
    ``opaque``, anything else.

    Attributes:
        exit: where control goes on: a block, or `EXIT`. The end of a round goes to the header.
        blocks: all blocks in it, in reverse postorder.
        loop: the loop, of a loop region. Edges out of a loop are no part of the structure of its
            round; they stand in ``loop.exits``.
        taken: of a guard: whether the child is where the branch goes, not the fall-through.
    """

    kind: Kind
    entry: str
    exit: str
    blocks: tuple[str, ...]
    children: tuple[Region, ...] = ()
    loop: Loop | None = None
    taken: bool = False

    def walk(self) -> Iterator[Region]:
        """The region and all inside it, outermost first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def text(self, indent: str = "") -> str:
        """The tree, one line a region."""
        detail = {
            "sequence": "",
            "opaque": " ".join(self.blocks),
            "guard": f"{self.entry} {'taken' if self.taken else 'not taken'}",
        }.get(self.kind, self.entry)
        lines = [f"{indent}{self.kind} {detail}".rstrip()]
        lines += [child.text(indent + "  ") for child in self.children]
        return "\n".join(lines)


def regions(function: Function, cfg: Cfg | None = None, forest: LoopForest | None = None) -> Region:
    """The region tree of a function; blocks that cannot be reached are not in it."""
    cfg = cfg or control_flow(function)
    return _Level(_Graph(cfg, forest or find_loops(cfg), *traps_of(cfg)), None, 0).root()


class _Graph(NamedTuple):
    """The graph, its loops, the blocks that end in traps, and those that lead to traps only."""

    cfg: Cfg
    forest: LoopForest
    traps: frozenset[str]
    aborting: frozenset[str]


class _Level:
    """A loop's round, or the whole function, as an acyclic graph: inner loops are single nodes."""

    def __init__(self, graph: _Graph, loop: Loop | None, depth: int) -> None:
        self.graph, self.loop, self.depth = graph, loop, depth
        self.cfg = cfg = graph.cfg
        self.inner: dict[str, Loop] = {}
        self.node: dict[str, str] = {}
        for label in cfg.order:
            if label in graph.aborting:
                continue
            around = _directly_inside(graph.forest, label, loop)
            if around is not None:
                self.node[label] = around.header
                self.inner[around.header] = around
            elif loop is None or label in loop.blocks:
                self.node[label] = label
        self.successors = self._successors()
        self.order = self._topological()
        self.follower = self._postdominators()

    def root(self) -> Region:
        entry = self.cfg.entry if self.loop is None else self.loop.header
        return self._sequence(self.node[entry], _END, self.depth)

    def _successors(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {node: [] for node in self.node.values()}
        for label, node in self.node.items():
            for target in self.cfg.successors[label]:
                if target in self.graph.aborting or (target == EXIT and label in self.graph.traps):
                    continue
                if self.loop is None:
                    mapped = _END if target == EXIT else self.node[target]
                elif target == self.loop.header:
                    mapped = _END
                elif target in self.loop.blocks:
                    mapped = self.node[target]
                else:
                    continue
                if mapped != node:
                    found[node].append(mapped)
        # An endless loop goes nowhere, nor does a function that only traps.
        return {node: tuple(dict.fromkeys(targets)) or (_END,) for node, targets in found.items()}

    def _topological(self) -> list[str]:
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from(self.successors)
        graph.add_edges_from((a, b) for a, targets in self.successors.items() for b in targets)
        return list(nx.topological_sort(graph))

    def _postdominators(self) -> dict[str, str]:
        """The immediate postdominator of each node, by common ancestors in reverse order."""
        height = {_END: 0}
        above: dict[str, str] = {}
        for node in reversed(self.order):
            if node == _END:
                continue
            common, *rest = self.successors[node]
            for other in rest:
                while common != other:
                    if height[common] >= height[other]:
                        common = above[common]
                    else:
                        other = above[other]
            above[node] = common
            height[node] = height[common] + 1
        return above

    def _sequence(self, node: str, stop: str, depth: int) -> Region:
        entry, items = node, list[Region]()
        while node != stop:
            following = self.follower[node]
            if len(self.successors[node]) == 1:
                item = self._single(node, following, depth)
            else:
                item = self._branching(node, following, depth)
            loop = self.inner.get(node)
            if loop is not None and not loop.reducible and items:
                # It is entered at several places, from what comes before it.
                before = items.pop()
                blocks = self._ordered((*before.blocks, *item.blocks))
                item = Region("opaque", before.entry, item.exit, blocks)
            items.append(item)
            node = following
        if len(items) == 1:
            return items[0]
        blocks = self._ordered(label for item in items for label in item.blocks)
        return Region("sequence", entry, self._name(stop), blocks, tuple(items))

    def _single(self, node: str, following: str, depth: int) -> Region:
        loop = self.inner.get(node)
        exit_ = self._name(following)
        if loop is None:
            return Region("block", node, exit_, (node,))
        blocks = self._ordered(loop.blocks)
        if not loop.reducible or depth >= _DEEPEST:
            return Region("opaque", node, exit_, blocks)
        body = _Level(self.graph, loop, depth + 1).root()
        return Region("loop", node, exit_, blocks, (body,), loop)

    def _branching(self, node: str, following: str, depth: int) -> Region:
        exit_ = self._name(following)
        targets = self.successors[node]
        arms = [self._between(target, following) for target in targets]
        nodes = set[str]().union({node}, *arms)
        blocks = self._ordered(label for label, owner in self.node.items() if owner in nodes)
        plain = node not in self.inner and len(targets) == 2 and depth < _DEEPEST
        if not plain or arms[0] & arms[1]:
            return Region("opaque", node, exit_, blocks)
        taken = self._taken(node)
        if arms[0] and arms[1]:
            first, second = targets if taken == targets[0] else targets[::-1]
            children = tuple(self._sequence(t, following, depth + 1) for t in (first, second))
            return Region("choice", node, exit_, blocks, children)
        inside = targets[0] if arms[0] else targets[1]
        child = self._sequence(inside, following, depth + 1)
        return Region("guard", node, exit_, blocks, (child,), taken=taken == inside)

    def _taken(self, label: str) -> str:
        """The node that the branch at the end of a block leads to; leaving counts as a branch."""
        following = self.cfg.blocks[label].next
        fall = None if following is None else self.node.get(following)
        return next((t for t in self.successors[label] if t != fall), _END)

    def _between(self, node: str, stop: str) -> set[str]:
        """The nodes from one on that come before another."""
        found: set[str] = set()
        pending = [node]
        while pending:
            at = pending.pop()
            if at != stop and at not in found:
                found.add(at)
                pending += self.successors[at]
        return found

    def _name(self, node: str) -> str:
        if node != _END:
            return node
        return EXIT if self.loop is None else self.loop.header

    def _ordered(self, labels: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(labels, key=self.cfg.number.__getitem__))


def _directly_inside(forest: LoopForest, label: str, loop: Loop | None) -> Loop | None:
    """The loop around a block whose parent is the given one."""
    for around in forest.chain(label):
        if around.parent is loop:
            return around
    return None
