"""``goptx link``: the kernels of several files in one module, side by side."""

from __future__ import annotations

import click

from goptx.cli.compiling import compiling
from goptx.cli.output import write_result
from goptx.cli.session import Session


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("-o", "--output", default="-", metavar="OUT", help="Where to write; '-' is stdout.")
@compiling()
@click.pass_obj
def link(session: Session, files: tuple[str, ...], output: str) -> None:
    """Put everything that the FILEs declare into one module, without fusing.

    A name that two files define is kept for the first and changed for the others; each change is
    named on standard error.
    """
    from goptx.passes.link import link_modules

    # A file that is named twice is wanted twice.
    linked = link_modules([session.fresh(path) for path in files])
    session.report(linked.notes)
    write_result(linked.module.to_ptx(), output)
