"""Where variables live: shared and local offsets, addresses of globals and constants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goptx.ir import Function, Module, Parameter, Variable
from goptx.ir.operands import Sym, walk

UNSIZED = 64
"""Bytes kept for a parameter of a device function that is an array without length."""


@dataclass
class Places:
    """The address of each name of a program; one for all functions of a kernel.

    ``globals`` are fixed before the translation; shared and local ones are given out here.
    """

    globals: Mapping[str, int] = field(default_factory=dict[str, int])
    functions: dict[str, int] = field(default_factory=dict[str, int])
    shared: dict[str, int] = field(default_factory=dict[str, int])
    local: dict[str, int] = field(default_factory=dict[str, int])
    params: dict[str, int] = field(default_factory=dict[str, int])
    param_bytes: int = 0
    """Of the block of a kernel's parameters."""
    constants: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Address and bytes of each constant variable."""
    told: dict[str, int] = field(default_factory=dict[str, int])
    """The variables of the module whose addresses were asked for."""
    shared_size: int = 0
    """Bytes of static shared memory; dynamic shared memory starts behind, aligned."""

    def address(self, name: str) -> tuple[str, int]:
        """The space of a name and its address there. KeyError if it has none."""
        for space in ("local", "params", "shared"):
            found = getattr(self, space).get(name)
            if found is not None:
                return "param" if space == "params" else space, found
        if name in self.functions:
            return "function", self.functions[name]
        self.told[name] = self.globals[name]
        return "global", self.told[name]


def used_names(functions: Iterable[Function]) -> set[str]:
    """The names that instructions of functions mention."""
    found: set[str] = set()
    for function in functions:
        for instruction in function.instructions():
            for operand in instruction.operands:
                found |= {o.name for o in walk(operand) if isinstance(o, Sym)}
    return found


def place_shared(places: Places, module: Module, functions: Iterable[Function]) -> None:
    """Gives shared variables their offsets: static ones first, unsized ones behind them all."""
    used = used_names(functions)
    variables = [v for v in module.variables.values() if v.name in used]
    for function in functions:
        variables += function.variables.values()
    shared = [v for v in variables if v.space == "shared"]
    offset, align = 0, 16
    for variable in sorted(shared, key=lambda v: -v.alignment):
        if not variable.size:
            align = max(align, variable.alignment)
            continue
        offset = aligned(offset, variable.alignment)
        places.shared[variable.name] = offset
        offset += variable.size
    offset = aligned(offset, align)
    for variable in shared:
        if not variable.size:
            places.shared[variable.name] = offset
    places.shared_size = offset


def place_local(places: Places, function: Function, taken: Iterable[Parameter]) -> int:
    """Gives what one function keeps in local memory its offsets; returns the bytes of all.

    Those are its local variables and the parameters whose address it takes (`addressed`).
    """
    variables = [v for v in function.variables.values() if v.space == "local" and v.size]
    places.local.clear()
    offset = 0
    for one in (*variables, *taken):
        offset = aligned(offset, one.alignment)
        places.local[one.name] = offset
        offset += one.size or UNSIZED
    return aligned(offset, 16)


def addressed(function: Function) -> tuple[Parameter, ...]:
    """The parameters, and the results, whose address a device function takes.

    They are copied to local memory, and the address lies there (PTX ISA 9.7.9.3).
    """
    if function.is_entry:
        return ()
    names = {
        part.name
        for i in function.instructions()
        if i.op.name == "mov"
        for operand in i.operands
        for part in walk(operand)
        if isinstance(part, Sym)
    }
    every = (*function.params, *function.returns)
    return tuple(p for p in every if p.space == "param" and p.name in names)


def param_offsets(function: Function) -> tuple[dict[str, int], int]:
    """The offsets of a kernel's parameters in their block, and its bytes."""
    offsets: dict[str, int] = {}
    offset = 0
    for param in function.params:
        offset = aligned(offset, param.alignment)
        offsets[param.name] = offset
        offset += param.size
    return offsets, offset


def aligned(offset: int, align: int) -> int:
    """The next multiple of an alignment."""
    return -(-offset // align) * align


def placed_variables(module: Module) -> list[Variable]:
    """Module variables that need memory of their own: global and constant ones."""
    return [v for v in module.variables.values() if v.space in ("global", "const") and v.size]
