"""Matrix instructions (PTX ISA 9.7.14, 9.7.15): lanes hand fragments to ``native/matrix.c``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from goptx.cpu import layout, watch
from goptx.cpu.emitter import THREAD, Emit, Emitter, Unsupported
from goptx.cpu.layout import GROUP, SHARED_BASE, Collective
from goptx.cpu.semantics.collectives import FULL, gather
from goptx.cpu.semantics.memory import space_of
from goptx.ir import Instruction, Int, Operand, Reg, Vector

TYPES: Final = {
    name: code
    for code, name in enumerate(
        ("f16", "bf16", "tf32", "f64", "u8", "s8", "u4", "s4", "and", "xor", "e4m3", "e5m2")
    )
} | {"f32": 12, "s32": 13}
"""Codes of element types, in the order of ``native/numerics_matrix.c``."""

AT_A, AT_B, AT_C, AT_D, AT_WG_A = 0, 16, 32, 48, 128
_PACKED: Final = {"u4": 2, "s4": 2, "b1": 8}
"""Elements of less than a byte, and how many are in one."""

_SATFINITE: Final = 1 << 6
_ROUNDING: Final = {"rn": 0, "rz": 1, "rm": 2, "rp": 3}
_SHAPE = re.compile(r"m(\d+)n(\d+)k(\d+)")


def _shape(i: Instruction) -> tuple[int, int, int]:
    for mod in i.op.mods:
        found = _SHAPE.fullmatch(mod)
        if found:
            m, n, k = (int(x) for x in found.groups())
            return m, n, k
    raise Unsupported("an unknown shape")


def packed(
    types: Sequence[str], m: int, n: int, k: int, flags: int, *, bits: str | None = None
) -> str:
    """The description of an instruction as ``shape`` of the runtime reads it."""
    codes = [TYPES[bits if bits and name == "b1" else name] for name in types]
    value = sum(code << (4 * at) for at, code in enumerate(codes))
    return str(value | m << 16 | n << 24 | k << 33 | flags << 42)


def _area(e: Emitter, words: int) -> str:
    e.uses_exchange(words)
    return e.field(THREAD, layout.THREAD["x"], "ptr")


def _put(e: Emitter, area: str, at: int, operands: Sequence[Operand], wide: bool = False) -> None:
    kind, size = ("i64", 8) if wide else ("i32", 4)
    for k, operand in enumerate(operands):
        e.put(area, 4 * at + size * k, kind, e.read(operand, kind))


def _take(e: Emitter, at: int, operands: Sequence[Operand], wide: bool = False) -> None:
    area = e.field(THREAD, layout.THREAD["x"], "ptr")
    kind, size = ("i64", 8) if wide else ("i32", 4)
    values = [e.field(area, 4 * at + size * k, kind) for k in range(len(operands))]
    for operand, value in zip(operands, values, strict=True):
        e.write(operand, value, kind)


def _generic(e: Emitter, i: Instruction, operand: Operand) -> str:
    """A memory operand as a generic address."""
    address = e.address(operand)
    if space_of(i).startswith("shared"):
        watch.stays(e, address, 16 if "matrix" in i.op.name else 1)
        low = e.value(f"and i64 {address}, 4294967295")
        return e.value(f"or i64 {low}, {SHARED_BASE}")
    return address


def _moved(i: Instruction) -> tuple[int, int]:
    """Matrices moved, and the flags that say so."""
    if "m8n8" not in i.op.modset or "b16" not in i.op.modset:
        raise Unsupported("this shape")
    count = next(int(m[1]) for m in i.op.mods if m in ("x1", "x2", "x4"))
    return count, count | int("trans" in i.op.modset) << 3


def _ldmatrix(e: Emitter, i: Instruction) -> None:
    _, flags = _moved(i)
    _area(e, 8)
    gather(e, Collective.LDMATRIX, FULL, _generic(e, i, i.operands[1]), flags=flags)
    _take(e, 0, e.lanes(i.operands[0]))


def _stmatrix(e: Emitter, i: Instruction) -> None:
    _, flags = _moved(i)
    _put(e, _area(e, 8), 0, e.lanes(i.operands[1]))
    gather(e, Collective.STMATRIX, FULL, _generic(e, i, i.operands[0]), flags=flags)


def _movmatrix(e: Emitter, i: Instruction) -> None:
    _put(e, _area(e, 8), 0, [i.operands[1]])
    gather(e, Collective.MOVMATRIX, FULL)
    _take(e, 0, [i.operands[0]])


def _flags(i: Instruction) -> int:
    rounding = next((_ROUNDING[m] for m in i.op.mods if m in _ROUNDING), 0)
    return rounding | (_SATFINITE if "satfinite" in i.op.modset else 0)


def _mma(e: Emitter, i: Instruction) -> None:
    m, n, k = _shape(i)
    if (
        i.op.name != "mma"
        or n != 8
        or len(i.operands) != 4
        or ((m, k) == (8, 4) and "f16" in i.op.types)
    ):
        raise Unsupported("this shape of mma")
    if any(mod.startswith(("kind", "sp", "block_scale")) for mod in i.op.mods):
        raise Unsupported("this kind of mma")
    td, ta, tb, tc = i.op.types[:4]
    if (td == "f16") != (tc == "f16"):
        raise Unsupported("mma with different types of c and d")
    _multiply(e, i, packed((ta, tb, tc, td), m, n, k, _flags(i), bits=_one_bit(i)), ta == "f64", 0)


def _one_bit(i: Instruction) -> str:
    return "and" if "and" in i.op.modset else "xor"


def _multiply(e: Emitter, i: Instruction, shape: str, wide: bool, kind: int) -> None:
    area = _area(e, 64)
    for at, operand in zip((AT_A, AT_B, AT_C), i.operands[1:4], strict=True):
        _put(e, area, at, e.lanes(operand), wide)
    gather(e, Collective.MMA, FULL, "0", "0", shape, flags=kind)
    _take(e, AT_D, e.lanes(i.operands[0]), wide)


# wmma


@dataclass(frozen=True)
class _Matrix:
    """A matrix in memory as its fragments hold it: row after row, split among the lanes.

    Rows of elements of less than a byte count as bytes, ``packing`` elements in each.
    """

    type: str
    rows: int
    columns: int
    across: bool
    packing: int = 1

    @property
    def held(self) -> int:
        """Words of a lane."""
        return max(1, self.rows * self.columns * _bits(self.type) // 1024)


def _matrix(i: Instruction) -> _Matrix:
    m, n, k = _shape(i)
    name, across = i.op.types[-1], "col" in i.op.modset
    which = next(mod for mod in i.op.mods if mod in "abcd")
    rows, columns = {"a": (m, k), "b": (k, n)}.get(which, (m, n))
    if which == "b" and (m, n) == (8, 8):
        # These are multiplied as `mma` does, whose lanes hold columns of B.
        rows, columns, across = columns, rows, not across
    if name in _PACKED:
        packing = _PACKED[name]
        return _Matrix("u8", rows, columns // packing, across, packing)
    if name not in TYPES:
        raise Unsupported(f"wmma of {name}")
    return _Matrix(name, rows, columns, across)


def _wmma_memory(e: Emitter, i: Instruction, place: int) -> tuple[str, str, str]:
    found = _matrix(i)
    shape = packed((found.type,), found.rows, found.columns, 0, int(found.across))
    stride = str(found.rows if found.across else found.columns)
    if len(i.operands) > 2:
        stride = e.cast(e.read(i.operands[2], "i32"), "i32", "i64")
        if found.packing > 1:
            stride = e.value(f"udiv i64 {stride}, {found.packing}")
    return _generic(e, i, i.operands[place]), stride, shape


def _wmma_load(e: Emitter, i: Instruction) -> None:
    _area(e, 64)
    gather(e, Collective.WMMA_LOAD, FULL, *_wmma_memory(e, i, 1))
    parts = e.lanes(i.operands[0])
    if i.op.types[-1] == "f64":
        _take(e, AT_A, parts, True)
        return
    held = _matrix(i).held
    # Fragments of A and B have more registers than elements: the rest repeats them.
    area = e.field(THREAD, layout.THREAD["x"], "ptr")
    values = [e.field(area, 4 * k, "i32") for k in range(min(held, len(parts)))]
    for k, part in enumerate(parts):
        e.write(part, values[k % len(values)], "i32")


def _wmma_store(e: Emitter, i: Instruction) -> None:
    _put(e, _area(e, 64), AT_A, e.lanes(i.operands[1]), i.op.types[-1] == "f64")
    gather(e, Collective.WMMA_STORE, FULL, *_wmma_memory(e, i, 0))


def _bits(name: str) -> int:
    return {"f16": 16, "bf16": 16, "u8": 8, "s8": 8}.get(name, 32)


def _wmma_mma(e: Emitter, i: Instruction) -> None:
    m, n, k = _shape(i)
    names = i.op.types
    if len(names) == 2:  # wmma.mma of f16 names d and c alone
        td, tc, ta = names[0], names[1], "f16"
    else:
        td, ta, _, tc = names
    if (m, n) == (8, 8):
        shape = packed((ta, ta, tc, td), m, n, k, _flags(i), bits=_one_bit(i))
        _multiply(e, i, shape, ta == "f64", 0)
        return
    if ta not in ("f16", "bf16", "tf32", "u8", "s8"):
        raise Unsupported(f"wmma of {ta}")
    _multiply(e, i, packed((ta, ta, tc, td), m, n, k, _flags(i)), False, 1)


# wgmma


def _constant(operand: Operand) -> int:
    if not isinstance(operand, Int):
        raise Unsupported(f"the operand {operand}")
    return operand.value


def _wgmma(e: Emitter, i: Instruction) -> None:
    """The product is there at once; what reads it without waiting is for a checker to find."""
    _, n, k = _shape(i)
    td, ta, tb = i.op.types[:3]
    if ta == "b1":
        ta = tb = "and"
    target, a, b = i.operands[:3]
    parts = e.lanes(target)
    area = _area(e, 132)
    _put(e, area, 0, parts)
    rest = list(i.operands[3:])
    accumulate = "1"
    if rest:
        scale = rest.pop(0)
        if isinstance(scale, Reg):
            accumulate = e.cast(e.read(scale, "i1"), "i1", "i64")
        else:
            accumulate = str(_constant(scale))
    numbers = [_constant(o) for o in rest]
    flags = 32 if "satfinite" in i.op.modset else 0
    if isinstance(a, Vector):
        flags |= 1
        _put(e, area, AT_WG_A, a.items)
        first = "0"
    else:
        first = e.read(a, "i64")
    if len(numbers) >= 2:
        flags |= int(numbers[0] == -1) << 3 | int(numbers[1] == -1) << 4
    majors = numbers[2:]
    if majors:
        flags |= majors[-1] << 2
        if len(majors) > 1:
            flags |= majors[0] << 1
    for name, value in (
        ("a", first),
        ("b", e.read(b, "i64")),
        ("c", packed((ta, tb, td, td), 64, n, k, flags)),
        ("r0", accumulate),
    ):
        e.put(THREAD, layout.THREAD[name], "i64", value)
    e.put(THREAD, layout.THREAD["op"], "i32", str(int(Collective.WGMMA) | e.at << 8))
    e.wait(GROUP)
    _take(e, 0, parts)


def _nothing(e: Emitter, i: Instruction) -> None:
    """wgmma is done when it is issued: there is nothing to order or to wait for."""


EMITTERS: Final[dict[str, Emit]] = {
    "ldmatrix": _ldmatrix,
    "stmatrix": _stmatrix,
    "movmatrix": _movmatrix,
    "mma": _mma,
    "wmma.load": _wmma_load,
    "wmma.store": _wmma_store,
    "wmma.mma": _wmma_mma,
    "wgmma.mma_async": _wgmma,
    "wgmma.fence": _nothing,
    "wgmma.commit_group": _nothing,
    "wgmma.wait_group": _nothing,
}
