"""The fake driver of the CUDA tests with kernels: those of ``tests/fused``, played in Python.

Module handles are numbers, variables are host memory; ``faults`` change what the fused kernel does.
"""

from __future__ import annotations

import ctypes
import importlib
import struct
import sys
from collections.abc import Callable
from typing import Any, cast

import fake_driver
import numpy as np
import pytest

Values = list[bytes]
Kernel = Callable[["FakeGpu", Values, int], None]


def words(address: int, count: int, kind: Any) -> Any:
    """Memory at an address as an array that may be written."""
    if count == 0:
        return np.empty(0, kind)
    size = np.dtype(kind).itemsize * count
    memory: Any = (ctypes.c_char * size).from_address(address)
    return np.frombuffer(memory, kind)


def saxpy(gpu: FakeGpu, values: Values, ctas: int) -> None:
    x, y, a, n = struct.unpack("<QQfI", b"".join(values))
    count = min(n, 128 * ctas)
    out = words(y, count, np.float32)
    out += np.float32(a) * words(x, count, np.float32)


def scale(gpu: FakeGpu, values: Values, ctas: int) -> None:
    source, out, k, n = struct.unpack("<QQII", b"".join(values))
    count = min(n, 128 * ctas)
    data = words(source, count, np.int32)
    words(out, count, np.int32)[:] = data * np.int32(k) + np.arange(count, dtype=np.int32)


def pair(gpu: FakeGpu, values: Values, ctas: int) -> None:
    (first,) = struct.unpack("<I", values[8])
    saxpy(gpu, values[:4], first)
    scale(gpu, values[4:8], ctas - first)
    if gpu.fault is not None:
        gpu.fault(values)


def state(gpu: FakeGpu, values: Values, ctas: int) -> None:
    (out,) = struct.unpack("<Q", values[0])
    words(out, ctas, np.uint32)[:] = np.arange(ctas) + gpu.shared
    words(gpu.variable(gpu.module_of["state"], "runs"), 1, np.uint32)[:] += 1


def state_twice(gpu: FakeGpu, values: Values, ctas: int) -> None:
    packed = struct.unpack("<QQIIIQQQ", b"".join(values))
    a_out, b_out, first, a_bytes, b_bytes, a_runs, b_runs, tickets = packed
    assert words(tickets, 1, np.uint32)[0] == 0
    words(a_out, first, np.uint32)[:] = np.arange(first) + a_bytes
    words(b_out, ctas - first, np.uint32)[:] = np.arange(ctas - first) + b_bytes
    for runs in (a_runs, b_runs):
        words(runs, 1, np.uint32)[:] += 1
    if gpu.fault is not None:
        gpu.fault(values)


KERNELS: dict[str, tuple[tuple[int, ...], Kernel]] = {
    "saxpy": ((8, 8, 4, 4), saxpy),
    "scale": ((8, 8, 4, 4), scale),
    "pair": ((8, 8, 4, 4, 8, 8, 4, 4, 4), pair),
    "state": ((8,), state),
    "state_twice": ((8, 8, 4, 4, 4, 8, 8, 8), state_twice),
}


class FakeGpu(fake_driver.FakeDriver):
    """Runs the kernels of the fixtures; ``fault`` is called with the fused kernel's parameters."""

    def __init__(self, real: Any) -> None:
        super().__init__(real)
        self.fault: Callable[[Values], None] | None = None
        self.member_fault: Callable[[str, Values], None] | None = None
        self.modules = 0
        self.module_of: dict[str, int] = {}
        self.variables: dict[tuple[int, str], Any] = {}
        self.shared = 0
        self.ran: list[str] = []

    def variable(self, module: int, name: str) -> int:
        """The address of a module's variable: 5, 0, 0, 0 at first, as ``runs`` of the fixture."""
        key = (module, name)
        if key not in self.variables:
            self.variables[key] = ctypes.create_string_buffer(struct.pack("<IIII", 5, 0, 0, 0), 16)
        return ctypes.addressof(self.variables[key])

    def play_cuModuleLoadData(self, image: bytes) -> Any:
        self.modules += 1
        return 0, self.modules

    def play_cuModuleGetFunction(self, module: int, name: bytes) -> Any:
        self.module_of[name.decode()] = module
        found = f"{name.decode()}@{module}"
        return (0, found) if name.decode() in fake_driver.PARAMETERS else (500, None)

    def play_cuModuleGetGlobal(self, module: int, name: bytes) -> Any:
        return 0, self.variable(module, name.decode()), 16

    def play_cuFuncGetParamInfo(self, function: str, index: int) -> Any:
        return super().play_cuFuncGetParamInfo(function.partition("@")[0], index)

    def play_cuMemcpyDtoDAsync(self, target: int, source: int, size: int, stream: Any) -> Any:
        return self.play_cuMemcpyDtoD(target, source, size)

    def play_cuLaunchKernelEx(self, config: Any, function: str, params: int, extra: int) -> Any:
        name, _, module = function.partition("@")
        result = super().play_cuLaunchKernelEx(config, name, params, extra)
        if name in KERNELS and not self.capturing:
            self.module_of[name] = int(module)
            self.shared = config.sharedMemBytes
            self.ran.append(name)
            values = self.launches[-1][3]
            KERNELS[name][1](self, values, config.gridDimX)
            if self.member_fault is not None:
                self.member_fault(name, values)
        return result


def install(monkeypatch: pytest.MonkeyPatch) -> FakeGpu:
    """Puts the fake in the place of the real driver."""
    for name, (sizes, _) in KERNELS.items():
        monkeypatch.setitem(fake_driver.PARAMETERS, name, sizes)
    real = cast(Any, importlib.import_module("cuda.bindings.driver"))
    fake = FakeGpu(real)
    monkeypatch.setitem(sys.modules, "cuda.bindings.driver", fake)
    return fake
