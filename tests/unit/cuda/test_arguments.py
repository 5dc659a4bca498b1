"""Python values and launch-file arguments as the bytes that a launch takes."""

from __future__ import annotations

import ctypes
import math
import struct
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from goptx.contract import Contract, FusedParam, MemberParam, read_contract
from goptx.cuda.arguments import (
    address,
    fused_values,
    launch_values,
    member_values,
    pack,
    value_of,
    workspace_size,
)
from goptx.diag import GoptxError
from goptx.launch import DTYPES, load_launch
from goptx.launch.dtypes import encode

FUSED = Path(__file__).resolve().parents[2] / "fused"


def param(kind: str, size: int | None = None) -> MemberParam:
    width = DTYPES[kind].size if size is None else size
    return MemberParam("p", kind, width, min(width, 8))


class Pair(ctypes.Structure):
    _fields_ = (("x", ctypes.c_uint32), ("y", ctypes.c_float))


TENSOR = SimpleNamespace(data_ptr=lambda: 0x7000, is_cuda=True)
ARRAY = SimpleNamespace(__cuda_array_interface__={"data": (0x8000, False)})
BUFFER = SimpleNamespace(address=0x9000)


@pytest.mark.parametrize(
    ("value", "kind", "bits"),
    [
        (5, "u32", "05000000"),
        (-1, "u32", "ffffffff"),  # nvcc writes .u32 for int
        (0xFFFFFFFF, "s32", "ffffffff"),
        (True, "u8", "01"),
        (-2, "s16", "feff"),
        (3, "f32", "00004040"),
        (1.5, "f32", "0000c03f"),
        (1.5, "b32", "0000c03f"),  # LLVM writes .b32 for float
        (1.5, "f64", "000000000000f83f"),
        (1.5, "b64", "000000000000f83f"),
        (1.0, "f16", "003c"),
        (1.0, "bf16", "803f"),
        (np.float16(1.0), "b16", "003c"),
        (np.float64(1.5), "f32", "0000c03f"),
        (np.int64(-1), "u64", "ffffffffffffffff"),
        (np.uint8(7), "u32", "07000000"),
        (np.bool_(True), "u32", "01000000"),
        (None, "u64", "0000000000000000"),
        (TENSOR, "u64", "0070000000000000"),
        (ARRAY, "b64", "0080000000000000"),
        (BUFFER, "s64", "0090000000000000"),
        (b"\1\2\3\4", "u32", "01020304"),
        (bytearray(b"\1\2"), "f16", "0102"),
        (ctypes.c_uint32(9), "u32", None),
    ],
)
def test_values_are_packed_by_the_type_of_the_parameter(
    value: Any, kind: str, bits: str | None
) -> None:
    if bits is None:
        with pytest.raises(GoptxError):
            pack(value, param(kind), "argument 0")
    else:
        assert pack(value, param(kind), "argument 0").hex() == bits


def test_structures_are_bytes_or_ctypes() -> None:
    wanted = struct.pack("<If", 3, 1.5)
    shape = param("b8", 8)
    assert pack(wanted, shape, "s") == wanted
    assert pack(Pair(3, 1.5), shape, "s") == wanted
    with pytest.raises(GoptxError, match=r"8 bytes, but 3 bytes are given"):
        pack(b"abc", shape, "s")
    with pytest.raises(GoptxError, match="give its bytes"):
        pack(3, shape, "s")


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        (1 << 32, "u32", "4294967296 does not fit 32 bits"),
        (-(1 << 31) - 1, "s32", "does not fit 32 bits"),
        (1.5, "u32", r"the float 1\.5 is given"),
        (1.5, "b16", r"the float 1\.5 is given"),
        ("x", "u32", "str is given"),
        (None, "u32", "NoneType is given"),
        (TENSOR, "u32", "the address of types.SimpleNamespace is given"),
        (TENSOR, "f64", "the address of"),
        (np.zeros(3), "u64", "arrays must lie on the device"),
        (np.complex64(1), "f64", "complex64 is given"),
        (1e300, "f32", "out of the range of f32"),
        (SimpleNamespace(data_ptr=lambda: 1, is_cuda=False), "u64", "tensor in host memory"),
    ],
)
def test_what_does_not_fit_is_named(value: Any, kind: str, said: str) -> None:
    with pytest.raises(GoptxError, match=said):
        pack(value, param(kind), "argument 3 of member 'a'")


def test_addresses_are_those_of_device_arrays_only() -> None:
    assert [address(x) for x in (TENSOR, ARRAY, BUFFER, 7, "x")] == [
        0x7000,
        0x8000,
        0x9000,
        None,
        None,
    ]


@pytest.fixture
def pair() -> Contract:
    return read_contract(FUSED / "pair.contract.toml")


VALUES = (0x1000, 0x2000, 2.0, 9, 0x3000, 0x4000, 7, 130)


def test_the_parameters_are_the_members_arguments_and_the_shapes(pair: Contract) -> None:
    packed = member_values(pair, VALUES)
    by_alias = member_values(pair, (), {"b": VALUES[4:], "a": VALUES[:4]})
    assert packed == by_alias
    names = pair.shape_names({"a": (3,), "b": (2,)})
    values = fused_values(pair, packed, names, _never, _never)
    assert b"".join(values) == struct.pack("<QQfIQQIII", *VALUES, 3)
    assert pair.launch_grid(names) == 5


def _never(*_: object) -> int:
    raise AssertionError("not asked for")


def test_variables_and_workspaces_are_asked_for() -> None:
    contract = read_contract(FUSED / "state_twice.contract.toml")
    names = contract.shape_names({"a": (3,), "b": (2,)}, {"a": 64, "b": 0})
    asked: list[tuple[str, str]] = []

    def variable(alias: str, symbol: str) -> int:
        asked.append((alias, symbol))
        return 16 * len(asked)

    packed = member_values(contract, (1, 2))
    values = fused_values(contract, packed, names, variable, lambda p: workspace_size(p, names))
    assert b"".join(values) == struct.pack("<QQIIIQQQ", 1, 2, 3, 64, 0, 16, 32, 4)
    assert asked == [("a", "runs"), ("b", "runs")]
    assert contract.launch_shared(names) == 64


def test_counts_and_names_of_arguments_are_told(pair: Contract) -> None:
    with pytest.raises(GoptxError, match="takes 8 arguments") as caught:
        member_values(pair, VALUES[:3])
    notes = [note.message for note in caught.value.diagnostics[0].notes]
    assert notes[0] == "a (saxpy): x .u64, y .u64, a .f32, n .u32"
    with pytest.raises(GoptxError, match=r"'b' \(scale\) takes 4 arguments, not 2: in .u64, out"):
        member_values(pair, (), {"a": VALUES[:4], "b": (1, 2)})
    with pytest.raises(GoptxError, match="no member 'c'"):
        member_values(pair, (), {"a": VALUES[:4], "c": VALUES[4:]})
    with pytest.raises(GoptxError, match="in a row and by alias"):
        member_values(pair, VALUES, {"a": VALUES[:4]})
    with pytest.raises(GoptxError, match=r"argument 2 of member 'a' \(a\) is .f32"):
        member_values(pair, (1, 2, "x", 4, *VALUES[4:]))


def test_a_shape_beyond_its_parameter_is_refused(pair: Contract) -> None:
    broken = replace(pair, params=(FusedParam("s", "u32", 4, 4, "shape", expr="a_grid_x * 3"),))
    names = broken.shape_names({"a": (2_000_000_000,), "b": (1,)})
    with pytest.raises(GoptxError, match="out of the 4 bytes of s"):
        fused_values(broken, {}, names, _never, _never)


def test_a_parameter_without_an_origin_is_a_damaged_contract(pair: Contract) -> None:
    broken = replace(pair, params=(FusedParam("q", "u32", 4, 4, "member", member="a", index=9),))
    names = pair.shape_names({"a": (1,), "b": (1,)})
    with pytest.raises(GoptxError, match="damaged contract: parameter 'q'"):
        fused_values(broken, member_values(pair, VALUES), names, _never, _never)


def test_launch_files_give_the_same_bytes() -> None:
    launch = load_launch(FUSED / "members.toml").kernels["saxpy"].at("verify")
    values = launch_values(launch.args, lambda buffer: {"x": 16, "y": 32}[buffer.name])
    assert b"".join(values) == struct.pack("<QQfI", 16, 32, 1.5, 1001)


@pytest.mark.parametrize("kind", ["f16", "bf16", "e4m3", "e5m2", "f32", "f64"])
def test_bits_are_read_back_as_the_numbers_that_they_encode(kind: str) -> None:
    dtype = DTYPES[kind]
    largest = value_of(dtype.largest.to_bytes(dtype.size, "little"), dtype)
    for value in (0.0, -0.0, 1.0, -1.5, 0.125, 2.0**-9, float(largest)):
        found = value_of(encode(value, dtype), dtype)
        assert found == value and math.copysign(1, found) == math.copysign(1, value)
    assert math.isnan(value_of(encode(math.nan, dtype), dtype))
    if kind != "e4m3":
        assert value_of(encode(-math.inf, dtype), dtype) == -math.inf


def test_integers_are_read_with_their_sign() -> None:
    assert value_of(b"\xff\xff", DTYPES["s16"]) == -1
    assert value_of(b"\xff\xff", DTYPES["u16"]) == 65535
