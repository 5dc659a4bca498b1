"""The members of a fusion: kernels with the shapes they were promised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from goptx.diag import GoptxError, Span
from goptx.ir import Alias, Function, Instruction, Module, Sym, Variable
from goptx.ir.operands import walk

Dim3 = tuple[int, int, int]

Scoped = tuple[str, str]
"""A variable: the function that declares it, or the empty string for the module, and its name."""


@dataclass(frozen=True)
class Member:
    """One kernel and how it will be launched.

    Attributes:
        alias: its leaf name in the plan.
        module, kernel: the parsed kernel.
        block: threads in x, y, z; fixed by fusing.
        rank: dimensions of the grids it may be launched with, 1 to 3.
        grid: the grid where it is fixed by fusing, else None.
        dynamic_shared: bytes where fixed by fusing, else None.
        path: the file it was read from.
        sha256: of that file.
        launch, table: launch file and table that gave the shapes.
        cluster: CTAs of a cluster of its launch in x, y, z.
    """

    alias: str
    module: Module
    kernel: Function
    block: Dim3
    rank: int = 1
    grid: Dim3 | None = None
    dynamic_shared: int | None = None
    path: str = "<memory>"
    sha256: str = ""
    launch: str | None = None
    table: str | None = None
    cluster: Dim3 = (1, 1, 1)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", self.alias):
            raise GoptxError.at(
                f"bad alias {self.alias!r}", hint="a letter, then letters, digits and underscores"
            )

    @property
    def threads(self) -> int:
        """Threads of a CTA."""
        x, y, z = self.block
        return x * y * z

    @cached_property
    def functions(self) -> dict[str, Function]:
        """The functions of the module, by name."""
        return self.module.functions

    @cached_property
    def variables(self) -> dict[str, Variable]:
        """The variables of the module, by name."""
        return self.module.variables

    @cached_property
    def aliases(self) -> dict[str, str]:
        """What the names that ``.alias`` declares stand for."""
        return {i.name: i.target for i in self.module.items if isinstance(i, Alias)}

    def resolve(self, name: str) -> str:
        """The name of the function that a name stands for."""
        return self.aliases.get(name, name)

    @cached_property
    def callees(self) -> dict[str, Function]:
        """Device functions with a body that the kernel may run, directly or not, by name."""
        found: dict[str, Function] = {}
        pending = [self.kernel]
        while pending:
            body = pending.pop()
            names = [part.name for part in _symbols(body)]
            for table in body.tables.values():
                if table.kind == "calltargets":
                    names += table.targets
            declared = self.own_names(body)
            for name in map(self.resolve, (n for n in names if n not in declared)):
                callee = self.functions.get(name)
                if callee is None or callee.is_prototype or callee.is_entry or name in found:
                    continue
                found[name] = callee
                pending.append(callee)
        return {name: found[name] for name in self.functions if name in found}

    def bodies(self) -> Iterator[Function]:
        """The kernel and the device functions it calls."""
        yield self.kernel
        yield from self.callees.values()

    def instructions(self) -> Iterator[Instruction]:
        """The instructions of all bodies."""
        for body in self.bodies():
            yield from body.instructions()

    def own_names(self, body: Function) -> frozenset[str]:
        """What a body declares itself; such a name hides the module's."""
        found = self._own_names.get(body.name)
        if found is None:
            names = [p.name for p in (*body.params, *body.returns)]
            names += [*body.variables, *body.tables, *body.prototypes]
            found = self._own_names[body.name] = frozenset(names)
        return found

    @cached_property
    def _own_names(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def symbols(self) -> frozenset[str]:
        """The names of module scope that some body refers to."""
        return frozenset(
            part.name
            for body in self.bodies()
            for part in _symbols(body)
            if part.name not in self.own_names(body)
        )

    @cached_property
    def externals(self) -> dict[str, Function]:
        """Prototypes of the functions without a body that are named; the driver links them in."""
        found = {name: self.functions.get(name) for name in map(self.resolve, sorted(self.symbols))}
        return {n: f for n, f in found.items() if f is not None and f.is_prototype}

    @cached_property
    def address_taken(self) -> dict[str, Span | None]:
        """Device functions that may be called by their address, and where that begins."""
        found: dict[str, Span | None] = {}
        for body in self.bodies():
            declared = self.own_names(body)
            for table in body.tables.values():
                if table.kind == "calltargets":
                    found |= {self.resolve(target): table.span for target in table.targets}
            for instruction in body.instructions():
                direct = instruction.op.name == "call"
                for operand in instruction.operands:
                    if direct and operand is instruction.operands[1]:
                        continue
                    for part in walk(operand):
                        if isinstance(part, Sym) and part.name not in declared:
                            found.setdefault(self.resolve(part.name), instruction.span)
        return {name: found[name] for name in self.callees if name in found}

    def variable(self, scoped: Scoped) -> Variable:
        """A variable by its scope and name; KeyError if there is none."""
        scope, name = scoped
        if not scope:
            return self.variables[name]
        body = self.kernel if scope == self.kernel.name else self.callees[scope]
        return body.variables[name]

    @cached_property
    def shared_variables(self) -> dict[Scoped, Variable]:
        """Shared variables in the order in which they get their places: module scope first."""
        found: dict[Scoped, Variable] = {
            ("", name): v
            for name, v in self.variables.items()
            if v.space == "shared" and name in self.symbols
        }
        for body in self.bodies():
            found |= {
                (body.name, name): v for name, v in body.variables.items() if v.space == "shared"
            }
        return found

    @cached_property
    def globals_used(self) -> dict[str, Variable]:
        """Module variables in global or constant memory that are used, also by initialisers."""
        pending = [name for name in self.variables if name in self.symbols]
        found: set[str] = set()
        while pending:
            name = pending.pop()
            variable = self.variables.get(name)
            if variable is None or name in found or variable.space == "shared":
                continue
            found.add(name)
            pending += variable.init_names
        return {name: v for name, v in self.variables.items() if name in found}


def _symbols(body: Function) -> Iterator[Sym]:
    for instruction in body.instructions():
        for operand in instruction.operands:
            for part in walk(operand):
                if isinstance(part, Sym):
                    yield part


RESERVED = frozenset(("g", "h", "goptx"))
"""First parts of the names of what fusing adds: registers ``%g_…`` (``%h_…`` in device functions),
labels ``$g_…``, variables ``goptx_…``."""


@dataclass(frozen=True, slots=True)
class Names:
    """How the names of a member, or of an instance of it such as ``a.2``, are written in the fused
    kernel: all start with its alias.

    Names of two members, and names of one member that differ, never become equal: no prefix is the
    beginning of another. The plain prefix is the alias; one with an underscore, or one that would
    look like glue, stands between ``_`` and ``$``, which no alias holds. The numbers of an instance
    follow, each behind a ``$``: no name of a member starts with a digit.
    """

    alias: str

    @property
    def prefix(self) -> str:
        """What all names of the member start with, behind the sign that tells their kind."""
        alias, _, copies = self.alias.partition(".")
        if "_" in alias or alias in RESERVED:
            alias = f"_{alias}$"
            return f"{alias}{copies.replace('.', '$')}$" if copies else alias
        return f"{alias}${copies.replace('.', '$')}" if copies else alias

    def register(self, name: str) -> str:
        """A register; those that are not written with a percent sign get one."""
        return f"%{self.prefix}_{name[1:]}" if name[0] == "%" else f"%{self.prefix}${name}"

    def label(self, name: str) -> str:
        """A label; it always starts with a dollar sign."""
        if name[0] == "$":
            return f"${self.prefix}_{name[1:]}"
        return f"${self.prefix}${name.replace('%', '$')}"

    def symbol(self, name: str) -> str:
        """A variable, parameter, function or table."""
        return f"{self.prefix}${name[1:]}" if name[0] == "%" else f"{self.prefix}_{name}"
