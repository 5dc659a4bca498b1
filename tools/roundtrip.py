"""Prints PTX from the IR, assembles it and the original, and compares the machine code.

    python tools/roundtrip.py                    the samples and the corpus
    python tools/roundtrip.py a.ptx b.ptx.gz     these files
    python tools/roundtrip.py --json             the same as data

A file passes when every code section of the two cubins is the same, byte for byte. Exit 1 when one
does not.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from goptx.cuda.assemble import Assembler, assemble, code_sections, find_assemblers
from goptx.diag import GoptxError
from goptx.ir import Module
from goptx.syntax import parse

ROOT = Path(__file__).resolve().parents[1]
OLDEST_SM = 75
"""The oldest target that assemblers of CUDA 13 still know; older PTX is assembled for it."""


@dataclass(frozen=True)
class Outcome:
    """One file: its size in characters, what was in it, and whether the code is the same."""

    file: str
    characters: int
    functions: int
    instructions: int
    same: bool
    remark: str = ""


def files() -> list[Path]:
    """Every PTX file of the samples and of the corpus."""
    found = [*(ROOT / "samples").rglob("*.ptx"), *(ROOT / "tests/corpus").rglob("*.ptx*")]
    return sorted(path for path in found if path.name.endswith((".ptx", ".ptx.gz")))


def read(path: Path) -> str:
    """The text of a file, unpacked where it is packed."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def code(text: str, module: Module, assembler: Assembler) -> dict[str, bytes]:
    """The code sections that a module's text assembles to, for the target it names."""
    target = module.target
    digits = int("".join(filter(str.isdigit, target)))
    if digits < OLDEST_SM:
        target = f"sm_{OLDEST_SM}"
    options = ["-g"] if "debug" in module.targets else []
    image = assemble(
        text,
        target=target,
        filename=module.filename,
        options=[*options, *(["-c"] if is_relocatable(module) else [])],
        opt_level=0 if options else 3,
        assembler=assembler,
    ).image
    return code_sections(image)


def is_relocatable(module: Module) -> bool:
    """Whether a module leaves names to a linker, so that it is no whole program."""
    from goptx.ir import Function, Variable

    for item in module.items:
        if isinstance(item, Function) and item.linkage == "extern":
            defined = not module.functions[item.name].is_prototype
            if not defined and item.name not in _BUILT_IN:
                return True
        if isinstance(item, Variable) and item.linkage == "extern" and item.space != "shared":
            return True
    return False


_BUILT_IN = frozenset(("vprintf", "malloc", "free", "__assertfail"))
"""Functions that the driver supplies: a module that declares them is a whole program still."""


def check(path: Path, assembler: Assembler) -> Outcome:
    """Take one file through the IR and back."""
    name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
    text = read(path)
    functions = instructions = 0
    try:
        module = parse(text, name)
        printed = module.to_ptx()
        functions = sum(1 for _ in module.definitions())
        instructions = sum(1 for f in module.definitions() for _ in f.instructions())
        again = parse(printed, f"{name} (reprinted)")
        if again.to_ptx() != printed:
            return Outcome(
                name, len(text), functions, instructions, False, "printing is not stable"
            )
        before, after = code(text, module, assembler), code(printed, again, assembler)
    except GoptxError as error:
        return Outcome(name, len(text), functions, instructions, False, str(error).splitlines()[0])
    differing = sorted(k for k in before.keys() | after.keys() if before.get(k) != after.get(k))
    remark = f"differs: {', '.join(differing[:3])}" if differing else ""
    return Outcome(name, len(text), functions, instructions, not differing, remark)


def main() -> int:
    """Check the files and print a table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--json", action="store_true", help="print data instead of a table")
    arguments = options.parse_args()
    assembler = next((a for a in find_assemblers() if a.name == "ptxas"), None)
    if assembler is None:
        print("no ptxas here: pip install 'goptx[asm]'", file=sys.stderr)
        return 1
    outcomes: list[Outcome] = []
    for path in arguments.files or files():
        outcomes.append(check(path.resolve(), assembler))
        print(f"\r{len(outcomes)}", end="", file=sys.stderr, flush=True)
    print("\r        \r", end="", file=sys.stderr)
    if arguments.json:
        shown = {"assembler": f"ptxas {assembler.version}", "files": [asdict(o) for o in outcomes]}
        print(json.dumps(shown, indent=2))
    else:
        print(table(outcomes, f"ptxas {assembler.version}"))
    return 0 if all(o.same for o in outcomes) else 1


def table(outcomes: list[Outcome], assembler: str) -> str:
    """The outcomes as a table in Markdown."""
    lines = [
        "| file | characters | functions | instructions | same code |",
        "|---|--:|--:|--:|---|",
    ]
    for one in outcomes:
        verdict = "yes" if one.same else f"**no**: {one.remark}"
        lines.append(
            f"| {one.file} | {one.characters:,} | {one.functions} | {one.instructions:,} |"
            f" {verdict} |"
        )
    same = sum(o.same for o in outcomes)
    lines += ["", f"{same} of {len(outcomes)} files assemble to the same code ({assembler})."]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
