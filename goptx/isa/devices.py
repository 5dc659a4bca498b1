"""Compute capabilities: what a streaming multiprocessor holds and what a CTA may ask for.

Sources: CUDA C++ Programming Guide, tables of technical specifications per compute capability;
PTX ISA 11 for the first PTX version of each target.
"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from typing import Final, NamedTuple

from goptx.diag import GoptxError

MAX_GRID: Final = (2**31 - 1, 65535, 65535)
"""CTAs of a grid in x, y and z, at most, from compute capability 3.0 on."""

MAX_BLOCK: Final = (1024, 1024, 64)
"""Threads of a CTA in x, y and z, at most."""


class Device(NamedTuple):
    """The limits of a target. Sizes are in bytes, register counts in 32-bit registers."""

    target: str
    """The name in ``.target``: "sm_90", "sm_90a", "sm_100f"."""
    capability: int
    """10 * major + minor."""
    ptx: int
    """First PTX version that knows the target, 10 * major + minor."""
    threads_per_sm: int
    ctas_per_sm: int
    shared_per_sm: int
    shared_per_cta_optin: int
    """Most shared memory of a CTA, static and dynamic; above 48 KiB only as opted-in dynamic."""
    max_cluster: int
    """Most CTAs of a cluster without the non-portable attribute; 0 where there are none."""
    registers_per_sm: int = 65536
    registers_per_cta: int = 65536
    registers_per_thread: int = 255
    register_allocation_unit: int = 256
    """A warp's registers are allocated in multiples of this many."""
    register_granularity: int = 8
    """A thread's registers are rounded up to a multiple of this."""
    warp_size: int = 32
    threads_per_cta: int = 1024
    shared_per_cta_static: int = 48 * 1024
    shared_reserved_per_cta: int = 0
    """Shared memory that the system takes of each CTA beside what the kernel asks for."""
    shared_allocation_unit: int = 256
    schedulers: int = 4
    max_grid: tuple[int, int, int] = MAX_GRID
    constant_bytes: int = 65536

    @property
    def warps_per_sm(self) -> int:
        """Most warps that an SM holds."""
        return self.threads_per_sm // self.warp_size

    @property
    def family(self) -> int:
        """The major capability, 10 * major."""
        return self.capability // 10 * 10

    def parameter_bytes(self, ptx: int) -> int:
        """Most bytes of kernel parameters for a PTX version (10 * major + minor)."""
        return 32764 if self.capability >= 70 and ptx >= 81 else 4352 if ptx < 15 else 4096


# capability, first PTX, threads/SM, CTAs/SM, shared KiB/SM, shared KiB/CTA, CTAs/cluster; variants
_ROWS: Final = (
    (20, 20, 1536, 8, 48, 48, 0, ""),
    (30, 30, 2048, 16, 48, 48, 0, ""),
    (32, 40, 2048, 16, 48, 48, 0, ""),
    (35, 31, 2048, 16, 48, 48, 0, ""),
    (37, 41, 2048, 16, 112, 48, 0, ""),
    (50, 40, 2048, 32, 64, 48, 0, ""),
    (52, 41, 2048, 32, 96, 48, 0, ""),
    (53, 42, 2048, 32, 64, 48, 0, ""),
    (60, 50, 2048, 32, 64, 48, 0, ""),
    (61, 50, 2048, 32, 96, 48, 0, ""),
    (62, 50, 2048, 32, 64, 48, 0, ""),
    (70, 60, 2048, 32, 96, 96, 0, ""),
    (72, 61, 2048, 32, 96, 96, 0, ""),
    (75, 63, 1024, 16, 64, 64, 0, ""),
    (80, 70, 2048, 32, 164, 163, 0, ""),
    (86, 71, 1536, 16, 100, 99, 0, ""),
    (87, 74, 1536, 16, 164, 163, 0, ""),
    (88, 90, 1536, 16, 100, 99, 0, ""),
    (89, 78, 1536, 24, 100, 99, 0, ""),
    (90, 78, 2048, 32, 228, 227, 8, "a80"),
    (100, 86, 2048, 32, 228, 227, 8, "a86 f88"),
    (101, 86, 2048, 32, 228, 227, 8, "a86 f88"),
    (103, 88, 2048, 32, 228, 227, 8, "a88 f88"),
    (110, 90, 1536, 24, 228, 227, 8, "a90 f90"),
    (120, 87, 1536, 24, 100, 99, 8, "a87 f88"),
    (121, 88, 1536, 24, 100, 99, 8, "a88 f88"),
)


@lru_cache(maxsize=1)
def devices() -> dict[str, Device]:
    """Every target by its name, ``a`` and ``f`` variants included."""
    table: dict[str, Device] = {}
    for capability, ptx, threads, ctas, shared, optin, cluster, variants in _ROWS:
        plain = Device(
            f"sm_{capability}",
            capability,
            ptx,
            threads,
            ctas,
            shared * 1024,
            optin * 1024,
            cluster,
            registers_per_sm={20: 32768, 37: 131072}.get(capability, 65536),
            registers_per_cta=32768 if capability in (20, 32, 53, 62) else 65536,
            registers_per_thread=63 if capability <= 30 else 255,
            register_allocation_unit=64 if capability == 20 else 256,
            register_granularity=2 if capability == 20 else 8,
            shared_reserved_per_cta=1024 if capability >= 80 else 0,
            shared_allocation_unit=128 if capability >= 80 or capability == 20 else 256,
            schedulers=2 if capability == 20 else 4,
            max_grid=(65535, 65535, 65535) if capability == 20 else MAX_GRID,
        )
        table[plain.target] = plain
        for variant in variants.split():
            name = plain.target + variant[0]
            table[name] = plain._replace(target=name, ptx=int(variant[1:]))
    return table


def device(target: str) -> Device:
    """The device of a target such as "sm_90a" or "compute_80"; a GoptxError names near ones."""
    name = re.sub(r"^(compute|lto)_", "sm_", target.strip())
    found = devices().get(name)
    if found is not None:
        return found
    near = difflib.get_close_matches(name, devices(), n=3, cutoff=0.6)
    hint = f"did you mean {' or '.join(near)}?" if near else "targets look like sm_80 or sm_90a"
    raise GoptxError.at(f"unknown target '{target}'", hint=hint)


def newer(target: str) -> tuple[str, ...]:
    """The targets that PTX for a target can be assembled for too, oldest first.

    None for ``sm_90a`` and ``sm_100f``: their PTX is for their own architecture, or family.
    """
    if target[-1] in "af":
        return ()
    least = device(target).capability
    plain = (found for name, found in devices().items() if name[-1].isdigit())
    return tuple(found.target for found in plain if found.capability > least)
