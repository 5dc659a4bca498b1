"""Branches of glue that those before them decide, and the code that nobody comes to then."""

from __future__ import annotations

import re
from collections.abc import Callable

import kit
import pytest
from kit import Case

from goptx.fusion.decided import decide
from goptx.fusion.layout import tidy
from goptx.ir import Function, Instruction, Origin, Special
from goptx.syntax import parse

STORE = (
    "\tmov.u32 %r1, %ctaid.x;\n\tld.param.u64 %rd1, [out];\n\tmul.wide.u32 %rd2, %r1, 4;\n"
    "\tadd.s64 %rd3, %rd1, %rd2;\n\tst.global.u32 [%rd3], %r1;"
)


def glue(_: Instruction) -> bool:
    return True


def left(body: str, is_glue: Callable[[Instruction], bool] = glue) -> list[str]:
    """The instructions that are left of a kernel: those of glue, and those of a member."""
    text = (
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k(.param .u32 n)\n{\n"
        f".reg .pred %p<9>;\n.reg .b32 %r<9>;\n{body}\n}}\n"
    )
    kernel: Function = parse(text).kernel("k")
    for number, instruction in enumerate(kernel.instructions()):
        instruction.origin = Origin(0, -1 if is_glue(instruction) else number)
    blocks = list(kernel.blocks)
    decide(blocks, kernel)
    return [str(i) for block in tidy(blocks, kernel) for i in block.instructions]


ASKED_TWICE = """
mov.u32 %r1, {value};
setp.lt.u32 %p1, %r1, 3;
@!%p1 bra $slow;
mov.u32 %r2, 1;
ret;
$slow:
mov.u32 %r3, 2;
{again}
@!%p{n} bra $end;
mov.u32 %r4, 3;
$end:
ret;
"""
"""Behind a test that failed, the same test once more."""


@pytest.mark.parametrize("again, n", [("", 1), ("setp.lt.u32 %p2, %r1, 3;", 2)])
def test_what_was_asked_before_is_not_asked_again(again: str, n: int) -> None:
    found = left(ASKED_TWICE.format(value="%ctaid.x", again=again, n=n))
    assert "mov.u32 %r4, 3;" not in found
    assert "mov.u32 %r3, 2;" in found and "mov.u32 %r2, 1;" in found


@pytest.mark.parametrize(
    "value, again, n",
    [
        ("%ctaid.x", "setp.lt.u32 %p2, %r1, 4;", 2),  # another question
        ("%ctaid.x", "setp.ge.u32 %p1, %r1, 3;", 1),  # another value by now
        ("%clock", "setp.lt.u32 %p2, %r1, 3;", 2),  # no value for ever
    ],
)
def test_what_may_be_otherwise_is_asked(value: str, again: str, n: int) -> None:
    assert "mov.u32 %r4, 3;" in left(ASKED_TWICE.format(value=value, again=again, n=n))


def test_only_what_all_ways_say_is_known() -> None:
    body = """
mov.u32 %r1, %ctaid.x;
setp.lt.u32 %p1, %r1, 3;
setp.lt.u32 %p2, %r1, 9;
@%p2 bra $both;
@%p1 bra $both;
ret;
$both:
@!%p1 bra $end;
mov.u32 %r4, 3;
$end:
ret;
"""
    assert "mov.u32 %r4, 3;" in left(body)


def test_a_value_that_a_loop_changes_is_asked() -> None:
    body = """
mov.u32 %r1, 0;
$next:
setp.lt.u32 %p1, %r1, 3;
@!%p1 bra $end;
add.u32 %r1, %r1, 1;
bra $next;
$end:
ret;
"""
    assert "add.u32 %r1, %r1, 1;" in left(body)
    assert "@!%p1 bra $end;" in left(body)


def test_branches_of_members_stay() -> None:
    """The certificate wants an image of each."""
    body = ASKED_TWICE.format(value="%ctaid.x", again="", n=1)
    assert "mov.u32 %r4, 3;" in left(body, lambda i: i.op.terminator != "branch")


@pytest.mark.parametrize("plan", ["weave(a, b)", "coarsen(a, 3)", "weave(a, coarsen(b, 2))"])
def test_no_code_stands_behind_a_test_that_has_failed(plan: str) -> None:
    """Members of which one has fewer CTAs: where the line is not taken, it has nothing to do."""
    cases = {
        alias: Case(kit.entry(STORE), grid=(grid, 1, 1), fixed=True)
        for alias, grid in (("a", 7), ("b", 4))
        if re.search(rf"\b{alias}\b", plan)
    }
    fusion = kit.same(plan, cases)
    stores = {name: 0 for _, _, name, _ in fusion.contract.origins}
    lines = fusion.ptx.split("\n")
    for line, count, name, _ in fusion.contract.origins:
        stores[name] += sum("st.global" in text for text in lines[line - 1 : line - 1 + count])
    last = max(stores)
    assert stores[last] == 1 and all(n >= 1 for n in stores.values())


class Counted(str):
    """A name that counts how often it is hashed."""

    hashed = 0

    def __hash__(self) -> int:
        type(self).hashed += 1
        return super().__hash__()


def test_what_is_made_of_the_same_twice_is_looked_at_once() -> None:
    """As numbers of CTAs are in rows of many members: each is made of the one before it twice."""
    count = 18
    steps = "\n".join(f"add.u32 %r{n}, %r{n - 1}, %r{n - 1};" for n in range(1, count))
    text = (
        ".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k()\n{\n"
        f".reg .pred %p<9>;\n.reg .b32 %r<{count}>;\nmov.u32 %r0, %ctaid.x;\n{steps}\n"
        f"setp.lt.u32 %p1, %r{count - 1}, 3;\n@%p1 bra $end;\n@%p1 bra $end;\ntrap;\n"
        "$end:\nret;\n}"
    )
    kernel: Function = parse(text).kernel("k")
    first, *rest = kernel.instructions()
    for number, instruction in enumerate((first, *rest)):
        instruction.origin = Origin(number, -1)
    first.operands = (first.operands[0], Special(Counted("%ctaid.x")))
    blocks = list(kernel.blocks)
    decide(blocks, kernel)
    assert str(tidy(blocks, kernel)[-1].instructions[-1]) == "ret;"
    assert 0 < Counted.hashed < 10 * count
