"""What the certificate finds out quickly is what its rules say one by one."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import certificate_kit as kit
import pytest

from goptx.ir import Function
from goptx.proof.cert_basis import Basis
from goptx.proof.cert_code import DONE, Code, Kinds, closure
from goptx.proof.cert_levels import Levels
from goptx.proof.cert_lines import Lines, bits_at
from goptx.proof.cert_memory import Memory
from goptx.syntax import load, parse

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"
NAMES = ("bitonic", "cross_entropy", "spmv", "devfunc", "gemm", "histogram", "earlyexit")

CIRCLES = """
bra $last;
$one: add.s32 %r1, %r1, 1;
bra $two;
$two: add.s32 %r2, %r2, 1;
bra $one;
$last: setp.eq.s32 %p1, %r3, 0;
@%p1 bra $last;
@%p2 bra $end;
@%p3 ret;
st.global.u32 [%rd1], %r1;
$end:
"""
"""A circle that nothing leads into, a loop, a branch whose ways lead to one place soon."""


def functions() -> list[Function]:
    samples = [load(SAMPLES / f"{name}.ptx").definitions() for name in NAMES]
    return [parse(kit.entry(CIRCLES), "circles.ptx").kernel(), *(f for one in samples for f in one)]


def _levels(code: Code) -> Levels:
    return Levels(code, (64, 1, 1))


@pytest.mark.parametrize("function", functions(), ids=lambda f: f.name[:20])
def test_comes_to_is_what_can_be_reached(function: Function) -> None:
    code = Code(function)
    lines = Lines(code)
    goals = range(len(code.instructions))
    for goal in random.Random(1).sample(goals, min(60, len(goals))):
        reaching = code.reaching([goal])
        assert set(lines.points(lines.coming(goal))) == reaching
        assert lines.comes_again(goal) == any(p in reaching for p in code.following(goal))
        points = [DONE, *goals]
        assert [p for p in points if lines.comes_to(p, goal)] == [
            p for p in points if p in reaching
        ]


@pytest.mark.parametrize("function", functions(), ids=lambda f: f.name[:20])
def test_a_region_is_what_comes_behind_a_point_until_it_is_decided(function: Function) -> None:
    code = Code(function)
    lines = Lines(code)
    source = random.Random(3)
    points = range(len(code.instructions))
    branches = [p for p in points if len(set(code.following(p))) > 1]
    for _ in range(60):
        start, stop = source.choice(points), source.choice(points)
        chosen = source.sample(branches, source.randint(0, min(3, len(branches))))
        decided = {p: (source.choice(code.following(p)),) for p in chosen} | {stop: ()}

        def following(point: int, decided: dict[int, Any] = decided) -> Any:
            return () if point == DONE else decided.get(point, code.following(point))

        assert set(lines.points(lines.region(start, decided))) == closure([start], following)


@pytest.mark.parametrize("function", functions(), ids=lambda f: f.name[:20])
def test_arms_are_what_comes_to_a_way_and_not_behind_it(function: Function) -> None:
    code = Code(function)
    lines = Lines(code)
    points = range(len(code.instructions))
    branches = [p for p in points if len(set(code.following(p))) > 1]
    for branch in random.Random(4).sample(branches, min(12, len(branches))):
        stop = {branch: ()}
        behind = {p: set(lines.points(lines.region(p, stop))) for p in (DONE, *points)}
        for way in code.following(branch):
            around = {
                p
                for p in points
                if p not in behind[way]
                and way in behind[p]
                and any(p in behind[one] for one in code.following(branch))
            }
            arms = lines.arm_around(branch, way)
            assert {p for p in points if arms >> lines.of[p] & 1} == around


@pytest.mark.parametrize("function", functions(), ids=lambda f: f.name[:20])
def test_an_obstacle_is_the_first_that_does_not_commute(function: Function) -> None:
    code = Code(function)
    memory = Memory(code, Kinds({function.name: function}), lambda: _levels(code))
    source = random.Random(2)
    points = range(len(code.instructions))
    found = 0
    for index in source.sample(points, min(80, len(points))):
        for size in (1, 3, len(points) // 4):
            others = tuple(source.sample(points, min(size, len(points))))
            slow = next((one for one in others if not memory.commute(one, index)), None)
            assert memory.obstacle(index, others) == slow
            assert memory.hinders(index, bits_at(others)) == (slow is not None)
            found += slow is not None
    assert found, "nothing ever stood in the way"


@pytest.mark.parametrize("function", functions(), ids=lambda f: f.name[:20])
def test_levels_of_choices_do_not_depend_on_what_is_not_looked_at(function: Function) -> None:
    code = Code(function)
    for block in ((64, 1, 1), (16, 4, 2)):
        everything = Basis(code, block, range(len(code.instructions)))
        levels, full = Levels(code, block), Levels(code, block, basis=everything)
        for index in Basis(code, block).choices:
            assert levels.branch(index) == full.branch(index)
        for number in range(len(code.starts)):
            assert levels.block(number) == full.block(number)
