"""Shapes of launches as the certificate knows them: by their values at sample launches."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Sequence

from goptx.contract import RESIDENT, Contract, MemberRecord
from goptx.expr import Expr
from goptx.proof.cert_terms import Expression, Terms

SAMPLES = 64
"""Sample launches; plans of many members have more, and those with ``coarsen``: see
`_small_samples`."""

LARGE = 26
"""Bits of the largest extents along x."""


class Shapes:
    """Shapes by their values at sample launches of the members."""

    def __init__(
        self, contract: Contract, copies: int = 1, turns: Collection[int] = frozenset()
    ) -> None:
        source = random.Random(20)
        count = max(SAMPLES, 2 * len(contract.members))
        self._samples = [_sample(contract, source, n) for n in range(count)]
        self._samples += _small_samples(contract, source, range(1, 2 * copies + 2))
        around = {t * n + d for t in turns for n in (1, 2, 3) for d in (-1, 0, 1)}
        self._samples += _small_samples(contract, source, sorted(around - {-1, 0}))
        self._samples += [_large_sample(contract, source, m.alias) for m in contract.members]
        self.samples = len(self._samples)
        """Launches that a shape has values for."""
        self._texts: dict[str, Expression] = {}
        self.terms = Terms()
        """All expressions of the certificate."""

    def of_text(self, text: str) -> Expression:
        """The shape of an expression of the contract."""
        found = self._texts.get(text)
        if found is None:
            parsed = Expr.parse(text)
            values = [parsed.evaluate_int(names) for names in self._samples]
            found = self._texts[text] = self.of_values(values)
        return found

    def of_values(self, values: Sequence[int]) -> Expression:
        """A shape, or a constant where it is the same at all samples."""
        if len(set(values)) == 1:
            return ("const", values[0])
        return self.terms.of("shape", tuple(values))

    def grid(self, member: MemberRecord) -> tuple[Expression, Expression, Expression]:
        """The extents of a member's grid."""
        x, y, z = (self._axis(member, axis) for axis in range(3))
        return x, y, z

    def _axis(self, member: MemberRecord, axis: int) -> Expression:
        if member.grid is not None:
            return ("const", member.grid[axis])
        if axis >= member.rank:
            return ("const", 1)
        name = f"{member.alias}_grid_{'xyz'[axis]}"
        return self.terms.of("shape", tuple(sample[name] for sample in self._samples))

    def values(self, shape: Expression) -> tuple[int, ...]:
        """The values of a shape or constant at the samples."""
        return shape[1] if shape[0] == "shape" else (shape[1],) * self.samples


def _sample(contract: Contract, source: random.Random, number: int) -> dict[str, int]:
    """Shapes of one launch of the members: of all magnitudes, and each member once far ahead of the
    others and once far behind, so that no maximum has always the same winner."""
    count = len(contract.members)
    fixed = [math.prod(m.grid) for m in contract.members if m.grid is not None]
    most = max(10.0, *(n.bit_length() + 1.0 for n in fixed), 0.0)
    names: dict[str, int] = {}
    for position, member in enumerate(contract.members):
        bits = source.uniform(0, most)
        if number < 2 * count:
            bits = most if (position == number // 2) == (number % 2 == 0) else 1.0
        for axis, letter in enumerate("xyz"):
            least = bits if number < 2 * count else bits / 2
            size = 1 if axis >= member.rank else int(2 ** source.uniform(least, bits))
            size *= _whole(member, axis)
            names[f"{member.alias}_grid_{letter}"] = member.grid[axis] if member.grid else size
        size = source.randrange(1 << source.randrange(14))
        dynamic = member.dynamic_shared
        names[f"{member.alias}_dynamic_shared"] = size if dynamic is None else dynamic
    names[RESIDENT] = 1 + source.randrange(1 << source.randrange(1, 14))
    return names


def _large_sample(contract: Contract, source: random.Random, ahead: str) -> dict[str, int]:
    """Shapes of a launch of large grids, of which a member has the largest if it may have any."""
    names = _sample(contract, source, 2 * len(contract.members))
    for member in contract.members:
        if member.grid is None:
            bits = (LARGE - 2, LARGE) if member.alias == ahead else (0, LARGE - 2)
            size = int(2 ** source.uniform(*bits)) * _whole(member, 0)
            for axis, extent in zip("xyz", (size, 1, 1), strict=True):
                names[f"{member.alias}_grid_{axis}"] = extent
    return names


def _whole(member: MemberRecord, axis: int) -> int:
    """What an extent of a member's grid is a multiple of: its clusters lie along x."""
    return member.cluster or 1 if axis == 0 else 1


def _small_samples(
    contract: Contract, source: random.Random, counts: Iterable[int]
) -> list[dict[str, int]]:
    """Launches of few CTAs, of all numbers up to twice the copies that one CTA does, and of those
    around which it has a round more: all members have the number, or one has it and the others one
    CTA."""
    found: list[dict[str, int]] = []
    aliases = [member.alias for member in contract.members]
    for count in counts:
        names = _sample(contract, source, SAMPLES + count)
        chosen = (aliases, *([alias] for alias in aliases[: len(aliases) if count > 1 else 0]))
        for several in chosen:
            sample = dict(names)
            for member in contract.members:
                for axis, letter in enumerate("xyz"):
                    size = count if axis == 0 and member.alias in several else 1
                    size *= _whole(member, axis)
                    if member.grid is None:
                        sample[f"{member.alias}_grid_{letter}"] = size
            found.append(sample)
    return found
