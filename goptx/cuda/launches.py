"""Launches of kernels: checked once, issued many times."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from goptx.cuda import binding
from goptx.cuda.streams import Stream
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from goptx.cuda.driver import Function

_MAX_GRID = (2**31 - 1, 65535, 65535)
_PORTABLE_CLUSTER = 8


class Launch:
    """A kernel with everything that a launch of it needs but the stream."""

    def __init__(
        self,
        function: Function,
        grid: tuple[int, int, int],
        block: tuple[int, int, int],
        shared: int,
        params: Sequence[bytes],
        cluster: tuple[int, int, int] | None,
    ) -> None:
        self.function = function
        self.grid = grid
        self.block = block
        self.shared = shared
        self._doing = f"launch {function.name}"
        # The driver copies the values when it launches; until then they live here.
        self._values = [ctypes.create_string_buffer(value, len(value)) for value in params]
        addresses = [ctypes.addressof(value) for value in self._values]
        self._array = (ctypes.c_void_p * max(1, len(addresses)))(*addresses)
        self._params = ctypes.addressof(self._array)
        self._config = _config(grid, block, shared, cluster)

    def issue(self, stream: Stream) -> None:
        """Launches on a stream, without waiting. Raises DeviceError when it is refused."""
        self._config.hStream = stream.handle
        binding.call(
            self._doing,
            "cuLaunchKernelEx",
            self._config,
            self.function.handle,
            self._params,
            0,
        )

    __call__ = issue


def prepare(
    function: Function,
    grid: Sequence[int],
    block: Sequence[int],
    shared: int,
    params: Sequence[bytes],
    *,
    cluster: Sequence[int] | None,
) -> Launch:
    """A launch whose shape, shared memory and parameters fit the kernel and the device.

    ``grid``, ``block`` and ``cluster`` have one to three dimensions; ``params`` are the bytes of
    each value. Raises GoptxError for what does not fit.
    """
    full_grid = _dimensions(function, "grid", grid)
    full_block = _dimensions(function, "block", block)
    full_cluster = _dimensions(function, "cluster", cluster) if cluster is not None else None
    _check_shape(function, full_grid, full_block, full_cluster)
    _check_shared(function, shared)
    _check_params(function, params)
    if full_cluster and full_cluster[0] * full_cluster[1] * full_cluster[2] > _PORTABLE_CLUSTER:
        function.allow_large_clusters()
    return Launch(function, full_grid, full_block, shared, params, full_cluster)


def _config(
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    shared: int,
    cluster: tuple[int, int, int] | None,
) -> Any:
    driver = binding.load()
    config = driver.CUlaunchConfig()
    config.gridDimX, config.gridDimY, config.gridDimZ = grid
    config.blockDimX, config.blockDimY, config.blockDimZ = block
    config.sharedMemBytes = shared
    config.numAttrs = 0
    if cluster is not None:
        attribute = driver.CUlaunchAttribute()
        attribute.id = driver.CUlaunchAttributeID.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION
        value = attribute.value
        value.clusterDim.x, value.clusterDim.y, value.clusterDim.z = cluster
        config.attrs = [attribute]
        config.numAttrs = 1
    return config


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
    if any(size > limit for size, limit in zip(grid, _MAX_GRID, strict=True)):
        raise GoptxError.at(
            f"{function.name}: a grid of {list(grid)} is larger than {list(_MAX_GRID)}",
            hint="put the largest dimension first",
        )
    threads = block[0] * block[1] * block[2]
    if threads > function.info.max_threads or block[2] > 64:
        raise GoptxError.at(
            f"{function.name}: a CTA of {list(block)} has {threads} threads, "
            f"and the kernel allows {function.info.max_threads} (and 64 in the third dimension)",
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
