"""Machine code that is the same in every process of a machine, kept in a folder of the user's."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

from goptx.files import keep


def kept(folder: Path, name: str, key: bytes, make: Callable[[], bytes]) -> bytes:
    """Machine code by the digest of all that it is made of: from its file, or made and kept.

    LLVM ends its process over an object file that is cut short, so that the file starts with a
    digest of the key and of the code: what does not fit is made again.

    Args:
        folder: may be shared by processes, damaged or read-only.
    """
    path = folder / f"cpu-{name}-{key.hex()[:16]}.o"
    found = _read(path)
    size = hashlib.sha256().digest_size
    if found is not None and found[:size] == _seal(key, found[size:]):
        return found[size:]
    code = make()
    keep(path, _seal(key, code) + code)
    return code


def _seal(key: bytes, code: bytes) -> bytes:
    return hashlib.sha256(key + code).digest()


def _read(path: Path) -> bytes | None:
    """A file that nobody else can have written or put there: what it holds is executed.

    In a folder that others may write a link may lead to any file of this user's, a pipe nowhere.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
                return None
            if status.st_uid != os.geteuid() or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                return None
            return file.read()
    except OSError:
        return None
