"""``goptx calibrate``: the latencies of this GPU, measured, as a table for the scheduler."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.cli.latencies import table_path
from goptx.cli.numbers import seconds
from goptx.cli.output import show, write_json, write_result
from goptx.cli.session import Session

if TYPE_CHECKING:
    from goptx.bench.calibration.table import Calibration


@click.command()
@click.option(
    "-o",
    "--output",
    metavar="FILE.toml",
    help="Where the table goes; '-' is standard output. Default: in the cache folder, where "
    "'--latencies cache' finds it.",
)
@click.option("--device", type=click.IntRange(min=0), default=0, metavar="N", help="Which GPU.")
@click.option(
    "--launches",
    type=click.IntRange(3, 1000),
    default=15,
    show_default=True,
    metavar="N",
    help="Launches of each chain.",
)
@click.option(
    "--timeout",
    type=seconds(1),
    default=240.0,
    show_default=True,
    metavar="SECONDS",
    help="For all chains together.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what was measured as JSON.")
@click.pass_obj
def calibrate(
    session: Session,
    output: str | None,
    device: int,
    launches: int,
    timeout: float,
    as_json: bool,
) -> int:
    """Measure the latency classes of the opcode table on this GPU.

    Each is timed by chains of dependent instructions of two lengths between reads of the clock;
    many warps of independent chains show how often the SM can issue it. Classes that are not
    measured keep what is known of them. 'goptx fuse --latencies FILE' schedules by the table.
    """
    from goptx.bench.calibration.table import calibrate as measured

    place = output or table_path(session)
    found = measured(
        device=device, launches=launches, jobs=os.cpu_count() or 1, time_limit_s=timeout
    )
    text = table_text(found)
    if place != "-":
        Path(place).parent.mkdir(parents=True, exist_ok=True)
    if as_json:
        write_json(as_dict(found))
    elif place != "-":
        _show(found)
    if place != "-" or not as_json:
        write_result(text, place)
    if place != "-":
        session.say(f"wrote {place}")
    return 0


def table_text(found: Calibration) -> str:
    """The measured table as a file."""
    from goptx.isa.latency import tables_text

    head = (
        f"Latencies of {found.machine.name} ({found.target}), {found.machine.driver}, measured by "
        f"goptx {found.machine.goptx} on {found.machine.date}.\n"
        "cycles: from issue to the first dependent issue; low, high: 5 % and 95 % quantiles over "
        "all launches and\ninstructions of the class; interval: cycles between issues on one of "
        "the SM's schedulers."
    )
    return tables_text({found.target: found.table}, head)


def as_dict(found: Calibration) -> dict[str, object]:
    """All that was measured, as plain data."""
    from dataclasses import asdict

    return {
        "machine": asdict(found.machine),
        "target": found.target,
        "probes": [asdict(one) for one in found.probes],
        "table": {name: row._asdict() for name, row in found.table.items()},
    }


def _show(found: Calibration) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("class", "instruction", "cycles", "from", "to", "issued every"):
        table.add_column(heading)
    for one in found.probes:
        numbers = (f"{one.cycles:.1f}", f"{one.low:.1f}", f"{one.high:.1f}")
        issued = "" if one.interval is None else f"{one.interval:.2f}"
        table.add_row(*map(Text, (", ".join(one.classes), one.name, *numbers, issued)))
    show(table)
