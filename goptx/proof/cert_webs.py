"""Registers that serve for several things one after the other, taken for several registers.

A *web* is a set of definitions of a register of which some reach a common use. What is read from a
register was written by the web of the place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from goptx.proof.cert_code import DONE, Code


class Webs:
    """The webs of some registers of a body.

    A register with one definition is one web, and keeps its name.

    Args:
        code: the body.
        names: the registers.
    """

    def __init__(self, code: Code, names: Collection[str]) -> None:
        self._code = code
        writers = code.writers
        self._defs_of = {name: 0 for name in names if len(writers.get(name, ())) > 1}
        """The definitions of each register that is taken apart, as a set of bits."""
        places = [(index, name) for name in self._defs_of for index in writers[name]]
        self._numbers = {place: number for number, place in enumerate(sorted(set(places)))}
        for (_, name), number in self._numbers.items():
            self._defs_of[name] |= 1 << number
        self._root = list(range(len(self._numbers)))
        self._read: dict[int, dict[str, str]] = {}
        if self._numbers:
            self._name(list(self._reads()))

    def uses(self, index: int) -> list[str]:
        """What an instruction reads, by the names of webs."""
        names, webs = self._code.uses[index], self._read.get(index)
        return names if webs is None else [webs.get(name, name) for name in names]

    def defs(self, index: int) -> list[str]:
        """What an instruction writes, by the names of webs."""
        names, numbers = self._code.defs[index], self._numbers
        return [
            f"{name}#{self._find(numbers[index, name])}" if name in self._defs_of else name
            for name in names
        ]

    def _reaching(self) -> list[int]:
        """The definitions that reach the start of each block, as bits."""
        code = self._code
        gen, kill = [0] * len(code.starts), [0] * len(code.starts)
        for (index, name), number in self._numbers.items():
            block = code.block_of[index]
            if code.instructions[index].guard is None:
                gen[block] &= ~self._defs_of[name]
                kill[block] |= self._defs_of[name]
            gen[block] |= 1 << number
        found = [0] * len(code.starts)
        pending = list(reversed(range(len(code.starts))))
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
        code, parted, reaching = self._code, self._defs_of, self._reaching()
        touching = {index for index, _ in self._numbers}
        touching.update(
            n for n, names in enumerate(code.uses) if not parted.keys().isdisjoint(names)
        )
        block, here = -1, 0
        for index in sorted(touching):
            if code.block_of[index] != block:
                block = code.block_of[index]
                here = reaching[block]
            guarded = code.instructions[index].guard is not None
            defs = [name for name in code.defs[index] if name in parted]
            # What is written under a guard only may stay as it was.
            for name in dict.fromkeys((*code.uses[index], *(defs if guarded else ()))):
                if name in parted:
                    yield index, name, self._joined(here & parted[name])
            for name in defs:
                number = self._numbers[index, name]
                if guarded:
                    here |= 1 << number
                    self._joined(here & parted[name])
                else:
                    here = (here & ~parted[name]) | 1 << number

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
        """Give the webs that are read names."""
        for index, name, number in reads:
            web = self._find(number) if number >= 0 else number
            self._read.setdefault(index, {})[name] = f"{name}#{web}"


def undefined(web: str) -> bool:
    """Whether nothing is written before it is read as this web."""
    return web.endswith("#-1")
