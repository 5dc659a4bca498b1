"""Graphs of PyTorch's on a GPU: read, rebuilt, rewritten, replayed."""

from __future__ import annotations

import gc
import itertools
from typing import Any

import pytest
from torch_kit import ON_GPU, QUICK, TWICE, by_hand, leaves, same, torch

import goptx.torch
from goptx.cuda.graphs import LiveGraph
from goptx.diag import GoptxError
from goptx.torch.fused import LOADER
from goptx.torch.outcome import EARLY, RECORDED

pytestmark = ON_GPU


def test_a_graph_that_is_rebuilt_from_what_was_read_replays_the_same() -> None:
    x = torch.randn(256, 256, device="cuda")

    def work() -> Any:
        a = torch.nn.functional.dropout(x @ x, 0.5)
        return a, torch.nn.functional.layer_norm(x + 1, (256,)), x.clone().zero_()

    for _ in range(3):
        work()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph(keep_graph=True)
    with torch.cuda.graph(graph):
        result = work()
    graph.instantiate()
    torch.manual_seed(1)
    graph.replay()
    before = [one.clone() for one in leaves(result)]
    live = LiveGraph(graph.raw_cuda_graph())
    again = {number: number for number in range(len(live.recorded.nodes))}
    live.disconnect(live.recorded.edges)
    for number, node in enumerate(live.recorded.nodes):
        if node.kernel is not None and not node.kernel.opaque and max(node.kernel.cluster) <= 1:
            again[number] = live.add_kernel(node.kernel)
            live.destroy(number)
    live.connect([(again[e.first], again[e.then]) for e in live.recorded.edges])
    assert any(a != b for a, b in again.items())
    graph.instantiate()
    for one in leaves(result):
        one.zero_()
    torch.manual_seed(1)
    graph.replay()
    torch.cuda.synchronize()
    assert same(before, result)


def test_kernels_launched_by_hand_are_fused() -> None:
    from goptx.torch.registry import REGISTRY

    REGISTRY.install()
    work, outputs, expected = by_hand()
    work()
    torch.cuda.synchronize()
    with goptx.torch.capture({**QUICK, "least_gain": 0.0}) as graph:
        work()
    for one in outputs:
        one.zero_()
    graph.replay()
    torch.cuda.synchronize()
    assert same(outputs, expected)
    outcome = graph.outcome
    assert outcome.checked
    assert outcome.bound.sources == ("nvrtc", "nvrtc")
    assert [len(group.members) for group in outcome.rewriting.groups] in ([2], [])
    assert RECORDED in outcome.microseconds


def test_kernels_that_follow_each_other_are_launched_early() -> None:
    from goptx.torch.registry import REGISTRY

    REGISTRY.install()
    kernel = torch.cuda._compile_kernel(TWICE, "twice")
    n = 1 << 20
    chain = [torch.randn(n, device="cuda"), *(torch.zeros(n, device="cuda") for _ in range(4))]

    def work() -> None:
        for x, y in itertools.pairwise(chain):
            kernel((n // 256, 1, 1), (256, 1, 1), (x, y, n))

    work()
    torch.cuda.synchronize()
    with goptx.torch.capture({**QUICK, "least_gain": 0.0}) as graph:
        work()
    outcome = graph.outcome
    assert outcome.checked
    early = [name for name in outcome.microseconds if name.endswith(EARLY)]
    assert early, outcome
    for step in range(20):
        chain[0].fill_(float(step))
        for one in chain[1:]:
            one.fill_(-1.0)
        graph.replay()
        torch.cuda.synchronize()
        assert torch.equal(chain[-1], torch.full_like(chain[-1], 16.0 * step))


def test_modules_are_unloaded_with_their_graphs() -> None:
    from goptx.torch.registry import REGISTRY

    REGISTRY.install()
    work, *_ = by_hand()
    work()
    torch.cuda.synchronize()
    gc.collect()
    before = dict(LOADER.loaded())
    for _ in range(5):
        with goptx.torch.capture({"check": False}) as graph:
            work()
        graph.replay()
        assert len(LOADER.loaded()) > len(before)
        del graph
        gc.collect()
    torch.cuda.synchronize()
    assert dict(LOADER.loaded()) == before


def test_inputs_of_other_shapes_run_the_function() -> None:
    def f(x: Any, scale: float) -> Any:
        return torch.sin(x) * scale, torch.cos(x)

    x = torch.randn(64, 64, device="cuda")
    fused = goptx.torch.fuse(f, x, 2.0, options=QUICK, compile=False)
    other = torch.randn(64, 64, device="cuda")
    assert same(fused(other, 2.0), f(other, 2.0))
    assert not fused.fallbacks
    wide = torch.randn(64, 65, device="cuda")
    assert same(fused(wide, 2.0), f(wide, 2.0))
    assert same(fused(other.half(), 2.0), f(other.half(), 2.0))
    assert same(fused(other, 3.0), f(other, 3.0))
    assert same(fused(other.T, 2.0), f(other.T, 2.0))
    asking = torch.randn(64, 64, device="cuda", requires_grad=True)
    fused(asking, 2.0)[0].sum().backward()
    assert asking.grad is not None
    assert dict(fused.fallbacks) == {
        "another shape": 1,
        "another dtype": 1,
        "another value of an argument": 1,
        "other strides": 1,
        "gradients are needed (use torch.no_grad)": 1,
    }


def test_inputs_changed_in_place_are_changed_for_the_caller() -> None:
    def f(x: Any, y: Any) -> Any:
        x.add_(1.0)
        return x, y * 2

    x, y = torch.zeros(100, device="cuda"), torch.ones(100, device="cuda")
    fused = goptx.torch.fuse(f, x, y, options=QUICK, compile=False)
    assert bool((x == 0).all()), "capturing must not touch the examples"
    for step in (1.0, 2.0):
        out, double = fused(x, y)
        assert out is x
        assert bool((x == step).all())
        assert bool((double == 2.0).all())


def test_inputs_that_share_memory_run_a_function_that_changes_one() -> None:
    def f(x: Any, y: Any) -> Any:
        x.add_(1.0)
        return y * 2

    x, y = torch.zeros(100, device="cuda"), torch.ones(100, device="cuda")
    fused = goptx.torch.fuse(f, x, y, options=QUICK, compile=False)
    assert bool((fused(y, y) == 4.0).all())
    assert dict(fused.fallbacks) == {"inputs share memory, and the function changes one": 1}
    with pytest.raises(GoptxError, match="expanded"):
        goptx.torch.fuse(f, x[:1].expand(100), y, compile=False)


def test_a_view_of_an_input_runs_the_function() -> None:
    x = torch.randn(8, 8, device="cuda")
    fused = goptx.torch.fuse(lambda x: (x[0], x + 1), x, options=QUICK, compile=False)
    view, _ = fused(x)
    assert view.data_ptr() == x.data_ptr()
    assert dict(fused.fallbacks) == {"an output is a view of an input": 1}


def test_the_backend_trains_as_inductor_does() -> None:
    def losses(**how: Any) -> Any:
        torch._dynamo.reset()
        torch.manual_seed(0)
        layer = torch.nn.Sequential(
            torch.nn.Linear(64, 64), torch.nn.GELU(), torch.nn.LayerNorm(64)
        )
        layer = layer.cuda()
        compiled = torch.compile(layer, **how)
        optimiser = torch.optim.SGD(layer.parameters(), lr=0.1)
        found = []
        for step in range(5):
            torch.manual_seed(step)
            loss = compiled(torch.randn(16, 64, device="cuda")).square().mean()
            loss.backward()
            optimiser.step()
            optimiser.zero_grad()
            found.append(loss.detach().clone())
        return torch.stack(found)

    ours = losses(backend=goptx.torch.backend, options=QUICK)
    plain = {"triton.cudagraphs": True, **goptx.torch.WITHOUT_REUSE}
    assert same(ours, losses(options=plain))
