"""One road from files to a fused kernel: load, fuse, assemble, write."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.contract import Contract, Resources
from goptx.diag import Diagnostic, GoptxError, Note
from goptx.files import beside, write_together
from goptx.fusion.emit import origins
from goptx.fusion.facts import gather
from goptx.fusion.fuse import FuseOptions, Fusion
from goptx.fusion.members import Member
from goptx.fusion.plan import Leaf, Node, Plan, instances, parse_plan
from goptx.fusion.roles import check_pool
from goptx.ir import Module
from goptx.loading import load_member
from goptx.pipeline import PassBug, broken_invariants
from goptx.registers import fuse_with_roles
from goptx.sources import Compile, is_source, load
from goptx.specs import MemberSpec, aliases_for

if TYPE_CHECKING:
    from goptx.cuda.assemble import Assembler, Cubin
    from goptx.launch import LaunchFile
    from goptx.pipeline import Pipeline, Sink
    from goptx.proof.certificate import Certificate


DEFAULT_ORDER = ("product", "warps", "blocks")
"""Without a plan or strategy: the first of these that is legal and does not grow too much."""

MOST_GROWTH = 4
"""Times as many instructions as its members have, above which a product is passed over where
nobody asked for it: states of both members multiply."""


@dataclass(frozen=True)
class Refusal:
    """A plan that was tried and not taken, and why."""

    plan: str
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class Report:
    """What came of a fusion: the plan that was taken, those before it, and what was noticed.

    ``certificate`` says what was proved of the fused text; passes that change it take it away.
    """

    plan: str
    tried: tuple[Refusal, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    resources: Resources | None = None
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])
    certificate: Certificate | None = None


@dataclass(frozen=True)
class Fused:
    """A fused kernel: PTX text, contract, and how it came about.

    ``compiled`` holds the PTX of members that were compiled from sources, by alias.
    """

    ptx: str
    contract: Contract
    report: Report
    module: Module = field(repr=False)
    cubin: Cubin | None = field(default=None, repr=False)
    compiled: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def write(self, out: str | Path, contract: str | Path | None = None) -> tuple[Path, Path]:
        """Write PTX and contract; both or neither. Returns their paths."""
        return write_fused(self, Path(out), Path(contract) if contract else None)


def fuse(
    members: Sequence[MemberSpec],
    *,
    plan: Plan | str | None = None,
    strategy: str | None = None,
    launch: LaunchFile | None = None,
    options: FuseOptions | None = None,
    prove: bool = True,
    independent: bool = False,
) -> Fused:
    """Fuse members by a plan, by a strategy over all of them, or by the first that is legal.

    With ``prove`` the result is proved equal to its members; GoptxError if that fails. Launch files
    are asked whether members share memory that one writes, unless the caller knows better from the
    launches at hand and says that they are ``independent``.
    """
    import time

    started = time.perf_counter()
    if not members:
        raise GoptxError.at("nothing to fuse: no member was given")
    aliases = aliases_for(members)
    specs = _read_once(members, Compile(options.target if options is not None else None))
    loaded = [load_member(s, a, launch) for s, a in zip(specs, aliases, strict=True)]
    parsed = time.perf_counter()
    if not independent:
        check_independence(loaded)
    plans = _plans(aliases, plan, strategy)
    facts = {m.alias: gather(m) for m in loaded}
    result, refusals = _first_legal(
        plans, lambda plan: fuse_with_roles(loaded, plan, options, facts), _instructions(loaded)
    )
    seconds = {"load": parsed - started, "fuse": time.perf_counter() - parsed}
    fused = _fused(result, refusals, seconds)
    texts = {m.alias: m.module.source for m in loaded if is_source(m.path)}
    compiled = {alias: source.text for alias, source in texts.items() if source is not None}
    fused = replace(fused, compiled=compiled)
    return proved(fused, {m.alias: m.module for m in loaded}) if prove else fused


def _first_legal(
    plans: Sequence[Plan], fuse_by: Callable[[Plan], Fusion], instructions: int
) -> tuple[Fusion, list[Refusal]]:
    """The first plan that is legal and does not grow too much, or else that is legal, with why
    those before it were not taken. GoptxError if none is."""
    refusals: list[Refusal] = []
    large: tuple[Fusion, list[Refusal]] | None = None
    for plan in plans:
        try:
            result = fuse_by(plan)
        except GoptxError as error:
            if len(plans) == 1:
                raise
            refusals.append(Refusal(str(plan), tuple(error.diagnostics)))
            continue
        count = len(result.contract.origins)
        if len(plans) == 1 or count <= MOST_GROWTH * instructions:
            return result, refusals
        large = large or (result, list(refusals))
        grown = GoptxError.at(
            f"it has {count:,} instructions, of members with {instructions:,}",
            hint=f"to have it all the same: --plan '{plan}'",
        )
        refusals.append(Refusal(str(plan), tuple(grown.diagnostics)))
    if large is not None:
        return large
    raise _none_is_legal(refusals)


def _instructions(members: Sequence[Member]) -> int:
    """Instructions of members, with those of the device functions beside them."""
    functions = [member.kernel for member in members]
    for member in members:
        functions += [f for f in member.module.functions.values() if not f.is_entry]
    return sum(len(list(function.instructions())) for function in functions)


def _read_once(specs: Sequence[MemberSpec], options: Compile) -> list[MemberSpec]:
    """The specs with their files read: once, however many members a file has."""
    modules = {spec.path: spec.module for spec in specs if spec.module is not None}
    found: list[MemberSpec] = []
    for spec in specs:
        module = spec.module or modules.get(spec.path) or load(spec.path, options)
        modules[spec.path] = module
        found.append(replace(spec, module=module))
    return found


def _none_is_legal(refusals: list[Refusal]) -> GoptxError:
    """The findings against all plans; what stands against several of them comes once."""
    first: dict[tuple[str, str], Diagnostic] = {}
    others: dict[tuple[str, str], dict[str, None]] = {}
    for refusal in refusals:
        for one in refusal.diagnostics:
            key = (one.rule, str(one.span)) if one.rule else ("", one.render())
            if key in first and first[key].render() != one.render():
                others.setdefault(key, {})[refusal.plan] = None
            first.setdefault(key, one)
    found = [
        replace(one, notes=(*one.notes, Note(f"the same for {' and '.join(others[key])}")))
        if key in others
        else one
        for key, one in first.items()
    ]
    return GoptxError(tuple(found))


def _fused(result: Fusion, refusals: list[Refusal], seconds: dict[str, float]) -> Fused:
    report = Report(result.contract.plan, tuple(refusals), result.notes, None, seconds)
    return Fused(result.ptx, result.contract, report, result.module)


def proved(
    fused: Fused, members: Mapping[str, Module] | None = None, filename: str = "<fused>"
) -> Fused:
    """Prove a fused kernel equal to its members (`docs/proof.md`); GoptxError if that fails.

    Members that are not given are read from the paths in the contract.
    """
    import time

    from goptx.proof.cert_files import certify_text

    started = time.perf_counter()
    certificate = certify_text(
        fused.contract, fused.ptx, folder=Path(), filename=filename, members=members
    )
    seconds = {**fused.report.seconds, "prove": time.perf_counter() - started}
    return replace(fused, report=replace(fused.report, seconds=seconds, certificate=certificate))


def _plans(aliases: list[str], plan: Plan | str | None, strategy: str | None) -> list[Plan]:
    if plan is not None:
        return [parse_plan(plan) if isinstance(plan, str) else plan]
    if len(aliases) == 1:
        raise GoptxError.at(
            "one member alone is not fused", hint="give two kernels or more, or one twice"
        )
    leaves: tuple[Plan, ...] = tuple(Leaf(alias) for alias in aliases)
    nothing = (None,) * len(leaves)
    return [Node(op, leaves, nothing) for op in ([strategy] if strategy else DEFAULT_ORDER)]


def check_independence(members: list[Member]) -> None:
    """Refuse members of which one writes a buffer of another, as far as launch files say.

    Buffers with equal ``id`` are one (row ``independence`` of the law).
    """
    from goptx.launch import load_launch, overlaps

    shapes = [
        (m, load_launch(m.launch).find(m.alias, m.kernel.name))
        for m in members
        if m.launch is not None
    ]
    tables = [(m, t.at(None)) for m, t in shapes if t is not None]
    for position, (first, one) in enumerate(tables):
        for second, two in tables[position + 1 :]:
            for a, b in overlaps(one, two):
                raise GoptxError.at(
                    f"{first.alias!r} and {second.alias!r} share the buffer "
                    f"{a.id!r} ({a.name}, {b.name}) and one of them writes it",
                    second.kernel.span,
                    rule="independence",
                    hint="fuse kernels that do not depend on each other",
                )


def transform(
    fused: Fused,
    pipeline: Pipeline,
    *,
    verify_each: bool = True,
    print_after: Collection[str] = (),
    print_changed: bool = False,
    sink: Sink | None = None,
) -> Fused:
    """Run passes over the fused module and bring text and contract up to date.

    ``print_after`` may hold ``fuse``, which is what there is before the first pass; ``sink`` takes
    what is printed, ``print_changed`` prints after passes that changed something. With
    ``verify_each`` the IR is checked before the first and after each pass.

    Raises:
        GoptxError: a pass refuses the kernel, or changed what the contract says of it.
        PassBug: fusing or a pass left invalid IR.
    """
    module, seconds = fused.module, dict(fused.report.seconds)
    if sink is not None and {"fuse", "all"} & set(print_after):
        sink(f"// after fuse\n{fused.ptx}")
    if verify_each and (findings := broken_invariants(module)):
        raise PassBug("fusing left invalid IR", findings, fused.ptx)
    if not pipeline.passes:
        return fused
    report = pipeline.run(
        module,
        verify_each=verify_each,
        print_after=print_after,
        print_changed=print_changed,
        sink=sink,
    )
    for step in report.steps:
        seconds[step.text] = seconds.get(step.text, 0.0) + step.seconds
    _check_interface(fused.contract, module)
    text = module.to_ptx()
    aliases = [member.alias for member in fused.contract.members]
    contract = replace(
        fused.contract,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        origins=tuple(origins(module, text, instances(parse_plan(fused.contract.plan), aliases))),
        options={**fused.contract.options, "passes": str(pipeline)},
    )
    done = replace(fused.report, seconds=seconds, certificate=None)
    return replace(fused, ptx=text, contract=contract, report=done)


def _check_interface(contract: Contract, module: Module) -> None:
    """Passes may change the code of a fused kernel, not what its contract says of it."""
    kernel = module.kernels.get(contract.kernel)
    found = [] if kernel is None else [(p.name, p.type, p.size) for p in kernel.params]
    lost = [c.fused for c in contract.copies if c.fused not in module.variables]
    if kernel is None or found != [(p.name, p.type, p.size) for p in contract.params] or lost:
        raise GoptxError.at(
            f"a pass changed the name or the parameters of {contract.kernel!r}, or data that its "
            "launch copies",
            hint="such a pass runs after fusing: goptx opt -p",
        )


def assemble_fused(
    fused: Fused,
    *,
    max_registers: int | None = None,
    options: Sequence[str] = (),
    line_info: bool = False,
    assembler: Assembler | None = None,
    env: Mapping[str, str] | None = None,
    filename: str = "<fused>",
    or_newer: bool = False,
) -> Fused:
    """Assemble a fused kernel and record what it needs.

    With ``or_newer`` a newer target stands in for one that the assembler has given up. GoptxError
    if it does not assemble, or needs more registers than a CTA can have.
    """
    from goptx.cuda.assemble import assemble

    cubin = assemble(
        fused.ptx,
        target=fused.contract.target,
        filename=filename,
        max_registers=max_registers,
        options=options,
        line_info=line_info,
        assembler=assembler,
        env=env,
        or_newer=or_newer,
    )
    resources = _resources(fused.contract, cubin)
    check_pool(fused.ptx, fused.module.kernels[fused.contract.kernel], resources.registers)
    contract = replace(fused.contract, resources=resources)
    if max_registers is not None:
        contract = replace(contract, options={**contract.options, "max_registers": max_registers})
    report = replace(
        fused.report,
        resources=resources,
        seconds={**fused.report.seconds, "assemble": cubin.seconds},
    )
    return replace(fused, contract=contract, report=report, cubin=cubin)


def _resources(contract: Contract, cubin: Cubin) -> Resources:
    from goptx.analysis.occupancy import occupancy

    kernel = cubin.kernels[contract.kernel]
    threads = contract.block[0]
    dynamic = int(contract.dynamic_shared) if contract.dynamic_shared.isdigit() else 0
    found = occupancy(
        contract.target,
        registers=kernel.registers,
        threads=threads,
        shared=kernel.static_shared + dynamic,
    )
    if found.ctas == 0:
        raise GoptxError.at(
            f"the fused kernel cannot be launched: {threads} threads with {kernel.registers} "
            f"registers each and {kernel.static_shared + dynamic} bytes of shared memory do not "
            f"fit on an SM of {contract.target} (limit: {found.limiter})",
            rule="threads",
            hint="cap the registers with --max-registers, or use blocks",
        )
    return Resources(
        registers=kernel.registers,
        spill_stores=kernel.spill_stores,
        spill_loads=kernel.spill_loads,
        static_shared=kernel.static_shared,
        stack=kernel.stack,
        ctas_per_sm=found.ctas,
        occupancy=found.fraction,
        assembler=f"{cubin.assembler.name} {cubin.assembler.version}",
    )


def contract_path(out: str | Path) -> Path:
    """Where the contract of a fused PTX file lies: ``OUT.contract.toml`` beside ``OUT.ptx``."""
    return beside(out, ".contract.toml")


def placed(contract: Contract, home: Path, ptx: Path | None) -> Contract:
    """A contract as it is written into the folder ``home``: with its paths relative to that.

    ``ptx`` is where the fused text goes; None if that is nowhere that has a path.
    """
    members = tuple(
        replace(
            m,
            path=_relative(Path(m.path), home) if m.path != "-" else "-",
            launch=_relative(Path(m.launch), home) if m.launch else None,
        )
        for m in contract.members
    )
    return replace(contract, ptx=_relative(ptx, home) if ptx else "-", members=members)


def keep_compiled(fused: Fused, out: Path) -> tuple[Fused, dict[Path, str]]:
    """The fused kernel with its compiled members as PTX files beside it, and those files.

    Whoever verifies or measures it needs what it was made of, and no compiler.
    """
    paths = {alias: out.with_suffix(f".{alias}.member.ptx") for alias in fused.compiled}
    members = tuple(
        replace(m, path=str(paths[m.alias])) if m.alias in paths else m
        for m in fused.contract.members
    )
    kept = replace(fused, contract=replace(fused.contract, members=members))
    return kept, {path: fused.compiled[alias] for alias, path in paths.items()}


def write_fused(fused: Fused, out: Path, contract: Path | None = None) -> tuple[Path, Path]:
    """Write PTX and contract beside each other: both or neither. Returns their paths."""
    fused, members = keep_compiled(fused, out)
    beside = contract or contract_path(out)
    record = placed(fused.contract, beside.parent, out)
    write_together({out: fused.ptx, beside: record.to_toml(), **members})
    return out, beside


def _relative(path: Path, home: Path) -> str:
    """A path as written into a contract: relative to it where it lies below it, else absolute."""
    full = path.resolve()
    try:
        return str(full.relative_to(home.resolve()))
    except ValueError:
        return str(full)
