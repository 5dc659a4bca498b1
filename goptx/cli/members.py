"""``[ALIAS=]FILE[:KERNEL]``: how kernels are named on the command line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from goptx.diag import GoptxError, Source, Span

_ALIAS = re.compile(r"([A-Za-z_]\w*)=(.*)", re.S)
_KERNEL = re.compile(r"(.*?):([A-Za-z_$%][\w$]*)", re.S)


class OptionError(Exception):
    """An option or argument is malformed (exit code 2); carries the findings that say how."""

    def __init__(self, error: GoptxError) -> None:
        super().__init__(str(error))
        self.error = error


class MemberArg(NamedTuple):
    """An argument taken apart; ``path`` is ``-`` for standard input."""

    alias: str | None
    path: str
    kernel: str | None

    def __str__(self) -> str:
        alias = f"{self.alias}=" if self.alias else ""
        return f"{alias}{self.path}{f':{self.kernel}' if self.kernel else ''}"


def parse_member(text: str) -> MemberArg:
    """Take ``[ALIAS=]FILE[:KERNEL]`` apart.

    What exists as a file is a file, whatever signs its name holds. GoptxError if a part is empty.
    """
    if _exists(text):
        return MemberArg(None, text, None)
    aliased = _ALIAS.fullmatch(text)
    if aliased is None:
        return MemberArg(None, *_file_and_kernel(text, text, 0))
    return MemberArg(aliased[1], *_file_and_kernel(aliased[2], text, aliased.start(2)))


def _file_and_kernel(rest: str, text: str, at: int) -> tuple[str, str | None]:
    if rest == "-" or _exists(rest):
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


def _exists(text: str) -> bool:
    try:
        return text != "" and Path(text).exists()
    except (OSError, ValueError):  # too long for a path, or one that may not be looked at
        return False


def possible_path(argument: str) -> Path | None:
    """The file an argument may name, as it is, as a member or as ``--option=FILE``."""
    for candidate in (argument, argument.partition("=")[2]):
        try:
            path = parse_member(candidate).path
        except GoptxError:
            continue
        if _exists(path):
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
