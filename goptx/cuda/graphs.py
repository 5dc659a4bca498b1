"""Graphs of somebody else, PyTorch's say: what they hold, and changes to them in place.

A ``LiveGraph`` does not own the graph unless it is a clone. Whoever made the graph instantiates it
again after a change; handles of nodes that are not destroyed stay what they were.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from goptx.cuda import binding
from goptx.cuda.recorded import (
    OWNS_MEMORY,
    Edge,
    KernelLaunch,
    Node,
    Range,
    Recorded,
    ordered,
)
from goptx.cuda.streams import Graph
from goptx.diag import GoptxError

_NODE_PREFIX = "CU_GRAPH_NODE_TYPE_"
_HOST, _DEVICE, _UNIFIED = 1, 2, 4
"""CUmemorytype."""

_BUFFER_POINTER, _BUFFER_SIZE = 1, 2
"""CU_LAUNCH_PARAM_BUFFER_POINTER and _SIZE, of the array ``extra``, which 0 ends."""

_USE_NODE_PRIORITY = 8
"""As PyTorch instantiates, but that memory nodes, which are refused here, need nothing."""

_PROGRAMMATIC = (1, 0, 1)
"""CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC, none, and CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC."""

_MAX_PARAMS = 4096
"""More parameters than any kernel has."""


class _EdgeData(ctypes.Structure):
    """CUgraphEdgeData. Read by ctypes: what cuda-bindings before 13.3 give is freed memory."""

    _fields_ = (
        ("from_port", ctypes.c_ubyte),
        ("to_port", ctypes.c_ubyte),
        ("type", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte * 5),
    )


class LiveGraph:
    """A graph of the driver, with numbers for its nodes.

    Attributes:
        recorded: what it held when it was read.
        in_order: whether its nodes are numbered as they were made.
    """

    def __init__(self, address: int) -> None:
        driver = binding.load()
        self.handle: Any = driver.CUgraph(address)
        self._driver = driver
        self._owned = False
        nodes = _nodes(self.handle)
        places = {int(node): number for number, node in enumerate(nodes)}
        edges = [Edge(places[a], places[b], *data) for a, b, data in _edges(address)]
        order = ordered(len(nodes), edges)
        rank = {old: new for new, old in enumerate(order)}
        self.in_order = order == list(range(len(nodes)))
        self._nodes: list[Any] = [nodes[old] for old in order]
        self._known: dict[int, _KernelFacts] = {}
        self.recorded = Recorded(
            tuple(self._read(node) for node in self._nodes),
            tuple(e._replace(first=rank[e.first], then=rank[e.then]) for e in edges),
        )

    # What it holds

    def _read(self, node: Any) -> Node:
        kind = binding.call("ask for the type of a node", "cuGraphNodeGetType", node)
        name = str(kind.name).removeprefix(_NODE_PREFIX).lower()
        if name == "kernel":
            return Node(name, self._launch(node))
        if name == "memcpy":
            return _memcpy(node)
        if name == "memset":
            return _memset(node)
        return Node(name, told=name == "empty")

    def _launch(self, node: Any) -> KernelLaunch:
        # The handles in the parameters borrow their storage: ``params`` has to stay.
        params = binding.call("read a kernel node", "cuGraphKernelNodeGetParams", node)
        function = params.func
        if int(function) == 0:
            function = binding.call("read a kernel node", "cuKernelGetFunction", params.kern)
        facts = self._facts(function)
        arguments, opaque = _arguments(params, facts.layout)
        return KernelLaunch(
            name=facts.name,
            function=int(function),
            grid=(params.gridDimX, params.gridDimY, params.gridDimZ),
            block=(params.blockDimX, params.blockDimY, params.blockDimZ),
            shared=params.sharedMemBytes,
            arguments=arguments,
            offsets=() if opaque else tuple(offset for offset, _ in facts.layout),
            opaque=opaque,
            cluster=self._cluster(node),
            cooperative=bool(self._attribute(node, "COOPERATIVE").cooperative),
            priority=int(self._attribute(node, "PRIORITY").priority),
            registers=facts.registers,
            static_shared=facts.static_shared,
        )

    def _cluster(self, node: Any) -> tuple[int, int, int]:
        # The extents are a view of the value's memory: the value has to stay until they are read.
        value = self._attribute(node, "CLUSTER_DIMENSION")
        cluster = value.clusterDim
        return cluster.x, cluster.y, cluster.z

    def _facts(self, function: Any) -> _KernelFacts:
        key = int(function)
        if key not in self._known:
            self._known[key] = _KernelFacts(function, self._driver)
        return self._known[key]

    def _attribute(self, node: Any, name: str) -> Any:
        kind = getattr(self._driver.CUlaunchAttributeID, f"CU_LAUNCH_ATTRIBUTE_{name}")
        return binding.call("read a kernel node", "cuGraphKernelNodeGetAttribute", node, kind)

    # Changes

    def add_kernel(self, launch: KernelLaunch, waits_for: Sequence[int] = ()) -> int:
        """Adds a node that launches ``launch.function``, and gives its number."""
        params = self._driver.CUDA_KERNEL_NODE_PARAMS()
        params.func = self._driver.CUfunction(launch.function)
        params.gridDimX, params.gridDimY, params.gridDimZ = launch.grid
        params.blockDimX, params.blockDimY, params.blockDimZ = launch.block
        params.sharedMemBytes = launch.shared
        values = [ctypes.create_string_buffer(one, len(one)) for one in launch.arguments]
        slots = (ctypes.c_void_p * max(1, len(values)))(*map(ctypes.addressof, values))
        params.kernelParams = ctypes.addressof(slots) if values else 0
        before = [self._nodes[number] for number in waits_for]
        doing = f"add the kernel {launch.name} to a graph"
        node = binding.call(doing, "cuGraphAddKernelNode", self.handle, before, len(before), params)
        if launch.priority:
            self._set_priority(node, launch.priority)
        self._nodes.append(node)
        return len(self._nodes) - 1

    def _set_priority(self, node: Any, priority: int) -> None:
        value = self._driver.CUkernelNodeAttrValue()
        value.priority = priority
        kind = self._driver.CUlaunchAttributeID.CU_LAUNCH_ATTRIBUTE_PRIORITY
        binding.call(
            "set the priority of a kernel node", "cuGraphKernelNodeSetAttribute", node, kind, value
        )

    def destroy(self, node: int) -> None:
        """Removes a node and its edges."""
        binding.call("remove a node of a graph", "cuGraphDestroyNode", self._nodes[node])
        self._nodes[node] = None

    def connect(self, edges: Sequence[tuple[int, int]], *, early: bool = False) -> None:
        """Adds plain edges, or programmatic ones; the driver reads one edge's data for all."""
        if edges:
            first, then = self._ends(edges)
            data = [self._edge_data(*_PROGRAMMATIC)] * len(first) if early else None
            binding.call(
                "add edges to a graph",
                "cuGraphAddDependencies",
                *(self.handle, first, then, data, len(first)),
            )

    def disconnect(self, edges: Sequence[Edge]) -> None:
        """Removes edges; those with equal data in one call, for the driver reads one of them."""
        kinds = dict.fromkeys((e.from_port, e.to_port, e.kind) for e in edges)
        for kind in kinds:
            some = [e for e in edges if (e.from_port, e.to_port, e.kind) == kind]
            first, then = self._ends([(e.first, e.then) for e in some])
            data = None if some[0].plain else [self._edge_data(*kind)] * len(some)
            binding.call(
                "remove edges of a graph",
                "cuGraphRemoveDependencies",
                *(self.handle, first, then, data, len(first)),
            )

    def _edge_data(self, from_port: int, to_port: int, kind: int) -> Any:
        data = self._driver.CUgraphEdgeData()
        data.from_port, data.to_port = from_port, to_port
        data.type = kind
        return data

    def _ends(self, edges: Sequence[tuple[int, int]]) -> tuple[list[Any], list[Any]]:
        return [self._nodes[a] for a, _ in edges], [self._nodes[b] for _, b in edges]

    # Copies and executables

    def clone(self) -> LiveGraph:
        """A copy with the same numbers; the caller closes it. GoptxError if there can be none."""
        if any(node.kind in OWNS_MEMORY for node in self.recorded.nodes):
            raise GoptxError.at(
                "the graph allocates memory, and such graphs cannot be copied",
                hint="use PyTorch's own allocator (not cudaMallocAsync)",
            )
        handle = binding.call("copy a graph", "cuGraphClone", self.handle)
        copy = object.__new__(LiveGraph)
        copy.handle, copy._driver, copy._owned = handle, self._driver, True
        copy._known, copy.recorded, copy.in_order = self._known, self.recorded, self.in_order
        copy._nodes = [
            binding.call("copy a graph", "cuGraphNodeFindInClone", node, handle)
            for node in self._nodes
        ]
        return copy

    def instantiate(self) -> Graph:
        """An executable of what the graph holds now; the caller closes it."""
        doing = "instantiate a graph"
        executable = binding.call(doing, "cuGraphInstantiate", self.handle, _USE_NODE_PRIORITY)
        return Graph(executable, sum(node is not None for node in self._nodes))

    def close(self) -> None:
        """Frees a clone; does nothing to a graph of somebody else."""
        if self._owned:
            self._owned = False
            binding.quietly("cuGraphDestroy", self.handle)

    def __enter__(self) -> LiveGraph:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def captured_nodes(stream: int) -> int:
    """How many nodes a stream that is being captured has recorded so far."""
    driver = binding.load()
    status, _, graph, *_ = binding.call(
        "ask for a capture", "cuStreamGetCaptureInfo", driver.CUstream(stream)
    )
    if int(status) != int(driver.CUstreamCaptureStatus.CU_STREAM_CAPTURE_STATUS_ACTIVE):
        return 0
    _, count = binding.call("count the nodes of a capture", "cuGraphGetNodes", graph, 0)
    return int(count)


def module_of(function: int) -> int:
    """The module (CUmodule) of a function; 0 where the driver does not tell."""
    driver = binding.load()
    status, *values = driver.cuFuncGetModule(driver.CUfunction(function))
    return int(values[0]) if int(status) == 0 else 0


def handles_of(kernel: Any) -> tuple[int, ...]:
    """The handles by which nodes may name a kernel: of a CUkernel also that of its function."""
    own = int(kernel)
    if type(kernel).__name__ != "CUkernel":
        return (own,)
    status, *values = binding.load().cuKernelGetFunction(kernel)
    return (own, int(values[0])) if int(status) == 0 else (own,)


class _KernelFacts:
    """What a function tells of itself; the same for all its launches."""

    def __init__(self, function: Any, driver: Any) -> None:
        name = binding.call("ask for the name of a kernel", "cuFuncGetName", function)
        self.name = name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
        self.layout = tuple(_layout(function))
        kinds = driver.CUfunction_attribute
        self.registers, self.static_shared = (
            int(binding.call(f"inspect {self.name}", "cuFuncGetAttribute", kind, function))
            for kind in (
                kinds.CU_FUNC_ATTRIBUTE_NUM_REGS,
                kinds.CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES,
            )
        )


def _layout(function: Any) -> Iterator[tuple[int, int]]:
    """(offset, size) of each parameter; there is no call that counts them before CUDA 13.2."""
    for number in range(_MAX_PARAMS):
        try:
            offset, size = binding.call(
                "ask for the parameters of a kernel", "cuFuncGetParamInfo", function, number
            )
        except binding.DeviceError as error:
            if error.code == "CUDA_ERROR_INVALID_VALUE":
                return
            raise
        yield int(offset), int(size)


def _arguments(params: Any, layout: Sequence[tuple[int, int]]) -> tuple[tuple[bytes, ...], bool]:
    """The bytes of the parameters, and whether they are one opaque piece."""
    pointers = ctypes.POINTER(ctypes.c_void_p)
    if int(params.kernelParams):
        slots = ctypes.cast(int(params.kernelParams), pointers)
        return tuple(ctypes.string_at(slots[n], size) for n, (_, size) in enumerate(layout)), False
    if not int(params.extra):
        return (), False
    entries = ctypes.cast(int(params.extra), pointers)
    found: dict[int, int] = {}
    at = 0
    while entries[at]:
        found[int(entries[at] or 0)] = int(entries[at + 1] or 0)
        at += 2
    size = ctypes.cast(found[_BUFFER_SIZE], ctypes.POINTER(ctypes.c_size_t))[0]
    blob = ctypes.string_at(found[_BUFFER_POINTER], size)
    if layout and max(offset + length for offset, length in layout) <= size and len(layout) > 1:
        return tuple(blob[offset : offset + length] for offset, length in layout), False
    return (blob,), True


def _nodes(graph: Any) -> list[Any]:
    doing = "list the nodes of a graph"
    _, count = binding.call(doing, "cuGraphGetNodes", graph, 0)
    if not count:
        return []
    nodes, count = binding.call(doing, "cuGraphGetNodes", graph, count)
    return list(nodes)[:count]


def _edges(graph: int) -> list[tuple[int, int, tuple[int, int, int]]]:
    library = ctypes.CDLL("libcuda.so.1")
    call: Callable[..., int] = library.cuGraphGetEdges_v2
    count = ctypes.c_size_t(0)
    _check(call(ctypes.c_void_p(graph), None, None, None, ctypes.byref(count)))
    size = count.value
    if not size:
        return []
    first, then = (ctypes.c_void_p * size)(), (ctypes.c_void_p * size)()
    data = (_EdgeData * size)()
    _check(call(ctypes.c_void_p(graph), first, then, data, ctypes.byref(count)))
    return [
        (int(first[n] or 0), int(then[n] or 0), (data[n].from_port, data[n].to_port, data[n].type))
        for n in range(count.value)
    ]


def _check(status: int) -> None:
    if status:
        driver = binding.load()
        raise binding.failure(driver, driver.CUresult(status), "list the edges of a graph")


def _memcpy(node: Any) -> Node:
    copy = binding.call("read a copy node", "cuGraphMemcpyNodeGetParams", node)
    ends: list[Range] = []
    for side in ("src", "dst"):
        kind = int(getattr(copy, f"{side}MemoryType"))
        if kind not in (_HOST, _DEVICE, _UNIFIED):
            return Node("memcpy")
        base = int(getattr(copy, f"{side}Host" if kind == _HOST else f"{side}Device"))
        pitch, height = getattr(copy, f"{side}Pitch"), getattr(copy, f"{side}Height")
        x, y, z = (getattr(copy, f"{side}{axis}") for axis in ("XInBytes", "Y", "Z"))
        rows, layers = max(1, copy.Height), max(1, copy.Depth)
        start = base + x + pitch * (y + height * z)
        size = copy.WidthInBytes + pitch * (rows - 1 + height * (layers - 1))
        ends.append(Range(start, start + size))
    return Node("memcpy", None, (ends[0],), (ends[1],), True)


def _memset(node: Any) -> Node:
    fill = binding.call("read a memset node", "cuGraphMemsetNodeGetParams", node)
    start = int(fill.dst)
    size = fill.width * fill.elementSize + fill.pitch * (max(1, fill.height) - 1)
    return Node("memset", None, (), (Range(start, start + size),), True)
