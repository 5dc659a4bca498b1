"""Machine opcodes by the unit that executes them, from machine.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def machine_units() -> Mapping[int, str]:
    """The unit of each opcode that the table knows: the low nine bits of an instruction."""
    rows = tomllib.loads(Path(__file__).with_name("machine.toml").read_text("utf-8"))["opcodes"]
    return {code: unit for unit, codes in rows.items() for code in codes.values()}
