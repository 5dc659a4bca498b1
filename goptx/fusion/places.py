"""Members in their places of a plan: the features that the law of fusion has rows for, how each is
found, and how the rows with a condition decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from goptx.analysis.calls import Occurrence
from goptx.analysis.early_exits import EarlyExit
from goptx.analysis.uniformity import Level
from goptx.diag import Span
from goptx.fusion.facts import CLUSTER_DIRECTIVES, CLUSTER_IDS, WARPGROUP, Facts
from goptx.fusion.geometry import WARP
from goptx.fusion.members import Member
from goptx.fusion.plan import Node
from goptx.fusion.roles import by_role
from goptx.ir.bundle import is_collective
from goptx.ir.sequences import reads_carry_first

MAX_CLUSTER = 8
"""CTAs of a cluster that every device with clusters can have."""

RUNTIME_FUNCTIONS = frozenset({"vprintf", "malloc", "free", "__assertfail"})
"""Functions of the device run time, which the driver links in (CUDA guide, system calls)."""


@dataclass(frozen=True)
class Place:
    """A leaf in its plan.

    Attributes:
        above: the combinators from the root down to the leaf.
        ends: the leaf's threads are the last of the CTA, so lanes beyond them do not exist.
        fills: all threads of the CTA are the leaf's, or exit at once.
    """

    member: Member
    facts: Facts
    above: tuple[Node, ...]
    threads: int
    ends: bool
    fills: bool

    @property
    def operators(self) -> tuple[str, ...]:
        """The combinators above it, as the law knows them."""
        return tuple(node.kind for node in self.above)

    @property
    def leaves_for_good(self) -> bool:
        """Whether a thread that is done with the leaf is done with the kernel."""
        return all(op in ("warps", "blocks") for op in self.operators)

    @property
    def alone_in_cta(self) -> bool:
        """Whether no other member ever runs in its CTAs."""
        return all(op == "blocks" for op in self.operators)

    @property
    def fills_cta(self) -> bool:
        """Whether the CTA has just the threads of the member."""
        return self.member.threads == self.threads and "warps" not in self.operators


Find = Callable[[Place], Iterable[Occurrence | Span | None]]

# How features are found


def _partial(place: Place) -> Iterable[Occurrence | Span | None]:
    if place.member.threads % WARP == 0:
        return []
    sync = place.facts.synchronisation
    return [*(b.at for b in sync.barriers), *(c.at for c in sync.collectives), *sync.warpgroup]


def _harmful_exits(place: Place) -> list[EarlyExit]:
    """Early exits before something that not all threads of its scope meet together.

    Where all branches that decide whether a barrier is reached are uniform over the CTA (over the
    warp for a warp collective), no thread has exited when others get there. Nobody waits at a
    counted barrier for a thread that the member does not count on, but a warp arrives there as a
    whole: none of its lanes may be left behind at a join.
    """
    level = place.facts.uniformity.control_level
    found = [
        early
        for early in place.facts.synchronisation.early_exits
        if any(level(o.block) < _scope(o) for o in early.before)
    ]
    if not place.leaves_for_good:
        found += [
            early
            for early in place.facts.counted_exits
            if any(level(o.block) < Level.WARP for o in early.before)
        ]
    return found


def _scope(met: Occurrence) -> Level:
    """The group of threads that has to meet something together; a call may hide a barrier."""
    return Level.WARP if is_collective(met.instruction.op) else Level.CTA


def _rounds_in_product(place: Place) -> Iterable[Occurrence | Span | None]:
    above = place.operators
    inside = "product" in above and "looped" in above[above.index("product") :]
    return [place.member.kernel.span] if inside else []


def _together_when_folded(place: Place) -> Iterable[Occurrence | Span | None]:
    """What a thread cannot do for several of its CTA."""
    if "folded" not in place.operators:
        return []
    member, sync = place.member, place.facts.synchronisation
    found: list[Occurrence | Span | None] = [*(b.at for b in sync.barriers)]
    found += [*(c.at for c in sync.collectives), *sync.warpgroup, *sync.mbarriers, *sync.cluster]
    found += [*sync.setmaxnreg, *sync.griddepcontrol, *(group.at for group in sync.groups)]
    found += [wait.at for wait in sync.waits if wait.blocking]
    found += [call.at for call in sync.unknown_calls]
    return [*found, *(variable.span for variable in member.shared_variables.values())]


def _early_exits(place: Place) -> Iterable[Occurrence | Span | None]:
    return [early.exit for early in _harmful_exits(place)]


def _special(*names: str) -> Find:
    def find(place: Place) -> Iterable[Occurrence | Span | None]:
        return [at for name in names for at in place.facts.features.reads(name)]

    return find


def _instructions(test: Callable[[str], bool]) -> Find:
    """Finds instructions by the name of their opcode."""

    def find(place: Place) -> Iterable[Occurrence | Span | None]:
        return [i.span for i in place.member.instructions() if test(i.op.name)]

    return find


def _cluster_features(place: Place) -> Iterable[Occurrence | Span | None]:
    sync, kernel = place.facts.synchronisation, place.member.kernel
    found: list[Occurrence | Span | None] = [*sync.cluster, *sync.cluster_memory]
    if any(name in kernel.directives for name in CLUSTER_DIRECTIVES):
        found.append(kernel.span)
    if place.facts.cluster > 1:  # of one CTA there is only one number
        reads = place.facts.features.special.items()
        found += [at for name, all_ in reads if name.startswith(CLUSTER_IDS) for at in all_]
    return found


def _tensor_maps(place: Place) -> Iterable[Occurrence | Span | None]:
    return [
        i.span
        for i in place.member.instructions()
        if "tensor" in i.op.name or "tensormap" in i.op.modset
    ]


def _indirect(place: Place) -> Iterable[Occurrence | Span | None]:
    return [call.at for call in place.facts.features.indirect_calls]


def _external(place: Place) -> Iterable[Occurrence | Span | None]:
    return [
        call.at
        for call in place.facts.features.external_calls
        if not set(call.callees) <= RUNTIME_FUNCTIONS
        and str(call.at.instruction.operands[1]) not in RUNTIME_FUNCTIONS
    ]


def _open_chains(place: Place) -> Iterable[Occurrence | Span | None]:
    return [
        next((i.span for i in block if i.op.cc_use), None)
        for body in place.member.bodies()
        for block in body.blocks
        if reads_carry_first(block.instructions)
    ]


def _id_vectors(place: Place) -> Iterable[Occurrence | Span | None]:
    return [
        at
        for name in ("%tid", "%ntid", "%ctaid", "%nctaid")
        for at in place.facts.features.special.get(name, ())
    ]


FINDERS: dict[str, Find] = {
    "product-of-rounds": _rounds_in_product,
    "folded-threads": _together_when_folded,
    "barrier-arrive": lambda place: [
        barrier.at
        for barrier in place.facts.synchronisation.barriers
        if "arrive" in barrier.at.instruction.op.modset
    ],
    "partial-warp": _partial,
    "early-exit": _early_exits,
    "shared-size-register": _special(
        "%total_smem_size",
        "%aggr_smem_size",
        "%reserved_smem_offset_begin",
        "%reserved_smem_offset_end",
        "%reserved_smem_offset_cap",
        "%reserved_smem_offset_0",
        "%reserved_smem_offset_1",
    ),
    "bulk-groups": _instructions(
        lambda name: name.startswith(
            ("cp.async.bulk", "cp.reduce.async.bulk", "st.async", "red.async")
        )
    ),
    "mbarrier": lambda place: place.facts.synchronisation.mbarriers,
    "wgmma": lambda place: place.facts.synchronisation.warpgroup,
    "setmaxnreg": lambda place: place.facts.synchronisation.setmaxnreg,
    "clusters": _cluster_features,
    "grid-sync": _special(*(f"%envreg{number}" for number in range(32))),
    "inter-cta-wait": lambda place: [w.at for w in place.facts.synchronisation.inter_cta_waits],
    "stack": lambda place: place.facts.features.alloca,
    "tensor-memory": _instructions(
        lambda name: name.startswith(("tcgen05", "clusterlaunchcontrol"))
    ),
    "griddepcontrol": lambda place: place.facts.synchronisation.griddepcontrol,
    "tensor-maps": _tensor_maps,
    "indirect-call": _indirect,
    "external-call": _external,
    "exit-in-callee": lambda place: place.facts.synchronisation.leaving_calls,
    "warp-id": _special("%warpid", "%nwarpid"),
    "id-vector": _id_vectors,
    "carry": _open_chains,
    "unknown": lambda place: place.facts.features.unknown,
}


# How rows with a condition decide


def _lanes_absent(place: Place) -> bool:
    """The lanes beyond the member in its last warp are not there, or exit at once."""
    return place.ends or place.leaves_for_good


def _exits_allowed(place: Place) -> bool:
    if place.alone_in_cta:
        return True
    # A lane that exits leaves a collective; an uncounted barrier has become a counted one.
    return place.leaves_for_good and all(
        is_collective(met.instruction.op) for early in _harmful_exits(place) for met in early.before
    )


def _known(place: Place) -> bool:
    """Every function that may be called is there. Lowering refuses those that need ids."""
    member = place.member
    calls = place.facts.features.indirect_calls
    names = {member.resolve(name) for call in calls for name in call.callees}
    return all(call.callees for call in calls) and names <= member.callees.keys()


def _own_pool(place: Place) -> bool:
    """Its warpgroups hand registers on among themselves, as in its own launch."""
    whole = place.member.threads % WARPGROUP == 0
    known = whole and "maxnreg" in place.member.kernel.directives
    return known and place.leaves_for_good and not any(by_role(node) for node in place.above)


def _whole_clusters(place: Place) -> bool:
    """Its clusters are whole ones of the launch, and its CTAs have their ranks there."""
    member = place.member
    size, others = member.cluster[0], member.cluster[1:]
    static = all(node.option("dispatch") == "static" for node in place.above if node.op == "blocks")
    plain = "blocksareclusters" not in member.kernel.directives
    if not (static and plain and others == (1, 1) and size <= MAX_CLUSTER):
        return False
    # Behind it the CTA goes on, and its threads with it.
    in_turn = place.fills and place.facts.clusters_in_turn
    return place.alone_in_cta or (in_turn and set(place.operators) <= {"blocks", "seq"})


CONDITIONS: dict[str, Callable[[Place], bool]] = {
    "partial-warp": _lanes_absent,
    "early-exit": _exits_allowed,
    "setmaxnreg": _own_pool,
    "clusters": _whole_clusters,
    "indirect-call": _known,
    "external-call": lambda place: False,
    "exit-in-callee": lambda place: place.alone_in_cta,
    "warp-id": lambda place: place.fills_cta,
}
