"""Each invariant of the IR: what keeps it and what breaks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from goptx.ir import Alias, Args, Block, Function, Guard, Instruction, Label, Module, Reg, Sym
from goptx.ir.invariants import INVARIANTS, check_function, check_module
from goptx.syntax import parse

TEXT = """\
.version 8.0
.target sm_90
.address_size 64
.global .b32 counter;
.func f(.param .b32 f_p0) { ret; }
.visible .entry k(.param .u64 k_p0)
{
	.reg .pred %p<2>;
	.reg .b32 %r<4>, single;
	.reg .b64 %rd<2>;
	.shared .b32 tile[32];
	.param .b32 argument;
	ld.param.u64 %rd1, [k_p0];
	ld.global.b32 %r1, [counter];
	setp.eq.s32 %p1, %r1, 0;
	@%p1 bra SKIP;
	mov.b32 single, tile;
	call f, (argument);
SKIP:
	table: .branchtargets LAST, SKIP;
	brx.idx %r1, table;
LAST:
	ret;
}
"""

Break = Callable[[Function], object]


def kernel() -> Function:
    return parse(TEXT).kernel("k")


def rules(function: Function) -> set[str | None]:
    module = parse(TEXT)
    module.items[-1] = function
    return {finding.rule for finding in check_module(module)}


def no_blocks(function: Function) -> None:
    function.blocks = []


def same_label(function: Function) -> None:
    function.blocks[1].label = function.blocks[2].label


def same_alias(function: Function) -> None:
    function.blocks[0].aliases = ("LAST",)


def early_return(function: Function) -> None:
    function.blocks[0].instructions.insert(0, Instruction("ret"))


def lost_next(function: Function) -> None:
    function.blocks[0].next = "NOWHERE"


def next_behind_return(function: Function) -> None:
    function.blocks[-1].next = "SKIP"


def no_next_behind_guard(function: Function) -> None:
    function.blocks[0].next = None


def branch_to_nothing(function: Function) -> None:
    function.blocks[0].instructions[-1].operands = (Label("NOWHERE"),)


def branch_to_register(function: Function) -> None:
    function.blocks[0].instructions[-1].operands = (Reg("%r1"),)


def no_table(function: Function) -> None:
    function.tables.clear()


def table_of_nothing(function: Function) -> None:
    function.blocks[-1].label = "RENAMED"


def undeclared(function: Function) -> None:
    function.blocks[0].instructions[0].operands = (Reg("%rd2"), Sym("k_p0"))


def undeclared_guard(function: Function) -> None:
    function.blocks[0].instructions[-1].guard = Guard("%p9")


def wide_guard(function: Function) -> None:
    function.blocks[0].instructions[-1].guard = Guard("%r1")


def unknown_symbol(function: Function) -> None:
    function.blocks[1].instructions[0].operands = (Reg("single"), Sym("gone"))


def two_declarations(function: Function) -> None:
    function.registers.declare("tile", "b32")


def single_in_range(function: Function) -> None:
    function.registers.declare("%r3", "b32")


def bare_call(function: Function) -> None:
    function.blocks[1].instructions[-1].operands = (Sym("f"),)


def label_operand(function: Function) -> None:
    function.blocks[1].instructions[0].operands = (Reg("single"), Label("LAST"))


def arguments_of_no_call(function: Function) -> None:
    function.blocks[1].instructions[0].operands = (Reg("single"), Args((Reg("%r1"),)))


def shared_instruction(function: Function) -> None:
    first = function.blocks[0].instructions[0]
    function.blocks[1].instructions.insert(0, first)


def bad_name(function: Function) -> None:
    function.registers.declare("a b", "b32")


def bad_label(function: Function) -> None:
    function.blocks.append(Block("9", [Instruction("ret")]))


def bad_type(function: Function) -> None:
    function.registers.declare("wide", "b48")


BREAKS: list[tuple[int, Break]] = [
    (1, no_blocks),
    (2, same_label),
    (2, same_alias),
    (3, early_return),
    (4, lost_next),
    (5, next_behind_return),
    (5, no_next_behind_guard),
    (6, branch_to_nothing),
    (6, branch_to_register),
    (7, no_table),
    (7, table_of_nothing),
    (8, undeclared),
    (8, undeclared_guard),
    (9, wide_guard),
    (10, unknown_symbol),
    (11, two_declarations),
    (11, single_in_range),
    (12, bare_call),
    (13, label_operand),
    (13, arguments_of_no_call),
    (14, shared_instruction),
    (15, bad_name),
    (15, bad_label),
    (15, bad_type),
]


def test_what_is_parsed_keeps_all_invariants() -> None:
    assert check_module(parse(TEXT)) == []


@pytest.mark.parametrize(("number", "change"), BREAKS, ids=lambda v: getattr(v, "__name__", str(v)))
def test_breaking_it_is_found(number: int, change: Break) -> None:
    function = kernel()
    change(function)
    assert f"IR{number}" in rules(function)


def test_a_name_defined_twice_in_a_module() -> None:
    module = parse(TEXT)
    module.items.append(parse(TEXT).kernel("k"))
    assert {finding.rule for finding in check_module(module)} == {"IR16"}


def test_every_invariant_is_broken_by_a_test() -> None:
    assert {number for number, _ in BREAKS} | {16} == set(INVARIANTS)


def test_symbols_are_not_checked_without_a_module() -> None:
    function = kernel()
    unknown_symbol(function)
    assert check_function(function) == []


def test_each_finding_says_where_and_what() -> None:
    function = kernel()
    undeclared(function)
    (finding,) = check_function(function)
    assert finding.span is not None
    assert finding.span.line == 13
    assert "k: register '%rd2' is not declared" in finding.message


def test_names_of_aliases_and_prototypes_are_known() -> None:
    module = Module((8, 0), ["sm_90"])
    module.items = [*parse(TEXT).items[:2], Alias("g", "f")]
    caller = Function("c", is_entry=True)
    caller.blocks = [Block("B0", [Instruction("call", (Args(()), Sym("g"), Args(())))])]
    module.items.append(caller)
    assert check_module(module) == []
