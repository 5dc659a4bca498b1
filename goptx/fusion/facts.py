"""What analyses say about a member, gathered once for layout, law and lowering."""

from __future__ import annotations

from dataclasses import dataclass

from goptx.analysis.features import Features, features
from goptx.analysis.synchronisation import Synchronisation, synchronisation
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
    barriers: BarrierUse
    divergent: bool
    asynchronous: bool
    granularity: int
    shared_reusable: bool


def gather(member: Member) -> Facts:
    """Run the analyses that fusion needs on a member."""
    kernel, module = member.kernel, member.module
    sync = synchronisation(kernel, module)
    divergent = True
    # A device function is called as a whole; its inner branches rejoin before it returns.
    groups = [g for g in sync.groups if g.queue == "cp.async" and g.action == "wait"]
    return Facts(
        features=features(kernel, module),
        synchronisation=sync,
        barriers=barrier_use(member.instructions()),
        divergent=divergent,
        asynchronous=bool(groups),
        granularity=WARPGROUP if sync.warpgroup or sync.setmaxnreg else WARP,
        shared_reusable=not sync.mbarriers and not sync.early_exits,
    )
