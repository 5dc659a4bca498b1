"""From members and a plan to a fused module and its contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from goptx.contract import Contract
from goptx.diag import Diagnostic, GoptxError
from goptx.fusion.emit import Header, SourceMap, build_contract, build_module
from goptx.fusion.facts import Facts, gather
from goptx.fusion.geometry import Geometry
from goptx.fusion.globals import GlobalPlan, plan_globals
from goptx.fusion.handing import HandOvers
from goptx.fusion.legality import Legality
from goptx.fusion.lower import Lowered, Lowering, RunPasses
from goptx.fusion.members import Member
from goptx.fusion.plan import Plan, check_plan, expand, nodes
from goptx.fusion.resources import Barriers, SharedMemory
from goptx.fusion.roles import Roles, by_role, launch_registers
from goptx.fusion.target import common_target, version_for
from goptx.fusion.tickets import check_dispatch, words
from goptx.ir import Module
from goptx.ir.bundle import Bundle
from goptx.passes.pin_contraction import pin_contraction
from goptx.pipeline import Pipeline


def run_quietly(pipeline: Pipeline, bundle: Bundle) -> None:
    """Run the passes of a combinator without a check between them; the result is checked whole."""
    pipeline.run(bundle, verify_each=False)


@dataclass(frozen=True)
class FuseOptions:
    """What may be chosen beside the plan.

    Attributes:
        name: of the fused kernel; by default ``fused_`` and the members' kernels.
        target: architecture; by default the newest that all members allow.
        max_registers: cap of registers a thread, written as ``.maxnreg``.
        folder: paths in ``.file`` are printed relative to it.
        contraction: ``keep`` leaves products and sums as the members have them; ``pin`` gives them
            ``.rn``, so that the assembler contracts none of them (`fusion.md` 4). Whoever compares
            with the members pins those too.
        roles: registers of the items of a ``warps`` at the root that asks for them by role.
        run_passes: runs the passes that make up a combinator; a caller may watch them.
    """

    name: str | None = None
    target: str | None = None
    max_registers: int | None = None
    folder: Path | None = None
    contraction: Literal["keep", "pin"] = "keep"
    roles: Roles | None = None
    run_passes: RunPasses = run_quietly


@dataclass(frozen=True)
class Fusion:
    """A fused module, its text and its contract, and what is worth knowing about it."""

    module: Module
    ptx: str
    contract: Contract
    notes: tuple[Diagnostic, ...] = ()


def fuse_members(
    members: list[Member],
    plan: Plan,
    options: FuseOptions | None = None,
    facts: dict[str, Facts] | None = None,
) -> Fusion:
    """Fuse members by a plan. GoptxError, citing the row of the law, where that is not legal.

    ``facts`` may hold what was gathered about the members for another plan.
    """
    chosen = options or FuseOptions()
    check_plan(plan, [m.alias for m in members])
    facts = facts or {m.alias: gather(m) for m in members}
    target = common_target(members, chosen.target)
    geometry = geometry_of(members, facts)
    _check_roles(plan, chosen)
    pinned = chosen.contraction == "pin"
    legality = Legality(plan, members, facts, geometry, target, pinned=pinned)
    legality.check()
    check_dispatch(plan, target)
    sources = SourceMap(members, chosen.folder)
    globals_ = plan_globals(members)
    lowered = _lower(plan, members, facts, geometry, target.name, globals_, sources, chosen)
    legality.check_grid()
    legality.check_shared(lowered.shared)
    registers = _launch_registers(plan, members, facts, chosen)
    header = Header(
        chosen.name or _default_name(members),
        target.version,
        target.name,
        target.modes,
        target.address_size,
        registers,
    )
    module = build_module(header, members, lowered, sources, globals_)
    header = replace(header, version=version_for(module, target))
    module.version = header.version
    recorded: dict[str, str | int | bool] = {}
    if chosen.roles is not None:
        recorded["role_registers"] = chosen.roles.text()
    if pinned:
        recorded["contraction"] = "pin"
        for function in module.definitions():
            pin_contraction(function)
    text = module.to_ptx()
    assumptions = legality.assumptions()
    for alias, globals_plan in globals_.items():
        assumptions += globals_plan.assumptions(alias)
    contract = build_contract(
        header, text, plan, members, lowered, globals_, module, assumptions, recorded
    )
    return Fusion(module, text, contract, tuple(legality.notes))


def _check_roles(plan: Plan, options: FuseOptions) -> None:
    """Refuses a plan with registers by role that nobody solved."""
    if by_role(plan) and options.roles is None:
        raise GoptxError.at(
            "the registers of the roles are not solved",
            rule="setmaxnreg",
            hint="goptx.fuse and goptx fuse solve them; they need an assembler",
        )


def _launch_registers(
    plan: Plan, members: list[Member], facts: Mapping[str, Facts], chosen: FuseOptions
) -> int | None:
    """What ``.maxnreg`` says of the fused kernel."""
    if chosen.roles is not None:
        return chosen.roles.launch
    needed = launch_registers(plan, members, facts)
    if needed is not None and chosen.max_registers not in (None, needed):
        raise GoptxError.at(
            f"a member with setmaxnreg is launched with {needed} registers a thread, and a cap of "
            f"{chosen.max_registers} was asked for",
            rule="setmaxnreg",
            hint="leave --max-registers out",
        )
    return chosen.max_registers if needed is None else needed


def geometry_of(members: list[Member], facts: Mapping[str, Facts]) -> Geometry:
    """Who runs where: the sizes of a plan over these members."""
    return Geometry(
        {m.alias: m for m in members},
        {alias: f.granularity for alias, f in facts.items()},
        {alias: f.cluster for alias, f in facts.items()},
    )


def _lower(
    plan: Plan,
    members: list[Member],
    facts: dict[str, Facts],
    geometry: Geometry,
    target: str,
    globals_: dict[str, GlobalPlan],
    sources: SourceMap,
    chosen: FuseOptions,
) -> Lowered:
    """Lay out what the members share of a CTA, and lower the plan."""
    grown = expand(plan)
    reusable = {alias for alias, f in facts.items() if f.shared_reusable}
    swizzled = {alias for alias, f in facts.items() if f.sees_addresses}
    shared = SharedMemory(grown, geometry, reusable, swizzled, words=words(plan))
    uses = {alias: f.barriers for alias, f in facts.items()}
    by_alias = {member.alias: member for member in members}
    handing = HandOvers(by_alias, shared.arenas, lambda alias: facts[alias].asynchronous)
    found = {id(n): handing.of(n) for n in nodes(grown) if id(n) in shared.reused}
    barriers = Barriers(grown, geometry, uses, found)
    bound = {alias: found.bound for alias, found in globals_.items()}
    return Lowering(
        grown,
        members,
        facts,
        target,
        geometry,
        barriers,
        shared,
        bound,
        sources.locate,
        chosen.run_passes,
        chosen.roles,
    ).run()


def _default_name(members: list[Member]) -> str:
    name = "fused_" + "_".join(m.kernel.name for m in members)
    return name if len(name) <= 200 else f"fused_{len(members)}_kernels"
