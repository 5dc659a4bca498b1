"""Arguments of kernels as the bytes that a launch takes.

They come from two places: a program's Python values, fitted to the parameters that a contract
records, and the arguments of a launch file, whose buffers lie somewhere on the device.
"""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable, Mapping, Sequence
from numbers import Integral, Real
from typing import Any, Final, cast

from goptx.contract import Contract, FusedParam, MemberParam, MemberRecord
from goptx.cuda import binding
from goptx.diag import GoptxError
from goptx.expr import Expr
from goptx.launch.dtypes import DTYPES, DType, encode
from goptx.launch.model import TENSORMAP_SIZE, Argument, Buffer, Scalar, Struct, TensorMap

_POINTER = 8
_FLOAT_OF_WIDTH = {4: "f32", 8: "f64"}
"""What a Python float is where PTX tells a parameter's width only (``.b32``)."""

WORKSPACE_BYTES: Final = 256
"""Size of a workspace whose contract gives none."""

_RAW = (bytes, bytearray, memoryview)


def pack(value: Any, param: MemberParam, where: str) -> bytes:
    """The bytes of a Python value for a parameter; ``where`` names it in errors.

    Scalars are integers, floats and NumPy scalars; pointers are addresses or objects that have
    one (:func:`address`); structures are bytes or ctypes structures. GoptxError if it does not fit.
    """
    raw = _raw(value)
    if raw is not None:
        if len(raw) != param.size:
            raise _misfit(where, param, f"{len(raw)} bytes are given")
        return raw
    dtype = DTYPES.get(param.type.lstrip("."))
    if dtype is None or dtype.size != param.size:
        raise _misfit(where, param, f"{_kind(value)} is given", "give its bytes")
    found = address(value)
    if found is not None:
        if param.size != _POINTER or dtype.is_float:
            raise _misfit(where, param, f"the address of {_kind(value)} is given")
        return found.to_bytes(_POINTER, "little")
    return _scalar(value, dtype, param, where)


def address(value: Any) -> int | None:
    """The device address of a buffer-like object; None for what is none.

    Known are objects with ``data_ptr()`` (PyTorch), ``__cuda_array_interface__`` (CuPy, Numba),
    and a buffer of goptx, which has ``address``. GoptxError for a tensor in host memory.
    """
    pointer = getattr(value, "data_ptr", None)
    if callable(pointer):
        if getattr(value, "is_cuda", True) is False:
            raise GoptxError.at(
                "a tensor in host memory is given to a kernel", hint="move it: tensor.cuda()"
            )
        return int(cast(Any, pointer()))
    interface = getattr(value, "__cuda_array_interface__", None)
    if isinstance(interface, dict):
        return int(cast("dict[str, Any]", interface)["data"][0] or 0)
    found = getattr(value, "address", None)
    return found if isinstance(found, int) else None


def _raw(value: Any) -> bytes | None:
    """The bytes of a value that is a piece of memory itself."""
    if isinstance(value, _RAW):
        return bytes(cast(bytes, value))
    if isinstance(value, ctypes.Structure | ctypes.Union | ctypes.Array):
        return bytes(cast(Any, value))
    return None


def _scalar(value: Any, dtype: DType, param: MemberParam, where: str) -> bytes:
    if value is None and param.size == _POINTER and not dtype.is_float:
        return bytes(_POINTER)
    item = getattr(value, "dtype", None)
    if item is not None and getattr(value, "shape", None) == ():
        return _numpy_scalar(value, str(item), dtype, param, where)
    if isinstance(value, bool | Integral):
        number = int(value)
        return encode(number, dtype) if dtype.is_float else _integer(number, param, where)
    if not isinstance(value, Real):
        hint = "arrays must lie on the device" if hasattr(value, "shape") else None
        raise _misfit(where, param, f"{_kind(value)} is given", hint)
    if dtype.is_float:
        return encode(float(value), dtype)
    wide = _FLOAT_OF_WIDTH.get(param.size)
    if dtype.kind != "b" or wide is None:
        raise _misfit(where, param, f"the float {value!r} is given")
    return encode(float(value), DTYPES[wide])


def _numpy_scalar(value: Any, name: str, dtype: DType, param: MemberParam, where: str) -> bytes:
    """A scalar that knows its own type: its bits where the parameter has its width."""
    if name.startswith(("int", "uint", "bool")):
        return _scalar(int(value), dtype, param, where)
    if not name.startswith("float"):
        raise _misfit(where, param, f"{_kind(value)} is given")
    if dtype.kind == "b" and value.nbytes == param.size:
        return bytes(value.tobytes())
    return _scalar(float(value), dtype, param, where)


def _integer(value: int, param: MemberParam, where: str) -> bytes:
    # Compilers write .u32 for int: both readings of the bits are taken.
    bits = 8 * param.size
    if not -(1 << (bits - 1)) <= value < 1 << bits:
        raise _misfit(where, param, f"{value} does not fit {bits} bits")
    return (value & ((1 << bits) - 1)).to_bytes(param.size, "little")


def _kind(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__name__}".removeprefix("builtins.")


def _misfit(where: str, param: MemberParam, problem: str, hint: str | None = None) -> GoptxError:
    return GoptxError.at(
        f"{where} ({param.name}) is .{param.type.lstrip('.')} of {param.size} bytes, but {problem}",
        hint=hint,
    )


# Contracts


def member_values(
    contract: Contract,
    values: Sequence[Any],
    args: Mapping[str, Sequence[Any]] | None = None,
) -> dict[str, list[bytes]]:
    """The bytes of every member's arguments by alias; GoptxError for counts and types.

    ``values`` are all of them in a row; ``args`` gives them by alias instead.
    """
    if args is None:
        args = _split(contract, values)
    elif values:
        raise GoptxError.at(
            "arguments are given in a row and by alias",
            hint='launch(x, y, n, …) or launch(args={"a": [x, y, n], …})',
        )
    known_aliases(contract, args)
    found: dict[str, list[bytes]] = {}
    for member in contract.members:
        given = args.get(member.alias, ())
        if len(given) != len(member.params):
            raise GoptxError.at(
                f"member {member.alias!r} ({member.kernel}) takes {len(member.params)} "
                f"arguments, not {len(given)}: {_listed(member)}",
            )
        found[member.alias] = [
            pack(value, param, f"argument {index} of member {member.alias!r}")
            for index, (value, param) in enumerate(zip(given, member.params, strict=True))
        ]
    return found


def _split(contract: Contract, values: Sequence[Any]) -> dict[str, Sequence[Any]]:
    counts = [len(member.params) for member in contract.members]
    if len(values) != sum(counts):
        parts = [f"{m.alias} ({m.kernel}): {_listed(m)}" for m in contract.members]
        raise GoptxError.at(
            f"{contract.kernel} takes {sum(counts)} arguments, the members' in a row, "
            f"not {len(values)}",
            notes=parts,
            hint="shapes and workspaces come from the contract and are not given",
        )
    found: dict[str, Sequence[Any]] = {}
    start = 0
    for member, count in zip(contract.members, counts, strict=True):
        found[member.alias] = values[start : start + count]
        start += count
    return found


def _listed(member: MemberRecord) -> str:
    return ", ".join(f"{p.name} .{p.type.lstrip('.')}" for p in member.params) or "none"


def workspace_size(param: FusedParam, names: Mapping[str, int]) -> int:
    """Bytes of a workspace: its expression in the contract, else ``WORKSPACE_BYTES``."""
    if param.expr is None:
        return WORKSPACE_BYTES
    return max(1, Expr.parse(param.expr).evaluate_int(names, param.name))


def check_reset(param: FusedParam, found: bytes) -> None:
    """GoptxError if a kernel that was run did not leave its counters zero, as its contract says.

    ``found`` are the first ``reset`` bytes of the workspace.
    """
    if any(found):
        raise GoptxError.at(
            f"the fused kernel left counters in {param.name} that are not zero: its next launch "
            "would leave work undone",
            hint="this is a fault of goptx, or the PTX was changed: fuse again",
        )


def fused_values(
    contract: Contract,
    members: Mapping[str, Sequence[bytes]],
    names: Mapping[str, int],
    variable: Callable[[str, str], int],
    workspace: Callable[[FusedParam], int],
) -> list[bytes]:
    """The bytes of the fused kernel's parameters in order.

    ``members`` are the members' own, ``names`` those of :meth:`Contract.shape_names`; ``variable``
    gives the address of (alias, symbol), ``workspace`` that of a workspace.
    """
    return [_fused_value(contract, p, members, names, variable, workspace) for p in contract.params]


def _fused_value(
    contract: Contract,
    param: FusedParam,
    members: Mapping[str, Sequence[bytes]],
    names: Mapping[str, int],
    variable: Callable[[str, str], int],
    workspace: Callable[[FusedParam], int],
) -> bytes:
    match param.kind:
        case "member" if param.member is not None and param.index is not None:
            values = members.get(param.member, ())
            if param.index < len(values) and len(values[param.index]) == param.size:
                return values[param.index]
        case "shape":
            try:
                return contract.shape_value(param, names)
            except OverflowError:
                raise GoptxError.at(
                    f"the shape {param.expr} is out of the {param.size} bytes of {param.name}",
                    hint="launch the members apart, or in parts",
                ) from None
        case "global" if param.member is not None and param.symbol is not None:
            return variable(param.member, param.symbol).to_bytes(param.size, "little")
        case "workspace":
            return workspace(param).to_bytes(param.size, "little")
        case _:
            pass
    raise GoptxError.at(
        f"damaged contract: parameter {param.name!r} ({param.kind}) has no value",
        hint="fuse again to write a new one",
    )


def known_aliases(contract: Contract, given: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """What is given by alias, if it names members only."""
    for alias in given or {}:
        contract.member(alias)
    return given or {}


# Launch files


def launch_values(args: Sequence[Argument], where: Callable[[Buffer], int]) -> list[bytes]:
    """The bytes of a launch file's arguments, given each buffer's device address.

    Tensor maps are encoded by the driver: GoptxError when it refuses one.
    """
    return [_launch_value(arg, where) for arg in args]


def _launch_value(arg: Argument, where: Callable[[Buffer], int]) -> bytes:
    match arg:
        case Scalar():
            return arg.bytes
        case Buffer():
            return where(arg).to_bytes(_POINTER, "little")
        case Struct():
            return arg.image(where)
        case TensorMap():
            return encode_tensormap(arg, where(arg.buffer))


_TENSORMAP_TYPES = {
    **{kind + "8": "UINT8" for kind in "bus"},
    "e4m3": "UINT8",
    "e5m2": "UINT8",
    "u16": "UINT16",
    "b16": "UINT16",
    "s16": "UINT16",
    "u32": "UINT32",
    "b32": "UINT32",
    "s32": "INT32",
    "u64": "UINT64",
    "b64": "UINT64",
    "s64": "INT64",
    "f16": "FLOAT16",
    "bf16": "BFLOAT16",
    "f32": "FLOAT32",
    "f64": "FLOAT64",
}


def encode_tensormap(found: TensorMap, address: int) -> bytes:
    """The 128 bytes of a tiled TMA descriptor (``cuTensorMapEncodeTiled``) for a buffer there."""
    driver = binding.load()

    def choice(enum: str, key: str) -> Any:
        return getattr(getattr(driver, f"CUtensorMap{enum}"), f"CU_TENSOR_MAP_{key}")

    def values(kind: str, numbers: Sequence[int]) -> list[Any]:
        return [getattr(driver, kind)(number) for number in numbers]

    promotion = found.l2_promotion
    fill = "NONE" if found.oob_fill == "none" else "NAN_REQUEST_ZERO_FMA"
    encoded = binding.call(
        f"encode the tensor map {found.name}",
        "cuTensorMapEncodeTiled",
        choice("DataType", f"DATA_TYPE_{_TENSORMAP_TYPES[found.dtype]}"),
        len(found.dims),
        address,
        values("cuuint64_t", found.dims),
        values("cuuint64_t", found.strides),
        values("cuuint32_t", found.box),
        values("cuuint32_t", found.element_strides),
        choice("Interleave", f"INTERLEAVE_{found.interleave.upper()}"),
        choice("Swizzle", f"SWIZZLE_{found.swizzle.upper()}"),
        choice(
            "L2promotion",
            "L2_PROMOTION_NONE" if promotion == "none" else f"L2_PROMOTION_L2_{promotion}",
        ),
        choice("FloatOOBfill", f"FLOAT_OOB_FILL_{fill}"),
    )
    return ctypes.string_at(int(encoded.getPtr()), TENSORMAP_SIZE)


def value_of(data: bytes, dtype: DType) -> int | float:
    """The number that an element's bytes stand for; raw bits of bf16 and fp8 become numbers."""
    if not dtype.is_float:
        return int.from_bytes(data, "little", signed=dtype.kind == "s")
    if not dtype.is_raw:
        return cast(float, struct.unpack({2: "<e", 4: "<f", 8: "<d"}[dtype.size], data)[0])
    bits = int.from_bytes(data, "little")
    sign = -1.0 if bits >> (8 * dtype.size - 1) else 1.0
    top = (1 << dtype.exponent) - 1
    exponent = (bits >> dtype.mantissa) & top
    fraction = bits & ((1 << dtype.mantissa) - 1)
    if dtype.name == "e4m3":
        if exponent == top and fraction == 7:
            return math.nan
    elif exponent == top:
        return math.nan if fraction else sign * math.inf
    bias = (1 << (dtype.exponent - 1)) - 1
    if exponent == 0:
        return sign * math.ldexp(fraction, 1 - bias - dtype.mantissa)
    return sign * math.ldexp(fraction + (1 << dtype.mantissa), exponent - bias - dtype.mantissa)
