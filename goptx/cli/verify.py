"""``goptx verify``: hold a fused kernel against its members."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from goptx.cli import output
from goptx.cli.fuse_options import proofs
from goptx.cli.members import OptionError, parse_member
from goptx.cli.numbers import Finite, seconds
from goptx.cli.output import write_json
from goptx.cli.session import Session
from goptx.diag import GoptxError, Source, Span

if TYPE_CHECKING:
    from rich.console import RenderableType

    from goptx.cuda.driver import DeviceInfo
    from goptx.cuda.worker import Worker
    from goptx.proof.gpu_inputs import Size, Subject
    from goptx.proof.report import BufferResult
    from goptx.proof.verify import Verification

_FIRST_SEED = 7


def _sizes(
    context: click.Context, parameter: click.Parameter, value: Sequence[str]
) -> tuple[Size, ...]:
    return tuple(parse_size(one) for one in value)


def _moved(
    context: click.Context, parameter: click.Parameter, value: Sequence[str]
) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for text in value:
        try:
            one = parse_member(text)
        except GoptxError as error:
            raise OptionError(error) from None
        if one.alias is None:
            raise _malformed(text, "a member is named ALIAS=PATH")
        found[one.alias] = Path(one.path)
    return found


def checkers(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> frozenset[str] | None:
    """The checkers of ``--check``; OptionError if one is unknown."""
    if value is None:
        return None
    from goptx.cpu.checks import parse

    try:
        return parse(value)
    except GoptxError as error:
        raise OptionError(error) from None


CHECK_HELP = "CPU: bounds (default), init, races, aligned, barriers; all; none."


@click.command()
@click.argument("ptx", metavar="OUT.ptx")
@click.option("--contract", metavar="FILE", help="Default: OUT.contract.toml beside OUT.ptx.")
@click.option(
    "--on",
    metavar="WAYS",
    callback=proofs("--on"),
    help="Some of static,cpu,gpu. Default: all, the GPU where there is one.",
)
@click.option(
    "--size",
    "sizes",
    multiple=True,
    callback=_sizes,
    metavar="SIZE",
    help="A size of the launch files, or ALIAS=SIZE,…; may be repeated. Default: verify.",
)
@click.option("--seeds", type=click.IntRange(1, 1000), default=1, metavar="N", help="So many.")
@click.option(
    "--schedules",
    type=click.IntRange(1, 1000),
    default=3,
    show_default=True,
    metavar="N",
    help="CPU: orders of warps and CTAs under which the fused kernel runs.",
)
@click.option(
    "--shapes",
    type=click.IntRange(0, 1000),
    metavar="N",
    help="CPU: shapes derived from the launch files' sizes. Default: 8 if no --size is given.",
)
@click.option("--timeout", type=seconds(0.1), default=30.0, help="Seconds for a run.")
@click.option(
    "--memory",
    type=Finite(min=0.25),
    metavar="GB",
    help="CPU: address space that the runs may take. Default: three quarters of the memory.",
)
@click.option("--tolerance", type=Finite(min=0.0), help="Relative bound for floats.")
@click.option("--check", "checks", callback=checkers, metavar="LIST", help=CHECK_HELP)
@click.option(
    "--member",
    "moved",
    multiple=True,
    callback=_moved,
    metavar="ALIAS=PATH",
    help="Where a member's PTX is now.",
)
@click.option("--launch", metavar="FILE", help="Another launch file for the members.")
@click.option("--device", type=click.IntRange(min=0), default=0, metavar="N", help="Which GPU.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
def verify(
    session: Session,
    ptx: str,
    contract: str | None,
    on: tuple[str, ...],
    sizes: tuple[Size, ...],
    seeds: int,
    schedules: int,
    shapes: int | None,
    timeout: float,
    memory: float | None,
    tolerance: float | None,
    checks: frozenset[str] | None,
    moved: dict[str, Path],
    launch: str | None,
    device: int,
    as_json: bool,
) -> int:
    """Hold a fused kernel against its members.

    First it is proved to do what its members do, for all inputs (static). Then members and fused
    kernel run on the same inputs, and what they write is compared bit by bit: on the CPU, under
    several schedules and also at shapes with one element and partial CTAs, every access checked;
    and on a GPU where there is one. Exit code 1 if the proof fails or anything differs, hangs, or
    is written outside of a buffer.
    """
    from goptx.proof.verify import How
    from goptx.proof.verify import verify as hold

    subject = read_fused(session, ptx, contract, launch=launch)
    for alias in moved:
        subject.contract.member(alias)  # refuses one that is unknown
    if checks is not None and on and "cpu" not in on:
        raise OptionError(GoptxError.at("--check needs --on cpu"))
    how = How(
        checks=checks,
        size=sizes or None,
        seeds=range(_FIRST_SEED, _FIRST_SEED + seeds),
        schedules=schedules,
        shapes=shapes,
        timeout_s=timeout,
        memory=bytes_of(memory),
        device=device,
        cache=session.cache,
    )
    found = hold(replace(subject, members=moved, tolerance=tolerance), on or None, how)
    session.report(found.diagnostics)
    write_json(found.as_dict()) if as_json else show(found)
    return 0 if found.ok else 1


def bytes_of(gigabytes: float | None) -> int | None:
    """A limit of memory in bytes."""
    return None if gigabytes is None else int(gigabytes * (1 << 30))


def read_fused(
    session: Session, ptx: str, contract: str | None, *, launch: str | None = None
) -> Subject:
    """A fused kernel's PTX (``-`` is standard input) with its contract.

    A PTX file that changed since it was fused is noted on standard error. GoptxError if one of the
    two cannot be read.
    """
    from goptx.contract import read_contract
    from goptx.cuda.fused import check_hash
    from goptx.proof.gpu_inputs import Subject, read_subject

    other = None if launch is None else Path(launch)
    if ptx != "-":
        subject, notes = read_subject(ptx, contract)
        session.report(notes)
        return replace(subject, launch=other)
    if contract is None:
        raise GoptxError.at(
            "the contract of PTX on standard input is not known", hint="--contract FILE"
        )
    found, data = read_contract(contract), sys.stdin.buffer.read()
    session.stdin_text = text = data.decode("utf-8", "replace")
    session.report(check_hash(found, data, "standard input"))
    return Subject(found, text, Path(contract).parent, "<stdin>", launch=other)


def parse_size(text: str) -> Size:
    """``SIZE``, or ``ALIAS=SIZE,ALIAS=SIZE``; OptionError if a part is missing."""
    if "=" not in text:
        return text
    found: dict[str, str] = {}
    for part in text.split(","):
        alias, _, size = part.partition("=")
        if not alias.strip() or not size.strip():
            raise _malformed(text, "sizes by member are written ALIAS=SIZE,ALIAS=SIZE")
        found[alias.strip()] = size.strip()
    return found


def _malformed(text: str, hint: str) -> OptionError:
    span = Span(Source("<option>", text), 0, max(1, len(text)))
    return OptionError(GoptxError.at("malformed option", span, hint=hint))


def device_of(worker: Worker, ordinal: int) -> DeviceInfo:
    """What the worker's device is; GoptxError, with the remedy, if there is none."""
    return cast("DeviceInfo", worker.run("goptx.proof.gpu_trial:device_info", ordinal))


def show(found: Verification) -> None:
    """What was compared as a table, the assumptions of the proof, and the verdict as last line."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("on", "size", "seed", "buffer", "type", "shape", "elements", "result"):
        table.add_column(heading, overflow="fold")
    for way, one in ((way, run) for way, report in found.reports.items() for run in report.runs):
        names = list(dict.fromkeys(one.sizes.values()))
        size = str(names[0] or "-") if len(names) == 1 else _joined(one.sizes)
        for buffer in one.buffers:
            shape = " x ".join(map(str, buffer.shape))
            count = f"{buffer.count:,}"
            cells = [way, size, str(one.seed), buffer.name, buffer.dtype, shape, count]
            table.add_row(*map(Text, (*cells, verdict(buffer))))
    lines: list[RenderableType] = [table] if table.row_count else []
    if found.certificate is not None:
        lines.append(found.certificate.summary())
        lines += [f"  assuming that {one}" for one in found.certificate.assumptions]
    output.show(*lines, Text(found.statement(), style="green" if found.ok else "red"))


def _joined(sizes: Mapping[str, str | None]) -> str:
    return " ".join(f"{alias}={size or '-'}" for alias, size in sizes.items())


def verdict(buffer: BufferResult) -> str:
    """How a buffer compares, in a few words."""
    if not buffer.differing:
        return "equal"
    if buffer.within:
        return f"within {buffer.tolerance:g} ({buffer.differing:,} differ in bits)"
    return f"{buffer.differing:,} differ"
