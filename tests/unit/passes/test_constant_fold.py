"""Results that ptxas leaves to the machine, worked out by hand (ISA 9.7.1)."""

from __future__ import annotations

import pytest

from goptx.ir import Int
from goptx.pipeline import Pipeline
from goptx.syntax import parse


def folded(op: str, a: int, b: int) -> str:
    bits = op[-2:]
    module = parse(
        f".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k()\n{{\n"
        f".reg .b{bits} %a, %b, %c;\nmov.b{bits} %a, {a};\nmov.b{bits} %b, {b};\n"
        f"{op} %c, %a, %b;\nret;\n}}\n"
    )
    Pipeline.parse("constant-fold").run(module)
    return str(list(module.kernel().instructions())[2])


@pytest.mark.parametrize(
    ("op", "a", "b", "result"),
    [
        ("div.s32", -7, 2, -3),
        ("div.s32", 7, -2, -3),
        ("div.u32", -7, 2, 0x7FFFFFFC),
        ("div.s16", -32768, 3, -10922),
        ("div.s64", -(2**63), 2, -(2**62)),
        ("rem.s32", -7, 2, -1),
        ("rem.s32", 7, -2, 1),
        ("rem.u64", -1, 10, 5),
        ("mul.hi.s64", -1, -1, 0),
        ("mul.hi.s64", -(2**63), 2, -1),
        ("mul.hi.u64", -1, -1, 2**64 - 2),
    ],
)
def test_results(op: str, a: int, b: int, result: int) -> None:
    type_ = op.rpartition(".")[2]
    assert folded(op, a, b) == f"mov.{type_} %c, {Int(result)};"


@pytest.mark.parametrize(
    ("op", "a", "b"),
    [("div.u32", 1, 0), ("rem.s64", 1, 0), ("div.s32", -(2**31), -1), ("rem.s32", -(2**31), -1)],
)
def test_what_ptx_leaves_open_is_left_to_the_machine(op: str, a: int, b: int) -> None:
    assert folded(op, a, b) == f"{op} %c, %a, %b;"
