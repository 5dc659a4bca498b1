"""Assembled kernels on the disk, by what they were made of; processes share them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from goptx.diag import GoptxError
from goptx.files import cache_folder, write_together


def digest(parts: Iterable[str]) -> str:
    """A key of several texts, which no other sequence of texts has."""
    found = hashlib.sha256()
    for part in parts:
        raw = part.encode()
        found.update(len(raw).to_bytes(8, "little") + raw)
    return found.hexdigest()


class Shelf:
    """Sets of files by key. What cannot be read or written is as if it were not there."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @classmethod
    def of_user(cls, name: str) -> Shelf:
        """A shelf in the user's cache folder, for programs that name no environment."""
        base = cache_folder(os.environ)
        return cls(None if base is None else base / name)

    def get(self, key: str, names: Iterable[str]) -> dict[str, bytes] | None:
        """The files of a key, if all of them are there."""
        if self._folder is None:
            return None
        try:
            return {name: (self._folder / key[:2] / f"{key}.{name}").read_bytes() for name in names}
        except OSError:
            return None

    def put(self, key: str, files: dict[str, bytes]) -> None:
        """Keeps files under a key."""
        if self._folder is None:
            return
        place = self._folder / key[:2]
        try:
            place.mkdir(parents=True, exist_ok=True)
            write_together({place / f"{key}.{name}": data for name, data in files.items()})
        except (OSError, GoptxError):
            return
