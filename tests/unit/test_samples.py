"""Samples and corpus: complete, legal for the machines they are for, free of local paths."""

from __future__ import annotations

import gzip
import math
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from goptx.cuda.ptxas import candidates
from goptx.launch import check_against, load_launch
from goptx.syntax import parse

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
CORPUS = ROOT / "tests/corpus"
ARCHES = ("sm_80", "sm_90")

SAMPLE_PTX = sorted(path for arch in ARCHES for path in (SAMPLES / arch).glob("*.ptx"))
CORPUS_PTX = sorted([*CORPUS.rglob("*.ptx"), *CORPUS.rglob("*.ptx.gz")])


def label(path: Path) -> str:
    return str(path.relative_to(ROOT))


def text_of(path: Path) -> str:
    raw = path.read_bytes()
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")


def entries(text: str) -> list[str]:
    return re.findall(r"\.entry\s+([\w$]+)", text)


@pytest.mark.parametrize("name", sorted(path.stem for path in (SAMPLES / "cuda").glob("*.cu")))
def test_every_cuda_sample_has_ptx_and_one_launch_file(name: str) -> None:
    for arch in ARCHES:
        assert (SAMPLES / arch / f"{name}.ptx").is_file()
        beside = SAMPLES / arch / f"{name}.toml"
        assert beside.resolve() == SAMPLES / "cuda" / f"{name}.toml"


@pytest.mark.parametrize("path", SAMPLE_PTX, ids=label)
def test_sample_fits_its_launch_file(path: Path) -> None:
    text = text_of(path)
    launch = load_launch(path.with_suffix(".toml"))
    assert set(launch.kernels) == set(entries(text)) == {path.stem}
    kernel = launch.kernels[path.stem]
    assert set(kernel.size_names) == {"verify", "small", "bench"}
    params = parse(text, filename=str(path)).kernels[path.stem].params
    required = re.search(r"^\.reqntid (\d+)", text, re.MULTILINE)
    for size in kernel.size_names:
        concrete = kernel.at(size)
        assert check_against(concrete, params) == []
        if required is not None:
            assert concrete.block == (int(required[1]), 1, 1)


@pytest.mark.parametrize("path", SAMPLE_PTX, ids=label)
def test_verify_is_small_and_bench_is_large(path: Path) -> None:
    kernel = load_launch(path.with_suffix(".toml")).kernels[path.stem]
    verify, bench = (kernel.at(size) for size in ("verify", "bench"))
    assert 2 <= math.prod(verify.grid) <= 64
    assert math.prod(bench.grid) >= 256
    assert sum(buffer.nbytes for buffer in verify.buffers) < 2 << 20
    assert sum(buffer.nbytes for buffer in bench.buffers) < 4 << 30


@pytest.mark.parametrize("arch", ARCHES)
def test_every_triton_sample_has_ptx(arch: str) -> None:
    sources = {path.stem for path in (SAMPLES / "triton").glob("*.py")}
    names = sources - {"compile_all", "sample"}
    assert len(names) >= 10
    for name in names:
        text = text_of(SAMPLES / arch / f"{name}.ptx")
        assert f'"samples/triton/{name}.py"' in text
        assert not (SAMPLES / arch / f"{name}.toml").is_symlink()


@pytest.mark.parametrize("arch", ARCHES)
def test_every_sample_is_described(arch: str) -> None:
    described = set(re.findall(r"`(\w+)`", (SAMPLES / "README.md").read_text("utf-8")))
    assert {path.stem for path in (SAMPLES / arch).glob("*.ptx")} <= described


@pytest.mark.parametrize("path", SAMPLE_PTX + CORPUS_PTX, ids=label)
def test_ptx_is_loadable_and_free_of_local_paths(path: Path) -> None:
    text = text_of(path)
    version = re.search(r"^\.version (\d+)\.(\d+)", text, re.MULTILINE)
    assert version is not None
    assert (int(version[1]), int(version[2])) <= (9, 0)
    assert entries(text)
    files = re.findall(r'^\s*\.file\s+\d+\s+"([^"]*)"', text, re.MULTILINE)
    assert [name for name in files if name.startswith("/")] == []


@pytest.mark.parametrize("arch", ARCHES)
def test_samples_of_an_architecture_are_for_it(arch: str) -> None:
    for path in (SAMPLES / arch).glob("*.ptx"):
        target = re.search(r"^\.target (sm_\d+)", text_of(path), re.MULTILINE)
        assert target is not None
        assert target[1] == arch, path


def test_corpus_has_the_modules_that_speed_is_measured_on() -> None:
    assert len(text_of(CORPUS / "nvcc/cub_large.ptx.gz")) >= 1_000_000
    assert len(text_of(CORPUS / "nvcc/cub_huge.ptx.gz")) >= 9_500_000


@pytest.mark.parametrize("path", SAMPLE_PTX, ids=label)
def test_sample_assembles(path: Path, tmp_path: Path) -> None:
    _, ptxas = next(candidates(os.environ), ("", None))
    if ptxas is None:
        pytest.skip("no ptxas: install nvidia-cuda-nvcc")
    target = re.search(r"^\.target (\w+)", text_of(path), re.MULTILINE)
    assert target is not None
    command = [ptxas, f"-arch={target[1]}", str(path), "-o", str(tmp_path / "out.cubin")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def regenerate(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools/regenerate_samples.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_links_are_current() -> None:
    done = regenerate("--check", "links")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "as before" in done.stdout


def test_a_missing_tool_skips_its_part_and_says_so() -> None:
    done = regenerate("--check", "--triton", "/nowhere/python", "triton")
    assert done.returncode == 0, done.stderr
    assert "triton: skipped" in done.stdout
    assert "--triton" in done.stdout


def test_an_unknown_part_is_refused_with_the_known_ones() -> None:
    done = regenerate("cudda")
    assert done.returncode == 2
    assert "no part cudda" in done.stderr
    assert "cuda" in done.stderr


@pytest.mark.slow
def test_cuda_samples_are_what_nvcc_makes() -> None:
    nvcc = shutil.which("nvcc")
    if nvcc is None:
        pytest.skip("nvcc is not on PATH")
    version = subprocess.run([nvcc, "--version"], capture_output=True, text=True, check=True)
    if "V13.0.88" not in version.stdout:
        pytest.skip("the committed PTX comes from nvcc 13.0.88")
    done = regenerate("--check", "cuda")
    assert done.returncode == 0, done.stdout
