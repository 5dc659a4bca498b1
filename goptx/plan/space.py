"""Where the buffers of a graph file lie: one flat space of addresses, nothing beside anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from goptx.analysis.memory import Access
from goptx.diag import GoptxError
from goptx.launch.table import Findings, Table
from goptx.options import near
from goptx.plan.graph import Touch

ALIGN: Final = 256
"""What buffers are aligned to, as allocators do."""

MOST: Final = 1 << 48
"""Bytes of one buffer, at most."""


@dataclass(frozen=True)
class Region:
    """Bytes with a name."""

    name: str
    start: int
    size: int

    def touch(self, access: Access) -> Touch:
        """All of it, accessed so."""
        return Touch(self.start, self.start + self.size, access, self.name)


class Space:
    """Gives out addresses."""

    def __init__(self) -> None:
        self._next = ALIGN
        self._known: dict[str, Region] = {}

    def fresh(self, name: str, size: int) -> Region:
        """Bytes of nobody else."""
        region = Region(name, self._next, size)
        self._next += -(-max(size, 1) // ALIGN) * ALIGN
        return region

    def shared(self, key: str, name: str, size: int) -> Region:
        """The same bytes whenever they are asked for by that key."""
        if key not in self._known:
            self._known[key] = self.fresh(name, size)
        return self._known[key]


def read_buffers(table: Table, space: Space, findings: Findings) -> dict[str, Region]:
    """The buffers of a table: ``name = bytes``, or a part of another one."""
    found: dict[str, Region] = {}
    for name in table.data:
        if not isinstance(table.data[name], dict):
            size = findings.attempt(lambda n=name: _bytes(table, n))
            if size is not None:
                found[name] = space.fresh(name, size)
    for name in table.data:
        if isinstance(table.data[name], dict):
            part = findings.attempt(lambda n=name: _part(table, n, found))
            if part is not None:
                found[name] = part
    return found


def _bytes(table: Table, key: str) -> int:
    """The value of a key as a number of bytes: a number, or an expression of numbers."""
    expr = table.expr((key,), table.data[key], key)
    expr.require(())
    size = expr.evaluate_int(what=key)
    if not 0 <= size <= MOST:
        raise table.fail(key, f"{key} is {size} bytes")
    return size


def _part(table: Table, name: str, known: Mapping[str, Region]) -> Region:
    """``{ of = "x", offset = 0, bytes = 1024 }``"""
    inner = table.child((name,), table.data[name], f"{name} must be bytes or a part of a buffer")
    findings = inner.unknown_keys(("of", "offset", "bytes"), f"buffer {name!r}")
    if findings:
        raise GoptxError(tuple(findings))
    for key in ("of", "bytes"):
        inner.need(key, f"buffer {name!r}", '{ of = "x", offset = 0, bytes = 1024 }')
    of = inner.string("of") or ""
    if of not in known:
        raise inner.fail("of", f"there is no buffer {of!r}", near(of, known))
    offset = _bytes(inner, "offset") if "offset" in inner.data else 0
    size = _bytes(inner, "bytes")
    if offset + size > known[of].size:
        message = f"bytes {offset} to {offset + size} of {of!r}, which has {known[of].size}"
        raise inner.fail("bytes", message)
    return Region(name, known[of].start + offset, size)
