"""The fused module and its contract, out of a lowered plan."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from goptx.contract import Contract, FusedParam, MemberParam, MemberRecord, SymbolCopy
from goptx.diag import GoptxError
from goptx.fusion import shapes
from goptx.fusion.lower import DYNAMIC_NAME, STATIC_NAME, Lowered
from goptx.fusion.members import Member, Names
from goptx.fusion.plan import Plan
from goptx.ir import Block, FileEntry, Function, Instruction, Loc, Module, Parameter, Variable
from goptx.ir.instruction import Origin

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
        return Loc(self._texts[member], instruction.span.line, instruction.span.column)


def _relative(path: str, folder: Path | None) -> str:
    if folder is not None:
        try:
            return str(Path(path).resolve().relative_to(folder.resolve()))
        except (ValueError, OSError):
            return path
    return path


@dataclass(frozen=True)
class Header:
    """What the fused module says of itself."""

    name: str
    version: tuple[int, int]
    target: str
    address_size: int
    max_registers: int | None = None


@dataclass(frozen=True)
class GlobalPlan:
    """What happens to the module variables of a member.

    Attributes:
        kept: variables that are copied into the fused module as they are.
        bound: variable -> parameter that holds the address of the member's own variable.
        copied: constant variables whose bytes are copied from the member's module.
    """

    kept: tuple[Variable, ...]
    bound: dict[str, str]
    copied: tuple[Variable, ...]


def build_module(
    header: Header,
    members: list[Member],
    lowered: Lowered,
    sources: SourceMap,
    globals_: dict[str, GlobalPlan],
) -> Module:
    """The module of a fused kernel."""
    module = Module(header.version, [header.target], header.address_size)
    module.items += sources.entries
    for member in members:
        plan = globals_[member.alias]
        module.items += [_renamed(v, Names(member.alias)) for v in (*plan.kept, *plan.copied)]
    module.items += _shared_variables(lowered)
    kernel = Function(header.name, is_entry=True, linkage="visible")
    kernel.params = [p for p, _ in _parameters(members, lowered, globals_)]
    _check_parameters(kernel.params, header)
    kernel.directives["reqntid"] = (lowered.threads, 1, 1)
    if header.max_registers is not None:
        kernel.directives["maxnreg"] = (header.max_registers,)
    kernel.registers = lowered.bundle.registers
    kernel.variables.update(lowered.bundle.variables)
    kernel.tables.update(lowered.bundle.tables)
    kernel.prototypes.update(lowered.bundle.prototypes)
    entry = Block("$goptx_entry", lowered.prologue, lowered.strand.entry)
    end = Block(lowered.strand.exit, [Instruction("ret")])
    kernel.blocks = tidy([entry, *lowered.strand.blocks, end], kernel)
    for callee in lowered.callees:
        # All prototypes first: device functions may call each other.
        module.items.append(_prototype(callee))
    module.items += lowered.callees
    module.items.append(kernel)
    return module


def _prototype(callee: Function) -> Function:
    return Function(
        callee.name,
        is_entry=False,
        params=callee.params,
        returns=callee.returns,
        directives={k: v for k, v in callee.directives.items() if k == "noreturn"},
        is_prototype=True,
    )


def _renamed(variable: Variable, names: Names) -> Variable:
    init = variable.init
    if init is not None and variable.init_names:
        import re

        known = set(variable.init_names)
        init = re.sub(
            r"[A-Za-z_$%][\w$]*",
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


def tidy(blocks: list[Block], kernel: Function) -> list[Block]:
    """Remove empty blocks that only fall through, and lay the rest out so that they do."""
    targets = {b.label: b.next for b in blocks if not b.instructions and b.next is not None}

    def final(label: str) -> str:
        seen: set[str] = set()
        while label in targets and label not in seen:
            seen.add(label)
            following = targets[label]
            assert following is not None
            label = following
        return label

    from goptx.ir import JumpTable, Label

    kept = [b for b in blocks if b.label not in targets]
    for block in kept:
        if block.next is not None:
            block.next = final(block.next)
        last = block.terminator
        if last is not None and last.op.terminator == "branch":
            last.operands = (Label(final(str(last.operands[0]))),)
    for name, table in kernel.tables.items():
        if table.kind == "branchtargets":
            kernel.tables[name] = replace(table, targets=tuple(map(final, table.targets)))
    del JumpTable
    return _layout(kept, kernel)


def _layout(blocks: list[Block], kernel: Function) -> list[Block]:
    """Reachable blocks, each followed by its fall-through where that is not placed yet."""
    by_label = {b.label: b for b in blocks}
    placed: dict[str, Block] = {}
    pending = [blocks[0].label]
    while pending:
        label: str | None = pending.pop()
        while label is not None and label not in placed:
            block = by_label[label]
            placed[label] = block
            last = block.terminator
            if last is not None:
                if last.op.terminator == "branch":
                    pending.append(str(last.operands[0]))
                elif last.op.terminator == "indirect":
                    pending += reversed(kernel.tables[str(last.operands[1])].targets)
            label = block.next
    return list(placed.values())


def origins(
    module: Module, text: str, members: Sequence[Member] | Sequence[MemberRecord]
) -> list[tuple[int, int, str, int]]:
    """Runs (line, count, alias, ordinal): which lines of the text are images of which instructions.

    The text must be ``module.to_ptx()``; instructions are matched to lines in order.
    """
    found: list[tuple[int, int, str, int]] = []
    lines = text.split("\n")
    at = 0
    for function in module.definitions():
        for instruction in function.instructions():
            wanted = f"\t{instruction}"
            while lines[at] != wanted:
                at += 1
            origin = instruction.origin
            at += 1
            if origin is None or origin.ordinal < 0:
                continue
            alias = members[origin.member].alias
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
        members=tuple(_record(m) for m in members),
        params=tuple(f for _, f in _parameters(members, lowered, globals_)),
        copies=tuple(
            SymbolCopy(m.alias, v.name, Names(m.alias).symbol(v.name), v.size or 0)
            for m in members
            for v in globals_[m.alias].copied
        ),
        symbols={m.alias: _symbols(m, globals_[m.alias]) for m in members},
        assumptions=tuple(assumptions),
        options=options,
        origins=tuple(origins(module, text, members)),
        max_static_shared=0 if lowered.all_dynamic else static,
    )


def _symbols(member: Member, plan: GlobalPlan) -> dict[str, str]:
    names = Names(member.alias)
    kept = {v.name: names.symbol(v.name) for v in (*plan.kept, *plan.copied)}
    return kept | {name: names.symbol(name) for name in member.callees()}


def _record(member: Member) -> MemberRecord:
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
    )


__all__ = ["GlobalPlan", "Header", "Origin", "SourceMap", "build_contract", "build_module"]
