"""Checks goptx.torch on a GPU: each experiment in a process of its own, with a time limit.

    python tools/torch_check.py [--out FOLDER] [--only NAME,…] [--seconds 60]

Prints one line of JSON an experiment; FOLDER gets them all, and the captures as text.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from torch_children import say, together, turn  # noqa: E402

Experiment = Callable[[Path | None, Path | None], dict[str, Any]]
"""Takes the folder for captures, and the lock of those that measure."""

CAPTURE = ".capture.json"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=None)
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--child", default="")
    parser.add_argument("--lock", type=Path, default=None)
    args = parser.parse_args()
    if args.child:
        return child(args.child, args.out, args.lock)
    names = [name for name in args.only.split(",") if name] or list(EXPERIMENTS)
    results = together(names, __file__, args.out, args.seconds)
    for name in names:
        print(json.dumps({name: results[name]}), flush=True)
    if args.out is not None:
        (args.out / "check.json").write_text(json.dumps(results, indent=1))
        bundle(args.out)
    failed = [name for name, found in results.items() if not found.get("ok")]
    print(f"{len(names) - len(failed)} ok, failed: {failed}")
    return 1 if failed else 0


def bundle(out: Path) -> None:
    """Puts all captures into one file, by name."""
    files = sorted(out.glob(f"*{CAPTURE}"))
    found = {path.name.removesuffix(CAPTURE): json.loads(path.read_text()) for path in files}
    (out / "captures.json").write_text(json.dumps(found))
    for path in files:
        path.unlink()


def child(name: str, out: Path | None, lock: Path | None) -> int:
    try:
        found = {"ok": True, **EXPERIMENTS[name](out, lock)}
    except Exception:
        found = {"ok": False, "error": traceback.format_exc()[-1500:], "tail": ""}
    say(found)
    return 0 if found["ok"] else 1


def _torch() -> Any:
    return cast(Any, import_module("torch"))


def save(name: str, outcome: Any, out: Path | None) -> None:
    """Writes a capture as text."""
    from goptx.torch.registry import REGISTRY
    from goptx.torch.saved import Saved

    if out is None:
        return
    handles = {node.kernel.function for node in outcome.graph.nodes if node.kernel is not None}
    origins = {handle: found for handle in handles if (found := REGISTRY.find(handle))}
    out.mkdir(parents=True, exist_ok=True)
    text = Saved(outcome.graph, outcome.memory, origins).to_json()
    (out / f"{name}{CAPTURE}").write_text(text)


def equal(a: Any, b: Any) -> bool:
    """Whether two results have the same bits."""
    torch = _torch()
    ones, others = (torch.utils._pytree.tree_leaves(some) for some in (a, b))
    return len(ones) == len(others) and all(
        torch.equal(x.contiguous().view(torch.uint8), y.contiguous().view(torch.uint8))
        for x, y in zip(ones, others, strict=True)
    )


# The experiments


def graph_calls(out: Path | None, lock: Path | None) -> dict[str, Any]:
    """Reads a graph of PyTorch's own kernels, and rebuilds it from what was read."""
    from goptx.cuda.graphs import LiveGraph

    torch = _torch()
    x = torch.randn(256, 256, device="cuda")
    half = x.bfloat16()
    many = [torch.randn(77, device="cuda") for _ in range(40)]

    def work() -> Any:
        a = x + 1
        b = torch.nn.functional.dropout(x @ x, 0.5)
        z = torch.zeros_like(x)
        z.copy_(b)
        return (
            a,
            b,
            half @ half,
            torch.nn.functional.layer_norm(a, (256,)),
            z,
            torch._foreach_add(many, 2.0),
        )

    for _ in range(3):
        work()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph(keep_graph=True)
    with torch.cuda.graph(graph):
        result = work()
    graph.instantiate()
    torch.manual_seed(1)
    graph.replay()
    before = torch.utils._pytree.tree_map(lambda t: t.clone(), result)
    live = LiveGraph(graph.raw_cuda_graph())
    kinds: dict[str, int] = {}
    for node in live.recorded.nodes:
        key = node.kind + (" opaque" if node.kernel is not None and node.kernel.opaque else "")
        kinds[key] = kinds.get(key, 0) + 1
    again = {number: number for number in range(len(live.recorded.nodes))}
    live.disconnect(live.recorded.edges)
    for number, node in enumerate(live.recorded.nodes):
        launch = node.kernel
        if launch is not None and not launch.opaque and max(launch.cluster) <= 1:
            again[number] = live.add_kernel(launch)
            live.destroy(number)
    live.connect([(again[e.first], again[e.then]) for e in live.recorded.edges])
    graph.instantiate()
    torch.manual_seed(1)
    for leaf in torch.utils._pytree.tree_leaves(result):
        leaf.zero_()
    graph.replay()
    torch.cuda.synchronize()
    return {
        "same": equal(before, result),
        "kinds": kinds,
        "in_order": live.in_order,
        "rebuilt": sum(a != b for a, b in again.items()),
        "names": [n.name[:50] for n in live.recorded.nodes][:12],
    }


def fused(name: str, *, compile: bool = True) -> Experiment:
    """`goptx.torch.fuse` on a case, against the same compiled by Inductor."""

    def experiment(out: Path | None, lock: Path | None) -> dict[str, Any]:
        from torch_models import CASES

        import goptx.torch

        torch = _torch()
        torch.manual_seed(0)
        case = CASES[name]()
        with torch.no_grad():
            if compile:  # what was compiled once is found on the disk
                options = goptx.torch.WITHOUT_REUSE
                torch.compile(case.function, options=options, dynamic=False)(*case.inputs)
            with turn(lock):
                f = goptx.torch.fuse(case.function, *case.inputs, compile=compile)
            assert f.outcome is not None
            save(f"{name}{'' if compile else '_eager'}", f.outcome, out)
            mine = f(*case.inputs)
            expected = f.compiled(*case.inputs)
            text = str(goptx.torch.explain(f))
        return {
            "same": equal(mine, expected),
            "fallbacks": dict(f.fallbacks),
            "refusal": f.refusal,
            **f.outcome.summary(),
            "explain": text.splitlines()[:14],
        }

    return experiment


def three_branches() -> Any:
    """A model, always with the same parameters."""
    torch = _torch()
    torch.manual_seed(0)
    nn = torch.nn
    parts = nn.ModuleList(
        nn.Sequential(nn.Linear(256, 256), nn.GELU(), nn.LayerNorm(256)) for _ in range(3)
    ).cuda()

    class Sum(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.parts = parts

        def forward(self, x: Any) -> Any:
            return sum(part(x) for part in self.parts)

    return Sum()


def trained(compiled: Any, parameters: Any) -> dict[str, Any]:
    """The losses of six steps, and what the first step gave."""
    torch = _torch()
    optimiser = torch.optim.SGD(parameters, lr=0.1)
    losses: list[Any] = []
    first: dict[str, Any] = {}
    for step in range(6):
        torch.manual_seed(step)
        result = compiled(torch.randn(32, 256, device="cuda"))
        if not step:
            first["first results"] = result.detach().clone()
        loss = result.square().mean()
        loss.backward()
        if not step:
            first["first gradients"] = [one.grad.clone() for one in parameters]
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.detach().clone())
    return {**first, "losses": torch.stack(losses)}


def training(out: Path | None, lock: Path | None) -> dict[str, Any]:
    """The backend of torch.compile, forward and backward, against Inductor."""
    from goptx.torch import WITHOUT_REUSE, backend
    from goptx.torch.graph import OUTCOMES

    torch = _torch()
    ways: dict[str, dict[str, Any]] = {
        "inductor": {"mode": "reduce-overhead"},
        "inductor again": {"mode": "reduce-overhead"},
        "inductor without reuse": {"options": {"triton.cudagraphs": True, **WITHOUT_REUSE}},
        "goptx": {"backend": backend},
        "goptx with reuse": {"backend": backend, "options": {"extra_memory": False}},
        "inductor once more": {"mode": "reduce-overhead"},
    }
    found: dict[str, dict[str, Any]] = {}
    blocks: dict[str, dict[str, str]] = {}
    for name, how in ways.items():
        torch._dynamo.reset()
        plain = three_branches()
        with blocks_of_kernels() as blocks[name]:
            found[name] = trained(torch.compile(plain, **how), list(plain.parameters()))
    outcomes = [one.summary() for one in OUTCOMES]
    for number, one in enumerate(OUTCOMES):
        save(f"training{number}", one, out if number < 2 else None)
    names = list(found)
    comparison = {
        f"{a} = {b}": [what for what in found[a] if equal(found[a][what], found[b][what])]
        for n, a in enumerate(names)
        for b in names[n + 1 :]
    }
    return {
        "same": equal(found["inductor without reuse"], found["goptx"]),
        "comparison": comparison,
        "blocks": blocks,
        "captures": len(outcomes),
        "outcomes": outcomes[:4],
    }


@contextmanager
def blocks_of_kernels() -> Generator[dict[str, str]]:
    """The block sizes with which Inductor's kernels run, by their names and file names."""
    from goptx.torch.blocks import tuner

    kind, found = tuner(), dict[str, str]()
    if kind is None:
        yield found
        return
    run = kind.run

    def noting(kernel: Any, *args: Any, **options: Any) -> Any:
        result = run(kernel, *args, **options)
        name = f"{kernel.fn.__name__} {Path(str(getattr(kernel, 'filename', ''))).stem[:8]}"
        if name not in found and len(kernel.launchers) == 1:
            found[name] = str(kernel.launchers[0].config)
        return result

    kind.run = noting
    try:
        yield found
    finally:
        kind.run = run


TRITON_SOURCE = """
import triton
import triton.language as tl

@triton.jit
def scale(x, y, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    tl.store(y + at, tl.load(x + at, mask=at < n) * 3.0, mask=at < n)

@triton.jit
def row_sum(x, y, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    row = tl.program_id(0)
    tl.store(y + row, tl.sum(tl.load(x + row * n + at, mask=at < n, other=0.0), 0))
"""


def by_hand(out: Path | None, lock: Path | None) -> dict[str, Any]:
    """`capture` with kernels of Triton and of NVRTC."""
    import tempfile

    import goptx.torch
    from goptx.torch.registry import REGISTRY

    torch = _torch()
    ways = REGISTRY.install()
    place = Path(tempfile.mkdtemp()) / "kernels.py"
    place.write_text(TRITON_SOURCE)
    sys.path.insert(0, str(place.parent))
    kernels = cast(Any, import_module("kernels"))
    double = torch.cuda._compile_kernel(
        'extern "C" __global__ void twice(float* x, float* y, int n) {'
        " int i = blockIdx.x * blockDim.x + threadIdx.x; if (i < n) y[i] = 2 * x[i]; }",
        "twice",
    )
    x = torch.randn(512, 512, device="cuda")
    y, s, d = torch.empty_like(x), torch.empty(512, device="cuda"), torch.empty_like(x)
    n = x.numel()

    def work() -> None:
        kernels.scale[(n // 1024,)](x, y, n, BLOCK=1024)
        kernels.row_sum[(512,)](x, s, 512, BLOCK=512)
        double((n // 256, 1, 1), (256, 1, 1), (x, d, n))

    work()
    torch.cuda.synchronize()
    expected = [one.clone() for one in (y, s, d)]
    with goptx.torch.capture() as graph:
        work()
    for one in (y, s, d):
        one.zero_()
    graph.replay()
    torch.cuda.synchronize()
    save("by_hand", graph.outcome, out)
    return {
        "ways": ways,
        "same": equal(expected, [y, s, d]),
        **graph.outcome.summary(),
        "explain": str(goptx.torch.Explanation(graph.outcome, {})).splitlines()[:20],
    }


CAPTURES = 1000
CHECKED = 10
"""Every how many captures one is checked and timed; the others are taken as they are."""


def leaks(out: Path | None, lock: Path | None) -> dict[str, Any]:
    """Captures, again and again: no module, no graph and no memory may stay."""
    import gc
    import time

    from torch_models import small_ops

    import goptx.torch
    from goptx.torch.fused import LOADER
    from goptx.torch.graph import graph_class

    torch = _torch()
    case = small_ops(4)
    compiled = torch.compile(case.function)
    graphs = graph_class()
    found: dict[str, Any] = {"ok": False, "counts": []}
    last: dict[str, Any] = {}
    started = time.monotonic()
    with torch.no_grad():
        for _ in range(3):
            compiled(*case.inputs)
        for number in range(1, CAPTURES + 1):
            with goptx.torch.capture({"repetitions": 1, "check": number % CHECKED == 0}) as graph:
                compiled(*case.inputs)
            graph.replay()
            last = graph.outcome.summary()
            del graph
            if number in (100, CAPTURES // 2, CAPTURES):
                gc.collect()
                torch.cuda.synchronize()
                torch.cuda.empty_cache()
                count = {
                    "captures": number,
                    "seconds": round(time.monotonic() - started, 1),
                    "modules": len(LOADER.loaded()),
                    "graphs": sum(isinstance(one, graphs) for one in gc.get_objects()),
                    "objects": len(gc.get_objects()),
                    "device bytes free": torch.cuda.mem_get_info()[0],
                    "device bytes of tensors": torch.cuda.memory_allocated(),
                    "host bytes": _resident(),
                }
                found["counts"].append(count)
                say({**found, "last": last})
    first, end = found["counts"][0], found["counts"][-1]
    stays = {name: end[name] - first[name] for name in end if name not in ("captures", "seconds")}
    return {**found, "ok": not end["modules"] and not end["graphs"], "stays": stays, "last": last}


def _resident() -> int:
    """Bytes of host memory that this process holds."""
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


EXPERIMENTS: dict[str, Experiment] = {
    "graph_calls": graph_calls,
    "by_hand": by_hand,
    "branches": fused("branches"),
    "branches_eager": fused("branches", compile=False),
    "qk": fused("qk"),
    "small": fused("small"),
    "training": training,
    "leaks": leaks,
}


if __name__ == "__main__":
    sys.exit(main())
