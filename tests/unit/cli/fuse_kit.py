"""Kernels to fuse, and ways to run the program on them."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from goptx.cli import main

KERNEL = """\
.version 8.0
.target {target}
.address_size {bits}
.visible .entry {name}(.param .u{bits} {name}_out)
{reqntid}
{{
	.reg .b{bits} %a<2>;
	.reg .b32 %r<3>;
	ld.param.u{bits} %a1, [{name}_out];
	mov.u32 %r1, %tid.x;
	{body}
	st.global.u32 [%a1], %r1;
	ret;
}}
"""


def kernel(
    name: str = "k",
    *,
    target: str = "sm_90",
    bits: int = 64,
    threads: int | None = 64,
    body: str = "",
) -> str:
    """A kernel that stores its thread's number, as PTX."""
    reqntid = f".reqntid {threads}, 1, 1" if threads else ""
    return KERNEL.format(name=name, target=target, bits=bits, reqntid=reqntid, body=body)


Done = subprocess.CompletedProcess[str]


def program(
    *arguments: str | Path, cwd: Path, stdin: str = "", env: dict[str, str] | None = None
) -> Done:
    """Run the program; whatever it does, it does not leave a traceback."""
    command = [sys.executable, "-m", "goptx.cli", *map(str, arguments)]
    done = subprocess.run(
        command,
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **(env or {})},
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def goptx(*arguments: str | Path, cwd: Path) -> Done:
    """The same without a process of its own, which is ten times as fast."""
    out, err = io.StringIO(), io.StringIO()
    argv = list(map(str, arguments))
    with contextlib.chdir(cwd), redirect_stdout(out), redirect_stderr(err):
        code = main(argv)
    assert "Traceback" not in err.getvalue(), err.getvalue()
    return subprocess.CompletedProcess(argv, code, out.getvalue(), err.getvalue())


def fails(place: Path, *arguments: str | Path, code: int = 1, out: str = "out/f.ptx") -> str:
    """What a run says that has to fail and to leave nothing behind."""
    before = sorted(place.rglob("*"))
    done = goptx("fuse", *arguments, "-o", out, cwd=place)
    assert done.returncode == code, done.stderr
    assert sorted(place.rglob("*")) == before
    assert done.stdout == ""
    return done.stderr
