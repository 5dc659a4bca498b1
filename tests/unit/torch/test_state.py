"""A program is where it was after a function of it was captured; what cannot be so is refused."""

from __future__ import annotations

import inspect
from importlib import import_module
from types import SimpleNamespace
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

from goptx.analysis.memory import Access
from goptx.cuda.recorded import Range, Recorded
from goptx.diag import GoptxError
from goptx.plan.graph import Touch, Work
from goptx.torch.memory import SCRATCH, Bound, Memory
from goptx.torch.outcome import Outcome
from goptx.torch.state import as_it_was, by_position, changes_more, one_device, signature

torch = cast(Any, import_module("torch"))
CPU = torch.device("cpu")


def test_buffers_and_random_numbers_are_put_back() -> None:
    model = torch.nn.Sequential(torch.nn.BatchNorm1d(3), torch.nn.Dropout(0.5))
    before = [one.clone() for one in model.buffers()]
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    with as_it_was(model, CPU):
        model(torch.randn(4, 3) + 7)
        assert not all(map(torch.equal, before, model.buffers()))
    assert all(map(torch.equal, before, model.buffers()))
    assert torch.equal(torch.rand(3), expected)
    with pytest.raises(RuntimeError, match="fails"), as_it_was(model, CPU):
        model(torch.randn(4, 3) + 7)
        raise RuntimeError("it fails")
    assert all(map(torch.equal, before, model.buffers()))


def test_buffers_of_inference_mode_are_put_back() -> None:
    with torch.inference_mode():
        model = torch.nn.BatchNorm1d(3)
    with as_it_was(model, CPU), torch.inference_mode():
        model.running_mean.add_(1.0)
    assert bool((model.running_mean == 0).all())


def on(name: str) -> Any:
    return SimpleNamespace(device=torch.device(name))


def test_a_graph_is_for_one_device() -> None:
    assert one_device([on("cuda:1"), on("cpu"), on("cuda:1")], "cuda") == torch.device("cuda:1")
    with pytest.raises(GoptxError, match=r"several devices \(cuda:0, cuda:1\)"):
        one_device([on("cuda:1"), on("cuda:0")], "cuda")
    with pytest.raises(GoptxError, match="no tensor on a GPU"):
        one_device([on("cpu")], "cuda")


def test_arguments_by_name_go_to_their_places() -> None:
    def f(x: Any, y: Any = 2, *, z: Any = 3) -> None: ...

    known = inspect.signature(f)
    assert by_position(known, (1,), {"y": 5}) == (1, 5)
    assert by_position(known, (), {"y": 5, "x": 1}) == (1, 5)
    assert by_position(known, (1,), {"z": 5}) is None
    assert by_position(known, (1,), {"x": 5}) is None
    assert by_position(None, (1,), {"x": 5}) is None
    assert str(signature(torch.nn.Linear(2, 2))) == "(input: torch.Tensor) -> torch.Tensor"
    assert signature(7) is None


@pytest.mark.parametrize(
    ("start", "label", "changes"),
    [
        (1000, "out", True),  # a cache that the function keeps
        (2000, "out", False),  # made in the capture
        (1000, SCRATCH, False),
    ],
)
def test_memory_that_a_function_keeps_is_seen(start: int, label: str, changes: bool) -> None:
    touches = (Touch(start, start + 8, Access.WRITE, label), Touch(0, 8, Access.READ, "x"))
    bound = Bound((Work("k", touches=touches),))
    memory = Memory((Range(1000, 1512), Range(2000, 2512)), (Range(2000, 2512),))
    outcome = Outcome(Recorded((), ()), bound, memory)
    assert changes_more(outcome, []) is changes
    assert not changes_more(None, [])
    x = torch.zeros(2)
    inside = Touch(x.data_ptr(), x.data_ptr() + 8, Access.WRITE, "x")
    mine = Outcome(Recorded((), ()), Bound((Work("k", touches=(inside,)),)), memory)
    assert changes_more(mine, [])
    assert not changes_more(mine, [x, 3])
