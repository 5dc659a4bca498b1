"""``goptx tune``: which way to run kernels side by side is the fastest on this GPU."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.cli.members import MemberArg, members
from goptx.cli.numbers import seconds
from goptx.cli.output import show, write_json
from goptx.cli.progress import progress_bar
from goptx.cli.session import Session
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from goptx.cli.fuse_options import FuseArguments
    from goptx.tune.members import TunedMember
    from goptx.tune.tuner import Answer


@click.command()
@click.argument("files", nargs=-1, required=True, callback=members, metavar="MEMBER…")
@click.option("--launch", metavar="FILE.toml", help="Launch file of the members.")
@click.option(
    "--size", default="bench", show_default=True, metavar="SIZE", help="Of the launch files."
)
@click.option(
    "--budget",
    type=seconds(0.1),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="For preparing and measuring.",
)
@click.option("--again", is_flag=True, help="Measure also what is remembered.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes that prepare.")
@click.option("--json", "as_json", is_flag=True, help="Print all that was measured as JSON.")
@click.pass_obj
def tune(
    session: Session,
    files: tuple[MemberArg, ...],
    launch: str | None,
    size: str,
    budget: float,
    again: bool,
    jobs: int | None,
    as_json: bool,
) -> int:
    """Find the fastest way to run kernels side by side: fused by a plan, or not fused at all.

    Candidates are fused, proved and assembled, held against the members byte by byte, and timed
    against serial, two streams and a graph with parallel branches. The answer is remembered.
    """
    from goptx.tune.store import Store
    from goptx.tune.tuner import tune as tuned

    if len(files) < 2:
        raise click.UsageError("give two members or more, or one twice")
    loaded = load(files, launch, size)
    store = Store(session.cache)
    with status_line() as say:
        answer = tuned(loaded, store=store, budget_s=budget, again=again, jobs=jobs, show=say)
    if store.set_aside is not None:
        session.say(f"the store was damaged or of another version: it is {store.set_aside} now")
    if as_json:
        write_json(
            {"plan": answer.plan, "cap": answer.cap, "source": answer.source, **answer.record}
        )
    else:
        _show(answer)
    return 0


def load(
    files: tuple[MemberArg, ...], launch: str | Path | None, size: str | None
) -> list[TunedMember]:
    """The members with their launches. GoptxError for what has none."""
    from goptx.tune.members import load_tuned

    if any(one.path == "-" for one in files):
        raise GoptxError.at(
            "members are tuned from files, not from standard input",
            hint="write it to a file, with a launch file beside it",
        )
    return [
        load_tuned(one.path, name=one.alias, kernel=one.kernel, launch=launch, size=size)
        for one in files
    ]


@contextmanager
def status_line() -> Generator[Callable[[str], None] | None]:
    """What shows what is done now, with a bar, on standard error; None where nobody looks."""
    with progress_bar() as bar:
        yield None if bar is None else lambda doing: bar(doing, 0, 0)


def _show(answer: Answer) -> None:
    from rich.table import Table
    from rich.text import Text

    record = answer.record
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("tried", "median µs", "from", "to", ""):
        table.add_column(heading, justify="left" if heading in ("tried", "") else "right")
    final: dict[str, list[float]] = record.get("microseconds", {})
    explored: dict[str, float] = record.get("explored", {})
    for name in sorted(explored, key=lambda n: final[n][0] if n in final else explored[n]):
        numbers = final.get(name)
        cells = [f"{v:,.2f}" for v in numbers] if numbers else [f"{explored[name]:,.2f}", "", ""]
        mark = "chosen" if name == record.get("chosen") else "" if numbers else "dropped"
        table.add_row(*map(Text, (name, *cells, mark)))
    for name, why in record.get("left_out", {}).items():
        table.add_row(Text(name), "", "", "", Text(f"not tried: {why}"))
    cap = f" with at most {answer.cap} registers a thread" if answer.cap else ""
    low, high = record["auto"][1:] if "auto" in record else (answer.speedup, answer.speedup)
    show(
        table,
        Text(""),
        Text(
            f"{answer.plan}{cap}: {answer.speedup:.3f}x [{low:.3f}, {high:.3f}] over the better of "
            f"streams and graph ({answer.source})"
        ),
    )


def chosen(session: Session, given: FuseArguments) -> Answer:
    """What ``--strategy auto`` fuses by; it is said on standard error.

    From the store, else by tuning if there is a GPU, else by the prediction.
    """
    from goptx.tune.store import Store
    from goptx.tune.tuner import predicted
    from goptx.tune.tuner import tune as tuned

    loaded = load(given.members, given.launch, "bench")
    try:
        with status_line() as say:
            answer = tuned(loaded, store=Store(session.cache), show=say)
    except GoptxError as error:
        reason = str(error).splitlines()[0].removeprefix("error: ")
        answer = predicted(loaded, session.cache)
        session.say(f"--strategy auto: not measured ({reason}); by prediction {answer.plan}")
        return answer
    what = "remembered" if answer.source == "store" else "measured"
    session.say(
        f"--strategy auto: {answer.plan} ({what}: {answer.speedup:.3f}x over the better of streams "
        "and graph)"
    )
    return answer
