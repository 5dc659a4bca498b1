"""The fused module and its contract, out of a lowered plan."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from goptx.contract import ArenaRecord, Contract, FusedParam, MemberParam, MemberRecord, SymbolCopy
from goptx.diag import GoptxError
from goptx.fusion import shapes
from goptx.fusion.decided import decide
from goptx.fusion.globals import GlobalPlan
from goptx.fusion.layout import tidy
from goptx.fusion.lower import DYNAMIC_NAME, STATIC_NAME, Lowered
from goptx.fusion.members import Member, Names
from goptx.fusion.plan import Plan, instances
from goptx.fusion.resources import layout
from goptx.fusion.tickets import WORKSPACE
from goptx.ir import Block, FileEntry, Function, Instruction, Loc, Module, Parameter, Variable
from goptx.isa.names import unusable

PARAM_LIMIT = 4096
PARAM_LIMIT_LARGE = 32764
"""Bytes of kernel parameters: on all targets, and on sm_70 and later from PTX 8.1 on."""


class SourceMap:
    """Source positions of the output: those of the members' own ``.loc``, else their PTX lines.

    Args:
        members: in order; their ``.file`` entries are numbered anew.
        folder: paths of PTX files are printed relative to it where they lie below it.
    """

    def __init__(self, members: list[Member], folder: Path | None = None) -> None:
        self.entries: list[FileEntry] = []
        self._known: dict[str, int] = {}
        self._files: dict[tuple[int, int], int] = {}
        self._texts: list[int] = []
        for position, member in enumerate(members):
            for index, entry in member.module.files.items():
                self._files[position, index] = self._add(entry.path)
            self._texts.append(self._add(_relative(member.path, folder)))

    def _add(self, path: str) -> int:
        found = self._known.get(path)
        if found is None:
            found = self._known[path] = len(self._known) + 1
            self.entries.append(FileEntry(found, path))
        return found

    def locate(self, member: int, instruction: Instruction) -> Loc | None:
        """The position to print for a member's instruction."""
        loc = instruction.loc
        if loc is not None and (member, loc.file) in self._files and loc.line > 0:
            return Loc(self._files[member, loc.file], loc.line, loc.column)
        if instruction.span is None:
            return None
        line, column = instruction.span.source.position(instruction.span.start)
        return Loc(self._texts[member], line, column)


def _relative(path: str, folder: Path | None) -> str:
    if folder is not None:
        try:
            return str(Path(path).resolve().relative_to(folder.resolve()))
        except (ValueError, OSError):
            return path
    return path


@dataclass(frozen=True)
class Header:
    """What the fused module says of itself; ``modes`` stand behind its target."""

    name: str
    version: tuple[int, int]
    target: str
    modes: tuple[str, ...]
    address_size: int
    max_registers: int | None = None


def build_module(
    header: Header,
    members: list[Member],
    lowered: Lowered,
    sources: SourceMap,
    globals_: dict[str, GlobalPlan],
) -> Module:
    """The module of a fused kernel."""
    module = Module(header.version, [header.target, *header.modes], header.address_size)
    module.items += sources.entries
    module.items += _externals(members)
    for member in members:
        plan = globals_[member.alias]
        module.items += [_renamed(v, Names(member.alias)) for v in (*plan.kept, *plan.copied)]
    module.items += _shared_variables(lowered)
    # All prototypes first: device functions may call each other.
    module.items += map(_prototype, lowered.callees)
    module.items += lowered.callees
    kernel = _kernel(header, lowered, [p for p, _ in _parameters(members, lowered, globals_)])
    _check_name(header.name, module)
    module.items.append(kernel)
    return module


def _kernel(header: Header, lowered: Lowered, params: list[Parameter]) -> Function:
    _check_parameters(params, header)
    kernel = Function(header.name, is_entry=True, linkage="visible", params=params)
    kernel.directives["reqntid"] = (lowered.threads, 1, 1)
    if (cluster := max(lowered.clusters.values())) > 1:
        kernel.directives["reqnctapercluster"] = (cluster, 1, 1)
        kernel.directives["explicitcluster"] = ()
    if header.max_registers is not None:
        kernel.directives["maxnreg"] = (header.max_registers,)
    kernel.registers = lowered.bundle.registers
    kernel.variables.update(lowered.bundle.variables)
    kernel.tables.update(lowered.bundle.tables)
    kernel.prototypes.update(lowered.bundle.prototypes)
    entry = Block("$g_entry", lowered.prologue, lowered.strand.entry)
    end = Block(lowered.strand.exit, [Instruction("ret")])
    blocks = [entry, *lowered.strand.blocks, end]
    decide(blocks, kernel)
    kernel.blocks = tidy(blocks, kernel)
    return kernel


def _check_name(name: str, module: Module) -> None:
    """The name that was chosen must be one, and nothing else may have it."""
    if (reason := unusable(name)) is not None:
        raise GoptxError.at(f"{name!r} cannot be the name of a kernel", hint=reason)
    if name in module.functions or name in module.variables:
        raise GoptxError.at(
            f"the name {name!r} of the fused kernel is that of something in it",
            hint="choose another one with --name",
        )


def _externals(members: list[Member]) -> list[Function]:
    """Prototypes of functions that the driver links in, such as vprintf; each one once."""
    found: dict[str, tuple[Function, Member]] = {}
    for member in members:
        for name, old in member.externals.items():
            new = _prototype(old)
            new.linkage = old.linkage
            known, first = found.setdefault(name, (new, member))
            if _signature(known) != _signature(new):
                raise GoptxError.at(
                    f"members {first.alias!r} and {member.alias!r} declare {name!r} differently",
                    old.span,
                    rule="external-call",
                    hint="compile them with the same headers",
                )
    return [function for function, _ in found.values()]


def _signature(function: Function) -> list[tuple[str, ...]]:
    """What must agree between two declarations of a function: all but names."""
    return [
        tuple(str(param.renamed("_")) for param in params)
        for params in (function.returns, function.params)
    ]


def _prototype(callee: Function) -> Function:
    """A declaration of a device function."""
    return Function(
        callee.name,
        is_entry=False,
        params=list(callee.params),
        returns=list(callee.returns),
        directives={k: v for k, v in callee.directives.items() if k == "noreturn"},
        is_prototype=True,
    )


def _renamed(variable: Variable, names: Names) -> Variable:
    init = variable.init
    if init is not None and variable.init_names:
        known = set(variable.init_names)
        init = re.sub(
            r"(?<![\w$])[A-Za-z_$%][\w$]*",
            lambda m: names.symbol(m[0]) if m[0] in known else m[0],
            init,
        )
    return replace(
        variable,
        name=names.symbol(variable.name),
        init=init,
        init_names=tuple(map(names.symbol, variable.init_names)),
        linkage="visible" if variable.init is None else None,
    )


def _shared_variables(lowered: Lowered) -> list[Variable]:
    shared, found = lowered.shared, list[Variable]()
    if shared.static_size and not lowered.all_dynamic:
        found.append(
            Variable(STATIC_NAME, "shared", "b8", shared.align, dims=(shared.static_size,))
        )
    uses_dynamic = any(arena.externs for arena in shared.arenas.values())
    if uses_dynamic or lowered.all_dynamic:
        found.append(
            Variable(DYNAMIC_NAME, "shared", "b8", shared.align, dims=(None,), linkage="extern")
        )
    return found


def _parameters(
    members: list[Member], lowered: Lowered, globals_: dict[str, GlobalPlan]
) -> Iterable[tuple[Parameter, FusedParam]]:
    """The parameters of the fused kernel with their origins, in order."""
    for member in members:
        names = Names(member.alias)
        for index, param in enumerate(member.kernel.params):
            new = param.renamed(names.symbol(param.name))
            yield (
                new,
                FusedParam(
                    new.name, param.type, param.size, param.alignment, "member", member.alias, index
                ),
            )
    for member in members:
        for symbol, name in globals_[member.alias].bound.items():
            yield (
                Parameter(name, "u64"),
                FusedParam(name, "u64", 8, 8, "global", member.alias, symbol=symbol),
            )
    if lowered.workspace is not None:
        size, reset = str(lowered.workspace.size), lowered.workspace.reset
        yield (
            Parameter(WORKSPACE, "u64"),
            FusedParam(WORKSPACE, "u64", 8, 8, "workspace", expr=size, reset=reset),
        )
    for shape in lowered.shape_params:
        size = int(shape.type[1:]) // 8
        yield (
            Parameter(shape.name, shape.type),
            FusedParam(shape.name, shape.type, size, size, "shape", expr=shape.expr),
        )


def _check_parameters(params: list[Parameter], header: Header) -> None:
    at = 0
    for param in params:
        at = -(-at // param.alignment) * param.alignment + param.size
    large = header.version >= (8, 1) and int("".join(filter(str.isdigit, header.target))) >= 70
    limit = PARAM_LIMIT_LARGE if large else PARAM_LIMIT
    if at > limit:
        raise GoptxError.at(
            f"the fused kernel has {at} bytes of parameters; {header.target} with PTX "
            f"{header.version[0]}.{header.version[1]} takes {limit}",
            rule="parameters",
            hint="fuse fewer kernels",
        )


def _printed(function: Function) -> Iterator[tuple[Instruction, int]]:
    """The instructions, each with the number of lines before it that look like it but are not it:
    branches that the printer writes where a block does not stand before its successor."""
    waiting: list[str] = []
    blocks = function.blocks
    for index, block in enumerate(blocks):
        for instruction in block.instructions:
            yield instruction, waiting.count(str(instruction))
            waiting.clear()
        following = blocks[index + 1].label if index + 1 < len(blocks) else None
        if block.next is not None and block.next != following:
            waiting.append(f"bra {block.next};")
        elif block.next is None and block.terminator is None:
            waiting.append("ret;")


def origins(module: Module, text: str, names: Sequence[str]) -> list[tuple[int, int, str, int]]:
    """Runs (line, count, name, ordinal): which lines of the text are images of which instructions
    of which instance, by the names of those (`plan.instances`).

    The text must be ``module.to_ptx()``; instructions are matched to lines in order.
    """
    found: list[tuple[int, int, str, int]] = []
    lines = text.split("\n")
    at = 0
    for function in module.definitions():
        for instruction, skipped in _printed(function):
            wanted = f"\t{instruction}"
            while lines[at] != wanted or skipped:
                skipped -= lines[at] == wanted
                at += 1
            at += 1
            if instruction.origin is None or instruction.origin.ordinal < 0:
                continue
            for origin in (instruction.origin, *instruction.merged):
                alias = names[origin.member]
                if found:
                    line, count, last, first = found[-1]
                    if line + count == at and last == alias and first + count == origin.ordinal:
                        found[-1] = (line, count + 1, last, first)
                        continue
                found.append((at, 1, alias, origin.ordinal))
    return found


def build_contract(
    header: Header,
    text: str,
    plan: Plan,
    members: list[Member],
    lowered: Lowered,
    globals_: dict[str, GlobalPlan],
    module: Module,
    assumptions: list[str],
    options: dict[str, str | int | bool],
) -> Contract:
    """The contract of a fused kernel; paths are filled in by whoever writes the files."""
    shared = lowered.shared
    static = shared.static_size
    dynamic = shared.dynamic_size
    if lowered.all_dynamic:
        start = -(-static // shared.align) * shared.align
        dynamic = shapes.add([start, dynamic])
    return Contract(
        kernel=header.name,
        ptx="",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        plan=str(plan),
        target=header.target,
        ptx_version=header.version,
        block=(lowered.threads, 1, 1),
        grid=str(lowered.ctas),
        dynamic_shared=str(dynamic),
        members=tuple(_record(m, lowered.clusters[m.alias]) for m in members),
        params=tuple(f for _, f in _parameters(members, lowered, globals_)),
        copies=tuple(
            SymbolCopy(m.alias, v.name, Names(m.alias).symbol(v.name), v.size or 0)
            for m in members
            for v in globals_[m.alias].copied
        ),
        symbols={
            name: _symbols(name, m, globals_[m.alias])
            for m in members
            for name in instances(plan, [m.alias for m in members])
            if name.partition(".")[0] == m.alias
        },
        assumptions=tuple(assumptions),
        options=options,
        origins=tuple(origins(module, text, instances(plan, [m.alias for m in members]))),
        max_static_shared=0 if lowered.all_dynamic else static,
        arenas=tuple(_arenas(plan, members, lowered)),
    )


def _arenas(plan: Plan, members: list[Member], lowered: Lowered) -> Iterator[ArenaRecord]:
    """Where each instance's shared memory lies."""
    shared = lowered.shared
    static = STATIC_NAME if not lowered.all_dynamic else DYNAMIC_NAME
    behind = -(-shared.static_size // shared.align) * shared.align if lowered.all_dynamic else 0
    by_alias = {m.alias: m for m in members}
    for name in instances(plan, list(by_alias)):
        member = by_alias[name.partition(".")[0]]
        arena = shared.arenas[name]
        if arena.offsets:
            size = layout(member).size
            yield ArenaRecord(name, static, str(min(arena.offsets.values())), str(size))
        if arena.externs:
            dynamic: shapes.Shape = f"{member.alias}_dynamic_shared"
            if member.dynamic_shared is not None:
                dynamic = member.dynamic_shared
            start = shapes.add([behind, arena.dynamic])
            yield ArenaRecord(name, DYNAMIC_NAME, str(start), str(dynamic))


def _symbols(instance: str, member: Member, plan: GlobalPlan) -> dict[str, str]:
    """What names of the member's module became for an instance of it."""
    names = Names(member.alias)
    kept = {v.name: names.symbol(v.name) for v in (*plan.kept, *plan.copied)}
    return kept | {name: Names(instance).symbol(name) for name in member.callees}


def _record(member: Member, cluster: int) -> MemberRecord:
    return MemberRecord(
        alias=member.alias,
        path=member.path,
        kernel=member.kernel.name,
        sha256=member.sha256,
        block=member.block,
        rank=member.rank,
        grid=member.grid,
        dynamic_shared=member.dynamic_shared,
        launch=member.launch,
        table=member.table,
        params=tuple(
            MemberParam(p.name, p.type, p.size, p.alignment) for p in member.kernel.params
        ),
        cluster=cluster if cluster > 1 else None,
    )
