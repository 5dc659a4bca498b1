"""Devices, modules and kernels of the CUDA driver, and launches of the latter.

A ``Device`` holds the primary context, which PyTorch shares, and owns what is made on it: closing
it frees everything, also after a failure. One device is current for the thread that opened it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, TypeVar

from goptx.cuda import binding
from goptx.cuda.launches import Launch, prepare
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
    "launch",
]


class Closeable(Protocol):
    """What a device owns."""

    def close(self) -> None:
        """Releases the resource; further calls do nothing."""
        ...


_T = TypeVar("_T", bound=Closeable)


@dataclass(frozen=True)
class DeviceInfo:
    """What a device is: sizes in bytes, clocks in kHz, limits a CTA unless the name says SM.

    ``target`` is the plain architecture ("sm_90"), ``driver`` the CUDA version of the driver.
    """

    ordinal: int
    name: str
    compute_capability: tuple[int, int]
    driver: tuple[int, int]
    sm_count: int
    memory: int
    l2_cache: int
    clock_khz: int
    max_threads: int
    max_threads_per_sm: int
    max_registers_per_sm: int
    max_shared: int
    max_shared_optin: int
    max_shared_per_sm: int

    @property
    def target(self) -> str:
        major, minor = self.compute_capability
        return f"sm_{major}{minor}"


_ATTRIBUTES = {
    "sm_count": "MULTIPROCESSOR_COUNT",
    "l2_cache": "L2_CACHE_SIZE",
    "clock_khz": "CLOCK_RATE",
    "max_threads": "MAX_THREADS_PER_BLOCK",
    "max_threads_per_sm": "MAX_THREADS_PER_MULTIPROCESSOR",
    "max_registers_per_sm": "MAX_REGISTERS_PER_MULTIPROCESSOR",
    "max_shared": "MAX_SHARED_MEMORY_PER_BLOCK",
    "max_shared_optin": "MAX_SHARED_MEMORY_PER_BLOCK_OPTIN",
    "max_shared_per_sm": "MAX_SHARED_MEMORY_PER_MULTIPROCESSOR",
}


class Device:
    """A device with its primary context, current in the calling thread."""

    def __init__(self, handle: Any, info: DeviceInfo) -> None:
        self.handle = handle
        self.info = info
        self._owned: dict[int, Closeable] = {}
        self._open = True

    @classmethod
    def open(cls, ordinal: int = 0) -> Device:
        """Opens a device and makes it current. Raises GoptxError where there is none."""
        driver = binding.load()
        count = binding.call("count the devices", "cuDeviceGetCount")
        if not 0 <= ordinal < count:
            raise GoptxError.at(
                f"there is no CUDA device {ordinal}: this machine shows {count}",
                hint="look at CUDA_VISIBLE_DEVICES, and at goptx doctor",
            )
        handle = binding.call(f"open device {ordinal}", "cuDeviceGet", ordinal)
        info = _device_info(driver, handle, ordinal)
        doing = f"make a context on {info.name}"
        context = binding.call(doing, "cuDevicePrimaryCtxRetain", handle)
        binding.call(doing, "cuCtxSetCurrent", context)
        return cls(handle, info)

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


def _device_info(driver: Any, handle: Any, ordinal: int) -> DeviceInfo:
    doing = f"ask device {ordinal} what it is"
    name = binding.call(doing, "cuDeviceGetName", 256, handle)
    version = int(binding.call(doing, "cuDriverGetVersion"))

    def attribute(key: str) -> int:
        kind = getattr(driver.CUdevice_attribute, f"CU_DEVICE_ATTRIBUTE_{key}")
        return int(binding.call(doing, "cuDeviceGetAttribute", kind, handle))

    return DeviceInfo(
        ordinal=ordinal,
        name=name.partition(b"\0")[0].decode("utf-8", "replace"),
        compute_capability=(
            attribute("COMPUTE_CAPABILITY_MAJOR"),
            attribute("COMPUTE_CAPABILITY_MINOR"),
        ),
        driver=(version // 1000, version % 1000 // 10),
        memory=int(binding.call(doing, "cuDeviceTotalMem", handle)),
        **{field: attribute(key) for field, key in _ATTRIBUTES.items()},
    )


class Module:
    """A loaded module; its functions and globals by their PTX names."""

    def __init__(self, handle: Any, name: str, device: DeviceInfo) -> None:
        self.handle = handle
        self.name = name
        self._device = device

    @classmethod
    def load(cls, image: bytes | str, name: str, device: DeviceInfo) -> Module:
        """Loads into the current context. Raises DeviceError when the image does not fit."""
        data = image.encode("ascii", "replace") if isinstance(image, str) else image
        # The driver finds the end of PTX text by its NUL; a cubin knows its own.
        doing = f"load {name} on {device.name} ({device.target})"
        return cls(binding.call(doing, "cuModuleLoadData", data + b"\0"), name, device)

    def function(self, name: str) -> Function:
        """The kernel of that name. Raises DeviceError when the module has none."""
        doing = f"find the kernel {name} in {self.name}"
        handle = binding.call(doing, "cuModuleGetFunction", self.handle, name.encode())
        return Function(handle, name, self._device)

    def global_address(self, name: str) -> tuple[int, int]:
        """(address, size in bytes) of a module-scope variable."""
        doing = f"find the variable {name} in {self.name}"
        address, size = binding.call(doing, "cuModuleGetGlobal", self.handle, name.encode())
        return int(address), int(size)

    def close(self) -> None:
        """Unloads the module."""
        if self.handle is not None:
            handle, self.handle = self.handle, None
            binding.quietly("cuModuleUnload", handle)


@dataclass(frozen=True)
class FunctionInfo:
    """What the driver says of a loaded kernel; ``local`` in bytes a thread, others in bytes.

    ``max_threads`` is the largest CTA that its registers and its directives allow, ``parameters``
    the sizes of its parameters (None with a driver older than CUDA 12.4, which does not tell).
    """

    registers: int
    local: int
    static_shared: int
    constant: int
    max_threads: int
    binary_version: int
    parameters: tuple[int, ...] | None


_FUNCTION_ATTRIBUTES = {
    "registers": "NUM_REGS",
    "local": "LOCAL_SIZE_BYTES",
    "static_shared": "SHARED_SIZE_BYTES",
    "constant": "CONST_SIZE_BYTES",
    "max_threads": "MAX_THREADS_PER_BLOCK",
    "binary_version": "BINARY_VERSION",
}


class Function:
    """A kernel of a loaded module."""

    def __init__(self, handle: Any, name: str, device: DeviceInfo) -> None:
        self.handle = handle
        self.name = name
        self.device = device
        self.info = FunctionInfo(
            parameters=self._parameter_sizes(),
            **{field: self._attribute(key) for field, key in _FUNCTION_ATTRIBUTES.items()},
        )

    @property
    def max_dynamic_shared(self) -> int:
        """Bytes of dynamic shared memory that a launch may ask for now."""
        return self._attribute("MAX_DYNAMIC_SHARED_SIZE_BYTES")

    def allow_dynamic_shared(self, size: int) -> None:
        """Opts in to a dynamic shared memory of that many bytes, which may exceed 48 KB."""
        self._set("MAX_DYNAMIC_SHARED_SIZE_BYTES", size)

    def allow_large_clusters(self) -> None:
        """Opts in to clusters of more than eight CTAs, which not every device can run."""
        self._set("NON_PORTABLE_CLUSTER_SIZE_ALLOWED", 1)

    def occupancy(self, threads: int, dynamic_shared: int = 0) -> int:
        """CTAs of that many threads that one SM holds at a time, by the driver's count."""
        return int(
            binding.call(
                f"compute the occupancy of {self.name}",
                "cuOccupancyMaxActiveBlocksPerMultiprocessor",
                self.handle,
                threads,
                dynamic_shared,
            )
        )

    def prepare(
        self,
        grid: Sequence[int],
        block: Sequence[int],
        shared: int = 0,
        params: Sequence[bytes] = (),
        *,
        cluster: Sequence[int] | None = None,
    ) -> Launch:
        """A launch of this kernel, checked against the device, to be issued many times."""
        return prepare(self, grid, block, shared, params, cluster=cluster)

    def _attribute(self, key: str) -> int:
        driver = binding.load()
        kind = getattr(driver.CUfunction_attribute, f"CU_FUNC_ATTRIBUTE_{key}")
        return int(binding.call(f"inspect {self.name}", "cuFuncGetAttribute", kind, self.handle))

    def _set(self, key: str, value: int) -> None:
        driver = binding.load()
        kind = getattr(driver.CUfunction_attribute, f"CU_FUNC_ATTRIBUTE_{key}")
        doing = f"set {key.lower()} of {self.name} to {value}"
        binding.call(doing, "cuFuncSetAttribute", self.handle, kind, value)

    def _parameter_sizes(self) -> tuple[int, ...] | None:
        sizes: list[int] = []
        while True:
            try:
                _, size = binding.call(
                    f"inspect {self.name}", "cuFuncGetParamInfo", self.handle, len(sizes)
                )
            except binding.DeviceError as error:
                if error.code == "CUDA_ERROR_INVALID_VALUE":
                    return tuple(sizes)
                raise
            except GoptxError:
                return None
            sizes.append(int(size))


def launch(
    function: Function,
    grid: Sequence[int],
    block: Sequence[int],
    shared: int,
    params: Sequence[bytes],
    stream: Stream,
    *,
    cluster: Sequence[int] | None = None,
) -> None:
    """Launches a kernel once. Each parameter is given by the bytes of its value."""
    function.prepare(grid, block, shared, params, cluster=cluster).issue(stream)
