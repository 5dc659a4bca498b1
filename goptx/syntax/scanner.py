"""Cuts a PTX text into its top level and the bodies of its functions, without parsing either.

Comments, ``#`` lines and everything in braces are blanked by spaces of the same length, so every
offset into what is left is an offset into the source. Two kernels of a 30 MB module cost one such
scan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from goptx.diag import GoptxError, Note, Source, Span

_STRING = r'"(?:[^"\\]|\\[\s\S])*+"'
# Alternatives that all start with a character of their own let the search skip all others fast.
_COMMENT = re.compile(rf"//[^\n]*+|/\*[\s\S]*?\*/|{_STRING}|\#|/\*")
_BRACE = re.compile(rf"\{{|\}}|{_STRING}")
_STRAY = re.compile(rf"{_STRING}|(?P<stray>[^\t\n\f\r\x20-\x7e])")
_PRINTABLE = bytes([*b"\t\n\f\r", *range(0x20, 0x7F)])


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A text without comments, its top level with emptied braces, and where the braces are.

    Attributes:
        clean: the text, comments blanked.
        outline: ``clean`` with the inside of every body, section and list of values blanked.
        braces: ``{`` offset -> ``}`` offset of each of them.
    """

    clean: str
    outline: str
    braces: dict[int, int]


def scan(source: Source) -> Skeleton:
    """Find the bodies of a text; GoptxError for what cannot be PTX at all."""
    _refuse_binary(source)
    clean = _blank_comments(source)
    _refuse_stray(source, clean)
    braces: dict[int, int] = {}
    pieces: list[str] = []
    copied = depth = start = 0
    for match in _BRACE.finditer(clean):
        char = match[0]
        if char == "{":
            if depth == 0:
                start = match.start()
            depth += 1
        elif char == "}":
            depth -= 1
            end = match.start()
            if depth < 0:
                raise _at(source, end, "unexpected '}': no block is open here")
            if depth == 0:
                braces[start] = end
                pieces += [clean[copied : start + 1], " " * (end - start - 1)]
                copied = end
    if depth:
        raise _unclosed(source, start)
    pieces.append(clean[copied:])
    return Skeleton(clean, "".join(pieces), braces)


def _unclosed(source: Source, start: int) -> GoptxError:
    end = len(source.text.rstrip())
    note = Note("the text ends here", Span(source, max(0, end - 1), end))
    return GoptxError.at(
        "this '{' is never closed: the text ends inside the block",
        Span(source, start, start + 1),
        notes=[note],
        hint="the file may be truncated",
    )


def _refuse_binary(source: Source) -> None:
    text = source.text.rstrip("\0")
    if "\0" in text[:65536]:
        raise _at(
            source,
            text.index("\0"),
            "not PTX text: the file holds binary data",
            "extract PTX from an object file or cubin with: cuobjdump -xptx all FILE",
        )
    if text and text != source.text:
        raise _at(
            source,
            len(text),
            "not PTX text: it ends with a NUL, as strings in C do; the assembler refuses it too",
            "write one byte less: nvrtcGetPTXSize and its like count the NUL",
        )
    if not source.text or source.text.isspace():
        raise GoptxError.at(
            f"{source.name}: the file is empty", hint="a PTX file starts with .version"
        )


def _refuse_stray(source: Source, clean: str) -> None:
    """Bytes outside ASCII may stand in comments and strings only (PTX ISA 4.1)."""
    if clean.isascii() and not clean.encode().translate(None, _PRINTABLE):
        return
    for match in _STRAY.finditer(clean):
        if match["stray"]:
            message = f"stray character {match[0]!r}: PTX is ASCII text"
            raise _at(source, match.start(), message)


def _blank_comments(source: Source) -> str:
    text = source.text
    if "//" not in text and "/*" not in text and "#" not in text:
        return text
    pieces: list[str] = []
    copied = at = 0
    while match := _COMMENT.search(text, at):
        start, at = match.span()
        if text[start] == '"':
            continue
        if text[start] == "#":
            line = text.rfind("\n", 0, start) + 1
            if text[line:start].strip(" \t"):
                continue
            end = text.find("\n", start)
            at = len(text) if end < 0 else end
        elif match[0] == "/*":
            raise _at(source, start, "this comment is never closed")
        pieces += [text[copied:start], _blank(text[start:at])]
        copied = at
    pieces.append(text[copied:])
    return "".join(pieces)


def _blank(comment: str) -> str:
    """Spaces and the line ends of a comment."""
    if "\n" not in comment:
        return " " * len(comment)
    return "\n".join(" " * len(line) for line in comment.split("\n"))


def _at(source: Source, offset: int, message: str, hint: str | None = None) -> GoptxError:
    return GoptxError.at(message, Span(source, offset, offset + 1), hint=hint)
