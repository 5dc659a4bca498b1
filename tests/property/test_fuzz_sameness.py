"""Which changes of a fused kernel are no faults, since every thread still executes the same."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from certify_faults import is_rejected, subjects
from fuzzing.faults import FAULTS
from fuzzing.sameness import Sameness
from sameness_kit import HEAD, fused

from goptx.ir import Module


def same(one: str, two: str) -> bool:
    base = fused(one)
    sameness = Sameness(base)
    assert sameness.of(base.copy())
    found = sameness.of(fused(two))
    assert Sameness(fused(two)).of(base) == found
    return found


ARMS = "@%p1 bra $A;\n{one}\nbra $E;\n$A:\n{two}\n$E:\nst.global.u32 [%rd1], %r1;"


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("", "", True),
        (".loc 1 2 3", "", True),
        ("mov.u32 %r1, 1;", "mov.u32 %r1, 1;", True),
        ("mov.u32 %r1, 1;", "mov.u32 %r1, 2;", False),
        ("mov.u32 %r1, 1;", "", False),
        ("@!%gp0 bra $E;", "@!%gp0 bra $E;", True),
        ("@!%gp0 bra $E;\nmov.u32 %r1, 1;", "mov.u32 %r1, 1;", False),
        # Whoever comes to one of two barriers does not meet whoever comes to the other.
        ("bar.sync 0;", "bar.sync 0;", False),
        ("vote.sync.all.pred %p2, %p3, -1;", "vote.sync.all.pred %p2, %p3, -1;", False),
        ("ret;", "ret;", False),  # careful: nobody looks for a common end
        ("$L:\nmov.u32 %r1, 1;\nbra $L;", "$K:\nmov.u32 %r1, 1;\nbra $K;", False),
    ],
)
def test_a_branch_whose_ways_are_alike(one: str, two: str, expected: bool) -> None:
    base = ARMS.format(one=one, two=two)
    assert same(base, base.replace("@%p1", "@!%p1")) is expected
    assert same(base, base.replace("@%p1", "@%p2")) is expected
    assert same(base, base.replace("@%p1 ", "")) is expected


STORE = "\nst.global.u32 [%rd1], %r1;\n$E:\nst.global.u32 [%rd2], %r1;"


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        # There is a CTA of b in each launch, so whoever is the first is one of them.
        ("@!%gp0 bra $E;\n@!%gp1 bra $E;", "@!%gp0 bra $E;", True),
        ("@!%gp0 bra $E;\n@!%gp1 bra $E;", "@!%gp1 bra $E;", False),
        ("@!%gp1 bra $E;", "", True),  # all CTAs of the launch are b's
        ("@!%gp2 bra $E;", "", False),  # seen in large launches only
        ("@!%gp3 bra $E;", "", False),
        ("@!%gp0 bra $E;", "@%gp0 bra $E;", False),
        ("mov.u32 %r1, %g1;", "mov.u32 %r1, %g0;", False),
        ("add.u32 %g3, %g1, 0;\nmov.u32 %r1, %g3;", "mov.u32 %g3, %g1;\nmov.u32 %r1, %g3;", True),
        ("add.u32 %g3, %g1, 0;\nmov.u32 %r1, %g3;", "add.u32 %g3, %g1, 1;\nmov.u32 %r1, %g3;", 0),
        ("add.u32 %g3, %g1, 1;\nmov.u32 %r1, %g3;", "mov.u32 %r1, %g3;\nadd.u32 %g3, %g1, 1;", 0),
        # Careful: here it is written in some threads only, though nobody reads it.
        ("@%p1 bra $L;\n$L:\nmov.u32 %g3, %g1;", "@%p1 bra $L;\nmov.u32 %g3, %g1;\n$L:", False),
        ("mov.u32 %g3, 1;\nmov.u32 %r1, %g3;", "@%p1 mov.u32 %g3, 1;\nmov.u32 %r1, %g3;", False),
        ("mov.u32 %g3, 1;", "", True),  # nobody reads it
        ("mov.u32 %r2, 1;\nadd.u32 %r3, %r2, 1;", "", True),
        ("ld.param.u64 %rd4, [out];", "@!%gp3 bra $L;\nld.param.u64 %rd4, [out];\n$L:", True),
        ("ld.global.u32 %r2, [%rd2];", "", False),  # it may come to grief
        ("mov.u32 %r2, 1;\n@%p1 mov.u32 %r1, %r2;", "@%p1 mov.u32 %r1, %r2;", False),
        ("mov.u32 %r1, %laneid;", "mov.u32 %r1, %g3;\nmov.u32 %g3, %laneid;", False),
        ("call called;", "call uncalled;", False),
    ],
)
def test_what_glue_decides_and_computes(one: str, two: str, expected: bool) -> None:
    assert same(one + STORE, two + STORE) is bool(expected)


def test_a_register_of_glue_is_written_on_every_way_that_reads_it() -> None:
    base = "mov.u32 %g3, 1;\n@%p1 bra $L;\nmov.u32 %r2, 1;\n$L:\nmov.u32 %r1, %g3;"
    late = "@%p1 bra $L;\nmov.u32 %g3, 1;\nmov.u32 %r2, 1;\n$L:\nmov.u32 %r1, %g3;"
    assert not same(base, late)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("trap;", "trap;\ntrap;", True),
        ("trap;", "ret;", False),
        ("trap;", "", False),
        ("st.global.u32 [%rd1], %r1;\ntrap;", "trap;", True),
        ("mov.u32 %r2, 1;\ntrap;", "mov.u32 %r2, 1;", False),
        ("st.global.u32 [%rd1], %r1;\n@%p2 trap;", "@%p2 trap;", False),
        ("trap;", "$C:\nbra $C;\ntrap;", False),
        ("trap;", "$C:\n@%p2 bra $C;\ntrap;", True),  # as good as the trap's way
        ("trap;", "@%p2 bra $T;\n$C:\nmov.u32 %r1, 1;\nbra $C;\n$T:\ntrap;", False),
    ],
)
def test_where_nothing_but_a_trap_can_come(one: str, two: str, expected: bool) -> None:
    text = "@%p1 bra $L;\n{}\n$L:\nst.global.u32 [%rd1], %r1;"
    assert same(text.format(one), text.format(two)) is expected


def test_who_waits_waits_with_the_same_others() -> None:
    base = (
        "@%p1 bra $A;\nmov.u32 %r1, 1;\n$S:\nbar.sync 0;\nbra $E;\n"
        "$A:\nmov.u32 %r1, 2;\n$T:\nbar.sync 0;\nbra $E;\n$E:"
    )
    to_one = base.replace("mov.u32 %r1, 2;", "mov.u32 %r1, 2;\nbra $S;")
    assert not same(base, to_one)
    assert same(base, base.replace("$S:", "$U:"))
    assert not same(base, base.replace("$T:\nbar.sync 0;", "$T:"))


def test_other_functions_matter_where_they_are_called() -> None:
    base = fused("call called;")
    for name, expected in (("called", False), ("uncalled", True)):
        broken = base.copy()
        at = next(n for n, x in enumerate(broken.lines) if x.strip().startswith(f".func {name}("))
        broken.lines[at + 2] = "\tmov.u32 %f, 2;"
        assert Sameness(base).of(broken) is expected
        # That it is declared before calls nobody.
        declared = base.copy()
        declared.insert(3, f".func {name}();")
        broken.insert(3, f".func {name}();")
        assert Sameness(declared).of(broken) is expected


def test_a_function_whose_address_stands_in_a_variable_may_be_called() -> None:
    base = fused("call called;")
    base.insert(len(HEAD.split(".visible")[0].splitlines()), ".global .u64 table[1] = {uncalled};")
    broken = base.copy()
    at = next(n for n, x in enumerate(broken.lines) if ".func uncalled(" in x)
    broken.lines[at + 2] = "\tmov.u32 %f, 2;"
    assert not Sameness(base).of(broken)


@pytest.mark.parametrize(("body", "expected"), [("", True), ("st.shared.u32 [room], %r1;", False)])
def test_memory_matters_where_somebody_names_it(body: str, expected: bool) -> None:
    """Shared memory that only functions name which nobody calls may be any."""
    base = fused(f"mov.u32 %r1, 1;\n{body}\nst.global.u32 [%rd1], %r1;")
    at = next(n for n, x in enumerate(base.lines) if ".func uncalled(" in x)
    base.lines[at + 2] = "\tmov.u32 %f, room;"
    base.insert(3, ".shared .align 16 .b8 room[20];")
    broken = base.copy()
    broken.lines[3] = ".shared .align 16 .b8 room[16];"
    assert Sameness(base).of(broken) is expected


def test_all_else_has_to_stay() -> None:
    base = fused("mov.u32 %r1, 1;\nbar.sync 1;\nbar.sync 1;\nst.global.u32 [%rd1], %r1;")
    sameness = Sameness(base)
    at = next(n for n, line in enumerate(base.lines) if "%r1, 1" in line)
    broken = base.copy()
    broken.claims[at] = ("a", 3)
    assert not sameness.of(broken)
    broken = base.copy()
    broken.more = {at: (("a", 3),)}
    assert not sameness.of(broken)
    broken = base.copy()
    broken.contract = replace(base.contract, grid="b_grid_x + 1")
    assert not sameness.of(broken)
    broken = base.copy()
    broken.members = {"a": Module((8, 0), ["sm_80"], 64)}
    assert not sameness.of(broken)
    broken = base.copy()
    broken.lines[at] = "\tno ptx;"
    assert not sameness.of(broken)
    declared = next(n for n, line in enumerate(base.lines) if ".reg .b32 %r<9>" in line)
    broken.lines = [*base.lines]
    broken.lines[declared] = "\t.reg .f32 %r<9>;"
    assert not sameness.of(broken)


@pytest.mark.parametrize(
    ("branch", "made"),
    [
        ("@%gp5 bra $L;", False),  # a common loop may be left early
        ("@!%gp5 bra $L;", True),
        ("@%gp5 bra $E;", True),
        ("@%gp4 bra $L;", True),  # rounds that there are have to be done
    ],
)
def test_which_branches_of_glue_may_be_dropped(branch: str, made: bool) -> None:
    body = f"$L:\nsetp.lt.u32 %gp4, %g0, 9;\nand.pred %gp5, %a_p1, %b_p1;\n{branch}\n$E:"
    broken = fused(body.replace("%gp", "%g_pred_"))
    lines = len(broken.lines)
    assert FAULTS["glue_branch_dropped"](broken, random.Random(1)) is made
    assert len(broken.lines) == lines - made


@pytest.mark.parametrize(("jump", "made"), [("", True), ("bra $E;", False)])
def test_a_barrier_of_others_is_one_that_the_same_cta_comes_to(jump: str, made: bool) -> None:
    body = f"@%g_pred_1 bra $B;\nbarrier.sync 0;\n{jump}\n$B:\nbar.sync 1, 32;\n$E:\nret;"
    broken = fused(body)
    broken.contract = replace(broken.contract, block=(64, 1, 1))
    at = next(n for n, line in enumerate(broken.lines) if "bar.sync 1, 32" in line)
    broken.claims[at] = ("a", 1)
    assert FAULTS["barrier_of_others"](broken, random.Random(1)) is made
    assert ("\tbarrier.sync 1;" in broken.lines) is made


class Chosen(random.Random):
    """Chooses what it is told to."""

    def __init__(self, *chosen: object) -> None:
        super().__init__(1)
        self._chosen = iter(chosen)

    def choice(self, seq: Sequence[object]) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
        found = next(self._chosen)
        assert found in seq
        return found


def test_what_belongs_to_a_round_may_have_its_predicate() -> None:
    """Several rounds of a loop stand in a common round, all but the first by its predicate."""
    samples = Path(__file__).parents[2] / "samples" / "sm_90"
    (base,) = subjects(samples, ["chase+polynomial"], ["weave(coarsen(a, 2), b)"])
    by = [n for n in base.images(r"^\t@%b_p\d+ (?!bra)") if "setp" in base.lines[n]]
    register = base.lines[by[0]].split()[0].removeprefix("@")
    plain = [n for n in base.images(r"^\tfma") if (base.claims[n] or ("",))[0] == "b"]
    inside = max(n for n in plain if n < by[0])
    other = next(r for r in base.registers() if r.startswith("%b_p") and r != register)
    for at, name, made in (
        (inside, register, False),
        (inside, other, True),
        (plain[0], register, True),  # in the first round it is not known yet
    ):
        broken = base.copy()
        assert FAULTS["guard_added"](broken, Chosen(at, name)) is made
        assert is_rejected(broken) == (None if not made else "image"), (at, name)
