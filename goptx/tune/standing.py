"""A member as the model of the machine sees it: from its text, its cubin and what it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from goptx.analysis.cfg import control_flow
from goptx.analysis.loops import find_loops
from goptx.analysis.occupancy import occupancy
from goptx.analysis.resources import resources
from goptx.cuda.cubin import kernel_resources, main_length
from goptx.cuda.machine_code import machine_ops
from goptx.ir import Module
from goptx.isa.latency import latency_classes
from goptx.isa.throughput import Peak
from goptx.tune.bound import Needs
from goptx.tune.code import Executed, alone
from goptx.tune.members import TunedMember, module_of
from goptx.tune.model import QUEUED, QUEUED_LOADS, Room, Work, explained, member

DRAM_REACHED: Final = 0.885
"""The part of the peak of DRAM that a kernel reaches: 4.25 TB/s of an H200, where its counters say
that DRAM is busy for 89 % of the time (`wmma_gemm`)."""

L2_REACHED: Final = 0.52
"""The same of the L2 cache's bound: 5.2 TB/s, where counters say 95 % (`chase`, `spmv`)."""

MMA_REACHED: Final = 0.93
"""The part of their peak that ``mma`` and ``wmma`` reach: 0.62 of what ``wgmma`` does, W. Luo et
al., arXiv 2402.13499, section on tensor cores."""

MUFU_SLOTS: Final = 4.0
"""Additions and multiplications that a special function keeps from being issued: 4.3 to 5 were
measured beside those of integers and of fp32 (`tools/overlap.py`)."""

_PACKED: Final = 0.9
"""Executed instructions over those of the main path: some stand in branches that are not taken."""

_LANES: Final = 32
_PRODUCTS: Final = 2048
"""Multiply-adds of a matrix instruction of a warp: m16n8k16."""
_SPILL_BYTES: Final = 128
"""What a warp moves through the L2 cache for each access to a spilled register."""


@dataclass(frozen=True)
class Standing:
    """A member at a size.

    Attributes:
        busy: microseconds of each resource that it can hardly do with less of: floors of the
            bound at what is reached, and ``issued``, the machine instructions it executes.
        cycles: that a CTA lasts by its latencies.
        code: what a warp of it executes; None where that is not known.
    """

    kernel: str
    ctas: int
    threads: int
    registers: int
    shared: int
    target: str
    busy: Mapping[str, float]
    cycles: float
    loops: bool = False
    barriers: bool = False
    code: Executed | None = None

    def room(self, peak: Peak) -> Room:
        """What its CTAs find when it runs alone."""
        return room(self.target, self.registers, self.threads, self.shared, peak)

    def work(self, peak: Peak, alone: float | None) -> Work:
        """The member for the model; ``alone`` is what it takes, if that was measured."""
        busy, own = dict(self.busy), self.room(peak)
        lasts = self.cycles / peak.clock
        if alone is not None:
            busy = {name: min(value, 0.97 * alone) for name, value in busy.items()}
            other, queued = f"other of {self.kernel}", QUEUED
            if self.loops and self.code is not None and self.code["looped"]:
                # Each lane of such loads has a sector of its own: they take more of the L2 cache
                # than their bytes.
                other, queued = "gathers", QUEUED_LOADS
            lasts, busy = explained(alone, busy, self.ctas, own, lasts, other, queued)
        return member(
            self.ctas,
            lasts,
            busy,
            own.sms,
            -(-self.threads // _LANES),
            loops=self.loops,
            barriers=self.barriers,
        )


def room(target: str, registers: int, threads: int, shared: int, peak: Peak) -> Room:
    """What the CTAs of a kernel find on a device."""
    return Room(
        peak.sms,
        occupancy(target, registers=registers, threads=threads, shared=shared).ctas,
    )


def standing(one: TunedMember, image: bytes | None, needs: Needs, peak: Peak) -> Standing:
    """A member from its cubin and its needs. GoptxError if one of them cannot be read.

    Without a cubin registers are the values that live at once, and instructions those of PTX.
    """
    module = module_of(one.text, one.path)
    kernel = module.kernel(one.kernel)
    length = sum(len(block.instructions) for block in kernel.blocks)
    registers, static = _takes(module, one.kernel, image)
    loops = bool(find_loops(control_flow(kernel)).loops)
    launch = one.launch
    threads = launch.ctas * launch.threads
    machine = _PACKED * (length if image is None else main_length(image, one.kernel))
    executed = needs.executed * machine / max(1, length)
    if not executed and not loops:
        executed = machine * threads
    busy = needs.microseconds(peak)
    busy["dram"] /= DRAM_REACHED
    busy["l2"] /= L2_REACHED
    if "wgmma" not in one.text and busy.get("tensor") and one.plain_target >= "sm_90":
        busy["tensor"] /= MMA_REACHED
    code = None
    if needs.profiled and image is not None:
        ops = machine_ops(image, one.kernel, main=True)
        code = alone(ops, _work(needs, threads), executed / threads, one.target)
        cycles = code.cycles
        kept = {name: busy[name] for name in ("dram", "l2", "tensor") if name in busy}
        busy = {**kept, **units_busy(code, threads, peak)}
        busy["turns"] += busy.get("tensor", 0.0)
    else:
        table = latency_classes(one.target)
        cycles = 2 * table["dram"].cycles + executed / threads * table["fp32"].cycles
        busy["issue"] = peak.microseconds("issue", executed)
    return Standing(
        one.kernel,
        launch.ctas,
        launch.threads,
        registers,
        static + launch.dynamic_shared,
        one.plain_target,
        busy,
        cycles,
        loops,
        any(i.op.sync == "cta_barrier" for block in kernel.blocks for i in block.instructions),
        code,
    )


def _takes(module: Module, name: str, image: bytes | None) -> tuple[int, int]:
    """(registers a thread, static shared bytes a CTA)."""
    if image is None:
        asked = resources(module.kernel(name), module)
        return asked.pressure.units, asked.static_shared
    assembled = kernel_resources(image)[name]
    return assembled.registers, assembled.static_shared


def _work(needs: Needs, threads: int) -> dict[str, float]:
    """What a warp has to do in each unit, by the profile."""
    each = {name: count / threads for name, count in needs.counts.items()}
    return {
        "memory": each.get("lsu", 0.0),
        "mufu": each.get("mufu", 0.0),
        "warp": each.get("warp", 0.0),
        "fp32": each.get("fp32", 0.0),
        "tensor": (each.get("tensor", 0.0) + each.get("mma", 0.0)) * _LANES / _PRODUCTS,
    }


def units_busy(code: Executed, threads: float, peak: Peak) -> dict[str, float]:
    """Microseconds that the units of an SM need for what the warps of so many threads execute.

    ``turns`` are what additions and multiplications take turns in with matrix products and, in
    part, with special functions; loads and stores move one register of a warp a cycle.
    """

    def of(unit: str, count: float) -> float:
        return peak.microseconds(unit, count * threads)

    turns = code["fp32"] + code["half"] + code["int"] + MUFU_SLOTS * code["mufu"]
    return {
        "issue": of("issue", code["all"] + code["conflicts"]),
        "mufu": of("mufu", code["mufu"]),
        "lsu": of("lsu", code["moved"] + code["warp"]),
        "fp64": of("fp64", code["fp64"]),
        "turns": of("issue", turns),
        "spilled": peak.microseconds("l2", code["local"] * threads / _LANES * _SPILL_BYTES)
        / L2_REACHED,
    }
