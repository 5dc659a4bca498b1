"""Members as users write them, from Python: paths, ``[ALIAS=]FILE[:KERNEL]``, modules, specs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from goptx.build import MemberSpec
from goptx.diag import GoptxError
from goptx.fusion.members import Dim3
from goptx.ir import Module

_MEMBER = re.compile(
    r"(?:(?P<alias>[A-Za-z_]\w*)=)?(?P<path>.*?)(?::(?P<kernel>[A-Za-z_$%][\w$]*))?"
)


def specs_of(members: Sequence[Any], blocks: Mapping[str, Sequence[int]]) -> list[MemberSpec]:
    """Specs of members given from Python; ``blocks`` are block shapes by alias."""
    specs = [_spec(member) for member in members]
    found: list[MemberSpec] = []
    for position, spec in enumerate(specs):
        alias = spec.alias or chr(ord("a") + position)
        shape = blocks.get(alias)
        found.append(spec if shape is None else replace(spec, block=dim3(shape)))
    return found


def dim3(values: Sequence[int]) -> Dim3:
    """A shape of one to three dimensions, filled up with ones."""
    if not 1 <= len(values) <= 3 or min(values) < 1:
        raise GoptxError.at(
            f"bad shape {tuple(values)}: one to three positive numbers", hint="such as (32, 8)"
        )
    x, y, z = (*values, 1, 1)[:3]
    return x, y, z


def _spec(member: Any) -> MemberSpec:
    if isinstance(member, MemberSpec):
        return member
    if isinstance(member, Module):
        return MemberSpec(member.filename, module=member)
    if isinstance(member, Path):
        return MemberSpec(str(member))
    if isinstance(member, str):
        match = None if Path(member).exists() else _MEMBER.fullmatch(member)
        if match is None:
            return MemberSpec(member)
        return MemberSpec(match["path"], match["alias"], match["kernel"])
    raise GoptxError.at(
        f"not a member: {member!r}", hint="a path, '[ALIAS=]FILE[:KERNEL]', or a goptx.ir.Module"
    )
