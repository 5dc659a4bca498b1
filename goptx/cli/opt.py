"""``goptx opt``: run a pipeline of passes over a file."""

from __future__ import annotations

from collections.abc import Sequence

import click

from goptx.cli.compiling import compiling
from goptx.cli.members import OptionError
from goptx.cli.output import write_result
from goptx.cli.session import Session
from goptx.diag import GoptxError, Source, Span


@click.command()
@click.argument("file")
@click.option("-p", "--passes", required=True, metavar="PIPELINE", help="Such as 'normalise,dce'.")
@click.option("-o", "--output", default="-", metavar="OUT", help="Where to write; '-' is stdout.")
@click.option(
    "--print-after", multiple=True, metavar="NAME", help="Show what a pass left; 'all' for each."
)
@click.option("--print-changed", is_flag=True, help="Show what passes left that changed something.")
@click.option("--time-passes", is_flag=True, help="Show how long each pass took.")
@click.option(
    "--verify-each/--no-verify-each",
    default=True,
    help="Check the IR before the first and after each pass.  [default: on]",
)
@compiling()
@click.pass_obj
def opt(
    session: Session,
    file: str,
    passes: str,
    output: str,
    print_after: tuple[str, ...],
    print_changed: bool,
    time_passes: bool,
    verify_each: bool,
) -> None:
    """Run a PIPELINE of passes over FILE and print the module as PTX.

    A pipeline is 'name{option=value,…},name,…'. A pass of your own is named 'module:Class' or
    'path/to/file.py:Class'.
    """
    from goptx.pipeline import Pipeline

    try:
        pipeline = Pipeline.parse(passes)
    except GoptxError as error:
        raise OptionError(error) from None
    check_names(print_after, [p.name for p in pipeline.passes])
    module = session.load(file)
    pipeline.run(
        module,
        verify_each=verify_each,
        print_after=print_after,
        print_changed=print_changed,
        time_passes=time_passes,
        sink=lambda text: session.say(text.rstrip("\n")),
    )
    write_result(module.to_ptx(), output)


def check_names(given: Sequence[str], known: Sequence[str]) -> None:
    """OptionError if ``--print-after`` names a pass that will not run."""
    from goptx.options import near

    for name in given:
        if name != "all" and name not in known:
            span = Span(Source("<print-after>", name), 0, len(name))
            raise OptionError(
                GoptxError.at(f"no pass {name!r} runs", span, hint=near(name, [*known, "all"]))
            )
