"""Plans for groups: in trees, and none that a graph cannot launch."""

from __future__ import annotations

import pytest

from goptx.fusion.plan import leaves, parse_plan
from goptx.plan.estimate import aliases
from goptx.plan.proposals import proposals, tree


@pytest.mark.parametrize(
    ("count", "plan"),
    [
        (1, "a"),
        (2, "blocks(a, b)"),
        (5, "blocks(blocks(a, b, c, d), e)"),
        (8, "blocks(blocks(a, b, c, d), blocks(e, f, g, h))"),
    ],
)
def test_trees(count: int, plan: str) -> None:
    assert tree(aliases(count)) == plan


@pytest.mark.parametrize("count", [2, 3, 8, 16])
def test_proposals_name_every_member_once(count: int) -> None:
    names = aliases(count)
    found = proposals(names, [64] * count)
    assert tree(names) in found and len(found) == len(set(found)) > 1
    for plan in found:
        assert sorted(leaf.name for leaf in leaves(parse_plan(plan))) == list(names)
        assert not any(word in plan for word in ("ticket", "persistent", "role", "product"))
