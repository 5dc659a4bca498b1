"""A graph as a page: its nodes from top to bottom by depth, and a text below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final, NamedTuple

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y = 150, 34, 14, 34
_LETTERS: Final = 20
"""Of a name that fit a box."""

_COLOURS: Final = ("#cfe8ff", "#d8f5d0", "#ffe3c2", "#f3d1f0", "#fff3b0", "#d0f0ee")

_HEAD: Final = """<!doctype html><meta charset="utf-8"><title>goptx.torch</title>
<style>body{font:14px sans-serif;margin:1em}svg text{font:11px monospace}
pre{background:#f6f6f6;padding:1em;overflow:auto}</style>
"""


class Box(NamedTuple):
    """A node as it is drawn.

    Attributes:
        node: its number in the graph.
        name: of a kernel, or of several.
        told: what became of it, shown where the pointer rests.
        group: the number of its group, which gives the colour; None outside of groups.
    """

    node: int
    name: str
    told: str
    group: int | None


def page(title: str, boxes: Sequence[Box], edges: Sequence[tuple[int, int]], text: str) -> str:
    """A page of HTML; ``edges`` are pairs of nodes (first, then)."""
    drawing = "".join(_drawing(boxes, edges))
    return f"{_HEAD}<h1>{escape(title)}</h1>\n{drawing}\n<pre>{escape(text)}</pre>\n"


def _drawing(boxes: Sequence[Box], edges: Sequence[tuple[int, int]]) -> Iterator[str]:
    places = _places([box.node for box in boxes], edges)
    right = max((x for x, _ in places.values()), default=0) + _WIDTH + _GAP_X
    bottom = max((y for _, y in places.values()), default=0) + _HEIGHT + _GAP_Y
    yield f'<svg width="{right}" height="{bottom}">\n'
    for a, b in edges:
        (x, y), (u, v) = places[a], places[b]
        yield (
            f'<line x1="{x + _WIDTH // 2}" y1="{y + _HEIGHT}" x2="{u + _WIDTH // 2}" y2="{v}" '
            'stroke="#888"/>\n'
        )
    for box in boxes:
        yield from _box(box, *places[box.node])
    yield "</svg>\n"


def _box(box: Box, x: int, y: int) -> Iterator[str]:
    colour = "#fff" if box.group is None else _COLOURS[box.group % len(_COLOURS)]
    yield (
        f'<g><title>{escape(box.told)}</title><rect x="{x}" y="{y}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" rx="4" fill="{colour}" stroke="#444"/>'
        f'<text x="{x + 6}" y="{y + 20}">{escape(f"{box.node} {box.name}"[:_LETTERS])}</text>'
        "</g>\n"
    )


def _places(nodes: Sequence[int], edges: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Where each node stands: lower than all that it waits for."""
    before: dict[int, list[int]] = {node: [] for node in nodes}
    for a, b in edges:
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
    for node in nodes:
        row = depth_of(node)
        column = columns.get(row, 0)
        columns[row] = column + 1
        places[node] = (
            _GAP_X + column * (_WIDTH + _GAP_X),
            _GAP_Y // 2 + row * (_HEIGHT + _GAP_Y),
        )
    return places
