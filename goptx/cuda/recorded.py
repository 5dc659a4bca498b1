"""What a CUDA graph holds, as plain data: made on a device, saved, and worked on anywhere.

Handles of functions and addresses are those of the process that recorded the graph.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple, Protocol, cast

from goptx.diag import GoptxError

Dim3 = tuple[int, int, int]

SCHEMA = 1
"""Version of the JSON text."""

KERNEL, MEMCPY, MEMSET, EMPTY = "kernel", "memcpy", "memset", "empty"

OWNS_MEMORY = frozenset(("mem_alloc", "mem_free"))
"""Kinds of nodes whose graph can be neither cloned nor changed."""

_WORD = 8
_LOWEST, _HIGHEST = 1 << 20, 1 << 48
"""Between these a word may be an address of a device."""


class Range(NamedTuple):
    """Bytes ``start`` to ``end`` (exclusive)."""

    start: int
    end: int


class Edge(NamedTuple):
    """``then`` waits for ``first``; the other three are the edge's data, 0 for a plain edge."""

    first: int
    then: int
    from_port: int = 0
    to_port: int = 0
    kind: int = 0

    @property
    def plain(self) -> bool:
        """Whether ``then`` waits for all of ``first`` (it is no programmatic edge)."""
        return not (self.from_port or self.to_port or self.kind)


@dataclass(frozen=True)
class KernelLaunch:
    """A launch of a kernel as a node holds it.

    Attributes:
        function: handle (CUfunction); 0 where the graph comes from a file.
        arguments: the bytes of each parameter; of an opaque launch one piece with all of them.
        offsets: where each parameter lies among all of them, in bytes.
        opaque: the kernel does not tell its parameters.
        registers: of a thread; ``static_shared`` in bytes of a CTA.
    """

    name: str
    function: int = 0
    grid: Dim3 = (1, 1, 1)
    block: Dim3 = (1, 1, 1)
    shared: int = 0
    arguments: tuple[bytes, ...] = field(default=(), repr=False)
    offsets: tuple[int, ...] = field(default=(), repr=False)
    opaque: bool = False
    cluster: Dim3 = (0, 0, 0)
    cooperative: bool = False
    priority: int = 0
    registers: int = 0
    static_shared: int = 0

    def words(self) -> Iterable[tuple[int, int, int]]:
        """(parameter, offset in it, value) of everything that may be an address.

        Kernels without known parameters may have addresses at any offset; those with have them
        where an address is aligned.
        """
        for number, data in enumerate(self.arguments):
            step = 1 if self.opaque else _WORD
            for at in range(0, len(data) - _WORD + 1, step):
                value = int.from_bytes(data[at : at + _WORD], "little")
                if _LOWEST <= value < _HIGHEST:
                    yield number, at, value


@dataclass(frozen=True)
class Node:
    """A node of a graph.

    ``reads`` and ``writes`` are ranges of what is no kernel, as far as the node tells them;
    ``told`` says that it does.
    """

    kind: str
    kernel: KernelLaunch | None = None
    reads: tuple[Range, ...] = ()
    writes: tuple[Range, ...] = ()
    told: bool = False

    @property
    def name(self) -> str:
        """The kernel's name; what the node is, where it is no kernel."""
        return self.kernel.name if self.kernel is not None else self.kind


@dataclass(frozen=True)
class Recorded:
    """A graph: its nodes in an order that every edge follows, and its edges."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    def to_json(self) -> str:
        """The graph as text."""
        data = {
            "schema": SCHEMA,
            "nodes": [_plain_node(node) for node in self.nodes],
            "edges": [list(edge) for edge in self.edges],
        }
        return json.dumps(data, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Recorded:
        """The graph of a text. GoptxError if it is none."""
        try:
            data = cast("dict[str, Any]", json.loads(text))
            if data["schema"] != SCHEMA:
                raise ValueError(f"schema {data['schema']!r} is not {SCHEMA}")
            nodes = tuple(_node(one) for one in data["nodes"])
            edges = tuple(Edge(*map(int, one)) for one in data["edges"])
        except (KeyError, TypeError, ValueError) as error:
            raise GoptxError.at(f"this is no recorded graph: {error}") from None
        if any(not 0 <= e.first < e.then < len(nodes) for e in edges):
            raise GoptxError.at("this is no recorded graph: an edge does not lead forward")
        return cls(nodes, edges)


class Surgery(Protocol):
    """What may be changed in a graph: on a device, or for tests in a list of nodes.

    Nodes go by number: first those that were recorded, then those that were added.
    """

    def add_kernel(self, launch: KernelLaunch, waits_for: Sequence[int] = ()) -> int:
        """Adds a node and gives its number; the graph keeps a copy of the arguments."""
        ...

    def destroy(self, node: int) -> None:
        """Removes a node and its edges."""
        ...

    def connect(self, edges: Sequence[tuple[int, int]], *, early: bool = False) -> None:
        """Adds plain edges, or ``early`` programmatic ones between kernels.

        Across these ``then`` is launched when all CTAs of ``first`` have triggered it or ended; it
        has to wait for the rest itself (``griddepcontrol``).
        """
        ...

    def disconnect(self, edges: Sequence[Edge]) -> None:
        """Removes edges; their data is that with which they were recorded."""
        ...


def ordered(count: int, edges: Iterable[Edge]) -> list[int]:
    """The numbers of nodes in an order that all edges follow; as given where that is one."""
    edges = list(edges)
    if all(edge.first < edge.then for edge in edges):
        return list(range(count))
    sorter: TopologicalSorter[int] = TopologicalSorter({node: [] for node in range(count)})
    for edge in edges:
        sorter.add(edge.then, edge.first)
    try:
        return list(sorter.static_order())
    except CycleError:
        raise GoptxError.at("the graph has a cycle") from None


_LAUNCH_FIELDS = (
    *("name", "function", "grid", "block", "shared", "offsets", "opaque", "cluster"),
    *("cooperative", "priority", "registers", "static_shared"),
)
_DIM3 = frozenset(("grid", "block", "cluster"))


def _plain_node(node: Node) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": node.kind}
    if node.kernel is not None:
        launch = {name: getattr(node.kernel, name) for name in _LAUNCH_FIELDS}
        launch["arguments"] = [one.hex() for one in node.kernel.arguments]
        data["kernel"] = launch
    if node.told:
        data |= {"reads": [list(r) for r in node.reads], "writes": [list(r) for r in node.writes]}
    return data


def _node(data: dict[str, Any]) -> Node:
    told = "reads" in data
    reads, writes = (
        tuple(Range(int(a), int(b)) for a, b in data.get(key, ())) for key in ("reads", "writes")
    )
    found = data.get("kernel")
    if found is None:
        return Node(str(data["kind"]), None, reads, writes, told)
    fields = {name: found[name] for name in _LAUNCH_FIELDS}
    for name in _DIM3:
        x, y, z = map(int, fields[name])
        fields[name] = (x, y, z)
    fields["offsets"] = tuple(map(int, fields["offsets"]))
    arguments = tuple(bytes.fromhex(one) for one in found["arguments"])
    return Node(str(data["kind"]), KernelLaunch(arguments=arguments, **fields), reads, writes, told)
