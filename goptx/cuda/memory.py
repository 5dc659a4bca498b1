"""Device memory that notices when a kernel leaves it, and is compared where it lies."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from goptx.cuda import binding
from goptx.cuda.driver import Device
from goptx.cuda.helpers import Helpers
from goptx.cuda.streams import Stream
from goptx.diag import GoptxError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALIGNMENT = 256
"""Bytes that a payload's address is a multiple of, as cuMemAlloc promises."""

GUARD = 4096
"""Bytes on each side of a payload that no kernel may change."""

CANARY = 0xC5
POISON = 0xCB
"""What guard zones and outputs are filled with: as f32, f16 or an index, an unlikely value."""

_RESULT = struct.Struct("<QQ")
_NOTHING = _RESULT.pack(0, 2**64 - 1)


@dataclass(frozen=True)
class Mismatch:
    """How two ranges of memory differ: ``count`` elements, the first at byte ``offset``."""

    count: int
    offset: int


@dataclass(frozen=True)
class Breach:
    """A guard zone that was written: ``offset`` of the first byte counts from the payload's start.

    It is negative before the payload, and at least its size behind it.
    """

    count: int
    offset: int


class GuardedBuffer:
    """A range of device memory between two guard zones; ``address`` is that of the payload."""

    def __init__(self, device: Device, size: int, *, guard: int = GUARD, name: str = "") -> None:
        if size < 0:
            raise GoptxError.at(
                f"a buffer cannot have {size} bytes", hint="check the shapes and sizes"
            )
        self._device = device
        self.name = name
        self.size = size
        self._guard = -(-guard // ALIGNMENT) * ALIGNMENT
        self._total = size + 2 * self._guard
        doing = f"allocate {size} bytes on the device" + (f" for {name}" if name else "")
        self._base: int | None = int(binding.call(doing, "cuMemAlloc", max(1, self._total)))
        device.own(self)
        self.address = self._base + self._guard
        self.reset_guards()

    def reset_guards(self) -> None:
        """Writes the canaries anew."""
        behind = self.address + self.size
        _fill(self.address - self._guard, self._guard, CANARY, "write the canaries")
        _fill(behind, self._guard, CANARY, "write the canaries")

    def fill(self, value: int) -> None:
        """Sets every byte of the payload."""
        _fill(self.address, self.size, value, f"fill {self.name or 'a buffer'}")

    def fill_async(self, stream: Stream, value: int) -> None:
        """Sets every byte of the payload, in the order of a stream."""
        doing = f"fill {self.name or 'a buffer'}"
        binding.call(doing, "cuMemsetD8Async", self.address, value & 0xFF, self.size, stream.handle)

    def poison(self) -> None:
        """Fills the payload with bytes that a kernel hardly computes, before it is an output."""
        self.fill(POISON)

    def upload(self, data: NDArray[Any] | bytes) -> None:
        """Copies as many bytes from the host as the payload has, whatever their type."""
        raw = _bytes_of(data)
        if raw.nbytes != self.size:
            raise GoptxError.at(
                f"{raw.nbytes} bytes do not fit the {self.size} bytes of {self.name or 'a buffer'}",
                hint="check the shape and the type of the data",
            )
        if self.size:
            binding.call(
                "copy to the device", "cuMemcpyHtoD", self.address, raw.ctypes.data, self.size
            )
            _settle("copy to the device")

    def upload_repeated(self, data: NDArray[Any]) -> None:
        """Fills the payload with copies of the data, the last of them cut off; doubled in place."""
        raw = _bytes_of(data)
        if not 0 < raw.nbytes <= self.size:
            raise GoptxError.at(f"{raw.nbytes} bytes cannot be repeated in {self.size}")
        doing = "copy to the device"
        binding.call(doing, "cuMemcpyHtoD", self.address, raw.ctypes.data, raw.nbytes)
        done = raw.nbytes
        while done < self.size:
            more = min(done, self.size - done)
            binding.call(doing, "cuMemcpyDtoD", self.address + done, self.address, more)
            done += more
        _settle(doing)

    def download(self, offset: int = 0, size: int | None = None) -> NDArray[np.uint8]:
        """The bytes of the payload, or a part of them, on the host."""
        import numpy as np

        count = self.size - offset if size is None else min(size, self.size - offset)
        result = np.empty(max(0, count), np.uint8)
        if count > 0:
            target = result.ctypes.data
            binding.call("copy to the host", "cuMemcpyDtoH", target, self.address + offset, count)
        return result

    def copy_from(self, other: GuardedBuffer) -> None:
        """Copies the payload of another buffer of the same size, on the device."""
        if other.size != self.size:
            raise GoptxError.at(
                f"{other.name or 'a buffer'} ({other.size} bytes) cannot be copied to "
                f"{self.name or 'one'} of {self.size} bytes",
                hint="check the shapes",
            )
        if self.size:
            binding.call(
                "copy on the device", "cuMemcpyDtoD", self.address, other.address, self.size
            )
            _settle("copy on the device")

    def guards(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """(address, size) of the zone before and of that behind the payload."""
        return (self.address - self._guard, self._guard), (self.address + self.size, self._guard)

    def close(self) -> None:
        """Frees the memory."""
        if self._base is not None:
            base, self._base = self._base, None
            self._device.disown(self)
            binding.quietly("cuMemFree", base)

    def __enter__(self) -> GuardedBuffer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Comparer:
    """Compares device memory on the device; only two numbers travel to the host."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._helpers = Helpers(device)
        self._stream = device.stream()
        self._out = GuardedBuffer(device, _RESULT.size, guard=0, name="the result of a comparison")

    def compare(self, a: GuardedBuffer, b: GuardedBuffer, *, width: int = 1) -> Mismatch | None:
        """How the payloads differ bit by bit, in elements of ``width`` bytes; None when equal.

        Waits for all work on the device first.
        """
        if a.size != b.size:
            raise GoptxError.at(
                f"buffers of {a.size} and {b.size} bytes cannot be compared",
                hint="check the shapes",
            )
        self._begin()
        self._helpers.compare(
            self._stream, a.address, b.address, a.size, self._out.address, width=width
        )
        found = self._end()
        return Mismatch(*found) if found else None

    def check_guards(self, buffer: GuardedBuffer) -> Breach | None:
        """What was written outside of a payload, the zone before it first; None for nothing."""
        for address, size in buffer.guards():
            self._begin()
            self._helpers.expect(self._stream, address, size, CANARY, self._out.address)
            if found := self._end():
                return Breach(found[0], address - buffer.address + found[1])
        return None

    def count_other_than(self, buffer: GuardedBuffer, value: int) -> int:
        """How many bytes of a payload are not ``value``: what a kernel wrote over poison."""
        self._begin()
        self._helpers.expect(self._stream, buffer.address, buffer.size, value, self._out.address)
        found = self._end()
        return found[0] if found else 0

    def close(self) -> None:
        """Frees what comparing takes."""
        self._out.close()
        self._device.disown(self._stream)
        self._stream.close()
        self._helpers.close()

    def __enter__(self) -> Comparer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _begin(self) -> None:
        binding.call("run the kernels launched", "cuCtxSynchronize")
        self._out.upload(_NOTHING)

    def _end(self) -> tuple[int, int] | None:
        self._stream.synchronize("compare on the device")
        count, offset = _RESULT.unpack(self._out.download().tobytes())
        return (count, offset) if count else None


def _fill(address: int, size: int, value: int, doing: str) -> None:
    if size:
        binding.call(doing, "cuMemsetD8", address, value & 0xFF, size)
        _settle(doing)


def _settle(doing: str) -> None:
    """Waits until a transfer or fill is done: streams of ours do not wait for the default one."""
    binding.call(doing, "cuStreamSynchronize", 0)


def _bytes_of(data: NDArray[Any] | bytes) -> NDArray[np.uint8]:
    import numpy as np

    if isinstance(data, bytes):
        return np.frombuffer(data, np.uint8)
    return np.ascontiguousarray(data).reshape(-1).view(np.uint8)
