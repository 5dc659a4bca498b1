"""The suites that are shipped, and what is wrong with a suite that is not right."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from goptx.diag import GoptxError
from goptx.tune.suite import read_suite

SUITES = sorted((Path(__file__).parents[3] / "samples" / "suites").glob("*.toml"))


@pytest.mark.parametrize("path", SUITES, ids=lambda p: p.stem)
def test_a_shipped_suite_is_read_and_its_members_fit_their_launches(path: Path) -> None:
    suite = read_suite(path)
    assert suite.name == path.stem
    for member in suite.members.values():
        found = member.load()
        assert found.launch.ctas >= 1
    assert {name for group in suite.groups for name in group} == set(suite.members)


def test_the_matrix_is_that_of_the_paper() -> None:
    suite = read_suite(SUITES[0].parent / "matrix.toml")
    assert len(suite.groups) == 49
    for member in suite.members.values():
        launch = member.load().launch
        assert launch.ctas == 1 << 20
        assert math.prod(launch.block) == 256


def test_groups_of_small_kernels_are_of_four_and_eight_different_ones() -> None:
    suite = read_suite(SUITES[0].parent / "small.toml")
    assert {len(group) for group in suite.groups} == {2, 4, 8}
    assert all(len(set(group)) == len(group) for group in suite.groups)


HEAD = 'name = "x"\n[members.a]\nptx = "a.ptx"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name = ", "is no suite"),
        ('name = "x"', "'members' is missing"),
        (HEAD, "there are no groups"),
        ("pairs = 'all'\n" + HEAD, "ordered, unordered or same"),
        ("groups = [['a']]\n" + HEAD, "two members or more"),
        ("groups = [['a', 'b']]\n" + HEAD, "names 'b', which is none"),
        ("pears = 'same'\n" + HEAD, "no entry 'pears'"),
        ("repeat = 'x'\n" + HEAD, "repeat must be of type int"),
        ('name = "x"\npairs = "same"\n[members.a]\nsizes = {}\n', "'ptx' is missing"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "s.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(GoptxError, match=message):
        read_suite(path)


def test_a_suite_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GoptxError, match="cannot read the suite"):
        read_suite(tmp_path / "none.toml")
