"""What each instruction does, by families; ``find`` gives the writer of an opcode."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from goptx.cpu.emitter import Emit

FAMILIES = (
    "integer",
    "floats",
    "convert",
    "moves",
    "memory",
    "atomics",
    "collectives",
    "barriers",
    "copies",
    "matrix",
    "video",
)


@cache
def _table() -> dict[str, Emit]:
    found: dict[str, Emit] = {}
    for name in FAMILIES:
        found.update(import_module(f"goptx.cpu.semantics.{name}").EMITTERS)
    return found


def find(name: str) -> Emit | None:
    """The function that writes the LLVM IR of an opcode, None if it is not executed."""
    return _table().get(name)


def executed() -> frozenset[str]:
    """The opcodes that are executed, at least in some of their forms."""
    return frozenset(_table()) | CONTROL


CONTROL = frozenset(("bra", "brx.idx", "ret", "exit", "call", "trap"))
"""What the translator itself takes care of."""
