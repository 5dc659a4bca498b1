"""Integer and floating-point constants and constant expressions (PTX ISA 4.5)."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir.operands import Float, Int

_WRAP = 1 << 64
WARP_SIZE = 32


@dataclass(frozen=True, slots=True)
class Number:
    """A constant while an expression is folded: 64-bit signed or unsigned, or a double."""

    value: int | float
    unsigned: bool = False
    width: int = 64


def integer(text: str) -> Number:
    """An integer literal: decimal, ``0x``, ``0b`` or octal, with an optional ``U``.

    A literal that does not fit in 63 bits is unsigned (PTX ISA 4.5.1).
    """
    unsigned = text[-1] == "U"
    digits = text[:-1] if unsigned else text
    if digits[:2] in ("0x", "0X", "0b", "0B"):
        value = int(digits, 0)
    elif len(digits) > 1 and digits[0] == "0":
        value = int(digits, 8)
    else:
        value = int(digits)
    if value >= _WRAP:
        raise ValueError(f"{text} does not fit in 64 bits")
    return Number(value, unsigned or value >= _WRAP >> 1)


def floating(text: str) -> Float:
    """A floating-point literal; decimal ones are doubles (PTX ISA 4.5.2)."""
    head = text[:2]
    if head in ("0f", "0F"):
        return Float(int(text[2:], 16), 32)
    if head in ("0d", "0D"):
        return Float(int(text[2:], 16), 64)
    return Float(struct.unpack("<Q", struct.pack("<d", float(text)))[0], 64)


def to_operand(number: Number) -> Int | Float:
    """The folded value as an operand."""
    if isinstance(number.value, float):
        if number.width == 32:
            return Float(struct.unpack("<I", struct.pack("<f", number.value))[0], 32)
        return Float(struct.unpack("<Q", struct.pack("<d", number.value))[0], 64)
    return Int(number.value)


def fold(tree: Any, source: Source, base: int) -> Number | Float:
    """The value of an expression tree of the grammar; literals of floats keep their bits."""
    from lark import Token

    match tree.data:
        case "integer":
            try:
                return integer(str(tree.children[0]))
            except ValueError as error:
                token = tree.children[0]
                start = base + token.start_pos
                raise GoptxError.at(
                    f"bad integer: {error}", Span(source, start, start + len(token))
                ) from None
        case "floating":
            return floating(str(tree.children[0]))
        case "warp_size":
            return Number(WARP_SIZE)
        case "prefixed":
            return _prefix(str(tree.children[0]), fold(tree.children[1], source, base))
        case "cast":
            return _cast(str(tree.children[0]), _number(fold(tree.children[1], source, base)))
        case "conditional":
            condition, yes, no = (fold(child, source, base) for child in tree.children)
            return yes if _number(condition).value else no
        case "binary":
            left, operator, right = tree.children
            assert isinstance(operator, Token)
            first, second = fold(left, source, base), fold(right, source, base)
            try:
                return _binary(str(operator), _number(first), _number(second))
            except (ArithmeticError, KeyError) as error:
                at = base + (operator.start_pos or 0)
                raise GoptxError.at(
                    f"bad constant expression: {error}", Span(source, at, at + len(operator))
                ) from None
        case other:
            raise AssertionError(f"not an expression: {other}")


def _number(value: Number | Float) -> Number:
    if isinstance(value, Number):
        return value
    if value.width == 32:
        return Number(struct.unpack("<f", struct.pack("<I", value.bits))[0], width=32)
    return Number(struct.unpack("<d", struct.pack("<Q", value.bits))[0])


def _prefix(operator: str, value: Number | Float) -> Number | Float:
    if operator == "+":
        return value
    if operator == "-" and isinstance(value, Float):
        return Float(value.bits ^ 1 << value.width - 1, value.width)
    number = _number(value)
    if operator == "-":
        if isinstance(number.value, int):
            # "-9223372036854775808" is written with a literal that alone would be unsigned.
            lowest = number.value == _WRAP >> 1
            return _wrap(-number.value, number.unsigned and not lowest)
        return Number(-number.value)
    if operator == "!":
        return Number(int(not number.value))
    if isinstance(number.value, float):
        raise GoptxError.at("'~' needs an integer")
    return _wrap(~number.value, number.unsigned)


def _cast(type_: str, number: Number) -> Number:
    if type_ in (".s64", ".u64") and isinstance(number.value, int):
        return _wrap(number.value, type_ == ".u64")
    if type_ in (".f64", ".f32"):
        return Number(float(number.value), width=int(type_[2:]))
    return _wrap(int(number.value), type_.startswith(".u"))


def _wrap(value: int, unsigned: bool) -> Number:
    value %= _WRAP
    if not unsigned and value >= _WRAP >> 1:
        value -= _WRAP
    return Number(value, unsigned)


def _divide(a: int, b: int) -> int:
    if b == 0:
        raise ArithmeticError("division by zero")
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


_INTEGER: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divide,
    "%": lambda a, b: a - b * _divide(a, b),
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
}
_SHIFT: dict[str, Callable[[int, int], int]] = {
    "<<": lambda a, b: a << (b & 63),
    ">>": lambda a, b: a >> (b & 63),
}
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "&&": lambda a, b: bool(a) and bool(b),
    "||": lambda a, b: bool(a) or bool(b),
}
_FLOAT: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}


def _binary(operator: str, a: Number, b: Number) -> Number:
    if isinstance(a.value, float) or isinstance(b.value, float):
        if operator in _COMPARE:
            return Number(int(_COMPARE[operator](a.value, b.value)))
        if operator not in _FLOAT:
            raise ArithmeticError(f"'{operator}' needs integers")
        return Number(_FLOAT[operator](float(a.value), float(b.value)))
    if operator in _SHIFT:
        return _wrap(_SHIFT[operator](a.value, b.value), a.unsigned)
    unsigned = a.unsigned or b.unsigned
    left, right = (v % _WRAP if unsigned else v for v in (a.value, b.value))
    if operator in _COMPARE:
        return Number(int(_COMPARE[operator](left, right)))
    return _wrap(_INTEGER[operator](left, right), unsigned)


INTEGER_LITERAL = re.compile(r"(-?)(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)(U?)")


def quick_integer(text: str) -> int | None:
    """The value of a literal with an optional sign, or None if the text is something else."""
    match = INTEGER_LITERAL.fullmatch(text)
    if match is None:
        return None
    try:
        number = integer(match[2] + match[3])
        folded = _prefix("-", number) if match[1] else number
    except ValueError:
        return None
    assert isinstance(folded, Number) and isinstance(folded.value, int)
    return folded.value
