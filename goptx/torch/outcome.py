"""What became of a captured graph, for people and programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from goptx.cuda.recorded import Recorded
from goptx.torch.memory import Bound, Memory
from goptx.torch.rewrite import Rewriting

RECORDED: Final = "as recorded"
BRANCHES: Final = "true edges"
FUSED: Final = "fused by depth"
PLANNED: Final = "fused by plan"
LISTED: Final = "fused by plan, on few branches"
EARLY: Final = ", launched early"
"""Behind one of the others: with programmatic edges."""


@dataclass(frozen=True)
class Outcome:
    """One capture.

    Attributes:
        chosen: which of the graphs runs: `RECORDED`, `BRANCHES`, `FUSED`, `PLANNED` or `LISTED`,
            the last four maybe with `EARLY` behind.
        why: why it is the recorded one, if it is.
        rewriting: of the best rewritten graph, also where that was not chosen.
        microseconds: medians of one replay, of those that were timed.
        extra_bytes: memory that was kept from being used twice.
        checked: whether the rewritten graphs left what the recorded one did, byte by byte.
        late: of kernels that wait for one kernel alone and could not be launched before that has
            ended, the reason, by their numbers.
        seconds: what the parts of the work took.
    """

    graph: Recorded
    bound: Bound
    memory: Memory = field(default_factory=Memory, repr=False)
    chosen: str = RECORDED
    why: str = ""
    rewriting: Rewriting | None = None
    microseconds: Mapping[str, float] = field(default_factory=dict[str, float])
    extra_bytes: int = 0
    checked: bool = False
    late: Mapping[int, str] = field(default_factory=dict[int, str])
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])

    @property
    def speedup(self) -> float:
        """Time of the recorded graph over that of the chosen one."""
        before, after = self.microseconds.get(RECORDED), self.microseconds.get(self.chosen)
        return before / after if before and after else 1.0

    def __str__(self) -> str:
        found = self.summary()
        times = ", ".join(f"{name} {value:.1f} us" for name, value in self.microseconds.items())
        checked = ", same bytes" if self.checked else ""
        why = f": {self.why}" if self.why else ""
        return (
            f"{found['nodes']} nodes, {found['with_ptx']} kernels with PTX; "
            f"{times or 'not timed'}; runs {self.chosen} ({self.speedup:.2f}x{checked}){why}"
        )

    def with_extra(self, bytes_: int) -> Outcome:
        """The same, with the memory that was kept."""
        return replace(self, extra_bytes=bytes_)

    def summary(self) -> dict[str, Any]:
        """The figures as plain data."""
        rewriting = self.rewriting or Rewriting(())
        groups = [len(g.members) for g in rewriting.groups if len(g.members) > 1]
        return {
            "nodes": len(self.graph.nodes),
            "kernels": sum(node.kernel is not None for node in self.graph.nodes),
            "with_ptx": sum(source is not None for source in self.bound.sources),
            "barriers": sum(work.barrier for work in self.bound.works),
            "edges": len(rewriting.edges),
            "early": len(rewriting.early),
            "groups": groups,
            "chosen": self.chosen,
            "why": self.why,
            "checked": self.checked,
            "late": sorted(set(self.late.values())),
            "us": {name: round(value, 2) for name, value in self.microseconds.items()},
            "speedup": round(self.speedup, 3),
            "extra_bytes": self.extra_bytes,
            "seconds": {name: round(value, 3) for name, value in self.seconds.items()},
        }
