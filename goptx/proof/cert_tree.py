"""Plans as trees of instances, read from the contract by a reader of the certificate's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from goptx.diag import GoptxError

MAX_COPIES = 64
"""Copies of a member that one CTA may have, nested ``coarsen`` included."""

MAX_ROUNDS = 1 << 16
"""CTAs of its plan that a CTA of ``looped`` may do."""


@dataclass(frozen=True)
class Tree:
    """A plan: an operator with items and ratios, or a leaf.

    ``coarsen`` has the copies of its plan as items, the leaves of which are instances: ``a.0`` to
    ``a.3``, of nested ones ``a.0.0`` to ``a.1.3`` with the number of the outermost first.
    ``looped``, which is ``coarsen`` with that mode, has its plan as the only item. ``count`` is the
    CTAs of both. ``folded``, with that mode, has ``count`` copies of a leaf, each of which does as
    many threads of its CTA. ``persistent`` is ``blocks`` with that dispatch.
    """

    op: str
    name: str = ""
    items: tuple[Tree, ...] = ()
    ratios: tuple[int | None, ...] = ()
    options: dict[str, str] = field(default_factory=dict[str, str])
    count: int = 1

    @property
    def by_ticket(self) -> bool:
        """Whether its CTAs take tickets for the items."""
        return self.stays or (
            self.op == "blocks" and self.options.get("dispatch", "static") != "static"
        )

    @property
    def stays(self) -> bool:
        """Whether its CTAs take tickets one after the other."""
        return self.op == "persistent"

    def leaves(self) -> Iterator[str]:
        """The names of the instances from left to right."""
        if self.op == "leaf":
            yield self.name
        for item in self.items:
            yield from item.leaves()

    def copies(self) -> int:
        """Copies of one leaf that a CTA may have at most."""
        own = 1 if self.op == "looped" else self.count
        return own * max((item.copies() for item in self.items), default=1)

    def turns(self) -> set[int]:
        """CTAs of leaves that one CTA of a ``looped`` node does at most, for each such node."""
        found = {turn for item in self.items for turn in item.turns()}
        return found | {self.most()} if self.op == "looped" else found

    def most(self) -> int:
        """CTAs of one leaf that a CTA does at most."""
        own = 1 if self.op == "folded" else self.count
        return own * max((item.most() for item in self.items), default=1)

    def of_copy(self, number: int) -> Tree:
        """The plan with its leaves as one copy of ``coarsen`` has them."""
        if self.op == "leaf":
            alias, dot, rest = self.name.partition(".")
            return replace(self, name=f"{alias}.{number}{dot}{rest}")
        return replace(self, items=tuple(item.of_copy(number) for item in self.items))


def alias_of(instance: str) -> str:
    """The member that an instance is a copy of."""
    return instance.partition(".")[0]


_TOKEN = re.compile(r"\s*([A-Za-z_]\w*|\d+|[(){}:,=])")
_OPERATORS = ("seq", "warps", "blocks", "product", "weave")


def parse_tree(text: str) -> Tree:
    """Read a plan as the contract writes it, with the copies of ``coarsen`` written out."""
    words = _TOKEN.findall(text)
    try:
        tree, rest = _read(words)
    except (IndexError, ValueError, RecursionError):
        rest = words
        tree = Tree("leaf")
    if tree.copies() > MAX_COPIES:
        raise GoptxError.at(
            f"a CTA does more than {MAX_COPIES} CTAs of a member by the contract's plan",
            rule="geometry",
        )
    if rest or "".join(words) != "".join(text.split()):
        raise GoptxError.at(
            f"the contract's plan is damaged: {text!r}", rule="geometry", hint="fuse again"
        )
    return tree


def _read(words: list[str]) -> tuple[Tree, list[str]]:
    name, rest = words[0], words[1:]
    if rest[:1] != ["("]:
        return Tree("leaf", name), rest
    if name == "coarsen":
        return _read_coarsen(rest)
    items: list[Tree] = []
    ratios: list[int | None] = []
    while rest[0] in ("(", ","):
        item, rest = _read(rest[1:])
        ratio = None
        if rest[0] == ":":
            ratio, rest = int(rest[1]), rest[2:]
        items.append(item)
        ratios.append(ratio)
    if rest[0] != ")" or (name == "blocks" and None in ratios and any(ratios)):
        raise ValueError
    if name not in _OPERATORS:
        raise GoptxError.at(f"unknown combinator {name!r} in the contract's plan", rule="geometry")
    options, rest = _read_options(rest[1:])
    if name == "blocks" and options.get("dispatch") == "persistent":
        name = "persistent"
    return Tree(name, "", tuple(items), tuple(ratios), options), rest


def _read_coarsen(words: list[str]) -> tuple[Tree, list[str]]:
    """``(plan, count)`` and options."""
    item, rest = _read(words[1:])
    if rest[0] != "," or rest[2] != ")":
        raise ValueError
    count = int(rest[1])
    options, rest = _read_options(rest[3:])
    mode = options.get("mode", "woven")
    most = MAX_ROUNDS if mode == "looped" else MAX_COPIES
    if not 1 <= count <= most or mode not in ("woven", "looped", "folded"):
        raise ValueError
    if mode == "folded" and item.op != "leaf":
        raise ValueError
    if mode == "looped":
        return Tree("looped", "", (item,), (None,), options, count), rest
    copies = tuple(item.of_copy(number) for number in range(count))
    op = "folded" if mode == "folded" else "coarsen"
    return Tree(op, "", copies, (None,) * count, options, count), rest


def _read_options(words: list[str]) -> tuple[dict[str, str], list[str]]:
    if words[:1] != ["{"]:
        return {}, words
    end = words.index("}")
    inside = words[1:end]
    return {inside[i]: inside[i + 2] for i in range(0, len(inside), 4)}, words[end + 1 :]
