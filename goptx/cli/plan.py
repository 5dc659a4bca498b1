"""``goptx plan``: what to fuse of a graph of kernels, and what to run beside what."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goptx.cli.numbers import Finite
from goptx.cli.output import check_places, write_json, write_result
from goptx.cli.session import Session
from goptx.diag import GoptxError
from goptx.files import os_diagnostic

if TYPE_CHECKING:
    from goptx.plan.planned import Planned


@click.command()
@click.argument("graph", metavar="GRAPH.toml")
@click.option(
    "--fuse", "folder", metavar="DIR", help="Write the fused kernels of the groups there."
)
@click.option("--no-fuse", is_flag=True, help="Branches only: leave all kernels as they are.")
@click.option("--branches", type=click.IntRange(1, 64), default=16, show_default=True, metavar="N")
@click.option(
    "--members",
    type=click.IntRange(2, 16),
    default=16,
    show_default=True,
    metavar="N",
    help="Kernels of a group, at most.",
)
@click.option(
    "--gain",
    type=Finite(min=0.0),
    default=0.2,
    show_default=True,
    metavar="US",
    help="Microseconds that a group has to gain by prediction.",
)
@click.option("--no-profile", is_flag=True, help="Do not run kernels on the CPU to estimate them.")
@click.option("--device", metavar="NAME", help="What is planned for; an H200 by default.")
@click.option("--json", "as_json", metavar="FILE", help="Write the plan as JSON too.")
@click.option("--dot", metavar="FILE", help="Write it as a graph for Graphviz too.")
@click.option("--mermaid", metavar="FILE", help="Write it as a graph for Mermaid too.")
@click.pass_obj
def plan(
    session: Session,
    graph: str,
    folder: str | None,
    no_fuse: bool,
    branches: int,
    members: int,
    gain: float,
    no_profile: bool,
    device: str | None,
    as_json: str | None,
    dot: str | None,
    mermaid: str | None,
) -> int:
    """Say what to fuse of kernels that are issued together, and what to run beside what.

    GRAPH.toml lists buffers, kernels and nodes in the order of their launch. What depends on what
    follows from the memory that the kernels touch. Groups of independent kernels that gain by
    prediction are fused; the rest is put on parallel branches.
    """
    from goptx.isa.throughput import peak
    from goptx.plan.groups import Limits
    from goptx.plan.planned import Options
    from goptx.plan.planned import plan as planned_of
    from goptx.plan.profile import Profiler
    from goptx.plan.reader import load_graph

    if folder is not None and no_fuse:
        raise click.UsageError("--fuse and --no-fuse contradict each other")
    check_places({"--json": as_json, "--dot": dot, "--mermaid": mermaid}, [graph])
    found = load_graph(graph)
    with nullcontext() if no_profile else Profiler(found.members) as profile:
        options = Options(
            fuse=not no_fuse,
            limits=Limits(members=members, gain=gain),
            branches=branches,
            prove=folder is not None,
            device=None if device is None else peak(device),
            profile=profile,
        )
        planned = planned_of(found.works, found.edges, options)
    if folder is not None:
        _write(session, planned, Path(folder))
    _show(planned, found.unknown, as_json, dot, mermaid)
    return 0


def _show(
    planned: Planned,
    unknown: Mapping[str, str],
    as_json: str | None,
    dot: str | None,
    mermaid: str | None,
) -> None:
    """Write the plan where it is asked for; as text, unless standard output has another."""
    from goptx.plan import render

    for content, file in ((render.dot, dot), (render.mermaid, mermaid)):
        if file is not None:
            write_result(content(planned), file)
    if as_json is not None:
        write_json(render.as_dict(planned, unknown), as_json)
    if "-" not in (as_json, dot, mermaid):
        write_result(render.text(planned, unknown), "-")


def _write(session: Session, planned: Planned, folder: Path) -> None:
    """Write the fused kernels with their contracts; what was proved is said."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GoptxError((os_diagnostic(error, "cannot make"),)) from None
    for number, group in enumerate(planned.groups):
        assert group.fused is not None
        out, contract = group.fused.write(folder / f"g{number}.ptx")
        session.report(group.fused.report.notes)
        session.say(f"g{number}: {out}, {contract}")
        proof = group.fused.report.certificate
        if proof is not None:
            session.say(f"  equal to its members: {proof.images} images")
