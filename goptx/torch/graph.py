"""A CUDA graph of PyTorch's that is rewritten when its capture ends.

It is a ``torch.cuda.CUDAGraph``: replaying, memory pools and random numbers are PyTorch's.
"""

from __future__ import annotations

import threading
import warnings
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

from goptx.cuda.graphs import LiveGraph
from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.fused import LOADER
from goptx.torch.optimise import Modules, optimise
from goptx.torch.options import Options
from goptx.torch.outcome import Outcome
from goptx.torch.recording import Recording
from goptx.torch.registry import REGISTRY
from goptx.torch.turns import TURNS

OUTCOMES: Final[deque[Outcome]] = deque(maxlen=100)
"""What became of the last captures of this process, the newest last."""


_DYING: Final[list[Any]] = []
"""Graphs that nobody has any more and that wait for the end of a capture: destroying an executable
would break it."""

_STREAMS: Final[dict[int, Any]] = {}
"""What `capture` captures, by device."""

_PATIENCE_S: Final = 20.0


class _Chosen(threading.local):
    """Options for graphs that this thread makes; without, they stay as they are recorded."""

    options: Options | None = None


_CHOSEN: Final = _Chosen()


@lru_cache(maxsize=1)
def graph_class() -> Any:
    """The class; PyTorch's has to be there to inherit from. GoptxError says what is missing."""
    base: Any = needs.torch_with_cuda().cuda.CUDAGraph

    class RewrittenGraph(base):
        """``outcome`` tells what became of it, ``empty`` that it holds nothing; ``options`` say how
        it is rewritten."""

        def __new__(cls, keep_graph: bool = False) -> Any:
            return base.__new__(cls, keep_graph or _CHOSEN.options is not None)

        def __init__(self, keep_graph: bool = False) -> None:
            # Without keep_graph PyTorch destroys the graph that is to be changed.
            self.options = _CHOSEN.options
            base.__init__(self, keep_graph or self.options is not None)
            self.outcome: Outcome | None = None
            self.empty = False
            self._recording: Recording | None = None
            self._modules: Modules | None = None

        def capture_begin(self, *args: Any, **options: Any) -> None:
            if self.options is None:
                base.capture_begin(self, *args, **options)
                return
            REGISTRY.install()
            TURNS.take(self, _patience())
            try:
                _settle()
                recording = Recording(keep=self.options.extra_memory)
                recording.before()
                base.capture_begin(self, *args, **options)
                self._recording = recording
                recording.begin()
            except BaseException:
                TURNS.give(self)
                raise

        def capture_end(self) -> None:
            recording, self._recording = self._recording, None
            if recording is None:
                base.capture_end(self)
                return
            recording.end()
            try:
                base.capture_end(self)
                recording.refuse_elsewhere()
                self._rewrite(recording)
            finally:
                recording.abandon()
                try:
                    _settle()
                finally:
                    TURNS.give(self)
            base.instantiate(self)

        def _rewrite(self, recording: Recording) -> None:
            assert self.options is not None
            torch = needs.torch()
            torch.cuda.synchronize()
            device = torch.cuda.current_device()
            try:
                live = LiveGraph(int(base.raw_cuda_graph(self)))
                self.empty = not live.recorded.nodes
                if self.empty:
                    return
                pool = base.pool(self)
                memory = recording.finish(live.recorded, in_order=live.in_order, pool=pool)
            except GoptxError as error:  # nothing was changed yet
                reason = error.diagnostics[0].message
                warnings.warn(f"goptx leaves a graph as it was recorded: {reason}", stacklevel=3)
                return
            found, self._modules = optimise(memory, device, self.options, live)
            self.outcome = found.with_extra(recording.kept_bytes)
            OUTCOMES.append(self.outcome)

        def reset(self) -> None:
            TURNS.give(self)
            base.reset(self)
            self._release()

        def _release(self) -> None:
            modules, self._modules = self._modules, None
            if modules is None or not modules.keys:
                return
            modules.release(at_once=not _under_capture())

        def __del__(self) -> None:
            try:
                TURNS.give(self)
                if self.options is not None and _under_capture():
                    _DYING.append(self)  # a collector has come by: it lives on until then
                    return
                if self._modules is not None and self._modules.keys:
                    # The executable goes first: it must not be left without its modules.
                    base.reset(self)
                    self._release()
                parent = getattr(base, "__del__", None)
                if parent is not None:
                    parent(self)
            except Exception:  # at the end of the interpreter anything may be gone
                return

    return RewrittenGraph


def _under_capture() -> bool:
    """Whether something is captured, here or by a graph of this class."""
    return TURNS.busy or bool(needs.torch().cuda.is_current_stream_capturing())


def _settle() -> None:
    """Ends graphs that died in a capture, and unloads their modules. For who has the turn, before
    it captures or behind that."""
    while _DYING:
        _DYING.pop().reset()
    LOADER.settle()


def _patience() -> float | None:
    """How long to wait for a turn: a backward pass runs in a thread of its own, and whoever waits
    for it may have the turn."""
    task = getattr(needs.torch()._C, "_current_graph_task_id", None)
    return _PATIENCE_S if task is not None and task() != -1 else None


@contextmanager
def chosen(options: Options) -> Generator[None]:
    """Options for the graphs that are made inside."""
    before, _CHOSEN.options = _CHOSEN.options, options
    try:
        yield
    finally:
        _CHOSEN.options = before


@contextmanager
def capture(options: Options | dict[str, Any] | None = None, **capturing: Any) -> Generator[Any]:
    """Captures what is launched inside, as ``torch.cuda.graph`` does, and rewrites it at the end.

    Kernels have to be warmed up before, as for any capture. Gives the graph: ``replay()`` runs it,
    ``outcome`` tells what became of it. ``capturing`` goes to ``torch.cuda.graph``; without a
    stream there, one of the current device is captured.

    Raises:
        GoptxError: there is no CUDA, or an option is not known.
    """
    torch = needs.torch_with_cuda()
    with chosen(Options.of(options)):
        graph = graph_class()()
    if capturing.get("stream") is None:
        capturing["stream"] = _stream()
    with torch.cuda.graph(graph, **capturing):
        yield graph


def _stream() -> Any:
    """A stream of the current device. PyTorch's own is of the device of the first capture for good:
    what runs on another device then is executed at once, and in no graph."""
    cuda = needs.torch().cuda
    device = cuda.current_device()
    if device not in _STREAMS:
        _STREAMS[device] = cuda.Stream(device)
    return _STREAMS[device]
