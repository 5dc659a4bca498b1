"""Integer and floating-point constants and constant expressions (PTX ISA 4.5)."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from goptx.diag import GoptxError, Source, Span
from goptx.ir.operands import Float, Int

_WRAP = 1 << 64
WARP_SIZE = 32

_MOST_DIGITS = 100
"""Above this no literal is looked at: `int` refuses thousands of digits."""


@dataclass(frozen=True, slots=True)
class Number:
    """A constant while an expression is folded: 64-bit signed or unsigned, or a double."""

    value: int | float
    unsigned: bool = False
    width: int = 64


def integer(text: str) -> Number:
    """An integer literal: decimal, ``0x``, ``0b`` or octal, with an optional ``U``.

    A literal that does not fit in 63 bits is unsigned (PTX ISA 4.5.1). ValueError where it is none.
    """
    unsigned = text[-1] == "U"
    digits = text[:-1] if unsigned else text
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"{text[:20]}… does not fit in 64 bits")
    if digits[:2] in ("0x", "0X", "0b", "0B"):
        value = int(digits, 0)
    elif len(digits) > 1 and digits[0] == "0":
        try:
            value = int(digits, 8)
        except ValueError:
            raise ValueError(f"{digits} is not octal, which its leading 0 says") from None
    else:
        value = int(digits)
    if value >= _WRAP:
        raise ValueError(f"{text} does not fit in 64 bits")
    return Number(value, unsigned or value >= _WRAP >> 1)


def floating(text: str) -> Float:
    """A floating-point literal; decimal ones are doubles (PTX ISA 4.5.2).

    ValueError where a decimal one is beyond the largest double.
    """
    head = text[:2]
    if head in ("0f", "0F"):
        return Float(int(text[2:], 16), 32)
    if head in ("0d", "0D"):
        return Float(int(text[2:], 16), 64)
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"{text} does not fit in 64 bits")
    return Float(struct.unpack("<Q", struct.pack("<d", value))[0], 64)


def to_operand(number: Number) -> Int | Float:
    """The folded value as an operand."""
    if isinstance(number.value, float):
        if number.width == 32:
            return Float(struct.unpack("<I", struct.pack("<f", number.value))[0], 32)
        return Float(struct.unpack("<Q", struct.pack("<d", number.value))[0], 64)
    return Int(number.value)


def constant(tree: Any, source: Source, base: int) -> Int | Float:
    """The value of an expression tree of the grammar as an operand."""
    value = fold(tree, source, base)
    return to_operand(value) if isinstance(value, Number) else value


def fold(tree: Any, source: Source, base: int) -> Number | Float:
    """The value of an expression tree of the grammar; literals of floats keep their bits.

    Terms come from an explicit stack, for a sum of a million terms is a tree a million deep.
    """
    values: list[Number | Float] = []
    stack: list[tuple[Any, bool]] = [(tree, False)]
    while stack:
        node, is_ready = stack.pop()
        parts = [child for child in node.children if hasattr(child, "data")]
        if parts and not is_ready:
            stack.append((node, True))
            stack += [(part, False) for part in reversed(parts)]
            continue
        first = len(values) - len(parts)
        arguments = values[first:]
        del values[first:]
        try:
            values.append(_evaluate(node, arguments))
        except (ArithmeticError, KeyError, ValueError) as error:
            raise GoptxError.at(f"bad constant: {error}", _place(node, source, base)) from None
    return values[0]


def _place(node: Any, source: Source, base: int) -> Span:
    """The first token of a tree."""
    stack = [node]
    while stack:
        found = stack.pop()
        if not hasattr(found, "data"):
            start = base + found.start_pos
            return Span(source, start, start + len(found))
        stack += reversed(found.children)
    return Span(source, base, base + 1)


def _evaluate(node: Any, arguments: list[Number | Float]) -> Number | Float:
    match node.data:
        case "integer":
            return integer(str(node.children[0]))
        case "floating" | "bit_float":
            return floating(str(node.children[0]))
        case "warp_size":
            return Number(WARP_SIZE)
        case "prefixed":
            return _prefix(str(node.children[0]), arguments[0])
        case "cast":
            return _cast(str(node.children[0]), _number(arguments[0]))
        case "conditional":
            return arguments[1] if _number(arguments[0]).value else arguments[2]
        case "binary":
            operator = str(node.children[1])
            return _binary(operator, _number(arguments[0]), _number(arguments[1]))
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
        return Number(int(not _whole(operator, number)))
    return _wrap(~_whole(operator, number), number.unsigned)


def _whole(operator: str, number: Number) -> int:
    if isinstance(number.value, float):
        raise ArithmeticError(f"'{operator}' needs an integer")
    return number.value


def _cast(type_: str, number: Number) -> Number:
    if type_ not in (".s64", ".u64"):
        raise ArithmeticError(f"a constant is cast to .s64 or .u64, not to {type_}")
    if isinstance(number.value, float):
        raise ArithmeticError("only an integer can be cast")
    return _wrap(number.value, type_ == ".u64")


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
        if not (isinstance(a.value, float) and isinstance(b.value, float)):
            raise ArithmeticError("an integer and a float do not go together")
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


_LITERAL = re.compile(r"(-?)\s*(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)(U?)", re.ASCII)


def quick_integer(text: str) -> int | None:
    """The value of a literal with an optional sign, or None if the text is something else."""
    match = _LITERAL.fullmatch(text)
    if match is None or len(text) > 80:
        return None
    try:
        number = integer(match[2] + match[3])
        folded = _prefix("-", number) if match[1] else number
    except ValueError:
        return None
    assert isinstance(folded, Number) and isinstance(folded.value, int)
    return folded.value
