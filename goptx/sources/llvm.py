"""LLVM IR to PTX by llvmlite's NVPTX target, in a child process: LLVM's fatal errors end theirs."""

from __future__ import annotations

import re
import subprocess
import sys

from goptx.diag import GoptxError, Source, Span

SECONDS = 120.0

_NO_TARGET = 4

_PLACE = re.compile(r"<string>:(\d+):(\d+): error: ([^\n]*)")
_ARCH = re.compile(r"sm_\d{2,3}[af]?", re.ASCII)
_CHILD = """\
import sys
import llvmlite.binding as llvm
text = sys.stdin.read()
try:
    module = llvm.parse_assembly(text)
    module.verify()
except RuntimeError as error:
    sys.stderr.write(str(error))
    sys.exit(3)
for start in (llvm.initialize_all_targets, llvm.initialize_all_asmprinters):
    start()
try:
    target = llvm.Target.from_triple("nvptx64-nvidia-cuda")
except RuntimeError as error:
    sys.stderr.write(str(error))
    sys.exit(4)
machine = target.create_target_machine(cpu=sys.argv[1], opt=3)
sys.stdout.write(machine.emit_assembly(module))
"""


def compile_llvm(source: Source, arch: str) -> str:
    """The PTX of LLVM IR; GoptxError at the line of the IR that is wrong."""
    if _ARCH.fullmatch(arch) is None:
        raise GoptxError.at(f"LLVM has no target {arch!r}", hint="an architecture such as sm_90")
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, arch],
            input=source.text,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise GoptxError.at(
            f"{source.name}: LLVM made no PTX of it within {SECONDS:.0f} s"
        ) from None
    if done.returncode == 0 and ".entry" in done.stdout:
        return done.stdout
    if done.returncode == 0:
        raise GoptxError.at(
            f"{source.name} has no kernel",
            hint="a kernel is a function with the calling convention ptx_kernel",
        )
    raise _refused(source, done.stderr.strip(), done.returncode)


def _refused(source: Source, said: str, code: int) -> GoptxError:
    match = _PLACE.search(said)
    if match is not None:
        line, column = int(match[1]), int(match[2])
        start = len("\n".join(source.text.split("\n")[: line - 1])) + (line > 1) + column - 1
        at = min(start, max(0, len(source.text) - 1))
        return GoptxError.at(f"LLVM: {match[3]}", Span(source, at, at + 1))
    if "No module named" in said:
        return GoptxError.at("compiling LLVM IR needs llvmlite", hint="pip install llvmlite")
    if code == _NO_TARGET:
        raise GoptxError.at(
            f"{source.name}: this llvmlite cannot make PTX: its LLVM has no target NVPTX",
            hint="the wheels of llvmlite have it: pip install --force-reinstall llvmlite",
        )
    reason = next((line for line in said.splitlines() if line.strip()), "") or f"status {code}"
    what = "is not valid LLVM IR" if code == 3 else "cannot be made into PTX by LLVM"
    return GoptxError.at(f"{source.name} {what}: {reason.removeprefix('LLVM ERROR: ')}")
