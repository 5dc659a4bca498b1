"""What this machine has for assembling and running kernels, what is missing, and how to get it."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal, cast

from goptx.cuda import binding
from goptx.cuda.assemble import find_assemblers, unusable_assemblers
from goptx.cuda.driver import Device
from goptx.diag import GoptxError

State = Literal["ok", "missing", "warning"]

_DRIVER_FILE = Path("/proc/driver/nvidia/version")
_CORE = ("lark", "networkx", "numpy", "llvmlite", "pyelftools", "click", "rich")
_CUDA = ("cuda-bindings", "cuda-core", "nvidia-cuda-nvcc", "nvidia-nvjitlink", "nvidia-cuda-nvrtc")
_TORCH = ("torch", "triton")


@dataclass(frozen=True)
class Finding:
    """One line of ``goptx doctor``: the subject, how it stands, details, and the remedy if any.

    ``needed_for`` names what does not work without it; empty when nothing depends on it.
    """

    group: str
    subject: str
    state: State
    detail: str
    remedy: str | None = None
    needed_for: str = ""

    def as_dict(self) -> dict[str, object]:
        """The finding as plain data for ``--json``."""
        return asdict(self)


def probe(env: Mapping[str, str] | None = None) -> list[Finding]:
    """Looks at Python, packages, assemblers, NVRTC, the driver and the devices.

    Never fails: what is missing or broken becomes a finding. ``env`` gives PATH and CUDA_HOME.
    """
    return [
        Finding("python", "Python", "ok", f"{platform.python_version()} on {platform.platform()}"),
        *_packages(),
        *_assemblers(env),
        _nvrtc(),
        *_driver(),
    ]


def _packages() -> Iterator[Finding]:
    for names, extra, purpose in (
        (_CORE, "goptx", "everything"),
        (_CUDA, "goptx[cuda]", ""),
        (_TORCH, "goptx[torch]", "PyTorch capture"),
    ):
        for name in names:
            try:
                yield Finding("package", name, "ok", version(name))
            except PackageNotFoundError:
                needed = purpose or _purpose(name)
                yield Finding(
                    "package", name, "missing", "", f'pip install "{extra}"', needed_for=needed
                )


def _purpose(name: str) -> str:
    return {
        "cuda-bindings": "running and timing kernels",
        "nvidia-cuda-nvcc": "assembling, where no other ptxas is found",
        "nvidia-nvjitlink": "assembling, where no ptxas is found",
        "nvidia-cuda-nvrtc": "compiling CUDA sources",
    }.get(name, "")


def _assemblers(env: Mapping[str, str] | None) -> Iterator[Finding]:
    usable = find_assemblers(env)
    for one in usable:
        newest = f"PTX up to {one.max_ptx[0]}.{one.max_ptx[1]}"
        place = one.path or "shared library"
        yield Finding(
            "assembler", one.name, "ok", f"{one.version} ({one.origin}: {place}), {newest}"
        )
    for what, reason in unusable_assemblers(env):
        yield Finding(
            "assembler",
            what,
            "warning" if usable else "missing",
            reason,
            None if usable else 'pip install "goptx[asm]"',
            needed_for="" if usable else "assembling",
        )
    if usable and usable[0].name != "ptxas":
        yield Finding(
            "assembler",
            "whole-program ptxas",
            "warning",
            "nvJitLink ignores setmaxnreg",
            'pip install "goptx[asm]"',
            needed_for="kernels with registers per role (setmaxnreg)",
        )


def _nvrtc() -> Finding:
    try:
        library = cast(Any, import_module("cuda.bindings.nvrtc"))
        status, major, minor = library.nvrtcVersion()
        if int(status) == 0:
            return Finding("compiler", "NVRTC", "ok", f"{major}.{minor}")
        reason = f"nvrtcVersion returned {int(status)}"
    except Exception as error:
        # An ImportError without the package, an exception of cuda.pathfinder without the library.
        reason = (str(error).splitlines() or [type(error).__name__])[0]
    return Finding(
        "compiler",
        "NVRTC",
        "missing",
        reason,
        binding.INSTALL,
        needed_for="compiling CUDA sources without nvcc",
    )


def _driver() -> Iterator[Finding]:
    need = "running, verifying and timing on a GPU"
    try:
        count = Device.count()
    except GoptxError as error:
        (first, *_) = error.diagnostics
        notes = [note.message for note in first.notes]
        if _DRIVER_FILE.exists():
            notes.append("the kernel module is loaded: " + _first_line(_DRIVER_FILE))
        detail = "; ".join([first.message, *notes])
        yield Finding("driver", "CUDA driver", "missing", detail, first.hint, needed_for=need)
        return
    if count == 0:
        remedy = "look at CUDA_VISIBLE_DEVICES"
        yield Finding("device", "GPU", "missing", "the driver shows none", remedy, needed_for=need)
    for ordinal in range(count):
        yield from _device(ordinal, need)


def _device(ordinal: int, need: str) -> Iterator[Finding]:
    subject = f"GPU {ordinal}"
    try:
        with Device.open(ordinal) as device:
            info, free = device.info, device.free_memory()
    except GoptxError as error:
        (first, *_) = error.diagnostics
        yield Finding("device", subject, "missing", first.message, first.hint, needed_for=need)
        return
    if ordinal == 0:
        detail = f"CUDA {info.driver[0]}.{info.driver[1]}"
        yield Finding("driver", "CUDA driver", "ok", detail)
    yield Finding(
        "device",
        subject,
        "ok",
        f"{info.name}, {info.target}, {info.sm_count} SMs, "
        f"{free / 2**30:.1f} of {info.memory / 2**30:.1f} GiB free",
    )


def _first_line(path: Path) -> str:
    try:
        return path.read_text(errors="replace").partition("\n")[0].strip()
    except OSError:
        return "unreadable"
