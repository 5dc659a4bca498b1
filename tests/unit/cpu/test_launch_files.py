"""Every sample on the CPU as its launch file says; those with a closed form against numpy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from goptx.cpu import launches
from goptx.cpu.machine import Machine
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import parse

SAMPLES = Path(__file__).parents[3] / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "sm_90").glob("*.ptx"))
Arrays = dict[str, np.ndarray[Any, Any]]


def run(name: str, arch: str, schedule: int | None = None) -> Arrays:
    """What the buffers hold before (``name``) and, if written, after (``name'``) a launch."""
    path = SAMPLES / arch / f"{name}.ptx"
    text = path.read_text()
    module = parse(text, str(path))
    kernel = module.kernel()
    table = load_launch(path.with_suffix(".toml")).find(None, kernel.name)
    assert table is not None
    launch = table.at(None)
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    found: Arrays = {}
    with Machine() as machine:
        placed = launches.place(machine, launch.buffers, launch.seed)
        for one in placed.values():
            found[one.buffer.name] = launches.contents(machine, one)
        loaded = machine.load(module)
        launches.run(machine, loaded, kernel.name, launch, placed, schedule=schedule, timeout_s=60)
        for one in placed.values():
            if one.buffer.writes:
                found[f"{one.buffer.name}'"] = launches.contents(machine, one)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_sample_runs_alike_on_both_targets_and_under_schedules(name: str) -> None:
    first = run(name, "sm_90")
    again = run(name, "sm_90", schedule=3)
    older = run(name, "sm_80")
    written = [key for key in first if key.endswith("'")]
    assert written
    for key in written:
        assert first[key].tobytes() == again[key].tobytes(), f"{key} under another schedule"
        if name != "gemm_tma":  # its two forms take different arguments, so other random numbers
            assert first[key].tobytes() == older[key].tobytes(), f"{key} on sm_80"


def _softmax(x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    shifted = np.exp(x - x.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


def _gemm(v: Arrays) -> np.ndarray[Any, Any]:
    names = ("a", "b") if "a" in v else ("a.buffer", "b.buffer")
    a, b = (v[n].astype(np.float64) for n in names)
    return a @ b


def _layernorm(v: Arrays) -> np.ndarray[Any, Any]:
    x = v["x"].astype(np.float64)
    centred = x - x.mean(-1, keepdims=True)
    scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
    return scaled * v["weight"] + v["bias"]


def _attention(v: Arrays) -> np.ndarray[Any, Any]:
    q, k, values = (v[n].astype(np.float64) for n in ("q", "keys", "values"))
    score = q @ k.transpose(0, 2, 1) * 0.18 * np.log(2)
    later = np.triu(np.ones(score.shape[-2:], bool), 1)
    return _softmax(np.where(later, -np.inf, score)) @ values


@pytest.mark.parametrize("arch", ["sm_80", "sm_90"])
@pytest.mark.parametrize(
    ("name", "out", "expected", "bound"),
    [
        ("vector_add", "out'", lambda v: v["x"] + v["y"], 0.0),
        ("softmax", "out'", lambda v: _softmax(v["x"].astype(np.float64)), 1e-6),
        ("layernorm", "out'", _layernorm, 1e-5),
        ("gemm", "c'", _gemm, 2e-3),
        ("gemm_tma", None, _gemm, 2e-3),
        ("wmma_gemm", "c'", lambda v: v["a"].astype(float) @ v["b"].astype(float), 1e-4),
        ("attention", "out'", _attention, 4e-3),
        ("cumsum", "out'", lambda v: np.cumsum(v["x"].astype(np.float64), -1), 1e-3),
    ],
)
def test_sample_against_numpy(
    arch: str,
    name: str,
    out: str | None,
    expected: Callable[[Arrays], np.ndarray[Any, Any]],
    bound: float,
) -> None:
    found = run(name, arch)
    key = out or next(key for key in found if key.endswith("'"))
    value = found[key].astype(np.float64)
    np.testing.assert_allclose(value, expected(found), atol=bound, rtol=bound)
