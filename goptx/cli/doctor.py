"""``goptx doctor``: what this machine has, what is missing, and how to get it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from goptx.cli.output import show, write_json
from goptx.cli.session import Session

if TYPE_CHECKING:
    from goptx.cuda.status import Finding

_STYLES = {"ok": "green", "warning": "yellow", "missing": "red"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_obj
def doctor(session: Session, as_json: bool) -> int:
    """Say what this machine has, what is missing, and how to get it.

    Exit code 0 if it is enough to fuse and to assemble, which takes no GPU.
    """
    from goptx.cuda.status import probe

    findings = probe(session.env)
    lacking = missing_for_fusing(findings)
    if as_json:
        data = {"ok": not lacking, "findings": [one.as_dict() for one in findings]}
        write_json(data)
    else:
        _show_table(findings)
        click.echo(_verdict(findings, lacking))
    return 1 if lacking else 0


def missing_for_fusing(findings: Sequence[Finding]) -> list[str]:
    """What is missing for ``fuse`` and for assembling, by name."""
    lacking = [f.subject for f in findings if f.state == "missing" and f.needed_for == "everything"]
    if not any(f.group == "assembler" and f.state == "ok" for f in findings):
        lacking.append("an assembler")
    return lacking


def _verdict(findings: Sequence[Finding], lacking: Sequence[str]) -> str:
    if lacking:
        return f"Not enough to fuse and assemble: {', '.join(lacking)} missing."
    if any(f.group == "device" and f.state == "ok" for f in findings):
        return "Enough to fuse, assemble and run."
    return "Enough to fuse and assemble; not enough to run on a GPU."


def _show_table(findings: Sequence[Finding]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("", "state", "details"):
        table.add_column(heading, overflow="fold")
    for one in findings:
        lines = [one.detail] if one.detail else []
        if one.state != "ok":
            lines += [f"needed for {one.needed_for}"] if one.needed_for else []
            lines += [f"to get it: {one.remedy}"] if one.remedy else []
        table.add_row(
            Text(one.subject), Text(one.state, style=_STYLES[one.state]), Text("\n".join(lines))
        )
    show(table)
