"""The options of commands that compile sources: ``-I``, ``-D``, ``--arch``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

_T = TypeVar("_T", bound=Callable[..., Any])


def keep(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """A callback that leaves an option's value with the session, under the option's name."""
    if value:
        setattr(context.obj, str(parameter.name), value)
    return value


def compiling(*, arch: bool = True) -> Callable[[_T], _T]:
    """Options for sources, kept in the session; ``arch`` is left to commands that have their own.

    They are not handed to the command.
    """
    kept: dict[str, Any] = {"callback": keep, "expose_value": False, "is_eager": True}
    several: dict[str, Any] = {**kept, "multiple": True}
    options = [
        click.option("-D", "--define", metavar="X[=VALUE]", help="Macro of .cu files.", **several),
        click.option("-I", "--include", metavar="DIR", help="Headers of .cu files.", **several),
    ]
    if arch:
        shown = "What .cu and .ll files are compiled for."
        options.append(click.option("--arch", metavar="sm_XX", help=shown, **kept))

    def decorate(command: _T) -> _T:
        for option in options:
            command = option(command)
        return command

    return decorate
