"""Cuts a PTX text into its top level and the bodies of its functions, without parsing either.

Comments, ``#`` lines and bodies are blanked by spaces of the same length, so every offset into
what is left is an offset into the source. Two kernels of a 30 MB module cost one such scan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from goptx.diag import GoptxError, Source, Span

_COMMENT = re.compile(
    r"""//[^\n]*|/\*[\s\S]*?\*/|"(?:[^"\\\n]|\\.)*"|^\#[^\n]*|(?P<open>/\*)""", re.MULTILINE
)
_BRACE = re.compile(r'[{}]|"(?:[^"\\\n]|\\.)*"')
_SECTION = re.compile(r"\.section\s+\.?[\w$.]+\s*$")
_TEXT = re.compile(r"[^\t\n\v\f\r\x20-\x7e]")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A text without comments, its top level with emptied bodies, and where the bodies are.

    Attributes:
        clean: the text, comments blanked.
        outline: ``clean`` with the inside of every body and debug section blanked.
        bodies: ``{`` offset -> ``}`` offset of each function body.
        sections: the same for debug sections.
    """

    clean: str
    outline: str
    bodies: dict[int, int]
    sections: dict[int, int]


def scan(source: Source) -> Skeleton:
    """Find the bodies of a text; GoptxError for what cannot be PTX at all."""
    _refuse_binary(source)
    clean = _blank_comments(source)
    _refuse_stray(source, clean)
    bodies: dict[int, int] = {}
    sections: dict[int, int] = {}
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
            if depth < 0:
                raise _at(source, match.start(), "unexpected '}': no block is open here")
            if depth == 0:
                before = clean[max(0, start - 400) : start].rstrip()
                if before.endswith("="):
                    continue
                found = sections if _SECTION.search(before) else bodies
                found[start] = match.start()
                pieces += [clean[copied : start + 1], _blank(clean[start + 1 : match.start()])]
                copied = match.start()
    if depth:
        raise _at(
            source,
            start,
            "this '{' is never closed: the text ends inside the block",
            "the file may be truncated",
        )
    pieces.append(clean[copied:])
    return Skeleton(clean, "".join(pieces), bodies, sections)


def _refuse_binary(source: Source) -> None:
    if "\0" in source.text[:65536]:
        raise _at(
            source,
            source.text.index("\0"),
            "not PTX text: the file holds binary data",
            "extract PTX from an object file or cubin with: cuobjdump -xptx all FILE",
        )
    if not source.text.strip():
        raise GoptxError.at(
            f"{source.name}: the file is empty", hint="a PTX file starts with .version"
        )


def _refuse_stray(source: Source, clean: str) -> None:
    """Bytes outside ASCII may stand in comments and strings only (PTX ISA 4.1)."""
    if clean.isascii() and not _TEXT.search(clean):
        return
    for match in _TEXT.finditer(clean):
        offset = match.start()
        line_start = clean.rfind("\n", 0, offset) + 1
        if clean.count('"', line_start, offset) % 2 == 0:
            raise _at(source, offset, f"stray byte {match[0]!r}: PTX is ASCII text")


def _blank_comments(source: Source) -> str:
    text = source.text
    if "//" not in text and "/*" not in text and "#" not in text:
        return text
    pieces: list[str] = []
    copied = 0
    for match in _COMMENT.finditer(text):
        found = match[0]
        if found[0] == '"':
            continue
        if match["open"]:
            raise _at(source, match.start(), "this comment is never closed")
        pieces.append(text[copied : match.start()])
        if "\n" in found:
            pieces.append(_blank(found))
        else:
            pieces.append(" " * len(found))
        copied = match.end()
    pieces.append(text[copied:])
    return "".join(pieces)


def _blank(text: str) -> str:
    """The text with everything but line ends turned into spaces."""
    if "\n" not in text:
        return " " * len(text)
    # Blank lines of the right length are cheaper to make than to substitute.
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _at(source: Source, offset: int, message: str, hint: str | None = None) -> GoptxError:
    return GoptxError.at(message, Span(source, offset, offset + 1), hint=hint)
