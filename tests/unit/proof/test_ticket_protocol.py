"""The text that tickets are compared with, in all orders in which few CTAs can execute it.

The text of the certificate is interpreted; between two accesses to the counters any CTA may go on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from goptx.proof.cert_tickets import (  # pyright: ignore[reportPrivateUsage]
    _lines,
    _lines_staying,
)

MASK = (1 << 64) - 1
Memory = tuple[tuple[int, int], ...]
Cta = tuple[int, tuple[tuple[str, int], ...]]
"""The next line of a CTA and its registers; behind the last line it is done."""
State = tuple[tuple[Cta, ...], Memory]
Stay = tuple[tuple[Cta, ...], Memory, tuple[int, ...]]
"""The same of CTAs that stay, with the numbers that they have taken."""


class Text:
    """The text for items of some counts, as a program of one thread."""

    def __init__(
        self, ratios: Sequence[int | None], counts: Sequence[int], stay: int | None = None
    ) -> None:
        self.lines: list[str] = []
        self.labels: dict[str, int] = {}
        self.ctas = sum(counts) if stay is None else stay
        self.again = None
        self.sm, self.sms = 7, 9
        for line in _lines(ratios) if stay is None else _lines_staying(ratios):
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.lines)
            else:
                self.lines.append(line)
        self.end = self.labels["meet"]
        self.again = self.labels.get("again")
        self.counts = counts
        self.values = {"thread": 0, "workspace": 0, "word": 1 << 20, "total": sum(counts)}
        for item, count in enumerate(counts):
            self.values[f"count{item}"] = count
            self.values[f"share{item}"] = -(-(count << 32) // sum(counts[item:]))

    def value(self, operand: str, registers: dict[str, int]) -> int:
        if operand[0] == "%":
            return {"%smid": self.sm, "%nsmid": self.sms, "%nctaid.x": self.ctas}[operand]
        if operand[0] == "=":
            return self.values[operand[1:]]
        return registers[operand] if operand[0] == "?" else int(operand)

    def step(self, cta: Cta, memory: dict[int, int]) -> Cta:
        """Go on to behind the next access to a counter, or to the end."""
        at, registers = cta[0], dict(cta[1])
        while at != self.end:
            line = self.lines[at]
            guard, op, rest = re.fullmatch(r"(?:@(\S+) )?(\S+) ?(.*);", line).groups()  # pyright: ignore[reportOptionalMemberAccess]
            at += 1
            if guard is not None and not registers[guard]:
                continue
            if op == "bra":
                at = self.labels[rest[1:]]
            elif self.execute(op, rest.split(", "), registers, memory):
                break
        return at, tuple(sorted(registers.items()))

    def execute(
        self, op: str, operands: list[str], registers: dict[str, int], memory: dict[int, int]
    ) -> bool:
        """Execute an instruction; true if it was an access to memory that others see."""
        if op.startswith("fence"):
            return False
        if op.startswith(("atom", "st.")):
            place = operands[1 if op.startswith("atom") else 0].strip("[]").split("+")
            address = sum(self.value(part, registers) for part in place)
            if op.startswith("atom"):
                registers[operands[0]] = memory.get(address, 0)
                memory[address] = memory.get(address, 0) + self.value(operands[2], registers)
            elif "shared" in op:
                registers["told"] = self.value(operands[1], registers)
                return False
            else:
                memory[address] = self.value(operands[1], registers)
            return True
        a, *more = (self.value(operand.strip("[]"), registers) for operand in operands[1:])
        b = more[0] if more else 0
        name = op.split(".")[0]
        registers[operands[0]] = {
            "setp": lambda: int({"ne": a != b, "ge": a >= b, "lt": a < b, "gt": a > b}[op[5:7]]),
            "ld": lambda: a,
            "mov": lambda: a,
            "cvt": lambda: a,
            "and": lambda: a & b,
            "mul": lambda: a * b & MASK,
            "add": lambda: a + b & MASK,
            "sub": lambda: a - b & MASK,
            "shr": lambda: a >> b,
            "div": lambda: a // b,
            "rem": lambda: a % b,
            "mad": lambda: a * b + more[1] & MASK,
            "selp": lambda: a if more[1] else b,
        }[name]()
        return False


def explore(text: Text, first: Memory) -> tuple[set[Memory], int]:
    """All that the counters may be in the end, and the states on the way; numbers are checked."""
    ctas = sum(text.counts)
    waiting: Cta = (0, ())
    start: State = ((waiting,) * ctas, first)
    seen: set[State] = {start}
    pending: list[State] = [start]
    ends: set[Memory] = set()
    while pending:
        state, memory = pending.pop()
        told = [dict(registers).get("told") for at, registers in state if at == text.end]
        assert len(set(told)) == len(told) and None not in told
        if len(told) == ctas:
            assert sorted(n for n in told if n is not None) == list(range(ctas))
            ends.add(memory)
            continue
        for number, cta in enumerate(state):
            if cta[0] == text.end or state[:number].count(cta):
                continue  # of CTAs in one state it makes no difference which goes on
            changed = dict(memory)
            after = text.step(cta, changed)
            # CTAs are alike: their order does not matter.
            others = tuple(sorted([*state[:number], after, *state[number + 1 :]]))
            following: State = (others, tuple(sorted(changed.items())))
            if following not in seen:
                seen.add(following)
                pending.append(following)
    return ends, len(seen)


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize(
    ("ratios", "counts"),
    [
        ((None, None), (1, 1)),
        ((None, None), (2, 1)),
        ((None, None), (1, 3)),
        ((1, 1), (3, 1)),
        ((1, 2), (2, 2)),
        ((None, None, None), (1, 1, 1)),
        ((1, 1, 2), (1, 2, 1)),
    ],
)
def test_every_order_hands_out_every_number_and_clears_the_counters(
    ratios: Sequence[int | None], counts: Sequence[int], turn: int
) -> None:
    text = Text(ratios, counts)
    turns = 128 + 4 * 7
    ends, states = explore(text, ((turns, turn),))
    assert states > 10
    for end in ends:
        left = dict(end)
        assert left.pop(turns) == turn + sum(counts)
        assert set(left) == {4 * n for n in range(len(counts) + 1)}
        assert not any(left.values())


def explore_staying(text: Text, first: Memory) -> tuple[set[Memory], int]:
    """The same of CTAs that stay: each comes back until it is told that there is no number."""
    total = sum(text.counts)
    waiting: Cta = (0, ())
    start: Stay = ((waiting,) * text.ctas, first, ())
    seen: set[Stay] = {start}
    pending: list[Stay] = [start]
    ends: set[Memory] = set()
    while pending:
        ctas, memory, given = pending.pop()
        if all(at == text.end for at, _ in ctas):
            assert list(given) == list(range(total))
            ends.add(memory)
            continue
        for number, cta in enumerate(ctas):
            if cta[0] == text.end or ctas[:number].count(cta):
                continue
            changed = dict(memory)
            at, registers = text.step(cta, changed)
            told = dict(registers)["told"] if at == text.end else total
            assert told not in given and told <= total
            numbers = tuple(sorted((*given, *(() if told == total else (told,)))))
            if told < total:
                kept = {k: v for k, v in registers if k in ("?queue", "?left", "?place")}
                assert text.again is not None
                at, registers = text.again, tuple(sorted(kept.items()))
            others = tuple(sorted([*ctas[:number], (at, registers), *ctas[number + 1 :]]))
            following: Stay = (others, tuple(sorted(changed.items())), numbers)
            if following not in seen:
                seen.add(following)
                pending.append(following)
    return ends, len(seen)


STAYING = [
    ((None, None), (1, 1), 1),
    ((None, None), (1, 1), 3),
    ((None, None), (2, 3), 2),
    ((1, 1), (4, 1), 2),
    ((None, None, None), (1, 2, 1), 2),
    ((1, 1, 2), (1, 1, 1), 3),
]


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize(("ratios", "counts", "ctas"), STAYING)
def test_ctas_that_stay_take_every_number_and_clear_the_counters(
    ratios: Sequence[int | None], counts: Sequence[int], ctas: int, turn: int
) -> None:
    turns = 128 + 4 * 7
    ends, states = explore_staying(Text(ratios, counts, ctas), ((turns, turn),))
    assert states > 5
    for end in ends:
        left = dict(end)
        assert left.pop(turns) == turn + ctas
        assert set(left) == {4 * n for n in range(len(counts) + 1)}
        assert not any(left.values())


@pytest.mark.parametrize(
    ("ratios", "counts", "first"),
    [
        ((1, 1), (900, 20), 132),
        ((None, None), (500, 500), 132),
        ((None, None), (250, 750), 66),
        ((None, None), (10, 1000), 2),
    ],
)
def test_places_on_the_device_are_shared_out_in_proportion(
    ratios: Sequence[int | None], counts: Sequence[int], first: int
) -> None:
    """Two CTAs stand on each of 132 SMs, launch after launch: at which item does each begin?"""
    text = Text(ratios, counts, 264)
    text.sms = 132
    for turns in ((0, 1), (2, 3), (40, 41)):
        begun: dict[int, list[int]] = {}
        for text.sm in range(132):
            for turn in turns:
                memory = {128 + 4 * text.sm: turn}
                cta = text.step((0, ()), memory)
                registers = dict(text.step(cta, memory)[1])
                begun.setdefault(registers["?queue"], []).append(text.sm)
        assert len(begun[0]) == first and len(begun[1]) == 264 - first
        assert len(set(begun[0])) == first  # on as many SMs as can be


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("setp.lt.u32 ?others, ?mine, ?all_ctas;", "setp.lt.u32 ?others, ?gone, ?all_ctas;"),
        ("setp.lt.u32 ?others, ?mine, ?all_ctas;", "setp.lt.u32 ?others, 9, ?all_ctas;"),
        ("setp.lt.u32 ?inside, ?number, ?count1;", "setp.ge.u32 ?inside, ?number, 0;"),
        ("setp.ne.u32 ?more, ?left, 0;", "setp.ne.u32 ?more, ?left, 1;"),
        ("add.u32 ?ticket, ?base1, ?number;", "add.u32 ?ticket, 0, ?number;"),
        ("mov.b32 ?left, 2;", "mov.b32 ?left, 1;"),
    ],
)
def test_a_wrong_text_of_ctas_that_stay_is_found(line: str, other: str) -> None:
    text = Text((1, 1), (3, 1), 2)
    text.lines[text.lines.index(line)] = other
    try:
        ends, _ = explore_staying(text, ())
    except AssertionError:
        return
    assert any(value for end in ends for at, value in end if at < 128)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("setp.lt.u32 ?left, ?full, 1;", "setp.lt.u32 ?left, ?full, 0;"),
        ("setp.lt.u32 ?more, ?behind, ?count1;", "setp.lt.u32 ?more, ?number, ?count1;"),
        ("setp.lt.u32 ?inside, ?number, ?count1;", "setp.ge.u32 ?inside, ?number, 0;"),
        ("add.u32 ?ticket, ?base1, ?number;", "add.u32 ?ticket, 0, ?number;"),
    ],
)
def test_a_wrong_text_is_found(line: str, other: str) -> None:
    text = Text((1, 1), (3, 1))  # turns go on to an item that is used up
    text.lines[text.lines.index(line)] = other
    try:
        ends, _ = explore(text, ())
    except AssertionError:
        return
    assert any(value for end in ends for at, value in end if at < 128)
