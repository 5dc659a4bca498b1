"""The results of a suite as one HTML file, which needs no network, and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from goptx.tune.report import BEST_APART, FAMILIES, Record

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .55rem; text-align: right; border-bottom: 1px solid #e4e4e4; }
th { font-weight: 600; text-align: right; } td.t, th.t { text-align: left; }
.heat td { width: 5.6rem; text-align: center; border: 2px solid #fff; padding: .4rem .2rem; }
.heat small { display: block; font-size: .7rem; opacity: .85; }
.scroll { overflow-x: auto; } code { font-size: .85em; } .muted { color: #666; }
"""

UNPROVED = "Measured without the certificate: kernels were compared on the device only."

_LABELS = {
    "control": "each member coarsened alone, in series",
    BEST_APART: "the best of all ways not to fuse, smallest first among them",
}

_SCALE = ((0.9, "#b2182b"), (0.98, "#ef8a62"), (1.005, "#e9e9e9"), (1.1, "#d9f0d3"),
          (1.3, "#a6dba0"), (1.6, "#5aae61"), (9e9, "#1b7837"))  # fmt: skip


def page(report: Record) -> str:
    """The page of a report that `suite_run.run_suite` returned."""
    suite, machine = report["suite"], report["machine"]
    body = "\n".join(
        [
            f"<h1>{escape(suite['title'])}</h1>",
            f"<p>{escape(suite['about'])}</p>",
            f'<p class="muted">{escape(machine["name"])}, {escape(machine["driver"])}, goptx '
            f"{escape(machine['goptx'])}, {escape(machine['date'])}; {report['seconds']} s in all. "
            "Speed-ups are ratios of medians of interleaved samples with 95 % intervals; samples "
            "that had no part in choosing the plan.</p>",
            *([] if report["proved"] else [f"<p><b>{UNPROVED}</b></p>"]),
            *_summary(report["summary"]),
            *_heat(report),
            *_groups(report["groups"]),
        ]
    )
    title = escape(f"goptx: {suite['name']}")
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}'
        f"</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _summary(summary: Record) -> Iterator[str]:
    yield "<h2>Summary</h2>"
    yield "<table><tr><th class=t>what</th><th>groups</th><th>geometric mean</th><th>least</th>"
    yield "<th>most</th></tr>"
    for what, count, found in summary_rows(summary):
        cells = "".join(f"<td>{_times(found.get(k))}</td>" for k in ("mean", "least", "most"))
        yield f"<tr><td class=t>{escape(what)}</td><td>{count}</td>{cells}</tr>"
    yield "</table>"
    yield (
        f"<p>{summary['fused']} of {summary['timed']} groups run fused; {summary['verified']} "
        "kernels were held against their members, byte by byte, before they were timed.</p>"
    )


def summary_rows(summary: Record) -> Iterator[tuple[str, int, Record]]:
    """(what, groups, {mean, least, most}) of a suite's summary."""
    yield "auto against the better of streams and graph", summary["timed"], summary["auto"]
    for name, found in summary["over"].items():
        label = _LABELS.get(name, name)
        if found["groups"]:
            yield f"auto against {label}", found["groups"], found
    for name, found in summary["families"].items():
        if found["groups"]:
            label = "control" if name == "control" else f"best {name}"
            text = f"{label} against the better of streams and graph"
            yield text, found["groups"], found
    both = summary["weave_over_product"]
    if both["groups"]:
        yield "best weave against best product", both["groups"], both


def _heat(report: Record) -> Iterator[str]:
    """The matrix of pairs, rows first member, columns second; nothing for other groups."""
    pairs = {tuple(one["group"]): one for one in report["groups"] if len(one["group"]) == 2}
    if len(pairs) < 4 or len(pairs) < len(report["groups"]):
        return
    names = [n for n in report["suite"]["members"] if any(n in pair for pair in pairs)]
    yield "<h2>Speed-up over the better of streams and graph, and the plan chosen</h2>"
    yield '<div class=scroll><table class="heat"><tr><th></th>'
    yield "".join(f"<th>{escape(name)}</th>" for name in names) + "</tr>"
    for a in names:
        cells = "".join(_cell(pairs.get((a, b))) for b in names)
        yield f"<tr><th>{escape(a)}</th>{cells}</tr>"
    yield "</table></div>"


def _cell(one: Record | None) -> str:
    if one is None:
        return "<td></td>"
    if "auto" not in one:
        return f'<td title="{escape(one["error"])}">–</td>'
    value, low, high = one["auto"]
    color = next(color for limit, color in _SCALE if value < limit)
    dark = color in ("#b2182b", "#5aae61", "#1b7837")
    tip = f"{one['chosen']}: {value:.3f} [{low:.3f}, {high:.3f}]"
    ink = "#fff" if dark else "#1a1a1a"
    return (
        f'<td style="background:{color};color:{ink}" title="{escape(tip)}">{value:.2f}'
        f"<small>{low:.2f}–{high:.2f}</small><small>{escape(one['family'])}</small></td>"
    )


def _groups(records: Sequence[Record]) -> Iterator[str]:
    yield "<h2>Groups</h2><div class=scroll><table>"
    heads = ("group", "chosen", "serial", "streams", "graph", "chosen", "auto", "over control")
    left = ("group", "chosen")
    cells = "".join(
        f"<th{' class=t' if i < len(left) else ''}>{escape(h)}</th>" for i, h in enumerate(heads)
    )
    families = "".join(f"<th>{name}</th>" for name in FAMILIES if name != "control")
    yield f"<tr>{cells}{families}<th>bound</th><th class=t>not timed</th></tr>"
    for one in records:
        yield _row(one)
    yield "</table></div><p class=muted>Times in microseconds; best of each family as a speed-up "
    yield "over the better of streams and graph.</p>"


def _row(one: Record) -> str:
    name = escape(" + ".join(one["group"]))
    if "auto" not in one:
        return f"<tr><td class=t>{name}</td><td class=t colspan=12>{escape(one['error'])}</td></tr>"
    times = one["microseconds"]
    numbers = [times[key][0] for key in ("serial", "streams", "graph", one["chosen"])]
    value, low, high = one["auto"]
    control = one["over"].get("control")
    cells = [f"<td>{number:,.1f}</td>" for number in numbers]
    cells.append(f"<td><b>{value:.3f}</b> [{low:.3f}, {high:.3f}]</td>")
    cells.append(f"<td>{_times(control[0] if control else None)}</td>")
    for family in FAMILIES:
        if family != "control":
            found = one["families"].get(family)
            tip = f' title="{escape(found["key"])}"' if found else ""
            cells.append(f"<td{tip}>{_times(found['over_apart'][0] if found else None)}</td>")
    bound = one.get("bound")
    cells.append(f"<td>{_times(bound['gain'] if bound else None)}</td>")
    reasons = "; ".join(f"{key}: {why}" for key, why in one["left_out"].items())
    cells.append(f'<td class=t title="{escape(reasons)}">{len(one["left_out"]) or ""}</td>')
    return (
        f"<tr><td class=t>{name}</td><td class=t><code>{escape(one['chosen'])}</code></td>"
        f"{''.join(cells)}</tr>"
    )


def _times(value: Any) -> str:
    return "" if value is None else f"{value:.3f}"


def markdown(report: Record) -> str:
    """The report as a section of a page: summary and groups."""
    suite, machine = report["suite"], report["machine"]
    lines = [
        f"## {suite['name']}: {suite['title']}",
        suite["about"],
        "",
        f"{machine['name']}, {machine['driver']}, goptx {machine['goptx']}, {machine['date']}; "
        f"{report['seconds']} s in all." + ("" if report["proved"] else f" {UNPROVED}"),
        "",
        "| what | groups | geometric mean | least | most |",
        "|---|---|---|---|---|",
    ]
    for what, count, found in summary_rows(report["summary"]):
        cells = " | ".join(_times(found.get(key)) for key in ("mean", "least", "most"))
        lines.append(f"| {what} | {count} | {cells} |")
    lines += [
        "",
        "| group | chosen | serial µs | streams µs | graph µs | chosen µs | auto | over control | "
        "bound |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [_markdown_row(one) for one in report["groups"]]
    return "\n".join(lines) + "\n"


def _markdown_row(one: Record) -> str:
    name = " + ".join(one["group"])
    if "auto" not in one:
        return f"| {name} | {one['error']} | | | | | | | |"
    times = one["microseconds"]
    numbers = [f"{times[key][0]:,.1f}" for key in ("serial", "streams", "graph", one["chosen"])]
    value, low, high = one["auto"]
    control, bound = one["over"].get("control"), one.get("bound")
    cells = [
        name,
        f"`{one['chosen']}`",
        *numbers,
        f"{value:.3f} [{low:.3f}, {high:.3f}]",
        _times(control[0] if control else None),
        _times(bound["gain"] if bound else None),
    ]
    return f"| {' | '.join(cells)} |"
