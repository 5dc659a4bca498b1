"""Makes the PTX of samples/ and tests/corpus/ again from its sources, or checks that it is current.

    python tools/regenerate_samples.py                     write what the tools found here can make
    python tools/regenerate_samples.py --check             compare instead; exit 1 on a difference
    python tools/regenerate_samples.py cuda triton         only these parts

A part whose tool is missing is skipped with a line that says what is missing. The committed files
come from CUDA 13.0.88, Triton 3.6.0, llvmlite 0.50 (LLVM 22), numba-cuda 0.30 and NVRTC 13.0.88;
other versions make other text. Files above 100 KB are stored as `.ptx.gz`.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Callable
from pathlib import Path

import samples_corpus
import samples_nvcc
from samples_nvcc import ROOT, Unavailable

COMPRESS_ABOVE = 100_000
"""Bytes of PTX above which a corpus module is stored compressed."""

Maker = Callable[[], dict[str, bytes]]


def parts(options: argparse.Namespace) -> dict[str, Maker]:
    """The makers of all parts by name."""
    return {
        "cuda": samples_nvcc.samples,
        "links": launch_links,
        "triton": lambda: samples_corpus.run_maker(
            options.triton or sys.executable,
            ROOT / "samples/triton/compile_all.py",
            "triton",
            "--triton",
        ),
        "nvcc": samples_nvcc.corpus,
        "llvm": samples_corpus.llvm,
        "nvrtc": samples_corpus.nvrtc,
        "numba": lambda: samples_corpus.numba(options.numba),
    }


def launch_links() -> dict[str, bytes]:
    """Links from each architecture's folder to the CUDA samples' launch files.

    A launch file is looked for beside the PTX; linked, there is one text for all architectures.
    """
    names = sorted(path.name for path in (ROOT / "samples/cuda").glob("*.toml"))
    return {
        f"samples/{arch}/{name}": f"-> ../cuda/{name}".encode()
        for arch in samples_nvcc.ARCHES
        for name in names
    }


def stored_path(path: str, content: bytes) -> Path:
    """Where the made file *path* is kept: large corpus modules are compressed."""
    large = len(content) > COMPRESS_ABOVE and path.startswith("tests/corpus/")
    return ROOT / (path + ".gz" if large else path)


def current(path: Path) -> bytes | None:
    """What is stored at *path* now, in the form the makers give it; None where there is nothing."""
    if path.is_symlink():
        return f"-> {path.readlink()}".encode()
    if not path.is_file():
        return None
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def write(path: Path, content: bytes) -> None:
    """Stores *content* at *path*: a link, a compressed file (without a date in it), or a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if content.startswith(b"-> "):
        path.symlink_to(content[3:].decode())
    elif path.suffix == ".gz":
        path.write_bytes(gzip.compress(content, 9, mtime=0))
    else:
        path.write_bytes(content)


def main(arguments: list[str]) -> int:
    """Runs the parts named on the command line, all by default. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", help="parts to make (default: all)")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    parser.add_argument("--triton", metavar="PYTHON", help="an interpreter that has Triton 3.6")
    parser.add_argument("--numba", metavar="PYTHON", help="an interpreter that has numba-cuda")
    options = parser.parse_args(arguments)
    makers = parts(options)
    unknown = [name for name in options.parts if name not in makers]
    if unknown:
        parser.error(f"no part {', '.join(unknown)}; there are {', '.join(makers)}")
    differing = 0
    for name in options.parts or makers:
        try:
            made = makers[name]()
        except Unavailable as why:
            print(f"{name}: skipped, {why}")
            continue
        changed = [(stored_path(path, content), content) for path, content in made.items()]
        changed = [(path, content) for path, content in changed if current(path) != content]
        differing += len(changed)
        for path, content in changed:
            print(f"  {'differs' if options.check else 'written'}: {path.relative_to(ROOT)}")
            if not options.check:
                write(path, content)
        print(f"{name}: {len(made)} files, {len(made) - len(changed)} as before")
    return 1 if options.check and differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
