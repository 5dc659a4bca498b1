"""A device, its modules and PyTorch's graphs, as far as capturing needs them without a GPU."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from player import FakeGraph

from goptx.cuda.recorded import Recorded
from goptx.torch import fused, graph, optimise
from goptx.torch.fused import Loader
from goptx.torch.memory import Memory
from goptx.torch.registry import Registry


class HostModule:
    """A module that knows whether it was unloaded, and under which device."""

    def __init__(self, device: HostDevice) -> None:
        self.device, self.closed = device, False

    def function(self, name: str) -> Any:
        self.device.handles += 1
        return SimpleNamespace(
            handle=0x9000 + self.device.handles,
            max_dynamic_shared=1 << 20,
            allow_dynamic_shared=lambda size: None,
        )

    def close(self) -> None:
        assert self.device.is_current, "a module is unloaded under another device"
        assert not self.closed
        self.closed = True
        self.device.modules.remove(self)


class HostDevice:
    """What `Loader` and the optimiser ask a device for."""

    def __init__(self, ordinal: int) -> None:
        self.info = SimpleNamespace(ordinal=ordinal, target="sm_90", name="host")
        self.modules: list[HostModule] = []
        self.handles = self.waited = 0
        self.is_current = False

    @contextmanager
    def current(self) -> Generator[None]:
        before, self.is_current = self.is_current, True
        try:
            yield
        finally:
            self.is_current = before

    def load(self, image: bytes, name: str) -> HostModule:
        assert self.is_current
        self.modules.append(HostModule(self))
        return self.modules[-1]

    def synchronize(self, doing: str = "") -> None:
        assert self.is_current
        self.waited += 1

    def disown(self, module: HostModule) -> None:
        assert module in self.modules


class HostLive(FakeGraph):
    """A graph of the driver's, of which every change is seen."""

    def __init__(self, recorded: Recorded) -> None:
        super().__init__(recorded)
        self.recorded, self.in_order = recorded, True


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> dict[int, HostDevice]:
    """Devices by ordinal, once they are open; the process's loader knows no others."""
    opened: dict[int, HostDevice] = {}

    def open_device(ordinal: int = 0) -> HostDevice:
        return opened.setdefault(ordinal, HostDevice(ordinal))

    loader = Loader()
    monkeypatch.setattr(fused.Device, "open", open_device)
    for room in (optimise, graph):
        monkeypatch.setattr(room, "LOADER", loader)
    monkeypatch.setattr(fused, "LOADER", loader)
    return opened


class HostTorch:
    """The part of PyTorch that records graphs: every capture gives the same one.

    ``cuda`` stands for ``torch.cuda``.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, recorded: Recorded, memory: Memory) -> None:
        self.events: list[str] = []
        self.capturing = False
        self.live: list[HostLive] = []
        self.device = 0
        owner = self

        class CUDAGraph:
            def __new__(cls, keep_graph: bool = False) -> Any:
                return object.__new__(cls)

            def __init__(self, keep_graph: bool = False) -> None:
                self.keep_graph = keep_graph

            def capture_begin(self, *args: Any, **options: Any) -> None:
                if owner.fails:
                    raise RuntimeError("the stream cannot be captured")
                owner.events.append("begin")
                owner.capturing = True

            def capture_end(self) -> None:
                owner.events.append("end")
                owner.capturing = False

            def raw_cuda_graph(self) -> int:
                return 1

            def instantiate(self) -> None:
                owner.events.append("instantiate")

            def reset(self) -> None:
                owner.events.append("reset")

            def pool(self) -> tuple[int, int]:
                return (0, 1)

        class HostRecording:
            """Knows the memory beforehand."""

            kept_bytes = 0

            def __init__(self, *, keep: bool) -> None:
                self.nothing: Callable[[], None] = lambda: None
                self.before = self.begin = self.end = self.abandon = self.nothing
                self.refuse_elsewhere = owner.refuse

            def finish(self, graph: Recorded, *, in_order: bool, pool: Any) -> Memory:
                return memory

        def live(address: int) -> HostLive:
            owner.live.append(HostLive(recorded))
            return owner.live[-1]

        self.fails = False
        self.refuse: Callable[[], None] = lambda: None
        self.cuda = SimpleNamespace(
            CUDAGraph=CUDAGraph,
            synchronize=lambda: None,
            current_device=lambda: self.device,
            is_current_stream_capturing=lambda: self.capturing,
        )
        self.task = -1
        core = SimpleNamespace(_current_graph_task_id=lambda: self.task)
        torch = SimpleNamespace(cuda=self.cuda, _C=core)
        for name in ("torch", "torch_with_cuda"):
            monkeypatch.setattr(graph.needs, name, lambda: torch)
        monkeypatch.setattr(graph, "LiveGraph", live)
        monkeypatch.setattr(graph, "Recording", HostRecording)
        monkeypatch.setattr(Registry, "install", lambda self: ())
        self.graph_class: Any = graph.graph_class.__wrapped__()

    def capture(self, options: Any) -> Any:
        """One capture, from begin to end."""
        with graph.chosen(options):
            found = self.graph_class()
        found.capture_begin()
        found.capture_end()
        return found
