"""Launching on numpy arrays: copies them in, runs, copies them back."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from goptx.cpu.machine import Machine, Result, dim3
from goptx.diag import GoptxError
from goptx.ir import Function, Module, Parameter
from goptx.isa.types import TYPES

if TYPE_CHECKING:
    from numpy.typing import NDArray


def launch(
    kernel: Module | str | Path,
    grid: Sequence[int] | int,
    block: Sequence[int] | int,
    args: Sequence[Any],
    *,
    name: str | None = None,
    dynamic_shared: int = 0,
    cluster: Sequence[int] | None = None,
    schedule: int | None = None,
    workers: int | None = None,
    timeout_s: float | None = None,
    profile: bool = False,
    checks: str | Iterable[str] | None = None,
) -> Result:
    """Runs a kernel of a module, of PTX text or of a file on numpy arrays, in place.

    Args:
        kernel: a module, the text of one (which has several lines), or the path of a file.
        args: in the order of the parameters: arrays for pointers, numbers or bytes for the rest.
        name: of the kernel, if the module holds several.
        schedule: a seed that permutes the order of warps and CTAs.
        checks: ``bounds`` (the default), ``init``, ``races``, ``aligned``, ``barriers``, with
            commas between or as a list; ``all`` or ``none``.

    GoptxError with instruction, CTA and thread if the kernel does what it must not.
    """
    module = _read(kernel)
    function = module.kernel(name)
    with Machine() as machine:
        values, arrays = _place(machine, function, args)
        result = machine.run(
            machine.load(module),
            function.name,
            dim3(grid, "the grid"),
            dim3(block, "the block"),
            values,
            dynamic_shared=dynamic_shared,
            cluster=cluster,
            schedule=schedule,
            workers=workers,
            timeout_s=timeout_s,
            profile=profile,
            checks=checks,
        )
        for address, array in arrays:
            if array.flags.writeable:
                found = machine.download(address, array.nbytes)
                array[...] = found.view(array.dtype).reshape(array.shape)
    return result


def _read(kernel: Module | str | Path) -> Module:
    """A module, the text of one, or the path of a file."""
    from goptx.syntax import load, parse

    if isinstance(kernel, Module):
        return kernel
    if isinstance(kernel, str) and "\n" in kernel:
        return parse(kernel, "<ptx>")
    return load(kernel)


def _place(
    machine: Machine, function: Function, args: Sequence[Any]
) -> tuple[list[bytes], list[tuple[int, NDArray[Any]]]]:
    """The arguments as bytes, and the arrays among them with the addresses of their copies."""
    import numpy as np

    if len(args) != len(function.params):
        raise GoptxError.at(
            f"{function.name} takes {len(function.params)} arguments, {len(args)} were given",
            function.span,
        )
    values: list[bytes] = []
    arrays: list[tuple[int, NDArray[Any]]] = []
    for param, arg in zip(function.params, args, strict=True):
        if not isinstance(arg, np.ndarray):
            values.append(packed(arg, param))
            continue
        if param.size != 8:
            raise GoptxError.at(
                f"an array is given for parameter {param.name}, which has {param.size} bytes and "
                "is no pointer",
                param.span,
                hint="arguments are in the order of the kernel's parameters",
            )
        array = cast("NDArray[Any]", arg)
        address = machine.allocate(array.nbytes, param.name)
        machine.upload(address, array)
        arrays.append((address, array))
        values.append(address.to_bytes(8, "little"))
    return values, arrays


def packed(value: Any, param: Parameter) -> bytes:
    """A number as the bytes of a parameter; bytes stay as they are."""
    import numpy as np

    if isinstance(value, bytes | bytearray):
        return bytes(value)
    number: Any = value
    if isinstance(value, np.generic):
        if number.nbytes == param.size:
            return number.tobytes()
        number = number.item()
    kind = TYPES[param.type].kind if param.type in TYPES else "b"
    try:
        if kind == "f" or isinstance(number, float):
            return struct.pack({2: "<e", 4: "<f", 8: "<d"}[param.size], float(number))
        return (int(number) & ((1 << 8 * param.size) - 1)).to_bytes(param.size, "little")
    except (TypeError, ValueError, KeyError, OverflowError, struct.error):
        raise GoptxError.at(
            f"{value!r} is no argument for parameter {param.name} "
            f"(.{param.type}, {param.size} bytes)",
            param.span,
        ) from None
