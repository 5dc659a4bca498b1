"""Operands: the common forms by regular expressions, all others from trees of the grammar.

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
from goptx.isa.special import SPECIAL
from goptx.syntax.constants import constant, floating, quick_integer

Resolve = Callable[[str], Operand]
"""Turns a name into a register, special register or symbol; GoptxError where it is none."""

ElementSize = Callable[[str], int]
"""Bytes of an element of a variable: an index such as ``x[4]`` counts elements."""

NAME = r"(?:[A-Za-z][\w$]*|[_$%][\w$]+)"
_NAME = re.compile(NAME, re.ASCII)
_ADDRESS = re.compile(rf"\[\s*({NAME})\s*(?:\+\s*(-?\w+)\s*)?\]", re.ASCII)
_ITEM = r"\s*+(?:[\w$%]++|\{[\w\s$%,]*+\})\s*+"
_COMPOSITE = re.compile(rf"\[\s*+({NAME})\s*+,({_ITEM}(?:,{_ITEM})*+)\]", re.ASCII)
_ITEMS = re.compile(r"\{[^}]*+\}|[\w$%]++", re.ASCII)
_COMPONENT = re.compile(rf"({NAME})\.([A-Za-z]\w*)", re.ASCII)
_SUM = re.compile(rf"({NAME})\s*\+\s*(-?\w+)", re.ASCII)
_PAIR = re.compile(rf"({NAME}|_)\s*\|\s*({NAME}|_)", re.ASCII)
_NOT = re.compile(rf"!\s*({NAME})", re.ASCII)
_COLOURS = {"r": "x", "g": "y", "b": "z", "a": "w"}
_FLOAT = re.compile(r"0[fF][0-9a-fA-F]{8}|0[dD][0-9a-fA-F]{16}")


def quick_operand(text: str, resolve: Resolve) -> Operand | None:
    """An operand of a common form, stripped, or None where the grammar has to look."""
    first = text[0]
    if first == "[":
        match = _ADDRESS.fullmatch(text)
        if match is None:
            return _quick_composite(text, resolve)
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
    if first == "(":
        return _quick_arguments(text, resolve)
    if _NAME.fullmatch(text):
        return None if text == "WARP_SZ" else resolve(text)
    match = _COMPONENT.fullmatch(text)
    if match is not None:
        return component(resolve(match[1]), match[2])
    match = _SUM.fullmatch(text)
    if match is not None:
        symbol, shift = resolve(match[1]), quick_integer(match[2])
        if not isinstance(symbol, Sym) or shift is None:
            return None
        return Sym(symbol.name, symbol.offset + shift)
    match = _PAIR.fullmatch(text)
    if match is not None:
        return Pair(_name(match[1], resolve), _name(match[2], resolve))
    match = _NOT.fullmatch(text)
    if match is not None:
        return _negated(resolve(match[1]))
    return None


def _quick_composite(text: str, resolve: Resolve) -> Operand | None:
    match = _COMPOSITE.fullmatch(text)
    if match is None:
        return None
    items = [resolve(match[1])]
    if not isinstance(items[0], Reg | Sym):
        return None
    for piece in _ITEMS.findall(match[2]):
        item = quick_operand(piece, resolve)
        if item is None:
            return None
        items.append(item)
    return Composite(tuple(items))


def _name(text: str, resolve: Resolve) -> Operand:
    return SINK if text == "_" else resolve(text)


def _quick_vector(text: str, resolve: Resolve) -> Operand | None:
    items = _quick_items(text, "}", resolve)
    return Vector(items) if items else None


def _quick_arguments(text: str, resolve: Resolve) -> Operand | None:
    if not text[1:-1].strip() and text[-1] == ")":
        return Args(())
    items = _quick_items(text, ")", resolve)
    return Args(items) if items else None


def _quick_items(text: str, end: str, resolve: Resolve) -> tuple[Operand, ...] | None:
    if text[-1] != end:
        return None
    items: list[Operand] = []
    for part in text[1:-1].split(","):
        stripped = part.strip()
        if not stripped or stripped[0] in "[{(!" or "|" in stripped:
            return None
        item = quick_operand(stripped, resolve)
        if item is None:
            return None
        items.append(item)
    return tuple(items)


def _address(base: Operand, offset: int) -> Address | None:
    if isinstance(base, Reg | Sym | Int | Element):
        return Address(base, offset)
    return None


def component(base: Operand, selector: str) -> Operand | None:
    """``%tid.x`` of a special register, ``v.x`` or ``r.b0`` of a register; None of all else."""
    if isinstance(base, Special):
        # The colours are another way to write the components (PTX ISA 6.4.3).
        letter = _COLOURS.get(selector, selector)
        known = SPECIAL[base.name].components if base.name in SPECIAL else ()
        return Special(f"{base.name}.{letter}") if letter in known else None
    return Element(base, selector) if isinstance(base, Reg) else None


def _negated(operand: Operand) -> Operand | None:
    return Not(operand) if isinstance(operand, Reg) else None


class TreeOperands:
    """Builds operands from trees of the grammar."""

    def __init__(self, resolve: Resolve, size: ElementSize, source: Source, base: int) -> None:
        self._resolve = resolve
        self._size = size
        self._source = source
        self._base = base

    def build(self, tree: Any) -> Operand:
        """The operand of a tree of the rule ``operand`` or of a part of one."""
        kids = tree.children
        match tree.data:
            case "name":
                return self._name(kids[0])
            case "sink":
                return SINK
            case "constant":
                return constant(kids[0], self._source, self._base)
            case "symbol_sum":
                return self._sum(kids)
            case "component":
                return self._component(kids[0], kids[1])
            case "operand_or":
                return Pair(self._name(kids[0]), self._name(kids[2]))
            case "not_":
                return self._checked(_negated(self._name(kids[1])), kids[1], "'!' needs a register")
            case "negative":
                _, name, selector = kids
                if selector is not None:
                    return Negative(self._component(name, selector))
                return Negative(self._name(name))
            case "vector":
                return Vector(tuple(self.build(k) for k in kids))
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

    def _checked(self, operand: Operand | None, token: Any, message: str) -> Operand:
        if operand is None:
            raise GoptxError.at(message, self._span(token))
        return operand

    def _component(self, name: Any, selector: Any) -> Operand:
        found = component(self._name(name), str(selector)[1:])
        message = f"{str(name)!r} has no component {str(selector)!r}"
        return self._checked(found, selector, message)

    def _integer(self, tree: Any, token: Any) -> int:
        value = constant(tree, self._source, self._base)
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
        return Sym(base.name, base.offset + self._offset(name, sign, tree))

    def _offset(self, name: Any, sign: Any, tree: Any) -> int:
        if sign == "-":
            raise GoptxError.at(
                "an offset is added to an address, never subtracted",
                self._span(sign),
                hint=f"write {name}+-N",
            )
        return self._integer(tree, sign)

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
        if suffix is not None and (str(suffix) != ".unified" or more):
            raise GoptxError.at(f"unexpected {str(suffix)!r}", self._span(suffix))
        if not more:
            return Address(base.base, base.offset, suffix is not None)
        if base.offset and not isinstance(base.base, Sym):
            raise GoptxError.at(
                "the first of several operands in brackets has no offset",
                Span(self._source, self._base, self._base + 1),
            )
        first = Sym(base.base.name, base.offset) if isinstance(base.base, Sym) else base.base
        return Composite((first, *more))

    def _base_of(self, tree: Any) -> Address:
        kids = tree.children
        if tree.data == "base_constant":
            value = constant(kids[0], self._source, self._base)
            if not isinstance(value, Int):
                raise GoptxError.at(
                    "an address must be an integer", Span(self._source, self._base, self._base + 1)
                )
            return Address(value)
        if tree.data == "base_component":
            name, selector, _, shift_tree = kids
            inner = self._component(name, selector)
            if not isinstance(inner, Element):
                raise GoptxError.at(f"{inner} cannot be an address", self._span(name))
            return Address(inner, 0 if shift_tree is None else self._integer(shift_tree, name))
        name, sign, shift_tree = kids
        base = self._name(name)
        shift = 0 if shift_tree is None else self._offset(name, sign, shift_tree)
        found = _address(base, shift)
        if found is None:
            raise GoptxError.at(f"{str(name)!r} cannot be an address", self._span(name))
        return found
