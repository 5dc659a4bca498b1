"""The page of results of `torch_bench`."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

WHAT = {
    "branches": "8 independent Linear-GELU-LayerNorm, 1,024 wide, batch 16, bf16",
    "qk": "q/k norm and rope, 32 + 8 heads of 128, batch 1, bf16",
    "qk64": "the same, batch 64",
    "small": "32 independent small operations, 256 x 1,024, f32",
    "mixed": "32 of mixed sizes",
    "adam": "Adam on one layer beside the backward products of another, 1,024 wide",
    "experts": "8 experts, two Triton products each, 16 tokens",
    "block": "a transformer block, 512 wide, 4 x 128 tokens",
}
COLUMNS = ("eager, no graph", "eager", "inductor", "combo", "combo, own blocks", "true edges")
OTHERS = ("eager", "inductor", "combo", "combo, own blocks")
"""PyTorch's own ways as graphs."""


def page(results: dict[str, dict[str, Any]]) -> str:
    """The page as Markdown."""
    cases = {name: found for name, found in results.items() if found.get("times")}
    machine = next((found["machine"] for found in cases.values()), "")
    head = " | ".join((*COLUMNS, "**goptx**", "over the best of the others", "over true edges"))
    lines = [
        "# PyTorch: graphs, rewritten",
        "",
        "Made by `tools/torch_bench.py` ([PyTorch](../torch.md)). Medians of one replay of a CUDA",
        "graph in microseconds, measured in turns, with 95 % intervals for goptx; *eager, no",
        "graph* is called from Python. *true edges* is the same compiled code with the edges that",
        "memory asks for, and nothing fused. Outputs of every graph were compared with Inductor's.",
        "",
        f"{machine}.",
        "",
        f"| case | {head} | same bytes as Inductor |",
        f"|---|{'---|' * (len(COLUMNS) + 4)}",
    ]
    ratios: list[float] = []
    for name, found in cases.items():
        lines.append(_row(name, found, ratios))
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        lines += ["", f"Geometric mean over the best of the others: {mean:.2f}x."]
    lines += _missing(results)
    return "\n".join(lines) + "\n"


def _row(name: str, found: dict[str, Any], ratios: list[float]) -> str:
    times = {way: one["us"] for way, one in found["times"].items()}
    mine = found["times"]["goptx"]
    others = [times[way] for way in OTHERS if way in times]
    ratio = min(others) / mine["us"]
    ratios.append(ratio)
    cells = [f"{times[way]:.1f}" if way in times else "–" for way in COLUMNS]
    cells += [f"**{mine['us']:.1f}** [{mine['low']:.1f}, {mine['high']:.1f}]", f"{ratio:.2f}x"]
    edges = times.get("true edges")
    cells.append(f"{edges / mine['us']:.2f}x" if edges else "–")
    same = found.get("same", {}).get("goptx")
    cells.append({True: "yes", False: "no", None: "not compared"}[same])
    chosen = found["goptx"]
    return (
        f"| {WHAT.get(name, name)}: {chosen['chosen']}, {chosen['groups']} | {' | '.join(cells)} |"
    )


def _missing(results: dict[str, dict[str, Any]]) -> list[str]:
    lines: list[str] = []
    for name, found in results.items():
        if found.get("left out"):
            lines.append(f"- {name}: not measured for lack of time: {', '.join(found['left out'])}")
        if name in WHAT and not found.get("times"):
            lines.append(f"- {name}: not measured ({found.get('error', 'time limit')[-200:]!r})")
    return ["", *lines] if lines else []


if __name__ == "__main__":
    print(page(json.loads(Path(sys.argv[1]).read_text())), end="")
