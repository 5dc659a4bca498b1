"""Plans as text and in Python, and what is said about bad ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goptx.diag import GoptxError
from goptx.fusion.plan import (
    MAX_DEPTH,
    OPERATORS,
    Leaf,
    Node,
    Plan,
    check_plan,
    leaves,
    make,
    parse_plan,
)

LEAVES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,3}", fullmatch=True).filter(
    lambda name: name not in OPERATORS
)


@st.composite
def nodes(draw: st.DrawFn, items: st.SearchStrategy[Plan]) -> Plan:
    op = draw(st.sampled_from(sorted(OPERATORS)))
    if op == "coarsen":
        return make(op, draw(items), draw(st.integers(2, 64)))
    found = draw(st.lists(items, min_size=2, max_size=4))
    ratios: list[int | None] = [None] * len(found)
    if op == "blocks" and draw(st.booleans()):
        ratios = [draw(st.integers(1, 99)) for _ in found]
    options = {
        key: draw(st.sampled_from(values))
        for key, values in OPERATORS[op].items()
        if draw(st.booleans())
    }
    return Node(op, tuple(found), tuple(ratios), options)


@given(st.recursive(st.builds(Leaf, LEAVES), nodes, max_leaves=8))
def test_text_and_plan_convert_both_ways(plan: Plan) -> None:
    assert parse_plan(str(plan)) == plan
    assert parse_plan(str(plan).replace(" ", "")) == plan
    assert parse_plan(f"  {plan} ".replace("(", " ( ")) == plan


def test_plans_are_made_from_names_plans_and_pairs() -> None:
    plan = make("blocks", (make("product", "a", "b", order="concat"), 2), ("c", 1))
    assert str(plan) == "blocks(product(a, b){order=concat}:2, c:1)"
    assert [leaf.name for leaf in leaves(plan)] == ["a", "b", "c"]
    assert parse_plan(str(plan)) == plan


@pytest.mark.parametrize(
    ("text", "message", "column"),
    [
        ("", "expected a name", 1),
        ("seq(a, b", "expected ')'", 9),
        ("seq(a b)", "expected ')'", 7),
        ("seq(a, b) c", "unexpected text behind the plan", 11),
        ("seq(, b)", "expected a leaf or a combinator, not ','", 5),
        ("seq(a)", "seq needs two plans or more", 1),
        ("sek(a, b)", "unknown combinator 'sek'", 1),
        ("weave(a)", "weave needs two plans or more", 1),
        ("coarsen(a)", "coarsen takes a plan and how many of its CTAs go to one", 1),
        ("coarsen(a, 1)", "coarsen takes a plan and how many of its CTAs go to one", 1),
        ("coarsen(a, 65)", "coarsen takes a plan and how many of its CTAs go to one", 1),
        ("coarsen(a, b)", "coarsen takes a plan and how many of its CTAs go to one", 1),
        ("coarsen(a, 2, 3)", "expected ')'", 13),
        ("coarsen(4, a)", "expected a leaf or a combinator, not '4'", 9),
        ("seq(a:1, b:2)", "seq takes no ratios", 1),
        ("blocks(a:1, b)", "give every item of blocks a ratio, or none", 1),
        ("blocks(a:0, b:1)", "a ratio is an integer from 1", 1),
        ("blocks(a:99999999999, b:1)", "a ratio is an integer up to", 10),
        ("blocks(a:x, b:1)", "a ratio is an integer up to", 10),
        ("blocks(a:1048577, b:1)", "a ratio is an integer from 1", 1),
        ("seq(a, b){shared=none}", "seq has no option shared=none", 1),
        ("warps(a, b){order=latency}", "warps has no option order=latency", 1),
        ("seq(a, b){shared}", "expected '='", 17),
        ("seq(a, #)", "expected a name", 8),
        ("seq(" * 100 + "a", "combinators are nested more than", 4 * MAX_DEPTH + 5),
    ],
)
def test_what_is_wrong_with_a_plan_has_its_place(text: str, message: str, column: int) -> None:
    with pytest.raises(GoptxError) as caught:
        parse_plan(text)
    (finding,) = caught.value.diagnostics
    assert finding.message.startswith(message)
    assert finding.span is not None and finding.span.column == column


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("seq(a, c)", "the plan names 'c', which is no member", "members: a, bee"),
        ("seq(a, be)", "the plan names 'be', which is no member", "did you mean 'bee'?"),
        ("seq(a, a)", "the plan names 'a' twice", "under another alias"),
        ("seq(a, x)", "the plan names 'x'", None),
    ],
)
def test_every_member_stands_in_the_plan_once(text: str, message: str, hint: str | None) -> None:
    with pytest.raises(GoptxError) as caught:
        check_plan(parse_plan(text), ["a", "bee"])
    (finding,) = caught.value.diagnostics
    assert finding.message.startswith(message) and finding.span is not None
    if hint is not None:
        assert finding.hint is not None and hint in finding.hint


def test_a_member_that_is_left_out_is_named() -> None:
    with pytest.raises(GoptxError, match="the plan leaves out 'c', 'd'"):
        check_plan(parse_plan("seq(a, b)"), ["a", "b", "c", "d"])
