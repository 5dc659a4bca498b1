"""Plans proposed for a group: those that the tuner would try, as far as graphs take them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from goptx.tune.candidates import CONTROL, Candidate, call, candidates, offered

LEFT_OUT: Final = ("product",)
"""Combinators that are not proposed: the prediction of ``product`` is off by 35 % (docs/tune.md),
and on the suite of small kernels it was the best of one group in 27."""

ARITY: Final = 4
"""Items of a node of ``blocks``: in a row each CTA is looked up through all items before its own,
and 16 take 10 s to prove; in a tree of four they take 0.8 s."""


def tree(names: Sequence[str]) -> str:
    """The plan that divides CTAs among members: what the law takes if it takes any."""
    items: list[str] = list(names)
    while len(items) > 1:
        parts = [items[at : at + ARITY] for at in range(0, len(items), ARITY)]
        items = [call("blocks", part) if len(part) > 1 else part[0] for part in parts]
    return items[0]


def proposals(names: Sequence[str], ctas: Sequence[int]) -> list[str]:
    """Plans over members with those grids."""
    ops = [op for op in offered() if op not in LEFT_OUT]
    listed = [
        one.plans[0]
        for one in candidates(names, ctas, ops=ops)
        if one.family != CONTROL and _by_itself(one)
    ]
    row = call("blocks", list(names))
    return [tree(names) if plan == row else plan for plan in listed]


def _by_itself(one: Candidate) -> bool:
    """Whether a plan needs neither a workspace nor registers that are solved by assembling."""
    return "dispatch=" not in one.key and "registers=role" not in one.key
