"""Exit codes and streams: 0, 1, 2, 130 and 70, and no traceback but for 70."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from goptx.cli.app import COMMANDS, cli
from goptx.cli.failure import guarded
from goptx.cli.session import Session
from goptx.diag import GoptxError

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run

GOOD = b".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k()\n{\n\tret;\n}\n"


def raising(error: BaseException) -> Callable[[], int]:
    def call() -> int:
        raise error

    return call


def session(**env: str) -> Session:
    return Session(("opt", "a.ptx"), env)


# What a run of commands gives


def test_help_and_version(goptx: Run) -> None:
    assert goptx("--version").out.startswith("goptx 0.")
    found = goptx("--help")
    assert found.code == 0 and not found.err
    for name in COMMANDS:
        assert f"\n  {name} " in found.out


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help_that_begins_with_its_line(goptx: Run, name: str) -> None:
    found = goptx(name, "--help")
    assert found.code == 0 and not found.err
    command = cli.get_command(click.Context(cli), name)
    assert command is not None and command.name == name


@pytest.mark.parametrize(
    "argv",
    [
        ["fuze", "a.ptx"],
        ["check"],
        ["check", "--no-such-option", "a.ptx"],
        ["opt", "a.ptx"],
        ["opt", "a.ptx", "-p", "no-such-pass"],
        ["opt", "a.ptx", "-p", "dce{"],
        ["opt", "a.ptx", "-p", "dce", "--print-after", "normalise"],
        ["inspect", ":kernel"],
        ["inspect", "a="],
        ["cfg"],
    ],
)
def test_malformed_options_exit_with_2(goptx: Run, argv: list[str]) -> None:
    found = goptx(*argv)
    assert found.code == 2
    assert found.err and not found.out
    assert "Traceback" not in found.err


def test_no_command_at_all_shows_the_help(goptx: Run) -> None:
    found = goptx()
    assert found.code == 2
    assert "Commands:" in found.err + found.out


def test_a_misspelt_command_has_a_suggestion(goptx: Run) -> None:
    assert "Did you mean 'inspect'?" in goptx("inspct", "a").err


def test_pipelines_are_pointed_at(goptx: Run) -> None:
    found = goptx("opt", "a.ptx", "-p", "normalise,dec")
    assert "<pipeline>:1:11: error: no pass 'dec'" in found.err
    assert "          ^^^" in found.err
    assert "did you mean 'dce'?" in found.err


INPUTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "text": (b"hello\n", "<"),
    "binary": (bytes(range(256)) * 64, ""),
    "elf": (b"\x7fELF\x02\x01\x01" + bytes(4096), ""),
    "truncated": (GOOD[:-2], ""),
    "cut-in-a-word": (GOOD[:40], ""),
    "no-version": (GOOD.partition(b"\n")[2], ".version"),
    "not-utf8": (GOOD.replace(b"k()", b"k\xff()"), "stray byte"),
}


@pytest.mark.parametrize("name", list(INPUTS))
@pytest.mark.parametrize("command", [["check"], ["inspect"], ["cfg"], ["opt", "-p", "dce"]])
def test_bad_files_exit_with_1(
    goptx: Run, tmp_path: Path, name: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data, words = INPUTS[name]
    (tmp_path / "bad.ptx").write_bytes(data)
    found = goptx(*command, "bad.ptx")
    assert found.code == 1
    assert "error:" in found.err
    assert words in found.err or name == "text"
    assert "Traceback" not in found.err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.ptx"]


@pytest.mark.parametrize("command", [["check"], ["inspect"], ["cfg"], ["link"], ["opt", "-pdce"]])
def test_missing_files_and_folders_exit_with_1(
    goptx: Run, tmp_path: Path, command: list[str]
) -> None:
    for path, reason in (
        (tmp_path / "absent.ptx", "No such file or directory"),
        (tmp_path, "Is a directory"),
        (tmp_path / ("x" * 5000), "File name too long"),
    ):
        found = goptx(*command, path)
        assert found.code == 1
        assert reason in found.err and "cannot read" in found.err
        assert "hint:" in found.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_files_exit_with_1(goptx: Run, tmp_path: Path) -> None:
    path = tmp_path / "secret.ptx"
    path.write_bytes(GOOD)
    path.chmod(0)
    found = goptx("inspect", path)
    assert found.code == 1 and "Permission denied" in found.err


def test_unknown_kernels_have_suggestions(goptx: Run, sample: Callable[[str], Path]) -> None:
    found = goptx("cfg", f"{sample('gelu')}:gellu")
    assert found.code == 1 and not found.out
    assert "no kernel 'gellu'" in found.err and "'gelu'" in found.err


def test_an_ambiguous_file_lists_its_kernels(goptx: Run, tmp_path: Path) -> None:
    path = tmp_path / "two.ptx"
    path.write_bytes(GOOD + b".visible .entry other()\n{\n\tret;\n}\n")
    found = goptx("cfg", path)
    assert found.code == 1
    assert "holds 2 kernels: 'k', 'other'" in found.err and f"{path}:k" in found.err


@pytest.mark.parametrize("command", ["run .", "run /", "fuse . {k}", "fuse {k} /", "verify ."])
def test_a_folder_is_no_kernel(goptx: Run, sample: Callable[[str], Path], command: str) -> None:
    found = goptx(*command.format(k=sample("gelu")).split())
    assert found.code == 1 and "error: cannot read" in found.err


# What exceptions give


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (GoptxError.at("wrong", hint="right"), 1, "error: wrong\n  hint: right\n"),
        (click.UsageError("bad option"), 2, "Error: bad option\n"),
        (KeyboardInterrupt(), 130, "interrupted\n"),
        (click.Abort(), 130, "interrupted\n"),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 0, ""),
        (OSError(errno.ENOSPC, "No space left on device", "x"), 1, "x: No space left on device\n"),
        (OSError(errno.EIO, "Input/output error"), 1, "error: Input/output error\n"),
        (MemoryError(), 1, "error: out of memory"),
    ],
)
def test_exceptions_to_exit_codes(
    capfd: pytest.CaptureFixture[str], error: BaseException, code: int, words: str
) -> None:
    assert guarded(session(), raising(error)) == code
    out, err = capfd.readouterr()
    assert not out
    assert words in err and bool(words) == bool(err)
    assert "Traceback" not in err


def test_a_bug_leaves_a_folder_to_reproduce_it(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.ptx").write_bytes(GOOD)
    (tmp_path / "b.toml").write_text("seed = 1\n")
    argv = ("opt", "x=a.ptx:k", "--launch=b.toml", "-o", "out here")
    started = Session(argv, {})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"from a pipe")))
    started.source("-")
    error = ZeroDivisionError("oops")
    assert guarded(started, raising(error)) == 70
    out, err = capfd.readouterr()
    assert not out
    assert "Traceback (most recent call last)" in err and "ZeroDivisionError: oops" in err
    (folder,) = tmp_path.glob("goptx-bug-*")
    assert f"this is a bug in goptx; what is needed to reproduce it is in {folder}" in err
    about = json.loads((folder / "about.json").read_text())
    assert about["argv"] == list(argv)
    assert about["versions"]["goptx"] and about["versions"]["click"]
    assert (folder / "command.txt").read_text() == (
        "goptx opt x=a.ptx:k --launch=b.toml -o 'out here'\n"
    )
    assert "ZeroDivisionError" in (folder / "traceback.txt").read_text()
    assert (folder / "inputs" / about["inputs"]["x=a.ptx:k"]).read_bytes() == GOOD
    assert (folder / "inputs" / about["inputs"]["--launch=b.toml"]).read_text() == "seed = 1\n"
    assert (folder / "inputs" / about["inputs"]["-"]).read_text() == "from a pipe"


def test_a_bug_of_a_pass_leaves_what_it_made(
    goptx: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.ptx").write_bytes(GOOD)
    (tmp_path / "bad.py").write_text(
        "from dataclasses import dataclass\n"
        "from goptx.ir import Instruction, Label\n"
        "from goptx.pipeline import FunctionPass\n"
        "@dataclass(frozen=True)\n"
        "class Bad(FunctionPass):\n"
        "    name = 'bad'\n"
        "    def run(self, target, analyses):\n"
        "        target.blocks[0].instructions[-1] = Instruction('bra', (Label('gone'),))\n"
        "        return True\n"
    )
    found = goptx("opt", "a.ptx", "-p", "./bad.py:Bad", "-o", "out.ptx")
    assert found.code == 70 and not found.out
    assert "pass ./bad.py:Bad left invalid IR" in found.err
    (folder,) = tmp_path.glob("goptx-bug-*")
    assert "bra gone" in (folder / "after-pass.ptx").read_text()
    assert not (tmp_path / "out.ptx").exists()


# What only a process shows


def test_interrupting_a_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "goptx.cli", "inspect", "-"]
    # A shell's background job ignores interrupts, and its children inherit that.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        preexec_fn=heed,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        # More than a pipe holds: when it is written, the program has started and waits for more.
        running.stdin.write(b" " * (1 << 20))
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert err == b"interrupted\n"


@pytest.mark.parametrize(
    ("command", "first"),
    [
        ("opt {attention} -p normalise", b".version"),
        ("run {attention} --on cpu --profile", b"opcode"),
    ],
)
def test_a_reader_that_leaves_is_no_failure(
    sample: Callable[[str], Path], command: str, first: bytes
) -> None:
    text = command.format(attention=sample("attention"))
    # `head` leaves while more is to come than a pipe holds.
    text = f"set -o pipefail; {sys.executable} -m goptx.cli {text} | head -n 1"
    done = subprocess.run(["bash", "-c", text], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(first) and not done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_reported(sample: Callable[[str], Path]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "goptx.cli", "opt", str(sample("gelu")), "-p", "dce"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: ") and b"No space left on device" in done.stderr
    assert done.stderr.count(b"\n") == 2


def test_a_closed_output_is_no_crash(sample: Callable[[str], Path]) -> None:
    text = f"{sys.executable} -m goptx.cli opt {sample('gelu')} -p dce >&-"
    done = subprocess.run(["bash", "-c", text], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0 and not done.stderr


def test_messages_are_plain_where_no_terminal_is(process: Run) -> None:
    found = process("inspect", "absent.ptx")
    assert found.code == 1 and "\x1b" not in found.err


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_on_terminals_only(env: dict[str, str], coloured: bool) -> None:
    import pty

    leader, follower = pty.openpty()
    clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM")}
    done = subprocess.run(
        [sys.executable, "-m", "goptx.cli", "inspect", "absent.ptx"],
        stderr=follower,
        env={**clean, "TERM": "xterm", **env},
        timeout=60,
        check=False,
    )
    os.close(follower)
    shown = os.read(leader, 4096)
    os.close(leader)
    assert done.returncode == 1
    assert (b"\x1b[1;31merror:" in shown) is coloured


def test_names_that_are_no_text_are_printed(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff.ptx")
    (tmp_path / name).write_bytes(GOOD)
    done = subprocess.run(
        [sys.executable, "-m", "goptx.cli", "inspect", name, "--json"],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["kernels"][0]["name"] == "k"


# What is kept between runs


@pytest.mark.parametrize(
    ("env", "folder"),
    [
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/x/goptx"),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/h"}, "/h/.cache/goptx"),
        ({"HOME": "/h"}, "/h/.cache/goptx"),
        ({}, None),
    ],
)
def test_where_the_cache_is(env: dict[str, str], folder: str | None) -> None:
    assert session(**env).cache == (Path(folder) if folder else None)


@pytest.mark.parametrize("state", ["absent", "a file", "damaged"])
def test_a_cache_of_no_use_does_no_harm(process: Run, tmp_path: Path, state: str) -> None:
    cache = tmp_path / "cache"
    # A sum among the operands is what makes a parser: the rest is read without one.
    text = GOOD.replace(b"\tret", b"\t.reg .b32 %r1;\n\tmov.u32 %r1, (1 + 2) * 3;\n\tret")
    if state == "a file":
        cache.write_text("")
    elif state == "damaged":
        assert process("check", "-", stdin=text, XDG_CACHE_HOME=str(cache)).code == 0
        (tables,) = (cache / "goptx").iterdir()
        tables.write_bytes(b"damaged")
    found = process("check", "-", stdin=text, XDG_CACHE_HOME=str(cache))
    assert found == (0, "-: ok (1 kernel, 0 device functions, 2 instructions)\n", "")
