"""``goptx fuse``: kernels in, one fused kernel and its contract out."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goptx.cli.compiling import compiling, keep
from goptx.cli.fuse_options import (
    FuseArguments,
    assembler_words,
    by_alias,
    identifier,
    proofs,
    read_bytes,
    read_rank,
    read_shape,
)
from goptx.cli.latencies import latency_tables
from goptx.cli.members import OptionError, members
from goptx.cli.output import write_json, write_result
from goptx.cli.progress import progress_bar
from goptx.cli.session import Session
from goptx.diag import Diagnostic, GoptxError
from goptx.files import os_diagnostic, write_together
from goptx.fusion.plan import STRATEGIES
from goptx.sources import is_source

if TYPE_CHECKING:
    from goptx.bench import BenchReport
    from goptx.build import Fused
    from goptx.fusion.plan import Plan
    from goptx.ir.bundle import Bundle
    from goptx.pipeline import Pipeline
    from goptx.proof.verify import Verification


@click.command()
@click.argument(
    "members",
    nargs=-1,
    required=True,
    metavar="[ALIAS=]FILE[:KERNEL]...",
    callback=members,
)
@click.option("-o", "--output", default="-", metavar="OUT.ptx", help="Default: standard output.")
@click.option("--plan", metavar="EXPR", help="Such as 'blocks(seq(a, b):1, c:3)'.")
@click.option(
    "--strategy",
    type=click.Choice((*STRATEGIES, "auto")),
    help="One combinator over all members, or 'auto': the plan that the tuner finds fastest. "
    "Default: the first legal of product, warps, blocks.",
)
@click.option("--launch", metavar="FILE.toml", help="Launch file of the members.")
@click.option(
    "--block",
    "blocks",
    multiple=True,
    metavar="ALIAS=X,Y,Z",
    callback=by_alias("--block", read_shape, "ALIAS=X[,Y[,Z]], such as a=32,8"),
    help="Block shape of a member.",
)
@click.option(
    "--grid",
    "grids",
    multiple=True,
    metavar="ALIAS=X,Y,Z",
    callback=by_alias("--grid", read_shape, "ALIAS=X[,Y[,Z]], such as a=132"),
    help="Fix the grid of a member.",
)
@click.option(
    "--grid-rank",
    "ranks",
    multiple=True,
    metavar="ALIAS=1|2|3",
    callback=by_alias("--grid-rank", read_rank, "ALIAS=1, ALIAS=2 or ALIAS=3"),
    help="Dimensions of the grids that a member may be launched with.",
)
@click.option(
    "--dynamic-shared",
    multiple=True,
    metavar="ALIAS=BYTES",
    callback=by_alias("--dynamic-shared", read_bytes, "ALIAS=BYTES, such as a=4096"),
    help="Fix the dynamic shared memory of a member.",
)
@click.option(
    "--arch",
    metavar="sm_XX",
    callback=keep,
    is_eager=True,
    help="Target. Default: the newest that a member needs.",
)
@click.option("--name", metavar="NAME", callback=identifier, help="Name of the fused kernel.")
@click.option(
    "--contraction",
    type=click.Choice(["keep", "pin"]),
    default="keep",
    show_default=True,
    help="Whether the assembler may make fma out of mul and add.",
)
@click.option("-p", "--passes", metavar="PIPELINE", help="Passes to run over the fused kernel.")
@click.option(
    "--print-after",
    multiple=True,
    metavar="NAME",
    help="Show what a pass left; 'fuse' for the fused kernel, 'all' for each.",
)
@click.option("--print-changed", is_flag=True, help="Show what passes left that changed something.")
@click.option("--time-passes", is_flag=True, help="Show how long each step took.")
@click.option(
    "--verify-each/--no-verify-each",
    default=True,
    help="Check the IR after fusing and after each pass.  [default: on]",
)
@click.option(
    "--assemble/--no-assemble",
    default=True,
    help="Assemble, to know what the kernel needs.  [default: on, if there is an assembler]",
)
@click.option(
    "--latencies",
    metavar="FILE",
    help="Schedule by this table of 'goptx calibrate'; 'cache' is the one in the cache folder.",
)
@click.option("--max-registers", type=click.IntRange(16, 255), metavar="N", help="Cap a thread.")
@click.option(
    "--ptxas-option",
    "ptxas_options",
    multiple=True,
    metavar="WORD",
    callback=assembler_words,
    help="Passed on to ptxas, such as --ptxas-option=--fmad=false.",
)
@click.option("--line-info", is_flag=True, help="Put source lines into the cubin.")
@click.option(
    "--prove/--no-prove",
    default=True,
    help="Prove the fused kernel equal to its members before it is written.  [default: on]",
)
@click.option(
    "--verify",
    metavar="WAYS",
    callback=proofs("--verify"),
    help="Hold what is written against its members: --verify=static,cpu,gpu.",
)
@click.option("--bench", is_flag=True, help="Measure it against its members run apart.")
@click.option("--contract", metavar="FILE", help="Default: OUT.contract.toml beside OUT.ptx.")
@click.option("--cubin", metavar="FILE", help="Write the assembled kernel too.")
@click.option("--emit-host", metavar="FILE.cpp", help="Write a C++ launcher too.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@compiling(arch=False)
@click.pass_obj
def fuse(session: Session, **given: Any) -> int:
    """Fuse kernels into one and write it as PTX, with the contract to launch it by.

    A kernel may be given more than once. Leaves of the plan are a, b, c… by position, or the
    aliases. Block shapes come from --block, else from the launch file, else from X.toml beside
    X.ptx, else from the kernel's .reqntid.
    """
    arguments = FuseArguments(**given)
    arguments.check()
    return _Run(session, arguments).run()


class _Run:
    """One run: what was asked for, and what came of it so far."""

    def __init__(self, session: Session, arguments: FuseArguments) -> None:
        self._session = session
        self._given = arguments
        self._verified: Verification | None = None
        self._bench: BenchReport | None = None

    def run(self) -> int:
        given = self._given
        plan, pipeline = self._plan(), self._pipeline()
        places = given.places()
        _check_places(places)
        self._check_members()
        strategy, cap = given.strategy, given.max_registers
        if strategy == "auto":
            plan, strategy, found = self._auto()
            cap = found if cap is None else cap
        self._given = given = replace(given, strategy=strategy, max_registers=cap)
        with latency_tables(self._session, given.latencies):
            fused = self._transform(self._fuse(plan), pipeline)
        fused = self._prove(fused)
        fused = self._assemble(fused)
        if {"cpu", "gpu"} & set(given.verify) and not self._verify(fused):
            return 1
        if given.bench:
            self._measure(fused)
        self._write(fused, places)
        self._tell(fused, places)
        return 1 if self._bench is not None and self._bench.differences else 0

    def _plan(self) -> Plan | None:
        from goptx.fusion.plan import parse_plan

        if self._given.plan is None:
            return None
        try:
            return parse_plan(self._given.plan)
        except GoptxError as error:
            raise OptionError(error) from None

    def _pipeline(self) -> Pipeline:
        from goptx.cli.opt import check_names
        from goptx.pipeline import Pipeline

        text = self._given.passes
        try:
            pipeline = Pipeline.parse(text) if text else Pipeline()
        except GoptxError as error:
            raise OptionError(error) from None
        made_of = ("slice", "merge-cfg", "weave")
        check_names(self._given.print_after, ["fuse", *made_of, *(p.name for p in pipeline.passes)])
        return pipeline

    def _check_members(self) -> None:
        """What verifies or measures reads the members' files again."""
        if (self._given.verify or self._given.bench) and any(
            one.path == "-" for one in self._given.members
        ):
            raise GoptxError.at(
                "a member from standard input can be neither verified nor measured",
                hint="write it to a file first",
            )
        ways = {"gpu", "cpu"} & {*self._given.verify}
        compiled = [one.path for one in self._given.members if is_source(one.path)]
        if compiled and (ways or self._given.bench):
            raise GoptxError.at(
                f"{compiled[0]} is compiled: it is verified and measured when the fused kernel "
                "and what it was made of are written",
                hint="goptx verify OUT.ptx, or goptx bench OUT.ptx, after this",
            )

    def _auto(self) -> tuple[Plan, None, int | None]:
        """The plan and the register cap that the tuner chooses. GoptxError if not to fuse."""
        from goptx.cli.tune import chosen
        from goptx.fusion.plan import parse_plan

        answer = chosen(self._session, self._given)
        if not answer.fused:
            raise GoptxError.at(
                f"fusing these kernels does not pay: {answer.plan} is faster than any plan "
                f"({answer.source})",
                hint="run them apart, or fuse them all the same by --plan or another --strategy",
            )
        return parse_plan(answer.plan), None, answer.cap

    # The road

    def _fuse(self, plan: Plan | None) -> Fused:
        from goptx.build import fuse as fuse_specs
        from goptx.fusion.fuse import FuseOptions
        from goptx.launch import load_launch

        given, session = self._given, self._session
        started = time.perf_counter()
        specs = [replace(spec, module=session.load(spec.path)) for spec in given.specs()]
        read = time.perf_counter() - started
        fused = fuse_specs(
            specs,
            plan=plan,
            strategy=given.strategy,
            launch=None if given.launch is None else load_launch(given.launch),
            options=FuseOptions(
                name=given.name,
                target=given.arch,
                max_registers=given.max_registers,
                contraction=given.contraction,
                run_passes=self._watch,
            ),
            prove=given.prove,
        )
        for refusal in fused.report.tried:
            session.report(
                replace(one, severity="note", message=f"not {refusal.plan}: {one.message}")
                for one in refusal.diagnostics
            )
        session.report(fused.report.notes)
        report = replace(fused.report, seconds={"read": read, **fused.report.seconds})
        return replace(fused, report=report)

    def _watch(self, pipeline: Pipeline, bundle: Bundle) -> None:
        """Run the passes that make up a combinator, as told by the options about passes."""
        pipeline.run(
            bundle,
            verify_each=self._given.verify_each,
            print_after=self._given.print_after,
            print_changed=self._given.print_changed,
            time_passes=self._given.time_passes,
        )

    def _transform(self, fused: Fused, pipeline: Pipeline) -> Fused:
        from goptx.build import transform

        return transform(
            fused,
            pipeline,
            verify_each=self._given.verify_each,
            print_after=self._given.print_after,
            print_changed=self._given.print_changed,
            sink=lambda text: self._session.say(text.rstrip("\n")),
        )

    def _prove(self, fused: Fused) -> Fused:
        """Prove the text that is written, where that was asked for and was not done yet."""
        if "static" not in self._given.verify or fused.report.certificate is not None:
            return fused
        from goptx.build import proved

        modules = {
            alias: self._session.load(spec.path)
            for alias, spec in zip(
                (m.alias for m in fused.contract.members), self._given.specs(), strict=True
            )
        }
        return proved(fused, modules, self._given.output)

    def _assemble(self, fused: Fused) -> Fused:
        given, env = self._given, self._session.env
        if not given.assemble:
            return fused
        from goptx.build import assemble_fused

        try:
            done = assemble_fused(
                fused,
                max_registers=given.max_registers,
                options=given.ptxas_options,
                line_info=given.line_info,
                env=env,
                filename="<fused>" if given.output == "-" else given.output,
                or_newer=given.arch is None,
            )
        except GoptxError as error:
            if self._needs_assembler() or _has_assembler(env):
                raise
            self._session.report(replace(one, severity="note") for one in error.diagnostics)
            return fused
        if done.cubin is not None:
            self._session.report(done.cubin.warnings)
        return done

    def _needs_assembler(self) -> bool:
        given = self._given
        wanted = (given.cubin, given.max_registers, given.ptxas_options, given.line_info)
        return any(wanted)

    def _verify(self, fused: Fused) -> bool:
        """Run it against its members; what was proved is known already."""
        from goptx.proof.gpu_inputs import Subject
        from goptx.proof.verify import How, verify

        subject = Subject(fused.contract, fused.ptx, Path(), self._given.output)
        ways = [way for way in self._given.verify if way != "static"]
        found = verify(subject, ways, How(cache=self._session.cache))
        found = self._verified = replace(found, certificate=fused.report.certificate)
        self._session.report(found.diagnostics)
        if not found.ok:
            self._session.say(found.statement())
            self._session.report(
                [Diagnostic("error", "nothing is written", hint="to look at it, drop --verify")]
            )
        return found.ok

    def _measure(self, fused: Fused) -> None:
        from goptx.bench import bench_contract

        with progress_bar() as show_progress:
            self._bench = bench_contract(
                fused.contract, fused.ptx, folder=Path(), size="bench", progress=show_progress
            )

    # What comes out

    def _write(self, fused: Fused, places: Mapping[str, Path]) -> None:
        from goptx.build import keep_compiled, placed

        out = places.get("-o")
        contents: dict[str | Path, str | bytes] = {}
        if out is not None:
            fused, members = keep_compiled(fused, out)
            contents |= members
        if out is not None:
            contents[out] = fused.ptx
        if (home := places.get("--contract")) is not None:
            contents[home] = placed(fused.contract, home.parent, out).to_toml()
        if (cubin := places.get("--cubin")) is not None and fused.cubin is not None:
            contents[cubin] = fused.cubin.image
        if (host := places.get("--emit-host")) is not None:
            contents[host] = _host_text(fused, host, out)
        write_together(contents)
        if out is None:
            write_result(fused.ptx, "-")

    def _tell(self, fused: Fused, places: Mapping[str, Path]) -> None:
        from goptx.cli import fuse_report

        if self._given.time_passes:
            self._session.say(fuse_report.times(fused))
        fuse_report.summarise(fused, places, color=self._session.color())
        if self._given.as_json:
            write_json(fuse_report.as_dict(fused, places, self._verified, self._bench))
        elif self._bench is not None:
            from goptx.cli.bench import show

            show(self._bench, as_json=False)
        if self._verified is not None:
            self._session.say(self._verified.statement())


def _host_text(fused: Fused, host: Path, out: Path | None) -> str:
    from goptx.build import placed
    from goptx.cuda.host import emit_host

    return emit_host(placed(fused.contract, host.parent, out))


def _has_assembler(env: Mapping[str, str]) -> bool:
    from goptx.cuda.assemble import find_assemblers

    return bool(find_assemblers(env))


def _check_places(places: Mapping[str, Path]) -> None:
    """Find out before the work whether its results can be written."""
    for option, path in places.items():
        folder = path.parent
        try:
            folder.stat()
            if path.is_dir():
                raise IsADirectoryError(21, "Is a directory", str(path))
            if not folder.is_dir():
                raise NotADirectoryError(20, "Not a directory", str(folder))
            if not os.access(folder, os.W_OK):
                raise PermissionError(13, "Permission denied", str(folder))
        except OSError as error:
            raise GoptxError((os_diagnostic(error, f"{option}: cannot write to"),)) from None
