"""``[ALIAS=]FILE[:KERNEL]`` and the files among arguments."""

from __future__ import annotations

from pathlib import Path

import pytest

from goptx.cli.members import MemberArg, parse_member, possible_path
from goptx.diag import GoptxError


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dir").mkdir()
    for name in ("a.ptx", "x=b.ptx", "c:k", "c", "dir/d.ptx", "e:f.ptx"):
        (tmp_path / name).write_text("")


@pytest.mark.parametrize(
    ("text", "alias", "path", "kernel"),
    [
        ("a.ptx", None, "a.ptx", None),
        ("a.ptx:k", None, "a.ptx", "k"),
        ("x=a.ptx", "x", "a.ptx", None),
        ("x=a.ptx:_Z3fooPf", "x", "a.ptx", "_Z3fooPf"),
        ("x=a.ptx:$k_1", "x", "a.ptx", "$k_1"),
        ("dir/d.ptx:k", None, "dir/d.ptx", "k"),
        ("-", None, "-", None),
        ("-:k", None, "-", "k"),
        ("x=-:k", "x", "-", "k"),
        # What exists is a file, whatever its name looks like.
        ("x=b.ptx", None, "x=b.ptx", None),
        ("y=x=b.ptx", "y", "x=b.ptx", None),
        ("c:k", None, "c:k", None),
        ("c:m", None, "c", "m"),
        ("y=c:k", "y", "c:k", None),
        ("e:f.ptx", None, "e:f.ptx", None),
        ("e:f.ptx:k", None, "e:f.ptx", "k"),
        # What does not exist is split all the same, and found missing when it is read.
        ("gone.ptx:k", None, "gone.ptx", "k"),
        ("x=gone.ptx", "x", "gone.ptx", None),
        ("gone:1", None, "gone:1", None),
        ("2x=gone.ptx", None, "2x=gone.ptx", None),
    ],
)
def test_taking_apart(text: str, alias: str | None, path: str, kernel: str | None) -> None:
    found = parse_member(text)
    assert found == MemberArg(alias, path, kernel)
    assert parse_member(str(found)) == found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the name of a file is missing"),
        ("x=", "the name of a file is missing"),
        (":k", "the name of a file is missing"),
        ("x=:k", "the name of a file is missing"),
        ("a.ptx:", "the name of a kernel is missing"),
    ],
)
def test_what_is_malformed(text: str, message: str) -> None:
    with pytest.raises(GoptxError, match=message):
        parse_member(text)


@pytest.mark.parametrize(
    ("argument", "path"),
    [
        ("a.ptx", "a.ptx"),
        ("x=a.ptx:k", "a.ptx"),
        ("--launch=a.ptx", "a.ptx"),
        ("--verify=static", None),
        ("-", None),
        ("", None),
    ],
)
def test_files_among_arguments(argument: str, path: str | None) -> None:
    assert possible_path(argument) == (Path(path) if path else None)
