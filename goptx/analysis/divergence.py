"""Where threads that part at a branch meet again, and which branches decide when a loop is left.

Terms as in Karrenberg and Hack, "Improving Performance of OpenCL on CPUs" (CC'12), and LLVM's
divergence analysis: a branch makes the values that meet at the *joins* of disjoint paths from it
differ (sync dependence), and a loop that threads leave in different rounds makes what it computed
differ outside (temporal divergence).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goptx.analysis.cfg import EXIT, Cfg
from goptx.analysis.control import leaving_branches
from goptx.analysis.loops import Loop, LoopForest


@dataclass(frozen=True, eq=False)
class Divergence:
    """Facts about paths; all of them hold whatever the values are.

    ``over`` are the blocks from which on nothing depends on what was computed before: nothing is
    live there and no values meet later. Threads that go there count as gone.
    """

    cfg: Cfg
    forest: LoopForest
    over: frozenset[str]
    _joins: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def joins(self, label: str) -> frozenset[str]:
        """The blocks in which threads that parted at the end of a block meet again."""
        found = self._joins.get(label)
        if found is None:
            loop = self.forest.innermost.get(label)
            found = frozenset(self._meet(self.cfg.successors[label], loop))
            self._joins[label] = found
        return found

    def leaving_branches(self, loop: Loop) -> set[str]:
        """The blocks of a loop whose branches decide in which round a thread leaves it."""
        return leaving_branches(self.cfg, loop, self.over)

    def leaving_joins(self, loop: Loop) -> set[str]:
        """Where values differ if threads leave a loop in different rounds: the targets of its
        exits, and the blocks in which the ways from these meet."""
        targets = {target for _, target in loop.exits if self._matters(target)}
        return targets | self._meet(targets, loop.parent)

    def _matters(self, target: str) -> bool:
        return target != EXIT and target not in self.over

    def _meet(self, starts: Iterable[str], loop: Loop | None) -> set[str]:
        """The first blocks on disjoint paths from the starts, within the loop around them.

        Each start has its own mark, which flows forward in reverse postorder; where two marks come
        together is a join, which has a mark of its own. Ways out of the loop end the search: they
        are the loop's matter. An irreducible loop is given up: all its blocks are joins.
        """
        if loop is not None and not loop.reducible:
            return set(loop.blocks)
        number, marks = self.cfg.number, dict[str, str]()
        joins: set[str] = set()
        heap: list[int] = []
        at_header: set[str] = set()

        def arrive(target: str, mark: str) -> None:
            if not self._matters(target) or (loop is not None and target not in loop.blocks):
                return
            if loop is not None and target == loop.header:
                at_header.add(mark)
            elif target not in marks:
                marks[target] = mark
                heapq.heappush(heap, number[target])
            elif marks[target] != mark and target not in joins:
                joins.add(target)
                marks[target] = target

        for start in dict.fromkeys(starts):
            arrive(start, start)
        while heap and (len(heap) > 1 or at_header):
            at = heapq.heappop(heap)
            label = self.cfg.order[at]
            for target in self.cfg.successors[label]:
                back = target != EXIT and number[target] <= at
                if not back or (loop is not None and target == loop.header):
                    arrive(target, marks[label])
                elif marks.get(target, marks[label]) != marks[label]:
                    joins.add(target)
        if loop is not None and len(at_header) > 1:
            joins.add(loop.header)
        for join in tuple(joins):
            for around in self.forest.chain(join):
                if not around.reducible:
                    joins |= around.blocks
        return joins


def divergence(
    cfg: Cfg, forest: LoopForest, live_in: Mapping[str, frozenset[str]], joining: Iterable[str]
) -> Divergence:
    """Prepare the facts; ``joining`` are the blocks that have joins of values (`Reaching`)."""
    before_joins = cfg.reaches(*joining)
    over = frozenset(
        label for label in cfg.order if label not in before_joins and not live_in[label]
    )
    return Divergence(cfg, forest, over)
