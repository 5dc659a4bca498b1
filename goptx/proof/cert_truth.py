"""Glue that tests predicates of members: what a branch on it tells.

Other than geometry, such glue has other values at other times. So what it holds is remembered only
within a block, and forgotten where a register that it was made of is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from goptx.ir import Instruction, Int, Not, Operand, Reg
from goptx.proof.cert_glue import Glue

Formula = tuple[Any, ...]
"""``("atom", expression)``, ``("reg", side, register)``, ``("not", f)``, ``("and", f, g)``,
``("or", f, g)``, ``("all", f)`` and ``("any", f)`` of a vote, or ``("?",)``."""

UNKNOWN: Formula = ("?",)

Claim = tuple[Formula, bool]
"""An atom or register, and its value."""

_LANES = frozenset((-1, 0xFFFFFFFF))
_VOTES = {"vote.sync.all.pred": "all", "vote.sync.any.pred": "any"}
_MEETINGS = {
    f"{name}.red.{op}.pred": vote
    for name in ("barrier", "barrier.cta")
    for op, vote in (("and", "all"), ("or", "any"))
}
_JOINS = {"and.pred": "and", "or.pred": "or"}


class Truths:
    """Reads such glue.

    Args:
        glue: of the fused function.
        owner: gives the side and the member's name of a register of the fused function.
    """

    def __init__(self, glue: Glue, owner: Callable[[str], tuple[int, str] | None]) -> None:
        self._glue = glue
        self._owner = owner

    def computed(self, instruction: Instruction, held: Mapping[str, Formula]) -> Formula | None:
        """What an instruction gives its register; None if it is no such glue."""
        text, operands = instruction.op.text, instruction.operands
        if instruction.guard is not None or len(operands) < 2 or not isinstance(operands[0], Reg):
            return None
        if text in _VOTES:
            if len(operands) != 3 or not _is_lanes(operands[2]):
                return None
            return (_VOTES[text], self.of(operands[1], held))
        if text in _MEETINGS:
            numbers = all(isinstance(operand, Int) for operand in operands[1:-1])
            if len(operands) not in (3, 4) or not numbers:
                return None
            return (_MEETINGS[text], self.of(operands[-1], held))
        if text in _JOINS and len(operands) == 3:
            return (_JOINS[text], self.of(operands[1], held), self.of(operands[2], held))
        if text == "not.pred":
            return ("not", self.of(operands[1], held))
        if text == "mov.pred":
            return self.of(operands[1], held)
        if text.startswith("setp."):
            value = self._glue.compute(instruction)
            return None if value is None else ("atom", value)
        return None

    def of(self, operand: Operand, held: Mapping[str, Formula]) -> Formula:
        """What an operand says."""
        if isinstance(operand, Not):
            return ("not", self.of(operand.operand, held))
        if not isinstance(operand, Reg):
            return UNKNOWN
        if operand.name in held:
            return held[operand.name]
        value = self._glue.expression(operand)
        if value is not None:
            return ("atom", value)
        owner = self._owner(operand.name)
        return UNKNOWN if owner is None else ("reg", *owner)


def is_meeting(instruction: Instruction) -> bool:
    """Whether all threads of the CTA vote, or as many of them as it names."""
    return instruction.op.text in _MEETINGS


def is_meeting_of_lanes(instruction: Instruction) -> bool:
    """Whether all lanes of a warp wait for each other."""
    op, operands = instruction.op, instruction.operands
    plain = op.text == "bar.warp.sync" and instruction.guard is None
    return plain and len(operands) == 1 and _is_lanes(operands[0])


def told(formula: Formula, value: bool) -> Iterator[Claim]:
    """What the value of a formula says of atoms and registers."""
    match formula[0]:
        case "atom" | "reg":
            yield formula, value
        case "not":
            yield from told(formula[1], not value)
        case "and" | "or":
            if value is (formula[0] == "and"):
                yield from told(formula[1], value)
                yield from told(formula[2], value)
        case "all" | "any":
            # If not all say yes, it may be others who say no.
            if value is (formula[0] == "all"):
                yield from told(formula[1], value)
        case _:
            pass


def registers(formula: Formula) -> Iterator[tuple[int, str]]:
    """The registers of members that a formula was made of, by their sides."""
    if formula[0] == "reg":
        yield formula[1], formula[2]
    elif formula[0] != "atom":
        for part in formula[1:]:
            yield from registers(part)


def _is_lanes(operand: Operand) -> bool:
    return isinstance(operand, Int) and operand.value in _LANES
