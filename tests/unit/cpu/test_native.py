"""What is written in LLVM's own operations does what the table of meanings says, bit by bit."""

from __future__ import annotations

import numpy as np
import pytest

from goptx.cpu.engine import QUICK, THOROUGH
from goptx.cpu.machine import Machine
from goptx.syntax import parse

EDGES = [
    *(0x00000000, 0x80000000, 0x00000001, 0x807FFFFF, 0x00800000, 0x3F800000, 0xBF800000),
    *(0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00001, 0x7F800001),
    *(0x3F000000, 0x40490FDB, 0x7FFFFFFF, 0x0000001F, 0x00000020, 0x00000021, 0x33D6BF95),
]

TWO = [
    *(f"{op}.{t}" for op in ("add", "sub") for t in ("u32", "s32")),
    *("mul.lo.s32", "mul.hi.s32", "mul.hi.u32", "div.s32", "div.u32", "rem.s32", "rem.u32"),
    *("min.s32", "min.u32", "max.s32", "max.u32", "and.b32", "or.b32", "xor.b32"),
    *("shl.b32", "shr.s32", "shr.u32", "prmt.b32", "add.sat.s32", "sub.sat.s32"),
    *("add.f32", "add.ftz.f32", "add.sat.f32", "sub.f32", "mul.f32", "mul.ftz.f32"),
    *("mul.ftz.sat.f32", "div.rn.f32", "div.rn.ftz.f32", "min.f32", "max.f32", "min.ftz.f32"),
    *("max.NaN.f32", "min.NaN.f32", "max.ftz.NaN.f32"),
]
ONE = [
    *("abs.s32", "neg.s32", "not.b32", "popc.b32", "clz.b32", "brev.b32"),
    *("cvt.rn.f32.s32", "cvt.rn.f32.u32", "cvt.rn.sat.f32.s32", "cvt.sat.f32.f32"),
    *("cvt.ftz.f32.f32", "rcp.rn.f32", "rcp.rn.ftz.f32", "sqrt.rn.f32", "sqrt.rn.ftz.f32"),
    *("rcp.approx.f32", "rcp.approx.ftz.f32", "sqrt.approx.f32", "sqrt.approx.ftz.f32"),
    *("rsqrt.approx.f32", "rsqrt.approx.ftz.f32", "abs.f32", "neg.f32", "abs.ftz.f32"),
]
THREE = [
    *("mad.lo.s32", "mad.hi.s32", "mad.hi.u32", "shf.l.wrap.b32", "shf.r.clamp.b32"),
    *("shf.l.clamp.b32", "shf.r.wrap.b32", "fma.rn.f32", "fma.rn.ftz.f32", "fma.rn.sat.f32"),
    *("lop3.b32 T", "bfe.u32 C"),
]
COMPARE = [
    *(f"setp.{c}.{t}" for c in ("eq", "ne", "lt", "le", "gt", "ge") for t in ("s32", "u32", "f32")),
    *(f"setp.{c}.f32" for c in ("equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan")),
    *("setp.lt.ftz.f32", "setp.eq.ftz.f32"),
]
NARROW = [
    *("cvt.f32.f16 h", "cvt.f32.bf16 h", "cvt.rn.f16.f32 n", "cvt.rn.bf16.f32 n"),
    *("cvt.rn.f16x2.f32 x", "cvt.rn.bf16x2.f32 x", "cvt.u16.u32 n", "cvt.s16.s32 n"),
    *("cvt.f64.f32 w", "cvt.rn.f32.f64 v"),
    *("cvt.s32.s8 h", "cvt.u32.u8 h", "cvt.s32.s16 h", "cvt.rn.f32.s16 h", "cvt.rn.f32.u8 h"),
]


def statement(op: str) -> str:
    """The operation on %a, %b, %c, its result in %d."""
    if op in THREE:
        name, _, kind = op.partition(" ")
        return (
            f"{name} %d, %a, %b, %c{', 0xE8' if kind == 'T' else ''};"
            if kind != "C"
            else (f"{name} %d, %a, 5, 9;")
        )
    if op in COMPARE:
        return f"{op} %p, %a, %b; selp.u32 %d, 1, 0, %p;"
    if op == "prmt.b32":
        return "prmt.b32 %d, %a, %b, 0x5410;"
    if op in TWO:
        return f"{op} %d, %a, %b;"
    name, _, kind = op.partition(" ")
    return {
        "": f"{name} %d, %a;",
        "h": f"mov.b32 {{%h, %g}}, %a; {name} %d, %h;",
        "n": f"{name} %h, %a; mov.b32 %d, {{%h, 0}};",
        "x": f"{name} %d, %a, %b;",
        "w": f"{name} %q1, %a; mov.b64 {{%a, %b}}, %q1; xor.b32 %d, %a, %b;",
        "v": f"mov.b64 %q1, {{%b, %a}}; {name} %d, %q1;",
    }[kind]


def outcome(op: str, words: np.ndarray, native: bool) -> np.ndarray:
    text = f"""
.version 8.6
.target sm_90
.address_size 64
.visible .entry k(.param .u64 p)
{{
  .reg .pred %p; .reg .b32 %a, %b, %c, %d, %t; .reg .b64 %q, %o, %q1; .reg .b16 %h, %g;
  ld.param.u64 %q, [p]; mov.u32 %t, %ctaid.x; mad.lo.u32 %t, %t, 256, 0; mov.u32 %a, %tid.x;
  add.u32 %t, %t, %a; mul.wide.u32 %o, %t, 16; add.s64 %q, %q, %o;
  ld.global.v4.b32 {{%a, %b, %c, %d}}, [%q];
  {statement(op)}
  st.global.b32 [%q+12], %d;
  ret;
}}"""
    # Code that was made in a hurry must say the same.
    with Machine(native=native, effort=THOROUGH if native else QUICK) as machine:
        address = machine.allocate(words.nbytes, "words")
        machine.upload(address, words)
        loaded = machine.load(parse(text, op))
        values = [address.to_bytes(8, "little")]
        machine.run(loaded, "k", [len(words) // 256], [256], values)
        return machine.download(address, words.nbytes).view(np.uint32).reshape(-1, 4)[:, 3]


@pytest.mark.parametrize("op", [*TWO, *ONE, *THREE, *COMPARE, *NARROW])
def test_native_operations_agree_with_the_table(op: str) -> None:
    random = np.random.default_rng(5)
    edges = np.array(EDGES, np.uint32)
    words = random.integers(0, 1 << 32, (1024, 4)).astype(np.uint32)
    pairs = np.stack(np.meshgrid(edges, edges), -1).reshape(-1, 2)
    words[: len(pairs), :2] = pairs
    words[: len(pairs), 2] = random.choice(edges, len(pairs))
    words[:, 3] = 0
    native, table = (outcome(op, words, native) for native in (True, False))
    different = np.flatnonzero(native != table)
    assert not len(different), [
        (*(f"{w:08x}" for w in words[k, :3]), f"{native[k]:08x} != {table[k]:08x}")
        for k in different[:5]
    ]
