"""Reading values of the wanted kind from a TOML table, or failing at their place."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from goptx.diag import Diagnostic, GoptxError, Span
from goptx.expr import Expr
from goptx.launch.places import Document
from goptx.launch.places import Path as Key

_T = TypeVar("_T")


def kind_of(value: object) -> str:
    """What a TOML value is, in words."""
    names: dict[type, str] = {
        bool: "a boolean",
        int: "an integer",
        float: "a fraction",
        str: "a text",
        list: "a list",
        dict: "a table",
    }
    return names.get(type(value), "a date")


@dataclass(frozen=True, slots=True)
class Table:
    """A TOML table with its place: reads values of the kind that is wanted, or fails there.

    Attributes:
        doc: the document.
        path: the way to the table.
        data: its content.
        names: the names that its expressions may use; None for any.
    """

    doc: Document
    path: Key
    data: dict[str, Any]
    names: frozenset[str] | None = None

    def child(self, keys: Key, value: object, message: str, hint: str | None = None) -> Table:
        """The table at ``keys`` below, of which ``value`` is the content; fails if it is none."""
        path = (*self.path, *keys)
        if not isinstance(value, dict):
            raise GoptxError.at(f"{message}, not {kind_of(value)}", self.doc.value(path), hint=hint)
        return Table(self.doc, path, cast("dict[str, Any]", value), self.names)

    @property
    def span(self) -> Span:
        """Where the table stands in the file."""
        return self.doc.value(self.path)

    def fail(self, key: str | None, message: str, hint: str | None = None) -> GoptxError:
        """An error at the value of a key; at the table for None."""
        span = self.span if key is None else self.doc.value((*self.path, key))
        return GoptxError.at(message, span, hint=hint)

    def unknown_keys(self, allowed: Sequence[str], what: str) -> list[Diagnostic]:
        """A finding for each key that is not allowed, with a near one; ``what`` names the table."""
        found: list[Diagnostic] = []
        for key in self.data:
            if key in allowed:
                continue
            near = difflib.get_close_matches(key, allowed, 1, 0.5)
            hint = f"did you mean {near[0]}?" if near else f"its keys are {', '.join(allowed)}"
            span = self.doc.key((*self.path, key))
            found.append(Diagnostic("error", f"{what} has no key {key!r}", span, hint=hint))
        return found

    def need(self, key: str, what: str, example: str) -> Any:
        """A value that must be there; GoptxError, with an example, where it is not."""
        if key not in self.data:
            raise self.fail(None, f"{what} needs {key!r}", f"write {example}")
        return self.data[key]

    def string(self, key: str, default: str | None = None) -> str | None:
        """A text, or the default; GoptxError if it is something else."""
        value = self.data.get(key, default)
        if value is None or isinstance(value, str):
            return value
        raise self.fail(key, f"{key} must be a text, not {kind_of(value)}", f'write {key} = "…"')

    def integer(self, key: str, low: int, high: int) -> int | None:
        """An integer from ``low`` to ``high``, None where none is given; GoptxError else."""
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, f"{key} must be an integer, not {kind_of(value)}")
        if not low <= value <= high:
            raise self.fail(key, f"{key} is {value}", f"it must be from {low} to {high}")
        return value

    def choice(self, key: str, allowed: Sequence[str], default: str) -> str:
        """One of some words; GoptxError, with a near one, if it is none of them."""
        value = self.string(key, default) or ""
        if value in allowed:
            return value
        near = difflib.get_close_matches(value, allowed, 1)
        hint = f"did you mean {near[0]}?" if near else f"it is one of {', '.join(allowed)}"
        raise self.fail(key, f"unknown {key} {value!r}", hint)

    def expr(self, keys: Key, value: object, what: str) -> Expr:
        """The expression at ``keys`` below, of which ``value`` is the content."""
        path = (*self.path, *keys)
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            hint = 'write a number, or an expression as text: "(N + 255) // 256"'
            message = f"{what} must be a number or an expression, not {kind_of(value)}"
            raise GoptxError.at(message, self.doc.value(path), hint=hint)
        span = self.doc.text(path, value) if isinstance(value, str) else self.doc.value(path)
        found = Expr.parse(value, span)
        if self.names is not None:
            found.require(self.names)
        return found

    def exprs(self, key: str, most: int) -> tuple[Expr, ...]:
        """The list of 1 to ``most`` expressions of a key."""
        value = self.data[key]
        if not isinstance(value, list):
            shown = f'"{value}"' if isinstance(value, str) else value
            hint = f"write {key} = [{shown}]" if isinstance(value, int | str) else None
            raise self.fail(key, f"{key} must be a list, not {kind_of(value)}", hint)
        items = cast("list[object]", value)
        if not 1 <= len(items) <= most:
            raise self.fail(key, f"{key} has {len(items)} values", f"it has from 1 to {most}")
        return tuple(
            self.expr((key, index), item, f"a value of {key}") for index, item in enumerate(items)
        )


class Findings:
    """What was found wrong so far, so that one mistake does not hide the others."""

    def __init__(self) -> None:
        self.all: list[Diagnostic] = []

    def add(self, found: Iterable[Diagnostic]) -> None:
        """Keeps findings that were not reported at the same place before."""
        known = {(d.message, str(d.span)) for d in self.all}
        self.all += [d for d in found if (d.message, str(d.span)) not in known]

    def attempt(self, work: Callable[[], _T]) -> _T | None:
        """The result of some work, or None after keeping what was wrong."""
        try:
            return work()
        except GoptxError as error:
            self.add(error.diagnostics)
            return None

    def stop(self) -> None:
        """Raises GoptxError if anything was found."""
        if self.all:
            raise GoptxError(tuple(self.all))
