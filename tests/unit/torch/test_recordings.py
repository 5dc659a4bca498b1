"""Captures of an H200 (PyTorch 2.11, Triton 3.6), bound and planned without one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from goptx.cuda.cache import Shelf
from goptx.diag import GoptxError
from goptx.torch.fused import Images
from goptx.torch.rewrite import by_depth, true_edges
from goptx.torch.saved import Saved

RECORDINGS = Path(__file__).parent / "recordings"
ROOT = Path(__file__).parents[3]


def recording(name: str) -> Saved:
    return Saved.from_json((RECORDINGS / f"{name}.json").read_text())


def test_eager_branches_are_chains_of_three() -> None:
    saved = recording("branches_eager")
    waits = true_edges(saved.bound().works, saved.graph)
    # Eight times: cuBLAS, GELU, LayerNorm.
    expected = {(at + n, at + n + 1) for at in range(0, 24, 3) for n in (0, 1)}
    assert set(waits.edges) == expected
    for first, then in expected:
        kinds = waits.edges[first, then]["kinds"]
        assert "RAW" in kinds


def test_without_operations_all_that_share_an_input_wait() -> None:
    saved = recording("branches_eager")
    blind = replace(saved, memory=replace(saved.memory, operations=()))
    waits = true_edges(blind.bound().works, blind.graph)
    assert len(waits.edges) > 16
    products = [(at, at + 3) for at in range(0, 21, 3)]
    assert all(edge in waits.edges for edge in products)


def test_kernels_of_triton_and_nvrtc_become_one() -> None:
    saved = recording("by_hand")
    bound = saved.bound()
    assert bound.sources == ("triton", "triton", "nvrtc")
    assert [[str(t.access) for t in work.touches] for work in bound.works] == [["r", "w"]] * 3
    waits = true_edges(bound.works, saved.graph)
    assert set(waits.edges) == set()
    images = Images(Shelf(None))
    rewriting = by_depth(bound.works, waits, lambda works: images.fuse(works, "sm_90"))
    (group,) = rewriting.groups
    assert group.members == (0, 1, 2)
    launch = group.image.launch(bound.works, 1, 0)
    ctas = [work.ctas for work in bound.works]
    assert launch.grid == (sum(ctas), 1, 1)
    assert launch.block == (256, 1, 1)
    for work in bound.works:
        assert all(argument in launch.arguments for argument in work.arguments)


ANOTHER_PROCESS = """
import sys
from pathlib import Path
from goptx.cuda.cache import Shelf
from goptx.torch import fused
from goptx.torch.saved import Saved

if sys.argv[3] == "found":
    fused.fuse_members = None  # whoever makes a kernel anew fails
works = Saved.from_json(Path(sys.argv[1]).read_text()).bound().works
print(fused.Images(Shelf(Path(sys.argv[2]))).fuse(works, "sm_90").contract.sha256)
"""


def test_fused_kernels_are_shared_by_processes(tmp_path: Path) -> None:
    def start(how: str) -> subprocess.Popen[str]:
        capture = str(RECORDINGS / "by_hand.json")
        command = [sys.executable, "-c", ANOTHER_PROCESS, capture, str(tmp_path), how]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
        )

    def end(process: subprocess.Popen[str]) -> str:
        out, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        return out

    made = {end(one) for one in [start("made"), start("made")]}
    assert len(made) == 1
    assert {end(start("found"))} == made
    # What is damaged is made anew.
    (contract,) = tmp_path.rglob("*.contract.toml")
    contract.write_text("schema = ")
    assert {end(start("made"))} == made
    assert {end(start("found"))} == made


def test_a_saved_capture_survives_text() -> None:
    saved = recording("by_hand")
    assert Saved.from_json(saved.to_json()) == saved
    with pytest.raises(GoptxError, match="no saved capture"):
        Saved.from_json("{}")


def test_norms_and_embeddings_are_fused_in_two_steps() -> None:
    saved = recording("qk")
    bound = saved.bound()
    assert bound.sources == ("inductor",) * 4
    waits = true_edges(bound.works, saved.graph)
    # Means of squares of queries and keys, then what uses them.
    assert [sorted(waits.predecessors(n)) for n in range(4)] == [[], [], [0], [1]]
    images = Images(Shelf(None))
    rewriting = by_depth(bound.works, waits, lambda works: images.fuse(works, "sm_90"))
    assert [group.members for group in rewriting.groups] == [(0, 1), (2, 3)]
    assert rewriting.edges == ((0, 2),)


def test_compiled_branches_wait_for_their_own_products_only() -> None:
    saved = recording("branches")
    bound = saved.bound()
    assert [source or "none" for source in bound.sources] == ["none", "inductor"] * 8
    waits = true_edges(bound.works, saved.graph)
    assert set(waits.edges) == {(at, at + 1) for at in range(0, 16, 2)}
