"""Device memory on the host: one arena, its segments' limits, and allocations in it."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from goptx.cpu.layout import CELL, GLOBAL_BASE, SEGMENT
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from numpy.typing import NDArray

RESERVED = 1 << 36
"""Bytes of address space that are reserved: pages come when they are first touched."""


@dataclass(frozen=True)
class Allocation:
    """Bytes of device memory: a virtual address that is never one of the host's."""

    address: int
    size: int
    name: str

    @property
    def end(self) -> int:
        """The address behind the last byte."""
        return self.address + self.size


class Arena:
    """Global memory. An allocation starts on a segment of its own, with one unused before it."""

    def __init__(self, reserve: int = RESERVED) -> None:
        import numpy as np

        self._map = _reserve(reserve)
        self.size = len(self._map)
        self._bytes = np.frombuffer(self._map, np.uint8)
        self.limits = np.zeros(self.size // SEGMENT + 1, np.uint32)
        self.allocations: list[Allocation] = []
        self._next = 1
        self._valid: mmap.mmap | None = None
        self._unwritten: list[Allocation] = []

    @property
    def host(self) -> int:
        """The host address that the first device address stands for."""
        return int(self._bytes.ctypes.data)

    @property
    def segments(self) -> int:
        """How many segments there are."""
        return len(self.limits) - 1

    def allocate(self, size: int, name: str = "") -> Allocation:
        """Zeroed memory. GoptxError if the arena is full."""
        count = max(1, -(-size // SEGMENT))
        if self._next + count + 1 > self.segments:
            raise GoptxError.at(
                f"{size} bytes for {name or 'a buffer'} do not fit: device memory on the CPU is "
                f"{self.size >> 20} MB",
                hint="choose a smaller size (--size)",
            )
        first = self._next
        self._next += count + 1
        self.limits[first : first + count] = SEGMENT
        self.limits[first + count - 1] = size - (count - 1) * SEGMENT
        found = Allocation(GLOBAL_BASE + first * SEGMENT, size, name)
        self.allocations.append(found)
        return found

    def view(self, address: int, size: int) -> NDArray[Any]:
        """The bytes at a device address, as an array that shares them."""
        start = address - GLOBAL_BASE
        return self._bytes[start : start + size]

    def leave_unwritten(self, address: int) -> None:
        """Says that an allocation holds nothing yet, so that reading it first is a mistake."""
        self._unwritten.append(next(a for a in self.allocations if a.address == address))

    def valid(self) -> int:
        """The host address of the map of what was written: a byte for each, 0 if it was."""
        import numpy as np

        if self._valid is None:
            self._valid = _reserve(self.size)
        marks = np.frombuffer(self._valid, np.uint8)
        for one in self._unwritten:
            start = one.address - GLOBAL_BASE
            marks[start : start + one.size] = 1
        self._unwritten.clear()
        return int(marks.ctypes.data)

    def cells(self) -> mmap.mmap:
        """Zeroed room for the cells of all granules in use, for one launch."""
        size = self._next * SEGMENT // 4 * CELL
        return _reserve(size, least=size)

    def near(self, address: int) -> Allocation | None:
        """The allocation that holds an address or is the nearest to it."""

        def distance(one: Allocation) -> int:
            return max(one.address - address, address - one.end, 0)

        near = min(self.allocations, key=distance, default=None)
        return near if near is not None and distance(near) <= 16 * SEGMENT else None

    def close(self) -> None:
        """Gives the memory back; arrays that share it must be gone."""
        del self._bytes
        self._map.close()
        if self._valid is not None:
            self._valid.close()


def _reserve(size: int, least: int = 1 << 26) -> mmap.mmap:
    """Address space without memory behind it; less of it, down to a bound, where it must be."""
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
    while size >= least:
        try:
            return mmap.mmap(-1, size, flags=flags, prot=mmap.PROT_READ | mmap.PROT_WRITE)
        except (OSError, ValueError, OverflowError):
            size >>= 1
    raise GoptxError.at(
        "no address space for device memory on the CPU", hint="raise the limit (ulimit -v)"
    )
