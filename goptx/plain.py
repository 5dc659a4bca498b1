"""Plain data, as TOML and JSON give it, as typed values. ValueError names what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

_Record = TypeVar("_Record")
_NUMBERS: Mapping[type, str] = {int: "an integer", float: "a number"}


def record(kind: type[_Record], data: Any) -> _Record:
    """The dataclass of a table, whose entries are as its fields say."""
    if not isinstance(data, dict):
        raise ValueError(f"{kind.__name__} must be a table")
    given = cast("dict[str, Any]", data)
    hints = get_type_hints(kind)
    for name, value in given.items():
        if name not in hints:
            raise ValueError(f"{name!r} is not known")
        check(name, value, hints[name])
    return kind(**given)


def check(name: str, value: object, hint: Any) -> None:
    """ValueError unless a value is of an entry's type; numbers must not be negative."""
    options = get_args(hint)
    if get_origin(hint) is Literal:
        if value not in options:
            raise ValueError(f"{name} must be one of {', '.join(options)}, not {value!r}")
    elif type(None) in options:
        if value is not None:
            check(name, value, next(one for one in options if one is not type(None)))
    elif hint is str and not isinstance(value, str):
        raise ValueError(f"{name} must be text, not {value!r}")
    elif hint in (int, float):
        if isinstance(value, bool) or not isinstance(value, int if hint is int else int | float):
            raise ValueError(f"{name} must be {_NUMBERS[hint]}, not {value!r}")
        if not value >= 0:
            raise ValueError(f"{name} must not be negative, but is {value}")


def list_of(data: Mapping[str, Any], name: str, kind: type, what: str) -> list[Any]:
    """A list of one kind of entries, called ``what``; empty if it is missing."""
    found = data.get(name, [])
    if not isinstance(found, list) or not all(
        isinstance(one, kind) and not isinstance(one, bool) for one in cast("list[Any]", found)
    ):
        raise ValueError(f"{name} must be a list of {what}")
    return cast("list[Any]", found)


def integers(data: Mapping[str, Any], name: str) -> list[int]:
    """A list of integers; empty if it is missing."""
    return list_of(data, name, int, "integers")


def table(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A table; empty if it is missing."""
    found = data.get(name, {})
    if not isinstance(found, dict):
        raise ValueError(f"{name} must be a table")
    return cast("dict[str, Any]", found)


def scalars(data: Mapping[str, Any], name: str) -> dict[str, str | int | bool]:
    """A table of texts and integers."""
    found = table(data, name)
    for key, value in found.items():
        if not isinstance(value, str | int):
            raise ValueError(f"{name}.{key} must be text or an integer, not {value!r}")
    return found


def texts(data: Mapping[str, Any], name: str) -> dict[str, str]:
    """A table of texts."""
    found = table(data, name)
    for key, value in found.items():
        check(f"{name}.{key}", value, str)
    return found
