"""Give the names inside functions a prefix."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from goptx.diag import GoptxError
from goptx.ir import Function, Label, Module, Reg, Sym
from goptx.ir.operands import Operand
from goptx.passes.editing import names_of_debug_sections, redirect
from goptx.pipeline import Analyses, FunctionPass


def prefixed(name: str, prefix: str) -> str:
    """A name with a prefix behind the sign it starts with: ``%r1`` and ``a_`` give ``%a_r1``."""
    sign = name[0] if name[0] in "%$" else ""
    return f"{sign}{prefix}{name[len(sign) :]}"


def rename_locals(function: Function, rename: Callable[[str], str]) -> None:
    """Rename what a body declares: registers, labels, variables, tables and prototypes.

    Parameters and names of the module stay. ``rename`` must map different names to different ones,
    and ranges of registers by their prefix as it maps the registers themselves.
    """
    symbols = {
        name: rename(name) for name in (*function.variables, *function.tables, *function.prototypes)
    }
    fixed = {p.name for p in (*function.params, *function.returns)}

    def leaf(operand: Operand) -> Operand:
        match operand:
            case Reg(name=name) if name not in fixed:
                return Reg(rename(name))
            case Sym(name=name, offset=offset) if name in symbols:
                return Sym(symbols[name], offset)
            case _:
                return operand

    function.registers = function.registers.copy(rename)
    for instruction in function.instructions():
        if not _is_branch(instruction.operands):
            instruction.rewrite(leaf)
        elif instruction.guard is not None and instruction.guard.register not in fixed:
            guard = instruction.guard
            instruction.guard = guard._replace(register=rename(guard.register))
    _rename_declarations(function, symbols)
    _rename_labels(function, {b.label: rename(b.label) for b in function.blocks}, rename)


def _is_branch(operands: tuple[Operand, ...]) -> bool:
    return len(operands) == 1 and isinstance(operands[0], Label)


def _rename_declarations(function: Function, symbols: Mapping[str, str]) -> None:
    variables = [v.renamed(symbols[v.name]) for v in function.variables.values()]
    tables = [replace(t, name=symbols[t.name]) for t in function.tables.values()]
    prototypes = [replace(p, name=symbols[p.name]) for p in function.prototypes.values()]
    function.variables.clear()
    function.variables.update((v.name, v) for v in variables)
    function.tables.clear()
    function.tables.update((t.name, t) for t in tables)
    function.prototypes.clear()
    function.prototypes.update((p.name, p) for p in prototypes)


def _rename_labels(function: Function, names: dict[str, str], rename: Callable[[str], str]) -> None:
    for block in function.blocks:
        names.update((alias, rename(alias)) for alias in block.aliases)
    redirect(function, names)
    for block in function.blocks:
        block.label = names[block.label]
        block.aliases = tuple(names[alias] for alias in block.aliases)


def check_free(function: Function, module: Module, prefix: str) -> None:
    """GoptxError if a prefixed name is one that the module declares."""
    known = {name for item in module.items if (name := getattr(item, "name", None)) is not None}
    for name in (*function.variables, *function.tables, *function.prototypes):
        if prefixed(name, prefix) in known:
            raise GoptxError.at(
                f"{name!r} of {function.name!r} cannot be renamed: "
                f"{prefixed(name, prefix)!r} is a name of the module",
                function.span,
                hint="choose another prefix",
            )


@dataclass(frozen=True)
class Rename(FunctionPass):
    """Prefix every name that a body declares, so that it is told from another body's.

    Labels that debug sections refer to stay.
    """

    name: ClassVar[str] = "rename"

    prefix: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z_$][\w$]*", self.prefix, re.ASCII):
            raise ValueError(f"prefix {self.prefix!r} does not begin a name of PTX")

    def run(self, target: Function, analyses: Analyses) -> bool:
        if analyses.module is not None:
            check_free(target, analyses.module, self.prefix)
        kept = names_of_debug_sections(analyses.module)
        rename_locals(target, lambda n: n if n in kept else prefixed(n, self.prefix))
        return True
