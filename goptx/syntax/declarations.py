"""Declarations, from trees of the grammar: variables, registers, parameters (PTX ISA 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir import Parameter, Variable
from goptx.isa.types import TYPES
from goptx.syntax.constants import Number, fold, to_operand

LINKAGE = ("extern", "visible", "weak", "common")
SPACES = ("reg", "sreg", "const", "global", "local", "param", "shared", "tex")
OPAQUE = ("texref", "samplerref", "surfref")
_POINTER_SPACES = ("const", "global", "local", "shared")


@dataclass(slots=True)
class Specifiers:
    """What the specifiers before a declarator say."""

    linkage: str | None = None
    space: str | None = None
    type: str | None = None
    vector: int = 1
    align: int | None = None
    pointer: str | None = None
    pointer_align: int | None = None
    attributes: list[str] = field(default_factory=list[str])


class Declarations:
    """Builds declarations from trees; ``base`` is the offset of the parsed text in the source."""

    def __init__(self, source: Source, base: int) -> None:
        self._source = source
        self._base = base

    def span(self, token: Any) -> Span:
        """The place of a token."""
        start = self._base + token.start_pos
        return Span(self._source, start, start + len(token))

    def integer(self, tree: Any) -> int:
        """The value of a constant integer expression."""
        value = fold(tree, self._source, self._base)
        operand = to_operand(value) if isinstance(value, Number) else value
        number = getattr(operand, "value", None)
        if not isinstance(number, int):
            raise GoptxError.at(
                "an integer is needed here", Span(self._source, self._base, self._base + 1)
            )
        return number

    def specifiers(self, trees: list[Any], *, parameter: bool = False) -> Specifiers:
        """Read a list of specifiers; every word must be one that PTX has."""
        found = Specifiers()
        for tree in trees:
            if tree.data == "align":
                align = self.integer(tree.children[0])
                if align < 1 or align & (align - 1):
                    raise GoptxError.at(f".align {align}: not a power of two", self._first(tree))
                if found.pointer is not None:
                    found.pointer_align = align
                else:
                    found.align = align
            elif tree.data == "attributes":
                inner = ", ".join(self._attribute(a) for a in tree.children)
                found.attributes.append(f".attribute({inner})")
            else:
                for word in str(tree.children[0])[1:].split("."):
                    self._word(found, word, tree.children[0], parameter)
        return found

    def _first(self, tree: Any) -> Span | None:
        for token in tree.scan_values(lambda _: True):  # pyright: ignore[reportUnknownLambdaType]
            return self.span(token)
        return None

    def _attribute(self, tree: Any) -> str:
        word, *values = tree.children
        inner = ", ".join(str(v) for v in values if v is not None)
        return f"{word}({inner})" if inner else str(word)

    def _word(self, found: Specifiers, word: str, token: Any, parameter: bool) -> None:
        if word in LINKAGE:
            self._once(found.linkage, word, token)
            found.linkage = word
        elif parameter and word == "ptr":
            found.pointer = ""
        elif found.pointer is not None and word in _POINTER_SPACES:
            found.pointer = word
        elif word in SPACES:
            self._once(found.space, word, token)
            found.space = word
        elif word in ("v2", "v4", "v8"):
            found.vector = int(word[1:])
        elif word in TYPES or word in OPAQUE:
            self._once(found.type, word, token)
            found.type = word
        else:
            raise GoptxError.at(f"unknown directive .{word}", self.span(token))

    def _once(self, before: str | None, word: str, token: Any) -> None:
        if before is not None:
            raise GoptxError.at(
                f".{word} after .{before}: only one may stand here", self.span(token)
            )

    def dimensions(self, trees: list[Any]) -> tuple[int | None, ...]:
        """Array dimensions; None for ``[]``."""
        dims: list[int | None] = []
        for tree in trees:
            inner = tree.children[0] if tree.children else None
            dims.append(None if inner is None else self.integer(inner))
        return tuple(dims)

    def parameters(self, tree: Any | None) -> list[Parameter]:
        """The parameters of a ``parameters`` tree."""
        if tree is None:
            return []
        found: list[Parameter] = []
        for child in tree.children:
            if child is None:
                continue
            specs = [c for c in child.children if getattr(c, "data", "") in _SPECIFIERS]
            dims = [c for c in child.children if getattr(c, "data", "") == "dimension"]
            name = next(c for c in child.children if not hasattr(c, "data"))
            read = self.specifiers(specs, parameter=True)
            if read.type is None or read.space not in ("param", "reg"):
                raise GoptxError.at(
                    f"parameter {str(name)!r} needs .param or .reg and a type", self.span(name)
                )
            shape = self.dimensions(dims)
            if len(shape) > 1:
                raise GoptxError.at(
                    f"parameter {str(name)!r}: arrays of parameters have one dimension",
                    self.span(name),
                )
            found.append(
                Parameter(
                    str(name),
                    read.type,
                    read.space,
                    read.align,
                    shape,
                    read.pointer,
                    read.pointer_align,
                    self.span(name),
                )
            )
        return found

    def declaration(self, tree: Any) -> tuple[Specifiers, list[tuple[Any, Any]]]:
        """Specifiers and (name token, declarator tree) pairs of a ``declaration`` tree."""
        specs = [c for c in tree.children if c.data in _SPECIFIERS]
        read = self.specifiers(specs)
        return read, [(c.children[0], c) for c in tree.children if c.data == "declarator"]

    def variable(self, read: Specifiers, name: Any, declarator: Any) -> Variable:
        """The variable of one declarator."""
        if read.space is None:
            raise GoptxError.at(f"{str(name)!r} needs a state space", self.span(name))
        if read.type is None:
            raise GoptxError.at(f"{str(name)!r} needs a type", self.span(name))
        dims = [c for c in declarator.children[1:] if c.data == "dimension"]
        init = next((c for c in declarator.children[1:] if c.data == "initialiser"), None)
        names: list[str] = []
        text = None if init is None else self._init(init.children[0], names)
        return Variable(
            str(name),
            read.space,
            read.type,
            read.align,
            read.vector,
            self.dimensions(dims),
            text,
            tuple(names),
            read.linkage,
            tuple(read.attributes),
            self.span(name),
        )

    def _init(self, tree: Any, names: list[str]) -> str:
        """An initialiser as canonical text; the names in it are collected."""
        if tree.data == "init_list":
            inner = ", ".join(self._init(c, names) for c in tree.children if c is not None)
            return "{" + inner + "}"
        kids = tree.children
        if tree.data == "init_symbol":
            names.append(str(kids[0]))
            return str(kids[0]) + self._shift(kids[1], kids[2])
        if tree.data == "init_generic":
            if str(kids[0]) != "generic":
                raise GoptxError.at(f"unknown operator {str(kids[0])!r}", self.span(kids[0]))
            names.append(str(kids[1]))
            return f"generic({kids[1]})" + self._shift(kids[2], kids[3])
        if tree.data == "init_mask":
            return f"{kids[0]}({self._init(kids[1], names)})"
        value = fold(tree, self._source, self._base)
        return str(to_operand(value) if isinstance(value, Number) else value)

    def _shift(self, sign: Any | None, tree: Any | None) -> str:
        if sign is None or tree is None:
            return ""
        value = self.integer(tree)
        return f"{value if str(sign) == '+' else -value:+d}"


_SPECIFIERS = ("word", "align", "attributes")
