"""The members of a fusion: kernels with the shapes they were promised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from goptx.diag import GoptxError
from goptx.ir import Function, Instruction, Module, Special, Sym, Variable
from goptx.ir.operands import walk

Dim3 = tuple[int, int, int]


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
    _cache: dict[str, object] = field(default_factory=dict[str, object], repr=False, compare=False)

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

    def callees(self) -> dict[str, Function]:
        """Device functions with a body that the kernel calls, directly or not, by name."""
        found = self._cache.get("callees")
        if found is None:
            found = self._cache["callees"] = _callees(self.kernel, self.module.functions)
        return found  # pyright: ignore[reportReturnType]

    def bodies(self) -> Iterator[Function]:
        """The kernel and the device functions it calls."""
        yield self.kernel
        yield from self.callees().values()

    def instructions(self) -> Iterator[Instruction]:
        """The instructions of all bodies."""
        for body in self.bodies():
            yield from body.instructions()

    def specials(self) -> frozenset[str]:
        """Names of all special registers that are read, callees included."""
        found = self._cache.get("specials")
        if found is None:
            found = self._cache["specials"] = frozenset(
                part.name
                for instruction in self.instructions()
                for operand in instruction.operands
                for part in walk(operand)
                if isinstance(part, Special)
            )
        return found  # pyright: ignore[reportReturnType]

    def symbols(self) -> frozenset[str]:
        """All names that operands refer to, callees included."""
        found = self._cache.get("symbols")
        if found is None:
            found = self._cache["symbols"] = frozenset(
                part.name
                for instruction in self.instructions()
                for operand in instruction.operands
                for part in walk(operand)
                if isinstance(part, Sym)
            )
        return found  # pyright: ignore[reportReturnType]

    def shared_variables(self) -> list[Variable]:
        """Shared variables in the order in which they get their places: module scope first."""
        used = self.symbols()
        found = [
            v for v in self.module.variables.values() if v.space == "shared" and v.name in used
        ]
        for body in self.bodies():
            found += [v for v in body.variables.values() if v.space == "shared"]
        return found

    def globals_used(self) -> list[Variable]:
        """Module variables in global or constant memory that are used, also by initialisers."""
        variables = self.module.variables
        pending = [name for name in variables if name in self.symbols()]
        found: dict[str, Variable] = {}
        while pending:
            name = pending.pop(0)
            variable = variables.get(name)
            if variable is None or name in found or variable.space == "shared":
                continue
            found[name] = variable
            pending += variable.init_names
        order = {name: position for position, name in enumerate(variables)}
        return sorted(found.values(), key=lambda v: order[v.name])


def _callees(kernel: Function, functions: dict[str, Function]) -> dict[str, Function]:
    found: dict[str, Function] = {}
    pending = [kernel]
    while pending:
        body = pending.pop()
        names = [
            str(instruction.operands[1])
            for instruction in body.instructions()
            if instruction.op.name == "call"
        ]
        for table in body.tables.values():
            if table.kind == "calltargets":
                names += table.targets
        for instruction in body.instructions():
            names += [
                part.name
                for operand in instruction.operands
                for part in walk(operand)
                if isinstance(part, Sym) and part.name in functions
            ]
        for name in names:
            callee = functions.get(name)
            if callee is None or callee.is_prototype or callee.is_entry or name in found:
                continue
            found[name] = callee
            pending.append(callee)
    order = {name: position for position, name in enumerate(functions)}
    return dict(sorted(found.items(), key=lambda item: order[item[0]]))


@dataclass(frozen=True, slots=True)
class Names:
    """How the names of a member are written in the fused kernel: all start with its alias."""

    alias: str

    def register(self, name: str) -> str:
        return f"%{self.alias}_{name[1:]}" if name[0] == "%" else f"%{self.alias}${name}"

    def label(self, name: str) -> str:
        return f"${self.alias}_{name[1:]}" if name[0] == "$" else f"${self.alias}${name}"

    def symbol(self, name: str) -> str:
        return f"{self.alias}_{name}" if name[0] not in "$%" else f"{self.alias}_{name[1:]}$"
