"""The results of the matrix of pairs as plain data and as Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import geometric_mean
from typing import Any

from matrix_store import SHAPES, Record, Store, Task

from goptx.launch import load_launch

BAD = ("failed", "differs", "hung")
OVER = ("serial", "streams", "graph", "best")
_MOST_LISTED = 40


def summary(store: Store, wanted: Sequence[Task]) -> dict[str, Any]:
    """Everything that is known about the tasks: states, refusals, failures, speed-ups, runs."""
    fused, checked, timed = (store.records(phase) for phase in ("fuse", "verify", "time"))
    states = {task: state_of(task, fused, checked) for task in wanted}
    plans = list(dict.fromkeys(task.plan for task in wanted))
    speed = speedups(timed, wanted)
    refused = [fused[t.key] for t, (state, _) in states.items() if state == "refused"]
    bad = {t.key: [state, text] for t, (state, text) in states.items() if state in BAD}
    bad |= {key: [r.state, r.message] for key, r in timed.items() if r.state in BAD}
    return {
        "kernels": list(dict.fromkeys(task.a for task in wanted)),
        "plans": plans,
        "runs": store.runs(),
        "states": {
            plan: dict(Counter(s for t, (s, _) in states.items() if t.plan == plan))
            for plan in plans
        },
        "rules": {
            plan: dict(Counter(r.rule or "?" for r in refused if r.key.endswith(f"/{plan}")))
            for plan in plans
        },
        "refusals": {r.key: [r.rule, r.message] for r in refused},
        "bad": bad,
        "tasks": {t.key: state for t, (state, _) in states.items()},
        "speed": means(speed, plans),
        "pairs": speed,
        "microseconds": {
            key: r.data["microseconds"] for key, r in timed.items() if r.state == "ok"
        },
        "shapes": shapes_of(store, wanted),
    }


def state_of(
    task: Task, fused: Mapping[str, Record], checked: Mapping[str, Record]
) -> tuple[str, str]:
    """(state, message): refused, equal, differs, hung, failed, not run; the worst shape counts."""
    made = fused.get(task.key)
    if made is None:
        return "not run", ""
    if made.state != "ok":
        return made.state, made.message
    records = [checked.get(f"{task.key}@{shape}") for shape in SHAPES]
    for bad in ("hung", "failed", "differs"):
        for shape, record in zip(SHAPES, records, strict=True):
            if record is not None and record.state == bad:
                return bad, f"{shape} shapes: {record.message}"
    return ("equal", "") if all(records) else ("not run", "")


def speedups(timed: Mapping[str, Record], wanted: Iterable[Task]) -> dict[str, Any]:
    """For each pair and plan the medians of the speed-ups over serial, streams, graph, the best."""
    plans = {(task.pair, task.plan) for task in wanted}
    return {
        key: {
            plan: {over: values[over] for over in OVER}
            for plan, values in record.data["speedups"].items()
            if (key, plan) in plans
        }
        for key, record in timed.items()
        if record.state == "ok"
    }


def means(speed: Mapping[str, Any], plans: Sequence[str]) -> dict[str, Any]:
    """Geometric mean, smallest and largest speed-up of each plan, and of the best plan a pair."""
    found: dict[str, Any] = {}
    for plan in (*plans, "best of all"):
        found[plan] = {"pairs": 0}
        for over in OVER:
            values = [v for pair in speed.values() if (v := _of(pair, plan, over)) is not None]
            found[plan]["pairs"] = len(values)
            if values:
                found[plan][over] = [geometric_mean(values), min(values), max(values)]
    return found


def _of(pair: Mapping[str, Any], plan: str, over: str) -> float | None:
    """The median speed-up of a plan; "best of all" is the plan that is fastest for the pair."""
    if plan == "best of all":
        return max((values[over][0] for values in pair.values()), default=None)
    return pair[plan][over][0] if plan in pair else None


def shapes_of(store: Store, wanted: Iterable[Task]) -> dict[str, list[list[int]]]:
    """For each shape the smallest and largest grid, in CTAs, of the first and second members."""
    tables = {
        kernel: load_launch(path).kernels[kernel]
        for kernel in {k for t in wanted for k in (t.a, t.b)}
        if (path := store.launch_of(kernel)).exists()
    }
    found: dict[str, list[list[int]]] = {}
    for shape, sizes in SHAPES.items():
        sides = [[table.at(size).ctas for table in tables.values()] for size in sizes]
        found[shape] = [[min(ctas, default=0), max(ctas, default=0)] for ctas in sides]
    return found


# Markdown


def markdown(found: Mapping[str, Any]) -> str:
    """The summary as a page."""
    kernels = found["kernels"]
    parts = [
        "# All pairs of samples under every plan",
        f"All {len(kernels)} × {len(kernels)} ordered pairs (each sample with itself, too) of "
        f"{', '.join(kernels)}; each fused kernel is run with fresh inputs, poisoned outputs and "
        "guarded buffers at equal and at unequal shapes"
        + _shape_text(found["shapes"])
        + ", last CTAs partly used, and every byte of every buffer is compared with what the "
        "members leave when they run apart.",
        _runs(found["runs"]),
        "## Results",
        _states(found),
        "## Refusals by row of the law",
        _rules(found),
        "## What went wrong",
        _bad(found["bad"]),
        "## Speed",
        _speed(found["speed"]),
        _grid(found),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _shape_text(shapes: Mapping[str, Sequence[Sequence[int]]]) -> str:
    def ctas(side: Sequence[int]) -> str:
        return str(side[0]) if side[0] == side[1] else f"{side[0]} to {side[1]}"

    parts = [f"{name}: {ctas(a)} and {ctas(b)} CTAs" for name, (a, b) in shapes.items()]
    return f" ({'; '.join(parts)})"


def _runs(runs: Mapping[str, Any]) -> str:
    lines: list[str] = []
    for phase, run in runs.items():
        device = run.get("device")
        where = f"{device['name']}, {device['driver']}, " if device else ""
        packages = "".join(f", {name} {version}" for name, version in run["packages"].items())
        lines.append(
            f"- {phase}: {run['date']}, {where}goptx {run['goptx']} {run['commit']}, "
            f"Python {run['python']}{packages}; `{run['command']}`"
        )
    return "\n".join(lines)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [f"| {' | '.join(headings)} |", "|" + "---|" * len(headings)]
    lines += [f"| {' | '.join(map(str, row))} |" for row in rows]
    return "\n".join(lines)


def _states(found: Mapping[str, Any]) -> str:
    columns = ("equal", "refused", "differs", "hung", "failed", "not run")
    rows: list[list[object]] = []
    total: Counter[str] = Counter()
    for plan in found["plans"]:
        counts = found["states"][plan]
        total.update(counts)
        rows.append([plan, sum(counts.values()), *(counts.get(c, 0) for c in columns)])
    every = sum(total.values())
    rows.append(["**all**", every, *(total.get(c, 0) for c in columns)])
    part = f"Refused: {total.get('refused', 0) / every:.1%}." if every else ""
    return table(("plan", "fusions", *columns), rows) + f"\n\n{part}"


def _rules(found: Mapping[str, Any]) -> str:
    rules = sorted({rule for counts in found["rules"].values() for rule in counts})
    if not rules:
        return "None."
    rows = [[rule, *(found["rules"][p].get(rule, 0) for p in found["plans"])] for rule in rules]
    return table(("row", *found["plans"]), rows)


def _bad(bad: Mapping[str, Sequence[str]]) -> str:
    if not bad:
        return "Nothing."
    lines = [
        f"- `{key}` {state}: {(text.splitlines() or [''])[0][:240]}"
        for key, (state, text) in list(bad.items())[:_MOST_LISTED]
    ]
    if len(bad) > _MOST_LISTED:
        lines.append(f"- … and {len(bad) - _MOST_LISTED} more")
    return "\n".join(lines)


def _speed(speed: Mapping[str, Any]) -> str:
    rows = [
        [plan, values["pairs"], *(_mean(values.get(over)) for over in OVER)]
        for plan, values in speed.items()
        if values["pairs"]
    ]
    if not rows:
        return "Not measured."
    heads = ("plan", "pairs", *(f"over {o}" if o != "best" else "over the best" for o in OVER))
    return (
        "Geometric mean of the speed-ups (smallest to largest); serial, two streams and a graph "
        "with parallel branches are measured in the same interleaved run. The last row takes the "
        "fastest plan of each pair.\n\n" + table(heads, rows)
    )


def _mean(values: Sequence[float] | None) -> str:
    if values is None:
        return ""
    mean, low, high = values
    return f"{mean:.3f}x ({low:.2f}–{high:.2f})"


def _grid(found: Mapping[str, Any]) -> str:
    """The fastest plan of each pair and its speed-up over the best way apart."""
    speed, kernels = found["pairs"], found["kernels"]
    if not speed:
        return ""
    rows: list[list[str]] = []
    for a in kernels:
        cells = [f"**{a}**"]
        for b in kernels:
            pair = speed.get(f"{a}+{b}") or {}
            best = max(pair, key=lambda plan: pair[plan]["best"][0], default=None)
            cells.append("" if best is None else f"{pair[best]['best'][0]:.2f} {best[0]}")
        rows.append(cells)
    letters = ", ".join(f"{plan[0]} {plan}" for plan in found["plans"])
    return (
        f"Fastest plan of each pair ({letters}) and its speed-up over the best of serial, streams "
        "and graph; first member in the row, second in the column.\n\n"
        + table(("", *kernels), rows)
    )
