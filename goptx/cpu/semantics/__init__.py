"""What each instruction does, by families; ``find`` gives the writer of an opcode."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from goptx.cpu.emitter import Emit, Emitter, Unsupported
from goptx.ir import Instruction

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


def write(e: Emitter, i: Instruction) -> None:
    """Writes an instruction: as its family does, else by the table of meanings.

    Unsupported if neither executes it.
    """
    from goptx.cpu.semantics.numeric import numeric

    if not e.native and numeric(e, i):
        return
    emit = find(i.op.name)
    mark = e.mark()
    try:
        if emit is not None:
            emit(e, i)
            return
        why = Unsupported("the CPU back end does not know this instruction")
    except (Unsupported, KeyError, StopIteration, IndexError, ValueError) as error:
        e.rewind(mark)
        why = Unsupported(str(error))
    if not numeric(e, i):
        raise why


def executed() -> frozenset[str]:
    """The opcodes that are executed, at least in some of their forms."""
    return frozenset(_table()) | CONTROL


CONTROL = frozenset(("bra", "brx.idx", "ret", "exit", "call", "trap"))
"""What the translator itself takes care of."""
