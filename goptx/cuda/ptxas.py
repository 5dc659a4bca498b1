"""ptxas: where it may be found, what it is, and a run of it.

The first choice of assembler: it compiles whole programs, which alone honour ``setmaxnreg``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from goptx.cuda.toolchain import (
    ABOVE_ANY_PTX,
    Assembler,
    Outcome,
    Request,
    encoded,
    newest_ptx,
)

PROBE_SECONDS = 20.0
ASSEMBLY_SECONDS = 600.0
"""Time limits; ptxas takes about a second a MB, and pathological kernels minutes."""

_EXECUTABLE = "ptxas.exe" if sys.platform == "win32" else "ptxas"
_RELEASE = re.compile(r"release \S+, V(?P<version>\d+(?:\.\d+)*)")


def candidates(env: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(origin, path) of every ptxas that exists, best first, each file once.

    The package ``nvidia-cuda-nvcc`` comes first because goptx pins its version, and the one that
    Triton bundles last because it is older than the PTX of its own compiler.
    """
    seen: set[Path] = set()
    for origin, path in _places(env):
        if path.is_file() and (real := path.resolve()) not in seen:
            seen.add(real)
            yield origin, str(path)


def _places(env: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    for folder in _package_folders("nvidia"):
        for path in sorted(folder.glob(f"*/bin/{_EXECUTABLE}"), reverse=True):
            yield "wheel", path
    if found := shutil.which(_EXECUTABLE, path=env.get("PATH", "")):
        yield "PATH", Path(found)
    for variable in ("CUDA_HOME", "CUDA_PATH"):
        if root := env.get(variable):
            yield variable, Path(root) / "bin" / _EXECUTABLE
    yield "/usr/local/cuda", Path("/usr/local/cuda/bin") / _EXECUTABLE
    for folder in _package_folders("triton"):
        for name in (_EXECUTABLE, f"{_EXECUTABLE}-blackwell"):
            yield "triton", folder / "backends" / "nvidia" / "bin" / name


def _package_folders(name: str) -> Sequence[Path]:
    """The folders of an installed package, which is not imported."""
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return ()
    return [Path(p) for p in (spec and spec.submodule_search_locations) or ()]


def probe(origin: str, path: str) -> Assembler | str:
    """The assembler at a path, or why it cannot be used."""
    try:
        stamp = Path(path).stat().st_mtime_ns
    except OSError as error:
        return error.strerror or str(error)
    found = _identify(path, stamp)
    if isinstance(found, str):
        return found
    version, newest = found
    return Assembler("ptxas", path, version, newest, origin)


@lru_cache(maxsize=16)
def _identify(path: str, _stamp: int) -> tuple[str, tuple[int, int]] | str:
    """(version, newest PTX) of an executable; remembered, for asking costs two processes."""
    try:
        told = _run([path, "--version"], PROBE_SECONDS)
        version = _RELEASE.search(told.stdout)
        if version is None:
            return "it does not answer --version as ptxas does"
        with TemporaryDirectory(prefix="goptx-") as folder:
            source = Path(folder) / "probe.ptx"
            source.write_text(ABOVE_ANY_PTX)
            log = _run([path, "-arch=sm_90", str(source), "-o", f"{source}.cubin"], PROBE_SECONDS)
        newest = newest_ptx(log.stdout + log.stderr)
        if newest is None:
            return "it does not say which PTX versions it accepts"
    except OSError as error:
        return error.strerror or str(error)
    except subprocess.TimeoutExpired:
        return f"no answer within {PROBE_SECONDS:.0f} s"
    return version["version"], newest


def run(assembler: Assembler, request: Request) -> Outcome:
    """Assembles with ptxas, in a folder of its own that is removed afterwards."""
    assert assembler.path is not None
    try:
        with TemporaryDirectory(prefix="goptx-") as folder:
            source, target = Path(folder) / "fused.ptx", Path(folder) / "fused.cubin"
            source.write_bytes(encoded(request.ptx))
            command = [assembler.path, *_options(request), str(source), "-o", str(target)]
            done = _run(command, ASSEMBLY_SECONDS)
            log = (done.stdout + done.stderr).replace(str(source), request.filename)
            if done.returncode == 0 and target.is_file():
                return Outcome(target.read_bytes(), log)
            return Outcome(None, log, _status(done.returncode))
    except OSError as error:
        return Outcome(None, "", f"it cannot be run: {error.strerror or error}")
    except subprocess.TimeoutExpired:
        return Outcome(None, "", f"it was stopped after {ASSEMBLY_SECONDS:.0f} s")


_OURS = {
    **dict.fromkeys(("-o", "--output-file"), "what is assembled goes to --cubin"),
    **dict.fromkeys(("-ias", "--input-as-string"), "what is assembled is the fused kernel"),
    **dict.fromkeys(("-optf", "--options-file"), "give the options themselves"),
    **dict.fromkeys(("-e", "--entry"), "the fused kernel is the only one"),
    **dict.fromkeys(("-arch", "--gpu-name"), "the target is told by --arch"),
    **dict.fromkeys(("-m", "--machine"), "the members say how wide addresses are"),
    **dict.fromkeys(("-c", "--compile-only"), "a kernel is launched from whole code"),
    **dict.fromkeys(("-ewp", "--extensible-whole-program"), "a kernel is launched from whole code"),
    **dict.fromkeys(("-maxntid", "--maxntid"), "the contract says how many threads there are"),
    **dict.fromkeys(("-h", "--help", "-V", "--version"), "it assembles nothing"),
    **dict.fromkeys(("-version-ls", "--list-version"), "it assembles nothing"),
}
"""Options of ptxas that would change what is read, where the result goes, or what it is."""


def refused_option(word: str) -> str | None:
    """Why a word is not handed on to ptxas, or None if it is."""
    if len(word) < 2 or word[0] != "-" or any(c in word for c in "\0\n"):
        return "an option is one word that starts with '-': --option=VALUE"
    return _OURS.get(word.partition("=")[0])


def _options(request: Request) -> list[str]:
    options = ["-v", f"-arch={request.target}", f"-O{request.opt_level}"]
    if request.max_registers is not None:
        options.append(f"-maxrregcount={request.max_registers}")
    if request.line_info:
        options.append("-lineinfo")
    return [*options, *request.options]


def _status(code: int) -> str:
    return f"it was ended by signal {-code}" if code < 0 else f"exit status {code}"


def _run(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=seconds,
        check=False,
    )
