"""A plan as text, as plain data, and as a graph for Graphviz or Mermaid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from goptx.plan.estimate import aliases
from goptx.plan.planned import Planned

MOST_SHOWN: Final = 100
"""Dependences that a text lists; plain data has all."""


def name(planned: Planned, unit: int) -> str:
    """What a unit is called: ``g0``, ``g1``… for groups, else as its work."""
    group = planned.group(unit)
    if group is not None:
        return f"g{planned.groups.index(group)}"
    return planned.works[planned.units.members[unit][0]].name


def text(planned: Planned, unknown: Mapping[str, str] | None = None) -> str:
    """For people; ``unknown`` says of works why it is not known what they touch."""
    return "".join(f"{line}\n" for line in _lines(planned, unknown or {}))


def _lines(planned: Planned, unknown: Mapping[str, str]) -> Iterator[str]:
    works, groups = planned.works, planned.groups
    edges = planned.graph.number_of_edges()
    yield f"{_count(len(works), 'node')}, {_count(edges, 'dependence')}"
    shown = islice(planned.graph.edges(data=True), MOST_SHOWN)
    for a, b, data in shown:
        yield f"  {works[b].name} after {works[a].name}: {_why(data)}"
    if edges > MOST_SHOWN:
        yield f"  … and {edges - MOST_SHOWN} more"
    yield from _barriers(planned, unknown)
    yield _count(len(groups), "group")
    for number, group in enumerate(groups):
        yield (
            f"  g{number} = {group.plan}: {group.apart:.2f} us on branches, "
            f"{group.together:.2f} us fused"
        )
        for alias, node in zip(aliases(len(group.members)), group.members, strict=True):
            yield f"    {alias} = {works[node].name}"
        for plan, why in group.refused:
            yield f"    not {plan}: {why}"
    yield from _alone(planned)
    branches = planned.schedule.branches
    across = planned.schedule.across()
    yield f"{_count(len(branches), 'branch')}, {_count(len(across), 'wait')} from one to another"
    for number, units in enumerate(branches):
        yield f"  {number}: {', '.join(name(planned, unit) for unit in units)}"
    for a, b in across:
        yield f"  {name(planned, b)} waits for {name(planned, a)}"
    yield (
        f"predicted: chain {planned.chain:.1f} us, branches {planned.branches:.1f} us, "
        f"this plan {planned.takes:.1f} us"
    )


def _barriers(planned: Planned, unknown: Mapping[str, str]) -> Iterator[str]:
    for work in planned.works:
        if work.barrier:
            why = unknown.get(work.name)
            yield f"  {work.name} is a barrier{f': {why}' if why else ''}"


def _alone(planned: Planned) -> Iterator[str]:
    """Why works are in no group, those of one reason together."""
    reasons: dict[str, list[str]] = {}
    for node, why in sorted(planned.alone.items()):
        reasons.setdefault(why, []).append(planned.works[node].name)
    if reasons:
        yield f"{_count(len(planned.alone), 'node')} in no group"
    for why, names in reasons.items():
        yield f"  {', '.join(names)}: {why}"


def _count(number: int, what: str) -> str:
    plural = f"{what}es" if what.endswith("ch") else f"{what}s"
    return f"{number} {what if number == 1 else plural}"


def _why(data: Mapping[str, Any]) -> str:
    kinds, labels = " ".join(data["kinds"]), ", ".join(data["labels"])
    return f"{kinds} of {labels}" if labels else kinds


def as_dict(planned: Planned, unknown: Mapping[str, str] | None = None) -> dict[str, Any]:
    """As plain data: what there is in `text`, and numbers of every node."""
    return {
        "nodes": [_node(planned, at, unknown or {}) for at in range(len(planned.works))],
        "dependences": [
            {"from": a, "to": b, "kinds": list(data["kinds"]), "memory": list(data["labels"])}
            for a, b, data in planned.graph.edges(data=True)
        ],
        "groups": [
            {
                "name": f"g{number}",
                "members": list(group.members),
                "plan": group.plan,
                "apart_us": round(group.apart, 3),
                "fused_us": round(group.together, 3),
                "later_us": round(group.later, 3),
                "gain_us": round(group.gain, 3),
                "refused": [{"plan": plan, "why": why} for plan, why in group.refused],
            }
            for number, group in enumerate(planned.groups)
        ],
        "units": [
            {"name": name(planned, unit), "members": list(members)}
            for unit, members in enumerate(planned.units.members)
        ],
        "needed": [list(edge) for edge in planned.needed],
        "branches": [list(units) for units in planned.schedule.branches],
        "waits": [list(edge) for edge in planned.schedule.waits],
        "predicted_us": {
            "chain": round(planned.chain, 3),
            "branches": round(planned.branches, 3),
            "plan": round(planned.takes, 3),
        },
    }


def _node(planned: Planned, at: int, unknown: Mapping[str, str]) -> dict[str, Any]:
    work, span = planned.works[at], planned.spans[at]
    found: dict[str, Any] = {"name": work.name}
    if work.kernel is not None:
        found |= {"kernel": work.kernel.entry, "file": work.kernel.path}
        found |= {"grid": list(work.grid), "block": list(work.block), "shared": work.shared}
    found["touches"] = [
        {"memory": one.label, "start": one.start, "end": one.end, "access": str(one.access)}
        for one in work.touches
    ]
    if work.barrier:
        found["barrier"] = unknown.get(work.name, "said")
    if work.microseconds is not None:
        found["measured_us"] = work.microseconds
    found |= {"takes_us": round(span.takes, 3), "fill": round(span.fill, 4)}
    if at in planned.alone:
        found["alone"] = planned.alone[at]
    return found


def dot(planned: Planned) -> str:
    """For Graphviz: units by branch; waits on a branch dashed."""
    lines = ["digraph plan {", "  rankdir=TB;", "  node [shape=box, fontname=monospace];"]
    for number, units in enumerate(planned.schedule.branches):
        lines += [f"  subgraph cluster_{number} {{", f'    label="branch {number}";']
        for unit in units:
            lines.append(f'    u{unit} [label="{_label(planned, unit, _dotted, chr(92) + "n")}"];')
        lines.append("  }")
    branch = planned.schedule.branch_of()
    for a, b in planned.schedule.waits:
        style = "" if branch[a] != branch[b] else " [style=dashed]"
        lines.append(f"  u{a} -> u{b}{style};")
    return "\n".join([*lines, "}"]) + "\n"


def mermaid(planned: Planned) -> str:
    """For Mermaid, as Markdown shows it: units by branch; waits on a branch dashed."""
    lines = ["flowchart TB"]
    for number, units in enumerate(planned.schedule.branches):
        lines.append(f'  subgraph b{number}["branch {number}"]')
        for unit in units:
            lines.append(f'    u{unit}["{_label(planned, unit, _marked, "<br>")}"]')
        lines.append("  end")
    branch = planned.schedule.branch_of()
    for a, b in planned.schedule.waits:
        lines.append(f"  u{a} {'-->' if branch[a] != branch[b] else '-.->'} u{b}")
    return "\n".join(lines) + "\n"


def _label(planned: Planned, unit: int, quoted: Any, line: str) -> str:
    group = planned.group(unit)
    if group is None:
        return quoted(name(planned, unit))
    inside = [planned.works[node].name for node in group.members]
    return line.join(quoted(one) for one in (f"{name(planned, unit)}: {group.plan}", *inside))


def _dotted(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')


def _marked(words: str) -> str:
    return words.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
