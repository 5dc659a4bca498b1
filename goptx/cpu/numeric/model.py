"""What instructions that compute on numbers mean: trees of calls, and what they are built of.

Leaves of a tree are operands (their bits, zero-extended to i64) and constants (i32). A call's
function is one of ``native/numerics_*.c``, which takes i64 for operands and calls, i32 for
constants, and returns i64; or an LLVM operation on i64 (`NATIVE_OPERATIONS`). Results are the low
bits of an i64. A packed instruction has one part for each lane, lowest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from goptx.isa.opcodes import Op
from goptx.isa.types import TYPES

ROUNDING: Final = {"rn": 0, "rz": 1, "rm": 2, "rp": 3, "rna": 4}
INTEGRAL: Final = {"rni": 0, "rzi": 1, "rmi": 2, "rpi": 3}
FTZ, SAT, RELU, SATFINITE, NANS, XORSIGN, ABS, OOB = (1 << k for k in range(3, 11))
SIGNED, WRAP, HIGH, LEFT = (1 << k for k in range(11, 15))
_FLAGS: Final = {
    **ROUNDING,
    **INTEGRAL,
    "ftz": FTZ,
    "sat": SAT,
    "relu": RELU,
    "satfinite": SATFINITE,
    "NaN": NANS,
    "oob": OOB,
    "wrap": WRAP,
}
LESS, EQUAL, GREATER, UNORDERED = 1, 2, 4, 8
COMPARE: Final = {
    "eq": EQUAL,
    "ne": LESS | GREATER,
    "lt": LESS,
    "le": LESS | EQUAL,
    "gt": GREATER,
    "ge": GREATER | EQUAL,
    "lo": LESS,
    "ls": LESS | EQUAL,
    "hi": GREATER,
    "hs": GREATER | EQUAL,
    "equ": EQUAL | UNORDERED,
    "neu": LESS | GREATER | UNORDERED,
    "ltu": LESS | UNORDERED,
    "leu": LESS | EQUAL | UNORDERED,
    "gtu": GREATER | UNORDERED,
    "geu": GREATER | EQUAL | UNORDERED,
    "num": LESS | EQUAL | GREATER,
    "nan": UNORDERED,
}
"""The outcomes of a comparison that make it true."""

BOOLEAN: Final = {"and": 1, "or": 2, "xor": 3}
NATIVE_OPERATIONS: Final = frozenset(("add", "sub", "mul", "and", "or", "xor", "shl", "lshr"))
ONE: Final = {"f32": 0x3F800000, "f16": 0x3C00, "bf16": 0x3F80}


@dataclass(frozen=True, slots=True)
class Part:
    """Bits of an operand: ``bits`` of them from ``shift`` on."""

    operand: int
    bits: int
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """A function or native operation applied; integers are i32 constants of functions."""

    function: str
    arguments: tuple[Tree, ...]


Tree = Part | Call | int


@dataclass(frozen=True, slots=True)
class Result:
    """What is written to a destination: parts of ``bits`` each, lowest first."""

    type: str
    parts: tuple[Tree, ...]
    bits: int


@dataclass(frozen=True, slots=True)
class Bound:
    """How far a GPU's result may be from ours: by either measure. ``note`` says why."""

    relative: float = 0.0
    absolute: float = 0.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Numeric:
    """The meaning of an instruction: one result a destination, and the bound if it is not exact.

    ``carry`` is the new carry flag where the instruction writes it; operand -1 stands for the flag.
    """

    results: tuple[Result, ...]
    bound: Bound | None = None
    carry: Tree | None = None


def flags_of(op: Op) -> int:
    """The modifiers of an op as the functions' flags."""
    flags = sum(_FLAGS.get(mod, 0) for mod in op.modset)
    if "xorsign" in op.modset:
        flags |= XORSIGN
    elif "abs" in op.modset:
        flags |= ABS
    return flags


def bits_of(name: str) -> int:
    """Bits of a PTX type."""
    return TYPES[name].bits


def is_float(name: str) -> bool:
    """Whether a PTX type is a float."""
    return TYPES[name].kind == "f"


def signed(name: str) -> int:
    """The flag that says signed, for a signed PTX type; else 0."""
    return SIGNED if TYPES[name].kind == "s" else 0


def one(type_: str, tree: Tree, bound: Bound | None = None) -> Numeric:
    """An instruction with a single result of a type."""
    return Numeric((Result(type_, (tree,), bits_of(type_)),), bound)


def lanes_of(type_: str) -> tuple[str, int, int]:
    """Element type, bits of an element, and lanes of a possibly packed type."""
    found = TYPES[type_]
    element = type_.removesuffix(f"x{found.lanes}") if found.lanes > 1 else type_
    return element, found.bits // found.lanes, found.lanes


def each(type_: str, function: str, operands: int, *constants: int) -> Numeric:
    """A function of operands 1.. applied lane by lane."""
    _, bits, lanes = lanes_of(type_)
    parts = tuple(
        Call(function, (*(Part(k, bits, bits * lane) for k in range(1, operands + 1)), *constants))
        for lane in range(lanes)
    )
    return Numeric((Result(type_, parts, bits),))
