"""Machine code of the C parts, kept between processes: whole, of the right key, and harmless."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from goptx.cpu import engine
from goptx.cpu.objects import kept

ROOT = Path(__file__).parents[3]
CODE = bytes(range(256)) * 4
KEY, OTHER = b"k" * 32, b"o" * 32


class Maker:
    """Makes code, and counts how often."""

    def __init__(self, code: bytes = CODE) -> None:
        self.code, self.calls = code, 0

    def __call__(self) -> bytes:
        self.calls += 1
        return self.code


def made(folder: Path, key: bytes = KEY, code: bytes = CODE) -> bool:
    """Whether asking for the code made it."""
    make = Maker(code)
    assert kept(folder, "part", key, make) == code
    return make.calls == 1


def only(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_code_is_made_once(tmp_path: Path) -> None:
    assert made(tmp_path / "new" / "folder")
    assert not made(tmp_path / "new" / "folder")
    assert only(tmp_path / "new" / "folder").name.endswith(".o")


def test_each_key_has_code_of_its_own(tmp_path: Path) -> None:
    assert made(tmp_path) and made(tmp_path, OTHER, b"other")
    assert not made(tmp_path) and not made(tmp_path, OTHER, b"other")


def test_a_file_of_another_key_is_not_taken(tmp_path: Path) -> None:
    # Half of the digest is the file's name; all of it counts.
    assert made(tmp_path, KEY)
    assert made(tmp_path, KEY[:8] + OTHER[8:])


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 600, len(CODE) + 31])
def test_truncated_code_is_made_again(tmp_path: Path, length: int) -> None:
    assert made(tmp_path)
    file = only(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[:length])
    assert made(tmp_path)
    assert only(tmp_path).read_bytes() == whole


@pytest.mark.parametrize("at", [0, 31, 32, 500, len(CODE) + 31])
def test_damaged_code_is_made_again(tmp_path: Path, at: int) -> None:
    assert made(tmp_path)
    damaged = bytearray(only(tmp_path).read_bytes())
    damaged[at] ^= 1
    only(tmp_path).write_bytes(damaged)
    assert made(tmp_path)
    assert not made(tmp_path)


@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_code_that_others_may_write_is_not_run(tmp_path: Path, mode: int) -> None:
    assert made(tmp_path)
    only(tmp_path).chmod(mode)
    assert made(tmp_path)
    assert not made(tmp_path)


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_code_that_a_link_leads_to_is_not_run(tmp_path: Path, link: Callable[..., None]) -> None:
    """Who may write the folder may link to any file of this user's, whatever that holds."""
    folder, planted = tmp_path / "shared", tmp_path / "planted"
    assert made(folder)
    only(folder).rename(planted)
    link(planted, folder / f"cpu-part-{KEY.hex()[:16]}.o")
    assert made(folder)
    assert not made(folder)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    assert made(tmp_path)
    path = only(tmp_path)
    path.unlink()
    os.mkfifo(path)
    assert made(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_code_of_another_user_is_not_run(tmp_path: Path) -> None:
    assert made(tmp_path)
    os.chown(only(tmp_path), 12345, -1)
    assert made(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_does_no_harm(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert made(tmp_path) and made(tmp_path)


def test_a_folder_that_nobody_can_write_does_no_harm() -> None:
    assert made(Path("/proc")) and made(Path("/proc"))


def test_what_stands_in_the_way_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert made(tmp_path / "file") and made(tmp_path / "file")
    assert made(tmp_path / "there")
    file = only(tmp_path / "there")
    file.unlink()
    file.mkdir()
    assert made(tmp_path / "there")
    assert only(tmp_path / "there") == file  # nothing is left of the attempt


def host(**changed: object) -> SimpleNamespace:
    """Stands for llvmlite.binding, with a host of its own."""
    told: dict[str, object] = {"name": "znver2", "features": "+avx", "triple": "x86_64"}
    told |= {"version": (22, 1, 0)} | changed
    return SimpleNamespace(
        get_host_cpu_name=lambda: told["name"],
        get_host_cpu_features=lambda: SimpleNamespace(flatten=lambda: told["features"]),
        get_default_triple=lambda: told["triple"],
        llvm_version_info=told["version"],
    )


def test_the_key_is_of_all_that_code_depends_on(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("llvmlite")
    key = engine._key  # pyright: ignore[reportPrivateUsage]
    assert key(host(), "matrix", 2) == key(host(), "matrix", 2)
    changes = {"name": "zn", "features": "-avx", "triple": "arm", "version": (22, 1, 1)}
    keys = [key(host(**{what: value}), "matrix", 2) for what, value in changes.items()]
    keys += [key(host(), "matrix", 2), key(host(), "matrix", 1), key(host(), "shadow", 2)]
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_text", lambda name: "another text")
        keys.append(key(host(), "matrix", 2))
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_numerics_digest", lambda: b"other arithmetic")
        keys.append(key(host(), "matrix", 2))
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_FORMAT", -1)
        keys.append(key(host(), "matrix", 2))
    assert len(set(keys)) == len(keys) == 10


# Processes

# Runs a kernel that takes all three parts, and prints which were compiled and what it computed.
PROGRAM = """
import hashlib, sys
from pathlib import Path
import numpy as np
import goptx.cpu
from goptx.cpu import engine
parsed, compiled = engine._parsed, []
def noted(llvm, name):
    compiled.append(name)
    return parsed(llvm, name)
engine._parsed = noted
words = np.arange(32 * 12, dtype=np.uint32) * 40503 % 15361
folder = Path(sys.argv[1]) if sys.argv[1:] else None
goptx.cpu.launch(sys.stdin.read(), 1, 32, [words], checks="all", cache=folder)
print(*sorted({"runtime", "matrix", "shadow"} & set(compiled)))
print(hashlib.sha256(words).hexdigest())
"""

KERNEL = """.version 8.0
.target sm_80
.address_size 64
.visible .entry k(.param .u64 p)
{
  .reg .b64 %q<3>; .reg .b32 %r<20>;
  ld.param.u64 %q0, [p];
  mov.u32 %r0, %tid.x;
  mul.wide.u32 %q1, %r0, 48;
  add.s64 %q0, %q0, %q1;
  ld.global.v4.b32 {%r1, %r2, %r3, %r4}, [%q0];
  ld.global.v2.b32 {%r5, %r6}, [%q0+16];
  mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
    {%r10, %r11, %r12, %r13}, {%r1, %r2, %r3, %r4}, {%r5, %r6}, {%r1, %r2, %r3, %r4};
  st.global.v4.b32 [%q0+32], {%r10, %r11, %r12, %r13};
  ret;
}
"""


def start(*arguments: object) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(KERNEL)
    process.stdin.close()
    process.stdin = None
    return process


def end(process: subprocess.Popen[str]) -> tuple[str, str]:
    """The parts that a process compiled, and the digest of what it computed."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    parts, digest = out.splitlines()
    return parts, digest


ALL = "matrix runtime shadow"


def test_processes_share_what_they_keep(tmp_path: Path) -> None:
    pytest.importorskip("llvmlite")
    compiled, plain = end(start())
    assert compiled == ALL
    # Two at once, both without a kept file when they start.
    both = [start(tmp_path / "cache") for _ in range(2)]
    assert all(end(one)[1] == plain for one in both)
    files = sorted((tmp_path / "cache").glob("cpu-*.o"))
    assert [file.name.split("-")[1] for file in files] == ALL.split()
    assert end(start(tmp_path / "cache")) == ("", plain)
    # LLVM would end the process over such files.
    files[0].write_bytes(files[0].read_bytes()[:2000])
    files[1].write_bytes(b"\x7fELF" + files[1].read_bytes()[4:])
    assert end(start(tmp_path / "cache")) == ("matrix runtime", plain)
    assert end(start(tmp_path / "cache")) == ("", plain)
