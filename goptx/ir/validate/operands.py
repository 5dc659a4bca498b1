"""Operands of the IR as the descriptions that `goptx.isa.legality` judges, and their places."""

from __future__ import annotations

import re

from goptx.diag import Span
from goptx.ir.function import Function, Variable
from goptx.ir.instruction import Instruction
from goptx.ir.operands import (
    Address,
    Args,
    Composite,
    Element,
    Float,
    Int,
    Label,
    Negative,
    Not,
    Operand,
    Pair,
    Reg,
    Special,
    Sym,
    Vector,
)
from goptx.ir.validate.context import Context
from goptx.isa.legality import Given
from goptx.isa.special import SPECIAL

_COMPONENTS = frozenset("xyzwrgba")
_HEAD = re.compile(r"(?:@\s*!?\s*[\w$%]+\s*)?[\w]+(?:\s*\.[\w:]+)*\s*")
_OPEN, _CLOSE = "([{", ")]}"


class Describer:
    """Describes the operands of one function; each operand object once."""

    def __init__(self, context: Context, function: Function) -> None:
        self._context = context
        self._function = function
        self._types: dict[str, tuple[str, int] | None] = {
            p.name: (p.type, p.vector)
            for p in (*function.params, *function.returns)
            if p.space == "reg"
        }
        self._spaces: dict[str, str] = {
            p.name: "param" for p in (*function.params, *function.returns) if p.space == "param"
        }
        self._spaces |= {name: v.space for name, v in function.variables.items()}
        self._known: dict[int, Given] = {}

    def register(self, name: str) -> tuple[str, int] | None:
        """The (type, vector length) of a register or register parameter."""
        if name not in self._types:
            self._types[name] = self._function.registers.lookup(name)
        return self._types[name]

    def space(self, name: str) -> str | None:
        """The state space of a variable, "function" of a function; None of anything else."""
        found = self._spaces.get(name)
        if found is not None:
            return found
        variable = self._context.variables.get(name)
        if variable is not None:
            return variable.space
        return "function" if name in self._context.functions else None

    def local(self, name: str) -> Variable | None:
        """The ``.param`` variable of the body that may be handed over in a call."""
        found = self._function.variables.get(name)
        return found if found is not None and found.space == "param" else None

    def given(self, operand: Operand) -> Given:
        """The description of an operand."""
        found = self._known.get(id(operand))
        if found is None:
            found = self._known[id(operand)] = self._describe(operand)
        return found

    def _describe(self, operand: Operand) -> Given:
        text = str(operand)
        match operand:
            case Reg(name):
                return self._of_register(name, text)
            case Special():
                base = operand.base
                if not operand.component and base in SPECIAL and SPECIAL[base].components:
                    part = Given("special", text, base)
                    return Given("vector", text, items=(part,) * len(SPECIAL[base].components))
                return Given("special", text, base)
            case Int(value):
                return Given("int", text, value=value)
            case Float(_, width):
                return Given("float", text, f"f{width}")
            case Sym(name):
                return Given("symbol", text, space=self.space(name))
            case Label():
                return Given("label", text)
            case Address(base=base):
                return Given("address", text, items=(self._base(base),))
            case Vector(items) | Composite(items):
                kind = "vector" if isinstance(operand, Vector) else "composite"
                return Given(kind, text, items=tuple(map(self.given, items)))
            case Args():
                return Given("list", text)
            case Pair(first, second):
                return Given("pair", text, items=(self.given(first), self.given(second)))
            case Not(inner):
                return Given("not", text, items=(self.given(inner),))
            case Negative(inner):
                return Given("negative", text, items=(self.given(inner),))
            case Element(base, selector):
                entry = self.register(base.name)
                of_vector = entry is not None and entry[1] > 1 and selector in _COMPONENTS
                return Given("element", text, entry[0] if of_vector and entry else None)
            case _:
                return Given("sink", text)

    def _of_register(self, name: str, text: str) -> Given:
        entry = self.register(name)
        if entry is None or entry[1] == 1:
            return Given("register", text, entry[0] if entry else None)
        return Given("vector", text, items=(Given("register", text, entry[0]),) * entry[1])

    def _base(self, base: Operand) -> Given:
        if isinstance(base, Reg):
            entry = self.register(base.name)
            return Given("register", base.name, entry[0] if entry else None)
        return self.given(base)


def operand_span(instruction: Instruction, index: int) -> Span | None:
    """The place of one operand in the text that an instruction was read from."""
    span = instruction.span
    if span is None:
        return None
    text = span.text
    head = _HEAD.match(text)
    at = start = head.end() if head else 0
    depth = position = 0
    for at in range(start, len(text)):
        char = text[at]
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth -= 1
        elif char in ",;" and depth == 0:
            if position == index:
                break
            position += 1
            start = at + 1
    piece = text[start:at]
    if position != index or not piece.strip():
        return span
    start += len(piece) - len(piece.lstrip())
    return Span(span.source, span.start + start, span.start + start + len(piece.strip()))
