"""Watches a capture: which operation made which nodes, and which memory was allocated.

While it is on, nothing that is allocated is given back (`Options.extra_memory`), so that buffers
do not share memory; what was kept is let go when the capture has ended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any, Final, cast

from goptx.cuda import binding
from goptx.cuda.graphs import captured_nodes
from goptx.cuda.recorded import Range, Recorded
from goptx.diag import GoptxError
from goptx.torch import needs
from goptx.torch.memory import Memory, Operation, Ranges, snapshot_ranges, traced_ranges
from goptx.torch.watching import watching

_WRITTEN_UNTOLD: Final = frozenset(("running_mean", "running_var", "noise"))
"""Arguments that operations write though their schemas do not say so: statistics of batch norms
(``native_batch_norm``, ``cudnn_batch_norm``, ``batch_norm_gather_stats``), ``rrelu_with_noise``."""

_MOST_ENTRIES: Final = 1_000_000
"""Events of the allocator that one capture may have."""


class Recording:
    """One capture, from its begin to its end, in one thread.

    ``device`` is the type of the tensors that count; tests watch those of the host.
    """

    def __init__(self, *, keep: bool, device: str = "cuda") -> None:
        self._torch = needs.torch()
        self._device = device
        self._keep = keep
        self.kept: list[Any] = []
        self._held: list[Any] = []
        self._live: list[Range] = []
        self.operations: list[Operation] = []
        self._mode: Any = None
        self._traced_before = False
        self._trace_start = 0
        self._index = self._torch.cuda.current_device() if device == "cuda" else None
        self._elsewhere: set[str] = set()
        self.kept_bytes = 0

    # The two ends

    def before(self) -> None:
        """Looks at what is allocated; inputs may be freed before the capture ends."""
        self._live, _ = snapshot_ranges(self._segments()[0])

    def begin(self) -> None:
        """Starts to watch; the stream is being captured already."""
        memory = self._torch.cuda.memory
        enabled = getattr(self._torch._C, "_cuda_isHistoryEnabled", None)
        self._traced_before = bool(enabled and enabled())
        if self._traced_before:
            self._trace_start = len(self._trace())
        else:
            memory._record_memory_history(
                enabled="all", context=None, stacks="python", max_entries=_MOST_ENTRIES
            )
        self.watch()

    def watch(self) -> None:
        """Sees operations and keeps what they allocate from now on."""
        # A cast that autocast made before may be freed while this graph is still replayed.
        self._torch.clear_autocast_cache()
        if self._keep:
            _keep_inductor_buffers()
            _KEEPERS.append(self.kept)
        self._mode = watching(self.operation)
        self._mode.__enter__()

    def end(self) -> None:
        """Stops to watch the program; the stream is still being captured."""
        if self._mode is not None:
            mode, self._mode = self._mode, None
            mode.__exit__(None, None, None)
            # One that it made here is there only when the graph has run.
            self._torch.clear_autocast_cache()
        _KEEPERS[:] = [one for one in _KEEPERS if one is not self.kept]

    def refuse_elsewhere(self) -> None:
        """GoptxError if something ran on another device: that is in no graph of this one."""
        if self._elsewhere:
            raise GoptxError.at(
                f"a graph of cuda:{self._index} was captured, and something ran on "
                f"{', '.join(sorted(self._elsewhere))}, which the graph does not hold",
                hint="one graph is for one device: capture the parts apart",
            )

    def finish(self, graph: Recorded, *, in_order: bool, pool: Any = None) -> Memory:
        """What was seen, once the capture has ended; lets go of what was kept.

        ``pool`` names the memory pool of the graph: what other threads allocate meanwhile, a data
        loader say, lies in others and is not the graph's.
        """
        segments, others = self._segments()
        live, whole = snapshot_ranges(segments)
        fresh = traced_ranges(self._trace()[self._trace_start :])
        taken = Ranges(self._live)
        own = _own_pieces(segments, pool)
        if own is not None:
            fresh = [one for one in fresh if own.of(one.start) is not None]
            live = [one for one in live if own.of(one.start) is not None or taken.overlap(one)]
        self.kept_bytes = sum(_storages(self.kept).values())
        self.abandon()
        live = [*self._live, *live]
        _, elsewhere = snapshot_ranges(others)
        known = Ranges([*live, *fresh, *whole, *elsewhere])
        # What took over memory of an input is not fresh: the graph reads the input there first.
        return Memory(
            allocations=tuple({*live, *fresh}),
            fresh=tuple({one for one in fresh if not taken.overlap(one)}),
            fallback=(*whole, *_foreign(graph, known)),
            operations=tuple(self.operations) if in_order else (),
            elsewhere=tuple(elsewhere),
        )

    def abandon(self) -> None:
        """Lets go of everything, also where the capture failed."""
        self.end()
        self.kept.clear()
        self._held.clear()
        if not self._traced_before:
            self._torch.cuda.memory._record_memory_history(enabled=None)

    def _segments(self) -> tuple[list[Any], list[Any]]:
        """The allocator's segments: on the device of the capture, and on others."""
        segments: list[dict[str, Any]] = self._torch.cuda.memory._snapshot()["segments"]
        own = [one for one in segments if one.get("device", self._index) == self._index]
        return own, [one for one in segments if one.get("device", self._index) != self._index]

    def _trace(self) -> list[dict[str, Any]]:
        device = self._torch.cuda.current_device()
        traces = self._torch.cuda.memory._snapshot()["device_traces"]
        return list(traces[device]) if device < len(traces) else []

    # What an operation did

    def operation(self, function: Any, args: Any, options: Any, run: Callable[[], Any]) -> Any:
        """Runs an operation of PyTorch and notes what it recorded."""
        stream = self._torch.cuda.current_stream().cuda_stream
        first = captured_nodes(stream)
        result = run()
        end = captured_nodes(stream)
        self._see_devices((result, args))
        if self._keep:
            self.kept.extend(self._tensors(result))
            # Inputs that are freed now would be handed out again.
            self._held.extend(self._tensors((args, options)))
        if end > first:
            self._note(function, args, options, result, first, end)
        return result

    def _see_devices(self, values: Any) -> None:
        for tensor in self._tensors(values):
            device = tensor.device
            if device.type == self._device and device.index not in (None, self._index):
                self._elsewhere.add(str(device))

    def _note(
        self, function: Any, args: Any, options: Any, result: Any, first: int, end: int
    ) -> None:
        reads: set[Range] = set()
        writes: set[Range] = set()
        try:
            schema = function._schema
            named = dict(zip((a.name for a in schema.arguments), args, strict=False)) | options
            for argument in schema.arguments:
                ranges = self._extents(named.get(argument.name))
                reads.update(ranges)
                told = argument.alias_info is not None and argument.alias_info.is_write
                if told or argument.name in _WRITTEN_UNTOLD:
                    writes.update(ranges)
            writes.update(self._extents(result))
        except (AttributeError, RuntimeError, NotImplementedError):
            return  # a tensor that tells no address: its nodes count by their arguments
        name = str(function)
        self.operations.append(
            Operation(name, first, end, tuple(sorted(reads)), tuple(sorted(writes)))
        )

    def _extents(self, values: Any) -> list[Range]:
        found: list[Range] = []
        for tensor in self._tensors(values):
            if tensor.device.type != self._device or tensor.numel() == 0:
                continue
            last = sum((n - 1) * s for n, s in zip(tensor.size(), tensor.stride(), strict=True))
            start = int(tensor.data_ptr())
            found.append(Range(start, start + (last + 1) * tensor.element_size()))
        return found

    def _tensors(self, values: Any) -> list[Any]:
        leaves = self._torch.utils._pytree.tree_leaves(values)
        return [leaf for leaf in leaves if isinstance(leaf, self._torch.Tensor)]


def _storages(tensors: Iterable[Any]) -> dict[int, int]:
    """Bytes of each piece of memory of tensors, by address."""
    found: dict[int, int] = {}
    for tensor in tensors:
        try:
            storage = tensor.untyped_storage()
            found[int(storage.data_ptr())] = int(storage.nbytes())
        except (AttributeError, RuntimeError, NotImplementedError):
            continue
    return found


def _own_pieces(segments: Iterable[Any], pool: Any) -> Ranges | None:
    """The segments of a memory pool; None where PyTorch does not tell which are."""
    segments = list(segments)
    if pool is None or not all("segment_pool_id" in one for one in segments):
        return None
    own = [one for one in segments if tuple(one["segment_pool_id"]) == tuple(pool)]
    return Ranges(snapshot_ranges(own)[1]) if own else None


def _foreign(graph: Recorded, known: Ranges) -> list[Range]:
    """Memory of others that arguments point into, by the driver."""
    driver = binding.load()
    found: list[Range] = []
    asked: set[int] = set()
    for node in graph.nodes:
        for _, _, word in node.kernel.words() if node.kernel is not None else ():
            if word in asked or known.of(word) is not None:
                continue
            asked.add(word)
            status, *values = driver.cuMemGetAddressRange(word)
            if int(status) == 0:
                start = int(values[0])
                found.append(Range(start, start + int(values[1])))
    return found


# Buffers of Inductor's code, which no operation makes

_KEEPERS: Final[list[list[Any]]] = []
"""Lists that take what Inductor's code allocates; the last one counts."""

_WRAPPED: Final = "_goptx_original"


def _keep_inductor_buffers() -> None:
    """Lets Inductor's code allocate through a function that keeps the tensor for a recording.

    The code takes the function by name when it is loaded: what is loaded already is told, too.
    """
    guards = needs.optional("torch._C._dynamo.guards")
    original = getattr(guards, "_empty_strided_cuda", None)
    if guards is None or original is None:
        return
    if not hasattr(original, _WRAPPED):
        guards._empty_strided_cuda = _keeping(original)
    wrapper = guards._empty_strided_cuda
    codecache = sys.modules.get("torch._inductor.codecache")
    loaded = getattr(getattr(codecache, "PyCodeCache", None), "modules", None) or ()
    modules = cast("Iterable[Any]", loaded.values() if isinstance(loaded, dict) else loaded)
    for module in list(modules):
        found = getattr(module, "empty_strided_cuda", None)
        if found is not None and not hasattr(found, _WRAPPED):
            module.empty_strided_cuda = wrapper


def _keeping(original: Callable[..., Any]) -> Callable[..., Any]:
    def empty_strided_cuda(*args: Any) -> Any:
        tensor = original(*args)
        if _KEEPERS:
            _KEEPERS[-1].append(tensor)
        return tensor

    setattr(empty_strided_cuda, _WRAPPED, original)
    return empty_strided_cuda
