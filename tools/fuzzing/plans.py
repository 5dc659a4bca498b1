"""Random plans, made of whatever the algebra offers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from fuzzing.choices import Choices
from goptx.diag import GoptxError
from goptx.fusion.plan import OPERATORS, parse_plan


def make(choices: Choices, aliases: Sequence[str], operators: Collection[str] = OPERATORS) -> str:
    """A plan over some members in order, of some combinators."""
    plan = _combined(choices, aliases, operators) if len(aliases) > 1 else aliases[0]
    if "coarsen" in operators and choices.chance(8):
        plan = f"coarsen({plan}, {choices.between(2, 4)}){_options(choices, 'coarsen')}"
    return plan


def _combined(choices: Choices, aliases: Sequence[str], operators: Collection[str]) -> str:
    parts = choices.between(2, min(3, len(aliases)))
    if choices.chance(40):
        parts = len(aliases)
    cuts: set[int] = set()
    while len(cuts) < parts - 1:
        cuts.add(
            next(
                c
                for c in _from(choices.between(1, len(aliases) - 1), len(aliases))
                if c not in cuts
            )
        )
    ends = [0, *sorted(cuts), len(aliases)]
    items = [make(choices, aliases[a:b], operators) for a, b in pairwise(ends)]
    op = choices.pick([op for op in OPERATORS if op in operators and op != "coarsen"])
    if op == "blocks" and choices.chance(50):
        items = [f"{item}:{choices.between(1, 4)}" for item in items]
    return f"{op}({', '.join(items)}){_options(choices, op)}"


def _from(start: int, end: int) -> list[int]:
    """The numbers from 1 below an end, from one on and then from the beginning."""
    return [*range(start, end), *range(1, start)]


def _options(choices: Choices, op: str) -> str:
    """At times options, with values that the combinator takes."""
    chosen = [
        f"{key}={choices.pick([v for v in values if _is_lowered(op, f'{key}={v}')])}"
        for key, values in OPERATORS[op].items()
        if choices.chance(25)
    ]
    return f"{{{', '.join(chosen)}}}" if chosen else ""


@cache
def _is_lowered(op: str, option: str) -> bool:
    """Whether this version of goptx takes an option."""
    try:
        parse_plan(f"{op}(a, {'2' if op == 'coarsen' else 'b'}){{{option}}}")
    except GoptxError:
        return False
    return True
