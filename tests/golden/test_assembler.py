"""The assembler has the last word: each mistake of the goldens is one for ptxas too.

Without its mistakes a file of ``check/`` is accepted, with any single one it is refused. A line
that ends in ``// ptxas accepts`` is refused by goptx alone; a file that says ``// ptxas: whole``
has a mistake that cannot be taken out.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from goptx.cuda.assemble import Assembler, find_assemblers

CHECKS = sorted((Path(__file__).parent / "check").glob("*.ptx"))
KNOWN = "sm_90"
"""The target to assemble for where a file names one that never was."""


@pytest.fixture(scope="module")
def ptxas() -> Assembler:
    for assembler in find_assemblers():
        if assembler.name == "ptxas":
            return assembler
    pytest.skip("no ptxas: pip install 'goptx[asm]'")


def is_accepted(text: str, assembler: Assembler, folder: Path) -> bool:
    source = folder / "snippet.ptx"
    source.write_bytes(text.encode("ascii", "replace"))
    target = re.search(r"^\.target (sm_\w+)", text, re.MULTILINE)
    arch = target[1] if target and target[1] != "sm_91" else KNOWN
    command = [str(assembler.path), f"-arch={arch}", str(source), "-o", str(folder / "out")]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def singles(text: str) -> Iterator[tuple[int, str]]:
    """(line, text) of the file with each mistake alone, and (0, text) without any."""
    lines = text.splitlines()
    wrong = [i for i, line in enumerate(lines) if "// error:" in line or "// note:" in line]
    for one in [None, *wrong]:
        kept = [line for i, line in enumerate(lines) if i == one or i not in wrong]
        yield (0 if one is None else one + 1), "\n".join(kept) + "\n"


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_each_mistake_is_one_for_ptxas(path: Path, ptxas: Assembler, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    if "// ptxas: whole\n" in text:
        assert not is_accepted(text, ptxas, tmp_path)
        return
    lines = text.splitlines()
    wrong: list[str] = []
    for number, variant in singles(text):
        expected = number == 0 or "// ptxas accepts" in lines[number - 1]
        if is_accepted(variant, ptxas, tmp_path) != expected:
            shown = lines[number - 1].strip() if number else "the file without its mistakes"
            wrong.append(f"{number}: ptxas {'refuses' if expected else 'accepts'}: {shown}")
    assert wrong == []


def test_the_table_is_large() -> None:
    mistakes = sum(path.read_text("utf-8").count("// error:") for path in CHECKS)
    assert mistakes > 200
