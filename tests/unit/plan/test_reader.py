"""Graph files: what they say, and what is wrong with them, at its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goptx.analysis.memory import Access
from goptx.diag import GoptxError
from goptx.plan.graph import dependences
from goptx.plan.reader import GraphFile, load_graph, parse_graph

ROOT = Path(__file__).parents[3]
GRAPHS = ROOT / "samples" / "graphs"

HEAD = """
[buffers]
x = 4096
y = "4 * 1024"
z = { of = "y", offset = 1024, bytes = 1024 }
[kernels.add]
ptx = "kernels.ptx"
entry = "add"
[kernels.count]
ptx = "kernels.ptx"
entry = "count"
[kernels.loose]
ptx = "kernels.ptx"
entry = "loose"
"""

PTX = """.version 8.0
.target sm_80
.address_size 64
.global .u32 counter;
.visible .entry add(.param .u64 from, .param .u64 to, .param .u32 n)
{
	.reg .b32 %r<3>;
	.reg .b64 %rd<5>;
	ld.param.u64 %rd1, [from];
	ld.param.u64 %rd2, [to];
	cvta.to.global.u64 %rd3, %rd1;
	cvta.to.global.u64 %rd4, %rd2;
	ld.global.u32 %r1, [%rd3];
	st.global.u32 [%rd4], %r1;
	ret;
}
.visible .entry count(.param .u64 unused)
{
	.reg .b32 %r<3>;
	atom.global.add.u32 %r1, [counter], 1;
	ret;
}
.visible .entry loose(.param .u64 table)
{
	.reg .b32 %r<3>;
	.reg .b64 %rd<5>;
	ld.param.u64 %rd1, [table];
	ld.global.u64 %rd2, [%rd1];
	st.global.u32 [%rd2], 1;
	ret;
}
"""

SHAPE = "grid = [4]\nblock = [64]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kernels.ptx").write_text(PTX)
    return tmp_path


def read(folder: Path, nodes: str, head: str = HEAD) -> GraphFile:
    return parse_graph(head + nodes, str(folder / "graph.toml"))


def add(source: str, target: str, more: str = "") -> str:
    buffers = f'buffers = {{ from = "{source}", to = "{target}" }}\n'
    return f'[[node]]\nkernel = "add"\n{SHAPE}{buffers}{more}'


def labelled(graph: GraphFile) -> list[dict[str, str]]:
    return [{one.label: str(one.access) for one in work.touches} for work in graph.works]


def test_access_comes_from_the_ptx_and_ranges_from_the_buffers(folder: Path) -> None:
    graph = read(folder, add("x", "y") + add("z", "x"))
    assert labelled(graph) == [{"x": "r", "y": "w"}, {"z": "r", "x": "w"}]
    y, z = graph.works[0].touches[1], graph.works[1].touches[0]
    assert y.end - y.start == 4096 and (z.start, z.end) == (y.start + 1024, y.start + 2048)
    found = dependences(graph.works)
    assert found.edges[0, 1] == {"kinds": ("RAW", "WAR"), "labels": ("z", "x")}
    assert [work.name for work in graph.works] == ["add.0", "add.1"]
    assert graph.works[0].grid == (4, 1, 1) and graph.works[0].block == (64, 1, 1)
    assert graph.edges is None


def test_buffers_of_other_names_do_not_overlap(folder: Path) -> None:
    graph = read(folder, add("x", "y") + add("x", "x"))
    x, y = graph.works[0].touches
    assert x.end <= y.start or y.end <= x.start


def test_variables_of_a_module_are_shared_by_its_kernels(folder: Path) -> None:
    node = f'[[node]]\nkernel = "count"\n{SHAPE}'
    graph = read(folder, node + add("x", "y") + node)
    assert sorted(dependences(graph.works).edges) == [(0, 2)]
    assert graph.works[0].touches[0].access == Access.ATOMIC


def test_a_module_is_one_however_its_file_is_named(folder: Path) -> None:
    again = f"../{folder.name}/kernels.ptx"
    head = f'{HEAD}[kernels.again]\nptx = "{again}"\nentry = "count"\n'
    nodes = [f'[[node]]\nkernel = "{name}"\n{SHAPE}' for name in ("count", "again")]
    graph = read(folder, "".join(nodes), head)
    assert dependences(graph.works).edges[0, 1]["labels"] == ("kernels.ptx:counter",)


def test_what_the_ptx_does_not_tell_is_a_barrier(folder: Path) -> None:
    node = f'[[node]]\nkernel = "loose"\n{SHAPE}buffers = {{ table = "x" }}\n'
    graph = read(folder, node)
    assert graph.works[0].barrier and "address loaded from memory" in graph.unknown["loose.0"]
    said = read(folder, node + 'reads = ["x"]\nwrites = ["y"]\n')
    assert not said.works[0].barrier and labelled(said) == [{"x": "r", "y": "w"}]


def test_nodes_without_a_kernel_say_what_they_touch(folder: Path) -> None:
    graph = read(folder, '[[node]]\nname = "gemm"\nreads = ["x"]\nwrites = ["y"]\ngrid = [9, 2]\n')
    work = graph.works[0]
    assert work.alone == "no PTX" and work.ctas == 18 and labelled(graph) == [{"x": "r", "y": "w"}]


def test_edges_are_those_that_nodes_name(folder: Path) -> None:
    nodes = add("x", "y", 'name = "a"\n') + add("x", "y", 'name = "b"\n')
    graph = read(folder, nodes + add("y", "x", 'after = ["b"]\n'))
    assert graph.edges == ((1, 2),)
    assert sorted(dependences(graph.works, graph.edges).edges) == [(1, 2)]


def test_launch_files_give_shapes_arguments_and_sizes() -> None:
    text = (GRAPHS / "branches.toml").read_text()
    graph = parse_graph(text, str(GRAPHS / "branches.toml"))
    by_name = {work.name: work for work in graph.works}
    gelu, norm = by_name["gelu 3"], by_name["norm 3"]
    assert gelu.grid == (32, 1, 1) and gelu.block == (256, 1, 1)
    assert gelu.arguments[0] == (16384).to_bytes(8, "little")
    assert gelu.touches[0].access == Access.READ | Access.WRITE
    assert gelu.arguments[1] == gelu.touches[0].start.to_bytes(8, "little")
    assert {one.label: str(one.access) for one in norm.touches} == {
        "h3": "r",
        "gains": "r",
        "y3": "w",
    }
    assert norm.shared == 2048 and "norm 3" in graph.members


def test_a_size_that_a_launch_file_has_not_got_is_told() -> None:
    text = (GRAPHS / "branches.toml").read_text()
    head, found, rest = text.partition("sizes = ")
    wrong = head + 'size = "huge"\n' + rest[rest.index("\n") + 1 :]
    with pytest.raises(GoptxError) as error:
        parse_graph(wrong, str(GRAPHS / "branches.toml"))
    assert found and "gelu has no size 'huge'" in str(error.value)
    assert "asked for here" in str(error.value)


def test_buffers_that_a_launch_is_not_given_are_its_own() -> None:
    graph = load_graph(GRAPHS / "eight_small.toml")
    assert len(graph.works) == 8 and not dependences(graph.works).edges
    assert graph.works[0].touches[0].label == "harris.0.gxx"


WRONG = [
    ("", "a graph file needs nodes", None),
    ("[[node]]\n", "a node without a kernel needs a name", None),
    ('[[node]]\nkernel = "ad"\n', "there is no kernel 'ad'", '"ad"'),
    ('[[node]]\nkernel = "add"\n', "node 'add.0' needs 'grid'", None),
    (f'[[node]]\nkernel = "add"\n{SHAPE}', "leads to memory by from, to", None),
    (add("x", "q"), "there is no buffer 'q'", '"q"'),
    (add("x", "y", 'writes = ["w"]\n'), "there is no buffer 'w'", '"w"'),
    (add("x", "y").replace("to =", "too ="), "the kernel has no parameter 'too'", "too"),
    (add("x", "y", "microseconds = 0\n"), "microseconds must be a number above 0", "0"),
    (add("x", "y", 'barrier = "yes"\n'), "barrier must be true or false", '"yes"'),
    (add("x", "y", "size = 3\n"), "size is of a launch file", "3"),
    (add("x", "y", "color = 3\n"), "a node has no key 'color'", "color"),
    (add("x", "y", 'reads = "x"\n'), "reads must be a list of texts", '"x"'),
    (add("x", "y", 'after = ["add.0"]\n'), "there is no node 'add.0' before this one", '"add.0"'),
    (add("x", "y", 'name = "a"\n') * 2, "there are two nodes 'a'", '"a"'),
    (add("x", "y").replace("[4]", "[0]"), "grid has an extent of 0", "[0]"),
    (add("x", "y").replace("[4]", '["n"]'), "unknown name", "n"),
    ('[[node]]\nname = "g"\n', "what 'g' touches is not said", None),
    (
        '[[node]]\nname = "g"\nbarrier = true\nsize = "a"\n',
        "size is for nodes with a kernel",
        '"a"',
    ),
    ("node = 3\n", "node must be an array of tables", "3"),
    ("[other]\n[[node]]\n", "a graph file has no key 'other'", "other"),
    ("[[node]\n", "malformed TOML", None),
]


@pytest.mark.parametrize(("nodes", "message", "at"), WRONG)
def test_what_is_wrong_is_told_at_its_place(
    folder: Path, nodes: str, message: str, at: str | None
) -> None:
    head = "" if nodes.startswith("node") else HEAD
    with pytest.raises(GoptxError) as caught:
        read(folder, nodes, head)
    found = next(one for one in caught.value.diagnostics if message in one.message)
    assert found.span is not None and found.span.file.endswith("graph.toml")
    if at is not None:
        assert found.span.text == at


WRONG_HEADS = [
    ("x = -1", "x is -1 bytes"),
    ('x = "a"', "unknown name"),
    ("x = []", "x must be a number or an expression"),
    ('x = { of = "w", bytes = 1 }', "there is no buffer 'w'"),
    ('w = 8\nx = { of = "w", offset = 4, bytes = 5 }', "bytes 4 to 9 of 'w', which has 8"),
    ('w = 8\nx = { of = "w" }', "buffer 'x' needs 'bytes'"),
    ('w = 8\nx = { of = "w", byte = 3 }', "buffer 'x' has no key 'byte'"),
    ('[kernels.k]\nentry = "k"', "kernel 'k' needs 'ptx'"),
    ('[kernels.k]\nptx = "none.ptx"', "none.ptx"),
    ('[kernels.k]\nptx = "kernels.ptx"\nentry = "ad"', "'ad'"),
    ('[kernels.k]\nptx = "kernels.ptx"\nentry = "add"\nflags = 3', "flags must be a list of texts"),
]


@pytest.mark.parametrize(("head", "message"), WRONG_HEADS)
def test_what_is_wrong_with_buffers_and_kernels(folder: Path, head: str, message: str) -> None:
    with pytest.raises(GoptxError, match=re.escape(message)) as caught:
        read(folder, '\n[[node]]\nname = "g"\nbarrier = true\n', f"[buffers]\n{head}\n")
    assert all(one.span is not None for one in caught.value.diagnostics)


def test_all_that_is_wrong_is_told_at_once(folder: Path) -> None:
    with pytest.raises(GoptxError) as caught:
        read(folder, add("x", "q") + add("p", "x", "color = 3\n"))
    told = " ".join(one.message for one in caught.value.diagnostics)
    assert "'q'" in told and "'p'" in told and "'color'" in told


def test_buffers_that_are_too_small_for_a_launch_are_refused() -> None:
    text = (GRAPHS / "branches.toml").read_text().replace('h3 = "16', 'h3 = "15')
    with pytest.raises(GoptxError, match="'h3' has 30720 bytes, and x takes 32768"):
        parse_graph(text, str(GRAPHS / "branches.toml"))


def test_files_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(GoptxError, match="cannot read graph file"):
        load_graph(tmp_path / "none.toml")
