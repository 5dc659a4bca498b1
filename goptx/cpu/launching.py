"""Launching on numpy arrays: copies them in, runs, copies them back."""

from __future__ import annotations

import operator
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
    cache: Path | None = None,
) -> Result:
    """Runs a kernel of a module, of PTX text or of a file on numpy arrays, in place.

    Args:
        kernel: a module, the text of one (which has several lines), or the path of a file.
        args: in the order of the parameters: arrays for pointers, numbers or bytes for the rest.
            Arrays that share memory (one twice, views of one) share it in the kernel too.
        name: of the kernel, if the module holds several.
        schedule: a seed that permutes the order of warps and CTAs.
        checks: ``bounds`` (the default), ``init``, ``races``, ``aligned``, ``barriers``, with
            commas between or as a list; ``all`` or ``none``.
        cache: a folder of the user's to keep in what saves time in the next process.

    GoptxError with instruction, CTA and thread if the kernel does what it must not.
    """
    module = _read(kernel, cache)
    function = module.kernel(name)
    with Machine(cache=cache) as machine:
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
        _fetch(machine, arrays)
    return result


def _fetch(machine: Machine, arrays: list[tuple[int, NDArray[Any]]]) -> None:
    """What the kernel left goes to the caller's arrays, those that may be written."""
    for address, array in arrays:
        if array.flags.writeable:
            found = machine.download(address, array.nbytes)
            array[...] = found.view(array.dtype).reshape(array.shape)


def _read(kernel: Module | str | Path, cache: Path | None) -> Module:
    """A module, the text of one, or the path of a file."""
    from goptx.syntax import load, parse

    if isinstance(kernel, Module):
        return kernel
    if isinstance(kernel, str) and "\n" in kernel:
        return parse(kernel, "<ptx>", cache=cache)
    return load(kernel, cache=cache)


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
    given = [
        (param, _checked(cast("NDArray[Any]", arg), param))
        for param, arg in zip(function.params, args, strict=True)
        if isinstance(arg, np.ndarray)
    ]
    arrays = list(zip(_addresses(machine, given), (array for _, array in given), strict=True))
    for address, array in arrays:
        machine.upload(address, array)
    addresses = iter(address.to_bytes(8, "little") for address, _ in arrays)
    values = [
        next(addresses) if isinstance(arg, np.ndarray) else packed(arg, param)
        for param, arg in zip(function.params, args, strict=True)
    ]
    return values, arrays


def _checked(array: NDArray[Any], param: Parameter) -> NDArray[Any]:
    if param.size != 8:
        raise GoptxError.at(
            f"an array is given for parameter {param.name}, which has {param.size} bytes and "
            "is no pointer",
            param.span,
            hint="arguments are in the order of the kernel's parameters",
        )
    if array.dtype.hasobject:
        raise GoptxError.at(
            f"the array for parameter {param.name} holds Python's objects", param.span
        )
    return array


def _addresses(machine: Machine, given: Sequence[tuple[Parameter, NDArray[Any]]]) -> list[int]:
    """An address for each array. Those that share memory here share it on the device.

    GoptxError where they share a part and one of them is not contiguous.
    """
    import numpy as np

    apart = [one for one in given if not one[1].flags.c_contiguous]
    for param, array in apart:
        for other, second in given:
            if _view(array) != _view(second) and np.shares_memory(array, second):
                raise GoptxError.at(
                    f"the arrays for {param.name} and {other.name} share a part of their memory, "
                    "and one of them is not contiguous",
                    param.span,
                    hint="copy it before the launch",
                )
    found = {_view(array): machine.allocate(array.nbytes, param.name) for param, array in apart}
    runs: list[tuple[int, int, str, list[NDArray[Any]]]] = []
    for param, array in sorted(given, key=lambda one: int(one[1].ctypes.data)):
        if not array.flags.c_contiguous:
            continue
        start, end = int(array.ctypes.data), int(array.ctypes.data) + array.nbytes
        if runs and start < runs[-1][1]:
            low, high, name, parts = runs.pop()
            runs.append((low, max(high, end), name, [*parts, array]))
        else:
            runs.append((start, end, param.name, [array]))
    for low, high, name, parts in runs:
        address = machine.allocate(high - low, name)
        found |= {_view(part): address + int(part.ctypes.data) - low for part in parts}
    return [found[_view(array)] for _, array in given]


def _view(array: NDArray[Any]) -> tuple[int, tuple[int, ...], tuple[int, ...], str]:
    """Where an array lies, and what of it: the same for the same elements of the same memory."""
    return int(array.ctypes.data), array.shape, array.strides, array.dtype.str


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
        if kind == "f" or (kind == "b" and isinstance(number, float)):
            return struct.pack({2: "<e", 4: "<f", 8: "<d"}[param.size], float(number))
        whole = operator.index(number)
        if not -(1 << 8 * param.size - 1) <= whole < 1 << 8 * param.size:
            raise OverflowError
        return (whole & ((1 << 8 * param.size) - 1)).to_bytes(param.size, "little")
    except (TypeError, ValueError, KeyError, OverflowError, struct.error):
        raise GoptxError.at(
            f"{value!r} is no argument for parameter {param.name} "
            f"(.{param.type}, {param.size} bytes)",
            param.span,
        ) from None
