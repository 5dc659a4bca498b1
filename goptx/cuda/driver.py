"""Devices of the CUDA driver, and beside them what is loaded and launched there.

A ``Device`` holds the primary context, which PyTorch shares, and owns what is made on it: closing
it frees everything, also after a failure. One device is current for the thread that opened it.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Protocol, TypeVar

from goptx.cuda import binding
from goptx.cuda.device_info import DeviceInfo, describe
from goptx.cuda.launches import Launch
from goptx.cuda.loaded import Function, FunctionInfo, Module
from goptx.cuda.streams import Event, Graph, Stream
from goptx.diag import GoptxError

__all__ = [
    "Device",
    "DeviceInfo",
    "Event",
    "Function",
    "FunctionInfo",
    "Graph",
    "Launch",
    "Module",
    "Stream",
]


class Closeable(Protocol):
    """What a device owns."""

    def close(self) -> None:
        """Releases the resource; further calls do nothing."""
        ...


_T = TypeVar("_T", bound=Closeable)


class Device:
    """A device with its primary context, current in the calling thread."""

    def __init__(self, handle: Any, info: DeviceInfo, context: Any = None) -> None:
        self.handle = handle
        self.info = info
        self._context = context
        self._owned: dict[int, Closeable] = {}
        self._open = True

    @classmethod
    def open(cls, ordinal: int = 0) -> Device:
        """Opens a device and makes it current. Raises GoptxError where there is none."""
        binding.load()
        count = binding.call("count the devices", "cuDeviceGetCount")
        if not 0 <= ordinal < count:
            raise GoptxError.at(
                f"there is no CUDA device {ordinal}: this machine shows {count}",
                hint="look at CUDA_VISIBLE_DEVICES, and at goptx doctor",
            )
        handle = binding.call(f"open device {ordinal}", "cuDeviceGet", ordinal)
        info = describe(handle, ordinal)
        doing = f"make a context on {info.name}"
        context = binding.call(doing, "cuDevicePrimaryCtxRetain", handle)
        binding.call(doing, "cuCtxSetCurrent", context)
        return cls(handle, info, context)

    @contextmanager
    def current(self) -> Generator[None]:
        """Makes the device current for the calling thread, and afterwards what was before."""
        doing = f"use {self.info.name}"
        binding.call(doing, "cuCtxPushCurrent", self._context)
        try:
            yield
        finally:
            binding.quietly("cuCtxPopCurrent")

    @staticmethod
    def count() -> int:
        """The number of devices that the driver shows. Raises GoptxError without a driver."""
        binding.load()
        return int(binding.call("count the devices", "cuDeviceGetCount"))

    def free_memory(self) -> int:
        """Bytes of device memory that are free now."""
        free, _ = binding.call("ask for the free memory", "cuMemGetInfo")
        return int(free)

    def synchronize(self, doing: str = "run the kernels launched") -> None:
        """Waits for all work on the device; failures of kernels come to light here."""
        binding.call(doing, "cuCtxSynchronize")

    def stream(self) -> Stream:
        """A new stream that does not synchronise with the default one."""
        return self.own(Stream.create())

    def load(self, image: bytes | str, name: str = "the module") -> Module:
        """Loads a cubin, or PTX text that the driver compiles."""
        return self.own(Module.load(image, name, self.info))

    def own(self, resource: _T) -> _T:
        """Makes the device close a resource when it is closed itself."""
        self._owned[id(resource)] = resource
        return resource

    def disown(self, resource: Closeable) -> None:
        """Forgets a resource that was closed."""
        self._owned.pop(id(resource), None)

    def close(self) -> None:
        """Frees what was made here and lets go of the context."""
        if not self._open:
            return
        self._open = False
        for resource in reversed(list(self._owned.values())):
            resource.close()
        self._owned.clear()
        binding.quietly("cuDevicePrimaryCtxRelease", self.handle)

    def __enter__(self) -> Device:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
