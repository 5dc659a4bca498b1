"""The page of an explanation: the graph from top to bottom by depth, and the text below it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from goptx.torch.explaining import Explanation

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y = 150, 34, 14, 34
_LETTERS: Final = 20
"""Of a name that fit a box."""

_COLOURS: Final = ("#cfe8ff", "#d8f5d0", "#ffe3c2", "#f3d1f0", "#fff3b0", "#d0f0ee")

_HEAD: Final = """<!doctype html><meta charset="utf-8"><title>goptx.torch</title>
<style>body{font:14px sans-serif;margin:1em}svg text{font:11px monospace}
pre{background:#f6f6f6;padding:1em;overflow:auto}</style>
"""


def page(found: Explanation) -> str:
    """The page as text."""
    return (
        f"{_HEAD}<h1>{escape(found.outcome.chosen)}</h1>\n"
        f"{''.join(_drawing(found))}\n<pre>{escape(str(found))}</pre>\n"
    )


def _drawing(found: Explanation) -> Iterator[str]:
    places = _places(found)
    right = max((x for x, _ in places.values()), default=0) + _WIDTH + _GAP_X
    bottom = max((y for _, y in places.values()), default=0) + _HEIGHT + _GAP_Y
    yield f'<svg width="{right}" height="{bottom}">\n'
    for a, b in found.edges():
        (x, y), (u, v) = places[a], places[b]
        yield (
            f'<line x1="{x + _WIDTH // 2}" y1="{y + _HEIGHT}" x2="{u + _WIDTH // 2}" y2="{v}" '
            'stroke="#888"/>\n'
        )
    for node, (x, y) in places.items():
        yield from _box(found, node, x, y)
    yield "</svg>\n"


def _box(found: Explanation, node: int, x: int, y: int) -> Iterator[str]:
    outcome = found.outcome
    groups = outcome.rewriting.groups if outcome.rewriting is not None else ()
    place = next((n for n, group in enumerate(groups) if group.members[0] == node), None)
    colour = "#fff" if place is None else _COLOURS[place % len(_COLOURS)]
    members = (node,) if place is None else groups[place].members
    names = [outcome.bound.works[number].name for number in members]
    label = names[0] if len(names) == 1 else f"{len(names)}x {names[0]}"
    told = "\n".join(
        f"[{n}] {name}: {found.verdict(n)}" for n, name in zip(members, names, strict=True)
    )
    yield (
        f'<g><title>{escape(told)}</title><rect x="{x}" y="{y}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" rx="4" fill="{colour}" stroke="#444"/>'
        f'<text x="{x + 6}" y="{y + 20}">{escape(f"{node} {label}"[:_LETTERS])}</text></g>\n'
    )


def _places(found: Explanation) -> dict[int, tuple[int, int]]:
    """Where each node stands: lower than all that it waits for."""
    heads = sorted({found.head(n) for n in range(len(found.outcome.bound.works))})
    before: dict[int, list[int]] = {head: [] for head in heads}
    for a, b in found.edges():
        before[b].append(a)
    depth: dict[int, int] = {}

    def depth_of(node: int) -> int:
        # A graph may be thousands of nodes deep: no recursion.
        waiting = [node]
        while waiting:
            one = waiting[-1]
            missing = [other for other in before[one] if other not in depth]
            if missing:
                waiting += missing
                continue
            depth[one] = 1 + max((depth[other] for other in before[one]), default=-1)
            waiting.pop()
        return depth[node]

    columns: dict[int, int] = {}
    places: dict[int, tuple[int, int]] = {}
    for head in heads:
        row = depth_of(head)
        column = columns.get(row, 0)
        columns[row] = column + 1
        places[head] = (
            _GAP_X + column * (_WIDTH + _GAP_X),
            _GAP_Y // 2 + row * (_HEIGHT + _GAP_Y),
        )
    return places
