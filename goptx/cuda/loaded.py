"""Loaded modules and their kernels, and what a launch of a kernel must fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from goptx.cuda import binding
from goptx.cuda.device_info import DeviceInfo
from goptx.cuda.launches import Launch
from goptx.diag import GoptxError
from goptx.isa.devices import MAX_BLOCK, MAX_GRID

_PORTABLE_CLUSTER = 8


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
        """A launch of this kernel whose shape, shared memory and parameters fit it and the device.

        ``grid``, ``block`` and ``cluster`` have one to three dimensions; ``shared`` is the dynamic
        shared memory in bytes, ``params`` the bytes of each value. The launch is issued as often
        as one likes. Raises GoptxError for what does not fit.
        """
        full_grid = _dimensions(self, "grid", grid)
        full_block = _dimensions(self, "block", block)
        full_cluster = _dimensions(self, "cluster", cluster) if cluster is not None else None
        _check_shape(self, full_grid, full_block, full_cluster)
        _check_shared(self, shared)
        _check_params(self, params)
        if full_cluster and math.prod(full_cluster) > _PORTABLE_CLUSTER:
            self.allow_large_clusters()
        return Launch(self.handle, self.name, full_grid, full_block, shared, params, full_cluster)

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


def _dimensions(function: Function, what: str, given: Sequence[int]) -> tuple[int, int, int]:
    sizes = [int(size) for size in given]
    if not 1 <= len(sizes) <= 3 or any(size < 1 for size in sizes):
        raise GoptxError.at(
            f"{function.name} cannot be launched with a {what} of {list(given)}",
            hint=f"a {what} has one to three dimensions, each at least 1",
        )
    x, y, z = [*sizes, 1, 1][:3]
    return x, y, z


def _check_shape(
    function: Function,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    cluster: tuple[int, int, int] | None,
) -> None:
    if any(size > limit for size, limit in zip(grid, MAX_GRID, strict=True)):
        raise GoptxError.at(
            f"{function.name}: a grid of {list(grid)} is larger than {list(MAX_GRID)}",
            hint="put the largest dimension first",
        )
    threads = block[0] * block[1] * block[2]
    if threads > function.info.max_threads or block[2] > MAX_BLOCK[2]:
        raise GoptxError.at(
            f"{function.name}: a CTA of {list(block)} has {threads} threads, "
            f"and the kernel allows {function.info.max_threads} "
            f"(and {MAX_BLOCK[2]} in the third dimension)",
            notes=[
                f"it takes {function.info.registers} registers a thread of the "
                f"{function.device.max_registers_per_sm} of an SM"
            ],
            hint="launch fewer threads a CTA, or assemble with a register cap",
        )
    if cluster and any(size % part for size, part in zip(grid, cluster, strict=True)):
        raise GoptxError.at(
            f"{function.name}: a grid of {list(grid)} does not consist of whole clusters "
            f"of {list(cluster)}",
            hint="make each dimension of the grid a multiple of that of the cluster",
        )


def _check_shared(function: Function, shared: int) -> None:
    """Refuses what the device does not have; opts in to what is above the default limit."""
    static, limit = function.info.static_shared, function.device.max_shared_optin
    if shared < 0 or static + shared > limit:
        raise GoptxError.at(
            f"{function.name} needs {static} + {shared} bytes of shared memory a CTA "
            f"(static + dynamic), and {function.device.name} has {limit}",
            hint="use smaller tiles, or fuse fewer kernels into one",
        )
    if shared > function.max_dynamic_shared:
        function.allow_dynamic_shared(shared)


def _check_params(function: Function, params: Sequence[bytes]) -> None:
    wanted = function.info.parameters
    given = tuple(len(value) for value in params)
    if wanted is not None and given != wanted:
        raise GoptxError.at(
            f"{function.name} takes {len(wanted)} parameters of {list(wanted)} bytes, "
            f"and {len(given)} of {list(given)} bytes are given",
            hint="compare the arguments with the .param list of the kernel (goptx inspect)",
        )
