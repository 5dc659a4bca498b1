"""Measures goptx.torch against PyTorch's own ways, by replaying CUDA graphs in turns.

    python tools/torch_bench.py [--out FOLDER] [--only CASE,…] [--seconds 165] [--repetitions 25]

Every case is compiled in a process of its own, all at once; one at a time is measured, and one at a
time lets Inductor choose block sizes, for that is measuring too. Each way is a graph on static
inputs, and every replay leaves its outputs in place: copies in and out are not part of the times.
Prints a line a case; FOLDER gets the samples as JSON and the page.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import torch_check  # noqa: E402
from torch_check import equal  # noqa: E402
from torch_children import say, together, turn, wait_for_others  # noqa: E402

COMBO = {"combo_kernels": True}
WAYS: dict[str, dict[str, Any]] = {
    "inductor": {},
    "combo": COMBO,
    "combo, own blocks": {**COMBO, "combo_kernel_per_subkernel_blocks": True},
}
"""Options of Inductor."""


PREPARING = 0.5
"""Part of the time limit after which measuring begins, ready or not."""

NO_MORE = 0.42
"""Part of the time limit after which nothing more is compiled that is only compared with."""


@dataclass
class Job:
    """What a child is told."""

    name: str
    names: list[str]
    lock: Path | None
    repetitions: int
    out: Path | None
    ends: float
    seconds: float

    def at(self, part: float) -> float:
        """The time at which a part of the limit is over."""
        return self.ends - (1 - part) * self.seconds


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=None)
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=165.0)
    parser.add_argument("--repetitions", type=int, default=25)
    parser.add_argument("--child", default="")
    parser.add_argument("--lock", type=Path, default=None)
    parser.add_argument("--ends", type=float, default=None)
    args = parser.parse_args()
    from torch_models import CASES

    names = [name for name in args.only.split(",") if name] or [*CASES, *EXTRAS]
    ends = time.monotonic() + args.seconds if args.ends is None else args.ends
    if args.child:
        job = Job(args.child, names, args.lock, args.repetitions, args.out, ends, args.seconds)
        return child(job)
    more = ["--repetitions", str(args.repetitions), "--only", ",".join(names)]
    more += ["--ends", str(ends), "--seconds", str(args.seconds)]
    results = together(names, __file__, args.out, args.seconds, more)
    for name in names:
        print(line(name, results[name]), flush=True)
    if args.out is not None:
        from torch_page import page

        (args.out / "bench.json").write_text(json.dumps(results, indent=1))
        (args.out / "torch.md").write_text(page(results))
        for path in args.out.glob("*.capture.json"):
            path.unlink()
    return 0 if all(found.get("ok") for found in results.values()) else 1


LINE = ("same", "goptx", "left out", "comparison", "error", "tail")


def line(name: str, found: dict[str, Any]) -> str:
    """One case for people."""
    times = ", ".join(f"{way} {one['us']:.1f}" for way, one in found.get("times", {}).items())
    more = {key: found[key] for key in LINE if key in found}
    return f"{name}: {times} | {json.dumps(more)}"


def child(job: Job) -> int:
    found: dict[str, Any] = {"ok": False}
    try:
        EXTRAS.get(job.name, measured)(job, found)
        found["ok"] = True
    except Exception:
        found["error"] = traceback.format_exc()[-1500:]
    say(found)
    return 0 if found["ok"] else 1


def _torch() -> Any:
    return cast(Any, import_module("torch"))


def captured(work: Callable[[], Any]) -> tuple[Any, Any]:
    """A plain graph of PyTorch's, and its outputs."""
    torch = _torch()
    side = torch.cuda.Stream()
    with torch.cuda.stream(side):
        for _ in range(3):
            work()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        outputs = work()
    return graph, outputs


def measured(job: Job, found: dict[str, Any]) -> None:
    """Fills in what is known of a case, as it becomes known."""
    from torch_models import CASES

    from goptx.torch.blocks import equal_blocks, tuner

    torch = _torch()
    torch.manual_seed(0)
    torch.set_float32_matmul_precision("high")
    case = CASES[job.name]()
    found["machine"] = machine()
    graphs: dict[str, Any] = {}
    outputs: dict[str, Any] = {}
    # Outputs are compared: what Inductor draws for a kernel here, it has in the other ways too.
    with torch.no_grad(), tuning_alone(job.lock), equal_blocks(tuner()):
        graphs["eager"], outputs["eager"] = captured(lambda: case.function(*case.inputs))
        for way, options in WAYS.items():
            if way == "combo":  # goptx first: the others are what there may be no time for
                prepare(case)
            if way != "inductor" and time.monotonic() > job.at(NO_MORE):
                found.setdefault("left out", []).append(way)
                continue
            try:
                code = compiled(case, options)
            except Exception as error:
                found.setdefault("failed", {})[way] = f"{type(error).__name__}: {error}"[:300]
                continue
            work = lambda code=code: code(*case.inputs)  # noqa: E731
            graphs[way], outputs[way] = captured(work)
        wait_for_others(job.lock, job.name, job.names, job.at(PREPARING))
        with turn(job.lock):
            # Graphs work on the inputs that these hold.
            kept = rewritten(case, graphs, outputs, found)
            found["times"] = times(graphs, job.repetitions)
            found["times"] |= called(case, kept[-1], job.repetitions)
            say(found)
    for graph in graphs.values():
        graph.replay()
    torch.cuda.synchronize()
    found["same"] = {way: equal(outputs[way], outputs["inductor"]) for way in outputs}


def prepare(case: Any) -> None:
    """Compiles and fuses what goptx will measure; who does so again finds it done."""
    import goptx.torch
    from goptx.torch.searching import WAYS as OWN_WAYS

    for more in ({}, *OWN_WAYS.values()):
        code = compiled(case, {**goptx.torch.WITHOUT_REUSE, **more})
        goptx.torch.fuse(code, *case.inputs, options={"check": False})


def rewritten(
    case: Any, graphs: dict[str, Any], outputs: dict[str, Any], found: dict[str, Any]
) -> list[Any]:
    """Adds what goptx makes of a case, with and without all but its edges."""
    import goptx.torch

    kept: list[Any] = []
    plain = {"fuse": False, "early": False}
    for way, choices in (("true edges", plain), ("goptx", {"search": True})):
        fused = goptx.torch.fuse(case.function, *case.inputs, options=choices)
        assert fused.outcome is not None
        kept.append(fused)
        graphs[way], outputs[way] = fused.graph, fused.results
        found[way] = fused.outcome.summary()
    found["search"] = vars(fused.found)
    found["explain"] = str(goptx.torch.explain(fused))[:6000]
    return kept


def called(case: Any, fused: Any, repetitions: int) -> dict[str, Any]:
    """Microseconds of calls, in which the host's time is."""
    ways: dict[str, Callable[[], Any]] = {
        "eager, no graph": lambda: case.function(*case.inputs),
        "goptx, called": lambda: fused(*case.inputs),
        "goptx, called with its buffers": lambda: fused(*fused.buffers.leaves),
    }
    return {name: {"us": calls(work, repetitions)} for name, work in ways.items()}


@contextmanager
def tuning_alone(lock: Path | None) -> Generator[None]:
    """Lets Inductor time block sizes while no other process measures."""
    heuristics = cast(Any, import_module("torch._inductor.runtime.triton_heuristics"))
    tuner = heuristics.CachingAutotuner
    original = tuner.autotune_to_one_config

    def alone(self: Any, *args: Any, **options: Any) -> Any:
        _torch().cuda.synchronize()
        with turn(lock):
            return original(self, *args, **options)

    tuner.autotune_to_one_config = alone
    try:
        yield
    finally:
        tuner.autotune_to_one_config = original


def compiled(case: Any, options: dict[str, Any]) -> Callable[..., Any]:
    """The function of a case, compiled by Inductor and called; what was compiled before stays."""
    code = _torch().compile(case.function, options=options or None, dynamic=False)
    for _ in range(2):
        code(*case.inputs)
    return code


def machine() -> str:
    """What was measured on."""
    torch = _torch()
    triton = cast(Any, import_module("triton"))
    name = torch.cuda.get_device_name()
    return f"{name}, PyTorch {torch.__version__}, Triton {triton.__version__}"


def training(job: Job, found: dict[str, Any]) -> None:
    """The backend against Inductor; see `torch_check`."""
    found |= torch_check.training(None, job.lock)
    wait_for_others(job.lock, job.name, job.names, 0.0)


EXTRAS: dict[str, Callable[[Job, dict[str, Any]], None]] = {"training": training}


def times(graphs: dict[str, Any], repetitions: int) -> dict[str, Any]:
    """Microseconds of a replay of each graph, measured in turns."""
    from goptx.cuda.timing import measure
    from goptx.torch.fused import LOADER

    torch = _torch()
    streams: dict[int, Any] = {}

    def replay(graph: Any) -> Callable[[Any], None]:
        def work(stream: Any) -> None:
            handle = int(stream.handle)
            if handle not in streams:
                streams[handle] = torch.cuda.ExternalStream(handle)
            with torch.cuda.stream(streams[handle]):
                graph.replay()

        return work

    torch.cuda.synchronize()
    works = {name: replay(graph) for name, graph in graphs.items()}
    measured = measure(LOADER.device(0), works, repetitions=repetitions)
    return {
        name: {
            "us": one.estimate.median,
            "low": one.estimate.low,
            "high": one.estimate.high,
            "samples": [round(sample, 3) for sample in one.samples],
        }
        for name, one in measured.items()
    }


def calls(work: Callable[[], Any], repetitions: int) -> float:
    """Microseconds of a call without a graph, median; the host's time is in it."""
    torch = _torch()
    found: list[float] = []
    for _ in range(repetitions + 3):
        start, stop = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        work()
        stop.record()
        stop.synchronize()
        found.append(start.elapsed_time(stop) * 1000)
    return sorted(found[3:])[repetitions // 2]


if __name__ == "__main__":
    sys.exit(main())
