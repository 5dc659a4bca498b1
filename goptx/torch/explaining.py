"""What became of a function's graph, node by node, as text and as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from goptx.diag import GoptxError
from goptx.plan.graph import Touch, Work
from goptx.torch.fusing import FusedFunction, fuse
from goptx.torch.graph import graph_class
from goptx.torch.options import Options
from goptx.torch.outcome import Outcome
from goptx.torch.page import Box, page


@dataclass(frozen=True)
class Explanation:
    """Everything that is known of one capture; ``str`` gives it as text."""

    outcome: Outcome
    fallbacks: Mapping[str, int]

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """The text, line by line."""
        outcome, found = self.outcome, self.outcome.summary()
        yield (
            f"{found['nodes']} nodes, {found['kernels']} kernels, {found['with_ptx']} with PTX; "
            f"{len(found['groups'])} groups of {found['groups']}; runs: {outcome.chosen}"
        )
        for name, value in outcome.microseconds.items():
            yield f"  {name}: {value:.1f} us"
        if outcome.why:
            yield f"  {outcome.why}"
        if outcome.extra_bytes:
            yield f"  {outcome.extra_bytes:,} bytes kept so that buffers do not share memory"
        for number, work in enumerate(outcome.bound.works):
            yield from self._node(number, work)

    def _node(self, number: int, work: Work) -> Iterator[str]:
        early = self.outcome.rewriting.early if self.outcome.rewriting is not None else ()
        waits = [
            f"{a} (launched before it ends)" * ((a, b) in early) or str(a)
            for a, b in sorted(self.edges())
            if b == self.head(number)
        ]
        yield f"[{number}] {work.name}  grid {work.grid} block {work.block}"
        yield f"    PTX: {self._source(number)}"
        yield f"    waits for: {', '.join(waits) or 'nothing'}"
        yield f"    memory: {'anything' if work.barrier else touches(work.touches) or 'none'}"
        yield f"    {self.verdict(number)}"
        late = self.outcome.late.get(number)
        if late:
            yield f"    launched when what it waits for has ended: {late}"

    def edges(self) -> tuple[tuple[int, int], ...]:
        """The edges of the best graph; the first member of a group stands for it."""
        rewriting = self.outcome.rewriting
        if rewriting is None:
            return tuple((e.first, e.then) for e in self.outcome.graph.edges)
        return rewriting.edges

    def head(self, number: int) -> int:
        """The node that stands for a node: the first member of its group."""
        rewriting = self.outcome.rewriting
        for group in rewriting.groups if rewriting is not None else ():
            if number in group.members:
                return group.members[0]
        return number

    def _source(self, number: int) -> str:
        sources = self.outcome.bound.sources
        return (sources[number] if number < len(sources) else None) or "not known"

    def verdict(self, number: int) -> str:
        """What became of a node, and why."""
        rewriting = self.outcome.rewriting
        if rewriting is None:
            return f"as recorded: {self.outcome.why}"
        for place, group in enumerate(rewriting.groups):
            if number in group.members and len(group.members) > 1:
                return f"group {place}: {group.image.contract.plan}"
        alone = rewriting.alone
        why = alone[number] if number < len(alone) else ""
        return f"not fused: {why or 'fusing was not tried'}"

    def html(self) -> str:
        """A page: the graph by depth, groups in colours, and the text."""
        heads = sorted({self.head(number) for number in range(len(self.outcome.bound.works))})
        return page(self.outcome.chosen, [*map(self._box, heads)], self.edges(), str(self))

    def _box(self, head: int) -> Box:
        outcome = self.outcome
        groups = outcome.rewriting.groups if outcome.rewriting is not None else ()
        place = next((n for n, group in enumerate(groups) if group.members[0] == head), None)
        members = (head,) if place is None else groups[place].members
        names = [outcome.bound.works[number].name for number in members]
        told = "\n".join(
            f"[{n}] {name}: {self.verdict(n)}" for n, name in zip(members, names, strict=True)
        )
        name = names[0] if len(names) == 1 else f"{len(names)}x {names[0]}"
        return Box(head, name, told, place)


def touches(found: tuple[Touch, ...]) -> str:
    """Ranges and how they are accessed."""
    return ", ".join(
        f"{one.access} {one.start:#x}+{one.end - one.start}{f' ({one.label})' * bool(one.label)}"
        for one in found
    )


def explain(
    fn: Callable[..., Any],
    *inputs: Any,
    options: Options | Mapping[str, Any] | None = None,
    compile: bool = True,
) -> Explanation:
    """Captures and rewrites ``fn`` as `fuse` does, and tells what came of it.

    ``fn`` may also be what `fuse` gave, or a graph that `capture` gave. GoptxError as there, and if
    the graph holds nothing or was left as it was recorded.
    """
    found: Any = fn
    if not isinstance(fn, FusedFunction) and not isinstance(fn, graph_class()):
        found = fuse(fn, *inputs, options=options, compile=compile)
    if found.outcome is None:
        raise GoptxError.at(
            "there is nothing to explain: the graph is empty, or a warning said why it was left"
        )
    return Explanation(found.outcome, dict(getattr(found, "fallbacks", {})))
