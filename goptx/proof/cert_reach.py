"""Which definitions of a register reach each read of it, for registers that have several.

A *value* is what one definition writes, whenever it is executed. A read finds the value of a
definition that reaches it: there is a way from it to the read on which nothing else writes the
register for sure. What is written under a guard only may stay as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from goptx.proof.cert_code import DONE, Code

_NOBODY = "#-"


class Reach:
    """The values of some registers of a body, and the *joins*: what is read where several may be.

    Registers with one definition keep their name, for what it writes and what is read.

    Args:
        code: the body.
        names: the registers.

    Attributes:
        joins: for each value those that it is one of.
    """

    def __init__(self, code: Code, names: Collection[str]) -> None:
        self._code = code
        writers = code.writers
        self._defs_of = {name: 0 for name in names if len(writers.get(name, ())) > 1}
        """The definitions of each register that has several, as a set of bits."""
        places = {(index, name) for name in self._defs_of for index in writers[name]}
        self._numbers = {place: number for number, place in enumerate(sorted(places))}
        for (_, name), number in self._numbers.items():
            self._defs_of[name] |= 1 << number
        self._found: dict[tuple[str, int], str] = {}
        self._read: dict[int, dict[str, str]] = {}
        self._joins: dict[str, list[str]] = {}
        if self._numbers:
            self._look()

    @property
    def joins(self) -> Mapping[str, list[str]]:
        return self._joins

    def uses(self, index: int) -> list[str]:
        """What an instruction reads, by the names of values and joins."""
        names, read = self._code.uses[index], self._read.get(index)
        return names if read is None else [read.get(name, name) for name in names]

    def defs(self, index: int) -> list[str]:
        """What an instruction writes, by the names of values."""
        numbers = self._numbers
        return [
            _value(name, numbers[index, name]) if name in self._defs_of else name
            for name in self._code.defs[index]
        ]

    def _at_starts(self) -> list[int]:
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

    def _look(self) -> None:
        """Find what is read everywhere."""
        code, several, at_starts = self._code, self._defs_of, self._at_starts()
        touching = {index for index, _ in self._numbers}
        touching.update(
            n for n, names in enumerate(code.uses) if not several.keys().isdisjoint(names)
        )
        block, here = -1, 0
        for index in sorted(touching):
            if code.block_of[index] != block:
                block = code.block_of[index]
                here = at_starts[block]
            read = {n: self._name(n, here & several[n]) for n in code.uses[index] if n in several}
            if read:
                self._read[index] = read
            for name in code.defs[index]:
                if name in several:
                    if code.instructions[index].guard is None:
                        here &= ~several[name]
                    here |= 1 << self._numbers[index, name]

    def _name(self, name: str, bits: int) -> str:
        """The name of what is read where some definitions of a register reach."""
        found = self._found.get((name, bits))
        if found is None:
            found = self._found[name, bits] = self._new(name, bits)
        return found

    def _new(self, name: str, bits: int) -> str:
        if not bits:
            return name + _NOBODY
        if not bits & bits - 1:
            return _value(name, bits.bit_length() - 1)
        join = f"{name}#+{len(self._found)}"
        while bits:
            lowest = bits & -bits
            self._joins.setdefault(_value(name, lowest.bit_length() - 1), []).append(join)
            bits ^= lowest
        return join


def _value(name: str, number: int) -> str:
    return f"{name}#{number}"


def undefined(value: str) -> bool:
    """Whether nothing is written before it is read as this."""
    return value.endswith(_NOBODY)
