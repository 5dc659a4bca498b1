"""The target of a fused module: what all members run on."""

from __future__ import annotations

import re
from typing import NamedTuple

from goptx.diag import GoptxError
from goptx.fusion.members import Member
from goptx.ir import Module
from goptx.ir.validate.modules import known_target
from goptx.isa.devices import device
from goptx.isa.requirements import describe, is_ended, unmet


class Target(NamedTuple):
    """Architecture, PTX version and address size (bits), and what else ``.target`` has to say."""

    name: str
    version: tuple[int, int]
    address_size: int
    modes: tuple[str, ...] = ()


def common_target(members: list[Member], wanted: str | None = None) -> Target:
    """The target and version for all members; GoptxError citing the row ``target`` if none is.

    PTX for sm_80 runs on everything newer; ``sm_90a`` and ``sm_100f`` run on their own architecture
    (or family) only.
    """
    sizes = {m.module.address_size for m in members}
    if len(sizes) > 1:
        raise _refuse("members have 32-bit and 64-bit addresses", members)
    if sizes != {64}:
        raise GoptxError.at(
            "members with 32-bit addresses are not fused: no assembler of today takes them",
            members[0].kernel.span,
            rule="target",
            hint="compile the members with 64-bit addresses (.address_size 64)",
        )
    modes = {tuple(sorted(t for t in m.module.targets[1:] if t.startswith("tex"))) for m in members}
    if len(modes) > 1:
        raise _refuse("members have different texture modes", members)
    names = [known_target(m.module).target for m in members]
    best = names[0]
    for name in names[1:]:
        best = _newer(best, name, members)
    if wanted is not None:
        wanted = device(wanted).target
        if not _runs_on(best, wanted):
            raise GoptxError.at(
                f"the members need {best}; {wanted} was asked for",
                rule="target",
                hint=f"leave --arch out, or compile the members for {wanted} or older",
            )
        best = wanted
    entry = device(best)
    version = max(m.module.version for m in members)
    needed = (entry.ptx // 10, entry.ptx % 10)
    return Target(best, max(version, needed), sizes.pop(), modes.pop())


def version_for(module: Module, target: Target) -> tuple[int, int]:
    """The PTX version that the code of a fused module takes: that of the members, or a later one.

    What fusing adds, such as votes, may be younger than they are. GoptxError citing the row
    ``target`` where a member has an instruction that is no longer there in that version.
    """
    version = target.version
    asked = {
        (instruction.op, len(instruction.operands)): instruction
        for function in module.definitions()
        for instruction in function.instructions()
        if instruction.op.form is not None
    }
    for op, count in asked:
        for need in unmet(op, _number(version), target.name, count):
            if not is_ended(need):
                version = max(version, (need.ptx // 10, need.ptx % 10))
    for (op, count), instruction in asked.items():
        ended = [n for n in unmet(op, _number(version), target.name, count) if is_ended(n)]
        if ended:
            raise GoptxError.at(
                f"'{op.text}' needs {describe(ended[0])}; the fused kernel is PTX "
                f"{version[0]}.{version[1]} for {target.name}",
                instruction.span,
                rule="target",
                hint="compile this member for the others' target, or them for its own",
            )
    return version


def _number(version: tuple[int, int]) -> int:
    return version[0] * 10 + version[1]


def _refuse(what: str, members: list[Member]) -> GoptxError:
    return GoptxError.at(
        what,
        members[-1].kernel.span,
        rule="target",
        notes=[f"{m.alias}: {', '.join(m.module.targets)}" for m in members],
        hint="compile the members with the same options",
    )


def _parts(name: str) -> tuple[int, str]:
    match = re.fullmatch(r"sm_(\d+)([af]?)", name)
    if match is None:
        raise GoptxError.at(f"unknown target {name!r}", rule="target")
    return int(match[1]), match[2]


def _runs_on(code: str, machine: str) -> bool:
    """Whether PTX for one target can be compiled for another."""
    have, kind = _parts(code)
    want, other = _parts(machine)
    if kind == "a":
        return have == want and other == "a"
    if kind == "f":
        return have // 10 == want // 10 and want >= have and other in ("a", "f")
    return want >= have


def _newer(first: str, second: str, members: list[Member]) -> str:
    if _runs_on(first, second):
        return second
    if _runs_on(second, first):
        return first
    raise _refuse(f"members need {first} and {second}, which no device is both", members)
