"""What a translated kernel is, and what its functions are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goptx.analysis.calls import aliases
from goptx.analysis.cfg import Cfg
from goptx.analysis.liveness import Liveness
from goptx.cpu.checks import DEFAULT, is_aligned
from goptx.diag import Span
from goptx.ir import Function, Instruction, Module, Parameter
from goptx.isa.types import TYPES


@dataclass(frozen=True)
class Place:
    """Where an instruction stands: for messages and for profiles."""

    function: str
    text: str
    op: str
    span: Span | None
    aligned: bool = False


@dataclass(frozen=True)
class Program:
    """A translated kernel.

    Attributes:
        text: LLVM IR of the module that defines ``step``.
        places: what ``at`` numbers mean.
        blocks: for each counter of executed blocks, the instructions that it counts.
        static_shared, param_bytes, local_bytes, frame_bytes: bytes that a launch provides.
        findings: what is not executed if it is reached; refused: the same by ``at`` number.
        ordered: whether results may depend on the order in which CTAs run.
        fine: whether more than barriers of whole CTAs orders memory within a CTA.
        traits: a byte for each place; 1 for ``.aligned``.
        unwritten: the registers that findings of reads before a write number.
        addresses: those of the module's variables that are in the text.
    """

    kernel: str
    text: str
    places: tuple[Place, ...]
    blocks: tuple[tuple[int, ...], ...]
    static_shared: int
    param_bytes: int
    local_bytes: int
    frame_bytes: int
    exchange_words: int
    ordered: bool
    findings: tuple[str, ...] = ()
    refused: tuple[tuple[int, str], ...] = ()
    matrix: bool = False
    checks: frozenset[str] = DEFAULT
    fine: bool = False
    traits: bytes = b""
    unwritten: tuple[str, ...] = ()
    addresses: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass
class Unit:
    """A function under translation."""

    function: Function
    prefix: str
    cfg: Cfg
    live: Liveness
    local_bytes: int
    params: dict[str, int]
    order: dict[str, int]
    addressed: tuple[Parameter, ...] = ()
    """Parameters and results that stay in local memory, see `places.addressed`."""


def function_numbers(module: Module) -> dict[str, int]:
    """What stands for the address of each function, by its names: the same in all of a module.

    So a kernel may call what another one, or an initialiser, has stored.
    """
    numbers = {name: n + 1 for n, name in enumerate(module.functions)}
    return numbers | {n: numbers[t] for n, t in aliases(module).items() if t in numbers}


def register_names(unit: Unit) -> list[str]:
    """The registers that a function mentions, its register parameters included."""
    found: dict[str, None] = {}
    for label in unit.cfg.order:
        for instruction in unit.cfg.blocks[label].instructions:
            for name in (*instruction.defs(), *instruction.uses()):
                found[name] = None
    for param in (*unit.function.params, *unit.function.returns):
        if param.space == "reg":
            found[param.name] = None
    return list(found)


def declared(function: Function, name: str) -> tuple[str, int]:
    """Type and number of elements of a register or parameter."""
    entry = function.registers.lookup(name)
    if entry is not None:
        return entry
    for param in (*function.params, *function.returns):
        if param.name == name:
            return param.type, param.vector
    return "b64", 1


def place(function: Function, i: Instruction) -> Place:
    """Where an instruction is, as findings tell it."""
    return Place(function.name, str(i), i.op.text, i.span, is_aligned(i.op))


def register_slot(prefix: str, name: str) -> str:
    """Where a register of the function with a prefix is kept."""
    return f"%{quoted(f'{prefix}r.{name}')}"


def param_slot(prefix: str, name: str) -> str:
    """Where a parameter in memory, or a ``.param`` variable, of a function is kept."""
    return f"%{quoted(f'{prefix}p.{name}')}"


def quoted(name: str) -> str:
    """A name as LLVM IR writes it."""
    plain = name.replace(".", "").replace("_", "").replace("$", "").isalnum() and name.isascii()
    return name if plain else f'"{name}"'


def spins(unit: Unit, target: str, sources: list[str]) -> bool:
    """Whether a loop looks as if it waited for another thread: it reads what others change."""
    low, high = unit.order[target], max(unit.order[s] for s in sources)
    for label in unit.cfg.order[low : high + 1]:
        for i in unit.cfg.blocks[label].instructions:
            if polls(i):
                return True
    return False


def polls(i: Instruction) -> bool:
    """Whether an instruction reads what other threads change meanwhile."""
    if i.op.effect == "atomic" or i.op.name in ("mbarrier.try_wait", "mbarrier.test_wait"):
        return True
    return i.op.name == "ld" and bool(i.op.modset & {"volatile", "acquire", "relaxed", "cv"})


def ordered(function: Function) -> bool:
    """Whether the order of CTAs may show: float atomics, or atomics whose old value is used."""
    for i in function.instructions():
        floats = any(TYPES[t].kind == "f" for t in i.op.types)
        if i.op.name == "cp.reduce.async.bulk" and i.op.mods[0] == "global":
            if floats or i.op.modset & {"inc", "dec"}:
                return True
            continue
        if i.op.effect in ("atomic", "reduction") and not (i.op.space or "").startswith("shared"):
            if i.op.effect == "atomic" or i.op.modset & {"exch", "cas", "inc", "dec"}:
                return True
            if floats:
                return True
    return False
