"""What analyses say about a member, gathered once for layout, law and lowering."""

from __future__ import annotations

from dataclasses import dataclass

from goptx.analysis.features import Features, features
from goptx.analysis.synchronisation import Synchronisation, synchronisation
from goptx.analysis.uniformity import Level, Uniformity, uniformity
from goptx.fusion.geometry import WARP
from goptx.fusion.members import Member
from goptx.fusion.resources import BarrierUse, barrier_use

WARPGROUP = 128


@dataclass(frozen=True)
class Facts:
    """See the fields; occurrences point into the member's own IR.

    Attributes:
        divergent: some branch may part the lanes of a warp.
        asynchronous: it waits for cp.async groups.
        granularity: threads at multiples of which its range of ``warps`` must start.
        shared_reusable: its shared memory may be handed to the next item of a ``seq``.
    """

    features: Features
    synchronisation: Synchronisation
    uniformity: Uniformity
    barriers: BarrierUse
    divergent: bool
    asynchronous: bool
    granularity: int
    shared_reusable: bool


def gather(member: Member) -> Facts:
    """Run the analyses that fusion needs on a member."""
    kernel, module = member.kernel, member.module
    sync = synchronisation(kernel, module)
    uniform = uniformity(kernel, block_dim=member.block)
    divergent = any(
        block.terminator is not None
        and (block.terminator.guard is not None or block.terminator.op.terminator == "indirect")
        and uniform.branch_level(block.label) < Level.WARP
        for block in kernel.blocks
    )
    # A device function is called as a whole; its inner branches rejoin before it returns.
    groups = [g for g in sync.groups if g.queue == "cp.async" and g.action == "wait"]
    return Facts(
        features=features(kernel, module),
        synchronisation=sync,
        uniformity=uniform,
        barriers=barrier_use(member.instructions()),
        divergent=divergent,
        asynchronous=bool(groups),
        granularity=WARPGROUP if sync.warpgroup or sync.setmaxnreg else WARP,
        shared_reusable=not sync.mbarriers and not sync.early_exits,
    )
