"""Fuses works by plans, through the one road that every fusion takes; remembers what came of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Final

from goptx.analysis.resources import parameter_bytes
from goptx.build import Fused, fuse
from goptx.diag import GoptxError
from goptx.plan.estimate import aliases
from goptx.plan.graph import KernelText, Work
from goptx.specs import MemberSpec
from goptx.syntax import parse

if TYPE_CHECKING:
    from goptx.ir import Module

Make = Callable[[Sequence[MemberSpec], str], Fused]
"""Makes a fused kernel of members by a plan, or raises GoptxError."""

MAX_ARGUMENT_BYTES: Final = 4096
"""Of a fused kernel: graphs crashed with more as parameters of a node (openxla/xla 19252)."""

SHAPE_BYTES: Final = 24
"""Parameters that fusing may add for a member: the extents of its grid, and its share of CTAs."""

_TWICE: Final = "blocks(a, b)"
"""The combinator that takes most kernels: what it refuses no group takes."""


class Fuser:
    """Fuses groups of works and says what may not be fused.

    Args:
        prove: prove each result equal to its members, and refuse what cannot be proved.
        make: does it instead of `goptx.build.fuse`, as from a cache.
    """

    def __init__(self, *, prove: bool = True, make: Make | None = None) -> None:
        self.prove = prove
        self._make = make or self._fuse
        self._modules: dict[KernelText, Module] = {}
        self._why: dict[Hashable, str] = {}
        self._done: dict[Hashable, Fused | GoptxError] = {}

    def module(self, kernel: KernelText) -> Module:
        """The PTX of a kernel, parsed. GoptxError if it is none, or lacks the entry."""
        found = self._modules.get(kernel)
        if found is None:
            found = parse(kernel.text, kernel.path)
            found.kernel(kernel.entry)
            self._modules[kernel] = found
        return found

    def why_not(self, work: Work) -> str:
        """Why a work can be in no group; empty if it can."""
        if work.alone:
            return work.alone
        if work.barrier:
            return "the memory that it touches is not known"
        if work.kernel is None:
            return "no PTX"
        key = (work.kernel, work.block, rank(work))
        if key not in self._why:
            try:
                fuse(self.specs((work, work)), plan=_TWICE, prove=False, independent=True)
                self._why[key] = ""
            except GoptxError as error:
                self._why[key] = reason(error)
        return self._why[key]

    def parameters(self, work: Work) -> int:
        """Bytes of parameters that a work brings into a fused kernel, about."""
        assert work.kernel is not None
        own = parameter_bytes(self.module(work.kernel).kernel(work.kernel.entry))
        return -(-own // 8) * 8 + SHAPE_BYTES

    def size(self, fused: Fused) -> int:
        """Bytes of parameters of a fused kernel."""
        return parameter_bytes(fused.module.kernels[fused.contract.kernel])

    def specs(self, works: Sequence[Work], names: Sequence[str] | None = None) -> list[MemberSpec]:
        """The works as members of a fusion, by default a, b, c…; grids stay open until the launch.

        GoptxError if the PTX of one is none, or lacks the entry.
        """
        found: list[MemberSpec] = []
        for alias, work in zip(names or aliases(len(works)), works, strict=True):
            assert work.kernel is not None
            kernel = work.kernel
            found.append(
                MemberSpec(
                    kernel.path,
                    alias,
                    kernel.entry,
                    work.block,
                    rank=rank(work),
                    module=self.module(kernel),
                )
            )
        return found

    def fused(self, works: Sequence[Work], plan: str) -> Fused:
        """The works fused by a plan. GoptxError if that is not legal, or cannot be proved."""
        key = (plan, *((work.kernel, work.block, rank(work)) for work in works))
        found = self._done.get(key)
        if found is None:
            try:
                found = self._make(self.specs(works), plan)
            except GoptxError as error:
                found = error
            self._done[key] = found
        if isinstance(found, GoptxError):
            raise found
        return found

    def _fuse(self, specs: Sequence[MemberSpec], plan: str) -> Fused:
        return fuse(specs, plan=plan, prove=self.prove, independent=True)


def rank(work: Work) -> int:
    """Dimensions of a work's grid."""
    return max(axis for axis, extent in enumerate((2, *work.grid[1:]), 1) if extent > 1)


def reason(error: GoptxError) -> str:
    """The first finding of a refusal in one line, with the row of the law."""
    first = error.diagnostics[0]
    return f"{first.message} [{first.rule}]" if first.rule else first.message
