"""Numbers of threads taken apart into digits, as of a block of three dimensions, and put together.

With t = 32 * n + lane, the number of a thread in its CTA, ``t / stride % modulus`` is a digit of
it; ``modulus`` 0 stands for none. Sums of digits with factors come from coordinates; that of all
digits, each times its stride, is t.
"""

from __future__ import annotations

from dataclasses import dataclass

Digit = tuple[int, int]
"""Stride and modulus."""


@dataclass(frozen=True)
class Form:
    """A sum of digits of ``t + shift``, each times a factor.

    All of a wrapped number are those of what it is modulo 2**32, since no modulus is left out that
    might matter but for t itself.
    """

    shift: int
    terms: frozenset[tuple[Digit, int]]

    @property
    def whole(self) -> int | None:
        """The modulus, if this is ``(t + shift) % modulus``; 0 if it is all of it."""
        if len(self.terms) != 1:
            return None
        (((stride, modulus), factor),) = self.terms
        return modulus if stride == factor == 1 else None

    def plus(self, other: Form) -> Form | None:
        """The sum of two."""
        if self.shift != other.shift:
            return None
        terms = dict(self.terms)
        for digit, factor in other.terms:
            terms[digit] = terms.get(digit, 0) + factor
        return _form(self.shift, terms)

    def moved(self, by: int) -> Form | None:
        """With a constant added."""
        if by == 0:
            return self
        return Form(self.shift + by, self.terms) if self.whole == 0 else None

    def times(self, factor: int) -> Form | None:
        """Times a constant."""
        if factor <= 0:
            return None
        return Form(self.shift, frozenset((digit, old * factor) for digit, old in self.terms))

    def divided(self, by: int) -> Form | None:
        """By a constant, rounded down."""
        digit = self._digit()
        if digit is None or by <= 0 or digit[1] % by:
            return None
        stride, modulus = digit
        if modulus == by:
            return None
        return _form(self.shift, {(stride * by, modulus // by): 1})

    def rest(self, by: int) -> Form | None:
        """What a division by a constant leaves."""
        digit = self._digit()
        if digit is None or by <= 1 or digit[1] % by:
            return None
        return _form(self.shift, {(digit[0], by): 1})

    def _digit(self) -> Digit | None:
        """The digit that this is."""
        if len(self.terms) != 1:
            return None
        ((digit, factor),) = self.terms
        return digit if factor == 1 else None


def coordinates(block: tuple[int, int, int]) -> dict[str, Form | None]:
    """The coordinates of a thread in a block; those that are always 0 have no form."""
    x, y, z = block
    digits = {"x": (1, x if y * z > 1 else 0), "y": (x, y if z > 1 else 0), "z": (x * y, 0)}
    sizes = dict(zip("xyz", block, strict=True))
    return {
        axis: Form(0, frozenset({(digit, 1)})) if sizes[axis] > 1 else None
        for axis, digit in digits.items()
    }


def _form(shift: int, terms: dict[Digit, int]) -> Form:
    """A form with neighbours put together: ``d + m * e`` is one digit if e comes behind d."""
    while True:
        pair = next(
            (
                ((stride, modulus), behind)
                for (stride, modulus), factor in terms.items()
                for behind, more in terms.items()
                if modulus and behind[0] == stride * modulus and more == factor * modulus
            ),
            None,
        )
        if pair is None:
            return Form(shift, frozenset(terms.items()))
        (stride, modulus), behind = pair
        factor = terms.pop((stride, modulus))
        del terms[behind]
        joined = (stride, modulus * behind[1])
        terms[joined] = terms.get(joined, 0) + factor
