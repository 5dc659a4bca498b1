"""What a person is told about each mistake in a launch file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.diag import GoptxError
from goptx.launch import load_launch, parse_launch

# The text, what is said, and the text that the carets stand under.

MISTAKES = [
    ("grd = [1]", "no key 'grd'", "grd", "did you mean grid?"),
    ("grid = 4", "grid must be a list", "4", "write grid = [4]"),
    ('grid = "N"', "grid must be a list", '"N"', 'write grid = ["N"]'),
    ("grid = []", "grid has 0 values", "[]", "from 1 to 3"),
    ("grid = [1,1,1,1]", "grid has 4 values", "[1,1,1,1]", "from 1 to 3"),
    ("grid = [0]", "grid.x of k is 0", "0", "from 1 to 2147483647"),
    ('grid = ["N - 1000"]', "grid.x of k is 0 (N = 1000)", "N - 1000", "from 1"),
    ("grid = [-5]", "grid.x of k is -5", "-5", "from 1"),
    ("grid = [2147483648]", "grid.x of k is 2147483648", "2147483648", "to 2147483647"),
    ("grid = [1, 65536]", "grid.y of k is 65536", "65536", "to 65535"),
    ("grid = [1, 1, 65536]", "grid.z of k is 65536", "65536", "to 65535"),
    ('grid = ["N / 3"]', "grid.x must be an integer", "N / 3", "use //"),
    ("grid = [1.5]", "grid.x must be an integer", "1.5", None),
    ("grid = [true]", "must be a number or an expression, not a boolean", "true", None),
    ('grid = ["M"]', "unknown name 'M'", "M", "the names are N"),
    ('grid = ["N // 0"]', "division by zero", "N // 0", None),
    ('grid = ["N +"]', "malformed expression", None, None),
    ("block = [0]", "block.x of k is 0", "0", "from 1 to 1024"),
    ("block = [32, 33]", "the block of k has 1056 threads", "32, 33", "at most 1024"),
    ("block = [2000]", "block.x of k is 2000", "2000", "from 1 to 1024"),
    ("block = [1, 1, 65]", "block.z of k is 65", "65", "from 1 to 64"),
    ("dynamic_shared = -1", "dynamic_shared is -1 bytes", "-1", None),
    ("dynamic_shared = [1]", "dynamic_shared must be a number", "[1]", None),
    ("cluster = [3]\ngrid = [4]", "not a multiple of the cluster's 3", "4", None),
    ("cluster = [4, 8]\ngrid = [4, 8]", "has 32 CTAs", "4, 8", "at most 16"),
    ("cluster = [0]", "cluster.x of k is 0", "0", None),
    ("args = 3", "args must be a list", "3", None),
    ("args = [3]", "an argument must be a table, not an integer", "3", None),
]
ARGUMENT_MISTAKES = [
    ("{}", "does not say what it is", "{}", "type and value"),
    ('{ type = "u32" }', "needs 'value'", '{ type = "u32" }', "value = 0"),
    ('{ typ = "u32", value = 1 }', "no key 'typ'", "typ", "did you mean type?"),
    ('{ type = "u32", value = 1, role = "in" }', "no key 'role'", "role", None),
    ('{ type = "u32", value = 1, buffer = "f32" }', "has both", '"f32"', None),
    ('{ type = "int", value = 1 }', "unknown type 'int'", "int", "did you mean s32?"),
    ('{ type = ".u32", value = 1 }', "unknown type '.u32'", ".u32", "did you mean u32?"),
    ('{ type = "quux", value = 1 }', "unknown type 'quux'", "quux", "the types are"),
    ("{ type = 3, value = 1 }", "type must be a text", "3", None),
    ('{ type = "u8", value = 256 }', "256 is out of the range of u8", "256", None),
    ('{ type = "u8", value = -1 }', "-1 is out of the range of u8", "-1", "use s8"),
    ('{ type = "s8", value = "N" }', "1000 is out of the range of s8", "N", None),
    ('{ type = "u8", value = 0.5 }', "0.5 is not an integer", "0.5", None),
    ('{ type = "f16", value = 70000 }', "70000 is out of the range of f16", "70000", None),
    ('{ type = "f32", value = 1e39 }', "out of the range of f32", "1e39", None),
    ('{ type = "e4m3", value = inf }', "out of the range of e4m3", "inf", None),
    ('{ type = "u32", value = [1] }', "must be a number or an expression", "[1]", None),
    ('{ type = "u32", value = 2024-01-01 }', "not a date", "2024-01-01", None),
    ('{ name = 3, type = "u32", value = 1 }', "name must be a text", "3", None),
    ('{ buffer = "f33", shape = [1] }', "unknown type 'f33'", "f33", "did you mean f32?"),
    ('{ buffer = "float32", shape = [1] }', "unknown type", "float32", "did you mean f32?"),
    ('{ buffer = "f32" }', "needs 'shape'", '{ buffer = "f32" }', "shape ="),
    ('{ buffer = "f32", shape = 4 }', "shape must be a list", "4", "write shape = [4]"),
    ('{ buffer = "f32", shape = [1.5] }', "must be an integer", "1.5", None),
    ('{ buffer = "f32", shape = [0] }', "an extent of buffer 'arg0' is 0", "0", None),
    ('{ buffer = "f32", shape = ["N-2000"] }', "is -1000", "N-2000", "write max(N - 2000, 1)"),
    ('{ buffer = "f32", shape = ["N**9"] }', "would have", "N**9", "at most"),
    ('{ buffer = "f32", shape = [4], role = "input" }', "unknown role", '"input"', None),
    ('{ buffer = "f32", shape = [4], id = "" }', "must not be empty", '""', None),
    ('{ buffer = "f32", shape = [4], init = "zeroes" }', "unknown init", None, "mean zeros?"),
    ('{ buffer = "f32", shape = [4], init = "zeros(" }', "malformed init", None, "an init is"),
    ('{ buffer = "f32", shape = [4], init = 0 }', "init must be a text", "0", None),
    ('{ buffer = "f32", shape = [4], init = "normal(1)" }', "with 1 arguments", None, "mean"),
    ('{ buffer = "f32", shape = [4], init = "normal(0,-1)" }', "negative", None, None),
    ('{ buffer = "f32", shape = [4], init = "uniform(1,0)" }', "is empty", None, None),
    ('{ buffer = "f16", shape = [4], init = "uniform(0,1e9)" }', "out of the range", None, None),
    ('{ buffer = "s32", shape = [4], init = "normal(0,1)" }', "fractions", None, "randint"),
    ('{ buffer = "s32", shape = [4], init = "randint(4,4)" }', "is empty", None, "excluded"),
    ('{ buffer = "u8", shape = [4], init = "randint(0,257)" }', "256 is out of", None, None),
    ('{ buffer = "u8", shape = [4], init = "randint(0,1.5)" }', "integers", None, None),
    ('{ buffer = "u8", shape = [4], init = "randint(0,Q)" }', "unknown name 'Q'", "Q", None),
    ('{ buffer = "u8", shape = [4], init = "file:a.bin" }', "not a .npy file", None, "numpy"),
    ("{ struct = [] }", "must be a list of fields", "[]", None),
    ("{ struct = [3] }", "a field must be a table", "3", None),
    ('{ struct = [{ type = "u32" }] }', "needs 'value'", None, None),
    ('{ struct = [{ type = "u32", value = [] }] }', "without values", "[]", None),
    ('{ struct = [{ type = "u8", value = 1, ofset = 0 }] }', "no key 'ofset'", "ofset", "offset"),
    ('{ struct = [{ type = "u8", value = 1 }], align = 3 }', "align is 3", "3", "power of two"),
    (
        '{ struct = [{ type = "u64", value = 1 }], size = 4 }',
        "up to byte 8, but size = 4",
        None,
        "write size = 8",
    ),
    (
        '{ struct = [{ type = "u64", value = 1 }, { type = "u8", value = 1, offset = 7 }] }',
        "the fields at offsets 0 and 7 overlap",
        '{ type = "u8", value = 1, offset = 7 }',
        None,
    ),
    ("{ tensormap = 3 }", "tensormap must be a table", "3", None),
    ('{ tensormap = { buffer = "A", box = [8] } }', "has the id 'A'", None, "give an argument"),
    ("{ tensormap = { box = [8] } }", "needs 'buffer'", None, None),
]


def found_in(text: str) -> GoptxError:
    with pytest.raises(GoptxError) as caught:
        parse_launch(text, "k.toml")
    return caught.value


def check_mistake(error: GoptxError, message: str, under: str | None, hint: str | None) -> None:
    found = error.diagnostics[0]
    assert message in found.message
    assert found.span is not None
    assert str(error).startswith("k.toml:")
    if under is not None:
        assert found.span.text == under
    if hint is not None:
        assert hint in (found.hint or "")
    assert len(error.diagnostics) == 1


@pytest.mark.parametrize(
    ("body", "message", "under", "hint"), MISTAKES, ids=[m[0] for m in MISTAKES]
)
def test_mistakes_in_a_kernel(body: str, message: str, under: str | None, hint: str | None) -> None:
    lines = "" if "grid" in body else "grid = [1]\n"
    lines += "" if "block" in body else "block = [32]\n"
    error = found_in(f"[k.sizes.verify]\nN = 1000\n[k]\n{lines}{body}\n")
    check_mistake(error, message, under, hint)


@pytest.mark.parametrize(
    ("text", "message", "under", "hint"),
    ARGUMENT_MISTAKES,
    ids=[m[0] for m in ARGUMENT_MISTAKES],
)
def test_mistakes_in_an_argument(
    text: str, message: str, under: str | None, hint: str | None
) -> None:
    head = "[k.sizes.verify]\nN = 1000\n[k]\ngrid = [1]\nblock = [32]\n"
    check_mistake(found_in(f"{head}args = [\n  {text},\n]\n"), message, under, hint)


TENSORMAP_MISTAKES = [
    ("box = [8]", "box has 1 values, not 2"),
    ("box = [512, 1]", "512 in box is not from 1 to 256"),
    ("box = [4, 8]", "the box is 8 bytes wide, not a multiple of 16"),
    ('box = [64, 8], swizzle = "64B"', "more than the swizzle's 64B"),
    ("box = [64, 8], dims = [64, 65]", "it reaches byte"),
    ("box = [64, 8], strides = [100]", "not a multiple of 16"),
    ("box = [64, 8], element_strides = [1, 9]", "9 in element_strides"),
    ('box = [256, 256], dtype = "f64"', "more than shared memory has"),
    ('box = [8, 8], interleave = "16B"', "needs 3 or more dimensions"),
    ('box = [8, 8], swizzle = "12B"', "unknown swizzle '12B'"),
    ("box = [8, 8], bax = 3", "no key 'bax'"),
    ("dims = [64, 64]", "needs 'box'"),
]


@pytest.mark.parametrize(("fields", "message"), TENSORMAP_MISTAKES)
def test_mistakes_in_a_tensor_map(fields: str, message: str) -> None:
    error = found_in(
        "[k]\ngrid = [1]\nblock = [32]\nargs = [ { tensormap = { buffer = "
        f'{{ buffer = "f16", shape = [64, 64] }}, {fields} }} }} ]\n'
    )
    assert message in str(error)


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("", "has no kernel", 1, 1),
        ("seed = 3", "has no kernel", 1, 1),
        ("seed = -1\n[k]\ngrid=[1]\nblock=[1]", "seed is -1", 1, 8),
        ("seed = 'x'\n[k]\ngrid=[1]\nblock=[1]", "seed must be an integer", 1, 8),
        ("sed = 3", "unknown key 'sed'", 1, 1),
        ("[k]\nblock = [1]", "needs 'grid'", 1, 2),
        ("[k]\ngrid = [1]", "needs 'block'", 1, 2),
        ("[k]\ngrid = [", "malformed TOML", 2, 8),
        ("[k\ngrid = [1]", "malformed TOML", 1, 3),
        ("[k]\n[k]", "malformed TOML", 2, 3),
        ("a = 1\r\nb = ?", "malformed TOML", 2, 5),
        ("\x00", "malformed TOML", 1, 1),
        ("[k]\nsizes = 3\ngrid=[1]\nblock=[1]", "sizes must be a table", 2, 9),
        ("[k.sizes]\nN = 3\n[k]\ngrid=[1]\nblock=[1]", "size 'N' must be a table", 2, 5),
        ("[k.sizes.a]\nN = 1.5\n[k]\ngrid=[1]\nblock=[1]", "N must be an integer", 2, 5),
        ("[k.sizes.a]\n'N-1' = 1\n[k]\ngrid=[1]\nblock=[1]", "cannot be the name", 2, 1),
        ("[k.sizes.a]\nN = 9223372036854775808\n[k]\ngrid=[1]\nblock=[1]", "64 bits", 2, 5),
        (
            "[k.sizes.a]\nN = 1\n[k.sizes.b]\nM = 1\n[k]\ngrid=[1]\nblock=[1]",
            "size 'a' lacks M",
            1,
            2,
        ),
    ],
)
def test_mistakes_in_a_file(text: str, message: str, line: int, column: int) -> None:
    found = found_in(text).diagnostics[0]
    assert message in found.message
    assert found.span is not None
    assert (found.span.line, found.span.column) == (line, column)


def test_all_mistakes_are_reported() -> None:
    error = found_in(
        "[a]\ngrid = [0]\nblok = [1]\nargs = [ { type = 'u33', value = 1 }, { type = 'u8' } ]\n"
        "[b]\ngrid = 1\nblock = [1]\n"
    )
    messages = " ".join(d.message for d in error.diagnostics)
    for part in ("'blok'", "needs 'block'", "'u33'", "needs 'value'", "grid must be a list"):
        assert part in messages


def test_mistake_at_one_size_names_it() -> None:
    error = found_in(
        "[k.sizes.verify]\nN = 5\n[k.sizes.bench]\nN = 0\n[k]\ngrid = ['N']\nblock = [1]\n"
    )
    assert [n.message for n in error.diagnostics[0].notes] == ["at size 'bench'"]


def test_two_arguments_of_one_name() -> None:
    error = found_in(
        "[k]\ngrid=[1]\nblock=[1]\nargs = [\n { name='n', type='u8', value=1 },\n"
        " { name='n', type='u8', value=2 } ]"
    )
    found = error.diagnostics[0]
    assert "two arguments have the name 'n'" in found.message
    assert found.span is not None
    assert found.span.line == 6
    assert found.notes[0].span is not None
    assert found.notes[0].span.line == 5


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ('buffer = "u32", shape = [8]', "type"),
        ('buffer = "f32", shape = [9]', "shape"),
        ('buffer = "f32", shape = [8], init = "ones"', "init"),
    ],
)
@pytest.mark.parametrize("apart", [False, True])
def test_shared_buffers_that_differ(other: str, what: str, apart: bool) -> None:
    between = "]\n[b]\ngrid=[1]\nblock=[1]\nargs = [" if apart else ""
    error = found_in(
        '[a]\ngrid=[1]\nblock=[1]\nargs = [ { buffer = "f32", shape = [8], id = "m" },'
        f'{between} {{ {other}, id = "m" }} ]'
    )
    found = error.diagnostics[0]
    assert f"differ in {what}" in found.message
    assert found.notes[0].span is not None


def test_unknown_sizes_and_names() -> None:
    sizes = "[gelu.sizes.verify]\nN = 10\n[gelu.sizes.bench]\nN = 100\n"
    gelu = parse_launch(f"{sizes}[gelu]\ngrid = ['N']\nblock = [1]").kernels["gelu"]
    with pytest.raises(GoptxError, match="did you mean bench"):
        gelu.at("bnch")
    with pytest.raises(GoptxError, match="it has N"):
        gelu.at(None, {"M": 3})
    plain = parse_launch("[k]\ngrid=[1]\nblock=[1]").kernels["k"]
    with pytest.raises(GoptxError, match="has no sizes"):
        plain.at("verify")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(GoptxError, match="cannot read launch file"):
        load_launch(tmp_path / "missing.toml")
    with pytest.raises(GoptxError, match="cannot read launch file"):
        load_launch(tmp_path)
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"# \xff\xfe\n")
    with pytest.raises(GoptxError, match=r":1:3: error: this is not UTF-8"):
        load_launch(binary)
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * (5 << 20))
    with pytest.raises(GoptxError, match="is no launch file"):
        load_launch(big)


def test_files_are_beside_the_launch_file(tmp_path: Path) -> None:
    import numpy as np

    np.save(tmp_path / "x.npy", np.arange(4, dtype=np.float32))
    path = tmp_path / "k.toml"
    path.write_text(
        "[k]\ngrid=[1]\nblock=[1]\nargs=[{ buffer='f32', shape=[4], init='file:x.npy' }]\n"
    )
    launch = load_launch(path).kernels["k"].at()
    assert launch.buffers[0].materialise(0).tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100000,
        "a = " + "[" * 100000,
        "a = " + "{a=" * 5000,
        "[k]\ngrid = ['" + "(" * 5000 + "']\nblock = [1]",
        "[k]\ngrid = ['2**2**2**2**2**2']\nblock = [1]",
        "[k]\ngrid = [1]\nblock = [1]\nargs = [{ buffer = 'f32', shape = ['9**99**9'] }]",
        "a.b.c.d = 1",
        "[[k]]\ngrid = [1]",
        "k = 2024-01-01T00:00:00",
    ],
    ids=range(9),
)
def test_hostile_files_are_diagnosed(text: str) -> None:
    assert found_in(text).diagnostics


@given(st.text(alphabet="[]{}=\"'\\\n #.,abk01-", max_size=60))
def test_any_text_is_read_or_diagnosed(text: str) -> None:
    for body in (text, f"[k]\ngrid = [1]\nblock = [1]\n{text}"):
        try:
            parse_launch(body)
        except GoptxError as error:
            assert error.diagnostics[0].render()
