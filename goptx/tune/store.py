"""What tuning found, remembered: a SQLite file that several processes may use at once.

A damaged file, or one of another version, is set aside (``NAME.old``) and a new one is begun: the
store saves time and never costs a run.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from goptx.tune.members import TunedMember
from goptx.tune.prepare import code_version

VERSION: Final = 1
NAME: Final = "tune.sqlite"
_BUSY_S = 10.0
_CREATE = """
CREATE TABLE IF NOT EXISTS results (
  key TEXT PRIMARY KEY, plan TEXT NOT NULL, cap INTEGER, fused INTEGER NOT NULL,
  speedup REAL NOT NULL, record TEXT NOT NULL, made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)
"""


@dataclass(frozen=True)
class Found:
    """The answer for a group: the plan (or way not to fuse), its cap, what it is worth.

    ``record`` is all that was measured, as plain data.
    """

    plan: str
    cap: int | None
    fused: bool
    speedup: float
    record: dict[str, Any]


def key_of(members: Sequence[TunedMember], flags: str, gpu: str, driver: str) -> str:
    """Names a result: content and shapes of the members in order, flags, GPU, driver, goptx."""
    digest = hashlib.sha256(f"{VERSION}\0{code_version()}\0{flags}\0{gpu}\0{driver}".encode())
    for member in members:
        digest.update(f"\0{member.sha256}\0{member.kernel}\0{member.shape}".encode())
    return digest.hexdigest()


class Store:
    """The results in a folder; without one it remembers nothing."""

    def __init__(self, folder: Path | None) -> None:
        self.path = None if folder is None else folder / NAME
        self.set_aside: Path | None = None
        """Where a file went that could not be used."""

    def get(self, key: str) -> Found | None:
        """What is remembered; None if nothing is, or the file cannot be read."""
        if self.path is None or not self.path.exists():
            return None
        try:
            with closing(self._open()) as database:
                row = database.execute(
                    "SELECT plan, cap, fused, speedup, record FROM results WHERE key = ?", (key,)
                ).fetchone()
            if row is None:
                return None
            return Found(row[0], row[1], bool(row[2]), row[3], json.loads(row[4]))
        except sqlite3.OperationalError:
            return None  # locked for longer than one waits, or a folder that cannot be written
        except (sqlite3.DatabaseError, ValueError):
            self._put_aside()
            return None

    def put(self, key: str, found: Found) -> bool:
        """Remembers; False if that could not be done."""
        if self.path is None:
            return False
        row = (key, found.plan, found.cap, found.fused, found.speedup, json.dumps(found.record))
        for _ in range(2):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                with closing(self._open()) as database, database:
                    database.execute(
                        "INSERT OR REPLACE INTO results (key, plan, cap, fused, speedup, record) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        row,
                    )
                return True
            except (sqlite3.OperationalError, OSError):
                return False
            except sqlite3.DatabaseError:
                self._put_aside()
        return False

    def _open(self) -> sqlite3.Connection:
        """A connection to a file of this version. sqlite3.DatabaseError if it is none."""
        assert self.path is not None
        database = sqlite3.connect(self.path, timeout=_BUSY_S)
        try:
            database.execute(f"PRAGMA busy_timeout = {int(_BUSY_S * 1000)}")
            database.execute("PRAGMA journal_mode = WAL")
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version == 0:
                with database:
                    database.execute(_CREATE)
                    database.execute(f"PRAGMA user_version = {VERSION}")
            elif version != VERSION:
                raise sqlite3.DatabaseError(f"version {version}")
        except BaseException:
            database.close()
            raise
        return database

    def _put_aside(self) -> None:
        """Renames the file, with what belongs to it."""
        assert self.path is not None
        self.set_aside = self.path.with_name(self.path.name + ".old")
        with suppress(OSError):
            self.path.replace(self.set_aside)
        for suffix in ("-wal", "-shm"):
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink()
