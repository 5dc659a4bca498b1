"""PTX on the CPU: kernels become LLVM IR and machine code, threads run as on a GPU, checked.

:func:`launch` runs a kernel on numpy arrays in place; :class:`Machine` is the device behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from goptx.cpu.machine import Machine, Profile, Result
    from goptx.ir import Module

__all__ = ["Machine", "Profile", "Result", "launch"]


def launch(
    kernel: Module | str | Path,
    grid: Sequence[int] | int,
    block: Sequence[int] | int,
    args: Sequence[Any],
    **options: Any,
) -> Result:
    """See :func:`goptx.cpu.launching.launch`."""
    from goptx.cpu.launching import launch as run

    return run(kernel, grid, block, args, **options)


def __getattr__(name: str) -> Any:
    if name in ("Machine", "Profile", "Result"):
        from goptx.cpu import machine

        return getattr(machine, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
