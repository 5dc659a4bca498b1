"""What analyses say about a member, gathered once for layout, law and lowering."""

from __future__ import annotations

import math
from dataclasses import dataclass

from goptx.analysis.calls import Occurrence, reached
from goptx.analysis.cfg import Cfg
from goptx.analysis.cluster_order import in_turn
from goptx.analysis.early_exits import EarlyExit, early_exits
from goptx.analysis.features import Features, features
from goptx.analysis.reaching import reaching
from goptx.analysis.synchronisation import Synchronisation, synchronisation
from goptx.analysis.uniformity import Level, Uniformity, uniformity
from goptx.fusion.geometry import WARP
from goptx.fusion.meetings import Meetings, meetings
from goptx.fusion.members import Member
from goptx.fusion.resources import BarrierUse, barrier_use
from goptx.ir import Function, Module
from goptx.ir.bundle import blocks_progress
from goptx.isa.opcodes import Op

WARPGROUP = 128

CLUSTER_DIRECTIVES = ("reqnctapercluster", "explicitcluster", "blocksareclusters")
CLUSTER_IDS = ("%cluster", "%nclusterid", "%is_explicit_cluster")


@dataclass(frozen=True)
class Facts:
    """See the fields; occurrences point into the member's own IR.

    Attributes:
        meetings: barriers that all threads of the CTA come to together.
        divergent: some branch may part the lanes of a warp, as far as is seen: what it says of
            itself (``.uni``) it says of a launch in which nobody else has its threads.
        asynchronous: it copies with cp.async.
        counted_exits: exits that can come before a barrier that counts its threads.
        callees: for each of its device functions, the opcodes at which a call of it may wait.
        granularity: threads at multiples of which its range of ``warps`` must start.
        shared_reusable: its shared memory may be handed to the next item of a ``seq``.
        sees_addresses: its descriptors, swizzled tiles or bulk copies see bits of addresses in
            shared memory that no alignment promises.
        cluster: CTAs of a cluster that it has to do with, 1 if it has nothing to do with others.
        clusters_in_turn: all its threads pass its barriers of the cluster once, in one order.
    """

    features: Features
    synchronisation: Synchronisation
    uniformity: Uniformity
    barriers: BarrierUse
    meetings: Meetings
    divergent: bool
    asynchronous: bool
    granularity: int
    shared_reusable: bool
    sees_addresses: bool
    counted_exits: tuple[EarlyExit, ...]
    callees: dict[str, tuple[Op, ...]]
    cluster: int = 1
    clusters_in_turn: bool = True


def gather(member: Member) -> Facts:
    """Run the analyses that fusion needs on a member."""
    kernel, module = member.kernel, member.module
    found = reaching(kernel)
    sync = synchronisation(kernel, module, found)
    uniform = uniformity(kernel, block_dim=member.block, found=found)
    seen = uniform
    if any(instruction.promises_one_way for instruction in kernel.instructions()):
        seen = uniformity(kernel, block_dim=member.block, found=found, trusts=False)
    divergent = any(
        block.terminator is not None
        and (block.terminator.guard is not None or block.terminator.op.terminator == "indirect")
        and seen.branch_level(block.label) < Level.WARP
        for block in kernel.blocks
    )
    # A device function is called as a whole; its inner branches rejoin before it returns.
    copies = [g for g in sync.groups if g.queue == "cp.async" and g.action == "copy"]
    hopper = any(g.queue in ("wgmma", "bulk") for g in sync.groups)
    special = features(kernel, module)
    found_meetings = meetings(kernel, module, sync, seen, member.block)
    return Facts(
        features=special,
        synchronisation=sync,
        uniformity=uniform,
        barriers=barrier_use(sync.barriers, found_meetings),
        meetings=found_meetings,
        divergent=divergent,
        asynchronous=bool(copies),
        granularity=WARPGROUP if sync.warpgroup or sync.setmaxnreg else WARP,
        # What the asynchronous proxy reads or writes is not ordered by a barrier of the CTA.
        # Nor is what other CTAs of a cluster do with it.
        shared_reusable=not (
            sync.mbarriers or sync.early_exits or hopper or sync.cluster_memory or sync.cluster
        ),
        sees_addresses=hopper,
        counted_exits=_counted_exits(kernel, sync, uniform.cfg),
        callees={name: _waiting(body, module) for name, body in member.callees.items()},
        cluster=math.prod(member.cluster) if _looks_at_clusters(kernel, sync, special) else 1,
        clusters_in_turn=in_turn(sync.cluster, uniform.cfg, kernel.name),
    )


def _looks_at_clusters(kernel: Function, sync: Synchronisation, special: Features) -> bool:
    """Whether a member waits for others of its cluster, reaches into their memory, or asks where it
    is among them."""
    declared = any(name in kernel.directives for name in CLUSTER_DIRECTIVES)
    reads = any(name.startswith(CLUSTER_IDS) for name in special.special)
    return bool(sync.cluster or sync.cluster_memory or declared or reads)


def _counted_exits(kernel: Function, sync: Synchronisation, cfg: Cfg) -> tuple[EarlyExit, ...]:
    groups: dict[str, list[Occurrence]] = {}
    for barrier in sync.barriers:
        if barrier.counted and barrier.at.function == kernel.name:
            groups.setdefault(str(barrier.id), []).append(barrier.at)
    return early_exits(kernel, cfg, groups.values(), ())


def _waiting(function: Function, module: Module) -> tuple[Op, ...]:
    """The opcodes, in a function or in those that it calls, at which a thread may wait."""
    found: dict[Op, None] = {}
    for body in reached(function, module).functions:
        for instruction in body.instructions():
            if blocks_progress(instruction.op):
                found[instruction.op] = None
    return tuple(found)
