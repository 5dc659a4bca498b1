"""Which names PTX leaves to programs (PTX ISA 4.3, 4.4)."""

from __future__ import annotations

import re
from functools import cache

from goptx.isa.special import SPECIAL
from goptx.isa.table import row_names

_IDENTIFIER = re.compile(r"[A-Za-z][\w$]*|[_$%][\w$]+", re.ASCII)


def unusable(name: str) -> str | None:
    """Why a name cannot be that of a function, or None if it can."""
    if _IDENTIFIER.fullmatch(name) is None:
        return "a name is a letter, _ or $, then letters, digits, _ and $"
    if name in SPECIAL:
        return f"{name} is a special register"
    if name in _keywords():
        return f"{name!r} is a word of PTX"
    return None


@cache
def _keywords() -> frozenset[str]:
    """Opcodes, and the one constant with a name."""
    return frozenset(("WARP_SZ", *(name.partition(".")[0] for name in row_names())))
