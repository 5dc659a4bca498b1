"""Which changes of votes of glue are no faults, since these only fail more often."""

from __future__ import annotations

import pytest
from fuzzing.faults import Fused
from fuzzing.sameness import Sameness
from sameness_kit import fused

VOTE = """\
$again:
setp.lt.u32 %p1, %r1, 3;
setp.lt.u32 %p2, %r1, 5;
or.pred %gp4, %p1, %p2;
not.pred %gp5, %gp4;
and.pred %gp6, %gp0, %gp5;
vote.sync.all.pred %gp7, %gp6, -1;
@!%gp7 bra $slow;
mov.u32 %r2, 1;
bra $E;
$slow:
@%p1 bra $one;
mov.u32 %r2, 1;
bra $E;
$one:
mov.u32 %r2, 2;
$E:
st.global.u32 [%rd1], %r2;
"""
"""All say that they are active (%gp0), and that neither %p1 nor %p2, on which nothing depends; or
the member goes its own way."""

MEETING = "vote.sync.all.pred %gp7, %gp6, -1;"


def glued(body: str) -> Fused:
    """A kernel; what writes %gp and reads registers of a member is glue as well."""
    found = fused(body)
    found.claims = [
        None if ".pred %gp" in line or "%gp7" in line else claim
        for line, claim in zip(found.lines, found.claims, strict=True)
    ]
    return found


def is_none(body: str, old: str, new: str) -> bool:
    assert body.count(old) == 1
    base = glued(body)
    sameness = Sameness(base)
    assert sameness.of(base.copy())
    return sameness.of(glued(body.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # It passes less often, or never.
        ("not.pred %gp5, %gp4;", "mov.pred %gp5, %gp4;", False),
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %gp0;", True),
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %p5;", True),  # nobody needs %p2
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %p1;", True),
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %gp0, %gp0;", True),
        ("not.pred %gp5, %gp4;", "not.pred %gp5, %gp0;", True),
        # It passes where it did not.
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p2, %p2;", False),
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p5, %p2;", False),
        ("or.pred %gp4, %p1, %p2;", "and.pred %gp4, %p1, %p2;", False),
        ("not.pred %gp5, %gp4;", "not.pred %gp5, %gp3;", False),
        ("and.pred %gp6, %gp0, %gp5;", "and.pred %gp6, %gp5, %gp5;", False),
        ("and.pred %gp6, %gp0, %gp5;", "and.pred %gp6, %gp3, %gp5;", False),
        ("and.pred %gp6, %gp0, %gp5;", "or.pred %gp6, %gp0, %gp5;", False),
        # Read before it is written.
        ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %gp7;", True),
        ("not.pred %gp5, %gp4;", "not.pred %gp5, %gp6;", False),
        # Something else changes.
        (MEETING, "vote.sync.all.pred %gp7, %gp5, -1;", False),
        (MEETING, "vote.sync.any.pred %gp7, %gp6, -1;", False),
        ("@!%gp7 bra $slow;", "@%gp7 bra $slow;", False),
        ("setp.lt.u32 %p2, %r1, 5;", "setp.lt.u32 %p2, %r1, 6;", False),
    ],
)
def test_votes_that_fail_more_often(old: str, new: str, expected: bool) -> None:
    assert is_none(VOTE, old, new) is expected
    barrier = ("barrier.red.and.pred %gp7, 0, %gp6;", "barrier.red.and.pred %gp7, 0, %gp5;")
    if "vote" not in old:
        assert is_none(VOTE.replace(MEETING, barrier[0]), old, new) is expected


NEVER = ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %gp0;")
UNASKED = ("or.pred %gp4, %p1, %p2;", "or.pred %gp4, %p1, %p1;")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Who fails votes again, and may do so for ever.
        ("mov.u32 %r2, 2;", "mov.u32 %r2, 2;\nbra $again;"),
        # The vote decides something else too.
        ("mov.u32 %r2, 2;", "@%gp7 mov.u32 %r2, 2;"),
        ("$slow:", "$slow:\nnot.pred %gp8, %gp7;\n@%gp8 exit;"),
        # Other votes: where it fails some may have said yes, or not all are asked.
        (MEETING, "vote.sync.any.pred %gp7, %gp6, -1;"),
        (MEETING, "vote.sync.all.pred %gp7, %gp6, 15;"),
        (MEETING, "barrier.red.or.pred %gp7, 0, %gp6;"),
        (MEETING, "@%gp3 vote.sync.all.pred %gp7, %gp6, -1;"),
        # What is asked for changes on the way to the vote.
        (MEETING, f"setp.lt.u32 %p1, %r1, 9;\n{MEETING}"),
        (MEETING, f"@%p5 mov.pred %gp6, %gp3;\n{MEETING}"),
        (MEETING, f"@%gp3 bra $on;\n$on:\n{MEETING}"),
    ],
)
def test_votes_of_which_more_has_to_be_known(old: str, new: str) -> None:
    assert is_none(VOTE, *NEVER)
    assert not is_none(VOTE.replace(old, new), *NEVER)


@pytest.mark.parametrize(
    ("slow", "expected"),
    [
        ("@%p2 bra $L;\n$L:", True),
        ("@%p2 bra $L;\nbra $K;\n$K:\n$L:", True),
        ("@%p2 bra $L;\nmov.u32 %r3, 1;\n$L:", False),
        ("selp.u32 %r3, 1, 2, %p2;", False),
        ("@%p2 ret;", False),
    ],
)
def test_what_nothing_depends_on_need_not_be_asked(slow: str, expected: bool) -> None:
    body = VOTE.replace("$slow:", f"$slow:\n{slow}")
    assert is_none(body, *UNASKED) is expected
    assert is_none(body, *NEVER)


def test_where_only_the_place_decides_nobody_has_gone_the_slow_way() -> None:
    """If all or none say yes, who says yes has never been on the other way."""
    body = VOTE.replace("and.pred %gp6, %gp0, %gp5;", "and.pred %gp6, %gp0, %gp2;")
    assert not is_none(body, "and.pred %gp6, %gp0, %gp2;", "and.pred %gp6, %gp0, %gp3;")
    body = VOTE.replace("or.pred %gp4, %p1, %p2;", "and.pred %gp4, %gp3, %gp0;")
    assert not is_none(body, "and.pred %gp4, %gp3, %gp0;", "or.pred %gp4, %gp3, %gp0;")
