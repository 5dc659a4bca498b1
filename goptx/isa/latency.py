"""Cycles from the issue of an instruction until a dependent one can issue.

The package's table is ``latencies.toml``, one section a capability; ``goptx calibrate`` writes
others of the same form. Within :func:`using` another table holds.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias, cast

from goptx.diag import GoptxError
from goptx.isa.devices import device
from goptx.isa.opcodes import Op

_DEFAULT: Final = "default"
_WRITE_WITH = "goptx calibrate writes such a file"


class Row(NamedTuple):
    """A latency class: cycles, who says so, and where measured the spread and the issue interval.

    ``low`` and ``high`` are the range of what was measured; ``interval`` the cycles between two
    issues on one scheduler, when many warps issue nothing else.
    """

    cycles: int
    source: str
    low: float | None = None
    high: float | None = None
    interval: float | None = None

    def text(self) -> str:
        """The row as an inline table of TOML."""
        parts = [f"cycles = {self.cycles}"]
        for name in ("low", "high", "interval"):
            value = getattr(self, name)
            if value is not None:
                parts.append(f"{name} = {value}")
        parts.append(f"source = {json.dumps(self.source, ensure_ascii=False)}")
        return f"{{ {', '.join(parts)} }}"


Table: TypeAlias = Mapping[str, Row]
"""Rows by latency class."""
Tables: TypeAlias = Mapping[int, Table]
"""Tables by capability (10 * major + minor)."""


class _Used:
    """Tables that hold for a while, completed by the package's once for each target."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._complete: dict[str, Table] = {}

    def table(self, target: str) -> Table:
        if target not in self._complete:
            own = _nearest(self._tables, target)
            self._complete[target] = {**_nearest(_shipped(), target), **own}
        return self._complete[target]


_USED: ContextVar[_Used | None] = ContextVar("latency tables", default=None)


@lru_cache(maxsize=1)
def _shipped() -> Tables:
    """The tables of the package."""
    return read_tables(Path(__file__).with_name("latencies.toml"))


def read_tables(path: str | Path) -> Tables:
    """Tables from a file; GoptxError where it is not one."""
    try:
        data = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise GoptxError.at(f"cannot read {path}: {reason}", hint=_WRITE_WITH) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GoptxError.at(f"{path} is no latency table: {error}", hint=_WRITE_WITH) from None
    tables: dict[int, Table] = {}
    for target, rows in data.items():
        if not isinstance(rows, dict):
            raise GoptxError.at(
                f"{path}: {target!r} is no table of latencies", hint="write [sm_XX] over the rows"
            )
        named = cast("dict[str, Any]", rows)
        tables[device(target).capability] = {
            name: _row(f"{path}: [{target}] {name}", row) for name, row in named.items()
        }
    if not tables:
        raise GoptxError.at(f"{path} holds no latencies", hint=_WRITE_WITH)
    return tables


def _row(where: str, data: Any) -> Row:
    fields = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    if not {"cycles", "source"} <= fields.keys() <= set(Row._fields):
        raise GoptxError.at(f"{where}: a row has cycles, source, and may have low, high, interval")
    cycles, source = fields["cycles"], fields["source"]
    if type(cycles) is not int or cycles < 1 or not isinstance(source, str):
        raise GoptxError.at(f"{where}: cycles is a number of at least 1, source a text")
    numbers = (fields.get("low"), fields.get("high"), fields.get("interval"))
    if any(value is not None and not isinstance(value, int | float) for value in numbers):
        raise GoptxError.at(f"{where}: low, high and interval are numbers")
    return Row(cycles, source, *numbers)


def tables_text(tables: Mapping[str, Table], head: str = "") -> str:
    """Tables by target as `read_tables` reads them, under a comment."""
    lines = [f"# {line}" for line in head.splitlines()]
    for target, table in tables.items():
        lines += ["", f"[{target}]"] if lines else [f"[{target}]"]
        lines += [f"{name} = {row.text()}" for name, row in table.items()]
    return "\n".join(lines) + "\n"


@contextmanager
def using(tables: Tables | None) -> Generator[None]:
    """Within it latencies come from these tables, and from the package's for what they lack."""
    token = _USED.set(None if tables is None else _Used(tables))
    try:
        yield
    finally:
        _USED.reset(token)


def latency_classes(target: str) -> Table:
    """Rows by latency class for a target: the table of the highest capability not above it."""
    used = _USED.get()
    return _nearest(_shipped(), target) if used is None else used.table(target)


def _nearest(tables: Tables, target: str) -> Table:
    capability = device(target).capability
    below = [known for known in tables if known <= capability]
    return tables[max(below) if below else min(tables)]


def latency(op: Op, target: str) -> int:
    """Cycles until the result of an instruction can be used on a target."""
    classes = latency_classes(target)
    return classes.get(op.latency_class, classes[_DEFAULT]).cycles
