"""Files that appear whole or not at all, and system calls that fail as findings."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from goptx.diag import Diagnostic, GoptxError

_REMEDIES = {
    errno.ENOENT: "look at the path: a folder of it is not there",
    errno.ENOSPC: "free some space, or write elsewhere",
    errno.EDQUOT: "free some space, or write elsewhere",
    errno.EROFS: "write to a folder that is not read-only",
    errno.EACCES: "look at the permissions of the file and its folder",
    errno.EPERM: "look at the permissions of the file and its folder",
    errno.EISDIR: "give the path of a file",
    errno.ENOTDIR: "a part of the path is a file",
}


def cache_folder(env: Mapping[str, str]) -> Path | None:
    """The user's folder for what saves time the next time (XDG Base Directory Specification)."""
    base = env.get("XDG_CACHE_HOME") or ""
    if not base.startswith("/"):
        base = f"{env['HOME']}/.cache" if env.get("HOME") else ""
    return Path(base) / "goptx" if base else None


def beside(path: str | Path, suffix: str) -> Path:
    """The file of the same name with another ending; in a folder that is no name (``.``, ``/``)."""
    place = Path(path)
    return place.with_suffix(suffix) if place.name else place / suffix


def os_diagnostic(error: OSError, doing: str = "cannot access") -> Diagnostic:
    """A failed system call as a finding."""
    reason = error.strerror or str(error) or type(error).__name__
    if error.filename is None:
        return Diagnostic("error", reason, hint=_REMEDIES.get(error.errno or 0))
    name = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename
    return Diagnostic("error", f"{doing} {name}: {reason}", hint=_REMEDIES.get(error.errno or 0))


def write_atomic(path: str | Path, data: str | bytes) -> None:
    """Write one file; see `write_together`."""
    write_together({path: data})


def write_together(contents: Mapping[str | Path, str | bytes]) -> None:
    """Write several files; none is touched before all of them are on the disk.

    GoptxError if that fails, and then nothing is left of the attempt. Text is written as UTF-8.
    Devices and pipes are written to as they are; links stay links.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
            place = Path(os.path.realpath(path))
            try:
                if _is_special(place):
                    place.write_bytes(raw)
                else:
                    waiting.append((_write_beside(place, raw, _mode(place)), place))
            except BrokenPipeError:
                raise
            except OSError as error:
                raise _cannot_write(path, error) from None
        while waiting:
            temporary, place = waiting[0]
            try:
                temporary.replace(place)
            except OSError as error:
                raise _cannot_write(place, error) from None
            waiting.pop(0)
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink()


def keep(path: Path, data: bytes) -> None:
    """Write what only saves time the next time, readable for this user; best effort.

    It is written beside its place and renamed, so that no reader sees half a file.
    """
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = _write_beside(path, data, 0o600)
        try:
            temporary.replace(path)
        except OSError:
            temporary.unlink()


def _cannot_write(path: str | Path, error: OSError) -> GoptxError:
    shown = OSError(error.errno, error.strerror or str(error), str(path))
    return GoptxError((os_diagnostic(shown, "cannot write"),))


def _is_special(place: Path) -> bool:
    """Whether a path is there and is neither a file nor a folder: a device or a pipe."""
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "is a folder", str(place))
    return not stat.S_ISREG(mode)


def _write_beside(place: Path, raw: bytes, mode: int) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:100]}.", dir=place.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        temporary.chmod(mode)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _mode(place: Path) -> int:
    """The permissions of the file that is there, else those of a new one."""
    try:
        return stat.S_IMODE(place.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
