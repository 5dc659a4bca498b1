"""The table against the outside: its own notation, the PTX of this repository, and ptxas."""

from __future__ import annotations

import gzip
import random
import re
import shutil
import subprocess
import sysconfig
from functools import lru_cache
from pathlib import Path

import isa_check
import isa_doc
import pytest

from goptx.isa.opcodes import decode
from goptx.isa.table import row, row_names

ROOT = Path(__file__).parents[3]
ISA = ROOT / "goptx" / "isa"


def test_sets_are_not_named_like_modifiers() -> None:
    tokens = set[str]()
    for name in row_names():
        found = row(name)
        assert found is not None
        tokens |= found.tokens
    for path in ISA.glob("*.txt"):
        sets = set(re.findall(r"^\s*\.([\w:]+) = ", path.read_text("utf-8"), re.M))
        assert not sets & tokens, path.name


def test_every_set_is_used() -> None:
    for path in ISA.glob("*.txt"):
        if path.name == "common.txt":
            continue
        for block in re.split(r"\n\n+", path.read_text("utf-8")):
            for name in re.findall(r"^\s+\.([\w:]+) = ", block, re.M):
                uses = re.findall(rf"[.:*(|&>]{re.escape(name)}(?![\w:])", block)
                assert len(uses) > 1, f"{path.name}: .{name} of {block.split(':')[0]}"


_STATEMENT = re.compile(
    r"(?:^|[;{}:])\s*(?:@!?[\w%$]+\s+)?([a-z][a-z0-9_]*(?:\s*\.[\w:]+)*)(?=[\s;])(?!\s*:)", re.M
)


def _opcodes(path: Path) -> set[str]:
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    plain = re.sub(r"//[^\n]*|/\*.*?\*/", "", text.decode("utf-8", "replace"), flags=re.S)
    return {re.sub(r"\s", "", found) for found in _STATEMENT.findall(plain)}


@lru_cache(maxsize=1)
def _ptx_files() -> tuple[Path, ...]:
    files = [*(ROOT / "samples").rglob("*.ptx"), *(ROOT / "samples").rglob("*.ptx.gz")]
    return tuple(sorted(files))


@pytest.mark.parametrize("path", _ptx_files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_opcodes_of_samples_are_known(path: Path) -> None:
    names = {op for op in _opcodes(path) if decode(op).row is not None or "." in op}
    assert names
    assert {op: decode(op).problem for op in names if decode(op).form is None} == {}


@lru_cache(maxsize=1)
def _ptxas() -> str:
    """A ptxas of CUDA 13.0, from the wheel beside this Python or from the PATH."""
    wheel = Path(sysconfig.get_paths()["purelib"]) / "nvidia" / "cu13" / "bin" / "ptxas"
    found = str(wheel) if wheel.exists() else shutil.which("ptxas")
    if found is None:
        pytest.skip("no ptxas beside this Python or on the PATH")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True)
    if "release 13.0" not in version.stdout:
        pytest.skip(f"the table is held against ptxas 13.0, and {found} is another")
    return found


SOME = ("add", "atom", "cvt", "ld", "mbarrier.try_wait", "mov", "setp", "shfl", "wmma.load")


@pytest.mark.parametrize("name", SOME)
def test_assembler_takes_what_the_table_allows(name: str) -> None:
    found = row(name)
    assert found is not None
    cases = list(isa_check.legal_cases(found, random.Random(7), 12))
    assert isa_check.compare(cases, _ptxas(), codegen=False) == []


@pytest.mark.parametrize("name", SOME)
def test_assembler_refuses_what_the_table_forbids(name: str) -> None:
    found = row(name)
    assert found is not None
    cases = [case for case in isa_check.mutants(found, random.Random(7), 60) if case.form is None]
    assert cases
    assert isa_check.compare(cases, _ptxas(), codegen=False) == []


def test_the_page_is_what_the_table_says() -> None:
    assert (ROOT / "docs" / "isa.md").read_text("utf-8") == isa_doc.page()
