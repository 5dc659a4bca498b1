"""The control-flow graph of a function, with one virtual exit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from goptx.ir import Block, Function, Instruction, Pair, Reg, Vector
from goptx.ir.operands import registers_of

if TYPE_CHECKING:
    import networkx as nx

EXIT = "<exit>"
"""The node that stands for the end of the function; no label of PTX is spelled so."""

_LEAVING = ("return", "exit", "trap")


class Access(NamedTuple):
    """The registers of an instruction, as `Instruction.defs` and `Instruction.uses` list them."""

    defs: list[str]
    uses: list[str]


@dataclass(frozen=True, eq=False)
class Cfg:
    """Control flow between the blocks that can be reached from the entry.

    A block ends in an edge to `EXIT` where a thread may leave the function there: by ``ret``,
    ``exit`` or ``trap``, guarded or not, or because the function's text ends. Blocks that cannot be
    reached stand in ``unreachable`` and nowhere else.

    Attributes:
        entry: label of the first block.
        order: reachable blocks in reverse postorder.
        successors: branch targets first, then the fall-through, then `EXIT`.
        predecessors: of blocks and of `EXIT`.
    """

    entry: str
    order: tuple[str, ...]
    successors: Mapping[str, tuple[str, ...]]
    predecessors: Mapping[str, tuple[str, ...]]
    blocks: Mapping[str, Block]
    unreachable: tuple[str, ...]

    @cached_property
    def graph(self) -> nx.DiGraph[str]:
        """The same as a networkx graph; nodes are labels and `EXIT`."""
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from((*self.order, EXIT))
        graph.add_edges_from((a, b) for a in self.order for b in self.successors[a])
        return graph

    @cached_property
    def accesses(self) -> Mapping[str, list[Access]]:
        """The registers that each instruction of each reachable block writes and reads."""
        simple: dict[tuple[str, int], int | None] = {}
        return {
            label: [_access(i, simple) for i in self.blocks[label].instructions]
            for label in self.order
        }

    @cached_property
    def number(self) -> Mapping[str, int]:
        """The place of each block in ``order``."""
        return {label: index for index, label in enumerate(self.order)}

    @property
    def exits(self) -> tuple[str, ...]:
        """Blocks in which the function can be left."""
        return self.predecessors[EXIT]

    def reaches(self, *targets: str) -> set[str]:
        """The blocks from which one of the targets can be reached, the targets included."""
        found = set(targets)
        pending = list(targets)
        while pending:
            for label in self.predecessors[pending.pop()]:
                if label not in found:
                    found.add(label)
                    pending.append(label)
        return found

    def reachable_from(self, *sources: str) -> set[str]:
        """The blocks (and `EXIT`) that can be reached from one of the sources, these included."""
        found = set(sources)
        pending = list(sources)
        while pending:
            for label in self.successors[pending.pop()]:
                if label not in found:
                    found.add(label)
                    pending.append(label)
        return found


def _access(instruction: Instruction, simple: dict[tuple[str, int], int | None]) -> Access:
    """What `Instruction.defs` and `Instruction.uses` say; most instructions take the short road.

    ``simple`` remembers opcodes whose operands are all read, but for the first one or none that are
    written, and that do not touch the condition code.
    """
    operands = instruction.operands
    key = instruction.op.text, len(operands)
    written = simple.get(key, -1)
    if written == -1:
        written = simple[key] = _leading_defs(instruction)
    if written is None:
        return Access(instruction.defs(), instruction.uses())
    defs: list[str] = []
    uses: list[str] = []
    for index, operand in enumerate(operands):
        if isinstance(operand, Reg):
            (defs if index < written else uses).append(operand.name)
        elif index >= written:
            uses += registers_of(operand)
        elif isinstance(operand, Vector | Pair):
            defs += registers_of(operand)
        else:
            return Access(instruction.defs(), instruction.uses())
    if instruction.guard is not None:
        uses.append(instruction.guard.register)
    return Access(defs, uses)


def _leading_defs(instruction: Instruction) -> int | None:
    op, roles = instruction.op, instruction.roles
    written = int(bool(roles) and roles[0] == "def")
    if op.cc_def or op.cc_use or op.name == "call":
        return None
    return written if all(role in ("use", "addr") for role in roles[written:]) else None


def control_flow(function: Function) -> Cfg:
    """The control-flow graph of a function that has a body of at least one block."""
    blocks = {block.label: block for block in function.blocks}
    edges = _edges(function)
    entry = function.blocks[0].label
    order = _reverse_postorder(entry, edges)
    reachable = set(order)
    predecessors: dict[str, list[str]] = {label: [] for label in (*order, EXIT)}
    for label in order:
        for target in edges[label]:
            predecessors[target].append(label)
    return Cfg(
        entry=entry,
        order=tuple(order),
        successors={label: edges[label] for label in order} | {EXIT: ()},
        predecessors={label: tuple(found) for label, found in predecessors.items()},
        blocks=blocks,
        unreachable=tuple(label for label in blocks if label not in reachable),
    )


def _edges(function: Function) -> dict[str, tuple[str, ...]]:
    names = {alias: block.label for block in function.blocks for alias in block.aliases}
    edges: dict[str, tuple[str, ...]] = {}
    for block in function.blocks:
        targets = [names.get(label, label) for label in function.successors(block)]
        terminator = block.terminator
        leaves = terminator is not None and terminator.op.terminator in _LEAVING
        if leaves or not targets:
            targets.append(EXIT)
        edges[block.label] = tuple(dict.fromkeys(targets))
    return edges


def _reverse_postorder(entry: str, edges: Mapping[str, tuple[str, ...]]) -> list[str]:
    postorder: list[str] = []
    seen = {entry, EXIT}
    # The first successor is visited last, so that the fall-through comes late in the postorder
    # and layout order is kept where nothing speaks against it.
    stack = [(entry, iter(edges[entry]))]
    while stack:
        label, rest = stack[-1]
        following = next((target for target in rest if target not in seen), None)
        if following is None:
            postorder.append(label)
            stack.pop()
        else:
            seen.add(following)
            stack.append((following, iter(edges[following])))
    return postorder[::-1]
