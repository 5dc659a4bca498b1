"""Module variables of members: kept, bound to the member's own, or copied before each launch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from goptx.analysis.memory import summarise
from goptx.diag import GoptxError
from goptx.fusion.members import Member, Names
from goptx.ir import Address, Sym, Variable
from goptx.ir.operands import walk

CONSTANT_LIMIT = 65536
"""Bytes of ``.const`` memory of a module (PTX ISA 5.1.3)."""

_TEXTURES = ("texref", "samplerref", "surfref")


@dataclass(frozen=True)
class GlobalPlan:
    """What happens to the module variables of a member.

    Attributes:
        kept: variables that are copied into the fused module as they are.
        bound: variable -> parameter that holds the address of the member's own variable.
        copied: constant variables whose bytes are copied from the member's module.
        promises: what the caller has to promise beside.
    """

    kept: tuple[Variable, ...]
    bound: dict[str, str]
    copied: tuple[Variable, ...]
    promises: tuple[str, ...] = ()

    def assumptions(self, alias: str) -> list[str]:
        """What the caller promises about the variables of a member."""
        names = ", ".join(v.name for v in self.kept)
        kept = f"nobody has changed {names} of {alias} since its module was loaded"
        return [*([kept] if self.kept else []), *self.promises]


def plan_globals(members: Iterable[Member]) -> dict[str, GlobalPlan]:
    """What happens to the module variables of members, by alias (row ``module-data`` of the law).

    A variable with an initialiser that no kernel of the module may write is constant data and kept.
    Of the others, ``.global`` ones are bound to the member's own variable by address, ``.const``
    ones are copied from it before each launch.
    """
    members = list(members)
    taken: set[str] = set()
    for member in members:
        names = Names(member.alias)
        taken |= {names.symbol(n) for n in (*member.own_names(member.kernel), *member.symbols)}
    plans = {member.alias: _plan(member, taken) for member in members}
    _check_constants(members, plans)
    for position, member in enumerate(members):
        promises = _apart(member, members[:position], plans)
        plans[member.alias] = replace(plans[member.alias], promises=tuple(promises))
    return plans


def _apart(
    member: Member, others: Iterable[Member], plans: Mapping[str, GlobalPlan]
) -> Iterator[str]:
    """Members of one file that use one variable depend on each other, if they share a module."""
    for other in others:
        if (other.path, other.sha256) != (member.path, member.sha256):
            continue
        both = [name for name in plans[member.alias].bound if name in plans[other.alias].bound]
        if both:
            yield (
                f"{other.alias} and {member.alias} have a {', '.join(both)} each (two loaded "
                "modules), or neither writes it"
            )


def _plan(member: Member, taken: set[str]) -> GlobalPlan:
    kept: list[Variable] = []
    bound: dict[str, str] = {}
    copied: list[Variable] = []
    used = member.globals_used
    written = _written(member, used)
    for name, variable in used.items():
        if variable.type in _TEXTURES:
            raise GoptxError.at(
                f"member {member.alias!r} uses the texture reference {name!r}",
                variable.span,
                rule="textures",
                hint="use texture objects, which are passed as parameters",
            )
        if variable.linkage == "extern":
            raise GoptxError.at(
                f"member {member.alias!r} uses {name!r}, which another module defines",
                variable.span,
                rule="module-data",
                hint="link the modules first (goptx link)",
            )
        if variable.init is not None and name not in written:
            kept.append(variable)
        elif variable.space == "const":
            copied.append(variable)
        else:
            bound[name] = _unique(f"{Names(member.alias).symbol(name)}_address", taken)
    _check_pointers(member, kept, bound)
    return GlobalPlan(tuple(kept), bound, tuple(copied))


def _unique(name: str, taken: set[str]) -> str:
    found, count = name, 1
    while found in taken:
        count += 1
        found = f"{name}_{count}"
    taken.add(found)
    return found


def _check_pointers(member: Member, kept: list[Variable], bound: dict[str, str]) -> None:
    for variable in kept:
        for name in variable.init_names:
            if name in bound or name in member.functions or name in member.aliases:
                raise GoptxError.at(
                    f"member {member.alias!r}: the initialiser of {variable.name!r} holds the "
                    f"address of {name!r}, which is not copied",
                    variable.span,
                    rule="module-data",
                    hint="leave this kernel out",
                )


def _check_constants(members: list[Member], plans: Mapping[str, GlobalPlan]) -> None:
    at = 0
    for member in members:
        plan = plans[member.alias]
        for variable in (*plan.kept, *plan.copied):
            if variable.space != "const":
                continue
            at = -(-at // variable.alignment) * variable.alignment + (variable.size or 0)
            if at > CONSTANT_LIMIT:
                raise GoptxError.at(
                    f"the members need {at} bytes of constant memory; a module has "
                    f"{CONSTANT_LIMIT}",
                    variable.span,
                    rule="module-data",
                    hint="fuse fewer kernels with constant data",
                )


def _written(member: Member, used: Mapping[str, Variable]) -> frozenset[str]:
    """Variables with an initialiser that some kernel of the module may write.

    Where a kernel writes through an address that is not known, it may write every variable whose
    address is taken somewhere.
    """
    asked = {name for name, v in used.items() if v.init is not None and v.space == "global"}
    if not asked:
        return frozenset()
    found: set[str] = set()
    anything = False
    for kernel in member.module.kernels.values():
        summary = summarise(kernel, member.module)
        found |= {
            name for name in asked if name in summary.globals and summary.globals[name].modifies
        }
        anything |= summary.is_barrier
    return frozenset(found | (asked & _address_taken(member) if anything else set()))


def _address_taken(member: Member) -> set[str]:
    """Names of variables whose address is a value somewhere in the module."""
    found = {name for v in member.variables.values() for name in v.init_names}
    for function in member.module.definitions():
        for instruction in function.instructions():
            for operand in instruction.operands:
                if not isinstance(operand, Address):
                    found |= {part.name for part in walk(operand) if isinstance(part, Sym)}
    return found
