"""Which shared memory an instruction of a fused kernel may touch: that of its own member."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from goptx.contract import Contract
from goptx.diag import Span

Range = tuple[str, int, int]
"""A shared variable of the fused kernel, the first byte in it, and the byte behind the last."""


@dataclass(frozen=True)
class Regions:
    """Runs (line, number of lines, ranges) of the fused PTX, by line."""

    runs: tuple[tuple[int, int, tuple[Range, ...]], ...]

    def of(self, span: Span | None) -> tuple[Range, ...] | None:
        """The ranges of an instruction; None for one that comes from no member."""
        if span is None:
            return None
        index = bisect_right(self.runs, span.line, key=lambda run: run[0]) - 1
        if index < 0:
            return None
        line, count, ranges = self.runs[index]
        return ranges if span.line < line + count else None


def regions(contract: Contract, names: Mapping[str, int]) -> Regions | None:
    """The regions of a launch; None where the contract does not say where arenas lie."""
    if not contract.arenas:
        return None
    ranges = contract.arena_ranges(names)
    runs = [(line, n, ranges.get(instance, ())) for line, n, instance, _ in contract.origins]
    return Regions(tuple(sorted(runs)))
