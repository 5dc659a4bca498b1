"""Shape arithmetic: integers that are known when fusing, or expressions of the contract."""

from __future__ import annotations

from collections.abc import Sequence

Shape = int | str
"""An integer, or the text of an expression over the names of the contract."""


def add(values: Sequence[Shape]) -> Shape:
    """The sum."""
    known = sum(v for v in values if isinstance(v, int))
    rest = [v for v in values if isinstance(v, str)]
    if not rest:
        return known
    return " + ".join([*rest, str(known)] if known else rest)


def maximum(values: Sequence[Shape]) -> Shape:
    """The largest."""
    known = [v for v in values if isinstance(v, int)]
    rest: list[Shape] = list(dict.fromkeys(v for v in values if isinstance(v, str)))
    if known and (max(known) > 0 or not rest):
        rest.append(max(known))
    if len(rest) == 1:
        return rest[0]
    return f"max({', '.join(map(str, rest))})"


def subtract(value: Shape, known: int) -> Shape:
    """The difference."""
    if isinstance(value, int):
        return value - known
    return f"{value} - {known}" if known else value


def difference(value: Shape, less: Shape) -> Shape:
    """One shape less another one."""
    if isinstance(value, int) and isinstance(less, int):
        return value - less
    return f"{value} - ({less})"


def ceil_div(value: Shape, step: int) -> Shape:
    """The quotient, rounded up."""
    if isinstance(value, int):
        return -(-value // step)
    return f"ceil_div({value}, {step})"


def multiply(values: Sequence[Shape]) -> Shape:
    """The product."""
    known = 1
    rest: list[str] = []
    for value in values:
        if isinstance(value, int):
            known *= value
        else:
            rest.append(f"({value})" if " " in value else value)
    if not rest:
        return known
    return " * ".join([*rest, str(known)] if known != 1 else rest)


def round_up(value: Shape, step: int) -> Shape:
    """The next multiple of a step."""
    if isinstance(value, int):
        return -(-value // step) * step
    return f"ceil_div({value}, {step}) * {step}"


def proportion(part: Shape, whole: Shape) -> Shape:
    """``part / whole`` as a 32.32 fixed-point number, rounded up; exact enough that
    ``floor(n * proportion)`` steps by 0 or 1 from 0 to ``part`` as n goes from 0 to ``whole``."""
    if isinstance(part, int) and isinstance(whole, int):
        return -(-(part << 32) // whole)
    return f"ceil_div(({part}) * {1 << 32}, {whole})"
