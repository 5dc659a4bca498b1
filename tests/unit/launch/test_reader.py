"""Launch files: what is read, and what a person is told about each mistake."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.launch import (
    Buffer,
    KernelLaunch,
    Scalar,
    Struct,
    TensorMap,
    overlaps,
    parse_launch,
)

GELU = """\
seed = 7
[gelu.sizes.verify]
N = 1000
[gelu.sizes.bench]
N = 268435456
[gelu]
grid = ["(N + 511) // 512"]
block = [256]
dynamic_shared = 0
args = [
  { name = "n", type = "u64", value = "N" },
  { name = "x", buffer = "f16", shape = ["N"], init = "normal(0,1)", role = "inout" },
]
"""


def kernel(body: str, sizes: str = "N = 1000") -> KernelLaunch:
    """The kernel k with grid and block unless the body has them."""
    lines = "" if "grid" in body else "grid = [1]\n"
    lines += "" if "block" in body else "block = [32]\n"
    text = f"[k.sizes.verify]\n{sizes}\n[k]\n{lines}{body}\n"
    return parse_launch(text, "k.toml").kernels["k"]


def argument(text: str) -> object:
    return kernel(f"args = [ {text} ]").at().args[0]


def test_the_example() -> None:
    found = parse_launch(GELU, "gelu.toml")
    gelu = found.kernels["gelu"]
    assert found.seed == 7
    assert gelu.size_names == ("verify", "bench")
    assert gelu.sizes["bench"] == {"N": 268435456}
    assert len(gelu.grid) == 1
    launch = gelu.at()
    assert (launch.name, launch.size, launch.sizes) == ("gelu", "verify", {"N": 1000})
    assert (launch.grid, launch.block) == ((2, 1, 1), (256, 1, 1))
    assert (launch.threads, launch.ctas, launch.rank) == (256, 2, 1)
    count, x = launch.args
    assert count == Scalar("n", "u64", (1000).to_bytes(8, "little"))
    assert isinstance(x, Buffer)
    assert (x.dtype, x.shape, x.nbytes, x.role, x.id) == ("f16", (1000,), 2000, "inout", None)
    assert gelu.at("bench").grid == (524288, 1, 1)
    assert gelu.at("bench", {"N": 5}).grid == (1, 1, 1)
    assert gelu.block_at("bench") == (256, 1, 1)


def test_alias_goes_before_kernel() -> None:
    text = "[gelu]\ngrid=[1]\nblock=[32]\n[a]\ngrid=[2]\nblock=[64]\n"
    found = parse_launch(text)
    assert found.find("a", "gelu") is found.kernels["a"]
    assert found.find("b", "gelu") is found.kernels["gelu"]
    assert found.find(None, "a") is found.kernels["a"]
    assert found.find("b", "c") is None
    assert parse_launch(GELU).find(None, "other") is None


def test_kernel_without_sizes_has_one() -> None:
    found = parse_launch("[k]\ngrid = [4, 2, 3]\nblock = [8, 4]\ndynamic_shared = 64\n")
    launch = found.kernels["k"].at()
    assert (launch.size, launch.sizes, launch.args) == (None, {}, ())
    assert (launch.grid, launch.block, launch.dynamic_shared) == ((4, 2, 3), (8, 4, 1), 64)
    assert (launch.rank, launch.block_rank) == (3, 2)
    assert launch.cluster is None


def test_first_size_where_verify_is_missing() -> None:
    text = "[k.sizes.small]\nN=1\n[k.sizes.big]\nN=2\n[k]\ngrid=['N']\nblock=[1]\n"
    assert parse_launch(text).kernels["k"].at().size == "small"


def test_names_that_need_quotes() -> None:
    found = parse_launch("['_Z$k.v']\ngrid=[1]\nblock=[1]\n[\"a b\"]\ngrid=[1]\nblock=[1]\n")
    assert list(found.kernels) == ["_Z$k.v", "a b"]


@pytest.mark.parametrize(
    ("text", "image"),
    [
        ('{ type = "u8", value = 255 }', b"\xff"),
        ('{ type = "s16", value = -2 }', b"\xfe\xff"),
        ('{ type = "b32", value = 0xdeadbeef }', b"\xef\xbe\xad\xde"),
        ('{ type = "b32", value = -1 }', b"\xff" * 4),
        ('{ type = "u64", value = 18446744073709551615 }', b"\xff" * 8),
        ('{ type = "u32", value = "N * 2" }', (2000).to_bytes(4, "little")),
        ('{ type = "f32", value = 1.5 }', struct.pack("<f", 1.5)),
        ('{ type = "f32", value = "1 / N" }', struct.pack("<f", 0.001)),
        ('{ type = "f32", value = -inf }', struct.pack("<f", float("-inf"))),
        ('{ type = "f64", value = 1 }', struct.pack("<d", 1.0)),
        ('{ type = "f16", value = 1 }', b"\x00\x3c"),
        ('{ type = "bf16", value = 0.0 }', b"\x00\x00"),
        ('{ type = "u8", value = true }', b"\x01"),
    ],
)
def test_scalars(text: str, image: bytes) -> None:
    found = argument(text)
    assert isinstance(found, Scalar)
    assert found.bytes == image
    assert found.name == "arg0"


@given(st.integers(1, 10**6), st.integers(1, 1024))
def test_shapes_follow_sizes(count: int, block: int) -> None:
    found = kernel(
        'grid = ["ceil_div(N, B)"]\nblock = ["B"]\nargs = [{ buffer = "f64", shape = ["N", 2] }]',
        f"N = {count}\nB = {block}",
    ).at()
    assert found.grid[0] == -(-count // block)
    assert found.buffers[0].shape == (count, 2)
    assert found.buffers[0].nbytes == 16 * count


# Structs


def test_struct_is_laid_out_as_in_c() -> None:
    # struct { char a; float *p; short v[3]; double d; char e; }
    found = argument(
        '{ name = "s", struct = [ { type = "u8", value = 1 }, { name = "p", buffer = "f32", '
        'shape = [4] }, { type = "s16", value = [1, "N", -1] }, { type = "f64", value = 2 }, '
        '{ type = "u8", value = 9 } ] }'
    )
    assert isinstance(found, Struct)
    assert [f.offset for f in found.fields] == [0, 8, 16, 18, 20, 24, 32]
    assert (found.size, found.align) == (40, 8)
    image = found.image(lambda buffer: 0x1122334455667788)
    assert image == struct.pack("<B7xQhhhxxdB7x", 1, 0x1122334455667788, 1, 1000, -1, 2.0, 9)
    pointer = found.fields[1].item
    assert isinstance(pointer, Buffer)
    assert pointer.name == "s.p"


def test_struct_with_offsets() -> None:
    found = argument(
        '{ struct = [ { type = "u32", value = 7, offset = 4 }, { type = "u32", value = 8 }, '
        '{ type = "u8", value = 1, offset = 0 } ], size = 64, align = 16 }'
    )
    assert isinstance(found, Struct)
    assert (found.size, found.align) == (64, 16)
    assert found.image(lambda _: 0) == struct.pack("<B3xII52x", 1, 7, 8)


# Tensor maps


def test_tensor_map_by_id() -> None:
    launch = kernel(
        "args = [\n"
        '  { buffer = "bf16", shape = [64, "N"], id = "A", role = "in", init = "normal(0,1)" },\n'
        '  { name = "t", tensormap = { buffer = "A", box = [64, 32], swizzle = "128B" } },\n]',
        "N = 1024",
    ).at()
    found = launch.args[1]
    assert isinstance(found, TensorMap)
    assert found.buffer == launch.args[0]
    assert (found.dtype, found.dims, found.strides) == ("bf16", (1024, 64), (2048,))
    assert (found.box, found.element_strides) == ((64, 32), (1, 1))
    assert (found.swizzle, found.interleave, found.l2_promotion) == ("128B", "none", "none")
    assert (found.size, found.align) == (128, 64)
    assert len(launch.buffers) == 1


def test_tensor_map_with_memory_of_its_own() -> None:
    found = argument(
        '{ name = "t", tensormap = { buffer = { buffer = "u8", shape = [4096] }, dtype = "f16", '
        'dims = [64, 16], strides = ["64 * 4"], box = [16, 4], element_strides = [1, 1], '
        'l2_promotion = "128B", oob_fill = "nan" } }'
    )
    assert isinstance(found, TensorMap)
    assert (found.dtype, found.dims, found.strides) == ("f16", (64, 16), (256,))
    assert found.buffer.name == "t.buffer"


# Aliases


def test_shared_buffers_are_one() -> None:
    launch = kernel(
        'args = [ { name = "a", buffer = "f32", shape = [8], id = "m", role = "in" },\n'
        '  { name = "b", buffer = "f32", shape = [8], id = "m", role = "out" },\n'
        '  { name = "c", buffer = "f32", shape = [8] } ]'
    ).at()
    assert [(b.name, b.role) for b in launch.buffers] == [("a", "inout"), ("c", "inout")]
    first, second = launch.args[:2]
    assert isinstance(first, Buffer)
    assert isinstance(second, Buffer)
    assert first.key == second.key
    assert first.materialise(1).tobytes() == second.materialise(1).tobytes()


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("in", "in", 0), ("in", "out", 1), ("out", "in", 1), ("inout", "inout", 1)],
)
def test_overlaps(one: str, other: str, count: int) -> None:
    text = "".join(
        f'[{name}]\ngrid=[1]\nblock=[1]\nargs=[ {{ buffer="f32", shape=[4], role="{role}", '
        f'id="m" }}, {{ buffer = "f32", shape = [4] }} ]\n'
        for name, role in (("a", one), ("b", other))
    )
    found = parse_launch(text)
    pairs = overlaps(found.kernels["a"].at(), found.kernels["b"].at())
    assert len(pairs) == count
    assert all(x.id == y.id == "m" for x, y in pairs)


def test_contents_do_not_depend_on_other_kernels() -> None:
    other = "[other]\ngrid=[1]\nblock=[1]\nargs=[{ buffer='f32', shape=[9], init='normal' }]\n"
    alone = parse_launch(GELU).kernels["gelu"].at().buffers[0]
    beside = parse_launch(GELU + other).kernels["gelu"].at().buffers[0]
    assert alone.materialise(7).tobytes() == beside.materialise(7).tobytes()
