"""Places in a source text, findings about them, and the one exception that carries findings.

Everything that goptx tells a user about an input goes through here, so that every message has the
same form: ``file:line:col: error: message``, the source line, carets, notes and a hint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

Severity = Literal["error", "warning", "note"]

_MAX_LINE = 160
"""Longest part of a source line shown under a message, in characters."""

_MAX_MESSAGE = 1000
"""Longest message shown, in characters: a name in it may be as long as a file."""

_STRETCH = 1024
"""Characters whose ends of lines are counted together."""

_STYLES = {"error": "\x1b[1;31m", "warning": "\x1b[1;35m", "note": "\x1b[1;36m"}


class Source:
    """A named text; turns character offsets into lines and columns (both from 1)."""

    __slots__ = ("_before", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._before: list[int] = []

    def position(self, offset: int) -> tuple[int, int]:
        """The (line, column) of a character offset."""
        return self.line_of(offset), offset - self.text.rfind("\n", 0, offset)

    def line_of(self, offset: int) -> int:
        """The line of a character offset."""
        # Lines are counted by stretches, and only inside of one when asked: a list of all lines
        # would take gigabytes for a file of nothing but their ends.
        if not self._before:
            count = self.text.count
            ends = (count("\n", at, at + _STRETCH) for at in range(0, len(self.text), _STRETCH))
            self._before = list(accumulate(ends, initial=0))
        stretch = min(offset // _STRETCH, len(self._before) - 1)
        return self._before[stretch] + self.text.count("\n", stretch * _STRETCH, offset) + 1

    def line_at(self, offset: int) -> str:
        """The text of the line that a character stands in, without its end."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} characters)"


class Span:
    """A range of characters ``[start, end)`` of a source."""

    __slots__ = ("end", "source", "start")

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    @property
    def file(self) -> str:
        """The name of the source."""
        return self.source.name

    @property
    def line(self) -> int:
        """The line of its first character, from 1."""
        return self.source.line_of(self.start)

    @property
    def column(self) -> int:
        """The column of its first character, from 1."""
        return self.source.position(self.start)[1]

    @property
    def text(self) -> str:
        """The text that it covers."""
        return self.source.text[self.start : self.end]

    def __str__(self) -> str:
        line, column = self.source.position(self.start)
        return f"{self.file}:{line}:{column}"

    def __repr__(self) -> str:
        return f"Span({self!s})"


@dataclass(frozen=True)
class Note:
    """A further remark of a diagnostic, with or without a place of its own."""

    message: str
    span: Span | None = None


@dataclass(frozen=True)
class Diagnostic:
    """One finding: what, where, why (notes), and what to do about it (hint).

    ``rule`` names the rule that was broken where there is one: an invariant of the IR or a row of
    the law of fusion.
    """

    severity: Severity
    message: str
    span: Span | None = None
    notes: tuple[Note, ...] = ()
    hint: str | None = None
    rule: str | None = None

    def render(self, *, color: bool = False) -> str:
        """The finding as text of one or more lines, without a final newline."""
        lines = _render_one(self.severity, self.message, self.span, self.rule, color)
        for note in self.notes:
            lines += _render_one("note", note.message, note.span, None, color)
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)

    def as_dict(self) -> dict[str, object]:
        """The finding as plain data for ``--json``."""
        place = None
        if self.span is not None:
            place = {"file": self.span.file, "line": self.span.line, "column": self.span.column}
        return {
            "severity": self.severity,
            "message": self.message,
            "place": place,
            "notes": [note.message for note in self.notes],
            "hint": self.hint,
            "rule": self.rule,
        }


def _render_one(
    severity: str, message: str, span: Span | None, rule: str | None, color: bool
) -> list[str]:
    if len(message) > _MAX_MESSAGE:
        # What is too long stands in the middle, a name or a path; the reason stands at the end.
        half = _MAX_MESSAGE // 2
        message = f"{message[:half]}\u2026{message[-half:]}"
    label = f"{_STYLES[severity]}{severity}:\x1b[0m" if color else f"{severity}:"
    suffix = f" [{rule}]" if rule else ""
    if span is None:
        return [f"{label} {message}{suffix}"]
    lines = [f"{span}: {label} {message}{suffix}"]
    if span.source.text:
        lines += _excerpt(span)
    return lines


def _excerpt(span: Span) -> list[str]:
    column = span.column
    full = span.source.line_at(span.start)
    # Cut before looking at the characters: one line may be a whole file.
    first = max(0, column - 1 - _MAX_LINE // 2) if len(full) > _MAX_LINE else 0
    cut = full[first : first + _MAX_LINE]
    shown = "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in cut)
    pad = "".join("\t" if c == "\t" else " " for c in shown[: column - 1 - first])
    width = min(span.end - span.start, len(shown) - len(pad))
    return [f"  {shown}", f"  {pad}{'^' * max(1, width)}"]


@dataclass(eq=False)
class GoptxError(Exception):
    """What is wrong with an input, the machine or a result: one or more findings."""

    diagnostics: Sequence[Diagnostic] = field(default_factory=tuple)

    @classmethod
    def at(
        cls,
        message: str,
        span: Span | None = None,
        *,
        notes: Iterable[Note | str] = (),
        hint: str | None = None,
        rule: str | None = None,
    ) -> GoptxError:
        """The error of a single finding; notes may be plain text."""
        full = tuple(Note(n) if isinstance(n, str) else n for n in notes)
        return cls((Diagnostic("error", message, span, full, hint, rule),))

    def __str__(self) -> str:
        return "\n".join(d.render() for d in self.diagnostics)
