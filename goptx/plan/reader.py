"""TOML text -> works: a graph file lists buffers, kernels, and nodes in the order of their launch.

``docs/plan.md`` describes the format. What is wrong is reported at its place, all of it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Final, TypeVar, cast

from goptx.analysis.memory import Access, AccessSummary, summarise
from goptx.diag import Diagnostic, GoptxError, Note, Span
from goptx.ir import Module
from goptx.launch import Concrete
from goptx.launch.places import read_document
from goptx.launch.reader import read_text
from goptx.launch.table import Findings, Table
from goptx.options import near
from goptx.plan.graph import KernelText, Touch, Work
from goptx.plan.space import Region, Space, read_buffers
from goptx.plan.touching import Globals, Touched, of_launch, of_parameters
from goptx.syntax import load
from goptx.tune.members import TunedMember, load_tuned

_T = TypeVar("_T")

GUIDE: Final = "docs/plan.md"

_TOP: Final = ("buffers", "kernels", "node")
_KERNEL: Final = ("ptx", "entry", "launch", "flags")
_NODE: Final = (
    *("name", "kernel", "size", "sizes", "grid", "block", "dynamic_shared", "buffers"),
    *("reads", "writes", "microseconds", "alone", "barrier", "after"),
)
_MOST_US: Final = 1e9


@dataclass(frozen=True)
class GraphFile:
    """What a graph file holds.

    Attributes:
        works: its nodes, in order.
        edges: between their positions, where some node says ``after``; else None: a chain.
        members: kernels with the launches that launch files give, by name of the node.
        unknown: why it is not known what a node touches, by its name.
    """

    works: tuple[Work, ...]
    edges: tuple[tuple[int, int], ...] | None
    members: Mapping[str, TunedMember]
    unknown: Mapping[str, str]


@dataclass(frozen=True)
class _Kernel:
    """An entry of ``[kernels]``."""

    path: Path
    module: Module
    entry: str
    launch: Path | None
    flags: tuple[str, ...]

    @cached_property
    def text(self) -> KernelText:
        source = self.module.source
        text = source.text if source is not None else self.module.to_ptx()
        return KernelText(self.entry, str(self.path), text)

    @cached_property
    def summary(self) -> AccessSummary:
        return summarise(self.module.kernel(self.entry), self.module)


def load_graph(path: str | Path) -> GraphFile:
    """Reads a graph file; GoptxError if it cannot be read or is wrong."""
    hint = f"{GUIDE} describes graph files"
    return parse_graph(read_text(path, "graph file", hint), str(path))


def parse_graph(text: str, filename: str = "<graph>") -> GraphFile:
    """The works of a text; files that it names are relative to the folder of ``filename``."""
    document = read_document(text, filename, GUIDE)
    return _Reader(Table(document, (), document.data), Path(filename).parent).read()


@dataclass
class _Reader:
    """Reads one document; collects what is wrong."""

    top: Table
    folder: Path
    findings: Findings = field(default_factory=Findings)
    space: Space = field(default_factory=Space)
    regions: dict[str, Region] = field(default_factory=dict[str, Region])
    kernels: dict[str, _Kernel] = field(default_factory=dict[str, _Kernel])
    members: dict[str, TunedMember] = field(default_factory=dict[str, TunedMember])
    unknown: dict[str, str] = field(default_factory=dict[str, str])

    def read(self) -> GraphFile:
        top = self.top
        self.findings.add(top.unknown_keys(_TOP, "a graph file"))
        buffers = self._table("buffers")
        if buffers is not None:
            self.regions = read_buffers(buffers, self.space, self.findings)
        kernels = self._table("kernels")
        for name, value in kernels.data.items() if kernels is not None else ():
            kernel = self.findings.attempt(lambda n=name, v=value: self._kernel(n, v))
            if kernel is not None:
                self.kernels[name] = kernel
        self.findings.stop()
        nodes = self._nodes()
        works = [self.findings.attempt(lambda n=node: self._work(n)) for node in nodes]
        names = self._names(nodes, works)
        edges = self.findings.attempt(lambda: self._edges(nodes, names))
        self.findings.stop()
        kept = tuple(work for work in works if work is not None)
        return GraphFile(kept, edges, self.members, self.unknown)

    def _table(self, key: str) -> Table | None:
        if key not in self.top.data:
            return None
        message = f"{key} must be a table"
        return self.findings.attempt(lambda: self.top.child((key,), self.top.data[key], message))

    def _nodes(self) -> list[Table]:
        value = self.top.data.get("node")
        hint = 'a node is: [[node]], and below it kernel = "…"'
        if value is None:
            span = Span(self.top.doc.source, 0, 1)
            raise GoptxError.at("a graph file needs nodes", span, hint=hint)
        if not isinstance(value, list):
            raise self.top.fail("node", "node must be an array of tables", hint)
        items = cast("list[object]", value)
        return [
            self.top.child(("node", at), item, "a node must be a table", hint)
            for at, item in enumerate(items)
        ]

    # Kernels

    def _kernel(self, name: str, value: object) -> _Kernel:
        table = self.top.child(("kernels", name), value, f"kernel {name!r} must be a table")
        self.findings.add(table.unknown_keys(_KERNEL, f"kernel {name!r}"))
        table.need("ptx", f"kernel {name!r}", 'ptx = "FILE.ptx"')
        path = self.folder / (table.string("ptx") or "")
        module = _placed(lambda: load(str(path)), table, "ptx")
        kernel = _placed(lambda: module.kernel(table.string("entry")), table, "entry")
        given = table.string("launch")
        beside = path.with_suffix(".toml")
        launch = self.folder / given if given else beside if beside.is_file() else None
        return _Kernel(path, module, kernel.name, launch, tuple(_texts(table, "flags")))

    # Nodes

    def _work(self, node: Table) -> Work:
        self.findings.add(node.unknown_keys(_NODE, "a node"))
        work = Work(
            self._name(node),
            microseconds=_number(node, "microseconds"),
            alone=node.string("alone", "") or "",
            barrier=_flag(node, "barrier"),
        )
        if "kernel" not in node.data:
            return self._other(node, work)
        name = node.string("kernel") or ""
        kernel = self.kernels.get(name)
        if kernel is None:
            raise node.fail("kernel", f"there is no kernel {name!r}", near(name, self.kernels))
        work = replace(work, kernel=kernel.text, flags=kernel.flags)
        if kernel.launch is not None and not any(key in node.data for key in ("grid", "block")):
            work, touched = self._launched(node, work, kernel)
        else:
            work, touched = self._shaped(node, work, kernel)
        said = self._said(node)
        if said is not None:
            return replace(work, touches=said)
        if touched.nameless:
            raise node.fail(
                "buffers" if "buffers" in node.data else None,
                f"{work.name} leads to memory by {', '.join(touched.nameless)}",
                f'name it: buffers = {{ {touched.nameless[0]} = "…" }}, or say reads and writes',
            )
        if touched.unknown:
            self.unknown[work.name] = touched.unknown
        barrier = work.barrier or bool(touched.unknown)
        return replace(work, touches=touched.touches, barrier=barrier)

    def _name(self, node: Table) -> str:
        return node.string("name") or f"{node.string('kernel') or 'node'}.{node.path[-1]}"

    def _other(self, node: Table, work: Work) -> Work:
        """A node of which no PTX is known."""
        if "name" not in node.data:
            raise node.fail(None, "a node without a kernel needs a name", 'write name = "…"')
        for key in ("size", "sizes", "buffers"):
            if key in node.data:
                raise node.fail(key, f"{key} is for nodes with a kernel", "say reads and writes")
        said = self._said(node)
        if said is None and not work.barrier:
            raise node.fail(
                None,
                f"what {work.name!r} touches is not said",
                'write reads = ["…"] and writes = ["…"], or barrier = true',
            )
        grid = _extents(node, "grid") if "grid" in node.data else (1, 1, 1)
        block = _extents(node, "block") if "block" in node.data else (1, 1, 1)
        return replace(
            work,
            grid=grid,
            block=block,
            touches=said or (),
            alone=work.alone or "no PTX",
        )

    def _launched(self, node: Table, work: Work, kernel: _Kernel) -> tuple[Work, Touched]:
        """A node whose shape and arguments a launch file gives."""
        member = _placed(
            lambda: load_tuned(
                kernel.path,
                kernel=kernel.entry,
                launch=kernel.launch,
                size=node.string("size"),
                sizes=_integers(node, "sizes"),
            ),
            node,
            next((key for key in ("size", "sizes") if key in node.data), "kernel"),
        )
        launch = member.launch
        regions = self._placed_buffers(node, work.name, launch)
        self.members[work.name] = member
        own = Globals(self.space, kernel.module, kernel.path)
        touched = of_launch(launch.args, regions, kernel.summary, own)
        alone = work.alone or ("a cluster" if launch.cluster is not None else "")
        work = replace(
            work,
            grid=launch.grid,
            block=launch.block,
            shared=launch.dynamic_shared,
            arguments=touched.arguments,
            alone=alone,
        )
        return work, touched

    def _placed_buffers(self, node: Table, name: str, launch: Concrete) -> dict[str, Region]:
        """The memory of each buffer of a launch: what the node gives it, or its own."""
        given = self._given(node, {one.name for one in launch.references()}, "buffer")
        regions: dict[str, Region] = {}
        for buffer in launch.buffers:
            named = [one.name for one in launch.references() if one.key == buffer.key]
            said = [key for key in dict.fromkeys(named) if key in given]
            if not said:
                regions[buffer.key] = self.space.fresh(f"{name}.{buffer.name}", buffer.nbytes)
                continue
            span = node.doc.value((*node.path, "buffers", said[-1]))
            if len({given[key] for key in said}) > 1:
                raise GoptxError.at(f"{' and '.join(said)} are one buffer of the launch file", span)
            region = regions[buffer.key] = given[said[0]]
            if region.size < buffer.nbytes:
                has = f"{region.name!r} has {region.size} bytes"
                raise GoptxError.at(f"{has}, and {buffer.name} takes {buffer.nbytes}", span)
        return regions

    def _shaped(self, node: Table, work: Work, kernel: _Kernel) -> tuple[Work, Touched]:
        """A node that says its shape itself."""
        for key in ("grid", "block"):
            example = f"{key} = [256], or give the kernel a launch file"
            node.need(key, f"node {work.name!r}", example)
        for key in ("size", "sizes"):
            if key in node.data:
                raise node.fail(key, f"{key} is of a launch file, and this node has none")
        params = [param.name for param in kernel.module.kernel(kernel.entry).params]
        given = self._given(node, params, "parameter")
        shared = node.integer("dynamic_shared", 0, (1 << 31) - 1) or 0
        work = replace(
            work, grid=_extents(node, "grid"), block=_extents(node, "block"), shared=shared
        )
        own = Globals(self.space, kernel.module, kernel.path)
        return work, of_parameters(given, kernel.summary, own)

    def _given(self, node: Table, names: Collection[str], what: str) -> dict[str, Region]:
        """The buffers that a node gives to arguments or parameters."""
        if "buffers" not in node.data:
            return {}
        table = node.child(("buffers",), node.data["buffers"], "buffers must be a table")
        found: dict[str, Region] = {}
        for name in table.data:
            if name not in names:
                span = node.doc.key((*table.path, name))
                hint = near(name, sorted(names))
                raise GoptxError.at(f"the kernel has no {what} {name!r}", span, hint=hint)
            found[name] = self._region(table, (name,), table.string(name) or "")
        return found

    def _region(self, table: Table, keys: tuple[str | int, ...], name: str) -> Region:
        if name not in self.regions:
            span = table.doc.value((*table.path, *keys))
            hint = near(name, self.regions) or "buffers stand in [buffers], with their bytes"
            raise GoptxError.at(f"there is no buffer {name!r}", span, hint=hint)
        return self.regions[name]

    def _said(self, node: Table) -> tuple[Touch, ...] | None:
        """What a node says itself that it reads and writes."""
        if "reads" not in node.data and "writes" not in node.data:
            return None
        found: list[Touch] = []
        for key, access in (("reads", Access.READ), ("writes", Access.WRITE)):
            for at, name in enumerate(_texts(node, key)):
                found.append(self._region(node, (key, at), name).touch(access))
        return tuple(found)

    # Names and edges

    def _names(self, nodes: Sequence[Table], works: Sequence[Work | None]) -> dict[str, int]:
        names: dict[str, int] = {}
        for at, (node, work) in enumerate(zip(nodes, works, strict=True)):
            if work is None:
                continue
            if work.name in names:
                first = Note("the first one", nodes[names[work.name]].span)
                span = node.doc.value((*node.path, "name"))
                message = f"there are two nodes {work.name!r}"
                self.findings.add([Diagnostic("error", message, span, (first,))])
            names.setdefault(work.name, at)
        return names

    def _edges(
        self, nodes: Sequence[Table], names: Mapping[str, int]
    ) -> tuple[tuple[int, int], ...] | None:
        if not any("after" in node.data for node in nodes):
            return None
        found: list[tuple[int, int]] = []
        for at, node in enumerate(nodes):
            for number, name in enumerate(_texts(node, "after")):
                before = names.get(name)
                if before is None or before >= at:
                    span = node.doc.value((*node.path, "after", number))
                    message = f"there is no node {name!r} before this one"
                    hint = near(name, [n for n, place in names.items() if place < at])
                    raise GoptxError.at(message, span, hint=hint)
                found.append((before, at))
        return tuple(found)


def _placed(work: Callable[[], _T], table: Table, key: str) -> _T:
    """The result of some work; what it finds wrong without a place is wrong at a key."""
    try:
        return work()
    except GoptxError as error:
        span = table.doc.value((*table.path, key))
        raise GoptxError(
            [
                replace(one, span=span)
                if one.span is None
                else replace(one, notes=(*one.notes, Note("asked for here", span)))
                for one in error.diagnostics
            ]
        ) from None


def _texts(table: Table, key: str) -> list[str]:
    value = table.data.get(key, [])
    if not isinstance(value, list) or not all(
        isinstance(one, str) for one in cast("list[object]", value)
    ):
        raise table.fail(key, f"{key} must be a list of texts", f'write {key} = ["…"]')
    return cast("list[str]", value)


def _flag(table: Table, key: str) -> bool:
    value = table.data.get(key, False)
    if not isinstance(value, bool):
        raise table.fail(key, f"{key} must be true or false")
    return value


def _number(table: Table, key: str) -> float | None:
    value = table.data.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _MOST_US:
        raise table.fail(key, f"{key} must be a number above 0")
    return float(value)


def _extents(table: Table, key: str) -> tuple[int, int, int]:
    found: list[int] = []
    for expr in table.exprs(key, 3):
        expr.require(())
        extent = expr.evaluate_int(what=key)
        if not 0 < extent < 1 << 31:
            raise table.fail(key, f"{key} has an extent of {extent}")
        found.append(extent)
    x, y, z = (*found, 1, 1)[:3]
    return x, y, z


def _integers(table: Table, key: str) -> dict[str, int] | None:
    if key not in table.data:
        return None
    inner = table.child((key,), table.data[key], f"{key} must be a table of numbers")
    found: dict[str, int] = {}
    for name in inner.data:
        value = inner.integer(name, -(1 << 63), (1 << 63) - 1)
        found[name] = value or 0
    return found
