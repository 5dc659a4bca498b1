"""Kernels in the order in which they were issued, and which of them must wait for which.

The order is known; what it was for is not. It is found from the memory that each kernel touches:
two that touch no byte in common, or only read those, may run in either order, or at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from goptx.analysis.memory import Access
from goptx.diag import GoptxError

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.DiGraph[int]

Dim3: TypeAlias = tuple[int, int, int]

RAW: Final = "RAW"
WAR: Final = "WAR"
WAW: Final = "WAW"
BARRIER: Final = "barrier"


class Touch(NamedTuple):
    """Bytes ``start`` to ``end`` (exclusive) of one flat address space, and how they are accessed.

    ``label`` names them in reports.
    """

    start: int
    end: int
    access: Access
    label: str = ""


@dataclass(frozen=True)
class KernelText:
    """Where the PTX of a kernel is: its entry, and the text or the file that has it."""

    entry: str
    path: str = "<ptx>"
    given: str | None = field(default=None, repr=False)

    @cached_property
    def text(self) -> str:
        """The PTX. GoptxError if its file cannot be read."""
        if self.given is not None:
            return self.given
        from goptx.syntax import load

        module = load(self.path)
        return module.source.text if module.source is not None else module.to_ptx()


@dataclass(frozen=True)
class Work:
    """A node as it was issued: a launch of a kernel, or anything else that takes its turn.

    Attributes:
        name: what it is called in reports; need not be unique.
        kernel: its PTX; None where that is not known, or where it is no kernel.
        grid, block: in CTAs and threads; ``shared`` bytes of dynamic shared memory.
        arguments: the values of its parameters as recorded, in order; nothing in here reads them.
        touches: the memory that it may touch.
        barrier: it may touch anything: everything waits for it, and it for everything.
        microseconds: what it takes alone, where that was measured.
        alone: why it may not be fused (cluster, cooperative, programmatic edge, no PTX, a
            collective, ...); empty where it may.
        flags: what the assembler was told; only kernels with equal flags are fused.
    """

    name: str
    kernel: KernelText | None = None
    grid: Dim3 = (1, 1, 1)
    block: Dim3 = (1, 1, 1)
    shared: int = 0
    arguments: tuple[bytes, ...] = field(default=(), repr=False)
    touches: tuple[Touch, ...] = ()
    barrier: bool = False
    microseconds: float | None = None
    alone: str = ""
    flags: tuple[str, ...] = ()

    @property
    def ctas(self) -> int:
        """CTAs of the grid."""
        return self.grid[0] * self.grid[1] * self.grid[2]

    @property
    def threads(self) -> int:
        """Threads of a CTA."""
        return self.block[0] * self.block[1] * self.block[2]


def conflict(first: Access, then: Access) -> tuple[str, ...]:
    """Why an access must stay behind another one to the same bytes; empty if it need not.

    Atomics count as reads and writes, also against each other: sums of fractions depend on their
    order, and so do the old values that they return.
    """
    reads = (bool(a & (Access.READ | Access.ATOMIC)) for a in (first, then))
    first_reads, then_reads = reads
    found = (
        (RAW, first.modifies and then_reads),
        (WAR, first_reads and then.modifies),
        (WAW, first.modifies and then.modifies),
    )
    return tuple(kind for kind, applies in found if applies)


def dependences(works: Sequence[Work], edges: Iterable[tuple[int, int]] | None = None) -> Graph:
    """Which works must wait for which: a graph of their positions, reduced to what is needed.

    Works come in the order in which they were issued. That is the order of a chain, unless
    ``edges`` are the edges of the graph that was recorded: then works that no path of it orders
    stay unordered, for the recorded program leaves their order open.

    The graph holds the transitive reduction. Each edge has ``kinds``, a tuple of ``RAW``, ``WAR``,
    ``WAW``, ``barrier``, and ``labels`` of the memory in question.

    Raises:
        GoptxError: an edge does not lead forward, or to no work.
    """
    import networkx as nx

    recorded = None if edges is None else _ancestors_of(len(works), edges)
    found: Graph = nx.DiGraph()
    found.add_nodes_from(range(len(works)))
    memory = _Memory(recorded)
    above: list[int] = []
    for at, work in enumerate(works):
        needed = memory.issue(at, work)
        covered = 0
        # The latest first: whoever comes before one of these by way of another is behind it here.
        for before in sorted(needed, reverse=True):
            if not covered >> before & 1:
                kinds, labels = needed[before]
                order = [kind for kind in (RAW, WAR, WAW, BARRIER) if kind in kinds]
                found.add_edge(before, at, kinds=tuple(order), labels=tuple(labels))
                covered |= above[before] | 1 << before
        above.append(covered)
    return found


def ancestors(graph: Graph) -> list[int]:
    """What must come before each node: bit n of a number is set where node n does.

    For graphs of which every edge leads from a lower position to a higher one.
    """
    above = [0] * len(graph)
    for node in range(len(graph)):
        for before in graph.predecessors(node):
            above[node] |= above[before] | 1 << before
    return above


def _ancestors_of(count: int, edges: Iterable[tuple[int, int]]) -> list[int]:
    before: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        if not 0 <= a < b < count:
            raise GoptxError.at(
                f"edge {a} -> {b} of {count} works does not lead forward",
                hint="works come in an order that keeps every recorded edge",
            )
        before[b].append(a)
    above = [0] * count
    for node, some in enumerate(before):
        for one in some:
            above[node] |= above[one] | 1 << one
    return above


_Needed: TypeAlias = dict[int, tuple[set[str], dict[str, None]]]
"""What a work waits for: kinds, and labels in order."""


class _Write(NamedTuple):
    """A write to a cell.

    ``whole``: all that touched the cell before it comes before it. ``readers``: how many reads of
    the cell there were before it.
    """

    at: int
    access: Access
    whole: bool
    readers: int


@dataclass
class _Cell:
    """Bytes that were always touched together, and by what so far."""

    writes: list[_Write]
    reads: list[int]

    def copy(self) -> _Cell:
        return _Cell(list(self.writes), list(self.reads))


class _Memory:
    """What touched which bytes. Cells are split where ranges begin and end.

    In a chain every write comes after all before it, so that nobody asks for those again; the
    cells below it are made one. In a recorded graph the past stays, for works may come that are
    ordered after it but not after the write.
    """

    def __init__(self, recorded: list[int] | None) -> None:
        self.recorded = recorded
        self.starts = [0]
        self.cells = [_Cell([], [])]
        self.everything = _Cell([], [])
        """Barriers write it, all others read it."""

    def issue(self, at: int, work: Work) -> _Needed:
        """What a work has to wait for, as far as no other one waits for it in its place."""
        needed: _Needed = {}
        access = Access.WRITE if work.barrier else Access.READ
        self._wait(self.everything, at, access, needed, BARRIER)
        self._enter(self.everything, at, access)
        if work.barrier:
            return needed
        # All waits come before the first entry: ranges of one work may overlap. What stays of
        # several entries to a cell is the last, so those come last that say the most.
        for touch in work.touches:
            for cell in self.cells[self._places(touch, work)]:
                self._wait(cell, at, touch.access, needed, touch.label)
        for touch in sorted(work.touches, key=_weight):
            self._touch(touch, at, work)
        return needed

    def _places(self, touch: Touch, work: Work) -> slice:
        """The cells of a range; the last one ends where it ends."""
        if not 0 <= touch.start <= touch.end:
            raise GoptxError.at(f"{work.name} touches no range: {touch.start} to {touch.end}")
        if touch.start == touch.end or not touch.access:
            return slice(0)
        return slice(self._split(touch.start), self._split(touch.end))

    def _split(self, address: int) -> int:
        """The cell that begins at an address."""
        place = bisect_left(self.starts, address)
        if place == len(self.starts) or self.starts[place] != address:
            self.starts.insert(place, address)
            self.cells.insert(place, self.cells[place - 1].copy())
        return place

    def _touch(self, touch: Touch, at: int, work: Work) -> None:
        places = self._places(touch, work)
        cells = self.cells[places]
        if touch.access.modifies and self.recorded is None and cells:
            self.starts[places] = [touch.start]
            self.cells[places] = cells = cells[:1]
        for cell in cells:
            self._enter(cell, at, touch.access)

    def _enter(self, cell: _Cell, at: int, access: Access) -> None:
        if not access.modifies:
            cell.reads.append(at)
        elif self.recorded is None:
            cell.writes, cell.reads = [_Write(at, access, True, 0)], []
        else:
            writes, read_from = self._recent(cell, at)
            before = [*(one.at for one in writes), *cell.reads[read_from:]]
            whole = all(one == at or self._ordered(one, at) for one in before)
            cell.writes.append(_Write(at, access, whole, len(cell.reads)))

    def _recent(self, cell: _Cell, at: int) -> tuple[list[_Write], int]:
        """The writes to a cell, back to one that ``at`` and all before it are kept apart by; and
        how many of the reads came before that one."""
        found: list[_Write] = []
        for write in reversed(cell.writes):
            found.append(write)
            if write.whole and self._ordered(write.at, at):
                return found, write.readers
        return found, 0

    def _ordered(self, before: int, at: int) -> bool:
        return self.recorded is None or bool(self.recorded[at] >> before & 1)

    def _wait(self, cell: _Cell, at: int, access: Access, needed: _Needed, label: str) -> None:
        """Adds what an access to a cell waits for."""
        writes, read_from = self._recent(cell, at)
        for write in writes:
            if self._ordered(write.at, at):
                _add(needed, write.at, write.access, access, label)
        if access.modifies:
            for one in cell.reads[read_from:]:
                if self._ordered(one, at):
                    _add(needed, one, Access.READ, access, label)


def _weight(touch: Touch) -> int:
    """Writes, then what reads as well, then what reads only."""
    return 2 if not touch.access.modifies else 0 if touch.access == Access.WRITE else 1


def _add(needed: _Needed, before: int, first: Access, then: Access, label: str) -> None:
    kinds, labels = needed.setdefault(before, (set(), {}))
    if label == BARRIER:
        kinds.add(BARRIER)
    else:
        kinds.update(conflict(first, then))
        labels.update({label: None} if label else {})


def numbered(bits: int) -> Iterator[int]:
    """The positions of the bits that are set, from the lowest."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
