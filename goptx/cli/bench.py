"""``goptx bench``: is a fused kernel faster than its members run apart?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.cli.output import console, write_json, write_result
from goptx.cli.session import Session

if TYPE_CHECKING:
    from goptx.bench import BenchReport, BenchSettings
    from goptx.contract import Contract


@click.command()
@click.argument("fused", metavar="OUT.ptx")
@click.option("--contract", metavar="FILE", help="Default: OUT.contract.toml beside OUT.ptx.")
@click.option(
    "--size",
    "sizes",
    multiple=True,
    metavar="[ALIAS=]SIZE",
    help="Size of the launch files, for all members or for one. Default: bench.",
)
@click.option("--repetitions", type=click.IntRange(1, 10000), default=25, show_default=True)
@click.option(
    "--min-time",
    type=click.FloatRange(0, 10),
    default=0.002,
    show_default=True,
    metavar="SECONDS",
    help="Least device time of a sample; small kernels are repeated to fill it.",
)
@click.option("--warmup", type=click.IntRange(0, 10000), default=3, show_default=True)
@click.option("--flush-l2", is_flag=True, help="Overwrite the L2 cache before each sample.")
@click.option(
    "--variant",
    "variants",
    multiple=True,
    metavar="NAME",
    help='Measure only this: alone, serial, streams, "graph branches", "graph chain", fused, '
    '"fused graph". May be given several times.',
)
@click.option("--no-check", is_flag=True, help="Do not compare results before measuring.")
@click.option(
    "--time-limit",
    type=click.FloatRange(1),
    default=300.0,
    show_default=True,
    metavar="SECONDS",
    help="End the measurement when preparing and measuring take longer.",
)
@click.option("--json", "as_json", is_flag=True, help="Print samples and results as JSON.")
@click.option("--markdown", "as_markdown", is_flag=True, help="Print the table as Markdown.")
@click.pass_obj
def bench(
    session: Session,
    fused: str,
    contract: str | None,
    sizes: tuple[str, ...],
    repetitions: int,
    min_time: float,
    warmup: int,
    flush_l2: bool,
    variants: tuple[str, ...],
    no_check: bool,
    time_limit: float,
    as_json: bool,
    as_markdown: bool,
) -> int:
    """Measure a fused kernel against its members: alone, in series, on streams, as graphs.

    OUT.ptx is what 'goptx fuse' wrote, with its contract beside it. Exit code 1 if the results
    differ; whether fusing was worth it does not change the exit code.
    """
    from goptx.bench import BenchSettings
    from goptx.contract import read_contract

    chosen_sizes = parse_sizes(sizes)
    place = Path(contract) if contract is not None else default_contract(Path(fused))
    found = read_contract(place)
    settings = BenchSettings(
        repetitions, min_time, warmup, flush_l2, not no_check, tuple(variants) or None
    )
    report = measured(
        session, found, Path(fused), place.parent, chosen_sizes, settings, time_limit=time_limit
    )
    show(report, as_json=as_json, as_markdown=as_markdown)
    return 1 if report.differences else 0


def default_contract(fused: Path) -> Path:
    """Where ``goptx fuse`` puts the contract of a fused kernel."""
    return fused.with_suffix(".contract.toml")


def parse_sizes(given: Sequence[str]) -> str | dict[str, str]:
    """``SIZE``, or ``ALIAS=SIZE`` for each member."""
    plain = [one for one in given if "=" not in one]
    named = dict(one.split("=", 1) for one in given if "=" in one)
    if len(plain) > 1 or (plain and named):
        raise click.UsageError(
            "give --size once for all members (--size bench), or once for each (--size a=bench)"
        )
    return plain[0] if plain else named or "bench"


def measured(
    session: Session,
    contract: Contract,
    ptx: Path,
    folder: Path,
    sizes: str | dict[str, str],
    settings: BenchSettings,
    *,
    time_limit: float = 300.0,
) -> BenchReport:
    """The report on a fused kernel, with a progress bar while it is made."""
    from goptx.bench import bench_contract
    from goptx.cuda.fused import read_ptx

    text, notes = read_ptx(contract, ptx)
    session.report(notes)
    with progress_bar() as show_progress:
        return bench_contract(
            contract,
            text,
            folder=folder,
            size=sizes,
            settings=settings,
            time_limit_s=time_limit,
            progress=show_progress,
        )


@contextmanager
def progress_bar() -> Generator[Callable[[str, int, int], None] | None]:
    """What shows (doing, done, total) on standard error; None where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("start", total=None)

        def show_progress(doing: str, done: int, total: int) -> None:
            progress.update(task, description=doing, completed=done, total=total or None)

        yield show_progress


def show(report: BenchReport, *, as_json: bool, as_markdown: bool = False) -> None:
    """The report on standard output."""
    from goptx.bench.table import markdown, render

    if as_json:
        write_json(report.as_dict())
    elif as_markdown:
        write_result(markdown(report), "-")
    else:
        console().print(render(report))
