"""What needs PyTorch but no GPU: watching operations, and Inductor with our graphs around it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

import goptx.torch
from goptx.cuda.recorded import Range, Recorded
from goptx.diag import GoptxError
from goptx.torch import compiling, recording
from goptx.torch.abilities import MISSING, abilities
from goptx.torch.options import Options
from goptx.torch.recording import Recording

torch = cast(Any, import_module("torch"))


class Counter:
    """Nodes of a capture that is not there: every operation makes one."""

    def __init__(self) -> None:
        self.nodes = 0

    def __call__(self, stream: int) -> int:
        self.nodes += 1
        return self.nodes


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Recording:
    monkeypatch.setattr(recording, "captured_nodes", Counter())
    stream = type("Stream", (), {"cuda_stream": 1})()
    monkeypatch.setattr(torch.cuda, "current_stream", lambda: stream)
    return Recording(keep=True, device="cpu")


def extent(tensor: Any) -> Range:
    start = tensor.data_ptr()
    return Range(start, start + tensor.numel() * tensor.element_size())


def test_operations_tell_what_they_read_and_write(watched: Recording) -> None:
    a, b = torch.randn(4, 4), torch.randn(4, 4)
    out, many = torch.empty(4, 4), [torch.ones(3), torch.ones(3)]
    watched.watch()
    c = a @ b
    torch.mm(a, c, out=out)
    a.add_(1.0)
    torch._foreach_add_(many, 2.0)
    watched.end()
    found = watched.operations
    names = [one.name.partition(".default")[0] for one in found]
    assert names == ["aten.mm", "aten.mm.out", "aten.add_.Tensor", "aten._foreach_add_.Scalar"]
    assert set(found[0].reads) == {extent(a), extent(b)}
    assert found[0].writes == (extent(c),)
    assert found[1].writes == (extent(out),)
    assert found[2].writes == (extent(a),)
    assert set(found[3].writes) == {extent(one) for one in many}
    assert [one.first for one in found] == [1, 3, 5, 7]
    assert any(one is c for one in watched.kept)


def test_memory_that_is_freed_while_capturing_is_known(
    monkeypatch: pytest.MonkeyPatch, watched: Recording
) -> None:
    start = 1 << 32
    first, second = (Range(start + at, start + at + 512) for at in (0, 512))
    events = [{"action": "alloc", "addr": one.start, "size": 512} for one in (first, second)]

    def snapshot(*states: str) -> Any:
        blocks = [{"size": 512, "state": state} for state in states]
        whole = {"address": start, "total_size": 1024, "blocks": blocks}
        return {"segments": [whole], "device_traces": [events]}

    memory = torch.cuda.memory
    monkeypatch.setattr(recording, "_foreign", lambda graph, known: [])
    monkeypatch.setattr(memory, "_record_memory_history", lambda **_: None)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    monkeypatch.setattr(memory, "_snapshot", lambda: snapshot("active_allocated", "inactive"))
    watched.before()
    monkeypatch.setattr(memory, "_snapshot", lambda: snapshot("inactive", "inactive"))
    found = watched.finish(Recorded((), ()), in_order=True)
    assert set(found.allocations) == {first, second}
    # An input was freed and its memory handed out again: what it holds before a run counts.
    assert found.fresh == (second,)


def test_memory_of_other_threads_and_devices_is_not_the_graphs(
    monkeypatch: pytest.MonkeyPatch, watched: Recording
) -> None:
    def segment(start: int, pool: int, *states: str, device: int = 0) -> dict[str, Any]:
        blocks = [{"size": 512, "state": state} for state in states]
        found = {"address": start, "total_size": 512 * len(states), "blocks": blocks}
        return found | {"segment_pool_id": (0, pool), "device": device}

    default, own, there = (n << 32 for n in (1, 2, 3))
    events = [
        {"action": "alloc", "addr": at, "size": 512} for at in (own, own + 512, default + 512)
    ]

    def take(*segments: dict[str, Any]) -> None:
        found = {"segments": list(segments), "device_traces": [events]}
        monkeypatch.setattr(torch.cuda.memory, "_snapshot", lambda: found)

    known: list[Any] = []
    monkeypatch.setattr(recording, "_foreign", lambda graph, ranges: known.append(ranges) or [])
    monkeypatch.setattr(torch.cuda.memory, "_record_memory_history", lambda **_: None)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    monkeypatch.setattr(watched, "_index", 0)
    take(segment(default, 0, "active_allocated", "inactive"))
    watched.before()
    # A loader of batches allocated beside the input; the graph, two buffers, of which one is free.
    take(
        segment(default, 0, "active_allocated", "active_allocated"),
        segment(own, 1, "active_allocated", "inactive"),
        segment(there, 0, "active_allocated", device=1),
    )
    found = watched.finish(Recorded((), ()), in_order=True, pool=(0, 1))
    mine = {Range(own, own + 512), Range(own + 512, own + 1024)}
    assert set(found.fresh) == mine
    assert set(found.allocations) == {Range(default, default + 512), *mine}
    assert found.elsewhere == (Range(there, there + 512),)
    assert known[0].of(there) is not None


def test_what_runs_on_another_device_is_an_error(
    monkeypatch: pytest.MonkeyPatch, watched: Recording
) -> None:
    fake = import_module("torch._subclasses.fake_tensor").FakeTensorMode()
    monkeypatch.setattr(watched, "_device", "cuda")
    monkeypatch.setattr(watched, "_index", 1)

    def add(device: str) -> None:
        with fake:
            x = torch.empty(3, device=device)
        watched._see_devices(((x, torch.ones(3)), {"out": x}))

    add("cuda:1")
    watched.refuse_elsewhere()
    add("cuda:0")
    with pytest.raises(GoptxError, match=r"cuda:1 was captured, and something ran on cuda:0"):
        watched.refuse_elsewhere()


def test_a_strided_tensor_takes_all_between_its_ends(watched: Recording) -> None:
    whole = torch.zeros(8, 8)
    watched.watch()
    whole[:4, 2:4].add_(1.0)
    watched.end()
    (one,) = [one for one in watched.operations if "add_" in one.name]
    start = whole.data_ptr() + 8
    assert one.writes == (Range(start, start + 4 * (3 * 8 + 2)),)


def test_compiled_code_stays_compiled_while_it_is_watched(watched: Recording) -> None:
    runs: list[str] = []

    def note(module: Any, inputs: Any) -> Any:
        runs.append("compile")
        inductor = import_module("torch._inductor.compile_fx").compile_fx(module, inputs)

        def run(*args: Any) -> Any:
            runs.append("run")
            return inductor(*args)

        return run

    torch._dynamo.reset()
    compiled = torch.compile(lambda x: (x @ x).sin() + 1, backend=note)
    x = torch.randn(8, 8)
    expected = compiled(x)
    assert runs == ["compile", "run"]
    watched.watch()
    found = compiled(x)
    watched.end()
    assert torch.equal(found, expected)
    assert runs == ["compile", "run", "run"]
    assert any("mm" in one.name for one in watched.operations)
    seen = len(watched.operations)
    compiled(x)
    assert len(watched.operations) == seen


def test_inductors_buffers_are_kept(monkeypatch: pytest.MonkeyPatch, watched: Recording) -> None:
    guards = import_module("torch._C._dynamo.guards")
    original = guards._empty_strided_cuda
    made = torch.empty(3)
    monkeypatch.setattr(guards, "_empty_strided_cuda", lambda *args: made)
    watched.watch()
    guards._empty_strided_cuda((3,), (1,), torch.float32)
    watched.end()
    assert any(one is made for one in watched.kept)
    watched.kept.clear()
    guards._empty_strided_cuda((3,), (1,), torch.float32)
    assert watched.kept == []
    assert original is not None


@pytest.mark.parametrize("mode", [None, "reduce-overhead"])
def test_code_runs_among_our_graphs_forward_and_backward(
    monkeypatch: pytest.MonkeyPatch, mode: str | None
) -> None:
    plain, ours = torch.cuda.CUDAGraph, type("Ours", (), {})
    monkeypatch.setattr(compiling, "graph_class", lambda: ours)
    seen: list[tuple[Any, Any]] = []
    inner_of = compiling._compile

    def spy(inner: Any, options: Options, *args: Any, **more: Any) -> Any:
        def watched_inner(*args: Any, **more: Any) -> Any:
            compiled = inner(*args, **more)
            run = compiled.current_callable

            def noting(inputs: Any) -> Any:
                seen.append((torch.cuda.CUDAGraph, options))
                return run(inputs)

            compiled.current_callable = noting
            return compiled

        return inner_of(watched_inner, options, *args, **more)

    monkeypatch.setattr(compiling, "_compile", spy)

    def backend(module: Any, inputs: Any) -> Any:
        return compiling.compile_among_ours(module, inputs, mode, {"repetitions": 3})

    torch._dynamo.reset()
    x = torch.randn(8, requires_grad=True)
    result = torch.compile(lambda x: torch.sin(x) * 2, backend=backend)(x)
    result.sum().backward()
    assert torch.allclose(x.grad, 2 * torch.cos(x))
    assert torch.allclose(result, 2 * torch.sin(x))
    assert [one for one, _ in seen] == [ours, ours]
    assert {options.repetitions for _, options in seen} == {3}
    assert torch.cuda.CUDAGraph is plain


def test_graph_breaks_and_other_shapes_run_among_our_graphs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours = type("Ours", (), {})
    monkeypatch.setattr(compiling, "graph_class", lambda: ours)
    entered: list[int] = []
    swapped = compiling.swapped

    @contextmanager
    def counted(options: Options) -> Generator[None]:
        with swapped(options):
            entered.append(torch.cuda.CUDAGraph is ours)
            yield

    monkeypatch.setattr(compiling, "swapped", counted)

    def f(x: Any) -> Any:
        y = torch.sin(x) * 2
        torch._dynamo.graph_break()
        return y.cos() + y.shape[0]

    def backend(module: Any, inputs: Any) -> Any:
        return compiling.compile_among_ours(module, inputs, None, {"repetitions": 3})

    torch._dynamo.reset()
    compiled = torch.compile(f, backend=backend, dynamic=False)
    for size in (8, 5, 8):
        x = torch.randn(size)
        assert torch.allclose(compiled(x), f(x))
    assert entered == [True] * 6


NOT_INSTALLED = """
import importlib.metadata as metadata, sys
plain = metadata.entry_points
def entry_points(**how):
    return metadata.EntryPoints() if how.get("group") == "torch_dynamo_backends" else plain(**how)
if "hidden" in sys.argv[1]:
    metadata.entry_points = entry_points
for name in sys.argv[2:]:
    __import__(name)
import torch
import torch._dynamo
assert "goptx" in torch._dynamo.list_backends()
import goptx.torch
found = torch._dynamo.lookup_backend("goptx")
assert found is goptx.torch.backend, found
torch.compile(torch.sin, backend="goptx", options={"fuse": False})
"""


@pytest.mark.parametrize("installed", ["hidden", "there"])
@pytest.mark.parametrize(
    "imports", [["goptx.torch"], ["torch", "goptx.torch"], ["torch._dynamo", "goptx.torch"]]
)
def test_the_backend_is_listed_once_it_is_imported(imports: list[str], installed: str) -> None:
    command = [sys.executable, "-c", NOT_INSTALLED, installed, *imports]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_ability_is_there_or_has_another_way() -> None:
    found = abilities()
    assert found["graphs that are changed after their capture"].startswith("`raw_cuda_graph`")
    # The last one only saves time.
    missing = [name for name, where in found.items() if where == MISSING]
    assert set(missing) <= {"tensors checked in one call"}


def test_without_cuda_everything_says_so() -> None:
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    x = torch.zeros(3)
    with pytest.raises(GoptxError, match=r"without CUDA|no GPU"):
        goptx.torch.fuse(torch.sin, x)
    with pytest.raises(GoptxError, match=r"without CUDA|no GPU"):
        goptx.torch.explain(torch.sin, x)
    with pytest.raises(GoptxError, match=r"without CUDA|no GPU"), goptx.torch.capture():
        pass
    with pytest.raises(Exception, match=r"without CUDA|no GPU"):
        torch.compile(torch.sin, backend=goptx.torch.backend)(x)


def test_inductor_has_a_class_that_chooses_block_sizes() -> None:
    from goptx.torch.blocks import tuner

    assert tuner() is not None
