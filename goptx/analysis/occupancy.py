"""How many CTAs of a kernel fit on an SM, and what keeps more from fitting.

The rules are those of the occupancy calculator (CUDA C++ Best Practices Guide, "Occupancy"):
registers are given to warps in units, shared memory to CTAs in units, and an SM has limits of
threads and CTAs.
"""

from __future__ import annotations

from typing import NamedTuple

from goptx.diag import GoptxError
from goptx.isa.devices import Device, device


class Occupancy(NamedTuple):
    """CTAs of a kernel that are resident on one SM together.

    Attributes:
        ctas: their number; 0 if not even one fits.
        warps: their warps.
        fraction: of the warps that an SM can hold.
        limiter: ``registers``, ``shared memory``, ``threads`` or ``CTAs``: what runs out first.
    """

    ctas: int
    warps: int
    fraction: float
    limiter: str


def occupancy(target: str, *, registers: int, threads: int, shared: int) -> Occupancy:
    """The occupancy of a kernel.

    Args:
        target: such as ``sm_90``.
        registers: a thread.
        threads: a CTA.
        shared: bytes a CTA, static and dynamic, without what the system reserves.

    Raises:
        GoptxError: the target is unknown or a number is out of range.
    """
    if registers < 0 or shared < 0 or threads < 1:
        raise GoptxError.at(
            f"no kernel has {threads} threads, {registers} registers and {shared} bytes of "
            "shared memory"
        )
    chip = device(target)
    warps = -(-threads // chip.warp_size)
    limits = {
        "threads": chip.threads_per_sm // chip.warp_size // warps,
        "CTAs": chip.ctas_per_sm,
        "registers": _by_registers(chip, registers, warps),
        "shared memory": _by_shared(chip, shared),
    }
    if threads > chip.threads_per_cta:
        limits["threads"] = 0
    limiter = min(limits, key=lambda name: limits[name])
    ctas = limits[limiter]
    resident = ctas * warps
    return Occupancy(ctas, resident, resident / (chip.threads_per_sm // chip.warp_size), limiter)


def _by_registers(chip: Device, registers: int, warps: int) -> int:
    if registers == 0:
        return chip.ctas_per_sm
    if registers > chip.registers_per_thread:
        return 0
    unit = chip.register_allocation_unit
    warp = -(-registers * chip.warp_size // unit) * unit
    # Warps are dealt to the schedulers in turn, each with its own part of the register file.
    per_scheduler = chip.registers_per_sm // chip.schedulers // warp
    return per_scheduler * chip.schedulers // warps


def _by_shared(chip: Device, shared: int) -> int:
    if shared > chip.shared_per_cta_optin:
        return 0
    unit = chip.shared_allocation_unit
    cta = -(-(shared + chip.shared_reserved_per_cta) // unit) * unit
    return chip.shared_per_sm // cta if cta else chip.ctas_per_sm
