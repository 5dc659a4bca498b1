"""The launch files of the samples are read, evaluated and filled."""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.launch import load_launch

ROOT = Path(__file__).parents[3] / "samples"
OTHERS = (ROOT / "suites", ROOT / "graphs")
SAMPLES = sorted(p for p in ROOT.rglob("*.toml") if p.parent not in OTHERS)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_sample_is_read_and_filled(path: Path) -> None:
    found = load_launch(path)
    for kernel in found.kernels.values():
        for size in kernel.size_names:
            assert kernel.at(size).ctas >= 1
        launch = kernel.at()
        for buffer in launch.buffers:
            if buffer.nbytes < 1 << 24:
                array = buffer.materialise(found.seed)
                assert array.shape == buffer.shape
                assert array.nbytes == buffer.nbytes
