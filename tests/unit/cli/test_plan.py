"""``goptx plan``: what it prints and writes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from goptx.contract import Contract
from goptx.proof.cert_files import certify_text

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run

ROOT = Path(__file__).parents[3]
GRAPHS = ROOT / "samples" / "graphs"

GRAPH = """
[buffers]
x = 1000
y = 1000
z = 1000
[[node]]
name = "first"
reads = ["x"]
writes = ["y"]
grid = [66]
microseconds = 11.2
[[node]]
name = "second"
reads = ["y"]
writes = ["z"]
grid = [33]
microseconds = 21.2
[[node]]
name = "third"
reads = ["y"]
writes = ["x"]
grid = [33]
microseconds = 6.2
[[node]]
name = "all"
barrier = true
microseconds = 2.2
"""

TEXT = """\
4 nodes, 4 dependences
  second after first: RAW of y
  third after first: RAW WAR of y, x
  all after second: barrier
  all after third: barrier
  all is a barrier
0 groups
4 nodes in no group
  first, second, third, all: no PTX
2 branches, 2 waits from one to another
  0: first, second, all
  1: third
  third waits for first
  all waits for third
predicted: chain 40.1 us, branches 33.9 us, this plan 33.9 us
"""

DOT = """\
digraph plan {
  rankdir=TB;
  node [shape=box, fontname=monospace];
  subgraph cluster_0 {
    label="branch 0";
    u0 [label="first"];
    u1 [label="second"];
    u3 [label="all"];
  }
  subgraph cluster_1 {
    label="branch 1";
    u2 [label="third"];
  }
  u0 -> u1 [style=dashed];
  u0 -> u2;
  u1 -> u3 [style=dashed];
  u2 -> u3;
}
"""

MERMAID = """\
flowchart TB
  subgraph b0["branch 0"]
    u0["first"]
    u1["second"]
    u3["all"]
  end
  subgraph b1["branch 1"]
    u2["third"]
  end
  u0 -.-> u1
  u0 --> u2
  u1 -.-> u3
  u2 --> u3
"""


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "graph.toml"
    path.write_text(GRAPH)
    return path


def test_text(goptx: Run, graph: Path) -> None:
    assert goptx("plan", graph) == (0, TEXT, "")


def test_graphs_for_others(goptx: Run, graph: Path) -> None:
    assert goptx("plan", graph, "--dot", "-").out == DOT
    assert goptx("plan", graph, "--mermaid", "-").out == MERMAID


def test_plain_data(goptx: Run, graph: Path) -> None:
    found = json.loads(goptx("plan", graph, "--json", "-").out)
    assert found["predicted_us"] == {"chain": 40.1, "branches": 33.9, "plan": 33.9}
    assert found["branches"] == [[0, 1, 3], [2]]
    assert found["dependences"][1] == {
        "from": 0,
        "to": 2,
        "kinds": ["RAW", "WAR"],
        "memory": ["y", "x"],
    }
    assert found["nodes"][0]["touches"][0] == {
        "memory": "x",
        "start": 256,
        "end": 1256,
        "access": "r",
    }
    assert found["nodes"][3]["barrier"] == "said"


def test_long_lists_are_cut_in_texts_only(goptx: Run, graph: Path) -> None:
    node = '[[node]]\nname = "{}"\nwrites = ["x"]\n'
    graph.write_text("[buffers]\nx = 8\n" + "".join(map(node.format, range(103))))
    out = goptx("plan", graph, "--json", "plan.json").out
    assert "  100 after 99: WAW of x\n  … and 2 more\n0 groups" in out
    assert len(json.loads(Path("plan.json").read_text())["dependences"]) == 102


def test_fewer_branches(goptx: Run, graph: Path) -> None:
    out = goptx("plan", graph, "--branches", 1).out
    assert "1 branch, 0 waits" in out and "this plan 40.1 us" in out


def masked(text: str) -> str:
    """Without the numbers of the prediction, whose constants are set elsewhere."""
    return re.sub(r"\d+\.\d+ us", "# us", text)


EIGHT = """\
8 nodes, 0 dependences
1 group
  g0 = blocks(blocks(a, b, c, d), blocks(e, f, g, h)): # us on branches, # us fused
    a = dropout.0
    b = dropout.1
    c = dropout.2
    d = dropout.3
    e = dropout.4
    f = dropout.5
    g = dropout.6
    h = dropout.7
1 branch, 0 waits from one to another
  0: g0
predicted: chain # us, branches # us, this plan # us
"""


def test_eight_small_kernels_become_one(goptx: Run, graph: Path) -> None:
    path = ROOT / "samples" / "sm_90" / "dropout.ptx"
    node = '[[node]]\nkernel = "dropout"\nsizes = { N = 16384 }\nmicroseconds = 2.2\n'
    graph.write_text(f'[kernels.dropout]\nptx = "{path}"\n{node * 8}')
    ran = goptx("plan", graph)
    assert (ran.code, masked(ran.out), ran.err) == (0, EIGHT, "")


def test_the_sample_of_small_kernels_gains(goptx: Run) -> None:
    ran = goptx("plan", GRAPHS / "eight_small.toml", "--no-profile", "--json", "-")
    found = json.loads(ran.out)
    assert sorted(n for group in found["groups"] for n in group["members"]) == list(range(8))
    takes = found["predicted_us"]
    assert takes["plan"] < takes["branches"] < takes["chain"]


def test_fused_kernels_are_proved_and_written(goptx: Run, tmp_path: Path) -> None:
    path = GRAPHS / "branches.toml"
    ran = goptx("plan", path, "--no-profile", "--fuse", "out", "--members", 4)
    assert ran.code == 0
    assert re.search(
        r"g0: out/g0\.ptx, out/g0\.contract\.toml\n  equal to its members: \d+", ran.err
    )
    written = sorted((tmp_path / "out").glob("*.ptx"))
    assert len(written) == ran.out.count(" fused\n") > 1
    for ptx in written:
        contract = Contract.from_toml(ptx.with_suffix(".contract.toml").read_text())
        assert certify_text(contract, ptx.read_text(), folder=ptx.parent).images > 100
        assert len(contract.members) <= 4


def test_without_fusing(goptx: Run) -> None:
    ran = goptx("plan", GRAPHS / "eight_small.toml", "--no-profile", "--no-fuse")
    assert "0 groups" in ran.out and "fusing was not asked for" in ran.out
    assert goptx("plan", "x.toml", "--no-fuse", "--fuse", "y").code == 2


def test_what_is_wrong_is_told(goptx: Run, graph: Path) -> None:
    graph.write_text(GRAPH.replace('"y"', '"Y"'))
    ran = goptx("plan", graph)
    assert ran.code == 1 and "graph.toml:9:11: error: there is no buffer 'Y'" in ran.err
    assert goptx("plan", "none.toml").code == 1


def test_a_folder_that_cannot_be_made_is_told(goptx: Run, graph: Path) -> None:
    ran = goptx("plan", graph, "--fuse", graph)
    assert ran.code == 1 and "cannot make" in ran.err
