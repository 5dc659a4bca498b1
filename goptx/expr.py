"""A small, safe language of arithmetic over named sizes, used by launch files and contracts.

An expression is a number, a name, ``+ - * // % / **``, parentheses, a comparison,
``x if condition else y`` or one of the functions ``min``, ``max`` and ``ceil_div``; it means what
it means in Python. The text is read once by Python's own parser and turned into a tree of the few
node kinds named here; nothing of a file is ever executed. Text length, depth and the size of
numbers are bounded, so that a hostile file can neither hang nor exhaust memory.
"""

from __future__ import annotations

import ast
import difflib
import keyword
import math
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from goptx.diag import GoptxError, Span

Number: TypeAlias = int | float

MAX_TEXT: Final = 4096
"""Longest text of an expression, in characters."""

MAX_DEPTH: Final = 100
"""Deepest nesting of an expression."""

MAX_BITS: Final = 127
"""Widest integer that may occur while an expression is evaluated, in bits."""

C_HELPERS: Final = """\
static inline int64_t goptx_min(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t goptx_max(int64_t a, int64_t b) { return a > b ? a : b; }
static inline int64_t goptx_floor_div(int64_t a, int64_t b) {
  return a / b - ((a % b != 0) && ((a < 0) != (b < 0)) ? 1 : 0);
}
static inline int64_t goptx_floor_mod(int64_t a, int64_t b) {
  return a - goptx_floor_div(a, b) * b;
}
static inline int64_t goptx_ceil_div(int64_t a, int64_t b) { return -goptx_floor_div(-a, b); }
static inline int64_t goptx_power(int64_t base, int64_t exponent) {
  int64_t result = 1;
  for (; exponent > 0; --exponent) result *= base;
  return result;
}
"""
"""What the text of :meth:`Expr.to_c` calls; needs ``<stdint.h>``. Valid C and C++."""


@dataclass(frozen=True, slots=True)
class _Num:
    value: Number


@dataclass(frozen=True, slots=True)
class _Name:
    name: str


@dataclass(frozen=True, slots=True)
class _Op:
    """An operation: a binary operator, ``neg``, ``if`` (condition, then, else) or a function."""

    op: str
    args: tuple[_Node, ...]


_Node: TypeAlias = _Num | _Name | _Op

_BINARY: Final[Mapping[type[ast.AST], str]] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_COMPARE: Final = frozenset({"<", "<=", ">", ">=", "==", "!="})
_FUNCTIONS: Final = ("min", "max", "ceil_div")
_CONSTANTS: Final[Mapping[str, float]] = {"inf": math.inf, "nan": math.nan}
_PRECEDENCE: Final[Mapping[str, int]] = {
    "if": 1,
    **dict.fromkeys(_COMPARE, 2),
    **dict.fromkeys(("+", "-"), 3),
    **dict.fromkeys(("*", "/", "//", "%"), 4),
    "neg": 5,
    "**": 6,
}
_ATOM: Final = 7

_TOKEN: Final = re.compile(
    r"""\s+
    | (?: 0[xX][0-9a-fA-F]+ | 0[bB][01]+ | 0[oO][0-7]+
        | (?: \d[\d_]*\.?\d* | \.\d+ ) (?: [eE][+-]?\d+ )? ) (?![\w.])
    | [A-Za-z_][A-Za-z_0-9]*
    | \*\* | // | <= | >= | == | != | [-+*/%()<>,]""",
    re.VERBOSE,
)
_LANGUAGE: Final = (
    "an expression has numbers, names of sizes, + - * // % / **, comparisons, parentheses, "
    "'x if c else y', min, max and ceil_div"
)


def is_name(text: str) -> bool:
    """Whether a text can be the name of a size: an ASCII identifier that means nothing else."""
    plain = text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
    return plain and text not in _CONSTANTS


class Expr:
    """An expression over named sizes. Immutable; equal when its canonical text is equal."""

    __slots__ = ("_node", "_text", "names", "span")

    names: frozenset[str]
    """The names of the sizes that occur."""
    span: Span | None
    """Where the expression stands in its file, for errors."""

    def __init__(self, node: _Node, span: Span | None = None) -> None:
        self._node = node
        self._text = _render(node, 0)
        self.names = frozenset(_names(node))
        self.span = span

    @classmethod
    def parse(cls, source: str | Number | Expr, span: Span | None = None) -> Expr:
        """The expression a text or a plain number stands for.

        Raises GoptxError, placed in ``span`` (the text of the expression in its file), for
        anything that is not in the language.
        """
        if isinstance(source, Expr):
            return source
        if isinstance(source, str):
            return cls(_parse(source, span), span)
        _check_size(source, span)
        return cls(_number(source), span)

    def require(self, names: Collection[str]) -> None:
        """GoptxError, with near names, if the expression uses a name that is not among these."""
        for name in sorted(self.names):
            if name not in names:
                raise _unknown(name, names, self.span)

    def evaluate(self, names: Mapping[str, int] | None = None) -> Number:
        """The value for these sizes, as Python computes it (comparisons give 0 or 1).

        Raises GoptxError for a name without a value, a division by zero and numbers that are too
        large.
        """
        return _evaluate(self._node, names or {}, self.span)

    def evaluate_int(self, names: Mapping[str, int] | None = None, what: str = "the value") -> int:
        """The value, which must be an integer; ``what`` names it in the error."""
        value = self.evaluate(names)
        if isinstance(value, int):
            return value
        hint = "use // or ceil_div for integer division" if "/" in self._text else None
        raise GoptxError.at(
            f"{what} must be an integer, but {self} is {value!r}", self.span, hint=hint
        )

    def to_c(self, rename: Mapping[str, str] | None = None) -> str:
        """C++ text that computes the value in ``int64_t`` with the help of :data:`C_HELPERS`.

        ``rename`` gives the C++ text of names. Raises GoptxError for what is not integer
        arithmetic (a float, ``/``) or does not fit 64 bits. A negative exponent gives 1.
        """
        return _to_c(self._node, rename or {}, self.span)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Expr({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Expr) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


# Reading


def _parse(text: str, span: Span | None) -> _Node:
    if len(text) > MAX_TEXT:
        raise GoptxError.at(f"an expression of more than {MAX_TEXT} characters", span)
    if not text.strip():
        raise GoptxError.at("an empty expression", span, hint="write a number or a name")
    _check_tokens(text, span)
    # One line, nothing in front: the columns that Python reports are offsets of the text.
    flat = re.sub(r"\s", " ", text)
    lead = len(flat) - len(flat.lstrip())
    try:
        tree = ast.parse(flat.strip(), mode="eval")
    except SyntaxError as error:
        at = lead + max(0, (error.offset or 1) - 1)
        place = _part(span, text, at, at + 1)
        raise GoptxError.at(
            f"malformed expression {text!r}: {error.msg}", place, hint=_LANGUAGE
        ) from None
    except (ValueError, RecursionError, MemoryError):
        raise GoptxError.at("an expression that is too large or nested too deeply", span) from None
    return _convert(tree.body, _Reading(text, span, lead), 1)


def _check_tokens(text: str, span: Span | None) -> None:
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise GoptxError.at(
                f"{text[at]!r} does not belong into an expression",
                _part(span, text, at, at + 1),
                hint=_LANGUAGE,
            )
        at = match.end()


@dataclass(frozen=True, slots=True)
class _Reading:
    """The text that is being read: places of its parts."""

    text: str
    span: Span | None
    lead: int

    def fail(self, message: str, node: ast.expr, hint: str | None = None) -> GoptxError:
        start = self.lead + node.col_offset
        end = self.lead + (node.end_col_offset or node.col_offset + 1)
        return GoptxError.at(message, _part(self.span, self.text, start, end), hint=hint)


def _part(span: Span | None, text: str, start: int, end: int) -> Span | None:
    """The place of a part of the expression, if the span shows the text character by character."""
    if span is None or span.text != text:
        return span
    last = max(0, len(text) - 1)
    start = min(start, last)
    return Span(span.source, span.start + start, span.start + max(start + 1, min(end, len(text))))


def _convert(node: ast.expr, reading: _Reading, depth: int) -> _Node:
    if depth > MAX_DEPTH:
        raise GoptxError.at("an expression that is nested too deeply", reading.span)

    def sub(*nodes: ast.expr) -> tuple[_Node, ...]:
        return tuple(_convert(n, reading, depth + 1) for n in nodes)

    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            _check_size(value, reading.span)
            return _Num(value)
        case ast.Name(id=name) if name in _CONSTANTS:
            return _Num(_CONSTANTS[name])
        case ast.Name(id=name):
            return _Name(name)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return _Op("neg", sub(operand))
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return sub(operand)[0]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _Op(_BINARY[type(op)], sub(left, right))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _BINARY:
            return _Op(_BINARY[type(op)], sub(left, right))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _Op("if", sub(test, body, orelse))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return _Op(_function(name, len(args), node, reading), sub(*args))
        case _:
            raise reading.fail("this is not allowed in an expression", node, _LANGUAGE)


def _function(name: str, count: int, node: ast.expr, reading: _Reading) -> str:
    if name not in _FUNCTIONS:
        near = difflib.get_close_matches(name, _FUNCTIONS, 1)
        hint = f"did you mean {near[0]}?" if near else "the functions are min, max and ceil_div"
        raise reading.fail(f"unknown function {name!r}", node, hint)
    if name == "ceil_div" and count != 2:
        raise reading.fail(f"ceil_div takes 2 arguments, not {count}", node)
    if name != "ceil_div" and count < 2:
        raise reading.fail(f"{name} takes 2 or more arguments, not {count}", node)
    return name


def _number(value: Number) -> _Node:
    if value < 0 or (isinstance(value, float) and math.copysign(1.0, value) < 0):
        return _Op("neg", (_Num(-value),))
    return _Num(value)


def _names(node: _Node) -> Iterator[str]:
    match node:
        case _Name(name):
            yield name
        case _Op(_, args):
            for arg in args:
                yield from _names(arg)
        case _Num():
            return


# Writing


def _render(node: _Node, least: int) -> str:
    """Python text of a node, in parentheses if it binds weaker than ``least``."""
    match node:
        case _Num(value):
            return repr(value)
        case _Name(name):
            return name
        case _Op(op, args) if op in _FUNCTIONS:
            return f"{op}({', '.join(_render(a, 0) for a in args)})"
        case _Op(op, args):
            own = _PRECEDENCE.get(op, _ATOM)
            text = _render_operator(op, args, own)
            return f"({text})" if own < least else text


def _render_operator(op: str, args: tuple[_Node, ...], own: int) -> str:
    if op == "neg":
        return "-" + _render(args[0], own)
    if op == "if":
        test, then, other = args
        return f"{_render(then, own + 1)} if {_render(test, own + 1)} else {_render(other, own)}"
    if op == "**":  # binds tighter than a sign on its left, looser than one on its right
        return f"{_render(args[0], own + 1)} ** {_render(args[1], _PRECEDENCE['neg'])}"
    left = own + 1 if op in _COMPARE else own
    return f"{_render(args[0], left)} {op} {_render(args[1], own + 1)}"


def _to_c(node: _Node, rename: Mapping[str, str], span: Span | None) -> str:
    match node:
        case _Num(int(value)) if value < 1 << 63:
            return f"INT64_C({value})"
        case _Num(value):
            raise GoptxError.at(f"{value!r} is not a 64-bit integer", span)
        case _Name(name):
            return rename.get(name, name)
        case _Op(op, args):
            parts = [_to_c(arg, rename, span) for arg in args]
            return _operator_to_c(op, parts, span)


def _operator_to_c(op: str, parts: list[str], span: Span | None) -> str:
    helpers = {"//": "floor_div", "%": "floor_mod", "**": "power", "ceil_div": "ceil_div"}
    if op == "/":
        raise GoptxError.at(
            "'/' gives a fraction, which a launch cannot use", span, hint="use // or ceil_div"
        )
    if op == "neg":
        return f"(-{parts[0]})"
    if op == "if":
        return f"({parts[0]} ? {parts[1]} : {parts[2]})"
    if op in helpers:
        return f"goptx_{helpers[op]}({parts[0]}, {parts[1]})"
    if op in ("min", "max"):
        text = parts[0]
        for part in parts[1:]:
            text = f"goptx_{op}({text}, {part})"
        return text
    if op in _COMPARE:
        return f"(int64_t)({parts[0]} {op} {parts[1]})"
    return f"({parts[0]} {op} {parts[1]})"


# Evaluation


def _calculate(op: str, values: list[Number]) -> Any:
    """The value of one operation; arguments are as many as the operation takes."""
    if op == "neg":
        return -values[0]
    if op == "min":
        return min(values)
    if op == "max":
        return max(values)
    a, b = values
    if op in _COMPARE:
        return _compare(op, a, b)
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return a / b
        case "//":
            return a // b
        case "%":
            return a % b
        case "**":
            return a**b
        case _:  # ceil_div
            return -(-a // b)


def _compare(op: str, a: Number, b: Number) -> int:
    match op:
        case "<":
            return int(a < b)
        case "<=":
            return int(a <= b)
        case ">":
            return int(a > b)
        case ">=":
            return int(a >= b)
        case "==":
            return int(a == b)
        case _:
            return int(a != b)


def _evaluate(node: _Node, names: Mapping[str, int], span: Span | None) -> Number:
    match node:
        case _Num(value):
            return value
        case _Name(name):
            if name not in names:
                raise _unknown(name, names, span)
            _check_size(names[name], span)
            return names[name]
        case _Op("if", (test, then, other)):
            return _evaluate(then if _evaluate(test, names, span) else other, names, span)
        case _Op(op, args):
            return _apply(op, [_evaluate(arg, names, span) for arg in args], span)


def _apply(op: str, values: list[Number], span: Span | None) -> Number:
    if op == "**":
        _check_power(values[0], values[1], span)
    try:
        value = _calculate(op, values)
    except ZeroDivisionError:
        raise GoptxError.at("division by zero", span) from None
    except OverflowError:
        raise GoptxError.at("a number that is too large", span) from None
    if not isinstance(value, int | float):
        raise GoptxError.at("a root of a negative number", span)
    _check_size(value, span)
    return value


def _check_power(base: Number, exponent: Number, span: Span | None) -> None:
    """Refuses a power before it is computed, because computing it could take for ever."""
    if not (isinstance(base, int) and isinstance(exponent, int)) or abs(base) < 2 or exponent < 0:
        return
    if exponent > MAX_BITS or (base.bit_length() - 1) * exponent > MAX_BITS:
        raise GoptxError.at(f"{base} ** {exponent} is too large", span)


def _check_size(value: Number, span: Span | None) -> None:
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        raise GoptxError.at(f"a number of more than {MAX_BITS} bits", span)


def _unknown(name: str, names: Collection[str], span: Span | None) -> GoptxError:
    near = difflib.get_close_matches(name, list(names), 1)
    if near:
        hint = f"did you mean {near[0]}?"
    elif names:
        hint = f"the names are {', '.join(sorted(names))}"
    else:
        hint = "names get their values in a table [KERNEL.sizes.SIZE]"
    place = span
    if span is not None:
        found = re.search(rf"\b{re.escape(name)}\b", span.text)
        if found:
            place = Span(span.source, span.start + found.start(), span.start + found.end())
    return GoptxError.at(f"unknown name {name!r}", place, hint=hint)
