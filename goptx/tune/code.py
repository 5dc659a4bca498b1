"""What a warp executes of a kernel's machine code, and how long that takes it.

Loops are found in the code; how often they go round is not in it, so it is asked of the work. What
a warp does in all of each unit that no assembler saves – loads, stores, special functions, matrix
products – is known of a member by its profile. Code is walked in the order in which it stands, and
each loop goes round until one of the units that it uses has no work left. So are kernels made of
members whose walks are known: then additions and multiplications are counted too. What stands
behind the last work – the slow paths of woven lines and of divisions – is not executed.

The time of a warp is that of its instructions in order: what the assembler told the scheduler to
wait after each, and for results of unknown latency until they are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from goptx.cuda.machine_code import MachineOp
from goptx.isa.latency import latency_classes

COUNTED: Final = (
    "global",
    "shared",
    "mufu",
    "tensor",
    "warp",
    "fp64",
    "fp32",
    "half",
)
"""Units whose work is the same however members are fused, roughly."""

_LATENCY: Final = {
    "global": "dram",
    "local": "l1",
    "shared": "lsu_shared",
    "warp": "warp",
    "mufu": "mufu",
    "tensor": "tensor_f32",
    "const": "const",
}
_WAITING: Final = 2
"""Cycles of reading that may wait in front of a bank of registers."""

_SHORT: Final = 20
"""Cycles until a result is there of a unit that is not known."""

_PROFILED: Final = {
    "memory": ("global", "shared"),
    "mufu": ("mufu",),
    "warp": ("warp",),
    "tensor": ("tensor",),
}
"""Units of a profile, and what they are in machine code."""

_LITTLE: Final = 0.02
"""The part of a unit's work that may be left where it counts as done."""

_FITS: Final = 0.7
"""Trips that the unit of least work has for a loop, over those of the most, of whom it is."""

_REST: Final = 0.1
"""The part of all work that is left while code that does none of it is on the way to some."""


@dataclass
class Executed:
    """What a warp executes: instructions by unit and ``all`` of them, cycles lost in ``conflicts``
    of register banks, registers ``moved`` by loads and stores, loads ``looped`` in loops of a
    member. ``cycles`` is what the warp takes by itself."""

    counts: dict[str, float] = field(default_factory=dict[str, float])
    cycles: float = 0.0

    def __getitem__(self, unit: str) -> float:
        return self.counts.get(unit, 0.0)

    def covers(self, whole: Executed) -> float:
        """The part of another one's work that is in this one."""
        total = sum(whole[unit] for unit in COUNTED)
        return sum(min(self[unit], whole[unit]) for unit in COUNTED) / total if total else 1.0

    def add(self, other: Executed, times: float) -> None:
        """Adds what another executes, so many times."""
        for unit, count in other.counts.items():
            self.counts[unit] = self.counts.get(unit, 0.0) + count * times
        self.cycles += other.cycles * times


@dataclass
class _Loop:
    """Instructions from the first to the last of a loop, and the loops inside of it."""

    first: int
    last: int
    inner: list[_Loop] = field(default_factory=list["_Loop"])


def alone(
    ops: Sequence[MachineOp], work: Mapping[str, float], length: float, target: str
) -> Executed:
    """What a warp executes of a member, whose ``work`` its profile says.

    Units of that are ``memory``, ``mufu``, ``warp``, ``tensor``. One instruction of PTX may be
    several here, so a loop goes round for the unit that has most of it left. Loops that use none of
    these go round for ``fp32``, and without by ``length``, about how many instructions a thread
    executes.
    """
    left = dict(work)
    found = Executed()
    loops = _loops(ops)
    sure, others = _blocks(ops, loops)
    for block in sure:
        _spend(ops, block, left)

    def go_round(loop: _Loop) -> None:
        for one in loop.inner:
            go_round(one)
        body = _round(ops, loop, target)
        each = {unit: sum(body[part] for part in parts) for unit, parts in _PROFILED.items()}
        trips = [left.get(unit, 0.0) / count for unit, count in each.items() if count]
        if not trips and body["fp32"] and work.get("fp32"):
            each = {"fp32": body["fp32"]}
            trips = [left["fp32"] / body["fp32"]]
        times = max(trips) if trips else max(0.0, length - found["all"]) / max(1.0, body["all"])
        found.add(body, times)
        for unit, count in each.items():
            left[unit] = max(0.0, left.get(unit, 0.0) - times * count)
        found.counts["looped"] = found["looped"] + times * body["global"]

    for loop in loops:
        go_round(loop)
    # Of ways that exclude each other the longest is taken first: it leaves no work for the others.
    for block in sorted(others, key=lambda one: -len(one)):
        if _spend(ops, block, left):
            sure.append(block)
    straight = sorted(n for block in sure for n in block)
    found.add(measured([ops[n] for n in straight], target), 1.0)
    return found


def _blocks(
    ops: Sequence[MachineOp], loops: Sequence[_Loop]
) -> tuple[list[list[int]], list[list[int]]]:
    """The straight code outside of loops in blocks: those that no branch jumps over, and others."""
    inside = {n for loop in loops for n in range(loop.first, loop.last + 1)}
    ahead = [(n, op.target) for n, op in enumerate(ops) if op.target is not None and op.target > n]
    cuts = {at for n, end in ahead for at in (n + 1, end)} | {loop.last + 1 for loop in loops}
    found: tuple[list[list[int]], list[list[int]]] = ([], [])
    block: list[int] = []
    for number in range(len(ops) + 1):
        if block and (number in cuts or number in inside or number == len(ops)):
            skipped = any(n < block[0] < end for n, end in ahead)
            found[skipped].append(block)
            block = []
        if number < len(ops) and number not in inside:
            block.append(number)
    return found


def _spend(ops: Sequence[MachineOp], block: Sequence[int], left: dict[str, float]) -> bool:
    """Takes the work of a block from what is left; False where none of it is."""
    used = {unit: sum(ops[n].unit in parts for n in block) for unit, parts in _PROFILED.items()}
    used = {unit: count for unit, count in used.items() if count}
    if used and all(left.get(unit, 0.0) < 0.5 for unit in used):
        return False
    for unit, count in used.items():
        left[unit] = max(0.0, left.get(unit, 0.0) - count)
    return True


def fused(
    ops: Sequence[MachineOp], members: Mapping[str, Executed], target: str
) -> dict[str, Executed]:
    """What a warp of each member executes of a kernel that does the work of all of them.

    A loop goes round until one of its units has no work left. Of straight code blocks are executed
    that have work to do, or lie before such; what woven lines, or divisions, do where their
    assumptions fail comes behind the lines and has none left.
    """
    shares = _Shares(members)
    loops = _loops(ops)
    blocks = sorted(block for part in _blocks(ops, loops) for block in part)

    def go_round(loop: _Loop) -> None:
        for one in loop.inner:
            go_round(one)
        shares.loop(_round(ops, loop, target))

    for loop in (*loops, None):
        while blocks and (loop is None or blocks[0][0] < loop.first):
            shares.block(measured([ops[n] for n in blocks.pop(0)], target))
        if loop is not None:
            go_round(loop)
    return shares.found


class _Shares:
    """Work that is left to members, and what was executed for each of them."""

    def __init__(self, members: Mapping[str, Executed]) -> None:
        self.found = {alias: Executed() for alias in members}
        self._all = {alias: one["all"] for alias, one in members.items()}
        self._whole = {
            alias: {unit: one[unit] for unit in COUNTED if one[unit]}
            for alias, one in members.items()
        }
        self._left = {alias: dict(units) for alias, units in self._whole.items()}

    def loop(self, body: Executed) -> None:
        """A loop: of the one member whose work it fits – which needs it about as often for each of
        its units, and most of all for the whole of its work – or of all of them together."""
        used = _used(body)
        fits: list[tuple[float, str, float]] = []
        for alias, left in self._left.items():
            trips = [left.get(unit, 0.0) / count for unit, count in used.items()]
            if trips and min(trips) > _FITS * max(trips):
                done = min(trips) * sum(used.values()) / sum(self._whole[alias].values())
                fits.append((done, alias, min(trips)))
        if fits:
            _, alias, trips = max(fits)
            self._give(alias, body, trips)
            return
        pooled = [self._pooled(unit) / count for unit, count in used.items()]
        if pooled and min(pooled) > 0:
            self._split(body, min(pooled), used)

    def block(self, body: Executed) -> None:
        """Straight code, if it has work to do or lies before some."""
        used = _used(body)
        if not used:
            if self._rest() > _REST:
                for alias, length in self._all.items():
                    self.found[alias].add(body, length / sum(self._all.values()))
            return
        fits = [
            (sum(left[unit] / self._pooled(unit) for unit in used), alias)
            for alias, left in self._left.items()
            if all(left.get(unit, 0.0) >= 0.9 * count for unit, count in used.items())
        ]
        if fits:
            self._give(max(fits)[1], body, 1.0)
            return
        there = sum(min(count, self._pooled(unit)) for unit, count in used.items())
        if there >= 0.5 * sum(used.values()):
            self._split(body, 1.0, used)

    def _pooled(self, unit: str) -> float:
        return sum(left.get(unit, 0.0) for left in self._left.values())

    def _rest(self) -> float:
        """The most that is left of a unit's work."""
        return max(
            (
                self._pooled(unit) / sum(whole.get(unit, 0.0) for whole in self._whole.values())
                for unit in {unit for left in self._left.values() for unit in left}
            ),
            default=0.0,
        )

    def _give(self, alias: str, body: Executed, times: float) -> None:
        self.found[alias].add(body, times)
        left, whole = self._left[alias], self._whole[alias]
        for unit, count in _used(body).items():
            left[unit] = left.get(unit, 0.0) - times * count
            if left[unit] <= _LITTLE * whole[unit]:
                del left[unit]

    def _split(self, body: Executed, times: float, used: Mapping[str, float]) -> None:
        """To all members by what is left to them of the units."""
        parts: dict[str, float] = {}
        for alias, left in self._left.items():
            for unit, count in used.items():
                if unit in left:
                    part = min(times * count * left[unit] / self._pooled(unit), left[unit])
                    parts[alias] = parts.get(alias, 0.0) + part
        taken = {
            unit: min(1.0, times * count / (self._pooled(unit) or 1.0))
            for unit, count in used.items()
        }
        for alias, left in self._left.items():
            for unit, part in taken.items():
                if unit in left:
                    left[unit] *= 1.0 - part
                    if left[unit] <= _LITTLE * self._whole[alias][unit]:
                        del left[unit]
        for alias, part in parts.items():
            self.found[alias].add(body, times * part / sum(parts.values()))


def _used(body: Executed) -> dict[str, float]:
    return {unit: body[unit] for unit in COUNTED if body[unit] > 0}


def _round(ops: Sequence[MachineOp], loop: _Loop, target: str) -> Executed:
    """A round of a loop behind another one, without the loops inside of it."""
    inside = {n for one in loop.inner for n in range(one.first, one.last + 1)}
    own = [ops[n] for n in range(loop.first, loop.last + 1) if n not in inside]
    body = measured([*own, *own], target, again=True)
    body.add(measured(own, target, again=True), -1.0)
    return body


def _loops(ops: Sequence[MachineOp]) -> list[_Loop]:
    """The outermost loops in order: backward branches say where they are."""
    spans: dict[int, int] = {}
    for number, op in enumerate(ops):
        if op.target is not None and 0 <= op.target < number:
            spans[op.target] = max(spans.get(op.target, 0), number)
    top: list[_Loop] = []
    for first, last in sorted(spans.items(), key=lambda span: (span[0], -span[1])):
        place = top
        while place and place[-1].first <= first and last <= place[-1].last:
            place = place[-1].inner
        if place and first <= place[-1].last:
            place[-1].last = max(place[-1].last, last)  # two ways back into one loop
        else:
            place.append(_Loop(first, last))
    return top


def measured(ops: Iterable[MachineOp], target: str, again: bool = False) -> Executed:
    """Straight code, executed once: counts, and the cycles of a warp that nothing else disturbs."""
    latencies = latency_classes(target)
    ready = [0.0] * 6
    clock = 0.0
    found = Executed()
    counts = found.counts
    banks = _Banks()
    for op in ops:
        clock = max([clock, *(ready[n] for n in op.waits)])
        if op.sets is not None:
            # What loops load again and again is in the cache more often.
            name = "lsu_global" if again and op.unit == "global" else _LATENCY.get(op.unit)
            ready[op.sets] = clock + (latencies[name].cycles if name else _SHORT)
        clock += max(1, op.stall)
        counts["all"] = counts.get("all", 0.0) + 1
        if op.unit:
            counts[op.unit] = counts.get(op.unit, 0.0) + 1
        if op.width:
            counts["moved"] = counts.get("moved", 0.0) + op.width
        lost = banks.read(op)
        if lost:
            counts["conflicts"] = counts.get("conflicts", 0.0) + lost
    found.cycles = clock
    return found


class _Banks:
    """The two banks of registers, even and odd: each gives one register a cycle, and two cycles of
    reading may wait. An operand that the instruction before kept is not read."""

    def __init__(self) -> None:
        self._free = [0.0, 0.0]
        self._clock = 0.0
        self._kept: tuple[int | None, ...] = ()

    def read(self, op: MachineOp) -> float:
        """Cycles that reading keeps the next instruction from issuing."""
        kept, self._kept = self._kept, ()
        wanted = [0, 0]
        for at, register in enumerate(op.reads):
            if register is not None and (at >= len(kept) or kept[at] != register):
                wanted[register % 2] += 1
        after = self._clock + max(1, op.stall)
        lost = 0.0
        for bank, count in enumerate(wanted):
            self._free[bank] = max(self._free[bank], self._clock) + count
            lost = max(lost, self._free[bank] - (_WAITING - 1) - after)
        self._clock = after + lost
        if op.reads:
            self._kept = tuple(
                register if keeps else None
                for register, keeps in zip(op.reads, op.keeps, strict=True)
            )
        return lost
