"""One road from files to a fused kernel: load, fuse, assemble, write."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from goptx.contract import Contract, Resources
from goptx.diag import Diagnostic, GoptxError
from goptx.fusion.fuse import FuseOptions, Fusion, fuse_members
from goptx.fusion.members import Dim3, Member
from goptx.fusion.plan import Leaf, Node, Plan, parse_plan
from goptx.ir import Function, Module

if TYPE_CHECKING:
    from goptx.cuda.assemble import Assembler, Cubin
    from goptx.launch import KernelLaunch, LaunchFile

STRATEGIES = ("seq", "warps", "blocks", "product")
"""The combinators that ``--strategy`` names; more come with `weave` and `auto`."""

DEFAULT_ORDER = ("product", "warps", "blocks")
"""Without a plan or strategy: the first of these that is legal."""


@dataclass(frozen=True)
class MemberSpec:
    """What a user says about one member.

    Attributes:
        path: PTX file, or ``-``.
        alias: by default a, b, c… by position.
        kernel: by default the only one of the file.
        block, grid, rank, dynamic_shared: shapes that are given instead of, or beside, those of a
            launch file.
        module: the parsed file, if there is one already.
    """

    path: str
    alias: str | None = None
    kernel: str | None = None
    block: Dim3 | None = None
    grid: Dim3 | None = None
    rank: int | None = None
    dynamic_shared: int | None = None
    module: Module | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Report:
    """What came of a fusion: the plan that was taken, why, and what was noticed."""

    plan: str
    tried: tuple[Diagnostic, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    resources: Resources | None = None
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True)
class Fused:
    """A fused kernel: PTX text, contract, and how it came about."""

    ptx: str
    contract: Contract
    report: Report
    module: Module = field(repr=False)
    cubin: Cubin | None = field(default=None, repr=False)

    def write(self, out: str | Path, contract: str | Path | None = None) -> tuple[Path, Path]:
        """Write PTX and contract; both or neither. Returns their paths."""
        return write_fused(self, Path(out), Path(contract) if contract else None)


def load_member(
    spec: MemberSpec, alias: str, launch: LaunchFile | None = None, *, search: bool = True
) -> Member:
    """Load a member and find its shapes.

    Block shapes come from the spec, else from the launch file given, else from the one beside the
    PTX file (``X.toml`` beside ``X.ptx``), else from ``.reqntid``.
    """
    from goptx.syntax import load

    module = spec.module if spec.module is not None else load(spec.path)
    kernel = module.kernel(spec.kernel)
    table, file = _find_launch(spec, kernel, alias, launch, search)
    block = spec.block or (table.block_at(None) if table is not None else None)
    block = block or kernel.dimension("reqntid")
    if block is None:
        raise GoptxError.at(
            f"the block shape of {alias!r} ({kernel.name}) is not known",
            kernel.span,
            notes=[
                f"no --launch file names {kernel.name!r} or {alias!r}",
                f"no launch file lies beside {spec.path}",
                f"no --block {alias}=X,Y,Z was given",
                "the kernel has no .reqntid",
            ],
            hint=f"goptx inspect --template {spec.path} writes a launch file",
        )
    rank = spec.rank or (len(table.grid) if table is not None else _used_rank(kernel))
    text = module.source.text if module.source is not None else module.to_ptx()
    return Member(
        alias,
        module,
        kernel,
        block,
        rank,
        spec.grid,
        spec.dynamic_shared,
        spec.path,
        hashlib.sha256(text.encode()).hexdigest(),
        str(file) if file is not None else None,
        table.name if table is not None else None,
    )


def _find_launch(
    spec: MemberSpec, kernel: Function, alias: str, launch: LaunchFile | None, search: bool
) -> tuple[KernelLaunch | None, Path | None]:
    if launch is not None:
        table = launch.find(alias, kernel.name)
        if table is not None:
            return table, Path(launch.path)
    beside = Path(spec.path).with_suffix(".toml")
    if search and spec.path != "-" and spec.module is None and beside.is_file():
        from goptx.launch import load_launch

        table = load_launch(beside).find(alias, kernel.name)
        if table is not None:
            return table, beside
    return None, None


def _used_rank(kernel: Function) -> int:
    """The highest dimension of its grid that a kernel looks at."""
    from goptx.ir import Special
    from goptx.ir.operands import walk

    rank = 1
    for instruction in kernel.instructions():
        for operand in instruction.operands:
            for part in walk(operand):
                if isinstance(part, Special) and part.base in ("%ctaid", "%nctaid"):
                    rank = max(rank, "xyz".find(part.component or "z") + 1)
    return rank


def aliases_for(specs: Sequence[MemberSpec]) -> list[str]:
    """The aliases of members: as given, else a, b, c… by position; GoptxError if two are equal."""
    found: list[str] = []
    for position, spec in enumerate(specs):
        alias = spec.alias or _letter(position)
        if alias in found:
            raise GoptxError.at(
                f"two members have the alias {alias!r}",
                hint="give them different ones: first=a.ptx second=b.ptx",
            )
        found.append(alias)
    return found


def _letter(position: int) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return letters[position] if position < 26 else f"m{position}"


def fuse(
    members: Sequence[MemberSpec],
    *,
    plan: Plan | str | None = None,
    strategy: str | None = None,
    launch: LaunchFile | None = None,
    options: FuseOptions | None = None,
) -> Fused:
    """Fuse members by a plan, by a strategy over all of them, or by the first that is legal."""
    import time

    started = time.perf_counter()
    if not members:
        raise GoptxError.at("nothing to fuse: no member was given")
    aliases = aliases_for(members)
    loaded = [load_member(s, a, launch) for s, a in zip(members, aliases, strict=True)]
    parsed = time.perf_counter()
    check_independence(loaded)
    plans = _plans(aliases, plan, strategy)
    refusals: list[Diagnostic] = []
    for candidate in plans:
        try:
            result = fuse_members(loaded, candidate, options)
        except GoptxError as error:
            if len(plans) == 1:
                raise
            refusals += error.diagnostics
            continue
        seconds = {"load": parsed - started, "fuse": time.perf_counter() - parsed}
        return _fused(result, refusals, seconds)
    raise GoptxError(tuple(refusals))


def _fused(result: Fusion, refusals: list[Diagnostic], seconds: dict[str, float]) -> Fused:
    report = Report(result.contract.plan, tuple(refusals), result.notes, None, seconds)
    return Fused(result.ptx, result.contract, report, result.module)


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
    """Refuse members of which one writes a buffer that another one uses, as far as launch files say.

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


def assemble_fused(
    fused: Fused,
    *,
    max_registers: int | None = None,
    options: Sequence[str] = (),
    line_info: bool = False,
    assembler: Assembler | None = None,
    env: Mapping[str, str] | None = None,
    filename: str = "<fused>",
) -> Fused:
    """Assemble a fused kernel and record what it needs.

    GoptxError if it does not assemble, or needs more registers than a CTA can have.
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
    )
    resources = _resources(fused.contract, cubin)
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


def write_fused(fused: Fused, out: Path, contract: Path | None = None) -> tuple[Path, Path]:
    """Write PTX and contract beside each other: each is written whole or not at all."""
    beside = contract or out.with_name(out.name.removesuffix(".ptx") + ".contract.toml")
    home = beside.parent
    record = replace(
        fused.contract,
        ptx=_relative(out, home),
        members=tuple(
            replace(
                m,
                path=_relative(Path(m.path), home) if m.path != "-" else "-",
                launch=_relative(Path(m.launch), home) if m.launch else None,
            )
            for m in fused.contract.members
        ),
    )
    texts = {out: fused.ptx, beside: record.to_toml()}
    pending: list[tuple[Path, Path]] = []
    try:
        for path, text in texts.items():
            part = path.with_name(f".{path.name}.part")
            pending.append((part, path))
            part.write_text(text, encoding="utf-8")
        for part, path in pending:
            part.replace(path)
    except OSError as error:
        raise GoptxError.at(
            f"cannot write {error.filename or out}: {error.strerror or error}",
            hint="choose another place with -o",
        ) from None
    finally:
        for part, _ in pending:
            part.unlink(missing_ok=True)
    return out, beside


def _relative(path: Path, home: Path) -> str:
    """A path as written into a contract: relative to it where it lies below it, else absolute."""
    full = path.resolve()
    try:
        return str(full.relative_to(home.resolve()))
    except ValueError:
        return str(full)
