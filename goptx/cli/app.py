"""The group of all subcommands. Each is loaded when it is called."""

from __future__ import annotations

import difflib
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final

import click

from goptx import __version__
from goptx.cli.failure import guarded
from goptx.cli.session import Session

COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "fuse": ("goptx.cli.fuse:fuse", "Fuse kernels into one, with the contract to launch it by."),
    "inspect": ("goptx.cli.inspect:inspect", "Show what the kernels of a PTX file are made of."),
    "check": ("goptx.cli.check:check", "Check PTX files against the ISA, as an assembler does."),
    "opt": ("goptx.cli.opt:opt", "Run a pipeline of passes over a PTX file."),
    "cfg": ("goptx.cli.cfg:cfg", "Print the control-flow graph of a kernel for Graphviz."),
    "link": ("goptx.cli.link:link", "Put the kernels of several PTX files into one module."),
    "run": ("goptx.cli.run:run", "Run a kernel once and sum up what it wrote."),
    "verify": ("goptx.cli.verify:verify", "Hold a fused kernel against its members."),
    "bench": ("goptx.cli.bench:bench", "Measure a fused kernel against its members run apart."),
    "tune": ("goptx.cli.tune:tune", "Find the fastest way to run kernels side by side."),
    "plan": ("goptx.cli.plan:plan", "Plan what to fuse of a graph of kernels, and the rest."),
    "calibrate": ("goptx.cli.calibrate:calibrate", "Measure this GPU's latencies, as a table."),
    "doctor": ("goptx.cli.doctor:doctor", "Say what this machine has, and what is missing."),
}
"""Every subcommand: where it is ("module:command") and its line in the list of commands."""


class LazyGroup(click.Group):
    """A group whose commands stand in a table and are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        return getattr(import_module(module), name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            close = difflib.get_close_matches(name, COMMANDS, 1, 0.5)
            hint = f" Did you mean {close[0]!r}?" if close else " 'goptx --help' lists them."
            raise click.UsageError(f"No such command {name!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="goptx %(version)s")
def cli() -> None:
    """Fuse independent GPU kernels at PTX level, prove the result, assemble it, measure it.

    A kernel is named FILE or FILE:KERNEL; '-' is standard input or output. Results go to standard
    output, everything else to standard error.

    Exit codes: 0 ok; 1 the input, the machine or the result is at fault; 2 malformed options;
    130 interrupted; 70 a bug in goptx.
    """


def fewer_collections() -> None:
    """Lets this process look for cycles of garbage less often: there are next to none among the
    objects of the IR, and looking for them took a quarter of the time of a proof."""
    gc.set_threshold(100_000, 20, 50)


def run(argv: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code; nothing but that leaves here."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    session = Session(tuple(arguments), os.environ)
    return guarded(session, lambda: _invoke(arguments, session))


def _invoke(arguments: list[str], session: Session) -> int:
    try:
        with cli.make_context("goptx", arguments, obj=session) as context:
            result: Any = cli.invoke(context)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    return result if isinstance(result, int) else 0
