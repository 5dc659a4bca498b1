"""What the tests of the front end share: the corpus and the assembler."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from goptx.cuda.assemble import Assembler, find_assemblers

ROOT = Path(__file__).resolve().parents[3]


def corpus() -> list[Path]:
    """Every PTX file of the samples and the corpus."""
    found = [*(ROOT / "samples").rglob("*.ptx"), *(ROOT / "tests/corpus").rglob("*.ptx*")]
    return sorted(path for path in found if path.name.endswith((".ptx", ".ptx.gz")))


def label(path: Path) -> str:
    """A file's name within the project."""
    return str(path.relative_to(ROOT))


def read(path: Path) -> str:
    """The text of a file, unpacked where it is packed."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


@pytest.fixture(scope="session")
def ptxas() -> Assembler:
    """The assembler that has the last word on what is PTX."""
    for assembler in find_assemblers():
        if assembler.name == "ptxas":
            return assembler
    pytest.skip("no ptxas: pip install 'goptx[asm]'")
