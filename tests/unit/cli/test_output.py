"""Files appear whole or not at all."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from goptx.cli.output import check_places, write_result
from goptx.diag import GoptxError
from goptx.files import write_atomic, write_together

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_text_and_bytes(tmp_path: Path) -> None:
    write_together({tmp_path / "a": "é\n", tmp_path / "b": b"\xff\x00"})
    assert (tmp_path / "a").read_bytes() == "é\n".encode()
    assert (tmp_path / "b").read_bytes() == b"\xff\x00"
    assert names(tmp_path) == ["a", "b"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old and longer")
    path.chmod(0o640)
    write_atomic(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_of_new_files(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_atomic(tmp_path / "a", "x")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_atomic(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("absent/a", "No such file or directory"),
        ("file/a", "Not a directory"),
        ("folder", "is a folder"),
    ],
)
def test_where_nothing_can_be_written(tmp_path: Path, path: str, reason: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(GoptxError) as caught:
        write_atomic(tmp_path / path, "data")
    assert f"cannot write {tmp_path / path}: {reason}" in str(caught.value)
    assert names(tmp_path) == ["file", "folder"] and not names(tmp_path / "folder")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(GoptxError, match="Permission denied"):
        write_atomic(tmp_path / "a", "data")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc")
def test_a_folder_that_takes_no_files() -> None:
    with pytest.raises(GoptxError, match=r"cannot write /proc/a\.ptx: "):
        write_atomic("/proc/a.ptx", "data")


def test_all_or_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(GoptxError, match="cannot write"):
        write_together({tmp_path / "a": "new", tmp_path / "absent" / "b": "new"})
    assert (tmp_path / "a").read_text() == "old"
    assert names(tmp_path) == ["a"]


def test_devices_and_pipes_are_written_as_they_are(tmp_path: Path) -> None:
    write_atomic("/dev/null", "x")
    assert not Path("/dev/null").is_file()
    os.mkfifo(tmp_path / "pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_text()))
    reader.start()
    write_atomic(tmp_path / "pipe", "through")
    reader.join(timeout=30)
    assert read == ["through"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_device() -> None:
    with pytest.raises(GoptxError, match="cannot write /dev/full: No space left on device"):
        write_atomic("/dev/full", "x")


def test_standard_output_is_a_dash(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write_result("to a terminal\n", "-")
    write_result("to a file\n", str(tmp_path / "a"))
    assert capfd.readouterr().out == "to a terminal\n"
    assert (tmp_path / "a").read_text() == "to a file\n"


@pytest.mark.parametrize(
    "command",
    [("cfg", "a.ptx", "-o"), ("inspect", "--template", "a.ptx", "-o"), ("plan", "a.ptx", "--dot")],
)
def test_what_is_read_is_not_overwritten(
    goptx: Run, sample: Callable[[str], Path], tmp_path: Path, command: tuple[str, ...]
) -> None:
    text = sample("gelu").read_text()
    (tmp_path / "a.ptx").write_text(text)
    ran = goptx(*command, "a.ptx")
    assert ran.code == 2 and f"{command[-1]} would overwrite a.ptx, which is read" in ran.err
    assert (tmp_path / "a.ptx").read_text() == text


def test_two_options_do_not_write_one_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "a.ptx")
    places: dict[str, str | Path | None] = {"-o": tmp_path / "a.ptx", "--json": "-", "--dot": None}
    check_places({**places, "--contract": tmp_path / "b", "--mermaid": "-"}, [])
    with pytest.raises(click.UsageError, match="-o and --cubin are the same file"):
        check_places({**places, "--cubin": link}, [])
