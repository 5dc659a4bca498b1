"""Rules of the certificate for warpgroups, the asynchronous proxy and dependent launches.

Shares no code with what fuses: which kernels these rules hold for is read off their text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from goptx.contract import Contract
from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Module, Reg, Sym, Variable
from goptx.ir.operands import walk
from goptx.proof.cert_code import Code
from goptx.proof.cert_member import MemberCode
from goptx.proof.cert_plan import WARPGROUP, Demands
from goptx.proof.cert_roles import STEP

SWIZZLE = 1024
"""Bytes after which swizzles repeat: descriptors look at addresses modulo this (PTX ISA 5.5.7)."""

_PROXY = ("wgmma.mma_async", "cp.async.bulk", "cp.reduce.async.bulk")
_GROUPED = ("wgmma", "setmaxnreg")
_WEAVING = ("product", "weave", "coarsen", "folded")


def of_warpgroups(contract: Contract, members: Mapping[str, Module]) -> frozenset[str]:
    """The members whose instructions are executed by whole warpgroups, by alias."""
    return frozenset(
        record.alias
        for record in contract.members
        if record.alias in members
        and any(
            instruction.op.name.startswith(_GROUPED)
            for body in _bodies(members[record.alias], record.kernel)
            for instruction in body.instructions()
        )
    )


def _bodies(module: Module, kernel: str) -> Iterator[Function]:
    """A kernel and every device function that it can name."""
    seen: set[str] = set()
    pending = [kernel]
    while pending:
        name = pending.pop()
        body = module.functions.get(name)
        if body is None or body.is_prototype or name in seen:
            continue
        seen.add(name)
        yield body
        for instruction in body.instructions():
            for operand in instruction.operands:
                if type(operand) is not Reg:
                    pending += (part.name for part in walk(operand) if isinstance(part, Sym))


def sees_addresses(member: MemberCode) -> bool:
    """Whether what a member does depends on bits of shared addresses that nothing promises."""
    return any(
        instruction.op.name.startswith(_PROXY)
        for code in member.codes.values()
        for instruction in code.instructions
    )


def check_warpgroups(member: MemberCode) -> None:
    """Warpgroup instructions stand below nothing that weaves: one copy, reached by whole
    warpgroups."""
    if not set(_WEAVING) & set(member.leaf.above):
        return
    for code in member.codes.values():
        for instruction in code.instructions:
            if instruction.op.name.startswith(_GROUPED):
                raise GoptxError.at(
                    f"warps of one warpgroup may reach different copies of '{instruction.op.name}' "
                    f"of member {member.alias!r} below {' or '.join(_WEAVING)}",
                    instruction.span,
                    rule="convergence",
                )


def check_own_pool(member: MemberCode, kernel: Function, contract: Contract) -> None:
    """A member whose warpgroups hand registers on has them for itself, and they start with those
    that it is launched with: then every ``.inc`` ends, see docs/proof.md."""
    for code in member.codes.values():
        found = next((i for i in code.instructions if i.op.name == "setmaxnreg"), None)
        if found is None:
            continue
        own = member.kernel.directives.get("maxnreg")
        start = kernel.directives.get("maxnreg")
        roles = "role_registers" in contract.options
        if not member.leaf.leaves or member.threads % WARPGROUP or roles:
            why = "its warpgroups have no pool of registers to themselves"
        elif own is None or own != start:
            why = "the kernel does not start with the registers that it is launched with"
        elif _comes_out_short(int(own[0]), contract):
            why = "the kernel came out with fewer registers than it starts with"
        else:
            continue
        raise GoptxError.at(
            f"member {member.alias!r} has setmaxnreg: {why}", found.span, rule="disjointness"
        )


def has_pool(member: MemberCode) -> bool:
    """Whether warpgroups of a member hand registers on."""
    bodies = member.codes.values()
    return any(i.op.name == "setmaxnreg" for code in bodies for i in code.instructions)


def check_pools(members: Sequence[MemberCode], demands: Demands) -> tuple[str, ...]:
    """No two members that hand registers on share a CTA; what is assumed of those that have other
    threads in theirs, whose registers may come into the pool when they exit."""
    found = [member for member in members if has_pool(member)]
    for one, two in combinations(found, 2):
        if demands.common(one.name, two.name) != "blocks":
            raise GoptxError.at(
                f"members {one.name!r} and {two.name!r} take registers from one pool",
                two.kernel.span,
                rule="disjointness",
            )
    threads = demands.threads(demands.tree)
    return tuple(
        f"what waits for registers in {member.alias} orders nothing else"
        for member in found
        if member.threads != threads
    )


def _comes_out_short(start: int, contract: Contract) -> bool:
    """Whether what the assembler made of the kernel has a smaller pool than was counted on."""
    resources = contract.resources
    return resources is not None and -(-resources.registers // STEP) * STEP < start // STEP * STEP


def check_address(
    member: MemberCode, variable: Variable, symbol: Variable, starts: Sequence[int]
) -> bool:
    """Whether dynamic shared memory keeps its address modulo 1,024 where that is looked at."""
    if not sees_addresses(member):
        return True
    behind = 0
    for other in _static(member):
        behind = -(-behind // other.alignment) * other.alignment + (other.size or 0)
    align = max(16, variable.alignment)
    wanted = -(-behind // align) * align % SWIZZLE
    return symbol.alignment % SWIZZLE == 0 and all(s % SWIZZLE == wanted for s in starts)


def _static(member: MemberCode) -> Iterable[Variable]:
    """The static shared variables that a member names, in the order of its text."""
    named = {
        part.name
        for code in member.codes.values()
        for instruction in code.instructions
        for operand in instruction.operands
        for part in walk(operand)
        if isinstance(part, Sym)
    }
    own = [v for body in member.bodies.values() for v in body.variables.values()]
    for variable in (*(v for v in member.variables.values() if v.name in named), *own):
        if variable.space == "shared" and variable.linkage != "extern" and variable.size:
            yield variable


def is_dependent_wait(instruction: Instruction) -> bool:
    """Whether it waits for earlier grids: what glue may do at the kernel's start."""
    return instruction.op.text == "griddepcontrol.wait" and instruction.guard is None


def check_dependent_launch(
    code: Code, claims: Sequence[tuple[int, int] | None], members: Sequence[MemberCode]
) -> None:
    """If a member waits for earlier grids, the fused kernel does before any member begins."""
    if not any(
        instruction.op.name == "griddepcontrol"
        for member in members
        for body in member.codes.values()
        for instruction in body.instructions
    ):
        return
    for index in range(code.starts[0], code.ends[0]):
        if claims[index] is not None:
            break
        if is_dependent_wait(code.instructions[index]):
            return
    raise GoptxError.at(
        "a member is launched before earlier grids end, and the fused kernel does not wait for "
        "them at its start",
        code.function.span,
        rule="convergence",
        hint="fuse again",
    )
