"""One run of the program: its arguments, its environment, the files it read, where it writes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from goptx.diag import Diagnostic, Source
from goptx.files import cache_folder

if TYPE_CHECKING:
    from goptx.ir import Module

_T = TypeVar("_T")

_MOST_SHOWN = 100
"""Diagnostics shown at once; the rest is counted."""


class Session:
    """What subcommands share. Reach it by ``@click.pass_obj``.

    Attributes:
        argv: the arguments, without the program's name.
        env: the environment; commands pass on what is needed.
        arch, include, define: what sources that are no PTX are compiled for, and how.
        stdin_text: what was read from standard input, kept for a reproducer.
    """

    def __init__(self, argv: Sequence[str], env: Mapping[str, str]) -> None:
        self.argv = tuple(argv)
        self.env = env
        self.arch: str | None = None
        self.include: tuple[str, ...] = ()
        self.define: tuple[str, ...] = ()
        self.stdin_text: str | None = None
        self._sources: dict[str, Source] = {}
        self._modules: dict[str, Module] = {}
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                # A file's name may hold bytes that are no text; printing it must not fail.
                reconfigure(errors="backslashreplace")

    def color(self) -> bool:
        """Whether messages are coloured: on a terminal, unless NO_COLOR is set (no-color.org)."""
        plain = self.env.get("NO_COLOR") or self.env.get("TERM") == "dumb"
        return not plain and sys.stderr.isatty()

    @property
    def cache(self) -> Path | None:
        """The user's folder for what saves time the next time."""
        return cache_folder(self.env)

    def source(self, path: str) -> Source:
        """The text of a file, or of standard input (``-``); read once a run."""
        from goptx.sources import Compile, read

        key = path if path == "-" else str(Path(path).absolute())
        if key not in self._sources:
            self._sources[key] = read(path, Compile(self.arch, self.include, self.define))
            if path == "-":
                self.stdin_text = self._sources[key].text
        return self._sources[key]

    def load(self, path: str) -> Module:
        """The module in a file or in standard input; the same one whenever it is asked for."""
        key = path if path == "-" else str(Path(path).absolute())
        if key not in self._modules:
            self._modules[key] = self.fresh(path)
        return self._modules[key]

    def fresh(self, path: str) -> Module:
        """A module of its own, which may be changed. GoptxError if no device is its target."""
        from goptx.ir.validate.modules import known_target
        from goptx.syntax import parse

        source = self.source(path)
        module = parse(source.text, source.name, cache=self.cache)
        known_target(module)
        return module

    def progress(self, items: Sequence[_T], what: str) -> Iterable[_T]:
        """The items, with a bar on standard error if that is a terminal and there are several."""
        if len(items) < 2 or not sys.stderr.isatty():
            return items
        from rich.console import Console
        from rich.progress import track

        console = Console(file=sys.stderr, no_color=not self.color())
        return track(items, description=what, console=console, transient=True)

    def say(self, text: str) -> None:
        """A remark, on standard error."""
        print(text, file=sys.stderr)

    def report(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Findings, on standard error."""
        listed = list(diagnostics)
        color = self.color()
        for one in listed[:_MOST_SHOWN]:
            self.say(one.render(color=color))
        if len(listed) > _MOST_SHOWN:
            self.say(f"… and {len(listed) - _MOST_SHOWN} more")
