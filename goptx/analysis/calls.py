"""Who calls whom, and which functions a kernel can reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, NamedTuple

from goptx.diag import Span
from goptx.ir import Args, Function, Instruction, Module, Sym
from goptx.ir.operands import Operand, walk

if TYPE_CHECKING:
    import networkx as nx

UNKNOWN_CALLEE = "<unknown>"
"""The node of a call graph that stands for whatever an indirect call may reach."""


class Occurrence(NamedTuple):
    """An instruction and where it stands: function, block, number in the block."""

    function: str
    block: str
    place: int
    instruction: Instruction

    @property
    def span(self) -> Span | None:
        """Where the call stands in its source; None in code that no source has."""
        return self.instruction.span

    def __str__(self) -> str:
        return f"{self.span or self.function}: {self.instruction}"


class Call(NamedTuple):
    """A call and the functions that it may reach; none are known of an indirect one without list.

    ``returns`` and ``arguments`` are the operands handed over, in order.
    """

    at: Occurrence
    callees: tuple[str, ...]
    indirect: bool
    returns: tuple[Operand, ...]
    arguments: tuple[Operand, ...]


@dataclass(frozen=True, eq=False)
class Reached:
    """The functions that may run when one is started.

    Attributes:
        functions: those with a body, the started one first, then in the order they are found.
        external: calls of functions that have no body in the module.
        indirect: calls through a register.
        recursive: whether some function may call itself, directly or not.
    """

    functions: tuple[Function, ...]
    external: tuple[Call, ...]
    indirect: tuple[Call, ...]
    recursive: bool


def occurrences(function: Function) -> Iterator[Occurrence]:
    """Every instruction of a function with its place, in order of layout."""
    for block in function.blocks:
        for place, instruction in enumerate(block.instructions):
            yield Occurrence(function.name, block.label, place, instruction)


def calls(function: Function) -> tuple[Call, ...]:
    """The calls in a function's body, in order of layout."""
    return tuple(
        _call(function, at) for at in occurrences(function) if at.instruction.op.name == "call"
    )


def _call(function: Function, at: Occurrence) -> Call:
    # Read by the parser, a call always has its three lists; one that a pass builds may be shorter.
    rest: tuple[Operand, ...] = ()
    match at.instruction.operands:
        case (callee,):
            returns, arguments = (), ()
        case (callee, given):
            returns, arguments = (), _items(given)
        case (taken, callee, given, *others):
            returns, arguments, rest = _items(taken), _items(given), tuple(others)
        case _:
            return Call(at, (), True, (), ())
    if isinstance(callee, Sym):
        return Call(at, (callee.name,), False, returns, arguments)
    table = function.tables.get(str(rest[0])) if rest else None
    targets = table.targets if table is not None and table.kind == "calltargets" else ()
    return Call(at, targets, True, returns, arguments)


def _items(operand: Operand) -> tuple[Operand, ...]:
    return operand.items if isinstance(operand, Args) else ()


def call_graph(module: Module) -> nx.DiGraph[str]:
    """Functions by name, with an edge from each caller to each function it may call.

    Functions without a body are nodes too. A call through a register without a list of targets
    leads to `UNKNOWN_CALLEE`, and from there to every function whose address is taken.
    """
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(module.functions)
    for function in module.definitions():
        for call in calls(function):
            targets = call.callees or (UNKNOWN_CALLEE,)
            graph.add_edges_from((function.name, target) for target in targets)
    if UNKNOWN_CALLEE in graph:
        taken = address_taken(module)
        graph.add_edges_from((UNKNOWN_CALLEE, name) for name in sorted(taken))
    return graph


def address_taken(module: Module) -> set[str]:
    """Functions, kernels aside, whose address is used as a value, in code or in an initialiser."""
    functions = {name for name, f in module.functions.items() if not f.is_entry}
    found = {n for v in module.variables.values() for n in v.init_names if n in functions}
    for function in module.definitions():
        for instruction in function.instructions():
            if instruction.op.name == "call":
                continue
            for operand in instruction.operands:
                found.update(
                    part.name
                    for part in walk(operand)
                    if isinstance(part, Sym) and part.name in functions
                )
    return found


def reached(function: Function, module: Module) -> Reached:
    """The functions that may run when a function is started, through aliases and indirect calls."""
    other_names = aliases(module)
    known = module.functions
    edges: dict[str, set[str]] = {}
    found = {function.name: function}
    external: list[Call] = []
    indirect: list[Call] = []
    pending = [function]
    while pending:
        caller = pending.pop()
        for call in calls(caller):
            targets = call.callees
            if call.indirect:
                indirect.append(call)
                targets = targets or tuple(sorted(address_taken(module)))
            for name in targets:
                callee = known.get(other_names.get(name, name))
                if callee is None or callee.is_prototype:
                    external.append(call)
                    continue
                edges.setdefault(caller.name, set()).add(callee.name)
                if callee.name not in found:
                    found[callee.name] = callee
                    pending.append(callee)
    return Reached(tuple(found.values()), tuple(external), tuple(indirect), _has_cycle(edges))


def _has_cycle(edges: Mapping[str, set[str]]) -> bool:
    try:
        TopologicalSorter(edges).prepare()
    except CycleError:
        return True
    return False


def resolve(name: str, module: Module) -> Function | None:
    """The function with a body that a call of ``name`` runs, or None."""
    found = module.functions.get(aliases(module).get(name, name))
    return None if found is None or found.is_prototype else found


def aliases(module: Module) -> dict[str, str]:
    """The function that each ``.alias`` of a module stands for, by the alias's name."""
    from goptx.ir import Alias

    return {item.name: item.target for item in module.items if isinstance(item, Alias)}
