"""``goptx bench``: is a fused kernel faster than its members run apart?"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.cli import output
from goptx.cli.members import MemberArg, members
from goptx.cli.numbers import seconds
from goptx.cli.output import write_json, write_result
from goptx.cli.progress import progress_bar
from goptx.cli.session import Session
from goptx.cli.suites import SuiteOptions
from goptx.cli.suites import run as run_suite
from goptx.cli.verify import parse_size, read_fused

if TYPE_CHECKING:
    from goptx.bench import BenchReport
    from goptx.proof.gpu_inputs import Size, Subject


def _size(context: click.Context, parameter: click.Parameter, value: str) -> Size:
    return parse_size(value)


@click.command()
@click.argument("files", nargs=-1, callback=members, metavar="OUT.ptx | MEMBER…")
@click.option("--contract", metavar="FILE", help="Default: OUT.contract.toml beside OUT.ptx.")
@click.option("--plan", metavar="EXPR", help="Fuse the members by this plan first.")
@click.option("--strategy", metavar="NAME", help="Fuse them by one combinator over all.")
@click.option("--arch", metavar="SM", help="Target of the fused kernel.")
@click.option("--launch", metavar="FILE", help="Another launch file for the members.")
@click.option(
    "--size",
    default="bench",
    show_default=True,
    callback=_size,
    metavar="SIZE",
    help="A size of the launch files, or ALIAS=SIZE,….",
)
@click.option(
    "--repetitions",
    type=click.IntRange(1, 10000),
    default=25,
    show_default=True,
    metavar="N",
    help="Samples of each variant.",
)
@click.option(
    "--min-time",
    type=seconds(0, 10),
    default=0.002,
    show_default=True,
    metavar="SECONDS",
    help="Least device time of a sample; small kernels are repeated to fill it.",
)
@click.option(
    "--warmup",
    type=click.IntRange(0, 10000),
    default=3,
    show_default=True,
    metavar="N",
    help="Calls before a variant is timed.",
)
@click.option("--flush-l2", is_flag=True, help="Overwrite the L2 cache before each sample.")
@click.option(
    "--variant",
    "variants",
    multiple=True,
    metavar="NAME",
    help='Measure only this: alone, serial, streams, "graph branches", "graph chain", fused, '
    '"fused graph". May be repeated.',
)
@click.option("--no-check", is_flag=True, help="Do not compare results before measuring.")
@click.option(
    "--timeout",
    type=seconds(1),
    default=300.0,
    show_default=True,
    metavar="SECONDS",
    help="For preparing and measuring together.",
)
@click.option("--device", type=click.IntRange(min=0), default=0, metavar="N", help="Which GPU.")
@click.option(
    "--json",
    "json_place",
    is_flag=False,
    flag_value="-",
    metavar="[FILE]",
    help="Samples and results as JSON: printed, or of a suite to FILE.",
)
@click.option("--markdown", "as_markdown", is_flag=True, help="Print the table as Markdown.")
@click.option("--suite", metavar="FILE.toml", help="Tune and measure the groups of this suite.")
@click.option("--html", metavar="FILE", help="Of a suite: write a page of the results.")
@click.option("--budget", type=seconds(1), metavar="SECONDS", help="For a whole suite.")
@click.option("--prepared", metavar="DIR", help="Of a suite: keep fused kernels here, use them.")
@click.option("--prepare", is_flag=True, help="Of a suite: fill --prepared only; takes no GPU.")
@click.option(
    "--prove/--no-prove",
    default=True,
    help="Of a suite: time only what is proved equal to its members.  [default: on]",
)
@click.option("--only", multiple=True, metavar="A+B", help="Of a suite: this group. Repeatable.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes that prepare.")
@click.pass_obj
def bench(
    session: Session,
    files: tuple[MemberArg, ...],
    contract: str | None,
    plan: str | None,
    strategy: str | None,
    arch: str | None,
    launch: str | None,
    size: Size,
    repetitions: int,
    min_time: float,
    warmup: int,
    flush_l2: bool,
    variants: tuple[str, ...],
    no_check: bool,
    timeout: float,
    device: int,
    json_place: str | None,
    as_markdown: bool,
    suite: str | None,
    html: str | None,
    budget: float | None,
    prepared: str | None,
    prepare: bool,
    prove: bool,
    only: tuple[str, ...],
    jobs: int | None,
) -> int:
    """Measure a fused kernel against its members: alone, in series, on streams, as graphs.

    OUT.ptx is what 'goptx fuse' wrote, with its contract beside it. Two members or more are fused
    first, as 'goptx fuse' would. Exit code 1 if the results differ; whether fusing is worth it
    does not change the exit code.
    """
    from goptx.bench import BenchSettings, bench_subject

    if suite is not None:
        if files:
            raise click.UsageError("a suite names its members itself: give --suite alone")
        place = SuiteOptions(suite, html, json_place, budget, prepared, prepare, only, jobs, prove)
        return run_suite(session, place)
    _refuse({"--html": html, "--budget": budget, "--prepared": prepared}, json_place)
    subject = _subject(session, files, contract, plan, strategy, arch, launch)
    settings = BenchSettings(repetitions, min_time, warmup, flush_l2, not no_check, variants)
    with progress_bar() as say:
        report = bench_subject(
            subject, size=size, settings=settings, time_limit_s=timeout, device=device, progress=say
        )
    show(report, as_json=json_place is not None, as_markdown=as_markdown)
    return 1 if report.differences else 0


def _refuse(of_suites: Mapping[str, object], json_place: str | None) -> None:
    """Refuses options that mean something for a suite only."""
    for option, given in of_suites.items():
        if given is not None:
            raise click.UsageError(f"{option} belongs to --suite")
    if json_place not in (None, "-"):
        raise click.UsageError("--json FILE belongs to --suite; without one, --json prints")


def _subject(
    session: Session,
    files: tuple[MemberArg, ...],
    contract: str | None,
    plan: str | None,
    strategy: str | None,
    arch: str | None,
    launch: str | None,
) -> Subject:
    """A fused kernel that is read, or members that are fused first."""
    if not files:
        raise click.UsageError("give a fused kernel, its members, or a --suite")
    if len(files) == 1 and plan is None and strategy is None:
        return read_fused(session, files[0].path, contract, launch=launch)
    if contract is not None:
        raise click.UsageError("--contract belongs to a fused kernel; members have none yet")
    return fuse_members(session, files, plan, strategy, arch, launch)


def fuse_members(
    session: Session,
    files: tuple[MemberArg, ...],
    plan: str | None,
    strategy: str | None,
    arch: str | None,
    launch: str | None,
) -> Subject:
    """Members fused for this one measurement; nothing is written."""
    from goptx.build import fuse
    from goptx.fusion.fuse import FuseOptions
    from goptx.launch import load_launch
    from goptx.proof.gpu_inputs import Subject
    from goptx.specs import MemberSpec

    if any(one.path == "-" for one in files):
        raise click.UsageError("members are measured from files, not from standard input")
    fused = fuse(
        [MemberSpec(one.path, one.alias, one.kernel) for one in files],
        plan=plan,
        strategy=strategy,
        launch=None if launch is None else load_launch(launch),
        options=FuseOptions(target=arch),
    )
    session.say(f"plan: {fused.report.plan}")
    session.report(fused.report.notes)
    return Subject(fused.contract, fused.ptx, Path())


def show(report: BenchReport, *, as_json: bool = False, as_markdown: bool = False) -> None:
    """The report on standard output."""
    from goptx.bench.table import markdown, render

    if as_json:
        write_json(report.as_dict())
    elif as_markdown:
        write_result(markdown(report), "-")
    else:
        output.show(render(report))
