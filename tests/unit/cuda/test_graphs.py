"""Graphs of a driver that is not there: what nodes hold, and which calls a change makes."""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from goptx.cuda import binding, graphs
from goptx.cuda.graphs import LiveGraph
from goptx.cuda.recorded import Edge, KernelLaunch, Node, Range, Recorded, ordered
from goptx.diag import GoptxError

LAYOUT = ((0, 8), (8, 4))
VALUES = (bytes(range(8)), b"\x01\x02\x03\x04")


def test_parameters_are_read_from_pointers_to_each() -> None:
    values = [ctypes.create_string_buffer(one, len(one)) for one in VALUES]
    slots = (ctypes.c_void_p * 2)(*map(ctypes.addressof, values))
    params = SimpleNamespace(kernelParams=ctypes.addressof(slots), extra=0)
    assert graphs._arguments(params, LAYOUT) == (VALUES, False)


@pytest.mark.parametrize("layout", [LAYOUT, (), ((0, 12),)])
def test_parameters_are_read_from_one_piece(layout: Sequence[tuple[int, int]]) -> None:
    blob = b"".join(VALUES)
    data = ctypes.create_string_buffer(blob, len(blob))
    size = ctypes.c_size_t(len(blob))
    extra = (ctypes.c_void_p * 5)(2, ctypes.addressof(size), 1, ctypes.addressof(data), None)
    params = SimpleNamespace(kernelParams=0, extra=ctypes.addressof(extra))
    known = len(layout) > 1
    expected = (VALUES, False) if known else ((blob,), True)
    assert graphs._arguments(params, layout) == expected


def test_a_kernel_without_parameters() -> None:
    assert graphs._arguments(SimpleNamespace(kernelParams=0, extra=0), ()) == ((), False)


def test_copies_tell_both_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = {f"{side}{key}": 0 for side in ("src", "dst") for key in ("XInBytes", "Y", "Z")}
    ends |= {"srcMemoryType": 2, "srcDevice": 4096, "srcPitch": 64, "srcHeight": 4}
    ends |= {"dstMemoryType": 1, "dstHost": 9000, "dstPitch": 32, "dstHeight": 4}
    copy = SimpleNamespace(**ends, WidthInBytes=16, Height=3, Depth=2)
    monkeypatch.setattr(binding, "call", lambda *_: copy)
    node = graphs._memcpy(None)
    rows = 2 + 4  # behind the first: those of a layer, and a layer of four
    assert node == Node(
        "memcpy",
        None,
        (Range(4096, 4096 + rows * 64 + 16),),
        (Range(9000, 9000 + rows * 32 + 16),),
        True,
    )
    copy.srcMemoryType = 3  # an array: where it lies is not told
    assert not graphs._memcpy(None).told


def test_fills_tell_their_range(monkeypatch: pytest.MonkeyPatch) -> None:
    fill = SimpleNamespace(dst=4096, width=10, elementSize=4, height=3, pitch=64)
    monkeypatch.setattr(binding, "call", lambda *_: fill)
    assert graphs._memset(None).writes == (Range(4096, 4096 + 128 + 40),)
    fill.height = 1
    assert graphs._memset(None).writes == (Range(4096, 4136),)


def test_nodes_are_read_by_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    live = object.__new__(LiveGraph)
    monkeypatch.setattr(
        binding, "call", lambda _, name, kind: SimpleNamespace(name=f"CU_GRAPH_NODE_TYPE_{kind}")
    )
    launched = KernelLaunch("k", 1, (1, 1, 1), (32, 1, 1), 0)
    monkeypatch.setattr(LiveGraph, "_launch", lambda self, node: launched)
    monkeypatch.setattr(graphs, "_memcpy", lambda node: Node("copied"))
    monkeypatch.setattr(graphs, "_memset", lambda node: Node("filled"))
    kinds = ("KERNEL", "MEMCPY", "MEMSET", "EMPTY", "HOST")
    assert [live._read(kind) for kind in kinds] == [
        Node("kernel", launched),
        Node("copied"),
        Node("filled"),
        Node("empty", told=True),
        Node("host", told=False),
    ]


class Borrowing:
    """What the driver tells of a node, as cuda-bindings gives it: structures in a union are views
    of its memory, which goes with it."""

    def __init__(self, **fields: tuple[int, ...]) -> None:
        self.fields = fields

    @property
    def clusterDim(self) -> Any:
        return View(weakref.ref(self))


class View:
    def __init__(self, owner: weakref.ref[Borrowing]) -> None:
        self.owner = owner

    def __getattr__(self, axis: str) -> int:
        owner = self.owner()
        assert owner is not None, "its memory is somebody else's by now"
        return owner.fields["clusterDim"]["xyz".index(axis)]


def test_clusters_are_read_while_their_memory_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = object.__new__(LiveGraph)
    monkeypatch.setattr(graph, "_attribute", lambda *_: Borrowing(clusterDim=(2, 4, 1)))
    assert graph._cluster(None) == (2, 4, 1)


def test_edges_with_equal_data_are_removed_together(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[Any, ...]] = []
    monkeypatch.setattr(binding, "call", lambda *given: calls.append(given))
    graph = object.__new__(LiveGraph)
    graph.handle, graph._nodes = "graph", ["a", "b", "c", "d"]
    graph._driver = SimpleNamespace(CUgraphEdgeData=SimpleNamespace)
    graph.disconnect([Edge(0, 1), Edge(1, 2, 1, 0, 1), Edge(2, 3)])
    plain, programmatic = calls
    assert plain[2:] == ("graph", ["a", "c"], ["b", "d"], None, 2)
    assert programmatic[2:5] == ("graph", ["b"], ["c"])
    assert [(one.from_port, one.to_port, one.type) for one in programmatic[5]] == [(1, 0, 1)]
    calls.clear()
    graph.disconnect([])
    graph.connect([])
    assert not calls


def test_graphs_that_own_memory_are_not_copied() -> None:
    graph = object.__new__(LiveGraph)
    graph.recorded = Recorded((Node("mem_alloc"),), ())
    with pytest.raises(GoptxError, match="allocates memory"):
        graph.clone()


def test_nodes_come_in_an_order_that_edges_follow() -> None:
    assert ordered(3, [Edge(0, 1), Edge(1, 2)]) == [0, 1, 2]
    found = ordered(3, [Edge(2, 0), Edge(0, 1)])
    assert found.index(2) < found.index(0) < found.index(1)
    with pytest.raises(GoptxError, match="cycle"):
        ordered(2, [Edge(0, 1), Edge(1, 0)])


def test_words_that_may_be_addresses() -> None:
    address = 0x7F00_0000_1000
    data = b"\0" * 4 + address.to_bytes(8, "little") + b"\0" * 4
    plain = KernelLaunch("k", arguments=(data,))
    assert address not in [word for *_, word in plain.words()]
    opaque = KernelLaunch("k", arguments=(data,), opaque=True)
    assert (0, 4, address) in list(opaque.words())
