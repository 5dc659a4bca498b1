"""Calls of a captured function: what the graph serves, and what runs the function itself.

The graph is played: it runs the function on the buffers when it is replayed.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

from goptx.diag import GoptxError
from goptx.torch import fusing, needs
from goptx.torch.fusing import FusedFunction
from goptx.torch.memory import Ranges
from goptx.torch.options import Options
from goptx.torch.searching import Captured
from goptx.torch.state import KEYWORDS

torch = cast(Any, import_module("torch"))


def _memory(tensor: Any) -> Any:
    """What lies between the first and the last element of a tensor, however often it is named."""
    last = sum((m - 1) * s for m, s in zip(tensor.size(), tensor.stride(), strict=True))
    return tensor.as_strided((last + 1 if tensor.numel() else 0,), (1,))


class Played:
    """A graph on the host."""

    empty = False

    def __init__(self) -> None:
        self.outcome = None
        self.replays = 0
        self.run: Callable[[], Any] = lambda: None
        self.leaves: list[Any] = []

    def replay(self) -> None:
        self.replays += 1
        results = torch.utils._pytree.tree_leaves(self.run())
        for output, result in zip(self.leaves, results, strict=True):
            if output is not result and isinstance(output, torch.Tensor):
                with torch.inference_mode(output.is_inference()):
                    _memory(output).copy_(_memory(result))


class OnHost(FusedFunction):
    device_type = "cpu"

    def _warm_up(self, compiled: Callable[..., Any]) -> None:
        compiled(*self._arguments())

    def _capture(self, compiled: Callable[..., Any], examples: list[Any]) -> Captured:
        captured = super()._capture(compiled, examples)
        captured.graph.run = lambda: compiled(*self._arguments())
        captured.graph.leaves = captured.results.leaves
        return captured


Make = Callable[..., Any]


@pytest.fixture
def fuse(monkeypatch: pytest.MonkeyPatch) -> Make:
    @contextmanager
    def capture(options: Options, *, capture_error_mode: str) -> Generator[Played]:
        assert capture_error_mode == "thread_local"
        yield Played()

    monkeypatch.setattr(needs, "torch_with_cuda", lambda: torch)
    monkeypatch.setattr(fusing, "capture", capture)

    def make(fn: Callable[..., Any], *inputs: Any, **options: Any) -> Any:
        return OnHost(fn, inputs, Options(**options), False)

    return make


def test_equal_calls_replay_the_graph_on_its_own_buffers(fuse: Make) -> None:
    fused = fuse(lambda x, pair: {"sum": x + pair[0], "scaled": x * pair[1]}, A(), (A(), 3.0))
    x, y = A(), A()
    found = fused(x, (y, 3.0))
    assert torch.equal(found["sum"], x + y)
    assert torch.equal(found["scaled"], x * 3.0)
    again = fused(y, (y, 3.0))
    assert torch.equal(found["sum"], x + y), "outputs of a call stay when the next one runs"
    assert torch.equal(again["sum"], y + y)
    assert fused.graph.replays == 2
    assert not fused.fallbacks


def test_without_copies_outputs_are_the_buffers(fuse: Make) -> None:
    fused = fuse(torch.sin, A(), clone_outputs=False)
    assert fused(A()).data_ptr() == fused(A()).data_ptr()


def A() -> Any:
    return torch.randn(4, 6)


def test_what_fits_is_seen_at_once(fuse: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    fused = fuse(lambda x, y, s: (x * s, y + 1), A(), A().double(), 2.0)
    monkeypatch.setattr(torch.utils._pytree, "tree_flatten", lambda *_: pytest.fail("slow"))
    x, y = A(), A().double()
    for _ in range(2):
        scaled, more = fused(x, y, 2.0)
        assert torch.equal(scaled, x * 2.0) and torch.equal(more, y + 1)


def test_one_tensor_twice_takes_the_slower_way(fuse: Make) -> None:
    fused = fuse(torch.add, A(), A())
    x = A()
    assert torch.equal(fused(x, x), x + x)
    assert not fused.fallbacks


def test_a_tensor_that_needs_gradients_fits_where_they_are_off(fuse: Make) -> None:
    fused = fuse(torch.sin, A())
    x = A().requires_grad_()
    with torch.no_grad():
        assert torch.equal(fused(x), torch.sin(x))
    assert not fused.fallbacks


def test_buffers_that_the_caller_fills_are_not_copied(fuse: Make) -> None:
    fused = fuse(torch.mul, A(), A())
    x, y = fused.buffers.leaves
    x.fill_(2.0)
    y.fill_(3.0)
    version = x._version
    assert torch.equal(fused(x, y), torch.full((4, 6), 6.0))
    assert x._version == version


@pytest.mark.parametrize("shape", [list, tuple, lambda found: {"a": found[0], "b": found[1:]}])
def test_results_look_as_the_function_gives_them(fuse: Make, shape: Any) -> None:
    def f(x: Any, y: Any) -> Any:
        # Of two dtypes, with holes, an input, and no tensor at all.
        return shape([x + 1, x.T * 2, y + 1, (x * 3)[:, ::2], y, None, x - 1])

    x, y = A(), A().double()
    fused = fuse(f, A(), A().double())
    found, expected = fused(x, y), f(x, y)
    assert type(found) is type(expected)
    pairs = zip(
        torch.utils._pytree.tree_leaves(found),
        torch.utils._pytree.tree_leaves(expected),
        strict=True,
    )
    for mine, other in pairs:
        assert (mine is other) or (torch.equal(mine, other) and mine.dtype == other.dtype)
    kept = [one.clone() for one in torch.utils._pytree.tree_leaves(found) if one is not None]
    fused(A(), y)
    again = [one for one in torch.utils._pytree.tree_leaves(found) if one is not None]
    assert all(torch.equal(a, b) for a, b in zip(kept, again, strict=True))


def test_made_in_inference_mode_it_runs_outside_of_it(fuse: Make) -> None:
    with torch.inference_mode():
        fused = fuse(torch.sin, A())
        fused(A())
    x = A()
    assert torch.equal(fused(x), torch.sin(x))


def test_values_that_cannot_be_compared_are_others(fuse: Make) -> None:
    class Odd:
        def __ne__(self, other: object) -> bool:
            raise ValueError("ambiguous")

    odd = Odd()
    fused = fuse(lambda x, _: x + 1, A(), odd)
    fused(A(), odd)
    assert dict(fused.fallbacks) == {"another value of an argument": 1}


@pytest.mark.parametrize(
    ("inputs", "why"),
    [
        (lambda: (torch.randn(4, 7), 2.0), "another shape"),
        (lambda: (A().double(), 2.0), "another dtype"),
        (lambda: (torch.randn(6, 4).T, 2.0), "other strides"),
        (lambda: (A(), 3.0), "another value of an argument"),
        (lambda: (A(), 2), "another value of an argument"),
        (lambda: (A(),), "other arguments"),
        (lambda: (1.0, 2.0), "other arguments"),
        (lambda: (A().requires_grad_(), 2.0), "gradients are needed (use torch.no_grad)"),
    ],
)
def test_other_inputs_run_the_function(
    fuse: Make, inputs: Callable[[], tuple[Any, ...]], why: str
) -> None:
    fused = fuse(lambda x, s=2.0: x * s if hasattr(x, "dtype") else x, A(), 2.0)
    given = inputs()
    expected = fused.fn(*given)
    found = fused(*given)
    assert found == expected if not hasattr(found, "dtype") else torch.equal(found, expected)
    assert dict(fused.fallbacks) == {why: 1}
    assert fused.graph.replays == 0


def test_a_module_with_parameters_falls_back_where_gradients_are_on(fuse: Make) -> None:
    layer = torch.nn.Linear(6, 2)
    fused = fuse(layer, A())
    fused(A()).sum().backward()
    assert layer.weight.grad is not None
    with torch.no_grad():
        x = A()
        assert torch.equal(fused(x), layer(x))
    assert dict(fused.fallbacks) == {"gradients are needed (use torch.no_grad)": 1}


def test_another_state_of_autocast_falls_back(fuse: Make) -> None:
    fused = fuse(torch.sin, A())
    with torch.autocast("cpu", dtype=torch.bfloat16):
        fused(A())
    assert dict(fused.fallbacks) == {"another state of autocast": 1}


def test_inputs_changed_in_place_are_changed_for_the_caller(fuse: Make) -> None:
    def f(x: Any, y: Any) -> Any:
        x.add_(1.0)
        return x, y * 2

    x, y = torch.zeros(5), torch.ones(5)
    fused = fuse(f, x, y)
    assert torch.equal(x, torch.zeros(5)), "capturing does not touch the examples"
    for step in (1.0, 2.0):
        out, double = fused(x, y)
        assert out is x
        assert torch.equal(x, torch.full((5,), step))
        assert torch.equal(double, y * 2)
    assert fused.graph.replays == 2
    assert torch.equal(fused(y, y)[1], torch.full((5,), 4.0))
    assert dict(fused.fallbacks) == {"inputs share memory, and the function changes one": 1}


def test_a_view_of_an_input_runs_the_function(fuse: Make) -> None:
    x = A()
    fused = fuse(lambda x: (x[0], x + 1), x)
    view, _ = fused(x)
    assert view.data_ptr() == x.data_ptr()
    assert dict(fused.fallbacks) == {"an output is a view of an input": 1}


def test_capturing_changes_neither_a_modules_buffers_nor_random_numbers(fuse: Make) -> None:
    norm = torch.nn.BatchNorm1d(6)
    torch.manual_seed(1)
    expected = torch.rand(2)
    torch.manual_seed(1)
    example = torch.ones(4, 6)
    fused = fuse(norm, example)
    with torch.no_grad():
        # The capture of a host runs once; on a device it does not run at all.
        norm.reset_running_stats()
        assert torch.equal(torch.rand(2), expected)
        fused(example * 3)
        assert int(norm.num_batches_tracked) == 1
        assert torch.allclose(norm.running_mean, torch.full((6,), 0.3))


def test_outputs_that_share_memory_run_the_function(fuse: Make) -> None:
    def f(x: Any) -> Any:
        y = x * 2
        return y, y[1:], y.sum()

    fused = fuse(f, A())
    whole, part, _ = fused(A())
    part.zero_()
    assert bool((whole[1:] == 0).all())
    assert dict(fused.fallbacks) == {"outputs share memory (use clone_outputs=False)": 1}
    twice = fuse(lambda x: [x * 2] * 2, A())
    one, other = twice(A())
    assert one is other
    views = fuse(f, A(), clone_outputs=False)
    whole, part, _ = views(A())
    assert whole[1:].data_ptr() == part.data_ptr()
    assert not views.fallbacks


@pytest.mark.parametrize(
    "f",
    [
        lambda x: (x * 2)[::2],
        lambda x: ((x * 2)[:, 1:], x + 1),
        lambda x: (x.sum().expand(3, 4), (x * 2).t()),
        lambda x: ((x + 1)[:1].expand(3, 4), (x + 1)[:1].expand(2, 4)),
        lambda x: (x.sum(1, keepdim=True).expand(-1, 2), x.sum(1, keepdim=True).expand(-1, 2) + 0),
        lambda x: (x * 2)[:0],
        lambda x: torch.view_as_complex((x * 2).view(-1, 2)).conj(),
    ],
)
def test_outputs_have_the_strides_of_the_function(fuse: Make, f: Callable[[Any], Any]) -> None:
    x = torch.arange(12.0).view(3, 4)
    fused = fuse(f, x)
    x = x + 3
    found, wanted = (torch.utils._pytree.tree_leaves(g(x)) for g in (fused, f))
    for mine, theirs in zip(found, wanted, strict=True):
        assert torch.equal(mine, theirs)
        assert mine.stride() == theirs.stride()
    assert not fused.fallbacks


@pytest.mark.parametrize("clone_outputs", [True, False])
def test_an_empty_graph_gives_no_outputs(
    fuse: Make, monkeypatch: pytest.MonkeyPatch, clone_outputs: bool
) -> None:
    monkeypatch.setattr(Played, "empty", True)
    fused = fuse(torch.sin, A(), clone_outputs=clone_outputs)
    x = A()
    assert torch.equal(fused(x), torch.sin(x))
    assert fused.fallbacks == {fusing.NOTHING: 1}
    # Where every output was there before, nothing is missing.
    monkeypatch.setattr(OnHost, "_in_use", lambda self: Ranges([(0, 1 << 64)]))
    same = fuse(lambda x: x, A(), clone_outputs=clone_outputs)
    assert same(x) is x
    assert not same.fallbacks


def test_an_output_that_was_there_before_is_given_itself(
    fuse: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = torch.zeros(4, 6)
    start = cache.data_ptr()
    monkeypatch.setattr(OnHost, "_in_use", lambda self: Ranges([(start, start + 96)]))
    fused = fuse(lambda x: (cache.add_(x), cache[0], x + 1), A())
    x = A()
    whole, row, more = fused(x)
    assert whole is cache
    assert row.data_ptr() == start
    assert more.data_ptr() not in {one.data_ptr() for one in fused.results}
    assert not fused.fallbacks


def test_arguments_by_name(fuse: Make) -> None:
    def f(x: Any, y: Any, scale: float = 2.0, *, shift: float = 0.0) -> Any:
        return (x - y) * scale + shift

    fused = fuse(f, A(), A(), 2.0)
    assert inspect.signature(fused) == inspect.signature(f)
    x, y = A(), A()
    assert torch.equal(fused(y=y, x=x, scale=2.0), f(x, y))
    assert fused.graph.replays == 1
    assert torch.equal(fused(x, y, 2.0, shift=1.0), f(x, y, shift=1.0))
    with pytest.raises(TypeError, match="unexpected"):
        fused(x, y, 2.0, other=1)
    assert dict(fused.fallbacks) == {KEYWORDS: 2}


def test_captured_and_called_in_inference_mode(fuse: Make) -> None:
    x = A()
    with torch.inference_mode():
        fused = fuse(torch.sin, x)
        assert torch.equal(fused(x), torch.sin(x))
        made = A()
    assert torch.equal(fused(made), torch.sin(made))
    outside = fuse(torch.sin, x)
    with torch.inference_mode():
        assert torch.equal(outside(made), torch.sin(made))
    assert not fused.fallbacks and not outside.fallbacks


def test_what_cannot_be_captured_is_told(fuse: Make) -> None:
    with pytest.raises(GoptxError, match="expanded"):
        fuse(torch.sin, torch.randn(1).expand(5))
    with pytest.raises(GoptxError, match="no tensor on a GPU"):
        fuse(len, "abc")
    with pytest.raises(GoptxError, match="host memory"):
        fuse(torch.add, A(), torch.zeros(4, 6, device="meta"))
