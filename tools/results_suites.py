"""Makes docs/results/suites.md from the JSON of ``goptx bench --suite``.

    python tools/results_suites.py --out docs/results/suites.md matrix.json same.json …

Every suite is one run; what is wanted stands beside what was measured. Suites of which no file is
given keep what the page says of them: each has its own machine and date.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from goptx.tune.page import markdown, page
from goptx.tune.report import BEST_APART, Record, geometric_mean

WANTED: dict[str, tuple[float | None, float]] = {
    "matrix": (1.70, 1.0),
    "complementary": (1.30, 0.99),
    "small": (1.80, 0.98),
    "hopper": (1.10, 0.99),
    "same": (1.50, 1.0),
}
"""What the issue asks for: the geometric mean over the better of streams and graph, and the worst
(complementary: where the bound is 1.3 or more; small: groups of eight; hopper: bound of 1.15)."""

CONTROL = {"matrix": 1.12, "complementary": 1.08}


def main(arguments: Sequence[str]) -> int:
    """Writes the page and, beside it, the HTML of each suite."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path, help="JSON of goptx bench --suite")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    reports = [json.loads(path.read_text("utf-8")) for path in options.files]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    before = options.out.read_text("utf-8") if options.out.exists() else ""
    options.out.write_text(text(reports, before), "utf-8")
    for report in reports:
        place = options.out.with_name(f"suite_{report['suite']['name']}.html")
        place.write_text(page(report), "utf-8")
        print(f"{place}: {place.stat().st_size:,} bytes")
    return 0


_HEAD = (
    "# Suites: fused by the tuner's choice against the members run apart",
    "",
    "Made by `tools/results_suites.py` from one run of `goptx bench --suite` each "
    "([tuning](../tune.md), [protocol](../bench.md)). *auto* is the plan that the tuner chose, "
    "or not fusing, over the better of two (N) streams and a graph with parallel branches in "
    "the order that the suite gives, by samples that had no part in the choice; *best apart* "
    "is the same over the best of all ways not to fuse, the smallest grid first among them; "
    "*control* is each member coarsened alone, in series. Every kernel timed was proved equal "
    "to its members and compared with them, byte by byte, in the same run.",
    "",
    "What limits the suites that fall short is told, from counters and from variants, under "
    "[what the suites showed](../tune.md#what-the-suites-showed-and-what-limits-them) and in "
    "[counters](counters.md) and [overlap](overlap.md).",
    "",
    "| suite | wanted, mean | measured | wanted, worst | measured | best apart | worst | "
    "over control, wanted | measured |",
    "|---|---|---|---|---|---|---|---|---|",
)


def text(reports: Sequence[Record], before: str = "") -> str:
    """The page; of suites that are not among the reports it has what stood there before."""
    rows, parts = _parts(before)
    for report in reports:
        name = report["suite"]["name"]
        rows[name] = _wanted(report)
        parts[name] = "\n".join([markdown(report), *_extras(report)]).rstrip()
    order = [*(name for name in WANTED if name in parts), *(n for n in parts if n not in WANTED)]
    head = "\n".join([*_HEAD, *(rows[name] for name in order if name in rows)])
    return "\n\n".join([head, *(parts[name] for name in order)]) + "\n"


def _parts(page: str) -> tuple[dict[str, str], dict[str, str]]:
    """The rows of a page's first table and its sections, by suite."""
    head, *sections = re.split(r"^(?=## )", page, flags=re.MULTILINE)
    parts = {one[3:].partition(":")[0]: one.rstrip() for one in sections}
    rows = [line for line in head.splitlines() if line.startswith("|")]
    return {
        row.split("|")[1].strip(): row for row in rows if row.split("|")[1].strip() in parts
    }, parts


def _wanted(report: Record) -> str:
    name, summary = report["suite"]["name"], report["summary"]
    mean, worst = WANTED.get(name, (None, 0.0))
    groups = counted(name, report["groups"])
    values = [one["auto"][0] for one in groups]
    best = [one["over"][BEST_APART][0] for one in groups]
    control = summary["over"]["control"]["mean"]
    cells = [
        name,
        _text(mean),
        f"{_against(geometric_mean(values), mean)} ({len(values)} groups)",
        _text(worst),
        _against(summary["auto"]["least"], worst),
        _text(geometric_mean(best)),
        _text(summary["over"][BEST_APART]["least"]),
        _text(CONTROL.get(name)),
        _against(control, CONTROL.get(name)),
    ]
    return f"| {' | '.join(cells)} |"


def counted(name: str, groups: Sequence[Record]) -> list[Record]:
    """The groups of a suite that its wanted mean is about."""
    done = [one for one in groups if "auto" in one]
    if name == "small":
        return [one for one in done if len(one["group"]) == 8]
    least = {"complementary": 1.3, "hopper": 1.15}.get(name)
    if least is None:
        return done
    return [one for one in done if (one.get("bound") or {}).get("gain", 0.0) >= least]


def _extras(report: Record) -> list[str]:
    """Bound, prediction, and what was refused."""
    summary = report["summary"]
    lines: list[str] = []
    large = summary.get("bound_at_least_1.3")
    if large:
        lines += [
            f"Where the bound is 1.3 or more ({large['groups']} groups): mean "
            f"{_text(large['mean'])}, share of the possible gain "
            f"{_text(large['share_of_possible_gain'])}. Rank correlation of prediction and "
            f"measurement over all plans of a group: {_text(summary['rank_correlation']['mean'])} "
            f"on average{_pooled(summary['rank_correlation'])}. "
            f"Groups measured above their bound: {len(summary['bound_exceeded'])}.",
            "",
        ]
    reasons: dict[str, int] = {}
    for one in report["groups"]:
        for why in one["left_out"].values():
            reasons[why] = reasons.get(why, 0) + 1
    if reasons:
        lines += ["Not timed, by reason:", ""]
        top = sorted(reasons.items(), key=lambda item: -item[1])[:12]
        lines += [f"- {count} × {why}" for why, count in top]
        lines.append("")
    return lines


def _pooled(ranks: Record) -> str:
    """The correlations over all plans of all groups, which older records lack."""
    if ranks.get("times") is None:
        return ""
    return (
        f"; over all plans of the suite {_text(ranks['times'])} of their times and "
        f"{_text(ranks['speedups'])} of their speed-ups over serial"
    )


def _against(value: float | None, wanted: float | None) -> str:
    """What was measured, and by how much it falls short of what is wanted."""
    if value is None or wanted is None or round(value, 3) >= wanted:
        return _text(value)
    return f"{_text(value)}, {1 - value / wanted:.1%} short"


def _text(value: Any) -> str:
    return "" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
