"""Declarations, from trees of the grammar: variables, registers, parameters (PTX ISA 5)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir import Int, Parameter, Variable
from goptx.isa.types import REGISTER_TYPES, TYPES
from goptx.syntax.constants import constant, floating, integer

LINKAGE = ("extern", "visible", "weak", "common")
SPACES = ("reg", "sreg", "const", "global", "local", "param", "shared", "tex")
OPAQUE = ("texref", "samplerref", "surfref")
DECLARABLE = REGISTER_TYPES - {"bf16", "bf16x2"} | {"b128"}
"""The types a variable or register may have: the fundamental ones (PTX ISA 5.2.1)."""

DIRECTIVES = frozenset(
    (
        *(*LINKAGE, *SPACES, "align", "attribute", "v2", "v4"),
        *("version", "target", "address_size", "file", "section", "alias", "entry", "func"),
        *("pragma", "loc", "loc_intermediate", "branchtargets", "calltargets", "callprototype"),
    )
)
"""The words that an item of a module or a statement may start with after a dot."""

UNKNOWN_DIRECTIVE = "let the compiler write an older PTX version, or correct the word"

_POINTER_SPACES = ("const", "global", "local", "shared")
_VECTORS = ("v2", "v4")
_ATTRIBUTES = {"managed": 0, "unified": 2}
_SPECIFIERS = ("word", "align", "attributes")
_ORDER = ("linkage", "state space", "vector", "type")
_NUMBER = (
    r"(?:-?(?:0|[1-9]\d{0,17})(?!\w)|0[xX][0-9a-fA-F]{1,16}(?!\w)"
    r"|0[fF][0-9a-fA-F]{8}(?!\w)|0[dD][0-9a-fA-F]{16}(?!\w))"
)
_ROW = rf"\{{\s*+{_NUMBER}\s*+(?:,\s*+{_NUMBER}\s*+)*+\}}\s*+"
_PLAIN_LIST = re.compile(
    rf"\{{\s*+(?:{_NUMBER}|{_ROW})\s*+(?:,\s*+(?:{_NUMBER}|{_ROW})\s*+)*+\}}", re.ASCII
)
_NOT_DECIMAL = re.compile(r"0[xXfFdD]\w+")
_DIRECTIVE = re.compile(r"\s*\.([A-Za-z_]\w*)", re.ASCII)
_BLANK = re.compile(r"\s+")


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
    stage: int = 0


def unknown_directive(source: Source, text: str, at: int, base: int) -> GoptxError | None:
    """The error of an item or statement that starts with a word PTX has not.

    Args:
        at: where it starts in ``text``, which stands at offset ``base`` of the source.
    """
    match = _DIRECTIVE.match(text, at)
    if match is None or match[1] in DIRECTIVES:
        return None
    near = get_close_matches(match[1], DIRECTIVES, 1, 0.7)
    return GoptxError.at(
        f"unknown directive .{match[1]}",
        Span(source, base + match.start(1) - 1, base + match.end(1)),
        hint=f"did you mean .{near[0]}?" if near else UNKNOWN_DIRECTIVE,
    )


class Declarations:
    """Builds declarations from trees; ``base`` is the offset of the parsed text in the source.

    Args:
        initialiser: gives the (text, offset, tree) of the list of values whose brace stands at an
            offset, where lists were blanked before the parse.
    """

    def __init__(
        self,
        source: Source,
        base: int = 0,
        initialiser: Callable[[int], tuple[str, int, Any]] | None = None,
    ) -> None:
        self._source = source
        self._base = base
        self._initialiser = initialiser

    def offset(self, token: Any) -> int:
        """The offset of a token in the source."""
        return self._base + token.start_pos

    def span(self, token: Any) -> Span:
        """The place of a token."""
        start = self._base + token.start_pos
        return Span(self._source, start, start + len(token))

    def integer(self, token: Any) -> int:
        """The value of an integer token."""
        if token.type == "WARP_SZ":
            return 32
        try:
            value = integer(str(token)).value
        except ValueError as error:
            raise GoptxError.at(f"bad integer: {error}", self.span(token)) from None
        return int(value)

    # Specifiers

    def specifiers(self, trees: list[Any], *, parameter: bool = False) -> Specifiers:
        """Read a list of specifiers; every word must be one that PTX has, in PTX's order."""
        found = Specifiers()
        for tree in trees:
            if tree.data == "align":
                self._align(found, tree.children[0], parameter)
            elif tree.data == "attributes":
                first = tree.children[0].children[0]
                self._stage(found, 1, first)
                inner = ", ".join(self._attribute(a) for a in tree.children)
                found.attributes.append(f".attribute({inner})")
            else:
                self._word(found, str(tree.children[0])[1:], tree.children[0], parameter)
        return found

    def _stage(self, found: Specifiers, stage: int, token: Any) -> None:
        if stage < found.stage:
            raise GoptxError.at(
                f"{str(token)!r} may not follow the {_ORDER[found.stage]}",
                self.span(token),
                hint="the order is: linkage, state space and .align, vector length, type, name",
            )
        found.stage = stage

    def _align(self, found: Specifiers, token: Any, parameter: bool) -> None:
        align = self.integer(token)
        if align < 1 or align & (align - 1):
            raise GoptxError.at(f".align {token}: not a power of two", self.span(token))
        if found.pointer is not None:
            found.pointer_align = align
            return
        if not parameter:
            self._stage(found, 1, token)
        found.align = align

    def _attribute(self, tree: Any) -> str:
        word, *values = tree.children
        numbers = [str(v) for v in values if v is not None]
        if _ATTRIBUTES.get(str(word)[1:]) != len(numbers):
            raise GoptxError.at(
                f"unknown attribute {str(word)!r}",
                self.span(word),
                hint="PTX has .managed and .unified(number, number)",
            )
        return f"{word}({', '.join(numbers)})" if numbers else str(word)

    def _word(self, found: Specifiers, word: str, token: Any, parameter: bool) -> None:
        if word in LINKAGE:
            self._once(found.linkage, word, token)
            self._stage(found, 0, token)
            found.linkage = word
        elif parameter and word == "ptr" and found.type is not None:
            found.pointer = ""
        elif found.pointer is not None and word in _POINTER_SPACES:
            found.pointer = word
        elif word in SPACES:
            self._once(found.space, word, token)
            self._stage(found, 1, token)
            found.space = word
        elif word in _VECTORS:
            self._stage(found, 2, token)
            found.vector = int(word[1:])
        elif word in DECLARABLE or word in OPAQUE:
            self._once(found.type, word, token)
            self._stage(found, 3, token)
            found.type = word
        elif word in TYPES:
            raise GoptxError.at(
                f"nothing is declared with the type .{word}",
                self.span(token),
                hint=f"declare it as .b{TYPES[word].bits}" if TYPES[word].bits >= 8 else None,
            )
        else:
            raise GoptxError.at(
                f"unknown directive .{word}", self.span(token), hint=UNKNOWN_DIRECTIVE
            )

    def _once(self, before: str | None, word: str, token: Any) -> None:
        if before is not None:
            raise GoptxError.at(
                f".{word} after .{before}: only one may stand here", self.span(token)
            )

    # Declarators

    def dimensions(self, trees: list[Any]) -> tuple[int | None, ...]:
        """Array dimensions; None for ``[]``, which only the first may be."""
        dims: list[int | None] = []
        for tree in trees:
            bracket, token = tree.children
            if token is None and dims:
                message = "only the first dimension may be left out"
                raise GoptxError.at(message, self.span(bracket))
            dims.append(None if token is None else self.integer(token))
        return tuple(dims)

    def parameters(self, tree: Any | None) -> list[Parameter]:
        """The parameters of a ``parameters`` tree."""
        if tree is None:
            return []
        return [self._parameter(child) for child in tree.children if child is not None]

    def _parameter(self, tree: Any) -> Parameter:
        specs = [c for c in tree.children if getattr(c, "data", "") in _SPECIFIERS]
        dims = [c for c in tree.children if getattr(c, "data", "") == "dimension"]
        name = next(c for c in tree.children if not hasattr(c, "data"))
        read = self.specifiers(specs, parameter=True)
        if read.type is None or read.space not in ("param", "reg") or read.linkage is not None:
            raise GoptxError.at(
                f"parameter {str(name)!r} needs .param or .reg and a type", self.span(name)
            )
        shape = self.dimensions(dims)
        if len(shape) > 1:
            raise GoptxError.at(
                f"parameter {str(name)!r}: arrays of parameters have one dimension",
                self.span(name),
            )
        return Parameter(
            str(name),
            read.type,
            read.space,
            read.align,
            shape,
            read.pointer,
            read.pointer_align,
            self.span(name),
            read.vector,
        )

    def declaration(self, tree: Any) -> tuple[Specifiers, list[tuple[Any, Any]]]:
        """Specifiers and (name token, declarator tree) pairs of a ``declaration`` tree."""
        specs = [c for c in tree.children if c.data in _SPECIFIERS]
        declarators = [c for c in tree.children if c.data == "declarator"]
        read = self.specifiers(specs)
        for missing, what in ((read.space, "a state space"), (read.type, "a type")):
            if missing is None:
                name = declarators[0].children[0]
                raise GoptxError.at(f"{str(name)!r} needs {what}", self.span(name))
        return read, [(c.children[0], c) for c in declarators]

    def register_count(self, declarator: Any) -> int | None:
        """The count of a range such as ``%r<10>``; None of a single register."""
        count = None
        for child in declarator.children[1:]:
            if child.data != "range":
                name = declarator.children[0]
                raise GoptxError.at(
                    f"register {str(name)!r} has neither dimensions nor value", self.span(name)
                )
            count = self.integer(child.children[1])
        return count

    def variable(self, read: Specifiers, name: Any, declarator: Any) -> Variable:
        """The variable of one declarator."""
        assert read.space is not None and read.type is not None
        dims: list[Any] = []
        text: str | None = None
        names: list[str] = []
        for child in declarator.children[1:]:
            if child.data == "dimension":
                dims.append(child)
            elif child.data == "initialiser":
                text = self._initial(child.children[0], names)
            else:
                raise GoptxError.at(f"variable {str(name)!r} cannot be a range", self.span(name))
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

    # Initialisers

    def _initial(self, tree: Any, names: list[str]) -> str:
        """An initialiser as canonical text; the names in it are collected."""
        if tree.data != "init_list" or self._initialiser is None:
            return self._value(tree, names)
        text, offset, tree = self._initialiser(self._base + tree.children[0].start_pos)
        if tree is None:
            return text
        return Declarations(self._source, offset)._value(tree, names)

    def value(self, tree: Any) -> tuple[str, tuple[str, ...]]:
        """The value of a tree of ``init_list`` as canonical text, and the names in it."""
        names: list[str] = []
        return self._value(tree, names), tuple(names)

    def _value(self, tree: Any, names: list[str]) -> str:
        kids = tree.children
        match tree.data:
            case "init_list":
                inner = ", ".join(self._value(c, names) for c in kids[1:] if c is not None)
                return "{" + inner + "}"
            case "init_field":
                # Values such as ``linear`` are words, not names of variables.
                return f"{kids[0]} = {self._value(kids[1], [])}"
            case "init_symbol":
                names.append(str(kids[0]))
                return str(kids[0]) + self._shift(kids[1], kids[2])
            case "init_generic":
                if str(kids[0]) != "generic":
                    raise GoptxError.at(f"unknown operator {str(kids[0])!r}", self.span(kids[0]))
                names.append(str(kids[1]))
                return f"generic({kids[1]})" + self._shift(kids[2], kids[3])
            case "init_mask":
                return f"{kids[0]}({self._value(kids[1], names)})"
            case _:
                return str(constant(tree, self._source, self._base))

    def _shift(self, sign: Any | None, tree: Any | None) -> str:
        if sign is None or tree is None:
            return ""
        if str(sign) == "-":
            raise GoptxError.at(
                "an offset is added to an address, never subtracted", self.span(sign)
            )
        value = getattr(constant(tree, self._source, self._base), "value", None)
        if not isinstance(value, int):
            raise GoptxError.at("an offset must be an integer", self.span(sign))
        return f"{value:+d}"


def plain_list(text: str) -> str | None:
    """A list, or a list of lists, of numbers in canonical form; None where the grammar has to look.

    Tables of a million numbers occur, and all of them are of this kind.
    """
    if _PLAIN_LIST.fullmatch(text) is None:
        return None
    return _NOT_DECIMAL.sub(_canonical, _BLANK.sub("", text).replace(",", ", "))


def _canonical(match: re.Match[str]) -> str:
    text = match[0]
    return str(floating(text) if text[1] in "fFdD" else Int(int(text, 16)))
