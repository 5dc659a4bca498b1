"""The Lark parser of ``grammars/ptx.lark``, kept between runs if wanted; its errors become ours."""

from __future__ import annotations

import hashlib
import pickle
import re
import sys
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from goptx.diag import GoptxError, Source, Span
from goptx.files import keep

if TYPE_CHECKING:
    from lark import Lark

Start = Literal["module", "statements", "section_lines", "init_list"]
STARTS: tuple[Start, ...] = ("module", "statements", "section_lines", "init_list")

_DEEPEST = 200
"""Brackets inside brackets that are followed; real PTX has a handful."""

_BRACKET = re.compile(r"[(\[{]|[)\]}]")
_LONGEST_SHOWN = 40
_MOST_WORDS = 8

_WORDS = {
    "WORD": "a directive, type or modifier",
    "ID": "a name",
    "INT": "an integer",
    "FLOAT": "a number",
    "BIT_FLOAT": "a number",
    "STRING": "a string",
    "SINK": "'_'",
    "$END": "the end of the text",
}
_OPERATORS = frozenset(
    (
        *("LOR", "LAND", "BAR", "CARET", "AMPERSAND", "EQUAL", "DIFFERENT", "LESS", "MORE"),
        *("AT_MOST", "AT_LEAST", "LEFT", "RIGHT", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT"),
        *("TILDE", "QMARK", "BANG"),
    )
)
_PLAIN = frozenset(("INT", "FLOAT", "BIT_FLOAT", "WARP_SZ", "LPAR", "MINUS", "PLUS"))
"""Tokens that a constant can start with."""


@lru_cache(maxsize=1)
def grammar_text() -> str:
    """The text of the grammar."""
    return (resources.files("goptx") / "grammars" / "ptx.lark").read_text(encoding="utf-8")


def grammar(cache: Path | None = None) -> Grammar:
    """The grammar; its parser is made once a process, when it is first needed.

    Args:
        cache: a folder of the user's to keep the parser's tables in, which saves a third of a
            second the next time. It may be shared by processes, damaged or read-only.
    """
    return _grammar(cache)


@lru_cache(maxsize=4)
def _grammar(cache: Path | None) -> Grammar:
    return Grammar(_built if cache is None else partial(_restored, cache))


def _built() -> Lark:
    from lark import Lark

    return Lark(grammar_text(), parser="lalr", start=list(STARTS), maybe_placeholders=True)


class _PlainData(pickle.Unpickler):
    """Reads numbers, strings and containers, nothing that could run code."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        raise pickle.UnpicklingError(f"{module_name}.{global_name} in a table of a parser")


def _restored(folder: Path) -> Lark:
    """The parser from its kept tables, or built, and its tables kept for the next time."""
    import lark

    tag = f"{grammar_text()}\0{lark.__version__}\0{sys.version}"
    path = folder / f"ptx-{hashlib.sha256(tag.encode()).hexdigest()[:16]}.tables"
    try:
        tables = _PlainData(BytesIO(path.read_bytes())).load()
        return lark.Lark.load(tables)  # pyright: ignore[reportUnknownMemberType]
    except Exception:  # whatever is wrong with a kept file, the parser can be built again
        built = _built()
    written = BytesIO()
    built.save(written)  # pyright: ignore[reportUnknownMemberType]
    keep(path, written.getvalue())
    return built


class Grammar:
    """Parses pieces of PTX text into trees."""

    def __init__(self, make: Callable[[], Lark]) -> None:
        self._make = make

    @cached_property
    def parser(self) -> Any:
        """The parser; making it takes as long as reading a megabyte."""
        return self._make()

    @cached_property
    def _strings(self) -> dict[str, str]:
        return {
            terminal.name: terminal.pattern.value
            for terminal in self.parser.terminals
            if type(terminal.pattern).__name__ == "PatternStr"
        }

    def tree(self, text: str, start: Start, source: Source, base: int = 0) -> Any:
        """The tree of a text; GoptxError with the place where it stops being PTX.

        Args:
            text: what to parse; its first character stands at offset ``base`` of the source.
        """
        from lark.exceptions import UnexpectedInput

        _refuse_depth(text, source, base)
        try:
            return self.parser.parse(text, start=start)
        except UnexpectedInput as error:
            raise self._translated(error, text, source, base) from None

    def _translated(self, error: Any, text: str, source: Source, base: int) -> GoptxError:
        """A finding in our words out of one of Lark's."""
        if hasattr(error, "pos_in_stream") and not hasattr(error, "token"):
            at: int = error.pos_in_stream
            found = text[at]
            expected = set[str](error.allowed or ())
        else:
            token = error.token
            if token.type == "$END":
                at, found = len(text.rstrip()), ""
            else:
                at, found = token.start_pos, str(token)
            expected = set[str](error.accepts or error.expected)
        shown = repr(found[:_LONGEST_SHOWN]) if found else "end of the text"
        span = Span(source, base + at, base + at + max(1, len(found)))
        hint = None if found else "the file may be truncated"
        return GoptxError.at(f"unexpected {shown}{self._expected(expected)}", span, hint=hint)

    def _expected(self, names: set[str]) -> str:
        if names >= {"INT", "MINUS", "LPAR"}:
            names = names - _PLAIN | {"_CONSTANT"}
        words = {self._word(name) for name in names}
        listed = sorted(words - {""}, key=lambda word: (word[0] != "'", word))
        if len(listed) > _MOST_WORDS:
            listed = [word for word in listed if word == "';'"]
        if not listed:
            return ""
        if len(listed) == 1:
            return f": expected {listed[0]}"
        return f": expected {', '.join(listed[:-1])} or {listed[-1]}"

    def _word(self, name: str) -> str:
        if name in _OPERATORS:
            return "an operator"
        if name == "_CONSTANT":
            return "a constant"
        if name in ("WHITESPACE", "DWARF"):
            return ""
        known = _WORDS.get(name)
        return known if known is not None else f"'{self._strings.get(name, name.lower())}'"


def _refuse_depth(text: str, source: Source, base: int) -> None:
    if text.count("(") + text.count("{") + text.count("[") <= _DEEPEST:
        return
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] in "([{" else -1
        if depth > _DEEPEST:
            at = base + match.start()
            raise GoptxError.at(
                f"brackets are nested more than {_DEEPEST} deep", Span(source, at, at + 1)
            )
