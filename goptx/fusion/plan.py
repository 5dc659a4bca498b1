"""Plans: how kernels share threads, as trees and as text (`fusion.md` 1).

Text: ``plan := leaf | op(item, …){key=value, …}``, ``item := plan[:ratio]``; for example
``blocks(seq(a, b):1, product(c, d){order=concat}:3)``.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from goptx.diag import GoptxError, Source, Span

OptionValue = str | int

_REGISTERS = (64, 32, 40, 48, 56, 72, 80, 96, 128, 168, 255)
"""Registers a thread that a schedule may aim at: steps of occupancy."""

OPERATORS: dict[str, dict[str, tuple[OptionValue, ...]]] = {
    "seq": {"shared": ("auto", "sum", "reuse")},
    "product": {"order": ("latency", "concat"), "slice": ("on", "off")},
    "weave": {
        "order": ("latency", "loads"),
        "registers": _REGISTERS,
        "vote": ("on", "off"),
        "loops": ("on", "off"),
    },
    "warps": {"registers": ("one", "role")},
    "blocks": {"dispatch": ("static", "ticket", "persistent")},
    "coarsen": {
        "mode": ("woven", "looped", "folded"),
        "order": ("latency", "loads"),
        "registers": _REGISTERS,
        "vote": ("on", "off"),
        "loops": ("on", "off"),
    },
}
"""The combinators and, for each of their options, its values; the first is the default."""

MAX_RATIO = 1 << 20
"""Largest ratio of ``blocks``; with it, and any number of CTAs, 64 bits are enough."""

MAX_DEPTH = 64
"""How deep combinators may be nested."""

MAX_FACTOR = 64
"""Most CTAs that ``coarsen`` gives to one as copies of its plan; with ``mode=folded``, most threads
that it gives to one."""

MAX_ROUNDS = 1 << 16
"""Most CTAs that it gives to one with ``mode=looped``, where code does not grow with them."""

STRATEGIES = tuple(op for op in OPERATORS if op != "coarsen")
"""The combinators that take any number of kernels, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A kernel, by its alias; of an expanded plan, an instance of it (see `expand`)."""

    name: str
    span: Span | None = field(default=None, compare=False)

    @property
    def alias(self) -> str:
        """The member: the name without the numbers of copies."""
        return self.name.partition(".")[0]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Node:
    """A combinator over plans; ``ratios`` has a number for each item where one was given.

    ``factor`` is the second argument of ``coarsen``. There the items are one plan; in an expanded
    plan (see `expand`) a woven one has its copies.
    """

    op: str
    items: tuple[Plan, ...]
    ratios: tuple[int | None, ...]
    options: Mapping[str, OptionValue] = field(default_factory=dict[str, OptionValue])
    span: Span | None = field(default=None, compare=False)
    factor: int | None = None

    @property
    def looped(self) -> bool:
        """Whether it is a ``coarsen`` whose CTAs do theirs one after the other."""
        return self.op == "coarsen" and self.option("mode") == "looped"

    @property
    def folded(self) -> bool:
        """Whether it is a ``coarsen`` whose threads each do the work of several of a CTA."""
        return self.op == "coarsen" and self.option("mode") == "folded"

    @property
    def persistent(self) -> bool:
        """Whether it is a ``blocks`` whose CTAs stay, and take one CTA of an item after another."""
        return self.op == "blocks" and self.option("dispatch") == "persistent"

    @property
    def kind(self) -> str:
        """The combinator as the law knows it: its name, or that of a mode that the law tells apart
        (``looped``, ``folded``, ``persistent``)."""
        if self.persistent:
            return "persistent"
        return "looped" if self.looped else "folded" if self.folded else self.op

    @property
    def woven(self) -> bool:
        """Whether its items become one stream by structured weave."""
        return self.op == "weave" or (self.op == "coarsen" and not self.looped)

    def option(self, name: str) -> OptionValue:
        """The value of an option, given or default."""
        return self.options.get(name, OPERATORS[self.op][name][0])

    def __str__(self) -> str:
        items = ", ".join(
            f"{item}:{ratio}" if ratio is not None else str(item)
            for item, ratio in zip(self.items, self.ratios, strict=True)
        )
        if self.factor is not None:
            items += f", {self.factor}"
        options = ", ".join(f"{k}={v}" for k, v in sorted(self.options.items()))
        return f"{self.op}({items})" + (f"{{{options}}}" if options else "")


Plan = Leaf | Node


def leaves(plan: Plan) -> Iterator[Leaf]:
    """The leaves from left to right."""
    if isinstance(plan, Leaf):
        yield plan
        return
    for item in plan.items:
        yield from leaves(item)


def nodes(plan: Plan) -> Iterator[Node]:
    """The combinators of a plan, outermost first."""
    if isinstance(plan, Node):
        yield plan
        for item in plan.items:
            yield from nodes(item)


def expand(plan: Plan) -> Plan:
    """The plan with a copy of its item for each CTA that a woven ``coarsen`` gives to one, and for
    each thread that a folded one does.

    The leaves of copy 2 of ``coarsen(a, 4)`` are called ``a.2``; an outer number comes first.
    """
    return _expanded(plan, "")


def _expanded(plan: Plan, copies: str) -> Plan:
    if isinstance(plan, Leaf):
        return replace(plan, name=plan.name + copies)
    if plan.op == "coarsen" and plan.woven:
        numbers = range(plan.factor or 0)
        items = tuple(_expanded(plan.items[0], f"{copies}.{number}") for number in numbers)
        return replace(plan, items=items, ratios=(None,) * len(items))
    return replace(plan, items=tuple(_expanded(item, copies) for item in plan.items))


def instances(plan: Plan, aliases: Iterable[str]) -> list[str]:
    """The names of all instances, in the order of the members: origins count them so."""
    return in_order(expand(plan), aliases)


def in_order(expanded: Plan, aliases: Iterable[str]) -> list[str]:
    """The names of the leaves of an expanded plan, in the order of the members."""
    found: dict[str, list[str]] = {alias: [] for alias in aliases}
    for leaf in leaves(expanded):
        found[leaf.alias].append(leaf.name)
    return [name for names in found.values() for name in names]


def make(
    op: str, *items: Plan | str | tuple[Plan | str, int] | int, **options: OptionValue
) -> Node:
    """A node from Python: items are plans, aliases, or (plan, ratio) pairs; of ``coarsen`` one plan
    and the factor."""
    plans: list[Plan] = []
    ratios: list[int | None] = []
    factor: int | None = None
    for position, item in enumerate(items):
        if isinstance(item, int):
            if position != 1 or op != "coarsen":
                raise GoptxError.at(f"{op} takes no number such as {item}", hint="coarsen(a, 4)")
            factor = item
            continue
        body, ratio = item if isinstance(item, tuple) else (item, None)
        plans.append(parse_plan(body) if isinstance(body, str) else body)
        ratios.append(ratio)
    node = Node(op, tuple(plans), tuple(ratios), dict(options), None, factor)
    _check(node, None)
    return node


def parse_plan(text: str) -> Plan:
    """Read a plan; GoptxError with the place in the text where it goes wrong."""
    return _Parser(text).plan_of_all()


def check_plan(plan: Plan, aliases: list[str]) -> None:
    """Every leaf must be a member and every member a leaf, once."""
    seen: set[str] = set()
    for leaf in leaves(plan):
        if leaf.name not in aliases:
            near = difflib.get_close_matches(leaf.name, aliases, 1)
            raise GoptxError.at(
                f"the plan names {leaf.name!r}, which is no member",
                leaf.span,
                hint=f"did you mean {near[0]!r}?" if near else f"members: {', '.join(aliases)}",
            )
        if leaf.name in seen:
            raise GoptxError.at(
                f"the plan names {leaf.name!r} twice",
                leaf.span,
                hint="give the kernel a second time, under another alias",
            )
        seen.add(leaf.name)
    unused = [alias for alias in aliases if alias not in seen]
    if unused:
        raise GoptxError.at(
            f"the plan leaves out {', '.join(map(repr, unused))}",
            hint="every member has to stand in the plan once",
        )


_TOKEN = re.compile(r"\s*(?:([A-Za-z_]\w*)|(\d+)|([(){}:,=]))")


class _Parser:
    def __init__(self, text: str) -> None:
        self._source = Source("<plan>", text)
        self._text = text
        self._at = 0

    def plan_of_all(self) -> Plan:
        plan = self._plan()
        if self._text[self._at :].strip():
            raise self._error("unexpected text behind the plan")
        return plan

    def _error(self, message: str, hint: str | None = None) -> GoptxError:
        rest = len(self._text) - len(self._text[self._at :].lstrip())
        span = Span(self._source, rest, rest + 1)
        return GoptxError.at(message, span, hint=hint)

    def _peek(self) -> str:
        match = _TOKEN.match(self._text, self._at)
        return match[0].strip() if match else ""

    def _take(self, expected: str | None = None) -> tuple[str, Span]:
        match = _TOKEN.match(self._text, self._at)
        word = match[0].strip() if match else ""
        if match is None or (expected is not None and word != expected):
            wanted = f"'{expected}'" if expected else "a name"
            raise self._error(f"expected {wanted}", "plan := leaf | op(item, ...){key=value, ...}")
        self._at = match.end()
        return word, Span(self._source, match.end() - len(word), match.end())

    def _plan(self, depth: int = 0) -> Plan:
        word, span = self._take()
        if depth > MAX_DEPTH:
            raise GoptxError.at(f"combinators are nested more than {MAX_DEPTH} deep", span)
        if not re.fullmatch(r"[A-Za-z_]\w*", word):
            raise GoptxError.at(f"expected a leaf or a combinator, not {word!r}", span)
        if self._peek() != "(":
            return Leaf(word, span)
        self._take("(")
        items: list[Plan] = []
        ratios: list[int | None] = []
        factor: int | None = None
        while True:
            if word == "coarsen" and items and self._peek().isdigit():
                factor = int(self._take()[0][:9])
                break
            items.append(self._plan(depth + 1))
            ratios.append(self._ratio())
            if self._peek() != ",":
                break
            self._take(",")
        self._take(")")
        node = Node(word, tuple(items), tuple(ratios), self._options(), span, factor)
        _check(node, span)
        return node

    def _ratio(self) -> int | None:
        if self._peek() != ":":
            return None
        self._take(":")
        word, span = self._take()
        if not word.isdigit() or len(word) > 9:
            raise GoptxError.at(
                f"a ratio is an integer up to {MAX_RATIO}, not {word!r}",
                span,
                hint="such as blocks(a:2, b:1)",
            )
        return int(word)

    def _options(self) -> dict[str, OptionValue]:
        options: dict[str, OptionValue] = {}
        if self._peek() != "{":
            return options
        self._take("{")
        while self._peek() != "}":
            key, _ = self._take()
            self._take("=")
            value, _ = self._take()
            options[key] = int(value) if value.isdigit() and len(value) < 10 else value
            if self._peek() != ",":
                break
            self._take(",")
        self._take("}")
        return options


def _check(node: Node, span: Span | None) -> None:
    if node.op not in OPERATORS:
        near = difflib.get_close_matches(node.op, OPERATORS, 1)
        raise GoptxError.at(
            f"unknown combinator {node.op!r}",
            span,
            hint=f"did you mean {near[0]!r}?" if near else f"one of {', '.join(OPERATORS)}",
        )
    if node.op == "coarsen":
        _check_coarsen(node, span)
    elif len(node.items) < 2:
        raise GoptxError.at(
            f"{node.op} needs two plans or more", span, hint=f"such as {node.op}(a, b)"
        )
    for key, value in node.options.items():
        allowed = OPERATORS[node.op].get(key)
        if allowed is None or value not in allowed:
            known = (
                ", ".join(f"{k}={'|'.join(map(str, v))}" for k, v in OPERATORS[node.op].items())
                or "none"
            )
            raise GoptxError.at(
                f"{node.op} has no option {key}={value}", span, hint=f"options: {known}"
            )
    given = [r for r in node.ratios if r is not None]
    if any(not 1 <= ratio <= MAX_RATIO for ratio in given):
        raise GoptxError.at(
            f"a ratio is an integer from 1 to {MAX_RATIO}", span, hint="such as blocks(a:2, b:1)"
        )
    if given and node.op != "blocks":
        raise GoptxError.at(f"{node.op} takes no ratios", span, hint="only blocks does")
    if given and len(given) != len(node.ratios):
        raise GoptxError.at("give every item of blocks a ratio, or none", span)


def _check_coarsen(node: Node, span: Span | None) -> None:
    most = MAX_ROUNDS if node.looped else MAX_FACTOR
    if len(node.items) != 1 or node.factor is None or not 2 <= node.factor <= most:
        raise GoptxError.at(
            f"coarsen takes a plan and how many of its CTAs go to one, 2 to {most}",
            span,
            hint="such as coarsen(a, 4)"
            if node.looped
            else f"such as coarsen(a, 4); mode=looped takes up to {MAX_ROUNDS}",
        )
    if node.looped and len(node.options) > 1:
        raise GoptxError.at("coarsen with mode=looped has no other options", span)
    if node.folded and not isinstance(node.items[0], Leaf):
        raise GoptxError.at(
            "coarsen with mode=folded takes a kernel: the threads of a plan are not folded",
            span,
            hint="such as coarsen(coarsen(a, 2){mode=folded}, 4)",
        )
