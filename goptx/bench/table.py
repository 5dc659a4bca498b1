"""A report as a table: for the terminal, and as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goptx.bench.report import ALONE, BenchReport, Timing, times

if TYPE_CHECKING:
    from rich.console import RenderableType

HEADINGS = ("", "µs", "95 % interval", "fused is faster by", "GB/s", "host µs")
_STYLES = {"yes": "green", "no": "yellow", "unclear": "yellow", "wrong": "red", None: ""}


def rows(report: BenchReport) -> list[tuple[str, ...]]:
    """The table's cells, one row a variant in the order of the report."""
    return [_row(report, timing) for timing in report.timings]


def _row(report: BenchReport, timing: Timing) -> tuple[str, ...]:
    estimate = timing.estimate
    speedup = report.speedup(timing.variant) if timing.kind == "baseline" else None
    return (
        label(report, timing),
        number(estimate.median),
        f"{number(estimate.low)} … {number(estimate.high)}",
        "" if speedup is None else times(speedup),
        f"{_traffic(report, timing) / estimate.median / 1e3:.0f}" if estimate.median > 0 else "",
        f"{timing.host_us:.1f}",
    )


def label(report: BenchReport, timing: Timing) -> str:
    """What a row is called: members by alias and kernel."""
    if timing.kind != "alone":
        return timing.variant
    alias = timing.variant.removeprefix(ALONE)
    kernel = next((m.kernel for m in report.members if m.alias == alias), "")
    return f"{alias}: {kernel}"


def _traffic(report: BenchReport, timing: Timing) -> int:
    """Bytes that the variant has to move at least."""
    alias = timing.variant.removeprefix(ALONE) if timing.kind == "alone" else None
    return sum(m.traffic for m in report.members if alias is None or m.alias == alias)


def number(microseconds: float) -> str:
    """A time with as many decimals as it deserves."""
    for bound, digits in ((10, 2), (100, 1)):
        if microseconds < bound:
            return f"{microseconds:.{digits}f}"
    return f"{microseconds:,.0f}"


def heading(report: BenchReport) -> list[str]:
    """The lines above the table: what was measured, on what, how."""
    lines = [
        f"{report.kernel}: {report.plan}, grid {_dims(report.grid)}, block {_dims(report.block)}, "
        f"{report.registers} registers, {report.ctas_per_sm} CTAs an SM"
    ]
    for member in report.members:
        size = "" if member.size is None else f" at size {member.size}"
        values = ", ".join(f"{name}={value}" for name, value in member.sizes.items())
        lines.append(
            f"  {member.alias}: {member.kernel}{size}{f' ({values})' if values else ''}, grid "
            f"{_dims(member.grid)}, block {_dims(member.block)}"
        )
    return lines


def footnotes(report: BenchReport) -> list[str]:
    """The lines below the table: how it was measured, and what to mind."""
    settings, machine = report.settings, report.machine
    lines = [
        f"{machine.name}, {machine.driver}; device time, medians of {settings.repetitions} "
        f"interleaved repetitions, {report.l2_note()}"
    ]
    if report.noise():
        lines.append(f"noise: the same kernel measured twice differs by {report.noise():.1%}")
    if report.differences is None:
        lines.append("results were not compared (goptx verify does)")
    lines += [f"differs: {one}" for one in report.differences or ()]
    lines += report.notes
    return lines


def _dims(values: Sequence[int]) -> str:
    kept = list(values)
    while len(kept) > 1 and kept[-1] == 1:
        kept.pop()
    return "x".join(map(str, kept))


def render(report: BenchReport) -> RenderableType:
    """The report for a rich console."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for index, name in enumerate(HEADINGS):
        table.add_column(name, justify="left" if index == 0 else "right", no_wrap=True)
    fastest = report.fastest("baseline")
    for timing, cells in zip(report.timings, rows(report), strict=True):
        style = "bold" if timing.kind == "fused" else "dim" if timing.kind == "control" else ""
        mark = " (best apart)" if timing is fastest else ""
        table.add_row(Text(cells[0] + mark), *map(Text, cells[1:]), style=style)
    verdict = Text(report.verdict(), style=f"bold {_STYLES[report.worth]}".strip())
    return Group(
        Text("\n".join(heading(report))),
        table,
        verdict,
        Text("\n".join(footnotes(report)), style="dim"),
    )


def markdown(report: BenchReport) -> str:
    """The report as Markdown."""
    lines = [
        f"| {' | '.join(HEADINGS)} |",
        f"|{'---|' * len(HEADINGS)}",
        *(f"| {' | '.join(cells)} |" for cells in rows(report)),
    ]
    text = [*heading(report), "", *lines, "", f"**{report.verdict()}**", "", *footnotes(report)]
    return "\n".join(text) + "\n"
