"""PTX that nvcc makes: the CUDA samples and the nvcc part of the front end's corpus."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARCHES = ("sm_80", "sm_90")
LINE_INFO = ("harris", "spmv")
"""Samples compiled with -lineinfo, so that `.file` and `.loc` occur among the samples."""

CORPUS_OPTIONS: dict[str, tuple[str, ...]] = {
    "cub_reduce": ("-lineinfo",),
    "debug_info": ("-G",),
    "hopper": ("-arch=sm_90a",),
}
"""nvcc options of corpus modules beyond the common ones; an -arch here replaces sm_90."""

# One output directory for every machine: debug sections spell the working directory out as bytes.
_WORK = Path(tempfile.gettempdir()) / "goptx-corpus"


class Unavailable(Exception):
    """A part cannot be made here; the text says what is missing."""


def _compile(source: Path, options: tuple[str, ...]) -> str:
    """The PTX nvcc makes of *source*, without paths of this machine. Raises Unavailable."""
    nvcc = shutil.which("nvcc")
    if nvcc is None:
        raise Unavailable("nvcc is not on PATH (CUDA 13.0 makes the committed files)")
    shutil.rmtree(_WORK, ignore_errors=True)
    _WORK.mkdir(parents=True)
    for file in (source, *source.parent.glob("*.cuh")):
        shutil.copy(file, _WORK / file.name)
    command = [
        nvcc,
        "-ptx",
        "--std=c++17",
        "-frandom-seed=goptx",
        *options,
        "-o",
        "out.ptx",
        source.name,
    ]
    done = subprocess.run(command, cwd=_WORK, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")
    return without_paths((_WORK / "out.ptx").read_text())


def without_paths(ptx: str) -> str:
    """*ptx* with the `.file` names made relative, so that every machine makes the same text."""
    ptx = re.sub(r'"/[^"\n]*/include/', '"include/', ptx)
    return re.sub(r'(^\s*\.file\s+\d+ )"/[^"\n]*/', r'\1"', ptx, flags=re.MULTILINE)


def samples() -> dict[str, bytes]:
    """The PTX of every CUDA sample by path relative to the repository. Raises Unavailable."""
    made: dict[str, bytes] = {}
    for source in sorted((ROOT / "samples/cuda").glob("*.cu")):
        line_info = ("-lineinfo",) if source.stem in LINE_INFO else ()
        for arch in ARCHES:
            text = _compile(source, ("-O3", f"-arch={arch}", *line_info))
            made[f"samples/{arch}/{source.stem}.ptx"] = text.encode()
    return made


def corpus() -> dict[str, bytes]:
    """The corpus modules made by nvcc, by path relative to the repository. Raises Unavailable."""
    made: dict[str, bytes] = {}
    for source in sorted((ROOT / "tests/corpus/nvcc").glob("*.cu")):
        options = CORPUS_OPTIONS.get(source.stem, ())
        if not any(option.startswith("-arch") for option in options):
            options = (*options, "-arch=sm_90")
        if "-G" not in options:
            options = ("-O3", *options)
        text = _compile(source, options).encode()
        made[f"tests/corpus/nvcc/{source.stem}.ptx"] = text
    return made
