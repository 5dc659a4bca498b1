"""``goptx run``: run a kernel once on the buffers of its launch file and sum up what it wrote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from goptx.cli.compiling import compiling
from goptx.cli.members import MemberArg, OptionError, member
from goptx.cli.numbers import seconds
from goptx.cli.output import show, write_json
from goptx.cli.run_cpu import CpuOptions, run_cpu, run_fused_cpu
from goptx.cli.session import Session
from goptx.cli.verify import CHECK_HELP, checkers, device_of, parse_size, read_fused
from goptx.diag import Diagnostic, GoptxError
from goptx.files import beside

if TYPE_CHECKING:
    from goptx.cuda.driver import DeviceInfo
    from goptx.cuda.once import BufferSummary, RunJob, RunResult
    from goptx.ir import Function, Module
    from goptx.launch import Concrete

_Info = Callable[[], "DeviceInfo"]
"""Asks the device what it is: last, so that mistakes in the input are found without one."""

_JOB = "goptx.cuda.once:run_once"


@dataclass(frozen=True)
class _Wanted:
    """What the command line asks for."""

    kernel: MemberArg
    launch: str | None
    contract: str | None
    size: str | None
    seed: int | None


@click.command()
@click.argument("kernel", metavar="FILE[:KERNEL]", callback=member)
@click.option("--launch", metavar="FILE", help="The launch file; default: X.toml beside X.ptx.")
@click.option(
    "--contract",
    metavar="FILE",
    help="The contract, if FILE is a fused kernel; default: X.contract.toml.",
)
@click.option("--size", metavar="SIZE", help="A size of the launch file; default: verify.")
@click.option("--seed", type=click.IntRange(min=0), help="Instead of the launch file's seed.")
@click.option(
    "--on", type=click.Choice(["cpu", "gpu"]), help="Where. Default: a GPU if there is one."
)
@click.option("--schedule", type=click.IntRange(min=0), metavar="SEED", help="CPU: permute warps.")
@click.option("--check", "checks", callback=checkers, metavar="LIST", help=CHECK_HELP)
@click.option("--profile", is_flag=True, help="CPU: count instructions per opcode and line.")
@click.option("--device", type=click.IntRange(min=0), default=0, metavar="N", help="Which GPU.")
@click.option("--out", metavar="DIR", help="Save what was written as .npy files.")
@click.option("--print", "values", is_flag=True, help="Print the values that were written.")
@click.option("--timeout", type=seconds(0.1), default=60.0, help="Seconds.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@compiling()
@click.pass_obj
def run(
    session: Session,
    kernel: MemberArg,
    launch: str | None,
    contract: str | None,
    size: str | None,
    seed: int | None,
    on: str | None,
    schedule: int | None,
    checks: frozenset[str] | None,
    profile: bool,
    device: int,
    out: str | None,
    values: bool,
    timeout: float,
    as_json: bool,
) -> int:
    """Run a kernel once and sum up the buffers that it wrote.

    Buffers are filled as the launch file says; bf16 and fp8 are saved as their raw bits. Exit code
    1 if the kernel fails, hangs, or writes outside of its buffers.
    """
    from goptx.cuda.worker import Worker

    if contract is None and launch is None:
        contract = _contract_beside(kernel)
    wanted = _Wanted(kernel, launch, contract, size, seed)
    of_the_cpu = profile or schedule is not None or checks is not None
    if on == "gpu" and of_the_cpu:
        raise OptionError(GoptxError.at("--profile, --schedule and --check need --on cpu"))
    if on is None:
        on = "cpu" if of_the_cpu else _where(session, device)
    if on == "cpu":
        options = CpuOptions(seed, schedule, profile, out, values, timeout, checks, as_json)
        return _on_cpu(session, wanted, options)
    with Worker(timeout_s=timeout) as worker:
        make = _single if contract is None else _fused
        job = replace(
            make(session, wanted, lambda: device_of(worker, device)),
            device=device,
            folder=None if out is None else str(Path(out).absolute()),
            values=values,
        )
        result = cast("RunResult", worker.run(_JOB, job))
    name = job.contract.kernel if job.contract else job.launches[0].kernel
    session.report(Diagnostic("error", text) for text in result.outside)
    if as_json:
        write_json({"kernel": name, "seed": job.seed, **result.as_dict()})
    else:
        _show(name, result)
    return 1 if result.outside else 0


def _contract_beside(named: MemberArg) -> str | None:
    """The contract that `goptx fuse` wrote beside a kernel, unless a launch file lies there."""
    from goptx.build import contract_path

    place = Path(named.path)
    contract = contract_path(place)
    if named.path == "-" or beside(place, ".toml").is_file() or not contract.is_file():
        return None
    return str(contract)


def _where(session: Session, device: int) -> str:
    """A GPU if there is one, else the CPU, which is said on standard error."""
    from goptx.cuda.worker import Worker

    try:
        with Worker(timeout_s=30.0) as worker:
            device_of(worker, device)
    except GoptxError as error:
        session.say(f"running on the CPU: {error.diagnostics[0].message}")
        return "cpu"
    return "gpu"


def _on_cpu(session: Session, wanted: _Wanted, options: CpuOptions) -> int:
    """The run of a kernel, or of a fused kernel, without a GPU."""
    if wanted.contract is None:
        module, kernel, found, _ = _found(session, wanted)
        name, seed = kernel.name, found.seed if options.seed is None else options.seed
        result, profile = run_cpu(session, module, name, found, options)
    else:
        subject = read_fused(session, wanted.kernel.path, wanted.contract, launch=wanted.launch)
        size = None if wanted.size is None else parse_size(wanted.size)
        name = subject.contract.kernel
        result, profile, seed = run_fused_cpu(session, subject, size, options)
    if options.as_json:
        counts = None if profile is None else profile.as_dict()
        write_json({"kernel": name, "seed": seed, **result.as_dict(), "profile": counts})
    else:
        _show(name, result)
    return 0


def _found(session: Session, wanted: _Wanted) -> tuple[Module, Function, Concrete, Path]:
    """The kernel and its launch, held against each other, and the launch file."""
    from goptx.launch import check_against, load_launch, looks_like_triton, pad_hidden_pointers

    named = wanted.kernel
    module = session.load(named.path)
    kernel = module.kernel(named.kernel)
    path = _launch_file(named, wanted.launch)
    table = load_launch(path).find(named.alias, kernel.name)
    if table is None:
        raise GoptxError.at(
            f"{path} has no table for {kernel.name}",
            hint=f"add [{kernel.name}], or give another file with --launch",
        )
    found = table.at(wanted.size)
    text = module.source.text if module.source else module.to_ptx()
    if looks_like_triton(text):
        found = pad_hidden_pointers(found, kernel.params)
    size = module.address_size
    findings = check_against(found, kernel.params, kernel.span, address_size=size)
    if findings:
        raise GoptxError(tuple(findings))
    return module, kernel, found, path


def _single(session: Session, wanted: _Wanted, info: _Info) -> RunJob:
    """The run of a kernel by itself."""
    from goptx.cuda.fused import assembly_target
    from goptx.cuda.once import Launched, RunJob
    from goptx.proof.gpu_inputs import assembled

    named = wanted.kernel
    module, kernel, found, path = _found(session, wanted)
    text = module.source.text if module.source else module.to_ptx()
    image = assembled(text, assembly_target(module.target, info()), named.path)
    source = (str(path), found.name)
    launched = Launched(named.alias or kernel.name, kernel.name, found, source)
    return RunJob(image, (launched,), found.seed if wanted.seed is None else wanted.seed)


def _launch_file(named: MemberArg, launch: str | None) -> Path:
    if launch is not None:
        return Path(launch)
    found = beside(named.path, ".toml")
    if named.path == "-" or not found.is_file():
        where = "" if named.path == "-" else f": there is no {found}"
        raise GoptxError.at(
            f"how to launch {named} is not known{where}",
            hint="--launch FILE.toml; goptx inspect --template writes one from the PTX",
        )
    return found


def _fused(session: Session, wanted: _Wanted, info: _Info) -> RunJob:
    """The run of a fused kernel on the buffers of its members' launch files."""
    from goptx.cuda.once import Launched, RunJob
    from goptx.proof.gpu_inputs import Preparer

    subject = read_fused(session, wanted.kernel.path, wanted.contract, launch=wanted.launch)
    notes: list[Diagnostic] = []
    size = None if wanted.size is None else parse_size(wanted.size)
    (trial,) = Preparer(info()).trials(subject, [size], [0], notes)
    session.report(notes)
    launches = tuple(Launched(m.alias, m.kernel, m.launch, m.source) for m in trial.members)
    seed = launches[0].launch.seed if wanted.seed is None else wanted.seed
    modules = tuple((m.alias, m.image) for m in trial.members)
    return RunJob(trial.image, launches, seed, subject.contract, modules)


def _show(name: str, result: RunResult) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("buffer", "type", "shape", "min", "max", "mean", "sha256", "first"):
        table.add_column(heading, overflow="fold")
    for one in result.buffers:
        table.add_row(*map(Text, _cells(one)))
    texts = [f"\n{one.name} =\n{one.text}" for one in result.buffers if one.text is not None]
    files = [f"saved {one.file}" for one in result.buffers if one.file is not None]
    took = f"{name} on {result.device}: {result.microseconds:.1f} µs, one cold launch"
    show(took, table, *texts, *files)


def _cells(one: BufferSummary) -> list[str]:
    shape = " x ".join(map(str, one.shape))
    numbers = ["-" if value is None else f"{value:.6g}" for value in (one.low, one.high, one.mean)]
    special = f" ({one.special} not finite)" if one.special else ""
    more = " …" if len(one.first) < _elements(one) else ""
    return [
        one.name,
        one.dtype,
        shape,
        *numbers[:2],
        numbers[2] + special,
        one.checksum,
        " ".join(one.first) + more,
    ]


def _elements(one: BufferSummary) -> int:
    count = 1
    for extent in one.shape:
        count *= extent
    return count
