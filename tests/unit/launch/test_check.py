"""Arguments against parameters, Triton's hidden pointers, and templates."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goptx.diag import Source, Span
from goptx.launch import (
    check_against,
    looks_like_triton,
    pad_hidden_pointers,
    parse_launch,
    template,
)
from goptx.launch.model import Concrete


@dataclass(frozen=True)
class Param:
    name: str
    type: str | None
    size: int | None
    align: int | None = None
    pointer: str | None = None


def launch(*args: str) -> Concrete:
    text = "[k]\ngrid = [1]\nblock = [32]\nargs = [\n" + "".join(f"  {a},\n" for a in args) + "]\n"
    return parse_launch(text, "k.toml").kernels["k"].at()


S32 = '{ name = "n", type = "s32", value = -1 }'
BUFFER = '{ name = "x", buffer = "f32", shape = [4] }'
STRUCT = '{ name = "s", struct = [ { type = "u64", value = 1 }, { type = "u8", value = 1 } ] }'
MAP = '{ name = "t", tensormap = { buffer = { buffer = "f16", shape = [64, 64] }, box = [64, 8] } }'


@pytest.mark.parametrize(
    ("arg", "param"),
    [
        (S32, Param("p", "u32", 4)),
        (S32, Param("p", "b8", 4, 4)),
        (S32, Param("p", "f32", 4)),
        (BUFFER, Param("p", "u64", 8)),
        (BUFFER, Param("p", "b64", 8, None, "global")),
        (STRUCT, Param("p", "b8", 16, 8)),
        (MAP, Param("p", "b8", 128, 64)),
        ('{ type = "f16", value = 1 }', Param("p", "b8", 2, 2)),
    ],
)
def test_what_fits(arg: str, param: Param) -> None:
    assert check_against(launch(arg), [param]) == []


@pytest.mark.parametrize(
    ("arg", "param", "message", "hint"),
    [
        (S32, Param("p", "u64", 8), "s32 has 4 bytes, not .u64 of 8 bytes", 'type = "s64"'),
        (S32, Param("p", "b8", 24, 8), "not .b8 of 24 bytes", "struct"),
        (BUFFER, Param("p", "u32", 4), "a buffer's address has 8 bytes", "scalar"),
        (STRUCT, Param("p", "b8", 24, 8), "the struct has 16 bytes", "write size = 24"),
        (MAP, Param("p", "u64", 8), "a tensor map has 128 bytes", None),
        (MAP, Param("p", "b8", 128, 8), "aligned to 64 bytes, not 8", "__grid_constant__"),
    ],
)
def test_what_does_not_fit(arg: str, param: Param, message: str, hint: str | None) -> None:
    source = Source("k.ptx", ".entry k()")
    (found,) = check_against(launch(arg), [param], Span(source, 7, 8))
    assert message in found.message
    assert "argument 0" in found.message
    assert found.span is not None
    assert found.span.text == arg
    assert found.notes[0].span is not None
    assert found.notes[0].span.file == "k.ptx"
    assert hint is None or hint in (found.hint or "")


def test_short_addresses() -> None:
    param = Param("p", "u32", 4)
    assert check_against(launch(BUFFER), [param], address_size=32) == []
    assert check_against(launch(BUFFER), [Param("p", "u64", 8)], address_size=32)


def test_numbers_of_arguments() -> None:
    wide, short = Param("p0", "u64", 8), Param("p1", "u32", 4)
    (few,) = check_against(launch(BUFFER), [wide, short])
    assert (
        "k has 1 arguments, but its kernel has 2 parameters; missing: p1 (4 bytes)" in few.message
    )
    (many,) = check_against(launch(BUFFER, S32), [wide])
    assert "k has 2 arguments, but its kernel has 1 parameters" in many.message
    assert many.span is not None
    assert many.span.text == "k"
    (triton,) = check_against(launch(BUFFER), [wide, Param("s", "u64", 8), Param("t", "u64", 8)])
    assert "global_scratch" in (triton.hint or "")


def test_hidden_pointers() -> None:
    params = [Param("a", "u64", 8), Param("b", "u64", 8), Param("c", "u64", 8)]
    short = launch(BUFFER)
    padded = pad_hidden_pointers(short, params)
    assert [a.name for a in padded.args] == ["x", "global_scratch", "profile_scratch"]
    assert check_against(padded, params) == []
    assert pad_hidden_pointers(padded, params) is padded
    assert pad_hidden_pointers(short, params[:2]) is short
    assert pad_hidden_pointers(short, [*params[:2], Param("d", "u32", 4)]) is short


def test_template_is_a_launch_file() -> None:
    params = [
        Param("x", "u64", 8, None, "global"),
        Param("y", "u64", 8),
        Param("z", "u64", 8),
        Param("n", "u32", 4),
        Param("a", "f32", 4),
        Param("h", "b8", 2, 2),
        Param("flag", "u8", 1),
        Param("s", "b8", 40, 8),
        Param("t", "b8", 128, 64),
        Param("tex", "texref", 8),
    ]
    text = template("_Z4gelu$v", params, (32, 8, 1), pointers={"y"})
    found = parse_launch(text, "t.toml").find(None, "_Z4gelu$v")
    assert found is not None
    assert found.size_names == ("verify", "bench")
    concrete = found.at()
    assert concrete.block == (32, 8, 1)
    assert [a.name for a in concrete.args] == [p.name for p in params]
    assert check_against(concrete, params) == []
    assert [type(a).__name__ for a in concrete.args] == [
        *("Buffer", "Buffer", "Scalar", "Scalar", "Scalar", "Scalar", "Scalar"),
        *("Struct", "TensorMap", "Scalar"),
    ]


@example(name="seed", sizes=[4])
@given(
    name=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1),
    sizes=st.lists(st.integers(1, 300), max_size=8),
)
def test_any_template_is_a_launch_file(name: str, sizes: list[int]) -> None:
    params = [Param(f"p{i}", "b8", size, 1) for i, size in enumerate(sizes)]
    text = template(name, params)
    found = parse_launch(text).find(None, name)
    assert found is not None
    assert check_against(found.at("bench"), params) == []


def test_triton_is_recognised() -> None:
    triton = "//\n// Generated by LLVM NVPTX Back-End\n//\n.entry k()\n.reqntid 128\n{}"
    assert looks_like_triton(triton)
    assert not looks_like_triton(triton.replace("LLVM NVPTX Back-End", "NVIDIA NVVM Compiler"))
    assert not looks_like_triton(triton.replace(".reqntid 128", ""))
