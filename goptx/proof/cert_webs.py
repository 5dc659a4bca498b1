"""Registers that serve for several things one after the other, taken for several registers.

A *web* is a set of definitions of a register of which some reach a common use. What is read from a
register was written by the web of the place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from goptx.proof.cert_code import DONE, Code


class Webs:
    """The webs of a body.

    A register with one definition is one web, and keeps its name.

    Attributes:
        uses, defs: what each instruction reads and writes, by the names of webs.
    """

    def __init__(self, code: Code) -> None:
        self._code = code
        self._defs_of = self._split()
        """The definitions of each register that is taken apart, as a set of bits."""
        self._numbers: dict[tuple[int, str], int] = {}
        for index, names in enumerate(code.defs):
            for name in names:
                if name in self._defs_of:
                    number = self._numbers[index, name] = len(self._numbers)
                    self._defs_of[name] |= 1 << number
        self._root = list(range(len(self._numbers)))
        self.uses, self.defs = list(code.uses), list(code.defs)
        if self._numbers:
            self._name(list(self._reads()))

    def _split(self) -> dict[str, int]:
        counts = Counter(name for names in self._code.defs for name in names)
        return {name: 0 for name, count in counts.items() if count > 1}

    def _reaching(self) -> list[int]:
        """The definitions that reach the start of each block, as bits."""
        code = self._code
        gen, kill = [0] * len(code.starts), [0] * len(code.starts)
        for (index, name), number in sorted(self._numbers.items()):
            block = code.block_of[index]
            if code.instructions[index].guard is None:
                gen[block] &= ~self._defs_of[name]
                kill[block] |= self._defs_of[name]
            gen[block] |= 1 << number
        found = [0] * len(code.starts)
        pending = list(range(len(code.starts)))
        waiting = [True] * len(pending)
        while pending:
            block = pending.pop()
            waiting[block] = False
            out = gen[block] | (found[block] & ~kill[block])
            for following in code.successors(block):
                if following != DONE and out & ~found[following]:
                    found[following] |= out
                    if not waiting[following]:
                        waiting[following] = True
                        pending.append(following)
        return found

    def _reads(self) -> Iterator[tuple[int, str, int]]:
        """The reads of registers that are taken apart: the instruction, the register, and one
        definition that reaches it, or -1; all that do become one web."""
        code, reaching = self._code, self._reaching()
        for block, here in enumerate(reaching):
            for index in range(code.starts[block], code.ends[block]):
                guarded = code.instructions[index].guard is not None
                defs = [name for name in code.defs[index] if name in self._defs_of]
                # What is written under a guard only may stay as it was.
                for name in dict.fromkeys((*code.uses[index], *(defs if guarded else ()))):
                    if name in self._defs_of:
                        yield index, name, self._joined(here & self._defs_of[name])
                for name in defs:
                    number = self._numbers[index, name]
                    if guarded:
                        here |= 1 << number
                        self._joined(here & self._defs_of[name])
                    else:
                        here = (here & ~self._defs_of[name]) | 1 << number

    def _joined(self, bits: int) -> int:
        """Make definitions one web; returns one of them, -1 if there are none."""
        first = -1
        while bits:
            lowest = bits & -bits
            number = self._find(lowest.bit_length() - 1)
            if first < 0:
                first = number
            elif number != first:
                self._root[number] = first
            bits ^= lowest
        return first

    def _find(self, number: int) -> int:
        while self._root[number] != number:
            self._root[number] = self._root[self._root[number]]
            number = self._root[number]
        return number

    def _name(self, reads: list[tuple[int, str, int]]) -> None:
        """Give the webs names."""
        code = self._code
        webs: dict[int, dict[str, str]] = {}
        for index, name, number in reads:
            web = self._find(number) if number >= 0 else number
            webs.setdefault(index, {})[name] = f"{name}#{web}"
        for index, names in webs.items():
            self.uses[index] = [names.get(name, name) for name in code.uses[index]]
        for index, names in enumerate(code.defs):
            if any(name in self._defs_of for name in names):
                self.defs[index] = [
                    f"{name}#{self._find(self._numbers[index, name])}"
                    if name in self._defs_of
                    else name
                    for name in names
                ]


def undefined(web: str) -> bool:
    """Whether nothing is written before it is read as this web."""
    return web.endswith("#-1")
