"""What may be tried for a group of kernels: plans, coarsening, ratios, order, register caps.

Plans are texts; the combinators that the algebra offers are read from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from itertools import product as combinations
from math import ceil, prod
from typing import Final

from goptx.fusion.plan import MAX_ROUNDS, OPERATORS
from goptx.isa.devices import Device

SERIAL: Final = "serial"
STREAMS: Final = "streams"
GRAPH: Final = "graph"
UNFUSED: Final = (SERIAL, STREAMS, GRAPH)
"""Ways to run the members without fusing them."""

SMALLEST_FIRST: Final = ("streams smallest first", "graph smallest first")
"""The same with the member of the smallest grid launched first, where `piles_up` says so."""

_STAND_AT_ONCE = 16
"""CTAs an SM that may all stand at once: 128 threads each fill the threads of an SM."""

CONTROL: Final = "control"
"""Each member coarsened alone, in series: what fusing adds to coarsening shows against it."""

FACTORS: Final = (2, 4, 8)
"""Factors of coarsening that are tried."""

_BY_ROLE = "{registers=role}"
_TICKET = "{dispatch=ticket}"
_STAY = "{dispatch=persistent}"
_FEW = 4096
"""CTAs of two members together up to which where they stand on the chip matters: then they are
tried with tickets."""
_MANY = 1024
"""CTAs of two members together from which a chip has more than stand at once, so that some may stay
and take several: 132 SMs hold up to 16 of 128 threads each, and mostly fewer than 8."""

_LINE = "{vote=off}"
"""Lanes leave the line by themselves: measured, that is faster than a vote by half a percent, or as
fast. Where a member needs the vote it stands."""
_LOADS_FIRST = "{order=loads, vote=off}"
_FEW_REGISTERS = "{registers=48, vote=off}"
_LOOPS_APART = "{loops=off}"
_MOST_CAPS = 2
_MIXED_FACTORS = (1, 2, 4)
_UNEQUAL = 1.5
"""How many times as many CTAs a member has that is tried in rounds against the other as it is."""
_WOVEN = (1, 2, 4)
"""CTAs that are woven in a round."""
_ROUNDS = (4, 16)
"""Rounds of both members where grids are alike."""
_BESIDE = ("warps", "blocks")


@dataclass(frozen=True, order=True)
class Candidate:
    """One way to run a group: a fused kernel for each plan, one after the other.

    ``family`` is the outermost combinator, or ``control``; ``cap`` limits registers a thread.
    """

    family: str
    plans: tuple[str, ...]
    cap: int | None = None

    @property
    def key(self) -> str:
        """Its name: unique in a group."""
        text = " ; ".join(self.plans)
        return text if self.cap is None else f"{text} @{self.cap}"


def offered() -> tuple[str, ...]:
    """The combinators that the algebra has."""
    return tuple(OPERATORS)


def candidates(
    aliases: Sequence[str],
    ctas: Sequence[int],
    *,
    ops: Sequence[str] | None = None,
    loops: bool = False,
    folds: Sequence[int] = (),
    weights: Sequence[float] = (),
) -> list[Candidate]:
    """All plans for members with those grids, the simplest of each family first.

    ``ctas`` are the sizes of the members' grids: small ones are not coarsened. ``loops``: some
    member has a loop, so that weaving leaves something to choose. ``folds`` are how many threads of
    each may be one: see `TunedMember.folds`. ``weights`` are about how much each member has to do
    (`TunedMember.weight`), by which larger groups are parted in more ways; without, they are parted
    between neighbours, and parts stand beside each other by ``blocks``.
    """
    known = offered() if ops is None else tuple(ops)
    found: dict[str, Candidate] = {}
    if "coarsen" in known and "warps" in known and len(aliases) == 2:
        for one in _with_folds(list(aliases), ctas, folds):
            found.setdefault(one.key, one)
    for one in _all(aliases, ctas, known, weights):
        found.setdefault(one.key, one)
    if loops and len(aliases) == 2 and "weave" in known:
        for one in _with_loops_apart(list(aliases), ctas, known):
            found.setdefault(one.key, one)
    return list(found.values())


def _all(
    aliases: Sequence[str], ctas: Sequence[int], ops: Sequence[str], weights: Sequence[float]
) -> Iterator[Candidate]:
    names = list(aliases)
    if len(names) > 1:
        for op in ("seq", "warps", "blocks", "product", "weave"):
            if op in ops:
                yield Candidate(op, (call(op, names),))
    if len(names) == 2:
        rounds = list(_in_rounds(names, ctas, ops)) if "coarsen" in ops else []
        # Where grids are unequal these win most often, so they are made first.
        unequal = max(ctas) >= _UNEQUAL * min(ctas)
        yield from rounds if unequal else ()
        yield from _of_pairs(names, ctas, ops)
        yield from () if unequal else rounds
    if len(names) > 2:
        yield from _of_groups(names, weights, ops)
    if "coarsen" in ops:
        yield from _controls(names, ctas)


def _controls(names: Sequence[str], ctas: Sequence[int]) -> Iterator[Candidate]:
    """Each member coarsened alone, in series: by equal factors, and by neighbouring ones."""
    mixed = combinations(FACTORS, repeat=2) if len(names) == 2 else ()
    equal = [(factor,) * len(names) for factor in FACTORS]
    for factors in dict.fromkeys([*equal, *mixed]):
        near = max(factors) <= 2 * min(factors)
        if near and all(n >= 1024 * k for n, k in zip(ctas, factors, strict=True)):
            parts = [coarsened(name, k) for name, k in zip(names, factors, strict=True)]
            yield Candidate(CONTROL, tuple(parts))


def _of_pairs(names: Sequence[str], ctas: Sequence[int], ops: Sequence[str]) -> Iterator[Candidate]:
    a, b = names
    if "product" in ops:
        yield Candidate("product", (call("product", [b, a]),))
    if "warps" in ops:
        yield Candidate("warps", (call("warps", [b, a]),))
        yield Candidate("warps", (call("warps", [a, b]) + _BY_ROLE,))
    if "blocks" in ops:
        yield from _shared_out(a, b, ctas)
    for x, y in combinations((1, *FACTORS), repeat=2):
        small = ctas[0] < 1024 * x or ctas[1] < 1024 * y
        equal = x == y
        if (x == y == 1) or small or "coarsen" not in ops:
            continue
        if not equal and not (x in _MIXED_FACTORS and y in _MIXED_FACTORS):
            continue
        parts = [coarsened(a, x), coarsened(b, y)]
        if "weave" in ops:
            yield Candidate("weave", (call("weave", parts) + _LINE,))
            if equal:
                yield Candidate("weave", (call("weave", parts) + _LOADS_FIRST,))
            if x == y == 2:
                yield Candidate("weave", (call("weave", parts) + _FEW_REGISTERS,))
        if "blocks" in ops and equal:
            yield Candidate("blocks", (call("blocks", parts),))
        if "seq" in ops and equal:
            yield Candidate("seq", (call("seq", parts),))
        if "warps" in ops and equal and x <= 4:
            yield Candidate("warps", (call("warps", parts),))


def _in_rounds(
    names: Sequence[str], ctas: Sequence[int], ops: Sequence[str]
) -> Iterator[Candidate]:
    """Pairs whose larger grid becomes as large as the other one by rounds, which may be woven;
    where grids are alike, both in rounds of woven ones."""
    order = sorted(range(2), key=lambda member: ctas[member])
    few, many = (names[member] for member in order)
    ratio = max(ctas) / min(ctas)
    if ratio < _UNEQUAL:
        for rounds in _ROUNDS:
            if min(ctas) >= 1024 * rounds * _WOVEN[-1]:
                parts = [in_rounds(coarsened(name, _WOVEN[-1]), rounds) for name in names]
                yield from (Candidate(op, (call(op, parts),)) for op in _BESIDE if op in ops)
        return
    for woven in _WOVEN:
        item = in_rounds(coarsened(many, woven), ceil(ratio / woven))
        yield from (Candidate(op, (call(op, [few, item]),)) for op in _BESIDE if op in ops)
        if "warps" in ops:
            yield Candidate("warps", (call("warps", [few, item]) + _BY_ROLE,))
    if "warps" in ops:
        for rounds in (ceil(ratio / 4), ceil(ratio)):
            item = in_rounds(coarsened(many, 2), rounds)
            yield Candidate("warps", (call("warps", [few, item]),))
    whole = in_rounds(many, ceil(ratio))
    yield Candidate(CONTROL, tuple(whole if name == many else name for name in names))


def _with_folds(
    names: Sequence[str], ctas: Sequence[int], folds: Sequence[int]
) -> Iterator[Candidate]:
    """Registers by role where the threads of the larger grid can be folded to a warpgroup: then
    they leave the other more, and more fused CTAs stand."""
    few, many = sorted(range(2), key=lambda member: ctas[member])
    if not folds or folds[many] < 2:
        return
    ratio = max(ctas) / min(ctas)
    for woven in _WOVEN if ratio >= _UNEQUAL else (1,):
        item = in_rounds(coarsened(folded(names[many], folds[many]), woven), ceil(ratio / woven))
        yield Candidate("warps", (call("warps", [names[few], item]) + _BY_ROLE,))


def _with_loops_apart(
    names: Sequence[str], ctas: Sequence[int], ops: Sequence[str]
) -> Iterator[Candidate]:
    """Woven pairs whose loops are not: each loop by itself takes fewer registers."""
    for factors in combinations((1, 2), repeat=2):
        whole = factors == (1, 1)
        large = all(n >= 1024 * k for n, k in zip(ctas, factors, strict=True))
        if whole or (large and "coarsen" in ops):
            parts = [coarsened(name, k) for name, k in zip(names, factors, strict=True)]
            yield Candidate("weave", (call("weave", parts) + _LOOPS_APART,))


def _shared_out(a: str, b: str, ctas: Sequence[int]) -> Iterator[Candidate]:
    """One to one where grids differ, by tickets where they are small, and with CTAs that stay where
    they are large.

    Ratios of 1:2 and 2:1, by tickets or not, were never the fastest of ten pairs on an H200.
    """
    equal = f"blocks({a}:1, {b}:1)"
    if ctas[0] != ctas[1]:
        yield Candidate("blocks", (equal,))
    if sum(ctas) <= _FEW:
        yield Candidate("blocks", (call("blocks", [a, b]) + _TICKET,))
        if ctas[0] != ctas[1]:
            yield Candidate("blocks", (equal + _TICKET,))
    if sum(ctas) >= _MANY:
        yield Candidate("blocks", (call("blocks", [a, b]) + _STAY,))
        if ctas[0] != ctas[1]:
            yield Candidate("blocks", (equal + _STAY,))


def _of_groups(
    names: Sequence[str], weights: Sequence[float], ops: Sequence[str]
) -> Iterator[Candidate]:
    """Groups of more than two: the heaviest members first, and pairs and halves in every way of
    `_PARTED`, of neighbours and of members that together are about as heavy as others."""
    order = sorted(range(len(weights)), key=lambda member: -weights[member])
    heaviest = [names[member] for member in order]
    if heaviest and "blocks" in ops:
        yield Candidate("blocks", (call("blocks", heaviest),))
    ways = [way for way in (_PARTED if heaviest else _PARTED[:2]) if set(way) <= set(ops)]
    for count in dict.fromkeys((max(2, len(names) // 2), 2)):
        partings = [_neighbours(names, count)]
        if heaviest:
            partings.append(_balanced(heaviest, count))
        for parts in partings:
            for outer, inner in ways:
                items = [call(inner, part) if len(part) > 1 else part[0] for part in parts]
                yield Candidate(outer, (call(outer, items),))


_PARTED: Final = (
    ("blocks", "seq"),
    ("blocks", "weave"),
    ("warps", "seq"),
    ("warps", "weave"),
    ("seq", "warps"),
)
"""Ways to run parts beside each other, and the members of one. For eight kernels of 16 K, 64 K or
256 K elements each was the fastest of 38 plans on an H200, or up to 6 % slower than that."""


def _neighbours(names: Sequence[str], count: int) -> list[Sequence[str]]:
    """So many parts of members in their order; the first ones may have one more."""
    least, more = divmod(len(names), count)
    ends = [least * n + min(n, more) for n in range(count + 1)]
    return [names[start:end] for start, end in pairwise(ends)]


def _balanced(heaviest: Sequence[str], count: int) -> list[Sequence[str]]:
    """So many parts, dealt to and fro: the heaviest goes with the lightest of its round."""
    turn = [*range(count), *reversed(range(count))]
    parts: list[list[str]] = [[] for _ in range(count)]
    for number, name in enumerate(heaviest):
        parts[turn[number % len(turn)]].append(name)
    return [*parts]


def piles_up(ctas: Sequence[int], sms: int) -> bool:
    """Whether few CTAs come behind many: they then all stand on the SMs that are free first."""
    few = [count <= _STAND_AT_ONCE * sms for count in ctas]
    return any(one and not all(few[:at]) for at, one in enumerate(few))


def in_turn(listed: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with those of each family in their order, and the families in turn."""
    families: dict[str, list[Candidate]] = {}
    for one in listed:
        families.setdefault(one.family, []).append(one)
    longest = max(map(len, families.values()), default=0)
    return [one[at] for at in range(longest) for one in families.values() if at < len(one)]


def call(op: str, items: Sequence[str]) -> str:
    """The text of a node."""
    return f"{op}({', '.join(items)})"


def coarsened(item: str, factor: int) -> str:
    """The text of an item whose CTAs do the work of several."""
    return item if factor == 1 else f"coarsen({item}, {factor})"


def folded(name: str, threads: int) -> str:
    """The text of a kernel whose threads do the work of several of its CTA."""
    return f"coarsen({name}, {threads}){{mode=folded}}"


def in_rounds(item: str, rounds: int) -> str:
    """The text of an item whose CTAs do several of it one after the other."""
    return item if rounds < 2 else f"coarsen({item}, {min(rounds, MAX_ROUNDS)}){{mode=looped}}"


def capped(one: Candidate, registers: int, threads: int, device: Device) -> list[Candidate]:
    """The candidate with register caps that let more CTAs stand on an SM.

    ``registers`` is what it needs without a cap. Caps that take away more than a third are left
    out: they spill.
    """
    found: list[Candidate] = []
    warps = -(-threads // device.warp_size)
    now = _ctas(registers, warps, device)
    for wanted in range(now + 1, device.warps_per_sm // warps + 1):
        cap = device.registers_per_sm // (wanted * warps * device.warp_size)
        cap -= cap % device.register_granularity
        if cap < max(24, registers * 2 // 3) or cap >= registers:
            continue
        found.append(replace(one, cap=cap))
    return found[:_MOST_CAPS]


def _ctas(registers: int, warps: int, device: Device) -> int:
    """CTAs that the registers of an SM hold."""
    unit = device.register_granularity
    each = -(-max(1, registers) // unit) * unit * device.warp_size * warps
    return min(device.registers_per_sm // each, prod([device.warps_per_sm]) // warps)
