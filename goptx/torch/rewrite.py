"""A recorded graph, rewritten: true edges in place of a chain, fused kernels in place of several.

Nothing in here needs a device: changes go through a `Surgery`, launches of fused kernels through
a function that loads them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from goptx.cuda.recorded import KernelLaunch, Range, Recorded, Surgery
from goptx.diag import GoptxError
from goptx.plan.contraction import Contraction
from goptx.plan.fusing import MAX_ARGUMENT_BYTES, SHAPE_BYTES
from goptx.plan.graph import Work, dependences
from goptx.plan.planned import Options as PlanOptions
from goptx.plan.planned import plan as make_plan
from goptx.plan.schedule import reduced
from goptx.torch.fused import FusedImage

if TYPE_CHECKING:
    from goptx.plan.graph import Graph

MAX_MEMBERS: Final = 32

Fuser = Callable[[Sequence[Work]], FusedImage]
ImageOf = Callable[[Sequence[Work], str], FusedImage]
Load = Callable[[FusedImage, int], int]
"""A fused kernel and its dynamic shared memory to the handle of a function."""


@dataclass(frozen=True)
class Group:
    """Works that one fused kernel does, by number."""

    members: tuple[int, ...]
    image: FusedImage = field(repr=False)


@dataclass(frozen=True)
class Rewriting:
    """What becomes of a graph.

    Attributes:
        edges: (first, then) between numbers of nodes; those of members stand for their group.
        groups: what is fused, and what is assembled anew by itself.
        alone: for each node that is not, why.
        early: the edges across which ``then`` may be launched before ``first`` has ended.
    """

    edges: tuple[tuple[int, int], ...]
    groups: tuple[Group, ...] = ()
    alone: tuple[str, ...] = ()
    early: frozenset[tuple[int, int]] = frozenset()


def true_edges(works: Sequence[Work], graph: Recorded) -> Graph:
    """Who must wait for whom, by memory, within the order that was recorded."""
    return dependences(works, [(edge.first, edge.then) for edge in graph.edges])


def by_depth(works: Sequence[Work], waits: Graph, fuse: Fuser) -> Rewriting:
    """Fuse what lies at equal depth; who is refused is left alone, with the reason.

    Groups of one depth cannot wait for each other, whatever of them is fused.
    """
    alone = [work.alone for work in works]
    groups: list[Group] = []
    for level in _levels(waits):
        for members in _bundles(works, level):
            if len(members) < 2:
                alone[members[0]] = "nothing that it could be fused with is independent of it"
                continue
            groups += _fuse(works, members, fuse, alone)
    for group in groups:
        for member in group.members:
            alone[member] = ""
    return Rewriting(_contracted(waits, groups), tuple(groups), tuple(alone))


def by_plan(
    works: Sequence[Work], graph: Recorded, choices: PlanOptions, image: ImageOf
) -> tuple[Rewriting, Rewriting]:
    """Fuse what `goptx.plan` predicts to gain: with all edges that are needed, and on branches.

    ``image`` gives the fused kernel of works by a plan.
    """
    found = make_plan(works, [(edge.first, edge.then) for edge in graph.edges], choices)
    groups = tuple(
        Group(group.members, image([works[number] for number in group.members], group.plan))
        for group in found.groups
    )
    alone = tuple(found.alone.get(number, "") for number in range(len(works)))
    heads = [members[0] for members in found.units.members]
    needed, waits = (
        tuple(sorted((heads[a], heads[b]) for a, b in edges))
        for edges in (found.needed, found.schedule.waits)
    )
    return Rewriting(needed, groups, alone), Rewriting(waits, groups, alone)


def without(
    rewriting: Rewriting, works: Sequence[Work], waits: Graph, wrong: Sequence[Range]
) -> Rewriting | None:
    """The rewriting without the groups that write where other bytes were left.

    None if there is no such group: then it is not known what is wrong.
    """
    bad = [
        group
        for group in rewriting.groups
        if any(_writes(works[number], wrong) for number in group.members)
    ]
    if not bad:
        return None
    alone = list(rewriting.alone)
    for group in bad:
        for number in group.members:
            alone[number] = "fused, it left other bytes"
    groups = tuple(group for group in rewriting.groups if group not in bad)
    return Rewriting(_contracted(waits, groups), groups, tuple(alone))


def _writes(work: Work, ranges: Sequence[Range]) -> bool:
    return any(
        touch.access.modifies and touch.start < end and start < touch.end
        for touch in work.touches
        for start, end in ranges
    )


def unfused(waits: Graph) -> Rewriting:
    """The rewriting that fuses nothing."""
    return Rewriting(_contracted(waits, ()))


def apply(
    rewriting: Rewriting,
    works: Sequence[Work],
    graph: Recorded,
    surgery: Surgery,
    load: Load,
) -> tuple[int, ...]:
    """Change a graph in place; gives the numbers of the nodes that were added."""
    surgery.disconnect(graph.edges)
    stands_for = {number: number for number in range(len(works))}
    added: list[int] = []
    for group in rewriting.groups:
        members = [works[number] for number in group.members]
        priority = max(_launch(graph, number).priority for number in group.members)
        launch = group.image.launch(members, 0, priority)
        function = load(group.image, launch.shared)
        node = surgery.add_kernel(group.image.launch(members, function, priority))
        stands_for |= dict.fromkeys(group.members, node)
        added.append(node)
    for group in rewriting.groups:
        for number in group.members:
            surgery.destroy(number)
    for early in (False, True):
        some = [edge for edge in rewriting.edges if (edge in rewriting.early) == early]
        surgery.connect([(stands_for[a], stands_for[b]) for a, b in some], early=early)
    return tuple(added)


def _launch(graph: Recorded, number: int) -> KernelLaunch:
    launch = graph.nodes[number].kernel
    if launch is None:
        raise GoptxError.at(f"node {number} of the graph is no kernel")
    return launch


def _levels(waits: Graph) -> list[list[int]]:
    """Nodes by the length of the longest way to them; edges lead to higher numbers."""
    depth: dict[int, int] = {}
    levels: list[list[int]] = []
    for node in sorted(waits):
        depth[node] = 1 + max((depth[before] for before in waits.predecessors(node)), default=-1)
        if depth[node] == len(levels):
            levels.append([])
        levels[depth[node]].append(node)
    return levels


def _bundles(works: Sequence[Work], level: Sequence[int]) -> list[list[int]]:
    """What of a level may be fused, in pieces that are not too large."""
    kinds: dict[tuple[str, ...], list[list[int]]] = {}
    for number in level:
        work = works[number]
        if work.alone or work.kernel is None:
            continue
        bundles = kinds.setdefault(work.flags, [[]])
        if len(bundles[-1]) == MAX_MEMBERS or _bytes(works, [*bundles[-1], number]) > (
            MAX_ARGUMENT_BYTES
        ):
            bundles.append([])
        bundles[-1].append(number)
    return [bundle for bundles in kinds.values() for bundle in bundles if bundle]


def _bytes(works: Sequence[Work], members: Sequence[int]) -> int:
    return sum(SHAPE_BYTES + sum(map(len, works[m].arguments)) for m in members)


def _fuse(
    works: Sequence[Work], members: Sequence[int], fuse: Fuser, alone: list[str]
) -> list[Group]:
    """Groups of members: one, or of its halves where that is refused."""
    try:
        return [Group(tuple(members), fuse([works[number] for number in members]))]
    except GoptxError as error:
        for number in members:
            alone[number] = f"fusing was refused: {error.diagnostics[0].message}"
    half = len(members) // 2
    parts = [part for part in (members[:half], members[half:]) if len(part) > 1]
    return [group for part in parts for group in _fuse(works, part, fuse, alone)]


def _contracted(waits: Graph, groups: Sequence[Group]) -> tuple[tuple[int, int], ...]:
    """The edges that are needed when groups are one node each; by their first members."""
    contraction = Contraction(waits)
    for group in groups:
        contraction.contract(group.members)
    units = contraction.contracted()
    heads = [members[0] for members in units.members]
    needed = reduced(range(len(units)), units.before, ())
    return tuple(sorted((heads[a], heads[b]) for a, b in needed))
