"""What a member's line is made of: instructions, and parts of its graph that are kept whole."""

from __future__ import annotations

from dataclasses import dataclass

from goptx.ir import Address, Guard, Instruction, Special, Sym
from goptx.ir.operands import walk
from goptx.isa.opcodes import Op

_VOLATILE = ("%clock", "%globaltimer", "%pm", "%smid", "%warpid", "%nsmid")
NOT_PURE = frozenset(
    ("nanosleep", "pmevent", "setmaxnreg", "alloca", "stacksave", "stackrestore", "brkpt", "call")
)
"""Opcodes that do more than compute, whatever the table says of their effects."""


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction of the line; ``guard`` stands in the member's names where the branch around
    it is left out."""

    block: str
    place: int
    guard: Guard | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a loop without branches inside: what it does, and the block ``end``, after which
    another one begins if ``test`` holds."""

    steps: tuple[Step, ...]
    test: Guard
    end: str


@dataclass(frozen=True, slots=True)
class Whole:
    """A part of the graph that is kept: ``blocks`` from ``entry``, and back to the line at
    ``exit``. Of the block ``head``, if any, only the branch at the end belongs to it. ``round`` is
    that of a loop, where it is a straight line."""

    entry: str
    exit: str
    blocks: tuple[str, ...]
    head: str | None = None
    round: Round | None = None


Item = Step | Whole


def is_pure(instruction: Instruction) -> bool:
    """Whether an instruction only computes: it may stand wherever its operands are at hand."""
    op = instruction.op
    if op.row is None or op.form is None or op.name in NOT_PURE:
        return False
    reads = (part for operand in instruction.operands for part in walk(operand))
    if any(isinstance(part, Special) and part.name.startswith(_VOLATILE) for part in reads):
        return False
    if op.cc_def or op.cc_use:
        return False  # a chain stays in its place
    if op.effect == "load" and op.space in ("param", "const"):
        # Where the address is computed, a guard around it may keep it inside of the array.
        address = next((o for o in instruction.operands if isinstance(o, Address)), None)
        return op.removable and address is not None and isinstance(address.base, Sym)
    return op.removable and op.effect == "none"


def plain_barrier(instruction: Instruction) -> bool:
    """Whether an instruction is a barrier of all threads of the CTA: no count, no reduction."""
    op: Op = instruction.op
    return (
        op.sync == "cta_barrier"
        and len(instruction.operands) == 1
        and instruction.guard is None
        and not {"red", "arrive"} & op.modset
    )
