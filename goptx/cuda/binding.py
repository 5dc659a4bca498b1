"""The edge to cuda-python: calls of the driver API, and its failures as ``GoptxError``.

Every call of the driver goes through ``call``. ``cuda.bindings.driver`` imports on any machine;
without a driver its first call raises an exception of ``cuda.pathfinder`` instead of returning a
``CUresult``, so both are caught.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from goptx.diag import Diagnostic, GoptxError

INSTALL = 'pip install "goptx[cuda]"'
NO_DRIVER = (
    "run this on a machine with an NVIDIA GPU and driver; "
    "check and verify work without one (--on static, --on cpu)"
)

_STICKY = frozenset(
    f"CUDA_ERROR_{name}"
    for name in (
        "ASSERT",
        "CONTAINED",
        "CONTEXT_IS_DESTROYED",
        "ECC_UNCORRECTABLE",
        "HARDWARE_STACK_ERROR",
        "ILLEGAL_ADDRESS",
        "ILLEGAL_INSTRUCTION",
        "INVALID_ADDRESS_SPACE",
        "INVALID_PC",
        "LAUNCH_FAILED",
        "LAUNCH_TIMEOUT",
        "MISALIGNED_ADDRESS",
        "NVLINK_UNCORRECTABLE",
        "TENSOR_MEMORY_LEAK",
        "UNKNOWN",
    )
)
"""Failures after which the context, and with it the process, can do nothing more on the device."""

_HINTS = {
    "CUDA_ERROR_OUT_OF_MEMORY": "use smaller sizes, or free memory that other processes hold",
    "CUDA_ERROR_NO_DEVICE": "the driver sees no GPU: look at CUDA_VISIBLE_DEVICES",
    "CUDA_ERROR_NO_BINARY_FOR_GPU": "assemble for this device's target (goptx doctor names it)",
    "CUDA_ERROR_INVALID_IMAGE": "assemble for this device's target (goptx doctor names it)",
    "CUDA_ERROR_UNSUPPORTED_PTX_VERSION": "emit an older PTX version, or update the driver",
    "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES": "fewer threads a CTA, or a register cap, would fit",
    "CUDA_ERROR_ILLEGAL_ADDRESS": "a kernel left its buffers: check sizes and shapes, or run it "
    "on the CPU (--on cpu), which reports the PTX line",
    "CUDA_ERROR_MISALIGNED_ADDRESS": "a kernel accessed a misaligned address: run it on the CPU "
    "(--on cpu), which reports the PTX line",
    "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH": "the driver was updated: restart the machine",
}


@dataclass(eq=False)
class DeviceError(GoptxError):
    """A call of the driver failed.

    ``code`` is the name of the CUresult; ``sticky`` tells that this process has lost the device,
    so that whoever runs jobs has to start another one.
    """

    code: str = ""
    sticky: bool = False


def load() -> Any:
    """The module ``cuda.bindings.driver`` with the driver initialised.

    Raises GoptxError when the package, the driver or the device is missing.
    """
    try:
        module = cast(Any, import_module("cuda.bindings.driver"))
    except ImportError as error:
        raise GoptxError.at(
            f"the package cuda-bindings cannot be imported: {error}", hint=INSTALL
        ) from None
    try:
        (status,) = module.cuInit(0)
    except Exception as error:
        # DynamicLibNotFoundError of cuda.pathfinder, or whatever a broken driver provokes.
        reason = (str(error).splitlines() or [""])[0] or type(error).__name__
        raise GoptxError.at(
            "there is no usable CUDA driver on this machine", notes=[reason], hint=NO_DRIVER
        ) from None
    if int(status) != 0:
        raise failure(module, status, "initialise the CUDA driver", hint=NO_DRIVER)
    return module


def call(doing: str, function: str, *arguments: Any) -> Any:
    """The result of a driver function: None, a value, or a tuple of values.

    ``doing`` completes "cannot ..." in the message of the DeviceError that is raised on failure.
    """
    module = cast(Any, import_module("cuda.bindings.driver"))
    try:
        status, *values = getattr(module, function)(*arguments)
    except (RuntimeError, AttributeError) as error:
        # The bindings raise these for functions that the installed driver or they do not have.
        raise GoptxError.at(
            f"cannot {doing}: {function} is not available ({error})",
            hint=f"update the NVIDIA driver, or the package: {INSTALL}",
        ) from None
    if int(status) != 0:
        raise failure(module, status, doing)
    if not values:
        return None
    return values[0] if len(values) == 1 else tuple(values)


def quietly(function: str, *arguments: Any) -> None:
    """Calls a driver function that releases something; a context that is lost released it."""
    try:
        call("release a resource", function, *arguments)
    except GoptxError:
        return


def failure(module: Any, status: Any, doing: str, *, hint: str | None = None) -> DeviceError:
    """The error for a CUresult that is not success."""
    code = _text(module.cuGetErrorName, status) or f"CUresult {int(status)}"
    reason = _text(module.cuGetErrorString, status) or "no description"
    diagnostic = Diagnostic(
        "error", f"cannot {doing}: {reason} ({code})", hint=_HINTS.get(code, hint)
    )
    return DeviceError((diagnostic,), code, code in _STICKY)


def _text(function: Any, status: Any) -> str:
    found, text = function(status)
    return text.decode("utf-8", "replace") if int(found) == 0 and text else ""
