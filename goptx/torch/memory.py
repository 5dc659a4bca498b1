"""What the nodes of a recorded graph touch: arguments, bound to what the PTX says of them.

Ranges are the allocations of PyTorch's allocator. Two allocations that overlap, because one took
over memory of the other while the graph was captured, count as one: that can only add edges.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from goptx.analysis.memory import Access, AccessSummary, Entry, summarise
from goptx.cuda.recorded import MEMCPY, MEMSET, KernelLaunch, Node, Range, Recorded
from goptx.diag import GoptxError
from goptx.plan.graph import KernelText, Touch, Work
from goptx.torch.others import speaks_to_others, waits_for_others

if TYPE_CHECKING:
    from goptx.torch.origins import Origin

_WORD = 8
_PAGE = 512
"""PyTorch's allocator hands out multiples of this."""

NO_PTX = "its PTX is not known"

SCRATCH = "argument"
"""Label of memory that an argument points into and that is no tensor of the operation."""

_READ_WRITE = Access.READ | Access.WRITE


class Ranges:
    """Pieces of memory that do not overlap."""

    def __init__(self, allocations: Iterable[tuple[int, int]]) -> None:
        """From (start, end) of allocations; those that overlap become one piece."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(allocations):
            if self._starts and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            elif start < end:
                self._starts.append(start)
                self._ends.append(end)

    def of(self, address: int) -> Range | None:
        """The piece that an address lies in."""
        at = bisect_right(self._starts, address) - 1
        if at < 0 or address >= self._ends[at]:
            return None
        return Range(self._starts[at], self._ends[at])

    def overlap(self, one: Range) -> bool:
        """Whether a range has bytes in common with one of the pieces."""
        at = bisect_left(self._starts, one.end) - 1
        return at >= 0 and self._ends[at] > one.start

    def pieces(self) -> list[Range]:
        """All of them, in order."""
        return [Range(a, b) for a, b in zip(self._starts, self._ends, strict=True)]


@dataclass(frozen=True)
class Operation:
    """What an operation of PyTorch recorded: the nodes ``first`` to ``end`` (exclusive).

    ``reads`` and ``writes`` are the bytes of its tensors.
    """

    name: str
    first: int
    end: int
    reads: tuple[Range, ...] = ()
    writes: tuple[Range, ...] = ()


@dataclass(frozen=True)
class Memory:
    """What is known of the memory of a graph.

    Attributes:
        allocations: (start, end) of all that was allocated when the capture ended or at some time
            during it.
        fresh: those of them that were made during the capture: what they hold before the graph
            runs does not count.
        fallback: (start, end) of larger pieces, for addresses in none of the allocations.
        elsewhere: memory of other devices.
        operations: in the order of their nodes.
    """

    allocations: tuple[Range, ...] = ()
    fresh: tuple[Range, ...] = ()
    fallback: tuple[Range, ...] = ()
    operations: tuple[Operation, ...] = ()
    elsewhere: tuple[Range, ...] = ()

    def ranges(self, graph: Recorded) -> Ranges:
        """The pieces for the addresses of a graph."""
        known, coarse = Ranges(self.allocations), Ranges(self.fallback)
        extra: set[Range] = set()
        for node in graph.nodes:
            for _, _, value in node.kernel.words() if node.kernel is not None else ():
                if known.of(value) is None and (found := coarse.of(value)) is not None:
                    extra.add(found)
        return Ranges([*self.allocations, *extra]) if extra else known


@dataclass(frozen=True)
class Bound:
    """A graph with what its nodes touch.

    Attributes:
        works: one a node, in the order of the nodes.
        refusal: why the graph has to stay as it is; empty if it need not.
        sources: for each node where its PTX is from, or None.
    """

    works: tuple[Work, ...]
    refusal: str = ""
    sources: tuple[str | None, ...] = field(default=())

    def touched(self, *, written: bool = False) -> tuple[Range, ...]:
        """All memory that the graph is known to touch, or only what it may write."""
        pieces = [
            (touch.start, touch.end)
            for work in self.works
            for touch in work.touches
            if not written or touch.access.modifies
        ]
        return tuple(Ranges(pieces).pieces())

    def may_write(self, memory: Memory) -> tuple[Range, ...]:
        """All memory that the graph may write: everything, if something in it is a barrier."""
        known = self.touched(written=True)
        if not any(work.barrier for work in self.works):
            return known
        return tuple(Ranges([*known, *memory.allocations]).pieces())

    def carries(self, memory: Memory) -> bool:
        """Whether a run reads what the run before it left: memory from before the capture that a
        node reads before it is written, and that this or a later node changes.

        What took over an input's memory is such. Pieces that only unknown kernels touch, which may
        be workspaces, do not count.
        """
        told = [t for work in self.works for t in work.touches if t.label != SCRATCH]
        changed = Ranges((t.start, t.end) for t in told if t.access.modifies)
        fresh = Ranges(memory.fresh)
        written: set[Range] = set()
        for work in self.works:
            for touch in work.touches:
                one = Range(touch.start, touch.end)
                if touch.access == Access.WRITE or not changed.overlap(one) or one in written:
                    continue
                if fresh.of(one.start) is None and Ranges(written).of(one.start) is None:
                    return True
            written.update(Range(t.start, t.end) for t in work.touches if t.access.modifies)
        return False


def bind(graph: Recorded, memory: Memory, origins: Mapping[int, Origin]) -> Bound:
    """What the nodes of a graph touch.

    ``origins`` are those of the handles of functions; a kernel whose name or parameters differ
    from the entry found there counts as one without PTX.
    """
    ranges, elsewhere = memory.ranges(graph), Ranges(memory.elsewhere)
    operations = _by_node(memory.operations, len(graph.nodes))
    programmatic = {n for e in graph.edges if not e.plain for n in (e.first, e.then)}
    works: list[Work] = []
    sources: list[str | None] = []
    refusal = ""
    for number, node in enumerate(graph.nodes):
        origin = origins.get(node.kernel.function) if node.kernel is not None else None
        binder = _Binder(node, ranges, operations[number], origin, number in programmatic)
        works.append(binder.work())
        sources.append(binder.source)
        refusal = refusal or _refusal(node, operations[number], elsewhere) or binder.refusal
    return Bound(tuple(works), refusal, tuple(sources))


def _refusal(node: Node, operation: Operation | None, elsewhere: Ranges) -> str:
    if node.kind in ("mem_alloc", "mem_free"):
        return "the graph allocates memory: its nodes cannot be replaced"
    if elsewhere.pieces() and any(elsewhere.of(address) for address in _addresses(node)):
        return f"{node.name} touches memory of another device: one graph is for one device"
    return waits_for_others(node.name, operation.name if operation is not None else "")


def _addresses(node: Node) -> Iterator[int]:
    for *_, value in node.kernel.words() if node.kernel is not None else ():
        yield value
    for piece in (*node.reads, *node.writes):
        yield piece.start


def _by_node(operations: Sequence[Operation], count: int) -> list[Operation | None]:
    found: list[Operation | None] = [None] * count
    for one in operations:
        for number in range(one.first, min(one.end, count)):
            found[number] = one
    return found


class _Binder:
    """Binds one node."""

    def __init__(
        self,
        node: Node,
        ranges: Ranges,
        operation: Operation | None,
        origin: Origin | None,
        programmatic: bool,
    ) -> None:
        self.node, self.ranges, self.operation = node, ranges, operation
        self.origin, self.programmatic = origin, programmatic
        self.source: str | None = None
        self.refusal = ""

    def work(self) -> Work:
        launch = self.node.kernel
        if launch is None:
            return self._other()
        kernel, summary, why = self._text(launch)
        alone = why or self._alone(launch)
        if summary is None:
            touches = self._scanned(launch)
        else:
            touches = _bound_touches(summary, launch, self.ranges)
            if touches is None and not alone:
                alone = "it may touch memory that its arguments do not name"
        return Work(
            name=launch.name,
            kernel=kernel,
            grid=launch.grid,
            block=launch.block,
            shared=launch.shared,
            arguments=launch.arguments,
            touches=touches or (),
            barrier=touches is None,
            alone=alone,
            flags=self.origin.flags if self.origin is not None and kernel is not None else (),
        )

    def _other(self) -> Work:
        node = self.node
        name, alone = node.kind, f"it is no kernel, but {node.kind}"
        if not node.told or node.kind not in (MEMCPY, MEMSET, "empty"):
            return Work(name, barrier=True, alone=alone)
        touches = [Touch(a, b, Access.READ, "source") for a, b in node.reads]
        touches += [Touch(a, b, Access.WRITE, "target") for a, b in node.writes]
        return Work(name, touches=tuple(touches), alone=alone)

    def _text(self, launch: KernelLaunch) -> tuple[KernelText | None, AccessSummary | None, str]:
        """The PTX of a kernel, what it touches, and else why neither is known."""
        if self.origin is None:
            return None, None, NO_PTX
        try:
            text = self.origin.read()
            summary, feature, refusal = _summary(text, launch.name)
        except GoptxError as error:
            return None, None, f"{NO_PTX}: {error.diagnostics[0].message}"
        sizes = tuple(param.size for param in summary.function.params)
        given = tuple(len(one) for one in launch.arguments)
        if launch.opaque or sizes != given:
            return None, None, f"{NO_PTX}: its parameters are not those of the PTX found"
        self.source, self.refusal = self.origin.source, refusal
        return KernelText(launch.name, self.origin.path or "<ptx>", text), summary, feature

    def _alone(self, launch: KernelLaunch) -> str:
        if max(launch.cluster) > 1:
            return "it is launched with clusters"
        if launch.cooperative:
            return "it is launched cooperatively"
        if self.programmatic:
            return "it has a programmatic edge"
        return ""

    def _scanned(self, launch: KernelLaunch) -> tuple[Touch, ...] | None:
        """What a kernel may touch as far as its operation and its arguments tell; None: anything.

        Pieces of memory that an argument points into and that are no tensor of the operation, such
        as workspaces, may be read and written.
        """
        touches: list[Touch] = []
        known: list[Range] = []
        if self.operation is not None:
            name = self.operation.name
            for some, access in (
                (self.operation.reads, Access.READ),
                (self.operation.writes, Access.WRITE),
            ):
                touches += [Touch(a, b, access, name) for a, b in some]
                known += [piece for a, _ in some if (piece := self.ranges.of(a)) is not None]
        pieces = {piece for *_, word in launch.words() if (piece := self.ranges.of(word))}
        pieces -= set(known)
        touches += [Touch(*piece, _READ_WRITE, SCRATCH) for piece in sorted(pieces)]
        return tuple(touches) or None


def _bound_touches(
    summary: AccessSummary, launch: KernelLaunch, ranges: Ranges
) -> tuple[Touch, ...] | None:
    """What a launch touches by the summary of its PTX; None if that may be anything."""
    # Who reads a variable of its module waits for those who write one: these are barriers.
    if summary.is_barrier or any(access.modifies for access in summary.globals.values()):
        return None
    places = {param.name: number for number, param in enumerate(summary.function.params)}
    found: dict[Touch, None] = {}
    for entry in summary.entries():
        data = launch.arguments[places[entry.param]]
        pieces = _pieces(entry, data, ranges)
        if pieces is None:
            return None
        for piece in pieces:
            found[Touch(*piece, entry.access, entry.param)] = None
    return tuple(found)


def _pieces(entry: Entry, data: bytes, ranges: Ranges) -> list[Range] | None:
    """The memory behind the words of a parameter that an entry speaks of; None: not known."""
    if entry.offset is None or entry.descriptor:
        # One of several words, or a tensor map, which has the address in one of its words.
        words = [_word(data, at) for at in range(0, len(data) - _WORD + 1, _WORD)]
        found = [piece for word in words if (piece := ranges.of(word)) is not None]
        return found or None
    word = _word(data, entry.offset)
    if word == 0:
        return []  # an access there would be a fault: it does not happen
    piece = ranges.of(word)
    return None if piece is None else [piece]


def _word(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + _WORD], "little")


@lru_cache(maxsize=1024)
def _summary(text: str, entry: str) -> tuple[AccessSummary, str, str]:
    """What the kernel of a text touches; as far as that shows there, why it may not be fused, and
    why no graph with it may be run to be checked."""
    from goptx.syntax import parse

    module = parse(text, f"{entry}.ptx")
    function = module.kernel(entry)
    waits = any(i.op.name == "griddepcontrol" for i in function.instructions())
    refusal = ""
    if speaks_to_others(function):
        refusal = f"{entry} synchronises with other devices: it cannot be run to be checked"
    summary = summarise(function, module)
    if waits:
        return summary, "it waits for other kernels (griddepcontrol)", refusal
    if summary.globals or summary.constants:
        return summary, "it uses variables of its module", refusal
    return summary, "", refusal


# PyTorch's allocator


def snapshot_ranges(segments: Iterable[Mapping[str, Any]]) -> tuple[list[Range], list[Range]]:
    """Live allocations and whole segments of ``torch.cuda.memory_snapshot()``."""
    live: list[Range] = []
    whole: list[Range] = []
    for segment in segments:
        start = int(segment["address"])
        whole.append(Range(start, start + int(segment["total_size"])))
        at = start
        for block in cast("list[Mapping[str, Any]]", segment["blocks"]):
            at = int(block.get("address", at))
            end = at + int(block["size"])
            if str(block["state"]) != "inactive":
                live.append(Range(at, end))
            at = end
    return live, whole


def traced_ranges(trace: Iterable[Mapping[str, Any]]) -> list[Range]:
    """Everything that a trace of the allocator's says was allocated."""
    return [
        Range(int(one["addr"]), int(one["addr"]) + -(-int(one["size"]) // _PAGE) * _PAGE)
        for one in trace
        if one["action"] == "alloc"
    ]
