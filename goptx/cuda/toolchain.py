"""What the assemblers have in common: their identity, what a run of one yields, and its log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

AssemblerName = Literal["ptxas", "nvjitlink"]

ABOVE_ANY_PTX = (
    ".version 99.0\n.target sm_90\n.address_size 64\n.visible .entry probe()\n{\n  ret;\n}\n"
)
"""A module that every assembler refuses by naming the PTX version that it does know.

Asking is better than a table of releases, which would be wrong for every release after it."""

_NEWEST = re.compile(r"current version is '(\d+)\.(\d+)'")


@dataclass(frozen=True)
class Assembler:
    """A program or library that turns PTX into a cubin.

    ``version`` is its CUDA release ("13.0.88"), ``max_ptx`` the newest PTX version it accepts and
    ``origin`` where it was found: ``wheel``, ``PATH``, ``CUDA_HOME``, ``CUDA_PATH``,
    ``/usr/local/cuda``, ``triton`` or ``library`` (nvJitLink, which has no path).
    """

    name: AssemblerName
    path: str | None
    version: str
    max_ptx: tuple[int, int]
    origin: str

    def __str__(self) -> str:
        ptx = f"PTX up to {self.max_ptx[0]}.{self.max_ptx[1]}"
        place = f"{self.origin}: {self.path}" if self.path else self.origin
        return f"{self.name} {self.version} ({place}; {ptx})"


@dataclass(frozen=True)
class Request:
    """One assembly, in terms that both assemblers understand."""

    ptx: str
    target: str
    filename: str = "<fused>"
    max_registers: int | None = None
    options: tuple[str, ...] = ()
    line_info: bool = False
    opt_level: int = 3


@dataclass(frozen=True)
class Outcome:
    """What a run of an assembler left: the image if it succeeded, its log, and how it failed."""

    image: bytes | None
    log: str
    failure: str | None = None


@dataclass(frozen=True)
class Finding:
    """One message of an assembler: ``line`` counts from 1 in the PTX text, None without a place."""

    severity: Literal["error", "warning", "info"]
    message: str
    line: int | None = None


_MESSAGE = re.compile(
    r"^(?:ptxas )?\s*(?:(?P<file>.+), line (?P<line>\d+); )?\s*"
    r"(?P<severity>info|warning|error|fatal)\s*: (?P<message>.*)$"
)
_LIBRARY_ERROR = re.compile(r"^ERROR (?:\d+|NVJITLINK_\w+): (?P<message>.*)$")
_PERFORMANCE = re.compile(r"\(C\d+\) Potential Performance Loss: ")
_ENTRY = re.compile(r"Compiling entry function '(?P<name>[^']+)' for ")
_SPILLS = re.compile(r"(?P<stores>\d+) bytes spill stores, (?P<loads>\d+) bytes spill loads")
_SUMMARY = "Ptx assembly aborted due to errors"


def newest_ptx(log: str) -> tuple[int, int] | None:
    """The PTX version named in the refusal of ``ABOVE_ANY_PTX``."""
    found = _NEWEST.search(log)
    return (int(found[1]), int(found[2])) if found else None


def encoded(ptx: str) -> bytes:
    """PTX as bytes for an assembler.

    ptxas refuses characters beyond ASCII even in comments and file names, where they mean nothing
    to it; elsewhere the question mark that replaces them is as wrong as they are.
    """
    return ptx.encode("ascii", "replace")


def findings(log: str) -> list[Finding]:
    """The messages of an assembler's log, each once, without the closing summary.

    Remarks on lost performance (C7508, C7510, ...) come out as warnings although ptxas calls them
    information.
    """
    seen: dict[Finding, None] = {}
    summaries: list[Finding] = []
    for finding in _all_findings(log):
        if finding.message.startswith(_SUMMARY):
            summaries.append(finding)
        else:
            seen.setdefault(finding)
    for text in log.splitlines():
        if found := _LIBRARY_ERROR.match(text):
            summaries.append(Finding("error", found["message"].strip()))
    errors = any(finding.severity == "error" for finding in seen)
    return [*seen, *([] if errors else summaries[:1])]


def _all_findings(log: str) -> Iterator[Finding]:
    for text in log.splitlines():
        if found := _MESSAGE.match(text):
            line = int(found["line"]) if found["line"] else None
            message = found["message"].strip()
            match found["severity"]:
                case "error" | "fatal":
                    yield Finding("error", message, line)
                case "info" if not _PERFORMANCE.search(message):
                    yield Finding("info", message, line)
                case _:
                    yield Finding("warning", message, line)


def spills(log: str) -> dict[str, tuple[int, int]]:
    """Bytes of spill (stores, loads) of each kernel, the device functions it calls included.

    They stand in the log only. An assembler reports the functions that a kernel calls after the
    kernel itself, hence the sum up to the next "Compiling entry function".
    """
    result: dict[str, tuple[int, int]] = {}
    kernel: str | None = None
    for text in log.splitlines():
        if found := _ENTRY.search(text):
            kernel = str(found["name"])
            result[kernel] = (0, 0)
        elif kernel is not None and (found := _SPILLS.search(text)):
            stores, loads = result[kernel]
            result[kernel] = (stores + int(found["stores"]), loads + int(found["loads"]))
    return result
