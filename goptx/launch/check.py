"""Whether the arguments of a launch fit the parameters of a kernel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from goptx.diag import Diagnostic, Note, Span
from goptx.launch.dtypes import DTYPES
from goptx.launch.model import Argument, Buffer, Concrete, Scalar, Struct, TensorMap

TRITON_HIDDEN = ("global_scratch", "profile_scratch")
"""The two pointers that Triton appends to the parameters of a kernel, null unless it uses them."""


class ParamLike(Protocol):
    """What is asked of a kernel parameter (``goptx.ir.Parameter`` is one)."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str | None: ...
    @property
    def size(self) -> int | None: ...
    @property
    def align(self) -> int | None: ...


def alignment(param: ParamLike) -> int:
    """The alignment of a parameter in bytes: as declared, else its element's."""
    element = DTYPES.get(param.type or "")
    return param.align or (element.size if element else 8)


def check_against(
    launch: Concrete,
    params: Sequence[ParamLike],
    span: Span | None = None,
    *,
    address_size: int = 64,
) -> list[Diagnostic]:
    """What does not fit between a launch's arguments and a kernel's parameters.

    Numbers and widths count, types do not (nvcc writes ``.u32`` for ``int``). ``span`` is the
    kernel's place in the PTX, ``address_size`` the module's, in bits. The findings stand at the
    arguments.
    """
    found: list[Diagnostic] = []
    notes = (Note("the kernel is here", span),) if span is not None else ()
    if len(launch.args) != len(params):
        found.append(_count(launch, params, notes))
    for index, (arg, param) in enumerate(zip(launch.args, params, strict=False)):
        reason = _misfit(arg, param, address_size // 8)
        if reason is not None:
            problem, hint = reason
            message = f"argument {index} {arg.name!r}: {problem} (parameter {param.name})"
            found.append(Diagnostic("error", message, arg.span, notes, hint))
    return found


def _count(launch: Concrete, params: Sequence[ParamLike], notes: tuple[Note, ...]) -> Diagnostic:
    given, wanted = len(launch.args), len(params)
    message = f"{launch.name} has {given} arguments, but its kernel has {wanted} parameters"
    hint = "goptx inspect --template writes a launch file with every parameter"
    if given < wanted:
        missing = params[given:]
        listed = ", ".join(f"{p.name} ({p.size} bytes)" for p in missing[:6])
        message += f"; missing: {listed}" + (", …" if len(missing) > 6 else "")
        if len(missing) == 2 and all(p.size == 8 for p in missing):
            hint = 'Triton\'s two hidden pointers are { name = "global_scratch", type = "u64", '
            hint += 'value = 0 } and the same for "profile_scratch"'
    return Diagnostic("error", message, launch.span, notes, hint)


def _misfit(arg: Argument, param: ParamLike, pointer: int) -> tuple[str, str | None] | None:
    """Why an argument does not fit a parameter, and a hint; None if it does."""
    declared = f".{param.type} of {param.size} bytes"
    match arg:
        case Buffer():
            if param.size != pointer:
                hint = None
                if param.size == 4:
                    hint = "is this a scalar? addresses have 8 bytes unless .address_size is 32"
                return f"a buffer's address has {pointer} bytes, not {declared}", hint
        case Scalar():
            if param.size != arg.size:
                kind = arg.type[0] if arg.type[0] in "us" else "b"
                wide = param.size if param.size in (1, 2, 4, 8) else None
                hint = f'write type = "{kind}{8 * wide}"' if wide else "write a struct"
                return f"{arg.type} has {arg.size} bytes, not {declared}", hint
        case Struct():
            if param.size != arg.size:
                return (
                    f"the struct has {arg.size} bytes, not {declared}",
                    f"write size = {param.size}, or check the fields and their offsets",
                )
        case TensorMap():
            if param.size != arg.size:
                return f"a tensor map has {arg.size} bytes, not {declared}", None
            if alignment(param) < arg.align:
                return (
                    f"a tensor map is aligned to {arg.align} bytes, not {alignment(param)}",
                    "it must be passed by value as a __grid_constant__ CUtensorMap",
                )
    return None


def pad_hidden_pointers(launch: Concrete, params: Sequence[ParamLike]) -> Concrete:
    """The launch with Triton's two hidden pointers, as null, where its file leaves them out.

    For PTX that comes from Triton. The launch is returned as it is unless the kernel has exactly
    two parameters more than there are arguments, both of 64 bits.
    """
    extra = params[len(launch.args) :]
    if len(extra) != 2 or any(p.size != 8 for p in extra):
        return launch
    hidden = tuple(Scalar(name, "u64", bytes(8), launch.span) for name in TRITON_HIDDEN)
    return replace(launch, args=(*launch.args, *hidden))
