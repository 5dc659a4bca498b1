"""Programmatic edges: kernels that are launched while what they wait for still runs.

Between two kernels of a graph about a microsecond passes in which the device does nothing. Across
a programmatic edge the second one is launched early, and waits itself (`DependentLaunch`) until the
first one has ended and what it wrote is there. A kernel that waits so has ended only after all that
it waited for, so that edges left out because others imply them stay implied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from goptx.cuda.recorded import Range
from goptx.diag import GoptxError
from goptx.plan.graph import Work
from goptx.torch.fused import FusedImage
from goptx.torch.rewrite import Group, Rewriting

Single = Callable[[Work], FusedImage]
"""Assembles one work anew; GoptxError if that may not be."""


class Early(Protocol):
    """Makes a kernel wait and trigger (`Images.early`); GoptxError if that may not be."""

    def __call__(
        self,
        image: FusedImage,
        flags: Sequence[str],
        *,
        wait: bool,
        trigger: bool,
        steady: Sequence[str],
    ) -> FusedImage: ...


def early(
    rewriting: Rewriting,
    works: Sequence[Work],
    kernels: Sequence[bool],
    single: Single,
    make: Early,
    *,
    most: int,
) -> tuple[Rewriting | None, dict[int, str]]:
    """The rewriting with programmatic edges wherever they may be; None if there are none.

    Also gives, by their numbers, why kernels that wait for one kernel alone are launched late.

    ``kernels`` says which nodes are kernels: no other one can be launched early, or be waited for
    so. A kernel with several edges before it waits for all of them in full. Kernels of up to
    ``most`` CTAs trigger what follows when they begin, others by ending: a trigger costs each CTA
    some time (on an H200 1,280 empty ones take 2.8 us with it and 2.1 without).
    """
    units = _Units(rewriting, works, single)
    before = Counter(then for _, then in rewriting.edges)
    candidates = [
        (first, then)
        for first, then in rewriting.edges
        if before[then] == 1 and kernels[first] and kernels[then]
    ]
    changed: dict[int, FusedImage] = {}
    late: dict[int, str] = {}

    def change(head: int, *, wait: bool, trigger: bool) -> None:
        try:
            image = units.image(head)
            steady = units.steady(head, image) if wait else ()
            changed[head] = make(
                image, units.flags(head), wait=wait, trigger=trigger, steady=steady
            )
        except GoptxError as error:
            late[head] = error.diagnostics[0].message

    small = {first for first, _ in candidates if units.ctas(first) <= most}
    for _, then in candidates:
        change(then, wait=True, trigger=then in small)
    found = frozenset(edge for edge in candidates if edge[1] in changed)
    reasons = dict(late)
    for first in small & {first for first, _ in found} - set(changed):
        change(first, wait=False, trigger=True)  # what cannot trigger does so by ending
    if not found:
        return None, reasons
    return replace(rewriting, groups=units.groups(changed), early=found), reasons


class _Units:
    """The nodes of a rewritten graph, by their heads."""

    def __init__(self, rewriting: Rewriting, works: Sequence[Work], single: Single) -> None:
        self._groups = {group.members[0]: group for group in rewriting.groups}
        self._works, self._single = works, single
        self._written = None if any(work.barrier for work in works) else _written(works)
        self._images: dict[int, FusedImage] = {}

    def image(self, head: int) -> FusedImage:
        """The kernel of a unit. GoptxError if its PTX is not known or may not be assembled anew."""
        if head in self._groups:
            return self._groups[head].image
        if head not in self._images:
            work = self._works[head]
            if work.kernel is None or work.alone:
                raise GoptxError.at(work.alone or "its PTX is not known")
            self._images[head] = self._single(work)
        return self._images[head]

    def steady(self, head: int, image: FusedImage) -> tuple[str, ...]:
        """The kernel's parameters that lead to memory which nothing in the graph writes."""
        group = self._groups.get(head)
        members = (head,) if group is None else group.members
        records = image.contract.members
        works = {one.alias: self._works[n] for one, n in zip(records, members, strict=True)}
        names = {one.alias: [param.name for param in one.params] for one in records}
        return tuple(
            param.name
            for param in image.contract.params
            if param.member is not None
            and param.index is not None
            and self._is_steady(works[param.member], names[param.member][param.index])
        )

    def _is_steady(self, work: Work, param: str) -> bool:
        touches = [touch for touch in work.touches if touch.label == param]
        return bool(touches and self._written is not None) and not any(
            touch.start < end and start < touch.end
            for touch in touches
            for start, end in self._written or ()
        )

    def ctas(self, head: int) -> int:
        """CTAs of a unit, at most."""
        group = self._groups.get(head)
        members = (head,) if group is None else group.members
        return sum(self._works[number].ctas for number in members)

    def flags(self, head: int) -> Sequence[str]:
        return self._works[head].flags

    def groups(self, changed: dict[int, FusedImage]) -> tuple[Group, ...]:
        """All groups, with the kernels that were changed."""
        found = {head: group.members for head, group in self._groups.items()}
        found |= {head: (head,) for head in changed if head not in found}
        return tuple(
            Group(members, changed.get(head) or self._groups[head].image)
            for head, members in found.items()
        )


def _written(works: Sequence[Work]) -> tuple[Range, ...]:
    """All that a graph may write."""
    touches = (touch for work in works for touch in work.touches if touch.access.modifies)
    return tuple({Range(touch.start, touch.end) for touch in touches})
