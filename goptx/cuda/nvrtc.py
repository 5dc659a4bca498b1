"""CUDA C++ to PTX by NVRTC, which needs neither a GPU nor a toolkit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from goptx.diag import Diagnostic, GoptxError, Source, Span

_FINDING = re.compile(r"^(.+?)\((\d+)\): (?:catastrophic )?(error|warning)[^:]*: (.*)$")
_TARGET = re.compile(r"(?:sm|compute)_\d{2,3}[af]?", re.ASCII)
_GET_ONE = 'pip install "goptx[cuda]"'


def compile_cuda(
    source: Source, arch: str, include: Sequence[str] = (), define: Sequence[str] = ()
) -> str:
    """The PTX of CUDA C++; GoptxError at the lines that are wrong.

    Args:
        arch: target such as ``sm_90``.
        include: folders of headers; the source's own and those of the CUDA packages come behind.
        define: macros, ``NAME`` or ``NAME=VALUE``.
    """
    if _TARGET.fullmatch(arch) is None:
        raise GoptxError.at(f"unknown target {arch!r}", hint="an architecture such as sm_90")
    folders = [*include, *_folders(source)]
    words = [f"--gpu-architecture={arch}", "--std=c++17", "--generate-line-info"]
    words += [f"--include-path={folder}" for folder in folders]
    words += [f"--define-macro={macro}" for macro in define]
    status, text, log = _compile(source, words)
    if text is not None:
        if ".entry" not in text:
            raise GoptxError.at(
                f"{source.name} has no kernel", hint="a kernel is a __global__ function"
            )
        return text
    found = tuple(_findings(source, log))
    if not found:
        raise GoptxError.at(f"{source.name}: NVRTC refuses it: {log.strip() or status}")
    raise GoptxError(found)


def _compile(source: Source, words: Sequence[str]) -> tuple[str, str | None, str]:
    """What NVRTC says: its status, the PTX or None, and its log."""
    nvrtc = _library()
    encoded = source.text.encode()

    def call(name: str, *arguments: Any) -> Any:
        status, *rest = getattr(nvrtc, name)(*arguments)
        if int(status):
            raise GoptxError.at(f"NVRTC: {name} failed with status {int(status)}")
        return rest[0] if rest else None

    program = call("nvrtcCreateProgram", encoded, source.name.encode(), 0, [], [])
    try:
        options = [word.encode() for word in words]
        (status,) = nvrtc.nvrtcCompileProgram(program, len(options), options)
        log = bytearray(call("nvrtcGetProgramLogSize", program))
        call("nvrtcGetProgramLog", program, log)
        said = log.rstrip(b"\0").decode(errors="replace")
        if int(status):
            return str(status), None, said
        ptx = bytearray(call("nvrtcGetPTXSize", program))
        call("nvrtcGetPTX", program, ptx)
        return str(status), ptx.rstrip(b"\0").decode(), said
    finally:
        nvrtc.nvrtcDestroyProgram(program)


def _library() -> Any:
    try:
        library = cast(Any, import_module("cuda.bindings.nvrtc"))
        library.nvrtcVersion()
    except ImportError:
        raise GoptxError.at("compiling CUDA sources needs NVRTC", hint=_GET_ONE) from None
    except Exception as error:  # cuda.pathfinder has errors of its own for a missing library
        reason = (str(error).splitlines() or [""])[0]
        raise GoptxError.at(f"NVRTC does not load ({reason})", hint=_GET_ONE) from None
    return library


def _folders(source: Source) -> Iterator[Path]:
    """The folder of the source, and those of the headers that the CUDA packages bring."""
    yield Path(source.name).parent
    spec = find_spec("nvidia")
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        for folder in sorted(Path(place).glob("*/include")):
            yield folder
            if (folder / "cccl").is_dir():
                yield folder / "cccl"
    for folder in (Path("/usr/local/cuda/include"), Path("/usr/local/cuda/include/cccl")):
        if folder.is_dir():
            yield folder


def _findings(source: Source, log: str) -> Iterator[Diagnostic]:
    """The log's errors, each at the line, and where the log shows it the column, of its source."""
    lines = log.splitlines()
    for number, line in enumerate(lines):
        match = _FINDING.match(line)
        if match is None or match[3] != "error":
            continue
        place = source if match[1] == source.name else _other(match[1])
        yield Diagnostic(
            "error", match[4].strip(), _span(place, int(match[2]), lines[number + 1 :])
        )


def _other(path: str) -> Source:
    try:
        return Source(path, Path(path).read_text("utf-8", errors="replace"))
    except OSError:
        return Source(path, "\n")


def _span(source: Source, line: int, following: Sequence[str]) -> Span:
    texts = source.text.split("\n")
    if line > len(texts):
        return Span(source, 0, min(1, len(source.text)))
    start, text = sum(len(one) + 1 for one in texts[: line - 1]), texts[line - 1]
    indent = len(text) - len(text.lstrip())
    shown, caret = (*following[:2], "", "")[:2]
    if caret.strip() == "^" and shown.strip() == text.strip():
        at = start + indent + caret.index("^") - (len(shown) - len(shown.lstrip()))
        return Span(source, at, at + 1)
    return Span(source, start + indent, start + max(indent + 1, len(text)))
