"""Runs graphs on memory that holds something already, and leaves it as it was.

What a graph may write is copied away before and put back after; what it left is compared with what
another one leaves, byte by byte, on the device.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from goptx.cuda import binding
from goptx.cuda.driver import Device
from goptx.cuda.memory import POISON, Comparer, GuardedBuffer
from goptx.cuda.recorded import Range
from goptx.cuda.streams import Event, Graph, Stream
from goptx.cuda.timing import Measurement, measure
from goptx.diag import GoptxError

_ALIGN = 256
_SEED = 11
_ROOM = 1 << 28
"""Bytes of the device that copies leave free."""


class Trial:
    """The memory that a graph may write, and copies of it. Close it to put everything back.

    Args:
        ranges: without overlaps.
        fresh: parts of them whose content before a run does not count; it is overwritten.

    Raises:
        GoptxError: there is not enough memory for the copies.
    """

    def __init__(
        self, device: Device, ranges: Sequence[Range], fresh: Sequence[Range] = ()
    ) -> None:
        self._ranges, self._fresh = tuple(ranges), tuple(fresh)
        self._places: list[int] = []
        size = 0
        for start, end in ranges:
            self._places.append(size)
            size += -(-(end - start) // _ALIGN) * _ALIGN
        self.bytes = size
        if 3 * size + _ROOM > (free := device.free_memory()):
            raise GoptxError.at(
                f"checking a graph that writes {size} bytes takes three times as many, and the "
                f"device has {free} bytes free",
                hint="free memory, or let PyTorch: torch.cuda.empty_cache()",
            )
        self._device = device
        self._buffers = [GuardedBuffer(device, size, guard=0) for _ in range(3)]
        self._before, self._first, self._then = self._buffers
        self.stream: Stream = device.stream()
        self._comparer = Comparer(device)
        for buffer in self._buffers:
            buffer.fill(0)  # the bytes between ranges, which are compared too
        device.synchronize()
        self._copy(self._before, back=False)
        self._open = True

    def reset(self) -> None:
        """Puts back what was there, with poison where that does not count."""
        self._copy(self._before, back=True)
        for start, end in self._fresh:
            binding.call(
                "fill memory", "cuMemsetD8Async", start, POISON, end - start, self.stream.handle
            )

    def first(self, graph: Graph) -> None:
        """Runs the graph that others are held against."""
        self._run(graph, self._first)

    def same(self, graph: Graph) -> bool:
        """Whether a graph leaves what the first one left."""
        self._run(graph, self._then)
        return self._comparer.compare(self._first, self._then) is None

    def repeats(self, graph: Graph) -> bool:
        """Whether a graph, run once more on what it left, leaves the same again."""
        graph.launch(self.stream)
        self.stream.synchronize("run a captured graph")
        self._copy(self._then, back=False)
        return self._comparer.compare(self._first, self._then) is None

    def time(
        self, graphs: Mapping[str, Graph], *, repeatable: bool, repetitions: int = 25
    ) -> dict[str, Measurement]:
        """Times graphs against each other, in turns.

        Graphs that are not ``repeatable`` change what they work on: they are run once a sample, on
        what was there before.
        """
        if repeatable:
            works = {name: graph.launch for name, graph in graphs.items()}
            return measure(self._device, works, repetitions=repetitions, min_time_s=0.001)
        found = {name: Measurement() for name in graphs}
        start, stop = Event(), Event()
        order = list(graphs)
        shuffle = random.Random(_SEED).shuffle
        for _ in range(repetitions):
            shuffle(order)
            for name in order:
                self.reset()
                start.record(self.stream)
                graphs[name].launch(self.stream)
                stop.record(self.stream)
                stop.synchronize()
                found[name].samples.append(stop.microseconds_since(start))
        start.close()
        stop.close()
        return found

    def differing(self) -> list[Range]:
        """The ranges that the last two runs left with different bytes."""
        first, then = (buffer.download() for buffer in (self._first, self._then))
        found: list[Range] = []
        for place, (start, end) in zip(self._places, self._ranges, strict=True):
            part = slice(place, place + end - start)
            if (first[part] != then[part]).any():
                found.append(Range(start, end))
        return found

    def _run(self, graph: Graph, into: GuardedBuffer) -> None:
        self.reset()
        graph.launch(self.stream)
        self.stream.synchronize("run a captured graph")
        self._copy(into, back=False)

    def _copy(self, buffer: GuardedBuffer, *, back: bool) -> None:
        for place, (start, end) in zip(self._places, self._ranges, strict=True):
            ends = (start, buffer.address + place) if back else (buffer.address + place, start)
            binding.call(
                "copy on the device",
                "cuMemcpyDtoDAsync",
                *(*ends, end - start, self.stream.handle),
            )
        self.stream.synchronize("copy on the device")

    def close(self) -> None:
        """Puts back what was there, and frees the copies."""
        if not self._open:
            return
        self._open = False
        try:
            self._copy(self._before, back=True)
        finally:
            self._comparer.close()
            for buffer in self._buffers:
                buffer.close()
            self._device.disown(self.stream)
            self.stream.close()

    def __enter__(self) -> Trial:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
