"""Streams, events and graphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from goptx.cuda import binding

Work = Callable[["Stream"], None]
"""Something that puts work on a stream without waiting for it, such as a ``Launch``."""

_NON_BLOCKING = 1
_TIMED, _UNTIMED = 0, 2
_MICROSECONDS = 1000.0


class Event:
    """A mark in a stream; pairs of timed ones measure."""

    def __init__(self, *, timed: bool = True) -> None:
        flags = _TIMED if timed else _UNTIMED
        self.handle: Any = binding.call("make an event", "cuEventCreate", flags)

    def record(self, stream: Stream) -> None:
        """Marks the work put on the stream so far."""
        binding.call("record an event", "cuEventRecord", self.handle, stream.handle)

    def synchronize(self, doing: str = "run the kernels launched") -> None:
        """Waits for the marked work; failures of kernels come to light here."""
        binding.call(doing, "cuEventSynchronize", self.handle)

    def microseconds_since(self, start: Event) -> float:
        """Device time from another event, both reached; resolution about 0.5 microseconds."""
        milliseconds = binding.call("measure", "cuEventElapsedTime", start.handle, self.handle)
        return float(milliseconds) * _MICROSECONDS

    def close(self) -> None:
        """Frees the event."""
        if self.handle is not None:
            handle, self.handle = self.handle, None
            binding.quietly("cuEventDestroy", handle)


class Stream:
    """A queue of work on the device."""

    def __init__(self, handle: Any, *, foreign: bool = False) -> None:
        self.handle: Any = handle
        self._foreign = foreign

    @classmethod
    def create(cls) -> Stream:
        """A new stream that does not synchronise with the default one."""
        return cls(binding.call("make a stream", "cuStreamCreate", _NON_BLOCKING))

    @classmethod
    def wrap(cls, address: int) -> Stream:
        """A stream of somebody else (``torch.cuda.Stream.cuda_stream``); 0 is the default."""
        return cls(binding.load().CUstream(address), foreign=True)

    def synchronize(self, doing: str = "run the kernels launched") -> None:
        """Waits for the stream's work; failures of kernels come to light here."""
        binding.call(doing, "cuStreamSynchronize", self.handle)

    def wait(self, event: Event) -> None:
        """Makes later work of this stream wait for what the event marks."""
        binding.call("wait for an event", "cuStreamWaitEvent", self.handle, event.handle, 0)

    def close(self) -> None:
        """Frees the stream, once its work is done."""
        if self.handle is not None and not self._foreign:
            handle, self.handle = self.handle, None
            binding.quietly("cuStreamDestroy", handle)


class Fork:
    """Runs pieces of work side by side, the first on the given stream, the others on own ones.

    Inside a capture it makes parallel branches; outside it is what a program with several streams
    does. Events are made once, for making them costs more than recording them.
    """

    def __init__(self, works: Sequence[Work]) -> None:
        self._works = list(works)
        self._begin = Event(timed=False)
        self._sides = [(Stream.create(), Event(timed=False)) for _ in self._works[1:]]

    def __call__(self, stream: Stream) -> None:
        """Puts all the work on the device, after what the stream holds and before what follows."""
        self._begin.record(stream)
        for side, _ in self._sides:
            side.wait(self._begin)
        if self._works:
            self._works[0](stream)
        for (side, done), work in zip(self._sides, self._works[1:], strict=True):
            work(side)
            done.record(side)
        for _, done in self._sides:
            stream.wait(done)

    def close(self) -> None:
        """Frees the streams and events."""
        self._begin.close()
        for side, done in self._sides:
            done.close()
            side.close()


class Graph:
    """Work that was recorded once and is launched as a whole."""

    def __init__(self, executable: Any, nodes: int) -> None:
        self.handle: Any = executable
        self.nodes = nodes

    @classmethod
    def capture(cls, work: Work) -> Graph:
        """Records what ``work`` puts on a stream instead of running it."""
        driver = binding.load()
        stream = Stream.create()
        try:
            mode = driver.CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_RELAXED
            binding.call("begin a graph", "cuStreamBeginCapture", stream.handle, mode)
            try:
                work(stream)
            except BaseException:
                binding.quietly("cuStreamEndCapture", stream.handle)
                raise
            graph = binding.call("end a graph", "cuStreamEndCapture", stream.handle)
        finally:
            stream.close()
        try:
            executable = binding.call("instantiate a graph", "cuGraphInstantiate", graph, 0)
            return cls(executable, _node_count(graph))
        finally:
            binding.quietly("cuGraphDestroy", graph)

    @classmethod
    def chain(cls, works: Sequence[Work], *, repeat: int = 1) -> Graph:
        """Each piece of work after the one before, all of it ``repeat`` times."""

        def one_after_the_other(stream: Stream) -> None:
            for _ in range(repeat):
                for work in works:
                    work(stream)

        return cls.capture(one_after_the_other)

    @classmethod
    def branches(cls, works: Sequence[Work], *, repeat: int = 1) -> Graph:
        """All pieces of work on parallel branches, joined, all of it ``repeat`` times."""
        fork = Fork(works)
        try:
            return cls.chain([fork], repeat=repeat)
        finally:
            fork.close()

    def launch(self, stream: Stream) -> None:
        """Puts the whole graph on a stream."""
        binding.call("launch a graph", "cuGraphLaunch", self.handle, stream.handle)

    __call__ = launch

    def close(self) -> None:
        """Frees the graph."""
        if self.handle is not None:
            handle, self.handle = self.handle, None
            binding.quietly("cuGraphExecDestroy", handle)


def _node_count(graph: Any) -> int:
    _, count = binding.call("count the nodes of a graph", "cuGraphGetNodes", graph, 0)
    return int(count)
