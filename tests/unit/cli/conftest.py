"""Two ways to run the program: as a process, and, faster, as a function."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from fuse_kit import kernel

from goptx.cli import main

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "samples" / "sm_90"


class Ran(NamedTuple):
    """What a run left."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what the program keeps between runs."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the user's cache alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


@pytest.fixture
def goptx(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Run a command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: object) -> Ran:
        code = main([str(one) for one in argv])
        out, err = capfd.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """Run a command line in a process of its own, in an empty folder."""

    def run(*argv: object, stdin: bytes = b"", **env: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "goptx.cli", *map(str, argv)],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, **env},
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def sample() -> Callable[[str], Path]:
    """The path of a sample by its name."""
    return lambda name: SAMPLES / f"{name}.ptx"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two kernels, and one for results."""
    (tmp_path / "a.ptx").write_text(kernel("first"))
    (tmp_path / "b.ptx").write_text(kernel("second"))
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.fixture(scope="module")
def assembler() -> None:
    """Skips where there is no assembler."""
    from goptx.cuda.assemble import find_assemblers

    if not find_assemblers():
        pytest.skip("no assembler here: pip install 'goptx[asm]'")
