"""A recorded graph that is run on the CPU, before and after it was rewritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import numpy as np

from goptx.cpu import Machine
from goptx.cuda.recorded import Edge, KernelLaunch, Node, Range, Recorded
from goptx.syntax import parse
from goptx.torch.fused import FusedImage
from goptx.torch.memory import Memory
from goptx.torch.origins import Origin

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "sm_90"


class FakeGraph:
    """Takes changes as a graph of the driver does, and refuses what that refuses."""

    def __init__(self, graph: Recorded) -> None:
        self.nodes: list[Node | None] = list(graph.nodes)
        self.edges: set[Edge] = set(graph.edges)

    def add_kernel(self, launch: KernelLaunch, waits_for: Sequence[int] = ()) -> int:
        self.nodes.append(Node("kernel", launch))
        number = len(self.nodes) - 1
        self.connect([(before, number) for before in waits_for])
        return number

    def destroy(self, node: int) -> None:
        assert self.nodes[node] is not None, "a node is destroyed twice"
        self.nodes[node] = None
        self.edges = {e for e in self.edges if node not in (e.first, e.then)}

    def connect(self, edges: Sequence[tuple[int, int]], *, early: bool = False) -> None:
        for first, then in edges:
            ends = (self.nodes[first], self.nodes[then])
            assert not any((e.first, e.then) == (first, then) for e in self.edges), "edge twice"
            assert all(n is not None and (n.kernel is not None or not early) for n in ends)
            self.edges.add(Edge(first, then, 1, 0, 1) if early else Edge(first, then))

    def disconnect(self, edges: Sequence[Edge]) -> None:
        for edge in edges:
            self.edges.remove(edge)

    def kernels(self) -> list[KernelLaunch]:
        return [n.kernel for n in self.nodes if n is not None and n.kernel is not None]

    def order(self, *, last_first: bool = False) -> list[Node]:
        """The nodes in an order that the edges allow."""
        alive = [number for number, node in enumerate(self.nodes) if node is not None]
        sorter: TopologicalSorter[int] = TopologicalSorter({number: [] for number in alive})
        for edge in self.edges:
            sorter.add(edge.then, edge.first)
        sorter.prepare()
        found: list[Node] = []
        while sorter.is_active():
            # Works that may run at once run in either order.
            for number in sorted(sorter.get_ready(), reverse=last_first):
                node = self.nodes[number]
                assert node is not None
                found.append(node)
                sorter.done(number)
        return found


@dataclass
class Stage:
    """Device memory on the CPU, kernels of the samples by made-up handles, and a recording."""

    machine: Machine
    nodes: list[Node] = field(default_factory=list[Node])
    origins: dict[int, Origin] = field(default_factory=dict[int, Origin])
    allocations: list[Range] = field(default_factory=list[Range])
    modules: dict[int, Any] = field(default_factory=dict[int, Any])

    def buffer(self, data: np.ndarray[Any, Any]) -> int:
        address = self.machine.allocate(data.nbytes)
        self.machine.upload(address, data)
        self.allocations.append(Range(address, address + data.nbytes))
        return address

    def handle(self, sample: str) -> int:
        """The handle of a sample's kernel, loaded when it is first asked for."""
        for handle, origin in self.origins.items():
            if origin.name == sample:
                return handle
        text = (SAMPLES / f"{sample}.ptx").read_text()
        handle = 0x1000 + len(self.origins)
        self.origins[handle] = Origin("given", sample, None, text)
        return handle

    def launch(
        self, sample: str, grid: Sequence[int], args: Sequence[bytes], shared: int = 0
    ) -> None:
        x, y, z = (*grid, 1, 1)[:3]
        self.nodes.append(
            Node(
                "kernel",
                KernelLaunch(
                    sample,
                    self.handle(sample),
                    (x, y, z),
                    (128, 1, 1),
                    shared,
                    tuple(args),
                    _offsets(args),
                ),
            )
        )

    def chain(self) -> Recorded:
        edges = tuple(Edge(n - 1, n) for n in range(1, len(self.nodes)))
        return Recorded(tuple(self.nodes), edges)

    def memory(self) -> Memory:
        return Memory(tuple(self.allocations), (), (), ())

    def load(self, image: FusedImage, shared: int) -> int:
        """Loads a fused kernel as its text; gives its handle."""
        handle = 0x9000 + len(self.modules)
        self.modules[handle] = self.machine.load(parse(image.ptx, "<fused>"))
        return handle

    def play(self, nodes: Sequence[Node]) -> None:
        """Runs nodes one after the other."""
        for node in nodes:
            launch = node.kernel
            assert launch is not None
            if launch.function not in self.modules:
                text = self.origins[launch.function].read()
                self.modules[launch.function] = self.machine.load(parse(text, launch.name))
            self.machine.run(
                self.modules[launch.function],
                launch.name,
                launch.grid,
                launch.block,
                launch.arguments,
                dynamic_shared=launch.shared,
            )

    def contents(self) -> Mapping[Range, bytes]:
        return {
            r: self.machine.download(r.start, r.end - r.start).tobytes() for r in self.allocations
        }

    def restore(self, contents: Mapping[Range, bytes]) -> None:
        for place, data in contents.items():
            self.machine.upload(place.start, np.frombuffer(data, np.uint8))


def _offsets(args: Sequence[bytes]) -> tuple[int, ...]:
    found: list[int] = []
    at = 0
    for one in args:
        at = -(-at // len(one)) * len(one)
        found.append(at)
        at += len(one)
    return tuple(found)


def pointer(address: int) -> bytes:
    return address.to_bytes(8, "little")


def number(value: int) -> bytes:
    return value.to_bytes(4, "little")


def real(value: float) -> bytes:
    return np.float32(value).tobytes()


NULL = bytes(8)


def softmax(stage: Stage, x: int, out: int, rows: int, columns: int) -> None:
    args = [pointer(x), pointer(out), number(columns), NULL, NULL]
    stage.launch("softmax", (rows,), args, 16)


def layernorm(stage: Stage, x: int, out: int, rows: int, columns: int) -> None:
    """With weights and statistics of its own."""
    rng = np.random.default_rng(7)
    weight, bias = (stage.buffer(rng.normal(size=columns).astype(np.float32)) for _ in range(2))
    mean, rstd = (stage.buffer(np.zeros(rows, np.float32)) for _ in range(2))
    pointers = [pointer(one) for one in (x, weight, bias, out, mean, rstd)]
    stage.launch("layernorm", (rows,), [*pointers, number(columns), real(1e-5), NULL, NULL], 2048)
