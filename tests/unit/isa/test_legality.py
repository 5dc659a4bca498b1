"""Operands that do not fit their instruction are found, and those that fit are let through."""

from __future__ import annotations

import pytest

from goptx.isa.legality import Given, operand_problems
from goptx.isa.opcodes import decode
from goptx.isa.types import TYPES, compatible

P = Given("register", "%p1", "pred")
B16 = Given("register", "%h1", "b16")
B32 = Given("register", "%r1", "b32")
U32 = Given("register", "%u1", "u32")
S32 = Given("register", "%s1", "s32")
F32 = Given("register", "%f1", "f32")
B64 = Given("register", "%rd1", "b64")
F64 = Given("register", "%fd1", "f64")
TID = Given("special", "%tid.x", "%tid")
SINK = Given("sink", "_")
LABEL = Given("label", "L")


def integer(value: int) -> Given:
    return Given("int", str(value), value=value)


def vector(*items: Given) -> Given:
    return Given("vector", "{...}", items=items)


def pair(*items: Given) -> Given:
    return Given("pair", "a|b", items=items)


def address(base: Given) -> Given:
    return Given("address", f"[{base.text}]", items=(base,))


SHARED = Given("symbol", "tile", space="shared")
GLOBAL = Given("symbol", "table", space="global")
ONE = Given("float", "1.0", "f64")
BITS = Given("float", "0f3F800000", "f32")

FITS = [
    ("add.f32", (F32, B32, BITS)),
    ("add.f32", (F32, F32, ONE)),
    ("add.s32", (B32, U32, integer(-1))),
    ("mov.b32", (B32, BITS)),
    ("mov.u32", (B32, TID)),
    ("mov.v4.u32", (vector(U32, U32, U32, SINK), TID._replace(text="%tid"))),
    ("mov.u64", (B64, GLOBAL)),
    ("mov.b64", (B64, vector(B32, F32))),
    ("mov.b64", (vector(B32, SINK), F64)),
    ("cvt.u64.u32", (B64, TID)),
    ("ld.global.u8", (B32, address(B64))),
    ("ld.global.v4.f32", (vector(F32, SINK, F32, B32), address(B64))),
    ("ld.shared.f32", (F32, address(SHARED))),
    ("ld.f32", (F32, address(GLOBAL))),
    ("ld.local.f32", (F32, address(integer(16)))),
    ("ld.shared.f32", (F32, address(B32))),
    ("st.global.v2.b32", (address(B64), vector(F32, integer(1)))),
    ("atom.global.add.u32", (SINK, address(B64), integer(1))),
    ("setp.lt.f32", (pair(P, SINK), F32, BITS)),
    ("setp.eq.and.s32", (P, S32, S32, Given("not", "!%p1", items=(P,)))),
    ("selp.b32", (B32, F32, integer(0), P)),
    ("shl.b64", (B64, B64, B32)),
    ("bar.sync", (integer(15), integer(64))),
    ("bar.sync", (B32,)),
    ("mad.wide.s32", (B64, S32, integer(4), B64)),
    ("bra", (LABEL,)),
    ("shfl.sync.bfly.b32", (pair(F32, P), F32, integer(1), integer(31), integer(-1))),
    ("cp.async.cg.shared.global", (address(B32), address(B64), integer(16))),
    ("mbarrier.arrive.shared::cluster.b64", (SINK, address(B32))),
    ("alloca.u64", (B64, B64, integer(16))),
    ("alloca.u32", (B32, B32, integer(1 << 23))),
]

WRONG = [
    ("add.s32", (F32, S32, S32), 0, "%f1 is .f32"),
    ("add.f32", (F32, F32, integer(1)), 2, "not an integer constant"),
    ("add.s32", (S32, S32, ONE), 2, "not a floating-point constant"),
    ("add.s32", (S32, S32), None, "takes 3 operands, not 2"),
    ("add.s32", (S32, S32, TID), 2, "special register"),
    ("add.s32", (S32, S32, GLOBAL), 2, "address of 'table'"),
    ("add.f64", (F64, F64, F32), 2, "%f1 is .f32"),
    ("mov.u32", (F32, U32), 0, "%f1 is .f32"),
    ("mov.u32", (U32, TID._replace(text="%tid")), 1, "%tid.x"),
    ("mov.u64", (B64, TID), 1, "%tid.x is .u32"),
    ("mov.b32", (B32, ONE), 1, "floating-point constant"),
    ("mov.b64", (B64, vector(B32, B64)), 1, ""),
    ("ld.global.u32", (F32, address(B64)), 0, "%f1 is .f32"),
    ("ld.global.u32", (B16, address(B64)), 0, "%h1 is .b16"),
    ("ld.global.v4.f32", (vector(F32, F32), address(B64)), 0, "4 elements, not 2"),
    ("ld.global.f32", (F32, B64), 1, "address in brackets"),
    ("ld.global.f32", (F32, address(F64)), 1, "must be of integers or bits"),
    ("ld.global.f32", (F32, address(SHARED)), 1, "stands in .shared, not in .global"),
    ("ld.global.f32", (F32, address(integer(64))), 1, "only for .local"),
    ("ld.global.f32", (F32, address(B64), B64), None, "takes 2 operands, not 3"),
    ("setp.lt.f32", (F32, F32, F32), 0, "takes .pred"),
    ("selp.b32", (B32, B32, B32, B32), 3, "takes .pred"),
    ("selp.b32", (SINK, B32, B32, P), 0, "sink"),
    ("shl.b64", (B64, B64, B64), 2, "takes .u32"),
    ("bar.sync", (integer(16),), 0, "in 0..15"),
    ("bar.sync", (integer(1), integer(33)), 1, "multiple of 32"),
    ("cp.async.cg.shared.global", (address(B32), address(B64), integer(4)), 2, "16"),
    ("cp.async.wait_group", (B32,), 0, "integer constant"),
    ("mbarrier.arrive.shared::cluster.b64", (B64, address(B32)), 0, "sink"),
    ("elect.sync", (B32, integer(-1)), 0, "two destinations"),
    ("alloca.u64", (B64, B64, integer(3)), 2, "a power of two"),
    ("alloca.u64", (B64, B64, integer(1 << 24)), 2, "a power of two"),
]


@pytest.mark.parametrize(("text", "operands"), FITS)
def test_fitting_operands_pass(text: str, operands: tuple[Given, ...]) -> None:
    assert operand_problems(decode(text), operands) == ()


@pytest.mark.parametrize(("text", "operands", "index", "part"), WRONG)
def test_wrong_operands_are_named(
    text: str, operands: tuple[Given, ...], index: int | None, part: str
) -> None:
    problems = operand_problems(decode(text), operands)
    assert [problem.operand for problem in problems] == [index]
    assert part in problems[0].message


def test_unknown_opcodes_are_not_judged() -> None:
    assert operand_problems(decode("frobnicate.b32"), (F32, P)) == ()


@pytest.mark.parametrize(
    ("register", "operand", "same", "wider"),
    [
        ("b32", "f32", True, True),
        ("f32", "s32", False, False),
        ("u32", "s32", True, True),
        ("b64", "u8", False, True),
        ("f32", "b8", False, True),
        ("f32", "u8", False, False),
        ("b64", "f32", False, True),
        ("f64", "f32", False, False),
        ("b16", "u32", False, False),
        ("pred", "b32", False, False),
        ("b32", "bf16x2", True, True),
        ("f32", "tf32", False, False),
        ("b16", "e4m3x2", True, True),
        ("u32", "u16x2", False, False),
        ("f16x2", "b32", True, True),
        ("mystery", "f32", True, True),
    ],
)
def test_type_compatibility(register: str, operand: str, same: bool, wider: bool) -> None:
    assert compatible(register, operand) is same
    assert compatible(register, operand, widening=True) is wider


def test_packed_types_have_lanes() -> None:
    assert (TYPES["f16x2"].bits, TYPES["f16x2"].lanes) == (32, 2)
    assert (TYPES["e4m3x4"].bits, TYPES["e4m3x4"].lanes) == (32, 4)
    assert all(t.bits % t.lanes == 0 for t in TYPES.values())
