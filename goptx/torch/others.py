"""What works with other devices: such graphs cannot be run here to be checked.

A collective waits until the other devices have launched theirs. Run once more than the program
does, it would wait for ever, or take what belongs to a later one.
"""

from __future__ import annotations

from typing import Final

from goptx.ir.function import Function

_KERNELS: Final = (
    *("nccl", "rccl", "nvshmem", "multimem", "symm_mem"),
    *("cross_device_reduce", "one_shot_all_reduce", "two_shot_all_reduce"),
)
"""In names of kernels that wait for other devices."""

_NAMESPACES: Final = frozenset(
    ("c10d", "c10d_functional", "_c10d_functional", "_c10d_functional_autograd", "symm_mem")
)
"""Of operations of PyTorch that do."""

_FENCES: Final = frozenset(("fence", "membar"))
"""They order accesses of their own thread, and wait for nobody."""


def waits_for_others(kernel: str, operation: str) -> str:
    """Why a kernel has to do with other devices, by its name and that of what launched it."""
    if any(word in kernel.lower() for word in _KERNELS):
        return f"{kernel} waits for other devices: it cannot be run to be checked"
    if operation.partition(".")[0] in _NAMESPACES:
        return f"{operation} waits for other devices: it cannot be run to be checked"
    return ""


def speaks_to_others(function: Function) -> bool:
    """Whether a kernel synchronises with other devices or the host: accesses of scope ``.sys``."""
    return any(
        ("sys" in i.op.modset and i.op.name not in _FENCES) or i.op.name == "multimem"
        for i in function.instructions()
    )
