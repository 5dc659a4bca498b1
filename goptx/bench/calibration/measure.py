"""Runs the chains on a device; the job of a worker process."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from goptx.bench.calibration.chain import (
    CROWD_CHAINS,
    CROWD_THREADS,
    KERNEL,
    MEMORY_BYTES,
    memory_image,
)
from goptx.bench.calibration.probes import RING_CELLS, RING_STRIDE, Probe
from goptx.cuda.driver import Device, DeviceInfo
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.streams import Stream

_STAMPS_BYTES = 2048
_FLUSH_FACTOR = 2
_STEP = 37
"""Cells between where two launches enter a ring: prime to their number, so that all have a turn."""


@dataclass(frozen=True)
class Chains:
    """A probe, assembled: images of the short and the long chain, alone and in a crowd."""

    probe: Probe
    alone: tuple[bytes, bytes]
    crowd: tuple[bytes, bytes] | None


@dataclass(frozen=True)
class Readings:
    """Cycles of each launch: of the short and the long chain alone, and of all warps of a crowd."""

    alone: tuple[tuple[int, ...], tuple[int, ...]]
    crowd: tuple[tuple[int, ...], tuple[int, ...]] | None


def run(
    chains: Sequence[Chains], launches: int, ordinal: int = 0
) -> tuple[DeviceInfo, list[Readings]]:
    """The readings of every probe, in order. GoptxError when the device refuses or fails."""
    with Device.open(ordinal) as device, _Bench(device) as bench:
        return device.info, [bench.readings(one, launches) for one in chains]


class _Bench:
    """Buffers that all probes share."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._stream: Stream = device.stream()
        self._stamps = GuardedBuffer(device, _STAMPS_BYTES, name="the stamps")
        self._memory = GuardedBuffer(device, MEMORY_BYTES, name="the memory of the chains")
        size = _FLUSH_FACTOR * max(device.info.l2_cache, 1 << 20)
        self._flush = GuardedBuffer(device, size, name="the flush of the L2 cache")

    def __enter__(self) -> _Bench:
        return self

    def __exit__(self, *_: object) -> None:
        for buffer in (self._stamps, self._memory, self._flush):
            buffer.close()

    def readings(self, chains: Chains, launches: int) -> Readings:
        """Launches both lengths in turn, so that a change of clocks meets both."""
        probe = chains.probe
        alone = self._pair(chains.alone, probe, probe.threads, launches)
        if chains.crowd is None:
            return Readings(alone, None)
        return Readings(alone, self._pair(chains.crowd, probe, CROWD_THREADS, launches))

    def _pair(
        self, images: tuple[bytes, bytes], probe: Probe, threads: int, launches: int
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        modules = [self._device.load(image, f"the chain of {probe.name}") for image in images]
        found: tuple[list[int], list[int]] = ([], [])
        try:
            functions = [module.function(KERNEL) for module in modules]
            self._memory.upload(memory_image(self._memory.address))
            # The first launch loads code and is not kept.
            for number in range(launches + 1):
                for function, links, kept in zip(functions, probe.links, found, strict=True):
                    self._stamps.fill(0)
                    salt = (number * _STEP % RING_CELLS) * RING_STRIDE if not probe.cold else 0
                    values = [
                        struct.pack("<Q", self._stamps.address),
                        struct.pack("<Q", self._memory.address),
                        struct.pack("<Q", salt),
                        struct.pack("<I", links),
                    ]
                    launch = function.prepare(
                        (probe.cluster,), (threads,), 0, values, cluster=_cluster(probe)
                    )
                    if probe.cold:
                        self._flush.fill_async(self._stream, number)
                    launch.issue(self._stream)
                    self._stream.synchronize(f"time the chain of {probe.name}")
                    if number:
                        kept.append(self._cycles(threads))
        finally:
            for module in modules:
                self._device.disown(module)
                module.close()
        return tuple(found[0]), tuple(found[1])

    def _cycles(self, threads: int) -> int:
        """From the first warp's stamp before to the last one's after."""
        import numpy as np

        warps = -(-threads // 32)
        stamps = self._stamps.download(0, 16 * warps).view(np.uint64).reshape(warps, 2)
        return int(stamps[:, 1].max()) - int(stamps[:, 0].min())


def _cluster(probe: Probe) -> tuple[int] | None:
    return (probe.cluster,) if probe.cluster > 1 else None


def per_link(probe: Probe, readings: tuple[tuple[int, ...], tuple[int, ...]]) -> list[float]:
    """Cycles of a link, one for each pair of launches."""
    more = probe.links[1] - probe.links[0]
    return [(long - short) / more for short, long in zip(*readings, strict=True)]


def per_issue(probe: Probe, readings: tuple[tuple[int, ...], tuple[int, ...]]) -> list[float]:
    """Cycles between two issues of an instruction on one of the SM's four schedulers."""
    issued = (CROWD_THREADS // 32 // 4) * CROWD_CHAINS * probe.ops
    return [cycles / issued for cycles in per_link(probe, readings)]
