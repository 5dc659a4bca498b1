"""Numbers as options: those that click lets pass and no one can work with are refused."""

from __future__ import annotations

import math
from typing import Any

import click

_LONGEST = 7 * 24 * 3600
"""Seconds: a week. Systems count waiting in milliseconds, of which 32 bits hold 24 days."""


class Finite(click.FloatRange):
    """A number in a range; ``nan`` and infinities are none."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        number = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"{value!r} is not a finite number.", param, ctx)
        return number


def seconds(least: float, most: float = _LONGEST) -> Finite:
    """Seconds to wait at most, or to spend."""
    return Finite(least, most)
