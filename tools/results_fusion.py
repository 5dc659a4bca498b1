"""The page of results on what fuses, assembles and is proved among the pairs of samples."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean
from typing import Any

from matrix_phases import without_paths
from matrix_report import table
from matrix_store import KERNELS, PLANS, ROOT, Task, tasks
from results_head import About, Page, head, parallel

from goptx.diag import GoptxError

SAMPLES = ROOT / "samples" / "sm_90"


@dataclass(frozen=True)
class Fusing:
    """What became of one fusion.

    ``state`` is fused, refused or failed; ``proof`` is proved, not proved or nothing (not tried).
    """

    task: Task
    state: str
    message: str = ""
    rule: str = ""
    seconds: float = 0.0
    assembled: bool = False
    proof: str = ""
    proof_seconds: float = 0.0


def fuse_pair(job: tuple[Task, bool]) -> Fusing:
    """Fuse and assemble one pair, and prove it if that is asked for."""
    import goptx
    from goptx.build import assemble_fused

    task, prove = job
    start = time.perf_counter()
    try:
        paths = [str(SAMPLES / f"{one}.ptx") for one in (task.a, task.b)]
        fused = goptx.fuse(*paths, plan=f"{task.plan}(a, b)")
    except GoptxError as error:
        rule = next((one.rule for one in error.diagnostics if one.rule), "") or ""
        return Fusing(task, "refused" if rule else "failed", _first(error), rule)
    seconds = time.perf_counter() - start
    try:
        assemble_fused(fused)
    except GoptxError as error:
        return Fusing(task, "fused", _first(error), seconds=seconds)
    if not prove:
        return Fusing(task, "fused", seconds=seconds, assembled=True)
    proof, message, took = _prove(fused.ptx, fused.contract, task)
    return Fusing(task, "fused", message, "", seconds, True, proof, took)


def _prove(ptx: str, contract: Any, task: Task) -> tuple[str, str, float]:
    """(proved or not proved, why not, seconds)."""
    from goptx.proof.certificate import certify
    from goptx.syntax import parse

    start = time.perf_counter()
    try:
        members = {x: _module(y) for x, y in zip("ab", (task.a, task.b), strict=True)}
        certify(parse(ptx, f"{task.key}.ptx"), contract, members)
    except GoptxError as error:
        return "not proved", _first(error), time.perf_counter() - start
    return "proved", "", time.perf_counter() - start


@lru_cache(maxsize=2)
def _module(name: str) -> Any:
    import goptx

    return goptx.load(SAMPLES / f"{name}.ptx")


def _first(error: GoptxError) -> str:
    return without_paths(str(error).splitlines()[0], str(ROOT))[:200]


def fusion(options: argparse.Namespace, about: About) -> Page:
    """What fuses, assembles and is proved among the ordered pairs of samples."""
    default = ("gelu", "reduce") if options.quick else KERNELS
    kernels = options.kernels.split(",") if options.kernels else list(default)
    wanted = tasks(kernels, PLANS, (1, 1))
    every = 1 if options.quick else options.certify_every
    jobs = [(task, number % every == 0) for number, task in enumerate(wanted)]
    processes = 1 if options.quick else options.jobs
    found = list(parallel(fuse_pair, jobs, processes, "fusions"))
    missed = _misses(found)
    proofs = f"Every {every}th fusion is also proved" if every > 1 else "Every fusion is proved"
    intro = (
        f"All {len(kernels)} × {len(kernels)} ordered pairs (each sample with itself, too) of "
        f"{', '.join(kernels)}, for sm_90. The time of a fusion counts from the files of both "
        f"members to the text of the fused kernel, {processes} at a time; then it is "
        f"assembled. {proofs} equal to its members by the projection certificate "
        "(`goptx.proof.certificate`), which reads nothing but the texts and the contract. What "
        "the fused kernels compute on a GPU is in [matrix.md](matrix.md)."
    )
    text = [
        *head("Fusing all pairs of samples", intro, missed, about),
        "## Results",
        _fusions(found),
        "## Refusals by row of the law",
        _refusals(found),
    ]
    if unproved := [one for one in found if one.proof == "not proved"]:
        text += ["## Not proved", _listed(unproved)]
    if failed := [one for one in found if one.state == "failed" or _unassembled(one)]:
        text += ["## Failed", _listed(failed)]
    return Page("\n\n".join(text) + "\n", tuple(missed))


def _unassembled(one: Fusing) -> bool:
    return one.state == "fused" and not one.assembled


def _misses(found: Sequence[Fusing]) -> list[str]:
    counts = {
        "are refused (limit 10 %)": sum(one.state == "refused" for one in found),
        "fail without a row of the law": sum(one.state == "failed" for one in found),
        "do not assemble": sum(map(_unassembled, found)),
        "are not proved": sum(one.proof == "not proved" for one in found),
    }
    if counts["are refused (limit 10 %)"] <= 0.1 * len(found):
        del counts["are refused (limit 10 %)"]
    return [f"{count} of {len(found)} fusions {what}" for what, count in counts.items() if count]


def _fusions(found: Sequence[Fusing]) -> str:
    heads = (
        *("plan", "pairs", "fused", "refused", "failed", "assembled", "proved", "not proved"),
        *("mean ms", "longest ms", "mean ms of a proof"),
    )
    rows = [_fusion_row(plan, [o for o in found if o.task.plan == plan]) for plan in PLANS]
    return table(heads, [*rows, _fusion_row("**all**", found)])


def _fusion_row(name: str, found: Sequence[Fusing]) -> list[object]:
    states = Counter(one.state for one in found)
    proofs = Counter(one.proof for one in found)
    times = [1000 * one.seconds for one in found if one.state == "fused"]
    proving = [1000 * one.proof_seconds for one in found if one.proof == "proved"]
    return [
        name,
        len(found),
        *(states.get(one, 0) for one in ("fused", "refused", "failed")),
        sum(one.assembled for one in found),
        *(proofs.get(one, 0) for one in ("proved", "not proved")),
        f"{fmean(times):.0f}" if times else "",
        f"{max(times):.0f}" if times else "",
        f"{fmean(proving):.0f}" if proving else "",
    ]


def _refusals(found: Iterable[Fusing]) -> str:
    counts = Counter((one.rule, one.task.plan) for one in found if one.state == "refused")
    rules = sorted({rule for rule, _ in counts})
    if not rules:
        return "None."
    return table(("row", *PLANS), [[r, *(counts[r, plan] for plan in PLANS)] for r in rules])


def _listed(found: Sequence[Fusing], most: int = 20) -> str:
    lines = [f"- `{one.task.key}`: {one.message}" for one in found[:most]]
    if len(found) > most:
        lines.append(f"- … and {len(found) - most} more")
    return "\n".join(lines)
