"""Dominators, postdominators, their frontiers, and control dependence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from goptx.analysis.cfg import EXIT, Cfg


@dataclass(frozen=True, eq=False)
class DominatorTree:
    """Who dominates whom: ``a`` dominates ``b`` if each path from the root to ``b`` meets ``a``.

    For postdominators the paths run backwards from `EXIT`.

    Attributes:
        root: the entry, or `EXIT`.
        immediate: each node's immediate dominator; the root's is None.
        sources: each node's predecessors in the direction of the tree.
    """

    root: str
    immediate: Mapping[str, str | None]
    sources: Mapping[str, tuple[str, ...]]

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """The nodes that each node immediately dominates."""
        found: dict[str, list[str]] = {node: [] for node in self.immediate}
        for node, parent in self.immediate.items():
            if parent is not None:
                found[parent].append(node)
        return {node: tuple(nodes) for node, nodes in found.items()}

    @cached_property
    def preorder(self) -> tuple[str, ...]:
        """The nodes, each before those it dominates."""
        order: list[str] = []
        stack = [self.root]
        while stack:
            node = stack.pop()
            order.append(node)
            stack += reversed(self.children[node])
        return tuple(order)

    @cached_property
    def _intervals(self) -> Mapping[str, tuple[int, int]]:
        """Place in preorder, and the place after the last node of the subtree."""
        size = dict.fromkeys(self.preorder, 1)
        for node in reversed(self.preorder):
            parent = self.immediate[node]
            if parent is not None:
                size[parent] += size[node]
        return {node: (at, at + size[node]) for at, node in enumerate(self.preorder)}

    def dominates(self, a: str, b: str) -> bool:
        """Whether ``a`` dominates ``b``; every node dominates itself."""
        first, last = self._intervals[a]
        return first <= self._intervals[b][0] < last

    def strictly_dominates(self, a: str, b: str) -> bool:
        """Whether ``a`` dominates ``b`` and is another node."""
        return a != b and self.dominates(a, b)

    def nearest_common(self, nodes: Iterable[str]) -> str:
        """The nearest node that dominates all the given ones, of which there is at least one."""
        first, *rest = nodes
        found = first
        for node in rest:
            while not self.dominates(found, node):
                parent = self.immediate[found]
                assert parent is not None
                found = parent
        return found

    @cached_property
    def frontier(self) -> Mapping[str, frozenset[str]]:
        """Where each node's dominance ends: joins it does not strictly dominate, but a source of
        which it dominates. Of a postdominator tree: the blocks that a node is control dependent on.
        """
        found: dict[str, set[str]] = {node: set() for node in self.immediate}
        for node, sources in self.sources.items():
            if len(sources) < 2 and node != self.root:
                continue
            stop = self.immediate[node]
            for source in sources:
                runner: str | None = source
                while runner is not None and runner != stop:
                    found[runner].add(node)
                    runner = self.immediate[runner]
        return {node: frozenset(nodes) for node, nodes in found.items()}

    def iterated_frontier(self, nodes: Iterable[str]) -> set[str]:
        """The least set that holds the frontiers of the nodes and of its own members."""
        found: set[str] = set()
        pending = list(nodes)
        while pending:
            for node in self.frontier[pending.pop()]:
                if node not in found:
                    found.add(node)
                    pending.append(node)
        return found


def dominators(cfg: Cfg) -> DominatorTree:
    """The dominator tree of the reachable blocks and `EXIT` (without it if nothing leaves)."""
    sources = {node: found for node, found in cfg.predecessors.items() if found or node != EXIT}
    return DominatorTree(cfg.entry, _immediate(cfg.entry, cfg.successors), sources)


def postdominators(cfg: Cfg) -> DominatorTree:
    """The postdominator tree of all reachable blocks, rooted at `EXIT`.

    A loop that cannot be left gets an edge to `EXIT` from its first block, so that every block has
    a place in the tree.
    """
    extra = set(endless_loops(cfg))
    successors = {
        label: (*cfg.successors[label], EXIT) if label in extra else cfg.successors[label]
        for label in (*cfg.order, EXIT)
    }
    reverse = dict(cfg.predecessors)
    reverse[EXIT] = (*reverse[EXIT], *sorted(extra))
    return DominatorTree(EXIT, _immediate(EXIT, reverse), successors)


def endless_loops(cfg: Cfg) -> list[str]:
    """The first block of each loop that control can enter but never leave."""
    stuck = set(cfg.order) - cfg.reaches(EXIT)
    if not stuck:
        return []
    import networkx as nx

    found: list[str] = []
    for component in nx.strongly_connected_components(cfg.graph.subgraph(stuck)):
        if all(target in component for label in component for target in cfg.successors[label]):
            found.append(min(component, key=cfg.number.__getitem__))
    return sorted(found, key=cfg.number.__getitem__)


def _immediate(root: str, edges: Mapping[str, tuple[str, ...]]) -> dict[str, str | None]:
    """Immediate dominators of what the root reaches (Cooper, Harvey, Kennedy 2001).

    networkx has the same algorithm; importing it would cost more than a cold ``goptx fuse`` spends
    on everything else here (`docs/decisions.md`).
    """
    order = _postorder(root, edges)
    number = {node: position for position, node in enumerate(order)}
    before: dict[str, list[str]] = {node: [] for node in order}
    for node in order:
        for successor in edges.get(node, ()):
            before[successor].append(node)
    found: dict[str, str] = {root: root}
    changed = True
    while changed:
        changed = False
        for node in reversed(order[:-1]):
            best: str | None = None
            for predecessor in before[node]:
                if predecessor in found:
                    best = _meet(predecessor, best or predecessor, found, number)
            if best is not None and found.get(node) != best:
                found[node] = best
                changed = True
    return {node: None if node == root else parent for node, parent in found.items()}


def _meet(first: str, second: str, found: Mapping[str, str], number: Mapping[str, int]) -> str:
    """The nearest dominator of both, by the dominators found so far."""
    while first != second:
        if number[first] < number[second]:
            first = found[first]
        else:
            second = found[second]
    return first


def _postorder(root: str, edges: Mapping[str, tuple[str, ...]]) -> list[str]:
    order: list[str] = []
    seen = {root}
    stack = [(root, iter(edges.get(root, ())))]
    while stack:
        node, rest = stack[-1]
        following = next((n for n in rest if n not in seen), None)
        if following is None:
            stack.pop()
            order.append(node)
        else:
            seen.add(following)
            stack.append((following, iter(edges.get(following, ()))))
    return order
