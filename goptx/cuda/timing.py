"""How kernels are timed against each other.

Variants take turns within every repetition, in an order drawn anew with a fixed seed, so that
clock changes and neighbours on the machine hit all of them alike. A sample is the device time
between two events around a batch of calls, divided by their number; a short delay kernel in front
lets the host queue the batch first, so that the cost of launching from Python is not measured
unless the batch is longer than what a stream holds.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from goptx.cuda.driver import Device
from goptx.cuda.helpers import Helpers
from goptx.cuda.memory import GuardedBuffer
from goptx.cuda.stats import Estimate, median_interval, ratio_interval
from goptx.cuda.streams import Event, Fork, Graph, Stream, Work
from goptx.diag import GoptxError

__all__ = [
    "Clock",
    "Estimate",
    "Measurement",
    "Variants",
    "interleaved",
    "median_interval",
    "ratio_interval",
]

MAX_BATCH = 200
"""Calls in one batch: a stream takes about a thousand launches before the host has to wait."""

_SEED = 7
_DELAY_MARGIN = 1.5
_MIN_DELAY_NS = 20_000
_FLUSH_FACTOR = 2


@dataclass
class Measurement:
    """The samples of one variant, microseconds a call, and how they were taken.

    ``host_us`` is what the host took to queue one call: where it exceeds the samples, a program
    that launches from Python sees the host's time.
    """

    samples: list[float] = field(default_factory=list[float])
    batch: int = 1
    host_us: float = 0.0

    @property
    def estimate(self) -> Estimate:
        """Median and 95 % interval, microseconds."""
        return median_interval(self.samples)

    def speedup_over(self, baseline: Measurement) -> Estimate:
        """Median time of the baseline over that of this variant, with its 95 % interval."""
        return ratio_interval(baseline.samples, self.samples)


def measure(
    device: Device,
    variants: Mapping[str, Work],
    *,
    repetitions: int = 25,
    warmup: int = 3,
    min_time_s: float = 0.002,
    flush_l2: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Measurement]:
    """Times variants against each other, each called with the stream to put its work on.

    After ``warmup`` calls the batch of each variant is chosen so that it takes ``min_time_s``.
    With ``flush_l2`` a batch is one call, before which twice the L2 cache is overwritten.
    ``progress`` is told (repetitions done, all). Raises GoptxError when a variant fails.
    """
    if not variants or repetitions < 1:
        raise GoptxError.at(
            "there is nothing to measure", hint="give at least one variant and one repetition"
        )
    with Clock(device, flush_l2) as clock:
        results = {
            name: clock.calibrate(name, work, warmup, min_time_s) for name, work in variants.items()
        }
        order = random.Random(_SEED)
        for done in range(repetitions):
            for name in order.sample(sorted(variants), len(variants)):
                result = results[name]
                result.samples.append(clock.sample(name, variants[name], result))
            if progress is not None:
                progress(done + 1, repetitions)
    return results


def interleaved(
    variants: Mapping[str, Work],
    *,
    repetitions: int = 25,
    warmup: int = 3,
    min_time_s: float = 0.002,
    flush_l2: bool = False,
    device: Device | None = None,
) -> dict[str, list[float]]:
    """The samples of each variant, microseconds a call: ``measure`` without its particulars.

    Without ``device`` the first one is used.
    """
    with ExitStack() as stack:
        used = device or stack.enter_context(Device.open())
        results = measure(
            used,
            variants,
            repetitions=repetitions,
            warmup=warmup,
            min_time_s=min_time_s,
            flush_l2=flush_l2,
        )
    return {name: result.samples for name, result in results.items()}


class Clock:
    """The stream, events and scratch memory of one measurement; close it after."""

    def __init__(self, device: Device, flush_l2: bool = False) -> None:
        self._stack = ExitStack()
        self.stream = self._stream = Stream.create()
        self._start, self._stop = Event(), Event()
        self._helpers = Helpers(device)
        for resource in (self._stream, self._start, self._stop, self._helpers):
            self._stack.callback(resource.close)
        self._flush: GuardedBuffer | None = None
        if flush_l2:
            size = _FLUSH_FACTOR * max(device.info.l2_cache, 1 << 20)
            self._flush = GuardedBuffer(device, size, name="the flush of the L2 cache")
            self._stack.callback(self._flush.close)

    def calibrate(self, name: str, work: Work, warmup: int, min_time_s: float) -> Measurement:
        """Warms up, and chooses how many calls make one sample."""
        for _ in range(max(1, warmup)):
            work(self._stream)
        self._stream.synchronize(f"run {name}")
        result = Measurement(batch=1)
        start = time.perf_counter()
        work(self._stream)
        result.host_us = (time.perf_counter() - start) * 1e6
        self._stream.synchronize(f"run {name}")
        if self._flush is not None:
            return result
        wanted = min_time_s * 1e6
        taken = self.sample(name, work, result)
        while result.batch < MAX_BATCH and taken * result.batch < wanted:
            wish = min(MAX_BATCH, int(wanted / max(taken, 0.1)) + 1)
            result.batch = max(result.batch + 1, min(wish, 4 * result.batch))
            taken = self.sample(name, work, result)
        return result

    def sample(self, name: str, work: Work, result: Measurement) -> float:
        """Microseconds of device time for one call, the mean over a batch."""
        if self._flush is not None:
            self._flush.fill_async(self._stream, 0)
        host_ns = result.host_us * result.batch * 1e3 * _DELAY_MARGIN
        self._helpers.delay(self._stream, int(host_ns) + _MIN_DELAY_NS)
        self._start.record(self._stream)
        queued = time.perf_counter()
        for _ in range(result.batch):
            work(self._stream)
        queued = time.perf_counter() - queued
        self._stop.record(self._stream)
        self._stop.synchronize(f"run {name}")
        # The host's time is learnt as it goes: its first call is always slower than the others.
        result.host_us = min(result.host_us, queued * 1e6 / result.batch)
        return self._stop.microseconds_since(self._start) / result.batch

    def close(self) -> None:
        """Frees the streams, events and graphs."""
        self._stack.close()

    def __enter__(self) -> Clock:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Variants:
    """What separate kernels are compared with: every way to run them without fusing.

    ``works`` are their launches by name. The variants are callables for ``measure``: each kernel
    alone, all in series, on two or more streams, as a graph with parallel branches and as a graph
    that is a chain. Close it after measuring.
    """

    def __init__(self, works: Mapping[str, Work], *, alone: bool = True) -> None:
        self._stack = ExitStack()
        pieces: Sequence[Work] = list(works.values())
        fork = Fork(pieces)
        self._stack.callback(fork.close)
        chain, branches = Graph.chain(pieces), Graph.branches(pieces)
        self._stack.callback(chain.close)
        self._stack.callback(branches.close)

        def serial(stream: Stream) -> None:
            for piece in pieces:
                piece(stream)

        self.all: dict[str, Work] = dict(works) if alone else {}
        self.all |= {
            "serial": serial,
            "streams": fork,
            "graph branches": branches,
            "graph chain": chain,
        }

    def replay(self, name: str, work: Work, *, repeat: int = 1) -> None:
        """Adds a variant that launches ``work`` as a graph, for which the host does one call."""
        graph = Graph.chain([work], repeat=repeat)
        self._stack.callback(graph.close)
        self.all[name] = graph

    def close(self) -> None:
        """Frees streams and graphs."""
        self._stack.close()

    def __enter__(self) -> Variants:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
