"""The Lark parser of ``grammars/ptx.lark`` and the translation of its errors into ours."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Literal

from goptx.diag import GoptxError, Source, Span

if TYPE_CHECKING:
    from lark import Lark, Tree

Start = Literal["module", "statements", "operand"]

_WORDS = {
    "WORD": "a directive, type or modifier",
    "ID": "a name",
    "INT": "an integer",
    "FLOAT": "a number",
    "STRING": "a string",
    "SEMICOLON": "';'",
    "COMMA": "','",
    "COLON": "':'",
    "LBRACE": "'{'",
    "RBRACE": "'}'",
    "LSQB": "'['",
    "RSQB": "']'",
    "LPAR": "'('",
    "RPAR": "')'",
    "$END": "the end of the text",
}
_OPERATORS = frozenset(
    "LOR LAND BAR CARET AMPERSAND EQUAL DIFFERENT LESS MORE AT_MOST AT_LEAST LEFT RIGHT PLUS "
    "MINUS STAR SLASH PERCENT BANG TILDE QMARK WARP_SZ".split()
)


@lru_cache(maxsize=1)
def grammar_text() -> str:
    """The text of the grammar."""
    return (resources.files("goptx") / "grammars" / "ptx.lark").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _parser() -> Lark:
    from lark import Lark

    return Lark(
        grammar_text(),
        parser="lalr",
        start=["module", "statements", "operand"],
        maybe_placeholders=True,
    )


def parse_tree(text: str, start: Start, source: Source, base: int = 0) -> Tree[object]:
    """Parse by the grammar.

    Args:
        text: what to parse; its first character stands at offset ``base`` of the source.
    """
    from lark.exceptions import UnexpectedInput

    try:
        return _parser().parse(text, start=start)  # pyright: ignore[reportUnknownMemberType, reportReturnType]
    except UnexpectedInput as error:
        raise _translate(error, text, source, base) from None


def _translate(error: Exception, text: str, source: Source, base: int) -> GoptxError:
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

    if isinstance(error, UnexpectedToken):
        token = error.token
        at = token.start_pos if token.type != "$END" else len(text.rstrip())
        at = at if at is not None else len(text)
        shown = "the end of the text" if token.type == "$END" else f"{str(token)!r}"
        span = Span(source, base + at, base + at + max(1, len(str(token))))
        return GoptxError.at(
            f"unexpected {shown}{_expected(set(error.accepts or error.expected))}", span
        )
    if isinstance(error, UnexpectedCharacters):
        at = error.pos_in_stream
        span = Span(source, base + at, base + at + 1)
        return GoptxError.at(f"unexpected {text[at]!r}{_expected(set(error.allowed or ()))}", span)
    return GoptxError.at(f"not PTX: {error}", Span(source, base, base + 1))


def _expected(names: set[str]) -> str:
    shown = {
        _WORDS.get(n) or (None if n in _OPERATORS or n.startswith("__") else f"'.{n.lower()}'")
        for n in names
    }
    words = sorted(filter(None, shown))
    if not words or len(words) > 8:
        return ""
    return (
        f": expected {words[0]}"
        if len(words) == 1
        else (f": expected {', '.join(words[:-1])} or {words[-1]}")
    )
