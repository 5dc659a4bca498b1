"""Measures goptx.torch against PyTorch's own ways, by replaying CUDA graphs in turns.

    python tools/torch_bench.py [--out FOLDER] [--only CASE,…] [--seconds 90] [--repetitions 25]

Every case is compiled in a process of its own, all at once; one at a time is measured. Each way is
a graph on static inputs, and every replay leaves its outputs in place: copies in and out are not
part of the times. Prints a line a case; FOLDER gets the samples as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from torch_children import say, together, turn  # noqa: E402

COMBO = {"combo_kernels": True}
WAYS: dict[str, dict[str, Any]] = {
    "inductor": {},
    "combo": COMBO,
    "combo, own blocks": {**COMBO, "combo_kernel_per_subkernel_blocks": True},
}
"""Options of Inductor."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=None)
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=90.0)
    parser.add_argument("--repetitions", type=int, default=25)
    parser.add_argument("--child", default="")
    parser.add_argument("--lock", type=Path, default=None)
    args = parser.parse_args()
    if args.child:
        return child(args.child, args.lock, args.repetitions, args.out)
    from torch_models import CASES

    names = [name for name in args.only.split(",") if name] or list(CASES)
    results = together(
        names, __file__, args.out, args.seconds, ["--repetitions", str(args.repetitions)]
    )
    for name in names:
        print(line(name, results[name]), flush=True)
    if args.out is not None:
        (args.out / "bench.json").write_text(json.dumps(results, indent=1))
    return 0 if all(found.get("ok") for found in results.values()) else 1


def line(name: str, found: dict[str, Any]) -> str:
    """One case for people."""
    times = ", ".join(f"{way} {one['us']:.1f}" for way, one in found.get("times", {}).items())
    more = {key: found[key] for key in ("same", "goptx", "error", "tail") if key in found}
    return f"{name}: {times} | {json.dumps(more)}"


def child(name: str, lock: Path | None, repetitions: int, out: Path | None) -> int:
    found: dict[str, Any] = {"ok": False}
    try:
        measured(name, lock, repetitions, found, out)
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


def measured(
    name: str, lock: Path | None, repetitions: int, found: dict[str, Any], out: Path | None
) -> None:
    """Fills in what is known of a case, as it becomes known."""
    from torch_check import equal, save
    from torch_models import CASES

    import goptx.torch

    torch = _torch()
    torch.manual_seed(0)
    torch.set_float32_matmul_precision("high")
    case = CASES[name]()
    graphs: dict[str, Any] = {}
    outputs: dict[str, Any] = {}
    with torch.no_grad():
        for way, options in WAYS.items():
            torch._dynamo.reset()
            compiled = torch.compile(case.function, options=options or None, dynamic=False)
            work = lambda compiled=compiled: compiled(*case.inputs)  # noqa: E731
            graphs[way], outputs[way] = captured(work)
        graphs["eager"], outputs["eager"] = captured(lambda: case.function(*case.inputs))
        torch._dynamo.reset()
        plain = torch.compile(case.function, options=goptx.torch.WITHOUT_REUSE, dynamic=False)
        for _ in range(2):
            plain(*case.inputs)
        with turn(lock):
            for way, fuse in (("true edges", False), ("goptx", True)):
                fused = goptx.torch.fuse(plain, *case.inputs, options={"fuse": fuse})
                assert fused.outcome is not None
                graphs[way], outputs[way] = fused.graph, fused._outputs
                found[way] = fused.outcome.summary()
                found["explain"] = str(goptx.torch.explain(fused))[:6000]
                say(found)
            save(f"bench_{name}", fused.outcome, out)
            found["times"] = times(graphs, repetitions)
            found["times"]["eager, no graph"] = {
                "us": calls(lambda: case.function(*case.inputs), repetitions)
            }
    for graph in graphs.values():
        graph.replay()
    torch.cuda.synchronize()
    found["same"] = {way: equal(outputs[way], outputs["inductor"]) for way in outputs}


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
