"""The page of results on what is accepted and what comes back from the IR."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matrix_report import table
from matrix_store import ROOT
from results_head import About, Page, head, parallel
from roundtrip import check, files, read

from goptx.cuda.assemble import find_assemblers


@dataclass(frozen=True)
class Read:
    """What became of one file: its group, size, contents, and what is wrong with it."""

    group: str
    file: str
    characters: int
    functions: int
    instructions: int
    errors: int
    warnings: int
    same: bool
    remark: str = ""


def group_of(path: Path) -> str:
    """The producer of a file."""
    folder, stem = path.parent.name, path.name.partition(".")[0]
    if folder in ("sm_80", "sm_90"):
        triton = (ROOT / "samples" / "triton" / f"{stem}.py").exists()
        return f"samples, {'Triton' if triton else 'nvcc'}, {folder}"
    if folder == "nvcc":
        return "nvcc, CUB modules" if stem.startswith("cub_") else "nvcc, other"
    return {"llvm": "LLVM NVPTX", "numba": "Numba", "nvrtc": "NVRTC"}.get(folder, folder)


def read_file(path: Path) -> Read:
    """Read, check, print and assemble one file."""
    from goptx.diag import Source
    from goptx.syntax import examine

    assembler = next(a for a in find_assemblers() if a.name == "ptxas")
    outcome = check(path, assembler)
    _, findings = examine(Source(outcome.file, read(path)))
    errors = [one for one in findings if one.severity == "error"]
    warnings = sum(one.severity == "warning" for one in findings)
    remark = outcome.remark or (errors[0].message if errors else "")
    return Read(
        group_of(path),
        outcome.file,
        outcome.characters,
        outcome.functions,
        outcome.instructions,
        len(errors),
        warnings,
        outcome.same,
        remark,
    )


def front_end(options: argparse.Namespace, about: About) -> Page:
    """What is accepted, and what comes back from the IR."""
    paths = sorted(files(), key=lambda path: -path.stat().st_size)
    if options.quick:
        paths = list({group_of(path): path for path in paths}.values())  # the smallest of each
    found = list(parallel(read_file, paths, 1 if options.quick else options.jobs, "files"))
    missed = [
        f"{one.file}: {one.errors} errors, same code: {'yes' if one.same else 'no'} ({one.remark})"
        for one in found
        if one.errors or not one.same
    ]
    heads = ("producer", "files", "MB", "functions", "instructions", "check: no error", "same code")
    groups = {one.group: [o for o in found if o.group == one.group] for one in found}
    rows = [_group_row(name, groups[name]) for name in sorted(groups)]
    intro = (
        "Every PTX file of the samples and of `tests/corpus`. *check: no error*: read as a whole, "
        "every body too, and held against the opcode table and the declarations. *same code*: the "
        "file and what is printed from its IR are assembled with `ptxas -O3`, and every code "
        "section of the two cubins is the same, byte for byte; what is printed reads back as "
        "itself."
    )
    warnings = sum(one.warnings for one in found)
    text = [
        *head("Front end: acceptance and round trip", intro, missed, about),
        table(heads, [*rows, _group_row("**all**", found)]),
        f"Warnings of the check: {warnings}.",
    ]
    return Page("\n\n".join(text) + "\n", tuple(missed))


def _group_row(name: str, found: Sequence[Read]) -> list[str]:
    good = sum(not one.errors for one in found)
    same = sum(one.same for one in found)
    count = len(found)
    return [
        name,
        str(count),
        f"{sum(one.characters for one in found) / 1e6:.2f}",
        f"{sum(one.functions for one in found):,}",
        f"{sum(one.instructions for one in found):,}",
        f"{good} of {count} ({good / count:.0%})",
        f"{same} of {count} ({same / count:.0%})",
    ]
