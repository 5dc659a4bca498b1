"""``--latencies``: the table of ``goptx calibrate`` that a command schedules by."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from goptx.cli.session import Session
from goptx.diag import GoptxError
from goptx.isa.latency import read_tables, using

CACHE = "cache"
"""As a value of the option: the table in the user's cache folder."""


def table_path(session: Session) -> str:
    """The table in the user's cache folder. GoptxError where there is no such folder."""
    if session.cache is None:
        raise GoptxError.at("there is no cache folder: HOME is not set", hint="give a file")
    return str(session.cache / "latencies.toml")


@contextmanager
def latency_tables(session: Session, given: str | None) -> Generator[None]:
    """Within it the table of that file holds; the package's if no file is given."""
    if given is None:
        yield
        return
    with using(read_tables(table_path(session) if given == CACHE else given)):
        yield
