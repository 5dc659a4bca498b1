"""Rules of the certificate for clusters: whole ones belong to one member, with their ranks.

The launch has clusters along x, so the hardware's rank of a CTA is its number modulo their size.
Where only ``blocks`` stands above a member, each of which gives out whole clusters and keeps the
rank, the member's linear CTA is the same modulo the size (`docs/proof.md`, Clusters).
"""

from __future__ import annotations

from goptx.diag import GoptxError
from goptx.ir import Function
from goptx.isa.opcodes import Op
from goptx.proof.cert_code import DONE, closure
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import Demands

_NAMES = ("barrier.cluster", "mapa", "getctarank")
_DIRECTIVES = ("reqnctapercluster", "explicitcluster", "blocksareclusters", "maxclusterrank")


def of_cluster(op: Op) -> bool:
    """Whether an instruction waits for others of the cluster, or reaches into their memory.

    Bulk copies to the CTA's own memory are spelt ``.shared::cluster`` too; into another's they need
    an address of ``mapa``, or a multicast.
    """
    own = op.name.startswith("cp.async.bulk") and "multicast::cluster" not in op.modset
    reaches = bool(op.modset & {"shared::cluster", "multicast::cluster"}) and not own
    return op.name.startswith(_NAMES) or reaches


def may_have_clusters(member: MemberCode) -> bool:
    """Whether a member finds the clusters of its own launch: as large, whole, its CTAs' threads all
    its own, and the member as it says."""
    demands, leaf = member.demands, member.leaf
    record = demands.members[member.alias]
    declared = member.kernel.dimension("reqnctapercluster") or (record.cluster or 1, 1, 1)
    same = (record.cluster or 1) == demands.cluster and declared == (demands.cluster, 1, 1)
    whole = same and leaf.exact and not demands.tree.by_ticket
    if not leaf.alone:
        whole = whole and set(leaf.above) <= {"blocks", "seq"} and _in_turn(member)
    return whole


def _in_turn(member: MemberCode) -> bool:
    """Whether every way through a member passes each of its barriers of the cluster once, and they
    are an arrival and a wait in turn: whoever comes behind it finds the barrier unused, and threads
    that leave it early were not waited for."""
    sites: list[int] = []
    for name, code in member.codes.items():
        found = [i for i, one in enumerate(code.instructions) if one.op.name == "barrier.cluster"]
        if found and name != member.kernel.name:
            return False
        sites += found
    code = member.codes[member.kernel.name]
    for site in sites:
        again = closure(code.following(site), lambda at: () if at == DONE else code.following(at))
        past = code.entry() in code.escaping(frozenset((site,)))
        if code.instructions[site].guard is not None or site in again or past:
            return False
    passed = sorted(sites, key=lambda at: len(code.reaching([at]).intersection(sites)))
    kinds = ["arrive" in code.instructions[at].op.modset for at in passed]
    return kinds == [True, False] * (len(kinds) // 2)


def reaches_others(member: MemberCode) -> bool:
    """Whether CTAs of a cluster have to do with each other's shared memory, or wait for it."""
    return any(of_cluster(i.op) for code in member.codes.values() for i in code.instructions)


def check_clusters_of_launch(kernel: Function, demands: Demands) -> None:
    """The fused kernel is launched in clusters of the size that its members have."""
    found = {name: kernel.directives[name] for name in _DIRECTIVES if name in kernel.directives}
    wanted: dict[str, tuple[int, ...]] = {}
    if demands.cluster > 1:
        wanted = {"reqnctapercluster": (demands.cluster, 1, 1), "explicitcluster": ()}
    if found != wanted:
        raise GoptxError.at(
            f"the kernel is not launched in clusters of {demands.cluster} CTAs"
            if demands.cluster > 1
            else "no member is launched in clusters",
            kernel.span,
            rule="geometry",
            hint="fuse again",
        )
