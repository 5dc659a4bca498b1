"""Where the keys and values of a TOML text stand: ``tomllib`` reads them without their places.

The text is read by ``tomllib`` first, so the scanner here only walks text that is known to be
well-formed, and only as far as it must to find keys and the ends of values.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any, Final, TypeAlias

from goptx.diag import GoptxError, Source, Span

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of tables and indices of arrays, from the top of the file."""

_SPACE: Final = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY: Final = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_DOT: Final = re.compile(r"[ \t]*\.[ \t]*")
_STRING: Final = re.compile(
    r'"{3}(?:[^\\]|\\.)*?"{3,5}|\'{3}.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL
)
_PLAIN: Final = re.compile(r"[^,\]}#\n]+")
_SYNTAX: Final = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)


class Document:
    """A TOML text as plain data (``data``), with the place of each key and value."""

    def __init__(self, source: Source, data: dict[str, Any]) -> None:
        self.source = source
        self.data = data
        self._keys: dict[Path, tuple[int, int]] = {}
        self._values: dict[Path, tuple[int, int]] = {}
        self._tables: dict[Path, int] = {}
        """Arrays of tables, and how many of their tables were met."""

    def key(self, path: Path) -> Span:
        """The place of a key, or of the nearest table around it that has one."""
        return self._nearest(path, self._keys)

    def value(self, path: Path) -> Span:
        """The place of a value; of its key if it is a table with a header."""
        return self._nearest(path, self._values)

    def text(self, path: Path, value: str) -> Span:
        """The place of a string's characters, without its quotes where they can be left out."""
        span = self.value(path)
        inner = Span(span.source, span.start + 1, span.end - 1)
        return inner if span.text[:1] in ("'", '"') and inner.text == value else span

    def _nearest(self, path: Path, first: dict[Path, tuple[int, int]]) -> Span:
        while path:
            found = first.get(path) or self._keys.get(path) or self._values.get(path)
            if found:
                return Span(self.source, *found)
            path = path[:-1]
        return Span(self.source, 0, 1)

    def scan(self) -> None:
        """Finds the places; the text must be well-formed TOML."""
        text = self.source.text
        table: Path = ()
        at = self._skip(0)
        while at < len(text):
            if text[at] == "[":
                table, at = self._header(at)
            else:
                at = self._assignment(at, table)
            at = self._skip(at)

    def _skip(self, at: int) -> int:
        match = _SPACE.match(self.source.text, at)
        return match.end() if match else at

    def _header(self, at: int) -> tuple[Path, int]:
        double = self.source.text.startswith("[[", at)
        start = self._skip(at + 1 + double)
        parts, end = self._dotted(start)
        path: Path = ()
        for index, part in enumerate(parts):
            path += (part,)
            if double and index == len(parts) - 1:
                self._tables[path] = self._tables.get(path, 0) + 1
            if path in self._tables:
                path += (self._tables[path] - 1,)
        self._keys[path] = self._values[path] = (start, end)
        return path, self._skip(end) + 1 + double

    def _assignment(self, at: int, table: Path) -> int:
        parts, end = self._dotted(at)
        path = table + tuple(parts)
        for length in range(len(table) + 1, len(path)):
            self._keys.setdefault(path[:length], (at, end))
        self._keys[path] = (at, end)
        return self._value(self._skip(self._skip(end) + 1), path)

    def _dotted(self, at: int) -> tuple[list[str], int]:
        """The parts of a dotted key and the offset behind it."""
        text = self.source.text
        parts: list[str] = []
        while match := _KEY.match(text, at):
            word = match.group()
            quoted = word[0] in "\"'"
            parts.append(str(tomllib.loads(f"k = {word}")["k"]) if quoted else word)
            at = match.end()
            dot = _DOT.match(text, at)
            if dot is None:
                break
            at = dot.end()
        return parts, at

    def _value(self, at: int, path: Path) -> int:
        text = self.source.text
        if text[at] == "[":
            end = self._array(at, path)
        elif text[at] == "{":
            end = self._inline(at, path)
        else:
            match = _STRING.match(text, at) or _PLAIN.match(text, at)
            end = at + len(match.group().rstrip()) if match else at + 1
        self._values[path] = (at, end)
        return end

    def _array(self, at: int, path: Path) -> int:
        text = self.source.text
        at, index = self._skip(at + 1), 0
        while text[at] != "]":
            at = self._skip(self._value(at, (*path, index)))
            index += 1
            if text[at] == ",":
                at = self._skip(at + 1)
        return at + 1

    def _inline(self, at: int, path: Path) -> int:
        text = self.source.text
        at = self._skip(at + 1)
        while text[at] != "}":
            at = self._skip(self._assignment(at, path))
            if text[at] == ",":
                at = self._skip(at + 1)
        return at + 1


def read_document(text: str, filename: str, guide: str = "docs/launch-files.md") -> Document:
    """The data of a TOML text with its places; GoptxError where the text is malformed, with the
    page that describes the format."""
    source = Source(filename, text)
    try:
        document = Document(source, tomllib.loads(text))
        document.scan()
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(source, str(error), guide) from None
    except RecursionError:
        raise GoptxError.at("values that are nested too deeply", Span(source, 0, 1)) from None
    return document


def _syntax_error(source: Source, message: str, guide: str) -> GoptxError:
    match = _SYNTAX.fullmatch(message)
    reason = match.group(1) if match else message
    last = max(0, len(source.text.rstrip()) - 1)
    start = last
    if match and match.group(2):
        before = source.text.split("\n")[: int(match.group(2)) - 1]
        start = min(sum(len(line) + 1 for line in before) + int(match.group(3)) - 1, last)
    return GoptxError.at(
        f"malformed TOML: {reason[:1].lower()}{reason[1:]}",
        Span(source, start, start + 1),
        hint=f"{guide} describes the format",
    )
