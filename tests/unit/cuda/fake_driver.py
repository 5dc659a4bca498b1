"""A CUDA driver that runs on the host: the calls of cuda-python without a device.

Memory is host memory, work is done at once, and the helper kernels of goptx are played in Python
from the parameters that a launch hands over, so that addresses, sizes and parameter packing are
checked for real. The types, and the number of arguments that each call takes, are those of the
installed bindings.
"""

from __future__ import annotations

import ctypes
import importlib
import re
import struct
import sys
from types import ModuleType
from typing import Any, cast

import pytest

ERRORS = {0: "SUCCESS", 1: "ERROR_INVALID_VALUE", 2: "ERROR_OUT_OF_MEMORY", 500: "ERROR_NOT_FOUND"}
ATTRIBUTES = {
    "COMPUTE_CAPABILITY_MAJOR": 9,
    "COMPUTE_CAPABILITY_MINOR": 0,
    "MULTIPROCESSOR_COUNT": 132,
    "L2_CACHE_SIZE": 1 << 21,
    "MAX_THREADS_PER_BLOCK": 1024,
    "MAX_SHARED_MEMORY_PER_BLOCK_OPTIN": 232448,
    "NUM_REGS": 32,
    "SHARED_SIZE_BYTES": 1000,
    "MAX_DYNAMIC_SHARED_SIZE_BYTES": 48 * 1024 - 1000,
}
PARAMETERS = {
    "goptx_compare": (8, 8, 8, 8, 8, 4),
    "goptx_expect": (8, 8, 8, 4),
    "goptx_delay": (8,),
    "saxpy": (8, 8, 4, 4),
}


class FakeDriver(ModuleType):
    """Stands in for ``cuda.bindings.driver``; ``calls`` names what was called, in order."""

    def __init__(self, real: Any) -> None:
        super().__init__("cuda.bindings.driver")
        self.real = real
        self.calls: list[str] = []
        self.launches: list[tuple[str, tuple[int, ...], int, list[bytes]]] = []
        self.allocations: dict[int, Any] = {}
        self.limits: dict[str, int] = {}
        self.clock_ms = 0.0
        self.capturing = 0

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self.real, name)
        if not name.startswith("cu"):
            return found
        signature = re.match(rf"{name}\((.*)\)", found.__doc__ or "")
        assert signature, f"{name} has no signature"
        takes = [part for part in re.split(r", (?![^\[]*\])", signature[1]) if part]

        def call(*arguments: Any) -> Any:
            least = sum("=" not in part for part in takes)
            assert least <= len(arguments) <= len(takes), (name, takes, arguments)
            self.calls.append(name)
            play = getattr(type(self), f"play_{name}", None)
            return play(self, *arguments) if play else (0, 1)[: 2 if _returns(name) else 1]

        return call

    def play_cuGetErrorName(self, code: int) -> Any:
        return 0, f"CUDA_{ERRORS[int(code)]}".encode()

    def play_cuGetErrorString(self, code: int) -> Any:
        return 0, ERRORS[int(code)].lower().encode()

    def play_cuDriverGetVersion(self) -> Any:
        return 0, 13000

    def play_cuDeviceGetName(self, length: int, device: int) -> Any:
        return 0, b"Fake GPU".ljust(length, b"\0")

    def play_cuDeviceGetAttribute(self, kind: Any, device: int) -> Any:
        return 0, ATTRIBUTES.get(kind.name.removeprefix("CU_DEVICE_ATTRIBUTE_"), 1)

    def play_cuMemGetInfo(self) -> Any:
        return 0, 5, 10

    def play_cuFuncGetAttribute(self, kind: Any, function: str) -> Any:
        name = kind.name.removeprefix("CU_FUNC_ATTRIBUTE_")
        return 0, self.limits.get(name, ATTRIBUTES.get(name, 1))

    def play_cuFuncSetAttribute(self, function: str, kind: Any, value: int) -> Any:
        self.limits[kind.name.removeprefix("CU_FUNC_ATTRIBUTE_")] = value
        return (0,)

    def play_cuModuleGetFunction(self, module: Any, name: bytes) -> Any:
        return (0, name.decode()) if name.decode() in PARAMETERS else (500, None)

    def play_cuModuleGetGlobal(self, module: Any, name: bytes) -> Any:
        return 0, 0x1000, 16

    def play_cuFuncGetParamInfo(self, function: str, index: int) -> Any:
        sizes = PARAMETERS[function]
        return (0, 8 * index, sizes[index]) if index < len(sizes) else (1, 0, 0)

    def play_cuMemAlloc(self, size: int) -> Any:
        if size > 1 << 30:
            return 2, None
        block = ctypes.create_string_buffer(size + 256)
        address = -(-ctypes.addressof(block) // 256) * 256
        self.allocations[address] = block
        return 0, self.real.CUdeviceptr(address)

    def play_cuMemFree(self, address: int) -> Any:
        del self.allocations[address]
        return (0,)

    def play_cuMemsetD8(self, address: int, value: int, size: int) -> Any:
        ctypes.memset(address, value, size)
        return (0,)

    def play_cuMemsetD8Async(self, address: int, value: int, size: int, stream: Any) -> Any:
        return self.play_cuMemsetD8(address, value, size)

    def play_cuMemcpyHtoD(self, target: int, source: int, size: int) -> Any:
        ctypes.memmove(target, source, size)
        return (0,)

    def play_cuMemcpyDtoDAsync(self, target: int, source: int, size: int, stream: Any) -> Any:
        return self.play_cuMemcpyHtoD(target, source, size)

    play_cuMemcpyDtoH = play_cuMemcpyDtoD = play_cuMemcpyHtoD

    def play_cuStreamCreate(self, flags: int) -> Any:
        return 0, self.real.CUstream(len(self.calls))

    def play_cuStreamBeginCapture(self, stream: Any, mode: Any) -> Any:
        self.capturing += 1
        return (0,)

    def play_cuStreamEndCapture(self, stream: Any) -> Any:
        self.capturing -= 1
        return 0, "graph"

    def play_cuGraphGetNodes(self, graph: Any, count: int) -> Any:
        return 0, [], 3

    def play_cuEventElapsedTime(self, start: Any, stop: Any) -> Any:
        self.clock_ms += 0.001
        return 0, self.clock_ms

    def play_cuLaunchKernelEx(self, config: Any, function: str, params: int, extra: int) -> Any:
        sizes = PARAMETERS[function]
        pointers = (ctypes.c_void_p * len(sizes)).from_address(params)
        values = [
            ctypes.string_at(cast(int, pointer), size)
            for pointer, size in zip(pointers, sizes, strict=True)
        ]
        grid = (config.gridDimX, config.gridDimY, config.gridDimZ)
        block = (config.blockDimX, config.blockDimY, config.blockDimZ)
        self.launches.append((function, (*grid, *block), config.sharedMemBytes, values))
        if not self.capturing:
            _play(function, values)
        return (0,)


def _returns(name: str) -> bool:
    """Whether a call that is not played returns a value beside its status."""
    return bool(re.search(r"Get|Create|Load|Total|Retain|Occupancy|Instantiate|cuDeviceGet", name))


def _play(function: str, values: list[bytes]) -> None:
    """What a helper kernel does to host memory."""
    numbers = [int.from_bytes(value, "little") for value in values]
    if function == "goptx_compare":
        a, b, size, out, _, width = numbers
        left, right = ctypes.string_at(a, size), ctypes.string_at(b, size)
    elif function == "goptx_expect":
        a, size, out, value = numbers
        left, right, width = ctypes.string_at(a, size), bytes([value]) * size, 1
    else:
        return
    different = [i for i in range(size) if left[i] != right[i]]
    count, first = struct.unpack("<QQ", ctypes.string_at(out, 16))
    count += len({i // width for i in different})
    ctypes.memmove(out, struct.pack("<QQ", count, min([first, *different])), 16)


def install(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    """Puts a fake driver in the place of the real one."""
    real = cast(Any, importlib.import_module("cuda.bindings.driver"))
    fake = FakeDriver(real)
    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", fake)
    return fake
