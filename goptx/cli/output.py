"""Where results go: standard output, or files."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.files import write_atomic

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_UNBROKEN = 10_000
"""Columns that no line of a table reaches."""


def write_result(text: str, out: str) -> None:
    """Write a result to a file, or to standard output if ``out`` is ``-``."""
    if out == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        write_atomic(out, text)


def check_places(places: Mapping[str, str | Path | None], inputs: Iterable[str | Path]) -> None:
    """UsageError where what options write would replace an input, or what another one writes.

    ``places`` are paths by option; ``-`` and None are none.
    """
    read = {Path(path).resolve() for path in inputs if str(path) != "-"}
    taken: dict[Path, str] = {}
    for option, path in places.items():
        if path is None or str(path) == "-":
            continue
        real = Path(path).resolve()
        if real in read:
            raise click.UsageError(f"{option} would overwrite {path}, which is read")
        if real in taken:
            raise click.UsageError(f"{taken[real]} and {option} are the same file, {path}")
        taken[real] = option


def write_json(data: object, out: str = "-") -> None:
    """Write plain data as JSON."""
    write_result(json.dumps(data, indent=2) + "\n", out)


def console(width: int = 200) -> Console:
    """A rich console on standard output; ``width`` holds where that is no terminal."""
    from rich.console import Console

    terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        width=None if terminal else width,
        no_color=None if terminal else True,
        highlight=False,
        markup=False,
        emoji=False,
    )


def show(*renderables: RenderableType) -> None:
    """Print tables and texts of rich on standard output.

    Lines have no blanks at their ends, and are not broken where no one looks at them.
    """
    screen = console(_UNBROKEN)
    with screen.capture() as captured:
        for one in renderables:
            screen.print(one)
    lines = (line.rstrip(" ") for line in captured.get().splitlines())
    write_result("".join(f"{line}\n" for line in lines), "-")
