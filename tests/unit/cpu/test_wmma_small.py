"""wmma of f64, of 4-bit integers and of single bits on the CPU, against plain numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from goptx import cpu

KERNEL = """.version 7.8
.target sm_90
.address_size 64
.visible .entry k(.param .u64 a, .param .u64 b, .param .u64 c, .param .u64 d) {{
.reg .b32 %r<9>; .reg .f64 %f<9>; .reg .b64 %d<5>;
ld.param.u64 %d1, [a]; ld.param.u64 %d2, [b]; ld.param.u64 %d3, [c]; ld.param.u64 %d4, [d];
wmma.load.a.sync.aligned.{la}.{shape}.global.{ta} {{{a}}}, [%d1], {sa};
wmma.load.b.sync.aligned.{lb}.{shape}.global.{ta} {{{b}}}, [%d2], {sb};
wmma.load.c.sync.aligned.{lc}.{shape}.global.{tc} {{{c}}}, [%d3], {sc};
wmma.mma{op}.sync.aligned.{la}.{lb}.{shape}.{tc}.{ta}.{ta}.{tc}{more}
    {{{d}}}, {{{a}}}, {{{b}}}, {{{c}}};
wmma.store.d.sync.aligned.{lc}.{shape}.global.{tc} [%d4], {{{d}}}, {sc};
ret; }}
"""
INTEGERS = {"a": "%r1", "b": "%r2", "c": "%r3, %r4", "d": "%r5, %r6"}
DOUBLES = {"a": "%f1", "b": "%f2", "c": "%f3, %f4", "d": "%f5, %f6"}


def padded(matrix: np.ndarray[Any, Any], column_major: bool, stride: int) -> np.ndarray[Any, Any]:
    """Memory that holds a matrix by rows or columns that many elements apart."""
    lines = matrix.T if column_major else matrix
    found = np.zeros((len(lines), stride), matrix.dtype)
    found[:, : lines.shape[1]] = lines
    return found


@pytest.mark.parametrize("la", ["row", "col"])
@pytest.mark.parametrize("lb", ["row", "col"])
@pytest.mark.parametrize("lc", ["row", "col"])
def test_doubles(la: str, lb: str, lc: str) -> None:
    source = np.random.default_rng(3)
    a, b, c = (source.integers(-99, 99, s).astype(float) for s in ((8, 4), (4, 8), (8, 8)))
    memory = [
        padded(m, layout == "col", s) for m, layout, s in ((a, la, 10), (b, lb, 10), (c, lc, 12))
    ]
    out = np.zeros((8, 12))
    text = KERNEL.format(
        **DOUBLES, la=la, lb=lb, lc=lc, ta="f64", tc="f64", shape="m8n8k4", op="", more="",
        sa=10, sb=10, sc=12,
    )  # fmt: skip
    cpu.launch(text, 1, 32, [*memory, out], checks="all")
    found = out[:, :8].T if lc == "col" else out[:, :8]
    assert (found == a @ b + c).all() and not out[:, 8:].any()


def nibbles(matrix: np.ndarray[Any, Any], stride: int) -> np.ndarray[Any, Any]:
    """Rows of 4-bit elements, the lower one of two in the lower half of a byte."""
    low = padded(matrix, False, stride).astype(np.uint8) & 15
    return (low[:, ::2] | low[:, 1::2] << 4).copy()


@pytest.mark.parametrize("ta", ["s4", "u4"])
@pytest.mark.parametrize("saturates", [False, True])
def test_integers_of_four_bits(ta: str, saturates: bool) -> None:
    source = np.random.default_rng(4)
    low, high = (-8, 8) if ta == "s4" else (0, 16)
    a, b = (source.integers(low, high, s) for s in ((8, 32), (32, 8)))
    c = source.integers(-(1 << 31), 1 << 31, (8, 8))
    memory = [nibbles(a, 64), nibbles(b.T, 32), c.astype(np.int32)]
    out = np.zeros((8, 8), np.int32)
    text = KERNEL.format(
        **INTEGERS, la="row", lb="col", lc="row", ta=ta, tc="s32", shape="m8n8k32", op="",
        more=".satfinite" * saturates, sa=64, sb=32, sc=8,
    )  # fmt: skip
    cpu.launch(text, 1, 32, [*memory, out], checks="all")
    exact = a.astype(np.int64) @ b + c
    expected = exact.clip(-(1 << 31), (1 << 31) - 1) if saturates else exact
    assert (out == expected.astype(np.int32)).all()


@pytest.mark.parametrize("op", ["and", "xor"])
def test_single_bits(op: str) -> None:
    source = np.random.default_rng(5)
    a, b = (source.integers(0, 2, s, np.uint8) for s in ((8, 128), (128, 8)))
    c = source.integers(-999, 999, (8, 8)).astype(np.int32)
    memory = [
        np.packbits(m, axis=1, bitorder="little") for m in (padded(a, False, 256), b.T.copy())
    ]
    out = np.zeros((8, 8), np.int32)
    text = KERNEL.format(
        **INTEGERS, la="row", lb="col", lc="row", ta="b1", tc="s32", shape="m8n8k128",
        op=f".{op}.popc", more="", sa=256, sb=128, sc=8,
    )  # fmt: skip
    cpu.launch(text, 1, 32, [*memory, c, out], checks="all")
    pairs = a[:, :, None] & b if op == "and" else a[:, :, None] ^ b
    assert (out == pairs.sum(axis=1, dtype=np.int32) + c).all()
