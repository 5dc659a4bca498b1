"""PTX to cubin: chooses an assembler, runs it, and reads back what it made.

The assembler's complaints become diagnostics at the line of our PTX text that they name.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from goptx.cuda import nvjitlink, ptxas
from goptx.cuda.cubin import KernelResources, code_sections, contains_opcode, kernel_resources
from goptx.cuda.ptxas import refused_option
from goptx.cuda.toolchain import Assembler, Finding, Outcome, Request, findings, spills
from goptx.diag import Diagnostic, GoptxError, Source, Span
from goptx.isa.devices import newer

__all__ = [
    "Assembler",
    "Cubin",
    "KernelResources",
    "assemble",
    "code_sections",
    "contains_opcode",
    "find_assemblers",
    "ptx_version",
    "unusable_assemblers",
]

_VERSION = re.compile(r"(?:\s|//[^\n]*\n|/\*(?s:.*?)\*/)*\.version\s+(\d+)\.(\d+)")
_SETMAXNREG = re.compile(r"^[^/\n]*\bsetmaxnreg\.(?:inc|dec)", re.MULTILINE)
_QUOTED = re.compile(r"'([\w$.%]+)'")
_IGNORED = "'setmaxnreg' ignored"
_UNKNOWN_TARGET = ("is not defined for option 'gpu-name'", "UNRECOGNIZED_ARCH", "UNSUPPORTED_ARCH")
_GET_ONE = 'pip install "goptx[asm]", or put a CUDA toolkit\'s ptxas on the PATH'
_LOG_TAIL = 5


@dataclass(frozen=True)
class Cubin:
    """An assembled module: its ELF image, the resources of its kernels by name, and how it came.

    ``warnings`` are the assembler's; ``seconds`` is its wall time.
    """

    image: bytes
    target: str
    kernels: dict[str, KernelResources]
    log: str
    assembler: Assembler
    warnings: tuple[Diagnostic, ...]
    seconds: float


def find_assemblers(env: Mapping[str, str] | None = None) -> list[Assembler]:
    """The usable assemblers of this machine, best first: each ptxas, then nvJitLink.

    ``env`` gives PATH, CUDA_HOME and CUDA_PATH; None takes those of the process.
    """
    return [found for _, found in _probe_all(_environment(env)) if isinstance(found, Assembler)]


def unusable_assemblers(env: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """(what, why not) of each assembler that was found or sought but cannot be used."""
    return [
        (what, found) for what, found in _probe_all(_environment(env)) if isinstance(found, str)
    ]


def ptx_version(ptx: str) -> tuple[int, int] | None:
    """The number in the ``.version`` directive, which the PTX ISA puts first; None without one."""
    found = _VERSION.match(ptx)
    return (int(found[1]), int(found[2])) if found else None


def assemble(
    ptx: str,
    *,
    target: str,
    filename: str = "<fused>",
    max_registers: int | None = None,
    options: Sequence[str] = (),
    line_info: bool = False,
    opt_level: int = 3,
    assembler: Assembler | None = None,
    env: Mapping[str, str] | None = None,
    or_newer: bool = False,
) -> Cubin:
    """Assembles PTX text for a target such as ``sm_90a``.

    ``max_registers`` caps the registers of a thread (``-maxrregcount``), ``options`` go to ptxas as
    they are, one word each. With ``or_newer`` the oldest target that the assembler knows stands in
    for one that it has given up. Without ``assembler`` the first one takes part that knows the
    PTX's version. Raises GoptxError, with the place in the text where there is one, when there is
    no such assembler, when it refuses the text, and when it ignored a ``setmaxnreg``.
    """
    source = Source(filename, ptx)
    if ptx_version(ptx) is None:
        raise GoptxError.at(
            f"{filename} is not PTX: it does not begin with a .version directive",
            hint="a PTX module begins with .version, .target and .address_size",
        )
    if assembler is None:
        assembler = _choose(source, env)
    else:
        _check_version(source, [assembler])
    for word in options:
        if (reason := refused_option(word)) is not None:
            raise GoptxError.at(f"{word!r} is not handed on to the assembler", hint=reason)
    request = Request(ptx, target, filename, max_registers, tuple(options), line_info, opt_level)
    start = time.perf_counter()
    outcome = _run(assembler, request)
    if or_newer and _unknown_target(outcome):
        request, outcome = _run_newer(assembler, request, outcome)
    seconds = time.perf_counter() - start
    found = findings(outcome.log)
    image = _image(source, assembler, outcome, found)
    kernels = _kernels(image, outcome.log)
    _check_setmaxnreg(source, image, assembler)
    warnings = tuple(_diagnostic(source, f, assembler) for f in found if f.severity == "warning")
    warnings += _over_the_cap(source, max_registers, kernels, warnings)
    if request.target != target:
        warnings = (_stand_in(target, request.target, assembler), *warnings)
    return Cubin(image, request.target, kernels, outcome.log, assembler, warnings, seconds)


def _run(assembler: Assembler, request: Request) -> Outcome:
    return ptxas.run(assembler, request) if assembler.path else nvjitlink.run(request)


def _run_newer(assembler: Assembler, request: Request, outcome: Outcome) -> tuple[Request, Outcome]:
    """The run for the oldest newer target that the assembler knows, if it knows any."""
    for target in newer(request.target):
        changed = replace(request, target=target)
        found = _run(assembler, changed)
        if not _unknown_target(found):
            return changed, found
    return request, outcome


def _unknown_target(outcome: Outcome) -> bool:
    """Whether a run failed because the assembler does not know the target."""
    said = f"{outcome.log}\n{outcome.failure}"
    return outcome.image is None and any(word in said for word in _UNKNOWN_TARGET)


def _stand_in(target: str, known: str, assembler: Assembler) -> Diagnostic:
    return Diagnostic(
        "warning",
        f"{assembler.name} {assembler.version} no longer knows {target}: assembled for {known}",
        hint=f"the PTX is for {target} and newer; to choose what it is assembled for: --arch",
    )


def _environment(env: Mapping[str, str] | None) -> Mapping[str, str]:
    return os.environ if env is None else env


def _probe_all(env: Mapping[str, str]) -> Iterator[tuple[str, Assembler | str]]:
    """Each place with what was found there, lazily: a probe of ptxas starts processes."""
    none = True
    for origin, path in ptxas.candidates(env):
        none = False
        yield f"ptxas ({origin}: {path})", ptxas.probe(origin, path)
    if none:
        yield "ptxas", "not in the package nvidia-cuda-nvcc, PATH, CUDA_HOME or /usr/local/cuda"
    yield "nvJitLink", nvjitlink.probe()


def _choose(source: Source, env: Mapping[str, str] | None) -> Assembler:
    version = ptx_version(source.text)
    usable: list[Assembler] = []
    missing: list[str] = []
    for what, found in _probe_all(_environment(env)):
        if isinstance(found, str):
            missing.append(f"{what}: {found}")
        elif version is None or version <= found.max_ptx:
            return found
        else:
            usable.append(found)
    if not usable:
        raise GoptxError.at("there is no assembler for PTX here", notes=missing, hint=_GET_ONE)
    _check_version(source, usable)
    return usable[0]


def _check_version(source: Source, assemblers: Sequence[Assembler]) -> None:
    """Refuses PTX that is newer than all of the assemblers."""
    version = ptx_version(source.text)
    if version is None or any(version <= one.max_ptx for one in assemblers):
        return
    newest = max(assemblers, key=lambda one: one.max_ptx)
    found = _VERSION.match(source.text)
    span = Span(source, found.start(1), found.end(2)) if found else None
    known = f"{newest.max_ptx[0]}.{newest.max_ptx[1]}"
    raise GoptxError.at(
        f"PTX version {version[0]}.{version[1]} is newer than {newest.name} {newest.version}, "
        f"which accepts up to {known}",
        span,
        notes=[f"tried {one}" for one in assemblers],
        hint=f"emit PTX {known} or older, or install a newer ptxas "
        "(pip install -U nvidia-cuda-nvcc)",
    )


def _image(
    source: Source, assembler: Assembler, outcome: Outcome, found: Sequence[Finding]
) -> bytes:
    """The image of a run that succeeded, or its errors as diagnostics."""
    wrong = [f for f in found if f.severity == "error" or _IGNORED in f.message]
    if outcome.image is not None and not wrong:
        return outcome.image
    if wrong:
        raise GoptxError(tuple(_diagnostic(source, f, assembler, error=True) for f in wrong))
    tail = [line for line in outcome.log.splitlines() if line.strip()][-_LOG_TAIL:]
    raise GoptxError.at(
        f"{assembler.name} {assembler.version} failed on {source.name}: {outcome.failure}",
        notes=tail,
        hint=f"the assembler is {assembler}; another one may do",
    )


def _kernels(image: bytes, log: str) -> dict[str, KernelResources]:
    """The resources of the kernels, with the spills that only the log tells."""
    lost = spills(log)
    return {
        name: replace(resources, spill_stores=lost[name][0], spill_loads=lost[name][1])
        if name in lost
        else resources
        for name, resources in kernel_resources(image).items()
    }


def _diagnostic(
    source: Source, finding: Finding, assembler: Assembler, *, error: bool = False
) -> Diagnostic:
    return Diagnostic(
        "error" if error else "warning",
        f"{assembler.name}: {finding.message}",
        _line_span(source, finding) if finding.line else _named_span(source, finding),
        hint=_hint(finding.message, assembler) if error else None,
    )


def _over_the_cap(
    source: Source,
    cap: int | None,
    kernels: Mapping[str, KernelResources],
    said: Sequence[Diagnostic],
) -> tuple[Diagnostic, ...]:
    """What an assembler that raises a cap to its own least count does not say."""
    if cap is None or any("lower bound" in one.message for one in said):
        return ()
    return tuple(
        Diagnostic(
            "warning",
            f"{name} takes {resources.registers} registers a thread, and {cap} were asked for",
            _named_span(source, Finding("warning", f"'{name}'")),
            hint="assemblers have a least count, 24 for sm_90: ask for that or more",
        )
        for name, resources in kernels.items()
        if resources.registers > cap
    )


def _line_span(source: Source, finding: Finding) -> Span:
    """The line that a message names, or the word of it that the message quotes."""
    assert finding.line is not None
    lines = source.text.split("\n")
    line = min(finding.line, len(lines))
    start = sum(len(text) + 1 for text in lines[: line - 1])
    text = lines[line - 1].rstrip()
    quoted = _QUOTED.search(finding.message)
    word = quoted[1] if quoted and quoted[1] in text else text.strip()
    at = start + text.find(word)
    return Span(source, at, at + max(1, len(word)))


def _named_span(source: Source, finding: Finding) -> Span | None:
    """The declaration of the function that a message without a line names in quotes."""
    named = _QUOTED.search(finding.message)
    if named is None:
        return None
    found = re.search(
        rf"\.(?:entry|func)\b[^;{{]*?(?<![\w$])({re.escape(named[1])})(?![\w$])", source.text
    )
    return Span(source, found.start(1), found.end(1)) if found else None


def _hint(message: str, assembler: Assembler) -> str | None:
    if _IGNORED in message:
        if "compatibility across compilation units" in message:
            return f"only whole-program ptxas honours setmaxnreg: {_GET_ONE}"
        return "give the kernel .maxntid and .maxnreg (or a register cap), which fix its pool"
    if "uses too much shared data" in message:
        return "static shared memory is limited to 48 KB on most targets; declare it .extern"
    if "SM version specified by .target" in message:
        return "assemble for the target that the PTX names, or a later one"
    if any(word in message for word in _UNKNOWN_TARGET):
        return (
            f"{assembler.name} {assembler.version} does not know this target: "
            "PTX can be assembled for a newer one, --arch"
        )
    if message.startswith("Unknown option"):
        return f"run {assembler.path} --help for the options that it takes"
    return None


def _check_setmaxnreg(source: Source, image: bytes, assembler: Assembler) -> None:
    """Looks into the code for what ``setmaxnreg`` becomes: dropping it makes kernels hang."""
    found = _SETMAXNREG.search(source.text) if "setmaxnreg" in source.text else None
    if found is None or contains_opcode(image, "USETMAXREG"):
        return
    raise GoptxError.at(
        f"{assembler.name} {assembler.version} left setmaxnreg out of the code",
        Span(source, found.end() - len("setmaxnreg.inc"), found.end()),
        hint=f"only whole-program ptxas honours setmaxnreg: {_GET_ONE}",
    )
