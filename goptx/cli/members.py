"""``[ALIAS=]FILE[:KERNEL]`` as an argument of commands; `goptx.specs` takes it apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from goptx.diag import GoptxError
from goptx.specs import MemberArg, exists, parse_member

__all__ = ["MemberArg", "OptionError", "member", "members", "parse_member", "possible_path"]


class OptionError(Exception):
    """An option or argument is malformed (exit code 2); carries the findings that say how."""

    def __init__(self, error: GoptxError) -> None:
        super().__init__(str(error))
        self.error = error


def possible_path(argument: str) -> Path | None:
    """The file an argument may name, as it is, as a member or as ``--option=FILE``."""
    for candidate in (argument, argument.partition("=")[2]):
        try:
            path = parse_member(candidate).path
        except GoptxError:
            continue
        if exists(path):
            return Path(path)
    return None


def member(context: click.Context, parameter: click.Parameter, value: str) -> MemberArg:
    """`parse_member` as the callback of a click argument."""
    try:
        return parse_member(value)
    except GoptxError as error:
        raise OptionError(error) from None


def members(
    context: click.Context, parameter: click.Parameter, value: Sequence[str]
) -> tuple[MemberArg, ...]:
    """`parse_member` as the callback of a click argument that takes several values."""
    return tuple(member(context, parameter, one) for one in value)
