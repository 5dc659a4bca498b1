"""Cycles from the issue of an instruction until a dependent one can issue, from latencies.toml."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Final

from goptx.isa.devices import device
from goptx.isa.opcodes import Op

_DEFAULT: Final = "default"


@lru_cache(maxsize=1)
def _tables() -> dict[int, dict[str, int]]:
    """Cycles by latency class for each capability of the file."""
    text = Path(__file__).with_name("latencies.toml").read_text("utf-8")
    tables: dict[int, dict[str, int]] = {}
    for target, rows in tomllib.loads(text).items():
        tables[device(target).capability] = {name: row["cycles"] for name, row in rows.items()}
    return tables


def latency_classes(target: str) -> dict[str, int]:
    """Cycles by latency class for a target: the table of the highest capability not above it."""
    capability = device(target).capability
    tables = _tables()
    below = [known for known in tables if known <= capability]
    return tables[max(below) if below else min(tables)]


def latency(op: Op, target: str) -> int:
    """Cycles until the result of an instruction can be used on a target."""
    classes = latency_classes(target)
    found = classes.get(op.latency_class)
    return classes[_DEFAULT] if found is None else found
