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
    return _plan(choices, aliases, operators, top=True)


def _plan(
    choices: Choices, aliases: Sequence[str], operators: Collection[str], *, top: bool = False
) -> str:
    coarse = "coarsen" in operators and choices.chance(8)
    plan = aliases[0]
    if len(aliases) > 1:
        plan = _combined(choices, aliases, operators, top=top and not coarse)
    if coarse:
        plan = _coarsened(choices, plan)
    return plan


def _coarsened(choices: Choices, plan: str) -> str:
    """A plan several CTAs of which go to one: as copies, or in rounds."""
    if choices.chance(40):
        return f"coarsen({plan}, {choices.between(2, 9)}){{mode=looped}}"
    if "(" not in plan and choices.chance(40):
        plan = f"coarsen({plan}, {choices.between(2, 4)}){{mode=folded}}"
        if choices.chance(50):
            return plan
    return f"coarsen({plan}, {choices.between(2, 4)}){_options(choices, 'coarsen')}"


def _combined(
    choices: Choices, aliases: Sequence[str], operators: Collection[str], *, top: bool
) -> str:
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
    items = [_plan(choices, aliases[a:b], operators) for a, b in pairwise(ends)]
    op = choices.pick([op for op in OPERATORS if op in operators and op != "coarsen"])
    if op == "blocks" and choices.chance(50):
        items = [f"{item}:{choices.between(1, 4)}" for item in items]
    return f"{op}({', '.join(items)}){_options(choices, op, top=top)}"


def _from(start: int, end: int) -> list[int]:
    """The numbers from 1 below an end, from one on and then from the beginning."""
    return [*range(start, end), *range(1, start)]


def _options(choices: Choices, op: str, *, top: bool = False) -> str:
    """At times options, with values that the combinator takes; tickets at the top of a plan."""
    chosen = [
        f"{key}={choices.pick([v for v in values if _is_lowered(op, f'{key}={v}')])}"
        for key, values in OPERATORS[op].items()
        if key != "mode"
        and choices.chance(40 if key == "dispatch" else 25)
        and (top or key != "dispatch")
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
