"""Operands: the common forms by regular expressions, all others by the grammar.

Both ways give the same operands; a test compares them on every operand of the corpus.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir.operands import (
    SINK,
    Address,
    Args,
    Composite,
    Element,
    Float,
    Int,
    Negative,
    Not,
    Operand,
    Pair,
    Reg,
    Special,
    Sym,
    Vector,
)
from goptx.syntax.constants import Number, floating, fold, quick_integer, to_operand
from goptx.syntax.grammar import parse_tree

Resolve = Callable[[str], Operand]
"""Turns a name into a register, special register or symbol; GoptxError where it is none."""

ElementSize = Callable[[str], int]
"""Bytes of an element of a variable: an index such as ``x[4]`` counts elements."""

NAME = r"(?:[A-Za-z][\w$]*|[_$%][\w$]+)"
_NAME = re.compile(NAME)
_ADDRESS = re.compile(rf"\[\s*({NAME})\s*(?:\+\s*(-?\w+)\s*)?\]")
_COMPONENT = re.compile(rf"({NAME})\.(\w+)")
_PAIR = re.compile(rf"({NAME}|_)\s*\|\s*({NAME}|_)")
_NOT = re.compile(rf"!\s*({NAME})")
_FLOAT = re.compile(r"0[fF][0-9a-fA-F]{8}|0[dD][0-9a-fA-F]{16}")


def quick_operand(text: str, resolve: Resolve) -> Operand | None:
    """An operand of a common form, stripped, or None where the grammar has to look."""
    first = text[0]
    if first == "[":
        match = _ADDRESS.fullmatch(text)
        if match is None:
            return None
        shift = 0
        if match[2] is not None:
            value = quick_integer(match[2])
            if value is None:
                return None
            shift = value
        return _address(resolve(match[1]), shift)
    if first == "{":
        return _quick_vector(text, resolve)
    if first.isdigit() or first == "-":
        value = quick_integer(text)
        if value is not None:
            return Int(value)
        return floating(text) if _FLOAT.fullmatch(text) else None
    if text == "_":
        return SINK
    if _NAME.fullmatch(text):
        return None if text == "WARP_SZ" else resolve(text)
    match = _COMPONENT.fullmatch(text)
    if match is not None:
        return component(resolve(match[1]), match[2])
    match = _PAIR.fullmatch(text)
    if match is not None:
        return Pair(_name(match[1], resolve), _name(match[2], resolve))
    match = _NOT.fullmatch(text)
    if match is not None:
        return _negated(resolve(match[1]))
    return None


def _name(text: str, resolve: Resolve) -> Operand:
    return SINK if text == "_" else resolve(text)


def _quick_vector(text: str, resolve: Resolve) -> Operand | None:
    if text[-1] != "}" or "[" in text or "{" in text[1:]:
        return None
    items: list[Operand] = []
    for part in text[1:-1].split(","):
        stripped = part.strip()
        item = quick_operand(stripped, resolve) if stripped else None
        if item is None:
            return None
        items.append(item)
    return Vector(tuple(items))


def _address(base: Operand, offset: int) -> Address | None:
    if isinstance(base, Reg | Sym | Int | Element):
        return Address(base, offset)
    return None


def component(base: Operand, selector: str) -> Operand | None:
    """``%tid.x`` of a special register, ``v.x`` or ``r.b0`` of a register."""
    if isinstance(base, Special):
        return Special(f"{base.name}.{selector}")
    return Element(base, selector) if isinstance(base, Reg) else None


def _negated(operand: Operand) -> Operand | None:
    return Not(operand) if isinstance(operand, Reg) else None


def grammar_operand(
    text: str, offset: int, resolve: Resolve, size: ElementSize, source: Source
) -> Operand:
    """Any operand, by the grammar; GoptxError where it is none."""
    tree = parse_tree(text, "operand", source, offset)
    return TreeOperands(resolve, size, source, offset).build(tree)


class TreeOperands:
    """Builds operands from trees of the grammar."""

    def __init__(self, resolve: Resolve, size: ElementSize, source: Source, base: int) -> None:
        self._resolve = resolve
        self._size = size
        self._source = source
        self._base = base

    def build(self, tree: Any) -> Operand:
        """The operand of a tree of the rule ``operand``."""
        kids = tree.children
        match tree.data:
            case "name" | "callee":
                return self._name(kids[0])
            case "constant":
                return self._constant(kids[0])
            case "symbol_sum":
                return self._sum(kids)
            case "component":
                return self._checked(
                    component(self._name(kids[0]), str(kids[1])[1:]), kids[0], "a component"
                )
            case "operand_or":
                return Pair(self._name(kids[0]), self._name(kids[2]))
            case "not_":
                return self._checked(_negated(self._name(kids[1])), kids[1], "'!'")
            case "negative":
                return Negative(self._name(kids[1]))
            case "negative_component":
                inner = component(self._name(kids[1]), str(kids[2])[1:])
                return Negative(self._checked(inner, kids[1], "a component"))
            case "vector":
                return Vector(tuple(self.build(k) for k in kids if k is not None))
            case "arguments":
                return Args(tuple(self.build(k) for k in kids if k is not None))
            case "array_element":
                return self._element(kids)
            case "address":
                return self._address(kids)
            case other:
                raise AssertionError(f"not an operand: {other}")

    def _name(self, token: Any) -> Operand:
        text = str(token)
        return SINK if text == "_" else self._resolve(text)

    def _span(self, token: Any) -> Span:
        start = self._base + token.start_pos
        return Span(self._source, start, start + len(token))

    def _checked(self, operand: Operand | None, token: Any, what: str) -> Operand:
        if operand is None:
            raise GoptxError.at(f"{what} needs a register", self._span(token))
        return operand

    def _constant(self, tree: Any) -> Int | Float:
        value = fold(tree, self._source, self._base)
        return to_operand(value) if isinstance(value, Number) else value

    def _integer(self, tree: Any, token: Any) -> int:
        value = self._constant(tree)
        if not isinstance(value, Int):
            raise GoptxError.at("an offset must be an integer", self._span(token))
        return value.value

    def _sum(self, kids: list[Any]) -> Operand:
        name, sign, tree = kids
        base = self._name(name)
        if not isinstance(base, Sym):
            raise GoptxError.at(
                "only a variable can have an offset here",
                self._span(name),
                hint="add to a register with an add instruction",
            )
        shift = self._integer(tree, sign)
        return Sym(base.name, base.offset + (shift if sign == "+" else -shift))

    def _element(self, kids: list[Any]) -> Operand:
        base = self._name(kids[0])
        if not isinstance(base, Sym):
            raise GoptxError.at("only a variable can be indexed", self._span(kids[0]))
        return Sym(base.name, self._integer(kids[1], kids[0]) * self._size(base.name))

    def _address(self, kids: list[Any]) -> Operand:
        base_tree, *rest = kids
        suffix = rest.pop()
        more = [self.build(k) for k in rest if k is not None]
        base = self._base_of(base_tree)
        if suffix is not None and str(suffix) != ".unified":
            raise GoptxError.at(f"unexpected {str(suffix)!r}", self._span(suffix))
        if not more:
            return Address(base.base, base.offset, suffix is not None)
        first: Operand = base if base.offset else base.base
        return Composite((first, *more))

    def _base_of(self, tree: Any) -> Address:
        kids = tree.children
        if tree.data == "base_constant":
            value = self._constant(kids[0])
            if not isinstance(value, Int):
                raise GoptxError.at(
                    "an address must be an integer", Span(self._source, self._base, self._base + 1)
                )
            return Address(value)
        if tree.data == "base_component":
            inner = component(self._name(kids[0]), str(kids[1])[1:])
            if not isinstance(inner, Element):
                raise GoptxError.at("not an address", self._span(kids[0]))
            return Address(inner, self._integer(kids[3], kids[0]) if kids[3] is not None else 0)
        name, sign, shift_tree = kids
        base = self._name(name)
        shift = 0
        if shift_tree is not None:
            if sign == "-":
                raise GoptxError.at(
                    "an offset in an address is added, never subtracted",
                    self._span(sign),
                    hint=f"write [{name}+-N]",
                )
            shift = self._integer(shift_tree, sign)
        found = _address(base, shift)
        if found is None:
            raise GoptxError.at(f"{str(name)!r} cannot be an address", self._span(name))
        return found
