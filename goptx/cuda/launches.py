"""Launches of kernels: made once, issued many times."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from goptx.cuda import binding
from goptx.cuda.streams import Stream


class Launch:
    """A kernel with everything that a launch of it needs but the stream."""

    def __init__(
        self,
        handle: Any,
        name: str,
        grid: tuple[int, int, int],
        block: tuple[int, int, int],
        shared: int,
        params: Sequence[bytes],
        cluster: tuple[int, int, int] | None,
    ) -> None:
        self.handle = handle
        self.grid = grid
        self.block = block
        self.shared = shared
        self._doing = f"launch {name}"
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
            self.handle,
            self._params,
            0,
        )

    __call__ = issue


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
