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
from goptx.isa.latency import latency_classes
from goptx.isa.throughput import Peak
from goptx.syntax import parse
from goptx.tune.bound import Needs
from goptx.tune.members import TunedMember
from goptx.tune.model import Phase, Room, Work, explained

DRAM_REACHED: Final = 0.92
"""The part of the peak of DRAM that copying reaches on an H200 (design notes, section 2)."""

MMA_REACHED: Final = 0.93
"""The part of their peak that ``mma`` and ``wmma`` reach: 0.62 of what ``wgmma`` does, W. Luo et
al., arXiv 2402.13499, section on tensor cores."""

_PACKED: Final = 0.9
"""Executed instructions over those of the main path: some stand in branches that are not taken."""


@dataclass(frozen=True)
class Standing:
    """A member at a size.

    Attributes:
        busy: microseconds of each resource that it can hardly do with less of: floors of the
            bound at what is reached, and ``issued``, the machine instructions it executes.
        cycles: that a CTA lasts by its latencies, roughly: loads from DRAM, and its instructions
            one after the other.
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

    def room(self, peak: Peak) -> Room:
        """What its CTAs find when it runs alone."""
        return room(self.target, self.registers, self.threads, self.shared, peak)

    def work(self, peak: Peak, alone: float | None) -> Work:
        """The member for the model; ``alone`` is what it takes, if that was measured."""
        busy, own = dict(self.busy), self.room(peak)
        lasts = self.cycles / peak.clock
        if alone is not None:
            busy = {name: min(value, 0.95 * alone) for name, value in busy.items()}
            lasts, other = explained(alone, busy, self.ctas, own, lasts)
            busy[f"other of {self.kernel}"] = other
        warps = -(-self.threads // 32)
        return Work((Phase(self.ctas, lasts, busy),), warps, self.loops, self.barriers, lasts)


def room(target: str, registers: int, threads: int, shared: int, peak: Peak) -> Room:
    """What the CTAs of a kernel find on a device."""
    return Room(
        peak.sms,
        occupancy(target, registers=registers, threads=threads, shared=shared).ctas,
    )


def standing(member: TunedMember, image: bytes | None, needs: Needs, peak: Peak) -> Standing:
    """A member from its cubin and its needs. GoptxError if one of them cannot be read.

    Without a cubin registers are the values that live at once, and instructions those of PTX.
    """
    module = parse(member.text, member.path)
    kernel = module.kernel(member.kernel)
    length = sum(len(block.instructions) for block in kernel.blocks)
    if image is None:
        asked = resources(kernel, module)
        registers, static = asked.pressure.units, asked.static_shared
    else:
        assembled = kernel_resources(image)[member.kernel]
        registers, static = assembled.registers, assembled.static_shared
    loops = bool(find_loops(control_flow(kernel)).loops)
    launch = member.launch
    threads = launch.ctas * launch.threads
    machine = _PACKED * (length if image is None else main_length(image, member.kernel))
    executed = needs.executed * machine / max(1, length)
    if not executed and not loops:
        executed = machine * threads
    busy = {**needs.microseconds(peak), "issued": peak.microseconds("issue", executed)}
    busy["dram"] /= DRAM_REACHED
    if "wgmma" not in member.text and busy.get("tensor") and member.plain_target >= "sm_90":
        busy["tensor"] /= MMA_REACHED
    table = latency_classes(member.target)
    cycles = 2 * table["dram"].cycles + executed / threads * table["fp32"].cycles
    return Standing(
        member.kernel,
        launch.ctas,
        launch.threads,
        registers,
        static + launch.dynamic_shared,
        member.plain_target,
        busy,
        cycles,
        loops,
        any(i.op.sync == "cta_barrier" for block in kernel.blocks for i in block.instructions),
    )
