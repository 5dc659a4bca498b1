"""Expressions of the certificate, made so that equal ones are one object.

What the plan demands and what glue computes are compared all the time. In a row of members each
number of a CTA is made of the one before it twice, so whoever walks such an expression as a tree
takes twice as long for each further member. Here an expression is hashed once, from what its parts
already know, and parts that are equal are identical, which Python sees without looking into them.
"""

from __future__ import annotations

from typing import Any, Self

Expression = tuple[Any, ...]
"""See `goptx.proof.cert_plan`."""


class Term(Expression):
    """An expression that is hashed once; equal to a plain tuple of the same parts."""

    _hash: int

    def __new__(cls, parts: Expression) -> Self:
        made = super().__new__(cls, parts)
        made._hash = hash(parts)
        return made

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, Term) and self._hash != other._hash:
            return False
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        return not self == other


class Terms:
    """The expressions of one certificate, each of them once."""

    def __init__(self) -> None:
        self._known: dict[Term, Term] = {}

    def of(self, *parts: Any) -> Expression:
        """The expression of an opcode, or a kind, and its operands, which are made here as well or
        have no parts."""
        term = Term(parts)
        return self._known.setdefault(term, term)
