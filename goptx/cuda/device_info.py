"""What a device is, as the driver tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goptx.cuda import binding


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
        """The architecture: ``sm_90``."""
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


def describe(handle: Any, ordinal: int) -> DeviceInfo:
    """What the driver says of a device. Raises DeviceError when it does not answer."""
    driver = binding.load()
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
