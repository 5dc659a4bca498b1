"""The page of results of `torch_bench`.

    python tools/torch_page.py BENCH.json [docs/results/torch.md] [--made "goptx at COMMIT, …"]

Prints it; of a page that is given, the sections that are not made here are kept.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WHAT = {
    "branches1": "8 independent Linear-GELU-LayerNorm, 1,024 wide, batch 1, bf16",
    "branches": "the same, batch 16",
    "branches64": "the same, batch 64",
    "qk": "q/k norm and rope, 32 + 8 heads of 128, batch 1, bf16",
    "qk4": "the same, batch 4",
    "qk16": "the same, batch 16",
    "qk64": "the same, batch 64",
    "experts": "8 experts, two Triton products each, 16 tokens",
    "adam": "Adam on one layer beside the backward products of another, 1,024 wide",
    "prefill": "a prompt's product beside attention of 64 heads that decode, Triton, bf16",
    "attention": "a prompt's causal attention beside the same",
    "small": "32 independent small operations, 256 x 1,024, f32",
    "mixed": "32 of mixed sizes",
    "unet": "a small U-Net of a diffusion model, 4 x 32 x 32, batch 2, bf16",
    "block": "a transformer block, 512 wide, 4 x 128 tokens, bf16",
}
WHOLE = ("unet", "block")
"""Models; the others are pieces of models with independent kernels."""

COLUMNS = ("eager, no graph", "eager", "inductor", "combo", "combo, own blocks", "true edges")
OTHERS = ("eager", "inductor", "combo", "combo, own blocks")
"""PyTorch's own ways as graphs."""

CALLS = ("eager, no graph", "goptx, called", "goptx, called with its buffers", "goptx")

HEAD = """\
# PyTorch: graphs, rewritten

Made by `tools/torch_bench.py` ([PyTorch](../torch.md)). Medians of one replay of a CUDA
graph in microseconds, measured in turns, with 95 % intervals for goptx; *eager, no
graph* is called from Python. *true edges* is the same compiled code with the edges that
memory asks for, and nothing fused. *goptx* is `fuse(…, options={"search": True})`: what it
chose stands with the case. Outputs of every graph were compared with Inductor's, which were
compiled in the same process: block sizes that Inductor draws for a kernel there are those of
the same kernel in the other ways. One process at a time let Inductor choose them.
"""


def page(results: dict[str, dict[str, Any]], made: str = "") -> str:
    """The page as Markdown; ``made`` says of what state, when and how."""
    cases = {name: found for name, found in results.items() if found.get("times")}
    machine = next((found["machine"] for found in cases.values()), "")
    head = " | ".join((*COLUMNS, "**goptx**", "over the best of the others", "over true edges"))
    lines = [
        HEAD,
        f"{machine}; {made}." if made else f"{machine}.",
        "",
        f"| case | {head} | same bytes as Inductor |",
        f"|---|{'---|' * (len(COLUMNS) + 4)}",
        *(_row(name, found) for name, found in cases.items()),
        "",
        *_means(cases),
        *_aims(cases),
        *_others_bytes(cases),
        *_missing(results),
        "",
        *_calls(cases),
    ]
    return "\n".join(lines) + "\n"


def over_the_best(found: dict[str, Any]) -> float:
    """How much faster goptx is than the fastest of PyTorch's own graphs."""
    times = {way: one["us"] for way, one in found["times"].items()}
    return min(times[way] for way in OTHERS if way in times) / times["goptx"]


def _row(name: str, found: dict[str, Any]) -> str:
    times = {way: one["us"] for way, one in found["times"].items()}
    mine = found["times"]["goptx"]
    cells = [f"{times[way]:.1f}" if way in times else "–" for way in COLUMNS]
    cells.append(f"**{mine['us']:.1f}** [{mine['low']:.1f}, {mine['high']:.1f}]")
    cells.append(f"{over_the_best(found):.2f}x")
    edges = times.get("true edges")
    cells.append(f"{edges / mine['us']:.2f}x" if edges else "–")
    same = found.get("same", {}).get("goptx")
    cells.append({True: "yes", False: "no", None: "not compared"}[same])
    chosen, way = found["goptx"], found.get("search", {}).get("way", "as it is")
    groups = f" {chosen['groups']}" if chosen["groups"] else ""
    code = "" if way == "as it is" else f", {way}"
    return f"| {WHAT.get(name, name)}: {chosen['chosen']}{groups}{code} | {' | '.join(cells)} |"


def _means(cases: dict[str, dict[str, Any]]) -> list[str]:
    ratios = {name: over_the_best(found) for name, found in cases.items()}
    lines: list[str] = []
    for what, some in (
        ("pieces", [ratio for name, ratio in ratios.items() if name not in WHOLE]),
        ("whole models", [ratio for name, ratio in ratios.items() if name in WHOLE]),
    ):
        if some:
            lines.append(
                f"Over the best of the others, geometric mean of {len(some)} {what}: "
                f"{_mean(some):.2f}x, the least {min(some):.2f}x."
            )
    return lines


def _aims(cases: dict[str, dict[str, Any]]) -> list[str]:
    """What was wanted of this run, and how far it is from that."""
    ratios = {name: over_the_best(found) for name, found in cases.items()}
    pieces = [ratio for name, ratio in ratios.items() if name not in WHOLE]
    aims = (
        ("on pieces, geometric mean", _mean(pieces) if pieces else None, 1.20),
        ("on eight branches at batch 16", ratios.get("branches"), 1.50),
        *((f"on {name}", ratios.get(name), 1.03) for name in WHOLE),
        ("anywhere", min(ratios.values(), default=None), 0.99),
    )
    told = [
        f"{what} {wanted:.2f}x ({'reached' if found >= wanted else f'{found:.2f}x, not reached'})"
        for what, found, wanted in aims
        if found is not None
    ]
    return ["", f"Wanted at least: {', '.join(told)}."]


def _mean(some: Sequence[float]) -> float:
    return math.exp(sum(map(math.log, some)) / len(some))


def _others_bytes(cases: dict[str, dict[str, Any]]) -> list[str]:
    """Which of Inductor's ways leave other bytes than Inductor without options."""
    found = [
        f"{name} ({', '.join(ways)})"
        for name, case in cases.items()
        if (ways := [w for w in OTHERS[2:] if case.get("same", {}).get(w) is False])
    ]
    return ["", f"Combo kernels leave other bytes than Inductor: {'; '.join(found)}."] * bool(found)


def _calls(cases: dict[str, dict[str, Any]]) -> list[str]:
    """What calls from Python take, with copies and checks."""
    lines = [
        "## Calls",
        "",
        f"| case | {' | '.join(CALLS[:-1])} | a replay |",
        "|---|---|---|---|---|",
    ]
    for name, found in cases.items():
        times = found["times"]
        cells = [f"{times[way]['us']:.0f}" if way in times else "–" for way in CALLS]
        lines.append(f"| {WHAT.get(name, name)} | {' | '.join(cells)} |")
    return lines


def _missing(results: dict[str, dict[str, Any]]) -> list[str]:
    lines: list[str] = []
    for name, found in results.items():
        if found.get("left out"):
            lines.append(f"- {name}: not measured for lack of time: {', '.join(found['left out'])}")
        for way, why in found.get("failed", {}).items():
            lines.append(f"- {name}: {way} does not compile ({why[:100]})")
        if name in WHAT and not found.get("times"):
            lines.append(f"- {name}: not measured ({found.get('error', 'time limit')[-200:]!r})")
    return ["", *lines] if lines else []


def with_sections(page: str, before: str) -> str:
    """A page with the sections of an older one that it does not have itself."""
    mine = {part.partition("\n")[0] for part in page.split("\n## ")[1:]}
    kept = [part for part in before.split("\n## ")[1:] if part.partition("\n")[0] not in mine]
    return "\n## ".join([page.rstrip("\n") + "\n" * bool(kept), *kept]).rstrip("\n") + "\n"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("results", type=Path)
    parser.add_argument("page", type=Path, nargs="?")
    parser.add_argument("--made", default="")
    args = parser.parse_args()
    made = page(json.loads(args.results.read_text()), args.made)
    print(with_sections(made, args.page.read_text() if args.page is not None else ""), end="")


if __name__ == "__main__":
    main()
