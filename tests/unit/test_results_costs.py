"""The programs that say what proofs and verifications cost: what their pages count and tell."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", params=["cpu_pairs", "certify_all"])
def tool(request: pytest.FixtureRequest) -> Any:
    return import_module(request.param)


@pytest.mark.parametrize("tool", ["cpu_pairs"], indirect=True)
def test_pairs_above_the_limit_are_counted_and_the_slowest_come_first(tool: Any) -> None:
    pairs = [
        tool.Pair("a", "b", "seq", "equal", used=1.5),
        tool.Pair("a", "c", "seq", "equal", used=5.5, clock=4.0, alone=True),
        tool.Pair("b", "c", "seq", "wrong", used=2.0),
        tool.Pair("c", "c", "seq", "refused"),
    ]
    text = tool.page(pairs)
    assert "More than 5 s of the processor: 1 of 3. Not equal: 1." in text
    assert "| seq | 4 | 1 | 2 | 2.00 | 5.50 | a, c |" in text
    slowest = text.partition("## The slowest")[2]
    assert slowest.index("| a, c | seq | 0 | 5.50 | 4.00 |") < slowest.index("| b, c |")
    assert "c, c" not in slowest


@pytest.mark.parametrize("tool", ["cpu_pairs"], indirect=True)
def test_a_pair_is_verified_and_kept(tool: Any, tmp_path: Path) -> None:
    store = tmp_path / "pairs.jsonl"
    asked = ["stream", "--with", "roots", "--plans", "seq", "--store", str(store)]
    assert tool.main(asked) == 0
    (found,) = tool.read(store).values()
    assert found.state == "equal" and "executed on the CPU" in found.said
    assert 0 < found.used < 60 and found.clock > 0 and not found.alone
    assert tool.main(asked) == 0 and len(store.read_text("utf-8").splitlines()) == 1
    store.write_text(json.dumps({**vars(found), "state": "wrong"}) + "\n", "utf-8")
    assert tool.main(asked) == 1


@pytest.mark.parametrize("tool", ["certify_all"], indirect=True)
def test_a_proof_is_held_against_the_larger_of_ptxas_and_a_tenth(tool: Any) -> None:
    task = tool.Task("f", ("a", "b"), "seq(a, b)", True)
    made = [
        tool.Result(task, "proved", seconds=0.09, assembling=0.02),
        tool.Result(task, "proved", seconds=0.3, assembling=0.4),
        tool.Result(task, "proved", seconds=0.3, assembling=0.2, images=77),
        tool.Result(task, "refused"),
    ]
    assert [one.too_slow for one in made] == [False, False, True, False]
    text = tool.page(made, "--assemble")
    assert "**Above 1: 1 of 3. Not proved: 0.**" in text
    assert "| `seq(a, b)` | 4 | 1 | 3 | 1 | 0.90 | 1.50 | 300 | 300 |" in text
    assert "| a, b | `seq(a, b)` | 77 | 300 | 200 | 1.50 |" in text


@pytest.mark.parametrize("tool", ["certify_all"], indirect=True)
def test_a_share_of_the_pairs_is_another_one_for_each_plan(tool: Any) -> None:
    import argparse

    options = argparse.Namespace(samples="s", plans="seq,weave,coarsen", every=3, assemble=False)
    found = list(tool.pairs(options, ["x", "y"]))
    assert [(one.kernels, one.plan) for one in found] == [
        (("x", "x"), "seq(a, b)"),
        (("x", "y"), "coarsen(weave(a, b), 2)"),
        (("y", "x"), "weave(a, b)"),
        (("y", "y"), "seq(a, b)"),
    ]
