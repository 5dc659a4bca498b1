"""What a node of a graph file touches: from its launch, or its parameters, and its PTX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from goptx.analysis.memory import Access, AccessSummary
from goptx.ir import Module
from goptx.launch import Argument, Buffer, Scalar, Struct, TensorMap
from goptx.plan.graph import Touch
from goptx.plan.space import Region, Space


@dataclass(frozen=True)
class Touched:
    """What a kernel touches, and the values of its parameters.

    ``unknown``: why that is not known; then it may be anything. ``nameless`` are parameters that
    lead to memory and have no buffer.
    """

    touches: tuple[Touch, ...] = ()
    arguments: tuple[bytes, ...] = ()
    unknown: str = ""
    nameless: tuple[str, ...] = ()


def of_launch(
    args: Sequence[Argument],
    regions: Mapping[str, Region],
    summary: AccessSummary,
    own: Globals,
) -> Touched:
    """What a kernel touches whose arguments a launch file gives; ``regions`` by key of buffer."""
    touches: list[Touch] = []
    named: set[tuple[str, int | None, bool]] = set()
    for arg, param in zip(args, summary.function.params, strict=False):
        for offset, buffer, described in _mentions(arg):
            access = accessed(summary, param.name, offset, described)
            touches.append(regions[buffer.key].touch(access))
            places = (None, 0) if described else (None, offset)
            named |= {(param.name, place, described) for place in places}
    images = tuple(_image(arg, regions) for arg in args)
    found = _completed(touches, images, summary, own)
    for entry in summary.entries():
        if entry.access and (entry.param, entry.offset, entry.descriptor) not in named:
            why = f"{entry.param} leads to memory that is no buffer of the launch file"
            return replace(found, unknown=found.unknown or why)
    return found


def of_parameters(regions: Mapping[str, Region], summary: AccessSummary, own: Globals) -> Touched:
    """What a kernel touches whose parameters are given buffers by name."""
    touches: list[Touch] = []
    nameless: list[str] = []
    for param in summary.function.params:
        access = summary.of(param.name, None)
        if param.name in regions:
            touches.append(regions[param.name].touch(access))
        elif access:
            nameless.append(param.name)
    found = _completed(touches, (), summary, own)
    return Touched(found.touches, (), found.unknown, tuple(nameless))


@dataclass(frozen=True)
class Globals:
    """The variables of a module, which all its launches share: ``path`` is its file."""

    space: Space
    module: Module
    path: Path

    def touches(self, summary: AccessSummary) -> list[Touch]:
        """Those that a kernel touches; constant memory is only read."""
        found: list[Touch] = []
        for variable, access in summary.globals.items():
            size = self.module.variables[variable].size or 1
            key, name = f"{self.path.resolve()}:{variable}", f"{self.path.name}:{variable}"
            found.append(self.space.shared(key, name, size).touch(access))
        return found


def accessed(summary: AccessSummary, param: str, offset: int, described: bool) -> Access:
    """How memory behind a word of a parameter is accessed, by its tensor map or not."""
    found = Access.NONE
    for entry in summary.entries():
        if entry.param != param or entry.descriptor != described:
            continue
        if described or entry.offset is None or entry.offset == offset:
            found |= entry.access
    return found


def _completed(
    touches: Sequence[Touch],
    arguments: tuple[bytes, ...],
    summary: AccessSummary,
    own: Globals,
) -> Touched:
    kept = [one for one in (*touches, *own.touches(summary)) if one.access and one.end > one.start]
    unknown = f"{summary.unknown[0].reason} ({summary.unknown[0].at})" if summary.unknown else ""
    return Touched(tuple(kept), arguments, unknown)


def _mentions(arg: Argument) -> list[tuple[int, Buffer, bool]]:
    """(offset, buffer, whether by a tensor map) of each buffer that an argument leads to."""
    match arg:
        case Buffer():
            return [(0, arg, False)]
        case Struct():
            return [(f.offset, f.item, False) for f in arg.fields if isinstance(f.item, Buffer)]
        case TensorMap():
            return [(0, arg.buffer, True)]
        case Scalar():
            return []


def _image(arg: Argument, regions: Mapping[str, Region]) -> bytes:
    """The bytes of an argument; of a tensor map, which only a device encodes, none."""
    match arg:
        case Scalar():
            return arg.bytes
        case Buffer():
            return regions[arg.key].start.to_bytes(8, "little")
        case Struct():
            return arg.image(lambda buffer: regions[buffer.key].start)
        case TensorMap():
            return b""
