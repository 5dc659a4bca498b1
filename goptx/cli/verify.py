"""``goptx verify``: hold a fused kernel against its members."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from goptx.cli.members import OptionError, parse_member
from goptx.cli.output import console, write_json
from goptx.cli.session import Session
from goptx.diag import GoptxError, Source, Span

if TYPE_CHECKING:
    from goptx.cuda.driver import DeviceInfo
    from goptx.cuda.worker import Worker
    from goptx.proof.gpu_inputs import Size, Subject
    from goptx.proof.report import BufferResult, VerifyReport

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
    type=click.Choice(["static", "cpu", "gpu"]),
    default="gpu",
    show_default=True,
    help="How.",
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
@click.option("--timeout", type=click.FloatRange(min=0.1), default=30.0, help="Seconds for a run.")
@click.option("--tolerance", type=click.FloatRange(min=0.0), help="Relative bound for floats.")
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
    on: str,
    sizes: tuple[Size, ...],
    seeds: int,
    timeout: float,
    tolerance: float | None,
    checks: frozenset[str] | None,
    moved: dict[str, Path],
    launch: str | None,
    device: int,
    as_json: bool,
) -> int:
    """Hold a fused kernel against its members.

    On a GPU both run on the same inputs, and what they write is compared bit by bit. Exit code 1
    if anything differs, hangs, or is written outside of a buffer. --on cpu does the same without a
    GPU, under several schedules of warps and CTAs, every access checked. With --on static the fused
    kernel is proved to do what its members do, for all inputs and without a GPU; exit code 1 if it
    is not.
    """
    subject = read_fused(session, ptx, contract, launch=launch)
    for alias in moved:
        subject.contract.member(alias)
    if on == "static":
        return _prove(subject, moved, as_json=as_json)
    if checks is not None and on != "cpu":
        raise OptionError(GoptxError.at("--check needs --on cpu"))
    more = {} if checks is None else {"checks": checks}
    report = _compare(
        subject,
        on,
        device,
        **more,
        size=sizes or None,
        seeds=range(_FIRST_SEED, _FIRST_SEED + seeds),
        timeout_s=timeout,
        members=moved,
        tolerance=tolerance,
    )
    session.report(report.diagnostics)
    if as_json:
        write_json(report.as_dict())
    else:
        show(report)
    return 0 if report.ok else 1


def _compare(subject: Subject, on: str, device: int, **options: Any) -> VerifyReport:
    """Members and fused kernel on the same inputs, on the CPU or a GPU."""
    options |= {"folder": subject.folder, "filename": subject.filename, "launch": subject.launch}
    if on == "cpu":
        from goptx.proof.cpu_trial import verify_cpu

        return verify_cpu(subject.contract, subject.ptx, **options)
    from goptx.proof.differential import verify_gpu

    return verify_gpu(subject.contract, subject.ptx, device=device, **options)


def _prove(subject: Subject, moved: Mapping[str, Path], *, as_json: bool) -> int:
    """The static proof; GoptxError, and so exit code 1, if it fails."""
    from goptx.proof.cert_files import certify_text

    certificate = certify_text(
        subject.contract,
        subject.ptx,
        folder=subject.folder,
        filename=subject.filename,
        members=moved,
    )
    if as_json:
        write_json(certificate.as_dict())
        return 0
    out = console()
    out.print(certificate.summary(), style="green", highlight=False)
    for assumption in certificate.assumptions:
        out.print(f"  assuming that {assumption}", highlight=False)
    return 0


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


def show(report: VerifyReport) -> None:
    """A report as a table with the verdict below."""
    from rich.table import Table
    from rich.text import Text

    from goptx.proof.report import summary

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("size", "seed", "buffer", "type", "shape", "elements", "result"):
        table.add_column(heading, overflow="fold")
    for one in report.runs:
        names = list(dict.fromkeys(one.sizes.values()))
        size = str(names[0] or "-") if len(names) == 1 else _joined(one.sizes)
        for buffer in one.buffers:
            shape = " x ".join(map(str, buffer.shape))
            count = f"{buffer.count:,}"
            cells = [size, str(one.seed), buffer.name, buffer.dtype, shape, count, verdict(buffer)]
            table.add_row(*map(Text, cells))
    out = console()
    if report.runs:
        out.print(table)
    out.print(Text(summary(report), style="green" if report.ok else "red"))


def _joined(sizes: Mapping[str, str | None]) -> str:
    return " ".join(f"{alias}={size or '-'}" for alias, size in sizes.items())


def verdict(buffer: BufferResult) -> str:
    """How a buffer compares, in a few words."""
    if not buffer.differing:
        return "equal"
    if buffer.within:
        return f"within {buffer.tolerance:g} ({buffer.differing:,} differ in bits)"
    return f"{buffer.differing:,} differ"
