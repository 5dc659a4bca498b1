"""Where results go: standard output, or files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.cli.failure import os_diagnostic
from goptx.diag import GoptxError

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


def write_json(data: object, out: str = "-") -> None:
    """Write plain data as JSON."""
    write_result(json.dumps(data, indent=2) + "\n", out)


def write_atomic(path: str | Path, data: str | bytes) -> None:
    """Write one file; see `write_together`."""
    write_together({path: data})


def write_together(contents: Mapping[str | Path, str | bytes]) -> None:
    """Write several files; none is touched before all of them are on the disk.

    GoptxError if that fails, and then nothing is left of the attempt. Text is written as UTF-8.
    Devices and pipes are written to as they are; links stay links.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
            place = Path(os.path.realpath(path))
            try:
                if _is_special(place):
                    place.write_bytes(raw)
                else:
                    waiting.append((_write_beside(place, raw), place))
            except BrokenPipeError:
                raise
            except OSError as error:
                raise _cannot_write(path, error) from None
        while waiting:
            temporary, place = waiting[0]
            try:
                temporary.replace(place)
            except OSError as error:
                raise _cannot_write(place, error) from None
            waiting.pop(0)
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _cannot_write(path: str | Path, error: OSError) -> GoptxError:
    shown = OSError(error.errno, error.strerror or str(error), str(path))
    return GoptxError((os_diagnostic(shown, "cannot write"),))


def _is_special(place: Path) -> bool:
    """Whether a path is there and is neither a file nor a folder: a device or a pipe."""
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "is a folder", str(place))
    return not stat.S_ISREG(mode)


def _write_beside(place: Path, raw: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:100]}.", dir=place.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        temporary.chmod(_mode(place))
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _mode(place: Path) -> int:
    """The permissions of the file that is there, else those of a new one."""
    try:
        return stat.S_IMODE(place.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def console(width: int = 200) -> Console:
    """A rich console on standard output; ``width`` holds where that is no terminal."""
    from rich.console import Console

    if sys.stdout.isatty():
        return Console(file=sys.stdout, highlight=False)
    return Console(file=sys.stdout, width=width, highlight=False, no_color=True)


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
