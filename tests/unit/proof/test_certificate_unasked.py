"""Branches of which goptx leaves no image, as nothing in their arms is asked for: the arm, and what
the predicate is computed from, may be executed anywhere, also behind a later branch."""

from __future__ import annotations

import certificate_kit as kit
import pytest
from weave_kit import Woven, rule, woven

MEMBER = """
ld.param.u32 %r9, [n];
setp.lt.u32 %p1, %r9, 3;
@%p1 bra $on;
shl.b32 %r3, %r9, 2;
$on:
setp.gt.u32 %p2, %r9, 7;
@%p2 bra $end;
add.u32 %r4, %r9, 1;
$end:
ld.param.u64 %rd1, [out];
st.global.u32 [%rd1], %r9;
"""
READS = MEMBER.replace("[%rd1], %r9", "[%rd1], %r3")
"""The arm is asked for."""


def late(first: str, behind: str, member: str = MEMBER) -> Woven:
    """The second branch, with some instructions before it and some behind."""
    body = f"// a:0\n{first}// a:4\n@%a_p2 bra $end; // a:5\n// a:6\n$end:\n{behind}// a:7-8\nret;"
    return woven("weave(a, b)", {"a": member, "b": ""}, body, fixed=5, grid="5")


PREDICATE, ARM = "// a:1\n", "// a:3\n"


@pytest.mark.parametrize(
    ("first", "behind"),
    [
        (PREDICATE + ARM, ""),
        (ARM, PREDICATE),
        (PREDICATE, ARM),
        ("", PREDICATE + ARM),
    ],
)
def test_what_nobody_asks_for_may_come_late(first: str, behind: str) -> None:
    assert kit.prove(*late(first, behind)).images == 8
    # What is stored is so only where the arm is executed.
    assert rule(late(first, behind, READS)) == "image"


GUARDED = "@!%a_p1 shl.b32 %a_r3, %a_r9, 2; // a:3\n"


def test_an_arm_by_its_predicate_may_come_behind_a_later_branch() -> None:
    assert kit.prove(*late(PREDICATE, GUARDED, READS)).images == 8
    assert kit.prove(*late(PREDICATE + GUARDED, "", READS)).images == 8
    wrong = GUARDED.replace("@!", "@")
    assert rule(late(PREDICATE, wrong, READS)) == "image"
    assert rule(late("", GUARDED + PREDICATE, READS)) == "image"


def test_what_is_left_out_is_missed() -> None:
    assert rule(late(PREDICATE, "")) is not None
    assert rule(late("", "", READS)) is not None
