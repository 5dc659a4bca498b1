"""With ``--require-gpu`` skips of tests for which one GPU is enough, and no others, fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"
TESTS = """
import pytest

@pytest.mark.gpu
def test_on_a_device():
    pytest.skip("no device here")

@pytest.mark.gpu
def test_with_a_fixture(skipping):
    pass

@pytest.fixture
def skipping():
    pytest.skip("no device for the fixture")

@pytest.mark.gpu
@pytest.mark.several_gpus
def test_on_two_devices():
    pytest.skip("this takes two")

def test_without_torch():
    pytest.skip("torch is not installed")
"""


@pytest.mark.parametrize(
    ("options", "outcome", "code"),
    [((), "4 skipped", 0), (("--require-gpu",), "2 skipped", 1)],
)
def test_skips_become_failures(
    tmp_path: Path, options: tuple[str, ...], outcome: str, code: int
) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text())
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n gpu: one\n several_gpus: more\n")
    (tmp_path / "test_it.py").write_text(TESTS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, "test_it.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert outcome in done.stdout and done.returncode == code, done.stdout + done.stderr
    for reason in ("no device here", "no device for the fixture"):
        assert (f"--require-gpu: Skipped: {reason}" in done.stdout) == bool(options)
