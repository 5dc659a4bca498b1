"""Every sample runs on a device at its verify size, inside its buffers, with the same results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from goptx.cuda.assemble import assemble
from goptx.cuda.driver import DeviceInfo
from goptx.cuda.fused import assembly_target
from goptx.cuda.once import Launched, RunJob, RunResult
from goptx.cuda.worker import Worker
from goptx.diag import GoptxError
from goptx.launch import load_launch, looks_like_triton, pad_hidden_pointers
from goptx.syntax import load

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "sm_90"

pytestmark = pytest.mark.gpu


@pytest.fixture(scope="module")
def worker(gpu: DeviceInfo) -> Iterator[Worker]:
    with Worker(timeout_s=60) as one:
        yield one


def run(worker: Worker, gpu: DeviceInfo, path: Path) -> RunResult:
    module = load(path)
    kernel = module.kernel()
    text = path.read_text()
    try:
        target = assembly_target(module.target, gpu)
    except GoptxError as error:
        pytest.skip(str(error.diagnostics[0].message))
    table = load_launch(path.with_suffix(".toml")).find(None, kernel.name)
    assert table is not None
    launch = table.at()
    if looks_like_triton(text):
        launch = pad_hidden_pointers(launch, kernel.params)
    image = assemble(text, target=target).image
    launched = Launched("k", kernel.name, launch, (str(path), table.name))
    job = RunJob(image, (launched,), launch.seed, device=gpu.ordinal)
    found = worker.run("goptx.cuda.once:run_once", job)
    assert isinstance(found, RunResult)
    return found


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.ptx")), ids=lambda path: path.stem)
def test_a_sample_runs(worker: Worker, gpu: DeviceInfo, path: Path) -> None:
    first, second = run(worker, gpu, path), run(worker, gpu, path)
    assert first.outside == ()
    assert first.buffers
    assert [b.checksum for b in first.buffers] == [b.checksum for b in second.buffers]
