"""Jobs in a few processes and this one, and what the tuner asks them for."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest

from goptx.cuda.assemble import find_assemblers
from goptx.diag import GoptxError
from goptx.tune.bound import needs_of
from goptx.tune.candidates import Candidate
from goptx.tune.crew import Crew
from goptx.tune.members import load_tuned
from goptx.tune.prepare import Order, Prepared, prepare
from goptx.tune.tuner import _first_made

SAMPLES = Path(__file__).parents[3] / "samples" / "sm_90"


def test_items_come_back_in_order_whoever_took_them() -> None:
    with Crew(2) as crew:
        assert crew.each("builtins:hex", range(9)) == [hex(number) for number in range(9)]
        assert crew.each("builtins:hex", []) == []
        assert crew.run("os:getpid") != os.getpid()


def test_errors_of_jobs_are_raised_here() -> None:
    with Crew(1) as crew:
        for _ in range(2):
            with pytest.raises(GoptxError, match="timed out"):
                crew.run("time:sleep", 30, timeout_s=0.1)
        with pytest.raises(GoptxError, match="cannot read"):
            crew.each("goptx.syntax:load", ["/is/not/there.ptx"] * 3)


def test_needs_are_the_same_one_after_the_other_as_by_themselves(tmp_path: Path) -> None:
    members = [load_tuned(SAMPLES / f"{name}.ptx") for name in ("harris", "reduce", "roots")]
    with Crew(1) as crew:
        found = [needs_of(one, crew, cache=tmp_path) for one in members]
    assert all(one.profiled for one in found)
    assert found == [needs_of(one) for one in members]


class Refusing:
    """Stands for a crew: prepares nothing, and refuses what it is told to."""

    def __init__(self, refused: set[str]) -> None:
        self.refused = refused
        self.made = 0

    def each(self, function: str, orders: list[Order]) -> list[Prepared]:
        assert function == "goptx.tune.prepare:prepare"
        self.made += len(orders)
        return [
            Prepared(one.candidate, (), "no" if one.candidate.family in self.refused else "")
            for one in orders
        ]


def test_the_first_four_that_are_not_refused_are_taken() -> None:
    ranked = [Candidate(f"f{number}", ("seq(a, b)",)) for number in range(12)]
    random = Random(1)
    for count in range(13):
        refused = {one.family for one in random.sample(ranked, count)}
        crew = Refusing(refused)
        found = [one.candidate for one in _first_made(ranked, [], cast(Any, crew))]
        right = [one for one in ranked if one.family not in refused][:4]
        assert found == right
        assert crew.made == (ranked.index(right[3]) + 1 if len(right) == 4 else len(ranked))


@pytest.mark.skipif(not find_assemblers(), reason="no assembler for PTX")
def test_what_a_crew_makes_is_what_is_made_here() -> None:
    named = [
        (a, load_tuned(SAMPLES / f"{name}.ptx")) for a, name in (("a", "gelu"), ("b", "roots"))
    ]
    ranked = [Candidate(op, (f"{op}(a, b)",)) for op in ("weave", "seq", "blocks", "warps")]
    with Crew(1) as crew:
        found = _first_made(ranked, named, crew)
    assert [one.candidate for one in found] == ranked
    from goptx.tune.prepare import order

    for one in found:
        again = prepare(order(one.candidate, named, None))
        assert again.parts == one.parts and again.proved == one.proved
