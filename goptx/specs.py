"""Members as users name them: ``[ALIAS=]FILE[:KERNEL]``, with shapes; from text and from Python.

The one parser of that text: the command line and the Python API both come here. It imports nothing
but `diag`, so that an option can be looked at before anything is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from goptx.diag import GoptxError, Source, Span

if TYPE_CHECKING:
    from goptx.ir import Module

Dim3 = tuple[int, int, int]

_ALIAS = re.compile(r"([A-Za-z_]\w*)=(.*)", re.S)
_KERNEL = re.compile(r"(.*?):([A-Za-z_$%][\w$]*)", re.S)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class MemberArg(NamedTuple):
    """``[ALIAS=]FILE[:KERNEL]`` taken apart; ``path`` is ``-`` for standard input."""

    alias: str | None
    path: str
    kernel: str | None

    def __str__(self) -> str:
        alias = f"{self.alias}=" if self.alias else ""
        return f"{alias}{self.path}{f':{self.kernel}' if self.kernel else ''}"


@dataclass(frozen=True)
class MemberSpec:
    """What a user says about one member.

    Attributes:
        path: PTX file, or ``-``.
        alias: by default a, b, c… by position.
        kernel: by default the only one of the file.
        block, grid, rank, dynamic_shared: shapes that are given instead of, or beside, those of a
            launch file.
        module: the parsed file, if there is one already.
    """

    path: str
    alias: str | None = None
    kernel: str | None = None
    block: Dim3 | None = None
    grid: Dim3 | None = None
    rank: int | None = None
    dynamic_shared: int | None = None
    module: Module | None = field(default=None, repr=False, compare=False)


def parse_member(text: str) -> MemberArg:
    """Take ``[ALIAS=]FILE[:KERNEL]`` apart.

    What exists as a file is a file, whatever signs its name holds. GoptxError if a part is empty.
    """
    if exists(text):
        return MemberArg(None, text, None)
    aliased = _ALIAS.fullmatch(text)
    if aliased is None:
        return MemberArg(None, *_file_and_kernel(text, text, 0))
    return MemberArg(aliased[1], *_file_and_kernel(aliased[2], text, aliased.start(2)))


def _file_and_kernel(rest: str, text: str, at: int) -> tuple[str, str | None]:
    if rest == "-" or exists(rest):
        return rest, None
    named = _KERNEL.fullmatch(rest)
    path, kernel = (named[1], named[2]) if named else (rest, None)
    if not path:
        raise _malformed("the name of a file is missing", text, at)
    if path.endswith(":"):
        raise _malformed("the name of a kernel is missing", text, at + len(path) - 1)
    return path, kernel


def _malformed(message: str, text: str, at: int) -> GoptxError:
    span = Span(Source("<argument>", text), at, at + 1)
    return GoptxError.at(message, span, hint="a kernel is named [ALIAS=]FILE[:KERNEL]")


def exists(text: str) -> bool:
    """Whether a text is the path of something that is there."""
    try:
        return text != "" and Path(text).exists()
    except (OSError, ValueError):  # too long for a path, or one that may not be looked at
        return False


def specs_of(
    members: Iterable[Any], blocks: Mapping[str, Sequence[int]] | None = None
) -> list[MemberSpec]:
    """Specs of members given from Python, all with their aliases.

    A member is a path, ``[ALIAS=]FILE[:KERNEL]``, a `Module` with one kernel or a `MemberSpec`;
    ``blocks`` are block shapes by alias. GoptxError if two aliases are equal or a shape is bad.
    """
    specs = [_spec(member) for member in members]
    aliases = aliases_for(specs)
    given = blocks or {}
    known_aliases(given, aliases)
    return [
        replace(spec, alias=alias, block=dim3(given[alias]) if alias in given else spec.block)
        for spec, alias in zip(specs, aliases, strict=True)
    ]


def known_aliases(given: Iterable[str], aliases: Sequence[str]) -> None:
    """GoptxError if something is said about an alias that no member has."""
    for name in given:
        if name not in aliases:
            raise GoptxError.at(
                f"there is no member {name!r}", hint=f"the members are {', '.join(aliases)}"
            )


def aliases_for(specs: Sequence[MemberSpec | MemberArg]) -> list[str]:
    """The aliases of members: as given, else a, b, c… by position; GoptxError if two are equal."""
    found: list[str] = []
    for position, spec in enumerate(specs):
        letter = _LETTERS[position] if position < len(_LETTERS) else f"m{position}"
        alias = spec.alias or letter
        if alias in found:
            raise GoptxError.at(
                f"two members have the alias {alias!r}",
                hint="give them different ones: first=a.ptx second=b.ptx",
            )
        found.append(alias)
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
    from goptx.ir import Module

    if isinstance(member, MemberSpec):
        return member
    if isinstance(member, Module):
        return MemberSpec(member.filename, module=member)
    if isinstance(member, Path):
        return MemberSpec(str(member))
    if isinstance(member, str):
        name = parse_member(member)
        return MemberSpec(name.path, name.alias, name.kernel)
    raise GoptxError.at(
        f"not a member: {member!r}", hint="a path, '[ALIAS=]FILE[:KERNEL]', or a goptx.ir.Module"
    )
