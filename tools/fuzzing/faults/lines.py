"""A fused kernel as lines that can be broken: what the faults of `tools/fuzzing` work on."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from goptx.contract import Contract
from goptx.ir import Module

REGISTER = re.compile(r"%[A-Za-z_$][\w$]*")
NUMBER = re.compile(r"(?<![\w.%$+-])-?\d+(?=[,;}])|(?<=\+)\d+(?=\])")
FLOAT = re.compile(r"\b0[fd][0-9A-F]{8,16}\b")
GUARD = re.compile(r"@(!?)(%[\w$]+) ")

PLAIN = re.compile(r"\t(bra|ret|exit)\b")
BARRIER = re.compile(r"\bbar(rier)?\.")

Claim = tuple[str, int]


@dataclass
class Fused:
    """A fused kernel as lines, each with what it claims to be the image of.

    ``more`` are further claims of lines: a barrier may be for several members.
    """

    lines: list[str]
    claims: list[Claim | None]
    contract: Contract
    members: Mapping[str, Module]
    more: dict[int, tuple[Claim, ...]] = field(default_factory=dict[int, tuple[Claim, ...]])

    @classmethod
    def of(cls, ptx: str, contract: Contract, members: Mapping[str, Module]) -> Fused:
        lines = ptx.split("\n")
        claims: list[Claim | None] = [None] * len(lines)
        more: dict[int, tuple[Claim, ...]] = {}
        for line, count, alias, first in contract.origins:
            for n in range(count):
                at, claim = line - 1 + n, (alias, first + n)
                if claims[at] is None:
                    claims[at] = claim
                else:
                    more[at] = (*more.get(at, ()), claim)
        return cls(lines, claims, contract, members, more)

    def copy(self) -> Fused:
        return replace(self, lines=list(self.lines), claims=list(self.claims), more=dict(self.more))

    def text(self) -> str:
        return "\n".join(self.lines)

    def settled(self) -> Contract:
        """The contract with the places that claims have now."""
        origins = [
            (n + 1, 1, *claim)
            for n, c in enumerate(self.claims)
            if c is not None
            for claim in (c, *self.more.get(n, ()))
        ]
        return replace(self.contract, origins=tuple(origins))

    # Places

    def images(self, pattern: str = "") -> list[int]:
        """Lines that claim to be images and match."""
        return [n for n, c in enumerate(self.claims) if c and re.search(pattern, self.lines[n])]

    def steps(self, pattern: str = "") -> list[int]:
        """Images that do something: no unguarded branches and returns."""
        return [n for n in self.images(pattern) if not PLAIN.match(self.lines[n])]

    def glue(self, pattern: str = r"") -> list[int]:
        """Instructions of the kernel that claim nothing and match."""
        start = next(n for n, line in enumerate(self.lines) if ".entry" in line)
        return [
            n
            for n in range(start, len(self.lines))
            if self.claims[n] is None
            and re.match(r"\t(?!\.)[^$].*;$", self.lines[n])
            and re.search(pattern, self.lines[n])
        ]

    def registers(self) -> list[str]:
        """Registers of the kernel that occur in its instructions."""
        found = {r for n in (*self.images(), *self.glue()) for r in REGISTER.findall(self.lines[n])}
        return sorted(r for r in found if re.search(r"\d$", r))

    def insert(self, at: int, line: str, claim: Claim | None = None) -> None:
        self.lines.insert(at, line)
        self.claims.insert(at, claim)
        self.more = {n + (n >= at): c for n, c in self.more.items()}

    def remove(self, at: int) -> None:
        del self.lines[at], self.claims[at]
        self.more = {n - (n > at): c for n, c in self.more.items() if n != at}


Fault = Callable[[Fused, random.Random], bool]
"""Breaks a kernel in place; false if there is nothing to break in this way."""


def pick(source: random.Random, places: Sequence[int]) -> int | None:
    """One of some lines, if there are any."""
    return source.choice(places) if places else None


def sub(fused: Fused, at: int | None, pattern: str, text: str) -> bool:
    """Replace the first match in a line; false if there is none."""
    if at is None:
        return False
    new = re.sub(pattern, text, fused.lines[at], count=1)
    changed = new != fused.lines[at]
    fused.lines[at] = new
    return changed


def kind_of(register: str) -> str:
    """A register without its number."""
    return register.rstrip("0123456789")


def formulas(fused: Fused) -> list[int]:
    """Glue that makes one predicate of two, one of them a member's or made of such."""
    made = {
        m[1]
        for n in fused.glue(r"\.pred .*%[a-h][\w$]*_p\d")
        if (m := re.search(r"(%g_pred_\d+),", fused.lines[n]))
    }
    found: list[int] = []
    for at in fused.glue(r"\t(and|or)\.pred"):
        target, *parts = re.findall(r"%[\w$]+", fused.lines[at])
        if any(part in made or re.fullmatch(r"%[a-h][\w$]*_p\d+", part) for part in parts):
            made.add(target)
            found.append(at)
    return found


def behind(fused: Fused, label: str) -> set[int]:
    """The instructions that may come behind a label, whatever branches do."""
    return after(fused, fused.lines.index(f"{label}:"))


def after(fused: Fused, line: int) -> set[int]:
    """The other instructions that may come behind a line, whatever branches do."""
    places = {text[:-1]: n for n, text in enumerate(fused.lines) if re.match(r"\$.*:$", text)}
    found, seen, pending = set[int](), set[int](), [line]
    while pending:
        start = pending.pop()
        if start in seen:
            continue
        seen.add(start)
        for n in range(start, len(fused.lines)):
            text = fused.lines[n]
            if re.match(r"\t[^.]", text) and n != line:
                found.add(n)
            if re.match(r"\t(@\S+ )?bra", text):
                pending += (places[name] for name in re.findall(r"(\$[\w$]+);", text))
            if re.match(r"\t(bra|ret|exit)\b", text):
                break
    return found
