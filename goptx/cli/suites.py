"""``goptx bench --suite``: groups of kernels from a file, tuned and measured in one run."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goptx.cli.output import show, write_json, write_result
from goptx.cli.progress import progress_bar
from goptx.cli.session import Session

if TYPE_CHECKING:
    from goptx.tune.report import Record


@dataclass(frozen=True)
class SuiteOptions:
    """What the command line says of a suite."""

    suite: str
    html: str | None
    json: str | None
    budget: float | None
    prepared: str | None
    prepare: bool
    only: tuple[str, ...]
    jobs: int | None
    prove: bool


def run(session: Session, options: SuiteOptions) -> int:
    """Runs a suite, or prepares it; 1 if a group could not be timed."""
    from goptx.tune.runner import Runner
    from goptx.tune.suite import read_suite
    from goptx.tune.suite_run import Request, prepare_suite, run_suite

    suite = read_suite(options.suite)
    folder = Path(options.prepared) if options.prepared else None
    if options.prepare and folder is None:
        raise click.UsageError("--prepare keeps what it makes in a folder: give --prepared DIR")
    made = Runner(jobs=options.jobs, folder=folder, prove=options.prove)
    with made as runner, progress_bar() as progress:
        if options.prepare:
            write_json(prepare_suite(suite, runner, options.only, progress))
            return 0

        def keep(found: Record) -> None:
            _write(found, options)

        report = run_suite(
            suite,
            runner,
            Request(math.inf if options.budget is None else options.budget, options.only),
            progress=progress,
            keep=keep,
        )
    _write(report, options)
    if options.json == "-":
        write_json(report)
    else:
        _show(report)
    for one in report["groups"]:
        if one["error"]:
            session.say(f"{' + '.join(one['group'])}: {one['error']}")
    return 1 if report["summary"]["timed"] < len(report["groups"]) else 0


def _write(report: Record, options: SuiteOptions) -> None:
    from goptx.tune.page import page

    if options.json is not None and options.json != "-":
        write_result(json.dumps(report, indent=1) + "\n", options.json)
    if options.html is not None:
        write_result(page(report), options.html)


def _show(report: Record) -> None:
    from rich.table import Table
    from rich.text import Text

    from goptx.tune.page import summary_rows

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("group", "auto", "from", "to", "chosen"):
        table.add_column(heading)
    for one in report["groups"]:
        name = " + ".join(one["group"])
        if "auto" in one:
            numbers = [f"{value:.3f}" for value in one["auto"]]
            table.add_row(*map(Text, (name, *numbers, one["chosen"])))
        else:
            table.add_row(*map(Text, (name, "", "", "", one["error"])))
    means = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("", "groups", "geometric mean", "least", "most"):
        means.add_column(heading)
    for what, count, found in summary_rows(report["summary"]):
        cells: list[Any] = [found.get(key) for key in ("mean", "least", "most")]
        means.add_row(what, str(count), *("" if c is None else f"{c:.3f}" for c in cells))
    show(table, Text(""), means)
