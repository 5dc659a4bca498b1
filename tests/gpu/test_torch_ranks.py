"""Several processes and devices: NCCL, DistributedDataParallel, a graph for each device."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from torch_kit import ON_GPU, QUICK, branches, losses, randn, same, torch

import goptx.torch

pytestmark = ON_GPU

SCRIPT = Path(__file__).with_name("ddp_training.py")
SECONDS = 240
"""Limit of a training on two GPUs, in which PyTorch starts and compiles in two processes."""


def two_gpus(test: Any) -> Any:
    """Marks a test that is left out where there is one GPU."""
    few = torch.cuda.device_count() < 2
    return pytest.mark.several_gpus(pytest.mark.skipif(few, reason="this takes two GPUs")(test))


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Generator[Any]:
    """NCCL with one process."""
    dist = import_module("torch.distributed")
    if not dist.is_available() or not dist.is_nccl_available():
        pytest.skip("this PyTorch has no NCCL")
    place: Path = tmp_path_factory.mktemp("ranks") / "store"
    os.environ.setdefault("NCCL_NVLS_ENABLE", "0")
    dist.init_process_group("nccl", init_method=f"file://{place}", rank=0, world_size=1)
    yield dist
    dist.destroy_process_group()


def test_a_graph_with_a_collective_stays_as_it_was_recorded(alone: Any) -> None:
    x = randn(256)

    def f() -> Any:
        y = torch.empty_like(x)
        alone.all_gather_into_tensor(y, x * 2)
        return y + 1, torch.sin(x)

    f()
    torch.cuda.synchronize()
    with goptx.torch.capture(QUICK) as graph:
        results = f()
    assert "waits for other devices" in graph.outcome.why
    for one in results:
        one.zero_()
    graph.replay()
    torch.cuda.synchronize()
    assert same(results, (x * 2 + 1, torch.sin(x)))


def test_ddp_is_fused_and_trained(alone: Any) -> None:
    def make() -> Any:
        torch.manual_seed(0)
        return torch.nn.parallel.DistributedDataParallel(branches(), device_ids=[0])

    x, model = randn(16, 64), make()
    with torch.no_grad():
        model.eval()
        fused = goptx.torch.fuse(model, x, options=QUICK, compile=False)
        assert same(fused(x), model(x))
        assert not fused.fallbacks
    plain = {"triton.cudagraphs": True, **goptx.torch.WITHOUT_REUSE}
    ours = losses(make, backend=goptx.torch.backend, options=QUICK)
    assert same(ours, losses(make, options=plain))


@two_gpus
def test_each_device_has_its_graph() -> None:
    def f(x: Any) -> Any:
        return torch.sin(x), torch.cos(x) * 2

    xs = [torch.randn(64, 64, device=f"cuda:{n}") for n in range(2)]
    with torch.no_grad():
        fused = [goptx.torch.fuse(f, x, options=QUICK) for x in xs]
        for one, x in zip(fused, xs, strict=True):
            for y in (x, x + 1):
                found = one(y)
                assert {t.device for t in found} == {x.device}
                assert same(found, one.compiled(y))
            assert not one.fallbacks
    with pytest.raises(goptx.diag.GoptxError, match="several devices"):
        goptx.torch.fuse(lambda a, b: (a, b), *xs)
    with pytest.raises(goptx.diag.GoptxError, match="cuda:1"), goptx.torch.capture():
        torch.sin(xs[0])
        torch.sin(xs[1])


@two_gpus
def test_threads_of_two_devices() -> None:
    results: dict[int, bool] = {}

    def work(number: int) -> None:
        torch.cuda.set_device(number)
        x = randn(64, 64)
        with torch.no_grad():
            fused = goptx.torch.fuse(lambda x: (torch.sin(x), torch.cos(x)), x, options=QUICK)
            calls = [same(fused(x + n), fused.compiled(x + n)) for n in range(20)]
        results[number] = all(calls) and not fused.fallbacks

    threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(120)
    assert results == {0: True, 1: True}


@two_gpus
def test_ddp_on_two_gpus(tmp_path: Path) -> None:
    """Gradients of two processes meet, and every loss is that of Inductor's graphs."""
    environment = {**os.environ, "NCCL_NVLS_ENABLE": "0"}
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    subprocess.run([*run, str(SCRIPT), str(tmp_path)], check=True, timeout=SECONDS, env=environment)
    ranks = [json.loads((tmp_path / f"{rank}.json").read_text()) for rank in range(2)]
    assert ranks[0]["losses"] != ranks[1]["losses"], "each has inputs of its own"
    assert ranks[0]["weights"] == ranks[1]["weights"], "and one model"
    for one in ranks:
        assert one["same losses"] and one["same outputs"]
        assert one["captures"] > 0
