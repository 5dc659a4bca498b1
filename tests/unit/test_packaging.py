"""What is built holds all that the package needs, and works away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DATA = (".py", ".lark", ".toml", ".txt", ".typed")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def packaged() -> set[str]:
    """The files that have to be in a wheel: those of the package, links followed."""
    return {
        str((Path(folder) / name).relative_to(ROOT))
        for folder, _, names in os.walk(ROOT / "goptx", followlinks=True)
        for name in names
        if name.endswith(DATA)
    }


def run(command: list[str | Path], cwd: Path, **env: str) -> str:
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, **env},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is packaged, links as links, so that building leaves no traces here."""
    pytest.importorskip("setuptools", "77", reason="the test extra brings setuptools")
    place = tmp_path_factory.mktemp("source") / "goptx"
    unwanted = shutil.ignore_patterns("__pycache__")
    for folder in ("goptx", "passes", "grammars"):
        shutil.copytree(ROOT / folder, place / folder, symlinks=True, ignore=unwanted)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, place)
    return place


def build(source: Path, what: str, out: Path) -> Path:
    """Build a wheel or an sdist without an index; returns its path."""
    out.mkdir(exist_ok=True)
    code = f"from setuptools.build_meta import build_{what} as b; print(b({str(out)!r}))"
    return out / run([sys.executable, "-c", code], source).splitlines()[-1]


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, "wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert packaged() <= names
    assert {"goptx/grammars/ptx.lark", "goptx/passes/dce.py", "goptx/isa/law.toml"} <= names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {
        "goptx",
        f"goptx-{PROJECT['version']}.dist-info",
    }


def test_the_sdist_makes_the_same_wheel(
    source: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("sdist")
    archive = build(source, "sdist", folder)
    # Python 3.11.0 to 3.11.3 have no filters (PEP 706).
    filters: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(archive) as packed:
        packed.extractall(folder, **filters)
    unpacked = folder / f"goptx-{PROJECT['version']}"
    again = build(unpacked, "wheel", folder / "out")
    assert sorted(zipfile.ZipFile(again).namelist()) == sorted(zipfile.ZipFile(wheel).namelist())


def test_an_installed_goptx_works_elsewhere(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
         "--target", target, wheel],
        tmp_path,
    )  # fmt: skip
    program = [sys.executable, "-m", "goptx.cli"]
    said = run([*program, "--version"], tmp_path, PYTHONPATH=str(target))
    assert said == f"goptx {PROJECT['version']}\n"
    where = run(
        [sys.executable, "-c", "import goptx; print(goptx.__file__)"], tmp_path,
        PYTHONPATH=str(target),
    )  # fmt: skip
    assert Path(where.strip()).is_relative_to(target)
    samples = [ROOT / "samples" / "sm_90" / f"{name}.ptx" for name in ("gelu", "lookup")]
    ptx = run([*program, "fuse", "--no-assemble", *samples], tmp_path, PYTHONPATH=str(target))
    assert ".entry fused_gelu_lookup(" in ptx


def test_the_version_is_one() -> None:
    import goptx

    assert goptx.__version__ == PROJECT["version"]


def test_the_program_is_installed() -> None:
    assert PROJECT["scripts"] == {"goptx": "goptx.cli:main"}


def test_the_tests_need_neither_torch_nor_a_gpu() -> None:
    extras = PROJECT["optional-dependencies"]
    pending, needed = ["test"], set[str]()
    while pending:
        for one in extras[pending.pop()]:
            if one.startswith("goptx["):
                pending.append(one.partition("[")[2].rstrip("]"))
            needed.add(one)
    assert not [one for one in needed if one.startswith(("torch", "cuda-", "nvidia-nvj"))]
    assert [one for one in needed if one.startswith("nvidia-cuda-nvcc")]
