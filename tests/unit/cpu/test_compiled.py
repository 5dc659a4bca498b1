"""Which machines share a kernel's code: those that agree on the addresses that it holds."""

from __future__ import annotations

import pytest

pytest.importorskip("llvmlite")

from goptx.cpu.compiled import Compiled
from goptx.cpu.machine import LoadedModule, Machine
from goptx.syntax import parse

PTX = """
.version 8.0
.target sm_90
.address_size 64
.global .u32 counter;
.global .u32 unnamed;
.const .u32 limits[2] = {3, 4};
.func bump() {
    .reg .u32 %r;
    atom.global.add.u32 %r, [counter], 1;
    ret;
}
.visible .entry plain(.param .u64 p) {
    .reg .u64 %rd;
    ld.param.u64 %rd, [p];
    st.global.u32 [%rd], 7;
    ret;
}
.visible .entry counts() {
    call.uni bump;
    ret;
}
"""
WITHOUT_CONSTANTS = PTX.replace(".const .u32 limits[2] = {3, 4};", "")


def loaded_twice(text: str, machine: Machine) -> list[LoadedModule]:
    """A module in two places of a machine's memory."""
    module, compiled = parse(text), Compiled()
    return [machine.load(module, compiled) for _ in range(2)]


def shared(text: str, kernel: str) -> bool:
    with Machine() as machine:
        one, other = loaded_twice(text, machine)
        assert one.addresses["counter"] != other.addresses["counter"]
        made = [machine.compile(m, m.module.kernel(kernel))[1] for m in (one, other, one)]
    assert made[0] is made[2]
    return made[0] is made[1]


def test_code_that_names_no_variable_is_shared() -> None:
    assert shared(WITHOUT_CONSTANTS, "plain")


def test_code_that_names_one_in_a_function_that_it_calls_is_not() -> None:
    assert not shared(WITHOUT_CONSTANTS, "counts")


def test_code_is_not_shared_where_constants_lie_elsewhere() -> None:
    # Every access through a generic address is held against them.
    assert not shared(PTX, "plain")


def test_each_counts_in_its_own_variable() -> None:
    with Machine() as machine:
        one, other = loaded_twice(WITHOUT_CONSTANTS, machine)
        for m, runs in (one, 1), (other, 3):
            for _ in range(runs):
                machine.run(m, "counts", [1], [32], [])
        found = [
            int(machine.download(m.addresses["counter"], 4).view("<u4")[0]) for m in (one, other)
        ]
    assert found == [32, 96]
