"""What a kernel uses, its device functions included: what the law of fusion asks about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from goptx.analysis.calls import Call, Occurrence, Reached, occurrences, reached
from goptx.ir import Function, Module, Special, Sym, Variable
from goptx.ir.operands import Operand, walk

_TEXTURE = frozenset(("tex", "tld4", "txq", "suld", "sust", "sured", "suq", "istypep"))
_TEXTURE_TYPES = frozenset(("texref", "samplerref", "surfref"))
_ALLOCA = frozenset(("alloca", "stacksave", "stackrestore"))


class Placed(NamedTuple):
    """A variable and its offset in the shared memory of the kernel, in bytes."""

    variable: Variable
    offset: int


@dataclass(frozen=True)
class SharedLayout:
    """Shared memory of a kernel: static variables in order of declaration, each aligned.

    The assembler may order them otherwise; sizes and alignments hold.

    Attributes:
        bytes: what the static variables take.
        alignment: the largest of all alignments, 1 if there is no shared memory.
        dynamic: ``.extern`` or unsized variables; they all start where the static ones end.
    """

    placed: tuple[Placed, ...]
    bytes: int
    alignment: int
    dynamic: tuple[Variable, ...]


@dataclass(frozen=True, eq=False)
class Features:
    """What a kernel and the device functions it can reach use. Occurrences are in layout order.

    Attributes:
        special: reads of each special register, by its full name (``%tid.x``).
        globals: uses of each module variable in ``.global`` memory, initialisers followed; a
            variable that only an initialiser names has none.
        constants: the same for ``.const``.
        local: variables in local memory, of all functions reached.
        unknown: instructions whose opcode, or whose modifiers together, the table does not know.
        vectors: loads, stores and moves of more than one element.
        carries: chains of instructions that hand the carry flag on, in layout order.
        atomic_results: atomics whose old value is used.
    """

    reached: Reached
    special: Mapping[str, tuple[Occurrence, ...]]
    shared: SharedLayout
    local: tuple[Variable, ...]
    globals: Mapping[str, tuple[Occurrence, ...]]
    constants: Mapping[str, tuple[Occurrence, ...]]
    textures: tuple[Occurrence, ...]
    alloca: tuple[Occurrence, ...]
    indirect_branches: tuple[Occurrence, ...]
    vectors: tuple[Occurrence, ...]
    carries: tuple[tuple[Occurrence, ...], ...]
    atomic_results: tuple[Occurrence, ...]
    unknown: tuple[Occurrence, ...]

    @property
    def external_calls(self) -> tuple[Call, ...]:
        """Calls that are reached of functions without a body."""
        return self.reached.external

    @property
    def indirect_calls(self) -> tuple[Call, ...]:
        """Calls that are reached through registers."""
        return self.reached.indirect

    def reads(self, base: str) -> tuple[Occurrence, ...]:
        """Reads of a special register in any of its components: ``%tid``."""
        return tuple(
            at
            for name, found in self.special.items()
            if name.partition(".")[0] == base
            for at in found
        )


def features(function: Function, module: Module) -> Features:
    """What a function uses, everything that it can reach included."""
    running = reached(function, module)
    scan = _Scan(module)
    for body in running.functions:
        scan.function(body)
    return Features(
        reached=running,
        special=_frozen(scan.special),
        shared=_layout(scan.shared.values()),
        local=tuple(scan.local),
        globals=_frozen(scan.variables(("global",))),
        constants=_frozen(scan.variables(("const",))),
        textures=tuple(scan.textures),
        alloca=tuple(scan.alloca),
        indirect_branches=tuple(scan.indirect_branches),
        vectors=tuple(scan.vectors),
        carries=tuple(tuple(chain) for chain in scan.carries),
        atomic_results=tuple(scan.atomic_results),
        unknown=tuple(scan.unknown),
    )


def _frozen(found: Mapping[str, list[Occurrence]]) -> dict[str, tuple[Occurrence, ...]]:
    return {name: tuple(places) for name, places in found.items()}


class _Scan:
    """Collects, one function after the other."""

    def __init__(self, module: Module) -> None:
        self.module_variables = module.variables
        self.special: dict[str, list[Occurrence]] = {}
        self.named: dict[str, list[Occurrence]] = {}
        self.shared: dict[tuple[str, str], Variable] = {}
        self.local: list[Variable] = []
        self.textures: list[Occurrence] = []
        self.alloca: list[Occurrence] = []
        self.indirect_branches: list[Occurrence] = []
        self.vectors: list[Occurrence] = []
        self.carries: list[list[Occurrence]] = []
        self.atomic_results: list[Occurrence] = []
        self.unknown: list[Occurrence] = []

    def function(self, function: Function) -> None:
        for variable in function.variables.values():
            if variable.space == "shared":
                self.shared[function.name, variable.name] = variable
            elif variable.space == "local":
                self.local.append(variable)
        carrying = False
        for at in occurrences(function):
            carrying = self._carry(at, carrying)
            self._opcode(at)
            for name in _names(at.instruction.operands):
                if name.startswith("%") and name not in self.module_variables:
                    self.special.setdefault(name, []).append(at)
                elif name not in function.variables:
                    self._name(name, at)

    def _opcode(self, at: Occurrence) -> None:
        op = at.instruction.op
        if op.row is None or op.form is None:
            self.unknown.append(at)
        if op.vector > 1:
            self.vectors.append(at)
        if op.name in _TEXTURE:
            self.textures.append(at)
        elif op.name in _ALLOCA:
            self.alloca.append(at)
        elif op.terminator == "indirect":
            self.indirect_branches.append(at)
        elif op.name == "atom" and at.instruction.defs():
            self.atomic_results.append(at)

    def _carry(self, at: Occurrence, carrying: bool) -> bool:
        op = at.instruction.op
        if op.cc_use and carrying:
            self.carries[-1].append(at)
        elif op.cc_use or op.cc_def:
            self.carries.append([at])
        return op.cc_def or (carrying and not op.cc_use and op.terminator == "none")

    def _name(self, name: str, at: Occurrence | None) -> None:
        variable = self.module_variables.get(name)
        if variable is None:
            return
        seen = name in self.named
        places = self.named.setdefault(name, [])
        if at is not None:
            places.append(at)
        if variable.space == "shared":
            self.shared["", name] = variable
        if not seen:
            for other in variable.init_names:
                self._name(other, None)

    def variables(self, spaces: Iterable[str]) -> dict[str, list[Occurrence]]:
        """Uses of module variables in some spaces; texture references are not among them."""
        return {
            name: places
            for name, places in self.named.items()
            if self.module_variables[name].space in spaces
            and self.module_variables[name].type not in _TEXTURE_TYPES
        }


def _names(operands: tuple[Operand, ...]) -> Iterator[str]:
    """Names of special registers and of symbols in operands."""
    for operand in operands:
        for part in walk(operand):
            if isinstance(part, Special | Sym):
                yield part.name


def _layout(variables: Iterable[Variable]) -> SharedLayout:
    placed: list[Placed] = []
    dynamic: list[Variable] = []
    offset, alignment = 0, 1
    for variable in variables:
        alignment = max(alignment, variable.alignment)
        if variable.linkage == "extern" or variable.size is None:
            dynamic.append(variable)
            continue
        offset = -(-offset // variable.alignment) * variable.alignment
        placed.append(Placed(variable, offset))
        offset += variable.size
    return SharedLayout(tuple(placed), offset, alignment, tuple(dynamic))
