"""Exceptions to exit codes and messages, and the folder that a bug of goptx leaves behind."""

from __future__ import annotations

import json
import os
import platform
import shlex
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import TextIO

import click

from goptx import __version__
from goptx.cli.members import OptionError, possible_path
from goptx.cli.session import Session
from goptx.diag import Diagnostic, GoptxError
from goptx.files import os_diagnostic

OK, AT_FAULT, MALFORMED, BUG, INTERRUPTED = 0, 1, 2, 70, 130
"""Exit codes."""

_LARGEST_COPY = 64 << 20
"""Bytes of the largest input that is copied into a reproducer folder."""


def guarded(session: Session, call: Callable[[], int]) -> int:
    """Call, and turn every exception into a message and an exit code."""
    # Streams that were closed before the start are None.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    try:
        code = call()
        sys.stdout.flush()
        return code
    except GoptxError as error:
        session.report(error.diagnostics)
        return AT_FAULT
    except OptionError as error:
        session.report(error.error.diagnostics)
        return MALFORMED
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        session.say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone, which is its business; nothing more can be said.
        _silence()
        return OK
    except OSError as error:
        _silence()
        session.report([os_diagnostic(error)])
        return AT_FAULT
    except MemoryError:
        session.report([Diagnostic("error", "out of memory", hint="give a smaller input")])
        return AT_FAULT
    except Exception as error:
        _report_bug(session, error)
        return BUG


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _silence() -> None:
    """Let standard output end in nothing if it cannot be written any more.

    Otherwise the interpreter's last flush fails, with a message and an exit code of its own.
    """
    try:
        sys.stdout.flush()
        return
    except (OSError, ValueError):
        pass
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
    except (OSError, ValueError):
        pass


def _report_bug(session: Session, error: Exception) -> None:
    text = "".join(traceback.format_exception(error))
    session.say(text.rstrip())
    folder = _reproducer(session, error, text)
    where = f"; what is needed to reproduce it is in {folder}" if folder else ""
    session.say(f"goptx {__version__}: this is a bug in goptx{where}")


def _reproducer(session: Session, error: Exception, trace: str) -> Path | None:
    """A folder with arguments, versions, inputs and traceback; None if none can be written."""
    for parent in (Path.cwd(), Path(tempfile.gettempdir())):
        try:
            folder = Path(tempfile.mkdtemp(prefix="goptx-bug-", dir=parent))
            _fill(folder, session, error, trace)
        except OSError:
            continue
        return folder
    return None


def _fill(folder: Path, session: Session, error: Exception, trace: str) -> None:
    inputs = folder / "inputs"
    inputs.mkdir()
    copied = dict(_copy_inputs(session, inputs))
    command = shlex.join(["goptx", *session.argv])
    about = {"argv": list(session.argv), "inputs": copied, "versions": _versions()}
    (folder / "command.txt").write_text(command + "\n", "utf-8", "surrogateescape")
    (folder / "about.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")
    (folder / "traceback.txt").write_text(trace, "utf-8", "backslashreplace")
    dump = getattr(error, "dump", None)
    if isinstance(dump, str):
        (folder / "after-pass.ptx").write_text(dump, "utf-8")


def _copy_inputs(session: Session, folder: Path) -> Iterator[tuple[str, str]]:
    """Copy the files among the arguments; yields argument and copy, or why there is none."""
    if session.stdin_text is not None:
        (folder / "stdin.ptx").write_text(session.stdin_text, "utf-8")
        yield "-", "stdin.ptx"
    for index, argument in enumerate(session.argv):
        path = possible_path(argument)
        if path is None or not path.is_file():
            continue
        name = f"{index}-{path.name}"
        try:
            if path.stat().st_size > _LARGEST_COPY:
                yield argument, "too large to copy"
                continue
            shutil.copyfile(path, folder / name)
        except OSError as error:
            yield argument, str(error)
        else:
            yield argument, name


def _versions() -> dict[str, str]:
    found = {"goptx": __version__, "python": sys.version, "platform": platform.platform()}
    for name in ("click", "rich", "lark", "networkx", "numpy", "llvmlite", "cuda-bindings"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
