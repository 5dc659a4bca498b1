"""Compiles the C parts of the CPU back end to the LLVM IR that is committed beside them.

    python tools/make_cpu_runtime.py [--check] [--clang clang-19]

Users of goptx need no C compiler: llvmlite reads the .ll files. ``--check`` writes nothing and
fails if a file is not what its source gives.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

NATIVE = Path(__file__).parents[1] / "goptx" / "cpu" / "native"
SOURCES = sorted(path.stem for path in NATIVE.glob("*.c"))
FLAGS = (
    *("-O2", "-std=c11", "-S", "-emit-llvm", "-fno-vectorize", "-fno-slp-vectorize"),
    *("-ffp-contract=off", "-fno-math-errno", "-fno-ident", "-fno-stack-protector", "-w"),
)


def sources_hash(name: str) -> str:
    """The hash of a source, of the header and of the flags: what a .ll file was made from."""
    digest = hashlib.sha256(" ".join(FLAGS).encode())
    for path in (NATIVE / f"{name}.c", *sorted(NATIVE.glob("*.h"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def compiled(name: str, clang: str) -> str:
    """The text of a source's .ll file."""
    command = [clang, *FLAGS, "-o", "-", f"{name}.c"]
    text = subprocess.run(command, cwd=NATIVE, check=True, capture_output=True, text=True).stdout
    # What names a machine goes: the JIT takes its host's data layout and features.
    text = re.sub(r"^target .*\n", "", text, flags=re.M)
    text = re.sub(r"^attributes #(\d+) = \{.*?\}", _attributes, text, flags=re.M)
    text = re.sub(r"^!llvm\.ident.*\n|^source_filename.*\n", "", text, flags=re.M)
    return f"; made by tools/make_cpu_runtime.py from {sources_hash(name)}\n{text}"


def _attributes(found: re.Match[str]) -> str:
    text = re.sub(r"allockind\([^)]*\)", "", found[0])
    words = re.sub(r'"[^"]*"(="[^"]*")?', "", text[text.index("{") + 1 : -1]).split()
    return f"attributes #{found[1]} = {{ {' '.join(words) or 'nounwind'} }}"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--clang", default=next(filter(shutil.which, ("clang-19", "clang")), ""))
    options = parser.parse_args()
    stale = []
    for name in SOURCES:
        path = NATIVE / f"{name}.ll"
        if options.check:
            first = path.read_text().partition("\n")[0] if path.exists() else ""
            if not first.endswith(sources_hash(name)):
                stale.append(path.name)
            continue
        path.write_text(compiled(name, options.clang))
        print(f"{path.name}: {path.stat().st_size} bytes")
    if stale:
        print(f"stale: {', '.join(stale)}; run tools/make_cpu_runtime.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
