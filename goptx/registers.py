"""Registers by role, solved against what the assembler makes of each try (`fusion.md` 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from goptx.diag import GoptxError
from goptx.fusion.facts import Facts
from goptx.fusion.fuse import FuseOptions, Fusion, fuse_members, geometry_of
from goptx.fusion.members import Member
from goptx.fusion.plan import Node, Plan, expand, leaves
from goptx.fusion.resources import shared_bytes
from goptx.fusion.roles import Roles, by_role, candidates, check_roles, no_roles
from goptx.fusion.target import common_target
from goptx.isa.devices import device

if TYPE_CHECKING:
    from goptx.cuda.cubin import KernelResources


@dataclass(frozen=True)
class _Item:
    """An item of the plan, assembled by itself."""

    threads: int
    registers: int
    spills: int


def fuse_with_roles(
    members: list[Member],
    plan: Plan,
    options: FuseOptions | None,
    facts: Mapping[str, Facts],
) -> Fusion:
    """Fuse by a plan; one with ``registers=role`` at its root gets a share for every item.

    Each item is assembled alone to learn what it needs; then shares of the pool are tried, from the
    tightest on, until the fused kernel assembles to a pool that holds all shares and spills no more
    than its items alone. GoptxError (row ``setmaxnreg``) if there is none.
    """
    chosen = options or FuseOptions()
    known = dict(facts)
    if not isinstance(plan, Node) or not by_role(plan):
        check_roles(plan, geometry_of(members, known), "")
        return fuse_members(members, plan, chosen, known)
    target = common_target(members, chosen.target).name
    geometry = geometry_of(members, known)
    check_roles(plan, geometry, target)
    if chosen.max_registers is not None:
        raise GoptxError.at(
            "registers=role and a register cap contradict each other",
            plan.span,
            rule="setmaxnreg",
            hint="leave --max-registers out: the launch count follows from the roles",
        )
    items = [
        _item(members, item, geometry.threads(item), chosen, known, target) for item in plan.items
    ]
    needs, threads = [i.registers for i in items], [i.threads for i in items]
    limits = device(target)
    shared = _shared(expand(plan), {member.alias: member for member in members})
    most = limits.shared_per_sm // max(1, shared)
    for roles in candidates(needs, threads, limits, most):
        fused = fuse_members(members, plan, replace(chosen, roles=roles), known)
        found = _assembled(fused.ptx, fused.contract.kernel, target)
        if found is not None and _serves(found, roles, items):
            return fused
    raise no_roles(plan, needs)


def _shared(plan: Plan, members: Mapping[str, Member]) -> int:
    """The shared memory of a plan, as far as it is known: about as much as it is laid out in."""
    if not isinstance(plan, Node):
        return shared_bytes(members[plan.alias])
    parts = [_shared(item, members) for item in plan.items]
    return max(parts) if plan.op == "blocks" else sum(parts)


def _serves(found: KernelResources, roles: Roles, items: list[_Item]) -> bool:
    spilled = found.spill_stores + found.spill_loads
    return spilled <= sum(i.spills for i in items) and roles.fits(
        found.registers, [i.threads for i in items]
    )


def _item(
    members: list[Member],
    item: Plan,
    threads: int,
    options: FuseOptions,
    facts: dict[str, Facts],
    target: str,
) -> _Item:
    """What an item needs where nobody shares its registers."""
    names = {leaf.name for leaf in leaves(item)}
    inside = [m for m in members if m.alias in names]
    if isinstance(item, Node):
        known = {m.alias: facts[m.alias] for m in inside}
        alone = fuse_members(inside, item, replace(options, name=None), known)
        text, kernel = alone.ptx, alone.contract.kernel
    else:
        module = inside[0].module
        text = module.source.text if module.source is not None else module.to_ptx()
        kernel = inside[0].kernel.name
    found = _assembled(text, kernel, target, required=True)
    assert found is not None
    return _Item(threads, found.registers, found.spill_stores + found.spill_loads)


def _assembled(
    text: str, kernel: str, target: str, *, required: bool = False
) -> KernelResources | None:
    """What a kernel needs; None if the assembler cannot do with so few registers."""
    from goptx.cuda.assemble import assemble

    try:
        return assemble(text, target=target).kernels[kernel]
    except GoptxError as error:
        if required or "Insufficient registers" not in str(error):
            raise
        return None
