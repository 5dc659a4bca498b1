"""Which of several ways to compile is taken: graphs are played on the host."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

from test_fusing import OnHost
from test_fusing import fuse as fuse

from goptx.diag import GoptxError
from goptx.torch import fusing
from goptx.torch.options import Options
from goptx.torch.searching import PLAIN, WAYS, Captured, permuted

torch = cast(Any, import_module("torch"))
TILES, COMBO = WAYS
Ways = Mapping[str, Callable[..., Any]]


def plain(x: Any) -> Any:
    return x.sum(-1) * 2


@pytest.fixture
def search(fuse: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    def make(ways: Ways, times: Mapping[str, float], **options: Any) -> Any:
        class Searching(OnHost):
            def _with_inductor(self, more: Mapping[str, Any] | None = None) -> Any:
                name = next((name for name, one in WAYS.items() if one == more), PLAIN)
                return ways.get(name, plain)

        def clock(some: Mapping[str, Captured]) -> Mapping[str, float]:
            return {name: times[name] for name in some}

        monkeypatch.setattr(fusing, "in_turns", lambda repetitions: clock)
        x = torch.randn(64, 33)
        return Searching(plain, (x,), Options(search=True, **options), True)

    return make


def test_the_fastest_with_the_same_bytes_is_taken(search: Callable[..., Any]) -> None:
    def other(x: Any) -> Any:
        return x.sum(-1) + x.sum(-1)

    fused = search({TILES: other}, {PLAIN: 3.0, TILES: 2.0, COMBO: 2.5})
    assert fused.compiled is other
    assert (fused.found.way, fused.found.why_not) == (TILES, {})
    x = torch.randn(64, 33)
    assert torch.equal(fused(x), plain(x))
    assert fused.graph.replays


@pytest.mark.parametrize("gain", [1.0, 1.009])
def test_what_gains_too_little_is_not_taken(search: Callable[..., Any], gain: float) -> None:
    fused = search({}, {PLAIN: 2.0 * gain, TILES: 2.0, COMBO: 2.1})
    assert fused.compiled is plain
    assert fused.found.way == PLAIN
    assert fused.found.microseconds[TILES] == 2.0


def test_other_bytes_are_not_taken_however_few(search: Callable[..., Any]) -> None:
    def another_order(x: Any) -> Any:
        halves = x[:, :16].sum(-1) + x[:, 16:].sum(-1)
        return halves * 2

    fused = search({COMBO: another_order}, {PLAIN: 3.0, TILES: 3.0, COMBO: 1.0})
    assert fused.found.why_not == {COMBO: "other bytes"}
    assert COMBO not in fused.found.microseconds


def test_bytes_are_compared_on_other_orders_of_the_values_too(
    search: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    x = torch.arange(64 * 33, dtype=torch.float32).reshape(64, 33)
    monkeypatch.setattr(torch, "randn", lambda *_: x)

    def only_in_order(x: Any) -> Any:
        return plain(x) if bool((x[:, 1:] > x[:, :-1]).all()) else plain(x) + 1

    fused = search({TILES: only_in_order}, {PLAIN: 3.0, TILES: 1.0, COMBO: 3.0})
    assert fused.found.why_not == {TILES: "other bytes"}


def test_what_does_not_compile_is_told(search: Callable[..., Any]) -> None:
    def broken(x: Any) -> Any:
        raise AssertionError("a bug of the compiler")

    fused = search({COMBO: broken}, {PLAIN: 3.0, TILES: 2.0})
    assert fused.found.way == TILES
    assert fused.found.why_not == {COMBO: "AssertionError: a bug of the compiler"}


def test_random_results_are_not_compared(search: Callable[..., Any]) -> None:
    def random(x: Any) -> Any:
        return plain(x) + torch.rand(())

    fused = search({PLAIN: random}, {})
    assert fused.found.way == PLAIN
    assert set(fused.found.why_not.values()) == {"its own results differ from run to run"}


def test_a_clock_that_cannot_run_leaves_the_first(
    search: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Any:
        raise GoptxError.at("no memory")

    monkeypatch.setattr(fusing, "choose", refuse)
    fused = search({}, {})
    assert fused.compiled is plain
    assert set(fused.found.why_not.values()) == {"no memory"}


def test_permutations_keep_values_and_what_counts() -> None:
    x, index = torch.randn(5, 7), torch.arange(5)
    first, *others = permuted([x, index, 3])
    assert first[0] is x
    assert len(others) == 2
    for one in others:
        assert not torch.equal(one[0], x)
        assert torch.equal(one[0].reshape(-1).sort()[0], x.reshape(-1).sort()[0])
        assert one[1] is index and one[2] == 3
