"""Options as text, both ways: ``{max_latency=200, order=latency}`` and the fields of a dataclass.

A name with options is written ``name{key=value, key=value}``; a value is a number, a word, a
string in double quotes, a list ``[a, b]`` or a table ``{key=value}``. The types of a dataclass's
fields say which values fit; what does not is reported with carets under the text.
"""

from __future__ import annotations

import difflib
import json
import re
import types
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import (
    Any,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from goptx.diag import Diagnostic, GoptxError, Source, Span

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<number>[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?![\w.]))
    | (?P<word>[A-Za-z_$%.~/][\w$%.~/:+-]*)
    | (?P<string>"(?:[^"\\]|\\.)*")
    | (?P<mark>[{}\[\],=])
    )""",
    re.X,
)
_WORD = re.compile(r"[A-Za-z_$%.~/][\w$%.~/:+-]*")
_KEYWORDS = ("true", "false", "none")
_T = TypeVar("_T")


class Item(NamedTuple):
    """A value as it was written: kind (number, word, string, list, table), content, place."""

    kind: str
    value: Any
    span: Span


class Option(NamedTuple):
    """One ``key=value``; the value is None where only the key was written, which means true."""

    key: str
    span: Span
    item: Item | None


class Spec(NamedTuple):
    """A name with its options; ``whole`` is the place of all of it."""

    name: str
    span: Span
    options: tuple[Option, ...]
    whole: Span


class Reader:
    """Reads names with options from a text, left to right."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._at = 0
        self._kind = ""
        self._text = ""
        self._span = Span(source, 0, 0)
        self._advance()

    @property
    def at_end(self) -> bool:
        """Whether all of the text was read."""
        return self._kind == "end"

    def specs(self) -> list[Spec]:
        """The whole text as a list of specs with commas between them."""
        found: list[Spec] = []
        while not self.at_end:
            found.append(self.spec())
            if self.at_end:
                break
            self._expect(",")
            if self.at_end:
                raise self._unexpected("a name")
        return found

    def spec(self) -> Spec:
        """One name, with options in braces or without."""
        name, span = self._word("a name")
        options: tuple[Option, ...] = ()
        end = span.end
        if self._is("{"):
            self._advance()
            options = tuple(self._options())
            end = self._expect("}").end
        return Spec(name, span, options, Span(self.source, span.start, end))

    def _options(self) -> Iterator[Option]:
        while not self._is("}"):
            key, span = self._word("the name of an option")
            item = None
            if self._is("="):
                self._advance()
                item = self._item()
            yield Option(key, span, item)
            if not self._is("}"):
                if not self._is(","):
                    raise self._unexpected("',' or '}'")
                self._advance()

    def _item(self) -> Item:
        kind, text, span = self._kind, self._text, self._span
        if kind in ("number", "word", "string"):
            self._advance()
            value = json.loads(text, strict=False) if kind == "string" else text
            return Item(kind, value, span)
        if self._is("["):
            self._advance()
            items: list[Item] = []
            while not self._is("]"):
                items.append(self._item())
                if not self._is("]"):
                    self._expect(",", "',' or ']'")
            end = self._expect("]").end
            return Item("list", items, Span(self.source, span.start, end))
        if self._is("{"):
            self._advance()
            options = tuple(self._options())
            end = self._expect("}").end
            return Item("table", options, Span(self.source, span.start, end))
        raise self._unexpected("a value")

    def _is(self, mark: str) -> bool:
        return self._kind == "mark" and self._text == mark

    def _expect(self, mark: str, wanted: str | None = None) -> Span:
        if not self._is(mark):
            raise self._unexpected(wanted or repr(mark))
        span = self._span
        self._advance()
        return span

    def _word(self, wanted: str) -> tuple[str, Span]:
        if self._kind != "word":
            raise self._unexpected(wanted)
        found = self._text, self._span
        self._advance()
        return found

    def _unexpected(self, wanted: str) -> GoptxError:
        what = "the end of the text" if self.at_end else repr(self._text)
        return GoptxError.at(f"expected {wanted}, found {what}", self._span)

    def _advance(self) -> None:
        text = self.source.text
        match = _TOKEN.match(text, self._at)
        if match is not None and match.lastgroup is not None:
            self._kind, self._text = match.lastgroup, match[match.lastgroup]
            self._span = Span(self.source, *match.span(match.lastgroup))
            self._at = match.end()
            self._check_string()
            return
        rest = len(text) - len(text[self._at :].lstrip())
        self._span = Span(self.source, rest, rest + 1)
        if rest < len(text):
            closed = text[rest] != '"'
            message = f"unexpected {text[rest]!r}" if closed else "this string is not closed"
            raise GoptxError.at(message, self._span)
        self._kind, self._text, self._at = "end", "", len(text)

    def _check_string(self) -> None:
        if self._kind == "string":
            try:
                json.loads(self._text, strict=False)
            except ValueError:
                raise GoptxError.at(
                    "bad escape in a string", self._span, hint='escapes are those of JSON: \\"'
                ) from None


def near(name: str, known: Iterable[str]) -> str | None:
    """A hint that names what a misspelt name may have meant; None where nothing is known."""
    listed = list(known)
    close = difflib.get_close_matches(name, listed, 3, 0.5)
    if close:
        return f"did you mean {' or '.join(repr(c) for c in close)}?"
    return f"one of: {', '.join(listed)}" if listed else None


def build(cls: type[_T], spec: Spec) -> _T:
    """An object of a dataclass from a spec's options; GoptxError lists all that does not fit.

    A ValueError of the class's ``__post_init__`` is reported at the options.
    """
    return _build(cls, spec.name, spec.options, spec.whole)


def _build(cls: type[Any], name: str, options: Sequence[Option], whole: Span) -> Any:
    known = {field.name: field for field in _option_fields(cls)}
    hints = get_type_hints(cls)
    values: dict[str, Any] = {}
    findings: list[Diagnostic] = []
    for option in options:
        try:
            if option.key not in known:
                hint = near(option.key, known) or f"{name!r} takes no options"
                raise GoptxError.at(
                    f"{name!r} has no option {option.key!r}", option.span, hint=hint
                )
            if option.key in values:
                raise GoptxError.at(f"option {option.key!r} is given twice", option.span)
            values[option.key] = _option_value(option, hints[option.key])
        except GoptxError as error:
            findings += error.diagnostics
    missing = [key for key, f in known.items() if key not in values and _is_required(f)]
    if missing and not findings:
        shown = ", ".join(f"{key}={_described(hints[key])}" for key in missing)
        findings += GoptxError.at(f"{name!r} needs {shown}", whole).diagnostics
    if findings:
        raise GoptxError(tuple(findings))
    try:
        return cls(**values)
    except ValueError as error:
        raise GoptxError.at(f"{name!r}: {error}", whole) from None


def _option_value(option: Option, hint: Any) -> Any:
    if option.item is not None:
        return _convert(option.item, hint)
    if hint is bool or bool in get_args(hint):
        return True
    raise GoptxError.at(f"option {option.key!r} needs a value: {_described(hint)}", option.span)


def _option_fields(cls: Any) -> list[Field[Any]]:
    if not is_dataclass(cls):
        return []
    return [field for field in fields(cast(Any, cls)) if field.init]


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _convert(item: Item, hint: Any) -> Any:
    """The value of an item as a field of that type takes it."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _convert_union(item, hint, args)
    if origin is Literal:
        for value in args:
            if item.kind in ("word", "number", "string") and str(value) == str(item.value):
                return value
        wrong = str(item.value) if item.kind in ("word", "string") else ""
        names = [str(a) for a in args]
        close = difflib.get_close_matches(wrong, names, 1, 0.5)
        raise _mismatch(item, hint, f"did you mean {close[0]!r}?" if close else None)
    if origin is tuple and item.kind == "list":
        return _convert_tuple(item, hint, args)
    if origin is dict and item.kind == "table":
        return {o.key: _option_value(o, args[1]) for o in item.value}
    if item.kind == "table" and is_dataclass(hint):
        return _build(cast(type[Any], hint), cast(type[Any], hint).__name__, item.value, item.span)
    return _convert_scalar(item, hint)


def _convert_scalar(item: Item, hint: Any) -> Any:
    kind, value = item.kind, item.value
    if hint is bool and kind == "word" and value in ("true", "false"):
        return value == "true"
    if hint is type(None) and kind == "word" and value == "none":
        return None
    if hint is str and kind in ("word", "string"):
        return value
    if hint is int and kind == "number":
        try:
            return int(value, 0)
        except ValueError:
            if re.fullmatch(r"[-+]?\d+", value):  # leading zeros
                return int(value)
    if hint is float and kind == "number":
        return float(int(value, 0)) if "x" in value.lower() else float(value)
    raise _mismatch(item, hint)


def _convert_union(item: Item, hint: Any, args: tuple[Any, ...]) -> Any:
    # A bare "none" is None wherever that is allowed; a string named so is written in quotes.
    for arg in sorted(args, key=lambda a: a is not type(None)):
        try:
            return _convert(item, arg)
        except GoptxError:
            continue
    raise _mismatch(item, hint)


def _convert_tuple(item: Item, hint: Any, args: tuple[Any, ...]) -> Any:
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(_convert(i, args[0]) for i in item.value)
    if len(args) != len(item.value):
        raise _mismatch(item, hint)
    return tuple(_convert(i, a) for i, a in zip(item.value, args, strict=True))


def _mismatch(item: Item, hint: Any, remedy: str | None = None) -> GoptxError:
    return GoptxError.at(f"expected {_described(hint)}", item.span, hint=remedy)


def _described(hint: Any) -> str:
    """A type in words."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return " or ".join(_described(a) for a in args)
    if origin is Literal:
        return "|".join(str(a) for a in args)
    if origin is tuple:
        inner = [_described(a) for a in args if a is not Ellipsis]
        return f"[{', '.join(inner)}{', …' if Ellipsis in args else ''}]"
    if origin is dict:
        return f"{{NAME={_described(args[1])}, …}}"
    words = {int: "INTEGER", float: "NUMBER", str: "TEXT", bool: "true|false", type(None): "none"}
    return words.get(hint) or "{…}"


def text_of(name: str, options: object) -> str:
    """A name and the fields of a dataclass that are not as by default, as `build` reads them."""
    inner = _fields_text(options)
    return f"{name}{{{inner}}}" if inner else name


def _fields_text(options: object) -> str:
    parts: list[str] = []
    for field in _option_fields(type(options)):
        value = getattr(options, field.name)
        default = field.default
        if default is MISSING and field.default_factory is not MISSING:
            default = field.default_factory()
        if default is MISSING or value != default or type(value) is not type(default):
            parts.append(f"{field.name}={value_text(value)}")
    return ",".join(parts)


def value_text(value: object) -> str:
    """A value as it is written in options."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        plain = _WORD.fullmatch(value) and value not in _KEYWORDS
        return value if plain else json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple | list):
        return f"[{','.join(value_text(v) for v in cast(Sequence[object], value))}]"
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return f"{{{','.join(f'{k}={value_text(v)}' for k, v in pairs)}}}"
    if is_dataclass(value):
        return f"{{{_fields_text(value)}}}"
    return str(value)
