"""Captures in the middle of a program: threads, modes, random numbers, training, other devices."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import pytest
from torch_kit import ON_GPU, QUICK, branches, by_hand, leaves, losses, randn, same, torch

import goptx.torch
from goptx.torch.fused import LOADER
from goptx.torch.graph import OUTCOMES

pytestmark = ON_GPU

F = torch.nn.functional


# Modes


@pytest.mark.parametrize("compile", [False, True])
def test_inference_mode(compile: bool) -> None:
    model, x = branches(), randn(16, 64)
    with torch.inference_mode():
        fused = goptx.torch.fuse(model, x, options=QUICK, compile=compile)
        expected = fused.compiled(x)
        assert same(fused(x), expected)
        made = x + 0
    with torch.no_grad():
        assert same(fused(made), expected)
    assert not fused.fallbacks


def test_autocast_reads_weights_that_change_later() -> None:
    model, x = branches(), randn(16, 64)
    with torch.no_grad(), torch.autocast("cuda", dtype=torch.bfloat16):
        model(x)  # casts of the weights are kept from here on
        fused = goptx.torch.fuse(model, x, options=QUICK, compile=False)
        assert same(fused(x), model(x))
    with torch.no_grad():
        for one in model.parameters():
            one.mul_(1.5)
    gc.collect()
    torch.cuda.empty_cache()
    with torch.no_grad(), torch.autocast("cuda", dtype=torch.bfloat16):
        assert same(fused(x), model(x))
    assert not fused.fallbacks


def test_batch_norm_is_where_it_was_and_goes_on_from_there() -> None:
    norms = [torch.nn.BatchNorm1d(64).cuda() for _ in range(2)]
    norms[1].load_state_dict(norms[0].state_dict())
    x = randn(16, 64)
    with torch.no_grad():
        fused = goptx.torch.fuse(norms[0], x, options=QUICK, compile=False)
        assert int(norms[0].num_batches_tracked) == 0
        for _ in range(3):
            y = randn(16, 64)
            assert same(fused(y), norms[1](y))
    assert same(list(norms[0].buffers()), list(norms[1].buffers()))


# Random numbers


def test_dropout_draws_what_the_recorded_graph_draws_and_anew_each_time() -> None:
    x = randn(64, 64)

    def f() -> Any:
        return [F.dropout(torch.sin(x * n), 0.5) for n in range(4)]

    f()
    torch.cuda.synchronize()
    plain = torch.cuda.CUDAGraph()
    with torch.cuda.graph(plain):
        expected = f()
    with goptx.torch.capture({**QUICK, "least_gain": 0.0}) as graph:
        found = f()
    assert graph.outcome.checked, graph.outcome.why
    draws = []
    for one, results in ((plain, expected), (graph, found)):
        torch.manual_seed(7)
        one.replay()
        first = [t.clone() for t in results]
        one.replay()
        draws.append((first, [t.clone() for t in results]))
    torch.cuda.synchronize()
    (first, second), (mine, next_) = draws
    assert same(first, mine)
    assert same(second, next_)
    assert not same(first, second)


def test_capturing_draws_no_random_numbers() -> None:
    x = randn(64, 64)
    torch.manual_seed(3)
    expected = torch.rand(5, device="cuda")
    torch.manual_seed(3)
    goptx.torch.fuse(lambda x: F.dropout(x, 0.5), x, options=QUICK, compile=False)
    assert same(torch.rand(5, device="cuda"), expected)


# Training


class Checkpointed(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.parts = branches(2)

    def forward(self, x: Any) -> Any:
        return import_module("torch.utils.checkpoint").checkpoint(
            lambda y: F.dropout(self.parts(y), 0.25), x, use_reentrant=False
        )


class Broken(torch.nn.Module):
    """Two graphs, and random numbers in one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = branches(2), branches(2)

    def forward(self, x: Any) -> Any:
        x = self.first(x)
        torch._dynamo.graph_break()
        return self.second(F.dropout(x, 0.1))


@pytest.mark.parametrize("make", [Checkpointed, Broken])
def test_training_with_the_backend_equals_inductor(make: Callable[[], Any]) -> None:
    OUTCOMES.clear()
    ours = losses(make, backend=goptx.torch.backend, options=QUICK)
    assert len(OUTCOMES) >= 2, "forward and backward"
    plain = {"triton.cudagraphs": True, **goptx.torch.WITHOUT_REUSE}
    assert same(ours, losses(make, options=plain))


class Pooled(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        nn = torch.nn
        self.parts = nn.Sequential(
            *(nn.Unflatten(1, (1, 8, 8)), nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16)),
            *(nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1), nn.GroupNorm(4, 32)),
            *(nn.GELU(), nn.Flatten(), nn.Linear(512, 16)),
        )

    def forward(self, x: Any) -> Any:
        return self.parts(x)


def test_a_backward_pass_that_gives_memory_of_its_inputs_away() -> None:
    # It takes places from what the pooling saved; run on what another run left it would fault.
    OUTCOMES.clear()
    ours = losses(Pooled, backend=goptx.torch.backend, options=QUICK)
    assert len(OUTCOMES) >= 2, "forward and backward"
    assert torch.allclose(ours, losses(Pooled, mode="reduce-overhead"), rtol=1e-3)


def test_other_shapes_compile_and_capture_anew() -> None:
    model = branches()
    inputs = [randn(rows, 64) for rows in (8, 24, 8, 24)]

    def results(**how: Any) -> list[Any]:
        torch._dynamo.reset()
        compiled = torch.compile(model, dynamic=False, **how)
        with torch.no_grad():
            return [compiled(x).clone() for x in inputs for _ in range(3)]

    OUTCOMES.clear()
    ours = results(backend=goptx.torch.backend, options=QUICK)
    assert len(OUTCOMES) >= 2
    plain = {"triton.cudagraphs": True, **goptx.torch.WITHOUT_REUSE}
    assert same(ours, results(options=plain))


def test_a_step_of_a_fused_optimiser_in_a_graph() -> None:
    def parameters() -> list[Any]:
        torch.manual_seed(1)
        found = [randn(33, 5).requires_grad_() for _ in range(4)]
        for one in found:
            one.grad = torch.randn_like(one)
        return found

    def adam(of: list[Any]) -> Any:
        return torch.optim.Adam(of, lr=0.01, fused=True, capturable=True)

    eager, mine = parameters(), parameters()
    steps, step = adam(eager), adam(mine)
    for one in (steps, step):
        one.step()
    torch.cuda.synchronize()
    with goptx.torch.capture({**QUICK, "least_gain": 0.0}) as graph:
        step.step()
        torch._foreach_mul_([one.grad for one in mine], 0.5)
    assert graph.outcome.checked, graph.outcome.why
    for _ in range(3):
        steps.step()
        torch._foreach_mul_([one.grad for one in eager], 0.5)
        graph.replay()
    torch.cuda.synchronize()
    assert same(eager, mine)


# Memory


def test_a_cache_that_is_written_in_place_through_views() -> None:
    def run(step: Callable[[], Any]) -> list[Any]:
        return [[one.clone() for one in leaves(step())] for _ in range(3)]

    def make() -> Callable[[], Any]:
        torch.manual_seed(2)
        cache, new, at = randn(8, 4, 16), randn(4, 16), torch.zeros(1, dtype=torch.long).cuda()

        def step() -> Any:
            cache.index_copy_(0, at, new[None])
            at.add_(1)
            cache[:, 2:].mul_(0.5)
            left, right = cache.view(8, 64).chunk(2, 1)
            left.add_(right)
            return cache[0], cache.sum((1, 2)), new.t().mul_(1.5)

        return step

    eager, step = make(), make()
    for one in (eager, step):
        one()
    torch.cuda.synchronize()
    with goptx.torch.capture({**QUICK, "least_gain": 0.0}) as graph:
        results = step()
    assert graph.outcome.checked, graph.outcome.why

    def replay() -> Any:
        graph.replay()
        torch.cuda.synchronize()
        return results

    assert same(run(eager), run(replay))


def uncompiled(fn: Callable[..., Any], *inputs: Any) -> Any:
    return goptx.torch.fuse(fn, *inputs, options=QUICK, compile=False)


def test_outputs_of_before_are_given_themselves_and_those_that_share_memory_run() -> None:
    cache, ones = (torch.full((8, 8), float(n), device="cuda") for n in range(2))
    fused = uncompiled(lambda x: (cache.add_(x), x + 1), ones)
    assert bool((cache == 3).all()), "warming up runs three times, and what is kept is the caller's"
    cache.zero_()
    given, _ = fused(ones)
    assert given is cache
    assert bool((cache == 1).all())
    views = uncompiled(lambda x: ((y := x * 2), y[0]), ones)
    views(ones)
    assert dict(views.fallbacks) == {"outputs share memory (use clone_outputs=False)": 1}


def test_graphs_that_die_in_a_capture_are_unloaded_after_it() -> None:
    goptx.torch.watch_kernels()
    work, outputs, expected = by_hand()
    work()
    torch.cuda.synchronize()
    gc.collect()
    before = dict(LOADER.loaded())

    def take() -> Any:
        with goptx.torch.capture({"check": False}) as graph:
            work()
        return graph

    holder: list[Any] = [take()]
    holder.append(holder)  # only the collector finds it
    assert len(LOADER.loaded()) > len(before)
    with goptx.torch.capture({"check": False}) as last:
        work()
        del holder
        gc.collect()
        outputs[0].add_(1)
    for one in outputs:
        one.zero_()
    last.replay()
    torch.cuda.synchronize()
    assert same(outputs, [expected[0] + 1, expected[1]])
    del last
    gc.collect()
    assert dict(LOADER.loaded()) == before


def test_a_hundred_captures_leave_nothing() -> None:
    model, x = branches(2, 32), randn(8, 32)
    with torch.no_grad():
        compiled = torch.compile(model, options=dict(goptx.torch.WITHOUT_REUSE))
        for _ in range(3):
            compiled(x)
        gc.collect()
        before, used = dict(LOADER.loaded()), list[int]()
        for number in range(100):
            with goptx.torch.capture({"repetitions": 1, "check": number % 20 == 0}) as graph:
                compiled(x)
            graph.replay()
            del graph
            if number in (19, 99):
                gc.collect()
                torch.cuda.synchronize()
                used.append(torch.cuda.memory_allocated())
    # What the driver has left, other processes share: tools/torch_check.py looks at it.
    assert used[1] <= used[0]
    assert LOADER.loaded().keys() <= before.keys()


# Threads and devices


@contextmanager
def loader(seen: threading.Semaphore, wrong: list[str]) -> Generator[None]:
    """A thread that copies batches to the device, on a stream of its own, and looks at them."""
    stop = threading.Event()
    batches: list[Any] = []

    def work() -> None:
        stream = torch.cuda.Stream()
        number = 0
        while not stop.is_set():
            host = torch.full((1 << 14,), float(number)).pin_memory()
            with torch.cuda.stream(stream):
                batch = host.to("cuda", non_blocking=True)
                total = float((batch + 1).sum())
            if total != (number + 1) * (1 << 14):
                wrong.append(f"batch {number}: {total}")
            batches.append(batch)
            del batches[:-3]
            seen.release()
            number = (number + 1) % 64

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def test_a_data_loader_goes_on_while_a_function_is_captured() -> None:
    model, x = branches(), randn(16, 64)
    seen = threading.Semaphore(0)
    wrong: list[str] = []
    with torch.no_grad():
        model(x)
        with loader(seen, wrong):
            assert seen.acquire(timeout=20)
            fused = [uncompiled(model, x) for _ in range(4)]
            assert seen.acquire(timeout=20)
        assert all(same(one(x), model(x)) for one in fused)
    assert not wrong


def test_threads_that_capture_at_once_take_turns() -> None:
    results: dict[int, bool] = {}
    # PyTorch's generator gives nothing to one thread while another one captures.
    inputs = [randn(16, 64) for _ in range(3)]

    def work(number: int) -> None:
        x = inputs[number]
        with torch.no_grad():
            fused = goptx.torch.fuse(
                lambda x: (torch.sin(x), torch.cos(x) * number), x, options=QUICK, compile=False
            )
            results[number] = same(fused(x), (torch.sin(x), torch.cos(x) * number))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert results == dict.fromkeys(range(3), True)
