"""The ``init`` of a buffer: what it is filled with before a launch, as written and as evaluated."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from goptx.diag import GoptxError, Span
from goptx.expr import Expr, Number
from goptx.launch.dtypes import DTYPES, DType, encode

FORMS: Final[Mapping[str, tuple[tuple[int, ...], str]]] = {
    "zeros": ((0,), "zeros"),
    "ones": ((0,), "ones"),
    "full": ((1,), "full(value)"),
    "arange": ((0, 1, 2), "arange, arange(start) or arange(start, step)"),
    "normal": ((0, 2), "normal(mean, deviation)"),
    "uniform": ((0, 2), "uniform(low, high)"),
    "randint": ((2,), "randint(low, high), high excluded"),
}
"""The initialisers: how many arguments each takes, and how it is written. ``file:PATH`` beside."""

_CALL: Final = re.compile(r"\s*([A-Za-z_]\w*)\s*(?:\((.*)\))?\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Init:
    """An initialiser with its numbers: ``kind`` is a key of FORMS or ``file``.

    ``values`` are the arguments, with defaults filled in; ``path`` is the file of ``file``.
    """

    kind: str
    values: tuple[Number, ...] = ()
    path: Path | None = None

    def __str__(self) -> str:
        if self.path is not None:
            return f"file:{self.path}"
        return f"{self.kind}({','.join(map(repr, self.values))})" if self.values else self.kind


@dataclass(frozen=True, slots=True)
class InitSpec:
    """An initialiser as written: its arguments are expressions over the sizes."""

    kind: str
    args: tuple[Expr, ...] = ()
    path: Path | None = None
    span: Span | None = field(default=None, compare=False)

    def names(self) -> frozenset[str]:
        """The sizes that the arguments depend on."""
        return frozenset[str]().union(*(arg.names for arg in self.args))

    def at(self, dtype: DType, sizes: Mapping[str, int]) -> Init:
        """The initialiser for these sizes; GoptxError if the type cannot hold its values."""
        values = [arg.evaluate(sizes) for arg in self.args]
        check = _CHECKS.get(self.kind)
        if check is not None:
            values = check(values, dtype, self.span)
        return Init(self.kind, tuple(values), self.path)


def parse_init(text: str, folder: Path, span: Span | None) -> InitSpec:
    """Reads ``zeros``, ``normal(0,1)``, ``file:PATH.npy`` (relative to ``folder``)…"""
    if text.startswith("file:"):
        name = text.removeprefix("file:").strip()
        if not name.endswith(".npy"):
            hint = "write the array with numpy.save and name it file:PATH.npy"
            raise GoptxError.at(f"{name!r} is not a .npy file", span, hint=hint)
        return InitSpec("file", (), folder / name, span)
    match = _CALL.fullmatch(text)
    if match is None:
        raise GoptxError.at(f"malformed init {text!r}", span, hint=_forms())
    kind, inner = match.group(1), match.group(2)
    if kind not in FORMS:
        near = difflib.get_close_matches(kind, [*FORMS, "file"], 1)
        hint = f"did you mean {near[0]}?" if near else _forms()
        raise GoptxError.at(f"unknown init {kind!r}", span, hint=hint)
    args = _arguments(inner or "", match.start(2), text, span)
    counts, form = FORMS[kind]
    if len(args) not in counts:
        raise GoptxError.at(f"{kind} with {len(args)} arguments", span, hint=f"write {form}")
    return InitSpec(kind, args, None, span)


def _forms() -> str:
    return "an init is " + ", ".join(form for _, form in FORMS.values()) + " or file:PATH.npy"


def _arguments(inner: str, offset: int, text: str, span: Span | None) -> tuple[Expr, ...]:
    """The expressions between the parentheses, each with its place."""
    if not inner.strip():
        return ()
    parts: list[Expr] = []
    start, depth = 0, 0
    for at, char in enumerate(inner + ","):
        depth += (char == "(") - (char == ")")
        if char == "," and (depth == 0 or at == len(inner)):
            place = span
            if span is not None and span.text == text:
                first = span.start + offset + start
                place = Span(span.source, first, max(first + 1, first + at - start))
            parts.append(Expr.parse(inner[start:at], place))
            start = at + 1
    return tuple(parts)


# What a type can hold


def _integer(value: Number, dtype: DType, span: Span | None) -> Number:
    if dtype.is_float:
        return value
    if isinstance(value, float) and not value.is_integer():
        raise GoptxError.at(f"{value!r} is not an integer, as {dtype} needs", span)
    low, high = dtype.range
    if not low <= value <= high:
        raise GoptxError.at(f"{value} is out of the range of {dtype}", span)
    return int(value)


def _check_full(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    return [_integer(values[0], dtype, span)]


def _check_arange(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    start, step = (*values, *(0, 1)[len(values) :])
    if not dtype.is_float and not (float(start).is_integer() and float(step).is_integer()):
        raise GoptxError.at(f"start and step must be integers for {dtype}", span)
    return [start, step]


def _check_random(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    if not dtype.is_float:
        hint = "use randint(low, high)"
        raise GoptxError.at(f"fractions cannot fill a buffer of {dtype}", span, hint=hint)
    if not all(math.isfinite(v) for v in values):
        raise GoptxError.at("the arguments must be finite", span)
    for value in values:
        encode(value, dtype, span)
    return values or [0, 1]


def _check_normal(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    values = _check_random(values, dtype, span)
    if values[1] < 0:
        raise GoptxError.at(f"a negative standard deviation, {values[1]!r}", span)
    return values


def _check_uniform(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    values = _check_random(values, dtype, span)
    if values[0] > values[1]:
        raise GoptxError.at(f"the range from {values[0]!r} to {values[1]!r} is empty", span)
    encode(values[1] - values[0], dtype if dtype.size > 4 else DTYPES["f32"], span)
    return values


def _check_randint(values: list[Number], dtype: DType, span: Span | None) -> list[Number]:
    low, high = values
    if isinstance(low, float) or isinstance(high, float):
        raise GoptxError.at("the bounds of randint must be integers", span)
    if low >= high:
        hint = "the upper bound is excluded: randint(0, 2) gives 0 and 1"
        raise GoptxError.at(f"the range from {low} to {high} is empty", span, hint=hint)
    _integer(low, dtype, span)
    _integer(high - 1, dtype, span)
    wide = low < -(1 << 63) or high > 1 << 64 or (low < 0 and high > 1 << 63)
    if wide:
        raise GoptxError.at("the bounds of randint do not fit 64 bits", span)
    return [low, high]


_CHECKS: Final = {
    "full": _check_full,
    "arange": _check_arange,
    "normal": _check_normal,
    "uniform": _check_uniform,
    "randint": _check_randint,
}
