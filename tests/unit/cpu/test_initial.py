"""Initial values of module variables on the CPU: addresses of variables and of functions."""

from __future__ import annotations

import numpy as np
import pytest

from goptx.cpu.machine import Machine
from goptx.syntax import parse

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"
FUNCTIONS = """
.func (.reg .b32 r) more(.reg .b32 x) { add.s32 r, x, 1; ret; }
.func (.reg .b32 r) threefold(.reg .b32 x) { mul.lo.s32 r, x, 3; ret; }
"""
CALL = """
way: .callprototype (.reg .b32 _) _ (.reg .b32 _);
call (%r), %d, (%r), way;
st.global.u32 [%to], %r;
"""


def kernel(name: str, body: str) -> str:
    declared = ".reg .b64 %to, %d; .reg .b32 %r, %s;\nld.param.u64 %to, [to];\n"
    return f".entry {name}(.param .u64 to) {{\n{declared}{body}\nret;\n}}\n"


def run(text: str, *kernels: str) -> list[int]:
    """The first words of a buffer that kernels of one module got one after the other."""
    module = parse(HEAD + text)
    with Machine() as machine:
        loaded = machine.load(module)
        address = machine.allocate(32)
        for name in kernels:
            machine.run(loaded, name, (1,), (1,), [address.to_bytes(8, "little")])
        return machine.download(address, 32).view(np.uint32).tolist()


def test_variables_hold_addresses_of_variables() -> None:
    table = (
        ".global .align 4 .u32 t[4] = {1, 2, 3, 4};\n"
        ".global .align 8 .u64 q[5] = {t, t+4, generic(t), generic(t)+0x8, t + 12};\n"
    )
    body = "".join(
        f"ld.global.u64 %d, [q+{8 * n}]; ld.u32 %r, [%d]; st.global.u32 [%to+{4 * n}], %r;\n"
        for n in range(5)
    )
    assert run(table + kernel("k", body), "k")[:5] == [1, 2, 1, 3, 4]


@pytest.mark.parametrize(
    ("declared", "size", "at", "value"),
    [
        (".const .align 4 .u32 t[] = {5, 6, 7};", 12, 8, 7),
        (".global .align 4 .u32 t[][2] = {{1, 2}, {3, 4}, {5}};", 24, 16, 5),
        (".global .align 8 .v2 .u32 t[] = {{1, 2}, {3, 4}};", 16, 12, 4),
        (".global .align 4 .u32 t[] = {(1<<4)|3};", 4, 0, 19),
    ],
)
def test_a_value_gives_an_array_its_size(declared: str, size: int, at: int, value: int) -> None:
    space = declared[1 : declared.index(" ")]
    body = f"ld.{space}.u32 %r, [t+{at}]; st.global.u32 [%to], %r;"
    assert parse(HEAD + declared).variables["t"].size == size
    assert run(declared + "\n" + kernel("k", body), "k")[0] == value


def test_functions_are_called_through_a_table() -> None:
    table = ".const .align 8 .u64 table[2] = {threefold, more};\n"
    body = "mov.b32 %r, 5; ld.const.u64 %d, [table];" + CALL
    body += "ld.const.u64 %d, [table+8]; add.s64 %to, %to, 4;" + CALL.replace("way", "again")
    assert run(FUNCTIONS + table + kernel("k", body), "k")[:2] == [15, 16]


def test_a_kernel_calls_what_another_one_stored() -> None:
    text = FUNCTIONS + ".global .align 8 .u64 kept;\n"
    text += kernel("store", "mov.u64 %d, threefold; st.global.u64 [kept], %d;")
    text += kernel("use", "mov.b32 %r, 7; ld.global.u64 %d, [kept];" + CALL)
    assert run(text, "store", "use")[0] == 21


@pytest.mark.parametrize(
    "call", ["mov.u64 %d, again;" + CALL, "call (%r), again, (%r);\nst.global.u32 [%to], %r;"]
)
def test_an_alias_is_its_function(call: str) -> None:
    text = FUNCTIONS + ".func (.reg .b32 r) again(.reg .b32 x);\n.alias again, more;\n"
    assert run(text + kernel("k", "mov.b32 %r, 7;\n" + call), "k")[0] == 8
