"""The program that makes the pages of results: what it counts, and that it tells what it misses."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import matrix_store
import pytest

from goptx.cuda.assemble import find_assemblers

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("results", "results_head", "results_front_end", "results_speed", "results_fusion")

needs_ptxas = pytest.mark.skipif(
    not any(one.name == "ptxas" for one in find_assemblers()), reason="no ptxas here"
)


@pytest.fixture(scope="module")
def tools() -> Any:
    """The modules of the program."""
    modules = {n.removeprefix("results_"): import_module(n) for n in NAMES}
    return SimpleNamespace(**modules, Task=matrix_store.Task)


@pytest.fixture
def about(tools: Any) -> Any:
    return tools.head.About("command", "machine", "date", "commit", SimpleNamespace(version="13"))


@needs_ptxas
@pytest.mark.parametrize("page", ["front-end", "fusion"])
def test_a_quick_page_is_whole_and_misses_nothing(tools: Any, tmp_path: Path, page: str) -> None:
    assert tools.results.main([page, "--quick", "--out", str(tmp_path), "--commit", "abc123"]) == 0
    text = (tmp_path / f"{page}.md").read_text("utf-8")
    assert f"python tools/results.py {page} --quick`" in text
    assert "abc123" in text and "Nothing here is missed." in text
    assert str(tmp_path) not in text and str(ROOT) not in text
    row = next(line for line in text.splitlines() if line.startswith("| **all**"))
    assert int(row.split("|")[2]) >= 9


@needs_ptxas
def test_speed_is_measured_in_fresh_processes(tools: Any, tmp_path: Path) -> None:
    assembler = next(one for one in find_assemblers() if one.name == "ptxas")
    bench = tools.speed.Bench(tmp_path, assembler, True)
    found = {name: bench.jobs()[name]() for name in ("ptxas", "parse", "two", "pair")}
    for name in ("parse", "two", "pair"):
        assert 0 < found[name].inside < found[name].wall
        assert 5 < found[name].peak < 1000
    assert found["ptxas"].wall > 0
    assert ".entry fused_gelu_harris" in (tmp_path / "fused.ptx").read_text("utf-8")
    caches = [one for one in tmp_path.iterdir() if one.name.startswith("c") and one.is_dir()]
    assert not caches, "common PTX is read without a parser, whose tables would be kept"


def samples(tools: Any, wall: float, inside: float = 0.0, peak: float = 50.0) -> list[Any]:
    return [tools.speed.Sample(wall, inside, peak)] * 5


def measured(tools: Any, **changed: list[Any]) -> dict[str, list[Any]]:
    names = ("parse", "two", "two cli", "two cli kept", "import", "pair", "pair kept")
    found = {name: samples(tools, 0.3, 0.1) for name in names}
    return {**found, "ptxas": samples(tools, 2.0), **changed}


def test_limits_that_are_met_are_not_missed(tools: Any) -> None:
    assert all(one.met for one in tools.speed.limits(measured(tools)))


@pytest.mark.parametrize(
    ("name", "wall", "inside", "peak", "missed"),
    [
        ("parse", 2.1, 0.1, 50, "whole process of Python"),
        ("parse", 1.9, 2.1, 50, "the reading"),
        ("two", 0.9, 0.6, 50, "the fusing"),
        ("two cli", 0.6, 0.1, 50, "the whole process of `goptx fuse`"),
        ("parse", 0.3, 0.1, 201, "memory of parsing"),
        ("two", 0.3, 0.1, 201, "memory of fusing"),
        ("import", 0.3, 0.16, 50, "`import goptx`"),
        ("pair", 1.6, 0.1, 50, "two samples"),
    ],
)
def test_each_limit_can_be_missed(
    tools: Any, name: str, wall: float, inside: float, peak: float, missed: str
) -> None:
    found = tools.speed.limits(measured(tools, **{name: samples(tools, wall, inside, peak)}))
    assert [missed in one.what for one in found if not one.met] == [True]
    cells = next(one for one in found if not one.met).cells()
    assert cells[-1] == "**missed**"


def test_a_page_says_what_is_missed(tools: Any, about: Any) -> None:
    said = "\n".join(tools.head.head("Title", "Intro.", ["one of two"], about))
    assert "**Missed:**\n\n- one of two" in said
    assert "Nothing here is missed" not in said


def test_the_command_is_told_without_paths(tools: Any) -> None:
    words = ["--rounds", "3", "--out", "/some/where", "--commit", "abc"]
    said = tools.head.about("speed", words, "abc", SimpleNamespace(version="13"))
    assert said.command == "python tools/results.py speed --rounds 3"


def test_every_stored_file_has_a_producer(tools: Any) -> None:
    groups = {tools.front_end.group_of(path) for path in tools.front_end.files()}
    assert groups == {
        *(f"samples, {who}, {arch}" for who in ("nvcc", "Triton") for arch in ("sm_80", "sm_90")),
        *("nvcc, CUB modules", "nvcc, other", "LLVM NVPTX", "Numba", "NVRTC"),
    }


def test_a_file_that_differs_or_has_errors_is_missed(
    tools: Any, about: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [
        tools.front_end.Read("g", "good.ptx", 100, 1, 9, 0, 0, True),
        tools.front_end.Read("g", "differs.ptx", 100, 1, 9, 0, 0, False, "differs: .text.k"),
        tools.front_end.Read("g", "wrong.ptx", 100, 1, 9, 2, 0, True, "no such type"),
    ]
    monkeypatch.setattr(tools.front_end, "parallel", lambda *_: iter(made))
    page = tools.front_end.front_end(argparse.Namespace(quick=False, jobs=1), about)
    assert [one.partition(":")[0] for one in page.missed] == ["differs.ptx", "wrong.ptx"]
    assert "| g | 3 | 0.00 | 3 | 27 | 2 of 3 (67%) | 2 of 3 (67%) |" in page.text


def test_refusals_count_by_row_and_more_than_a_tenth_is_missed(tools: Any) -> None:
    fusing, task = tools.fusion.Fusing, tools.Task
    fused = [fusing(task("a", str(n), "seq"), "fused", assembled=True) for n in range(9)]
    refused = [fusing(task("a", str(n), "product"), "refused", "", "threads") for n in range(2)]
    misses = tools.fusion._misses
    assert misses([*fused, refused[0]]) == []
    assert misses([*fused, *refused]) == ["2 of 11 fusions are refused (limit 10 %)"]
    assert "| threads | 0 | 0 | 0 | 2 |" in tools.fusion._refusals([*fused, *refused])


def test_what_fails_is_missed(tools: Any) -> None:
    fusing, task = tools.fusion.Fusing, tools.Task("a", "b", "seq")
    found = [
        fusing(task, "failed"),
        fusing(task, "fused"),
        fusing(task, "fused", assembled=True, proof="not proved"),
    ]
    assert [one.split("fusions ")[1] for one in tools.fusion._misses(found)] == [
        *("fail without a row of the law", "do not assemble", "are not proved")
    ]


def test_a_refusal_is_told_with_its_row(tools: Any, tmp_path: Path) -> None:
    found = tools.fusion.fuse_pair((tools.Task("gelu", "no_such_sample", "seq"), False))
    assert found.state == "failed" and str(ROOT) not in found.message


def test_mangled_names_are_told_plainly(tools: Any) -> None:
    mangled = "_ZN3cub17CUB_300001_SM_9006detail6reduce18DeviceReduceKernelINS2_10policy_hubIjjE"
    assert tools.speed._plain(mangled) == "DeviceReduceKernel"
    assert tools.speed._plain("gelu") == "gelu"
